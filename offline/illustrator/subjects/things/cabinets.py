"""Furniture of a wall that others sit on: a bookcase, a wardrobe, a chest of drawers, a counter."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BRASS = colour("#d8b45a")
SPINES = "#b8443a #2f6a8a #d8a23a #4a7a4a #7a4a7a #e0d4b8 #38506a #c87a4a"


def _top(pen: Pen, left: float, right: float, y: float, c: Colour) -> None:
    """The board on top, seen a little from above, with its edge."""
    pen.poly(f"{left + 7},{y - 9} {right - 7},{y - 9} {right},{y} {left},{y}", lighter(c, 0.26), 0.4)
    pen.rect(left, y - 0.5, right, y + 6, lighter(c, 0.08), r=1.5, shade=0.5)


def _books(pen: Pen, rng: np.random.Generator, left: float, right: float, foot: float, tall: float) -> None:
    """A row of books of many heights, the last ones leaning."""
    tones, x = colours(SPINES), left
    while x < right - 12:
        wide, high = float(rng.uniform(5, 9)), tall * float(rng.uniform(0.68, 0.95))
        tone = tones[int(rng.integers(len(tones)))]
        pen.rect(x, foot - high, x + wide, foot, tone, r=0.8, shade=0.7)
        for part in (0.2, 0.82):
            pen.line(
                f"{x + 1},{foot - part * high} {x + wide - 1},{foot - part * high}", 1, lighter(tone, 0.4)
            )
        x += wide + 0.6
    tone = tones[int(rng.integers(len(tones)))]
    pen.poly(f"{x + 1},{foot} {x + 7},{foot - 0.8 * tall} {x + 12},{foot - 0.76 * tall} {x + 6},{foot}", tone)


@draws(
    "bookcase", (200.0, 150.0), 0.4, "#8a5a38 #7a4a30 #a87a4e", seat=(0.5, 0.05), front=True, home="room",
)  # fmt: skip
def bookcase(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A low case with two rows of books."""
    for x in (16, 176):
        pen.rect(x, 138, x + 10, 149, darker(c, 0.3), r=2)
    pen.rect(8, 14, 192, 142, c, r=2, shade=0.7)
    for top, foot in ((22, 74), (82, 132)):
        pen.rect(17, top, 183, foot, darker(c, 0.5), shade=0.5)
        pen.rect(17, top, 183, top + 6, darker(c, 0.66), shade=0.2)
        _books(pen, rng, 20, 96, foot, foot - top)
        _books(pen, rng, 106, 182, foot, foot - top)
        pen.rect(98, top, 103, foot, lighter(c, 0.02), shade=0.4)
    for y in (76, 134):
        pen.line(f"9,{y} 191,{y}", 2, lighter(c, 0.22), atop=True)
    _top(pen, 2, 198, 11, c)


@draws(
    "wardrobe", (130.0, 190.0), 0.56, "#8a5a3a #a87a52 #e4dccc", seat=(0.5, 0.04), front=True, home="room",
)  # fmt: skip
def wardrobe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two panelled doors over a drawer, under a moulding."""
    for x in (16, 102):
        pen.blob(f"{x},176 {x + 12},176 {x + 11},184 {x + 6},190 {x + 1},184", darker(c, 0.3))
    pen.rect(10, 20, 120, 180, c, r=2, shade=0.8)
    for x in (16, 66):
        pen.rect(x, 28, x + 48, 148, lighter(c, 0.08), r=1.5, shade=0.6)
        for top, foot in ((34, 84), (92, 142)):
            pen.rect(x + 7, top, x + 41, foot, darker(c, 0.22), r=3, shade=0.3)
            pen.rect(x + 9, top + 2, x + 41, foot, lighter(c, 0.02), r=3, shade=0.5)
    pen.line("65,28 65,148", 1.6, darker(c, 0.5))
    pen.rect(16, 154, 114, 174, lighter(c, 0.06), r=1.5, shade=0.5)
    for x, y in ((60, 92), (70, 92), (46, 164), (84, 164)):
        pen.oval((x, y), (2.6, 2.6), BRASS)
    pen.rect(5, 15, 125, 23, lighter(c, 0.12), r=3)
    _top(pen, 1, 129, 11, c)


@draws(
    "chest of drawers", (160.0, 126.0), 0.38, "#a8744a #8a5a3a #d8d0c0 #6f8a8a", seat=(0.5, 0.05), front=True,
    home="room",
)  # fmt: skip
def chest_of_drawers(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three rows of drawers with brass knobs, on short legs."""
    for x in (14, 134):
        pen.poly(f"{x},108 {x + 12},108 {x + 9},126 {x + 3},126", darker(c, 0.3))
    pen.rect(8, 12, 152, 112, c, r=2, shade=0.8)
    for y in (20, 50, 80):
        spans = ((14, 78), (82, 146)) if y == 20 else ((14, 146),)
        for left, right in spans:
            pen.rect(left, y, right, y + 26, darker(c, 0.34), r=2, shade=0.2)
            pen.rect(left + 1, y + 1, right - 1, y + 24, lighter(c, 0.1), r=2, shade=0.6)
            wide = right - left
            for at in (0.5,) if wide < 80 else (0.25, 0.75):
                pen.oval((left + at * wide, y + 13), (3.2, 3.2), BRASS)
    _top(pen, 2, 158, 11, c)


@draws(
    "counter", (240.0, 120.0), 0.36, "#6f8a94 #8a5a3a #e4dccc #5a7a6a", seat=(0.5, 0.06), front=True,
    home="kitchen",
)  # fmt: skip
def counter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A kitchen's counter: panelled doors under a top of pale stone."""
    stone = colour("#e8e2d8")
    pen.rect(14, 108, 226, 119, darker(c, 0.55))
    pen.rect(8, 14, 232, 112, c, r=1.5, shade=0.7)
    for x in (14, 69, 124, 179):
        pen.rect(x, 24, x + 48, 42, lighter(c, 0.1), r=1.5, shade=0.5)
        pen.line(f"{x + 18},33 {x + 30},33", 2.4, BRASS)
        pen.rect(x, 47, x + 48, 106, lighter(c, 0.08), r=1.5, shade=0.6)
        pen.rect(x + 6, 53, x + 42, 100, darker(c, 0.2), r=2, shade=0.3)
        pen.rect(x + 8, 55, x + 42, 100, lighter(c, 0.02), r=2, shade=0.5)
        pen.line(f"{x + 44},58 {x + 44},70", 2, BRASS)
    _top(pen, 0, 240, 12, stone)
