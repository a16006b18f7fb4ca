"""Glasses, flacons and dishes."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

GLASS = colour("#d4e6ee")
GOLD = colour("#d8b060")


@draws("perfume bottle", (100.0, 130.0), 0.46, "#f0b48c #e8a0b4 #c8b0e0 #a8d0d8", front=True)
def perfume_bottle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(36, 4, 64, 32, GOLD, r=4, shade=1.3)
    pen.line("39,10 39,28", 2, lighter(GOLD, 0.6))
    pen.rect(40, 30, 60, 42, lighter(GOLD, 0.3), r=2)
    pen.rect(12, 40, 88, 126, mix(GLASS, c, 0.25), r=10, shade=0.8)
    pen.rect(19, 56, 81, 119, c, r=6, shade=1.3)
    pen.poly("19,56 81,56 81,66 19,66", lighter(c, 0.45), shade=0.3, atop=True)
    pen.rect(33, 76, 67, 102, colour("#fbf6ee"), r=2, shade=0.3)
    pen.line("40,86 60,86", 2, darker(c, 0.45))
    pen.line("44,93 56,93", 1.2, darker(c, 0.3))
    pen.limb("17,50 16,80 17,112", 3.4, 2, WHITE, shade=0)
    pen.limb("83,60 84,84 83,108", 1.6, 1.2, lighter(c, 0.7), shade=0)


@draws("wine glass", (70.0, 130.0), 0.38, "#8a1f35 #e8d080 #e8909a", front=True)
def wine_glass(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((35, 124), (22, 4.6), mix(GLASS, WHITE, 0.2), shade=0.7)
    pen.limb("35,82 35,104 35,123", 4, 5, mix(GLASS, WHITE, 0.2), shade=0.7)
    pen.blob("14,6 56,6 61,40 54,70 35,84 16,70 9,40", mix(GLASS, WHITE, 0.35), shade=0.4)
    pen.blob("11,42 35,44 59,42 53,69 35,81 17,69", c, shade=1.1)
    pen.oval((35, 42), (23.4, 4.2), lighter(c, 0.25), shade=0.2)
    pen.oval((35, 7), (20.6, 2.8), WHITE, shade=0)
    pen.oval((35, 7.4), (18.6, 2), mix(GLASS, c, 0.1), shade=0)
    pen.limb("17,16 15,38 20,60", 2.6, 1.4, WHITE, shade=0)


@draws("fishbowl", (130.0, 110.0), 0.3, "#a8dcec", seat=(0.5, 0.72), front=True)
def fishbowl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("28,10 102,10 124,50 112,94 88,106 42,106 18,94 6,50", mix(c, WHITE, 0.45), shade=0.5)
    pen.blob("9,44 65,47 121,44 110,92 88,103 42,103 20,92", c, shade=0.8)
    pen.oval((65, 44), (55, 6), lighter(c, 0.5), shade=0.2)
    for i, x in enumerate(range(34, 100, 8)):
        tone = colours("#e8c88a #d8a86a #f0dcb0")[i % 3]
        pen.oval((x, 98 - (i % 2)), (6, 4), tone)
    for x in (30, 36, 98):
        pen.limb(f"{x},98 {x - 3},82 {x + 2},66", 3.4, 1.6, colour("#4f9a5a"))
    pen.oval((65, 11), (37, 5), WHITE, shade=0)
    pen.oval((65, 11.6), (34, 3.4), mix(c, WHITE, 0.5), shade=0)
    pen.limb("20,40 17,56 24,80", 3.4, 2, WHITE, shade=0)


@draws("sushi", (150.0, 80.0), 0.26, "#f2765a", front=True)
def sushi(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wood, rice, nori = colour("#a8713f"), colour("#f8f5ee"), colour("#26332c")
    pen.poly("12,50 138,50 148,66 2,66", wood)
    pen.rect(2, 66, 148, 71, darker(wood, 0.3), r=1)
    for x in (14, 122):
        pen.rect(x, 70, x + 14, 78, darker(wood, 0.4))
    for i, tone in enumerate((c, colour("#f4c04a"), colour("#e8485a"))):
        x = 8 + 27 * i
        pen.blob(f"{x},52 {x + 4},42 {x + 20},42 {x + 25},52 {x + 22},59 {x + 3},59", rice, shade=0.7)
        pen.blob(f"{x - 1},46 {x + 5},35 {x + 20},34 {x + 27},44 {x + 20},49 {x + 5},50", tone, shade=0.8)
        for k in (7, 13, 19):
            pen.line(f"{x + k},37 {x + k - 3},48", 1.1, lighter(tone, 0.45), atop=True)
    for i, tone in enumerate((c, colour("#6fae4a"))):
        x = 104 + 24 * i - 3
        pen.rect(x - 10, 40, x + 10, 60, nori, r=3)
        pen.oval((x, 41), (10, 4.6), rice, shade=0.3)
        pen.oval((x, 41), (4.6, 2.4), tone, shade=0.4)
    pen.oval((96, 34), (5, 4), colour("#8fbf5a"))


@draws("spaghetti", (150.0, 84.0), 0.26, "#f0cc6a", front=True)
def spaghetti(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate, sauce = colour("#f4f0e8"), colour("#c8402a")
    pen.oval((75, 62), (72, 18), darker(plate, 0.12))
    pen.oval((75, 58), (72, 18), plate)
    pen.oval((75, 58), (52, 12), darker(plate, 0.08), shade=0.4)
    pen.blob("28,56 40,38 62,28 90,28 112,38 122,56 100,66 50,66", darker(c, 0.12))
    for k in range(13):
        y, x = 34 + 2.2 * k, 32 + (k * 37) % 40
        pen.line(
            f"{x},{y + 10} {x + 20},{y - 2 + (k % 3)} {x + 44},{y + 8}",
            2.2,
            lighter(c, 0.2 * (k % 3)),
            atop=True,
        )
    pen.blob("50,36 62,24 84,22 102,34 98,44 80,40 66,46 54,44", sauce)
    for x, y in ((60, 34), (78, 26), (92, 36)):
        pen.oval((x, y), (9.4, 8), colour("#8a4a2c"), shade=1.4)
        pen.oval((x - 3, y - 3), (2.6, 1.6), colour("#c88a64"), shade=0)
    pen.blob("72,22 80,10 92,14 84,24", colour("#4f9a4a"))
    pen.blob("72,22 60,12 56,18 66,25", colour("#5faa54"))


@draws("cup, from above", (150.0, 130.0), 0.5, "#d8674a #4a8a96 #f4efe6 #3f5a7a", front=True)
def cup_above(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((65, 65), (63, 63), lighter(c, 0.6))
    pen.oval((65, 65), (48, 48), lighter(c, 0.45), shade=0.4)
    pen.limb("104,65 132,58 138,72 106,78", 9, 9, c)
    pen.oval((65, 65), (42, 42), c)
    pen.oval((65, 65), (36, 36), colour("#8a5530"), shade=0.6)
    milk = colour("#f6e6cc")
    pen.blob("65,90 44,68 40,54 48,46 58,47 65,55 72,47 82,46 90,54 86,68", milk, shade=0.2)
    pen.blob("65,80 52,66 50,58 56,55 65,62 74,55 80,58 78,66", colour("#b88a5c"), shade=0)
    pen.blob("65,74 57,66 56,61 60,60 65,64 70,60 74,61 73,66", milk, shade=0)


@draws("whole pizza, from above", (140.0, 140.0), 0.66, "#e8b45a", front=True)
def pizza_above(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((70, 70), (66, 66), c)
    pen.oval((70, 70), (57, 57), colour("#d8502f"), shade=0.4)
    pen.oval((70, 70), (54, 54), colour("#f4cc6a"), shade=0.5)
    for i in range(9):
        a, r = i * 2.4, 16 + 30 * ((i * 0.37) % 1)
        pen.oval((70 + r * float(np.cos(a)), 70 + r * float(np.sin(a))), (9, 9), colour("#c8362a"))
    for i in range(7):
        a, r = i * 1.9 + 0.8, 12 + 34 * ((i * 0.53) % 1)
        x, y = 70 + r * float(np.cos(a)), 70 + r * float(np.sin(a))
        pen.blob(f"{x - 5},{y} {x},{y - 3} {x + 6},{y} {x},{y + 3}", colour("#4f8f3f"))
