"""Food that is laid out together: a platter of sushi, bowls of spice, a breakfast tray, a picnic, cookies."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, points, said
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.things.boardware import on_field

WOOD = colour("#a8713f")
RICE = colour("#f8f5ee")
NORI = colour("#26332c")
PAPER = colour("#f0e4c4")
WAX = colour("#b3202c")
GREEN = colour("#6fae4a")
SPICES = colours("#c8401f #e8a81f #8a4a20 #5f8a3a #d8702a #6a2a2a")


@thing("sushi platter", (220.0, 104.0), 0.3, "#f2765a #e8604a")
def sushi_platter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Rolls and nigiri in rows on a board, with ginger, wasabi, soy sauce and chopsticks."""
    pen.poly("24,26 196,26 216,86 4,86", lighter(WOOD, 0.05), 0.8)
    pen.rect(4, 86, 216, 95, darker(WOOD, 0.3), r=2)
    for x in (18, 186):
        pen.rect(x, 94, x + 18, 102, darker(WOOD, 0.45))
    for k, topping in enumerate((c, colour("#f4c04a"), colour("#e8485a"), c)):
        x = 36 + 34 * k
        pen.oval((x + 13, 42), (16, 9), RICE)
        pen.blob(f"{x - 3},38 {x + 12},27 {x + 29},37 {x + 28},43 {x + 12},39 {x - 2},44", topping)
        pen.line(f"{x + 4},34 {x + 10},38", 1.4, lighter(topping, 0.55), atop=True)
        pen.line(f"{x + 13},32 {x + 19},37", 1.4, lighter(topping, 0.55), atop=True)
    for row, (y, many) in enumerate(((56, 6), (73, 6))):
        for k in range(many):
            x = 28 + 24 * k - 4 * row
            filling = (colour("#f2765a"), GREEN, colour("#f4c04a"))[(k + row) % 3]
            pen.rect(x - 10, y - 8, x + 10, y + 8, NORI, r=6)
            pen.oval((x, y - 7), (10, 5.4), NORI, shade=0.3)
            pen.oval((x, y - 7.4), (8.4, 4.4), RICE, shade=0.3)
            pen.oval((x, y - 7.4), (3.6, 2), filling, shade=0.3)
    pen.oval((182, 74), (17, 9), darker(colour("#f4f0e8"), 0.15))
    pen.oval((182, 71), (17, 8), colour("#f4f0e8"))
    pen.oval((182, 71), (13, 5.6), colour("#3a1c14"), shade=0.4)
    pen.blob("166,52 172,44 180,44 186,52 176,56", colour("#8fc44a"))
    pen.blob("188,54 192,46 200,48 200,56 192,58", colour("#f6b8b0"))
    pen.line("36,92 176,84", 2.6, colour("#7a2a22"))
    pen.line("40,97 180,88", 2.6, colour("#8a342a"))


@thing("bowls of spice", (210.0, 110.0), 0.26, "#c8401f #e8a81f #5f8a3a")
def bowls_of_spice(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Five little bowls heaped with ground spice, a cinnamon stick and star anise before them."""
    for k, (x, y) in enumerate(((52, 36), (106, 30), (160, 36), (30, 70), (178, 70), (104, 68))):
        _spice(pen, x, y, SPICES[k], colours("#e9e2d4 #9a6a44 #5a7a8a")[k % 3])
    for y in (98, 103):
        pen.line(f"58,{y} 92,{y - 3}", 5, colour("#8a5230"))
        pen.line(f"60,{y - 1} 90,{y - 4}", 1.2, colour("#c08a5a"))
    for k in range(8):
        a = k * np.pi / 4
        pen.line(f"130,100 {130 + 9 * np.cos(a):.1f},{100 + 5 * np.sin(a):.1f}", 3, colour("#6a3a24"))
    pen.oval((130, 100), (2.4, 1.6), colour("#c8905a"))


def _spice(pen: Pen, x: float, y: float, tone: Colour, bowl: Colour) -> None:
    """A little bowl whose opening is around x, y, heaped with spice."""

    def around(shape: str) -> str:
        return said(points(shape) + [x, y])

    pen.blob(around("-28,0 -20,20 -8,26 8,26 20,20 28,0"), bowl)
    pen.oval((x, y), (28, 9), lighter(bowl, 0.35), shade=0.3)
    pen.oval((x, y), (25, 7.4), darker(tone, 0.35), shade=0.2)
    pen.blob(around("-24,1 -12,-10 0,-17 12,-10 24,1 0,7"), tone)
    pen.blob(around("-12,-4 -2,-14 4,-12 -4,-2"), lighter(tone, 0.3), 0, atop=True)


@thing("breakfast tray", (220.0, 130.0), 0.36, "#a8713f #8a5a34 #e8e0d0")
def breakfast_tray(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tray with a croissant, a fried egg, coffee, juice, berries and a flower in a glass."""
    pen.poly("22,58 198,58 218,112 2,112", c, 0.7)
    pen.poly("30,62 190,62 207,106 13,106", lighter(c, 0.14), 0.4)
    pen.rect(2, 111, 218, 121, darker(c, 0.3), r=4)
    for x in (8, 196):
        pen.line(f"{x},84 {x + 4},72 {x + 16},72", 4, darker(c, 0.35))
    pen.opacity = 0.5
    pen.poly("150,74 178,74 174,8 154,8", colour("#e8f2f4"), 0.3)
    pen.opacity = 1.0
    pen.poly("152,72 176,72 173,20 155,20", colour("#f8a83a"), 0.6)
    pen.oval((164, 20), (9, 2.4), lighter(colour("#f8a83a"), 0.4), shade=0.2)
    pen.line("42,62 40,22", 2, GREEN)
    for k in range(6):
        a = k * np.pi / 3
        pen.oval((40 + 7 * np.cos(a), 18 + 7 * np.sin(a)), (6, 6), colour("#f08aa8"))
    pen.oval((40, 18), (4, 4), colour("#f8d04a"))
    pen.opacity = 0.6
    pen.rect(32, 40, 52, 70, colour("#dcecf0"), r=4)
    pen.opacity = 1.0
    pen.oval((96, 80), (44, 13), darker(WHITE, 0.12))
    pen.oval((96, 78), (43, 12), WHITE, shade=0.3)
    pen.blob("62,76 70,64 88,58 108,60 122,68 130,78 116,76 98,72 80,76 68,84", colour("#d8954a"), 1.2)
    for x0, x1 in ((78, 84), (92, 95), (106, 104), (116, 112)):
        pen.line(f"{x0},62 {x1},76", 1.8, colour("#a8642a"), atop=True)
    pen.blob("90,86 104,78 126,80 132,86 118,92 98,92", WHITE, 0.3)
    pen.oval((114, 84), (8, 4.6), colour("#f8b82e"))
    for x, y in ((66, 88), (74, 90), (70, 84)):
        pen.oval((x, y), (4.6, 4.2), colour("#4a5aa8"))
    pen.oval((176, 97), (28, 8), darker(WHITE, 0.08))
    pen.oval((176, 95), (27, 7), WHITE, shade=0.3)
    pen.line("192,84 204,86 192,93", 4, WHITE)
    pen.blob("156,76 160,92 168,97 184,97 192,92 196,76", WHITE, 1.1)
    pen.oval((176, 76), (20, 5), lighter(WHITE, 0.2), shade=0.2)
    pen.oval((176, 76.4), (17, 3.8), colour("#5a3220"), shade=0.3)


@draws("picnic", (260.0, 130.0), 0.38, "#d0403c #3f7fc0 #5a9a5a", front=True)
def picnic(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A checked blanket on the ground with a basket, a loaf, sandwiches, fruit, cheese and a bottle."""
    cloth = np.array([[52.0, 70.0], [214.0, 66.0], [258.0, 118.0], [2.0, 124.0]])
    pen.poly(said(cloth), colour("#f8f4ec"), 0.5)
    _checks(pen, cloth, c)
    _hamper(pen)
    pen.rect(180, 24, 188, 40, colour("#5a2a34"), r=2)
    pen.blob("179,38 189,38 196,52 197,88 172,88 173,52", colour("#3f6a4a"), 1.1)
    pen.rect(174, 60, 196, 78, PAPER, shade=0.4, atop=True)
    pen.oval((52, 106), (36, 9), darker(WHITE, 0.1))
    pen.oval((52, 104), (35, 8), WHITE, shade=0.3)
    for x in (34, 58):
        pen.poly(f"{x - 16},103 {x + 4},84 {x + 14},103", colour("#e0b070"), 0.6)
        pen.poly(f"{x - 13},103 {x - 10},99 {x + 13},99 {x + 14},103", GREEN, 0.3)
    for x, y, tone in ((112, 106, "#d8343f"), (128, 110, "#d8343f"), (120, 100, "#8fbf4a")):
        pen.oval((x, y), (9.5, 9), colour(tone))
        pen.line(f"{x},{y - 8} {x + 2},{y - 13}", 1.6, colour("#5a3a26"))
    pen.poly("196,104 228,92 234,108 198,114", colour("#f6c94a"), 0.6)
    for x, y in ((208, 106), (220, 101), (226, 106)):
        pen.oval((x, y), (2.6, 2), darker(colour("#f6c94a"), 0.25), shade=0)
    for k in range(9):
        pen.oval((158 + 6 * (k % 4) + 3 * (k // 4), 106 - 6 * (k // 4)), (4.6, 4.6), colour("#6a3f8a"))


def _checks(pen: Pen, cloth: Points, c: Colour) -> None:
    """Bands both ways over a cloth that lies flat, darker where they cross."""
    cuts = [((k + 0.25) / 7, (k + 0.75) / 7) for k in range(7)]
    for a, b in cuts:
        for across in (True, False):
            band = [(a, 0.0), (b, 0.0), (b, 1.0), (a, 1.0)]
            ends = [on_field(cloth, *((t, v) if across else (v, t))) for t, v in band]
            pen.poly(said(ends), mix(c, WHITE, 0.35), 0, atop=True)
    for a, b in cuts:
        for u, v in cuts:
            square = [on_field(cloth, x, y) for x, y in ((a, u), (b, u), (b, v), (a, v))]
            pen.poly(said(square), c, 0, atop=True)


def _hamper(pen: Pen) -> None:
    """A basket with a loaf and a napkin."""
    wicker = colour("#b9854a")
    pen.line("74,52 82,18 112,10 142,18 150,52", 5, darker(wicker, 0.25))
    pen.blob("122,52 128,34 140,30 150,40 152,54", colour("#d89a52"))
    pen.blob("86,54 96,34 116,30 128,44 126,56", WHITE, 0.5)
    pen.blob("70,50 78,86 90,94 136,94 148,86 154,50 112,54", wicker, 1.1)
    for row in range(4):
        for k in range(9):
            at = (78 + 8.6 * k + 4 * (row % 2), 60 + 9 * row)
            pen.oval(at, (3.8, 3.2), lighter(wicker, 0.2), shade=0.4, atop=True)
    pen.line("68,51 112,55 156,51", 6, darker(wicker, 0.12))


@thing("plate of cookies", (150.0, 84.0), 0.15, "#cf9a58 #c08a4a")
def plate_of_cookies(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((75, 66), (72, 16), darker(WHITE, 0.16))
    pen.oval((75, 62), (71, 15), WHITE, shade=0.4)
    for x, y in ((44, 54), (106, 54), (75, 60), (56, 40), (95, 40), (75, 46), (76, 26)):
        pen.oval((x, y + 4), (27, 11), darker(c, 0.32))
        pen.oval((x, y), (27, 11), mix(c, colour("#e8b878"), float(rng.uniform(0, 0.5))))
        for _ in range(6):
            at = (x + float(rng.uniform(-18, 18)), y + float(rng.uniform(-6, 6)))
            pen.oval(at, (3.2, 2.1), colour("#4a2a1c"), shade=0.4, atop=True)


@thing("sliced pizza", (200.0, 100.0), 0.26, "#e8b45a")
def sliced_pizza(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A pizza on a board, one slice drawn out with strings of cheese, the cutting wheel beside it."""
    pen.oval((92, 66), (90, 31), darker(WOOD, 0.2))
    pen.oval((92, 62), (90, 30), lighter(WOOD, 0.2))
    crust, cheese, sauce = colour("#c8843a"), colour("#f6cf5a"), colour("#c8382a")
    ring = [(92 + 78 * np.cos(a), 55 + 25 * np.sin(a)) for a in np.linspace(0.42, 2 * np.pi - 0.32, 40)]
    for dy, grow, tone in (
        (4, 1.0, darker(crust, 0.35)),
        (0, 1.0, crust),
        (-1, 0.9, sauce),
        (-1.6, 0.86, cheese),
    ):
        at = " ".join(f"{92 + (x - 92) * grow:.1f},{55 + (y - 55) * grow + dy:.1f}" for x, y in ring)
        pen.poly(f"{at} 92,{55 + dy}", tone, 0.5)
    for a, r in (
        (0.9, 0.55),
        (1.6, 0.62),
        (2.3, 0.5),
        (3.0, 0.62),
        (3.8, 0.56),
        (4.6, 0.62),
        (5.3, 0.55),
        (2.7, 0.22),
    ):
        x, y = 92 + 78 * r * np.cos(a), 53 + 25 * r * np.sin(a)
        pen.oval((x, y), (9.5, 4.4), darker(sauce, 0.05), shade=0.5, atop=True)
        pen.oval((x, y - 0.6), (7.6, 3.2), lighter(sauce, 0.16), shade=0.2, atop=True)
    for a in (1.2, 2.1, 3.4, 4.2, 5.0):
        pen.oval((92 + 46 * np.cos(a), 53 + 15 * np.sin(a)), (5, 2), GREEN, 30, atop=True)
    for a in (1.25, 2.1, 2.95, 3.8, 4.65):
        pen.line(
            f"92,54 {92 + 77 * np.cos(a):.1f},{54.5 + 24.5 * np.sin(a):.1f}",
            1,
            darker(cheese, 0.35),
            atop=True,
        )
    for dy, tone in ((5, darker(crust, 0.3)), (0, cheese)):
        pen.poly(f"116,{60 + dy} 190,{52 + dy} 188,{78 + dy}", tone, 0.4)
    pen.line("190,52 195,65 188,79", 7, crust)
    for x, y in ((146, 62), (170, 60), (166, 70)):
        pen.oval((x, y), (8, 4), sauce, shade=0.5, atop=True)
    for y0, y1 in ((55, 59), (58, 61)):
        pen.line(f"100,{y0} 122,{y1}", 1.4, lighter(cheese, 0.3))
    steel = colour("#c4ccd4")
    pen.line("28,96 58,84", 6, colour("#3a3034"))
    pen.oval((70, 80), (13, 13), steel)
    pen.oval((70, 80), (4, 4), darker(steel, 0.4))
