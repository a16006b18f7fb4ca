"""A hammock on its stand, and a spiral staircase."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

OAK = colour("#a8744a")
ROPE = colour("#e8d8b0")
TURNS = 12
"""The steps of a spiral staircase in one turn."""


@draws("hammock", (200.0, 110.0), 0.34, "#e8684a #3f9aa8 #f0b84a #5a8ad0", seat=(0.5, 0.62), home="beach")
def hammock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("30,104 100,98 170,104", 7, 7, darker(OAK, 0.2))
    for x, foot in ((8, 30), (192, 170)):
        pen.limb(f"{foot},104 {x + (foot - x) * 0.3},60 {x},14", 9, 6, OAK)
    for x in (9, 191):
        toward = 40 if x < 100 else 160
        for y in (38, 44, 50):
            pen.line(f"{x},18 {toward},{y}", 1.6, ROPE)
    pen.blob("34,36 60,58 100,66 140,58 166,36 164,48 142,78 100,90 58,78 36,48", darker(c, 0.12), 1.1)
    pen.blob("34,38 60,60 100,68 140,60 166,38 160,52 140,74 100,84 60,74 40,52", c, 0.9)
    for k in range(5):
        x = 56 + 22 * k
        low = 60 + 8 * (1 - abs(x - 100) / 60)
        pen.limb(f"{x},{low - 2} {x + 1},{low + 18}", 5, 4, lighter(c, 0.5), atop=True, shade=0.3)
    pen.blob("44,40 60,42 70,56 56,58 44,50", colour("#f8f0dc"), shade=0.9)


@draws(
    "spiral staircase", (130.0, 220.0), 0.72, "#6a4a38 #3a3f4a #a8744a", front=True, fixed=True, home="room"
)
def spiral_staircase(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Steps that wind around a column; those behind it first, then the column, then those before it."""
    pen.oval((65, 212), (56, 7), darker(c, 0.5))
    steps = [(k, 2 * np.pi * k / TURNS) for k in range(2 * TURNS - 4)]
    for k, turn in steps:
        if np.sin(turn) < 0:
            _step(pen, k, turn, darker(c, 0.25))
    pen.rect(60, 4, 70, 212, lighter(c, 0.12), r=4, shade=1.2)
    for k, turn in steps:
        if np.sin(turn) >= 0:
            _step(pen, k, turn, c)


def _step(pen: Pen, k: int, turn: float, c: Colour) -> None:
    """The step number ``k`` from the floor, ``turn`` in radians around the column, with its baluster."""
    y, next_turn = 204 - 8.2 * k, turn + 2 * np.pi / TURNS
    a, b = (
        (65 + 54 * np.cos(turn), y + 9 * np.sin(turn)),
        (65 + 54 * np.cos(next_turn), y + 9 * np.sin(next_turn)),
    )
    said = f"65,{y - 2:.1f} {a[0]:.1f},{a[1]:.1f} {b[0]:.1f},{b[1]:.1f}"
    under = f"{a[0]:.1f},{a[1]:.1f} {b[0]:.1f},{b[1]:.1f} {b[0]:.1f},{b[1] + 5:.1f} {a[0]:.1f},{a[1] + 5:.1f}"
    pen.poly(under, darker(c, 0.35), shade=0.3)
    pen.poly(said, lighter(c, 0.25), shade=0.4)
    iron = colour("#2c2f38")
    pen.line(f"{a[0]:.1f},{a[1]:.1f} {a[0]:.1f},{a[1] - 30:.1f}", 1.5, iron)
    pen.line(f"{a[0]:.1f},{a[1] - 30:.1f} {b[0]:.1f},{b[1] - 38.2:.1f}", 2.6, iron)


@draws("staircase", (200.0, 150.0), 0.56, "#d8d0c4 #c8b8a8 #b8a490", front=True, fixed=True, home="castle")
def staircase(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A broad flight of steps seen from its foot, with balustrades; a carpet where one is asked for."""
    rug = pen.part("carpet", c)
    for k in range(9, -1, -1):
        y, half = 140.0 - 11 * k, 84.0 - 4.4 * k
        pen.rect(100 - half, y - 11, 100 + half, y - 4, lighter(c, 0.25), shade=0.4)
        pen.rect(100 - half, y - 4, 100 + half, y + 1, darker(c, 0.22), shade=0.5)
        if rug != c:
            pen.rect(100 - 0.48 * half, y - 11, 100 + 0.48 * half, y - 4, rug, shade=0.5)
            pen.rect(100 - 0.48 * half, y - 4, 100 + 0.48 * half, y + 1, darker(rug, 0.28), shade=0.5)
    for k in range(10):
        y, x = 138.0 - 11 * k, 84.0 - 4.4 * k
        pen.limb(f"{100 - x - 4},{y} {100 - x - 4},{y - 24 + k}", 3.6, 3.6, lighter(c, 0.12))
        pen.limb(f"{100 + x + 4},{y} {100 + x + 4},{y - 24 + k}", 3.6, 3.6, lighter(c, 0.12))
    pen.limb("10,114 56,18", 6, 5, lighter(c, 0.3))
    pen.limb("190,114 144,18", 6, 5, lighter(c, 0.3))
    for x in (9, 191):
        pen.rect(x - 7, 104, x + 7, 146, lighter(c, 0.16), r=2)
        pen.oval((x, 99), (7, 7), lighter(c, 0.35))
