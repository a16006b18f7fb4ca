"""Beings of which half is another's: centaurs and griffins; and a small child."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.people import HAIRS, SKINS
from offline.illustrator.subjects.registry import draws


@draws("centaur", (140.0, 160.0), 0.5, "#8a5a35 #a06a3c #5c4030 #c9a477")
def centaur(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin, hair = SKINS[int(rng.integers(len(SKINS)))], HAIRS[int(rng.integers(len(HAIRS)))]
    mane = darker(c, 0.5)
    pen.limb("112,94 126,102 128,122 122,142", 10, 3, mane)
    for x, bend, tone in ((57, 3, darker(c, 0.35)), (93, -3, darker(c, 0.35)), (48, -2, c), (102, 3, c)):
        pen.limb(f"{x},112 {x + bend},134 {x},154", 12, 6, tone, shade=0.8)
        pen.oval((x, 156), (5, 3.4), darker(c, 0.65))
    pen.blob("36,96 60,90 80,94 100,88 114,94 116,108 108,120 90,122 66,124 48,120 36,110", c)
    pen.limb("60,62 74,74 66,90", 8, 6.5, skin)
    pen.blob("46,50 60,54 64,72 60,98 38,98 34,74 36,54", skin)
    pen.line("50,58 50,86", 1, darker(skin, 0.3), atop=True)
    pen.limb("38,60 24,70 14,60", 8, 6.5, skin)
    pen.limb("14,28 6,60 14,92", 2.6, 2.6, colour("#6a4630"))
    pen.line("14,28 14,92", 0.8, colour("#f0ece0"))
    pen.blob("38,16 56,14 62,30 60,50 52,44 40,44 34,30", hair)
    pen.oval((46, 32), (13, 15), skin, shade=0.6)
    pen.blob("33,28 36,16 48,12 60,18 60,30 52,22 42,22", hair, shade=0.7)
    for x in (41, 51):
        pen.oval((x, 33), (1.6, 2.1), INK, shade=0)
    pen.line("42,40 46,41.6 50,40", 1.2, darker(skin, 0.6))


@draws("griffin", (170.0, 140.0), 0.48, "#c9944a #b5803a", seat=(0.6, 0.46))
def griffin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    white, wing = colour("#f4eee2"), darker(c, 0.25)
    pen.limb("128,92 148,98 158,84 154,70", 7, 4, c)
    pen.oval((154, 66), (7, 8), darker(c, 0.5))
    pen.limb("70,84 58,110 62,132", 15, 8, darker(c, 0.3))
    pen.limb("122,88 132,110 124,132", 18, 8, darker(c, 0.3))
    pen.blob("44,72 70,62 104,66 132,74 138,96 120,108 84,106 56,102 42,90", c)
    pen.limb("58,86 46,110 46,132", 15, 8, colour("#e0a63a"))
    pen.limb("112,92 118,112 110,132", 18, 9, c)
    for x in (44, 62, 108, 124):
        pen.oval((x, 134), (9, 4.6), darker(c, 0.1))
    for i, tip in enumerate(("112,6", "134,10", "150,24", "156,42", "150,58")):
        pen.limb(f"84,78 {92 + 6 * i},{48 + 4 * i} {tip}", 18, 8, mix(wing, white, 0.12 * i))
    pen.limb("80,82 88,56 104,20", 12, 5, wing)
    pen.blob("46,92 38,66 34,44 44,26 60,28 70,48 74,76 62,98", white)
    for x, y in ((48, 66), (58, 66), (52, 78), (62, 80)):
        pen.line(f"{x - 4},{y} {x},{y + 5} {x + 4},{y}", 1.3, darker(white, 0.25), atop=True)
    pen.blob("28,20 44,10 60,16 64,32 54,44 38,44 28,36", white)
    pen.poly("52,14 60,0 62,18", white)
    pen.blob("34,28 24,28 12,34 8,46 16,42 28,42 36,40", colour("#f0b03a"))
    pen.oval((41, 28), (4, 4), colour("#f4c43a"), shade=0)
    pen.oval((40.5, 28), (2, 2.4), INK, shade=0)
    pen.line("34,23 46,24", 2, darker(c, 0.5))


@draws("baby", (90.0, 100.0), 0.22, "#8fc8e8 #f4b4c8 #f2d98a #a8d8a8", front=True)
def baby(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A child of some months, sitting."""
    skin = SKINS[int(rng.integers(len(SKINS)))]
    pen.limb("34,84 20,90 12,92", 16, 12, c, twin=True)
    pen.oval((10, 92), (7, 6), skin, twin=True)
    pen.limb("28,62 18,72 22,80", 11, 9, c, twin=True)
    pen.oval((23, 82), (5, 5), skin, twin=True)
    pen.blob("45,50 62,56 68,76 64,94 45,98 26,94 22,76 28,56", c)
    pen.oval((45, 32), (27, 25), skin, shade=0.7)
    pen.oval((18, 34), (4.6, 6), skin, twin=True)
    pen.line("45,8 49,3 44,2", 2, colour("#8a5a3a"))
    pen.eye(35, 34, 3.6)
    pen.oval((28, 42), (4.6, 3), mix(skin, colour("#e86a5a"), 0.45), shade=0, twin=True)
    pen.line("40,43 45,46.5 50,43", 1.7, darker(skin, 0.6))
    pen.oval((45, 80), (7, 7), lighter(c, 0.5), shade=0.3)


@draws("pile of gold", (180.0, 80.0), 0.24, "#e0ac3a", seat=(0.5, 0.4), front=True, glows=(0.5, 0.5, 1.3))
def pile_of_gold(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("2,78 22,56 52,34 90,18 128,34 158,56 178,78 150,80 30,80", darker(c, 0.18))
    for _ in range(90):
        t, u = float(rng.random()), float(rng.uniform(-1, 1))
        y = 24 + 52 * t
        x = 90 + u * (16 + 66 * t)
        pen.oval(
            (x, y),
            (5.4, 3),
            lighter(c, 0.35 * float(rng.random())),
            turn=float(rng.uniform(-30, 30)),
            shade=0.7,
        )
    for x, y, tone in ((50, 58, "#d8343a"), (104, 46, "#3a7bd5"), (132, 66, "#3f9e4d"), (78, 70, "#8a4fc4")):
        pen.poly(f"{x - 5},{y} {x},{y - 5} {x + 5},{y} {x},{y + 6}", colour(tone))
