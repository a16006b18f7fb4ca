"""Geese, hens, chicks, crows, gulls, and owls on the wing. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import hairs, mirrored, shining_eye, tufts
from .plumage import closed, fan, feathered, feet, scallops

ORANGE, HORN, RED, AMBER = colour("#f08a2a"), colour("#f0a232"), colour("#d8343a"), colour("#f0b83a")


def _shaded(c: Colour) -> Colour:
    return mix(darker(c, 0.4), SHADOW, 0.3)


@draws("goose", (124.0, 126.0), 0.28, "#f4f2ec #a89a86", seat=(0.6, 0.5))
def goose(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    feet(pen, ("62,100 60,119", "78,100 76,119"), ORANGE, 5, 10)
    fan(pen, "96,84 98,90", "123,66 120,86", 3, 9, (darker(c, 0.08), darker(c, 0.2)), 0.03)
    wing = darker(c, 0.12)
    with pen.layer():
        body = closed("34,84 48,68 78,62 104,70 113,84 100,102 70,109 46,102")
        neck = tube("56,90 42,72 39,54 42,38 40,22", (36, 23, 17, 15, 16))
        pen.mass([body, neck, ring(37, 20, 13.4, 11.4)], c, 0.8)
        pen.hairs(scallops("36,78 46,86 56,94", "52,72 62,82 70,92", 4, 5, 4), darker(c, 0.4), 0.25)
        pen.soft("42,98 70,104 104,94 96,116 46,116", _shaded(c), 0.5, 4)
        pen.soft(tube("50,80 46,64 48,46 47,30", (5, 4, 4, 3)), _shaded(c), 0.3, 2.4)
        pen.soft(ring(34, 12, 8, 2.6), lighter(c, 0.5), 0.5, 2)
    fan(pen, "70,82 76,88", "114,82 100,98", 4, 10, (wing, darker(wing, 0.2)), 0.05)
    with pen.layer():
        pen.mass([closed("56,78 68,70 88,73 98,83 88,93 70,93 60,87")], wing)
        pen.hairs(scallops("62,74 62,82 68,91", "90,76 92,84 86,91", 5, 4, 4.2), darker(wing, 0.5), 0.42)
    pen.blob("27,23 17,27 12,29 27,29", darker(ORANGE, 0.25))
    pen.blob("28,13 15,18 5,24 8,26 27,25", ORANGE)
    shining_eye(pen, 35, 17, 3.4, None)


@draws("chicken", (110.0, 110.0), 0.22, "#f4ede0 #b5683a #8a5a3a", seat=(0.6, 0.3))
def chicken(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wing = darker(c, 0.14)
    fan(pen, "80,60 82,64 84,70", "92,26 103,36 105,56", 5, 12, (wing, darker(wing, 0.2)), -0.08)
    feet(pen, ("50,88 48,95 48,104", "64,88 62,95 62,104"), HORN, 4, 9)
    with pen.layer():
        body = closed("21,42 22,24 33,15 45,20 52,38 66,50 86,52 95,66 88,86 64,98 40,92 26,76")
        pen.mass([body, tube("56,86 52,94", (14, 9)), tube("68,86 66,94", (14, 9))], c)
        pen.hairs(scallops("24,38 36,42 48,36", "32,76 48,82 62,74", 7, 5, 3.8), darker(c, 0.45), 0.28)
        pen.soft("28,80 56,92 92,76 84,104 34,104", _shaded(c), 0.5, 4)
        pen.soft(ring(33, 20, 7, 2.4), lighter(c, 0.5), 0.4, 2)
    fan(pen, "58,66 62,72", "92,74 80,88", 4, 8, (wing, darker(wing, 0.24)), 0.06)
    with pen.layer():
        pen.mass([closed("46,64 58,56 74,62 80,72 70,80 56,78")], wing)
        pen.hairs(scallops("50,62 50,68 56,76", "74,64 74,70 68,77", 5, 3, 4), darker(wing, 0.5), 0.45)
    comb = ((27, 12, 4), (34, 8, 4.8), (41, 11, 4.4))
    pen.mass(
        [closed("24,18 28,12 38,11 46,16 44,22 32,20"), *(ring(x, y, r, 1.4 * r) for x, y, r in comb)], RED
    )
    pen.soft(ring(29, 28, 6, 6), RED, 0.8, 1.2)
    pen.blob("21,30 14,31 12,33 21,33", darker(HORN, 0.25))
    pen.blob("22,23 14,25 9,30 14,30 22,29.6", HORN)
    pen.mass([closed("21,34 26,33 28,42 24,48 19,43")], RED)
    shining_eye(pen, 31, 25, 3.6, None)


@draws("baby chick", (80.0, 80.0), 0.13, "#f6d44a #f4c93a")
def baby_chick(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    feet(pen, ("36,66 34,70 34,75", "48,66 46,70 46,75"), HORN, 3, 7)
    with pen.layer():
        down = tufts("62,36 71,48 65,62 50,71", 9, 2.4, 0.3)
        body = closed("9,30 12,16 26,8 41,12 49,25 62,36 69,50 62,66 42,73 22,68 14,54 16,44")
        crown = [tube("28,12 25,6 22,4", (3, 2, 0.6)), tube("31,11 31,5 33,1", (3, 2, 0.6))]
        pen.mass([body, *down, *crown], c, 0.7)
        pen.hairs(hairs((14, 14, 66, 68), 80, (5.0, 2.4), 3), lighter(c, 0.6), 0.5)
        pen.hairs(hairs((18, 44, 64, 70), 40, (4.0, 2.0), 5), darker(c, 0.3), 0.3)
        pen.soft("18,60 42,68 66,58 58,80 22,80", _shaded(c), 0.4, 4)
        pen.soft(ring(26, 37, 5, 3), colour("#f0905a"), 0.6, 1.6)
        pen.soft(ring(28, 14, 9, 3), lighter(c, 0.6), 0.6, 2)
    with pen.layer():
        pen.mass(
            [closed("38,50 50,46 62,52 56,62 44,62"), *tufts("60,50 60,58 50,64", 4, 2, 0.3)], darker(c, 0.12)
        )
        pen.hairs(hairs((40, 48, 60, 60), 24, (5.0, 2.0), 8), lighter(c, 0.5), 0.5)
    pen.blob("12,32 5,33 12,36", darker(HORN, 0.2))
    pen.blob("13,27 2,31.6 13,33", HORN)
    shining_eye(pen, 22, 26, 5, None)


def _perching(pen: Pen, c: Colour, wing: Colour, beak: Colour, leg: Colour) -> None:
    """A crow or a gull from the side, in a box of 120 x 100."""
    quill = mix(wing, INK, 0.6)
    fan(pen, "84,64 86,70", "119,80 112,88", 3, 8, (quill, darker(quill, 0.2)), 0.0)
    feet(pen, ("56,76 54,84 55,94", "68,76 66,84 67,94"), leg, 3.2, 8)
    with pen.layer():
        body = closed("22,34 23,22 34,14 48,16 58,27 76,40 92,56 90,70 72,80 50,79 34,68 25,52")
        pen.mass([body, tube("58,72 55,80", (13, 7)), tube("70,72 67,80", (13, 7))], c, 0.8)
        pen.hairs(
            scallops("28,38 40,42 52,36", "40,72 54,76 70,72", 6, 5, 3.6),
            mix(darker(c, 0.45), lighter(c, 0.6), 0.4),
            0.26,
        )
        pen.soft("32,66 56,76 88,66 78,88 40,86", _shaded(c), 0.5, 3.6)
        pen.soft(ring(38, 18, 9, 2.8, 8), lighter(c, 0.5), 0.5, 2)
    fan(pen, "66,58 72,64", "112,78 94,82", 4, 8, (quill, darker(wing, 0.2)), 0.04)
    with pen.layer():
        pen.mass([closed("48,48 60,41 78,48 92,62 84,72 66,70 54,62")], wing)
        pen.hairs(
            scallops("54,45 53,54 60,64", "84,58 82,66 76,70", 6, 4, 4),
            mix(darker(wing, 0.5), lighter(wing, 0.6), 0.3),
            0.42,
        )
        pen.soft(tube("52,46 64,43 82,54", (2, 4, 2)), lighter(wing, 0.5), 0.4, 2)
    pen.blob("25,31 13,34 8,36 24,37", darker(beak, 0.25))
    pen.blob("27,23 12,27 2,34 6,35 26,33", beak)


@draws("crow", (120.0, 100.0), 0.24, "#2c2c36", seat=(0.5, 0.1))
def crow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _perching(pen, c, lighter(c, 0.1), colour("#4a4a52"), colour("#4a4a52"))
    shining_eye(pen, 36, 26, 4, AMBER)


@draws("seagull", (120.0, 100.0), 0.24, "#f6f6f4", seat=(0.5, 0.1))
def seagull(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _perching(pen, c, mix(c, colour("#8f9ba8"), 0.7), HORN, HORN)
    pen.soft(ring(9, 35, 2, 1.6), RED, 0.9, 0.6)
    shining_eye(pen, 36, 25, 3.6, AMBER)


@draws("owl flying", (180.0, 120.0), 0.36, "#8a6a4c #7a5c50 #a08058", stands="air", front=True)
def owl_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 180
    feathered(pen, (78, 60), "6,16 2,30 4,44 12,58 24,69 40,78", darker(c, 0.1), 17)
    feathered(pen, (102, 60), "174,16 178,30 176,44 168,58 156,69 140,78", darker(c, 0.1), 17)
    fan(pen, "84,94 90,96 96,94", "74,118 90,120 106,118", 5, 9, (darker(c, 0.2), darker(c, 0.3)), 0.0)
    claws = [tube("82,98 80,108 78,114", (6, 5, 3)), tube("82,104 84,114", (4, 2))]
    pen.mass([*claws, *(mirrored(pen, each) for each in claws)], HORN)
    pale = mix(c, colour("#fbf3e4"), 0.7)
    with pen.layer():
        ears = closed("66,26 64,8 74,14 84,18")
        pen.mass(
            [
                closed("90,6 108,11 119,26 118,44 114,70 106,96 90,106 74,96 66,70 62,44 61,26 72,11"),
                ears,
                mirrored(pen, ears),
            ],
            c,
        )
        pen.soft("90,54 104,62 105,86 90,102 75,86 76,62", pale, 0.95, 3)
        pen.hairs(scallops("78,64 90,66 102,64", "80,94 90,97 100,94", 5, 4, 4), darker(c, 0.35), 0.6)
        pen.soft(ring(77.4, 34, 15, 16), darker(c, 0.4), 0.9, 1.2, twin=True)
        pen.soft(ring(77.6, 34.4, 13, 14), mix(c, colour("#fbf3e4"), 0.76), 0.97, 0.9, twin=True)
        pen.soft(ring(90, 54, 20, 4), _shaded(c), 0.4, 3)
    for x in (78, 102):
        shining_eye(pen, x, 35, 7.6, AMBER)
    pen.blob("90,37 94,42 92,48 90,52 88,48 86,42", HORN)
