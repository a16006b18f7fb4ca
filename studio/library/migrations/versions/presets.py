"""Settings that a space keeps under a name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "presets",
        sa.Column("space", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(60), primary_key=True),
        sa.Column("settings", sa.JSON, nullable=False),
        sa.Column("saved", sa.DateTime, nullable=False),
    )
