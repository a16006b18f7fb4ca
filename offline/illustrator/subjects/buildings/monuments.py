"""Famous buildings: the Statue of Liberty, the Taj Mahal, the Colosseum, Pisa, Sydney and others."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.registry import draws

GOLD = colour("#e8b83a")


@draws("statue of liberty", (110.0, 220.0), 0.74, "#7fb8a4", fixed=True, front=True)
def statue_of_liberty(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stone = colour("#c8b89a")
    pen.poly("12,218 20,196 90,196 98,218", darker(stone, 0.1))
    pen.poly("24,196 30,150 80,150 86,196", stone)
    for x in (36, 50, 64):
        pen.rect(x, 160, x + 8, 184, darker(stone, 0.3), r=1)
    pen.rect(20, 144, 90, 152, lighter(stone, 0.15))
    pen.limb("40,84 30,50 26,24", 11, 8, c)
    pen.rect(20, 14, 34, 22, GOLD, r=2)
    pen.blob("22,14 24,4 28,-2 32,5 33,14", colour("#f4a83a"), shade=0.3)
    pen.blob("40,78 70,78 78,104 82,146 28,146 34,104", c, 1.2)
    for fold in ("44,84 40,112 36,144", "54,84 53,116 52,146", "64,84 68,112 70,145", "36,96 52,104 74,98"):
        pen.line(fold, 1.6, darker(c, 0.3), atop=True)
    pen.blob("38,80 46,72 66,72 74,84 56,90", lighter(c, 0.1))
    pen.limb("70,82 82,96 74,110", 10, 8, c)
    pen.poly("64,98 84,92 90,118 70,124", darker(c, 0.12))
    pen.line("69,104 83,100", 1.2, darker(c, 0.4))
    pen.oval((56, 62), (10, 12), lighter(c, 0.12))
    pen.blob("45,60 47,50 56,47 65,50 67,60 62,54 50,54", darker(c, 0.1))
    for a in np.linspace(-1.15, 1.15, 7):
        x, y = 56 + 10 * np.sin(a), 52 - 6 * np.cos(a)
        pen.poly(
            f"{x - 2},{y} {x + 9 * np.sin(a)},{y - 15 * np.cos(a)} {x + 2},{y}", lighter(c, 0.1), shade=0.4
        )
    pen.rect(45, 50, 67, 54, darker(c, 0.2), r=1)
    for x in (52, 60):
        pen.oval((x, 61), (1.3, 1.6), darker(c, 0.6), shade=0)
    pen.line("53,68 56,69 59,68", 1, darker(c, 0.5))


def onion(pen: Pen, x: float, foot: float, half: float, tall: float, c: Colour) -> None:
    """A bulbous dome with its finial."""
    said = " ".join(
        f"{x + half * dx:.1f},{foot - tall * dy:.1f}"
        for dx, dy in (
            (-0.72, 0), (-1.0, 0.3), (-0.86, 0.6), (-0.3, 0.86), (0, 1.05),
            (0.3, 0.86), (0.86, 0.6), (1.0, 0.3), (0.72, 0),
        )
    )  # fmt: skip
    pen.blob(said, c, 1.2)
    pen.line(f"{x},{foot - tall} {x},{foot - tall * 1.25}", max(1.0, half * 0.08), GOLD)
    pen.oval((x, foot - tall * 1.14), (half * 0.09, half * 0.09), GOLD)


def arched(pen: Pen, x: float, foot: float, half: float, tall: float, c: Colour) -> None:
    """A niche with a pointed head."""
    pen.blob(
        said(
            [
                (x - half, foot),
                (x - half, foot - tall * 0.6),
                (x, foot - tall),
                (x + half, foot - tall * 0.6),
                (x + half, foot),
            ],
        ),
        c,
        0.5,
    )


@draws("taj mahal", (240.0, 150.0), 0.5, "#f4eee4", fixed=True, front=True)
def taj_mahal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    shade = colour("#a8a0b0")
    for x in (14, 226):
        pen.poly(f"{x - 6},138 {x - 4},40 {x + 4},40 {x + 6},138", c)
        for y in (60, 88, 114):
            pen.rect(x - 7, y, x + 7, y + 4, darker(c, 0.12), r=1)
        onion(pen, x, 40, 7, 12, c)
    pen.rect(2, 136, 238, 148, darker(c, 0.1))
    for x in (78, 162):
        pen.rect(x - 12, 56, x + 12, 66, c)
        onion(pen, x, 58, 13, 20, c)
    pen.rect(96, 50, 144, 62, darker(c, 0.06))
    onion(pen, 120, 54, 30, 44, c)
    pen.poly("44,136 44,68 54,60 186,60 196,68 196,136", lighter(c, 0.2), 0.8)
    pen.rect(92, 52, 148, 136, lighter(c, 0.3), shade=0.5)
    arched(pen, 120, 136, 19, 74, shade)
    arched(pen, 120, 136, 11, 44, darker(shade, 0.4))
    for x in (60, 80, 160, 180):
        for foot, tall in ((136, 32), (98, 28)):
            arched(pen, x, foot, 8, tall, shade)
    for x in (92, 148):
        pen.line(f"{x},52 {x},136", 1, darker(c, 0.2))


@draws("colosseum", (240.0, 130.0), 0.42, "#d8b88a", fixed=True, front=True)
def colosseum(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,120 4,64 30,48 70,44 84,52 110,26 160,10 214,16 236,36 236,120 120,126", c, 1.0)
    pen.blob("84,50 112,27 160,12 212,18 232,34 232,48 160,30 110,48", lighter(c, 0.14), atop=True, shade=0.4)
    dark = darker(c, 0.55)
    for row, (y, n, x0, x1) in enumerate(
        ((112, 12, 10, 230), (86, 12, 10, 230), (60, 9, 90, 230), (36, 6, 140, 228))
    ):
        for k in range(n):
            t = (k + 0.5) / n
            x = x0 + (x1 - x0) * t
            sag = 5 * (1 - (2 * (x - 120) / 240) ** 2)
            half = (x1 - x0) / n * 0.3
            tall = 19 if row < 3 else 11
            foot = y + sag
            pen.blob(
                said(
                    [
                        (x - half, foot),
                        (x - half, foot - tall * 0.7),
                        (x, foot - tall),
                        (x + half, foot - tall * 0.7),
                        (x + half, foot),
                    ],
                ),
                dark,
                atop=True,
                shade=0.3,
            )
    for y in (92, 66, 42):
        pen.line(f"0,{y - 2} 120,{y + 4} 240,{y - 2}", 2.4, lighter(c, 0.3), atop=True)
    pen.poly("6,126 240,126 240,130 6,130", darker(c, 0.2))


@draws("tower of pisa", (110.0, 190.0), 0.62, "#f0e8d8", fixed=True, front=True)
def tower_of_pisa(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    def at(x: float, y: float) -> str:
        return f"{x + (184 - y) * 0.11:.1f},{y:.1f}"

    pen.poly(f"{at(18, 184)} {at(18, 34)} {at(76, 34)} {at(76, 184)}", c, 1.4)
    for k in range(7):
        top = 34 + 20 * k
        low = top + (20 if k < 6 else 30)
        pen.poly(
            f"{at(14, top)} {at(80, top)} {at(80, top + 3.4)} {at(14, top + 3.4)}", lighter(c, 0.3), shade=0.5
        )
        for x in range(22, 74, 9):
            pen.blob(
                f"{at(x, low - 2)} {at(x, top + 9)} {at(x + 2.6, top + 6)} "
                f"{at(x + 5.2, top + 9)} {at(x + 5.2, low - 2)}",
                darker(c, 0.4),
                shade=0.3,
            )
    pen.poly(f"{at(24, 34)} {at(24, 12)} {at(70, 12)} {at(70, 34)}", c, 1.2)
    for x in (30, 43, 56):
        pen.blob(
            f"{at(x, 32)} {at(x, 20)} {at(x + 4, 16)} {at(x + 8, 20)} {at(x + 8, 32)}",
            darker(c, 0.4),
            shade=0.3,
        )
    pen.poly(f"{at(22, 12)} {at(72, 12)} {at(72, 8)} {at(22, 8)}", lighter(c, 0.25))
    pen.rect(6, 182, 92, 189, darker(c, 0.2), r=2)


@draws("opera house", (260.0, 120.0), 0.38, "#f6f3ec", fixed=True, front=True)
def opera_house(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    base, glass = colour("#b89a86"), colour("#6a4a3a")
    for x, tall, wide in ((196, 60, 56), (150, 92, 74), (98, 76, 64), (56, 50, 48)):
        foot = 96
        pen.blob(
            said(
                [
                    (x - wide * 0.5, foot),
                    (x - wide * 0.42, foot - tall * 0.6),
                    (x + wide * 0.1, foot - tall),
                    (x + wide * 0.42, foot - tall * 0.5),
                    (x + wide * 0.5, foot),
                ],
            ),
            c,
            1.4,
        )
        pen.blob(
            said(
                [
                    (x + wide * 0.1, foot - tall),
                    (x + wide * 0.42, foot - tall * 0.5),
                    (x + wide * 0.52, foot),
                    (x + wide * 0.26, foot),
                    (x + wide * 0.22, foot - tall * 0.5),
                ],
            ),
            darker(c, 0.22),
            atop=True,
            shade=0.5,
        )
        pen.poly(
            f"{x + wide * 0.26},{foot} {x + wide * 0.24},{foot - tall * 0.4} {x + wide * 0.46},{foot}",
            glass,
            atop=True,
            shade=0.3,
        )
        for k in (0.3, 0.55):
            pen.line(
                said(
                    [
                        (x - wide * (0.5 - 0.3 * k), foot),
                        (x - wide * 0.1 * (1 - k), foot - tall * 0.6),
                        (x + wide * 0.1, foot - tall),
                    ],
                ),
                0.9,
                darker(c, 0.15),
                atop=True,
            )
    pen.poly("10,96 250,96 258,116 2,116", base)
    for y in (101, 106, 111):
        pen.line(f"6,{y} 254,{y}", 1, darker(base, 0.3), atop=True)


@draws("stonehenge", (240.0, 90.0), 0.32, "#9a9a98", fixed=True, front=True)
def stonehenge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    def upright(x: float, foot: float, tall: float, wide: float, tone: Colour) -> None:
        k = float(rng.uniform(-2, 2))
        pen.blob(
            said(
                [
                    (x, foot),
                    (x + 1, foot - tall * 0.5),
                    (x + 2 + k, foot - tall),
                    (x + wide - 2, foot - tall + k),
                    (x + wide, foot - tall * 0.5),
                    (x + wide + 1, foot),
                ],
            ),
            tone,
            1.3,
        )

    far = lighter(c, 0.12)
    for x in (52, 78, 118, 144, 178):
        upright(x, 70, 40, 13, far)
    for x in (48, 114):
        pen.blob(f"{x},24 {x + 24},21 {x + 48},24 {x + 48},34 {x},34", lighter(far, 0.1), 0.9)
    for x in (8, 38, 92, 128, 186, 214):
        upright(x, 86, 62 if x != 214 else 44, 18, c)
    for x, wide in ((4, 56), (88, 62)):
        pen.blob(f"{x},14 {x + wide / 2},10 {x + wide},15 {x + wide},28 {x},28", lighter(c, 0.14), 1.0)
    pen.blob("156,86 158,76 184,74 188,86", darker(c, 0.12), 1.0)


@draws("triumphal arch", (150.0, 140.0), 0.46, "#d8c8a8", fixed=True, front=True)
def triumphal_arch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(10, 20, 140, 134, c, shade=1.0)
    pen.rect(4, 12, 146, 24, lighter(c, 0.2))
    pen.rect(8, 40, 142, 46, lighter(c, 0.2))
    pen.blob("52,134 52,84 60,68 75,62 90,68 98,84 98,134", darker(c, 0.5), 0.5)
    for x in (18, 108):
        pen.rect(x, 56, x + 24, 112, darker(c, 0.12), r=1)
        pen.oval((x + 12, 72), (6, 9), lighter(c, 0.12))
        pen.blob(f"{x + 4},110 {x + 6},84 {x + 12},78 {x + 18},84 {x + 20},110", lighter(c, 0.05))
    for x in range(14, 138, 10):
        pen.rect(x, 28, x + 6, 37, darker(c, 0.18), shade=0.3)
    pen.rect(2, 130, 148, 139, darker(c, 0.15))
