"""Dinosaurs, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .muzzles import eye

BONE, AMBER = colour("#f6eedc"), colour("#f0b83a")


def _claws(pen: Pen, x: float, y: float) -> None:
    for dx in (-8, -3, 2):
        pen.poly(f"{x + dx - 1.6},{y} {x + dx - 4},{y + 4} {x + dx + 2},{y + 2}", BONE, shade=0.2)


def _bands(pen: Pen, c: Colour, spots: tuple[str, ...], width: float = 4.0) -> None:
    for said in spots:
        pen.limb(said, width, 1.2, darker(c, 0.34), atop=True)


def _hunter(pen: Pen, c: Colour, open_mouth: bool) -> None:
    """A great two-legged one: head and tail in balance over the hind legs."""
    belly, far = lighter(c, 0.5), darker(c, 0.32)
    pen.limb("110,72 138,74 164,62 188,46 198,44", 44, 3, c, shade=0.8)
    pen.limb("112,76 116,104 136,120 128,141", 30, 11, far)
    pen.blob("110,143 126,136 136,141 134,149 112,149", far)
    pen.limb("62,78 54,88 48,86", 8, 4, far)
    pen.blob("52,48 66,42 96,46 122,58 132,76 120,96 96,104 74,98 58,84 48,66", c)
    pen.blob("50,66 58,82 76,98 98,104 118,96 98,92 76,84 62,66", belly, atop=True, shade=0.5)
    pen.limb("72,74 62,58 50,40", 40, 30, c, shade=0.7)
    jaw = "14,44 24,54 42,58 52,50" if open_mouth else "14,38 24,47 42,52 54,46"
    pen.blob(f"{jaw} 44,40 24,40", darker(c, 0.1))
    if open_mouth:
        pen.blob("18,40 26,49 42,51 46,42", colour("#a83848"), shade=0.4)
        pen.blob("26,46 36,48 42,46 36,44", colour("#e07880"), shade=0.3)
    pen.blob("8,22 20,13 34,12 48,10 62,20 64,36 54,44 36,42 20,41 8,38 4,30", c)
    pen.blob("6,34 20,38 40,39 54,42 36,43 18,42 8,39", belly, atop=True, shade=0.3)
    for x in range(12, 46, 6):
        pen.poly(f"{x - 2.4},{39.5} {x + 2.4},{39.5} {x},{46}", WHITE, shade=0.2)
    pen.oval((11, 25), (2, 1.5), darker(c, 0.6), shade=0)
    pen.blob("32,13 40,8 48,12 44,17", darker(c, 0.15))
    eye(pen, 40, 22, 4.4, AMBER)
    pen.line("33,17 40,15.4 46,19", 2.2, darker(c, 0.5))
    _bands(
        pen,
        c,
        ("76,44 80,62", "92,45 96,66", "108,50 111,70", "126,58 128,76", "144,60 147,74", "162,54 164,64"),
        6,
    )
    pen.limb("106,72 92,98 112,120 100,142", 36, 12, c)
    pen.blob("82,144 100,136 112,141 110,149 84,150", c)
    _claws(pen, 92, 146)
    pen.limb("64,74 52,84 42,82", 9, 4.6, c)
    for dy in (-2, 2):
        pen.line(f"42,82 37,{83 + dy}", 2, BONE)


@draws("t-rex", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
def t_rex(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _hunter(pen, c, False)


@draws("t-rex calling", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
@draws("t-rex running", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
def t_rex_roaring(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _hunter(pen, c, True)


def _pillars(
    pen: Pen, c: Colour, far: tuple[float, ...], near: tuple[float, ...], y: float, low: float
) -> None:
    for xs, tone in ((far, darker(c, 0.32)), (near, c)):
        for x in xs:
            pen.limb(f"{x},{y} {x + 1},{(y + low) / 2} {x - 1},{low - 3}", 24, 14, tone, shade=0.7)
            pen.rect(x - 9, low - 8, x + 8, low, tone, r=4)
            for dx in (-6, -1, 4):
                pen.oval((x + dx, low - 2), (2, 2), BONE, shade=0)


@draws("triceratops", (200.0, 124.0), 0.4, "#8a8f6a #9a7f5a #6f8a8f", seat=(0.62, 0.28))
def triceratops(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = lighter(c, 0.4)
    pen.limb("150,62 174,72 196,90", 36, 3, c, shade=0.8)
    _pillars(pen, c, (96, 146), (), 72, 118)
    pen.blob("74,58 92,40 122,32 150,40 166,60 164,84 144,98 112,100 84,96 70,80", c)
    pen.blob("74,84 96,94 126,96 152,88 132,104 96,104", belly, atop=True, shade=0.5)
    _pillars(pen, c, (), (84, 156), 76, 122)
    _bands(pen, c, ("104,36 108,54", "122,32 126,54", "140,36 142,56", "156,46 157,62"), 6)
    frill = darker(c, 0.12)
    pen.blob("52,74 46,44 52,18 70,4 88,12 98,34 94,60 80,78", frill)
    pen.blob("56,66 54,44 60,24 72,14 82,22 88,40 84,58 74,68", lighter(c, 0.28), shade=0.8)
    for x, y in ((50, 22), (62, 8), (78, 6), (92, 20), (98, 38), (94, 56)):
        pen.oval((x, y), (5, 5), BONE)
    pen.blob("30,52 46,44 66,48 76,62 70,80 52,88 32,90 16,92 8,86 10,74 20,62", c)
    pen.poly("8,74 2,90 14,92 20,82", darker(BONE, 0.1))
    pen.limb("52,48 38,26 24,12", 10, 1.8, BONE)
    pen.limb("62,50 54,26 44,8", 10, 1.8, lighter(BONE, 0.2))
    pen.limb("20,66 14,56 12,46", 8, 1.6, BONE)
    pen.line("14,86 30,85 44,78", 1.5, darker(c, 0.6))
    pen.oval((16, 74), (1.6, 1.4), darker(c, 0.6), shade=0)
    eye(pen, 44, 62, 4.2, AMBER)


@draws("stegosaurus", (200.0, 130.0), 0.4, "#7a9a5a #a8804a #6a8a8a", seat=(0.5, 0.4))
def stegosaurus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate = colour("#d8743a")
    for x, y, r in ((56, 58, 10), (74, 44, 14), (96, 34, 18), (120, 34, 18), (142, 44, 14), (160, 60, 10)):
        pen.poly(f"{x - r},{y + r} {x - 2},{y - r * 1.5} {x + r},{y + r}", darker(plate, 0.16))
        pen.poly(
            f"{x - r * 0.5},{y + r} {x - 1},{y - r} {x + r * 0.5},{y + r}", lighter(plate, 0.2), shade=0.6
        )
    pen.limb("148,72 172,84 194,86", 34, 4, c, shade=0.8)
    for said in ("180,82 186,66", "188,84 196,70", "184,90 192,104"):
        pen.limb(said, 5, 1.2, BONE)
    _pillars(pen, c, (84, 136), (), 82, 122)
    pen.blob("44,84 60,62 88,46 118,44 146,58 164,78 154,98 124,106 86,106 58,100", c)
    pen.blob("60,94 90,102 126,102 152,92 126,112 84,112", lighter(c, 0.4), atop=True, shade=0.5)
    _pillars(pen, c, (), (72, 146), 86, 126)
    pen.limb("64,84 44,86 30,92", 30, 18, c, shade=0.7)
    pen.blob("38,82 24,82 10,90 6,97 12,103 28,104 42,98", c)
    pen.line("8,98 18,99 28,96", 1.3, darker(c, 0.6))
    eye(pen, 25, 90, 3.2, None)
    for x, y in ((88, 62), (104, 56), (122, 60), (138, 70), (96, 76), (114, 74)):
        pen.oval((x, y), (4, 3), darker(c, 0.24), atop=True, shade=0.3)


@draws("sauropod", (230.0, 180.0), 0.62, "#7f9f8a #8a9ab0 #a0986a", seat=(0.6, 0.5))
def sauropod(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("168,112 194,126 226,150", 42, 2.5, c, shade=0.8)
    _pillars(pen, c, (112, 162), (), 120, 170)
    pen.blob("84,108 100,88 130,80 160,88 178,108 174,132 150,146 116,146 90,134", c)
    pen.limb("106,112 78,88 62,56 54,28", 46, 15, c, shade=0.8)
    pen.blob("74,92 90,126 118,142 154,138 128,152 92,144 70,112", lighter(c, 0.42), atop=True, shade=0.4)
    _pillars(pen, c, (), (98, 172), 124, 176)
    pen.blob("62,16 50,8 36,12 22,20 18,28 26,34 42,34 58,38 68,30", c)
    pen.line("20,28 30,30 38,27", 1.3, darker(c, 0.6))
    pen.oval((25, 20), (1.5, 1.2), darker(c, 0.6), shade=0)
    eye(pen, 44, 20, 3.8, None)
    for x, y, r in (
        (74, 64, 5),
        (82, 80, 6),
        (96, 92, 7),
        (120, 92, 8),
        (142, 90, 8),
        (160, 102, 7),
        (182, 120, 5),
        (66, 46, 4),
    ):
        pen.oval((x, y), (r, r * 0.7), darker(c, 0.22), atop=True, shade=0.4)


@draws("pterodactyl", (200.0, 120.0), 0.36, "#a8704a #8a8a6a", stands="air", seat=(0.5, 0.4))
def pterodactyl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin = lighter(c, 0.25)
    for wing, tone in (("96,66 118,30 146,6 168,2 158,26 162,46 140,54 122,76", darker(skin, 0.25)),):
        pen.blob(wing, tone)
    pen.limb("112,74 134,86 150,86", 10, 3, darker(c, 0.2))
    pen.blob("74,64 92,58 116,66 124,76 108,84 86,82 74,76", c)
    pen.blob("96,70 86,40 70,18 44,4 24,8 36,26 36,44 54,50 62,66 80,80", skin)
    pen.limb("92,70 74,36 24,8", 6, 2.6, c)
    for said in ("72,32 40,42", "76,42 58,54"):
        pen.line(said, 1.2, darker(skin, 0.25), atop=True)
    pen.limb("80,74 64,80 56,74", 14, 10, c)
    pen.limb("56,66 70,54 82,52", 8, 2, colour("#d8643a"))
    pen.blob("62,66 54,64 36,74 14,90 34,84 56,82 64,76", c)
    pen.poly("44,72 12,92 40,84", BONE, shade=0.4)
    pen.line("16,90 40,80", 1, darker(BONE, 0.5))
    eye(pen, 55, 71, 3, AMBER)
    for said in ("108,82 112,96", "116,80 122,94"):
        pen.line(said, 2.4, darker(c, 0.3))
