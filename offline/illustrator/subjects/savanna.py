"""Animals of the savanna, seen from the side."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.pen import Pen

from .registry import draws
from .walking import BOX, equine

STRIPES = (
    "62,50 58,64 62,80", "74,52 71,66 74,82", "86,51 84,66 86,81", "97,50 97,64 95,78",
    "106,53 108,64 104,74",
    "50,58 54,68 50,78", "52,44 58,50", "45,36 54,40", "40,28 48,31", "36,22 42,24", "112,60 115,70",
    "27,22 31,30", "20,30 25,36", "15,36 19,41",
)  # fmt: skip
LEG_BANDS = (
    "44,84 52,85",
    "43,94 51,95",
    "99,86 109,87",
    "100,96 108,97",
    "44,104 51,105",
    "100,106 107,107",
)


@draws("zebra", BOX, 0.46, "#f4f2ee", seat=(0.57, 0.47))
def zebra(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark = colour("#2c2c34")
    equine(pen, c, dark)
    for stripe in STRIPES:
        pen.limb(stripe, 4.2, 1.6, dark, shade=0, atop=True)
    for band in LEG_BANDS:
        pen.line(band, 2.4, dark, atop=True)
    pen.oval((11, 44), (6, 5), dark, atop=True, shade=0.3)


PATCHES = (
    (60, 98, 8, 6), (74, 94, 8, 6), (88, 97, 7, 6), (100, 96, 5, 5), (66, 109, 7, 5), (81, 110, 8, 5),
    (95, 109, 6, 5), (52, 88, 5, 6), (45, 74, 5, 6), (50, 64, 4, 5), (40, 58, 4, 6), (43, 44, 4, 5),
    (35, 40, 3, 5), (54, 104, 5, 5),
)  # fmt: skip


@draws("giraffe", (120.0, 180.0), 0.66, "#e8b25a #dca24a", seat=(0.62, 0.5))
def giraffe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    brown, hoof, far = colour("#9a5a2c"), colour("#4a3a34"), darker(c, 0.3)
    pen.limb("104,92 113,104 112,124", 3, 2, c)
    pen.oval((112, 127), (3, 5), hoof)
    for x, tone in ((64, far), (92, far), (54, c), (102, c)):
        pen.limb(f"{x},104 {x - 1},140 {x},172", 11, 6, tone, shade=0.8)
        pen.rect(x - 4.5, 169, x + 4.5, 178, hoof if tone == c else darker(hoof, 0.3), r=1.5)
    pen.blob("48,92 60,84 84,82 104,88 110,100 102,114 80,117 58,115 47,106", c)
    pen.limb("58,100 46,62 38,28", 27, 13, c, shade=0.8)
    for x, y, rx, ry in PATCHES:
        pen.oval((x, y), (rx, ry), brown, turn=20, shade=0.4, atop=True)
    pen.limb("64,84 52,54 45,20", 4.5, 3, brown)
    for x in (34, 43):
        pen.line(f"{x},20 {x + (x - 38) * 0.5},8", 2.4, darker(c, 0.2))
        pen.oval((x + (x - 38) * 0.5, 7), (2.6, 2.4), brown)
    pen.blob("50,20 60,15 62,19 52,26", c, shade=0.6)
    pen.blob("30,20 40,15 48,20 48,32 38,38 20,44 11,42 10,35 22,29", c)
    pen.blob("10,36 12,42 20,44 24,39 20,33 14,33", lighter(c, 0.45), shade=0.5)
    pen.oval((13.5, 37), (1.1, 1.4), INK, shade=0)
    pen.line("12,41 17,41.5 21,40", 0.9, darker(c, 0.5))
    pen.eye(35, 24.5, 2.6, twin=False)
    pen.oval((35.6, 23.6), (0.8, 0.8), WHITE, shade=0)
