"""Clothes and shoes as things: on a hanger, folded, side by side; and what is worn with them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import GOLD, STEEL, WOOD, dots, gleam

SOLE = colour("#3a2a24")
CREAM = colour("#f4ecdc")


@thing("clothes hanger", (110.0, 50.0), 0.16, "#a8713f")
def hanger(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("55,28 55,18 62,12 60,4 52,3 49,9", 2.6, STEEL)
    pen.line("8,44 28,34 55,27 82,34 102,44", 6, c)


def _folds(pen: Pen, said: str, c: Colour, wide: float = 2.0) -> None:
    for each in said.split("|"):
        pen.limb(each, wide * 0.5, wide, c, shade=0, atop=True)


@thing("dress", (110.0, 124.0), 0.46, "#c8283a #3a5a9a #e8b0c0 #2f6a5a")
def dress(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.shift = (0.0, -27.0)
    pen.blob("37,32 44,30 48,42 55,46 62,42 66,30 73,32 76,54 70,72 40,72 34,54", c)
    pen.blob("40,68 70,68 88,104 102,140 84,147 55,149 26,147 8,140 22,104", c, shade=1.2)
    _folds(
        pen,
        "48,74 36,110 28,146|55,74 54,112 52,148|62,74 74,110 82,146|44,72 26,112 16,142",
        darker(c, 0.32),
        3.4,
    )
    _folds(pen, "52,76 46,112 40,146|66,76 82,112 92,142", lighter(c, 0.25), 2.4)
    pen.rect(39, 65, 71, 72, darker(c, 0.3), r=2)
    pen.line("44,31 48,43 55,47 62,43 66,31", 1.6, darker(c, 0.35))


@thing("t-shirt", (130.0, 120.0), 0.34, "#f2efe8 #3a6ab0 #d8534a #3a3d46")
def t_shirt(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "40,10 20,20 3,48 22,60 34,46 36,114 94,114 96,46 108,60 127,48 110,20 90,10 80,18 50,18",
        c,
        shade=1.0,
    )
    pen.blob("46,10 50,20 65,25 80,20 84,10 65,15", darker(c, 0.35), shade=0.3)
    pen.line("44,10 50,22 65,28 80,22 86,10", 3, darker(c, 0.14))
    _folds(
        pen, "36,50 42,70 38,100|94,50 88,72 92,102|54,60 50,84 54,110|78,64 80,90 76,110", darker(c, 0.18), 3
    )
    pen.line("37,110 93,110", 1.2, darker(c, 0.22))


@thing("sweater", (130.0, 124.0), 0.34, "#b8443c #d8a04a #4a6a8a #e6dcc8")
def sweater(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("36,26 16,60 14,104", "94,26 114,60 116,104"):
        pen.limb(said, 26, 21, darker(c, 0.08))
    pen.blob("42,12 24,24 30,60 32,116 98,116 100,60 106,24 88,12 65,20", c)
    pen.limb("46,14 65,22 84,14", 9, 9, lighter(c, 0.12))
    for y in range(36, 106, 10):
        for x in range(36, 100, 9):
            pen.line(
                f"{x - 3},{y} {x},{y + 4} {x + 3},{y}",
                1.3,
                lighter(c, 0.3) if 48 < y < 74 else darker(c, 0.16),
                atop=True,
            )
    for x in range(34, 98, 5):
        pen.line(f"{x},107 {x},116", 1.4, darker(c, 0.25), atop=True)
    for x in (14, 116):
        pen.rect(x - 10, 98, x + 10, 110, darker(c, 0.2), r=3)


@thing("jacket", (130.0, 130.0), 0.36, "#4a3226 #3a4a5a #2f3038")
def jacket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("36,26 18,62 16,112", "94,26 112,62 114,112"):
        pen.limb(said, 26, 20, darker(c, 0.1))
    pen.blob("42,12 24,24 30,66 30,118 100,118 100,66 106,24 88,12 65,18", c, shade=1.2)
    pen.poly("48,12 65,18 82,12 72,60 65,112 58,60", CREAM, shade=0.6)
    pen.poly("42,12 52,10 60,60 46,46 36,34", lighter(c, 0.14))
    pen.poly("88,12 78,10 70,60 84,46 94,34", lighter(c, 0.14))
    pen.line("58,60 62,118", 2, darker(c, 0.4))
    pen.line("72,60 68,118", 2, darker(c, 0.4))
    for said in ("36,84 52,80", "94,84 78,80"):
        pen.line(said, 2.2, darker(c, 0.4))
    dots(pen, "54,74 55,92 56,108", 2.2, GOLD, 1.0)
    gleam(pen, "32,40 34,60 33,80", 1.6)


@thing("jeans", (90.0, 140.0), 0.4, "#3f6a9a")
def jeans(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("16,8 74,8 80,50 84,132 54,136 46,60 44,60 36,136 6,132 10,50", c, shade=1.1)
    pen.rect(15, 6, 75, 17, darker(c, 0.25), r=2)
    pen.line("45,17 45,52 42,60", 1.6, colour("#d8a24a"))
    for said in ("20,20 22,34 14,38", "70,20 68,34 76,38"):
        pen.line(said, 1.5, colour("#d8a24a"))
    pen.blob("18,60 30,56 32,96 20,100", lighter(c, 0.3), shade=0.2, atop=True)
    pen.blob("60,56 72,60 70,100 58,96", lighter(c, 0.3), shade=0.2, atop=True)
    dots(pen, "45,12", 2.4, GOLD, 1.0)
    for x in (8, 56):
        pen.line(f"{x},127 {x + 27},129", 1.4, colour("#d8a24a"))


@thing("gloves", (110.0, 116.0), 0.2, "#b8443c #4a6a8a #d8a04a")
def mittens(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for dx, t in ((0.0, c), (54.0, darker(c, 0.08))):
        pen.blob(
            f"{dx + 10},88 {dx + 6},48 {dx + 12},16 {dx + 24},6 {dx + 37},14 {dx + 42},44 {dx + 40},88",
            t,
            shade=1.2,
        )
        pen.limb(
            f"{dx + 40},66 {dx + 50},52 {dx + 50},40" if dx == 0 else f"{dx + 8},66 {dx - 2},56 {dx},46",
            14,
            11,
            t,
        )
        pen.rect(dx + 7, 84, dx + 43, 108, lighter(t, 0.4), r=5)
        for k in range(6):
            pen.line(f"{dx + 12 + 5.4 * k},86 {dx + 12 + 5.4 * k},107", 1.3, darker(t, 0.1), atop=True)
        for y in (36, 48):
            pen.line(
                f"{dx + 9},{y} {dx + 16},{y + 6} {dx + 24},{y} {dx + 32},{y + 6} {dx + 40},{y}",
                2.4,
                CREAM,
                atop=True,
            )
        pen.oval((dx + 24, 66), (5, 5), CREAM, atop=True, shade=0.3)


@thing("socks", (100.0, 110.0), 0.2, "#d8534a #3a6ab0 #4a9a6a")
def socks(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for dx, dy in ((26.0, 0.0), (0.0, 8.0)):
        pen.blob(
            f"{dx + 30},{dy + 6} {dx + 66},{dy + 6} {dx + 66},{dy + 60} {dx + 58},{dy + 84} "
            f"{dx + 34},{dy + 96} {dx + 10},{dy + 98} "
            f"{dx + 2},{dy + 88} {dx + 8},{dy + 76} {dx + 30},{dy + 62}",
            c,
            shade=1.2,
        )
        for y in (30, 46):
            pen.rect(dx + 26, dy + y, dx + 70, dy + y + 7, CREAM, atop=True, shade=0.5)
        pen.blob(
            f"{dx + 2},{dy + 88} {dx + 8},{dy + 76} {dx + 20},{dy + 72} "
            f"{dx + 24},{dy + 96} {dx + 10},{dy + 98}",
            CREAM,
            atop=True,
            shade=0.6,
        )
        pen.rect(dx + 28, dy + 3, dx + 68, dy + 17, darker(c, 0.2), r=3)
        for k in range(7):
            pen.line(
                f"{dx + 32 + 5.4 * k},{dy + 4} {dx + 32 + 5.4 * k},{dy + 16}", 1.2, darker(c, 0.4), atop=True
            )


@thing("scarf", (120.0, 110.0), 0.22, "#b8343a #3a6a8a #d8a04a")
def scarf(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said, tone in (("36,40 40,70 34,98", darker(c, 0.12)), ("84,40 80,64 88,92", c)):
        pen.limb(said, 28, 26, tone)
    pen.limb("18,34 60,52 102,34", 30, 30, c, shade=1.2)
    pen.limb("22,20 60,12 98,20", 22, 22, darker(c, 0.14), shade=1.0)
    for y in (62, 76, 88):
        pen.line(f"70,{y} 102,{y - 4}", 4, lighter(c, 0.6), atop=True)
        pen.line(f"20,{y + 4} 54,{y + 2}", 4, lighter(c, 0.6), atop=True)
    for k in range(5):
        pen.line(f"{22 + 6 * k},96 {21 + 6 * k},108", 2.4, c)
        pen.line(f"{76 + 6 * k},92 {77 + 6 * k},105", 2.4, c)
    for x in range(28, 96, 8):
        pen.line(f"{x},32 {x + 4},54", 1.4, darker(c, 0.22), atop=True)


@thing("necktie", (60.0, 140.0), 0.3, "#a8283a #2f4a8a")
def tie(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("20,4 40,4 36,26 24,26", c, shade=1.2)
    pen.poly("24,26 36,26 50,112 30,136 10,112", c, shade=1.2)
    for y in range(40, 140, 17):
        pen.line(f"2,{y + 14} 58,{y - 10}", 4.4, lighter(c, 0.6), atop=True)
    pen.line("21,27 39,27", 1.6, darker(c, 0.4))


@thing("kimono", (140.0, 140.0), 0.42, "#c8384a #3a4a8a #e8b0c0")
def kimono(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("4,22 136,22", 3.4, WOOD)
    pen.poly("46,16 94,16 134,24 132,78 98,76 98,134 42,134 42,76 8,78 6,24", c, shade=1.1)
    pen.poly("60,14 70,60 62,134 54,134 58,60 48,16", CREAM, shade=0.5)
    pen.poly("80,14 70,60 76,134 84,134 82,60 92,16", CREAM, shade=0.5)
    pen.rect(42, 68, 98, 86, colour("#d8a83a"), shade=1.0)
    for x, y in (
        (24, 40),
        (116, 44),
        (30, 64),
        (110, 66),
        (52, 104),
        (90, 112),
        (48, 46),
        (94, 48),
        (60, 124),
        (84, 96),
    ):
        for a in range(5):
            pen.oval(
                (x + 4.4 * float(np.cos(a * 1.257)), y + 4.4 * float(np.sin(a * 1.257))),
                (3, 3),
                lighter(c, 0.75),
                shade=0,
                atop=True,
            )
        pen.oval((x, y), (1.8, 1.8), GOLD, shade=0, atop=True)
