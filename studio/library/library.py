"""The library: every picture that arrived, its bytes and its record, before anybody hears of it."""

from __future__ import annotations

import dataclasses
import secrets
import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import and_, delete, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from studio import pictures as images
from studio.attachments import Attachment
from studio.errors import StudioError
from studio.events import Arrival
from studio.library import files, records
from studio.library.files import FileStore
from studio.library.records import Picture

_RENDITIONS = {"thumbnail": images.thumbnail, "view": images.view}


class NotKept(StudioError):
    """The picture arrived but could not be saved."""

    advice = "Make room on the disk, then try again: the picture is still here and is not asked for again."


class FileNotKept(NotKept):
    """This picture could not be saved."""

    advice = "Make room on the disk, then try again. Nothing was sent."


class NotDeleted(StudioError):
    """The picture could not be deleted."""

    advice = "The disk may be full or read-only; try again once that is mended."


class LibraryUnusable(StudioError):
    """The library cannot be opened."""

    advice = "Check that the folder of EASEL_HOME exists, can be written, and has room."


class Library:
    """The pictures of all spaces, in one folder. Safe to use from several threads."""

    def __init__(self, home: Path) -> None:
        """Open the library in ``home``, made where it is not there. Raises LibraryUnusable."""
        self._lock = threading.Lock()  # between saving bytes and deleting the same ones
        try:
            home.mkdir(parents=True, exist_ok=True)
            self._originals = FileStore(home / "originals")
            self._renditions = FileStore(home / "renditions")
            self.engine = records.opened(home / "library.db")
        except (OSError, SQLAlchemyError) as error:
            raise LibraryUnusable(str(home)) from error

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
        info = images.inspect(arrival.data)
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
            prompt=str(asked.get("prompt", "")),
            model=str(asked.get("model", "")),
            server=server,
            seconds=seconds,
            asked=dict(asked),
            got=dict(arrival.got),
            usage=dict(arrival.usage) if arrival.usage else None,
            usage_pictures=arrival.usage_pictures,
            request_id=arrival.request_id,
            parent=parent,
        )
        try:
            with self._lock:
                self._originals.save(picture.sha256, arrival.data)
                self._write(insert(records.pictures).values(_values(picture)))
        except (OSError, SQLAlchemyError) as error:
            raise NotKept(maybe_charged=True) from error
        return picture

    def get(self, picture_id: str, space: str) -> Picture | None:
        """The picture of this id, if it is there and of this space."""
        rows = self._rows(_pictures_of(space).where(records.pictures.c.id == picture_id))
        return rows[0] if rows else None

    def page(self, space: str, *, offset: int = 0, limit: int = 24) -> list[Picture]:
        """Pictures of a space as `count` counts them, newest first."""
        table = records.pictures.c
        query = select(records.pictures).where(_listed(space)).order_by(table.arrived.desc(), table.id.desc())
        return self._rows(query.offset(offset).limit(limit))

    def uploads(self, space: str, *, limit: int = 24) -> list[Picture]:
        """The pictures that were uploaded to a space, newest first."""
        table = records.pictures.c
        query = _pictures_of(space).where(table.kind == "source")
        return self._rows(query.order_by(table.arrived.desc(), table.id.desc()).limit(limit))

    def count(self, space: str) -> int:
        """How many pictures a space shows: neither uploads nor what stands in another picture."""
        return self._count(_listed(space))

    def delete(self, picture_id: str, space: str) -> bool:
        """Delete a picture of this space, and its bytes where no other record has the same.

        With a composite goes what arrived for it. Raises NotDeleted.
        """
        picture = self.get(picture_id, space)
        if picture is None:
            return False
        self._remove(picture)
        if picture.kind == "composite" and picture.parent and (arrived := self.get(picture.parent, space)):
            self._remove(arrived)
        return True

    def _remove(self, picture: Picture) -> None:
        try:
            with self._lock:
                self._write(delete(records.pictures).where(records.pictures.c.id == picture.id))
                if not self._count(records.pictures.c.sha256 == picture.sha256):
                    self._forget(picture.sha256)
        except (OSError, SQLAlchemyError) as error:
            raise NotDeleted from error

    def original(self, picture: Picture) -> Path:
        """The file with the very bytes that arrived."""
        return self._originals.path(picture.sha256)

    def rendition(self, picture: Picture, name: str) -> Path:
        """The file with a picture's "thumbnail" or "view", made when it is first asked for.

        Raises OSError where the original is gone or the disk is full, and NotAPicture.
        """
        key = f"{picture.sha256}-{name}"
        path = self._renditions.path(key)
        if not path.exists():
            original = self.original(picture)
            made = _RENDITIONS[name](original.read_bytes())
            with self._lock:
                original.stat()  # nothing is left of a picture that was deleted meanwhile
                self._renditions.save(key, made.data)
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
        info = images.inspect(data)
        digest = files.digest(data)
        try:
            self._originals.save(digest, data)
        except OSError as error:
            raise FileNotKept from error
        return Attachment(name, info.mime, self.find(digest), digest, info.width, info.height, picture)

    def find(self, digest: str) -> Path:
        """Where the file of this SHA-256 is, or would be."""
        return self._originals.path(digest)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def _write(self, statement: Any) -> None:
        with self.engine.begin() as connection:
            connection.execute(statement)

    def _count(self, condition: Any) -> int:
        query = select(func.count()).select_from(records.pictures).where(condition)
        with self.engine.connect() as connection:
            return int(connection.execute(query).scalar_one())

    def _forget(self, digest: str) -> None:
        self._originals.remove(digest)
        for name in _RENDITIONS:
            self._renditions.remove(f"{digest}-{name}")

    def _rows(self, query: Any) -> list[Picture]:
        with self.engine.connect() as connection:
            rows: Sequence[Any] = connection.execute(query).all()
        return [Picture(**row._mapping) for row in rows]


def _listed(space: str) -> Any:
    """Pictures that were made, each once: of an edit that was pasted back, the composite."""
    table = records.pictures.c
    inside = select(table.parent).where(table.space == space, table.kind == "composite")
    return and_(table.space == space, table.kind != "source", table.id.not_in(inside))


def _pictures_of(space: str) -> Any:
    return select(records.pictures).where(records.pictures.c.space == space)


def _values(picture: Picture) -> dict[str, Any]:
    return {field.name: getattr(picture, field.name) for field in dataclasses.fields(picture)}
