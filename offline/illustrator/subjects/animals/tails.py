"""Tails of animals seen from the side; the origin is where a tail begins, for a body that is 36 deep."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, points, ring, smooth, tube
from offline.illustrator.subjects.placing import Placed

from .pelts import tufts
from .postures import Pose

SPINES = {
    "bushy": (
        "-4,0 10,9 28,16 48,12 63,-2 69,-20", "-4,-3 14,3 34,4 52,-2 64,-14 68,-26",
        "-4,0 12,-2 32,-2 54,3 74,0",
    ),
    "plume": (
        "-4,2 8,-8 22,-20 36,-28 48,-26", "-4,0 14,1 30,-1 42,-9 48,-20", "-4,0 12,-4 28,-10 42,-13 54,-9",
    ),
    "thin": ("-2,0 14,5 32,0 44,-16 52,-30", "-2,0 16,8 36,8 50,1 54,-6", "-2,0 16,-3 34,-6 48,-4 60,-10"),
    "curl": ("-2,4 11,-4 14,-18 4,-25 -5,-19 -4,-12",) * 3,
}  # fmt: skip
"""The spine of each tail: of one that stands, that is on the ground, and that runs."""
REACHES = {
    "bushy": (78.0, 34.0), "thin": (64.0, 36.0), "tuft": (66.0, 40.0), "plume": (56.0, 40.0),
    "curl": (24.0, 44.0), "stub": (8.0, 10.0), "pig": (20.0, 20.0), "cord": (16.0, 8.0),
    "horse": (30.0, 8.0), "none": (4.0, 4.0),
}  # fmt: skip
"""How far each reaches to the right of its beginning, and above it."""


def tail(
    pen: Pen, pose: Pose, what: str, c: Colour, tip: Colour | None, deep: float, stripes: Colour | None
) -> None:
    """Draw one in a pose; ``tip`` is the colour of a bushy one's end, ``deep`` that of the body."""
    p = Placed(pen, (0.0, 0.0), 0.0, deep / 36)
    way = 1 if pose.folded else 2 if pose.hip > 1.05 else 0
    if what in {"bushy", "plume"}:
        _brush(p, SPINES[what][way], what, c, tip)
    elif what == "stub":
        p.mass([*tufts("-6,-3 0,-7 7,-3 8,3", 4, 1.6, 0.6), ring(0, -0.6, 7.6, 6.6)], tip or c)
    elif what == "pig":
        p.line("-6,2 4,-4 8,-11 2,-13 1,-6 10,-5 14,-10", 3, darker(c, 0.12))
    elif what in {"horse", "cord"}:
        _hanging(p, what, bool(way == 1), c, tip)
    elif what != "none":
        _slender(p, SPINES["curl" if what == "curl" else "thin"][way], what, c, stripes)


def _brush(pen: Pen, spine: str, what: str, c: Colour, tip: Colour | None) -> None:
    """Thick in the middle and pointed, with tufts along its edges."""
    wide = (8, 15, 23, 27, 21, 3) if what == "bushy" else (8, 13, 20, 22, 16, 3)
    form = tube(spine, wide)
    half = len(form) // 2
    edges = form[round(0.2 * half) : round(0.86 * half) : 6], form[half + round(0.16 * half) : -8 : 6]
    locks = [lock for edge, long in zip(edges, (4.6, 3.4), strict=True) for lock in _fringe(edge, long)]
    pen.mass([form, *locks], c, 0.8)
    curve = smooth(points(spine), closed=False)
    if tip and what == "bushy":
        end = curve[round(0.74 * len(curve)) :]
        pen.soft(tube(end[:: max(1, len(end) // 3)], (22, 26, 22, 12)), tip, 0.98, 1.5)
        pen.hairs(_locks(curve, 0.6, 0.8), tip, 0.9)
    pen.soft(tube(curve[::4] + [0, 5], (3, 8, 7, 3)), mix(darker(c, 0.5), SHADOW, 0.25), 0.42, 3)
    pen.soft(tube(curve[::4] + [0, -5], (2, 5, 5, 2)), lighter(c, 0.35), 0.4, 2.4)
    pen.hairs(_locks(curve, 0.08, 0.7), mix(darker(c, 0.5), SHADOW, 0.2), 0.24)


def _fringe(edge: Points, long: float) -> list[Points]:
    """Small tufts along the edge of a tail that lean towards its end, whichever way the edge is told."""
    way = edge if edge[-1][0] > edge[0][0] else edge[::-1]
    side = 1 if way is edge else -1
    found = []
    for i in range(1, len(way) - 2):
        a, b = way[i], way[i + 1]
        along = (b - a) / max(1e-6, float(np.hypot(*(b - a))))
        out = np.array([-along[1], along[0]]) * side
        found.append(
            np.array([a - out * 3 - along * 4, a + out * 0.4, b + along * 3 + out * long * 0.7, b - out * 3])
        )
    return found


def _locks(curve: Points, start: float, end: float) -> list[Points]:
    """Fine locks along a tail."""
    rng = np.random.default_rng(9)
    found = []
    for t, side in rng.uniform(0, 1, (26, 2)):
        i = round((start + (end - start) * t) * (len(curve) - 8))
        a, b = curve[i], curve[i + 7]
        off = np.array([0, (side - 0.5) * 15])
        found.append(
            np.array([a + off, (a + b) / 2 + off + [0, 0.7], b + off * 0.9, (a + b) / 2 + off - [0, 0.7]])
        )
    return found


def _slender(pen: Pen, spine: str, what: str, c: Colour, stripes: Colour | None) -> None:
    wide = (13, 11, 10, 9, 7) if what == "curl" else (9, 8.4, 8, 7.6, 6.4)
    pen.mass([tube(spine, wide)], darker(c, 0.04))
    curve = smooth(points(spine), closed=False)
    pen.soft(tube(curve[::4] + [0, 2.4], (2, 3, 2)), darker(c, 0.5), 0.4, 1.6)
    if what == "tuft":
        (x, y), (dx, dy) = curve[-1], curve[-1] - curve[-5]
        end = np.array(
            [(x - dx, y - dy), (x - dy / 2, y + dx / 2), (x + dx * 2, y + dy * 2), (x + dy / 2, y - dx / 2)]
        )
        pen.mass([smooth(end, closed=True)], darker(c, 0.62))
    elif stripes:
        for i in range(round(0.4 * len(curve)), len(curve) - 3, 7):
            pen.limb(
                " ".join(f"{x:.1f},{y:.1f}" for x, y in (curve[i] + [-1, -6], curve[i] + [1, 6])),
                3.4,
                2.4,
                stripes,
                atop=True,
                shade=0,
            )
        pen.soft(tube(curve[-5:], (10, 10)), stripes, 0.9, 1)


def _hanging(pen: Pen, what: str, low: bool, c: Colour, hair: Colour | None) -> None:
    """A horse's or a cow's."""
    if what == "cord":
        pen.limb("0,0 9,10 10,26" if not low else "0,0 14,6 26,6", 5, 3, darker(c, 0.1))
        pen.oval((10 if not low else 28, 29 if not low else 6), (4, 7), darker(c, 0.5))
        return
    tone = pen.part("tail", pen.part("mane", hair or (darker(c, 0.55) if c[0] < 225 else INK)))
    spine = "-6,4 6,1 17,12 20,30 18,46" if not low else "-6,2 8,2 22,10 38,15"
    wide = (7, 10, 13, 14, 4)
    curve = smooth(points(spine), closed=False)
    ends = tufts("26,24 25,38 20,52", 3, 3, 0.8) if not low else []
    pen.mass([tube(spine, wide), *ends], tone, 0.8)
    for off, strand in ((-3.4, lighter(tone, 0.25)), (0.4, darker(tone, 0.3)), (3.4, lighter(tone, 0.2))):
        pen.hairs([tube(curve[2::5] + [off, off * 0.3], (0.6, 1.8, 1.6, 0.5))], strand, 0.6)
