"""Whales, dolphins and sharks, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed

PALE = colour("#f0f4f6")


def _rim(pen: Pen, line: str, c: Colour, width: float = 5.0) -> None:
    """Light along a back."""
    pen.soft(tube(line, (0.4 * width, width, 0.3 * width)), lighter(c, 0.5), 0.45, 0.5 * width)


def _flipper(pen: Pen, outline: str, c: Colour, ridge: str) -> None:
    with pen.layer():
        pen.mass([closed(outline)], c)
        pen.soft(tube(ridge, (3, 4, 1)), lighter(c, 0.4), 0.45, 2)


@draws("shark", (200.0, 100.0), 0.36, "#6f8496 #7a8a98 #5f7488", stands="air", seat=(0.5, 0.3))
def shark(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.mass([closed("100,64 112,66 126,82 112,80 100,72")], darker(c, 0.3))
    with pen.layer():
        body = closed("2,46 14,36 40,27 78,24 112,29 150,43 172,48 172,55 146,60 112,69 76,74 40,71 15,62")
        tail = closed("162,47 178,30 198,3 191,30 184,50 196,78 180,68 162,57")
        top = closed("78,30 93,9 110,0 110,16 123,36 104,38")
        pen.mass([body, tail, top, closed("136,58 148,66 146,73 132,64")], c)
        pen.soft("0,50 22,53 60,58 110,56 164,52 140,72 80,84 20,74", PALE, 0.97, 2.4)
        pen.soft("20,66 60,72 110,68 150,58 140,78 60,86", mix(darker(PALE, 0.4), SHADOW, 0.4), 0.5, 4)
        pen.soft("16,34 60,22 120,28 170,48 110,36 50,32", darker(c, 0.35), 0.5, 4)
        pen.soft(tube("92,18 106,6", (2, 4)), lighter(c, 0.4), 0.5, 2.4)
        _rim(pen, "20,36 60,28 108,33", c)
        pen.hairs(
            [tube(f"{x},39 {x - 3.4},47 {x},56", (0.6, 1.8, 0.6)) for x in (52, 58, 64, 70)],
            darker(c, 0.6),
            0.8,
        )
    _flipper(pen, "72,60 90,64 106,92 90,88 74,74", darker(c, 0.16), "80,66 90,74 100,86")
    pen.blob("9,53 20,56 37,53 31,62 20,65 13,60", colour("#8f2f40"), shade=0.4)
    for x, y in ((13, 55), (18, 56), (23, 56.4), (28, 56), (33, 55)):
        pen.poly(f"{x - 2.3},{y - 0.6} {x + 2.3},{y - 0.6} {x},{y + 4.4}", WHITE, shade=0.2)
    pen.line("8,53 20,56.4 38,52.6", 1.3, darker(c, 0.6))
    shining_eye(pen, 29, 42, 4, None)
    pen.limb("23,38 29,36.6 35,40", 2.4, 1, darker(c, 0.5), shade=0.3)


def _dolphin(pen: Pen, c: Colour, pale: Colour, sharp: bool) -> None:
    with pen.layer():
        body = closed("36,32 48,22 68,17 96,20 128,35 158,60 156,68 122,68 84,71 52,68 32,60 30,46")
        beak = tube("34,52 20,52 8,54", (20, 11, 5)) if not sharp else tube("36,48 24,50 16,51", (30, 24, 14))
        tail = closed("148,58 166,54 188,40 181,58 194,78 168,74 150,68")
        fin = closed("84,26 99,6 113,3 110,18 124,34" if not sharp else "84,26 94,8 104,2 108,12 120,34")
        pen.mass([body, beak, tail, fin], c)
        blur = 0.9 if sharp else 3.0
        pen.soft("0,57 24,56 46,57 80,56 120,62 100,76 40,78 4,66", pale, 0.97, blur)
        pen.soft("30,66 60,71 110,69 140,66 110,82 30,80", mix(darker(pale, 0.4), SHADOW, 0.4), 0.5, 3.4)
        if sharp:
            pen.soft("98,52 112,46 128,52 124,64 108,66", pale, 0.97, 0.8)
            pen.soft(ring(56, 36, 9.5, 5, 14), WHITE, 0.98, 0.7)
        else:
            pen.soft("40,30 90,18 150,56 100,34", darker(c, 0.3), 0.5, 4)
        _rim(pen, "44,28 70,20 104,27", c)
    _flipper(pen, "60,58 78,60 86,86 72,84 58,72", darker(c, 0.16), "68,62 74,70 80,82")
    smile = "10,54.6 22,54.4 34,52 41,47" if not sharp else "14,54 26,55 38,51"
    pen.line(smile, 1.3, mix(darker(c, 0.6), INK, 0.3))


@draws("dolphin", (196.0, 92.0), 0.34, "#6f93b5 #7f9ab0", stands="air", seat=(0.5, 0.25))
def dolphin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _dolphin(pen, c, PALE, False)
    shining_eye(pen, 45, 41, 3.9, None)


@draws("orca", (196.0, 92.0), 0.4, "#2a2c38", stands="air", seat=(0.5, 0.25))
def orca(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _dolphin(pen, c, WHITE, True)
    shining_eye(pen, 43, 43, 3, None)


def _grooves(pen: Pen, lines: tuple[str, ...], c: Colour) -> None:
    pen.hairs([tube(line, (0.4, 1.8, 0.6)) for line in lines], c, 0.7)


@draws("whale", (150.0, 120.0), 0.46, "#2f7fc0 #3a6ea8 #4a86a8", stands="water", sinks=0.3, seat=(0.4, 0.2))
def whale(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = colour("#e2f0f6")
    pen.mass([closed("76,94 90,104 100,116 92,117 80,106")], darker(c, 0.3))
    with pen.layer():
        body = closed(
            "3,66 10,42 32,27 62,26 88,40 106,60 118,60 128,50 133,66 118,94 90,106 52,108 20,99 7,84"
        )
        tail = closed("116,66 123,50 116,38 106,22 122,22 133,31 140,22 151,22 148,38 140,48 136,66 126,82")
        pen.mass([body, tail], c)
        pen.soft("0,68 20,77 46,83 70,92 84,108 52,116 0,104", belly, 0.97, 1.8)
        _grooves(
            pen,
            ("6,76 30,86 58,104", "6,84 28,92 48,107", "12,92 26,98 38,106", "20,80 48,90 68,106"),
            darker(belly, 0.4),
        )
        pen.soft("14,98 50,106 92,102 126,84 118,112 20,116", mix(darker(c, 0.5), SHADOW, 0.4), 0.5, 5)
        _rim(pen, "14,46 40,31 80,40", c, 8)
        pen.soft(tube("128,36 138,32 146,27", (3, 4, 2)), lighter(c, 0.4), 0.5, 2.4)
        for x, y, r in ((60, 40, 2.6), (70, 46, 2), (52, 36, 1.6), (80, 56, 2.2), (92, 60, 1.6)):
            pen.soft(ring(x, y, r, r), lighter(c, 0.45), 0.5, 0.8)
    pen.line("4,67 20,76 42,81 48,78", 1.7, darker(c, 0.55))
    _flipper(pen, "52,86 66,92 71,106 63,119 54,112 47,98", darker(c, 0.14), "58,92 62,102 61,112")
    shining_eye(pen, 47, 68, 4.4, None)
    pen.soft(ring(38, 76, 5, 3), colour("#f08a9a"), 0.4, 1.6)
    spray = colour("#cfeefa")
    for line in ("52,24 52,12 45,5 36,9", "54,24 55,10 64,3 72,8", "53,24 53,12 54,2"):
        pen.mass([tube(line, (2.4, 3.4, 4, 4.8))], spray, 0.3)
    for x, y, r in ((33, 15, 2), (75, 15, 2.2), (44, 1, 1.6), (64, 0, 1.4)):
        pen.oval((x, y + 2), (r, r * 1.3), spray, shade=0.3)


@draws("whale jumping", (150.0, 170.0), 0.56, "#2f6fa8 #3a6488 #4a7a98", stands="water")
def whale_jumping(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A great one that shoots up, the nose first; its tail is under water."""
    _flipper(pen, "86,84 118,66 144,64 132,88 104,108", darker(c, 0.3), "96,88 116,78 136,72")
    with pen.layer():
        pen.mass([closed("40,10 58,2 78,8 96,34 108,76 114,124 112,168 58,168 44,130 34,84 30,40")], c)
        pen.soft("36,8 54,8 60,40 68,90 84,172 52,176 36,130 26,84 24,40", PALE, 0.97, 2)
        _grooves(
            pen,
            ("42,24 46,70 58,160", "48,20 53,66 68,160", "36,36 40,78 54,150", "53,30 59,70 76,160"),
            darker(PALE, 0.45),
        )
        pen.soft("26,60 36,110 54,166 40,170 20,100", mix(darker(PALE, 0.4), SHADOW, 0.4), 0.5, 5)
        _rim(pen, "84,22 100,64 108,120", c, 9)
        for x, y in ((84, 60), (90, 80), (96, 104), (86, 96), (98, 128), (78, 40)):
            pen.soft(ring(x, y, 2.6, 2.6), lighter(c, 0.4), 0.5, 0.9)
    pen.line("53,8 58,24 66,34 75,36", 1.6, darker(c, 0.55))
    _flipper(pen, "64,80 46,94 20,116 3,121 13,98 38,76 56,68", darker(c, 0.12), "54,80 34,96 14,112")
    shining_eye(pen, 73, 44, 4, None)
