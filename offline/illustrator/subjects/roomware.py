"""Furniture for the rooms of a home: a tub on feet, a baby's cot, a kitchen island."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.pen import Pen

from .registry import draws

BRASS = colour("#d8b45a")
WATER = colour("#a8dcec")
FOAM = colour("#ffffff")


@draws("clawfoot tub", (190.0, 120.0), 0.3, "#f4f4f2 #e8ecf0", seat=(0.5, 0.19), front=True, home="room")
def clawfoot_tub(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tub full of foam, on brass feet, with its tap."""
    pen.line("168,48 168,14 150,10 144,20", 4.5, BRASS)
    pen.line("160,14 176,14", 4, darker(BRASS, 0.15))
    for x in (38, 140):
        pen.blob(f"{x},98 {x + 14},98 {x + 10},110 {x + 18},118 {x - 6},118 {x + 3},108", BRASS)
    pen.blob("6,40 14,36 176,36 184,40 176,72 158,98 120,106 70,106 32,98 14,72", c, shade=1.3)
    pen.oval((95, 40), (88, 12), darker(c, 0.1), shade=0.4)
    pen.oval((95, 41), (80, 9), WATER, shade=0.3)
    for k in range(13):
        pen.oval(
            (22 + 12.2 * k, 38 - 5 * np.sin(k * 1.7) ** 2),
            (10 + 3 * (k % 3), 8 + 3 * (k % 2)),
            FOAM,
            shade=0.5,
        )
    for k in range(6):
        pen.oval((36 + 22 * k, 28 - 4 * (k % 2)), (4.5, 4.5), mix(FOAM, WATER, 0.35), shade=0.4)
    pen.line("8,42 50,51 95,53 140,51 182,42", 5, lighter(c, 0.3))
    pen.line("26,64 36,84 52,94", 3, lighter(c, 0.6), atop=True)


@draws("baby cot", (150.0, 120.0), 0.34, "#e8d8b8 #f4f0e8 #c89a68", seat=(0.5, 0.5), front=True, home="room")
def baby_cot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    quilt = colour("#a8cfe0") if rng.random() < 0.5 else colour("#f0b8c0")
    for x in (10, 132):
        pen.rect(x, 12, x + 9, 116, darker(c, 0.1), r=4)
    pen.rect(16, 60, 136, 92, lighter(quilt, 0.1), r=6)
    pen.blob("22,58 30,46 58,46 64,58 56,66 30,66", FOAM, shade=0.6)
    pen.blob("66,58 100,52 134,58 134,90 66,90", quilt)
    for k in range(4):
        pen.oval((80 + 14 * k, 66 + 8 * (k % 2)), (3, 3), lighter(quilt, 0.6), shade=0, atop=True)
    for k in range(11):
        pen.rect(22 + 10.6 * k, 30, 25.4 + 10.6 * k, 94, lighter(c, 0.1), r=1)
    for y in (26, 92):
        pen.rect(8, y, 143, y + 8, c, r=4)
