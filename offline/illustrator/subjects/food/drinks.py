"""Drinks in their glasses and bottles."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import (
    DARK,
    GLASS,
    STEEL,
    WOOD,
    bottle_body,
    dots,
    drop,
    gleam,
    leaf,
)

from .bakery import berry

BUTTER = colour("#f6d96a")


@thing("honey pot", (110.0, 120.0), 0.24, "#eba02a")
def honey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A jar of honey with a dipper in it."""
    pen.limb("70,34 92,4", 5, 5, WOOD)
    bottle_body(pen, 50, 44, 28, 116, GLASS, 0.6)
    pen.blob("9,48 50,52 91,48 90,104 80,112 20,112 10,104", c, shade=1.4)
    pen.oval((50, 49), (41, 5), lighter(c, 0.4), shade=0.3)
    pen.rect(18, 20, 82, 32, lighter(GLASS, 0.3), r=5, shade=0.6)
    pen.blob("40,26 52,22 62,28 60,44 58,60 54,62 52,46 46,44 44,52 40,50", lighter(c, 0.12), shade=1.0)
    pen.rect(28, 66, 72, 98, colour("#fdf4dc"), r=3, shade=0.5)
    pen.poly("50,70 60,75 60,86 50,91 40,86 40,75", c, shade=0.8)
    for y in (80,):
        pen.oval((50, y), (5, 3.6), DARK, shade=0)
        pen.line("50,77 50,84", 1.4, BUTTER)
    gleam(pen, "15,52 14,74 17,98", 4)
    gleam(pen, "86,58 86,86", 2)


@thing("jam jar", (90.0, 110.0), 0.2, "#a82a3a #e08a2a #6a3a7a")
def jam(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bottle_body(pen, 45, 38, 26, 106, GLASS, 0.6)
    pen.blob("10,44 45,47 80,44 79,96 70,103 20,103 11,96", c, shade=1.4)
    pen.oval((45, 44), (35, 4.4), lighter(c, 0.3), shade=0.3)
    cloth = colour("#e8e0d0")
    pen.blob("8,30 14,12 45,4 76,12 82,30 70,26 58,33 45,27 32,33 20,26", cloth, shade=1.1)
    for x in range(16, 78, 12):
        pen.line(f"{x},8 {x},32", 3, colour("#d8545a"), atop=True)
    pen.line("10,22 45,26 80,22", 2.4, WOOD)
    pen.rect(24, 58, 66, 86, colour("#fdf4e2"), r=3, shade=0.4)
    berry(pen, 45, 72, 9, c)
    gleam(pen, "14,50 13,70 16,92", 3.6)


@thing("cocktail glass", (96.0, 130.0), 0.28, "#f0784a #d84a7a #7ac0a8 #f0c04a")
def cocktail(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((48, 124), (25, 5), GLASS)
    pen.limb("48,64 48,122", 4, 4, GLASS)
    pen.opacity = 0.55
    pen.poly("3,18 93,18 50,72 46,72", GLASS, shade=0.4)
    pen.opacity = 1.0
    pen.poly("11,28 85,28 50,69 46,69", c, shade=1.0)
    pen.oval((48, 28), (37, 4.6), lighter(c, 0.4), shade=0.3)
    paper = colour("#e85a8a") if rng.random() < 0.5 else colour("#3fa8a0")
    pen.line("46,34 22,2", 2, colour("#c8a878"))
    pen.blob("4,18 8,4 22,-2 38,2 44,12 32,10 22,13 12,12", paper)
    pen.line("22,0 12,12", 1, darker(paper, 0.3), atop=True)
    pen.line("22,0 32,10", 1, darker(paper, 0.3), atop=True)
    pen.oval((78, 18), (14, 14), colour("#f6a83a"))
    pen.oval((78, 18), (11, 11), colour("#fde0a0"), shade=0.4)
    for a in np.linspace(0, np.pi, 4)[:-1]:
        x, y = 10 * float(np.cos(a)), 10 * float(np.sin(a))
        pen.line(f"{78 - x},{18 - y} {78 + x},{18 + y}", 1, colour("#f6a83a"))
    pen.line("40,34 22,2", 2.2, WOOD)
    drop(pen, 38, 30, 6, 5.6, colour("#c8202f"))
    gleam(pen, "14,30 30,48 42,61", 2.6)


@thing("beer mug", (104.0, 120.0), 0.26, "#eba82f")
def beer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("76,44 98,46 100,84 76,92", 9, lighter(GLASS, 0.2))
    pen.rect(12, 26, 80, 116, GLASS, r=6, shade=0.6)
    pen.rect(17, 34, 75, 110, c, r=4, shade=1.3)
    for x in (30, 46, 62):
        pen.line(f"{x},42 {x},106", 3, lighter(c, 0.3), atop=True)
    dots(pen, "24,88 38,70 54,92 68,64 40,100 60,50 26,58", 1.7, lighter(c, 0.75), 1.0)
    for x, y, r in (
        (20, 28, 13),
        (38, 22, 16),
        (58, 22, 16),
        (74, 29, 12),
        (28, 36, 11),
        (48, 36, 13),
        (66, 38, 10),
    ):
        pen.oval((x, y), (r, r * 0.82), colour("#fffaf0"), shade=0.8)
    pen.limb("22,38 21,52 22,62", 10, 6, colour("#fffaf0"), shade=0.5)
    gleam(pen, "17,56 16,80 18,104", 3)


@thing("champagne glass", (56.0, 136.0), 0.3, "#f0d48a #f4b0b0")
def champagne_glass(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((28, 131), (19, 4.4), GLASS)
    pen.limb("28,78 28,129", 3.4, 4, GLASS)
    pen.opacity = 0.55
    pen.blob("10,6 46,6 46,46 38,70 28,80 18,70 10,46", GLASS, shade=0.4)
    pen.opacity = 1.0
    pen.blob("12,26 44,26 43,48 36,68 28,76 20,68 13,48", c, shade=0.9)
    pen.oval((28, 26), (16, 3), lighter(c, 0.6), shade=0.2)
    dots(pen, "24,66 30,58 26,50 32,42 24,40 28,33 36,52 20,56", 1.3, WHITE, 1.0)
    gleam(pen, "15,14 14,34 18,56", 2.2)


@thing("tumbler glass", (84.0, 90.0), 0.16, "#c87a2a")
def whiskey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.opacity = 0.6
    pen.poly("6,6 78,6 70,86 14,86", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("11,40 73,40 69,78 16,78", c, shade=1.3)
    for x, y, t in ((30, 38, 12), (54, 42, -14)):
        pen.blob(
            f"{x - 12},{y - 10} {x + 10},{y - 13 + t / 6} {x + 13},{y + 9} {x - 10},{y + 11}",
            mix(GLASS, c, 0.25),
            shade=0.9,
        )
        gleam(pen, f"{x - 7},{y - 6} {x + 4},{y - 8}", 2)
    pen.oval((42, 7), (36, 4), WHITE, shade=0)
    pen.oval((42, 7.6), (34, 3), GLASS, shade=0)
    gleam(pen, "12,16 15,44 19,74", 3)


@thing("glass of milk", (64.0, 100.0), 0.2, "#fbf8f2")
def milk(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.opacity = 0.6
    pen.poly("4,5 60,5 53,96 11,96", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("8,22 56,22 51,92 13,92", c, shade=1.1)
    pen.oval((32, 22), (24, 4), WHITE, shade=0.3)
    pen.oval((32, 5.6), (27, 3), lighter(GLASS, 0.5), shade=0)
    gleam(pen, "10,14 13,50 16,86", 3)


@thing("glass of juice", (64.0, 112.0), 0.22, "#f29a2e #d8404a #e8d04a")
def juice(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("36,60 50,4 58,2", 3.4, colour("#e0485a"))
    pen.opacity = 0.6
    pen.poly("5,14 59,14 53,108 11,108", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("8,28 56,28 51,104 13,104", c, shade=1.2)
    pen.oval((32, 28), (24, 4), lighter(c, 0.45), shade=0.3)
    pen.oval((8, 20), (15, 15), mix(c, colour("#f6a83a"), 0.6))
    pen.oval((8, 20), (11.6, 11.6), lighter(c, 0.6), shade=0.4)
    gleam(pen, "12,40 14,66 16,96", 3)


@thing("bubble tea", (80.0, 130.0), 0.28, "#d8aa7a #c0a0d8 #a8d0a0")
def bubble_tea(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("42,44 54,4", 6, colour("#e86a8a"))
    pen.opacity = 0.7
    pen.poly("8,34 72,34 62,126 18,126", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("11,44 69,44 60,122 20,122", c, shade=1.2)
    pen.poly("11,44 69,44 67,58 13,60", lighter(c, 0.4), shade=0.4)
    for x, y in (
        (26, 116),
        (38, 118),
        (50, 117),
        (32, 106),
        (44, 107),
        (55, 106),
        (26, 96),
        (39, 96),
        (52, 96),
        (34, 84),
        (58, 88),
    ):
        drop(pen, x, y, 5.6, 5.6, colour("#3f2620"))
    pen.rect(4, 28, 76, 37, lighter(GLASS, 0.4), r=4)
    gleam(pen, "15,50 18,80 23,110", 3)


@thing("bottle of milk", (60.0, 124.0), 0.28, "#fbf8f2")
def milk_bottle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bottle_body(pen, 30, 25, 50, 120, GLASS, 0.7)
    pen.blob("20,12 40,12 42,34 52,56 52,110 46,117 14,117 8,110 8,56 18,34", c, shade=1.2)
    pen.rect(17, 4, 43, 16, colour("#4f8fc0"), r=3)
    gleam(pen, "13,60 12,84 14,108", 3)


@thing("olive oil", (60.0, 136.0), 0.32, "#b8a832")
def olive_oil(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(22, 2, 38, 18, WOOD, r=3)
    pen.blob(
        "23,16 37,16 38,40 54,58 54,124 48,132 12,132 6,124 6,58 22,40",
        mix(c, colour("#4a5a2a"), 0.3),
        shade=1.2,
    )
    pen.blob("10,64 50,64 50,122 46,128 14,128 10,122", c, shade=1.0)
    pen.rect(8, 76, 52, 112, colour("#fbf3dc"), r=2, shade=0.5)
    for x, y in ((26, 94), (36, 98)):
        drop(pen, x, y, 6, 7, colour("#7a8f3a"))
    leaf(pen, 30, 90, 16, 40, wide=0.2)
    gleam(pen, "12,62 11,68 11,74", 2.4)


@thing("jar", (90.0, 110.0), 0.24, "#c8dce4", seat=(0.5, 0.86))
def jar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bottle_body(pen, 45, 40, 22, 106, c, 0.45)
    pen.rect(14, 6, 76, 22, STEEL, r=4, shade=1.3)
    for x in range(20, 74, 6):
        pen.line(f"{x},8 {x},20", 1, darker(STEEL, 0.2), atop=True)
    gleam(pen, "13,38 11,64 14,92", 4)
    gleam(pen, "78,40 79,70", 2)
