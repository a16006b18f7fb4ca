"""What flies: a helicopter, a fighter jet, a biplane, an airship, a starship. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .motors import tyre
from .vehicles import GLASS, IRON, STEEL


@draws("helicopter", (220.0, 120.0), 0.36, "#d8342e #2f6fb8 #f0a82a #4a5a42", stands="air")
def helicopter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("110,50 160,48 206,38", 22, 7, c)
    pen.blob("196,40 204,14 216,12 212,40", darker(c, 0.2))
    pen.oval((208, 34), (15, 15), lighter(IRON, 0.6), shade=0)
    pen.oval((208, 34), (12.6, 12.6), lighter(IRON, 0.75), shade=0)
    pen.line("198,26 218,42", 2, IRON)
    pen.rect(78, 14, 84, 32, IRON)
    pen.blob("20,66 28,44 52,30 92,26 124,34 136,52 126,80 92,90 44,88 24,80", c, 1.3)
    pen.blob("22,66 30,46 52,33 60,34 60,66 40,70", GLASS, shade=0.9)
    pen.poly("36,64 48,38 54,37 44,65", lighter(GLASS, 0.7), shade=0)
    pen.rect(66, 38, 96, 66, GLASS, r=5, shade=0.7)
    pen.poly("72,65 82,39 88,39 78,65", lighter(GLASS, 0.7), shade=0)
    pen.poly("20,72 140,72 140,78 20,78", lighter(c, 0.7), atop=True, shade=0.2)
    pen.oval((81, 14), (8, 4), IRON)
    pen.blob("0,11 80,9 166,11 166,14 80,16 0,14", darker(STEEL, 0.45), shade=0.4)
    for x in (58, 104):
        pen.line(f"{x},88 {x - 4},106", 3, IRON)
    pen.line("28,100 34,107 128,107", 4, IRON)


@draws("fighter jet", (230.0, 96.0), 0.3, "#7a8490 #6a7a6a #8a8a92", stands="air")
def fighter_jet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("204,48 228,44 226,62 206,64", colour("#f08a3a"), shade=0.3)
    pen.blob("204,51 218,50 216,60 206,61", colour("#ffe08a"), shade=0)
    pen.poly("158,40 192,4 208,4 200,44", darker(c, 0.15))
    pen.poly("150,42 176,20 186,20 186,44", darker(c, 0.3))
    pen.blob("0,58 40,46 86,38 150,38 200,42 208,56 200,68 150,70 80,68 30,63", c, 1.3)
    pen.blob("56,44 70,32 94,28 112,36 112,42", colour("#2a4a6a"), shade=0.8)
    pen.poly("72,42 84,32 90,32 80,42", lighter(GLASS, 0.4), shade=0)
    pen.poly("96,58 160,56 196,92 168,92", darker(c, 0.1), 0.9)
    pen.poly("168,58 198,58 214,76 196,76", darker(c, 0.2))
    pen.line("110,84 150,86", 3.4, WHITE)
    pen.poly("104,84 112,81 112,87", colour("#d8342e"), shade=0)
    pen.oval((140, 52), (8, 8), WHITE, shade=0.2)
    pen.oval((140, 52), (5, 5), colour("#d8342e"), shade=0.2)
    pen.line("0,58 34,55", 1.4, darker(c, 0.4), atop=True)
    pen.rect(86, 58, 110, 66, darker(c, 0.45), r=3)
    pen.rect(198, 46, 208, 66, darker(c, 0.5), r=2)


@draws("biplane", (190.0, 116.0), 0.36, "#d8342e #f0a82a #2f6fb8 #3f8a4a", stands="air", seat=(0.56, 0.34))
def biplane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("150,56 172,22 186,24 186,60", darker(c, 0.1))
    pen.blob("152,60 188,54 190,62 160,66", darker(c, 0.25))
    pen.blob("22,62 30,48 60,44 120,48 184,56 186,64 120,74 60,80 30,76", c, 1.2)
    pen.oval((26, 62), (10, 15), STEEL)
    pen.oval((18, 62), (4, 4), IRON)
    pen.oval((17, 62), (2.4, 38), lighter(IRON, 0.4), shade=0)
    for x in (66, 98):
        pen.line(f"{x},26 {x - 4},82", 2.4, colour("#8a5a38"))
    pen.blob("40,22 70,16 130,18 132,26 80,30 44,30", lighter(c, 0.15))
    pen.blob("34,82 66,76 128,78 130,86 76,92 38,90", darker(c, 0.08))
    pen.blob("92,48 100,38 112,38 116,50", INK, shade=0.4)
    pen.oval((108, 36), (7, 8), colour("#e8b48a"))
    pen.blob("100,35 101,27 108,25 116,29 116,40 112,34", colour("#6b432c"))
    pen.oval((103, 35), (3.4, 3), GLASS, shade=0.3)
    pen.limb("114,42 128,36 142,40", 4, 6, colour("#f4e8d0"))
    pen.line("36,62 150,60", 2, lighter(c, 0.6), atop=True)
    for x in (52, 70):
        pen.line(f"{x},80 62,102", 2.4, IRON)
    tyre(pen, 60, 104, 11)


@draws("airship", (250.0, 120.0), 0.38, "#c8ccd4 #d8b88a #b04a3a", stands="air")
def airship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("206,28 232,4 246,6 240,40", "206,62 232,90 246,88 240,54"):
        pen.poly(said, darker(c, 0.3))
    pen.blob("2,48 24,24 70,8 130,4 190,12 232,34 246,48 232,62 190,82 130,90 70,86 24,70", c, 1.4)
    for said in ("24,26 90,18 170,22 244,46", "6,46 90,40 170,42 246,48", "24,70 90,70 170,68 242,52"):
        pen.line(said, 1.2, darker(c, 0.25), atop=True)
    pen.poly("196,44 240,42 248,48 240,54 196,52", darker(c, 0.4), atop=True)
    pen.blob("86,94 90,86 160,86 164,94 156,110 98,110", colour("#7a5238"), 0.9)
    for x in range(98, 154, 12):
        pen.rect(x, 94, x + 8, 102, colour("#ffe9a8"), r=1.5, shade=0.2)
    pen.rect(166, 96, 184, 104, IRON, r=3)
    pen.oval((187, 100), (2, 11), lighter(IRON, 0.4), shade=0)


@draws("starship", (250.0, 100.0), 0.34, "#c8d0dc #8a94a8 #d8d0c4", stands="air")
def starship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    glow = colour("#4ad8ff")
    for y in (36, 62):
        pen.blob(f"222,{y - 7} 248,{y} 222,{y + 7}", glow, shade=0)
        pen.blob(f"222,{y - 4} 238,{y} 222,{y + 4}", WHITE, shade=0)
    pen.poly("120,40 196,2 224,4 212,40", darker(c, 0.25))
    pen.poly("120,58 200,96 228,92 214,58", darker(c, 0.12))
    pen.line("150,26 206,8", 2, colour("#e8502e"), atop=True)
    pen.blob("2,54 40,42 90,30 160,26 214,30 224,50 214,70 150,72 80,68 30,62", c, 1.3)
    pen.blob("58,44 78,32 108,28 116,40 90,46", colour("#1f3a5a"), shade=0.8)
    pen.poly("76,43 92,31 98,31 86,43", lighter(GLASS, 0.4), shade=0)
    for x0, y0, x1, y1 in ((120, 34, 150, 44), (158, 32, 200, 42), (96, 54, 140, 62), (150, 52, 206, 62)):
        pen.rect(x0, y0, x1, y1, darker(c, 0.18), r=2, shade=0.5)
    for x in range(104, 204, 11):
        pen.oval((x, 49), (2, 2), colour("#ffe9a0"), shade=0)
    pen.line("6,54 60,50 210,48", 1.6, colour("#e8502e"), atop=True)
    for y in (36, 62):
        pen.rect(208, y - 9, 224, y + 9, IRON, r=3)
        pen.line(f"224,{y - 8} 224,{y + 8}", 2.4, glow)


@draws("hover car", (170.0, 76.0), 0.24, "#e8eef4 #4fb0d8 #e0603f #8a6ad0 #f0b83a", stands="air", home="city")
def hover_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A car of the future: no wheels, a canopy of one piece, light under its keel and at its tail."""
    glow, glass = colour("#8af0ff"), colour("#3a6a8a")
    pen.opacity = 0.5
    pen.oval((50, 66), (30, 6), glow, shade=0)
    pen.oval((118, 66), (30, 6), glow, shade=0)
    pen.opacity = 1.0
    pen.blob("150,22 166,10 168,14 160,36", darker(c, 0.2))
    pen.blob("48,32 62,14 84,6 108,10 130,32 90,38", glass, shade=0.8)
    pen.blob("60,28 70,16 84,11 88,12 76,28", lighter(glass, 0.6), atop=True, shade=0)
    pen.line("96,8 100,34", 2.4, c)
    pen.blob("2,46 16,36 46,30 90,33 132,29 160,30 168,42 160,54 120,60 44,60 12,55", c, 1.1)
    pen.blob("4,48 44,52 122,51 167,43 160,55 120,61 44,61 12,56", darker(c, 0.4), atop=True, shade=0.4)
    pen.line("14,44 60,41 120,40 160,37", 2, lighter(c, 0.5), atop=True)
    pen.blob("3,45 14,40 22,42 12,48", colour("#fff4c8"), shade=0.2)
    pen.blob("160,36 170,38 170,46 161,48", colour("#ff5a7a"), shade=0.2)
    for x in (34, 102):
        pen.rect(x, 57, x + 32, 65, darker(c, 0.6), r=3)
        pen.rect(x + 3, 62, x + 29, 66, glow, r=2, shade=0)
