"""A horse with wings, and a mammoth."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .giants import steed


def _winged(pen: Pen, c: Colour, mane: Colour) -> None:
    wing = pen.part("wing", c)
    shade = darker(wing, 0.14)
    for k, said in enumerate(("88,66 110,34 132,30", "86,64 104,26 122,16", "84,62 96,20 108,4")):
        pen.limb(said, 15, 6, darker(shade, 0.08 * k))
    steed(pen, (2.0, 8.0), 0.64, c, mane)
    for k, said in enumerate(
        ("78,72 108,56 136,56", "76,70 104,46 134,40", "74,68 98,36 124,24", "72,66 90,28 108,10")
    ):
        pen.limb(said, 17 - k, 6, (wing, lighter(wing, 0.3))[k % 2])


@draws("pegasus", (144.0, 120.0), 0.48, "#f6f3fa", seat=(0.5, 0.47))
@draws("pegasus flying", (144.0, 120.0), 0.48, "#f6f3fa", stands="air", seat=(0.5, 0.47))
def pegasus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _winged(pen, c, colour("#b8a8e0"))


@draws("mammoth", (150.0, 130.0), 0.52, "#7a5236 #6a4630", seat=(0.58, 0.2))
def mammoth(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, tone in (
        (70, darker(c, 0.34)),
        (104, darker(c, 0.34)),
        (58, darker(c, 0.1)),
        (118, darker(c, 0.1)),
    ):
        pen.limb(f"{x},82 {x},120", 23, 19, tone)
        for dx in (-6, 0, 6):
            pen.oval((x + dx, 126), (2.4, 2.4), lighter(c, 0.5), shade=0)
    pen.blob("46,44 64,24 96,26 124,42 136,68 130,96 100,104 66,104 48,92", c)
    for i in range(13):
        hair = 54 + i * 6.4
        pen.limb(
            f"{hair},88 {hair + 1},100 {hair - 2},{110 + 3 * (i % 2)}",
            11,
            2,
            darker(c, 0.06 * (i % 3)),
            shade=0.5,
        )
    pen.limb("32,60 20,80 20,102 28,112 36,104", 18, 7, c)
    pen.blob("26,34 38,8 54,6 66,24 66,52 56,70 38,74 26,64 20,48", c)
    for said in ("40,8 34,18", "46,6 44,18", "53,8 54,20"):
        pen.limb(said, 6, 2, darker(c, 0.18))
    pen.limb("34,72 26,98 8,106 2,92", 7, 2, colour("#f8f0dc"))
    pen.blob("54,32 68,32 76,46 70,60 58,58", darker(c, 0.2))
    pen.eye(38, 48, 3, twin=False)
