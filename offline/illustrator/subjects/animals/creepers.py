"""Frogs, reptiles and insects. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD

from .muzzles import eye
from .sitting import SITTERS


def _frog_head(pen: Pen, c: Colour) -> None:
    pen.axis = 100
    pen.oval((31, 17), (11.5, 12), c, twin=True)
    pen.blob("50,20 70,22 84,34 84,46 70,56 50,58 30,56 16,46 16,34 30,22", c)
    pen.blob("18,46 34,54 50,56 66,54 82,46 70,57 50,60 30,57", lighter(c, 0.55), atop=True, shade=0.4)
    pen.oval((31, 16), (8, 8.4), WHITE, twin=True, shade=0.2)
    pen.eye(31.6, 16.6, 5.4)
    pen.line("24,42 36,49 50,51 64,49 76,42", 1.8, darker(c, 0.55))
    pen.oval((25, 46), (4, 2.6), mix(c, colour("#ff8a7a"), 0.45), shade=0, twin=True)
    for x in (47, 53):
        pen.oval((x, 35), (1, 1.3), darker(c, 0.5), shade=0)


@draws("frog", (100.0, 100.0), 0.26, "#6fae3f #5a9e4a #8ab84a", front=True)
def frog(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 100
    pen.blob("26,60 10,66 4,84 12,96 30,94 38,80", darker(c, 0.14), twin=True)
    pen.blob("4,94 14,90 30,92 32,98 8,99", c, twin=True)
    pen.blob("50,48 70,54 76,74 68,92 50,96 32,92 24,74 30,54", c)
    pen.blob("50,58 64,64 66,80 50,92 34,80 36,64", lighter(c, 0.62), shade=0.5)
    pen.limb("36,66 34,82 37,93", 8, 7, c, twin=True, shade=0.6)
    pen.blob("30,95 38,91 46,95 44,99 32,99", c, twin=True)
    if pen.accent:
        _jacket(pen, pen.accent)
    _frog_head(pen, c)


def _jacket(pen: Pen, c: Colour) -> None:
    pen.blob("50,54 70,58 78,76 70,93 50,96 30,93 22,76 30,58", c)
    pen.poly("42,56 58,56 51,78 49,78", WHITE, shade=0.3)
    pen.poly("48,58 52,58 53,70 50,75 47,70", colour("#b8303a"), shade=0.4)
    pen.limb("34,64 31,80 36,90", 9, 8, darker(c, 0.12), twin=True, shade=0.6)


@draws("frog jumping", (130.0, 110.0), 0.28, "#6fae3f #5a9e4a #8ab84a")
def frog_jumping(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for dx, tone in ((8, darker(c, 0.3)), (0, c)):
        pen.limb(f"{82 + dx},66 {104 + dx},70 {96 + dx},88 {116 + dx},102", 17, 6, tone)
        pen.blob(f"{104 + dx},100 {118 + dx},98 {126},106 {106 + dx},108", tone)
    pen.limb("52,62 36,70 24,64", 9, 6, darker(c, 0.3))
    pen.blob("30,30 54,26 84,46 100,66 92,78 68,78 44,66 30,50", c)
    pen.blob("34,54 52,68 76,78 60,82 38,68", lighter(c, 0.6), atop=True, shade=0.4)
    pen.limb("52,62 40,76 26,78", 10, 7, c)
    pen.oval((40, 24), (9.5, 10), c)
    pen.blob("20,34 34,22 52,26 60,42 48,56 30,54 18,46", c)
    pen.line("18,44 32,49 46,48", 1.7, darker(c, 0.55))
    pen.oval((39, 23), (6.6, 7), WHITE, shade=0.2)
    pen.eye(38, 23, 4.6, twin=False)


@draws("snake", (130.0, 116.0), 0.26, "#5f9a4a #c8a040 #8a5a9a")
def snake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = lighter(c, 0.5)
    pen.limb("30,98 64,108 104,100 118,92 128,98", 18, 2, c)
    pen.limb("100,92 64,102 28,92 34,78 66,74 98,82 104,92", 21, 20, darker(c, 0.12))
    pen.limb("92,80 62,86 36,76 44,62 70,60 88,68", 19, 18, c)
    pen.limb("84,68 70,74 60,64 66,46 58,30 46,24", 19, 13, c, shade=0.7)
    pen.limb("58,62 56,46 50,34", 6, 4, belly, atop=True, shade=0.3)
    for x, y in (
        (44, 82),
        (60, 84),
        (78, 82),
        (50, 66),
        (64, 64),
        (78, 68),
        (40, 98),
        (62, 102),
        (84, 99),
        (72, 54),
        (68, 42),
    ):
        pen.poly(f"{x - 5},{y} {x},{y - 5} {x + 5},{y} {x},{y + 5}", darker(c, 0.4), atop=True, shade=0.2)
    pen.limb("20,30 8,32 2,28", 1.8, 1.4, colour("#d8343a"))
    pen.line("8,32 3,36", 1.4, colour("#d8343a"))
    pen.blob("58,14 44,8 26,14 16,26 20,34 36,36 54,36 64,26", c)
    pen.line("18,31 32,32 44,29", 1.3, darker(c, 0.55))
    eye(pen, 38, 19, 4, GOLD)


@draws("crocodile", (210.0, 92.0), 0.26, "#5f7f4a #6f8a5a", seat=(0.5, 0.3))
def crocodile(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = colour("#dfd8a8")
    pen.limb("140,56 170,64 192,60 206,46", 34, 3, c, shade=0.8)
    for x, tone in ((92, darker(c, 0.3)), (142, darker(c, 0.3))):
        pen.limb(f"{x},60 {x + 6},76 {x},86", 16, 9, tone)
    pen.blob("62,44 90,32 128,32 154,46 158,64 132,76 92,76 66,66", c)
    pen.blob("66,62 92,70 132,70 156,62 132,80 92,80", belly, atop=True, shade=0.4)
    for x, y in (
        (80, 36),
        (93, 32),
        (106, 30),
        (119, 31),
        (132, 34),
        (146, 42),
        (160, 50),
        (173, 53),
        (185, 54),
    ):
        pen.poly(f"{x - 6},{y + 6} {x},{y - 6} {x + 6},{y + 6}", darker(c, 0.22))
    pen.blob("6,58 30,66 58,70 70,62 52,58 26,56", darker(belly, 0.1))
    pen.blob("4,50 20,44 44,44 54,32 66,32 74,44 74,60 56,64 28,60 6,58", c)
    for x in range(10, 56, 8):
        pen.poly(f"{x - 2.6},{58} {x + 2.6},{59} {x},{64}", WHITE, shade=0)
    pen.line("6,57 28,60 56,62", 1.3, darker(c, 0.6))
    pen.oval((9, 49), (3, 2.6), darker(c, 0.2))
    pen.oval((60, 35), (7, 7), c)
    eye(pen, 59, 35, 4, GOLD)
    for x in (80, 148):
        pen.limb(f"{x},62 {x + 6},78 {x - 2},87", 18, 10, c)
        for dx in (-7, -3, 1):
            pen.oval((x - 3 + dx, 89), (2.2, 1.8), belly, shade=0)


@draws("lizard", (170.0, 84.0), 0.22, "#5fae5a #3fa08a #d88a3a", seat=(0.5, 0.4))
def lizard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("96,50 128,58 152,48 162,30 152,20 144,28", 22, 3, c, shade=0.8)
    for x, tone in ((70, darker(c, 0.3)), (104, darker(c, 0.3))):
        pen.limb(f"{x},54 {x - 6},68 {x + 2},76", 11, 6, tone)
    pen.blob("46,36 66,30 94,34 112,46 108,60 84,66 60,64 46,54", c)
    pen.blob("50,56 66,60 90,62 106,56 88,70 62,68", lighter(c, 0.5), atop=True, shade=0.4)
    for x, y in ((58, 32), (67, 29), (76, 29), (85, 31), (94, 34), (103, 40)):
        pen.poly(f"{x - 4},{y + 4} {x},{y - 5} {x + 4},{y + 4}", darker(c, 0.3))
    pen.blob("56,28 42,20 22,24 8,36 8,44 24,52 42,54 56,46", c)
    pen.line("9,42 24,45 38,42", 1.4, darker(c, 0.55))
    eye(pen, 33, 32, 5, GOLD)
    for x in (60, 96):
        pen.limb(f"{x},54 {x - 8},68 {x - 2},77", 12, 6.4, c)
        pen.oval((x - 6, 78.6), (7, 3), c)
    for x, y in ((70, 42), (82, 46), (94, 48), (62, 50), (76, 54)):
        pen.oval((x, y), (3, 2.4), lighter(c, 0.4), atop=True, shade=0)


SITTERS.add("frog")
