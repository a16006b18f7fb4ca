"""Things of the table and the house, and simple signs."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

PORCELAIN = colour("#f7f2ea")
WOOD = colour("#9a683f")


def _steam(pen: Pen, x: float, top: float, bottom: float) -> None:
    h = bottom - top
    for dx, amp in ((-12, 4), (0, 5), (12, 4)):
        at = x + dx
        said = f"{at},{bottom} {at + amp},{bottom - h * 0.33} {at - amp},{bottom - h * 0.66} {at + 2},{top}"
        pen.limb(said, 3.4, 0.6, colour("#fffaf0"), shade=0)


@draws("ramen", (150.0, 119.0), 0.46, "#bf3a2f #2f4f6f #3a3a42", front=True)
def ramen(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    broth, noodle, stick = colour("#d98f3a"), colour("#f6dc94"), colour("#6a3f28")
    _steam(pen, 66, 4, 30)
    pen.blob("6,48 10,72 30,98 52,108 98,108 120,98 140,72 144,48 110,40 40,40", c, shade=1.4)
    pen.blob(
        "8,62 40,76 75,80 110,76 142,62 140,72 110,86 75,90 40,86 10,72", PORCELAIN, atop=True, shade=0.8
    )
    pen.poly("50,106 100,106 97,118 53,118", darker(c, 0.35))
    pen.oval((75, 48), (69, 20), lighter(c, 0.12), shade=0.6)
    pen.oval((75, 49), (63.5, 16.5), broth, shade=0.5)
    pen.oval((75, 50), (59, 14.5), lighter(broth, 0.2), shade=0.4)
    for i in range(9):
        y = 50 + (i % 5) * 2.6
        x = 26 + i * 8.0
        pen.line(
            f"{x},{y + 3} {x + 12},{y - 4} {x + 26},{y + 4} {x + 40},{y - 1}",
            2.2,
            noodle if i % 2 else darker(noodle, 0.1),
            atop=True,
        )
    pen.poly("96,22 118,26 116,50 94,48", colour("#26402f"), shade=0.6)
    pen.oval((88, 44), (12, 6), colour("#e9b08a"), shade=0.6)
    pen.oval((88, 44), (8, 3.6), colour("#d4866a"), shade=0.4)
    pen.oval((46, 46), (17, 9), WHITE, shade=0.5)
    pen.oval((46, 46.5), (8.6, 5.2), colour("#f5a52e"), shade=0.8)
    pen.oval((44, 45), (2.6, 1.3), colour("#ffdf9a"), shade=0)
    pen.oval((72, 41), (9, 5), WHITE, shade=0.4)
    pen.line("68,41 71,38.6 76,40 75,43 71,43", 1.3, colour("#ec6f8e"))
    for x, y in ((60, 56), (66, 59), (72, 55), (78, 60), (84, 56), (100, 56), (106, 53), (64, 52)):
        pen.oval((x, y), (2.6, 1.7), colours("#6fb04a #8fc85e")[int(rng.integers(2))], shade=0.3)
    pen.line("86,50 144,14", 3, stick)
    pen.line("94,53 148,22", 3, darker(stick, 0.2))


@draws("cup", (120.0, 110.0), 0.34, "#d8674a #4a8a96 #f4efe6 #3f5a7a", front=True)
def cup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _cup(pen, c, colour("#5f3822"), colour("#8a5632"))


@draws("matcha cup", (120.0, 110.0), 0.34, "#f4efe6 #d8c8b0 #3f5a7a", front=True, home="studio")
def matcha_cup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _cup(pen, c, colour("#6f9a3c"), colour("#9cc05a"))


def _cup(pen: Pen, c: Colour, drink: Colour, foam: Colour) -> None:
    _steam(pen, 52, 4, 34)
    pen.oval((56, 98), (50, 10), darker(PORCELAIN, 0.12))
    pen.oval((56, 96), (50, 9.5), PORCELAIN, shade=0.7)
    pen.oval((56, 96), (28, 5), darker(PORCELAIN, 0.2), shade=0.3)
    pen.line("92,52 106,50 110,64 100,76 86,78", 6.5, darker(c, 0.15))
    pen.blob("14,44 16,66 26,88 40,96 72,96 86,88 96,66 98,44", c, shade=1.3)
    pen.oval((56, 44), (42, 11), lighter(c, 0.25), shade=0.5)
    pen.oval((56, 45.4), (37.5, 8.6), drink, shade=0.4)
    pen.oval((56, 46), (32, 6.6), foam, shade=0.3)
    pen.blob("56,50 46,46 46,42 52,42 56,44 60,42 66,42 66,46", colour("#f2dcb8"), shade=0.2)


@draws("cake", (130.0, 130.0), 0.42, "#f3a6b8 #f2d9a8 #a8d4e0 #8a5236", front=True)
def cake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _cake(pen, c, rng, plain=False)


@draws("plain cake", (130.0, 130.0), 0.42, "#f3a6b8 #f2d9a8 #a8d4e0 #8a5236", front=True, seat=(0.5, 0.39))
def plain_cake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cake for candles that are drawn by themselves."""
    _cake(pen, c, rng, plain=True)


def _cake(pen: Pen, c: Colour, rng: np.random.Generator, plain: bool) -> None:
    icing = colour("#fff6ea") if sum(c) < 640 else colour("#fbe9ee")
    pen.oval((65, 118), (60, 10), darker(PORCELAIN, 0.15))
    pen.oval((65, 115), (60, 9.5), PORCELAIN, shade=0.6)
    _tier(pen, 65, 78, 113, 47, c, icing)
    _tier(pen, 65, 50, 80, 31, lighter(c, 0.12), icing)
    if plain:
        return
    for i, x in enumerate((47, 56, 65, 74, 83)):
        y = 47 + (3 if i in {1, 3} else 0 if i != 2 else 4)
        tone = colours("#e8566a #4a9fd8 #f4b63a #6fb04a #a86ad8")[i]
        pen.rect(x - 1.9, y - 24, x + 1.9, y, tone, r=0.8)
        pen.line(f"{x},{y - 24} {x},{y - 27}", 0.8, INK)
        pen.blob(
            f"{x},{y - 38} {x + 3.4},{y - 30} {x},{y - 26} {x - 3.4},{y - 30}", colour("#ffb52e"), shade=0
        )
        pen.blob(
            f"{x},{y - 34} {x + 1.7},{y - 30} {x},{y - 27} {x - 1.7},{y - 30}", colour("#fff3b8"), shade=0
        )


def _tier(pen: Pen, x: float, top: float, low: float, half: float, c: Colour, icing: Colour) -> None:
    ry = half * 0.17
    pen.oval((x, low - ry * 0.4), (half, ry), c)
    pen.rect(x - half, top, x + half, low - ry * 0.4, c, shade=1.1)
    drops = np.linspace(x - half + 4, x + half - 4, 9)
    for i, dx in enumerate(drops):
        length = 7 + (i * 37 % 5) * 1.8
        pen.limb(f"{dx},{top} {dx},{top + length}", half * 0.24, half * 0.2, icing, atop=True, shade=0.5)
    pen.oval((x, top), (half, ry), icing, shade=0.5)
    for dx in np.linspace(-half + 4, half - 4, 9):
        y = low - ry * 0.6 + ry * float(np.sqrt(max(0.0, 1 - (dx / half) ** 2)))
        pen.oval((x + float(dx), y), (half * 0.1, half * 0.1), lighter(icing, 0.3), shade=0.6)


@draws("cake candle", (16.0, 60.0), 0.12, "#e8566a #4a9fd8 #f4b63a #6fb04a #a86ad8", front=True)
def cake_candle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(5, 24, 11, 60, c, r=1.5)
    for y in (32, 42, 52):
        pen.line(f"5,{y + 3} 11,{y - 3}", 1.6, WHITE, atop=True)
    pen.line("8,24 8,20", 1.2, INK)
    pen.blob("8,2 13,14 8,21 3,14", colour("#ffb52e"), shade=0)
    pen.blob("8,9 10.4,15 8,20 5.6,15", colour("#fff3b8"), shade=0)


@draws("lamp", (100.0, 130.0), 0.42, "#e0a03a #4a8a96 #c8533f", glows=(0.5, 0.36, 0.9), front=True)
def lamp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 122), (26, 6.5), darker(c, 0.5))
    pen.blob("42,120 47,104 46,92 40,82 50,70 60,82 54,92 53,104 58,120", mix(c, colour("#5a4a40"), 0.5))
    pen.rect(48, 54, 52, 74, colour("#b5944e"))
    pen.oval((50, 57), (36, 6), colour("#ffe9a8"), shade=0)
    pen.poly("34,10 66,10 86,56 14,56", mix(c, colour("#ffedb8"), 0.5), shade=0.9)
    pen.line("14,56 50,60 86,56", 2.4, c)
    pen.line("34,10 50,11 66,10", 2, c)


@draws("book", (140.0, 90.0), 0.26, "#a83f3a #2f5f8a #3f7a54", front=True)
def book(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    page = colour("#faf3e2")
    pen.blob("4,30 36,20 70,30 104,20 136,30 136,80 104,72 70,82 36,72 4,80", c, shade=0.7)
    pen.blob("10,26 38,16 69,26 69,76 38,66 10,74", page, shade=0.8)
    pen.blob("130,26 102,16 71,26 71,76 102,66 130,74", page, shade=0.5)
    for y in range(32, 66, 6):
        pen.line(f"19,{y - 1} 38,{y - 7} 61,{y}", 1, darker(page, 0.45))
        pen.line(f"79,{y} 102,{y - 7} 121,{y - 1}", 1, darker(page, 0.45))
    pen.line("70,26 70,78", 1.3, darker(page, 0.5))
    pen.poly("100,64 108,66 108,88 104,83 100,87", colour("#e8b33a"))


@draws("guitar", (90.0, 170.0), 0.56, "#c97f3a #8a4a2a #d8a45a", front=True)
def guitar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark = colour("#3a2620")
    pen.blob(
        "45,76 60,80 66,92 61,106 74,122 76,146 62,164 45,167 28,164 14,146 16,122 29,106 24,92 30,80",
        darker(c, 0.45),
    )
    pen.blob(
        "45,79 58,83 63,92 58,106 70,122 72,145 60,160 45,163 30,160 18,145 20,122 32,106 27,92 32,83",
        c,
        shade=1.2,
    )
    pen.oval((45, 112), (13.5, 13.5), darker(c, 0.55), shade=0.2)
    pen.oval((45, 112), (11, 11), dark, shade=0.3)
    pen.rect(40, 28, 50, 104, dark, r=1)
    for y in range(34, 98, 8):
        pen.line(f"40.6,{y} 49.4,{y}", 0.8, colour("#c9b58a"))
    pen.poly("38,28 36,4 54,4 52,28", darker(c, 0.5))
    for y in (9, 16, 23):
        pen.oval((34, y), (2.6, 2), colour("#e9dcc0"), twin=True)
    pen.rect(33, 140, 57, 146, dark, r=2)
    for x in (42, 44, 46, 48):
        pen.line(f"{x},8 {x},143", 0.4, colour("#f4ead0"))


@draws("chair", (80.0, 130.0), 0.38, "#c9973f #a8553f #4f8a8a", seat=(0.5, 0.56), front=True)
def chair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (20, 58):
        pen.line(f"{x + 1},74 {x},116", 5, darker(c, 0.4))
    pen.line("15,6 16,70", 6, c, twin=True)
    for y in (14, 34, 52):
        pen.rect(14, y, 66, y + 9, lighter(c, 0.05), r=3)
    pen.blob("10,68 70,68 76,82 4,82", c)
    pen.rect(4, 80, 76, 88, darker(c, 0.2), r=3)
    pen.limb("9,86 8,128", 6.4, 5, c, twin=True)
    pen.line("10,108 70,108", 3, darker(c, 0.25))


@draws("candle", (60.0, 120.0), 0.34, "#f4ead2 #c8434a", glows=(0.5, 0.16, 0.8), front=True)
def candle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((30, 112), (27, 7), colour("#b5833f"))
    pen.rect(18, 42, 42, 110, c, r=3, shade=1.1)
    pen.oval((30, 43), (12, 3.4), lighter(c, 0.4), shade=0.3)
    pen.limb("21,44 20,58 21,64", 4, 5, lighter(c, 0.35))
    pen.line("30,43 30,33", 1.4, INK)
    pen.blob("30,4 38,22 36,34 30,38 24,34 22,22", colour("#ff9f2e"), shade=0)
    pen.blob("30,16 34,26 30,36 26,26", colour("#fff3b0"), shade=0)


@draws("umbrella", (120.0, 120.0), 0.4, "#d8434a #3f7fc0 #e8b33a", front=True)
def umbrella(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("60,10 60,104 66,114 76,110 76,102", 3.4, colour("#6a4630"))
    pen.blob("4,62 10,34 32,14 60,9 88,14 110,34 116,62 98,54 79,62 60,54 41,62 22,54", c)
    pen.blob("41,62 46,30 60,9 74,30 79,62 60,54", lighter(c, 0.18), atop=True, shade=0.8)
    pen.line("60,9 60,2", 2.6, colour("#6a4630"))


@draws("gift", (100.0, 104.0), 0.3, "#d8434a #3f8f6a #4a7fc8", front=True)
def gift(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    ribbon = colour("#f6d27a")
    pen.rect(14, 46, 86, 100, c)
    pen.rect(8, 34, 92, 52, lighter(c, 0.08), r=2)
    pen.rect(43, 34, 57, 100, ribbon, shade=0.7)
    pen.blob("50,34 40,14 24,8 18,20 30,32", ribbon, twin=True)
    pen.blob("46,31 38,20 28,16 26,22 34,29", darker(ribbon, 0.3), twin=True, shade=0.4)
    pen.oval((50, 32), (7, 6), ribbon)


@draws("heart", (100.0, 92.0), 0.36, "#d8343f #f0709a", stands="air", front=True)
def heart(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("50,24 62,8 80,6 94,18 95,38 82,60 64,78 50,90 36,78 18,60 5,38 6,18 20,6 38,8", c, shade=1.4)
    pen.blob("16,28 22,17 32,15 26,22 20,34", lighter(c, 0.6), shade=0)


@draws("star", (100.0, 96.0), 0.32, "#f6c53a", stands="air", front=True)
def star(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    inner = 21.0
    a = -np.pi / 2 + np.arange(10) * np.pi / 5
    r = np.where(np.arange(10) % 2 == 0, 48.0, inner)
    said = " ".join(f"{50 + q * np.cos(p):.2f},{52 + q * np.sin(p):.2f}" for p, q in zip(a, r, strict=True))
    pen.poly(said, c, shade=1.2)
    for i in range(5):
        p, q = a[2 * i], a[(2 * i + 1) % 10]
        pen.poly(
            f"50,52 {50 + 48 * np.cos(p):.2f},{52 + 48 * np.sin(p):.2f} "
            f"{50 + inner * np.cos(q):.2f},{52 + inner * np.sin(q):.2f}",
            lighter(c, 0.3),
            shade=0.6,
            atop=True,
        )


@draws("planet", (160.0, 110.0), 0.42, "#d8a05a #7a8fd8 #c87a8a", stands="air", front=True)
def planet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    halo = lighter(turned(c, 0.05), 0.4)
    pen.oval((80, 55), (78, 19), halo, turn=-14, shade=0.3)
    pen.oval((80, 55), (62, 13), darker(c, 0.65), turn=-14, shade=0)
    pen.oval((80, 55), (42, 42), c, shade=1.8)
    for y, w, tone in ((36, 7, 0.25), (52, 9, -0.2), (70, 6, 0.3)):
        band = lighter(c, tone) if tone > 0 else darker(c, -tone)
        pen.limb(f"34,{y + 8} 80,{y + 4} 126,{y - 12}", w, w, band, atop=True, shade=1.4)
    pen.blob("6,72 34,78 82,68 128,52 154,36 156,42 130,60 84,78 34,86 8,80", halo, shade=0.4)
