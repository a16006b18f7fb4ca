"""The library: every picture that arrived, its bytes and its record, before anybody hears of it."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Text, cast, delete, insert, or_, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from studio import pictures as images
from studio.attachments import Attachment
from studio.drawings import inspect_arrived
from studio.events import Arrival
from studio.library import database, files, records
from studio.library.files import FileStore
from studio.library.records import Picture, parent_rows
from studio.library.shelves import BIN_DAYS, Shelves
from studio.library.tables import arrivals, jobs, parents, pictures
from studio.library.trouble import (
    DAMAGED,
    DatabaseUnusable,
    FileNotKept,
    LibraryDamaged,
    LibraryUnusable,
    NotDeleted,
    NotKept,
    reason,
    said_as,
    trouble_of,
)
from studio.library.words import searched
from studio.texts import whole

LONGEST_MODEL = 200  # characters; a database's index takes no more than so many

_RENDITIONS = {"thumbnail": images.thumbnail, "view": images.view}

log = logging.getLogger(__name__)


class Library(Shelves):
    """The pictures of all spaces: files in one folder, records in one database. Safe for several threads.

    A picture is kept in three steps: that it arrives is written down, its file is saved and synced, its
    record takes the place of the first. Whenever the process dies, `recover` ends what was begun.
    """

    def __init__(self, home: Path, database_url: str | None = None) -> None:
        """Open the library in ``home``, made where it is not there.

        Its records are in the PostgreSQL database at ``database_url`` (see `database.address`), or in an
        SQLite file. Raises LibraryUnusable, or another StudioError with what to do.
        """
        self._lock = threading.Lock()  # between saving bytes and deleting the same ones
        self.home = home
        try:
            home.mkdir(parents=True, exist_ok=True)
            self.originals = FileStore(home / "originals")
            self.renditions = FileStore(home / "renditions")
        except OSError as error:
            raise _unusable(home, error) from error
        super().__init__(_opened(home, database_url))

    def keep(
        self,
        arrival: Arrival,
        *,
        space: str,
        job: str,
        slot: int,
        kind: str,
        asked: Mapping[str, Any],
        server: str,
        seconds: float,
        parent: str | None = None,
    ) -> Picture:
        """Save a picture that arrived: first its bytes, then its record. Raises NotKept or NotAPicture."""
        info = inspect_arrived(arrival.data)
        picture = Picture(
            id=secrets.token_hex(16),
            space=space,
            kind=kind,
            job=job,
            slot=slot,
            arrived=datetime.now(UTC),
            sha256=files.digest(arrival.data),
            format=info.format,
            mime=info.mime,
            width=info.width,
            height=info.height,
            bytes=len(arrival.data),
            prompt=whole(str(asked.get("prompt", ""))),
            model=whole(str(asked.get("model", "")))[:LONGEST_MODEL],
            server=whole(server),
            seconds=seconds,
            asked=dict(asked),
            got=dict(arrival.got),
            usage=dict(arrival.usage) if arrival.usage else None,
            usage_pictures=arrival.usage_pictures,
            request_id=whole(arrival.request_id) if arrival.request_id else None,
            parent=parent,
            listed=kind != "source",
        )
        with said_as(NotKept, maybe_charged=True), self._lock:
            self._announce(picture)
            self._save(picture, arrival.data)
            with self.writes() as connection:
                add(connection, picture)
        return picture

    def _announce(self, picture: Picture) -> None:
        row = {"id": picture.id, "sha256": picture.sha256, "record": records.to_json(picture)}
        with self.writes() as connection:
            connection.execute(insert(arrivals).values(row))

    def _save(self, picture: Picture, data: bytes) -> None:
        try:
            self.originals.save(picture.sha256, data)
        except OSError:
            try:
                with self.writes() as connection:
                    connection.execute(delete(arrivals).where(arrivals.c.id == picture.id))
            except SQLAlchemyError:  # `recover` will
                log.warning("the note of a picture that could not be saved is left behind")
            raise

    def recover(self) -> list[Picture]:
        """Give a record to the pictures whose file was whole when a process died before it was written.

        Call it when no other process uses the library. Returns them. Raises LibraryUnreadable, NotKept.
        """
        found = []
        for row in self.rows(select(arrivals)):
            picture = records.from_json(row.record)
            with said_as(NotKept), self.writes() as connection:
                if self.originals.holds(row.sha256) and not _known(connection, picture):
                    add(connection, picture)
                    found.append(picture)
                connection.execute(delete(arrivals).where(arrivals.c.id == row.id))
        return found

    def remove(self, gone: Iterable[Picture]) -> int:
        """Remove pictures for good, with the files that no record needs any more; how many.

        With a composite goes what arrived for it. Raises NotDeleted.
        """
        removed = 0
        for picture in gone:
            arrived = self.get(picture.parent or "", picture.space) if picture.kind == "composite" else None
            with said_as(NotDeleted), self._lock:
                removed += self._remove(picture)
                if arrived:
                    self._remove(arrived)
        return removed

    def _remove(self, picture: Picture) -> int:
        used = select(parents.c.sha256).where(parents.c.picture == picture.id)
        with self.writes() as connection:
            lock_files(connection)
            digests = {picture.sha256, *connection.execute(used).scalars()}
            there = connection.execute(delete(pictures).where(pictures.c.id == picture.id)).rowcount
            unneeded = [digest for digest in digests if not needed(connection, digest)]
        for digest in unneeded:
            self._forget(digest)
        return there

    def empty_bin(self, days: float = BIN_DAYS) -> int:
        """Remove for good what has been in the bin for longer than ``days``; how many. Raises NotDeleted."""
        return self.remove(self.long_binned(days))

    def original(self, picture: Picture) -> Path:
        """The file with the very bytes that arrived."""
        return self.originals.path(picture.sha256)

    def rendition(self, picture: Picture, name: str) -> Path:
        """The file with a picture's "thumbnail" or "view", made when it is first asked for.

        Raises OSError where the original is gone or the disk is full, and NotAPicture.
        """
        key = f"{picture.sha256}-{name}"
        path = self.renditions.path(key)
        if not path.exists():
            original = self.original(picture)
            made = _RENDITIONS[name](original.read_bytes())
            with self._lock:
                original.stat()  # nothing is left of a picture that was deleted meanwhile
                self.renditions.save(key, made.data)
        return path

    def attach(self, picture: Picture) -> Attachment:
        """The picture's original as it goes with a request."""
        return Attachment(
            name=picture.prompt or picture.kind,
            mime=picture.mime,
            path=self.original(picture),
            sha256=picture.sha256,
            width=picture.width,
            height=picture.height,
            picture=picture.id,
        )

    def keep_file(self, data: bytes, name: str, picture: str | None = None) -> Attachment:
        """Keep a picture that goes with a request, as a file alone. Raises FileNotKept or NotAPicture.

        ``picture`` is the id of the picture that it was made from.
        """
        info = inspect_arrived(data)
        digest = files.digest(data)
        with said_as(FileNotKept):
            self.originals.save(digest, data)
        return Attachment(name, info.mime, self.find(digest), digest, info.width, info.height, picture)

    def find(self, digest: str) -> Path:
        """Where the file of this SHA-256 is, or would be."""
        return self.originals.path(digest)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def _forget(self, digest: str) -> None:
        self.originals.remove(digest)
        for name in _RENDITIONS:
            self.renditions.remove(f"{digest}-{name}")


def add(connection: Connection, *added: Picture) -> None:
    """Write the records of pictures whose files are there; what one was put back from is listed no more."""
    rows = [records.values(one) | {"words": searched(one.prompt)} for one in added]
    connection.execute(insert(pictures), rows)
    made_from = [{"picture": one.id, **vars(each)} for one in added for each in parent_rows(one.asked)]
    if made_from:
        connection.execute(insert(parents), made_from)
    if put_back_from := [one.parent for one in added if one.kind == "composite"]:
        connection.execute(update(pictures).where(pictures.c.id.in_(put_back_from)).values(listed=False))
    connection.execute(delete(arrivals).where(arrivals.c.id.in_([one.id for one in added])))


def needed(connection: Connection, digest: str) -> bool:
    """Whether any record needs the file of this SHA-256."""
    for table in (pictures, parents, arrivals):
        if connection.execute(select(1).where(table.c.sha256 == digest).limit(1)).first():
            return True
    named = cast(jobs.c.asked, Text).contains(digest, autoescape=True)
    return connection.execute(select(1).select_from(jobs).where(named).limit(1)).first() is not None


def lock_files(connection: Connection) -> None:
    """Let nobody announce a picture until this transaction ends: SQLite's writers have that already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE arrivals IN EXCLUSIVE MODE"))


def _opened(home: Path, url: str | None) -> Any:
    try:
        return database.open_postgresql(url) if url else database.open_sqlite(home / "library.db")
    except (OSError, SQLAlchemyError) as error:
        if url:
            raise DatabaseUnusable(reason(error)) from error
        raise _unusable(home, error) from error


def _unusable(home: Path, error: Exception) -> LibraryUnusable:
    """What is wrong with the folder: a database on a disk that is full or read-only says less of it."""
    why = trouble_of(home) or reason(error)
    kind = LibraryDamaged if why == DAMAGED else LibraryUnusable
    return kind(", ".join(filter(None, [str(home), why])))


def _known(connection: Connection, picture: Picture) -> bool:
    """Whether this picture has a record, also under another id, as one that was saved at a second try."""
    same = (
        (pictures.c.job == picture.job)
        & (pictures.c.slot == picture.slot)
        & (pictures.c.kind == picture.kind)
        & (pictures.c.sha256 == picture.sha256)
        & (pictures.c.space == picture.space)
    )
    found = select(1).where(or_(pictures.c.id == picture.id, same)).limit(1)
    return connection.execute(found).first() is not None
