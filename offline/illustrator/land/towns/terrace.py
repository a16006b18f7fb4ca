"""The terrace of a café on a square: parasols, round tables with cups, chairs of bent wood."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect

CANVAS = colours("#c8403a #2f6a5a #2f5a8a")


def terrace(stage: Stage, top: float) -> None:
    """A café on the side where the subject is, its tables on the paving below ``top``."""
    side = stage.side
    shop = sprite_of(stage, "shop", 0.56 * min(1.0, stage.h), "terrace", flip=side < 0)
    x = stage.w * (0.5 + 0.31 * side)
    stand(stage, lit(stage, shop, 0.05, 0.2), x, top + 0.05)
    if stage.lamps:
        stage.light_up(x, top - 0.08, 0.36, colour("#ffcf7a"), 0.55)
    canvas = stage.palette.lit(CANVAS[int(stage.dice("canvas").integers(len(CANVAS)))])
    for at, down, size in ((-0.3, 0.1, 0.8), (0.32, 0.12, 0.86), (0.0, 0.19, 1.0)):
        _table(stage, stage.w * (0.5 + at * side), top + down, size, canvas, at != 0.0)


def _table(stage: Stage, x: float, foot: float, size: float, canvas: Colour, shaded: bool) -> None:
    """A round table between two chairs, under a parasol or not."""
    iron, wood = stage.palette.lit(colour("#3a4044")), stage.palette.lit(colour("#b07a44"))
    stage.glow(x, foot, 0.17 * size, stage.palette.shadow, 0.5, 0.2)
    for s in (-1, 1):
        _chair(stage, x + 0.1 * s * size, foot - 0.006, size, s, wood)
    high = foot - 0.115 * size
    if shaded:
        _parasol(stage, x, high, size, canvas)
    stage.marks([rect(x - 0.004 * size, high, x + 0.004 * size, foot - 0.006)], iron)
    stage.layer(dot(x, foot - 0.004, 0.04 * size, 0.01 * size), lighter(iron, 0.15), iron)
    marble = stage.palette.lit(colour("#f4efe6"))
    stage.layer(
        dot(x, high + 0.007 * size, 0.075 * size, 0.019 * size), darker(marble, 0.3), darker(marble, 0.4)
    )
    stage.layer(dot(x, high, 0.075 * size, 0.019 * size), lighter(marble, 0.3), darker(marble, 0.06))
    for dx in (-0.032, 0.03):
        _cup(stage, x + dx * size, high + 0.004, size)


def _cup(stage: Stage, x: float, foot: float, size: float) -> None:
    white, r = stage.palette.lit(colour("#fdfbf6")), 0.011 * size
    stage.layer(dot(x, foot, 1.6 * r, 0.45 * r), darker(white, 0.06), darker(white, 0.2))
    stage.layer(rect(x - r, foot - 1.5 * r, x + r, foot), white, darker(white, 0.14))
    stage.marks([dot(x, foot - 1.5 * r, r, 0.32 * r)], colour("#6a4028"))


def _chair(stage: Stage, x: float, foot: float, size: float, side: int, wood: Colour) -> None:
    """A bistro chair from its side, its back away from the table."""
    seat, back = foot - 0.062 * size, foot - 0.14 * size
    thick, half = 0.0036 * size, 0.03 * size
    a, b = x + side * half, x - side * half
    legs: list[Points] = [_bar(a, seat, a + side * 0.008 * size, foot, thick), _bar(b, seat, b, foot, thick)]
    legs.append(_bar(a, seat, a + side * 0.016 * size, back, thick))
    stage.marks(legs, darker(wood, 0.3))
    bow = dot(a + side * 0.012 * size, back + 0.026 * size, 0.007 * size, 0.034 * size)
    stage.layer(bow, lighter(wood, 0.25), darker(wood, 0.1))
    stage.layer(dot(x, seat, half * 1.15, 0.009 * size), lighter(wood, 0.35), darker(wood, 0.1))


def _bar(x0: float, y0: float, x1: float, y1: float, thick: float) -> Points:
    return np.array([[x0 - thick, y0], [x0 + thick, y0], [x1 + thick, y1], [x1 - thick, y1]])


def _parasol(stage: Stage, x: float, foot: float, size: float, c: Colour) -> None:
    """A parasol over a table: a shallow cone of striped canvas with a scalloped rim."""
    half, rim, tip = 0.16 * size, foot - 0.13 * size, foot - 0.2 * size
    pole = stage.palette.lit(colour("#e8e0d0"))
    stage.marks([rect(x - 0.003, tip, x + 0.003, foot)], pole)
    white = stage.palette.lit(colour("#f8f2e6"))
    us = np.linspace(-1, 1, 9)
    for k, (u, v) in enumerate(pairwise(us)):
        tone = c if k % 2 == 0 else white
        tone = darker(tone, 0.1 + 0.16 * abs(u + v) / 2) if (u + v) * stage.light < 0 else lighter(tone, 0.08)
        bow = np.array(
            [[x + u * half, rim], [x, tip], [x + v * half, rim], [x + (u + v) / 2 * half, rim + 0.018 * size]]
        )
        stage.layer(bow, lighter(tone, 0.08), darker(tone, 0.12))
