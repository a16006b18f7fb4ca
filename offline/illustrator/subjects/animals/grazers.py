"""Heads of those that graze, from the side, looking to the left, and manes; the origin is in the skull."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, ring, said, smooth, tube

from .countenance import PINK, Face
from .pelts import shining_eye, tufts

HORN, ANTLER = colour("#e8dcc0"), colour("#8a6a44")


def _closed(outline: str) -> list[np.ndarray]:
    return [smooth(points(outline), closed=True)]


def _shade(c: Colour) -> Colour:
    return mix(darker(c, 0.5), SHADOW, 0.25)


def _ear(pen: Pen, c: Colour, outline: str, inner: str = "") -> None:
    pen.blob(outline, c)
    if inner:
        pen.blob(inner, mix(c, PINK, 0.5), shade=0.6)


def equine(pen: Pen, c: Colour, mane: Colour | None = None) -> None:
    """A horse's: a long dished face, round cheeks, a soft dark muzzle; ``mane`` is that of the forelock."""
    with pen.layer():
        _ear(pen, darker(c, 0.18), "5,-12 5,-22 10,-30 14,-22 14,-10")
        form = "16,-6 9,-15 -1,-16 -11,-9 -23,5 -33,13 -37,18 -35,24 -28,25 -20,21 -10,18 1,18 11,14 17,5"
        pen.mass(_closed(form), c)
        pen.soft(ring(4, 5, 9, 9), lighter(c, 0.28), 0.4, 4)
        pen.soft(tube("-6,-12 -18,1 -31,13", (4, 4, 4)), lighter(c, 0.3), 0.4, 2)
        pen.soft(tube("-22,18 -8,17 6,17", (3, 5, 6)), _shade(c), 0.4, 3)
        pen.soft(tube("-2,13 6,16 13,9", (1.6, 2.4, 1.6)), _shade(c), 0.4, 1.6)
        pen.soft("-39,15 -33,9 -25,13 -23,21 -29,28 -38,25", pen.part("muzzle", mix(c, INK, 0.42)), 0.8, 2.6)
        blaze = pen.part("blaze", INK)
        if blaze != INK:
            pen.soft("3,-18 -8,-14 -23,2 -35,11 -38,18 -32,18 -21,11 -9,0 0,-9", blaze, 1.0, 0.8)
        _ear(pen, c, "-1,-12 -2,-22 2,-31 9,-22 10,-11", "1.4,-13 0.6,-21 2.6,-27 6.6,-21 7,-13")
    pen.oval((-33.4, 15.4), (1.7, 2.2), darker(mix(c, INK, 0.6), 0.5), turn=24, shade=0)
    pen.line("-36,21.4 -31,21.6 -26,19", 1.0, darker(mix(c, INK, 0.5), 0.4))
    shining_eye(pen, -8.6, -3.4, 4.0, pen.part("eye", INK), 0.92)
    pen.limb("-13,-6.6 -8.6,-8.8 -3.6,-6", 1.6, 0.9, darker(c, 0.6), shade=0)
    if mane:
        pen.mass(
            [*_closed("8,-17 -1,-18 -8,-10 -12,-2 -4,-8 4,-13"), *tufts("-8,-11 -2,-9 5,-12", 3, -5, 0.2)],
            mane,
            0.8,
        )


def deer(pen: Pen, f: Face, antlers: bool) -> None:
    """A deer's: a narrow muzzle, large ears and eyes, white at the nose and the throat."""
    c, pale = f.coat, lighter(f.muzzle, 0.2)
    if antlers:
        _antlers(pen, 6.0, darker(ANTLER, 0.25))
    with pen.layer():
        _ear(pen, darker(c, 0.24), "-4,-10 -9,-20 -8,-31 0,-26 4,-14", "-3,-13 -6,-20 -5.6,-26 -1,-22 1,-14")
        form = "13,-4 7,-13 -3,-14 -12,-8 -22,1.4 -30,6.6 -33,11 -29.6,15.6 -20,15.6 -8,14 3,14 11,8"
        pen.mass(_closed(form), c)
        pen.soft("-35,12 -28,10 -20,12 -8,12 4,12 8,18 -12,20 -34,19", pale, 0.95, 1.6)
        pen.soft("-31,5 -26,6 -26,12 -33,13", pale, 0.9, 1.2)
        pen.soft(ring(-8.6, -3.6, 7, 6), pale, 0.45, 1.8)
        pen.soft(tube("-4,-11 -15,-1 -27,6", (4, 3.4, 3)), lighter(c, 0.25), 0.45, 1.8)
        pen.soft(ring(4, 4, 7, 6), lighter(c, 0.25), 0.35, 3)
        _ear(pen, c, "5,-9 12,-21 25,-28 28,-19 20,-8 10,-3", "9,-9 14,-18 23,-23.6 24.4,-18 18,-9")
        pen.hairs(tufts("9,-8 14,-11 20,-13", 3, 4, 0.4), pale, 0.9)
    pen.oval((-32, 8.6), (3.4, 3), INK, shade=0.5)
    pen.oval((-32.8, 7.6), (1.1, 0.7), lighter(INK, 0.6), shade=0)
    pen.line("-31,13 -26,14 -21,12.6", 1.0, darker(c, 0.6))
    shining_eye(pen, -8.2, -3.8, 4.7, f.iris, 0.94)
    pen.limb("-13,-7.6 -8,-9.8 -2.6,-6.4", 1.4, 0.8, darker(c, 0.65), shade=0)
    if antlers:
        _antlers(pen, 0.0, ANTLER)


def _antlers(pen: Pen, dx: float, c: Colour) -> None:
    """One of two, in a wide bow with six points."""
    beam = np.array([(3, -11), (17, -26), (25, -48), (19, -70), (10, -84)]) + [dx, 0]
    tines = (
        (8, -17, -8, -22, -16, -36), (19, -31, 4, -38, -4, -54), (24.6, -50, 9, -58, 4, -73),
        (24, -54, 36, -62, 38, -78), (20, -67, 28, -76, 27, -88),
    )  # fmt: skip
    forms = [tube(beam, (7, 6, 5.2, 4.2, 1.4))]
    forms += [tube(np.array(t).reshape(3, 2) + [dx, 0], (4.8, 3.8, 1.2)) for t in tines]
    pen.mass(forms, c, 0.8)


def camel(pen: Pen, f: Face) -> None:
    """A camel's: a flat brow, a long muzzle with a split lip that hangs, heavy lids, small round ears."""
    c, pale = f.coat, lighter(f.coat, 0.34)
    with pen.layer():
        _ear(pen, darker(c, 0.2), "2,-9 2,-19 8,-22 12,-17 10,-8")
        brow = "14,-2 10,-11 0,-14 -10,-12 -17,-5 -26,-4 -35,-1 -39,7"
        pen.mass(_closed(f"{brow} -38,14 -33,20 -25,19 -19,14 -8,13 4,15 12,10"), c)
        pen.soft(tube("-5,-11 -16,-3 -29,0", (4, 4, 4)), lighter(c, 0.28), 0.5, 2)
        pen.soft("-41,4 -33,1 -25,5 -23,13 -26,22 -40,20", pale, 0.8, 2)
        pen.soft(tube("-24,17 -8,13 8,14", (3, 4, 6)), _shade(c), 0.4, 2.4)
        pen.soft(ring(5, -11, 9, 5), darker(c, 0.34), 0.6, 2)
        pen.hairs(tufts("-4,-13 4,-15 12,-10", 4, 5, 0.6), darker(c, 0.3), 0.9)
        _ear(pen, c, "6,-8 7,-18 14,-21 18,-15 14,-6", "9,-9 10,-15 14,-17 15,-13 12,-8")
    pen.line("-36,5 -33,3.4 -31,4.4", 1.6, darker(c, 0.6))
    pen.line("-38,12 -34,12.4 -29,14 -23,12.6", 1.2, darker(c, 0.6))
    pen.line("-37.6,8 -37,12", 1.0, darker(c, 0.45))
    shining_eye(pen, -8.4, -3.4, 4.0, f.iris, 0.94)
    pen.limb("-13.6,-5 -8.6,-8.2 -3,-5.2", 3, 2.2, darker(c, 0.12), shade=0.4)
    pen.limb("-13.4,-3.6 -8.6,-6.4 -3,-3.6", 1.2, 0.9, darker(c, 0.7), shade=0)


def cattle(pen: Pen, f: Face, horn: Colour) -> None:
    """A cow's: a broad face with a large pink muzzle, ears to the sides, short horns."""
    c = f.coat
    if f.horns:
        pen.limb("6,-14 4,-24 -5,-30", 5.4, 1.4, darker(horn, 0.2))
    with pen.layer():
        _ear(pen, darker(c, 0.2), "0,-10 8,-18 20,-18 17,-9 6,-4")
        pen.mass(_closed("16,-4 9,-16 -3,-17 -14,-10 -24,1 -33,8 -36,15 -31,22 -19,21 -6,18 6,17 14,9"), c)
        pen.soft(tube("-5,-14 -16,-2 -28,7", (5, 5, 4)), lighter(c, 0.3), 0.4, 2)
        pen.soft(ring(4, 4, 8, 8), lighter(c, 0.25), 0.3, 3)
        pen.soft("-39,13 -31,5 -22,8 -19,15 -23,24 -36,23", pen.part("nose", f.muzzle), 0.96, 1.4)
        pen.soft(tube("-24,21 -8,19 6,18", (3, 4, 5)), _shade(c), 0.35, 2.4)
        _ear(pen, c, "6,-9 14,-15 27,-14 24,-6 12,-1", "11,-8 16,-12 24,-11.6 20,-6.6")
    for x, y in ((-33, 12.4), (-26.6, 11)):
        pen.oval((x, y), (1.3, 1.8), darker(f.muzzle, 0.6), shade=0)
    pen.line("-34,19 -28,19.6 -22,17", 1.2, darker(f.muzzle, 0.6))
    shining_eye(pen, -7.6, -3.6, 4.2, f.iris, 0.94)
    pen.limb("-12,-7 -7.6,-9 -3,-6.4", 1.5, 0.8, darker(c, 0.6), shade=0)
    if f.horns:
        pen.limb("1,-14 -1,-25 -11,-31", 6.4, 1.4, horn)


def flowing(pen: Pen, nape: str, tone: Colour, wind: float = 0.9) -> None:
    """A mane in locks along a nape (from the withers to the poll), that ``wind`` blows back."""
    (x0, y0), (x1, y1), (x2, y2) = points(nape)
    crest = said(
        [
            (x2 + 1, y2 - 18),
            (x2 + 12, y2 - 10),
            ((x1 + x2) / 2 + 15, (y1 + y2) / 2 - 4),
            (x1 + 16, y1),
            (x0 + 13, y0 - 13),
        ]
    )
    with pen.layer():
        pen.mass([tube(crest, (9, 16, 18, 17, 8)), *tufts(crest, 8, 9.5, wind)], tone, 0.8)
        locks = []
        spine = smooth(points(crest), closed=False)
        for i in range(2, len(spine) - 4):
            a, b = spine[i], spine[i + 2]
            foot, tip = a + [-6 + 3 * (i % 3), 1], b + [4 + 2 * (i % 2), 9]
            locks.append(
                np.array([foot, (foot + tip) / 2 + [1.4, -0.6], tip, (foot + tip) / 2 - [0.4, -0.4]])
            )
        pen.hairs(locks[::2], darker(tone, 0.4), 0.5)
        pen.hairs(locks[1::2], lighter(tone, 0.35), 0.5)


def horn_of_unicorns(pen: Pen, c: Colour) -> None:
    """A long one, wound."""
    pen.poly("-8,-14 -27,-47 -1,-17", c)
    for t in (0.2, 0.4, 0.6, 0.78):
        x, y = -4.6 - 22 * t, -15.6 - 31 * t
        w = 4.2 * (1 - t)
        pen.line(f"{x - w},{y + 0.4 * w} {x + w},{y - 1.2 * w}", 1.2, lighter(c, 0.5), atop=True)


def star(pen: Pen, c: Colour) -> None:
    """A pale star on a forehead."""
    pen.soft(ring(-8, -10, 2.6, 2.6), mix(c, WHITE, 0.9), 0.9, 0.8)
