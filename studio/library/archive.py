"""A library as a folder of original files and one JSON Lines file; docs/library.md says what is in it."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import JSON, Column, Float, Integer, String, Table, insert, select

from studio import pictures as images
from studio.drawings import inspect_arrived
from studio.errors import StudioError
from studio.library import files, records
from studio.library.database import reading
from studio.library.library import LONGEST_MODEL, Library, add
from studio.library.presets import clean_name
from studio.library.records import Picture
from studio.library.search import PICTURE, clean_tag
from studio.library.tables import guests, jobs, parents, pictures, presets, tags
from studio.library.trouble import NotChanged, said_as
from studio.texts import bounded, shorten, whole

LINES = "library.jsonl"
FOLDER = "files"
VERSION = 1
_MANY = 500
_MOST = 2**31  # of a number: what every database takes
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-z]{1,32}")
_FORMAT = re.compile(r"([a-z]{3,5}) image/\1(?:\+xml)?")


class ArchiveUnusable(StudioError):
    """This folder cannot be imported."""

    advice = f"Choose a folder made by an export: it contains a file named {LINES}."


@dataclass
class Outcome:
    """How many pictures were written, how many were there already, and what went wrong, in sentences."""

    done: int = 0
    known: int = 0
    troubles: list[str] = field(default_factory=list)


def export(library: Library, folder: Path) -> Outcome:
    """Write the whole library into ``folder``. Files that are there are not written again. Raises OSError."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    outcome = Outcome()
    aside = folder / f"{LINES}.part"
    with aside.open("w", encoding="utf-8") as out:
        _line(out, {"type": "easel", "version": VERSION})
        for digest in _request_files(library):
            if name := _copied(library, folder, digest, outcome):
                _line(out, {"type": "file", "sha256": digest, "file": name})
        for picture in _pictures(library):
            name = _copied(library, folder, picture.sha256, outcome)
            own = library.tags([picture.id], picture.space)[picture.id]
            _line(out, {"type": "picture", **records.to_json(picture), "tags": own, "file": name})
            outcome.done += 1
        for kind, table in _TABLES.items():
            for row in library.rows(select(table)):
                _line(out, {"type": kind, **_plain(row._mapping)})
        out.flush()
        os.fsync(out.fileno())
    files.move(aside, folder / LINES)
    return outcome


def import_(library: Library, folder: Path, *, space: str | None = None) -> Outcome:
    """Add what an export wrote: what is there already stays as it is, so that twice changes nothing.

    Every file is checked against its hash, and read as the picture that it is. ``space`` puts all pictures
    into that space. Raises ArchiveUnusable; NotKept or NotChanged where a disk or database fails.
    """
    try:
        lines = (folder / LINES).open(encoding="utf-8")
    except OSError as error:
        raise ArchiveUnusable(str(folder)) from error
    outcome = Outcome()
    with lines:
        for number, line in enumerate(lines, start=1):
            try:
                _take(library, folder, json.loads(line), space, outcome)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                outcome.troubles.append(f"Line {number} cannot be used: {error or type(error).__name__}")
            except images.NotAPicture as error:
                outcome.troubles.append(f"Line {number}: {error.sentence}")
    return outcome


# Writing


def _pictures(library: Library) -> Iterator[Picture]:
    """Every picture, oldest first: what arrived for a composite comes before it."""
    order = (pictures.c.arrived, pictures.c.id)
    with reading(library.engine) as connection:
        found = connection.execution_options(yield_per=_MANY).execute(select(*PICTURE).order_by(*order))
        for row in found:
            yield Picture(**row._mapping)


def _request_files(library: Library) -> list[str]:
    """The files of requests (masks, scaled sources) that are no pictures of their own."""
    own = select(pictures.c.sha256)
    sent = select(parents.c.sha256).where(parents.c.sha256.not_in(own)).distinct()
    found = {row.sha256 for row in library.rows(sent)}
    for row in library.rows(select(jobs.c.asked)):
        found |= records.digests(row.asked)
    return sorted(found)


def _copied(library: Library, folder: Path, digest: str, outcome: Outcome) -> str | None:
    """Copy an original; its path inside the folder, or None where it is not whole."""
    if not library.originals.holds(digest):
        outcome.troubles.append(f"The file of {digest} is missing or damaged.")
        return None
    with library.find(digest).open("rb") as original:
        ending = images.mime_of(original.read(64)).removeprefix("image/").removesuffix("+xml")
    name = f"{FOLDER}/{digest}.{ending}"
    target = folder / name
    if target.exists() and _hash(target) == digest:
        return name
    aside = target.with_suffix(".part")
    shutil.copyfile(library.find(digest), aside)
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    files.move(aside, target)
    return name


def _line(out: IO[str], values: Mapping[str, Any]) -> None:
    out.write(json.dumps(values, separators=(",", ":")) + "\n")


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        str(name): value.isoformat() if isinstance(value, datetime) else value for name, value in row.items()
    }


# Reading


def _take(
    library: Library, folder: Path, record: dict[str, Any], space: str | None, outcome: Outcome
) -> None:
    kind = record.pop("type")
    if kind == "easel":
        if record["version"] > VERSION:
            raise ValueError("it was written by a newer version of Easel.")
    elif kind == "file":
        _take_file(library, folder, record)
    elif kind == "picture":
        _take_picture(library, folder, record, space, outcome)
    elif kind in _TABLES and not (space and kind == "guest"):
        if kind == "preset" and clean_name(record["name"]) != record["name"]:
            raise ValueError("it is no name of a preset.")
        if kind == "job":
            _check_id(record["id"])
            _check_files(record["asked"])
        _take_row(library, _TABLES[kind], record | ({"space": space} if space else {}))


def _take_file(library: Library, folder: Path, record: Mapping[str, Any]) -> images.PictureInfo | None:
    """Keep a file; what its bytes say, or None where the archive has none. Raises ValueError, NotAPicture."""
    digest, name = str(record["sha256"]), record["file"]
    if not _DIGEST.fullmatch(digest):
        raise ValueError(f"{digest!r} is no SHA-256.")
    if name is None:
        return None
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f"{name!r} is outside the folder.")
    if not path.is_file():
        raise ValueError(f"{name!r} is not there.")
    if path.stat().st_size > images.MAX_BYTES:
        raise ValueError(f"{name!r} is too large.")
    data = path.read_bytes()
    if files.digest(data) != digest:
        raise ValueError(f"{name!r} does not hold the bytes of its hash.")
    info = inspect_arrived(data)
    library.keep_file(data, name)
    return info


def _take_picture(
    library: Library, folder: Path, record: dict[str, Any], space: str | None, outcome: Outcome
) -> None:
    own = {tag for each in record.pop("tags", []) if (tag := clean_tag(str(each)))}
    picture = records.from_json(record)
    _check_id(picture.id)
    if library.rows(select(pictures.c.id).where(pictures.c.id == picture.id)):
        outcome.known += 1
        return
    info = _take_file(library, folder, record)
    if info:  # the bytes themselves are to be believed
        seen = {name: getattr(info, name) for name in ("format", "mime", "width", "height")}
        picture = replace(picture, **seen)
    elif not _FORMAT.fullmatch(f"{picture.format} {picture.mime}"):
        raise ValueError(f"{picture.format!r} is no format of a picture.")
    picture = _plain_texts(replace(picture, space=space or picture.space))
    _check(pictures, records.values(picture))
    _check_files(picture.asked)
    with said_as(NotChanged), library.writes() as connection:
        add(connection, picture)
        if own:
            connection.execute(insert(tags), [{"picture": picture.id, "tag": tag} for tag in sorted(own)])
    outcome.done += 1


def _take_row(library: Library, table: Table, record: Mapping[str, Any]) -> None:
    keys = list(table.primary_key)
    values = {column.name: record[column.name] for column in table.c}
    values |= {name: datetime.fromisoformat(values[name]) for name in _TIMES if name in values}
    _check(table, values)
    with said_as(NotChanged), library.writes() as connection:
        known = select(*keys).where(*(key == values[key.name] for key in keys))
        if not connection.execute(known).first():
            connection.execute(insert(table).values(values))


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


_TABLES = {"job": jobs, "guest": guests, "preset": presets}
_TIMES = ("created", "since", "saved")


def _hash(path: Path) -> str:
    return files.digest(path.read_bytes())
