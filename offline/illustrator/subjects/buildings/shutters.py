"""Shutters at the windows of a house, where they are told of."""

from __future__ import annotations

from offline.illustrator.colours import colour, darker, lighter
from offline.illustrator.drawing.pen import Pen

USUAL = colour("#4a7a8a")


def shutters(pen: Pen, left: float, right: float, top: float, foot: float) -> None:
    """Two slatted wings, open on both sides of a window from ``left`` to ``right``, in its units."""
    hue = pen.told("shutter") or (USUAL if "shutter" in pen.traits else None)
    if hue is None:
        return
    wide = 0.27 * (right - left)
    for x in (left - wide, right):
        pen.rect(x, top, x + wide, foot, hue, r=0.6, shade=0.6)
        for k in range(1, 6):
            y = top + k * (foot - top) / 6
            pen.line(f"{x + 0.8},{y} {x + wide - 0.8},{y}", 0.8, darker(hue, 0.3), atop=True)
        pen.line(f"{x + 0.4},{top + 0.5} {x + 0.4},{foot - 0.5}", 0.7, lighter(hue, 0.3), atop=True)
