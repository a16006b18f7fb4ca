"""Nose and mouth of a bust."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, points, ring, smooth

from .brush import MIDDLE, Brush, around
from .likeness import Likeness
from .measures import WARM_SHADE, Mood, Shape


def nose(brush: Brush, who: Likeness, shape: Shape) -> None:
    """Bridge and tip by light and shade; only the nostrils and the wings are lines."""
    dark = mix(darker(who.skin, 0.45), WARM_SHADE, 0.35)
    x, y, e, away = MIDDLE, shape.nose, shape.eyes, -brush.light
    wide = {"man": 7.3, "woman": 5.4, "child": 5.0, "baby": 4.8}[who.build]
    top = e + 5 if who.build in {"child", "baby"} else e - 6
    with brush.at(1.3):
        bridge = [(2.4, top), (5.6, top + 1), (3.6, e + 8), (wide + 1.4, y - 1), (2.4, y + 1.2), (1.4, e + 8)]
        brush.soft(np.array([(x + away * px, py) for px, py in bridge]), dark, 0.36, 1.5)
        light = lighter(who.skin, 0.7)
        brush.soft(ring(x - away * 0.6, (e + y) / 2 - 1, 1.3, 0.36 * (y - e)), light, 0.5, 1.0)
        brush.soft(ring(x - away * 0.9, y - 3.4, 2.6, 2.0), light, 0.6, 1.1)
        brush.soft(ring(x, y + 1.8, wide, 1.3), dark, 0.42, 1.1)
        nostril = ring(x + wide * 0.48, y + 0.3, 1.5, 0.85, -14)
        brush.soft(nostril, darker(dark, 0.3), 0.85, 0.35, twin=True)
        for side in (-1, 1):
            wing = around(x, y, f"{wide * 0.92},-4 {wide * 1.12},-1 {wide * 0.8},1", side)
            brush.marks([smooth(points(wing), closed=False)], [1.0], dark, 0.55)


def mouth(brush: Brush, who: Likeness, shape: Shape, mood: Mood) -> None:
    """Lips, and between them teeth and tongue where it is open."""
    full = {"man": 0.66, "woman": 1.0, "child": 0.8, "baby": 0.8}[who.build]
    w = shape.lips * (0.62 if who.mood == "surprised" else 1.1 if mood.corners > 2.5 else 1.0)
    gape = mood.gape * (0.85 if who.build == "woman" else 1)
    c, red, dark = mood.corners, _red(who), mix(darker(_red(who), 0.6), WARM_SHADE, 0.4)
    seam = _line(shape, f"{-w},{-c} {-0.5 * w},{-0.1 * c} 0,.35 {0.5 * w},{-0.1 * c} {w},{-c}")
    upper = f"{-w},{-c} {-0.4 * w},{-2.6 * full} 0,{-1.7 * full} {0.4 * w},{-2.6 * full} {w},{-c}"
    side = gape * 0.74 + 2.6 * full
    lower = f"{w},{-c} {0.62 * w},{side} 0,{gape + 4.4 * full} {-0.62 * w},{side} {-w},{-c}"
    with brush.layer():
        brush.shape(np.vstack([_line(shape, upper), seam[::-1]]), darker(red, 0.16), 0.2)
        brush.shape(np.vstack([seam, _line(shape, lower)]), red, 0.3)
        brush.soft(
            ring(MIDDLE + brush.light * 1.5, shape.mouth + gape + 2.2 * full, 0.36 * w, 0.8), WHITE, 0.34, 0.7
        )
    if gape:
        _open(brush, shape, seam, (w, c, gape), mood.teeth)
    brush.marks([seam], [1.3], dark, 0.9)
    _corners(brush, who, shape, (w, c), dark)


def _line(shape: Shape, said: str) -> Points:
    """A smooth line through points told from the middle of the mouth."""
    return smooth(points(around(MIDDLE, shape.mouth, said)), closed=False)


def _red(who: Likeness) -> Colour:
    """The colour of the lips: as they are painted, else of the skin's own, paler with age."""
    if "lips" in who.tones:
        return who.tones["lips"]
    red = mix(who.skin, colour("#b03a44"), {"man": 0.2, "woman": 0.6}.get(who.build, 0.4))
    return mix(red, who.skin, 0.35) if who.old else red


def _open(brush: Brush, shape: Shape, seam: Points, size: tuple[float, float, float], teeth: bool) -> None:
    w, c, gape = size
    side = 0.3 - 0.1 * c + gape * 0.74
    floor = _line(shape, f"{w},{-c} {0.6 * w},{side} 0,{0.6 + gape} {-0.6 * w},{side} {-w},{-c}")
    with brush.layer():
        brush.shape(np.vstack([seam, floor]), colour("#5a1a24"), 0)
        brush.soft(ring(MIDDLE, shape.mouth + gape, 0.5 * w, 0.34 * gape), colour("#d8616a"), 0.9, 0.8)
        if teeth:
            low = seam + [0, min(3.6, 0.5 * gape + 0.6)]
            brush.shape(np.vstack([seam - [0, 0.6], low[::-1]]), colour("#fbf6ee"), 0, atop=True)


def _corners(brush: Brush, who: Likeness, shape: Shape, size: tuple[float, float], dark: Colour) -> None:
    """The corners of the mouth, and the folds beside a smile."""
    w, c = size
    for side in (-1, 1):
        brush.soft(ring(MIDDLE + side * (w + 0.8), shape.mouth - c + 0.2, 1.3, 1.1), dark, 0.5, 0.7)
        if c > 2.4:
            fold = around(MIDDLE, shape.mouth, f"{w + 2.6},{-c - 5} {w + 4.6},{-c} {w + 2.6},4", side)
            brush.marks([smooth(points(fold), closed=False)], [1.2], darker(who.skin, 0.4), 0.35)
