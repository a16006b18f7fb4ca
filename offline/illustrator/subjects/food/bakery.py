"""Cakes, pastry and sweets, as they lie on a plate."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import CHOCOLATE, CREAM, CRUST, dots, drop, gleam, leaf, plate

BERRY = colour("#d42f3f")


def berry(pen: Pen, x: float, y: float, r: float, c: Colour = BERRY) -> None:
    """A strawberry that stands on its broad end."""
    pen.blob(f"{x},{y - r * 1.2} {x + r * 0.8},{y - r * 0.2} {x + r * 0.7},{y + r * 0.8} {x},{y + r} "
             f"{x - r * 0.7},{y + r * 0.8} {x - r * 0.8},{y - r * 0.2}", c, shade=1.2)  # fmt: skip
    for dx, dy in ((-0.35, 0.1), (0.1, -0.3), (0.35, 0.25), (-0.1, 0.5)):
        pen.oval((x + r * dx, y + r * dy), (r * 0.07, r * 0.11), colour("#ffe08a"), shade=0)


@thing("shortcake", (130.0, 104.0), 0.22, "#f6e6b8 #f3dcae", seat=(0.5, 0.2))
def cheesecake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A slice of cheesecake on its plate, a strawberry on top."""
    plate(pen, 65, 84, 62)
    pen.poly("20,78 108,86 108,50 20,42", lighter(c, 0.25))
    pen.poly("20,70 108,78 108,87 20,79", CRUST, shade=1.1)
    dots(pen, "30,75 44,77 58,77 72,80 86,81 98,83 38,74 66,79", 1.6, darker(CRUST, 0.3))
    pen.poly("20,42 82,24 112,42 108,50", lighter(c, 0.45), shade=0.5)
    pen.blob(
        "20,42 50,33 82,24 98,32 112,42 108,50 92,50 88,58 82,56 78,48 60,47 54,55 48,53 44,45 34,44",
        BERRY,
        shade=0.7,
    )
    gleam(pen, "50,37 66,32 82,29", 2.4)
    berry(pen, 76, 26, 12)
    for turn in (-60, 0, 60):
        leaf(pen, 76, 14, 8, turn)
    berry(pen, 32, 82, 8)


@thing("slice of cake", (130.0, 110.0), 0.24, "#f2b8c4 #8a5236 #f6e3b4", seat=(0.5, 0.2))
def slice_of_cake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 65, 90, 62)
    sponge = mix(c, colour("#e8b870"), 0.45)
    pen.poly("22,84 108,92 108,44 22,34", sponge)
    for y in (0.3, 0.62):
        pen.poly(f"22,{34 + 50 * y} 108,{44 + 48 * y} 108,{50 + 48 * y} 22,{40 + 50 * y}", CREAM, shade=0.4)
    pen.poly("22,34 82,14 114,34 108,46", lighter(c, 0.3), shade=0.5)
    pen.blob(
        "22,34 60,38 108,44 114,34 116,88 108,92 108,50 92,54 88,46 72,52 66,43 50,48 44,40 30,44",
        c,
        shade=0.8,
    )
    for x, y in ((84, 20), (96, 26)):
        pen.oval((x, y), (9, 7), CREAM, shade=0.8)
    drop(pen, 88, 14, 7.4, 7.2, colour("#c8202f"))
    pen.line("89,8 94,2", 1.5, colour("#6a8a3a"))


@thing("cupcake", (100.0, 118.0), 0.18, "#f4a6bc #f6e3b4 #b8dcc8 #c8b0e4")
def cupcake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    cup = colour("#d9a05c")
    pen.poly("20,62 80,62 72,114 28,114", cup, shade=1.2)
    for k in range(7):
        x, low = 24 + 8.7 * k, 31 + 6.4 * k
        pen.line(f"{x},63 {low},113", 1.8, darker(cup, 0.22), atop=True)
    pen.blob("12,64 18,52 50,46 82,52 88,64 70,70 50,68 30,70", c)
    for y, half, tall in ((58, 38, 13), (44, 30, 12), (31, 21, 11), (20, 12, 9)):
        pen.oval((50, y), (half, tall), c, shade=1.1)
        pen.limb(
            f"{50 - half * 0.8},{y + 4} {50},{y + tall * 0.86} {50 + half * 0.8},{y + 1}",
            2.2,
            1.2,
            darker(c, 0.14),
            shade=0,
        )
        pen.limb(
            f"{50 - half * 0.66},{y - 4} {50 - half * 0.2},{y - tall * 0.7}", 2.4, 1, lighter(c, 0.6), shade=0
        )
    drop(pen, 50, 11, 8.4, 8, colour("#c8202f"))
    pen.line("51,4 56,0", 1.6, colour("#7a5a38"))
    for k, said in enumerate(
        (
            "30,54 34,56",
            "66,52 70,49",
            "44,42 48,44",
            "60,38 64,40",
            "26,64 30,62",
            "76,62 72,60",
            "50,58 55,57",
        )
    ):
        pen.line(said, 2.2, colours("#f4d03a #4fa0d8 #ffffff #e0485a")[k % 4])


@thing("muffin", (104.0, 108.0), 0.17, "#dca45c")
def muffin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A muffin that has risen over its paper, berries baked into it."""
    paper, fruit = colour("#efe2cc"), colour("#3f4a8a") if sum(c) > 330 else CHOCOLATE
    pen.poly("18,58 86,58 76,104 28,104", paper, shade=1.3)
    for k in range(9):
        pen.line(f"{21 + 7.8 * k},60 {30 + 5.5 * k},103", 1.8, darker(paper, 0.2), atop=True)
    pen.blob("8,56 6,44 16,26 34,13 54,9 74,14 90,28 98,46 95,58 84,64 70,60 52,66 34,60 20,64", c, shade=1.5)
    pen.blob("18,38 26,24 42,15 58,14 70,20 56,24 40,28 28,40", lighter(c, 0.3), shade=0.4)
    for said in ("40,34 50,30 62,34", "66,46 78,42", "22,52 32,46"):
        pen.line(said, 1.6, darker(c, 0.28))
    for x, y, r in ((32, 36, 6), (52, 22, 5.4), (70, 34, 6.4), (50, 46, 6.6), (84, 52, 5), (22, 54, 4.4)):
        pen.oval((x, y + 1.6), (r * 1.2, r * 0.9), mix(c, fruit, 0.5), shade=0.3)
        drop(pen, x, y, r, r * 0.84, fruit)


def _slice_of_bread(pen: Pen, c: Colour) -> None:
    """A slice that lies, its crust towards us."""
    rind, low = darker(c, 0.12), darker(c, 0.34)
    pen.blob("14,66 18,44 11,26 22,15 42,12 60,16 78,12 98,15 109,26 102,44 106,66 102,80 60,84 18,80", low)
    pen.blob("14,58 18,36 11,20 22,9 42,6 60,10 78,6 98,9 109,20 102,36 106,58 102,70 60,74 18,70", rind)
    crumb = "21,57 25,36 18,21 26,14 43,11 60,15 77,11 94,14 102,21 95,36 99,57 95,64 60,67 25,64"
    pen.blob(crumb, lighter(c, 0.45), shade=0.7)
    dots(pen, "34,50 48,58 66,60 84,52 40,26 78,24 88,58 30,58", 1.6, darker(c, 0.02))


@thing("toast", (120.0, 86.0), 0.2, "#d29a54")
def toast(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A slice of toast with butter that melts."""
    _slice_of_bread(pen, c)
    pen.blob("38,42 46,28 62,26 80,30 84,44 74,54 56,56 44,52", colour("#f8dc7a"), shade=0.3)
    pen.poly("48,36 66,32 76,40 58,46", colour("#fdeea8"), shade=0.6)
    pen.poly("48,36 58,46 58,51 48,41", colour("#eccb62"), shade=0.4)
    pen.poly("58,46 76,40 76,45 58,51", colour("#f4d878"), shade=0.4)


@thing("avocado toast", (120.0, 86.0), 0.2, "#d29a54")
def avocado_toast(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A slice under mashed avocado, with halves of tomato and seeds."""
    _slice_of_bread(pen, c)
    green = colour("#8cba48")
    pen.blob(
        "22,54 32,30 38,17 48,13 60,18 74,12 84,18 90,32 99,52 88,60 72,58 58,64 40,59", green, shade=1.2
    )
    for said in ("34,48 46,34 60,30", "50,54 66,44 82,44", "62,26 74,22 80,28"):
        pen.limb(said, 3.4, 1.4, lighter(green, 0.4), shade=0)
    for x, y in ((46, 24), (76, 36), (50, 46), (82, 54)):
        pen.oval((x, y), (7.6, 5.2), darker(BERRY, 0.1), shade=1.2)
        pen.oval((x, y - 0.6), (5.4, 3.4), lighter(BERRY, 0.3), shade=0.3)
    dots(pen, "36,38 62,38 68,50 34,54 64,22 88,44 58,56 40,30", 1.2, colour("#fff2c8"), 1.0)


@thing("doughnut", (120.0, 92.0), 0.16, "#f08ab0 #8a5236 #f6e3b4 #8fcce0")
def doughnut(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dough = colour("#d9a056")
    pen.blob("6,54 14,28 38,12 60,9 82,12 106,28 114,54 104,76 82,86 60,88 38,86 16,76", dough, shade=1.3)
    pen.blob(
        "9,46 18,24 40,11 60,8 80,11 102,24 111,46 106,60 96,56 "
        "90,66 80,60 70,68 60,62 48,69 40,61 28,66 22,57 13,60",
        c,
        shade=1.1,
    )
    pen.oval((60, 38), (17, 9), darker(c, 0.35), shade=0.4)
    pen.oval((60, 41), (15, 7), darker(dough, 0.3), shade=0.6)
    gleam(pen, "22,38 32,23 50,15", 4)
    for k in range(19):
        a, r = k * 2.4, 0.62 + 0.3 * ((k * 0.37) % 1)
        x, y = 60 + 46 * r * float(np.cos(a)), 36 + 24 * r * float(np.sin(a))
        pen.line(
            f"{x},{y} {x + 4 * float(np.cos(k))},{y + 3 * float(np.sin(k * 2))}",
            2.2,
            colours("#ffffff #f4d03a #4fa0d8 #6fbf5a")[k % 4],
        )


@thing("croissant", (140.0, 84.0), 0.15, "#d9974a #cf8c42")
def croissant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    parts = ((16, 66, 12, 9, -40), (30, 50, 17, 17, -30), (50, 38, 21, 23, -14), (72, 34, 23, 26, 0),
             (94, 39, 20, 22, 16), (112, 52, 16, 16, 32), (125, 67, 11, 9, 42))  # fmt: skip
    for x, y, rx, ry, turn in (parts[0], parts[6], parts[1], parts[5], parts[2], parts[4], parts[3]):
        pen.oval((x, y), (rx, ry), mix(c, CRUST, 0.2), turn=turn, shade=1.3)
        for k in (-0.4, 0.05, 0.45):
            pen.line(
                f"{x + rx * k - 1},{y - ry * 0.8} {x + rx * k + 2},{y} {x + rx * k},{y + ry * 0.8}",
                1.2,
                darker(c, 0.22),
                atop=True,
            )
        pen.limb(
            f"{x - rx * 0.5},{y - ry * 0.5} {x},{y - ry * 0.78} {x + rx * 0.4},{y - ry * 0.6}",
            3,
            1,
            lighter(c, 0.55),
            shade=0,
        )


@thing("macaron", (90.0, 70.0), 0.1, "#f2a0b8 #a8d8b0 #f6e08a #c0a8e4 #8a5a42")
def macaron(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,52 45,48 82,52 80,62 62,67 28,67 10,62", c)
    pen.rect(8, 44, 82, 54, darker(c, 0.16), r=4)
    pen.rect(11, 34, 79, 47, lighter(c, 0.6), r=5)
    pen.rect(7, 28, 83, 37, darker(c, 0.14), r=4)
    dots(pen, "12,32 20,34 29,32 38,35 47,32 56,34 65,32 74,34", 2.4, darker(c, 0.22))
    pen.blob("7,30 12,14 28,5 45,3 62,5 78,14 83,30 62,33 28,33", c, shade=1.2)
    gleam(pen, "18,20 28,11 44,8", 3.4)


@thing("cookie", (110.0, 84.0), 0.12, "#cf9a58 #c08a4a")
def cookie(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("5,48 14,22 36,8 60,6 86,12 104,32 106,52 92,72 64,80 32,76 12,66", darker(c, 0.3))
    pen.blob("5,44 14,20 36,6 60,4 86,10 104,30 106,46 92,66 64,74 32,70 12,60", c, shade=1.1)
    for x, y, r in (
        (30, 24, 6),
        (56, 18, 7),
        (82, 28, 6),
        (24, 46, 6),
        (48, 42, 7),
        (74, 48, 7),
        (94, 46, 5),
        (40, 62, 6),
        (66, 64, 6),
    ):
        pen.oval((x, y), (r, r * 0.74), CHOCOLATE, turn=x * 7, shade=1.2)
        pen.oval((x - 2, y - 2), (1.8, 1.1), lighter(CHOCOLATE, 0.5), shade=0)
    for said in ("36,34 44,30", "62,34 68,40", "52,56 58,58", "84,58 88,54"):
        pen.line(said, 1.3, darker(c, 0.3))


@thing("gingerbread man", (100.0, 124.0), 0.18, "#b8743a")
def gingerbread_man(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    icing = colour("#fff8ec")
    for said in ("50,66 32,96 24,114", "50,66 68,96 76,114", "50,56 22,54 10,48", "50,56 78,54 90,48"):
        pen.limb(said, 24, 19, c, shade=0.6)
    pen.blob("36,46 64,46 66,84 50,90 34,84", c, shade=0.6)
    pen.oval((50, 27), (24, 23), c, shade=1.1)
    for said in ("10,42 14,54", "90,42 86,54", "18,108 32,112", "82,108 68,112"):
        pen.line(said, 2.6, icing)
    pen.line("38,32 44,38 50,39 56,38 62,32", 2.2, icing)
    for x in (42, 58):
        drop(pen, x, 24, 3, 3.2, CHOCOLATE)
    for y, tone in ((54, "#d8343a"), (66, "#3f9e4d"), (78, "#d8343a")):
        drop(pen, 50, y, 3.8, 3.8, colour(tone))


@thing("waffle", (130.0, 88.0), 0.16, "#dca455")
def waffle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 65, 68, 62)
    for lift in (10, 0):
        pen.blob(
            f"14,{46 + lift} 30,{30 + lift} 65,{26 + lift} 100,{30 + lift} "
            f"116,{46 + lift} 98,{62 + lift} 65,{66 + lift} 32,{62 + lift}",
            darker(c, 0.14 + 0.012 * lift),
        )
    pen.blob("14,42 30,27 65,22 100,27 116,42 98,58 65,62 32,58", c, shade=0.8)
    for k in range(-3, 5):
        pen.line(f"{20 + 15 * k},62 {62 + 15 * k},22", 3, lighter(c, 0.3), atop=True)
        pen.line(f"{112 - 15 * k},62 {70 - 15 * k},22", 3, darker(c, 0.2), atop=True)
    pen.oval((62, 34), (19, 12), CREAM, shade=1.0)
    pen.oval((64, 27), (11, 7), lighter(CREAM, 0.4), shade=0.6)
    berry(pen, 80, 30, 8)
    for x, y in ((48, 26), (42, 36)):
        drop(pen, x, y, 5, 4.8, colour("#3f4a8a"))


@thing("dough", (120.0, 70.0), 0.14, "#f2dfb4")
def dough(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A lump of dough in a dusting of flour, with the hollow of a fist."""
    pen.oval((60, 62), (58, 7), lighter(c, 0.6), shade=0.2)
    pen.blob("10,54 14,34 34,16 60,10 88,16 106,34 110,54 92,64 60,66 28,64", c, shade=1.4)
    pen.blob("44,22 62,18 78,24 70,32 52,32", darker(c, 0.12), shade=0.6)
    pen.blob("22,40 30,28 42,24 34,38", lighter(c, 0.4), shade=0.3)
    pen.line("84,30 92,40 94,52", 1.6, darker(c, 0.16), atop=True)


@thing("pizza dough", (150.0, 46.0), 0.14, "#f2dfb4")
def pizza_dough(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A disc of dough that turns in the air, its rim hanging, flour about it."""
    pen.blob("6,20 30,7 74,2 118,6 144,18 136,30 112,26 92,36 68,28 44,37 18,32", darker(c, 0.12), shade=1.1)
    pen.blob("14,18 36,9 74,5 114,9 136,18 112,22 74,24 36,23", lighter(c, 0.3), shade=0.7)
    dots(pen, "40,13 62,18 88,12 108,17 74,10", 2.2, darker(c, 0.1))
    for x, y in ((12, 40), (34, 43), (112, 40), (136, 37)):
        pen.oval((x, y), (1.5, 1.5), lighter(c, 0.7), shade=0)
