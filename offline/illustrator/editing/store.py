"""A file that outlives the process: what the newest pictures were made of, as text, by their pixels."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from time import time

import numpy as np
import numpy.typing as npt

Likeness = npt.NDArray[np.int16]
Row = tuple[str, Likeness]

MOST = 4000
DAYS = 30
"""How many days a text is kept: it holds a prompt, whose picture may be deleted by then."""
_PATIENCE = 0.5  # seconds that another process may keep the file locked
_CREATE = (
    "CREATE TABLE IF NOT EXISTS drawn_2"
    " (pixels BLOB PRIMARY KEY, hand TEXT, day INTEGER, shape REAL, tone REAL, made TEXT, likeness BLOB)"
)
"""The table gets another name when its columns change."""
_FORGOTTEN = "DROP TABLE IF EXISTS drawn_1"

_log = logging.getLogger("offline")


class Store:
    """Keeps the newest ``most`` texts for ``DAYS`` in an SQLite file, some 5 KB each; without a file nothing.

    It never fails: what the file cannot take or give is not kept, or not known, and the log says why, once.
    A file that is torn is moved aside, and a new one begun. Nothing is opened before it is needed, or stays
    open, so threads and processes can share the file. What another version of the illustrator drew is not
    known, since this one would draw it otherwise; it is forgotten with the next picture. ``today`` is the
    number of this day.
    """

    def __init__(
        self, file: Path | None, most: int = MOST, today: Callable[[], int] = lambda: int(time() // 86400)
    ) -> None:
        self._file = file
        self._most = most
        self._today = today
        self._trouble = ""
        if file and file.exists():
            self._expire()

    def add(self, pixels: bytes, shape: float, made: str, likeness: Likeness) -> None:
        """Keep the text of a picture with these pixels (a hash), width ÷ height and likeness (0 to 255)."""
        drawn = pixels, hand(), self._today()
        seen = shape, float(likeness.mean()), made, likeness.astype(np.uint8).tobytes()
        self._rows("INSERT OR REPLACE INTO drawn_2 VALUES (?, ?, ?, ?, ?, ?, ?)", *drawn, *seen)
        self._rows("DELETE FROM drawn_2 WHERE rowid <= (SELECT max(rowid) FROM drawn_2) - ?", self._most)
        self._expire()

    def _expire(self) -> None:
        """Forget what is older than ``DAYS``, or was drawn by another version."""
        self._rows("DELETE FROM drawn_2 WHERE day <= ? OR hand != ?", self._today() - DAYS, hand())

    def exact(self, pixels: bytes) -> Row | None:
        """The text and the likeness of the picture with these pixels."""
        rows = self._rows("SELECT made, likeness FROM drawn_2 WHERE pixels = ? AND hand = ?", pixels, hand())
        return rows[0] if rows else None

    def near(self, shape: tuple[float, float], tone: tuple[float, float]) -> list[Row]:
        """Those of pictures whose shape and mean (of the likeness) are between two values, newest first."""
        return self._rows(
            "SELECT made, likeness FROM drawn_2"
            " WHERE hand = ? AND shape BETWEEN ? AND ? AND tone BETWEEN ? AND ? ORDER BY rowid DESC",
            hand(),
            *shape,
            *tone,
        )

    def _rows(self, sql: str, *values: object, again: bool = True) -> list[Row]:
        if self._file is None:
            return []
        try:
            rows = _run(self._file, sql, values)
        except (sqlite3.Error, ValueError, TypeError) as error:
            self._say(error)
            torn = type(error) is sqlite3.DatabaseError
            return self._rows(sql, *values, again=False) if torn and again and self._moved() else []
        self._trouble = ""
        return rows

    def _say(self, error: Exception) -> None:
        if str(error) != self._trouble:
            self._trouble = str(error)
            _log.warning("The illustrator's memory %s cannot be used: %s.", self._file, error)

    def _moved(self) -> bool:
        """Move the file aside; False where that cannot be."""
        assert self._file is not None
        with suppress(OSError):
            self._file.replace(f"{self._file}.torn")
            return True
        return False


@cache
def hand() -> str:
    """Tells by which version of the illustrator pictures are drawn: a hash of its code and its words."""
    told = hashlib.blake2b(digest_size=16)
    for path in sorted(Path(__file__).parents[1].rglob("*")):
        if path.suffix in {".py", ".txt", ".tsv"}:
            told.update(path.read_bytes())
    return told.hexdigest()


def _run(file: Path, sql: str, values: tuple[object, ...]) -> list[Row]:
    with closing(sqlite3.connect(file, timeout=_PATIENCE)) as database, database:
        database.execute("PRAGMA synchronous = OFF")  # to be begun anew after a power cut is no harm
        database.execute("PRAGMA secure_delete = ON")  # what is forgotten is not left in the file
        database.execute(_FORGOTTEN)
        database.execute(_CREATE)
        rows = database.execute(sql, values).fetchall()
    return [(str(made), _unpacked(likeness)) for made, likeness in rows]


def _unpacked(likeness: bytes) -> Likeness:
    edge = round((len(likeness) / 3) ** 0.5)
    return np.frombuffer(likeness, np.uint8).reshape(edge, edge, 3).astype(np.int16)
