"""Strokes that many things have in common: a plate under them, the gleam of glass, a handle, leaves."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen

PORCELAIN = colour("#f6f1e8")
GLASS = colour("#dcecf2")
GOLD = colour("#dba83a")
STEEL = colour("#b4bcc8")
WOOD = colour("#a8713f")
LEAF = colour("#5a9a4a")
CREAM = colour("#fbf1dc")
CHOCOLATE = colour("#5a3320")
CRUST = colour("#d09a52")
DARK = colour("#2c2f3a")


def plate(pen: Pen, x: float, y: float, rx: float, c: Colour = PORCELAIN) -> None:
    """A plate whose middle is at x, y, seen from a little above."""
    ry = rx * 0.2
    pen.oval((x, y + ry * 0.3), (rx, ry), darker(c, 0.22))
    pen.oval((x, y), (rx, ry), c, shade=0.7)
    pen.oval((x, y + ry * 0.08), (rx * 0.72, ry * 0.66), darker(c, 0.09), shade=0.4)


def board(pen: Pen, x0: float, x1: float, y: float, deep: float, c: Colour = WOOD) -> None:
    """A wooden board, its top from y on."""
    pen.poly(f"{x0 + 8},{y} {x1 - 8},{y} {x1},{y + deep} {x0},{y + deep}", lighter(c, 0.12))
    for k in (0.3, 0.62):
        pen.line(f"{x0 + 6},{y + deep * k} {x1 - 6},{y + deep * k}", 0.8, darker(c, 0.25), atop=True)
    pen.rect(x0, y + deep, x1, y + deep + 5, darker(c, 0.3), r=1.5)


def gleam(pen: Pen, said: str, wide: float = 3.0) -> None:
    """A streak of light on what is polished."""
    pen.limb(said, wide, wide * 0.45, WHITE, shade=0)


def drop(pen: Pen, x: float, y: float, rx: float, ry: float, c: Colour, turn: float = 0.0) -> None:
    """A round thing with a spark of light."""
    pen.oval((x, y), (rx, ry), c, turn=turn, shade=1.2)
    pen.oval((x - rx * 0.34, y - ry * 0.38), (rx * 0.26, ry * 0.2), lighter(c, 0.7), turn=-30, shade=0)


def leaf(
    pen: Pen, x: float, y: float, long: float, turn: float, c: Colour = LEAF, wide: float = 0.36
) -> None:
    """A leaf that begins at x, y and points ``turn`` degrees clockwise from upwards."""
    a = np.deg2rad(turn)
    ux, uy = np.sin(a), -np.cos(a)
    at = [
        (x + ux * long * t - uy * long * wide * s, y + uy * long * t + ux * long * wide * s)
        for t, s in ((0, 0), (0.3, 0.42), (0.62, 0.4), (1, 0), (0.62, -0.4), (0.3, -0.42))
    ]
    pen.blob(" ".join(f"{px:.1f},{py:.1f}" for px, py in at), c)
    pen.line(
        f"{x:.1f},{y:.1f} {x + ux * long * 0.86:.1f},{y + uy * long * 0.86:.1f}",
        max(0.7, long * 0.035),
        lighter(c, 0.35),
    )


def dots(pen: Pen, said: str, r: float, c: Colour, flat: float = 0.7) -> None:
    """Small spots at points: seeds, crumbs, rivets."""
    for pair in said.split():
        x, y = (float(v) for v in pair.split(","))
        pen.oval((x, y), (r, r * flat), c, shade=0.4)


def steam(pen: Pen, x: float, y: float, tall: float) -> None:
    """Three wisps that rise from x, y."""
    for dx, amp in ((-10, 3.4), (0, 4.4), (10, 3.4)):
        at = x + dx
        said = f"{at},{y} {at + amp},{y - tall * 0.33} {at - amp},{y - tall * 0.66} {at + 2},{y - tall}"
        pen.limb(said, 3, 0.6, colour("#fffaf0"), shade=0)


def bottle_body(
    pen: Pen, x: float, half: float, top: float, low: float, c: Colour, solid: float = 0.5
) -> None:
    """The clear body of a bottle or a jar."""
    pen.opacity = solid
    pen.blob(
        f"{x - half},{top + half * 0.4} {x - half * 0.7},{top} "
        f"{x + half * 0.7},{top} {x + half},{top + half * 0.4} "
        f"{x + half},{low - 6} {x + half * 0.8},{low} {x - half * 0.8},{low} {x - half},{low - 6}",
        c,
        shade=0.6,
    )
    pen.opacity = 1.0


def seams(pen: Pen, said: str, c: Colour, wide: float = 1.4) -> None:
    """Lines over a form, one after each stroke of ``said``."""
    for each in said.split("|"):
        pen.line(each, wide, c, atop=True)
