"""What makes a face someone else's on a bust: a painted skull, a carnival mask, a pipe, metal in the skin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker
from offline.illustrator.drawing.pen import points, ring, smooth

from .brush import MIDDLE, Brush, around
from .cloth import GOLD, flower
from .likeness import Likeness
from .measures import SHAPES

Worn = Callable[[Brush, Likeness], None]
STEEL = colour("#c8d0d8")


def _pipe(brush: Brush, who: Likeness) -> None:
    """A bent pipe in the corner of the mouth, and its smoke."""
    x, y, wood = MIDDLE + 5, SHAPES[who.build].mouth, colour("#6a3a22")
    _smoke(brush, x + 38, y - 8)
    brush.limb(around(x, y, "-1,0 10,3 22,9 31,14"), 4.0, 5.6, colour("#2a2228"))
    with brush.layer():
        brush.blob(around(x, y, "28,-4 47,-4 48,10 45,20 38,24 31,21 27,12"), wood)
        brush.soft(around(x, y, "31,0 35,-1 35,16 32,16"), WHITE, 0.32, 1.6)
    brush.oval((x + 37.6, y - 4), (9.6, 2.8), darker(wood, 0.3), shade=0.4)
    brush.oval((x + 37.6, y - 4), (7.0, 1.8), colour("#e0702e"), shade=0.3)
    brush.limb(around(x, y, "16,4 21,6"), 5.4, 5.6, GOLD)


def _smoke(brush: Brush, x: float, y: float) -> None:
    """Thin curls of smoke that rise and fade."""
    for k, said in enumerate(("0,0 5,-10 -2,-20 4,-32", "4,-30 10,-42 2,-54 8,-66", "8,-64 13,-76 6,-88")):
        brush.opacity = 0.62 - 0.17 * k
        brush.limb(around(x, y, said), 3.4 + 2 * k, 5.4 + 2 * k, colour("#eef1f4"), shade=0.2)
    brush.opacity = 1.0


def _cigar(brush: Brush, who: Likeness) -> None:
    x, y = MIDDLE + 5, SHAPES[who.build].mouth
    brush.limb(around(x, y, "0,0 30,7"), 5.6, 6.6, colour("#6a4326"))
    brush.limb(around(x, y, "28,6.6 34,8"), 6.8, 6.0, colour("#b8b4b0"))
    brush.oval((x + 35, y + 8.4), (2.0, 3.0), colour("#f0702e"), shade=0.2)
    brush.limb(around(x, y, "9,2 12,2.8"), 6.4, 6.4, colour("#d8a83a"))


def _sugar_skull(brush: Brush, who: Likeness) -> None:
    """Petals around dark eyes, a heart for the nose, stitched lips, curls and dots."""
    shape = SHAPES[who.build]
    pink, teal = colour("#d8346a"), colour("#2f9aa8")
    for side in (-1, 1):
        x, y = MIDDLE + side * shape.apart, shape.eyes
        for k in range(12):
            a = k * np.pi / 6
            at = (x + 13.4 * float(np.cos(a)), y + 12.4 * float(np.sin(a)))
            brush.oval(at, (3.6, 3.6), pink if k % 2 else teal, shade=0.5)
        with brush.layer():
            brush.oval((x, y), (12.6, 11.6), INK, shade=0.1)
            brush.punched(ring(x, y, 7.6, 4.6))
        _dots(brush, [(MIDDLE + side * d, y + e) for d, e in ((27, 18), (24, 24), (29, 25))], 1.5, pink)
        _curl(
            brush,
            f"{side * 4},-42 {side * 14},-40 {side * 22},-33 {side * 19},-27 {side * 14},-30",
            who,
            teal,
        )
        _curl(brush, f"{side * 12},36 {side * 20},33 {side * 25},27", who, pink)
    nose = around(MIDDLE, shape.nose, "0,-8 5,0 3.4,3.4 0,0.4 -3.4,3.4 -5,0")
    brush.blob(nose, INK, shade=0.1)
    _stitches(brush, shape.mouth)
    flower(brush, (MIDDLE, shape.eyes - 31), 7.4, pink, colour("#f0c040"))
    _dots(brush, [(MIDDLE + d, shape.eyes - 22) for d in (-5, 0, 5)], 1.3, teal)
    _dots(brush, [(MIDDLE + d, shape.mouth + 10) for d in (-6, 0, 6)], 1.5, pink)


def _curl(brush: Brush, said: str, who: Likeness, c: Colour) -> None:
    line = smooth(points(around(MIDDLE, SHAPES[who.build].eyes, said)), closed=False)
    brush.marks([line], [2.2], c, 0.95)


def _stitches(brush: Brush, y: float) -> None:
    brush.line(around(MIDDLE, y, "-24,-4 -11,-1 0,0 11,-1 24,-4"), 1.5, INK)
    for d in (-20, -15, -10, -5, 0, 5, 10, 15, 20):
        lift = -4 * abs(d) / 24
        brush.line(f"{MIDDLE + d},{y - 3.8 + lift} {MIDDLE + d},{y + 3.8 + lift}", 1.2, INK)


def _dots(brush: Brush, at: list[tuple[float, float]], r: float, c: Colour) -> None:
    for spot in at:
        brush.oval(spot, (r, r), c, shade=0.2)


def _carnival_mask(brush: Brush, who: Likeness) -> None:
    """A half mask of ivory and gold with feathers at its side."""
    shape, tone = SHAPES[who.build], who.tones.get("carnival mask", colour("#f2e6cc"))
    y = shape.eyes
    with brush.at(0.4):
        for k, hue in enumerate(("#2f8fa0", "#8a3a8a", "#2f8fa0", "#d8a83a")):
            a = np.deg2rad(-84 + 19 * k)
            _plume(brush, (MIDDLE + 26, y - 10), (float(np.cos(a)), float(np.sin(a))), colour(hue))
    said = "-35,-12 -18,-18 0,-10 18,-18 35,-12 33,10 22,19 9,13 0,7 -9,13 -22,19 -33,10"
    with brush.layer():
        brush.blob(around(MIDDLE, y, said), tone, shade=0.7)
        brush.soft(around(MIDDLE, y, "-30,-10 -16,-15 -4,-8 -16,-9"), WHITE, 0.5, 2)
        for side in (-1, 1):
            eye = ring(MIDDLE + side * shape.apart, y, 10.4, 6.6)
            brush.marks([np.vstack([eye, eye[:1]])], [3.4], darker(GOLD, 0.1), 1.0)
            brush.punched(ring(MIDDLE + side * shape.apart, y, 9.0, 5.4))
            for scroll in ("12,-13 22,-14 29,-9 27,-4", "16,10 24,11 29,4"):
                brush.marks([smooth(points(around(MIDDLE, y, scroll, side)), closed=False)], [2.4], GOLD, 1.0)
    edge = smooth(points(around(MIDDLE, y, said)), closed=True)
    brush.limb(
        " ".join(f"{px},{py}" for px, py in np.vstack([edge[::4], edge[:1]])), 1.8, 1.8, GOLD, shade=0.4
    )
    brush.blob(around(MIDDLE, y, "0,-18 5,-10 0,-2 -5,-10"), colour("#b8242f"))
    brush.oval((MIDDLE - 1.4, y - 12), (1.3, 1.6), WHITE, shade=0)


def _plume(brush: Brush, foot: tuple[float, float], way: tuple[float, float], c: Colour) -> None:
    """A feather that widens from its foot and is rounded at its tip."""
    (x, y), (dx, dy) = foot, way
    corners = ((0, 0), (22, 5), (44, 9), (58, 6), (64, 0), (58, -6), (44, -9), (22, -5))
    said = " ".join(f"{x + t * dx - w * dy:.1f},{y + t * dy + w * dx:.1f}" for t, w in corners)
    brush.blob(said, c)
    brush.line(f"{x},{y} {x + 60 * dx:.1f},{y + 60 * dy:.1f}", 1.1, darker(c, 0.35))


def _piercings(brush: Brush, who: Likeness) -> None:
    """Rings in nose and lip, studs over a brow."""
    shape = SHAPES[who.build]
    loop = ring(MIDDLE, shape.nose + 3.4, 3.4, 3.2)[2:24]
    brush.limb(" ".join(f"{x},{y}" for x, y in loop[::3]), 1.6, 1.6, STEEL, shade=0.4)
    low = ring(MIDDLE + 6, shape.mouth + 4.4, 2.4, 3.2)
    brush.limb(" ".join(f"{x},{y}" for x, y in np.vstack([low[::5], low[:1]])), 1.5, 1.5, STEEL, shade=0.4)
    for dx, dy in ((17, -15.4), (21, -14.6)):
        brush.oval((MIDDLE + dx, shape.eyes + dy), (1.6, 1.6), STEEL, shade=0.8)


def _mime(brush: Brush, who: Likeness) -> None:
    """Dark diamonds through the eyes of a white face."""
    shape = SHAPES[who.build]
    for side in (-1, 1):
        x = MIDDLE + side * shape.apart
        brush.poly(around(x, shape.eyes, "-2.6,-15 0,-26 2.6,-15"), INK, shade=0)
        brush.poly(around(x, shape.eyes, "-2.6,7 2.6,7 0,21"), INK, shade=0)


def _bindi(brush: Brush, who: Likeness) -> None:
    y = SHAPES[who.build].eyes - 19
    brush.oval((MIDDLE, y), (3.0, 3.4), who.tones.get("bindi", colour("#c01a2a")), shade=0.3)


def _fangs(brush: Brush, who: Likeness) -> None:
    y = SHAPES[who.build].mouth
    for side in (-1, 1):
        brush.poly(around(MIDDLE, y, "4,0 7.6,-0.6 6,7.4", side), WHITE, shade=0.2)


DISGUISES: dict[str, Worn] = {
    "sugar skull": _sugar_skull,
    "mime": _mime,
    "bindi": _bindi,
    "fangs": _fangs,
    "piercings": _piercings,
    "carnival mask": _carnival_mask,
    "cigar": _cigar,
    "pipe": _pipe,
}
"""By their marks, in the order in which they are put on."""
