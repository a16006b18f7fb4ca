"""Glyphs: the strokes of a character, read from an alphabet's file or put together of a letter and its
accents.

Their units are hundredths of the height of a capital; y is 0 at its top and 100 at the baseline.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from offline.illustrator.drawing.pen import Points, smooth

BANDS = np.arange(-30, 140, 10)
"""The heights at which the sides of a glyph are measured."""
OPEN = 60.0
"""How far a side is from the glyph's box where nothing of it is."""
_ALIKE = {
    "–": "-",
    "`": "‘",
    "´": "’",
    "‚": ",",
    "¨": '"',
    "ı": "ı",
    "×": "x",
    "‐": "-",
    "−": "–",
    "\u00a0": " ",
}
_MARKS = {
    "\u0300": "-11,-22 7,-4",
    "\u0301": "11,-22 -7,-4",
    "\u0302": "-14,-4 0,-20 14,-4",
    "\u0303": "~ -17,-7 -8,-15 6,-7 16,-15",
    "\u0304": "-15,-10 15,-10",
    "\u0306": "@0,-20,14,14,150,30",
    "\u0307": "0,-10 0,-10",
    "\u0308": "-14,-10 -14,-10 | 14,-10 14,-10",
    "\u030a": "@0,-14,10,10,-90,270",
    "\u030b": "2,-22 -12,-4 | 20,-22 6,-4",
    "\u030c": "-14,-20 0,-4 14,-20",
}
_BELOW = {
    "\u0327": "~ 2,0 0,8 8,16 2,24 -8,22",
    "\u0328": "~ 4,0 -4,10 -2,20 8,22",
    "\u0326": "4,12 -2,26",
}


@dataclass(frozen=True)
class Glyph:
    """The strokes of a character from x 0 to ``width``; ``high`` tells that it leaves high
    in a joined hand."""

    strokes: tuple[Points, ...]
    width: float
    left: Points
    right: Points
    high: bool = False


@lru_cache(maxsize=512)
def glyph(alphabet: str, char: str) -> Glyph | None:
    """A character in an alphabet ("print", "script"); None where it has no strokes in it."""
    found = _plain(alphabet, _ALIKE.get(char, char))
    return found or _accented(alphabet, char)


def _plain(alphabet: str, char: str) -> Glyph | None:
    said = _alphabet(alphabet).get(char)
    if said is None:
        return None
    return _measured([_stroke(part) for part in said[0].split(" | ")], said[1])


@lru_cache(maxsize=4)
def _alphabet(name: str) -> dict[str, tuple[str, bool]]:
    """The strokes of every character as they are written in the file, and whether it leaves high."""
    found: dict[str, tuple[str, bool]] = {}
    for line in (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            char, _, said = line[0], *line[1:].split(": ", 1)
            found[char] = said, line[1:2] == "^"
    return found


def _stroke(said: str) -> Points:
    """One stroke of an alphabet's notation as points."""
    curved = said.startswith("~")
    pieces: list[Points] = []
    for part in said.removeprefix("~").split():
        if part.startswith("@"):
            pieces.append(_arc(*(float(v) for v in part[1:].split(","))))
        else:
            pieces.append(np.array([[float(v) for v in part.split(",")]]))
    points = np.vstack(pieces)
    return smooth(points, closed=False, steps=8) if curved else points


def _arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float) -> Points:
    a = np.deg2rad(np.linspace(start, end, max(6, round(abs(end - start) / 7))))
    return np.column_stack([cx + rx * np.cos(a), cy + ry * np.sin(a)])


def _accented(alphabet: str, char: str) -> Glyph | None:
    """A letter with its marks above and below, where the alphabet has the letter."""
    base, *marks = list(unicodedata.normalize("NFD", char))
    letter = _plain(alphabet, "ı" if base == "i" and alphabet == "print" else base)
    if letter is None or not marks or not set(marks) <= {*_MARKS, *_BELOW}:
        return None
    strokes = list(letter.strokes)
    if base in "ij" and len(strokes) > 1:
        strokes.pop()
    top = min(float(each[:, 1].min()) for each in strokes)
    middle = (min(float(s[:, 0].min()) for s in strokes) + max(float(s[:, 0].max()) for s in strokes)) / 2
    for mark in marks:
        at = (middle, top - 9) if mark in _MARKS else (middle, 100.0)
        strokes += [_stroke(part) + at for part in (_MARKS | _BELOW)[mark].split(" | ")]
    return _measured(strokes, letter.high, letter.width)


def _measured(strokes: list[Points], high: bool, width: float | None = None) -> Glyph:
    dense = np.vstack([_dense(stroke) for stroke in strokes])
    if width is None:
        width = float(dense[:, 0].max())
    near = np.abs(dense[:, 1][None, :] - BANDS[:, None]) < 9
    left = np.where(near, dense[:, 0], np.inf).min(axis=1)
    right = np.where(near, dense[:, 0], -np.inf).max(axis=1)
    left, right = np.minimum(left, OPEN), np.minimum(width - right, OPEN)
    return Glyph(tuple(strokes), width, left, right, high)


def _dense(stroke: Points) -> Points:
    """A stroke with points close together."""
    steps = np.linspace(0, 1, 12)[:, None]
    pieces = [a + (b - a) * steps for a, b in pairwise(stroke)]
    return np.vstack(pieces) if pieces else stroke
