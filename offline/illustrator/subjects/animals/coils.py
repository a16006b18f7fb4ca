"""What winds: arms of the deep, a snake around its branch, a creeper; two swans whose necks are a heart."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

RED, TWIG = colour("#d83a3f"), colour("#8a6038")


@draws("swan heart", (230.0, 150.0), 0.4, "#fbfaf6", stands="water", sinks=0.1, front=True, home="lake")
def swan_heart(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two swans breast to breast, their necks a heart."""
    for mirror, x in ((False, 0.0), (True, 230.0)):
        _half_heart(Placed(pen, (x, 0.0), 0.0, 1.0, mirror), c)


def _half_heart(pen: Pen, c: Colour) -> None:
    pen.blob("4,100 -2,82 14,88 34,94 30,112", darker(c, 0.1))
    pen.blob("8,104 26,92 56,88 82,98 104,112 100,130 78,146 40,146 16,132", c)
    pen.limb("90,122 70,96 62,66 74,40 96,34 110,52", 22, 11, c, shade=0.6)
    pen.oval((107, 53), (9.6, 8.6), c)
    pen.blob("104,58 112,57 114,74 110,76 105,68", colour("#f08a2a"))
    pen.blob("101,56 110,55 112,60 103,62", INK, shade=0.2)
    pen.oval((105, 51), (2, 2.2), INK, shade=0)
    pen.blob("12,104 30,94 58,94 78,108 66,124 40,130 22,120", darker(c, 0.08))
    for said in ("20,110 40,116 62,114", "26,118 44,123 60,121"):
        pen.line(said, 1.4, darker(c, 0.22), atop=True)


@draws("octopus rising", (100.0, 96.0), 0.4, "#d8604a #b05ab0 #e08a4a #5a7fc0", stands="water", front=True)
def octopus_rising(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Its head alone, scowling out of the waves."""
    pen.blob("50,4 74,10 90,32 90,58 84,96 16,96 10,58 10,32 26,10", c)
    for x, y, r in ((34, 18, 6), (68, 14, 5), (80, 34, 4.4), (22, 38, 4), (52, 14, 3.6)):
        pen.oval((x, y), (r, r * 0.8), lighter(c, 0.28), atop=True, shade=0)
    pen.oval((34, 58), (11, 12), WHITE, twin=True, shade=0.2)
    pen.eye(36, 60, 7)
    pen.limb("20,44 34,44 45,52", 5, 4, darker(c, 0.3), twin=True, shade=0)
    pen.line("42,82 50,79 58,82", 2.4, darker(c, 0.6))


@draws(
    "tentacles",
    (200.0, 150.0),
    0.5,
    "#d8604a #b05ab0 #e08a4a #5a7fc0",
    stands="water",
    sinks=0.04,
    front=True,
    home="sea",
)
def tentacles(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Arms that rise from the sea and curl over what they seize."""
    cup = lighter(c, 0.5)
    for said, wide in (
        ("18,150 8,110 16,70 44,58 60,74 50,92 38,84", 22),
        ("182,150 194,104 184,60 158,50 142,66 152,84 164,76", 22),
        ("70,150 64,120 78,96 100,98 106,114 96,122", 18), ("136,150 144,120 134,94 116,90", 17),
    ):  # fmt: skip
        pen.limb(said, wide, 4, c)
        spots = [tuple(map(float, pair.split(","))) for pair in said.split()]
        for (x0, y0), (x1, y1) in pairwise(spots):
            for t in (0.2, 0.7):
                pen.oval((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t), (3, 2.6), cup, atop=True, shade=0.3)


@draws("vine", (40.0, 190.0), 0.62, "#5a8a3f #6a7a3a", front=True, home="jungle", seat=(0.5, 0.9))
def vine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A creeper hanging down, with leaves."""
    pen.limb("18,0 22,50 16,100 21,150 20,188", 6, 4, mix(c, TWIG, 0.6))
    for k, y in enumerate((14, 34, 58, 80, 104, 128, 152)):
        side = 1 if k % 2 else -1
        x, d = 20, 8 * side
        said = f"{x},{y} {x + d},{y - 4} {x + 2 * d},{y + 4} {x + 1.6 * d},{y + 13} {x + 0.5 * d},{y + 8}"
        pen.blob(said, lighter(c, 0.12 * (k % 3)))


@draws("snake on a branch", (300.0, 130.0), 0.36, "#5f9a4a #c8a040 #8a5a9a", "air", front=True, home="jungle")
def snake_on_a_branch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """In coils around a branch, its head hanging down to look."""
    dark, pale = darker(c, 0.2), lighter(c, 0.5)
    for x in (112, 142, 172):
        pen.limb(f"{x + 18},20 {x + 10},46 {x - 2},66", 19, 19, darker(c, 0.42))
    pen.limb("0,52 80,42 160,44 240,36 298,26", 17, 5, TWIG)
    pen.limb("230,38 252,20 268,12", 6, 2.4, TWIG)
    for x, y, turn in (
        (268, 12, -30),
        (280, 20, 20),
        (252, 20, 60),
        (296, 26, 10),
        (40, 40, -50),
        (24, 60, 40),
    ):
        pen.oval((x, y), (9, 4.4), colour("#6fa84f"), turn=turn)
    pen.limb("216,40 236,58 252,60 266,72", 15, 2, dark)
    for k, x in enumerate((100, 130, 160, 190)):
        pen.limb(f"{x - 8},62 {x},44 {x + 14},22 {x + 24},26", 21 - k, 19 - k, c)
        for t in (0.2, 0.55):
            u, v = x + 20 * t, 60 - 44 * t
            pen.poly(
                f"{u - 4},{v} {u + 2},{v - 7} {u + 8},{v} {u + 2},{v + 6}",
                darker(c, 0.45),
                atop=True,
                shade=0.2,
            )
    pen.limb("92,58 76,76 84,98 72,108", 19, 14, c)
    pen.limb("86,66 72,80 80,96", 5, 4, pale, atop=True, shade=0.3)
    pen.blob("84,100 78,92 60,98 46,112 48,120 62,124 80,118", c)
    pen.blob("48,118 62,122 78,117 64,126 52,125", pale, shade=0.3)
    pen.line("47,118 38,122 32,119", 1.5, RED)
    pen.line("38,122 33,126", 1.3, RED)
    pen.eye(64, 106, 4.2, twin=False)


@draws("tow line", (160.0, 20.0), 0.02, "#8a6a44", front=True)
def tow_line(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A line that is drawn tight, rising a little to the left."""
    pen.line("3,6 60,11 157,14", 8, c)
    pen.line("6,4 60,9 154,12", 2, lighter(c, 0.3), atop=True)


@draws("ring of hoop", (110.0, 150.0), 0.5, "#e0483f #f0a83a #3f8fd0", front=True)
def ring_of_hoop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The far half of a ring, seen aslant."""
    pen.limb("55,6 22,20 8,75 22,130 55,144", 7, 7, darker(c, 0.2))


@draws("high hoop", (110.0, 150.0), 0.5, "#e0483f #f0a83a #3f8fd0", "air", front=True, home="sea")
@draws("hoop", (110.0, 150.0), 0.5, "#e0483f #f0a83a #3f8fd0", front=True, home="stage")
def hoop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A large ring to leap through."""
    ring_of_hoop(pen, c, rng)
    near_half(pen, c, rng)


@draws("near ring of hoop", (110.0, 150.0), 0.5, "#e0483f #f0a83a #3f8fd0", front=True)
def near_half(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The near half of the ring."""
    pen.limb("55,6 88,20 102,75 88,130 55,144", 7, 7, c)
    pen.line("58,10 84,24 97,72", 1.8, lighter(c, 0.5), atop=True)


@draws("hedgehog sleeping", (116.0, 100.0), 0.24, "#7a5c48 #8a6a50", front=True, home="forest")
def hedgehog_rolled_up(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A ball of spines, the nose and two paws just seen."""
    for reach, tone in ((1.0, darker(c, 0.35)), (0.84, c), (0.66, lighter(c, 0.2)), (0.46, darker(c, 0.1))):
        for k in range(26):
            a = 2 * np.pi * (k + 2 * reach) / 26
            x, y = 58 + 34 * reach * np.cos(a), 56 + 32 * reach * np.sin(a)
            dx, dy = np.cos(a - 0.3) * 15, np.sin(a - 0.3) * 15
            pen.limb(
                f"{x - dx * 0.8:.1f},{y - dy * 0.8:.1f} {x + dx:.1f},{min(98.0, y + dy):.1f}", 9, 1, tone
            )
    face = colour("#e8cca4")
    pen.blob("36,72 52,62 68,66 74,80 62,92 44,92 34,84", face, shade=0.6)
    pen.oval((40, 80), (5, 4.2), INK, shade=0.4)
    for x in (50, 62):
        pen.line(f"{x - 4},74 {x},77 {x + 4},74", 1.6, INK)
        pen.oval((x + 2, 92), (6, 3.6), lighter(face, 0.2), shade=0.5)
