"""Furniture for the rooms of a home: a tub on feet, a baby's cot, a kitchen island."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BRASS = colour("#d8b45a")
WATER = colour("#a8dcec")
FOAM = colour("#ffffff")


@draws("clawfoot tub", (190.0, 120.0), 0.3, "#f4f4f2 #e8ecf0", seat=(0.5, 0.19), front=True, home="room")
def clawfoot_tub(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tub full of foam, on brass feet, with its tap."""
    pen.line("168,48 168,14 150,10 144,20", 4.5, BRASS)
    pen.line("160,14 176,14", 4, darker(BRASS, 0.15))
    for x in (38, 140):
        pen.blob(f"{x},98 {x + 14},98 {x + 10},110 {x + 18},118 {x - 6},118 {x + 3},108", BRASS)
    pen.blob("6,40 14,36 176,36 184,40 176,72 158,98 120,106 70,106 32,98 14,72", c, shade=1.3)
    pen.oval((95, 40), (88, 12), darker(c, 0.1), shade=0.4)
    pen.oval((95, 41), (80, 9), WATER, shade=0.3)
    for k in range(13):
        pen.oval(
            (22 + 12.2 * k, 38 - 5 * np.sin(k * 1.7) ** 2),
            (10 + 3 * (k % 3), 8 + 3 * (k % 2)),
            FOAM,
            shade=0.5,
        )
    for k in range(6):
        pen.oval((36 + 22 * k, 28 - 4 * (k % 2)), (4.5, 4.5), mix(FOAM, WATER, 0.35), shade=0.4)
    pen.line("8,42 50,51 95,53 140,51 182,42", 5, lighter(c, 0.3))
    pen.line("26,64 36,84 52,94", 3, lighter(c, 0.6), atop=True)


@draws("baby cot", (150.0, 120.0), 0.34, "#e8d8b8 #f4f0e8 #c89a68", seat=(0.5, 0.5), front=True, home="room")
def baby_cot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    quilt = colour("#a8cfe0") if rng.random() < 0.5 else colour("#f0b8c0")
    for x in (10, 132):
        pen.rect(x, 12, x + 9, 116, darker(c, 0.1), r=4)
    pen.rect(16, 60, 136, 92, lighter(quilt, 0.1), r=6)
    pen.blob("22,58 30,46 58,46 64,58 56,66 30,66", FOAM, shade=0.6)
    pen.blob("66,58 100,52 134,58 134,90 66,90", quilt)
    for k in range(4):
        pen.oval((80 + 14 * k, 66 + 8 * (k % 2)), (3, 3), lighter(quilt, 0.6), shade=0, atop=True)
    for k in range(11):
        pen.rect(22 + 10.6 * k, 30, 25.4 + 10.6 * k, 94, lighter(c, 0.1), r=1)
    for y in (26, 92):
        pen.rect(8, y, 143, y + 8, c, r=4)


@draws(
    "arcade machine", (90.0, 170.0), 0.5, "#3a5ad8 #d83a8a #2fa88a #e0a02f", front=True, home="room",
    glows=(0.5, 0.36, 0.5),
)  # fmt: skip
def arcade_machine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A machine for games: a bright head, a screen with a game on it, a panel with stick and buttons."""
    dark, light = colour("#241c3c"), colour("#ffe27a")
    pen.poly("10,4 80,4 84,44 78,86 88,100 84,168 6,168 2,100 12,86 6,44", darker(c, 0.3), 1.2)
    pen.poly("14,8 76,8 78,30 12,30", light, 0.3)
    pen.poly("18,12 72,12 73,26 17,26", mix(c, light, 0.2), 0.3)
    for x in (30, 45, 60):
        pen.poly(f"{x},13 {x + 3},18 {x + 6},19 {x + 2},22 {x},26 {x - 3},22 {x - 6},19 {x - 2},18", light, 0)
    pen.poly("13,36 77,36 74,80 16,80", dark, 0.4)
    pen.poly("18,40 72,40 70,76 20,76", colour("#123a6a"), 0.3)
    for k, tone in enumerate((colour("#ff5a7a"), colour("#5af0a0"), colour("#ffd24a"))):
        for x in (28, 40, 52, 62):
            pen.rect(x - 3, 45 + 7 * k, x + 3, 49 + 7 * k, tone, shade=0)
    pen.poly("45,66 51,74 39,74", FOAM, 0)
    pen.poly("12,86 78,86 88,100 2,100", lighter(c, 0.15))
    pen.line("28,96 28,86", 3, dark)
    pen.oval((28, 84), (4.5, 4.5), colour("#e8344a"))
    for x, button in ((50, "#ffd24a"), (60, "#5af0a0"), (70, "#5ad8ff")):
        pen.oval((x, 93), (3.8, 2.6), colour(button))
    pen.poly("8,104 82,104 80,164 10,164", c, 0.8)
    pen.rect(32, 118, 58, 146, dark, r=3)
    for x in (38, 49):
        pen.rect(x, 124, x + 4, 134, light, r=1, shade=0)
