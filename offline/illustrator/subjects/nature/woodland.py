"""Leafy trees and shrubs, of clumps of leaves in the light; what lies in woods."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points
from offline.illustrator.subjects.registry import draws

BARK = colour("#6b4a36")
SUNLIT = colour("#f6e27a")
Clump = tuple[float, float, float]


def foliage(pen: Pen, clumps: list[Clump], c: Colour, rng: np.random.Generator, leaf: float = 2.3) -> None:
    """A crown of round clumps (x, y, radius) of leaves: dark within, lit above on the sun's side."""
    leaf = min(max(leaf, 2.4 * pen.oversampling / pen.scale), 5.5)
    deep, light = darker(c, 0.46), mix(lighter(c, 0.12), SUNLIT, 0.22)
    tones = ((-2.0, darker(c, 0.24)), (0.02, c), (0.42, mix(c, light, 0.55)), (0.74, light))
    for x, y, r in clumps:
        pen.oval((x, y), (r * 0.96, r * 0.88), deep, shade=0)
        n = round(5.4 * r / leaf)
        a, k = rng.uniform(0, 2 * np.pi, n), rng.uniform(0.86, 1.04, n)
        pen.dabs(_leaves(x + np.cos(a) * r * k, y + np.sin(a) * r * k * 0.92, leaf, rng), deep)
    for x, y, r in sorted(clumps, key=lambda clump: clump[1]):
        n = round(2.3 * (r / leaf) ** 2)
        a, k = rng.uniform(0, 2 * np.pi, n), np.sqrt(rng.random(n))
        dx, dy = np.cos(a) * k, np.sin(a) * k
        facing = 0.62 * dx * pen.light - 0.86 * dy - 0.06 + rng.normal(0, 0.16, n)
        shrunk = 0.95
        spots = _leaves(x + dx * r * shrunk, y + dy * r * 0.88, leaf, rng)
        for least, tone in tones:
            inside = (k < 0.92) | (facing > 0.3)
            pen.dabs(spots[(facing > least) & inside], tone)


def _leaves(x: Points, y: Points, leaf: float, rng: np.random.Generator) -> Points:
    """Leaves at points, each of another size and turn."""
    size = leaf * rng.uniform(0.7, 1.25, len(x))
    return np.column_stack([x, y, size, size * 0.62, rng.uniform(-0.9, 0.9, len(x))])


@draws("tree", (100.0, 130.0), 0.5, "#5f9a45 #6fa84f #4a8a4a", front=True)
def tree(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    lean = float(rng.uniform(-3, 3))
    pen.poly(f"43,128 57,128 {54 + lean},100 {54 + lean},60 {46 + lean},60 {46 + lean},100", BARK, shade=1.2)
    pen.blob("36,129 44,122 56,122 64,129 50,127", darker(BARK, 0.1), shade=0.6)
    pen.limb(f"{50 + lean},92 62,78 70,66", 5, 2.4, BARK)
    pen.limb(f"{50 + lean},86 40,74 32,66", 5, 2.4, BARK)
    wide, tall = float(rng.uniform(0.86, 1.06)), float(rng.uniform(0.92, 1.06))
    spread = ((30, 60, 17), (70, 61, 17), (50, 64, 18), (22, 46, 17), (78, 45, 17), (50, 44, 24),
              (34, 28, 17), (66, 27, 17), (50, 19, 16))  # fmt: skip
    clumps = []
    for x, y, r in spread:
        dx, dy, s = float(rng.uniform(-4, 4)), float(rng.uniform(-3, 3)), float(rng.uniform(0.88, 1.12))
        cx = 50 + (x - 50) * wide + dx + lean
        reach: float = min(r * s, cx - 3, 97 - cx)
        clumps.append((cx, max(reach + 2, 66 - (66 - y) * tall + dy), reach))
    foliage(pen, clumps, c, rng)
    if fruit := next((each for each in pen.traits if each.startswith("fruit #")), ""):
        fruited(pen, clumps, colour(fruit[6:]), rng)


def fruited(pen: Pen, clumps: list[Clump], c: Colour, rng: np.random.Generator, size: float = 2.8) -> None:
    """Round fruit over the crown, each with its light; ``size`` is its radius."""
    for x, y, r in clumps:
        for a, k in rng.random((4, 2)) * [2 * np.pi, 0.85]:
            at = x + float(np.cos(a) * k) * r, y + float(np.sin(a) * k) * r * 0.9
            pen.oval((at[0], at[1] + 0.5), (size + 0.3, size + 0.2), darker(c, 0.45), shade=0)
            pen.oval(at, (size, size), c, shade=1.4)
            pen.oval(
                (at[0] + 0.3 * size * pen.light, at[1] - 1),
                (0.3 * size, 0.3 * size),
                lighter(c, 0.6),
                shade=0,
            )


@draws("birch", (80.0, 150.0), 0.54, "#8ab84a #9cc45a #7aac4e", front=True)
def birch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bark, lean = colour("#ece8e2"), float(rng.uniform(-4, 4))
    pen.limb(f"40,149 {40 + lean},100 {42 + lean},40", 7, 3, bark, shade=1.3)
    for y in range(70, 146, 7):
        x = 40 + lean * (149 - y) / 60 + float(rng.uniform(-2, 2))
        pen.line(f"{x - 2},{y} {x + 1.6},{y + 0.6}", 1.1, colour("#4a4444"), atop=True)
    clumps = []
    for i in range(15):
        t = i / 14
        half = 25 * np.sin(np.pi * (0.1 + 0.8 * t)) ** 0.8
        r = float(rng.uniform(9, 12.5)) * (0.75 + 0.5 * float(np.sin(np.pi * t)))
        x = 40 + lean * 0.6 + (1 if i % 2 else -1) * float(rng.uniform(0.1, 0.9)) * (half - 0.5 * r)
        clumps.append((float(min(max(x, r + 3), 77 - r)), 16 + 88 * t, r))
    foliage(pen, clumps, c, rng, 2.1)
    for i in range(4):
        at, low = 40 + lean, 96 + 12.0 * i
        pen.limb(f"{at},{low} {at + (12 if i % 2 else -12)},{low - 12}", 1.6, 0.8, darker(bark, 0.3))


@draws("poplar", (60.0, 170.0), 0.56, "#5f9a4a #6aa454 #548a48", front=True)
def poplar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(27, 140, 33, 169, BARK, shade=1.2)
    clumps = []
    for i in range(12):
        t = i / 11
        half = 15 * np.sin(np.pi * (0.12 + 0.76 * t)) ** 0.8
        r = float(half * rng.uniform(0.6, 0.8)) + 3
        x = 30 + float(rng.uniform(-1, 1)) * half * 0.45
        clumps.append((x, 14 + 132 * t, r))
    foliage(pen, clumps, c, rng, 2.2)


@draws("bush", (110.0, 64.0), 0.2, "#5f9a48 #6fa850 #4f8a4c", front=True)
def bush(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    clumps = []
    for x, y, wide in ((20, 48, 15), (90, 48, 15), (42, 46, 18), (68, 47, 18), (32, 32, 15), (76, 32, 15),
                    (54, 26, 19), (54, 50, 17)):  # fmt: skip
        dx, dy = rng.uniform(-4, 4, 2)
        reach = wide * float(rng.uniform(0.88, 1.08))
        clumps.append((float(x + dx), float(min(max(y + dy, reach + 3), 61 - reach * 0.7)), reach))
    foliage(pen, clumps, c, rng, 2.4)


@draws("log", (160.0, 60.0), 0.16, "#7a5842 #6e5040", front=True)
def log(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("22,38 80,36 144,33", 34, 26, c, shade=1.4)
    for y in (26, 33, 41, 47):
        pen.line(f"30,{y} 80,{y - 1.5} 140,{y - 3.5}", 0.9, darker(c, 0.35), atop=True)
    pen.limb("92,24 104,10 112,6", 9, 5, c)
    pen.oval((22, 38), (11, 17), mix(c, colour("#e2c79a"), 0.75), shade=0.5)
    for r in (0.75, 0.5, 0.24):
        pen.oval((22, 38), (11 * r, 17 * r), mix(c, colour("#e2c79a"), 0.5 + 0.2 * (r > 0.3)), shade=0.2)
    for x, w in ((58, 18), (104, 22), (132, 10)):
        pen.blob(
            f"{x - w},25 {x},20 {x + w},23 {x + w * 0.5},30 {x - w * 0.4},31", colour("#7a9a4a"), atop=True
        )
