"""Fruit and vegetables from the market, round and shining."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import CREAM, LEAF, dots, drop, gleam, leaf, seams

STALK = colour("#7a5a38")


@thing("lemon", (120.0, 92.0), 0.12, "#f4d03a")
def lemon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leaf(pen, 96, 30, 30, 50)
    pen.blob(
        "4,54 14,44 26,26 52,12 80,16 100,34 108,46 117,52 108,62 96,76 70,86 42,82 22,68 12,62", c, shade=1.2
    )
    dots(pen, "40,34 54,26 70,30 84,40 36,50 58,46 76,54 48,64 66,70 86,60", 1.4, darker(c, 0.16))
    gleam(pen, "28,44 40,28 58,20", 5)
    pen.oval((9, 54), (3.4, 3.8), darker(c, 0.25), shade=0.3)


@thing("tangerine", (100.0, 98.0), 0.13, "#f08c2a")
def orange(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 54), (45, 42), c, shade=1.3)
    dots(pen, "30,38 44,30 62,34 76,44 26,56 46,52 66,56 80,62 36,72 56,74 70,80", 1.3, darker(c, 0.2))
    pen.limb("50,18 50,10", 4, 3, STALK)
    leaf(pen, 51, 16, 34, 72)
    leaf(pen, 49, 16, 20, -60)
    gleam(pen, "18,48 24,32 38,22", 5)


@thing("strawberry", (90.0, 110.0), 0.1, "#d8303c")
def strawberry(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.shift = (0.0, 9.0)
    pen.blob("45,18 70,18 84,34 78,58 62,82 45,96 28,82 12,58 6,34 20,18", c, shade=1.3)
    for x, y in (
        (24, 36),
        (42, 34),
        (62, 36),
        (74, 46),
        (18, 50),
        (34, 52),
        (52, 50),
        (66, 62),
        (30, 68),
        (48, 68),
        (44, 82),
        (58, 76),
    ):
        pen.oval((x, y), (1.8, 2.8), colour("#ffd86a"), shade=0)
    gleam(pen, "14,40 18,28 28,22", 4)
    for turn in (-80, -48, -14, 20, 52, 84):
        leaf(pen, 45, 20, 26, turn, wide=0.26)
    pen.limb("45,18 46,8 52,2", 3.4, 2.4, LEAF)


@thing("blueberries", (120.0, 84.0), 0.09, "#4a5aa8 #3f4a8a")
def blueberries(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leaf(pen, 84, 30, 34, 60)
    leaf(pen, 66, 22, 30, 10)
    for x, y, r in ((52, 34, 21), (88, 46, 21), (26, 52, 22), (62, 60, 22)):
        drop(pen, x, y, r, r, c)
        pen.oval((x + 3, y - 4), (r * 0.36, r * 0.28), darker(c, 0.5), shade=0.2)
        for turn in (-60, 0, 60, 120, 180, 240):
            a = np.deg2rad(turn)
            pen.oval(
                (x + 3 + r * 0.36 * float(np.sin(a)), y - 4 - r * 0.28 * float(np.cos(a))),
                (2.2, 1.8),
                lighter(c, 0.3),
                shade=0,
            )


@thing("watermelon", (130.0, 84.0), 0.2, "#e0404a")
def watermelon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    rind = colour("#3f8a4a")
    pen.blob("4,22 65,16 126,22 118,50 98,70 65,80 32,70 12,50", rind, shade=1.2)
    pen.blob("9,21 65,15 121,21 113,46 95,63 65,72 35,63 17,46", colour("#dff0c8"), shade=0.5)
    pen.blob("13,20 65,13 117,20 109,43 92,59 65,67 38,59 21,43", c, shade=0.9)
    for x, y, t in (
        (34, 30, 20),
        (52, 28, 8),
        (72, 28, -6),
        (94, 30, -20),
        (44, 44, 14),
        (64, 44, 0),
        (84, 43, -12),
        (64, 57, 0),
    ):
        pen.oval((x, y), (2.4, 4), colour("#33221e"), turn=t, shade=0.4)
    gleam(pen, "22,24 50,18 80,18", 2.6)


@thing("pineapple", (80.0, 140.0), 0.28, "#e0a83a")
def pineapple(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for turn, long in ((-58, 34), (58, 34), (-36, 44), (36, 44), (-16, 52), (16, 52), (0, 50)):
        leaf(pen, 40, 56, long, turn, mix(LEAF, colour("#3f7a5a"), abs(turn) / 90), wide=0.2)
    pen.blob("40,50 62,56 74,80 72,110 58,134 40,138 22,134 8,110 6,80 18,56", c, shade=1.3)
    for k in range(-4, 7):
        pen.line(f"{-4 + 14 * k},140 {44 + 14 * k},48", 1.6, darker(c, 0.32), atop=True)
        pen.line(f"{84 - 14 * k},140 {36 - 14 * k},48", 1.6, darker(c, 0.32), atop=True)
    dots(
        pen,
        "24,74 40,74 56,74 18,90 32,90 48,90 62,90 24,106 40,106 56,106 32,122 48,122",
        1.8,
        lighter(c, 0.5),
    )


@thing("banana", (120.0, 90.0), 0.15, "#f2cc3c")
def banana(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said, tone in (
        ("20,10 12,40 30,66 66,78 104,62", darker(c, 0.14)),
        ("24,12 24,38 46,58 78,62 112,40", c),
        ("28,12 38,32 62,42 90,38 114,18", lighter(c, 0.15)),
    ):
        pen.limb(said, 14, 16, tone, shade=1.2)
        end = said.split()[-1]
        x, y = (float(v) for v in end.split(","))
        pen.oval((x + 5, y - 3), (4, 4.6), colour("#6a4a2a"), turn=40, shade=0.3)
    pen.line("26,32 44,54 76,60 106,44", 1.2, darker(c, 0.2), atop=True)
    pen.limb("24,20 22,8 18,2", 12, 7, colour("#8a7a3a"))


@thing("avocado", (90.0, 120.0), 0.14, "#6f9a3f")
def avocado(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Half of one, with its stone."""
    pen.blob(
        "45,4 60,12 68,34 82,62 84,88 70,110 45,117 20,110 6,88 8,62 22,34 30,12",
        mix(c, colour("#2f4a2a"), 0.6),
        shade=1.2,
    )
    pen.blob(
        "45,10 56,16 63,38 76,64 77,86 65,104 45,110 25,104 13,86 14,64 27,38 34,16",
        lighter(c, 0.3),
        shade=0.7,
    )
    pen.blob(
        "45,18 52,24 58,42 69,66 70,84 60,98 45,103 30,98 20,84 21,66 32,42 38,24",
        colour("#eef0a8"),
        shade=0.6,
    )
    drop(pen, 45, 76, 19, 20, colour("#8a5330"))


@thing("pear", (84.0, 120.0), 0.15, "#b8c24a #c8a83f")
def pear(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("44,24 46,10 52,3", 4, 5, STALK)
    leaf(pen, 47, 14, 28, 70)
    pen.blob("43,20 56,26 60,48 76,70 78,94 64,114 42,117 20,114 6,94 8,70 24,48 29,26", c, shade=1.3)
    dots(pen, "34,52 50,60 28,74 46,80 62,84 34,96 54,100", 1.2, darker(c, 0.2))
    gleam(pen, "16,88 20,70 30,54", 5)


@thing("peach", (96.0, 96.0), 0.13, "#f2a05c")
def peach(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leaf(pen, 50, 18, 36, 66)
    leaf(pen, 50, 18, 24, -50)
    pen.blob("48,18 70,12 90,32 90,62 70,86 48,92 26,86 6,62 6,32 26,12", c, shade=1.2)
    pen.blob("50,20 72,16 88,36 86,64 66,84 58,60 60,36", colour("#e2584a"), atop=True, shade=0.5)
    pen.line("48,18 58,40 58,66 48,90", 1.8, darker(c, 0.3), atop=True)
    gleam(pen, "14,46 18,32 30,22", 5)
    pen.limb("48,20 49,10", 4, 3, STALK)


@thing("pomegranate", (110.0, 100.0), 0.14, "#b8303a")
def pomegranate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 56), (42, 40), c, shade=1.3)
    pen.poly("40,20 36,4 45,10 50,3 55,10 64,4 60,20", darker(c, 0.15))
    gleam(pen, "16,52 22,36 36,26", 4.4)
    pen.oval((76, 66), (31, 29), lighter(c, 0.25))
    pen.oval((76, 66), (27, 25), CREAM, shade=0.5)
    for k in range(22):
        a, r = k * 2.4, 5 + 18 * (k / 22) ** 0.5
        drop(pen, 76 + r * float(np.cos(a)), 66 + 0.92 * r * float(np.sin(a)), 4.4, 4.2, colour("#c8202f"))


@thing("fig", (90.0, 100.0), 0.11, "#5a3a6a")
def fig(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("45,6 54,22 76,48 80,72 64,92 45,96 26,92 10,72 14,48 36,22", c, shade=1.3)
    seams(pen, "45,14 26,56 30,90|45,14 45,94|45,14 64,56 60,90", lighter(c, 0.2))
    pen.limb("45,12 44,2", 8, 6, LEAF)
    gleam(pen, "20,66 24,50 34,34", 3.4)


@thing("coconut", (110.0, 96.0), 0.16, "#6a4630")
def coconut(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,52 14,24 40,6 74,8 98,26 104,52 96,78 70,92 38,90 16,76", c, shade=1.2)
    for k in range(9):
        pen.line(
            f"{18 + 9 * k},{26 - 8 * (k % 3)} {22 + 8 * k},{84 - 4 * (k % 2)}",
            1.1,
            lighter(c, 0.25),
            atop=True,
        )
    pen.oval((58, 46), (44, 31), darker(c, 0.3), turn=-8)
    pen.oval((58, 45), (40, 27.6), WHITE, turn=-8, shade=0.8)
    pen.oval((59, 47), (29, 17), colour("#e2e8ea"), turn=-8, shade=1.2)


@thing("kiwi fruit", (100.0, 90.0), 0.11, "#8fc23f")
def kiwi(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((46, 46), (42, 38), colour("#8a6238"), shade=1.3)
    pen.oval((56, 48), (41, 37), colour("#7a5630"))
    pen.oval((56, 48), (37, 33), c, shade=0.8)
    for a in np.linspace(0, 2 * np.pi, 20, endpoint=False):
        x, y = float(np.cos(a)), float(np.sin(a))
        pen.line(f"{56 + 12 * x},{48 + 9 * y} {56 + 31 * x},{48 + 27 * y}", 1.3, lighter(c, 0.35))
        pen.oval(
            (56 + 17 * x, 48 + 14 * y), (1.6, 2.4), colour("#2a2a1e"), turn=float(np.rad2deg(a)) + 90, shade=0
        )
    pen.oval((56, 48), (10, 8), colour("#f0f2c8"), shade=0.4)


@thing("mango", (110.0, 90.0), 0.15, "#f0a83a")
def mango(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("92,14 104,34 98,62 74,82 42,84 14,72 6,50 18,32 46,22 70,10", c, shade=1.2)
    pen.blob("92,14 104,34 98,58 80,66 76,40 70,14", colour("#d8543a"), atop=True, shade=0.5)
    gleam(pen, "20,46 36,34 56,28", 4.4)
    pen.limb("84,14 88,5", 5, 4, STALK)


@thing("raspberry", (80.0, 90.0), 0.08, "#d0345a #3a2f4a")
def raspberry(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for row, (y, n) in enumerate(((30, 5), (42, 5), (54, 4), (66, 3), (77, 2))):
        for k in range(n):
            drop(pen, 40 + (k - (n - 1) / 2) * 13.4, y, 8, 8, lighter(c, 0.06 * ((row + k) % 3)))
    for turn in (-70, -30, 10, 50, 84):
        leaf(pen, 40, 24, 20, turn, wide=0.24)
