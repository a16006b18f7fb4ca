"""Things that people work with: a letter, a snowball, a plank, a hole in the ground, a saw horse."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import STEEL


@draws("letter", (62.0, 76.0), 0.16, "#fbf5e4 #f4ead0", front=True)
def letter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("4,4 58,6 60,72 2,70", c, shade=0.6)
    for k, y in enumerate((18, 26, 34, 44, 52, 60)):
        right = (50, 54, 46, 53, 49, 34)[k]
        pen.line(f"10,{y} {(10 + right) / 2},{y + 0.8} {right},{y}", 1.3, darker(c, 0.5))
    pen.line("3,38.6 59,39", 0.7, darker(c, 0.16))
    pen.oval((48, 62), (4.4, 4.4), colour("#b8303a"), shade=0.6)


@draws("sword", (44.0, 150.0), 0.34, "#c4ccd6 #d8c89a", front=True)
def sword(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    gold = colour("#d8a83a")
    pen.poly("16,104 16,18 22,2 22,104", lighter(c, 0.35), shade=0.5)
    pen.poly("22,104 22,2 28,18 28,104", darker(c, 0.16), shade=0.5)
    pen.line("22,30 22,98", 1.6, darker(c, 0.35), atop=True)
    pen.limb("4,103 22,107 40,103", 7, 7, gold)
    pen.line("22,110 22,136", 6.4, colour("#6a3f2a"))
    for y in (114, 121, 128):
        pen.line(f"19,{y} 25,{y + 2}", 1.2, colour("#4a2a1c"))
    pen.oval((22, 142), (6, 6), gold)
    pen.oval((22, 142), (2.6, 2.6), colour("#b8303a"), shade=0.4)


@draws("flag", (86.0, 140.0), 0.36, "#d8343a #2f5fb0 #3f8f5a #f0b43a", front=True)
def flag(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("12,8 12,138", 3.4, colour("#b08a5a"))
    pen.oval((12, 6), (4, 4), colour("#f0c040"))
    pen.blob("13,12 32,7 52,15 72,10 82,13 81,54 66,59 50,54 32,60 13,56", c)
    pen.blob("13,12 32,7 36,8 34,59 32,60 13,56", lighter(c, 0.14), shade=0.4, atop=True)
    pen.blob("52,15 60,13 58,56 50,54", darker(c, 0.14), shade=0.3, atop=True)


@draws("wheelchair", (110.0, 110.0), 0.32, "#3f6fa8 #3a3f4c #a83a4a", seat=(0.46, 0.5), front=True)
def wheelchair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    frame = darker(STEEL, 0.15)
    pen.line("22,14 30,18 32,60", 4, frame)
    pen.blob("28,20 72,20 74,58 30,58", c)
    pen.line("30,62 82,62 90,92 104,94", 4, frame)
    pen.rect(28, 54, 80, 62, darker(c, 0.2), r=3)
    pen.line("36,42 76,42 78,56", 3.4, frame)
    pen.oval((92, 98), (9, 9), INK)
    pen.oval((92, 98), (5, 5), STEEL)
    pen.oval((42, 76), (31, 31), INK)
    pen.oval((42, 76), (27, 27), lighter(c, 0.75), shade=0.3)
    for k in range(6):
        a = np.pi * k / 6
        x, y = 27 * float(np.cos(a)), 27 * float(np.sin(a))
        pen.line(f"{42 - x:.1f},{76 - y:.1f} {42 + x:.1f},{76 + y:.1f}", 0.9, frame)
    pen.oval((42, 76), (5, 5), frame)


@draws("snowball", (40.0, 40.0), 0.09, "#f4f8fc")
def snowball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((20, 20), (18, 17.4), c)
    pen.blob("8,24 14,32 26,33 34,24 30,36 18,38 9,33", darker(c, 0.12), shade=0.3, atop=True)


@draws("plank", (120.0, 26.0), 0.09, "#c89a62 #b5803f", front=True)
def plank(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("6,6 114,4 118,14 2,17", lighter(c, 0.12))
    pen.poly("2,17 118,14 117,21 3,24", darker(c, 0.18))
    for y in (8.6, 12):
        pen.line(f"10,{y + 1} 60,{y + 1.4} 112,{y - 1}", 0.8, darker(c, 0.3))


@draws("hole", (110.0, 34.0), 0.1, "#6a4a30", front=True)
def hole(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,18 26,6 60,3 92,8 107,18 90,29 54,32 20,28", lighter(c, 0.12))
    pen.blob("16,18 34,11 60,9 84,12 96,19 80,25 54,27 30,24", darker(c, 0.62), shade=0.5)
    for x, y in ((12, 24), (98, 24), (60, 30)):
        pen.oval((x, y), (6, 3.4), c)


@draws("comb", (60.0, 26.0), 0.07, "#e8a0b8 #f0c040")
def comb(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(2, 3, 58, 11, c, r=3)
    for x in range(5, 57, 5):
        pen.line(f"{x},10 {x},23", 2, darker(c, 0.1))


@draws("tennis ball", (30.0, 30.0), 0.07, "#d4e84a")
def tennis_ball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((15, 15), (13.5, 13.5), c)
    pen.line("5,8 11,14 11,24", 1.5, WHITE, atop=True)
    pen.line("25,7 20,14 22,25", 1.5, WHITE, atop=True)


@draws("shovel", (40.0, 120.0), 0.34, "#8a5a35", front=True)
def shovel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("20,14 20,84", 4.4, c)
    pen.rect(11, 4, 29, 11, darker(INK, 0.1), r=3)
    pen.blob("8,80 32,80 33,100 20,118 7,100", STEEL)
    pen.line("20,84 20,104", 1.6, darker(STEEL, 0.3))


@draws("quilt", (100.0, 72.0), 0.2, "#5f86c4 #c86a7a #6aa58a #b58ac4", front=True)
def quilt(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,22 20,12 50,14 80,12 94,22 97,60 84,68 50,66 16,68 3,60", c)
    pen.blob("6,22 20,12 50,14 80,12 94,22 92,30 50,26 8,30", lighter(c, 0.6), shade=0.5)
    for x in (26, 50, 74):
        pen.line(f"{x},30 {x + 2},48 {x},64", 1, darker(c, 0.2), atop=True)
