"""Vans and trucks at work: an ambulance, a fire engine, a food truck, a camper. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .motors import LAMP, TAIL, pane, tyre
from .vehicles import GLASS, IRON, STEEL


def _underside(
    pen: Pen, x0: float, x1: float, y: float, c: Colour, wheels: tuple[float, ...], r: float
) -> None:
    """Sills, bumpers and wheels below a body that ends at ``y``."""
    pen.rect(x0, y - 6, x1, y, darker(c, 0.6), r=2)
    for x in wheels:
        pen.oval((x, y - 1), (r * 1.2, r * 1.12), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, y, r)


def _van(pen: Pen, c: Colour, roof: Colour | None = None) -> None:
    """A tall van: its cab to the left, the body behind."""
    pen.blob("6,84 8,60 18,50 34,22 46,12 60,9 192,9 200,16 200,84", c, 0.9)
    if roof:
        pen.poly("0,0 210,0 210,16 0,16", roof, atop=True, shade=0.4)
    pane(pen, "24,48 40,22 50,18 66,18 66,48", "36,47 50,20 57,20 46,47")
    pen.line("70,14 70,82", 1.2, darker(c, 0.3))
    pen.rect(58, 54, 67, 57, darker(c, 0.4), r=1)
    pen.oval((11, 66), (4.6, 6), LAMP, shade=0.2)
    pen.rect(195, 60, 200, 74, TAIL, r=1)


@draws("ambulance", (206.0, 106.0), 0.36, "#f6f6f2")
def ambulance(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    red = colour("#d8262e")
    pen.rect(74, 1, 96, 10, colour("#2f7af0"), r=3, shade=0.5)
    pen.rect(150, 1, 172, 10, colour("#2f7af0"), r=3, shade=0.5)
    _van(pen, c)
    pen.poly("2,62 204,62 204,72 2,72", red, atop=True, shade=0.3)
    pen.rect(76, 20, 110, 44, GLASS, r=3, shade=0.5)
    pen.oval((150, 38), (19, 19), red, shade=0.3)
    pen.rect(145, 25, 155, 51, WHITE, r=1, shade=0)
    pen.rect(137, 33, 163, 43, WHITE, r=1, shade=0)
    _underside(pen, 6, 200, 88, c, (44, 160), 16)


@draws("fire engine", (236.0, 112.0), 0.38, "#d8242a")
def fire_engine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    yellow = colour("#f4d03a")
    pen.rect(30, 8, 52, 17, colour("#2f7af0"), r=3, shade=0.5)
    pen.rect(8, 16, 84, 92, c, r=7, shade=1.0)
    pen.rect(84, 30, 230, 92, darker(c, 0.05), r=4, shade=0.9)
    pane(pen, "13,52 16,24 40,24 40,52", "21,51 30,25 36,25 27,51")
    pane(pen, "46,52 46,24 76,24 76,52", "54,51 64,25 70,25 60,51")
    for x in (43, 80):
        pen.line(f"{x},22 {x},88", 1.2, darker(c, 0.4))
    for k, x in enumerate((92, 126, 160, 194)):
        pen.rect(x, 50, x + 29, 82, colour("#c8ccd2"), r=2, shade=0.5)
        for y in range(54, 82, 5):
            pen.line(f"{x + 1},{y} {x + 28},{y}", 1, colour("#8a9098"))
        if k == 3:
            pen.oval((x + 14.5, 66), (9, 9), c, shade=0.3)
            pen.oval((x + 14.5, 66), (4, 4), darker(c, 0.5), shade=0.2)
    pen.poly("4,60 84,60 84,68 4,68", yellow, atop=True, shade=0.2)
    pen.rect(86, 40, 230, 45, WHITE, shade=0.2)
    for y in (20, 29):
        pen.line(f"74,{y} 226,{y - 4}", 3, STEEL)
    for x in range(80, 226, 13):
        pen.line(f"{x},29 {x},16", 2, STEEL)
    pen.oval((12, 76), (5, 5), LAMP, shade=0.2)
    pen.rect(226, 70, 231, 82, TAIL, r=1)
    pen.rect(2, 84, 20, 94, STEEL, r=2)
    _underside(pen, 4, 232, 96, c, (46, 178), 16)


@draws("food truck", (210.0, 124.0), 0.42, "#e8563a #2fa08a #f0b02a #4a8ac8")
def food_truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    cream = colour("#fff4dc")
    pen.blob("6,100 8,74 18,64 34,38 46,28 60,26 60,14 196,14 202,20 202,100", c, 0.9)
    pen.poly("0,78 210,78 210,86 0,86", cream, atop=True, shade=0.2)
    pane(pen, "24,62 40,38 48,34 58,34 58,62", "34,61 46,37 52,37 42,61")
    pen.line("64,20 64,98", 1.2, darker(c, 0.35))
    pen.rect(78, 34, 184, 72, colour("#3a2a24"), r=2, shade=0.5)
    pen.rect(82, 38, 180, 68, colour("#ffdf9a"), shade=0.6)
    pen.oval((104, 50), (8, 9), colour("#f0c29a"), shade=0.6)
    pen.blob("96,44 96,34 104,30 112,34 112,44", WHITE, shade=0.3)
    pen.rect(94, 58, 115, 70, WHITE, r=4, shade=0.4)
    pen.oval((101.5, 50), (1.2, 1.5), INK, shade=0)
    pen.oval((107, 50), (1.2, 1.5), INK, shade=0)
    for x, tone in ((136, "#e8483a"), (148, "#f4c83a"), (160, "#e8483a")):
        pen.rect(x, 56, x + 7, 68, colour(tone), r=2, shade=0.5)
        pen.poly(f"{x + 1},56 {x + 6},56 {x + 3.5},50", WHITE, shade=0)
    pen.rect(74, 70, 188, 76, colour("#b8845a"), r=1)
    for k in range(9):
        x = 72 + 13 * k
        pen.poly(f"{x + 3},26 {x + 14},26 {x + 13},40 {x},40", c if k % 2 else cream, shade=0.4)
        pen.oval((x + 6.5, 40), (6.5, 4), c if k % 2 else cream, shade=0.3)
    pen.rect(104, 2, 166, 18, cream, r=3, shade=0.3)
    pen.blob("118,12 118,8 134,4 150,8 150,12", colour("#e8a03a"), shade=0.5)
    pen.rect(117, 11, 151, 14, colour("#7a4a2a"), r=1, shade=0.3)
    pen.oval((11, 82), (4.6, 6), LAMP, shade=0.2)
    _underside(pen, 6, 202, 104, c, (44, 160), 17)


@draws("ice cream truck", (206.0, 128.0), 0.42, "#fbe4ea #d4f0ea #fdf2cc")
def ice_cream_truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pink, mint = colour("#f27aa8"), colour("#5cc8b0")
    pen.poly("126,34 138,34 132,54", colour("#d8984a"))
    pen.poly("112,16 152,16 132,50", colour("#e0a85a"))
    for k in range(4):
        pen.line(f"{116 + 9 * k},18 {126 + 4 * k},42", 1, colour("#b87a3a"), atop=True)
    pen.oval((122, 12), (12, 11), pink)
    pen.oval((142, 12), (12, 11), colour("#fff4dc"))
    pen.oval((132, 4), (11, 10), mint)
    pen.blob("6,106 8,80 18,70 34,44 46,36 60,34 192,34 200,40 200,106", c, 0.9)
    pen.poly("0,84 210,84 210,92 0,92", pink, atop=True, shade=0.2)
    pen.poly("0,92 210,92 210,100 0,100", mint, atop=True, shade=0.2)
    pane(pen, "24,68 40,45 48,41 60,41 60,68", "34,67 47,43 53,43 43,67")
    pen.rect(80, 50, 170, 78, colour("#6a4a5a"), r=2, shade=0.4)
    pen.rect(84, 54, 166, 75, colour("#fff0d0"), shade=0.6)
    for x, tone in ((98, "#f27aa8"), (116, "#8a5a3a"), (134, "#fff4dc"), (152, "#5cc8b0")):
        pen.oval((x, 66), (6, 6), colour(tone), shade=0.8)
        pen.poly(f"{x - 5},69 {x + 5},69 {x},78", colour("#d8984a"), shade=0.5)
    pen.rect(76, 76, 174, 82, pink, r=1)
    for k in range(8):
        x = 74 + 13 * k
        pen.poly(f"{x + 3},42 {x + 14},42 {x + 13},54 {x},54", pink if k % 2 else WHITE, shade=0.4)
        pen.oval((x + 6.5, 54), (6.5, 4), pink if k % 2 else WHITE, shade=0.3)
    pen.oval((11, 88), (4.6, 6), LAMP, shade=0.2)
    _underside(pen, 6, 200, 110, darker(c, 0.3), (44, 160), 16)


@draws("camper van", (200.0, 104.0), 0.36, "#e8903a #4a9ab8 #6aa85a #d8504a", seat=(0.5, 0.06))
def camper_van(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    cream = colour("#fbf3e0")
    pen.rect(60, 2, 140, 10, colour("#b8845a"), r=3)
    for x in (64, 132):
        pen.rect(x, 8, x + 4, 16, IRON)
    pen.blob("6,82 6,52 14,26 26,15 44,12 176,12 190,18 196,34 197,82", c, 1.0)
    pen.blob("4,54 10,28 24,14 44,10 176,10 192,17 200,36 200,54 120,50 40,50", cream, atop=True, shade=0.6)
    pen.line("4,54 60,50 198,53", 2.2, WHITE, atop=True)
    pane(pen, "14,46 22,26 32,21 44,21 44,46", "22,45 33,22 38,22 30,45")
    for x0, x1 in ((52, 86), (92, 126), (132, 166)):
        pen.rect(x0, 21, x1, 46, GLASS, r=4, shade=0.5)
        pen.poly(f"{x0 + 6},45 {x0 + 16},22 {x0 + 22},22 {x0 + 12},45", WHITE, shade=0)
        pen.poly(f"{x1 - 9},22 {x1 - 2},22 {x1 - 2},45 {x1 - 6},34", colour("#e8705a"), shade=0.4)
    pen.line("48,16 48,80", 1.2, darker(c, 0.35))
    pen.line("89,52 89,80", 1, darker(c, 0.3))
    pen.oval((15, 62), (7, 7), LAMP, shade=0.2)
    pen.rect(190, 56, 196, 68, TAIL, r=2)
    pen.rect(0, 76, 24, 84, STEEL, r=3)
    pen.rect(182, 76, 200, 84, STEEL, r=3)
    _underside(pen, 10, 192, 86, c, (46, 152), 16)


@draws("truck", (240.0, 116.0), 0.38, "#2f6fb8 #c8342e #e8a02a #3f8a5a")
def truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(74, 6, 234, 86, colour("#eceae4"), r=3, shade=0.8)
    pen.poly("74,30 234,30 234,52 74,52", lighter(c, 0.15), atop=True, shade=0.3)
    for x in range(92, 234, 20):
        pen.line(f"{x},8 {x},84", 0.9, colour("#c4c2bc"), atop=True)
    pen.blob("8,90 8,58 14,30 22,22 66,20 68,92", c, 1.1)
    pane(pen, "14,54 20,32 26,28 40,28 40,54", "22,53 30,30 35,30 28,53")
    pen.rect(46, 28, 62, 54, GLASS, r=2, shade=0.5)
    pen.line("43,26 43,88", 1.2, darker(c, 0.4))
    pen.rect(66, 12, 71, 60, STEEL, r=2)
    pen.oval((13, 72), (5, 6), LAMP, shade=0.2)
    pen.rect(2, 82, 22, 94, STEEL, r=2)
    for y in (62, 68):
        pen.line(f"10,{y} 30,{y}", 2, darker(c, 0.5), atop=True)
    _underside(pen, 4, 234, 98, c, (42, 152, 194), 17)


@draws("garbage truck", (220.0, 116.0), 0.38, "#3f9a4a #e8802a #4a7ab0")
def garbage_truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("72,88 72,24 84,10 176,8 194,14 214,44 210,88", lighter(c, 0.1), 1.0)
    for x in (92, 112, 132, 152):
        pen.line(f"{x},12 {x},86", 2.4, darker(c, 0.2), atop=True)
    pen.poly("180,8 196,14 216,46 212,90 184,90", darker(c, 0.45), atop=True, shade=0.6)
    pen.poly("190,60 214,58 212,88 188,88", colour("#2c2c32"), atop=True)
    pen.oval((122, 48), (22, 22), WHITE, shade=0.2)
    for k in range(3):
        a = 2 * np.pi * k / 3 - np.pi / 2
        p = [(122 + 13 * np.cos(a + d), 48 + 13 * np.sin(a + d)) for d in (-0.7, 0.0, 0.7)]
        pen.limb(" ".join(f"{x:.1f},{y:.1f}" for x, y in p), 5, 5, darker(c, 0.1), 0.2)
        tip = (122 + 13 * np.cos(a + 1.1), 48 + 13 * np.sin(a + 1.1))
        pen.oval(tip, (4.4, 4.4), darker(c, 0.1), shade=0.2)
    pen.blob("8,92 8,58 14,30 22,22 66,20 68,92", colour("#f2f0ea"), 1.0)
    pane(pen, "14,54 20,32 26,28 40,28 40,54", "22,53 30,30 35,30 28,53")
    pen.rect(46, 28, 62, 54, GLASS, r=2, shade=0.5)
    pen.poly("0,72 72,72 72,80 0,80", c, atop=True, shade=0.2)
    pen.rect(36, 12, 46, 20, colour("#f0902a"), r=3)
    pen.oval((13, 66), (4, 5), LAMP, shade=0.2)
    _underside(pen, 4, 212, 98, c, (42, 140, 180), 17)


@draws("dump truck", (210.0, 120.0), 0.38, "#f0b01a #e8802a #c8a03a")
def dump_truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    earth = colour("#8a6242")
    pen.blob("86,38 104,20 130,8 160,10 186,24 202,38", earth, 1.2)
    for x, y in ((112, 26), (134, 16), (156, 22), (176, 30), (144, 30)):
        pen.oval((x, y), (8, 6), lighter(earth, 0.15), shade=1.0)
    pen.poly("70,30 206,30 196,82 88,82", c, 1.0)
    for x in (104, 126, 148, 170):
        pen.poly(f"{x},32 {x + 7},32 {x + 6},80 {x + 1},80", darker(c, 0.25), atop=True, shade=0.4)
    pen.poly("66,26 208,26 207,34 68,34", lighter(c, 0.15))
    pen.blob("10,92 10,62 18,34 26,26 70,26 72,92", c, 1.0)
    pane(pen, "16,58 23,36 30,32 44,32 44,58", "24,57 33,34 38,34 31,57")
    pen.rect(50, 32, 66, 58, GLASS, r=2, shade=0.5)
    pen.oval((15, 76), (5, 6), LAMP, shade=0.2)
    pen.rect(4, 84, 24, 96, IRON, r=2)
    _underside(pen, 8, 202, 100, c, (46, 134, 178), 19)
