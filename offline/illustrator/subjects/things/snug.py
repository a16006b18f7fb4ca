"""What one looks out of or sits in: a magician's hat, a fort of blankets, a sleigh with its reindeer."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

GOLD = colour("#e0b048")
HIDE = colour("#9a6a42")


@draws("upturned hat", (120.0, 100.0), 0.26, "#2a2a34 #3a2a4a", seat=(0.5, 0.1), front=True, home="stage")
def upturned_hat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A top hat on its crown, open to above."""
    pen.blob("20,14 100,14 92,88 86,96 34,96 28,88", c, shade=1.2)
    pen.poly("20,22 100,22 98,38 22,38", colour("#b02a3a"), shade=0.8, atop=True)
    pen.oval((60, 14), (58, 12), lighter(c, 0.1))
    pen.oval((60, 13), (44, 7.5), darker(c, 0.6), shade=0.2)
    pen.line("4,16 30,24 60,26 90,24 116,16", 1.6, lighter(c, 0.35), atop=True)
    pen.line("30,44 36,84", 3, lighter(c, 0.22), atop=True)


@draws(
    "blanket fort", (190.0, 140.0), 0.62, "#c85a4a #4a7aa8 #7a6aa8 #5a8f7a", front=True, fixed=True,
    glows=(0.5, 0.72, 0.5), home="room",
)  # fmt: skip
def blanket_fort(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Blankets over chairs, a warm light in them, a string of lamps along the top, cushions before it."""
    for x in (24, 166):
        pen.rect(x - 5, 6, x + 5, 136, colour("#8a5f3c"), r=3)
    pen.blob("22,24 60,36 95,30 130,36 168,24 176,138 14,138", colour("#5a3424"), shade=0.4)
    pen.blob("56,138 62,76 95,46 128,76 134,138", colour("#ffd88a"), shade=0.3)
    pen.blob("10,138 8,110 20,20 60,34 96,26 84,66 62,92 54,138", c, shade=1.3)
    side = lighter(c, 0.16)
    pen.blob("180,138 182,110 170,20 130,34 94,26 106,66 128,92 136,138", side, shade=1.3)
    for k, x in enumerate((24, 36, 48)):
        pen.line(f"{x + 2},{44 + 6 * k} {x - 3},96 {x - 4},134", 2.4, darker(c, 0.22), atop=True)
        pen.line(f"{188 - x},{44 + 6 * k} {193 - x},96 {194 - x},134", 2.4, darker(side, 0.2), atop=True)
    pen.line("20,24 58,40 95,31 132,40 170,24", 1.2, colour("#5a4030"))
    for x, y in (
        (30, 30),
        (46, 37),
        (62, 41),
        (79, 36),
        (95, 33),
        (111, 36),
        (128, 41),
        (144, 37),
        (160, 30),
    ):
        pen.oval((x, y), (3.4, 3.8), colour("#ffe08a"), shade=0.3)
    pen.blob("14,138 12,122 26,116 48,120 52,138", colour("#e8b85a"))
    pen.blob("138,138 142,120 164,116 180,124 178,138", colour("#d87a6a"))


@draws("sleigh", (150.0, 100.0), 0.34, "#b8323a #2f6a4a #8a2a3f", seat=(0.62, 0.5))
def sleigh(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A red sleigh with golden runners and a curled front, to the left."""
    pen.line("4,78 14,94 60,95 136,94 146,88", 4, GOLD)
    for x in (48, 108):
        pen.line(f"{x},74 {x},94", 3.6, GOLD)
    pen.blob("104,50 112,22 128,14 142,26 140,52", colour("#8a5a3a"))  # the sack behind the seat
    pen.blob("18,34 8,42 14,54 26,50 38,74 60,82 118,82 138,66 146,26 132,34 120,50 76,56 48,52 34,38", c)
    pen.line("20,36 34,42 48,56 76,60 120,54 134,38 145,29", 3.4, GOLD, atop=True)
    pen.line("40,70 64,76 116,76", 2, lighter(c, 0.3), atop=True)


@draws("reindeer sleigh", (300.0, 110.0), 0.36, "#b8323a", "air", seat=(0.81, 0.5), home="snowforest")
def reindeer_sleigh(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A sleigh that two leaping reindeer draw through the air, to the left."""
    pen.shift = (150.0, 8.0)
    sleigh(pen, c, rng)
    pen.shift = (0.0, 0.0)
    pen.line("168,52 120,50 60,44", 1.8, colour("#7a4a2a"))
    for x, y, tone in ((96, 0, darker(HIDE, 0.14)), (22, 2, HIDE)):
        pen.shift = (float(x), float(y))
        _reindeer(pen, tone, x < 50)
    pen.shift = (0.0, 0.0)


def _reindeer(pen: Pen, c: Colour, first: bool) -> None:
    """One that leaps to the left, in a box of 80 × 100; the first of them has a red nose."""
    for at in ("62,62 76,74 84,88", "58,64 66,80 78,94"):
        pen.limb(at, 8, 4, darker(c, 0.18))
    for at in ("24,60 8,66 -4,78", "28,62 14,76 6,88"):
        pen.limb(at, 7.5, 4, darker(c, 0.1))
    pen.blob("14,50 24,42 46,42 66,44 72,54 66,66 44,66 24,66", c, shade=1.2)
    pen.blob("68,48 78,42 76,54", lighter(c, 0.5))
    pen.limb("22,54 14,40 10,30", 17, 12, c)
    for at in ("14,22 18,12 14,2", "16,14 26,8 28,0", "10,22 8,12 2,4", "8,14 0,12 -4,6"):
        pen.line(at, 2.6, colour("#d8c09a"))
    pen.blob("18,22 14,18 6,20 -8,30 -6,36 6,38 16,34", lighter(c, 0.06))
    pen.blob("17,22 26,18 20,28", darker(c, 0.1))
    pen.oval((-7, 32), (3.4, 3.2), colour("#e0352f") if first else INK)
    pen.oval((6, 26), (1.8, 2.2), INK, shade=0)
    pen.line("36,43 34,55 36,66", 4, colour("#b8323a"), atop=True)
    pen.line("22,44 16,50 14,56", 4, colour("#b8323a"), atop=True)
    pen.oval((16, 57), (2.6, 2.6), GOLD)
