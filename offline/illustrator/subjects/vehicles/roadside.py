"""Road vehicles that OpenMoji shows from the front or as a sketch, seen from the side. They go left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import STEEL

from .vehicles import IRON, wheel

GLASS = colour("#bfe0f0")


def _coach(pen: Pen, c: Colour, band: Colour) -> None:
    pen.blob("10,92 8,62 14,56 34,54 34,20 42,12 190,12 197,20 198,92", c, shade=0.9)
    pen.rect(34, 14, 197, 22, lighter(c, 0.25), r=4, shade=0.3)
    for x in (64, 92, 120, 148, 174):
        pen.rect(x, 26, x + 20, 50, GLASS, r=2.5, shade=0.5)
        pen.poly(f"{x + 3},48 {x + 11},28 {x + 16},28 {x + 8},48", WHITE, shade=0)
    pen.rect(38, 26, 58, 88, darker(c, 0.14), r=2)
    pen.rect(40, 30, 56, 56, GLASS, r=2, shade=0.5)
    for y in (60, 70):
        pen.line(f"62,{y} 197,{y}", 2.4, band)
    pen.rect(8, 86, 200, 93, darker(c, 0.6), r=2)
    pen.oval((12, 72), (4, 5), colour("#fff2b8"), shade=0.2)
    pen.rect(194, 66, 199, 76, colour("#d8343a"), r=1)
    for x in (52, 160):
        wheel(pen, x, 94, 17)


@draws("school bus", (206.0, 114.0), 0.36, "#f4b62a", seat=(0.55, 0.1))
def school_bus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _coach(pen, c, INK)


@draws("bus", (206.0, 114.0), 0.38, "#d8434a #3f7fc8 #4f9a5f", seat=(0.55, 0.1))
def bus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _coach(pen, c, lighter(c, 0.6))


@draws("motorcycle", (150.0, 100.0), 0.32, "#c8323a #2f5fa8 #2f3038", seat=(0.6, 0.32))
def motorcycle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (28, 120):
        pen.oval((x, 74), (24, 24), colour("#26262e"))
        pen.oval((x, 74), (17, 17), lighter(STEEL, 0.35), shade=0.5)
        pen.oval((x, 74), (13.6, 13.6), colour("#3a3c46"), shade=0.4)
        for turn in (0, 60, 120):
            pen.oval((x, 74), (16, 1.2), STEEL, turn=turn, shade=0)
        pen.oval((x, 74), (4, 4), STEEL)
    pen.line("30,74 42,40 48,24", 4.4, STEEL)
    pen.line("120,74 96,62 84,46", 4.4, darker(STEEL, 0.3))
    pen.blob("58,50 92,50 98,74 84,82 62,80", darker(STEEL, 0.35))
    for y in (56, 62, 68):
        pen.line(f"64,{y} 84,{y}", 2, lighter(STEEL, 0.2))
    pen.limb("78,80 104,84 140,82", 5, 8, lighter(STEEL, 0.3))
    pen.blob("46,40 62,30 84,34 88,46 74,54 52,54", c)
    pen.line("54,40 66,36 78,38", 2, lighter(c, 0.6), atop=True)
    pen.blob("82,42 100,40 128,34 132,42 112,50 88,50", colour("#3a2c2a"))
    pen.blob("118,46 138,46 146,58 136,56 122,52", c)
    pen.blob("10,56 18,46 34,46 46,56 38,54 20,54", c)
    pen.line("48,24 60,18 70,20", 4, INK)
    pen.oval((40, 34), (7.6, 8), STEEL)
    pen.oval((36.6, 34), (4.4, 6.4), colour("#fff2b8"), shade=0.2)


@draws("motor scooter", (136.0, 110.0), 0.3, "#d8453c #7fc0b0 #f0d8a0 #5a9ac8", seat=(0.68, 0.36))
def motor_scooter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A scooter of the fifties: a round cowl behind, a leg shield, small wheels."""
    for x in (24, 108):
        pen.oval((x, 90), (17, 17), colour("#26262e"))
        pen.oval((x, 90), (10.5, 10.5), lighter(STEEL, 0.4), shade=0.5)
        pen.oval((x, 90), (3.4, 3.4), STEEL)
    pen.line("25,88 34,60 42,24", 5, STEEL)
    pen.blob("30,84 34,56 40,26 47,26 50,58 58,82 92,82 92,90 50,92 36,88", c, 1.1)
    pen.blob("6,84 10,70 24,66 40,72 44,84 38,80 24,76 12,80", c, 1.1)
    pen.blob("72,88 74,62 84,52 110,50 128,62 134,82 126,92 118,84 104,76 92,82 88,92", c, 1.3)
    pen.blob("92,64 106,58 120,64 122,72 104,70", lighter(c, 0.35), atop=True, shade=0.3)
    pen.blob("66,46 74,40 98,42 118,44 120,52 96,54 72,54", colour("#5a3a2a"), 0.8)
    pen.line("68,46 98,44 116,46", 1.6, colour("#8a6248"), atop=True)
    pen.line("28,22 46,20 54,26", 4, STEEL)
    pen.line("52,25 58,28", 5, INK)
    pen.blob("32,30 32,20 40,16 50,18 52,30 42,34", c, 1.0)
    pen.oval((33, 26), (4.2, 6), colour("#fff2b8"), shade=0.2)
    pen.line("36,18 32,8", 1.6, STEEL)
    pen.oval((31, 7), (4, 4), STEEL)
    pen.oval((133, 70), (2.4, 4), colour("#e8402f"), shade=0.2)


@draws("tractor", (160.0, 124.0), 0.4, "#d8403a #4f9a3f #2f6fb0", seat=(0.66, 0.46))
def tractor(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("40,50 40,22 44,18", 4, IRON)
    pen.blob("8,60 16,50 78,48 86,58 86,92 12,92", c)
    for y in (60, 67, 74):
        pen.line(f"16,{y} 34,{y}", 2.4, darker(c, 0.45))
    pen.oval((11, 62), (4.4, 5.4), colour("#fff2b8"), shade=0.2)
    pen.blob("80,66 126,62 140,78 132,96 80,94", darker(c, 0.14))
    pen.line("74,60 82,44", 3.4, IRON)
    pen.line("75,40 89,48", 3.4, IRON)
    pen.limb("120,64 128,50 130,38", 9, 7, INK)
    pen.limb("98,64 122,62", 9, 9, INK)
    wheel(pen, 30, 100, 21)
    pen.oval((116, 86), (36, 36), colour("#2a2a32"))
    for k in range(14):
        a = k * np.pi / 7
        pen.oval(
            (116 + 35 * np.cos(a), 86 + 35 * np.sin(a)),
            (4.6, 3),
            colour("#2a2a32"),
            turn=float(np.rad2deg(a)),
        )
    pen.oval((116, 86), (21, 21), colour("#f2c23a"), shade=0.8)
    pen.oval((116, 86), (7, 7), darker(c, 0.2))
