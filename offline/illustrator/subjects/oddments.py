"""A typewriter, a cauldron, a paper boat, a toucan, a dragonfly, a cyclist."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.pen import Pen

from .people import HAIRS, SKINS
from .registry import draws
from .vehicles import bicycle
from .visage import head, mouth

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


@draws("toucan", (110.0, 100.0), 0.26, "#2a2c36", seat=(0.5, 0.1))
def toucan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("84,70 108,92 102,98 76,80", darker(c, 0.2))
    pen.blob("52,26 72,34 88,60 82,78 62,82 46,70 40,46", c)
    pen.blob("46,34 56,38 58,52 48,60 42,50", colour("#fbf6ea"), shade=0.4)
    pen.blob("66,48 88,62 84,76 70,70", lighter(c, 0.16))
    pen.oval((54, 26), (15, 14), c)
    pen.blob("42,18 26,16 8,26 2,40 8,42 20,34 42,34", colour("#f4962a"))
    pen.blob("12,30 2,38 3,42 8,42 16,36", colour("#2c2620"), atop=True, shade=0.3)
    pen.line("8,38 24,30 42,29", 1, darker(colour("#f4962a"), 0.4))
    pen.oval((53, 23), (5, 5), colour("#5ab0d8"), shade=0.3)
    pen.eye(53, 23, 3, twin=False)
    for x in (58, 68):
        pen.line(f"{x},80 {x - 1},92", 2.2, colour("#5a7a9a"))
        pen.line(f"{x - 6},93 {x + 4},93", 2.2, colour("#5a7a9a"))


@draws("dragonfly", (130.0, 90.0), 0.2, "#2f9a8a #3a7bd5 #c8503f", stands="air")
def dragonfly(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wing = colour("#d4eef4")
    for tip, mid in (("72,4", "50,12"), ("96,14", "66,20"), ("66,86", "48,74"), ("92,78", "64,70")):
        x, y = (float(v) for v in tip.split(","))
        pen.limb(f"38,44 {mid} {tip}", 5, 15, wing, shade=0.5)
        pen.line(f"40,44 {mid} {x - 2},{y}", 0.7, darker(wing, 0.3))
    pen.limb("40,45 84,46 126,40", 8, 3.4, c)
    for x in range(54, 124, 11):
        pen.line(f"{x},41 {x},50", 1.2, darker(c, 0.4), atop=True)
    pen.oval((36, 45), (11, 9), darker(c, 0.1))
    pen.oval((20, 45), (9, 8.4), c)
    for y in (39.5, 50.5):
        pen.oval((16.5, y), (6, 5), darker(c, 0.5))
        pen.oval((15, y - 1.6), (1.6, 1.3), WHITE, shade=0)


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
