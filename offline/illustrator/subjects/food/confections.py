"""Sweets and bread."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import (
    CHOCOLATE,
    CREAM,
    CRUST,
    GLASS,
    GOLD,
    LEAF,
    WOOD,
    dots,
    drop,
    gleam,
)

BERRY = colour("#d42f3f")


@thing("ice cream", (90.0, 124.0), 0.26, "#f4a6bc #f6e3b4 #b8e0c8")
def sundae(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three scoops in a glass with a foot."""
    pen.oval((45, 117), (22, 5), GLASS)
    pen.limb("45,84 45,116", 6, 5, GLASS)
    for x, y, tone in ((28, 44, c), (62, 44, mix(c, CHOCOLATE, 0.8)), (45, 28, lighter(CREAM, 0.2))):
        pen.oval((x, y), (21, 20), tone, shade=1.2)
        pen.limb(f"{x - 13},{y - 4} {x - 6},{y - 14}", 3, 1.4, lighter(tone, 0.6), shade=0)
    pen.blob("28,24 34,12 46,8 58,12 64,24 58,34 54,26 48,36 42,26 36,36 32,28", CHOCOLATE, shade=0.9)
    drop(pen, 46, 7, 6.6, 6.4, colour("#c8202f"))
    pen.poly("64,30 78,4 88,10 72,38", colour("#dca055"))
    pen.blob("6,50 84,50 78,70 62,84 45,88 28,84 12,70", mix(GLASS, c, 0.3), shade=0.8)
    pen.oval((45, 51), (39, 5), lighter(c, 0.5), shade=0.2)
    gleam(pen, "15,58 20,70 30,79", 3.4)


@thing("popsicle", (60.0, 130.0), 0.2, "#f0646e #f6a83a #8ad0c8 #f4a6bc")
def popsicle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(24, 84, 36, 127, colour("#dcb27a"), r=5)
    pen.rect(7, 4, 53, 94, c, r=21, shade=1.2)
    pen.blob("7,40 18,46 30,40 42,46 53,40 53,16 44,6 30,3 16,6 7,16", lighter(c, 0.4), atop=True, shade=0.6)
    for x in (21, 39):
        pen.line(f"{x},24 {x},78", 3.4, darker(c, 0.14), atop=True)
    gleam(pen, "13,22 12,40 13,62", 3.2)


@thing("lollipop", (70.0, 130.0), 0.22, "#e8485f #4fa0d8 #8fcf5a")
def lollipop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("35,60 35,127", 4.4, colour("#f4efe6"))
    pen.oval((35, 35), (33, 33), c, shade=1.2)
    turns = np.linspace(0.3, 5.2 * np.pi, 60)
    said = " ".join(f"{35 + 1.9 * a * np.cos(a):.1f},{35 + 1.9 * a * np.sin(a):.1f}" for a in turns)
    pen.line(said, 4.4, lighter(c, 0.78), atop=True)
    gleam(pen, "10,28 16,16 28,8", 4)


@thing("candy cane", (80.0, 130.0), 0.22, "#d8343a")
def candy_cane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    said = "54,124 48,70 42,34 30,18 17,24 16,40"
    pen.line(said, 15, WHITE)
    pen.limb(said, 14, 14, colour("#fbf4f0"), shade=1.0)
    for x, y in ((53, 116), (50, 98), (48, 80), (45, 62), (42, 45), (36, 28), (24, 19), (15, 32)):
        pen.line(f"{x - 10},{y + 6} {x + 10},{y - 6}", 5.6, c, atop=True)
    gleam(pen, "48,118 43,76 38,42", 2)


@thing("chocolate bar", (130.0, 84.0), 0.14, "#5f3820")
def chocolate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("6,56 86,20 126,40 46,80", darker(c, 0.35))
    for row in range(3):
        for column in range(4):
            x, y = 10 + 20 * column + 13 * row, 50 - 9 * column + 6.6 * row
            pen.poly(f"{x},{y} {x + 18},{y - 8} {x + 30},{y - 2} {x + 12},{y + 6}", c)
            pen.poly(
                f"{x + 4},{y} {x + 17},{y - 5.6} {x + 25},{y - 2} {x + 12},{y + 3.4}",
                lighter(c, 0.16),
                shade=0.6,
            )
            pen.poly(
                f"{x + 12},{y + 6} {x + 30},{y - 2} {x + 30},{y + 2} {x + 12},{y + 10}",
                darker(c, 0.3),
                shade=0.3,
            )
    pen.poly("66,74 100,56 128,42 122,60 58,84 40,80", GOLD, shade=1.2)
    pen.poly("60,84 122,58 124,66 62,84", colour("#c8343a"))


@thing("pretzel", (124.0, 92.0), 0.16, "#a8622e")
def pretzel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said, a, b in (
        ("62,30 42,8 16,18 10,46 30,74 60,82", 14, 18), ("62,30 82,8 108,18 114,46 94,74 62,82", 14, 18),
        ("60,32 48,58 30,78", 9, 7), ("64,32 76,58 94,78", 9, 7),
    ):  # fmt: skip
        pen.limb(said, a, b, c, shade=1.2)
        pen.limb(said, a * 0.16, b * 0.2, lighter(c, 0.4), shade=0)
    dots(pen, "20,26 14,44 24,62 42,74 62,80 82,74 100,62 110,44 104,26 34,16 90,16 50,52 74,52", 2.1, WHITE)


@thing("baguette bread", (150.0, 60.0), 0.13, "#d39a4e")
def baguette(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,46 20,32 60,18 110,6 140,6 147,16 132,30 90,44 44,54 14,56", c, shade=1.3)
    for x, y in ((30, 40), (52, 32), (75, 25), (98, 18), (121, 13)):
        pen.limb(f"{x - 12},{y + 7} {x},{y} {x + 13},{y - 7}", 7, 3, lighter(c, 0.6), shade=0.5)
        pen.line(f"{x - 13},{y + 5} {x},{y - 4} {x + 10},{y - 9}", 1.2, darker(c, 0.35))


@thing("sandwich", (124.0, 96.0), 0.17, "#e2b26a")
def sandwich(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    crumb = lighter(c, 0.62)
    pen.poly("8,84 116,84 110,92 14,92", c)
    pen.poly("8,76 116,76 116,85 8,85", crumb, shade=0.5)
    pen.blob("4,74 16,68 30,73 46,68 62,73 78,68 94,73 108,68 120,74 108,80 62,80 16,80", LEAF)
    pen.rect(8, 60, 116, 70, colour("#e05a4a"), r=3)
    pen.poly("8,54 116,54 116,60 98,60 90,68 80,60 44,60 36,67 28,60 8,60", colour("#f6c648"), shade=0.5)
    pen.rect(10, 46, 114, 55, colour("#f0a8a0"), r=4)
    pen.poly("8,38 116,38 116,47 8,47", crumb, shade=0.5)
    pen.blob("8,40 14,26 40,18 62,16 84,18 110,26 116,40 62,42", c, shade=1.2)
    pen.line("62,20 62,2", 2, WOOD)
    drop(pen, 62, 12, 6, 5.4, colour("#7a9a3a"))


@thing("hot dog", (140.0, 70.0), 0.15, "#dca055")
def hot_dog(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("12,30 40,18 100,18 128,30 126,46 100,38 40,38 14,46", darker(c, 0.14))
    pen.limb("10,36 40,31 100,31 130,36", 23, 23, colour("#b5482c"), shade=1.2)
    pen.blob("8,38 30,44 70,46 110,44 132,38 130,56 104,66 36,66 10,56", c, shade=1.2)
    pen.line("18,32 28,24 38,33 48,23 58,32 68,22 78,32 88,23 98,32 108,24 120,33", 4, colour("#f4c430"))
    gleam(pen, "24,56 50,60 80,60", 2)


@thing("box of chocolates", (130.0, 84.0), 0.15, "#b8283a #6a3a7a #3f5a8a")
def box_of_chocolates(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("18,16 112,16 126,62 4,62", darker(c, 0.5), shade=0.5)
    pen.poly("22,19 108,19 121,59 9,59", CREAM, shade=0.4)
    tones = (CHOCOLATE, mix(CHOCOLATE, CRUST, 0.45), colour("#f4e2c8"), darker(CHOCOLATE, 0.3))
    for row in range(3):
        for k in range(4):
            x, y = 32 + 22 * k + (k - 1.5) * 3.4 * row, 27 + 12.6 * row
            tone = tones[(k * 2 + row) % 4]
            pen.oval((x, y + 2), (10 + row, 5.4), darker(GOLD, 0.2), shade=0.8)
            pen.oval((x, y - 1), (8 + row, 6.4), tone, shade=1.3)
            pen.line(f"{x - 4},{y - 4} {x + 4},{y - 2}", 1.4, lighter(tone, 0.5))
    pen.poly("4,61 126,61 124,80 6,80", c, shade=1.3)
    pen.poly("56,61 74,61 73,80 57,80", GOLD, shade=1.2)
    gleam(pen, "10,66 46,67", 2)
