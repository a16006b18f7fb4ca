"""Fruit and a sweet breakfast, as they lie on a table."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

LEAF = colour("#5a9a4a")
STALK = colour("#7a5a38")


def _berry(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    pen.oval((x, y), (r, r * 1.04), c)
    pen.oval((x - r * 0.34, y - r * 0.38), (r * 0.24, r * 0.18), lighter(c, 0.7), turn=-30, shade=0)


@draws("easter egg", (70.0, 90.0), 0.13, "#f28ab0 #6fb8e8 #f4c84a #8fcf7a #b08ae0", front=True)
def easter_egg(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("35,4 54,22 64,52 54,80 35,87 16,80 6,52 16,22", c)
    bright = colour("#fff6e4")
    for y, tone in ((30, bright), (62, darker(c, 0.3))):
        pen.line(f"2,{y} 13,{y + 8} 24,{y} 35,{y + 8} 46,{y} 57,{y + 8} 68,{y}", 3.4, tone, atop=True)
    for x in (14, 28, 42, 56):
        pen.oval((x, 51), (3.6, 3.6), bright, shade=0, atop=True)


@draws("grapes", (90.0, 110.0), 0.2, "#6a3a8a #7fae4a #4a3a7a", front=True)
def grapes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("44,26 46,14 54,4", 4, 5, STALK)
    pen.blob("46,20 62,6 84,12 80,28 62,32", LEAF)
    pen.line("50,21 64,18 78,18", 1.2, darker(LEAF, 0.3), atop=True)
    rows = ((32, (20, 36, 52, 68)), (46, (14, 29, 44, 60, 75)), (60, (22, 37, 52, 67)), (74, (30, 45, 60)),
            (87, (38, 52)), (99, (46,)))  # fmt: skip
    for k, (y, xs) in enumerate(rows):
        for i, x in enumerate(xs):
            _berry(pen, x, y, 9.4, mix(c, WHITE, 0.07 * ((i + k) % 3)))


@draws("cherries", (90.0, 96.0), 0.14, "#c8202f #b01a30", front=True)
def cherries(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("28,66 38,36 56,10", "64,62 62,34 56,10"):
        pen.line(said, 2.6, STALK)
    pen.blob("56,12 68,2 88,8 78,22 64,22", LEAF)
    pen.oval((27, 72), (20, 19), c)
    pen.oval((64, 70), (20, 19), darker(c, 0.08))
    for x in (19, 56):
        pen.oval((x, 63), (5, 3.6), lighter(c, 0.65), turn=-30, shade=0)


@draws("pancakes", (130.0, 104.0), 0.22, "#dc9a4a #d08c40", front=True)
def pancakes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    syrup, plate = colour("#9a4f16"), colour("#f0f2f4")
    pen.oval((65, 88), (62, 13), darker(plate, 0.12))
    pen.oval((65, 85), (62, 12), plate, shade=0.5)
    for k in range(5):
        x, y = 65 + 2.5 * (-1) ** k, 80 - 11 * k
        pen.oval((x, y), (47, 12), lighter(c, 0.42), shade=0.8)
        pen.oval((x, y - 3), (46.4, 11), c, shade=0.7)
    pen.oval((67, 33), (40, 8.6), darker(c, 0.12), shade=0.4)
    pen.blob(
        "34,32 50,25 72,24 96,29 102,38 98,60 93,63 91,48 84,43 78,46 "
        "76,72 71,74 69,46 56,44 48,46 46,58 42,60 40,44",
        syrup,
        shade=0.8,
    )
    pen.line("44,33 60,28 78,28", 2, lighter(syrup, 0.5))
    pen.blob("54,18 70,14 80,20 78,30 62,32 53,27", colour("#fbe68a"))
    for x, y, tone in ((30, 82, "#4a5aa8"), (100, 84, "#c8304a"), (92, 88, "#4a5aa8"), (38, 88, "#c8304a")):
        _berry(pen, x, y, 6, colour(tone))


@draws("slice of watermelon", (120.0, 110.0), 0.22, "#e8444c", seat=(0.5, 0.1), home="studio")
def slice_of_watermelon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wedge that stands on its rind, seen from the side and a little from above."""
    rind, pale = colour("#3f8a3f"), colour("#e4f0c4")
    pen.poly("58,4 66,5 112,88 104,98 62,108 18,98 6,88 46,8", darker(c, 0.22))
    pen.blob("6,84 34,92 62,95 92,92 114,82 112,94 92,105 62,109 28,105 8,95", rind)
    for x, y in ((20, 97), (38, 102), (60, 104), (82, 102), (102, 95)):
        pen.limb(f"{x},{y - 5} {x + 2},{y + 5}", 4.4, 2, darker(rind, 0.35), atop=True)
    pen.blob("8,80 34,88 62,91 90,88 112,78 111,87 90,95 62,98 32,95 8,88", pale, shade=0.4)
    pen.poly("58,4 10,80 36,87 62,90 90,87 110,78 64,5", c)
    pen.poly("58,4 64,5 110,78 100,82", lighter(c, 0.18), shade=0, atop=True)
    for x, y in ((60, 32), (49, 50), (70, 48), (36, 70), (56, 72), (75, 70), (93, 74)):
        pen.oval((x, y), (2.6, 4.2), colour("#2a2026"), turn=(x - 60) * 0.5)
        pen.oval((x - 0.8, y - 1.4), (0.8, 1.1), WHITE, shade=0)
