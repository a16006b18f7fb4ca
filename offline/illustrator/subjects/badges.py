"""Badges for logos: a place in a round field, and marks of plain forms where nothing is named."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen

from .registry import draws

SUN = colour("#ffcf5c")
BOX = (100.0, 100.0)


def _field(pen: Pen, c: Colour) -> None:
    """The round field that a badge lies in."""
    pen.oval((50, 50), (48, 48), c, shade=0.4)


@draws("mountain badge", BOX, 0.4, "#3f6f9f #4a7a6a #7a5a8a", front=True)
def mountain_badge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _field(pen, lighter(c, 0.62))
    pen.oval((68, 30), (10, 10), SUN, shade=0, atop=True)
    pen.poly("0,86 30,38 52,72 66,52 104,96 50,110", lighter(c, 0.22), 0.4, atop=True)
    pen.poly("8,98 44,24 82,98", c, 0.5, atop=True)
    pen.poly("44,24 56.6,48 49,44 44,51 38,44 32.5,48", WHITE, 0.2, atop=True)
    pen.poly("0,82 30,74 62,82 100,74 100,110 0,110", darker(c, 0.35), 0.3, atop=True)


@draws("sea badge", BOX, 0.4, "#2f7fae #2a8f96", front=True)
def sea_badge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _field(pen, mix(SUN, WHITE, 0.55))
    pen.oval((50, 50), (22, 22), colour("#f58a4b"), shade=0, atop=True)
    for k, tone in enumerate((lighter(c, 0.3), c, darker(c, 0.25))):
        y = 56 + 13 * k
        crest = " ".join(f"{x},{y + 4 * (-1) ** (x // 12 + k)}" for x in range(-8, 116, 12))
        pen.blob(f"{crest} 112,120 -8,120", tone, 0.2, atop=True)


@draws("wood badge", BOX, 0.4, "#3f7f52 #2f6f66", front=True)
def wood_badge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _field(pen, lighter(c, 0.66))
    for x, top, tone in ((26, 34, lighter(c, 0.2)), (76, 38, lighter(c, 0.2)), (51, 16, c)):
        for k in range(3):
            y, half = top + 17 * k, 11 + 5 * k
            pen.poly(
                f"{x},{y} {x + half},{y + 24} {x - half},{y + 24}", darker(tone, 0.08 * k), 0.4, atop=True
            )
        pen.rect(x - 2.5, top + 57, x + 2.5, 90, colour("#6b4a34"), atop=True)
    pen.poly("0,84 100,80 100,110 0,110", darker(c, 0.35), 0.3, atop=True)


@draws("city badge", BOX, 0.4, "#37507f #5a4a86", front=True)
def city_badge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _field(pen, lighter(c, 0.66))
    pen.oval((64, 38), (13, 13), SUN, shade=0, atop=True)
    for x, top, wide in ((8, 56, 15), (22, 38, 16), (40, 22, 17), (60, 46, 15), (76, 34, 16)):
        pen.rect(x, top, x + wide, 110, mix(c, WHITE, 0.012 * (x % 23)), 1, 0.3, atop=True)
        for y in range(top + 6, 92, 11):
            for left in (x + 3, x + wide - 6):
                pen.rect(left, y, left + 3, y + 5, mix(SUN, WHITE, 0.3), shade=0, atop=True)


@draws("weather badge", BOX, 0.4, "#3f8fd0 #4a7fd8", front=True)
def weather_badge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(2, 2, 98, 98, c, r=22, shade=0.6)
    for k in range(12):
        x, y = np.sin(k * np.pi / 6), -np.cos(k * np.pi / 6)
        pen.line(
            f"{60 + 25 * x:.1f},{38 + 25 * y:.1f} {60 + 30 * x:.1f},{38 + 30 * y:.1f}", 3.4, SUN, atop=True
        )
    pen.oval((60, 38), (20, 20), SUN, shade=0.4, atop=True)
    pen.rect(14, 58, 80, 80, WHITE, r=11, shade=0.3, atop=True)
    for x, y, r in ((31, 57, 14), (50, 52, 19), (68, 64, 12)):
        pen.oval((x, y), (r, r), WHITE, shade=0.3, atop=True)


@draws("sprout", (100.0, 110.0), 0.34, "#4f9a4a #3f8a5a #6fae3f", front=True, home="garden")
def sprout(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two leaves on a stem that grows from the earth."""
    pen.blob("18,104 32,92 50,88 68,92 82,104 50,109", colour("#7a5236"), 0.6)
    pen.limb("50,96 49,74 51,54", 5.5, 4.5, darker(c, 0.2))
    pen.blob("50,58 30,56 12,38 8,14 32,18 48,36", c)
    pen.blob("51,54 56,30 74,14 94,8 92,32 76,50", lighter(c, 0.18))
    pen.line("48,56 30,38 16,22", 1.8, darker(c, 0.3), atop=True)
    pen.line("53,52 70,32 86,16", 1.8, darker(c, 0.18), atop=True)


@draws("mark", BOX, 0.4, "#2f6fd0 #e0603f #2a9d8f #7a4fc0 #d9a13a", front=True)
def mark(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    (_petals, _prism, _rings)[int(rng.integers(3))](pen, c)


def _petals(pen: Pen, c: Colour) -> None:
    """Six leaves about a middle, each of another tone."""
    for k in range(6):
        pen.lean = (60.0 * k, (50.0, 50.0))
        pen.blob("50,49 36,28 50,4 64,28", mix(c, lighter(c, 0.6), k / 6), 0.5)
    pen.lean = (0.0, (0.0, 0.0))
    pen.oval((50, 50), (8, 8), WHITE, shade=0)


def _prism(pen: Pen, c: Colour) -> None:
    """A cube that is also a hexagon, with an opening."""
    for said, tone in (
        ("50,4 90,27 50,50 10,27", lighter(c, 0.4)),
        ("10,27 50,50 50,96 10,73", c),
        ("90,27 50,50 50,96 90,73", darker(c, 0.28)),
        ("50,27 70,38.5 50,50 30,38.5", WHITE),
        ("30,38.5 50,50 50,73 30,61.5", lighter(c, 0.6)),
        ("70,38.5 50,50 50,73 70,61.5", lighter(c, 0.45)),
    ):
        pen.poly(said, tone, 0.3)


def _rings(pen: Pen, c: Colour) -> None:
    """A ring that is open above, a smaller one in it, and a dot that has left them."""
    for r, wide, tone in ((40, 13, c), (20, 9, lighter(c, 0.35))):
        turns = np.linspace(np.radians(35), np.radians(325), 22)
        said = " ".join(f"{50 + r * np.sin(a):.1f},{52 - r * np.cos(a):.1f}" for a in turns)
        pen.limb(said, wide, wide, tone, 0.3)
    pen.oval((50, 12), (9, 9), darker(c, 0.15), shade=0.5)
