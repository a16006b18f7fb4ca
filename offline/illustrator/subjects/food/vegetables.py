"""Vegetables, nuts and what they are carried in."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import LEAF, WOOD, dots, drop, gleam, leaf, seams

STALK = colour("#7a5a38")


@thing("tomato", (96.0, 88.0), 0.12, "#d83a2c")
def tomato(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("48,16 72,12 90,30 90,56 74,78 48,84 22,78 6,56 6,30 24,12", c, shade=1.3)
    gleam(pen, "14,42 20,28 32,20", 5)
    for turn in (-84, -40, 0, 42, 84, 180):
        leaf(pen, 48, 20, 18 if turn != 180 else 12, turn, wide=0.2)
    pen.limb("48,20 49,10 55,5", 4, 3, LEAF)


@thing("carrot", (130.0, 70.0), 0.12, "#ee8330")
def carrot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for turn in (40, 62, 82, 104):
        leaf(pen, 88, 24, 40, turn, wide=0.16)
    pen.limb("92,26 60,38 30,52 6,64", 30, 3, c, shade=1.3)
    seams(pen, "80,20 84,28|66,36 72,46|52,36 56,42|40,48 46,56", darker(c, 0.25), 1.6)
    gleam(pen, "84,20 60,30 40,40", 2.6)


@thing("bell pepper", (96.0, 104.0), 0.15, "#d8302c #f2b830 #5fa040")
def bell_pepper(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "48,24 66,18 86,26 92,48 84,78 70,98 58,94 48,99 38,94 26,98 12,78 4,48 10,26 30,18", c, shade=1.3
    )
    seams(pen, "48,28 44,60 48,94|30,26 24,56 32,90|68,26 74,56 64,90", darker(c, 0.25), 2)
    gleam(pen, "14,54 14,40 20,30", 5)
    gleam(pen, "56,40 58,56", 3)
    pen.blob("34,26 48,20 62,26 54,31 42,31", LEAF)
    pen.limb("48,24 46,12 54,3", 7, 6, LEAF)


@thing("onion", (90.0, 100.0), 0.12, "#c8863f #a04a6a")
def onion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("45,30 43,14 47,2", 12, 3, lighter(c, 0.35))
    pen.blob("45,20 60,32 84,46 86,68 68,88 45,94 22,88 4,68 6,46 30,32", c, shade=1.3)
    seams(pen, "45,24 20,50 26,86|45,24 36,56 40,92|45,24 56,56 52,92|45,24 70,50 64,86", darker(c, 0.2))
    gleam(pen, "12,66 16,50 30,38", 4)
    seams(pen, "40,94 38,99|45,94 45,99|50,94 53,99", darker(c, 0.4))


@thing("garlic", (90.0, 92.0), 0.09, "#f4ede4")
def garlic(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("45,30 43,14 49,3", 11, 5, darker(c, 0.12))
    pen.blob("45,18 58,34 82,46 84,66 66,84 45,88 24,84 6,66 8,46 32,34", c, shade=1.4)
    seams(pen, "45,22 22,54 32,84|45,22 45,86|45,22 68,54 58,84", colour("#c8a8b8"))


@thing("eggplant", (110.0, 96.0), 0.15, "#5a2f6a")
def aubergine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("86,18 92,34 78,48 66,70 44,90 18,88 6,68 14,48 38,38 62,24 74,12", c, shade=1.3)
    gleam(pen, "18,62 34,48 56,38", 4.4)
    pen.blob("62,18 76,6 92,12 98,30 86,38 82,28 72,34 72,22", LEAF)
    pen.limb("86,16 96,8 104,8", 7, 5, LEAF)


@thing("ear of corn", (90.0, 130.0), 0.2, "#f2c83c")
def corn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("45,4 60,16 66,50 60,96 45,112 30,96 24,50 30,16", c, shade=1.1)
    for row in range(11):
        y = 14 + 8.4 * row
        for k in range(-3, 4):
            pen.oval(
                (45 + 6.2 * k, y + abs(k) * 0.9),
                (2.9, 3.6),
                lighter(c, 0.22 - 0.05 * abs(k)),
                shade=0.7,
                atop=True,
            )
    pen.blob("44,126 20,104 10,66 14,38 26,60 34,92", LEAF)
    pen.blob("46,126 70,104 80,66 78,34 64,58 56,92", darker(LEAF, 0.12))
    pen.blob("45,128 34,104 38,84 48,104", lighter(LEAF, 0.2))


@thing("broccoli", (104.0, 110.0), 0.15, "#4f8f3f")
def broccoli(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stem = mix(c, colour("#e6eeb0"), 0.55)
    pen.blob("40,52 64,52 66,84 70,106 34,106 38,84", stem)
    for said in ("42,70 24,56", "62,70 80,56"):
        pen.limb(said, 12, 10, stem)
    for x, y, r in ((22, 46, 18), (82, 46, 18), (36, 28, 20), (68, 28, 20), (52, 46, 22), (52, 20, 18)):
        pen.oval((x, y), (r, r * 0.92), c, shade=1.2)
        for a in np.linspace(0, 6.28, 9)[:-1]:
            pen.oval(
                (x + r * 0.66 * float(np.cos(a)), y + r * 0.6 * float(np.sin(a))),
                (r * 0.26, r * 0.24),
                lighter(c, 0.1 + 0.1 * float(-np.sin(a))),
                shade=1.0,
            )


@thing("potato", (110.0, 80.0), 0.11, "#c8a064")
def potato(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,46 14,22 40,8 72,8 98,22 106,46 94,68 62,76 30,72", c, shade=1.3)
    for x, y in ((32, 30), (58, 22), (80, 36), (46, 50), (72, 58), (26, 54)):
        pen.line(f"{x - 3},{y} {x + 3},{y + 1}", 2, darker(c, 0.3))
    gleam(pen, "20,34 34,20 54,15", 3)


@thing("egg", (76.0, 96.0), 0.1, "#f4e6d4 #e2b48a")
def egg(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("38,4 56,18 70,46 68,72 54,90 38,93 22,90 8,72 6,46 20,18", c, shade=1.4)
    gleam(pen, "16,50 20,34 30,20", 5)


@thing("olive", (70.0, 60.0), 0.08, "#7a8f3a #3f2f45")
def olive(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leaf(pen, 40, 22, 30, 60, wide=0.2)
    drop(pen, 24, 34, 19, 15, c, turn=-10)
    drop(pen, 48, 42, 18, 14, darker(c, 0.15), turn=8)


@thing("wooden crate", (130.0, 84.0), 0.24, "#b8864f", seat=(0.5, 0.08))
def crate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 6, 126, 80, darker(c, 0.5), r=2)
    for y in (8, 33, 58):
        pen.rect(2, y, 128, y + 20, c, r=1.5, shade=0.8)
        pen.line(f"6,{y + 7} 60,{y + 8} 124,{y + 6}", 0.9, darker(c, 0.25), atop=True)
    for x in (2, 116):
        pen.rect(x, 6, x + 12, 80, darker(c, 0.14), r=1.5)
        dots(pen, f"{x + 6},18 {x + 6},43 {x + 6},68", 1.8, WOOD)
