"""What lives in water and what sails on it. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws


@draws("fish", (120.0, 80.0), 0.2, "#ee7f2d #e8b93a #4a9fd8 #d8566a", stands="air")
def fish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    fin = darker(c, 0.2)
    pen.blob("84,40 100,26 116,12 112,40 116,68 100,54", fin)
    pen.blob("40,22 54,6 74,6 78,24 60,24", fin)
    pen.blob("50,58 58,74 70,72 70,56", fin)
    pen.blob("6,40 20,24 44,16 70,22 90,38 92,42 70,58 44,64 20,56", c)
    pen.blob("8,44 24,54 46,60 70,54 86,44 66,66 40,68 16,58", lighter(c, 0.5), atop=True, shade=0.4)
    pen.blob("36,14 44,14 46,40 42,66 34,66 38,40", WHITE, atop=True, shade=0.4)
    pen.blob("66,18 72,20 74,40 70,60 64,60 68,40", WHITE, atop=True, shade=0.4)
    pen.blob("50,40 62,36 68,42 60,50 50,46", darker(c, 0.3))
    pen.oval((22, 36), (5.6, 5.6), WHITE, shade=0.2)
    pen.oval((21, 36), (3.2, 3.4), INK, shade=0)
    pen.line("7,45 12,47 16,45", 1.4, darker(c, 0.5))


@draws("whale", (150.0, 120.0), 0.46, "#2f7fc0 #3a6ea8 #4a86a8", stands="water", sinks=0.3, seat=(0.4, 0.2))
def whale(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("118,66 122,48 112,36 112,24 124,26 132,34 140,26 150,28 148,38 138,46 134,62 124,84", c)
    pen.blob("66,96 76,106 90,118 96,112 90,100 84,92", darker(c, 0.18))
    pen.blob("4,62 12,40 34,26 62,26 86,40 104,62 118,62 134,54 132,76 116,96 88,106 52,106 22,98 8,82", c)
    pen.blob("5,68 20,76 44,82 66,92 78,106 52,108 22,100 8,86", colour("#d9eef8"), atop=True, shade=0.5)
    for said in ("10,82 28,90 46,104", "8,76 32,85 56,104", "20,95 34,104"):
        pen.line(said, 1.3, mix(c, colour("#d9eef8"), 0.6), atop=True)
    pen.line("5,68 20,76 42,81", 1.8, darker(c, 0.5))
    pen.blob("54,88 66,94 70,108 62,119 54,112 48,98", darker(c, 0.12))
    pen.eye(47, 73, 3.4, twin=False)
    for said in ("52,22 52,12 44,6 36,8", "54,22 55,10 64,4 72,8"):
        pen.limb(said, 2.5, 4, colour("#bfe6f6"), shade=0.2)


@draws("turtle", (130.0, 84.0), 0.22, "#6f9e4a #5a8f5c #8a9a4a", seat=(0.58, 0.2))
def turtle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    shell = darker(mix(c, colour("#7a5a30"), 0.6), 0.15)
    pen.blob("96,66 112,64 122,72 108,76", c)
    for x, tone in ((52, darker(c, 0.3)), (90, darker(c, 0.3)), (42, c), (100, c)):
        pen.limb(f"{x},58 {x - 4},78", 17, 13, tone)
    pen.limb("40,60 26,48 20,38", 16, 17, c)
    pen.blob("10,28 22,20 34,26 36,40 26,48 12,44 6,36", c)
    pen.blob("30,62 36,38 54,20 78,16 100,28 112,50 112,64 70,70", shell)
    pen.blob("28,62 70,68 114,62 114,68 70,74 28,68", lighter(shell, 0.35))
    for x, y, r in ((70, 36, 12), (48, 47, 8), (93, 46, 9), (70, 58, 8)):
        pen.oval((x, y), (r, r * 0.8), lighter(shell, 0.2), atop=True)
    pen.eye(20, 32, 2.8, twin=False)
    pen.line("9,39 15,41 20,39", 1.2, darker(c, 0.5))


@draws(
    "sailboat",
    (110.0, 120.0),
    0.42,
    "#c8473f #d8843a #3f7fb0 #e0b040",
    stands="water",
    sinks=0.06,
    seat=(0.74, 0.8),
)
def sailboat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    hull = pen.part("hull", colour("#7a4630"))
    pen.line("54,4 54,98", 2.6, colour("#5a3a28"))
    fore, main = pen.part("sail", c), pen.part("sail", colour("#fbf5ea"))
    pen.poly("54,2 66,6 54,10", c)
    pen.blob("57,12 74,36 88,66 94,84 76,88 58,88 58,50", main)
    pen.poly("51,16 50,88 18,86 30,64 42,40", fore)
    if "striped-sail" in pen.traits:
        stripe = colour("#fbf5ea") if lightness(main) < 0.8 else c
        for y in range(20, 90, 14):
            pen.rect(16, y, 53, y + 7, colour("#fbf5ea"), atop=True, shade=0.5)
            pen.rect(56, y, 96, y + 7, stripe, atop=True, shade=0.5)
    for y in (36, 54, 72):
        pen.line(f"58,{y} {64 + (y - 36) * 0.62},{y + 2}", 0.7, colour("#d8ccb8"), atop=True)
    pen.blob("8,92 30,95 60,96 84,95 104,91 96,106 86,116 30,116 18,108", hull)
    pen.poly("6,91 106,90 104,97 9,98", lighter(hull, 0.75), shade=0.7)
    pen.line("14,104 54,106 98,103", 1.2, darker(hull, 0.3), atop=True)
