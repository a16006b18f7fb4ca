"""Dinosaurs, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed, scallops

BONE, AMBER, CREAM = colour("#f6eedc"), colour("#f0b83a"), colour("#f2e6c0")


def shaded(c: Colour) -> Colour:
    """A colour in soft shade."""
    return mix(darker(c, 0.45), SHADOW, 0.3)


def belly(c: Colour) -> Colour:
    """The pale underside of a hide."""
    return mix(c, CREAM, 0.72)


def _bands(pen: Pen, c: Colour, lines: tuple[str, ...], width: float = 8.0) -> None:
    for line in lines:
        pen.soft(tube(line, (width, 0.7 * width, 0.2 * width)), darker(c, 0.42), 0.75, 1.6)


def hide(pen: Pen, c: Colour, first: str, last: str, rows: int, count: int, size: float) -> None:
    """Scales, finer than one counts."""
    pen.hairs(scallops(first, last, rows, count, size), darker(c, 0.5), 0.26)


def _leg(pen: Pen, c: Colour, line: str, widths: tuple[float, ...], toes: tuple[float, ...]) -> None:
    """A leg with a foot whose toes end in claws; ``toes`` are how far before the heel each one is."""
    x, y = points(line)[-1]
    pen.mass([tube(line, widths), *(tube(f"{x},{y} {x + d},{y + 4}", (widths[-1], 7)) for d in toes)], c)
    for d in toes:
        pen.blob(f"{x + d - 4},{y + 1} {x + d - 7},{y + 7} {x + d + 1},{y + 7}", BONE, shade=0.5)
    pen.soft(tube(line, tuple(0.3 * w for w in widths)), lighter(c, 0.35), 0.35, 0.2 * widths[0])


def _hunter(pen: Pen, c: Colour, open_mouth: bool) -> None:
    """A great two-legged one: head and tail in balance over the hind legs."""
    pale, far = belly(c), darker(c, 0.34)
    _leg(pen, far, "114,84 118,106 134,120 128,141", (34, 26, 16, 13), (-14, -5, 4))
    pen.mass([tube("60,78 52,87 45,85", (10, 7, 5))], far)
    if open_mouth:
        pen.mass([closed("50,38 60,46 54,56 42,62 24,57 15,47 22,45 36,50")], darker(c, 0.1))
        pen.blob("19,45 27,53 42,56 50,44 36,38", colour("#8f2f40"), shade=0.5)
        pen.blob("27,51 36,54 44,50 38,46", colour("#e07880"), shade=0.4)
    with pen.layer():
        skull = closed("4,30 9,21 21,14 36,13 44,9 54,12 64,22 66,36 56,46 38,43 20,42 8,38")
        jaw = [] if open_mouth else [closed("10,38 24,48 44,54 58,46 50,36 20,36")]
        body = closed("48,60 58,46 80,42 104,48 124,58 134,76 120,98 96,106 74,100 56,84")
        spine = tube("50,38 62,52 78,66", (30, 36, 44))
        tail = tube("104,70 136,72 164,62 188,48 200,44", (56, 36, 20, 9, 2))
        pen.mass([skull, *jaw, spine, body, tail], c)
        pen.soft("44,50 56,72 74,92 104,98 136,92 170,74 140,104 84,112 48,84 38,58", pale, 0.94, 3.4)
        if not open_mouth:
            pen.soft("8,42 26,46 48,46 58,50 44,60 16,54", pale, 0.9, 1.6)
        _bands(
            pen,
            c,
            (
                "66,34 62,46 64,54",
                "78,42 76,56 80,66",
                "94,43 94,58 98,68",
                "110,50 111,64 114,72",
                "126,56 127,68 129,76",
                "142,58 143,68 144,74",
                "156,56 158,64 159,68",
                "171,50 173,57 174,60",
            ),
        )
        hide(pen, c, "60,24 72,40 118,52", "58,56 74,76 126,84", 6, 13, 3.2)
        pen.soft("56,88 84,104 124,98 116,114 60,104", shaded(pale), 0.55, 4)
        pen.soft(tube("16,18 36,15 60,24", (2, 4, 2)), lighter(c, 0.5), 0.5, 2)
    for x in range(11, 50, 6):
        pen.poly(f"{x - 2.5},{40 + 0.06 * x} {x + 2.5},{40 + 0.06 * x} {x},{47.6}", WHITE, shade=0.3)
    pen.line("6,38 20,41 38,42.6 54,44", 1.4, darker(c, 0.65))
    pen.oval((11, 26), (2.2, 1.5), mix(darker(c, 0.7), INK, 0.3), shade=0)
    shining_eye(pen, 41, 24, 5.4, AMBER, slit=True)
    pen.limb("33,18 41,16.4 48,21", 4, 1.6, darker(c, 0.35), shade=0.4)
    with pen.layer():
        _leg(pen, c, "110,78 96,102 112,120 100,142", (42, 30, 18, 14), (-16, -6, 5))
        hide(pen, c, "98,80 112,74 124,82", "92,100 102,106 112,104", 5, 5, 3)
    pen.mass(
        [tube("66,74 53,85 43,82", (12, 8, 5.4)), tube("43,82 37,81", (4, 2)), tube("43,82 38,86", (4, 2))], c
    )


@draws("t-rex", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
def t_rex(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _hunter(pen, c, False)


@draws("t-rex calling", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
@draws("t-rex running", (204.0, 152.0), 0.5, "#6f9a4a #8a7a4a #5f8a78", seat=(0.45, 0.3))
def t_rex_roaring(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _hunter(pen, c, True)


def pillar(pen: Pen, c: Colour, x: float, y: float, low: float, wide: float) -> None:
    """A leg like a pillar, with nails."""
    with pen.layer():
        line = f"{x},{y} {x + 2},{(y + low) / 2} {x},{low - 6}"
        pen.mass(
            [
                tube(line, (wide, 0.72 * wide, 0.7 * wide)),
                tube(f"{x - 3},{low - 5} {x + 2},{low - 5}", (10, 10)),
            ],
            c,
        )
        pen.soft(tube(line, (4, 4, 3)), lighter(c, 0.35), 0.35, 3)
        pen.hairs(
            scallops(f"{x - 8},{y + 6} {x + 8},{y + 6}", f"{x - 6},{low - 14} {x + 6},{low - 14}", 5, 3, 2.6),
            darker(c, 0.5),
            0.26,
        )
        for d in (-7, -1, 5):
            pen.soft(ring(x + d, low - 2, 2.4, 2.4), BONE, 0.95, 0.5)


@draws("triceratops", (200.0, 124.0), 0.4, "#8a8f6a #9a7f5a #6f8a8f", seat=(0.62, 0.28))
def triceratops(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    far = darker(c, 0.34)
    for x in (98, 146):
        pillar(pen, far, x, 70, 118, 24)
    with pen.layer():
        body = closed("70,76 76,56 92,40 122,31 150,39 168,60 166,84 146,99 112,102 84,96")
        pen.mass([body, tube("146,64 172,72 198,92", (46, 24, 2))], c)
        pen.soft("72,84 100,92 136,92 172,76 150,106 90,108", belly(c), 0.92, 3.4)
        _bands(
            pen,
            c,
            (
                "92,36 94,50 97,58",
                "108,30 110,46 112,56",
                "126,28 128,44 129,54",
                "144,34 145,48 145,58",
                "160,46 160,58 158,66",
                "174,64 173,72 171,78",
            ),
            9,
        )
        hide(pen, c, "84,52 122,38 164,60", "84,84 120,88 164,84", 7, 13, 3.2)
        pen.soft("84,92 116,100 154,88 146,110 88,108", shaded(c), 0.5, 4)
        pen.soft(tube("90,44 122,35 154,46", (2, 6, 2)), lighter(c, 0.5), 0.45, 3)
    for x in (84, 156):
        pillar(pen, c, x, 76, 122, 27)
    for x, y in ((48, 24), (60, 9), (77, 4), (92, 15), (99, 33), (97, 52)):
        pen.oval((x, y), (5.6, 5.6), BONE)
    with pen.layer():
        pen.mass([closed("50,74 45,46 51,20 69,5 87,11 99,34 95,60 80,80")], darker(c, 0.14))
        pen.soft("55,66 53,42 60,22 72,13 83,20 89,40 85,58 74,68", mix(c, colour("#d8743a"), 0.55), 0.9, 4)
        for x, y in ((62, 28), (74, 24), (83, 38), (80, 52)):
            pen.soft(ring(x, y, 4, 4.6), mix(c, CREAM, 0.7), 0.8, 1.4)
    pen.limb("62,50 54,26 44,8", 9, 1.6, darker(BONE, 0.08))
    with pen.layer():
        pen.mass([closed("6,88 9,74 19,62 31,51 46,43 66,46 77,60 72,80 54,89 32,91 16,94")], c)
        pen.soft("10,86 32,84 56,80 74,70 66,92 16,98", belly(c), 0.85, 2.4)
        hide(pen, c, "30,54 46,48 70,54", "30,76 48,78 70,74", 5, 7, 2.8)
        pen.soft(tube("24,60 44,47 64,50", (2, 4, 2)), lighter(c, 0.5), 0.5, 2)
        pen.soft(ring(50, 76, 5, 3), colour("#f0806a"), 0.4, 2)
    pen.blob("10,72 3,80 2,92 12,93 19,82", darker(BONE, 0.16))
    pen.limb("52,48 38,26 24,11", 11, 1.6, BONE)
    pen.limb("20,65 14,56 12,45", 9, 1.6, BONE)
    pen.line("13,86 30,85 45,78", 1.5, darker(c, 0.65))
    pen.oval((18, 74), (1.8, 1.4), mix(darker(c, 0.7), INK, 0.3), shade=0)
    shining_eye(pen, 44, 62, 5, AMBER)
