"""What carries people. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen, ring
from offline.illustrator.subjects.registry import draws

GLASS = colour("#a9d6ea")
STEEL = colour("#c9ced6")
IRON = colour("#3a3f4c")


def wheel(pen: Pen, x: float, y: float, r: float, hub: Colour = STEEL) -> None:
    pen.oval((x, y), (r, r), INK, shade=0.5)
    pen.oval((x, y), (r * 0.58, r * 0.58), hub)
    pen.oval((x, y), (r * 0.2, r * 0.2), IRON, shade=0)


@draws("car", (160.0, 84.0), 0.26, "#d8433f #3f7fc0 #e8b33a #3f9a84")
def car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("34,40 46,18 62,10 96,10 114,18 130,40 100,46 60,46", c)
    pen.blob("42,38 52,22 64,16 78,16 78,39", GLASS, shade=0.7)
    pen.blob("84,16 98,16 110,22 120,38 84,39", GLASS, shade=0.7)
    pen.poly("60,18 66,17 56,38 50,38", lighter(GLASS, 0.6), atop=True, shade=0)
    pen.blob("4,52 14,40 40,36 80,36 124,37 150,42 157,54 154,68 120,71 40,71 8,68", c)
    pen.blob("4,62 40,66 120,66 156,60 154,72 80,74 8,70", darker(c, 0.35), atop=True, shade=0.4)
    pen.line("81,38 81,64", 1, darker(c, 0.35))
    pen.rect(88, 46, 98, 49, lighter(c, 0.5), r=1.4, shade=0)
    pen.oval((10, 50), (5, 5), colour("#fff0b8"), shade=0.3)
    pen.oval((154, 50), (3, 5), colour("#f0553f"), shade=0.3)
    pen.rect(2, 62, 22, 67, colour("#d5dae2"), r=2)
    for x in (40, 122):
        pen.oval((x, 68), (18, 17), darker(c, 0.75), shade=0.2, atop=True)
        wheel(pen, x, 69, 14)


@draws("bicycle", (150.0, 100.0), 0.34, "#3f7f9a #c8533f #4f8a5c #3a3f4c", seat=(0.6, 0.24))
def bicycle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (34, 116):
        hoop(pen, x, 68, 29)
    pen.line("34,68 46,24 40,14", 4, IRON)
    pen.line("40,14 50,12", 3.4, IRON)
    pen.line("50,12 54,16", 5, colour("#6b432c"))
    pen.line("48,36 74,70", 4.2, c)
    pen.line("47,30 92,32", 4.2, c)
    pen.line("88,22 100,70", 4.2, c)
    pen.line("74,70 116,68", 3.6, c)
    pen.line("92,34 116,68", 3.6, c)
    pen.line("74,70 92,34", 4.2, c)
    pen.blob("78,20 88,17 102,17 105,22 92,24", colour("#6b432c"))
    pen.oval((76, 70), (8, 8), IRON)
    pen.oval((76, 70), (4.5, 4.5), lighter(IRON, 0.5))
    pen.line("76,70 84,84", 3, IRON)
    pen.line("80,85 90,84", 3.4, INK)
    _basket(pen)


def hoop(pen: Pen, x: float, y: float, r: float) -> None:
    """The wheel of a cycle: tyre, spokes, hub."""
    for i in range(8):
        a = i * np.pi / 8
        dx, dy = float(np.cos(a)) * r, float(np.sin(a)) * r
        pen.line(f"{x - dx},{y - dy} {x + dx},{y + dy}", 0.5, colour("#9aa3ad"))
    circle = ring(x, y, r, r)
    said = " ".join(f"{a},{b}" for a, b in np.vstack([circle, circle[:2]])[::2])
    pen.line(said, 3.6, INK)
    pen.oval((x, y), (3, 3), IRON)


def _basket(pen: Pen) -> None:
    cane = pen.part("basket", colour("#b5834e"))
    for x, y, tone in ((20, 20, "#e86a7a"), (28, 17, "#f4c64a"), (35, 20, "#f0f0ff")):
        pen.oval((x, y), (4.4, 4.4), colour(tone), shade=0.5)
    pen.poly("12,22 42,22 39,42 16,42", cane)
    for y in (27, 32, 37):
        pen.line(f"13,{y} 41,{y}", 0.9, darker(cane, 0.4), atop=True)


@draws(
    "balloon",
    (100.0, 150.0),
    0.46,
    "#e0523f #e8a33a #3f8fb8 #8a5ac0",
    stands="air",
    seat=(0.5, 0.84),
    front=True,
)
def balloon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stripe = lighter(turned(c, 0.08), 0.62)
    for x in (40, 60):
        pen.line(f"{x + (x - 50) * 0.5},96 {x},126", 0.9, IRON)
    pen.blob("50,4 76,11 93,34 92,60 76,84 62,100 38,100 24,84 8,60 7,34 24,11", c)
    pen.blob("50,3 59,22 63,50 58,84 54,101 46,101 42,84 37,50 41,22", stripe, atop=True, shade=0.9)
    pen.blob(
        "50,3 30,12 20,34 22,62 32,86 41,101 33,101 20,84 8,60 6,34 24,10",
        stripe,
        atop=True,
        twin=True,
        shade=0.9,
    )
    pen.blob(
        "50,3 34,16 28,40 30,66 37,88 43,101 36,100 26,84 15,60 14,34 28,11",
        c,
        atop=True,
        twin=True,
        shade=0.9,
    )
    pen.rect(37, 98, 63, 103, darker(c, 0.3), r=2)
    pen.poly("38,124 62,124 60,144 40,144", colour("#a8713f"))
    pen.rect(36, 122, 64, 127, colour("#7a4c2c"), r=2)
    for y in (131, 137):
        pen.line(f"39,{y} 61,{y}", 0.9, colour("#7a4c2c"), atop=True)


@draws("rocket", (90.0, 160.0), 0.5, "#e0483f #3f7fc0 #e8a33a", stands="air", front=True)
def rocket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("45,114 57,122 56,138 45,158 34,138 33,122", colour("#f4803a"), shade=0.3)
    pen.blob("45,114 52,122 51,134 45,146 39,134 38,122", colour("#ffe08a"), shade=0)
    pen.blob("26,78 12,92 8,116 14,120 30,108", c, twin=True)
    pen.blob("45,4 60,26 67,56 65,90 58,112 45,116 32,112 25,90 23,56 30,26", colour("#eef1f5"), shade=1.2)
    pen.blob("45,2 57,20 62,36 45,40 28,36 33,20", c, atop=True)
    pen.blob("24,98 45,102 66,98 60,116 30,116", darker(c, 0.1), atop=True)
    pen.oval((45, 58), (12, 12), darker(c, 0.3))
    pen.oval((45, 58), (9, 9), colour("#7fc4e8"), shade=1)
    pen.blob("39,58 41,51 47,50 42,55", WHITE, shade=0)
    pen.rect(42, 88, 48, 122, darker(c, 0.25), r=3)


@draws("long train", (620.0, 100.0), 0.16, "#2f5f4a #a8403a #34446a")
def long_train(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The engine, and carriages with lit windows behind it."""
    coach = colour(("#8a3a30", "#3a5a48", "#4a4a70")[int(rng.integers(3))])
    train(pen, c, rng)
    for k in range(3):
        x = 196 + 142 * k
        pen.rect(x - 8, 74, x + 4, 79, IRON)
        pen.rect(x, 34, x + 134, 82, coach, r=3, shade=0.9)
        pen.rect(x - 3, 27, x + 137, 37, darker(coach, 0.5), r=4)
        pen.rect(x, 66, x + 134, 69, colour("#e0c080"), shade=0.3)
        for j in range(5):
            pen.rect(x + 10 + 24 * j, 43, x + 28 + 24 * j, 60, colour("#ffe3a0"), r=2, shade=0.4)
        pen.rect(x + 4, 82, x + 130, 87, IRON)
        for dx in (20, 40, 94, 114):
            wheel(pen, x + dx, 88, 9, IRON)


@draws("train", (190.0, 100.0), 0.3, "#2f5f4a #a8403a #34446a")
def train(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    brass = colour("#e0b04a")
    for x, y, r in ((40, 12, 9), (56, 8, 11), (76, 9, 12)):
        pen.oval((x, y), (r, r * 0.8), colour("#eceef2"), shade=0.4)
    pen.poly("30,22 46,22 43,44 33,44", IRON)
    pen.rect(27, 18, 49, 25, darker(IRON, 0.4), r=2)
    pen.rect(16, 40, 110, 72, c, r=10)
    for x in (34, 62, 88):
        pen.rect(x, 40, x + 4, 72, brass, shade=0.8)
    pen.blob("66,42 68,30 76,27 84,30 86,42", brass)
    pen.rect(104, 24, 150, 76, mix(c, INK, 0.1))
    pen.rect(98, 16, 156, 25, darker(c, 0.5), r=3)
    pen.rect(112, 32, 141, 50, colour("#ffe3a0"), r=3, shade=0.5)
    pen.rect(150, 46, 188, 74, darker(c, 0.25), r=2)
    pen.blob("154,48 162,40 174,42 186,48", INK)
    pen.rect(12, 70, 188, 78, colour("#b83f35"))
    pen.poly("14,72 14,92 0,92", colour("#b83f35"))
    pen.oval((16, 52), (5, 6), colour("#fff0b8"), shade=0.3)
    for x, r in ((36, 11), (60, 11), (90, 15), (126, 15), (164, 11)):
        wheel(pen, x, 97 - r, r, colour("#b83f35"))
    pen.line("60,86 126,84", 3, lighter(IRON, 0.5))
