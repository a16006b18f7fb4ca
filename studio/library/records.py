"""The library's tables, and what a row of them says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Engine,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A time in UTC: aware in Python, as SQLite alone would not keep it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


metadata = MetaData()

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
    Column("model", String(200), nullable=False),
    Column("server", String(300), nullable=False),
    Column("seconds", Float, nullable=False),
    Column("asked", JSON, nullable=False),
    Column("got", JSON, nullable=False),
    Column("usage", JSON),
    Column("usage_pictures", Integer, nullable=False),
    Column("request_id", String(200)),
    Column("parent", String(32)),
    Index("pictures_by_space", "space", "arrived", "id"),
)

visitors = Table(
    "visitors",
    metadata,
    Column("browser", String(64), primary_key=True),
    Column("password", String(64), nullable=False),
    Column("entered", Moment, nullable=False),
)


@dataclass(frozen=True)
class Picture:
    """A picture that is kept. ``width`` × ``height`` in pixels, ``seconds`` from asking to arrival.

    ``asked`` is the whole request, ``got`` what the answer said, ``usage`` the tokens that the
    server counted for ``usage_pictures`` pictures; ``parent`` is the picture that it was made from.
    """

    id: str
    space: str
    kind: str
    job: str
    slot: int
    arrived: datetime
    sha256: str
    format: str
    mime: str
    width: int
    height: int
    bytes: int
    prompt: str
    model: str
    server: str
    seconds: float
    asked: Mapping[str, Any] = field(default_factory=dict)
    got: Mapping[str, Any] = field(default_factory=dict)
    usage: Mapping[str, Any] | None = None
    usage_pictures: int = 1
    request_id: str | None = None
    parent: str | None = None


def opened(path: Path) -> Engine:
    """Open the SQLite file at ``path``, made anew where there is none, safe against power cuts."""
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _careful(connection: Any, _record: Any) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
            connection.execute(f"PRAGMA {pragma}")

    metadata.create_all(engine)
    return engine
