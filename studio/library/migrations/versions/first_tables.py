"""The first tables: pictures, and the browsers that gave the password."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "pictures",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("space", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("job", sa.String(32), nullable=False),
        sa.Column("slot", sa.Integer, nullable=False),
        sa.Column("arrived", sa.DateTime, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("format", sa.String(8), nullable=False),
        sa.Column("mime", sa.String(32), nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("bytes", sa.Integer, nullable=False),
        sa.Column("prompt", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("server", sa.Text, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("asked", sa.JSON, nullable=False),
        sa.Column("got", sa.JSON, nullable=False),
        sa.Column("usage", sa.JSON),
        sa.Column("usage_pictures", sa.Integer, nullable=False),
        sa.Column("request_id", sa.Text),
        sa.Column("parent", sa.String(32)),
    )
    op.create_index("ix_pictures_sha256", "pictures", ["sha256"])
    op.create_index("pictures_by_space", "pictures", ["space", "arrived", "id"])
    op.create_table(
        "visitors",
        sa.Column("browser", sa.String(64), primary_key=True),
        sa.Column("password", sa.String(64), nullable=False),
        sa.Column("entered", sa.DateTime, nullable=False),
    )
