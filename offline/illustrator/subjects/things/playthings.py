"""Toys, games and sport."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import CREAM, DARK, GOLD, WOOD, drop, gleam

BRIGHT = colours("#d8343a #f0b83a #3a7bd5 #4fae5a")


@thing("teddy bear", (104.0, 120.0), 0.26, "#b8804a #d8a870 #8a5a3a")
def teddy_bear(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    soft = lighter(c, 0.45)
    for x in (22, 82):
        pen.oval((x, 106), (18, 12), darker(c, 0.08), shade=1.2)
        pen.oval((x, 107), (10, 8), soft, shade=0.6)
    pen.oval((52, 88), (30, 28), c, shade=1.2)
    pen.oval((52, 90), (19, 19), soft, shade=0.7)
    for said in ("30,70 14,78 10,92", "74,70 90,78 94,92"):
        pen.limb(said, 17, 15, c)
    for x in (20, 84):
        pen.oval((x, 16), (14, 13), c, shade=1.1)
        pen.oval((x, 17), (8, 7.6), soft, shade=0.5)
    pen.oval((52, 38), (36, 32), c, shade=1.2)
    pen.oval((52, 49), (17, 13), soft, shade=0.7)
    pen.oval((52, 43), (6, 4.6), INK, shade=0.4)
    pen.line("52,47 52,53 46,56", 1.6, INK)
    pen.line("52,53 58,56", 1.6, INK)
    for x in (38, 66):
        pen.eye(x, 34, 4, twin=False)
    pen.poly("52,70 34,62 34,80", colour("#c8283a"), shade=1.0)
    pen.poly("52,70 70,62 70,80", colour("#c8283a"), shade=1.0)
    drop(pen, 52, 71, 5, 5, darker(colour("#c8283a"), 0.2))


@thing("carousel horse", (130.0, 124.0), 0.32, "#c89a5c #f2ece0")
def rocking_horse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("6,104 30,116 66,120 102,116 126,104", 8, 8, WOOD, shade=1.2)
    for said in ("44,84 36,112", "52,84 54,114", "88,84 84,114", "94,82 102,112"):
        pen.limb(said, 10, 8, darker(c, 0.1))
    pen.blob("36,66 56,60 86,62 104,68 104,86 84,92 54,92 38,86", c, shade=1.2)
    pen.blob("36,80 34,58 28,44 12,46 6,38 14,26 30,16 42,20 54,40 60,66 54,84", c, shade=1.2)
    pen.blob("34,10 46,14 60,34 66,62 58,66 48,40 38,22", colour("#8a5a34"), shade=1.0)
    pen.blob("102,70 118,66 124,80 118,98 110,90 112,80", colour("#8a5a34"))
    pen.poly("34,18 32,6 40,14", c)
    pen.eye(24, 30, 3.4, twin=False)
    pen.blob("58,58 88,60 86,78 72,82 60,76", BRIGHT[0], shade=1.0)
    pen.line("60,70 86,72", 2, GOLD)
    pen.line("14,40 26,40 36,24", 2, BRIGHT[0])


@thing("rubber duck", (110.0, 100.0), 0.14, "#f6c83a")
def rubber_duck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("16,66 40,58 68,62 92,52 104,44 106,64 96,86 70,96 40,95 20,84", c, shade=1.3)
    pen.oval((38, 36), (27, 27), c, shade=1.3)
    pen.blob("14,40 4,38 2,46 14,52 26,48", colour("#f08a2a"), shade=0.9)
    pen.blob("56,66 76,62 92,64 86,80 66,84", darker(c, 0.12), shade=0.9)
    pen.eye(30, 30, 5, twin=False)
    gleam(pen, "44,16 54,22 60,32", 4)


@thing("toy train", (170.0, 90.0), 0.22, "#d8343a #3a7bd5")
def toy_train(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(10, 42, 62, 66, c, r=8, shade=1.3)
    pen.rect(52, 16, 86, 66, darker(c, 0.1), r=3, shade=1.1)
    pen.rect(46, 10, 92, 19, BRIGHT[1], r=4)
    pen.rect(59, 25, 79, 43, colour("#bfe0f0"), r=3, shade=0.6)
    pen.poly("18,44 22,22 16,14 38,14 32,22 36,44", DARK, shade=1.0)
    drop(pen, 46, 40, 7, 6, GOLD)
    pen.rect(4, 62, 92, 70, BRIGHT[1], r=3)
    pen.line("92,68 102,68", 4, DARK)
    pen.rect(102, 36, 164, 68, BRIGHT[3], r=4, shade=1.2)
    for k in range(4):
        drop(pen, 111 + 14 * k, 34 - (k % 2) * 4, 9, 8, BRIGHT[(k + 2) % 4])
    pen.rect(102, 40, 164, 46, lighter(BRIGHT[3], 0.3))
    for x, r in ((20, 11), (46, 11), (76, 14), (116, 11), (150, 11)):
        pen.oval((x, 85 - r), (r, r), WOOD, shade=1.3)
        pen.oval((x, 85 - r), (r * 0.45, r * 0.45), BRIGHT[1], shade=0.8)


@thing("toy car", (124.0, 76.0), 0.15, "#d8343a #3a7bd5 #f0b83a")
def toy_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("5,52 8,38 30,32 42,12 84,10 98,30 118,36 120,54 112,60 12,60", c, shade=1.4)
    pen.blob("40,32 48,17 62,16 62,33", colour("#bfe0f0"), shade=0.8)
    pen.blob("68,33 68,16 80,16 88,32", colour("#bfe0f0"), shade=0.8)
    for x in (30, 94):
        pen.oval((x, 58), (15, 15), DARK, shade=1.2)
        pen.oval((x, 58), (8, 8), CREAM, shade=1.0)
        drop(pen, x, 58, 3, 3, c)
    drop(pen, 10, 44, 5, 4, colour("#fff0b8"))
    gleam(pen, "14,42 32,37 40,36", 3)


@thing("toy brick", (110.0, 92.0), 0.14, "#d8343a #3a7bd5 #f0b83a #4fae5a")
def toy_brick(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Of plastic, with studs."""
    pen.poly("6,38 66,56 66,88 6,68", c, shade=1.2)
    pen.poly("66,56 104,38 104,68 66,88", darker(c, 0.25))
    pen.poly("6,38 46,22 104,38 66,56", lighter(c, 0.2), shade=0.5)
    for x, y in ((48, 28), (74, 35), (34, 35), (60, 43)):
        pen.oval((x, y), (11, 5.4), darker(c, 0.2))
        pen.rect(x - 11, y - 8, x + 11, y, c, shade=1.2)
        pen.oval((x, y - 8), (11, 5.4), lighter(c, 0.35), shade=0.5)


@thing("building blocks", (120.0, 110.0), 0.22, "#d8343a")
def blocks(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y, tone, mark in ((6, 62, c, 0), (56, 62, BRIGHT[2], 1), (32, 16, BRIGHT[1], 2)):
        pen.rect(x, y, x + 46, y + 46, lighter(WOOD, 0.35), r=4, shade=1.2)
        pen.rect(x + 5, y + 5, x + 41, y + 41, tone, r=3, shade=0.8)
        m = (x + 23, y + 23)
        if mark == 0:
            pen.oval(m, (12, 12), CREAM, shade=0.6)
        elif mark == 1:
            pen.poly(f"{m[0]},{m[1] - 13} {m[0] + 13},{m[1] + 10} {m[0] - 13},{m[1] + 10}", CREAM, shade=0.6)
        else:
            pen.rect(m[0] - 11, m[1] - 11, m[0] + 11, m[1] + 11, CREAM, r=2, shade=0.6)


@thing("spinning top", (96.0, 110.0), 0.16, "#d8343a #3a7bd5")
def spinning_top(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("54,6 50,34", 6, 8, WOOD)
    pen.blob("8,46 24,32 50,28 76,34 90,50 74,76 52,98 46,104 40,96 20,70", c, shade=1.4)
    pen.blob("10,48 48,58 88,52 82,64 48,72 16,60", BRIGHT[1], shade=0.9, atop=True)
    pen.blob("24,76 48,82 70,78 60,90 38,90", BRIGHT[3], shade=0.9, atop=True)
    pen.oval((50, 38), (30, 7), lighter(c, 0.4), turn=4, shade=0.6)
    gleam(pen, "18,48 24,64 34,78", 3)


@thing("rubik's cube", (104.0, 110.0), 0.15, "#d8343a")
def cube(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tones = colours("#d8343a #f4f0e8 #3a7bd5 #f0a03a #4fae5a #f4d03a")
    pen.poly("52,4 100,28 100,80 52,106 4,80 4,28", DARK, shade=0.4)
    for face, (ox, oy), (ux, uy), (vx, vy) in (
        (0, (6, 30), (15, 7.6), (0, 16.4)),
        (1, (53, 54), (15, -7.6), (0, 16.4)),
        (2, (7, 28), (15, -7.6), (15, 7.6)),
    ):
        for i in range(3):
            for j in range(3):
                x, y = ox + ux * i + vx * j, oy + uy * i + vy * j
                tone = tones[(face * 2 + i * 2 + j * 3 + i * j) % 6]
                k = 0.86
                pen.poly(
                    f"{x},{y} {x + ux * k},{y + uy * k} "
                    f"{x + ux * k + vx * k},{y + uy * k + vy * k} {x + vx * k},{y + vy * k}",
                    darker(tone, 0.2) if face == 1 else tone,
                    shade=0.5,
                )


@thing("yo-yo", (90.0, 120.0), 0.12, "#3a7bd5 #d8343a")
def yoyo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("46,76 46,20 38,8 30,14", 1.8, CREAM)
    pen.oval((46, 80), (36, 36), darker(c, 0.2), shade=1.2)
    pen.oval((43, 80), (33, 35), c, shade=1.4)
    pen.oval((43, 80), (17, 18), BRIGHT[1], shade=1.0)
    gleam(pen, "18,76 22,62 32,52", 4)
