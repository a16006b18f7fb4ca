"""The library's tables, as the newest migration leaves them (see `migrations`)."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A time in UTC: aware in Python, kept without a zone, as SQLite would lose it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time in UTC, without its zone."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time with its zone, which is UTC."""
        return value.replace(tzinfo=UTC) if value else None


metadata = MetaData()

# All that a gallery counts, filters and sorts by, so that it need not read the records themselves.
_SHOWN = ("space", "listed", "binned", "arrived", "id", "kind", "model", "favourite", "width", "height")

# `listed`: made here and not part of another picture. `words`: the prompt as it is searched.
# `binned`: since when it is in the bin. `leaves`: when retention takes it away.
pictures = Table(
    "pictures",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("space", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("job", String(32), nullable=False),
    Column("slot", Integer, nullable=False),
    Column("arrived", Moment, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("format", String(8), nullable=False),
    Column("mime", String(32), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("prompt", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("server", Text, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("asked", JSON, nullable=False),
    Column("got", JSON, nullable=False),
    Column("usage", JSON),
    Column("usage_pictures", Integer, nullable=False),
    Column("request_id", Text),
    Column("parent", String(32)),
    Column("favourite", Boolean, nullable=False, server_default=false()),
    Column("binned", Moment),
    Column("leaves", Moment),
    Column("listed", Boolean, nullable=False, server_default=true()),
    Column("words", Text, nullable=False, server_default=""),
    Index("pictures_by_space", "space", "arrived", "id"),
    Index("pictures_by_job", "job", "slot"),
    # In SQLite "search" comes last: which line of the search index is this picture's.
    Index("pictures_shown", *_SHOWN),
    Index("pictures_binned", "binned"),
    Index("pictures_leaving", "leaves"),
)

# What a picture was made from: `parent` is the id of a picture, also of one that is gone,
# `sha256` the file that went with the request.
parents = Table(
    "parents",
    metadata,
    Column("picture", String(32), ForeignKey("pictures.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String(16), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("parent", String(32)),
    Column("sha256", String(64), nullable=False, index=True),
    Index("parents_by_parent", "parent"),
)

tags = Table(
    "tags",
    metadata,
    Column("picture", String(32), ForeignKey("pictures.id", ondelete="CASCADE"), primary_key=True),
    Column("tag", String(64), primary_key=True),
    Index("tags_by_tag", "tag"),
)

# Pictures whose bytes are being saved: written before the file, gone with the picture's own record.
arrivals = Table(
    "arrivals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("record", JSON, nullable=False),
)

# Jobs as they were started, and how far each slot was when that was last written down.
jobs = Table(
    "jobs",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("space", String(64), nullable=False),
    Column("created", Moment, nullable=False),
    Column("server", Text, nullable=False),
    Column("server_place", Text, nullable=False),
    Column("model_like", Text),
    Column("asked", JSON, nullable=False),
    Column("slots", JSON, nullable=False),
    Column("over", Boolean, nullable=False, server_default=false()),
    Index("jobs_by_space", "space", "created"),
)

visitors = Table(
    "visitors",
    metadata,
    Column("browser", String(64), primary_key=True),
    Column("password", String(64), nullable=False),
    Column("entered", Moment, nullable=False),
)

# Browsers that show another one's space, and the links that lead there: only hashes of either.
guests = Table(
    "guests",
    metadata,
    Column("browser", String(64), primary_key=True),
    Column("space", String(64), nullable=False),
    Column("since", Moment, nullable=False),
)
links = Table(
    "links",
    metadata,
    Column("link", String(64), primary_key=True),
    Column("space", String(64), nullable=False),
    Column("made", Moment, nullable=False),
)

# What pictures were reserved to cost and did cost, in millionths of a US dollar; NULL is not known. What a
# visitor pays, with a server of their own, is "visitors": no budget of the host counts it.
spendings = Table(
    "spendings",
    metadata,
    Column("job", String(32), primary_key=True),
    Column("slot", Integer, primary_key=True),
    Column("attempt", Integer, primary_key=True),
    Column("space", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("model", Text, nullable=False),
    Column("reserved", BigInteger),
    Column("settled", BigInteger),
    Column("over", Boolean, nullable=False, server_default=false()),
    Column("came", Boolean, nullable=False, server_default=false()),
    Column("visitors", Boolean, nullable=False, server_default=false()),
    Index("spendings_by_time", "at"),
    Index("spendings_by_space", "space", "at"),
)

# Settings of a request that a space keeps under a name.
presets = Table(
    "presets",
    metadata,
    Column("space", String(64), primary_key=True),
    Column("name", String(60), primary_key=True),
    Column("settings", JSON, nullable=False),
    Column("saved", Moment, nullable=False),
)
