"""Whether a visitor pays for a picture, with a server that they typed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column; what was spent before counts as the host's."""
    op.add_column("spendings", sa.Column("visitors", sa.Boolean, nullable=False, server_default=sa.false()))
