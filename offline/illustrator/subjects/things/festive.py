"""What feasts of the year have: a decorated fir, an arch of flowers, a wedding cake, a ring of candles."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, said, smooth
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.stuffs import GOLD

FIR = colour("#2f6b45")
BAUBLES = colours("#d8323c #e8b84a #4a8fd0 #f2f0ea #c85a9a")
GLEAM = colour("#ffedb0")
LEAF = colour("#5f9550")


def _needles(
    pen: Pen, rng: np.random.Generator, left: float, right: float, y: float, drop: float, c: Colour
) -> None:
    """A fringe of drooping needles along the lower edge of a tier of boughs."""
    many = round((right - left) / 1.5)
    x = rng.uniform(left, right, many)
    off = (x - (left + right) / 2) / ((right - left) / 2)
    foot = y - drop * np.abs(off) ** 1.6 + rng.uniform(-drop * 0.9, 2.0, many)
    turn = np.pi / 2 - off * 0.9 + rng.uniform(-0.25, 0.25, many)
    long = rng.uniform(3.2, 6.2, many)
    tones = (darker(c, 0.2), c, lighter(c, 0.12), lighter(c, 0.26))
    spots = np.column_stack([x, foot, long, np.full(many, 1.15), turn])
    for k, tone in enumerate(tones):
        pen.dabs(spots[k :: len(tones)], tone)


def _tier(pen: Pen, rng: np.random.Generator, top: float, foot: float, half: float, c: Colour) -> None:
    """One tier of boughs: a bell of green, its edge in tips, needles all over it."""
    tips = max(3, round(half / 8))
    t = np.linspace(-1, 1, 2 * tips + 1)
    low = foot - 7 * np.abs(t) ** 2 + np.where(np.arange(len(t)) % 2 == 0, 3.0, -4.5)
    edge = np.column_stack([75 + half * t, low])
    sides = [[75 + half * 0.42, (top + foot) / 2 + 2], [75, top], [75 - half * 0.42, (top + foot) / 2 + 2]]
    pen.blob(said([*edge.tolist(), *sides]), darker(c, 0.14), shade=1.3)
    for share in (0.45, 0.72, 1.0):
        y = top + (foot - top) * share
        _needles(pen, rng, 75 - half * share, 75 + half * share, y, 9, mix(c, darker(c, 0.2), 1 - share))


def _garland(y: float, half: float, lean: float) -> Points:
    t = np.linspace(-1, 1, 9)
    return np.column_stack([75 + half * t, y - 9 * t**2 + lean * t + 7])


def _lights(pen: Pen, line: Points, k: int, c: Colour) -> None:
    """Small lamps along a garland, each in its halo on the green."""
    lamps = smooth(line, closed=False, steps=2)[1:-1].tolist()
    tones = [(GLEAM, *colours("#ffa07a #9adcf4 #ffd06a"))[(i * 3 + k) % 4] for i in range(len(lamps))]
    for r, seen in ((4.6, 0.34), (3.0, 0.6)):
        for (x, y), tone in zip(lamps, tones, strict=True):
            pen.oval((x, y), (r, r), mix(c, tone, seen), shade=0, atop=True)
    for (x, y), tone in zip(lamps, tones, strict=True):
        pen.oval((x, y), (1.6, 1.8), lighter(tone, 0.5), shade=0)


def bauble(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    """A ball of glass that hangs from its cap."""
    pen.oval((x, y), (r, r), c, shade=1.6)
    pen.oval((x - r * 0.34, y - r * 0.36), (r * 0.3, r * 0.24), lighter(c, 0.6), turn=-40, shade=0)
    pen.rect(x - r * 0.24, y - r * 1.3, x + r * 0.24, y - r * 0.9, GOLD, r=r * 0.08)


def star(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    """A star with five points, each half of a ray in its own light."""
    a = np.deg2rad(np.arange(10) * 36 - 90)
    reach = np.where(np.arange(10) % 2 == 0, r, r * 0.42)
    ring = np.column_stack([x + reach * np.cos(a), y + reach * np.sin(a)])
    pen.poly(said(ring), c, shade=0.6)
    for k in range(0, 10, 2):
        pen.poly(said([ring[k], ring[(k + 1) % 10], (x, y)]), lighter(c, 0.45), shade=0)


@draws("christmas tree", (150.0, 212.0), 0.62, "#2f6b45", front=True, home="room", glows=(0.5, 0.5, 0.36))
def christmas_tree(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A fir in a basket, full of lights, garlands and baubles, with a star on its top."""
    pen.rect(69, 176, 81, 200, colour("#6a4630"))
    pen.blob("46,188 104,188 99,210 51,210", pen.part("pot", colour("#a8553a")), shade=1.3)
    pen.blob("44,186 75,181 106,186 104,193 46,193", colour("#e8dcc4"), shade=0.7)
    tiers = 6
    for k in range(tiers):
        t = k / (tiers - 1)
        foot, half = 184 - 126 * t, 56 * (1 - t) ** 0.86 + 14
        _tier(pen, rng, foot - 52, foot, half, mix(c, lighter(c, 0.14), t))
    for k in range(tiers):
        t = k / (tiers - 1)
        y, half = 168 - 122 * t, 49 * (1 - t) ** 0.9 + 8
        line = _garland(y, half, (-1) ** k * 5)
        pen.line(said(line), 1.2, mix(GOLD, c, 0.3), atop=True)
        _lights(pen, line, k, c)
        spots = np.linspace(-0.78, 0.78, max(2, round(half / 11)))
        for i, s in enumerate(spots):
            tone = pen.accent or BAUBLES[(i * 2 + k) % len(BAUBLES)]
            bauble(pen, 75 + half * float(s) * 0.95, y + 16 - 8 * float(s) ** 2, 3.7, tone)
    star(pen, 75, 17, 14, colour("#f6c84a"))


@thing("bauble", (90.0, 110.0), 0.2, "#c8283a #e0a83a #2f6a9a #2f7a4a")
def ornament(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A large ball with a painted band of snowflakes."""
    pen.line("45,12 38,3 45,0 52,3 45,12", 1.6, GOLD)
    bauble(pen, 45, 64, 42, c)
    pen.blob("4,58 45,68 86,58 86,74 45,86 4,74", lighter(c, 0.3), shade=0.9, atop=True)
    for x, y in ((16, 69), (30, 74), (45, 76), (60, 74), (74, 69)):
        for turn in (0, 60, 120):
            pen.oval((x, y), (5, 0.8), WHITE, turn=turn, shade=0)


@thing("pine cone", (80.0, 90.0), 0.13, "#8a5a38")
def pine_cone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Scales that open towards the beholder, row over row."""
    pen.oval((40, 48), (29, 38), darker(c, 0.45))
    for k in range(8):
        y, half = 84 - 10.4 * k, 30 * float(np.sin(np.pi * (0.2 + 0.1 * k))) + 2
        here = max(2, round(half / 6.5))
        for i in range(here):
            t = (i + 0.5 * (k % 2) + 0.25) / here * 2 - 1
            x = 40 + half * t * 0.95
            scale = f"{x - 8},{y - 4} {x},{y - 10} {x + 8},{y - 4} {x + 3.4},{y + 4} {x - 3.4},{y + 4}"
            pen.blob(scale, mix(c, darker(c, 0.2), (k % 2) * 0.6), shade=1.2)
            pen.blob(
                f"{x - 6.6},{y - 4} {x},{y - 8.6} {x + 6.6},{y - 4} {x},{y - 4.4}", lighter(c, 0.4), shade=0.3
            )
    pen.limb("40,10 41,2", 4, 2.6, darker(c, 0.3))


def _rose(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    """A rose's head seen from before it."""
    for n, reach, size, tone in ((6, 0.62, 0.5, 0.0), (5, 0.4, 0.44, 0.14), (3, 0.2, 0.34, 0.28)):
        for k in range(n):
            a = 2 * np.pi * k / n + reach * 3
            at = x + r * reach * float(np.cos(a)), y + r * reach * 0.9 * float(np.sin(a))
            pen.oval(at, (r * size, r * size * 0.9), lighter(c, tone), shade=1.2)
    pen.oval((x, y), (r * 0.2, r * 0.17), darker(c, 0.12), shade=1.2)
    pen.line(f"{x - r * 0.1},{y + r * 0.06} {x},{y - r * 0.1} {x + r * 0.1},{y}", r * 0.05, darker(c, 0.35))


@thing("cut rose", (120.0, 60.0), 0.13, "#c8283c #f0a0b4 #f6ece4")
def cut_rose(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A rose that lies on its side, its stem towards the beholder's right."""
    pen.limb("38,32 76,40 118,50", 3.6, 3, colour("#4f8a42"))
    for x, y, turn in ((70, 50, 26), (86, 34, -24), (98, 55, 20)):
        pen.blob(
            f"{x - 14},{y} {x},{y - 7 + turn * 0.1} {x + 15},{y} {x},{y + 7 + turn * 0.1}", LEAF, shade=1.2
        )
        pen.line(f"{x - 11},{y} {x + 11},{y}", 0.8, darker(LEAF, 0.25), atop=True)
    for side in (-1, 1):
        pen.blob(f"34,32 50,{32 + 16 * side} 58,{36 + 12 * side} 46,36", LEAF)
    _rose(pen, 28, 30, 27, c)


@thing("wedding cake", (140.0, 170.0), 0.38, "#fbf7f0")
def wedding_cake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three tiers with pearls, roses running down them, a couple of doves' heart on top."""
    bloom = pen.accent or colour("#f2b8c4")
    pen.oval((70, 160), (66, 9), colour("#d8dce2"))
    pen.oval((70, 157), (64, 8), colour("#f2f4f8"))
    for half, top, foot in ((54, 112, 158), (39, 70, 116), (25, 34, 74)):
        left, right = 70 - half, 70 + half
        pen.blob(f"{left},{top} {left},{foot - 4} 70,{foot + 4} {right},{foot - 4} {right},{top}", c)
        pen.oval((70, top), (half, half * 0.16), lighter(c, 0.5), shade=0.3)
        for t in np.linspace(-0.96, 0.96, round(half / 3.2)):
            y = foot - 5 + 7 * float(np.sqrt(1 - t * t))
            pen.oval((70 + half * float(t), y - 1), (2.4, 2.4), lighter(c, 0.4), shade=1.2)
        for t in np.linspace(-0.8, 0.8, max(3, round(half / 11))):
            x, y = 70 + half * float(t), top + 9
            pen.line(f"{x - 6},{y} {x},{y + 9} {x + 6},{y}", 1.5, darker(c, 0.12), atop=True)
    path = ((95, 150), (106, 136), (92, 116), (102, 108), (84, 84), (92, 72), (82, 62), (70, 34), (58, 36))
    for k, (x, y) in enumerate(path):
        for side in (-1, 1):
            pen.blob(f"{x},{y} {x + 9 * side},{y - 7} {x + 15 * side},{y} {x + 8 * side},{y + 5}", LEAF)
        _rose(pen, x, y, 9.5 - (k % 3), mix(bloom, WHITE, 0.28 * (k % 3)))
    _rose(pen, 70, 28, 12, bloom)
    pen.blob("70,22 58,10 60,3 66,2 70,8 74,2 80,3 82,10", GOLD, shade=0.8)


@draws("flower arch", (200.0, 210.0), 0.72, "#f4c4cc #f6f0e8 #e8a0b8", front=True, home="garden", fixed=True)
def flower_arch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A white arch in bloom that a couple stands under."""
    frame = colour("#f0e8dc")
    for x in (16, 176):
        pen.rect(x, 70, x + 8, 208, frame, r=2)
    pen.line("20,74 34,34 70,14 100,10 130,14 166,34 180,74", 8, frame)
    way = smooth(
        np.array(
            [[18, 204], [17, 150], [18, 96], [32, 40], [66, 16], [100, 10], [134, 16], [168, 40], [182, 96],
             [183, 150], [182, 204]]
        ),
        closed=False, steps=9,
    )  # fmt: skip
    for x, y in way.tolist():
        for _ in range(3):
            a, long = float(rng.uniform(0, 360)), float(rng.uniform(8, 15))
            dx, dy = long * np.cos(np.deg2rad(a)), long * np.sin(np.deg2rad(a))
            pen.oval(
                (x + dx * 0.6, y + dy * 0.6),
                (long * 0.55, 3.2),
                lighter(LEAF, float(rng.uniform(0, 0.3))),
                turn=a,
            )
    tones = (c, lighter(c, 0.5), WHITE, darker(c, 0.14), mix(c, colour("#f6d8a8"), 0.5))
    for k, (x, y) in enumerate(way.tolist()):
        if k % 2 == 0 or y < 60:
            at = x + float(rng.uniform(-9, 9)), y + float(rng.uniform(-6, 6))
            _rose(pen, *at, float(rng.uniform(6.5, 11)), tones[int(rng.integers(5))])
    for x, low in ((24, 82), (176, 82), (40, 56), (160, 56)):
        pen.line(f"{x},{low - 30} {x + 2},{low}", 1.6, LEAF)
        for k in range(4):
            pen.oval((x + 2 * (-1) ** k, low - 6 * k), (3.6, 3.2), lighter(c, 0.25), shade=0.9)


@thing("advent wreath", (140.0, 90.0), 0.24, "#c8283a #f2ece0", glows=(0.5, 0.16, 0.5))
def advent_wreath(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Four candles in a ring of fir."""
    a = np.linspace(0, 2 * np.pi, 220)
    for reach, tone in ((1.0, darker(FIR, 0.25)), (0.98, FIR), (0.94, lighter(FIR, 0.16))):
        xs = 70 + 52 * reach * np.cos(a) + rng.normal(0, 4, 220)
        ys = 66 + 15 * reach * np.sin(a) + rng.normal(0, 2.6, 220)
        turn = a + np.pi / 2 + rng.uniform(-0.9, 0.9, 220)
        pen.dabs(np.column_stack([xs, ys, np.full(220, 6.5), np.full(220, 1.5), turn]), tone)
    for x, y in ((44, 58), (96, 58), (30, 70), (110, 70)):
        pen.rect(x - 6, y - 34, x + 6, y + 4, c, r=2, shade=1.3)
        pen.oval((x, y - 34), (6, 2), lighter(c, 0.35), shade=0)
        pen.blob(
            f"{x},{y - 52} {x + 3.6},{y - 41} {x},{y - 35} {x - 3.6},{y - 41}", colour("#ffb83a"), shade=0.2
        )
        pen.blob(f"{x},{y - 46} {x + 1.8},{y - 40} {x},{y - 36} {x - 1.8},{y - 40}", GLEAM, shade=0)
    for x, y in ((70, 80), (56, 78), (86, 79), (22, 64), (120, 64)):
        for dx, dy in ((-2.5, 0), (2.5, 0.4), (0, -2.8)):
            pen.oval((x + dx, y + dy), (2.7, 2.7), colour("#c8202e"))


@thing("dreidel", (70.0, 96.0), 0.16, "#2f6ab0 #b8863a")
def dreidel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A top with four sides, a letter on each of the two that are seen."""
    pen.rect(31, 4, 39, 26, lighter(c, 0.2), r=3)
    pen.poly("8,30 35,22 62,30 35,40", lighter(c, 0.35), shade=0.4)
    pen.poly("8,30 35,40 35,92 12,66", c, shade=1.1)
    pen.poly("62,30 35,40 35,92 58,66", darker(c, 0.18), shade=0.8)
    pen.line("15,44 27,48", 3, GOLD)
    pen.line("25,48 25,64", 3, GOLD)
    pen.line("43,50 54,44", 3, GOLD)
    pen.line("45,50 45,62 55,57", 3, GOLD)


@draws("rangoli", (180.0, 52.0), 0.14, "#e8408a", front=True, home="garden")
def rangoli(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A flower of coloured powder on the ground, seen at a slant."""
    tones = (c, *colours("#f6b82a #2fa8a0 #f2f0ea #e8582a #6a4ab8"))
    for k, r in enumerate((88, 74, 58, 42, 26)):
        pen.oval((90, 26), (r, r * 0.285), tones[(k + 3) % 6], shade=0.15)
        petals = 16 if r > 50 else 10
        for i in range(petals):
            a = 2 * np.pi * (i + 0.5 * (k % 2)) / petals
            at = 90 + r * 0.87 * float(np.cos(a)), 26 + r * 0.87 * 0.285 * float(np.sin(a))
            size = r * 0.13 + 2
            pen.oval(at, (size, size * 0.42), tones[(k + i % 2) % 6], shade=0.15)
    pen.oval((90, 26), (9, 3), colour("#f6d84a"), shade=0.2)


@draws("sleeping bag", (180.0, 50.0), 0.16, "#3f7a5a #c8553a #3f6a9a", seat=(0.5, 0.2), home="forest")
def sleeping_bag(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A quilted bag on its mat, open at its head."""
    pen.blob("2,42 90,38 178,42 176,48 90,49 4,48", colour("#5a6a7a"))
    pen.blob("20,20 60,10 120,14 168,24 178,38 160,46 70,46 20,44", c, shade=1.4)
    for x in (66, 90, 114, 138, 160):
        pen.line(f"{x},12 {x + 4},28 {x},46", 1.6, darker(c, 0.25), atop=True)
    pen.blob("8,30 14,16 36,12 46,22 44,40 24,46 10,42", lighter(c, 0.3), shade=0.9)
    pen.blob("8,34 14,24 30,22 34,34 26,42 12,42", colour("#f2e8d4"))
    pen.line("46,18 110,24 170,34", 1.3, colour("#e8d8a8"), atop=True)
