"""What feasts of many faiths and countries have: lights, skulls of sugar, masks, a dancing dragon."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.figures import figure
from offline.illustrator.subjects.people.headdresses import blossom
from offline.illustrator.subjects.people.look import Look
from offline.illustrator.subjects.people.poses import POSES
from offline.illustrator.subjects.people.sportive import SPORTIVE
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.stuffs import GOLD

FLAME = colour("#ffb83a")


def _flame(pen: Pen, x: float, y: float, r: float) -> None:
    """A flame on its foot at a point."""
    pen.blob(
        f"{x},{y - 3.2 * r} {x + r},{y - r} {x + 0.6 * r},{y} {x - 0.6 * r},{y} {x - r},{y - r}",
        FLAME,
        shade=0.3,
    )
    pen.blob(
        f"{x},{y - 1.9 * r} {x + 0.5 * r},{y - 0.6 * r} {x},{y} {x - 0.5 * r},{y - 0.6 * r}",
        colour("#fff2b8"),
        shade=0,
    )


@thing("menorah", (130.0, 120.0), 0.26, "#d8a83a #c8ccd4", glows=(0.5, 0.16, 0.34))
def menorah(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Nine arms with lit candles."""
    for k in range(4):
        r = 14.0 * (k + 1)
        line = f"{65 - r},42 {65 - r * 0.96},{42 + r * 0.62} {65 - r * 0.6},{46 + r * 0.86} 65,{50 + r * 0.9}"
        pen.limb(line, 4.4, 4.4, darker(c, 0.04 * k), twin=True)
    pen.limb("65,30 65,112", 5, 7, c)
    pen.blob("40,116 50,108 80,108 90,116", c)
    pen.oval((65, 62), (5, 4.4), lighter(c, 0.2))
    pen.oval((65, 100), (6, 4), lighter(c, 0.2))
    for k in range(-4, 5):
        x, top = 65 + 14.0 * k, 30.0 if k == 0 else 42.0
        pen.rect(x - 4.4, top - 2, x + 4.4, top + 2, lighter(c, 0.15), r=1.5)
        pen.rect(x - 2.6, top - 18, x + 2.6, top - 1, colour("#f0ece4" if k else "#8fb8e0"), r=1)
        _flame(pen, x, top - 18, 3.0)


@thing("diya", (90.0, 60.0), 0.12, "#b8622e #c8503a", glows=(0.72, 0.2, 0.5))
def diya(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An oil lamp of clay."""
    pen.blob("4,34 24,38 60,37 84,26 78,46 58,58 30,58 12,48", c, shade=1.2)
    pen.blob("10,34 30,30 60,30 82,27 60,39 28,40", darker(c, 0.35), shade=0.5)
    pen.blob("16,35 34,32 60,32 72,30 56,37 30,38", colour("#e0a83a"), shade=0.4)
    for k in range(6):
        x = 20 + 9 * k
        pen.oval((x, 48 - 0.3 * abs(k - 2.5)), (2.4, 2.4), colour(("#f0c040", "#f4f0e6")[k % 2]), shade=0.3)
    _flame(pen, 72, 29, 7.0)


@thing("sugar skull", (90.0, 100.0), 0.2, "#fbf6ee")
def sugar_skull(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("45,3 72,12 84,36 80,58 68,68 66,88 45,95 24,88 22,68 10,58 6,36 18,12", c, shade=1.1)
    for x in (28, 62):
        for k in range(10):
            a = k * np.pi / 5
            at = (x + 13 * float(np.cos(a)), 46 + 13 * float(np.sin(a)))
            pen.oval(at, (4, 4), colour("#d8346a" if k % 2 else "#2f9aa8"), shade=0.4)
        pen.oval((x, 46), (11, 11), INK, shade=0.2)
        blossom(pen, x, 46, 7, "#f0b83a")
    pen.blob("45,56 50,66 47,69 45,65 43,69 40,66", INK, shade=0)
    pen.line("25,78 45,81 65,78", 1.6, INK)
    for x in (29, 35, 41, 49, 55, 61):
        pen.line(f"{x},74 {x},84", 1.4, INK)
    blossom(pen, 45, 20, 9, "#d8346a")
    for x, y in ((30, 18), (60, 18), (22, 28), (68, 28)):
        pen.oval((x, y), (2.2, 2.2), colour("#2f9aa8"), shade=0.2)
    pen.line("34,30 40,33 45,30 50,33 56,30", 1.8, colour("#5fa04a"))


@thing("venetian mask", (120.0, 110.0), 0.2, "#f2e6cc #3a2a4a #b8303f")
def venetian_mask(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A half mask with gold scrolls and feathers."""
    for k, tone in enumerate(("#2f8fa0", "#8a3a8a", "#d8a83a", "#2f8fa0", "#8a3a8a")):
        a = np.deg2rad(-118 + 14 * k)
        x, y = 60 + 66 * float(np.cos(a)), 60 + 66 * float(np.sin(a))
        mx, my = 60 + 40 * float(np.cos(a)), 58 + 40 * float(np.sin(a))
        pen.limb(f"60,52 {mx:.1f},{my:.1f} {x:.1f},{y:.1f}", 5, 13, colour(tone))
    pen.blob("6,56 30,46 60,56 90,46 114,56 112,82 88,98 68,90 60,80 52,90 32,98 8,82", c, shade=1.2)
    for x, mirror in ((34, 1), (86, -1)):
        pen.oval((x, 70), (16, 10), GOLD)
        pen.oval((x, 70), (13, 7.6), INK, shade=0.2)
        pen.line(f"{x - 22 * mirror},64 {x - 12 * mirror},54 {x + 4 * mirror},54", 2, GOLD)
        pen.line(f"{x - 18 * mirror},80 {x - 6 * mirror},88 {x + 8 * mirror},86", 2, GOLD)
    pen.blob("60,50 66,58 60,68 54,58", colour("#c8283a"))
    pen.oval((58.6, 57), (1.6, 2), WHITE, shade=0)


@thing("bagpipes", (90.0, 120.0), 0.26, "#8a2a34")
def bagpipes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    before = pen.shift
    pen.shift = (before[0] + 14, before[1] - 2)
    SPORTIVE["bagpipes"](pen)
    pen.shift = before


@thing("glowing iron", (100.0, 30.0), 0.09, "#f0702e", glows=(0.3, 0.5, 0.6))
def glowing_iron(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("96,22 50,19", 6, 7, colour("#4a4650"))
    pen.limb("54,19 28,18 6,16", 8, 9, c)
    pen.limb("40,18 24,17 8,16", 3, 4, colour("#ffe08a"), shade=0)


@draws("manger", (120.0, 90.0), 0.22, "#8a5f3a", front=True, home="room", glows=(0.5, 0.3, 0.5))
def manger(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A child in a crib of straw."""
    straw = colour("#e8c878")
    pen.line("16,86 60,50 104,86", 6, darker(c, 0.25))
    pen.line("104,86 60,52 16,86", 6, darker(c, 0.1))
    for k in range(17):
        x = 10 + 6.2 * k
        pen.limb(
            f"{x},46 {x + rng.uniform(-9, 9):.1f},{30 + rng.uniform(-5, 5):.1f}", 4, 1.6, straw, shade=0.5
        )
    pen.blob("36,44 44,28 72,26 90,36 92,48 40,50", colour("#f6f2ea"))
    pen.oval((34, 34), (16, 15), lighter(GOLD, 0.4), shade=0.1)
    pen.oval((35, 35), (11, 10.6), colour("#f0c8a4"), shade=0.6)
    pen.blob("24,33 27,24 36,22 44,26 46,33 36,28", colour("#6a4630"), shade=0.4)
    pen.line("30,36 32,37.6 34,36", 1.1, INK)
    pen.line("37,36 39,37.6 41,36", 1.1, INK)
    pen.line("33.4,41 36,42.4 38.6,41", 1, colour("#a8584a"))
    pen.poly("6,42 114,42 100,66 20,66", c, shade=1.1)
    pen.line("12,50 108,50", 1.4, darker(c, 0.3), atop=True)
    pen.line("17,58 103,58", 1.4, darker(c, 0.3), atop=True)


@draws("balloon bunch", (110.0, 170.0), 0.46, "#e0433f", stands="air", front=True)
def balloon_bunch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Balloons of many colours whose strings meet in a hand."""
    tones = ("#3f8fd0", "#f0b83a", "#5fae5a", "#c85aa8", "#f08a3a")
    spots = ((30, 40), (80, 38), (56, 24), (22, 72), (88, 72), (55, 62))
    for x, y in spots:
        pen.line(f"{x},{y + 22} {(x + 55) / 2},{y + 66} 55,166", 1.1, colour("#e8e4dc"))
    for k, (x, y) in enumerate(spots):
        tone = c if k == 5 else colour(tones[k])
        half = ((0, -22), (15, -14), (18, 2), (8, 18), (0, 22), (-8, 18), (-18, 2), (-15, -14))
        pen.blob(" ".join(f"{x + dx},{y + dy}" for dx, dy in half), tone, shade=1.2)
        pen.poly(f"{x - 3},{y + 25} {x + 3},{y + 25} {x},{y + 20}", darker(tone, 0.15))
        pen.blob(
            f"{x - 11},{y - 8} {x - 6},{y - 15} {x - 2},{y - 15} {x - 8},{y - 6} {x - 9},{y}",
            lighter(tone, 0.6),
            shade=0,
        )


@draws("punching bag", (60.0, 170.0), 0.5, "#8a2a2e #2f3440", front=True, home="room")
def punching_bag(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A leather bag on its chains from a stand."""
    pen.limb("54,4 54,166", 5, 6, colour("#5a6270"))
    pen.limb("54,6 20,6", 5, 5, colour("#5a6270"))
    pen.line("34,168 58,168", 5, colour("#4a505c"))
    pen.line("22,8 14,26", 1.8, colour("#c4ccd6"))
    pen.line("22,8 30,26", 1.8, colour("#c4ccd6"))
    pen.rect(6, 26, 38, 128, c, r=9, shade=1.4)
    for y in (40, 112):
        pen.line(f"6,{y} 22,{y + 2.4} 38,{y}", 3, lighter(c, 0.25), atop=True)
    pen.limb("12,44 12,106", 3, 2, lighter(c, 0.4), shade=0, atop=True)


@draws("chopping block", (90.0, 90.0), 0.2, "#8a5f3a", front=True, home="forest")
def chopping_block(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A log stood on a stump, and split wood beside it."""
    for x, y in ((70, 80), (80, 84), (74, 74)):
        pen.poly(f"{x - 9},{y} {x + 9},{y - 3} {x + 10},{y + 4} {x - 8},{y + 6}", lighter(c, 0.35), shade=0.9)
    pen.blob("10,52 62,52 66,88 6,88", darker(c, 0.2), shade=1.2)
    pen.oval((36, 53), (27, 6), lighter(c, 0.4))
    pen.oval((36, 53), (15, 3.2), lighter(c, 0.25), shade=0.3)
    pen.rect(24, 14, 48, 54, c, r=3, shade=1.2)
    pen.oval((36, 15), (12, 3.6), lighter(c, 0.45))
    pen.line("36,12 37,26", 1.6, darker(c, 0.5))


@draws("dragon dance", (330.0, 170.0), 0.5, "#d8282e #e0a02e #2f8f6a", home="street")
def dragon_dance(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A long dragon of cloth, its poles held up by dancers."""
    spine: tuple[tuple[float, float], ...] = (
        (42, 66),
        (84, 42),
        (132, 62),
        (180, 40),
        (228, 64),
        (272, 42),
        (304, 56),
    )
    for k, (x, y) in enumerate(spine[1:-1]):
        _dancer(pen, rng, x, y, ("#d8343a", "#f0b83a", "#2f8f6a", "#f0b83a", "#d8343a")[k])
    _dancer(pen, rng, 34, 66, "#f0b83a")
    for (x0, y0), (x1, y1) in pairwise(spine):
        for t in (0.0, 0.25, 0.5, 0.75):
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * (3 * t * t - 2 * t**3)
            pen.blob(f"{x - 6},{y - 14} {x + 2},{y - 26} {x + 8},{y - 13}", GOLD, shade=0.6)
    said = " ".join(f"{x},{y}" for x, y in spine)
    pen.limb(said, 34, 20, c, shade=1.0)
    pen.limb(" ".join(f"{x},{y + 9}" for x, y in spine), 11, 7, lighter(GOLD, 0.25), shade=0.5)
    for (x0, y0), (x1, y1) in pairwise(spine):
        for t in (0.2, 0.5, 0.8):
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * (3 * t * t - 2 * t**3)
            pen.line(f"{x - 5},{y - 8} {x},{y - 2} {x + 6},{y - 8}", 1.8, mix(c, INK, 0.3), atop=True)
    pen.blob("300,48 322,34 328,50 318,56 330,66 308,66", GOLD)
    _dragon_head(pen, c)


def _dancer(pen: Pen, rng: np.random.Generator, x: float, y: float, top: str) -> None:
    """Someone who holds a pole up to a point."""
    pen.line(f"{x},{y} {x + 1},{y + 52}", 2.6, colour("#8a5a35"))
    scale, shift, axis = pen.scale, pen.shift, pen.axis
    k = 0.62
    pen.scale, pen.axis = scale * k, 80.0
    pen.shift = ((x + shift[0]) / k - 40, (170 + shift[1]) / k - 139)
    figure(pen, colour(top), Look(top, "#3a3440", extras="sash"), rng, "raising high", POSES["raising high"])
    pen.scale, pen.shift, pen.axis = scale, shift, axis


def _dragon_head(pen: Pen, c: Colour) -> None:
    for said in ("46,44 60,22 76,18", "34,40 40,16 54,6"):
        pen.limb(said, 9, 2, GOLD)
    for k in range(7):
        a = np.deg2rad(-70 + 26 * k)
        pen.oval(
            (46 + 26 * float(np.cos(a)), 64 + 24 * float(np.sin(a))), (9, 9), lighter(c, 0.18), shade=0.8
        )
    pen.blob("10,56 26,40 52,42 62,60 54,80 36,86 16,80", c, shade=1.2)
    pen.blob("0,66 14,56 34,60 36,70 18,72 4,74", lighter(c, 0.1))
    pen.blob("6,76 22,74 38,76 34,90 18,94 6,88", colour("#7a1a24"))
    for x in (10, 17, 24, 31):
        pen.poly(f"{x - 3},74 {x + 3},74 {x},81", WHITE, shade=0.2)
    pen.blob("6,88 20,94 38,88 36,96 18,100 6,96", GOLD)
    pen.oval((36, 52), (9, 9), WHITE, shade=0.4)
    pen.oval((34, 52), (4.8, 5), INK, shade=0)
    pen.oval((32.6, 50), (1.6, 1.6), WHITE, shade=0)
    pen.limb("26,42 36,38 46,42", 5, 3, GOLD)
    pen.oval((6, 64), (2.4, 2), INK, shade=0)
    for dx in (0, 8):
        pen.limb(f"{10 + dx},98 {4 + dx},112 {10 + dx},122", 5, 1.4, lighter(GOLD, 0.5))
