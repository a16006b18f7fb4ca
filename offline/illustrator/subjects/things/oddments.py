"""A typewriter, a cauldron, a paper boat, a toucan, a dragonfly, a cyclist, a paper lantern."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.people import HAIRS, SKINS
from offline.illustrator.subjects.people.visage import head, mouth
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.vehicles.vehicles import bicycle

STEEL = colour("#aab2be")


@draws("typewriter", (140.0, 110.0), 0.3, "#3f7a78 #a8483a #3a4250 #5a6a4a", front=True)
def typewriter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(42, 2, 98, 44, colour("#fbf8f0"), r=1, shade=0.4)
    for y in (12, 19, 26):
        pen.line(f"50,{y} {88 - (y % 3) * 6},{y}", 1.3, colour("#8a8a90"))
    pen.rect(16, 36, 124, 48, colour("#2c2f38"), r=5)
    for x in (12, 120):
        pen.oval((x + 4, 42), (7, 7), STEEL)
    pen.blob("24,46 116,46 128,96 134,104 6,104 12,96", c)
    pen.blob("34,52 106,52 112,70 28,70", darker(c, 0.45), shade=0.5)
    for row, y in enumerate((76, 84, 92)):
        for k in range(9 + row):
            pen.oval((30 + k * (80 / (8 + row)), y), (3.4, 2.8), colour("#f4eede"), shade=0.5)
    pen.rect(44, 97, 96, 102, colour("#f4eede"), r=2)
    pen.line("18,38 8,30 2,32", 2.4, STEEL)


@draws("cauldron", (120.0, 120.0), 0.28, "#3a3f4a", front=True, seat=(0.5, 0.3))
def cauldron(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (30, 90):
        pen.line(f"{x},98 {x + (x - 60) * 0.2},118", 6, darker(c, 0.2))
    pen.blob("14,44 106,44 112,66 102,96 60,110 18,96 8,66", c)
    brew = colour("#6fd06a")
    pen.oval((60, 42), (50, 11), darker(c, 0.3))
    pen.oval((60, 42), (44, 8), brew, shade=0.3)
    for x, y, r in ((40, 36, 7), (58, 30, 9), (76, 37, 6), (66, 16, 5), (46, 14, 3.4), (54, 4, 2.4)):
        pen.oval((x, y), (r, r), lighter(brew, 0.25), shade=0.5)
        pen.oval((x - r * 0.3, y - r * 0.3), (r * 0.24, r * 0.24), WHITE, shade=0)
    pen.line("12,52 60,60 108,52", 3, lighter(c, 0.2), atop=True)


@draws("paper boat", (120.0, 70.0), 0.16, "#f6f4ee #d8434a #f0c84a #5a9ad0", stands="water", sinks=0.12)
def paper_boat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("60,4 84,44 60,50", darker(c, 0.14), shade=0.3)
    pen.poly("60,4 36,44 60,50", c, shade=0.3)
    pen.poly("2,30 60,50 60,68 26,68", c, shade=0.5)
    pen.poly("118,30 60,50 60,68 94,68", darker(c, 0.12), shade=0.5)


@draws("cyclist", (150.0, 150.0), 0.46, "#d8434a #3f8fd0 #5fae5a #f08a3a")
def cyclist(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin, hair = SKINS[int(rng.integers(len(SKINS)))], HAIRS[int(rng.integers(len(HAIRS)))]
    pen.limb("88,78 74,98 84,118", 11, 8, darker(colour("#34435e"), 0.3))
    pen.shift = (0.0, 50.0)
    bicycle(pen, colour("#3a4a5c"), rng)
    pen.shift = (0.0, 0.0)
    pen.limb("88,78 62,88 70,112", 12, 9, colour("#34435e"))
    pen.blob("62,118 72,112 80,116 78,122 62,122", INK)
    pen.limb("90,76 76,50 66,42", 24, 20, c)
    pen.limb("66,44 52,58 44,72", 9, 7, c)
    pen.oval((43, 73), (4.6, 4.6), skin)
    pen.shift, pen.axis = (16.0, -8.0), 80.0
    pen.rect(36, 40, 45, 52, darker(skin, 0.12), r=4)
    head(pen, skin, hair)
    mouth(pen, skin)
    pen.blob("22,24 26,10 40,4 54,10 58,24 40,20", colour("#f0c23a"))
    for x in (32, 40, 48):
        pen.line(f"{x},8 {x},19", 2.4, INK, atop=True)
    pen.shift = (0.0, 0.0)


@thing("lantern of paper", (90.0, 124.0), 0.24, "#e8483a #f0702f #d83a4a")
def paper_lantern(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A round lantern of paper over ribs of bamboo, lit from within, with its tassel."""
    gold, warm = colour("#d8a84a"), colour("#ffd98a")
    pen.line("45,2 45,14", 1.6, darker(gold, 0.3))
    pen.blob("30,18 45,15 60,18 78,34 86,58 78,82 60,98 45,101 30,98 12,82 4,58 12,34", c, 0.8)
    pen.soft("45,26 70,40 74,60 66,80 45,90 24,80 16,60 20,40", mix(c, warm, 0.75), 0.8, 14)
    pen.soft("45,46 60,54 60,70 45,78 30,70 30,54", colour("#fff0c0"), 0.8, 10)
    for half in (10, 22, 33):
        for s in (-1, 1):
            path = f"{45 + 0.4 * s * half},18 {45 + s * half},38 {45 + 1.18 * s * half},58 {45 + s * half},78"
            pen.line(f"{path} {45 + 0.4 * s * half},98", 1, darker(c, 0.22), atop=True)
    for y in (11, 97):
        pen.rect(28, y, 62, y + 8, gold, r=3)
    pen.line("45,105 45,112", 1.6, gold)
    for x in (-4, -1.5, 1.5, 4):
        pen.line(f"45,111 {45 + x},123", 1.6, c)
