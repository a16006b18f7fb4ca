"""The face of a bust: head and ears, light and shade on the skin, and all that is on it but hair."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, points, ring, smooth

from .beards import beard, moustache
from .brush import MIDDLE, Brush, around
from .eyes import brow, eye
from .likeness import Likeness
from .measures import BLUSH, MOODS, SHAPES, WARM_SHADE, Shape
from .mouth import mouth, nose


def outline_of(shape: Shape) -> Points:
    """The whole outline of a head that looks at you."""
    half = points(shape.outline)
    whole = np.vstack([half, (half * [-1, 1])[-2:0:-1]])
    return smooth(whole + [MIDDLE, 0], closed=True, steps=12)


def head(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Ears and head with all that is on the face but the hair above it."""
    shape, mood = SHAPES[who.build], MOODS[who.mood]
    near = -1 if brush.turn > 0 else 1
    with brush.at(0.0), brush.layer():
        _ear(brush, who, shape, near)
        if abs(brush.turn) < 5:
            _ear(brush, who, shape, -near)
    with brush.at(0.85), brush.layer():
        brush.shape(outline_of(shape), who.skin, 0.35)
        _modelled(brush, who, shape)
    with brush.at(1.0):
        for side in (-1, 1):
            eye(brush, who, shape, mood, side)
            brow(brush, who, shape, mood, side)
        nose(brush, who, shape)
        with brush.at(0.8):
            beard(brush, who, rng)
        mouth(brush, who, shape, mood)
        moustache(brush, who, rng)


def _ear(brush: Brush, who: Likeness, shape: Shape, side: int) -> None:
    x = MIDDLE + side * (abs(points(shape.outline)[4][0]) - 2.4)
    y = shape.eyes + 5
    brush.oval((x, y), (5.2, 9), darker(who.skin, 0.06), turn=-8 * side, shade=0.7)
    brush.soft(ring(x - side * 0.6, y, 2.6, 5.6, -8 * side), WARM_SHADE, 0.34, 1.0)
    if who.has("pearl drop"):
        pearl = who.tones.get("pearl drop", colour("#f2efe8"))
        brush.oval((x + side * 0.6, y + 9), (1.3, 2.2), colour("#c9a040"))
        brush.oval((x + side * 0.8, y + 15), (4.4, 5.4), pearl, shade=1.2)
        brush.oval((x + side * 0.8 + brush.light * 1.4, y + 13), (1.1, 1.4), lighter(pearl, 0.9), shade=0)
    elif who.has("earrings"):
        gold = who.tones.get("earrings", colour("#e8b83a"))
        brush.oval((x + side * 0.6, y + 14.5), (3.0, 4.6), darker(gold, 0.2))
        brush.oval((x + side * 0.6, y + 14.0), (1.7, 2.8), lighter(gold, 0.3))
        brush.oval((x, y + 9.2), (1.3, 1.3), gold, shade=0.6)


def _modelled(brush: Brush, who: Likeness, shape: Shape) -> None:
    """Light and shade on the skin, the cheeks, and what is on it."""
    dark, away = mix(darker(who.skin, 0.45), WARM_SHADE, 0.3), -brush.light
    x, e, m, light = MIDDLE, shape.eyes, shape.mouth, lighter(who.skin, 0.6)
    brush.soft(points(around(x, e, "40,-50 26,-30 25,6 16,34 0,48 44,48", away)), dark, 0.5, 7)
    brush.soft(ring(x - away * 12, e - 24, 17, 12), light, 0.42, 7)
    brush.soft(ring(x - away * 18, e + 13, 9, 7), light, 0.3, 4.5)
    brush.soft(ring(x, m + 11, 7, 3.6), light, 0.26, 2.6)
    brush.soft(ring(x, m + 7, 7.5, 1.6), dark, 0.3, 1.8)
    brush.soft(ring(x + shape.apart, e - 5.4, 9.5, 3.4), dark, 0.3, 2.6, twin=True)
    rosy = {"man": 0.16, "woman": 0.3, "child": 0.4, "baby": 0.46}[who.build] * (0.6 if who.old else 1)
    brush.soft(ring(x + 20, e + 15.5, 8.6, 5.6), BLUSH, 0.6 if who.has("blush") else rosy, 4, twin=True)
    if who.has("makeup"):
        lid = who.tones.get("makeup", colour("#6a4a8a"))
        brush.soft(ring(x + shape.apart, e - 4.6, 9.5, 3.6), lid, 0.7, 1.6, twin=True)
    if who.old:
        _lines(brush, who, shape)
    if who.has("freckles"):
        _freckles(brush, who, shape)


def _lines(brush: Brush, who: Likeness, shape: Shape) -> None:
    """The lines of age: on the forehead, at the eyes and below them, beside nose and mouth."""
    e, m, a = shape.eyes, shape.mouth, shape.apart
    said = [around(MIDDLE, e, f"-15,{y + 1} -6,{y - 0.6} 5,{y - 0.4} 15,{y + 1.2}") for y in (-30, -25)]
    for side in (-1, 1):
        said += [
            around(MIDDLE, e, f"{a + 10},{d * 0.5} {a + 13},{d} {a + 15.4},{d * 1.7}", side)
            for d in (-2.2, 0.6, 3.4)
        ]
        said.append(around(MIDDLE, m, f"7.4,{shape.nose - m - 2} 12.4,{shape.nose - m + 5} 14,2", side))
        said.append(around(MIDDLE, e, "9,7.4 15,9.6 21,7.6", side))
        said.append(around(MIDDLE, m, "12.4,4 12.8,9 11.6,12", side))
    curves = [smooth(points(each), closed=False) for each in said]
    brush.marks(curves, [1.3] * len(curves), darker(who.skin, 0.42), 0.5)


def _freckles(brush: Brush, who: Likeness, shape: Shape) -> None:
    rng = np.random.default_rng(5)
    tone = mix(darker(who.skin, 0.3), colour("#a8582a"), 0.5)
    for _ in range(34):
        dx, dy, r = float(rng.normal(0, 15)), float(rng.normal(0, 3.4)), float(rng.uniform(0.5, 0.95))
        if abs(dx) < 27:
            y = shape.eyes + 13.5 + dy + 0.006 * dx * dx
            brush.soft(ring(MIDDLE + dx, y, r, r * 0.9), tone, 0.75, 0.25)
