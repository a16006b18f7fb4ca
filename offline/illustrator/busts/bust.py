"""A bust: from the crown to the shoulders, drawn from back to front."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import darker, mix
from offline.illustrator.drawing.pen import Pen, points, smooth

from . import face, garments, hair, headgear, trimmings
from .brush import MIDDLE, Brush
from .cloth import SHOULDERS
from .likeness import Likeness
from .measures import SHAPES, WARM_SHADE

BOX = (220.0, 244.0)
"""Its last tenth is below the picture: a form is shaded wrongly where it is cut."""
RAISED = {"man": 9.0, "woman": 11.0, "child": 15.0, "baby": 22.0}
"""How far the shoulders are drawn up to the head."""


def drawn(pen: Pen, who: Likeness, rng: np.random.Generator, turn: float, tilt: float) -> None:
    """Draw someone on the sheet of a pen."""
    brush = Brush(pen, turn, tilt)
    brush.raised = RAISED[who.build]
    if not headgear.covers(who):
        hair.behind(brush, who, rng)
    headgear.behind(brush, who)
    trimmings.behind(brush, who)
    _neck(brush, who)
    garments.worn(brush, who, rng)
    face.head(brush, who, rng)
    if not headgear.covers(who):
        hair.before(brush, who, rng)
    headgear.before(brush, who, rng)
    pen.sheet = brush.sheet


def _neck(brush: Brush, who: Likeness) -> None:
    """Neck and shoulders in one line, with the shadow of the chin."""
    shape = SHAPES[who.build]
    n, s = shape.neck, SHOULDERS[who.build]
    half = [
        (n * 0.96, 122),
        (n, 150),
        (n * 1.25, 164),
        (n + 16, 171),
        (s * 0.8, 179),
        (s, 192),
        (s + 10, 252),
    ]
    left = [(MIDDLE - x, y) for x, y in half]
    right = [(MIDDLE + x, y) for x, y in half[::-1]]
    with brush.layer():
        sides = [smooth(np.array(side), closed=False) for side in (left, right)]
        brush.shape(np.vstack(sides), who.skin, 0.7)
        dark = mix(darker(who.skin, 0.5), WARM_SHADE, 0.35)
        brush.soft(
            points("84,118 136,118 134,146 118,157 102,157 86,146") + [brush.turn * 0.5, 0], dark, 0.62, 3.5
        )
        brush.soft(
            f"{MIDDLE - 16},178 {MIDDLE},183 {MIDDLE - 2},186 {MIDDLE - 26},180", dark, 0.22, 2, twin=True
        )
