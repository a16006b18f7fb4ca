"""Adding to a library what an export wrote: untrusted lines, and files that are looked into one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, Float, Integer, String, Table, insert, select

from studio import pictures as images
from studio.drawings import inspect_arrived
from studio.errors import StudioError
from studio.library import files, records
from studio.library.archive import LINES, TABLES, VERSION, Outcome
from studio.library.library import LONGEST_MODEL, Library, add
from studio.library.presets import clean_name
from studio.library.records import Picture
from studio.library.search import clean_tag
from studio.library.tables import parents, pictures, tags
from studio.library.trouble import NotChanged, said_as
from studio.texts import bounded, shorten, whole

_AT_ONCE = 100  # pictures whose records are written in one transaction
_MOST = 2**31  # of a number: what every database takes
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-z]{1,32}")
_FORMAT = re.compile(r"([a-z]{3,5}) image/\1(?:\+xml)?")
_TIMES = ("created", "since", "saved")


class ArchiveUnusable(StudioError):
    """This folder cannot be imported."""

    advice = f"Choose a folder made by an export: it contains a file named {LINES}."


def import_(library: Library, folder: Path, *, space: str | None = None) -> Outcome:
    """Add what an export wrote: what is there already stays as it is, so that twice changes nothing.

    Every file is checked against its hash, and read as the picture that it is. ``space`` puts all pictures
    into that space. Raises ArchiveUnusable; NotChanged where a disk or database fails: what was added by
    then stays, and the rest is added the next time.
    """
    try:
        lines = (folder / LINES).open("rb")
    except OSError as error:
        raise ArchiveUnusable(str(folder)) from error
    adding = _Import(library, folder, space)
    with lines:
        for number, line in enumerate(lines, start=1):
            try:
                adding.take(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
                reason = error or type(error).__name__
                adding.outcome.troubles.append(f"Line {number} cannot be used: {reason}")
            except images.NotAPicture as error:
                adding.outcome.troubles.append(f"Line {number}: {error.sentence}")
            if len(adding.saved) >= _AT_ONCE:
                adding.write()
    adding.write()
    return adding.outcome


class _Import:
    """What an import has done so far. ``saved`` are pictures with their tags whose files are saved, and whose
    records are not written yet."""

    def __init__(self, library: Library, folder: Path, space: str | None) -> None:
        self.outcome = Outcome()
        self.saved: list[tuple[Picture, set[str]]] = []
        self._library = library
        self._folder = folder
        self._space = space
        self._known = {row.id for row in library.rows(select(pictures.c.id))}

    def take(self, record: dict[str, Any]) -> None:
        """Take one line. Raises ValueError, TypeError, KeyError, AttributeError or NotAPicture."""
        kind = record.pop("type")
        if kind == "easel":
            if record["version"] > VERSION:
                raise ValueError("it was written by a newer version of Easel.")
        elif kind == "file":
            self._save(record)
        elif kind == "picture":
            self._take_picture(record)
        elif kind in TABLES and not (self._space and kind == "guest"):
            if kind == "preset" and clean_name(record["name"]) != record["name"]:
                raise ValueError("it is no name of a preset.")
            if kind == "job":
                _check_id(record["id"])
                _check_files(record["asked"])
            self._take_row(TABLES[kind], record | ({"space": self._space} if self._space else {}))

    def write(self) -> None:
        """Write the records of what is saved, all of them or none."""
        if not self.saved:
            return
        marks = [{"picture": one.id, "tag": tag} for one, own in self.saved for tag in sorted(own)]
        with said_as(NotChanged), self._library.writes() as connection:
            add(connection, *(one for one, _ in self.saved))
            if marks:
                connection.execute(insert(tags), marks)
        self.outcome.done += len(self.saved)
        self.saved.clear()

    def _take_picture(self, record: dict[str, Any]) -> None:
        own = {tag for each in record.pop("tags", []) if (tag := clean_tag(str(each)))}
        picture = records.from_json(record)
        _check_id(picture.id)
        if picture.id in self._known:
            self.outcome.known += 1
            return
        info = self._save(record)
        if info:  # the bytes themselves are to be believed
            seen = {name: getattr(info, name) for name in ("format", "mime", "width", "height")}
            picture = replace(picture, **seen)
        elif not _FORMAT.fullmatch(f"{picture.format} {picture.mime}"):
            raise ValueError(f"{picture.format!r} is no format of a picture.")
        picture = _plain_texts(replace(picture, space=self._space or picture.space))
        _check(pictures, records.values(picture))
        _check_files(picture.asked)
        self._known.add(picture.id)
        self.saved.append((picture, own))

    def _save(self, record: Mapping[str, Any]) -> images.PictureInfo | None:
        """Save a file; what its bytes say, or None where the archive has none."""
        digest, name = str(record["sha256"]), record["file"]
        if not _DIGEST.fullmatch(digest):
            raise ValueError(f"{digest!r} is no SHA-256.")
        if name is None:
            return None
        data = _bytes(self._folder, name)
        if files.digest(data) != digest:
            raise ValueError(f"{name!r} does not hold the bytes of its hash.")
        info = inspect_arrived(data)
        with said_as(NotChanged):
            self._library.originals.save(digest, data)
        return info

    def _take_row(self, table: Table, record: Mapping[str, Any]) -> None:
        keys = list(table.primary_key)
        values = {column.name: record[column.name] for column in table.c}
        values |= {name: datetime.fromisoformat(values[name]) for name in _TIMES if name in values}
        _check(table, values)
        with said_as(NotChanged), self._library.writes() as connection:
            known = select(*keys).where(*(key == values[key.name] for key in keys))
            if not connection.execute(known).first():
                connection.execute(insert(table).values(values))


def _bytes(folder: Path, name: str) -> bytes:
    """The bytes of a file in the archive. Raises ValueError, also for one outside of it."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f"{name!r} is outside the folder.")
    if not path.is_file():
        raise ValueError(f"{name!r} is not there.")
    if path.stat().st_size > images.MAX_BYTES:
        raise ValueError(f"{name!r} is too large.")
    return path.read_bytes()


def _plain_texts(picture: Picture) -> Picture:
    """The picture with texts that every page and database takes."""
    texts: dict[str, Any] = {
        name: whole(str(getattr(picture, name))) for name in ("prompt", "model", "server")
    }
    texts["model"] = texts["model"][:LONGEST_MODEL]
    said = {name: bounded(getattr(picture, name), longest=None) for name in ("asked", "got", "usage")}
    return replace(picture, **texts, **said)


def _check_id(value: object) -> None:
    """Raise ValueError for what is no id: a file may be named by one."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError(f"{value!r} is no id.")


def _check_files(asked: Any) -> None:
    """Raise ValueError where a request's record names a file by something else than its SHA-256."""
    for row in records.parent_rows(asked):
        _check(parents, vars(row))
    for digest in records.digests(asked):
        if not _DIGEST.fullmatch(digest):
            raise ValueError(f"{digest!r} is no SHA-256.")


def _check(table: Table, values: Mapping[str, Any]) -> None:
    """Raise ValueError for a value that is not of its column's kind, or too large: SQLite would take it."""
    for name in [name for name in values if not _fits(table.c[name], values[name])]:
        raise ValueError(f"{name} cannot be {shorten(repr(values[name]), 40)}.")


def _fits(column: Column[Any], value: Any) -> bool:
    kind = column.type
    if value is None:
        return bool(column.nullable)
    if isinstance(kind, JSON):
        return isinstance(value, dict | list)
    if isinstance(kind, String):
        return isinstance(value, str) and "\0" not in value and len(value) <= (kind.length or len(value))
    if isinstance(kind, Integer | Float):
        return type(value) in (int, kind.python_type) and abs(value) < _MOST
    return isinstance(value, kind.python_type)
