"""Things that are kept and shown: a statue, a pocket watch, chess, a gingerbread house, a lit pumpkin."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.nature.plants import pumpkin
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD, WOOD
from offline.illustrator.subjects.vehicles.vehicles import rocket

CANDLELIGHT = colour("#ffd45a")


@draws("statue", (100.0, 170.0), 0.56, "#d9d6cf #c9c4ba #b8b2a8", front=True)
def statue(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark = darker(c, 0.2)
    pen.rect(14, 152, 86, 168, darker(c, 0.3), r=1)
    pen.rect(22, 124, 78, 153, darker(c, 0.14), r=1)
    pen.rect(18, 118, 82, 126, c, r=1)
    pen.limb("62,56 76,42 74,20", 11, 7, dark)
    pen.oval((74, 16), (5, 5.4), c)
    pen.blob("50,44 64,48 66,70 70,118 30,118 34,70 36,48", c)
    for said in ("40,66 38,90 36,116", "50,70 50,94 50,117", "60,66 62,92 64,116", "38,58 52,72 66,60"):
        pen.line(said, 1.8, dark)
    pen.limb("38,56 26,70 34,84", 11, 7, c)
    pen.rect(28, 76, 42, 94, lighter(c, 0.2), r=1)
    pen.rect(45, 36, 55, 48, dark, r=3)
    pen.oval((50, 25), (12.5, 15), c)
    pen.blob("37,24 40,11 50,7 60,11 63,24 57,17 43,17", dark)
    for x in (45.5, 54.5):
        pen.line(f"{x - 2.6},23 {x + 2.6},23", 1.4, darker(c, 0.4))
    pen.line("50,24 49,30 51,31", 1.1, darker(c, 0.32))
    pen.line("46,34 50,35 54,34", 1.2, darker(c, 0.4))


@draws("pocket watch", (100.0, 140.0), 0.4, "#d9a832 #c0c6ce", front=True)
def pocket_watch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(9):
        x, y = 50 + 5 * k, 26 - 20 * np.sin(k * 0.5)
        pen.oval((x, y), (4, 2.4), c, turn=40 * (-1) ** k)
    pen.oval((50, 26), (9, 9), c)
    pen.oval((50, 26), (5, 5), darker(c, 0.5), shade=0.2)
    pen.rect(44, 31, 56, 44, darker(c, 0.15), r=2)
    pen.oval((50, 90), (47, 47), c, shade=1.3)
    pen.oval((50, 90), (40, 40), darker(c, 0.25))
    pen.oval((50, 90), (37.6, 37.6), colour("#fbf5e6"), shade=0.3)
    for k in range(12):
        a = k * np.pi / 6
        near = 29 if k % 3 == 0 else 32
        x, y = np.sin(a), -np.cos(a)
        pen.line(
            f"{50 + near * x:.1f},{90 + near * y:.1f} {50 + 35 * x:.1f},{90 + 35 * y:.1f}",
            2.6 if k % 3 == 0 else 1.4,
            INK,
        )
    pen.limb("50,90 38,76", 4, 2, INK)
    pen.limb("50,90 63,66", 3, 1.4, INK)
    pen.oval((50, 90), (3.4, 3.4), GOLD)
    pen.oval((50, 112), (7.5, 7.5), colour("#ece2cc"), shade=0.2)
    pen.line("50,112 50,107", 1, INK)
    pen.limb("24,66 18,84 22,104", 3, 1.4, WHITE, shade=0)


@draws("chess", (140.0, 120.0), 0.32, "#8a5a35 #6a4228", front=True, seat=(0.5, 0.28))
def chess(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26, 114):
        pen.limb(f"{x},52 {x + (8 if x < 70 else -8)},116", 8, 6, darker(c, 0.3))
    pen.rect(6, 48, 134, 58, c, r=3)
    pen.poly("26,36 114,36 128,49 12,49", lighter(WOOD, 0.4), shade=0.3)
    for row in range(3):
        y0, y1 = 36 + row * 4.3, 36 + (row + 1) * 4.3
        for k in range(8):
            if (k + row) % 2:
                a0, a1 = 26 - row * 4.6, 114 + row * 4.6
                b0, b1 = 26 - (row + 1) * 4.6, 114 + (row + 1) * 4.6
                left, right = a0 + (a1 - a0) * k / 8, a0 + (a1 - a0) * (k + 1) / 8
                low_l, low_r = b0 + (b1 - b0) * k / 8, b0 + (b1 - b0) * (k + 1) / 8
                pen.poly(f"{left},{y0} {right},{y0} {low_r},{y1} {low_l},{y1}", darker(c, 0.4), shade=0)
    for x, tall, tone in (
        (34, 17, CREAM),
        (46, 24, CREAM),
        (58, 14, CREAM),
        (84, 14, INK),
        (96, 26, INK),
        (108, 17, INK),
    ):
        pen.poly(
            f"{x - 5},44 {x - 2},{44 - tall * 0.7} {x + 2},{44 - tall * 0.7} {x + 5},44", tone, shade=0.6
        )
        pen.oval((x, 44), (5.6, 2), tone, shade=0.3)
        pen.oval((x, 44 - tall * 0.8), (3.6, 3.6), tone, shade=0.5)


CREAM = colour("#f6ecd4")


@draws("gingerbread house", (130.0, 120.0), 0.42, "#b5733a", fixed=True, front=True)
def gingerbread_house(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sweets = colours("#d8343a #3f9e4d #f4c430 #f083b0 #3f8fd0")
    pen.rect(84, 12, 100, 44, darker(c, 0.2))
    pen.oval((92, 12), (11, 5), WHITE, shade=0.4)
    pen.poly("22,54 108,54 108,116 22,116", c)
    pen.poly("65,8 124,58 114,64 16,64 6,58", darker(c, 0.25))
    pen.line("8,60 18,68 28,61 38,70 48,62 58,70 68,62 78,70 88,62 98,70 108,61 116,67 123,59", 6, WHITE)
    pen.line("65,9 36,34 8,58", 5, WHITE, twin=True)
    for k, (x, y) in enumerate(((65, 24), (50, 36), (80, 36), (36, 48), (65, 44), (94, 48))):
        pen.oval((x, y), (5.4, 5.4), sweets[k % 5])
    pen.rect(54, 84, 76, 116, darker(c, 0.4), r=9)
    pen.line("54,116 54,94 58,87 65,84 72,87 76,94 76,116", 2.6, WHITE)
    pen.oval((71, 102), (2.2, 2.2), sweets[0])
    for x in (30, 84):
        pen.rect(x, 78, x + 17, 96, CANDLELIGHT, r=2, shade=0.3)
        pen.line(f"{x},78 {x + 17},78 {x + 17},96 {x},96 {x},78", 2.2, WHITE)
        pen.line(f"{x + 8.5},78 {x + 8.5},96", 1.6, WHITE)
    for k, x in enumerate(range(24, 110, 12)):
        if not 50 < x < 80:
            pen.oval((x, 112), (5, 5), sweets[(k + 2) % 5])


@draws("jack-o-lantern", (120.0, 100.0), 0.26, "#e8842a #e07a22", front=True, glows=(0.5, 0.62, 0.42))
def jack_o_lantern(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pumpkin(pen, c, rng)
    for said in ("34,44 50,40 46,58", "54,60 66,60 60,50"):
        pen.poly(said, CANDLELIGHT, shade=0, twin=said[0] == "3")
    pen.poly(
        "24,64 34,70 42,66 50,74 60,69 70,74 78,66 86,70 96,64 88,82 74,88 68,82 60,90 52,82 46,88 32,82",
        CANDLELIGHT,
        shade=0,
    )


@draws("rocket launch", (150.0, 200.0), 0.74, "#e0483f #3f7fc0", front=True, glows=(0.5, 0.72, 0.5))
def rocket_launch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.shift, pen.axis = (30.0, 0.0), 90.0
    pen.limb("45,120 45,150 45,176", 26, 40, colour("#ffb04a"), shade=0.2)
    pen.limb("45,118 45,140 45,160", 12, 18, colour("#fff0a8"), shade=0)
    smoke = colour("#e8e6ea")
    for x, y, r in (
        (-8, 176, 20),
        (98, 178, 20),
        (14, 170, 22),
        (76, 170, 22),
        (45, 178, 26),
        (-20, 188, 14),
        (110, 188, 14),
    ):
        pen.oval((x, y), (r, r * 0.8), mix(smoke, colour("#f4a060"), 0.3 if 10 < x < 80 else 0.05))
    rocket(pen, c, rng)
