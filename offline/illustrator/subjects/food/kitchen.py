"""Dishes and drinks, and what holds them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import (
    CRUST,
    LEAF,
    PORCELAIN,
    STEEL,
    board,
    dots,
    drop,
    gleam,
    leaf,
    plate,
    steam,
)

BUTTER = colour("#f6d96a")


def _wedge(pen: Pen, x: float, y: float, k: float, c: Colour) -> None:
    """A wedge of cheese with holes, ``k`` times 100 wide, its lower left at x, y."""
    pen.poly(f"{x},{y} {x + 96 * k},{y + 4 * k} {x + 96 * k},{y - 38 * k} {x},{y - 30 * k}", c)
    pen.poly(
        f"{x},{y - 30 * k} {x + 56 * k},{y - 62 * k} {x + 96 * k},{y - 38 * k}", lighter(c, 0.35), shade=0.6
    )
    for dx, dy, r in ((18, -14, 8), (42, -8, 5), (58, -22, 9), (82, -10, 7), (36, -24, 4)):
        pen.oval((x + dx * k, y + dy * k), (r * k, r * k), darker(c, 0.3), shade=0.5)
        pen.oval(
            (x + (dx + 1.6) * k, y + (dy + 1.6) * k), (r * k * 0.76, r * k * 0.76), darker(c, 0.14), shade=0.3
        )
    pen.oval((x + 54 * k, y - 44 * k), (7 * k, 3.4 * k), darker(c, 0.2), shade=0.4)


@thing("cheese wedge", (110.0, 80.0), 0.14, "#f2c53c")
def cheese(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _wedge(pen, 5, 70, 1.04, c)


@thing("cheese board", (170.0, 90.0), 0.24, "#a8713f", seat=(0.5, 0.6))
def cheese_board(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    board(pen, 3, 167, 62, 18, c)
    pen.blob("14,66 16,42 34,30 56,32 72,44 74,66 44,74", colour("#f4ead6"))
    pen.blob("14,66 44,74 74,66 44,54", lighter(colour("#f6e7b8"), 0.2), shade=0.5)
    _wedge(pen, 72, 70, 0.56, colour("#f0b83a"))
    for row, n in enumerate((4, 3, 2)):
        for k in range(n):
            drop(pen, 134 + (k - (n - 1) / 2) * 12, 70 - 10 * row, 6.8, 6.8, colour("#6a3a7a"))
    leaf(pen, 134, 46, 16, 40)
    for x in (56, 64, 72):
        pen.oval((x, 78), (8, 3.4), CRUST, shade=0.7)
    drop(pen, 98, 77, 4, 3.4, colour("#7a8f3a"))
    drop(pen, 108, 78, 4, 3.4, colour("#7a8f3a"))


@thing("butter", (120.0, 70.0), 0.1, "#f6dc7a")
def butter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 60, 54, 57)
    pen.poly("20,56 88,58 88,34 20,32", c)
    pen.poly("20,32 40,20 106,22 88,34", lighter(c, 0.4), shade=0.5)
    pen.poly("88,34 106,22 106,44 88,58", darker(c, 0.16))
    pen.poly("74,33 94,21 100,22 80,34", WHITE, shade=0)


@thing("fried egg", (130.0, 76.0), 0.13, "#f6b02e")
def fried_egg(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 65, 52, 62)
    pen.blob(
        "20,52 26,38 46,40 60,30 84,34 104,42 112,54 94,62 70,60 50,66 32,62",
        lighter(PORCELAIN, 0.6),
        shade=0.9,
    )
    drop(pen, 66, 44, 19, 12, c)


@thing("cut of meat", (140.0, 84.0), 0.14, "#8a3f2a")
def steak(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 70, 60, 67)
    pen.blob("22,56 22,42 44,30 74,28 104,36 116,50 108,62 78,68 42,68", darker(c, 0.4))
    pen.blob("22,50 24,38 46,26 74,24 104,32 114,46 104,56 76,62 42,62", c, shade=1.0)
    for k in range(5):
        pen.line(f"{36 + 15 * k},{56 - k} {50 + 15 * k},{30 + k}", 3, darker(c, 0.45), atop=True)
    pen.poly("60,36 78,34 82,42 64,44", BUTTER)
    for turn in (-30, 10, 50):
        leaf(pen, 112, 58, 20, turn, wide=0.2)
    drop(pen, 28, 64, 7, 6, colour("#d8402f"))
    drop(pen, 42, 69, 7, 6, colour("#d8402f"))


@thing("roast chicken", (150.0, 100.0), 0.24, "#c07a34")
def roast_chicken(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 75, 78, 72)
    for x in (20, 34, 120, 134):
        leaf(pen, x, 84, 22, (x - 75) * 0.8, wide=0.5)
    pen.blob("26,70 24,46 44,24 76,16 108,24 126,46 124,70 98,84 52,84", c, shade=1.3)
    for s in (1, -1):
        x = 75 + 34 * s
        pen.blob(
            f"{x - 18},{56} {x},{40} {x + 18},{52} {x + 16},{76} {x - 6},{82}", lighter(c, 0.1), shade=1.1
        )
        pen.limb(f"{x + 10 * s},70 {x + 30 * s},60 {x + 40 * s},54", 12, 6, lighter(c, 0.08))
        drop(pen, x + 42 * s, 52, 6, 5, PORCELAIN)
    gleam(pen, "46,40 60,27 78,23", 5)
    for x in (44, 106):
        drop(pen, x, 86, 8, 6, colour("#e8b84a"))


@thing("green salad", (130.0, 90.0), 0.2, "#f2ece0 #a8713f #6f9fc0")
def salad(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(15):
        t = k / 14 * 2 - 1
        leaf(
            pen,
            65 + 44 * t,
            50,
            26 + 10 * (1 - t * t),
            62 * t + 16 * (-1) ** k,
            lighter(LEAF, 0.12 * (k % 4)),
            wide=0.62,
        )
    for x, y in ((40, 36), (84, 30), (62, 22), (98, 42)):
        drop(pen, x, y, 8, 7, colour("#d8402f"))
    for x, y in ((52, 40), (74, 42)):
        pen.oval((x, y), (9, 6), colour("#d8e8a8"), turn=-16)
        pen.oval((x, y), (7, 4.4), colour("#eef4cc"), turn=-16, shade=0.3)
    for x, y in ((66, 33), (30, 44)):
        pen.oval((x, y), (4, 3), colour("#3f2f45"))
    pen.blob("6,46 65,54 124,46 116,68 96,84 65,88 34,84 14,68", c, shade=1.3)
    pen.blob("8,47 65,55 122,47 121,51 65,60 9,51", lighter(c, 0.4), shade=0.4)


@thing("bowl of soup", (130.0, 112.0), 0.22, "#d8674a #4a7a8a #f2ece0")
def soup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    steam(pen, 65, 36, 30)
    pen.blob("6,54 14,78 36,100 52,104 78,104 94,100 116,78 124,54", c, shade=1.3)
    pen.oval((65, 54), (59, 15), lighter(c, 0.3), shade=0.5)
    pen.oval((65, 55), (53, 12), colour("#e08a3a"), shade=0.5)
    pen.blob("44,54 60,48 78,51 86,57 70,60 66,55 54,60", colour("#f6e6c4"), shade=0.3)
    for x, y, t in ((50, 50, 20), (78, 55, -30), (66, 60, 60), (92, 52, 10)):
        pen.oval((x, y), (4, 2), LEAF, turn=t)
    gleam(pen, "16,68 24,84 36,94", 3.4)


@thing("taco", (120.0, 84.0), 0.16, "#eab84e")
def taco(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("10,74 14,40 40,14 76,12 104,36 112,74 60,78", darker(c, 0.14))
    for k in range(9):
        leaf(
            pen,
            20 + 10 * k,
            48 - 16 * float(np.sin(k * 0.39)),
            22,
            -40 + 10 * k,
            lighter(LEAF, 0.1 * (k % 3)),
            wide=0.6,
        )
    for k, tone in enumerate(("#d8402f", "#8a4a2c", "#f6e08a", "#d8402f", "#8a4a2c", "#d8402f")):
        drop(pen, 26 + 13 * k, 42 - 15 * float(np.sin(0.3 + k * 0.5)), 7, 6, colour(tone))
    pen.blob("4,76 8,52 30,32 58,27 88,36 106,56 110,78 58,80", c, shade=1.2)
    dots(pen, "28,54 46,44 64,52 82,50 38,66 60,68 86,66 20,68", 2.2, darker(c, 0.2))


@thing("burrito", (140.0, 74.0), 0.13, "#ecd2a0")
def burrito(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("24,44 116,30", 46, 42, c, shade=1.3)
    pen.oval((24, 44), (17, 23), darker(c, 0.2), shade=0.6)
    for x, y, tone in (
        (18, 36, "#6fae4a"),
        (28, 40, "#d8402f"),
        (20, 48, "#8a4a2c"),
        (29, 53, "#f6d24a"),
        (24, 58, "#fff4e0"),
    ):
        drop(pen, x, y, 6, 5, colour(tone))
    pen.poly("76,16 118,10 134,20 134,42 118,52 80,58", STEEL, shade=1.4)
    for said in ("88,20 94,52", "104,16 108,50", "120,14 122,48"):
        pen.line(said, 1.4, lighter(STEEL, 0.6))
    dots(pen, "48,28 60,40 54,52 68,30", 2, darker(c, 0.22))


@thing("dumpling", (120.0, 70.0), 0.12, "#f4e6c8")
def dumplings(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((60, 52), (57, 14), colour("#a8713f"))
    pen.oval((60, 49), (54, 12), colour("#d8b07a"), shade=0.5)
    for x, y in ((34, 32), (84, 32), (60, 40)):
        pen.blob(
            f"{x - 24},{y + 10} {x - 18},{y - 10} {x},{y - 18} "
            f"{x + 18},{y - 10} {x + 24},{y + 10} {x},{y + 16}",
            c,
            shade=1.3,
        )
        for k in (-14, -7, 0, 7, 14):
            pen.line(f"{x + k},{y - 15 + abs(k) * 0.5} {x + k * 0.7},{y - 4}", 1.5, darker(c, 0.2), atop=True)


@thing("popcorn", (100.0, 124.0), 0.24, "#d8343a")
def popcorn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k, (x, y) in enumerate(
        ((28, 36), (50, 24), (72, 34), (40, 16), (62, 12), (20, 46), (80, 46), (50, 40), (34, 46), (66, 46))
    ):
        for dx, dy in ((-5, 2), (5, 2), (0, -5), (1, 4)):
            pen.oval((x + dx, y + dy), (7, 6.4), lighter(BUTTER, 0.35 + 0.1 * ((k + dx) % 3)), shade=1.0)
        pen.oval((x, y), (2.4, 2), colour("#d89a3a"), shade=0)
    pen.poly("12,46 88,46 78,120 22,120", PORCELAIN, shade=1.2)
    for k in range(4):
        pen.poly(f"{14 + 21 * k},46 {24 + 21 * k},46 {31 + 14 * k},120 {24 + 14 * k},120", c, shade=0.8)
    pen.blob("10,46 24,40 38,47 50,41 64,47 78,40 90,46 76,52 50,50 24,52", PORCELAIN, shade=0.5)
