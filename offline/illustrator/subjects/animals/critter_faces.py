"""Faces of animals that behave as persons: large eyes, cheeks, noses, smiles.

All heads are drawn in the box of a sitter: their middle is at (50, 37), the chin at 60.
"""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, lighter, mix
from offline.illustrator.drawing.pen import Pen

BLUSH = colour("#ff8a7a")
ROUND = "50,11 67,14 78,26 80,42 71,55 50,60 29,55 20,42 22,26 33,14"
"""The outline of a head without corners."""


def eyes(
    pen: Pen,
    x: float,
    y: float,
    r: float,
    iris: Colour | None = None,
    closed: bool = False,
) -> None:
    """Both eyes, the left one's middle at x, y: large, deep, with two sparks."""
    if closed:
        pen.line(f"{x - r},{y} {x},{y + 0.6 * r} {x + r},{y}", 0.34 * r, INK, twin=True)
        return
    dx, dy = 0.5 * pen.gaze[0], 0.4 * pen.gaze[1]
    for at in (x, pen.axis - x):
        pen.oval((at, y), (0.9 * r, r), INK, shade=0)
        if iris:
            pen.oval((at + 0.4 * dx, y + 0.4 * dy), (0.76 * r, 0.85 * r), iris, shade=0.5)
            pen.oval((at + dx, y + dy), (0.48 * r, 0.6 * r), INK, shade=0)
        else:
            pen.oval((at + 0.4 * dx, y + 0.4 * r), (0.58 * r, 0.42 * r), colour("#6a4636"), shade=0)
        pen.oval((at + 0.3 * r + 0.4 * dx, y - 0.38 * r + 0.4 * dy), (0.34 * r, 0.34 * r), WHITE, shade=0)
        pen.oval((at - 0.34 * r + 0.4 * dx, y + 0.36 * r), (0.16 * r, 0.16 * r), WHITE, shade=0)


def cheeks(pen: Pen, c: Colour, x: float = 29.0, y: float = 47.0) -> None:
    pen.oval((x, y), (4.6, 3), mix(c, BLUSH, 0.5), shade=0, twin=True, atop=True)


def smile(pen: Pen, y: float, tone: Colour = INK, wide: float = 6.0) -> None:
    """The two bows of a small mouth below a nose, or a mouth that is turned down."""
    if pen.sad:
        pen.line(f"{50 - wide},{y + 5} 50,{y + 2.6} {50 + wide},{y + 5}", 1.3, tone)
        return
    pen.line(f"50,{y} 49.2,{y + 3.4} {50 - wide + 1},{y + 4.4} {50 - wide},{y + 2.4}", 1.3, tone, twin=True)


def nose(pen: Pen, y: float, tone: Colour, size: float = 1.0) -> None:
    w, h = 5.0 * size, 3.0 * size
    top, low = y - h * 0.8, y + h * 0.6
    said = f"{50 - w},{top} 50,{y - h} {50 + w},{top} {50 + w * 0.5},{low} 50,{y + h} {50 - w * 0.5},{low}"
    pen.blob(said, tone, shade=0.4)
    pen.oval((48.4, y - h * 0.45), (1.3 * size, 0.7 * size), lighter(tone, 0.6), shade=0)


def whiskers(pen: Pen, c: Colour) -> None:
    for y in (48, 52):
        pen.line(f"33,{y} 23,{y - 1} 13,{y - 3 + (y - 48)}", 0.8, lighter(c, 0.6), twin=True)
