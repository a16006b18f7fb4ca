"""The database of a library: SQLite in its folder, or a PostgreSQL server; brought up to date when opened."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from studio.errors import StudioError
from studio.library.trouble import LibraryUnreadable, said_as

NEWEST = "0005"
_FIRST = "0001"
_LOCK = 0x6561_7365  # PostgreSQL: one process at a time brings the tables up to date
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000")
_POSTGRESQL = frozenset({"postgresql", "postgres", "postgresql+psycopg"})


class BadDatabase(StudioError):
    """The database address cannot be used."""

    advice = "Write it as postgresql://user:password@host/name, or leave EASEL_DATABASE_URL out for SQLite."


class NewerLibrary(StudioError):
    """This library was made by a newer version of Easel."""

    advice = "Use that version, or set EASEL_HOME to another folder."


def address(url: str) -> str:
    """The address of a PostgreSQL database, as the driver takes it. Raises BadDatabase, which hides it."""
    try:
        parsed = make_url(url.strip())
    except (ArgumentError, ValueError):
        raise BadDatabase from None
    if parsed.drivername not in _POSTGRESQL:
        raise BadDatabase(f"it is for {parsed.drivername}, and only PostgreSQL is known here")
    return parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def open_sqlite(path: Path) -> Engine:
    """Open the SQLite file at ``path``, made anew where there is none, safe against power cuts."""
    engine = _engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _careful)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _read_only)
    event.listen(engine, "checkin", partial(_let_go, path))
    return _newest(engine)


def open_postgresql(url: str) -> Engine:
    """Open the PostgreSQL database at ``url`` (see `address`)."""
    return _newest(_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10}))


def _engine(url: str | URL, **more: Any) -> Engine:
    """An engine whose errors do not quote prompts: those are written to the log with what goes wrong."""
    return create_engine(url, hide_parameters=True, **more)


def writer(engine: Engine) -> Engine:
    """The same engine for transactions that write: in SQLite each has the lock from its beginning."""
    return engine.execution_options(easel_writes=True)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that only asks. Raises LibraryUnreadable."""
    with said_as(LibraryUnreadable), engine.connect() as connection:
        yield connection


def _careful(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # `_begin` begins: Python's driver would leave DDL outside
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("easel_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _let_go(path: Path, _connection: Any, record: ConnectionPoolEntry) -> None:
    """Keep no connection while the disk is read-only: it would stay so when the disk is not any more."""
    if not os.access(path, os.W_OK):
        record.invalidate()


def _read_only(failed: ExceptionContext) -> None:
    """Let go of connections of such a time that were kept all the same."""
    name = getattr(failed.original_exception, "sqlite_errorname", "")
    failed.is_disconnect = failed.is_disconnect or name.startswith("SQLITE_READONLY")


def _newest(engine: Engine) -> Engine:
    try:
        with engine.connect() as connection:
            found = _version(connection)
        if found != NEWEST:
            with writer(engine).begin() as connection:
                _migrate(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _version(connection: Connection) -> str | None:
    """Which migration the tables are at; None where they are older than all of them, or not there."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection) -> None:
    from alembic import command  # it takes a while to import, and most openings need none of it
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    found = _version(connection)
    if found is not None and found > NEWEST:
        raise NewerLibrary
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    if found is None and inspect(connection).has_table("pictures"):
        command.stamp(config, _FIRST)  # made before there were migrations
    command.upgrade(config, "head")
