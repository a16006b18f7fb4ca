"""Butterflies, bees, ladybirds, dragonflies and snails. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen, Points, points, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import hairs, mirrored, shining_eye, tufts
from .plumage import along, closed

GLASS = colour("#e6f2fa")
WINGS = (
    ("54,44 47,26 34,10 18,3 5,7 4,22 12,37 30,46 52,50", "5,12 5,22 10,34 20,42", (53.0, 46.0)),
    ("54,48 38,48 25,56 20,68 26,80 38,86 47,80 53,66", "22,60 22,72 29,82 40,84", (53.0, 51.0)),
)


def _shaded(c: Colour) -> Colour:
    return mix(darker(c, 0.45), SHADOW, 0.3)


def _inset(shape: Points, about: tuple[float, float], share: float) -> Points:
    return (shape - about) * share + about


@draws("butterfly", (110.0, 90.0), 0.2, "#ee8a2f #4a86d8 #d65a8f #8c62c8", stands="air", front=True)
def butterfly(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    edge = mix(darker(c, 0.75), INK, 0.5)
    tones = (c, turned(lighter(c, 0.12), 0.03))
    for (outline, rim, root), tone in reversed(list(zip(WINGS, tones, strict=True))):
        shape, at = closed(outline), np.array(root)
        with pen.layer():
            pen.mass([shape, mirrored(pen, shape)], edge, 0.5)
            pen.soft(_inset(shape, (33, 38 if root[1] < 50 else 66), 0.8), tone, 0.98, 1.2, twin=True)
            pen.soft(_inset(shape, root, 0.5), lighter(tone, 0.5), 0.7, 5, twin=True)
            veins = [tube(np.array([at, at + (tip - at) * 0.6, tip]), (1.5, 1, 0.7)) for tip in along(rim, 6)]
            pen.hairs([*veins, *(mirrored(pen, each) for each in veins)], edge, 0.75)
            dots = [ring(x, y, 1.5, 1.5) for x, y in at + (along(rim, 6) - at) * 0.95]
            pen.hairs([*dots, *(mirrored(pen, each) for each in dots)], WHITE, 0.95)
    feelers = [tube("54,28 49,16 43,9", (1.3, 1, 0.8)), ring(43, 8.6, 1.7, 1.7)]
    pen.mass([*feelers, *(mirrored(pen, each) for each in feelers)], INK, 0.3)
    with pen.layer():
        pen.mass([tube("55,30 55,42 55,56 55,74", (6, 8, 6, 2)), ring(55, 29, 4.8, 4.8)], mix(edge, INK, 0.5))
        pen.soft(tube("53.6,32 53.6,56", (1.4, 1.8)), lighter(c, 0.4), 0.5, 1)


def _glassy(pen: Pen, outline: str, root: str, tips: str, c: Colour, count: int = 6) -> None:
    """A wing that is seen through, with its veins."""
    with pen.layer():
        pen.opacity = 0.78
        pen.mass([closed(outline)], lighter(c, 0.1), 0.5)
        pen.opacity = 1.0
        (at,) = points(root)
        pen.hairs(
            [tube(np.array([at, (at + tip) / 2, tip]), (1, 0.7, 0.4)) for tip in along(tips, count)],
            darker(c, 0.4),
            0.5,
        )
        pen.soft(_inset(closed(outline), tuple(at), 0.55), WHITE, 0.5, 3)


@draws("honeybee", (110.0, 90.0), 0.16, "#f4c030", stands="air")
def honeybee(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _glassy(pen, "68,42 76,20 92,11 104,18 100,32 84,42", "70,42", "86,12 102,20 98,34", GLASS)
    legs = [tube(f"{x},70 {x - 2},78 {x - 6},83", (2.6, 2.2, 1.4)) for x in (50, 62, 74)]
    pen.mass(legs, INK, 0.4)
    with pen.layer():
        pen.mass([closed("99,52 109,58 99,64")], INK)
        pen.mass([closed("36,56 46,42 66,36 88,42 102,56 94,70 70,78 46,72")], c)
        for line in ("60,34 64,56 60,80", "76,35 81,57 76,80", "91,40 95,58 91,76"):
            pen.soft(tube(line, (7.4, 8.6, 7.4)), INK, 0.96, 0.8)
        pen.hairs(hairs((40, 38, 100, 74), 90, (5.0, 1.4), 4), lighter(c, 0.6), 0.35)
        pen.soft("44,68 70,72 98,62 90,84 48,84", _shaded(c), 0.5, 4)
        pen.soft(ring(66, 42, 20, 4, 4), WHITE, 0.5, 3)
    ruff = [*tufts("48,36 56,52 50,72", 6, 5, 0.3), closed("36,40 48,36 56,52 50,72 38,72 32,56")]
    pen.mass(ruff, mix(c, colour("#fff0b8"), 0.45))
    for line in ("28,40 23,27 14,23", "36,38 35,25 29,18"):
        x, y = points(line)[-1]
        pen.mass([tube(line, (2, 1.6, 1.4)), ring(x, y, 2.2, 2.2)], INK, 0.3)
    with pen.layer():
        pen.mass([ring(33, 54, 18, 17.4)], c)
        pen.hairs(hairs((18, 38, 48, 70), 44, (4.0, 1.0), 6), lighter(c, 0.6), 0.4)
        pen.soft("18,62 34,70 50,62 46,78 20,78", _shaded(c), 0.45, 3)
        pen.soft(ring(37, 62, 4.6, 3), colour("#f0704a"), 0.55, 1.6)
    _glassy(pen, "58,42 49,22 53,6 66,1 78,9 76,28 66,42", "61,42", "51,12 66,2 77,14", GLASS)
    shining_eye(pen, 26, 51, 5.6, None)
    pen.line("19,63 25,66.6 31,64", 1.5, darker(c, 0.65))


@draws("lady beetle", (110.0, 90.0), 0.14, "#d8302a #e0482a")
def lady_beetle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.mass([tube(f"{x},70 {x - 3},79 {x - 9},86", (5, 4, 2)) for x in (46, 66, 86)], INK)
    for line in ("26,44 19,33 10,31", "32,42 29,29 22,23"):
        x, y = points(line)[-1]
        pen.mass([tube(line, (2.2, 1.8, 1.6)), ring(x, y, 2.4, 2.4)], INK, 0.3)
    with pen.layer():
        pen.mass([ring(31, 58, 18, 17)], lighter(INK, 0.04))
        pen.soft(ring(28, 47, 9, 4, -14), lighter(INK, 0.45), 0.5, 2.4)
        pen.soft(ring(40, 46, 4, 4), WHITE, 0.9, 0.9)
    with pen.layer():
        pen.mass([closed("33,76 35,54 44,36 62,24 82,25 98,40 105,60 103,76 70,80")], c)
        pen.soft("34,70 70,76 104,70 104,86 34,86", _shaded(c), 0.6, 4)
        pen.soft("50,38 64,28 82,29 72,38 56,46", WHITE, 0.5, 4.4)
        pen.hairs([tube("72,24 67,48 69,80", (1.2, 2, 1.6))], INK, 0.9)
        for x, y, r in ((53, 46, 5.6), (50, 65, 5), (84, 40, 5.2), (91, 60, 6), (79, 68, 4.4), (62, 60, 3.6)):
            pen.soft(ring(x, y, r, r * 1.06), INK, 0.97, 0.5)
    pen.oval((23.6, 54.4), (7, 7.4), WHITE, shade=0.4)
    shining_eye(pen, 22.6, 54.6, 5, None)
    pen.line("19,66 24,69 29,67.4", 1.3, lighter(INK, 0.5))


@draws("dragonfly", (130.0, 110.0), 0.2, "#2fa0a8 #3a7fc8 #5fae5a", stands="air")
def dragonfly(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    glass = mix(c, WHITE, 0.7)
    _glassy(pen, "54,52 66,26 84,8 104,3 110,12 98,32 66,55", "56,53", "86,7 108,8 96,32", glass, 8)
    _glassy(pen, "58,56 84,36 108,27 125,31 124,41 104,51 66,60", "60,57", "110,28 125,36 104,50", glass, 8)
    with pen.layer():
        pen.mass([tube("44,56 70,67 96,81 125,99", (13, 8, 6.4, 4)), ring(45, 55, 14, 10.4, 24)], c)
        bands = [
            tube(f"{x - 1},{y - 5} {x - 4},{y + 5}", (1.6, 1.6))
            for x, y in ((68, 66), (78, 71), (88, 76), (98, 82), (108, 88), (116, 93))
        ]
        pen.hairs(bands, darker(c, 0.6), 0.7)
        pen.soft(tube("40,49 66,61 96,77 122,94", (4, 3, 2, 1)), lighter(c, 0.6), 0.6, 1.4)
    pen.mass(
        [tube(line, (2, 1.6, 1)) for line in ("42,64 36,70 37,78", "49,66 45,73 47,81")], darker(c, 0.5), 0.4
    )
    _glassy(
        pen, "52,55 45,32 26,11 12,9 9,19 22,38 44,57", "51,56", "26,11 9,14 22,38", lighter(glass, 0.3), 8
    )
    _glassy(pen, "50,60 30,48 12,47 3,55 8,64 30,67", "50,61", "14,47 4,56 26,66", lighter(glass, 0.3), 8)
    pen.oval((31, 49), (9.4, 9), darker(c, 0.2))
    for x, y in ((33, 44.6), (26, 47)):
        pen.oval((x, y), (6.4, 6.6), colour("#b8402e"), shade=0.8)
        pen.oval((x - 1.8, y - 2.2), (1.9, 1.8), WHITE, shade=0)


@draws("snail", (120.0, 92.0), 0.16, "#c8864a #d8a05a #a86a8a")
def snail(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    body = colour("#dcc49c")
    with pen.layer():
        foot = closed("13,58 20,46 33,44 44,56 60,72 88,78 114,83 117,88 60,91 28,89 15,76")
        pen.mass([foot, tube("26,50 20,34 16,23", (6, 4, 4)), tube("33,48 35,32 35,21", (6, 4, 4))], body)
        pen.soft("18,76 40,84 116,84 112,96 20,96", _shaded(body), 0.5, 3)
        pen.hairs(
            [
                ring(x, y, 1.3, 0.9)
                for x, y in ((24, 60), (31, 68), (40, 76), (30, 56), (52, 80), (68, 83), (22, 70))
            ],
            darker(body, 0.3),
            0.5,
        )
        pen.soft(ring(27, 70, 5, 3), colour("#f0907a"), 0.5, 2)
    with pen.layer():
        pen.mass([ring(72, 46, 37, 35.6)], c)
        turns = np.linspace(0, 5.2 * np.pi, 90)
        r = 33 * (1 - turns / turns[-1]) ** 0.85 + 1
        spiral = np.column_stack([72 + r * np.cos(turns + 1.9), 46 + r * np.sin(turns + 1.9)])
        pen.soft(tube(spiral[::4], (5.6,) * 12 + (2.4,) * 11), darker(c, 0.5), 0.6, 1.4)
        pen.soft(tube(spiral[::4] + [-2.4, -2.4], (3.0,) * 12 + (1.2,) * 11), lighter(c, 0.6), 0.5, 1.2)
        pen.soft("40,64 70,82 106,60 100,86 46,86", _shaded(c), 0.55, 5)
        pen.soft(ring(58, 24, 14, 5, -24), WHITE, 0.55, 4)
    for x, y in ((16, 20), (35, 18.6)):
        pen.oval((x, y), (5.6, 5.8), WHITE, shade=0.5)
        shining_eye(pen, x - 0.8, y, 4, None)
    pen.line("17,68 23,71.6 29,69", 1.4, darker(body, 0.6))
