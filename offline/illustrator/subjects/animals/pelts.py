"""Fur: tufts along an edge, fine hairs on a form, eyes that shine."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, lighter, mix
from offline.illustrator.drawing.pen import ASLEEP, Pen, Points, points, smooth

UMBER = colour("#5a3424")


def tufts(edge: str, count: int, length: float, lean: float = 0.5) -> list[Points]:
    """Pointed tufts along a curve, on its left as one goes; ``lean`` is how far they point onwards."""
    curve = smooth(points(edge), closed=False)
    stops = np.linspace(0, len(curve) - 1, count + 1)
    at = np.column_stack([np.interp(stops, range(len(curve)), curve[:, i]) for i in (0, 1)])
    deep = 4.0 if length > 0 else -4.0
    found = []
    for i, (a, b) in enumerate(pairwise(at)):
        along = b - a
        out = np.array([along[1], -along[0]]) / max(1e-6, float(np.hypot(*along)))
        far = length * (1.0 if i % 2 else 0.74)
        tip = b + along * lean + out * far
        belly = (a + tip) / 2 + out * far * 0.22
        found.append(
            np.array(
                [a - out * deep, belly, tip, (b + tip) / 2 - out * 0.1 * far, b + along * 0.3 - out * deep]
            )
        )
    return found


def hairs(
    area: tuple[float, float, float, float], count: int, flow: tuple[float, float], seed: int
) -> list[Points]:
    """Fine hairs in an area (x0, y0, x1, y1), all along a flow, some longer than others."""
    rng = np.random.default_rng(seed)
    x0, y0, x1, y1 = area
    found = []
    for x, y, grow, bend in rng.uniform(0, 1, (count, 4)):
        a = np.array([x0 + x * (x1 - x0), y0 + y * (y1 - y0)])
        way = np.array(flow) * (0.6 + 0.8 * grow)
        side = np.array([-way[1], way[0]]) * 0.09
        middle = a + way / 2 + side * (4 * bend - 2)
        found.append(np.array([a, middle + side * 0.7, a + way, middle - side * 0.7]))
    return found


def shining_eye(
    pen: Pen, x: float, y: float, r: float, iris: Colour | None, narrow: float = 1.0, slit: bool = False
) -> None:
    """An eye in a dark rim with two sparks of light, glossy below; ``narrow`` is its width as a share."""
    if ASLEEP in pen.traits:
        pen.eye(x, y, r * narrow, twin=False)
        return
    asked = pen.part("eye", iris or INK)
    own = None if asked == INK else asked
    pen.oval((x, y), (r * 1.1 * narrow, r * 1.14), INK, shade=0)
    if own:
        pen.oval((x, y + r * 0.06), (r * 0.92 * narrow, r * 0.98), mix(own, UMBER, 0.3), shade=0)
        pen.oval((x, y + r * 0.3), (r * 0.78 * narrow, r * 0.66), lighter(own, 0.16), shade=0)
        pen.oval((x, y), (r * (0.3 if slit else 0.54) * narrow, r * (0.86 if slit else 0.62)), INK, shade=0)
    else:
        pen.oval((x, y + r * 0.46), (r * 0.66 * narrow, r * 0.46), UMBER, shade=0)
    pen.oval((x - r * 0.26 * narrow, y - r * 0.4), (r * 0.36 * narrow, r * 0.36), WHITE, shade=0)
    pen.oval((x + r * 0.34 * narrow, y + r * 0.42), (r * 0.15, r * 0.15), WHITE, shade=0)


def mirrored(pen: Pen, shape: Points) -> Points:
    """A shape on the other side of a pen's axis."""
    return shape * [-1, 1] + [pen.axis, 0]
