"""Cars: racing, sports, taxi, police, pickup, a limousine, a jeep, a monster truck. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .vehicles import GLASS, IRON, STEEL

LAMP, TAIL = colour("#fff2b8"), colour("#e8402e")
RUBBER = colour("#26262e")


def tyre(pen: Pen, x: float, y: float, r: float, hub: Colour = STEEL, spokes: int = 5) -> None:
    """A wheel with a rim and spokes."""
    pen.oval((x, y), (r, r), RUBBER, shade=0.8)
    pen.oval((x, y), (r * 0.66, r * 0.66), darker(hub, 0.35))
    for k in range(spokes):
        a = 2 * np.pi * k / spokes
        pen.limb(
            f"{x},{y} {x + r * 0.58 * np.cos(a)},{y + r * 0.58 * np.sin(a)}", r * 0.22, r * 0.16, hub, 0.4
        )
    pen.oval((x, y), (r * 0.18, r * 0.18), lighter(hub, 0.4), shade=0.3)


def pane(pen: Pen, said: str, glint: str) -> None:
    """A window with a slanting gleam."""
    pen.poly(said, GLASS, shade=0.8)
    pen.poly(glint, lighter(GLASS, 0.7), shade=0)


@draws("race car", (210.0, 74.0), 0.22, "#d8242a #1f5fc0 #f0a81a #1f8a5a")
def race_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("172,6 206,4 206,22 174,22", darker(c, 0.2))
    pen.poly("176,10 202,8 202,13 176,14", lighter(c, 0.6), shade=0)
    pen.rect(182, 20, 188, 40, IRON)
    pen.blob("8,50 40,44 70,36 92,30 110,18 124,12 140,22 168,30 200,36 202,54 150,60 60,60 14,58", c, 1.2)
    pen.blob("112,20 124,6 134,10 150,26 168,30 140,30 116,30", lighter(c, 0.1))
    pen.blob("86,33 100,22 112,20 112,34", INK, shade=0.5)
    pen.oval((104, 22), (10, 10), colour("#f4f4f0"))
    pen.blob("94,22 97,16 108,17 107,25 96,26", colour("#2a3a4e"), shade=0.5)
    pen.line("96,14 112,14", 2.4, c)
    pen.line("78,34 90,20 112,16", 3, IRON)
    pen.poly("60,48 118,42 150,44 146,56 66,57", darker(c, 0.35), shade=0.6)
    pen.line("20,50 70,42 100,38", 2, lighter(c, 0.65), atop=True)
    pen.oval((84, 48), (7.5, 7.5), WHITE, shade=0.2)
    pen.rect(82.6, 43.4, 85.6, 52.6, INK, shade=0)
    pen.poly("0,50 30,48 32,58 2,60", darker(c, 0.15))
    pen.rect(0, 42, 5, 60, darker(c, 0.3), r=1)
    pen.rect(28, 58, 186, 63, INK, r=2)
    for x, r in ((46, 17), (166, 20)):
        tyre(pen, x, 73 - r, r, colour("#c8ccd4"))
        pen.line(f"{x - r * 0.7},{73 - r * 1.7} {x + r * 0.7},{73 - r * 1.7}", 1.2, colour("#f0c83a"))


@draws("sports car", (190.0, 70.0), 0.24, "#d8242a #f0b81a #1f6fc0 #2a2c36 #e8702a")
def sports_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("166,16 188,12 188,18 170,21", darker(c, 0.3))
    pen.rect(174, 16, 178, 28, darker(c, 0.45))
    pen.blob("50,34 78,12 98,6 124,8 150,22 166,32 110,38", INK, shade=0.6)
    pane(pen, "60,32 80,14 100,10 102,32", "74,30 90,12 97,11 82,31")
    pane(pen, "108,32 106,10 124,12 146,28 144,32", "118,31 114,12 120,12 127,31")
    pen.blob("4,52 8,40 34,33 66,30 110,33 150,29 182,28 187,40 185,54 150,60 40,60 8,58", c, 1.2)
    pen.blob("10,38 34,33 66,31 100,34 60,39 20,42", lighter(c, 0.3), atop=True, shade=0.3)
    pen.blob("112,46 140,38 150,44 146,56 116,56", darker(c, 0.4), atop=True, shade=0.5)
    pen.line("104,34 102,56", 1, darker(c, 0.4))
    pen.rect(90, 40, 99, 42.5, darker(c, 0.4), r=1)
    pen.blob("8,40 26,36 24,42 12,44", LAMP, shade=0.2)
    pen.rect(181, 34, 187, 39, TAIL, r=1)
    pen.blob("2,54 30,56 90,58 160,57 187,52 186,60 150,63 36,63 8,61", darker(c, 0.65), shade=0.4)
    for x in (42, 150):
        pen.oval((x, 53), (18, 17), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, 54, 15.5)


@draws("convertible", (200.0, 78.0), 0.25, "#d8343a #5ab0b8 #f0e0b8 #2f5f9a #f0a8b8")
def convertible(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An open car of the fifties: fins, white walls, chrome, seats of leather, the hood folded behind."""
    seat, chrome = colour("#f0e0c4"), colour("#d8dee4")
    pen.blob("124,34 132,22 156,22 166,30 160,36", colour("#e8dcc8"))
    for x in (84, 112):
        pen.rect(x, 18, x + 16, 40, seat, r=6)
        pen.line(f"{x + 5},21 {x + 5},36", 1, darker(seat, 0.2), atop=True)
    pen.line("66,36 78,10 82,10", 3.4, chrome)
    pen.opacity = 0.5
    pen.poly("69,35 80,12 82,12 76,35", colour("#cfe8f0"), 0.2)
    pen.opacity = 1.0
    pen.oval((84, 30), (2.6, 7), INK, turn=-24)
    pen.blob(
        "2,54 6,40 30,34 66,33 130,34 158,32 186,20 196,20 192,38 194,56 186,62 120,64 40,64 8,62", c, 1.2
    )
    pen.blob("12,40 40,35 66,34 72,38 40,42 14,46", lighter(c, 0.35), atop=True, shade=0.3)
    pen.blob("60,48 120,44 190,40 192,46 120,51 62,53", colour("#f6f2e8"), atop=True, shade=0.3)
    pen.line("4,50 60,48 120,43 192,40", 1.6, chrome, atop=True)
    pen.line("112,36 110,60", 1, darker(c, 0.35))
    pen.rect(98, 42, 107, 44.5, chrome, r=1)
    pen.oval((11, 46), (5.4, 5.4), chrome)
    pen.oval((10, 46), (3.8, 3.8), LAMP, shade=0.2)
    pen.blob("188,24 196,22 195,34 189,34", TAIL, shade=0.3)
    pen.rect(0, 56, 18, 63, chrome, r=3)
    pen.rect(182, 56, 200, 63, chrome, r=3)
    for x in (44, 152):
        pen.oval((x, 60), (18, 16), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, 61, 15)


def _saloon(pen: Pen, c: Colour, lower: Colour | None = None) -> None:
    """A four-door car."""
    pen.blob("42,40 62,15 76,9 122,9 138,16 158,40 100,44", darker(c, 0.12))
    pane(pen, "54,38 68,17 78,14 97,14 97,38", "68,37 82,15 89,15 76,37")
    pane(pen, "103,38 103,14 121,14 132,19 146,38", "112,37 120,15 126,16 119,37")
    pen.blob("4,58 8,46 36,39 60,38 130,38 166,42 184,48 187,60 182,70 130,72 40,72 8,70", c, 1.1)
    if lower:
        pen.poly("2,52 190,52 190,60 2,60", lower, atop=True, shade=0.3)
    pen.line("100,38 100,68", 1, darker(c, 0.4))
    for x in (86, 132):
        pen.rect(x, 45, x + 9, 48, lighter(c, 0.5), r=1.2, shade=0)
    pen.oval((11, 52), (5, 5), LAMP, shade=0.2)
    pen.rect(180, 48, 187, 56, TAIL, r=2)
    pen.blob("4,65 60,68 130,68 186,64 184,74 80,76 8,73", darker(c, 0.5), atop=True, shade=0.3)
    pen.rect(0, 64, 20, 70, STEEL, r=3)
    pen.rect(172, 64, 191, 70, STEEL, r=3)
    for x in (44, 146):
        pen.oval((x, 69), (19, 18), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, 70, 15.5)


@draws("taxi", (192.0, 88.0), 0.27, "#f4b81a")
def taxi(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(84, 0, 114, 11, colour("#fff6d8"), r=2, shade=0.3)
    pen.rect(88, 3.4, 110, 7.6, INK, shade=0)
    _saloon(pen, c)
    for k in range(20):
        x = 14 + 8.4 * k
        pen.rect(x, 53 + 3.6 * (k % 2), x + 4.2, 56.6 + 3.6 * (k % 2), INK, shade=0, atop=True)


@draws("police car", (192.0, 88.0), 0.27, "#2f4a9a #24262e")
def police_car(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(82, 2, 98, 11, colour("#e8342e"), r=2, shade=0.4)
    pen.rect(99, 2, 115, 11, colour("#2f7af0"), r=2, shade=0.4)
    pen.oval((90, 5), (3.4, 2.4), WHITE, shade=0)
    pen.oval((107, 5), (3.4, 2.4), WHITE, shade=0)
    _saloon(pen, c)
    pen.poly("62,38 136,38 136,70 62,70", colour("#f4f4f0"), atop=True, shade=0.4)
    pen.line("100,38 100,70", 1, colour("#9aa0aa"))
    star = " ".join(
        f"{82 + r * np.sin(k * np.pi / 5):.1f},{55 - r * np.cos(k * np.pi / 5):.1f}"
        for k, r in zip(range(10), [8, 3.4] * 5, strict=True)
    )
    pen.poly(star, colour("#e8b83a"), shade=0.4)
    for x in (88, 122):
        pen.rect(x, 45, x + 9, 48, colour("#9aa0aa"), r=1.2, shade=0)


@draws("limousine", (280.0, 84.0), 0.24, "#22242c #f2f2ee")
def limousine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("46,38 64,14 80,9 218,9 234,16 252,38", darker(c, 0.12))
    for x0, x1 in ((78, 106), (112, 144), (150, 182), (188, 216)):
        pane(pen, f"{x0},36 {x0},14 {x1},14 {x1},36", f"{x0 + 7},35 {x0 + 16},15 {x0 + 22},15 {x0 + 13},35")
    pane(pen, "56,36 70,16 73,14 73,36", "62,35 70,18 72,18 66,35")
    pen.blob("4,56 8,44 38,38 60,37 220,37 258,40 274,46 277,58 272,68 220,70 40,70 8,68", c, 1.1)
    pen.line("8,54 274,54", 1.4, lighter(c, 0.45), atop=True)
    for x in (109, 147, 185):
        pen.line(f"{x},37 {x},67", 1, lighter(c, 0.25))
    for x in (98, 200):
        pen.rect(x, 43, x + 9, 46, lighter(c, 0.5), r=1.2, shade=0)
    pen.oval((11, 50), (5, 5), LAMP, shade=0.2)
    pen.rect(270, 46, 277, 54, TAIL, r=2)
    pen.rect(0, 62, 20, 68, STEEL, r=3)
    pen.rect(262, 62, 280, 68, STEEL, r=3)
    for x in (46, 236):
        pen.oval((x, 67), (18, 17), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, 67, 15)


@draws("pickup", (200.0, 96.0), 0.3, "#2f6fb0 #c8342e #3f8a5a #d8a83a", seat=(0.74, 0.4))
def pickup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("58,44 72,16 84,10 118,10 122,18 122,46", darker(c, 0.1))
    pane(pen, "68,42 79,19 88,15 96,15 96,42", "78,41 88,18 93,18 84,41")
    pane(pen, "101,42 101,15 116,15 116,42", "106,41 111,17 114,17 110,41")
    pen.blob("4,66 8,50 36,44 60,42 122,42 122,46 192,44 196,50 196,72 150,78 40,78 8,76", c, 1.1)
    pen.rect(122, 40, 196, 46, darker(c, 0.3), r=1)
    pen.line("122,46 122,74", 1.2, darker(c, 0.4))
    pen.line("64,46 64,74", 1, darker(c, 0.35))
    pen.rect(104, 50, 114, 53, lighter(c, 0.5), r=1.2, shade=0)
    pen.line("126,58 194,58", 1.6, lighter(c, 0.4), atop=True)
    pen.oval((12, 56), (5.6, 5.6), LAMP, shade=0.2)
    pen.rect(191, 50, 197, 60, TAIL, r=1)
    pen.rect(0, 68, 24, 75, STEEL, r=3)
    pen.rect(182, 68, 200, 75, STEEL, r=3)
    for x in (46, 154):
        pen.oval((x, 75), (22, 20), darker(c, 0.75), shade=0.2, atop=True)
        tyre(pen, x, 76, 18.5)


@draws("jeep", (160.0, 100.0), 0.3, "#5a7a3f #c8a03a #a8402e #4a5a6a", seat=(0.6, 0.46))
def jeep(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("92,46 96,12 148,12 150,46", 4, IRON)
    pen.line("60,46 74,16 96,13", 3.4, IRON)
    pane(pen, "63,45 76,18 84,17 74,45", "67,44 77,20 80,20 71,44")
    pen.rect(92, 8, 152, 16, darker(c, 0.35), r=3)
    pen.blob("6,52 14,46 60,44 60,50 84,58 88,46 152,46 154,78 140,82 14,82 6,74", c, 1.1)
    pen.rect(148, 34, 160, 66, RUBBER, r=6)
    pen.line("64,48 64,80", 1, darker(c, 0.4))
    pen.oval((14, 58), (6, 6), LAMP, shade=0.2)
    for y in (54, 60, 66):
        pen.line(f"26,{y} 40,{y}", 1.8, darker(c, 0.4))
    pen.rect(0, 72, 22, 80, IRON, r=2)
    pen.blob("92,40 108,32 112,46 92,48", colour("#6b4a34"))
    for x in (38, 124):
        pen.oval((x, 78), (24, 22), darker(c, 0.7), shade=0.2, atop=True)
        tyre(pen, x, 79, 20.5)


@draws("monster truck", (190.0, 150.0), 0.46, "#6a3fb0 #d8342e #2f8a4a #e8902a")
def monster_truck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("58,48 72,20 84,14 116,14 122,22 124,50", darker(c, 0.15))
    pane(pen, "68,46 80,23 88,19 96,19 96,46", "78,45 88,22 93,22 84,45")
    pen.blob("6,66 10,52 38,48 124,46 184,48 188,70 150,80 40,80 10,76", c, 1.1)
    flame = "10,70 40,56 34,66 70,54 60,66 100,56 84,70 130,62 100,78 20,78"
    pen.poly(flame, colour("#f4b83a"), atop=True, shade=0.3)
    pen.poly("10,74 34,64 30,72 64,62 54,74 84,68 60,80 20,80", colour("#e8502a"), atop=True, shade=0.2)
    pen.oval((14, 58), (5, 5), LAMP, shade=0.2)
    pen.line("128,48 134,16 140,10", 4, STEEL)
    pen.rect(30, 78, 164, 86, IRON, r=2)
    for x in (50, 146):
        pen.line(f"{x - 12},84 {x + 4},108", 4, colour("#f0c83a"))
        pen.line(f"{x + 14},84 {x},108", 4, colour("#f0c83a"))
        for k in range(16):
            a = k * np.pi / 8
            pen.oval((x + 38 * np.cos(a), 110 + 38 * np.sin(a)), (6, 4), RUBBER, turn=float(np.rad2deg(a)))
        pen.oval((x, 110), (38, 38), RUBBER, shade=1.2)
        pen.oval((x, 110), (20, 20), darker(STEEL, 0.2))
        pen.oval((x, 110), (13, 13), c)
        pen.oval((x, 110), (5, 5), STEEL, shade=0.4)
