"""For washing, cleaning and keeping."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, DARK, GLASS, STEEL, WOOD, dots, drop, gleam

PAPER = colour("#f6eedc")


@thing("washing machine", (104.0, 124.0), 0.44, "#e8ecf0")
def washing_machine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 4, 100, 120, c, r=6, shade=1.2)
    pen.rect(4, 4, 100, 28, darker(c, 0.12), r=5)
    pen.rect(12, 9, 44, 23, lighter(c, 0.4), r=2)
    drop(pen, 64, 16, 6.4, 6.4, STEEL)
    pen.rect(78, 11, 94, 21, DARK, r=2)
    for r, tone in ((38, STEEL), (32, DARK), (27, colour("#6fa8c8"))):
        pen.oval((52, 74), (r, r), tone, shade=1.3)
    for x, y, cloth in ((42, 82, "#d8534a"), (58, 88, "#f0c04a"), (64, 76, "#4a9a6a")):
        pen.oval((x, y), (13, 9), colour(cloth), turn=x, shade=1.0)
    gleam(pen, "30,72 34,58 46,51", 4)


@thing("flat iron", (130.0, 92.0), 0.18, "#3a7bd5 #d8433c")
def iron(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("116,50 112,20 80,12 48,22 40,34", 10, darker(c, 0.25))
    pen.blob("6,72 20,50 46,34 84,30 116,38 122,74", c, shade=1.3)
    pen.poly("3,74 126,74 126,84 8,84", STEEL, shade=1.3)
    drop(pen, 60, 52, 9, 9, lighter(c, 0.6))
    pen.line("118,28 128,20 126,6", 3, DARK)
    gleam(pen, "18,64 32,50 50,42", 3)


@thing("toothbrush", (80.0, 130.0), 0.22, "#4fb0c8 #e8648a")
def toothbrush(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """In its glass, with another and the paste."""
    for said, tone in (("30,112 26,70 16,8", c), ("48,112 52,70 60,14", colour("#f0a03a"))):
        pen.limb(said, 6, 5, tone)
        x, y = (float(v) for v in said.split()[-1].split(","))
        for k in range(5):
            pen.line(
                f"{x + k * 0.4},{y + 5 * k} {x - 9 + k * 0.4},{y + 1 + 5 * k}",
                3.4,
                WHITE if k % 2 else lighter(tone, 0.5),
            )
    pen.opacity = 0.66
    pen.poly("12,58 68,58 62,124 18,124", GLASS, shade=0.8)
    pen.opacity = 1.0
    pen.oval((40, 59), (28, 4.4), lighter(GLASS, 0.5), shade=0)
    gleam(pen, "19,68 21,92 24,114", 3)


@thing("soap", (120.0, 70.0), 0.1, "#f2b0c4 #b8dcc8")
def soap(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((60, 54), (56, 12), colour("#8fb8c8"), shade=1.0)
    pen.rect(16, 22, 102, 54, c, r=14, shade=1.3)
    pen.rect(34, 29, 84, 43, lighter(c, 0.3), r=7, shade=0.4)
    for x, y, r in ((20, 20, 11), (36, 14, 8), (100, 24, 9), (28, 28, 6), (88, 12, 5)):
        pen.oval((x, y), (r, r), lighter(colour("#cfe8f4"), 0.4), shade=0.8)
        pen.oval((x - r * 0.3, y - r * 0.34), (r * 0.24, r * 0.18), WHITE, shade=0)


@thing("bucket", (104.0, 110.0), 0.24, "#6fa8c8 #b4bcc8 #d8433c")
def bucket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("8,36 16,10 52,3 88,10 96,36", 3.4, STEEL)
    pen.poly("8,34 96,34 84,106 20,106", c, shade=1.4)
    pen.oval((52, 34), (45, 9), darker(c, 0.3), shade=0.8)
    pen.oval((52, 36), (39, 6.4), colour("#8fc8e0"), shade=0.6)
    pen.line("13,62 52,66 91,62", 2, darker(c, 0.25), atop=True)
    gleam(pen, "20,50 24,76 28,98", 4)


@thing("watering can", (140.0, 104.0), 0.24, "#4f9a7a #6fa8c8 #b4bcc8")
def watering_can(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("92,40 120,22 134,44 112,86", 6, darker(c, 0.2))
    pen.limb("58,84 34,58 18,28", 13, 8, darker(c, 0.1))
    pen.oval((15, 24), (14, 8), c, turn=-52, shade=1.2)
    dots(pen, "10,24 14,19 18,26 13,28 19,20", 1.3, darker(c, 0.5), 1.0)
    pen.blob("50,40 104,40 112,96 104,100 50,100 44,96", c, shade=1.4)
    pen.oval((77, 40), (27, 7), darker(c, 0.4), shade=0.5)
    pen.line("48,70 78,74 108,70", 2, lighter(c, 0.4), atop=True)
    gleam(pen, "54,52 52,72 54,90", 4)


@draws("laundry", (240.0, 130.0), 0.5, "#c8a878", front=True, home="garden")
def laundry(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Clothes on a line between two posts."""
    for x in (10, 230):
        pen.limb(f"{x},128 {x},8", 8, 7, WOOD, shade=1.1)
        pen.line(f"{x - 9},14 {x + 9},14", 4, WOOD)
    pen.line("10,16 70,23 120,25 170,23 230,16", 1.6, CREAM)
    sheet, shirt, sock = colours("#f6f1e8 #6f9fd0 #d8534a")
    pen.blob("26,20 86,25 90,60 84,98 56,94 28,96 22,60", sheet, shade=1.2)
    for said in ("40,26 36,60 40,92", "58,28 60,60 56,92", "74,28 78,60 74,92"):
        pen.limb(said, 2, 4, darker(sheet, 0.14), shade=0, atop=True)
    pen.blob(
        "112,26 100,30 92,48 104,54 108,50 106,96 148,96 146,50 152,54 162,46 152,28 140,26 127,32",
        shirt,
        shade=1.1,
    )
    for x in (174, 190):
        pen.blob(
            f"{x - 5},22 {x + 6},22 {x + 6},46 {x + 2},56 {x - 10},58 {x - 12},52 {x - 4},46", sock, shade=1.0
        )
        pen.line(f"{x - 5},29 {x + 6},29", 3, WHITE)
    pen.blob("202,20 224,17 226,60 218,86 204,82 200,60", colour("#f2c86a"), shade=1.1)
    for x, y in ((30, 18), (82, 22), (114, 23), (142, 23), (174, 20), (190, 19), (206, 17), (222, 14)):
        pen.rect(x - 1.6, y, x + 1.6, y + 9, WOOD, r=1)


@thing("package", (110.0, 92.0), 0.26, "#c8955a", seat=(0.5, 0.2))
def package(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("6,28 62,40 62,90 6,74", c, shade=1.0)
    pen.poly("62,40 104,26 104,72 62,90", darker(c, 0.22), shade=0.8)
    pen.poly("6,28 48,16 104,26 62,40", lighter(c, 0.2), shade=0.5)
    pen.poly("28,21.6 38,18.8 94,29.4 84,32.8", lighter(c, 0.5), shade=0.3)
    pen.poly("84,32.8 94,29.4 94,42 84,45.4", lighter(c, 0.36), shade=0.3)
    pen.rect(14, 52, 36, 66, PAPER, r=1, shade=0.3)


@thing("open box", (130.0, 100.0), 0.3, "#c8955a", seat=(0.5, 0.3))
def open_box(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Its front wall hides the feet of what is in it."""
    pen.poly("14,34 116,34 116,52 14,52", darker(c, 0.5), shade=0.5)
    pen.poly("14,40 2,62 12,72 16,44", lighter(c, 0.16))
    pen.poly("116,40 128,62 118,72 114,44", darker(c, 0.1))
    pen.rect(14, 42, 116, 96, c, shade=1.1)
    pen.poly("14,42 116,42 124,58 6,58", lighter(c, 0.22), shade=0.7)
    pen.rect(58, 58, 72, 96, lighter(c, 0.36), shade=0.3)


@thing("cutting board", (150.0, 60.0), 0.12, "#b8864f", seat=(0.5, 0.42))
def cutting_board(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("16,12 118,12 134,46 2,46", lighter(c, 0.1), shade=1.0)
    pen.blob("112,20 136,20 147,27 140,36 118,36", lighter(c, 0.1), shade=0.8)
    pen.oval((134, 28), (4.4, 2.8), darker(c, 0.6), shade=0)
    for said in ("18,20 112,19", "14,30 118,29", "10,39 124,39"):
        pen.line(said, 0.9, darker(c, 0.22), atop=True)
    pen.rect(2, 45, 134, 53, darker(c, 0.3), r=2)


@thing("cake stand", (130.0, 84.0), 0.2, "#f2ece0 #a8d0c8 #f2c8d0", seat=(0.5, 0.2))
def cake_stand(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((65, 76), (34, 7), c, shade=1.2)
    pen.blob("56,26 74,26 70,50 78,74 52,74 60,50", darker(c, 0.1), shade=1.3)
    pen.oval((65, 24), (62, 13), darker(c, 0.22))
    pen.oval((65, 19), (62, 13), c, shade=0.8)
    pen.oval((65, 20), (52, 9), lighter(c, 0.2), shade=0.4)
