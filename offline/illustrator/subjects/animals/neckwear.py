"""A scarf or a collar around the neck of an animal that is seen from the side."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen, Points, tube

from .skeleton import Skeleton

SCARF = "worn scarf"
COLLAR = "collar"
RED = colour("#c8343a")
LOW = 0.42
"""The same of a collar, which hair and chin would hide higher up."""
BRASS = colour("#f2c94c")
ALONG = 0.66
"""Where it is between the withers (0) and the skull (1)."""


def scarfed(pen: Pen, bones: Skeleton) -> None:
    """Draw the scarf that is told, if any: two turns around the neck and an end that hangs down."""
    told = next((trait for trait in pen.traits if trait.startswith(SCARF)), "")
    if not told or pen.only_head:
        return
    code = told.partition("#")[2]
    c = colour(f"#{code}") if code else RED
    middle, along, across, half = _neck(bones, ALONG)
    thick = 0.42 * half + 3
    _end(pen, middle - across * half * 0.3 - along * thick * 0.4, thick, c)
    for step, tone in ((-0.44, darker(c, 0.16)), (0.3, c)):
        spine = [
            middle + across * half * t + along * thick * (step - 0.28 * (1 - t * t)) for t in (-1.0, 0.0, 1.0)
        ]
        pen.mass([tube(np.array(spine), (thick * 0.8, thick, thick * 0.8))], tone)


def _neck(bones: Skeleton, share: float) -> tuple[Points, Points, Points, float]:
    """What is around the neck at a share of it: its middle, the ways along and across, half its width."""
    build = bones.build
    low, skull = np.array(bones.at(-build.long + 5, -0.02 * build.deep)), np.array(bones.skull)
    along = (skull - low) / float(np.hypot(*(skull - low)))
    across = np.array([-along[1], along[0]])
    across = across if across[0] > 0 else -across
    half = 0.5 * (build.neck[2] + (build.neck[3] * build.head - build.neck[2]) * share) + 3.5
    return low + (skull - low) * share, along, across, half


def collar_of(pen: Pen) -> Colour | None:
    """The colour of the collar that is told, if any."""
    return pen.told(COLLAR) or (RED if COLLAR in pen.traits else None)


def collared(pen: Pen, bones: Skeleton) -> None:
    """Draw the collar that is told, if any: a band with a tag of brass."""
    c = collar_of(pen)
    if c is None or pen.only_head:
        return
    middle, along, across, half = _neck(bones, LOW)
    thick = 0.16 * half + 2.2
    spine = [middle + across * half * 0.94 * t - along * thick * 0.9 * (1 - t * t) for t in (-1.0, 0.0, 1.0)]
    pen.mass([tube(np.array(spine), (thick * 0.8, thick, thick * 0.8))], c)
    x, y = middle - across * half * 0.55 - along * thick * 1.9
    pen.oval((x, y), (thick * 0.6, thick * 0.66), BRASS)


def _end(pen: Pen, at: Points, thick: float, c: Colour) -> None:
    """The end that hangs: stripes and a fringe."""
    wide, long, (x, y) = thick * 0.62, thick * 3.1, at
    for k in range(5):
        dx = (k / 2 - 1) * wide * 0.84
        pen.line(f"{x + dx},{y + long - 2} {x + dx},{y + long + thick * 0.4}", 1.6, darker(c, 0.2))
    pen.poly(
        f"{x - wide * 0.8},{y} {x + wide * 0.8},{y} {x + wide},{y + long} {x - wide},{y + long}",
        darker(c, 0.08),
    )
    for t in (0.72, 0.86):
        pen.line(
            f"{x - wide},{y + long * t} {x + wide},{y + long * t}", thick * 0.14, lighter(c, 0.5), atop=True
        )
