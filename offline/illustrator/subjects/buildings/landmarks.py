"""What stands by the road, on a hill or in orbit: a telephone booth, a tower, a tall bus, a space station."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import STEEL
from offline.illustrator.subjects.vehicles.roadside import GLASS
from offline.illustrator.subjects.vehicles.vehicles import wheel

from .buildings import GLOW, STONE


@draws("telephone booth", (80.0, 160.0), 0.5, "#c8202f", front=True)
def telephone_booth(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(6, 150, 74, 158, darker(c, 0.4), r=1)
    pen.rect(10, 22, 70, 152, c)
    pen.blob("8,20 20,6 40,2 60,6 72,20 72,24 8,24", darker(c, 0.1))
    pen.rect(17, 26, 63, 37, colour("#fbf6ea"), r=1, shade=0.2)
    pen.line("24,31.5 56,31.5", 2.4, INK)
    pen.rect(17, 42, 63, 144, GLASS, shade=0.5)
    pen.poly("20,142 44,44 54,44 30,142", lighter(GLASS, 0.6), shade=0)
    for x in (17, 32, 48, 63):
        pen.line(f"{x},42 {x},144", 2.6, c)
    for y in range(42, 146, 17):
        pen.line(f"17,{y} 63,{y}", 2.4, c)


@draws("tower", (90.0, 170.0), 0.56, "#8f8a98 #a09088", fixed=True, front=True)
def tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = colour("#4a3f8a") if rng.random() < 0.5 else colour("#a8403a")
    pen.poly("24,64 66,64 72,168 18,168", c)
    for y in range(76, 166, 13):
        for x in range(24 + (y % 2) * 7, 66, 16):
            pen.line(f"{x},{y} {x + 7},{y}", 1.4, darker(c, 0.25), atop=True)
    pen.rect(12, 50, 78, 70, lighter(c, 0.1), r=2)
    for x in (12, 28, 44, 60, 72):
        pen.rect(x - 2, 68, x + 4, 76, darker(c, 0.15))
    pen.blob("45,0 58,28 84,54 45,60 6,54 32,28", roof)
    pen.line("45,2 45,-6", 2, INK)
    pen.blob("36,104 36,92 45,84 54,92 54,104", GLOW, shade=0.3)
    pen.line("45,86 45,104", 1.6, darker(c, 0.5))
    pen.rect(40, 54, 50, 65, GLOW, r=4, shade=0.3)
    pen.blob("33,168 33,146 45,136 57,146 57,168", colour("#6a4630"))
    pen.rect(10, 164, 80, 170, STONE, r=2)


@draws("clock tower", (80.0, 190.0), 0.66, "#c8b088 #b8a898", fixed=True, front=True)
def clock_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(18, 62, 62, 184, c)
    for x in (24, 34, 46, 56):
        pen.line(f"{x},100 {x},180", 1.6, darker(c, 0.22))
    for y in (118, 140, 162):
        pen.rect(36, y, 44, y + 13, darker(c, 0.55), r=4)
    pen.rect(12, 50, 68, 98, lighter(c, 0.12), r=2)
    pen.poly("40,0 66,46 70,52 10,52 14,46", colour("#4a5a6a"))
    pen.line("40,4 40,-4", 2, colour("#d9a522"))
    pen.oval((40, 74), (19, 19), darker(c, 0.5))
    pen.oval((40, 74), (16.6, 16.6), colour("#fdf8ea"), shade=0.2)
    for k in range(12):
        a = k * np.pi / 6
        pen.oval((40 + 13.4 * np.sin(a), 74 - 13.4 * np.cos(a)), (1.1, 1.1), INK, shade=0)
    pen.limb("40,74 34,67", 2.6, 1.4, INK)
    pen.limb("40,74 48,64", 2, 1, INK)
    pen.rect(8, 178, 72, 188, darker(c, 0.3), r=1)


@draws("double-decker bus", (190.0, 140.0), 0.44, "#d02a30", seat=(0.5, 0.06))
def double_decker_bus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,118 6,20 14,8 30,5 176,5 184,12 185,118", c, shade=0.9)
    for y0, y1 in ((18, 46), (62, 92)):
        pen.rect(12, y0, 179, y1, darker(c, 0.55), r=3)
        for x in (14, 42, 70, 98, 126, 154):
            pen.rect(x, y0 + 2, x + 25, y1 - 2, GLASS, r=2, shade=0.5)
            pen.poly(
                f"{x + 4},{y1 - 3} {x + 13},{y0 + 3} {x + 19},{y0 + 3} {x + 10},{y1 - 3}", WHITE, shade=0
            )
    pen.line("10,54 184,54", 3, colour("#f6ead0"))
    pen.rect(154, 62, 174, 116, darker(c, 0.25), r=2)
    pen.rect(156, 66, 172, 92, GLASS, r=2, shade=0.5)
    pen.rect(7, 112, 186, 120, darker(c, 0.6), r=2)
    pen.oval((12, 104), (4, 5), colour("#fff2b8"), shade=0.2)
    for x in (46, 138):
        wheel(pen, x, 120, 17)


@draws("space station", (190.0, 120.0), 0.5, "#dfe4ea", stands="air", front=True)
def space_station(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    cell = colour("#2f4f9a")
    pen.rect(20, 57, 170, 63, STEEL)
    for x in (8, 46, 122, 160):
        for y0, y1 in ((6, 52), (68, 114)):
            pen.rect(x, y0, x + 24, y1, cell, r=1)
            for y in range(y0 + 8, y1, 9):
                pen.line(f"{x},{y} {x + 24},{y}", 1, lighter(cell, 0.4), atop=True)
            pen.line(f"{x + 12},{y0} {x + 12},{y1}", 1.4, lighter(cell, 0.5), atop=True)
    pen.rect(76, 34, 114, 88, c, r=10, shade=1.3)
    pen.rect(62, 48, 128, 72, lighter(c, 0.2), r=8, shade=1.2)
    pen.oval((95, 26), (14, 12), c)
    pen.oval((95, 96), (12, 12), darker(c, 0.12))
    for x in (80, 95, 110):
        pen.oval((x, 60), (4.4, 4.4), colour("#ffe9a0"), shade=0.2)
    pen.line("95,16 95,2", 1.8, STEEL)
    pen.blob("84,6 106,6 100,0 90,0", STEEL)
