"""Favourites, tags, a bin, search, lineage, jobs that outlive the process, spaces that are carried."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from studio.library.records import parent_rows
from studio.library.words import searched

revision = "0002"
down_revision = "0001"

# The column "search" says which line of the index is a picture's: rowids of pictures are not for ever.
_SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(words, tokenize = 'unicode61 remove_diacritics 0')",
    "ALTER TABLE pictures ADD COLUMN search INTEGER",
    "UPDATE pictures SET search = rowid",
    "CREATE UNIQUE INDEX pictures_search ON pictures (search)",
    "INSERT INTO search (rowid, words) SELECT search, words FROM pictures",
    """CREATE TRIGGER search_added AFTER INSERT ON pictures BEGIN
        UPDATE pictures SET search = (SELECT coalesce(max(search), 0) + 1 FROM pictures) WHERE id = new.id;
        INSERT INTO search (rowid, words) SELECT search, words FROM pictures WHERE id = new.id; END""",
    """CREATE TRIGGER search_removed AFTER DELETE ON pictures BEGIN
        DELETE FROM search WHERE rowid = old.search; END""",
    """CREATE TRIGGER search_changed AFTER UPDATE OF words ON pictures BEGIN
        UPDATE search SET words = new.words WHERE rowid = old.search; END""",
)
_POSTGRESQL_SEARCH = (
    """ALTER TABLE pictures ADD COLUMN search tsvector
        GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED""",
    "CREATE INDEX pictures_search ON pictures USING gin (search)",
)


# All that a gallery counts, filters and sorts by, so that it need not read the records themselves.
_SHOWN = ["space", "listed", "binned", "arrived", "id", "kind", "model", "favourite", "width", "height"]


def upgrade() -> None:
    """Add them, and fill them from the records that are there."""
    _pictures()
    _tables()
    _fill()
    postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in _POSTGRESQL_SEARCH if postgresql else _SQLITE_SEARCH:
        op.get_bind().exec_driver_sql(statement)
    op.create_index("pictures_shown", "pictures", _SHOWN + ([] if postgresql else ["search"]))


def _pictures() -> None:
    for column in (
        sa.Column("favourite", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("binned", sa.DateTime),
        sa.Column("leaves", sa.DateTime),
        sa.Column("listed", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("words", sa.Text, nullable=False, server_default=""),
    ):
        op.add_column("pictures", column)
    op.create_index("pictures_by_job", "pictures", ["job", "slot"])
    op.create_index("pictures_binned", "pictures", ["binned"])
    op.create_index("pictures_leaving", "pictures", ["leaves"])


def _picture() -> sa.Column[str]:
    of = sa.ForeignKey("pictures.id", ondelete="CASCADE")
    return sa.Column("picture", sa.String(32), of, primary_key=True)


def _tables() -> None:
    op.create_table(
        "parents",
        _picture(),
        sa.Column("role", sa.String(16), primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("parent", sa.String(32)),
        sa.Column("sha256", sa.String(64), nullable=False, index=True),
        sa.Index("parents_by_parent", "parent"),
    )
    op.create_table(
        "tags",
        _picture(),
        sa.Column("tag", sa.String(64), primary_key=True),
        sa.Index("tags_by_tag", "tag"),
    )
    op.create_table(
        "arrivals",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("record", sa.JSON, nullable=False),
    )
    op.create_table(
        "jobs",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("space", sa.String(64), nullable=False),
        sa.Column("created", sa.DateTime, nullable=False),
        sa.Column("server", sa.Text, nullable=False),
        sa.Column("server_place", sa.Text, nullable=False),
        sa.Column("model_like", sa.Text),
        sa.Column("asked", sa.JSON, nullable=False),
        sa.Column("slots", sa.JSON, nullable=False),
        sa.Column("over", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Index("jobs_by_space", "space", "created"),
    )
    for name, key, time in (("guests", "browser", "since"), ("links", "link", "made")):
        op.create_table(
            name,
            sa.Column(key, sa.String(64), primary_key=True),
            sa.Column("space", sa.String(64), nullable=False),
            sa.Column(time, sa.DateTime, nullable=False),
        )


def _fill() -> None:
    bind = op.get_bind()
    pictures = sa.table(
        "pictures",
        *(sa.column(name) for name in ("id", "kind", "prompt", "parent", "words")),
        sa.column("asked", sa.JSON),
        sa.column("listed", sa.Boolean),
    )
    parents = sa.table("parents", *(map(sa.column, ("picture", "role", "place", "parent", "sha256"))))
    rows = bind.execute(
        sa.select(pictures.c.id, pictures.c.kind, pictures.c.prompt, pictures.c.parent, pictures.c.asked)
    ).all()
    inside = {row.parent for row in rows if row.kind == "composite"}
    for row in rows:
        listed = row.kind != "source" and row.id not in inside
        change = sa.update(pictures).where(pictures.c.id == row.id)
        bind.execute(change.values(words=searched(row.prompt), listed=listed))
        for parent in parent_rows(row.asked or {}):
            bind.execute(sa.insert(parents).values(picture=row.id, **vars(parent)))
