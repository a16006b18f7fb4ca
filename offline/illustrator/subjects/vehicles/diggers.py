"""Machines on tracks or for building sites: a tank, a bulldozer, an excavator, a forklift, a crane."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .motors import LAMP, RUBBER, pane, tyre
from .vehicles import GLASS, IRON, STEEL


def track(pen: Pen, x0: float, x1: float, y0: float, y1: float, wheels: int) -> None:
    """A chain around wheels."""
    r = (y1 - y0) / 2
    pen.rect(x0, y0, x1, y1, RUBBER, r=r, shade=0.8)
    pen.rect(x0 + 4, y0 + 4, x1 - 4, y1 - 4, colour("#4a4a50"), r=r - 4, shade=0.5)
    for x in np.arange(x0 + 6, x1 - 4, 7):
        pen.line(f"{x},{y0} {x},{y0 + 3}", 1.6, colour("#5a5a60"), atop=True)
        pen.line(f"{x},{y1 - 3} {x},{y1}", 1.6, colour("#5a5a60"), atop=True)
    for k in range(wheels):
        x = x0 + r + (x1 - x0 - 2 * r) * k / (wheels - 1)
        pen.oval((x, (y0 + y1) / 2), (r * 0.62, r * 0.62), colour("#8a8e94"))
        pen.oval((x, (y0 + y1) / 2), (r * 0.22, r * 0.22), IRON, shade=0.2)


@draws("tank", (220.0, 104.0), 0.32, "#6a7a42 #8a7a4a #5a6a5a")
def tank(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("96,34 0,26", 8, 6, darker(c, 0.25), 0.8)
    pen.rect(0, 21, 12, 32, darker(c, 0.4), r=2)
    pen.blob("78,50 84,28 100,20 150,20 168,30 174,50", c, 1.2)
    pen.rect(118, 10, 146, 22, darker(c, 0.1), r=4)
    pen.line("150,20 158,2", 1.4, IRON)
    pen.blob("14,66 28,48 60,44 190,44 206,56 210,70", lighter(c, 0.06), 1.0)
    for x, y, r in ((100, 36, 10), (150, 34, 12), (60, 56, 12), (130, 58, 14), (184, 56, 10)):
        spots = ((-1, 0), (-0.2, -0.5), (1, -0.1), (0.4, 0.5), (-0.5, 0.4))
        said = " ".join(f"{x + r * dx},{y + r * dy}" for dx, dy in spots)
        pen.blob(said, darker(c, 0.3), atop=True, shade=0.3)
    star = " ".join(
        f"{128 + r * np.sin(k * np.pi / 5):.1f},{36 - r * np.cos(k * np.pi / 5):.1f}"
        for k, r in zip(range(10), [8, 3.4] * 5, strict=True)
    )
    pen.poly(star, colour("#f2ecd8"), shade=0.2)
    track(pen, 8, 212, 64, 102, 6)
    pen.poly("14,62 206,60 210,72 12,72", darker(c, 0.15), shade=0.5)


@draws("bulldozer", (210.0, 120.0), 0.36, "#f0b01a #e8902a")
def bulldozer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(74, 22, 80, 52, IRON)
    pen.blob("40,84 44,52 56,48 116,48 116,86", c, 1.0)
    for y in (56, 63, 70):
        pen.line(f"52,{y} 84,{y}", 2.4, darker(c, 0.5), atop=True)
    pen.rect(112, 12, 172, 86, c, r=4)
    pane(pen, "118,50 118,20 140,20 140,50", "124,49 132,21 137,21 129,49")
    pane(pen, "145,50 145,20 166,20 166,50", "150,49 157,21 161,21 154,49")
    pen.rect(106, 6, 178, 15, darker(c, 0.35), r=3)
    pen.rect(172, 54, 196, 84, darker(c, 0.2), r=3)
    pen.limb("66,84 30,90", 9, 9, darker(c, 0.3))
    pen.limb("76,66 34,76", 5, 5, STEEL)
    pen.blob("12,52 22,60 28,84 24,112 6,116 14,92", STEEL, 1.4)
    track(pen, 48, 200, 78, 116, 5)


@draws("excavator", (230.0, 150.0), 0.44, "#f0b01a #e8802a")
def excavator(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("132,78 96,26 70,18", 17, 13, c)
    pen.limb("74,16 40,78", 13, 9, darker(c, 0.1))
    pen.limb("120,72 92,44", 5, 4, STEEL)
    pen.limb("86,20 62,44", 4, 4, STEEL)
    for x, y in ((132, 78), (72, 18), (42, 76)):
        pen.oval((x, y), (5, 5), IRON, shade=0.4)
    pen.blob("46,74 56,92 48,112 26,118 10,104 20,98 34,84", darker(STEEL, 0.35), 1.2)
    for x, y in ((10, 104), (15, 111), (22, 116)):
        pen.poly(f"{x},{y} {x + 7},{y - 3} {x - 2},{y + 9}", darker(STEEL, 0.5), shade=0.3)
    pen.blob("120,106 122,70 134,62 218,66 224,82 220,108", c, 1.0)
    pen.rect(124, 40, 166, 100, c, r=5)
    pane(pen, "129,78 132,47 158,47 158,78", "136,77 145,48 151,48 142,77")
    for y in (78, 85, 92):
        pen.line(f"178,{y} 212,{y}", 2.4, darker(c, 0.5), atop=True)
    pen.rect(126, 104, 214, 112, IRON, r=2)
    track(pen, 108, 226, 110, 146, 5)


@draws("forklift", (150.0, 120.0), 0.36, "#f0b01a #e8702a #3f8ac0")
def forklift(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (36, 44):
        pen.rect(x, 4, x + 4, 108, IRON)
    pen.rect(4, 98, 44, 104, STEEL, r=1)
    pen.rect(6, 62, 34, 98, colour("#c89a62"), r=1)
    pen.line("6,80 34,80", 2, colour("#8a6238"))
    pen.line("20,62 20,98", 3, colour("#e0c08a"))
    pen.line("54,70 62,16 118,16 124,64", 4, IRON)
    pen.rect(56, 10, 124, 18, darker(c, 0.3), r=2)
    pen.blob("50,104 52,74 74,70 92,78 96,60 132,60 140,72 140,104", c, 1.0)
    pen.blob("84,58 98,54 100,74 84,76", colour("#3a3a42"))
    pen.line("64,72 70,56 78,54", 3, INK)
    pen.oval((134, 72), (4, 6), colour("#e8402e"), shade=0.2)
    pen.oval((52, 82), (3.4, 4.4), LAMP, shade=0.2)
    tyre(pen, 66, 103, 16)
    tyre(pen, 124, 105, 14)


@draws("construction crane", (180.0, 210.0), 0.78, "#f0a81a #d8402e", fixed=True, front=True)
def construction_crane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(96, 196, 152, 208, colour("#a8a8a4"))
    for x in (112, 134):
        pen.line(f"{x},196 {x},40", 3.4, c)
    for y in range(48, 196, 16):
        pen.line(f"112,{y} 134,{y + 16}", 2, c)
        pen.line(f"134,{y} 112,{y + 16}", 2, darker(c, 0.2))
    pen.line("123,14 112,42 134,42 123,14", 3, c)
    pen.line("4,44 178,44", 3, c)
    pen.line("8,34 118,34", 2.4, c)
    for x in range(8, 118, 12):
        pen.line(f"{x},34 {x + 6},44 {x + 12},34", 1.6, darker(c, 0.15))
    pen.line("123,14 30,34", 1.4, IRON)
    pen.line("123,14 172,42", 1.4, IRON)
    pen.rect(156, 42, 178, 64, colour("#8a8a88"), r=1)
    pen.rect(132, 46, 150, 66, c, r=2)
    pen.rect(134, 49, 148, 59, GLASS, r=1, shade=0.4)
    pen.rect(28, 44, 38, 49, IRON)
    pen.line("33,48 33,120", 1.2, IRON)
    pen.blob("29,120 37,120 38,128 33,134 28,128", IRON)
    pen.rect(14, 140, 52, 148, colour("#b87a4a"))
    pen.line("33,132 16,140", 1, IRON)
    pen.line("33,132 50,140", 1, IRON)
