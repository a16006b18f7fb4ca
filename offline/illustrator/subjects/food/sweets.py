"""Bread, snacks, ice and drinks, as they are served."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

CRUST = colour("#c98a45")
CREAM = colour("#fbf3e2")


@draws("hamburger", (120.0, 104.0), 0.24, "#d9964a #cf8a40", front=True)
def hamburger(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("12,84 60,82 108,84 104,98 92,101 28,101 16,98", c)
    pen.blob("8,74 60,70 112,74 110,84 60,88 10,84", colour("#6a3f2a"))
    pen.poly("16,68 104,68 92,76 84,84 74,74 40,76 32,82 24,74", colour("#f6c344"), shade=0.5)
    pen.rect(12, 60, 108, 69, colour("#d8402f"), r=4, shade=0.7)
    pen.blob(
        "4,58 18,52 34,58 50,53 68,58 86,53 102,58 116,54 112,64 96,66 80,62 60,66 40,62 22,67 8,64",
        colour("#6fae4a"),
    )
    pen.blob("10,54 14,30 34,12 60,7 86,12 106,30 110,54 60,58", c, shade=1.1)
    for x, y in ((36, 24), (52, 17), (70, 19), (86, 28), (28, 36), (46, 32), (64, 31), (80, 40), (94, 42)):
        pen.oval((x, y), (3, 2), colour("#fbe9c4"), turn=-20, shade=0.2)


@draws("french fries", (90.0, 110.0), 0.24, "#d8343a #e0483a", front=True)
def french_fries(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    potato = colour("#f2c650")
    for x, top, lean in (
        (18, 22, -6),
        (28, 8, -3),
        (38, 16, 1),
        (48, 4, -1),
        (58, 14, 3),
        (68, 10, 5),
        (76, 26, 7),
    ):
        pen.poly(
            f"{x + lean - 4},{top} {x + lean + 5},{top} {x + 5},74 {x - 4},74",
            mix(potato, CRUST, 0.1 * (x % 3)),
        )
    pen.blob("8,48 26,58 45,61 64,58 82,48 77,104 13,104", c)
    pen.oval((45, 82), (15, 12), colour("#fbe3a0"), shade=0.3)
    pen.blob("45,92 34,82 36,75 41,75 45,79 49,75 54,75 56,82", c, shade=0.3)


@draws("milkshake", (80.0, 140.0), 0.34, "#f4a6b8 #c89a78 #f2d8a0", front=True)
def milkshake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    glass = colour("#e2eef2")
    pen.line("52,40 60,4 68,2", 5, colour("#e0485a"))
    pen.oval((40, 132), (25, 6), darker(glass, 0.1))
    pen.rect(35, 112, 45, 130, glass)
    pen.blob("13,44 67,44 60,88 50,116 30,116 20,88", glass, shade=0.5)
    pen.blob("16,52 64,52 57,88 48,112 32,112 23,88", c)
    for y, wide in ((48, 29), (38, 24), (28, 17)):
        pen.oval((40, y), (wide, 9), CREAM, shade=0.8)
    pen.oval((40, 17), (8, 7.6), colour("#c8202f"))
    pen.line("40,11 44,4", 1.6, colour("#7a5a38"))
    pen.limb("22,58 25,80 30,104", 3.4, 1.6, WHITE, shade=0)


@draws("bread", (140.0, 90.0), 0.22, "#c98a45 #b87a3c", front=True)
def bread(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,60 14,34 38,18 76,12 112,20 132,42 134,66 118,80 70,84 22,80", c, shade=1.2)
    for x in (36, 60, 84, 106):
        pen.limb(f"{x - 8},52 {x},34 {x + 10},22", 9, 5, lighter(c, 0.5), shade=0.5)
        pen.line(f"{x - 10},52 {x - 3},36 {x + 6},22", 1.4, darker(c, 0.35))
    pen.blob("10,66 60,76 132,68 118,80 70,84 22,80", darker(c, 0.25), atop=True, shade=0.3)


@draws("ice cream cone", (80.0, 140.0), 0.36, "#f6a8c0 #f6e3b4 #b8e0c8", front=True)
def ice_cream_cone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wafer = colour("#dca055")
    pen.poly("16,66 64,66 40,136", wafer)
    for k in range(-3, 5):
        pen.line(f"{16 + 12 * k},66 {46 + 12 * k},136", 1.4, darker(wafer, 0.28), atop=True)
        pen.line(f"{64 - 12 * k},66 {34 - 12 * k},136", 1.4, darker(wafer, 0.28), atop=True)
    pen.oval((40, 52), (29, 22), lighter(c, 0.1))
    pen.blob("12,58 20,72 26,62 33,78 40,64 48,74 54,62 62,70 68,58 40,50", lighter(c, 0.1))
    pen.oval((40, 28), (23, 21), mix(c, colour("#8a5a3c"), 0.75))
    for x, y, tone in ((30, 20, "#f4c430"), (44, 14, "#3f8fd0"), (52, 28, "#d8434a"), (34, 34, "#5fae5a")):
        pen.line(f"{x},{y} {x + 5},{y + 3}", 2.6, colour(tone))
    pen.oval((40, 6), (7, 6.4), colour("#c8202f"))


@draws("slice of pizza", (120.0, 120.0), 0.28, "#f2c65a", front=True)
def slice_of_pizza(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,30 30,14 60,9 90,14 114,30 110,42 60,26 10,42", CRUST, shade=1.1)
    pen.poly("12,40 36,29 60,26 84,29 108,40 60,116", c, shade=0.8)
    for x, tall in ((38, 16), (72, 22), (56, 12)):
        pen.limb(
            f"{x},{120 - 1.1 * abs(60 - x) - 30} {x},{92 + tall - 0.9 * abs(60 - x)}", 7, 4, c, shade=0.4
        )
    for x, y in ((42, 46), (74, 48), (58, 72), (60, 96)):
        pen.oval((x, y), (10 if y < 90 else 6, 8.6 if y < 90 else 5), colour("#c8382f"))
        pen.oval((x - 3, y - 2), (2, 1.6), colour("#e0705a"), shade=0)
    for x, y in ((58, 42), (84, 40), (48, 62), (66, 58)):
        pen.oval((x, y), (4.6, 2.4), colour("#4f9a4a"), turn=25)


@draws("tea", (120.0, 110.0), 0.32, "#f4efe6 #a8d0d8 #f2c8b8", front=True)
def tea(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (44, 58, 72):
        pen.line(f"{x},34 {x - 5},24 {x + 4},15 {x},4", 2.4, colour("#ffffff"))
    pen.oval((56, 99), (50, 9.5), c, shade=0.8)
    pen.line("90,54 104,52 108,66 98,77 86,78", 6, darker(c, 0.15))
    pen.blob("12,46 16,70 28,90 42,97 70,97 84,90 96,70 100,46", c, shade=1.2)
    pen.oval((56, 46), (44, 11), lighter(c, 0.3), shade=0.5)
    pen.oval((56, 47), (39, 8.6), colour("#b8662a"), shade=0.4)
    pen.oval((50, 46), (26, 4.6), colour("#cf8038"), shade=0.2)
    pen.line("30,50 24,64 25,74", 1.4, colour("#8a8078"))
    pen.rect(18, 73, 32, 89, colour("#fbf6e8"), r=1)
    pen.oval((25, 81), (3.6, 3.6), colour("#5fa04a"), shade=0)


@draws("slice of pie", (126.0, 78.0), 0.2, "#d8984a", seat=(0.5, 0.2), home="studio")
def slice_of_pie(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wedge of cherry pie, its point to the left: crust below and behind, a lattice on top."""
    fruit = colour("#b8283a")
    pen.poly("14,44 104,52 112,70 22,66", darker(fruit, 0.15))
    for x, y in ((24, 54), (38, 58), (52, 55), (66, 61), (80, 57), (94, 63)):
        pen.oval((x, y), (8, 6), lighter(fruit, 0.06))
        pen.oval((x - 2.4, y - 2), (1.9, 1.3), lighter(fruit, 0.6), shade=0)
    pen.poly("13,60 106,66 110,74 20,68", darker(c, 0.1))
    pen.poly("8,42 92,18 118,48", fruit, shade=0.8)
    for said in (
        "20,43 104,34",
        "34,38 96,52",
        "54,30 110,46",
        "74,25 48,48",
        "94,24 78,50",
        "9,42 60,45 116,50",
    ):
        pen.line(said, 5.4, c, atop=True)
        pen.line(said, 1.4, lighter(c, 0.35), atop=True)
    pen.limb("90,18 104,28 114,40 117,52 114,66", 11, 12, c)
    for x, y in ((92, 19), (102, 27), (110, 36), (116, 46), (117, 57)):
        pen.oval((x, y), (6.6, 5.6), lighter(c, 0.08))
