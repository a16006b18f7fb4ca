"""Trees, flowers and what grows in woods."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points
from offline.illustrator.subjects.registry import draws

BARK = colour("#6b4a36")
STEM = colour("#4a8a3f")


def pine_shape(pen: Pen, c: Colour, rng: np.random.Generator, snow: bool) -> None:
    """A fir of drooping boughs, tier over tier, lit on the sun's side; snow lies on them."""
    pen.rect(46, 122, 54, 147, BARK)
    pen.poly("50,8 80,124 50,130 20,124", darker(c, 0.52), shade=0)
    leaf = min(max(3.1, 2.6 * pen.oversampling / pen.scale), 6.0)
    lean, tiers = float(rng.uniform(-2.5, 2.5)), 12
    for i in range(tiers - 1, -1, -1):
        t = i / (tiers - 1)
        half = (1.5 + 43 * t**0.95) * float(rng.uniform(0.8, 1.08))
        n = round(3 + half / leaf * 3.2)
        u = np.clip(np.linspace(-1, 1, n) + rng.normal(0, 0.05, n), -1.05, 1.05)
        boughs = np.abs((u * (2.2 + 2.4 * t) + float(rng.random())) % 1 - 0.5) * 2
        x = 50 + lean * (1 - t) + u * half * (1 - 0.16 * boughs)
        y = 7 + 109 * t + (5 + 10 * t) * np.abs(u) ** 1.3 - (2 + 7 * t) * boughs + rng.normal(0, 0.9, n)
        size = leaf * (0.75 + 0.35 * t) * rng.uniform(0.85, 1.2, n)
        needles = np.column_stack([x, y, size * 1.5, size * 0.7, u * 0.45 + np.sign(u) * 0.4])
        facing = 0.75 * u * pen.light + rng.normal(0, 0.22, n)
        pen.dabs(needles + [0, 0.8 * leaf, 0, 0, 0], darker(c, 0.46))
        pen.dabs(needles, darker(c, 0.16))
        pen.dabs(needles[facing > -0.1] - [0, 0.3 * leaf, 0, 0, 0], c)
        pen.dabs(needles[facing > 0.42] - [0, 0.7 * leaf, 0, 0, 0], lighter(c, 0.16))
        if snow:
            _snowy(pen, needles, facing, leaf, rng)


def _snowy(pen: Pen, needles: Points, facing: Points, leaf: float, rng: np.random.Generator) -> None:
    """Snow on the boughs of a tier, blue where it is in the shade."""
    lies = rng.random(len(needles)) < 0.8
    on = needles * [1, 1, 1.1, 1, 0.8] - [0, 0.75 * leaf, 0, 0, 0]
    pen.dabs(on[lies & (facing <= 0.05)], colour("#b4c6e6"))
    pen.dabs(on[lies & (facing > 0.05)], colour("#f4f8ff"))


@draws("pine", (100.0, 148.0), 0.52, "#2f6b4a #357a50 #2b5f52", front=True)
def pine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pine_shape(pen, c, rng, snow=False)


@draws("snow pine", (100.0, 148.0), 0.52, "#2c5f54 #305f66 #2a5648", front=True)
def snow_pine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pine_shape(pen, c, rng, snow=True)


@draws("palm", (130.0, 160.0), 0.56, "#4f9a4f #5fa84a", front=True)
def palm(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("58,158 60,120 68,84 66,48", 11, 6, colour("#9a7350"))
    for y in range(60, 156, 9):
        pen.line(f"50,{y} 66,{y + 3} 80,{y}", 1.1, colour("#6f5038"), atop=True)
    fronds = (
        ("66,46 92,34 112,44 124,66", 0.28),
        ("66,46 40,34 20,44 8,66", 0.28),
        ("66,46 88,18 108,16 124,28", 0.1),
        ("66,46 44,18 24,16 8,28", 0.1),
        ("66,46 84,58 96,74 98,92", 0.18),
        ("66,46 48,58 36,74 34,92", 0.18),
        ("66,46 64,22 72,10 82,4", 0.0),
    )
    for said, dark in fronds:
        pen.limb(said, 13, 2, darker(c, dark))
        pen.line(said, 0.9, lighter(c, 0.25), atop=True)
    for x, y in ((62, 52), (70, 53), (66, 58)):
        pen.oval((x, y), (4.4, 4.8), colour("#6b4630"))


@draws("cactus", (90.0, 130.0), 0.42, "#4f8a5a #5f9a5f", front=True)
def cactus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("46,88 24,84 20,70 20,52", 14, 12, darker(c, 0.08))
    pen.limb("46,76 66,72 70,58 70,40", 14, 12, darker(c, 0.16))
    pen.limb("46,128 45,70 46,16", 25, 20, c)
    for dx in (-7.0, 0.0, 7.0):
        pen.line(f"{46 + dx},124 {46 + dx * 0.9},20", 1, lighter(c, 0.3), atop=True)
    for y in range(22, 120, 11):
        for dx in (-10.5, -3.5, 3.5, 10.5):
            pen.line(f"{46 + dx - 1},{y} {46 + dx + 1},{y - 2}", 0.6, colour("#f2f0d0"), atop=True)
    for x, y in ((46, 7), (20, 46), (70, 34)):
        pen.oval((x, y), (4.5, 4), colour("#ef6f9a"))


def _stalk(pen: Pen, top: float, leaf: Colour = STEM) -> None:
    pen.limb(f"30,120 31,92 30,{top}", 3, 2.6, leaf)
    pen.blob("31,104 44,88 54,84 48,98 34,108", leaf)
    pen.blob("30,96 18,80 9,78 14,91 27,100", darker(leaf, 0.14))


@draws("flower", (60.0, 122.0), 0.2, "#e8566a #f4b63a #f6f0fa #a86ad8 #f08ac0 #ef7a3a", front=True)
def flower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _stalk(pen, 34)
    for i in range(8):
        a = i * np.pi / 4
        x, y = 30 + 14 * float(np.cos(a)), 28 + 14 * float(np.sin(a))
        pen.oval((x, y), (11, 7), c if i % 2 else lighter(c, 0.14), turn=i * 45, shade=0.7)
    heart = colour("#7a4a2a") if c[0] > 230 and c[1] > 170 and c[2] < 120 else colour("#f6c83f")
    pen.oval((30, 28), (8.4, 8.4), heart)


@draws("tulip", (60.0, 122.0), 0.2, "#e0485a #f2b53a #e87ab0 #8a52b8", front=True)
def tulip(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("30,120 30,92 30,46", 3.4, 3, STEM)
    pen.blob("30,118 12,96 8,66 16,78 27,100", STEM)
    pen.blob("31,118 46,100 52,76 44,84 33,102", darker(STEM, 0.15))
    pen.blob("30,8 40,22 40,48 30,54 20,48 20,22", darker(c, 0.18))
    pen.blob("12,10 24,24 32,44 28,56 17,50 10,34", c)
    pen.blob("48,10 36,24 28,44 32,56 43,50 50,34", lighter(c, 0.08))


@draws("sunflower", (70.0, 140.0), 0.3, "#f4b82e", front=True)
def sunflower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("35,138 37,100 35,44", 4, 3.4, STEM)
    pen.blob("36,110 52,92 66,92 58,106 40,116", STEM)
    pen.blob("36,98 20,80 6,82 14,94 33,104", darker(STEM, 0.15))
    for i in range(16):
        a = i * np.pi / 8
        x, y = 35 + 21 * float(np.cos(a)), 34 + 21 * float(np.sin(a))
        pen.oval((x, y), (12, 5.4), c if i % 2 else mix(c, colour("#e8902a"), 0.5), turn=i * 22.5, shade=0.6)
    pen.oval((35, 34), (15.5, 15.5), colour("#5f3a22"))
    pen.oval((35, 34), (9, 9), colour("#7f5230"))


@draws("rose", (60.0, 122.0), 0.22, "#cf2f46 #f08aa8 #f2e6d8", front=True)
def rose(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _stalk(pen, 46, colour("#3f7a44"))
    pen.blob("18,50 30,58 42,50 38,60 30,63 22,60", colour("#3f7a44"))
    outer = ("30,56 10,46 4,28 12,14 26,22", "30,56 50,46 56,28 48,14 34,22", "12,16 20,4 40,4 48,16 30,26")
    for said, shade in zip(outer, (0.16, 0.1, 0.22), strict=True):
        pen.blob(said, darker(c, shade), shade=1.2)
    pen.blob("8,30 18,24 34,52 30,57 14,49", c, shade=1.2)
    pen.blob("52,30 42,24 26,50 30,57 46,49", lighter(c, 0.08), shade=1.2)
    pen.blob("14,20 22,12 38,12 46,20 42,38 30,46 18,38", darker(c, 0.08), shade=1.2)
    pen.blob("18,22 30,14 42,22 38,34 30,39 22,34", lighter(c, 0.12), shade=1.2)
    pen.blob("23,22 30,17 37,22 34,30 30,32 26,30", darker(c, 0.2), shade=1.0)
    for said in ("18,24 24,36 34,41", "44,20 36,30 28,34", "12,34 20,46 30,54"):
        pen.limb(said, 1.2, 2.2, lighter(c, 0.35), shade=0)
    pen.oval((30, 23), (3.4, 2.6), darker(c, 0.4), shade=0.4)


@draws("mushroom", (100.0, 100.0), 0.26, "#d0392f #b5713f #d8903a", front=True)
def mushroom(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stalk = colour("#f4e8d2")
    pen.blob("38,50 62,50 62,74 69,92 60,98 40,98 31,92 38,74", stalk)
    pen.oval((50, 53), (40, 9), mix(stalk, BARK, 0.3))
    for x in range(16, 88, 7):
        pen.line(f"{50 + (x - 50) * 0.4},49 {x},57", 0.8, mix(stalk, BARK, 0.6), atop=True)
    pen.blob("4,50 10,28 28,10 50,5 72,10 90,28 96,50 74,56 50,52 26,56", c)
    for x, y, r in ((32, 24, 7), (60, 18, 6), (76, 36, 7), (48, 40, 6), (18, 42, 4.6), (90, 48, 3)):
        pen.oval((x, y), (r * 1.15, r * 0.9), lighter(stalk, 0.6), shade=0.4, atop=True)


@draws("branch", (300.0, 70.0), 0.2, "#7a5540", seat=(0.5, 0.47), stands="air", front=True)
def branch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("0,46 80,36 160,38 240,30 298,20", 15, 4, c)
    pen.limb("110,36 140,54 168,62", 6, 2.4, c)
    pen.limb("210,33 236,14 250,6", 5, 2, c)
    leaf = colours("#6fa84f #5f9a45 #84b85a")
    spots = (
        (150, 62, 20),
        (172, 60, -20),
        (132, 50, 70),
        (246, 8, -40),
        (256, 12, 20),
        (232, 20, 60),
        (298, 22, 10),
        (284, 14, -30),
        (276, 30, 40),
        (60, 28, -50),
        (40, 54, 40),
    )
    for i, (x, y, turn) in enumerate(spots):
        pen.oval((x, y), (12, 5), leaf[i % 3], turn=turn, shade=0.8)


@draws("apple", (100.0, 104.0), 0.3, "#d0333a #7fb043 #e0b83a", front=True)
def apple(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("50,30 68,20 86,28 94,50 86,80 68,98 50,94 32,98 14,80 6,50 14,28 32,20", c, shade=1.4)
    pen.blob("20,36 30,28 36,30 26,42 22,56 17,52", lighter(c, 0.55), shade=0.2)
    pen.blob("36,28 50,38 64,28 50,33", darker(c, 0.45), shade=0.2)
    pen.limb("50,34 50,20 56,6", 3.4, 4.4, BARK)
    pen.blob("54,22 64,8 84,6 78,20 66,26", colour("#6fa843"))


@draws("pumpkin", (120.0, 100.0), 0.3, "#e8842e #d97a2a", front=True)
def pumpkin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("60,30 58,14 68,6", 10, 7, colour("#6f8a3f"))
    for x, w, dark in ((22, 20, 0.25), (98, 20, 0.3), (38, 24, 0.12), (82, 24, 0.18), (60, 25, 0.0)):
        pen.oval((x, 60), (w, 38 - abs(x - 60) * 0.1), darker(c, dark))
    pen.blob("42,40 50,34 50,60 44,78 40,60", lighter(c, 0.25), atop=True, shade=0)
