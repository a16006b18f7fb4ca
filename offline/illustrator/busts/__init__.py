"""Busts of people: portraits, drawn by what is said of their looks."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.pen import Pen

from .bust import BOX, drawn
from .casting import drafted, likeness

__all__ = ["BOX", "drafted", "draw_bust"]


def draw_bust(
    pen: Pen,
    kind: str,
    features: tuple[str, ...],
    tones: tuple[Colour | None, Colour | None],
    left: bool,
    throws: tuple[np.random.Generator, np.random.Generator],
) -> None:
    """Draw the bust of someone of a kind, turned to the left or right; ``tones`` are of clothes and hair.

    The second of the ``throws`` decides the colouring, which kin share.
    """
    rng, kin = throws
    turn, tilt = float(rng.uniform(4.0, 9.0)), float(rng.normal(0.0, 2.2))
    who = likeness(kind, features, tones, rng, kin)
    drawn(pen, who, rng, -turn if left else turn, tilt)
