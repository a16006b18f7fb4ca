"""Whether every record has its file, and every file its record: what `python -m studio.library check` does.

Nothing is ever deleted: what is damaged or needed by nobody is moved into the folder "quarantine".
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import select

from studio import pictures as images
from studio.errors import StudioError
from studio.library.files import FileStore, move
from studio.library.library import Library, lock_files, needed
from studio.library.records import digests
from studio.library.tables import arrivals, jobs, parents, pictures

Kind = Literal["missing", "damaged", "orphan", "unfinished", "unrecorded"]

YOUNG = 24 * 3600.0  # seconds: a file that nobody needs yet may belong to a request that is being made

_WORDS = {
    "missing": "is missing",
    "damaged": "is damaged: its bytes are not those that were saved",
    "orphan": "is needed by no record",
    "unfinished": "was never finished",
    "unrecorded": "has no record yet; the app writes it when it starts",
}


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be. ``moved`` is where a repair put the file, or took it from.

    ``mended`` says whether nothing is left to do about it.
    """

    kind: Kind
    path: Path
    pictures: tuple[str, ...] = ()
    moved: Path | None = None
    mended: bool = False

    @property
    def sentence(self) -> str:
        """What was found, and what was done, for a person."""
        whose = f" (of picture {', '.join(self.pictures)})" if self.pictures else ""
        done = ""
        if self.moved:
            done = " It was found in quarantine." if self.kind == "missing" else f" Moved to {self.moved}."
        return f"{self.path}{whose} {_WORDS[self.kind]}.{done}"


def check(library: Library, *, repair: bool = False) -> Iterator[Finding]:
    """Look at every record and every file, one after the other; blocks for as long as reading all takes.

    ``repair`` moves what is damaged, unfinished or needed by nobody into quarantine, and brings back from
    there what is missing. The app may run meanwhile. Raises OSError and LibraryUnreadable.
    """
    checker = _Checker(library, repair)
    yield from checker.needed_files()
    yield from checker.other_files()
    yield from checker.renditions()
    yield from checker.unfinished()


class _Checker:
    def __init__(self, library: Library, repair: bool) -> None:
        self._library = library
        self._repair = repair
        self._quarantine = library.home / "quarantine"

    def needed_files(self) -> Iterator[Finding]:
        for digest, whose in self._needed().items():
            path = self._library.find(digest)
            if not path.exists():
                found = self._brought_back(digest)
                yield Finding("missing", path, whose, found, found is not None)
            elif not self._library.originals.holds(digest):
                moved = self._moved(path)
                yield Finding("damaged", path, whose, moved, self._brought_back(digest) is not None)

    def other_files(self) -> Iterator[Finding]:
        wanted = self._needed()
        announced = {row.sha256 for row in self._library.rows(select(arrivals.c.sha256))}
        for path in self._library.originals.names():
            if path.name in announced:
                yield Finding("unrecorded", path, mended=True)
            elif path.name not in wanted and _old(path) and (found := self._orphan(path)):
                yield found

    def renditions(self) -> Iterator[Finding]:
        for path in self._library.renditions.names():
            digest = path.name.partition("-")[0]
            if not self._library.find(digest).exists():
                if _old(path):
                    yield self._put_away("orphan", path)
            elif not _readable(path):
                yield self._put_away("damaged", path)

    def unfinished(self) -> Iterator[Finding]:
        for store in (self._library.originals, self._library.renditions):
            for path in store.unfinished():
                if _old(path):
                    yield self._put_away("unfinished", path)

    def _needed(self) -> dict[str, tuple[str, ...]]:
        """Every SHA-256 that a record names, with the ids of the pictures whose own file it is."""
        found: dict[str, tuple[str, ...]] = {}
        for row in self._library.rows(select(pictures.c.sha256, pictures.c.id)):
            found[row.sha256] = (*found.get(row.sha256, ()), row.id)
        for row in self._library.rows(select(parents.c.sha256).distinct()):
            found.setdefault(row.sha256, ())
        for row in self._library.rows(select(jobs.c.asked)):
            for digest in digests(row.asked):
                found.setdefault(digest, ())
        return found

    def _orphan(self, path: Path) -> Finding | None:
        """The file as an orphan, moved away where it is to be; None where it was needed meanwhile."""
        with self._library.writes() as connection:
            lock_files(connection)
            if needed(connection, path.name):
                return None
            return self._put_away("orphan", path)

    def _put_away(self, kind: Kind, path: Path) -> Finding:
        moved = self._moved(path)
        return Finding(kind, path, (), moved, moved is not None)

    def _moved(self, path: Path) -> Path | None:
        if not self._repair:
            return None
        target = self._quarantine / path.relative_to(self._library.home)
        while target.exists():
            target = target.with_name(f"{target.name}~")
        move(path, target)
        return target

    def _brought_back(self, digest: str) -> Path | None:
        """Take a missing original out of quarantine again, if a whole one is there."""
        store = FileStore(self._quarantine / "originals") if self._quarantine.exists() else None
        if not (self._repair and store and store.holds(digest)):
            return None
        move(store.path(digest), self._library.find(digest))
        return store.path(digest)


def _old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > YOUNG
    except FileNotFoundError:  # it was finished, or removed, meanwhile
        return False


def _readable(path: Path) -> bool:
    try:
        images.inspect(path.read_bytes())
    except StudioError:
        return False
    return True
