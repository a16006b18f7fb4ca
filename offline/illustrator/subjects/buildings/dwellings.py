"""Houses of many kinds: a barn, a mansion, a cottage, a log cabin, a water mill, a tipi; a fountain."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .buildings import GLOW
from .shutters import shutters

STONE = colour("#b0aaa0")
TIMBER = colour("#7a5236")
WATER = colour("#7fc4e0")


def _window(pen: Pen, x: float, y: float, half: float, tall: float, frame: Colour) -> None:
    """A lit window with its cross."""
    pen.rect(x - half - 2, y - tall - 2, x + half + 2, y + 3, frame, r=1, shade=0.3)
    pen.rect(x - half, y - tall, x + half, y, pen.part("window", GLOW), shade=0.3)
    pen.line(f"{x},{y - tall} {x},{y}", 1.2, frame)
    pen.line(f"{x - half},{y - tall / 2} {x + half},{y - tall / 2}", 1.2, frame)
    shutters(pen, x - half - 2, x + half + 2, y - tall - 2, y + 3)


@draws("barn", (170.0, 140.0), 0.46, "#b83a32 #8a4a38", fixed=True, front=True)
def barn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    white, roof = colour("#f4efe4"), pen.part("roof", colour("#5a5560"))
    pen.poly("14,136 14,64 34,34 85,12 136,34 156,64 156,136", c, 0.9)
    for x in range(22, 156, 9):
        pen.line(f"{x},14 {x},136", 0.9, darker(c, 0.25), atop=True)
    pen.poly("6,66 30,30 85,6 140,30 164,66 156,68 134,37 85,15 36,37 14,68", roof, 0.8)
    pen.rect(56, 84, 114, 136, pen.part("door", darker(c, 0.25)))
    for a, b in (
        ((56, 84), (114, 84)),
        ((56, 84), (56, 136)),
        ((114, 84), (114, 136)),
        ((85, 84), (85, 136)),
        ((56, 84), (85, 136)),
        ((85, 84), (56, 136)),
        ((85, 84), (114, 136)),
        ((114, 84), (85, 136)),
    ):
        pen.line(f"{a[0]},{a[1]} {b[0]},{b[1]}", 2.6, white)
    pen.rect(72, 40, 98, 62, white, r=1)
    pen.rect(75, 43, 95, 62, darker(c, 0.5), shade=0.3)
    for x in (34, 136):
        _window(pen, x, 112, 8, 16, white)


@draws("mansion", (240.0, 150.0), 0.52, "#f0e2c8 #e8d4c0 #d8dcdc", fixed=True, front=True)
def mansion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof, white = pen.part("roof", colour("#5a6070")), colour("#fbf8f0")
    for x in (40, 196):
        pen.rect(x, 10, x + 12, 44, darker(c, 0.25))
    pen.rect(14, 58, 226, 142, c, shade=0.8)
    pen.poly("6,60 34,26 206,26 234,60", roof)
    for x in (52, 188):
        pen.poly(f"{x - 14},50 {x},32 {x + 14},50", lighter(roof, 0.15))
        _window(pen, x, 52, 6, 10, white)
    pen.rect(82, 54, 158, 142, lighter(c, 0.2), shade=0.4)
    pen.poly("76,56 120,24 164,56", white)
    pen.oval((120, 44), (7, 7), GLOW, shade=0.3)
    for x in (86, 104, 130, 148):
        pen.rect(x, 56, x + 6, 138, white, r=1, shade=1.2)
    for x in (28, 50, 72, 168, 190, 212):
        for y in (90, 128):
            _window(pen, x, y, 6, 20, white)
    pen.rect(110, 100, 130, 138, pen.part("door", colour("#7a3f2e")), r=2)
    pen.oval((126, 120), (1.4, 1.4), colour("#f0d080"), shade=0)
    for k in range(3):
        pen.rect(84 - 5 * k, 136 + 4 * k, 156 + 5 * k, 141 + 4 * k, lighter(STONE, 0.3 - 0.1 * k))


@draws("cottage", (170.0, 130.0), 0.44, "#f4ead4 #ece0d0", fixed=True, front=True)
def cottage(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    thatch = pen.part("roof", colour("#b08a50"))
    pen.rect(118, 10, 134, 50, STONE)
    for x, y, r in ((128, 4, 6), (136, -4, 5)):
        pen.oval((x, y), (r, r * 0.8), colour("#eceef2"), shade=0.3)
    pen.rect(22, 62, 150, 124, c, shade=0.8)
    for x in (22, 60, 110, 146):
        pen.rect(x, 62, x + 4, 124, TIMBER, shade=0.4)
    pen.line("24,92 150,92", 3, TIMBER)
    pen.line("62,92 110,64", 2.6, TIMBER)
    pen.blob("6,70 24,40 60,18 110,16 146,38 166,70 150,74 124,66 86,70 46,66 22,74", thatch, 1.3)
    for x in range(20, 160, 9):
        pen.line(f"{x},72 {85 + (x - 85) * 0.5},20", 1, darker(thatch, 0.25), atop=True)
    _window(pen, 42, 88, 9, 14, TIMBER)
    _window(pen, 128, 88, 9, 14, TIMBER)
    pen.blob("76,124 76,92 86,84 96,92 96,124", pen.part("door", colour("#3f7a6a")))
    pen.oval((92, 106), (1.6, 1.6), colour("#f0d080"), shade=0)
    green = colour("#5a9a4a")
    for x, y, r in (
        (30, 118, 10),
        (44, 120, 9),
        (118, 120, 9),
        (140, 117, 11),
        (154, 120, 8),
        (24, 100, 7),
        (26, 84, 6),
    ):
        pen.oval((x, y), (r, r * 0.8), green)
    for k in range(14):
        px, py = 22 + 136 * float(rng.random()), 112 + 10 * float(rng.random())
        if not 70 < px < 102:
            pen.oval((px, py), (2.6, 2.6), colour(("#e8607a", "#f4c84a", "#f6f0fa")[k % 3]), shade=0.2)


@draws("log cabin", (160.0, 120.0), 0.42, "#a8703f #8f5f38", fixed=True, front=True)
def log_cabin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = pen.part("roof", darker(c, 0.45))
    pen.rect(112, 8, 130, 50, STONE)
    for y in range(14, 48, 8):
        pen.line(f"112,{y} 130,{y}", 0.9, darker(STONE, 0.3))
    for y in range(54, 112, 10):
        pen.rect(20, y, 142, y + 10, c, r=5, shade=1.1)
        for x in (19, 143):
            pen.oval((x, y + 5), (5, 5), lighter(c, 0.3), shade=0.4)
            pen.oval((x, y + 5), (2.4, 2.4), darker(c, 0.2), shade=0)
    pen.poly("4,60 80,12 156,60 150,66 80,24 10,66", roof)
    pen.poly("20,58 80,20 140,58", lighter(c, 0.12), 0.6)
    for y in (34, 42, 50):
        pen.line(f"{80 - (y - 20) * 1.5},{y} {80 + (y - 20) * 1.5},{y}", 1, darker(c, 0.3), atop=True)
    pen.poly("4,60 80,12 156,60 150,66 80,22 10,66", lighter(roof, 0.1))
    _window(pen, 44, 92, 11, 18, darker(c, 0.5))
    pen.rect(84, 74, 108, 114, pen.part("door", darker(c, 0.35)), r=1)
    pen.oval((103, 96), (1.8, 1.8), colour("#f0d080"), shade=0)
    _window(pen, 126, 92, 8, 16, darker(c, 0.5))
    pen.rect(14, 112, 148, 118, STONE, r=2)


@draws("water mill", (190.0, 150.0), 0.5, "#e8d8b8 #d0c8bc", fixed=True, front=True)
def water_mill(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(70, 58, 178, 140, c, shade=0.8)
    for row in range(100, 140, 9):
        for x in range(72 + (row % 2) * 6, 176, 14):
            pen.rect(x, row, x + 11, row + 7, STONE, r=2, shade=0.5, atop=True)
    pen.poly("58,60 86,14 164,14 190,60", colour("#8a4a38"))
    for y in (26, 38, 50):
        pen.line(f"60,{y} 190,{y}", 1.4, darker(colour("#8a4a38"), 0.3), atop=True)
    for x in (100, 150):
        _window(pen, x, 90, 8, 16, TIMBER)
    pen.rect(116, 104, 138, 140, TIMBER, r=2)
    pen.rect(36, 62, 80, 68, TIMBER)
    pen.blob("36,60 44,60 44,84 38,100 34,84", WATER, shade=0.4)
    pen.oval((48, 98), (39, 39), colour("#5a6a70"), shade=0.3)
    for k in range(12):
        a = k * np.pi / 6
        pen.line(f"48,98 {48 + 43 * np.cos(a)},{98 + 43 * np.sin(a)}", 3, TIMBER)
        px, py = 48 + 46 * np.cos(a), 98 + 46 * np.sin(a)
        pen.oval((px, py), (7, 2.6), lighter(TIMBER, 0.15), turn=float(np.rad2deg(a)) + 90, shade=0.4)
    for r in (44, 26):
        ring_of = " ".join(
            f"{48 + r * np.cos(a):.1f},{98 + r * np.sin(a):.1f}" for a in np.linspace(0, 2 * np.pi, 30)
        )
        pen.line(ring_of, 3.4, lighter(TIMBER, 0.1))
    pen.oval((48, 98), (6, 6), darker(TIMBER, 0.3))
    pen.blob("0,138 40,132 90,140 110,148 0,148", WATER, shade=0.5)
    for x in (20, 44, 66):
        pen.oval((x, 136), (9, 3), WHITE, shade=0)


@draws("tipi", (120.0, 140.0), 0.44, "#f0e2c4 #e0c8a0", front=True)
def tipi(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("60,30 44,2", "60,30 56,-4", "60,30 70,0", "60,30 80,8"):
        pen.line(said, 2.6, TIMBER)
    pen.poly("60,22 112,136 8,136", c, 1.2)
    for y, tone in ((56, "#c8402e"), (62, "#2f6a8a"), (118, "#c8402e"), (125, "#e0a83a")):
        pen.line(f"0,{y} 120,{y}", 3, colour(tone), atop=True)
    for x in range(18, 110, 13):
        pen.poly(f"{x},116 {x + 6},104 {x + 12},116", colour("#2f6a8a"), atop=True, shade=0.2)
    pen.poly("60,78 78,136 44,136", colour("#4a3226"), 0.5)
    pen.poly("60,78 44,136 34,136", lighter(c, 0.2), 0.4)


@draws("yurt", (160.0, 110.0), 0.4, "#f2ead8 #e4d8c4", front=True)
def yurt(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("80,14 80,2", 3, STONE)
    pen.rect(16, 52, 144, 104, c, r=4, shade=1.2)
    pen.blob("8,54 40,26 72,14 88,14 120,26 152,54", lighter(c, 0.1), 1.2)
    for y, tone in ((60, "#c8402e"), (95, "#2f6a8a")):
        pen.line(f"10,{y} 150,{y}", 4, colour(tone), atop=True)
    for x in range(20, 146, 12):
        pen.poly(f"{x},72 {x + 5},66 {x + 10},72 {x + 5},78", colour("#e0a83a"), atop=True, shade=0.2)
    pen.rect(64, 58, 96, 104, colour("#c8602e"), r=2)
    pen.rect(68, 62, 92, 104, colour("#e8903a"), r=1)
    pen.line("80,62 80,104", 1.4, colour("#8a3f1e"))


@draws("fountain", (150.0, 130.0), 0.42, "#c4c0b8 #d0c8b8", front=True)
def fountain(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,98 14,92 136,92 146,98 140,120 110,126 40,126 10,120", c, 1.2)
    pen.oval((75, 97), (66, 9), WATER, shade=0.8)
    pen.blob("66,98 70,62 80,62 84,98", lighter(c, 0.1), 1.2)
    pen.blob("34,56 116,56 104,68 46,68", c, 1.2)
    pen.oval((75, 57), (40, 6), WATER, shade=0.6)
    pen.blob("70,56 72,30 78,30 80,56", lighter(c, 0.1))
    pen.blob("56,28 94,28 86,36 64,36", c)
    for dx, top in ((0, 2), (-10, 8), (10, 8)):
        pen.limb(f"75,26 {75 + dx},{top} {75 + 2.4 * dx},{26 + abs(dx)}", 3, 2, lighter(WATER, 0.4), 0.2)
    for s in (-1, 1):
        pen.limb(f"{75 + 19 * s},31 {75 + 34 * s},36 {75 + 36 * s},54", 3, 2.4, lighter(WATER, 0.4), 0.2)
        pen.limb(f"{75 + 40 * s},60 {75 + 55 * s},66 {75 + 58 * s},94", 3.6, 3, lighter(WATER, 0.4), 0.2)
    for x, y in ((20, 94), (132, 94), (60, 96), (94, 97)):
        pen.oval((x, y), (6, 2), WHITE, shade=0)


@draws("roller coaster", (260.0, 150.0), 0.5, "#d8342e #2f7ac0 #f0a82a", fixed=True, front=True)
def roller_coaster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    x = np.linspace(6, 254, 40)
    y = 78 + 50 * np.cos((x - 40) / 34) * (1 - 0.35 * (x / 260)) - 12
    for px, py in zip(x[1::3], y[1::3], strict=True):
        pen.line(f"{px},{py} {px},146", 2.4, WHITE)
    for px, py, qx, qy in zip(x[1:-3:3], y[1:-3:3], x[4::3], y[4::3], strict=False):
        pen.line(f"{px},{max(py, 40) + 40} {qx},{146}", 1.2, colour("#c8ced6"))
        pen.line(f"{qx},{max(qy, 40) + 40} {px},{146}", 1.2, colour("#c8ced6"))
    said = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y, strict=True))
    pen.line(said, 5, c)
    pen.line(" ".join(f"{a:.1f},{b - 5:.1f}" for a, b in zip(x, y, strict=True)), 2, lighter(c, 0.5))
    for k, tone in ((20, "#f4c03a"), (22, "#3f9ad0"), (24, "#5ab05a")):
        px, py = float(x[k]), float(y[k]) - 8
        slope = float(y[k + 1] - y[k - 1]) / float(x[k + 1] - x[k - 1])
        pen.oval((px, py), (8.6, 5.4), colour(tone), turn=float(np.rad2deg(np.arctan(slope))))
        pen.oval((px - 2, py - 8), (3.4, 3.6), colour("#e8b48a"))
        pen.oval((px + 4, py - 7), (3.4, 3.6), colour("#a8744a"))


@draws("ferris wheel", (170.0, 180.0), 0.66, "#d8405a #2f7ac0 #e8902a", fixed=True, front=True)
def ferris_wheel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tones = ("#e8504a", "#f4c03a", "#3f9ad0", "#5ab05a", "#a86ac8", "#f08ab0", "#f0902a", "#4ac0b0")
    pen.limb("85,80 50,174", 7, 8, darker(c, 0.1))
    pen.limb("85,80 120,174", 7, 8, darker(c, 0.1))
    pen.line("64,136 106,136", 4, c)
    pen.rect(34, 170, 136, 178, colour("#8a8f98"), r=2)
    for r, thick in ((66, 4.4), (58, 2.2)):
        said = " ".join(
            f"{85 + r * np.cos(a):.1f},{80 + r * np.sin(a):.1f}" for a in np.linspace(0, 2 * np.pi, 48)
        )
        pen.line(said, thick, c)
    for k in range(16):
        a = k * np.pi / 8
        pen.line(f"85,80 {85 + 64 * np.cos(a):.1f},{80 + 64 * np.sin(a):.1f}", 1.4, lighter(c, 0.4))
        pen.oval((85 + 66 * np.cos(a), 80 + 66 * np.sin(a)), (2, 2), colour("#ffe9a0"), shade=0)
    for k in range(8):
        a = (k + 0.5) * np.pi / 4
        x, y, tone = 85 + 66 * np.cos(a), 80 + 66 * np.sin(a), colour(tones[k])
        pen.line(f"{x},{y} {x},{y + 6}", 1.6, colour("#4a4f5a"))
        pen.blob(f"{x - 9},{y + 6} {x},{y + 1} {x + 9},{y + 6}", tone, 0.6)
        pen.blob(f"{x - 8},{y + 12} {x + 8},{y + 12} {x + 6},{y + 20} {x - 6},{y + 20}", tone)
        for dx in (-7, 7):
            pen.line(f"{x + dx},{y + 6} {x + dx},{y + 13}", 1.2, tone)
    pen.oval((85, 80), (9, 9), darker(c, 0.2))
    pen.oval((85, 80), (4, 4), colour("#ffe9a0"), shade=0.3)
