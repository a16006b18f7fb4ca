"""Lines of text set: where each stroke of each letter is, and how large a text fits into a box.

Their units are the height of a capital; y is 0 at the baseline, and grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.drawing.pen import Points, smooth

from .glyphs import OPEN, Glyph, glyph
from .hands import Hand

WORD_SPACE = 40.0
_CLOSEST = 9.0
"""How near two letters come at least, beside the width of their strokes."""


@dataclass(frozen=True)
class Line:
    """The strokes of a line from x 0 to ``width``."""

    strokes: tuple[Points, ...]
    width: float
    text: str = ""


@dataclass(frozen=True)
class Block:
    """Lines with their size (the height of a capital) and the x and y of each one's baseline start."""

    lines: tuple[tuple[Line, float, float], ...]
    size: float
    hand: Hand

    def placed(self) -> list[Points]:
        """All strokes where they are."""
        return [stroke * self.size + (x, y) for line, x, y in self.lines for stroke in line.strokes]


def undrawable(text: str) -> str:
    """The characters of a text that neither alphabet has."""
    return "".join(dict.fromkeys(c for c in text if not c.isspace() and glyph("print", c) is None))


def drawable(text: str) -> str:
    """A text without what cannot be drawn of it."""
    return " ".join("".join(c for c in text if c.isspace() or glyph("print", c)).split())


def written(text: str, hand: Hand) -> Line:
    """A line of text in a hand."""
    strokes, end = _joined(text, hand) if hand.alphabet == "script" else _apart(text, hand)
    placed = tuple(_leaning(stroke, hand) for stroke in strokes)
    margin = hand.weight / 200
    return Line(tuple(each + (margin, 0) for each in placed), end * hand.narrow / 100 + 2 * margin, text)


def _leaning(stroke: Points, hand: Hand) -> Points:
    x, y = stroke.T
    return np.column_stack([(x * hand.narrow + (100 - y) * hand.slant) / 100, (y - 100) / 100])


def _apart(text: str, hand: Hand) -> tuple[list[Points], float]:
    """Letters one by one, each as far from the next as looks even."""
    strokes: list[Points] = []
    x, last = 0.0, None
    for char in text:
        found = glyph("print", char)
        if found is None:
            x, last = x + (WORD_SPACE + hand.space * 1.1 + hand.weight if char.isspace() else 0.0), None
            continue
        x += _gap(last, found, hand) if last else 0.0
        strokes += [stroke + (x, 0) for stroke in found.strokes]
        x, last = x + found.width, found
    return strokes, x


def _gap(a: Glyph, b: Glyph, hand: Hand) -> float:
    """The room between two letters: more where straight sides meet, less where they are open."""
    apart = a.right + b.left
    seen = apart < 2 * OPEN
    tall = slice(3, 14)
    wish = hand.space + hand.weight + 8 - float(np.minimum(apart[tall], 34).mean())
    least = (float(apart[seen].min()) if seen.any() else 0.0) * -1 + hand.weight + min(_CLOSEST, hand.space)
    return max(wish, least) / hand.narrow


def _joined(text: str, hand: Hand) -> tuple[list[Points], float]:
    """A joined hand: small letters in one stroke, capitals and signs on their own."""
    strokes: list[Points] = []
    x, last, run = 0.0, None, list[Points]()
    joins = False
    for char in text:
        found = glyph("script", char) or glyph("print", char)
        if found is None:
            x, joins, last = x + (WORD_SPACE if char.isspace() else 0.0), False, None
            continue
        small = char.islower() and glyph("script", char) is not None
        if small and joins and run:
            first = _corners(found)[1:]
            run[-1] = np.vstack([run[-1], first + (x, 0)])
            strokes += [stroke + (x, 0) for stroke in found.strokes[1:]]
        else:
            x += _gap(last, found, hand) if last else 0.0
            main = _corners(found) if small else found.strokes[0]
            run += [main + (x, 0)] if small else []
            strokes += [stroke + (x, 0) for stroke in (found.strokes[1:] if small else found.strokes)]
        x += float(found.strokes[0][-1, 0]) + (3 if found.high else 0) if small else found.width
        joins, last = small, found
    return [smooth(each, closed=False, steps=8) for each in run] + strokes, x


def _corners(found: Glyph) -> Points:
    """The corners that a curved first stroke was drawn through."""
    return np.vstack([found.strokes[0][:-1:8], found.strokes[0][-1:]])


def fitted(
    text: str, hand: Hand, box: tuple[float, float, float, float], most: float = 1.0, lines: int = 4
) -> Block:
    """A text in the middle of a box (left, top, width, height), broken so that it becomes as large as it can.

    ``most`` is the greatest height of a capital.
    """
    left, top, width, height = box
    words = text.split()
    if not words:
        return Block(((Line((), 0.0), left + width / 2, top + height / 2),), 0.01, hand)
    best: list[Line] = []
    size = 0.0
    for n in range(1, min(lines, len(words)) + 1):
        broken = [written(" ".join(part), hand) for part in _broken(words, n, hand)]
        fits = min(width / max(line.width for line in broken), height / (1.16 + (n - 1) * hand.leading), most)
        if fits > size * 1.04:
            best, size = broken, fits
    tall = size * (1 + (len(best) - 1) * hand.leading)
    first = top + (height - tall) / 2 + size
    placed = (
        (line, left + (width - line.width * size) / 2, first + i * hand.leading * size)
        for i, line in enumerate(best)
    )
    return Block(tuple(placed), size, hand)


def _broken(words: list[str], n: int, hand: Hand) -> list[list[str]]:
    """The words in ``n`` lines, the longest of which is as short as it can be."""
    lengths = [len(word) + 1 for word in words]
    least = [[0.0] * (n + 1) for _ in range(len(words) + 1)]
    cut = [[0] * (n + 1) for _ in range(len(words) + 1)]
    for i in range(1, len(words) + 1):
        least[i][1] = float(sum(lengths[:i]))
        for k in range(2, n + 1):
            choices = [(max(least[j][k - 1], sum(lengths[j:i])), j) for j in range(k - 1, i)]
            least[i][k], cut[i][k] = min(choices) if choices else (1e9, 0)
    parts: list[list[str]] = []
    end = len(words)
    for k in range(n, 0, -1):
        start = cut[end][k] if k > 1 else 0
        parts.insert(0, words[start:end])
        end = start
    return parts
