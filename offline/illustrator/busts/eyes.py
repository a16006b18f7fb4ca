"""Eyes and brows of a bust."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, points, ring, smooth

from .brush import MIDDLE, Brush, around
from .likeness import Likeness
from .measures import Mood, Shape


def eye(brush: Brush, who: Likeness, shape: Shape, mood: Mood, side: int) -> None:
    """One eye: -1 is the left one of the picture."""
    lids = -1.0 if who.mood == "winking" and side < 0 else mood.lids
    at = (MIDDLE + side * shape.apart, shape.eyes)
    w, h = shape.eye[0] * (0.97 if who.old else 1), shape.eye[1] * max(0.0, lids) * (0.86 if who.old else 1)
    lash = mix(who.brow, INK, 0.6)
    if lids <= 0:
        _shut(brush, who, at, w, side, -1 if lids < 0 else 1)
        return
    drop = -0.05 if who.build == "woman" else 0.12
    upper = [(-w, 0.3 * h), (-0.62 * w, -0.55 * h), (0.0, -h), (0.62 * w, -0.66 * h), (w, drop * h)]
    lower = [(0.55 * w, 0.62 * h), (0.0, 0.86 * h), (-0.6 * w, 0.66 * h)]
    top, under = (np.array([(at[0] + side * x, at[1] + y) for x, y in lid]) for lid in (upper, lower))
    _ball(brush, who, shape, (top, under), h, min(shape.eye[1] * 1.02, 0.66 * w))
    young = who.build == "woman" and not who.old
    heavy = {"man": 2.2, "woman": 3.4, "child": 2.8, "baby": 2.4}[who.build]
    flick = top[-1] + ([side * 2.2, -1.9] if young else [side * 0.6, 0.4])
    brush.marks([smooth(np.vstack([top, flick]), closed=False)], [heavy], lash, 1.0)
    crease = smooth(top[1:] + [side * 0.8, -2.3], closed=False)
    below = smooth(np.vstack([top[-1:], under]), closed=False)
    brush.marks([crease, below], [0.9, 0.8], darker(who.skin, 0.45), 0.6)
    if young:
        _lashes(brush, top, side, lash)


def _ball(brush: Brush, who: Likeness, shape: Shape, lids: tuple[Points, Points], h: float, r: float) -> None:
    """White, iris and pupil between the lids, in the shadow of the upper one, with two sparks of light."""
    top, under = lids
    x, y = float(top[2][0]), shape.eyes - 0.06 * h
    with brush.layer():
        brush.shape(smooth(np.vstack([top, under]), closed=True), mix(WHITE, who.skin, 0.1), 0)
        brush.oval((x, y), (r, r * 1.04), darker(who.eyes, 0.5), shade=0, atop=True)
        brush.oval((x, y), (r * 0.84, r * 0.88), who.eyes, shade=0, atop=True)
        brush.soft(ring(x, y + 0.5 * r, r * 0.62, r * 0.4), lighter(who.eyes, 0.55), 0.8, 0.7)
        brush.oval((x, y), (r * 0.44, r * 0.46), INK, shade=0, atop=True)
        shadow = np.vstack([top - [0, 1.2], (top + [0, 0.34 * h])[::-1]])
        brush.soft(smooth(shadow, closed=True), SHADOW, 0.46, 0.7)
        spark = (x - 0.34 * r * brush.light, y - 0.42 * r)
        brush.oval(spark, (r * 0.25, r * 0.27), WHITE, shade=0, atop=True)
        brush.oval(
            (x + 0.36 * r * brush.light, y + 0.36 * r), (r * 0.12, r * 0.12), WHITE, shade=0, atop=True
        )


def _lashes(brush: Brush, top: Points, side: int, lash: Colour) -> None:
    """Three lashes at the outer corner."""
    roots = (top[3] + [side * 0.6, 0.2], top[3] + [side * 2.0, 1.0], top[4] + [-side * 0.3, -0.3])
    hairs = [np.array([p, p + [side * 1.4, -1.5], p + [side * 2.6, -2.7]]) for p in roots]
    brush.marks([smooth(hair, closed=False) for hair in hairs], [1.0] * 3, lash, 1.0)


def _shut(brush: Brush, who: Likeness, at: tuple[float, float], w: float, side: int, bend: int) -> None:
    """A closed eye: ``bend`` is 1 as in sleep, -1 as when someone laughs."""
    x, y = at[0], at[1] + (1.5 if bend > 0 else 0.5)
    said = f"{-w},0 {-0.5 * w},{bend * 2.7} 0,{bend * 3.6} {0.5 * w},{bend * 2.7} {w},0"
    curve, lash = smooth(points(around(x, y, said)), closed=False), mix(who.brow, INK, 0.6)
    brush.marks([curve], [2.6], lash, 1.0)
    if who.build != "man" and bend > 0:
        ends = [curve[int(len(curve) * t)] for t in ((0.62, 0.8, 0.97) if side > 0 else (0.38, 0.2, 0.03))]
        tips = [np.array([p, p + [side * 0.9, 1.4], p + [side * 2.0, 2.2]]) for p in ends]
        brush.marks([smooth(tip, closed=False) for tip in tips], [0.9] * 3, lash, 1.0)


def brow(brush: Brush, who: Likeness, shape: Shape, mood: Mood, side: int) -> None:
    """A brow: a tapered line with a few hairs."""
    weight = {"man": 4.3, "woman": 2.4, "child": 2.0, "baby": 1.4}[who.build]
    y = shape.eyes - shape.eye[1] - {"man": 7.2, "woman": 8.0, "child": 8.6, "baby": 9.0}[who.build]
    i, o = mood.inner, mood.outer
    said = f"-8.4,{1.0 - i} -2.6,{-0.7 - 0.55 * i} 4,{-1.5 - 0.6 * o} 10.5,{1.8 - o}"
    line = around(MIDDLE + side * shape.apart, y, said, side)
    brush.limb(line, weight, weight * 0.3, mix(who.brow, who.skin, 0.12), shade=0, atop=True)
    rng, curve, hairs = np.random.default_rng(3), smooth(points(line), closed=False), []
    for t in rng.uniform(0.03, 0.6, 14):
        p = curve[int(t * (len(curve) - 1))] + [0, float(rng.uniform(-0.3, 0.4)) * weight]
        hairs.append(smooth(np.array([p, p + [side * 1.6, -1.0], p + [side * 3.4, -1.1]]), closed=False))
    brush.marks(hairs, [0.7] * len(hairs), darker(who.brow, 0.25), 0.7)
