"""What Alembic runs: on the connection, and in the transaction, of whoever opens the library."""

from __future__ import annotations

from alembic import context

from studio.library.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite, too: a migration that is cut short leaves nothing
)
with context.begin_transaction():
    context.run_migrations()
