"""Furniture and gates of a kind: bunk beds, garden gates."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

STONE = colour("#a89c8c")


def _bedding(pen: Pen, y: float, c: Colour) -> None:
    """A pillow and a blanket, from ``y`` down."""
    pillow = ((18, 4), (38, 0), (52, 6), (50, 18), (32, 21), (18, 17))
    blanket = ((54, 11), (100, 8), (166, 11), (169, 36), (110, 40), (56, 36))
    fold = ((54, 11), (68, 10), (70, 37), (56, 36))
    for spots, tone, shade in ((pillow, WHITE, 0.7), (blanket, c, 1.0), (fold, lighter(c, 0.4), 0.6)):
        pen.blob(" ".join(f"{x},{y + dy}" for x, dy in spots), tone, shade)


@draws("bunk bed", (180.0, 190.0), 0.5, "#4a7fb0 #c8643a #5f9a6a #7a6a9a", seat=(0.5, 0.8))
def bunk_bed(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wood = colour("#b98250")
    for level in (98, 10):
        pen.rect(10, level + 54, 170, level + 68, darker(wood, 0.12), r=2)
        pen.rect(12, level + 38, 168, level + 58, WHITE, r=7)
        _bedding(pen, level + 26, c)
    pen.rect(12, 36, 112, 41, lighter(wood, 0.1), r=2)
    for x in (30, 54, 78, 108):
        pen.rect(x, 38, x + 4, 62, lighter(wood, 0.04), r=1)
    for x in (4, 166):
        pen.rect(x, 6, x + 10, 186, wood, r=4)
        pen.oval((x + 5, 5), (6, 5), lighter(wood, 0.15))
    for x in (124, 150):
        pen.limb(f"{x},30 {x - 4},186", 5, 5.4, lighter(wood, 0.16))
    for y in range(58, 180, 24):
        pen.line(f"121,{y} 149,{y}", 4.4, wood)


@draws(
    "garden gate", (170.0, 130.0), 0.4, "#f2efe8 #7a9a8a #8a6a4a", seat=(0.5, 0.14), front=True, fixed=True
)
def garden_gate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    iron = colour("#33363c")
    for x in (4, 142):
        pen.rect(x, 16, x + 24, 128, STONE, r=2)
        for y in range(32, 126, 16):
            pen.line(f"{x + 1},{y} {x + 23},{y}", 0.9, darker(STONE, 0.25), atop=True)
        pen.rect(x - 3, 10, x + 27, 20, lighter(STONE, 0.25), r=2)
        pen.oval((x + 12, 5), (8, 7), lighter(STONE, 0.12))
    for k, x in enumerate(range(32, 136, 15)):
        top = 30 - 14 * np.sin(np.pi * (k + 0.5) / 7)
        pen.poly(f"{x},{top + 6:.1f} {x + 5.5},{top:.1f} {x + 11},{top + 6:.1f} {x + 11},122 {x},122", c)
    pen.rect(30, 46, 140, 54, darker(c, 0.12), r=1)
    pen.rect(30, 100, 140, 108, darker(c, 0.12), r=1)
    pen.poly("32,100 40,100 138,54 130,54", darker(c, 0.08))
    for y in (50, 104):
        pen.rect(26, y - 2, 46, y + 2, iron, r=1)
    pen.oval((130, 78), (4, 4), iron)
