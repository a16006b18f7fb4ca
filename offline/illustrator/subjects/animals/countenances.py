"""Heads of those who sit and look at you: ears, cheeks, muzzles, eyes; in the box of a sitter."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, ring, said, smooth

from .markings import CREAM, PINK, Sitter, masked
from .pelts import hairs, mirrored, shining_eye, tufts


def _mane(pen: Pen, c: Colour) -> None:
    """A lion's, in locks all around the face."""
    with pen.layer():
        turns = np.linspace(0, 2 * np.pi, 13)
        rim = [(50 + 33 * np.cos(a), 38 + (36 if np.sin(a) > 0 else 31) * np.sin(a)) for a in turns]
        pen.mass([ring(50, 40, 35, 34), *tufts(said(rim), 26, 6, 0.3)], c)
        pen.soft(ring(50, 38, 26, 25), darker(c, 0.45), 0.7, 7)
        locks = []
        for i in range(56):
            a = 2 * np.pi * i / 56
            way, side = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
            foot, tip = way * (25 + 3 * (i % 3)), way * (34 + 3 * (i * 5 % 4)) + side * 2
            lock = [foot, (foot + tip) / 2 + side * 1.5, tip, (foot + tip) / 2 - side * 0.4]
            locks.append(np.array(lock) + [50, 38])
        pen.hairs(locks[::2], darker(c, 0.5), 0.5)
        pen.hairs(locks[1::2], lighter(c, 0.35), 0.45)


def _point_ears(pen: Pen, c: Colour, look: Sitter, inner: Colour) -> None:
    """Large ears that stand: dark at the tips of foxes, with a tuft of hair within."""
    tall = 0 if look.ears == "fox" else 4
    pen.blob(f"19,34 19,{17 + tall} 22.5,{1 + tall} 34,{8 + tall} 46,21 35,31", c, twin=True)
    if look.face == "fox":
        pen.soft(ring(23.5, 3 + tall, 6, 6.6), darker(c, 0.7), 0.85, 2.4, twin=True)
    pen.blob(f"24,28 23.4,{18 + tall} 25.4,{8 + tall} 32.6,{14 + tall} 39,22", inner, twin=True, shade=0.6)
    pen.soft("27,30 29,17 36,20 40,26", darker(mix(inner, c, 0.5), 0.3), 0.6, 2.6, twin=True)
    tuft = tufts(f"24,29 {27 + tall * 0.3},24 32,27", 3, 6, 0.2)
    pen.hairs(
        tuft + [each * [-1, 1] + [pen.axis, 0] for each in tuft], lighter(look.belly or inner, 0.2), 0.9
    )


def ears(pen: Pen, c: Colour, look: Sitter) -> None:
    inner = mix(c, PINK, 0.7)
    c = look.ear or c
    if look.ears in {"point", "fox"}:
        _point_ears(pen, c, look, mix(look.belly or inner, PINK, 0.4))
    elif look.ears == "long":
        pen.blob("36,26 29,10 29,-8 36,-14 43,-3 46,22", c, twin=True)
        pen.blob("38,20 34,8 34,-5 37,-8 40.4,1 42,20", inner, twin=True, shade=0.6)
        pen.soft("37,22 39,6 42,20", darker(inner, 0.35), 0.5, 2, twin=True)
    elif look.ears == "flop":
        flap = look.ear or darker(c, 0.3)
        with pen.layer():
            pen.blob("36,12 24,12 15,26 11,44 15,55 24,54 30,42 35,28", flap, twin=True)
            pen.soft("34,16 28,30 26,44 32,36 37,24", darker(flap, 0.45), 0.6, 2.6, twin=True)
            pen.soft("20,22 15,34 16,46 20,36", lighter(flap, 0.3), 0.45, 2.6, twin=True)
    elif look.ears == "bat":
        pen.blob("24,34 13,19 9,1 20,4 34,12 42,22", c, twin=True)
        pen.blob("25,28 17,17 14,6.4 21,9 34,20", inner, twin=True, shade=0.5)
        pen.soft("28,28 24,18 34,20", darker(inner, 0.35), 0.5, 2.4, twin=True)
    elif look.ears == "tuft":
        pen.blob("22,32 20,18 22,2 34,12 44,21 34,30", c, twin=True)
        pen.blob("26,26 25,18 26,9 33,15 38,22", inner, twin=True, shade=0.5)
        pen.limb("23,12 20,4 21,-3", 4, 0.8, INK, twin=True)
    elif look.ears not in {"none", "mane"} or look.ears == "mane":
        big = 13 if look.ears == "big" else 9
        ear = INK if look.ears == "panda" else c
        x = 28 if big < 10 else 24
        pen.oval((x, 17), (big * 1.06, big), ear, twin=True)
        pen.oval((x + 0.6, 18), (big * 0.64, big * 0.62), mix(ear, PINK, 0.5), twin=True, shade=0.5)
        pen.soft(ring(x + 3, 21, big * 0.6, big * 0.5), darker(ear, 0.4), 0.6, 2, twin=True)


SKULLS = {
    "fox": "50,11 63,13.4 73,22 79,35 74,47 63,55 56,62 50,63.4 44,62 37,55 26,47 21,35 27,22 37,13.4",
    "cat": "50,12 63,14 73,22 79,35 77,48 65,58 50,61 35,58 23,48 21,35 27,22 37,14",
    "bear": "50,10.6 63,12.6 73,20 79,32 78.6,45 71,55 60,60 50,61.4 40,60 29,55 21.4,45 21,32 27,20 37,12.6",
}
"""The outlines of heads; who has none of these has a bear's."""
CHEEKS = {
    "fox": ("80,34 75,47 64,55 57,61", 5, 7.0),
    "cat": ("79,38 75,50 65,58", 4, 4.0),
    "bear": ("78,38 74,51 62,59", 4, 2.6),
}
"""The edges of cheeks on the right that are tufted, how often and how far."""


def mane_tone(pen: Pen, c: Colour) -> Colour:
    """The colour of a mane around a coat of a colour."""
    return pen.part("mane", darker(mix(c, colour("#7a3b12"), 0.55), 0.1))


def head(pen: Pen, c: Colour, look: Sitter, mane: Colour) -> None:
    """A whole head: the mane, the ears, the face."""
    if look.ears == "mane":
        _mane(pen, mane)
    ears(pen, c, look)
    if one := pen.told("one-ear"):
        pen.soft("8,-14 50,-14 46,12 40,22 30,32 20,38 18,58 4,58", one, 0.97, 0.8)
    _head(pen, c, look)


def _head(pen: Pen, c: Colour, look: Sitter) -> None:
    kin = look.face if look.face in SKULLS else "bear"
    edge, count, length = CHEEKS[kin]
    ruff = tufts(edge, count, length, 0.5)
    with pen.layer():
        pen.mass(
            [
                smooth(points(SKULLS[kin]), closed=True),
                *ruff,
                *(mirrored(pen, each) for each in ruff),
            ],
            c,
        )
        dark, pale = mix(darker(c, 0.5), SHADOW, 0.2), lighter(c, 0.3)
        pen.soft(ring(44, 22, 15, 6), pale, 0.36, 5)
        pen.hairs(hairs((31.0, 17.0, 46.0, 28.0), 14, (-0.9, -3.0), 4), dark, 0.16)
        pen.hairs(hairs((54.0, 17.0, 69.0, 28.0), 14, (0.9, -3.0), 5), dark, 0.16)
        _face_tones(pen, c, look, kin)
        pen.soft(ring(50, 64, 22, 4.6), dark, 0.34, 3)
    _features(pen, c, look)


def _face_tones(pen: Pen, c: Colour, look: Sitter, kin: str) -> None:
    """What is on a face: pale cheeks and muzzle, masks, stripes, a shade beside the nose."""
    belly = look.belly or CREAM
    if kin == "fox":
        pen.soft("14,39 23,40 33,45 42,49.6 50,64 40,66 26,61", belly, 0.97, 1.1, twin=True)
        pen.soft("50,47 57,51 56,60 50,64 44,60 43,51", belly, 0.97, 1.2)
        pen.soft(ring(37, 28.4, 4.4, 2.2, -12), belly, 0.6, 1.3, twin=True)
        pen.soft("50,26 55,38 56,48 50,52 44,48 45,38", lighter(c, 0.25), 0.45, 2.4)
        pen.soft("43,36 46,44 43,50 40,44", darker(c, 0.45), 0.4, 1.8, twin=True)
        masked(pen, c, look)
        return
    if look.stripes:
        for limb in ("43,13 44.6,24", "36,16 38,24", "20,38 31,41", "22,46 31,46"):
            pen.limb(limb, 3.6, 0.8, look.stripes, atop=True, twin=True, shade=0)
        pen.limb("50,12 50,25", 4, 0.8, look.stripes, atop=True, shade=0)
    if look.face == "panda":
        pen.oval((37.5, 36.5), (8, 9.5), INK, turn=30, shade=0.2, twin=True)
    masked(pen, c, look)
    pen.soft("43,34 46,42 42,46 39,41", darker(c, 0.4), 0.3, 2, twin=True)
    muzzle = lighter(c, 0.45) if look.belly is None else belly
    muzzle = pen.part("muzzle", look.tone if look.mask in {"muzzle", "points"} else muzzle)
    wide = (
        "50,40 60,43 64,51 58,58 50,60 42,58 36,51 40,43"
        if look.face == "cat"
        else "50,39 60,42 63,50 58,57 50,59 42,57 37,50 40,42"
    )
    pen.soft(wide, muzzle, 0.97, 1.3)
    pen.soft(ring(50, 60, 9, 2.4), darker(muzzle, 0.4), 0.35, 2)


def _features(pen: Pen, c: Colour, look: Sitter) -> None:
    r = 5.0 if look.face in {"cat", "fox"} else 4.7
    if look.closed:
        pen.line("32.6,36.4 38,40.6 43.4,36.8", 1.9, mix(darker(c, 0.8), INK, 0.5), twin=True)
    for x in () if look.closed else (38, 62):
        shining_eye(
            pen, x + 0.3 * pen.gaze[0], 37 + 0.3 * pen.gaze[1], r, look.iris, 0.94, look.face == "cat"
        )
    nose = look.nose or (PINK if look.face == "cat" else INK)
    low = 55.6 if look.face == "fox" else 46.0
    w = 5.2 if look.face == "bear" else 4.6
    pen.blob(
        f"{50 - w},{low - 1.6} 50,{low - 3.2} {50 + w},{low - 1.6} "
        f"52.4,{low + 2} 50,{low + 3.2} 47.6,{low + 2}",
        nose,
        shade=0.5,
    )
    pen.oval((48.6, low - 1.4), (1.7, 0.8), lighter(nose, 0.55), shade=0)
    line = mix(darker(c, 0.7), INK, 0.5)
    if look.face == "fox":
        corner = low + (8 if pen.sad else 5)
        pen.line(f"50,{low + 3} 50,{low + 4.4} 47,{low + 6} 44.6,{corner}", 1.0, line, twin=True)
    else:
        corner = low + (10 if pen.sad else 5.8)
        pen.line(f"50,{low + 3} 49.4,{low + 6.4} 45.6,{low + 7.8} 41.8,{corner}", 1.2, line, twin=True)
    if look.face == "cat":
        for y, dy in ((47, -3), (50, 0), (53, 3)):
            pen.limb(f"38,{y} 27,{y + 0.4 * dy} 14,{y + dy}", 0.8, 0.3, lighter(c, 0.75), twin=True, shade=0)
    if look.face in {"cat", "muzzle", "rabbit"}:
        pen.soft(ring(31, 46.6, 4, 2.6), mix(c, PINK, 0.75), 0.5, 1.6, twin=True)
