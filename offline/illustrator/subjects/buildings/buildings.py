"""Buildings, and parts of them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .shutters import shutters

GLOW = colour("#ffdf8e")
STONE = colour("#b6ada6")


@draws("lighthouse", (80.0, 170.0), 0.5, "#cf4037 #3f6fa0", fixed=True, glows=(0.5, 0.17, 0.35), front=True)
def lighthouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    white, iron = colour("#f6f1e6"), colour("#3a3f50")
    pen.poly("27,54 53,54 62,166 18,166", white, shade=1.3)
    for top, bottom in ((70, 92), (114, 138)):
        left, right = 27 - (top - 54) * 0.08, 53 + (top - 54) * 0.08
        low, high = 27 - (bottom - 54) * 0.08, 53 + (bottom - 54) * 0.08
        pen.poly(f"{left},{top} {right},{top} {high},{bottom} {low},{bottom}", c, shade=1.3, atop=True)
    pen.rect(14, 160, 66, 169, STONE, r=2)
    pen.rect(33, 143, 47, 162, pen.part("door", darker(c, 0.6)), r=6)
    for y in (80, 102, 125):
        pen.rect(37, y - 5, 43, y + 5, iron, r=2.6, shade=0.3)
    pen.poly("22,48 58,48 54,56 26,56", iron)
    pen.rect(20, 44, 60, 49, lighter(iron, 0.15), r=1)
    for x in (22.0, 31.0, 40.0, 49.0, 58.0):
        pen.line(f"{x},36 {x},45", 1.2, iron)
    pen.line("22,36 58,36", 1.2, iron)
    pen.rect(29, 20, 51, 45, GLOW, shade=0.3)
    pen.oval((40, 32), (6.5, 8), colour("#fffbe6"), shade=0)
    for x in (29, 36.5, 43.5, 51):
        pen.line(f"{x},20 {x},44", 1.4, iron)
    pen.blob("25,21 30,12 40,6 50,12 55,21 40,22", pen.part("roof", c))
    pen.line("40,8 40,1", 1.6, iron)


@draws("house", (130.0, 110.0), 0.42, "#e8d3b0 #d8896a #c9d4cf #b5543f", fixed=True, front=True)
def house(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = pen.part("roof", mix(darker(c, 0.5), colour("#a8402f"), 0.55))
    pane = pen.part("window", GLOW)
    pen.rect(86, 18, 98, 44, pen.part("chimney", colour("#9a6a58")))
    pen.rect(84, 15, 100, 20, colour("#7a5246"))
    pen.rect(20, 52, 110, 106, c, shade=0.8)
    pen.poly("65,12 120,56 112,58 18,58 10,56", roof, shade=1.1)
    pen.poly("65,12 120,56 114,61 65,22 16,61 10,56", darker(roof, 0.18))
    pen.oval((65, 43), (7, 7), lighter(c, 0.4))
    pen.oval((65, 43), (5, 5), pane, shade=0.2)
    for x in (28, 82):
        pen.rect(x - 2, 66, x + 22, 88, lighter(c, 0.55), r=1)
        pen.rect(x, 68, x + 20, 86, pane, shade=0.4)
        pen.line(f"{x + 10},68 {x + 10},86", 1.4, lighter(c, 0.55))
        pen.line(f"{x},77 {x + 20},77", 1.4, lighter(c, 0.55))
        pen.rect(x - 3, 88, x + 23, 92, darker(c, 0.35), r=1)
        shutters(pen, x - 1, x + 21, 66, 89)
    pen.rect(55, 70, 75, 106, pen.part("door", darker(roof, 0.4)), r=3)
    pen.oval((71, 89), (1.5, 1.5), GLOW, shade=0)
    pen.rect(16, 104, 114, 110, STONE, r=1)


@draws("castle", (160.0, 140.0), 0.5, "#b9b2b4 #c9b9a0 #a9adba", fixed=True, front=True)
def castle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = pen.part("roof", colour("#3f5f96") if rng.random() < 0.5 else colour("#a8483f"))
    back = darker(c, 0.2)
    for x, top in ((52, 48), (108, 54)):
        _tower(pen, x, top, 13, back, roof)
    pen.rect(66, 40, 94, 136, darker(c, 0.1))
    _tower(pen, 80, 34, 15, darker(c, 0.08), roof)
    pen.rect(26, 84, 134, 138, c, shade=0.9)
    for x in range(27, 133, 12):
        pen.rect(x, 77, x + 7, 86, c, shade=0.5)
    _tower(pen, 24, 66, 17, c, roof)
    _tower(pen, 136, 66, 17, c, roof)
    pen.blob("66,139 66,112 72,102 80,99 88,102 94,112 94,139", pen.part("door", darker(c, 0.75)), shade=0.3)
    for x in (73, 80, 87):
        pen.line(f"{x},102 {x},138", 1.4, colour("#6a4a36"), atop=True)
    for x in (48, 110):
        pen.rect(x - 3, 98, x + 5, 112, darker(c, 0.7), r=4)


def _tower(pen: Pen, x: float, top: float, half: float, c: Colour, roof: Colour) -> None:
    pen.rect(x - half, top, x + half, 139, c, shade=1.2)
    pen.rect(x - half - 3, top - 3, x + half + 3, top + 5, darker(c, 0.15))
    pen.poly(f"{x - half - 4},{top - 3} {x},{top - half * 2.1} {x + half + 4},{top - 3}", roof, shade=1.3)
    tip = top - half * 2.1
    pen.line(f"{x},{tip + 1} {x},{tip - 9}", 1.2, INK)
    pen.poly(f"{x},{tip - 9} {x + 9},{tip - 6} {x},{tip - 3}", pen.part("flag", colour("#e2b33f")), shade=0.4)
    pen.rect(x - 3, top + 14, x + 3, top + 27, GLOW, r=3, shade=0.2)


@draws("windmill", (140.0, 150.0), 0.46, "#e9dcc4 #c98f6a", fixed=True, front=True)
def windmill(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wood = colour("#7a5238")
    pen.poly("52,58 88,58 100,146 40,146", c, shade=1.2)
    pen.blob("48,60 54,44 70,38 86,44 92,60", pen.part("roof", darker(mix(c, colour("#a84a38"), 0.7), 0.1)))
    pen.rect(60, 118, 80, 147, pen.part("door", darker(wood, 0.2)), r=8)
    for y in (78, 100):
        pen.rect(65, y - 6, 75, y + 6, colour("#5f7f96"), r=4)
    turn = float(rng.uniform(0.2, 0.6))
    for i in range(4):
        a = turn + i * np.pi / 2
        ux, uy = float(np.cos(a)), float(np.sin(a))
        px, py = -uy * 13, ux * 13
        x0, y0, x1, y1 = 70 + ux * 14, 56 + uy * 14, 70 + ux * 54, 56 + uy * 54
        pen.poly(
            f"{x0},{y0} {x1},{y1} {x1 + px},{y1 + py} {x0 + px},{y0 + py}",
            pen.part("sail", colour("#f6efdf")),
            shade=0.5,
        )
        pen.line(f"70,56 {x1},{y1}", 3, wood)
        for k in (0.25, 0.5, 0.75, 1.0):
            bx, by = x0 + (x1 - x0) * k, y0 + (y1 - y0) * k
            pen.line(f"{bx},{by} {bx + px},{by + py}", 1, wood)
    pen.oval((70, 56), (5, 5), darker(wood, 0.3))


@draws("tent", (140.0, 90.0), 0.28, "#e0913a #3f8f7a #c8533f", fixed=True, front=True)
def tent(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("56,14 96,10 134,82 112,86", darker(c, 0.35))
    pen.poly("56,12 112,86 6,86", c)
    pen.poly("56,34 82,86 34,86", colour("#ffd98a"), shade=0.9)
    pen.poly("56,30 58,34 44,86 30,86", lighter(c, 0.25))
    pen.line("56,12 56,6", 2, colour("#5a4030"))
    pen.line("112,86 126,90", 1, colour("#e9dcc4"))


@draws("door", (90.0, 150.0), 0.62, "#3f7f8f #b5543f #5a7a4a", fixed=True, front=True)
def door(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(6, 140, 84, 149, STONE, r=1)
    pen.rect(10, 6, 80, 142, colour("#f1e8d8"), r=3)
    pen.rect(17, 13, 73, 142, c, r=2, shade=0.8)
    for y0, y1 in ((20, 58), (66, 92), (100, 134)):
        for x0, x1 in ((23, 42), (48, 67)):
            pen.rect(x0, y0, x1, y1, darker(c, 0.3), r=1.5)
            pen.rect(x0 + 2, y0 + 2, x1 - 1, y1 - 1, lighter(c, 0.06), r=1)
    pen.oval((68, 96), (2.6, 2.6), colour("#e9c25a"))
    pen.rect(38, 60, 52, 64, colour("#e9c25a"), r=1)


@draws("pagoda", (140.0, 170.0), 0.58, "#b8382f #a83a34", fixed=True, front=True)
def pagoda(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tile, cream = colour("#3f5560"), colour("#f3e6cc")
    pen.line("70,22 70,2", 3, colour("#d9a522"))
    pen.rect(14, 156, 126, 168, STONE, r=1)
    pen.rect(24, 148, 116, 158, lighter(STONE, 0.15), r=1)
    for wide, y in ((62, 112), (50, 70), (38, 30)):
        half = wide * 0.6
        pen.rect(70 - half, y, 70 + half, y + 38, cream, shade=0.5)
        for t in (-1, -0.36, 0.36, 1):
            x = 70 + t * (half - 2)
            pen.rect(x - 2.2, y, x + 2.2, y + 38, c)
        for t in (-0.68, 0.68):
            pen.rect(70 + t * half - 5, y + 14, 70 + t * half + 5, y + 28, GLOW, r=1, shade=0.2)
        pen.rect(70 - half, y + 31, 70 + half, y + 34, darker(c, 0.15))
        pen.blob(
            f"{70 - wide},{y + 8} {70 - wide * 0.7},{y + 2} {70 - half * 0.7},{y - 8} 70,{y - 12} "
            f"{70 + half * 0.7},{y - 8} {70 + wide * 0.7},{y + 2} {70 + wide},{y + 8} "
            f"{70 + wide * 0.5},{y + 11} 70,{y + 12} {70 - wide * 0.5},{y + 11}",
            tile,
        )
        pen.line(f"{70 - wide},{y + 8} {70 - wide - 3},{y + 1}", 2.4, tile, twin=True)
        pen.line(f"{70 - wide * 0.8},{y + 9} 70,{y + 11} {70 + wide * 0.8},{y + 9}", 1.6, c)
    pen.rect(60, 126, 80, 149, darker(c, 0.45), r=2)
    pen.line("70,127 70,149", 1.2, darker(c, 0.65))
