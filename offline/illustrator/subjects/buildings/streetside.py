"""What stands along streets and fields: shops, stalls, a greenhouse, a fence, the tower of Paris."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

WOOD = colour("#9a6a42")
GLASS = colour("#bfe0ea")
WARM = colour("#ffdf9a")
FRUIT = colours("#d8343a #f0a03a #6fae4a #f0d04a #8a4fc4 #e8705a")


def _awning(pen: Pen, x0: float, x1: float, y: float, drop: float, c: Colour) -> None:
    """A striped awning that hangs from ``y``, its edge scalloped."""
    n = 8
    wide = (x1 - x0) / n
    for i in range(n):
        tone = c if i % 2 == 0 else colour("#f8f2e6")
        a, b = x0 + wide * i, x0 + wide * (i + 1)
        pen.poly(
            f"{a + 3},{y} {b + 3 if i < n - 1 else b - 3},{y} {b},{y + drop} {a},{y + drop}", tone, shade=0.5
        )
        pen.oval(((a + b) / 2, y + drop), (wide / 2, wide * 0.42), tone, shade=0.5)


@draws("shop", (150.0, 130.0), 0.46, "#c8503f #2f7a6a #3a6aa0 #c98a2f", fixed=True, front=True)
def shop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wall = colour("#ead8bc")
    pen.rect(10, 8, 140, 128, wall, shade=0.8)
    pen.rect(6, 4, 144, 14, darker(c, 0.25), r=2)
    for x in (24, 62, 100):
        pen.rect(x - 2, 20, x + 28, 46, darker(wall, 0.3), r=1)
        pen.rect(x, 22, x + 26, 44, GLASS, shade=0.5)
        pen.line(f"{x + 13},22 {x + 13},44", 1.4, lighter(wall, 0.4))
    pen.rect(8, 52, 142, 128, c, shade=0.8)
    pen.rect(16, 78, 88, 114, darker(c, 0.45), r=2)
    pen.rect(19, 81, 85, 111, WARM, shade=0.4)
    for i, x in enumerate(range(26, 84, 12)):
        tone = FRUIT[(i + int(rng.integers(6))) % 6]
        pen.rect(x - 4, 100 - 4 * (i % 2), x + 4, 110, tone, r=1.5, shade=0.6)
    pen.line("19,110 85,110", 3, WOOD)
    pen.rect(98, 76, 130, 128, darker(c, 0.5), r=2)
    pen.rect(102, 80, 126, 106, WARM, shade=0.4)
    pen.oval((104, 114), (2, 2), colour("#f0d070"))
    pen.rect(22, 54, 128, 64, lighter(c, 0.75), r=2, shade=0.4)
    for x in range(36, 116, 11):
        pen.rect(x, 57, x + 7, 61, darker(c, 0.3), r=1, shade=0)
    _awning(pen, 10, 140, 65, 13, c)


@draws("market stall", (150.0, 120.0), 0.4, "#d8434a #2f8a6a #3a7ab8 #e0902f", fixed=True, front=True)
def market_stall(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (16, 134):
        pen.line(f"{x},30 {x},116", 4, WOOD)
    pen.rect(20, 44, 130, 70, darker(WOOD, 0.55), shade=0.4)
    for level, y in ((0, 70), (1, 84)):
        for i in range(3):
            x = 18 + 38 * i
            tone = FRUIT[(i + 3 * level + int(rng.integers(6))) % 6]
            for k in range(9):
                row = k // 5
                pen.oval((x + 6 + 6.4 * (k % 5) + 3 * row, y - 3 - 4.6 * row), (3.8, 3.8), tone)
            pen.rect(x, y, x + 38, y + 13, lighter(WOOD, 0.2 - 0.12 * level), r=1)
            pen.line(f"{x},{y + 6} {x + 38},{y + 6}", 0.8, darker(WOOD, 0.3))
    pen.rect(14, 97, 136, 116, WOOD, r=1)
    _awning(pen, 6, 144, 14, 22, c)


@draws("greenhouse", (170.0, 120.0), 0.5, "#dfeef0", fixed=True, front=True)
def greenhouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    frame = colour("#f4f6f4")
    pen.poly("85,8 158,50 158,112 12,112 12,50", colour("#a8cfc8"), shade=0.6)
    for i, x in enumerate((26, 44, 62, 108, 126, 144)):
        green = colour(("#4f9a4a", "#6fb04a", "#3f8a54")[i % 3])
        tall = 34 + 9 * (i % 3)
        for dx in (-9, -4, 0, 4, 9):
            pen.limb(f"{x},110 {x + dx * 0.5},{110 - tall * 0.6} {x + dx},{110 - tall}", 2, 5, green)
        if i % 2 == 0:
            pen.oval((x, 110 - tall), (4, 4), FRUIT[i % 6])
    for x in (12, 36, 60, 85, 110, 134, 158):
        roof = 50 - 42 * (1 - abs(x - 85) / 73)
        pen.line(f"{x},{roof} {x},112", 2.2, frame)
    for y in (50, 80):
        pen.line(f"12,{y} 158,{y}", 2, frame)
    pen.line("12,50 85,8", 3.4, frame)
    pen.line("85,8 158,50", 3.4, frame)
    pen.rect(71, 64, 99, 112, lighter(colour("#a8cfc8"), 0.4), r=1, shade=0.4)
    pen.line("71,112 71,64 99,64 99,112", 2.4, frame)
    pen.rect(8, 110, 162, 118, colour("#b8aa9a"), r=1)


@draws("fence", (200.0, 80.0), 0.22, "#b08a62 #e8e0d0", seat=(0.5, 0.2), front=True)
def fence(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for y in (32, 56):
        pen.rect(0, y - 4, 200, y + 4, darker(c, 0.2))
    for x in range(8, 200, 23):
        pen.poly(f"{x - 6},78 {x - 6},18 {x},10 {x + 6},18 {x + 6},78", c)


@draws("eiffel tower", (110.0, 190.0), 0.74, "#8a7a6a #7a6f72", fixed=True, front=True)
def eiffel_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark, light = darker(c, 0.3), lighter(c, 0.16)
    pen.line("55,2 55,20", 1.6, dark)
    left = "52,18 58,18 63,70 71,112 94,184 76,184 66,140 44,140 34,184 16,184 39,112 47,70"
    pen.poly(left, c, shade=1.1)
    pen.blob("33,186 39,158 55,148 71,158 77,186 67,186 63,166 55,160 47,166 43,186", dark, shade=0.4)
    for y0, y1, a, b in ((24, 66, 3.4, 7), (74, 108, 8.4, 14)):
        steps = 6
        for i in range(steps):
            t0, t1 = i / steps, (i + 1) / steps
            h0, h1 = a + (b - a) * t0, a + (b - a) * t1
            r0, r1 = y0 + (y1 - y0) * t0, y0 + (y1 - y0) * t1
            pen.line(f"{55 - h0},{r0} {55 + h1},{r1}", 0.8, light)
            pen.line(f"{55 + h0},{r0} {55 - h1},{r1}", 0.8, light)
    for i in range(5):
        y, x = 144 + 8 * i, 42 - 3.6 * i
        pen.line(f"{x - 7},{y} {x + 3},{y + 8}", 0.8, light, twin=True)
        pen.line(f"{x + 3},{y} {x - 9},{y + 8}", 0.8, light, twin=True)
    pen.rect(45, 66, 65, 72, dark, r=1)
    pen.rect(36, 110, 74, 117, dark, r=1)
    pen.rect(32, 134, 78, 142, dark, r=1)
    for x in (10, 70):
        pen.rect(x, 182, x + 30, 189, colour("#b8aea4"), r=1)


@draws("street lamp", (64.0, 210.0), 0.58, "#2f3a40 #33423a #3a3440", glows=(0.5, 0.15, 0.5), front=True)
def street_lamp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cast-iron lamp post with a lantern of six panes."""
    pen.poly("18,208 46,208 42,196 22,196", darker(c, 0.2))
    pen.blob("23,197 41,197 37,176 38,168 26,168 27,176", c)
    pen.poly("29,170 35,170 34,66 30,66", c)
    for y, r in ((160, 7), (118, 5), (72, 6)):
        pen.oval((32, y), (r, 3.2), lighter(c, 0.2))
    pen.limb("32,84 14,80 10,88", 3, 2, c, twin=True)
    pen.poly("20,64 44,64 50,24 14,24", colour("#ffe6a4"), shade=0.5)
    pen.oval((32, 46), (6, 10), colour("#fff6d8"), shade=0.2)
    for line in ("20,64 14,24", "44,64 50,24", "32,66 32,24", "17,44 47,44"):
        pen.line(line, 2.4, c)
    pen.poly("18,68 46,68 43,62 21,62", darker(c, 0.1))
    pen.blob("8,26 56,26 44,14 36,8 28,8 20,14", c)
    pen.oval((32, 5), (3.4, 4.6), lighter(c, 0.25))


@draws("sandcastle", (130.0, 90.0), 0.2, "#e2bd7c", front=True)
def sandcastle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,86 18,74 50,70 90,70 114,74 126,86 110,90 20,90", darker(c, 0.08))
    for x, top, half in ((30, 34, 12), (100, 34, 12), (65, 18, 15)):
        pen.rect(x - half, top, x + half, 80, c, shade=1.2)
        for k in (-1, 0, 1):
            pen.rect(
                x + k * half * 0.76 - half * 0.26, top - 6, x + k * half * 0.76 + half * 0.26, top + 3, c
            )
        pen.rect(x - 2.5, top + 12, x + 2.5, top + 21, darker(c, 0.45), r=2)
    pen.rect(30, 54, 100, 80, lighter(c, 0.05))
    pen.rect(57, 60, 73, 80, darker(c, 0.5), r=7)
    pen.line("65,13 65,-1", 1.4, WOOD)
    pen.poly("65,0 80,4 65,8", colour("#d8343a"))
    for x, y in ((16, 84), (112, 83), (88, 86)):
        pen.oval((x, y), (4, 3), colour("#f4e4d8"))


SALOON = {
    "S": "7,1 1,0 0,3 6,5 6,9 0,9", "A": "0,9 3.5,0 7,9", "L": "0,0 0,9 6,9", "O": "0,0 6,0 6,9 0,9 0,0",
    "N": "0,9 0,0 6,9 6,0",
}  # fmt: skip
"""The strokes of its name."""


def _saloon_name(pen: Pen, c: Colour) -> None:
    """The board with its name."""
    gold = colour("#f2d27a")
    pen.rect(52, 24, 148, 48, darker(c, 0.5), r=2, shade=0.3)
    pen.rect(55, 27, 145, 45, colour("#7a2a24"), r=1, shade=0.5)
    for k, letter in enumerate("SALOON"):
        strokes = [point.split(",") for point in SALOON[letter].split()]
        path = " ".join(f"{61 + 13.6 * k + 1.1 * float(x):.1f},{31 + 1.1 * float(y):.1f}" for x, y in strokes)
        pen.line(path, 2.4, gold)
        if letter == "A":
            pen.line(f"{63 + 13.6 * k},{38} {67 + 13.6 * k},{38}", 1.8, gold)


def _saloon_windows(pen: Pen, trim: Colour) -> None:
    """Four above, one on each side of the door."""
    pane = pen.part("window", WARM)
    for x in (28, 76, 106, 154):
        pen.rect(x - 2, 56, x + 20, 84, trim, r=1, shade=0.3)
        pen.rect(x, 58, x + 18, 84, pane, shade=0.4)
        pen.line(f"{x + 9},58 {x + 9},84", 1.3, trim)
        pen.line(f"{x},70 {x + 18},70", 1.3, trim)
    for x in (28, 142):
        pen.rect(x - 2, 116, x + 32, 144, trim, r=1, shade=0.3)
        pen.rect(x, 118, x + 30, 142, pane, shade=0.4)
        pen.line(f"{x + 15},118 {x + 15},142", 1.4, trim)


def _saloon_porch(pen: Pen, c: Colour, trim: Colour) -> None:
    """The balcony on its posts, the boardwalk, a barrel."""
    pen.poly("2,98 198,98 194,106 6,106", darker(c, 0.35), 0.5)
    pen.rect(2, 94, 198, 99, trim, r=1, shade=0.4)
    pen.line("6,80 194,80", 2.6, trim)
    for x in range(8, 196, 8):
        pen.line(f"{x},80 {x},95", 1.3, trim)
    for x in (8, 64, 132, 188):
        pen.rect(x - 2.4, 102, x + 2.4, 160, lighter(c, 0.16), shade=0.7)
        pen.line(f"{x - 7},106 {x},114 {x + 7},106", 2, lighter(c, 0.1))
    pen.rect(0, 158, 200, 168, darker(c, 0.2), r=1, shade=0.6)
    for x in range(12, 200, 14):
        pen.line(f"{x},159 {x},167", 0.9, darker(c, 0.5))
    pen.blob("36,140 52,140 54,150 52,160 36,160 34,150", darker(WOOD, 0.1))
    for y in (145, 155):
        pen.line(f"35,{y} 53,{y}", 1.6, darker(c, 0.65))


@draws(
    "saloon", (200.0, 170.0), 0.6, "#a8744a #9a6248 #b88a5a", fixed=True, front=True, home="desert",
)  # fmt: skip
def saloon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wooden front with a stepped gable and its name, a balcony, swing doors, barrels on the boardwalk."""
    trim = lighter(c, 0.4)
    pen.poly("14,160 14,38 44,38 44,22 70,22 70,8 130,8 130,22 156,22 156,38 186,38 186,160", c, 0.8)
    for y in range(14, 160, 7):
        pen.line(f"14,{y} 186,{y}", 0.8, darker(c, 0.28), atop=True)
    for said in ("64,8 136,8", "40,22 72,22", "128,22 160,22", "10,38 46,38", "154,38 190,38"):
        pen.line(said, 5, trim)
    _saloon_name(pen, c)
    _saloon_windows(pen, trim)
    pen.rect(78, 108, 122, 160, darker(c, 0.6), shade=0.4)
    for x in (80, 101):
        pen.poly(f"{x},124 {x + 9.5},119 {x + 19},124 {x + 19},146 {x},146", lighter(c, 0.22))
        for y in range(127, 145, 4):
            pen.line(f"{x + 3},{y} {x + 16},{y}", 1.4, darker(c, 0.25))
    _saloon_porch(pen, c, trim)
