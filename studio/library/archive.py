"""A library as a folder of original files and one JSON Lines file; docs/library.md says what is in it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import select

from studio import pictures as images
from studio.library import files, records
from studio.library.database import reading
from studio.library.library import Library
from studio.library.records import Picture
from studio.library.search import PICTURE
from studio.library.tables import guests, jobs, parents, pictures, presets, tags

LINES = "library.jsonl"
FOLDER = "files"
VERSION = 1
TABLES = {"job": jobs, "guest": guests, "preset": presets}
_MANY = 500


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
        marks = _tags(library)
        for picture in _pictures(library):
            name = _copied(library, folder, picture.sha256, outcome)
            own = marks.get(picture.id, [])
            _line(out, {"type": "picture", **records.to_json(picture), "tags": own, "file": name})
            outcome.done += 1
        for kind, table in TABLES.items():
            for row in library.rows(select(table)):
                _line(out, {"type": kind, **_plain(row._mapping)})
        out.flush()
        os.fsync(out.fileno())
    files.sync_folder(folder / FOLDER)
    files.move(aside, folder / LINES)
    return outcome


def _pictures(library: Library) -> Iterator[Picture]:
    """Every picture, oldest first: what arrived for a composite comes before it."""
    order = (pictures.c.arrived, pictures.c.id)
    with reading(library.engine) as connection:
        found = connection.execution_options(yield_per=_MANY).execute(select(*PICTURE).order_by(*order))
        for row in found:
            yield Picture(**row._mapping)


def _tags(library: Library) -> dict[str, list[str]]:
    """The tags of all pictures that have any, by the pictures' ids."""
    found: dict[str, list[str]] = {}
    for row in library.rows(select(tags).order_by(tags.c.tag)):
        found.setdefault(row.picture, []).append(row.tag)
    return found


def _request_files(library: Library) -> list[str]:
    """The files of requests (masks, scaled sources) that are no pictures of their own."""
    found = {row.sha256 for row in library.rows(select(parents.c.sha256))}
    for row in library.rows(select(jobs.c.asked)):
        found |= records.digests(row.asked)
    return sorted(found.difference(row.sha256 for row in library.rows(select(pictures.c.sha256))))


def _copied(library: Library, folder: Path, digest: str, outcome: Outcome) -> str | None:
    """Copy an original; its path inside the folder, or None where it is not whole."""
    if not library.originals.holds(digest):
        outcome.troubles.append(f"The file of {digest} is missing or damaged.")
        return None
    with library.find(digest).open("rb") as original:
        ending = images.mime_of(original.read(64)).removeprefix("image/").removesuffix("+xml")
    name = f"{FOLDER}/{digest}.{ending}"
    target = folder / name
    if target.exists() and files.digest(target.read_bytes()) == digest:
        return name
    aside = target.with_suffix(".part")
    shutil.copyfile(library.find(digest), aside)
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    aside.replace(target)
    return name


def _line(out: IO[str], values: Mapping[str, Any]) -> None:
    out.write(json.dumps(values, separators=(",", ":")) + "\n")


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        str(name): value.isoformat() if isinstance(value, datetime) else value for name, value in row.items()
    }
