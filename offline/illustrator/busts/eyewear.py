"""What is worn or seen on a face: glasses, a patch, paint, tears, metal."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Points, points, ring, smooth

from .brush import MIDDLE, Brush, around
from .cloth import GOLD
from .disguise import DISGUISES
from .likeness import Likeness
from .measures import SHAPES

Worn = Callable[[Brush, Likeness], None]


def _loop(brush: Brush, outline: Points, width: float, c: Colour) -> None:
    """A ring of wire."""
    closed = np.vstack([outline[::4], outline[:1]])
    brush.limb(" ".join(f"{x},{y}" for x, y in closed), width, width, c, shade=0)


def _glasses(brush: Brush, who: Likeness) -> None:
    _framed(brush, who, who.tones.get("glasses", INK), None)


def _sunglasses(brush: Brush, who: Likeness) -> None:
    _framed(brush, who, INK, who.tones.get("sunglasses", colour("#1f1c26")))


def _framed(brush: Brush, who: Likeness, rim: Colour, glass: Colour | None) -> None:
    """Two lenses, dark ones where ``glass`` is given, the bridge and the temple that is seen."""
    shape = SHAPES[who.build]
    y, r = shape.eyes + 1, (shape.apart - 2.6, 10.6)
    with brush.at(1.12):
        for side in (-1, 1):
            x = MIDDLE + side * (shape.apart + 0.6)
            _lens(brush, (x, y), r, glass)
            _loop(brush, ring(x, y, *r), 2.0, rim)
        brush.line(around(MIDDLE, y, "-4.6,-1.6 0,-3.6 4.6,-1.6"), 2.0, rim)
    side = -1 if brush.turn > 0 else 1
    with brush.at(0.6):
        hinge = f"{shape.apart + r[0]},-2 31,-3 36,-1"
        brush.line(around(MIDDLE, y, hinge, side), 1.8, rim)


def _lens(brush: Brush, at: tuple[float, float], r: tuple[float, float], glass: Colour | None) -> None:
    if glass:
        with brush.layer():
            brush.oval(at, r, glass, shade=0.2)
            brush.soft(around(*at, "-9,-7 -1,-9 -8,4 -11,1"), WHITE, 0.45, 0.8)
    else:
        brush.soft(ring(*at, *r), lighter(colour("#a8d4e8"), 0.4), 0.16, 0.4)
        brush.soft(points(around(*at, "-6,-8 -2.6,-8.6 -8,5 -9.4,2")), WHITE, 0.4, 0.4)


def _monocle(brush: Brush, who: Likeness) -> None:
    x, y = MIDDLE + SHAPES[who.build].apart, SHAPES[who.build].eyes + 1
    brush.soft(ring(x, y, 12, 11), WHITE, 0.14, 0.4)
    _loop(brush, ring(x, y, 12, 11), 2.2, GOLD)
    brush.line(around(x, y, "11,4 17,26 13,60"), 1.2, GOLD)


def _patch(brush: Brush, who: Likeness) -> None:
    x, y = MIDDLE + SHAPES[who.build].apart, SHAPES[who.build].eyes
    brush.line(around(x, y, "-48,-38 -20,-18 0,-6 20,6"), 2, INK)
    brush.blob(around(x, y, "-10,-8 0,-10 10,-7 9,5 0,11 -8,6"), colour("#24202a"))


def _tears(brush: Brush, who: Likeness) -> None:
    shape, water = SHAPES[who.build], colour("#a8dcf8")
    for side, low in ((-1, 27), (1, 20)):
        x, y = MIDDLE + side * (shape.apart + 1.6), shape.eyes + shape.eye[1] * 0.7
        end = x + side * 2
        track = f"{x - 2},{y} {x + 2},{y} {end + 2.2},{y + low} {end - 2.2},{y + low}"
        brush.soft(track, lighter(water, 0.5), 0.85, 0.7)
        with brush.layer():
            drop = around(end, y + low, "0,-8 3,-1 3.2,2.4 0,5.6 -3.2,2.4 -3,-1")
            brush.blob(drop, water, shade=0.6)
            brush.soft(ring(end - 0.9, y + low, 1.1, 1.7), WHITE, 1.0, 0.4)


def _scar(brush: Brush, who: Likeness) -> None:
    line = smooth(points(around(MIDDLE, SHAPES[who.build].eyes, "-19,-15 -17,4 -20,22")), closed=False)
    brush.marks(
        [line], [2.4], mix(who.skin, colour("#e08078" if lightness(who.skin) < 0.5 else "#b04848"), 0.6), 0.9
    )


def _cyborg(brush: Brush, who: Likeness) -> None:
    """Half of the face is metal with a glowing eye."""
    shape, steel = SHAPES[who.build], colour("#9aa6b6")
    x, y = MIDDLE + shape.apart, shape.eyes
    with brush.at(0.85), brush.layer():
        brush.blob(around(x, y, "-7,-26 8,-30 17,-18 16.5,6 12,24 1,33 -5,20 1,11 -9,3 -10,-8 -3,-14"), steel)
        brush.soft(around(x, y, "2,-24 9,-26 10,-14 0,-14"), WHITE, 0.5, 2)
        seams = ("-4,-14 6,-15 16,-12", "1,11 9,12 16,7", "6,13 4,22 5,31")
        lines = [smooth(points(around(x, y, said)), closed=False) for said in seams]
        brush.marks(lines, [1.4] * 3, darker(steel, 0.7), 0.9)
        for dx, dy in ((3, -19), (12, -17), (12, 16), (-1, 24)):
            brush.oval((x + dx, y + dy), (1.2, 1.2), darker(steel, 0.5), shade=0.4)
    brush.oval((x, y), (9, 8.4), darker(steel, 0.6))
    brush.oval((x, y), (6.4, 6.2), colour("#123040"), shade=0.2)
    brush.oval((x, y), (4.2, 4.2), colour("#4ae0f0"), shade=0.1)
    brush.oval((x, y), (1.9, 1.9), WHITE, shade=0)


def _clown(brush: Brush, who: Likeness) -> None:
    shape = SHAPES[who.build]
    with brush.at(1.4):
        brush.oval((MIDDLE, shape.nose - 3), (8.4, 8), colour("#e0323a"))
        brush.oval((MIDDLE + 2.6 * brush.light, shape.nose - 6), (2, 1.6), WHITE, shade=0)
    for side in (-1, 1):
        x = MIDDLE + side * shape.apart
        brush.poly(around(x, shape.eyes, "-2,9 2,9 0,19"), colour("#3f7fd0"), shade=0)
        brush.soft(ring(MIDDLE + side * 21, shape.eyes + 17, 6, 5), colour("#e0506a"), 0.5, 2)


def _war_paint(brush: Brush, who: Likeness) -> None:
    """Two stripes on each cheek."""
    tone, shape = who.tones.get("war paint", colour("#2f4f8f")), SHAPES[who.build]
    for side in (-1, 1):
        for y in (10, 16):
            stripe = points(around(MIDDLE, shape.eyes, f"10,{y} 18,{y + 1} 27,{y - 2}", side))
            brush.marks([smooth(stripe, closed=False)], [4.4], tone, 0.85)


def _tattoo(brush: Brush, who: Likeness) -> None:
    """Curved lines on cheek and temple."""
    ink, shape = mix(who.skin, colour("#22303f"), 0.8), SHAPES[who.build]
    said = ("17,-20 24,-14 22,-6 16,-8 19,-13", "14,12 22,12 25,20 18,24 16,18 21,17", "26,-2 28,6 24,11")
    lines = [smooth(points(around(MIDDLE, shape.eyes, each)), closed=False) for each in said]
    brush.marks(lines, [2.0] * 3, ink, 0.85)


def _surgical_mask(brush: Brush, who: Likeness) -> None:
    """A pleated mask over nose and mouth, its bands to the ears."""
    tone, y = who.tones.get("surgical mask", colour("#9cc8d8")), SHAPES[who.build].nose
    with brush.layer():
        brush.blob(around(MIDDLE, y, "-29,-8 0,-13 29,-8 27,10 16,24 0,28 -16,24 -27,10"), tone)
        pleats = [around(MIDDLE, y, f"-28,{d} 0,{d + 3} 28,{d}") for d in (-2, 5, 12)]
        lines = [smooth(points(each), closed=False) for each in pleats]
        brush.marks(lines, [1.6] * 3, darker(tone, 0.4), 0.6)
    brush.line(around(MIDDLE, y, "28,-7 34,-14"), 1.6, lighter(tone, 0.5), twin=True)


def _mask(brush: Brush, who: Likeness) -> None:
    """A hero's mask over the eyes, with holes for them."""
    tone, shape = who.tones.get("mask", colour("#b8242f")), SHAPES[who.build]
    said = "-33,-9 -14,-12 0,-6 14,-12 33,-9 30,10 14,12 0,5 -14,12 -30,10"
    with brush.layer():
        brush.blob(around(MIDDLE, shape.eyes, said), tone, shade=0.6)
        for side in (-1, 1):
            brush.punched(ring(MIDDLE + side * shape.apart, shape.eyes, 9.4, 6))


ON_FACE: dict[str, Worn] = {
    **{mark: draw for mark, draw in DISGUISES.items() if mark != "pipe"},
    "scar": _scar,
    "cyborg": _cyborg,
    "clown": _clown,
    "war paint": _war_paint,
    "tattoo": _tattoo,
    "surgical mask": _surgical_mask,
    "mask": _mask,
    "tears": _tears,
    "patch": _patch,
    "monocle": _monocle,
    "glasses": _glasses,
    "sunglasses": _sunglasses,
    "pipe": DISGUISES["pipe"],
}
"""By their marks, in the order in which they are put on."""
