"""What pictures were reserved to cost, and did cost."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; what was spent before is not known."""
    op.create_table(
        "spendings",
        sa.Column("job", sa.String(32), primary_key=True),
        sa.Column("slot", sa.Integer, primary_key=True),
        sa.Column("attempt", sa.Integer, primary_key=True),
        sa.Column("space", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("reserved", sa.BigInteger),
        sa.Column("settled", sa.BigInteger),
        sa.Column("over", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("came", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Index("spendings_by_time", "at"),
        sa.Index("spendings_by_space", "space", "at"),
    )
