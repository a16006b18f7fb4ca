"""Tools, as they lie on a workbench."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GOLD, STEEL, dots, gleam


@thing("hammer", (110.0, 110.0), 0.22, "#a8713f")
def hammer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("62,40 14,104", 9, 13, c, shade=1.3)
    pen.poly("44,22 60,8 84,30 70,48", STEEL, shade=1.4)
    pen.blob("60,8 70,4 92,6 106,18 96,20 84,30", darker(STEEL, 0.15), shade=1.2)
    pen.poly("36,28 46,18 70,48 60,56", darker(STEEL, 0.3), shade=1.2)


@thing("wrench", (110.0, 110.0), 0.2, "#b4bcc8")
def wrench(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("78,32 24,92", 13, 13, c, shade=1.4)
    pen.limb("66,46 36,80", 4, 4, darker(c, 0.25), shade=0.5)
    pen.blob("70,42 62,24 72,8 88,4 80,20 90,30 106,22 102,38 88,48", c, shade=1.4)
    pen.oval((22, 94), (15, 15), c, shade=1.4)
    pen.oval((22, 94), (7, 7), darker(c, 0.6), shade=0)


@thing("screwdriver", (120.0, 110.0), 0.2, "#d8343a #f0a03a")
def screwdriver(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("62,52 8,102", 7, 5, STEEL, shade=1.4)
    pen.limb("110,10 64,50", 22, 16, c, shade=1.4)
    for said in ("108,18 74,48", "102,8 68,40"):
        pen.line(said, 2.4, lighter(c, 0.4), atop=True)
    pen.limb("70,45 60,53", 11, 9, DARK)


@thing("saw", (140.0, 84.0), 0.18, "#a8713f")
def saw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    teeth = " ".join(f"{98 - 8 * k},{70 - 3.4 * k} {94 - 8 * k},{62 - 3.4 * k}" for k in range(12))
    pen.poly(f"98,22 4,18 3,26 {' '.join(reversed(teeth.split()))}", STEEL, shade=1.5)
    pen.blob("90,20 104,10 126,14 138,32 134,58 118,74 100,70 92,54", c, shade=1.3)
    pen.blob("106,28 120,28 124,44 116,56 106,52", colour("#5a3320"), shade=0.4)
    dots(pen, "98,32 98,52", 2.4, GOLD, 1.0)


@thing("toolbox", (140.0, 104.0), 0.26, "#d8343a #3a6ab0")
def toolbox(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said, tone in (("34,56 26,10", "#b4bcc8"), ("104,56 114,14", "#a8713f")):
        pen.limb(said, 8, 8, colour(tone))
    pen.rect(14, 6, 40, 16, DARK, r=3)
    pen.poly("106,4 124,10 118,24 104,18", STEEL, shade=1.2)
    pen.line("52,50 52,30 88,30 88,50", 7, DARK)
    pen.poly("8,46 132,46 138,60 2,60", lighter(c, 0.2))
    pen.rect(4, 58, 136, 100, c, r=5, shade=1.3)
    for x in (28, 98):
        pen.rect(x, 54, x + 14, 70, GOLD, r=2, shade=1.2)
    gleam(pen, "10,66 9,80 11,92", 3)


@thing("anvil", (130.0, 90.0), 0.22, "#4a505c")
def anvil(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("2,22 20,14 44,14 44,36 26,34 10,28", c, shade=1.4)
    pen.rect(38, 10, 126, 36, c, r=3, shade=1.4)
    pen.poly("58,36 108,36 98,64 68,64", darker(c, 0.15), shade=1.2)
    pen.poly("48,64 118,64 126,86 40,86", c, shade=1.3)
    pen.line("42,13 122,13", 2.6, lighter(c, 0.5))
