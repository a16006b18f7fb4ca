"""Dragons in flight, looking to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, mix, turned
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BEAK = colour("#f0a232")


@draws("dragon", (180.0, 130.0), 0.44, "#3f8f4f #a33a3a #3b6fae #6a4a9c", stands="air", seat=(0.5, 0.5))
def dragon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wing = pen.part("wing", turned(mix(c, colour("#c8402f"), 0.75), 0.0, 1.1))
    belly = colour("#ecd9a0")
    _wing(pen, darker(wing, 0.4), darker(c, 0.3), 22)
    for x, y in ((84, 98), (122, 96)):
        pen.limb(f"{x},{y - 10} {x + 6},{y + 6} {x - 2},{y + 20}", 13, 6, darker(c, 0.3))
    pen.limb("118,84 140,94 158,88 166,74 174,72", 24, 2.5, c)
    pen.poly("166,78 180,62 178,82", wing)
    for x, y, s in ((132, 83, 5), (142, 84, 5), (151, 81, 4.5), (159, 75, 4)):
        pen.poly(f"{x - s},{y + 3} {x + 1},{y - s - 2} {x + s},{y + 2}", wing)
    pen.blob("56,72 74,64 98,66 120,74 128,86 116,98 92,102 68,98 54,86", c)
    pen.limb("64,82 48,72 42,56 36,44", 28, 17, c, shade=0.7)
    pen.blob(
        "58,92 70,99 92,103 114,99 100,93 76,90 60,82 46,68 38,52 34,56 40,72", belly, atop=True, shade=0.5
    )
    for x, y in ((47, 48), (53, 57), (60, 63)):
        pen.poly(f"{x - 4},{y} {x + 7},{y - 7} {x + 4},{y + 5}", wing)
    dragon_head(pen, c, wing)
    for x, y in ((76, 100), (112, 98)):
        pen.limb(f"{x},{y - 12} {x + 7},{y + 4} {x - 3},{y + 20}", 15, 7, c)
        for dx in (-6, -2, 2):
            pen.poly(f"{x + dx - 1},{y + 21} {x + dx - 3},{y + 27} {x + dx + 2},{y + 22}", belly)
    _wing(pen, wing, c, 0)


def _wing(pen: Pen, skin: Colour, bone: Colour, shift: float) -> None:
    x = shift
    pen.poly(
        f"{84 + x},74 {92 + x},34 {104 + x},4 {114 + x},20 {128 + x},18 "
        f"{130 + x},34 {146 + x},40 {138 + x},50 "
        f"{142 + x},64 {124 + x},66 {110 + x},80",
        skin,
        shade=1.2,
    )
    for tip in (f"{128 + x},18", f"{146 + x},40", f"{142 + x},64"):
        pen.limb(f"{96 + x},36 {tip}", 3, 1.2, darker(skin, 0.25))
    pen.limb(f"{86 + x},76 {93 + x},40 {104 + x},4", 7, 3, bone)


def dragon_head(pen: Pen, c: Colour, horn: Colour) -> None:
    """A head that faces left; its neck begins around (44, 38)."""
    pen.limb("46,32 56,26 64,16", 6, 1.5, colour("#ecd9a0"))
    pen.limb("42,30 48,20 54,10", 6, 1.5, colour("#f5e7b8"))
    pen.blob("44,26 50,36 46,50 34,54 20,56 8,54 4,46 10,40 22,36 32,26", c)
    pen.line("8,49 20,49 30,46", 1.3, darker(c, 0.6))
    for x in (12, 18, 24):
        pen.poly(f"{x - 2},49 {x},54 {x + 2},49", WHITE, shade=0)
    pen.oval((9, 43.5), (1.6, 1.3), darker(c, 0.7), shade=0)
    pen.oval((33, 36), (4.4, 4.2), colour("#f6d44a"), shade=0)
    pen.oval((32.6, 36), (1.5, 3.6), INK, shade=0)
    pen.limb("26,32 32,29 39,31", 3, 2, darker(c, 0.35))
