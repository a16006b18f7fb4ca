"""Flowers by their kinds."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.things.wares import GOLD, LEAF, dots, drop, leaf

CLAY = colour("#c4704a")
STEM = colour("#4f8a42")


@draws("lavender", (70.0, 110.0), 0.3, "#8a6ac8", front=True, home="garden")
def lavender(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k, (dx, top) in enumerate(((-24, 26), (-12, 12), (0, 6), (12, 14), (24, 28))):
        pen.line(f"35,108 {35 + dx * 0.5},{70} {35 + dx},{top + 22}", 1.8, STEM)
        for i in range(7):
            y, x = top + 5 * i, 35 + dx * (1 - 0.02 * i)
            for s in (-1, 1):
                pen.oval((x + 3 * s, y), (3.4, 3), lighter(c, 0.12 * ((i + k) % 3)), turn=30 * s, shade=0.9)
    for turn in (-34, 34, -16, 18):
        leaf(pen, 35, 108, 30, turn, mix(STEM, colour("#8fa890"), 0.4), wide=0.14)


def _petals(
    pen: Pen, x: float, y: float, r: float, n: int, c: Colour, wide: float, turn: float = 0.0
) -> None:
    for k in range(n):
        leaf(pen, x, y, r, 360 / n * k + turn, c, wide=wide)


@draws("peony", (80.0, 120.0), 0.32, "#f0a0b8 #e8708f #f6e6e0", front=True, home="garden")
def peony(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("40,44 42,80 39,118", 4, 5, STEM)
    for turn, y in ((-60, 92), (58, 84), (-40, 76)):
        leaf(pen, 40, y, 32, turn, wide=0.36)
    for n, r, tone, turn in (
        (9, 34, 0.0, 0),
        (8, 27, 0.14, 20),
        (7, 20, 0.26, 6),
        (5, 13, 0.4, 30),
        (4, 8, 0.5, 0),
    ):
        for k in range(n):
            a = np.deg2rad(360 / n * k + turn)
            pen.oval(
                (40 + r * 0.56 * float(np.sin(a)), 36 - r * 0.5 * float(np.cos(a))),
                (r * 0.5, r * 0.44),
                lighter(c, tone),
                shade=1.3,
            )


@draws("daisy", (70.0, 120.0), 0.28, "#fbf8f0", front=True, home="garden")
def daisy(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("35,36 37,80 34,118", 3.4, 4, STEM)
    leaf(pen, 36, 96, 28, -58)
    leaf(pen, 36, 84, 24, 56)
    _petals(pen, 35, 34, 32, 14, darker(c, 0.06), 0.26, 12)
    _petals(pen, 35, 34, 30, 13, c, 0.26)
    drop(pen, 35, 34, 10, 10, colour("#f4bc2a"))


@draws("lily", (90.0, 130.0), 0.34, "#fbf4ec #f4a8b8 #f09a4a", front=True, home="garden")
def lily(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("45,46 47,90 44,128", 4, 5, STEM)
    for turn, y in ((-50, 104), (52, 94), (-44, 84)):
        leaf(pen, 45, y, 36, turn, wide=0.2)
    for turn in (-108, 108, -64, 64):
        leaf(pen, 45, 50, 42, turn, darker(c, 0.06), wide=0.34)
    for turn in (-30, 30, 0):
        leaf(pen, 45, 52, 46, turn, c, wide=0.36)
    for turn in (-40, -14, 14, 40):
        a = np.deg2rad(turn)
        at = 45 + 24 * float(np.sin(a)), 48 - 24 * float(np.cos(a))
        pen.line(f"45,50 {at[0]},{at[1]}", 1.4, lighter(STEM, 0.4))
        pen.oval(at, (3.4, 2), colour("#b8602a"), turn=turn)


@draws("poppy", (80.0, 120.0), 0.3, "#d8342a #f08a3a", front=True, home="meadow")
def poppy(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("40,44 44,80 39,118", 3, 3.6, STEM)
    for turn in (-56, 50):
        leaf(pen, 40, 104, 28, turn, wide=0.3)
    pen.blob("8,30 20,8 40,4 60,8 72,30 60,42 40,38 20,42", darker(c, 0.14), shade=1.1)
    pen.blob("6,34 22,22 42,34 40,58 22,60 8,50", c, shade=1.2)
    pen.blob("74,34 58,22 40,34 40,58 58,60 72,50", lighter(c, 0.08), shade=1.2)
    drop(pen, 40, 38, 9, 8, colour("#2f3a2a"))
    dots(pen, "28,34 32,28 40,25 48,28 52,34 50,44 30,44", 1.8, colour("#2a2230"), 1.0)


@draws("dandelion", (80.0, 130.0), 0.3, "#f2f0ea", front=True, home="meadow")
def dandelion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Gone to seed."""
    pen.limb("40,40 43,90 38,128", 3, 4, STEM)
    for turn in (-62, 58, -30):
        leaf(pen, 39, 126, 36, turn, wide=0.24)
    for r, n in ((34, 26), (24, 18), (14, 11)):
        for k in range(n):
            a = 2 * np.pi * k / n + r
            x, y = 40 + r * np.cos(a), 38 + r * np.sin(a)
            pen.line(f"40,38 {x:.1f},{y:.1f}", 0.7, darker(c, 0.12))
            for d in (-0.5, 0.0, 0.5):
                pen.line(
                    f"{x:.1f},{y:.1f} {x + 5 * np.cos(a + d):.1f},{y + 5 * np.sin(a + d):.1f}", 0.8, WHITE
                )
    drop(pen, 40, 38, 5, 5, colour("#a89070"))


@draws("hibiscus", (96.0, 110.0), 0.26, "#e8385a #f0788a #f6b83a", front=True, home="garden")
def hibiscus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leaf(pen, 46, 60, 44, 150, wide=0.5)
    leaf(pen, 46, 60, 44, 214, wide=0.5)
    for k in range(5):
        leaf(pen, 48, 46, 42, 72 * k, lighter(c, 0.08 * (k % 2)), wide=0.86)
    pen.oval((48, 46), (10, 10), darker(c, 0.4), shade=0.4)
    pen.limb("48,46 62,34 76,16", 4, 3, colour("#f6d06a"))
    dots(pen, "68,22 74,26 72,14 80,20 78,12", 2.2, colour("#f4b02a"), 1.0)


@draws("lotus", (120.0, 84.0), 0.2, "#f08ab0 #f4f0ea", stands="water", sinks=0.06, front=True, home="lake")
def lotus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((60, 72), (57, 10), STEM, shade=1.0)
    for turn in (-84, 84, -62, 62):
        leaf(pen, 60, 72, 50, turn, darker(c, 0.08), wide=0.34)
    for turn in (-42, 42, -22, 22, 0):
        leaf(pen, 60, 72, 56, turn, lighter(c, 0.14), wide=0.34)
    for turn in (-46, 46, -16, 16):
        leaf(pen, 60, 74, 38, turn, lighter(c, 0.36), wide=0.42)
    drop(pen, 60, 62, 6, 4, GOLD)


@thing("bouquet", (110.0, 140.0), 0.36, "#f2a8b8")
def bouquet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for turn in (-52, -30, -10, 12, 34, 54):
        leaf(pen, 55, 84, 66, turn, lighter(LEAF, 0.1 * (turn % 3)), wide=0.24)
    for k, (x, y) in enumerate(
        ((28, 44), (82, 44), (55, 24), (36, 22), (76, 22), (55, 54), (18, 62), (92, 62), (38, 64), (72, 64))
    ):
        tone = (c, *colours("#e8485f #f6e6d0 #c88ad8 #f4b84a"))[k % 5]
        for r, shade in ((13, 0.0), (9, 0.2), (5, 0.42)):
            for turn in range(0, 360, 72):
                a = np.deg2rad(turn + r * 9)
                pen.oval(
                    (x + r * 0.5 * float(np.sin(a)), y - r * 0.5 * float(np.cos(a))),
                    (r * 0.6, r * 0.56),
                    lighter(tone, shade),
                    shade=1.2,
                )
    paper = pen.accent or colour("#d8c0a0")
    pen.poly("20,72 55,92 90,72 72,134 38,134", paper, shade=1.2)
    pen.poly("20,72 55,92 46,134 38,134", lighter(paper, 0.25), shade=0.8)
    pen.poly("38,104 72,104 70,112 40,112", colour("#c83a5a"), shade=0.8)
    pen.blob("54,108 40,100 36,108 42,116", colour("#c83a5a"))
    pen.blob("56,108 70,100 74,108 68,116", colour("#c83a5a"))
    drop(pen, 55, 108, 4, 4, darker(colour("#c83a5a"), 0.2))


@thing("tulip bouquet", (104.0, 140.0), 0.36, "#e8485f #f4b84a #c88ad8")
def tulips(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for turn in (-40, -18, 14, 38):
        leaf(pen, 52, 128, 74, turn, wide=0.16)
    for x, y in ((22, 40), (82, 40), (38, 24), (66, 24), (52, 46)):
        pen.line(f"52,134 {52 + (x - 52) * 0.5},90 {x},{y + 12}", 3, STEM)
        pen.blob(
            f"{x},{y + 16} {x - 13},{y + 6} {x - 12},{y - 14} {x - 5},{y - 6} "
            f"{x},{y - 17} {x + 5},{y - 6} {x + 12},{y - 14} {x + 13},{y + 6}",
            c,
            shade=1.3,
        )
        pen.blob(f"{x},{y + 15} {x - 6},{y + 2} {x},{y - 14} {x + 6},{y + 2}", lighter(c, 0.2), shade=0.8)
    pen.line("44,112 60,112", 4, colour("#d8c0a0"))


@thing("lavender bouquet", (104.0, 140.0), 0.36, "#8a6ac8")
def lavender_bouquet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Many stalks tied with a ribbon, their heads spread."""
    tips = [(t, 8 + 22 * t * t + 7 * (k % 2)) for k, t in enumerate(np.linspace(-1, 1, 13))]
    for t, top in tips:
        x = 52 + 44 * t
        pen.line(f"{52 - 11 * t:.1f},137 {52 + 3 * t:.1f},98 {x:.1f},{top + 30:.1f}", 1.8, darker(STEM, 0.06))
    for turn in (-30, -14, 12, 28):
        leaf(pen, 52, 100, 44, turn, mix(STEM, colour("#8fa890"), 0.4), wide=0.12)
    for k, (t, top) in enumerate(tips):
        for i in range(8):
            x, y = 52 + 44 * t - 2.6 * t * i * 0.8, top + 5 * i
            for s in (-1, 1):
                tone = lighter(c, 0.1 * ((i + k) % 4)) if (i + s) % 3 else darker(c, 0.14)
                pen.oval((x + 2.8 * s, y), (3.3, 3.0), tone, turn=30 * s, shade=0.9)
    ribbon = pen.accent or colour("#e8dcc8")
    pen.blob("44,96 60,96 61,107 43,107", ribbon, shade=1.2)
    pen.blob("51,102 38,94 33,102 40,110", ribbon, shade=1.0)
    pen.blob("53,102 66,94 71,102 64,110", ribbon, shade=1.0)
    pen.limb("50,104 44,116 40,124", 4, 3, darker(ribbon, 0.1))
    pen.limb("54,104 60,116 66,122", 4, 3, darker(ribbon, 0.1))
    drop(pen, 52, 102, 4, 4.4, darker(ribbon, 0.1))
