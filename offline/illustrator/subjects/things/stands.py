"""What others stand, sit or lie on, and small things of the house: a shelf, a stove, a cage."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

OAK = colour("#9a6a42")
IRON = colour("#2c2e36")
BRASS = colour("#d8ab4a")
STRAW = "#d8b04a #ceaa52"


@draws("shelf", (260.0, 70.0), 0.2, "#9a6a42 #7a5034 #b08a62", seat=(0.5, 0.22), front=True)
def shelf(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A board on two iron brackets."""
    for x in (44, 216):
        pen.line(f"{x},30 {x},66", 4.4, IRON)
        pen.line(f"{x},62 {x + (8 if x < 130 else -8)},40 {x + (24 if x < 130 else -24)},32", 3, IRON)
        pen.oval((x, 64), (4, 4), lighter(IRON, 0.2))
    pen.poly("12,14 248,14 258,26 2,26", lighter(c, 0.22), shade=0.4)
    pen.rect(2, 26, 258, 35, c, r=1.5, shade=0.5)
    for y, x0, x1 in ((18, 30, 120), (21, 90, 210), (29.5, 20, 150), (31.5, 130, 240)):
        pen.line(f"{x0},{y} {x1},{y}", 0.9, darker(c, 0.25), atop=True)


@draws("tray", (180.0, 46.0), 0.12, "#a8744a #c3cad3 #7a5034", seat=(0.5, 0.42), front=True)
def tray(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An oval tray with a rim and handles, seen a little from above."""
    for x in (10, 170):
        pen.oval((x, 22), (9, 6), darker(c, 0.2))
        pen.oval((x, 22), (4.6, 2.8), darker(c, 0.55), shade=0)
    pen.oval((90, 24), (80, 20), darker(c, 0.15))
    pen.oval((90, 22), (80, 18), lighter(c, 0.12), shade=0.5)
    pen.oval((90, 23), (71, 14), darker(c, 0.12), shade=0.4)
    pen.blob("44,20 90,13 130,16 104,20 70,22", lighter(c, 0.25), shade=0.2, atop=True)


@draws("pedestal", (90.0, 130.0), 0.34, "#e4dfd4 #cfc8ba", seat=(0.5, 0.06), front=True)
def pedestal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A fluted column of stone on a square foot."""
    pen.rect(8, 114, 82, 128, c, r=1.5)
    pen.rect(14, 104, 76, 115, lighter(c, 0.08), r=5)
    pen.rect(20, 24, 70, 106, c, shade=1.0)
    for x in (27, 36, 45, 54, 63):
        pen.line(f"{x},28 {x},102", 2.4, darker(c, 0.2), atop=True)
        pen.line(f"{x + 2},28 {x + 2},102", 1.2, lighter(c, 0.3), atop=True)
    pen.rect(14, 16, 76, 26, lighter(c, 0.08), r=5)
    pen.rect(6, 5, 84, 17, lighter(c, 0.14), r=1.5)


@draws("hay bale", (140.0, 90.0), 0.24, STRAW, seat=(0.5, 0.1), front=True)
def hay_bale(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A bale tied with twine, straws standing off."""
    pen.blob("8,22 30,10 110,9 134,20 136,56 132,80 108,86 32,87 8,80 5,50", c)
    for _ in range(46):
        x, y = float(rng.uniform(12, 126)), float(rng.uniform(16, 80))
        tone = lighter(c, 0.3) if rng.random() < 0.5 else darker(c, 0.25)
        reach = float(rng.uniform(8, 18))
        pen.line(f"{x},{y} {x + reach},{y + float(rng.uniform(-4, 4))}", 1.2, tone, atop=True)
    for x in (42, 98):
        pen.line(f"{x},10 {x - 2},48 {x},87", 2.4, darker(c, 0.5), atop=True)
    for x, y, dx, dy in (
        (14, 24, -9, -7),
        (126, 20, 8, -8),
        (132, 70, 7, 6),
        (60, 10, 4, -8),
        (10, 74, -8, 5),
    ):
        pen.line(f"{x},{y} {x + dx},{y + dy}", 1.4, lighter(c, 0.2))


@draws("blanket", (190.0, 60.0), 0.14, "#c8434a #3f6fa8 #4a8a5a", seat=(0.5, 0.4), front=True)
def blanket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A checked blanket spread on the ground, fringes at its edges."""
    for x in range(10, 184, 7):
        pen.line(f"{x},52 {x - 1 + x % 3},59", 1.6, lighter(c, 0.3))
    pen.poly("36,8 158,6 184,54 6,54", c, shade=0.5)
    for k in range(1, 8):
        t = k / 8
        pen.line(f"{36 + 122 * t},7 {6 + 178 * t},54", 4.6, mix(c, WHITE, 0.62), atop=True)
    for y, wide in ((14, 3.0), (24, 3.8), (35, 4.6), (47, 5.2)):
        pen.line(f"6,{y} 184,{y}", wide, mix(c, WHITE, 0.45), atop=True)
    pen.blob("120,8 158,6 166,20 150,26 132,18", darker(c, 0.15), shade=0.3, atop=True)


@draws("birdcage", (96.0, 140.0), 0.34, "#c99a3a #8a8f98 #e8e2d4", seat=(0.5, 0.86), front=True)
def birdcage(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A domed cage of wire with a perch, open to the eye."""
    pen.oval((48, 6), (5, 5), c)
    pen.line("48,10 48,20", 2.4, c)
    for x in (12, 24, 36, 48, 60, 72, 84):
        bend = 48 + (x - 48) * 0.62
        pen.line(f"48,18 {bend},26 {x},56 {x},124", 1.7, darker(c, 0.05))
    for y, half in ((56, 37), (92, 37)):
        pen.line(f"{48 - half},{y} 48,{y + 4} {48 + half},{y}", 2, c)
    pen.line("22,86 74,86", 3.4, OAK)
    pen.rect(6, 120, 90, 134, c, r=4)
    pen.line("10,126 86,126", 1.2, darker(c, 0.3), atop=True)


@draws("stove", (120.0, 150.0), 0.44, "#34363e #4a3a38", seat=(0.5, 0.36), glows=(0.5, 0.62, 0.5), front=True)
def stove(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cast-iron stove with its pipe and a fire behind its door."""
    pen.rect(74, 0, 92, 54, darker(c, 0.1), r=2)
    pen.rect(70, 20, 96, 27, lighter(c, 0.12), r=2)
    for x in (18, 92):
        pen.limb(f"{x},136 {x - 3},144 {x - 5},149", 10, 6, darker(c, 0.2))
    pen.rect(8, 50, 112, 60, lighter(c, 0.14), r=3)
    pen.rect(14, 58, 106, 138, c, r=5)
    pen.rect(28, 70, 92, 114, darker(c, 0.35), r=6)
    pen.rect(33, 75, 87, 109, colour("#ff9a3a"), r=4, shade=0.4)
    pen.blob("40,108 42,92 50,82 56,94 62,78 72,90 78,84 82,108", colour("#ffd24a"), shade=0.2)
    pen.blob("52,108 56,96 62,90 68,98 70,108", colour("#fff0b0"), shade=0)
    for x in (47, 60, 73):
        pen.line(f"{x},75 {x},109", 2, darker(c, 0.3))
    pen.oval((97, 92), (4, 4), BRASS)
    pen.rect(34, 120, 86, 130, darker(c, 0.2), r=2)


@draws("slime", (120.0, 84.0), 0.26, "#5ac06a #5aa8e0 #b06ad0", front=True)
def slime(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wobbling drop of jelly with a face."""
    pen.blob("8,76 12,56 26,34 46,18 60,8 74,18 94,34 108,56 112,76 86,82 34,82", c)
    pen.blob("22,70 30,50 46,32 60,22 56,44 42,62", lighter(c, 0.35), shade=0.2, atop=True)
    pen.oval((84, 40), (7, 4), lighter(c, 0.6), turn=40, shade=0, atop=True)
    pen.oval((96, 56), (4, 2.6), lighter(c, 0.6), turn=50, shade=0, atop=True)
    for x in (46, 74):
        pen.eye(x, 52, 6)
    pen.limb("50,66 60,71 70,66", 2.4, 2.4, darker(c, 0.65))


@draws("headphones", (110.0, 84.0), 0.2, "#2c2e36 #c8434a #e8e2d4 #3f7fc8", front=True)
def headphones(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A padded band and two cups, as they are worn over the ears."""
    pen.line("12,54 14,34 28,14 55,6 82,14 96,34 98,54", 7, darker(c, 0.1))
    pen.line("17,44 22,28 34,16 55,10 76,16 88,28 93,44", 2.2, lighter(c, 0.35))
    pen.blob("2,52 8,44 20,44 24,56 23,74 17,82 7,82 1,72", c, twin=True)
    pen.blob("18,46 25,50 26,74 19,80 17,64", darker(c, 0.45), twin=True)
    pen.oval((10, 62), (4, 9), lighter(c, 0.3), shade=0.4, twin=True)
