"""What runs on rails, hangs from a rope or has one wheel: trams, trains, a cable car, a unicycle."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .motors import LAMP, pane
from .vehicles import GLASS, IRON, STEEL, hoop, wheel


@draws("tram", (240.0, 120.0), 0.36, "#c8342e #f0b82a #2f7a5a #2f5fa8")
def tram(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    cream = colour("#fbf2dc")
    pen.line("120,22 108,10 132,2", 2.2, IRON)
    pen.line("92,2 150,2", 2, IRON)
    pen.rect(60, 16, 184, 24, darker(c, 0.4), r=3)
    pen.blob("6,100 8,56 14,30 24,22 216,22 226,30 232,56 234,100", cream, 0.9)
    pen.poly("0,66 240,66 240,104 0,104", c, atop=True, shade=0.8)
    pen.poly("0,14 240,14 240,32 0,32", c, atop=True, shade=0.4)
    pen.line("4,68 236,68", 2, lighter(c, 0.6), atop=True)
    pane(pen, "13,62 17,38 34,38 34,62", "20,61 26,39 31,39 25,61")
    for x in (42, 96, 126, 180):
        pen.rect(x, 38, x + 24, 62, GLASS, r=3, shade=0.5)
        pen.poly(f"{x + 5},61 {x + 13},39 {x + 18},39 {x + 10},61", WHITE, shade=0)
    pen.rect(208, 38, 226, 62, GLASS, r=3, shade=0.5)
    for x in (70, 154):
        pen.rect(x, 36, x + 22, 98, darker(c, 0.15), r=2)
        for dx in (2, 12):
            pen.rect(x + dx, 40, x + dx + 8, 84, GLASS, r=1, shade=0.5)
    pen.oval((13, 82), (5, 5), LAMP, shade=0.2)
    pen.rect(4, 98, 236, 105, INK, r=2)
    for x in (46, 66, 174, 194):
        wheel(pen, x, 108, 10)


@draws("bullet train", (300.0, 92.0), 0.27, "#f4f6f8 #dfe6ee")
def bullet_train(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stripe = colour("#2f5fb8" if rng.random() < 0.6 else "#d8342e")
    pen.blob("2,74 14,58 50,34 84,20 112,14 296,14 298,78 40,82 8,80", c, 1.2)
    pen.poly("0,56 300,50 300,60 0,68", stripe, atop=True, shade=0.3)
    pen.blob("40,46 64,28 88,22 92,40 70,46", colour("#243448"), shade=0.7)
    pen.poly("56,44 74,28 80,27 66,44", lighter(GLASS, 0.2), shade=0)
    for x in range(118, 292, 22):
        pen.rect(x, 26, x + 15, 44, colour("#2f4658"), r=3, shade=0.5)
        pen.poly(f"{x + 3},43 {x + 8},27 {x + 11},27 {x + 6},43", lighter(GLASS, 0.3), shade=0)
    for x in (104, 206):
        pen.line(f"{x},18 {x},78", 1.2, darker(c, 0.3))
    pen.blob("8,66 22,58 26,63 12,70", LAMP, shade=0.2)
    pen.line("160,13 150,4 176,1", 2, IRON)
    pen.blob("6,78 40,80 298,76 298,86 50,88 14,86", colour("#4a525e"), shade=0.5)
    for x in (70, 92, 170, 192, 262, 284):
        wheel(pen, x, 84, 7)


@draws("subway train", (270.0, 100.0), 0.3, "#c8ccd2 #d4d8de")
def subway_train(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    line = colour("#2f6fc8" if rng.random() < 0.5 else "#e8702a")
    pen.blob("4,84 6,36 14,16 28,10 264,10 268,86", c, 1.0)
    pen.poly("0,58 270,58 270,68 0,68", line, atop=True, shade=0.3)
    pane(pen, "11,52 14,24 34,22 34,52", "18,51 25,23 30,23 24,51")
    for x in (42, 108, 174, 240):
        pen.rect(x, 24, x + 24, 50, GLASS, r=3, shade=0.5)
        pen.poly(f"{x + 5},49 {x + 13},25 {x + 18},25 {x + 10},49", WHITE, shade=0)
    for x in (74, 140, 206):
        pen.rect(x, 22, x + 26, 82, darker(c, 0.12), r=2)
        for dx in (2, 14):
            pen.rect(x + dx, 26, x + dx + 10, 52, GLASS, r=2, shade=0.5)
    for y in (72, 77):
        pen.line(f"6,{y} 266,{y}", 1, darker(c, 0.25), atop=True)
    pen.rect(12, 13, 34, 20, INK, r=2, shade=0.3)
    pen.rect(15, 15, 28, 18, colour("#f0a82a"), shade=0)
    pen.oval((11, 76), (4.4, 4.4), LAMP, shade=0.2)
    pen.rect(4, 82, 268, 90, colour("#3a3e46"), r=2)
    for x in (40, 62, 196, 218):
        wheel(pen, x, 90, 9)


@draws("cable car", (130.0, 150.0), 0.38, "#d8342e #2f7ac0 #f0b02a", stands="air", front=True)
def cable_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("0,16 130,4", 2.4, IRON)
    pen.rect(48, 6, 82, 14, IRON, r=3)
    pen.limb("65,10 65,48", 5, 5, STEEL)
    pen.limb("65,40 34,58", 4, 4, STEEL)
    pen.limb("65,40 96,58", 4, 4, STEEL)
    pen.blob("10,132 8,84 16,62 30,56 100,56 114,62 122,84 120,132 108,142 22,142", c, 1.1)
    pen.rect(16, 66, 42, 100, GLASS, r=6, shade=0.6)
    pen.rect(48, 64, 82, 104, GLASS, r=4, shade=0.6)
    pen.rect(88, 66, 114, 100, GLASS, r=6, shade=0.6)
    for x in (22, 56, 94):
        pen.poly(f"{x},98 {x + 10},68 {x + 15},68 {x + 5},98", WHITE, shade=0)
    pen.line("65,64 65,138", 1.4, darker(c, 0.4))
    pen.poly("0,108 130,108 130,116 0,116", lighter(c, 0.7), atop=True, shade=0.2)
    pen.rect(24, 138, 106, 146, IRON, r=3)


@draws("unicycle", (66.0, 98.0), 0.26, "#c8433f #3f7fb0 #e0a030", seat=(0.5, 0.1), home="street")
def unicycle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """One wheel, a fork and a saddle."""
    hoop(pen, 33, 63, 32)
    pen.line("33,63 20,77", 4, darker(IRON, 0.2))
    pen.line("33,63 46,49", 4, IRON)
    pen.rect(11, 75, 27, 80, INK, r=2)
    pen.rect(39, 45, 55, 50, INK, r=2)
    pen.line("33,12 33,28", 5, lighter(IRON, 0.3))
    pen.limb("33,26 33,40 33,64", 7, 6, c)
    pen.oval((33, 63), (6, 6), lighter(IRON, 0.4))
    pen.blob("12,10 22,6 34,9 46,4 56,6 54,14 40,18 24,18", colour("#3a2f30"))
    pen.line("17,10 30,11 50,8", 1.4, lighter(colour("#3a2f30"), 0.3), atop=True)


@draws("penny-farthing", (110.0, 120.0), 0.38, "#3a3f4c #7a3f3a", seat=(0.47, 0.06), home="street")
def penny_farthing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A bicycle of the old kind: a wheel as tall as a man before a tiny one."""
    hoop(pen, 92, 104, 13)
    pen.line("46,18 66,24 84,60 92,104", 4, c)
    hoop(pen, 46, 68, 45)
    pen.line("46,68 36,82", 3.4, IRON)
    pen.rect(28, 80, 44, 84, INK, r=2)
    pen.line("42,10 46,24 46,68", 4.4, c)
    pen.line("36,12 42,9 48,12", 3.4, IRON)
    pen.oval((46, 68), (5, 5), lighter(IRON, 0.4))
    pen.blob("46,8 58,5 66,9 62,15 50,14", colour("#6b432c"))


@draws("tricycle", (120.0, 90.0), 0.24, "#d8343a #2f7fd0 #f0b02a", seat=(0.62, 0.28), home="garden")
def tricycle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A child's: one wheel before, two behind, streamers at the handles."""
    hoop(pen, 104, 68, 15)
    pen.limb("38,40 66,58 96,66", 7, 6, c)
    pen.limb("78,30 82,48 92,66", 5, 5, darker(c, 0.15))
    hoop(pen, 88, 72, 16)
    hoop(pen, 32, 60, 28)
    pen.limb("32,60 40,34 42,16", 6, 5, c)
    pen.blob("8,48 14,34 28,27 44,30 54,40 44,37 28,34 16,42", lighter(c, 0.12))
    pen.line("32,60 24,72", 3.4, IRON)
    pen.rect(15, 70, 32, 75, INK, r=2)
    pen.oval((32, 60), (5, 5), lighter(IRON, 0.4))
    pen.line("34,14 42,13 54,15", 3.6, lighter(IRON, 0.3))
    for dx, tone in ((-2, "#f4c84a"), (1, "#6fb8e8"), (4, "#f28ab0")):
        pen.line(f"56,15 {60 + dx},22 {58 + dx * 1.6},31", 1.5, colour(tone))
    pen.limb("50,15 57,15", 5.4, 5.4, INK)
    pen.blob("62,24 74,21 92,20 96,26 84,31 68,30", colour("#3a2f30"))
