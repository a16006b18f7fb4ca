"""Plants in their pots, and flowers by their kinds; an accent is the colour of a pot."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing
from offline.illustrator.subjects.things.wares import CREAM, GLASS, WOOD, dots, drop, gleam, leaf

CLAY = colour("#c4704a")
STEM = colour("#4f8a42")


def pot(pen: Pen, x: float, top: float, low: float, half: float) -> None:
    """A flowerpot of clay, or of the colour that is asked for."""
    c = pen.accent or CLAY
    pen.poly(
        f"{x - half},{top + 8} {x + half},{top + 8} {x + half * 0.74},{low} {x - half * 0.74},{low}",
        c,
        shade=1.4,
    )
    pen.rect(x - half - 3, top, x + half + 3, top + 12, lighter(c, 0.1), r=3, shade=1.2)
    pen.oval((x, top + 1.6), (half, 2.6), colour("#4a3226"), shade=0.3)
    gleam(pen, f"{x - half * 0.74},{top + 20} {x - half * 0.62},{low - 10}", 2.4)


@thing("potted plant", (110.0, 140.0), 0.34, "#4f9a52")
def potted_plant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 55, 92, 136, 26)
    for k, (turn, long) in enumerate(
        ((-78, 44), (78, 44), (-54, 58), (54, 58), (-30, 72), (32, 72), (-10, 84), (12, 78), (0, 60))
    ):
        leaf(pen, 55, 94, long, turn, lighter(c, 0.1 * (k % 3)), wide=0.3)


@thing("monstera", (124.0, 150.0), 0.42, "#3f8a52")
def monstera(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 62, 104, 147, 27)
    for x, y, r, turn in (
        (28, 62, 27, -42),
        (98, 56, 28, 40),
        (62, 32, 30, 4),
        (40, 92, 18, -70),
        (88, 92, 18, 70),
    ):
        pen.line(f"62,106 {62 + (x - 62) * 0.4},{92 + (y - 92) * 0.5} {x},{y}", 2.6, STEM)
        _split_leaf(pen, x, y, r, turn, lighter(c, 0.05 * (x % 3)))


def _split_leaf(pen: Pen, x: float, y: float, r: float, turn: float, c: Colour) -> None:
    """A heart-shaped leaf with cuts at its rim, its tip away from ``turn`` degrees of upwards."""
    a = np.deg2rad(turn)
    outline = []
    for k in range(33):
        t = k / 32 * 2 * np.pi
        cut = 0.62 if k % 4 == 2 and 6 < k < 27 else 1.0
        radius = r * (0.78 + 0.3 * np.cos(t) ** 2 * (np.cos(t) < 0) + 0.1 * np.sin(t) ** 2) * cut
        px, py = radius * np.sin(t), -radius * np.cos(t)
        outline.append((x + px * np.cos(a) - py * np.sin(a), y + px * np.sin(a) + py * np.cos(a)))
    pen.poly(" ".join(f"{px:.1f},{py:.1f}" for px, py in outline), c, shade=1.1)
    tip = (x + r * 0.78 * np.sin(a), y - r * 0.78 * np.cos(a))
    root = (x - r * 0.86 * np.sin(a), y + r * 0.86 * np.cos(a))
    pen.line(f"{root[0]:.1f},{root[1]:.1f} {tip[0]:.1f},{tip[1]:.1f}", 1.6, lighter(c, 0.4))
    for side in (-1, 1):
        for share in (0.2, 0.5, 0.78):
            mx, my = root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share
            b = a + side * 0.9
            pen.line(
                f"{mx:.1f},{my:.1f} {mx + r * 0.5 * np.sin(b):.1f},{my - r * 0.5 * np.cos(b):.1f}",
                1,
                lighter(c, 0.3),
            )


@thing("succulent", (104.0, 104.0), 0.2, "#7fb08a #8fa8b0 #a8b878")
def succulent(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 52, 62, 101, 26)
    for n, long, wide, tone in (
        (9, 46, 0.5, 0.0),
        (7, 36, 0.56, 0.14),
        (5, 26, 0.6, 0.28),
        (3, 16, 0.7, 0.42),
    ):
        for k in range(n):
            turn = -82 + 164 * (k + 0.5) / n
            leaf(pen, 52, 64, long, turn, lighter(c, tone), wide=wide)
    dots(pen, "20,34 84,34 52,18", 1.4, colour("#e08aa0"), 1.0)


@thing("cactus in a pot", (90.0, 130.0), 0.28, "#4f9a5a")
def cactus_pot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 45, 84, 127, 25)
    pen.limb("30,60 16,56 14,36", 13, 12, darker(c, 0.08))
    pen.limb("60,52 76,48 77,28", 12, 11, darker(c, 0.08))
    pen.limb("45,88 45,26", 30, 27, c, shade=1.3)
    for x in (37, 45, 53):
        pen.line(f"{x},20 {x},84", 1.2, darker(c, 0.25), atop=True)
    for k in range(6):
        dots(pen, f"37,{26 + 10 * k} 53,{30 + 10 * k} 45,{22 + 10 * k}", 1.2, CREAM, 1.0)
    for turn in (-60, -20, 20, 60):
        leaf(pen, 45, 16, 14, turn, colour("#f083a8"), wide=0.5)
    drop(pen, 45, 13, 4, 4, colour("#f6d04a"))


@thing("snake plant", (84.0, 150.0), 0.42, "#5f9a5a")
def snake_plant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 42, 104, 147, 25)
    for turn, long, x in ((-22, 84, 34), (22, 80, 50), (-9, 100, 38), (10, 96, 46), (0, 84, 42)):
        leaf(pen, x, 108, long, turn, mix(c, colour("#e6d86a"), 0.6), wide=0.16)
        leaf(pen, x, 108, long * 0.94, turn, c, wide=0.1)


@thing("bonsai", (140.0, 124.0), 0.36, "#4f8a4a")
def bonsai(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dish = pen.accent or colour("#4a6a8a")
    pen.poly("34,102 106,102 98,120 42,120", dish, shade=1.3)
    pen.rect(28, 98, 112, 106, lighter(dish, 0.15), r=3)
    pen.blob("40,98 56,92 84,92 100,98 70,101", colour("#6f9a4a"), shade=0.6)
    bark = colour("#7a5236")
    pen.limb("66,98 60,80 76,64 70,46", 16, 8, bark, shade=1.3)
    pen.limb("70,74 44,66 34,58", 7, 4, bark)
    pen.limb("74,62 98,60 108,52", 7, 4, bark)
    for x, y, rx, ry in (
        (32, 50, 25, 13),
        (108, 46, 26, 13),
        (70, 28, 34, 17),
        (58, 42, 20, 10),
        (86, 40, 18, 9),
    ):
        pen.oval((x, y), (rx, ry), c, shade=1.3)
        for k in range(7):
            t = (k + 0.5) / 7 * 2 - 1
            pen.oval(
                (x + rx * 0.8 * t, y - ry * 0.5 * (1 - t * t) - 1),
                (rx * 0.24, ry * 0.4),
                lighter(c, 0.16),
                shade=1.0,
            )


@thing("orchid", (104.0, 150.0), 0.42, "#d87ac0 #f4f0ea #a86ad0")
def orchid(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pot(pen, 52, 108, 147, 23)
    for turn in (-76, -50, 54, 80):
        leaf(pen, 52, 112, 44, turn, STEM, wide=0.3)
    pen.line("52,112 46,70 52,32 84,12", 2.6, STEM)
    for x, y, r in ((52, 78, 14), (46, 52, 15), (60, 30, 15), (82, 16, 12)):
        for turn in (0, 120, 240):
            leaf(pen, x, y, r, turn, c, wide=0.52)
        for turn in (80, 280):
            leaf(pen, x, y, r * 1.06, turn, lighter(c, 0.16), wide=0.8)
        pen.oval((x, y + 2), (r * 0.24, r * 0.28), colour("#c83a6a"), shade=0.6)
        pen.oval((x, y), (r * 0.12, r * 0.12), colour("#f6d04a"), shade=0)


@thing("terrarium", (110.0, 124.0), 0.3, "#5f9a5a")
def terrarium(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.opacity = 0.4
    pen.blob("42,14 68,14 72,30 96,52 102,84 90,112 72,120 38,120 20,112 8,84 14,52 38,30", GLASS, shade=0.5)
    pen.opacity = 1.0
    pen.blob("14,92 55,84 96,92 88,110 72,117 38,117 22,110", colour("#5a4030"), shade=0.9)
    pen.blob("13,88 40,80 55,84 78,78 97,88 80,98 30,98", colour("#7fa85a"), shade=0.8)
    for turn in (-50, -24, 0, 26, 52):
        leaf(pen, 42, 88, 38 - abs(turn) * 0.2, turn, c, wide=0.28)
    for turn in (-60, -20, 20, 60):
        leaf(pen, 74, 88, 24, turn, lighter(c, 0.2), wide=0.5)
    drop(pen, 58, 92, 7, 5, colour("#a8a49c"))
    drop(pen, 26, 92, 5, 4, colour("#a8a49c"))
    pen.rect(39, 4, 71, 17, WOOD, r=4, shade=1.2)
    gleam(pen, "16,82 20,62 32,48", 4)
