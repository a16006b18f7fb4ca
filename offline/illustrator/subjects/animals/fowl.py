"""Birds of farm, lake, wood and sky. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed, fan, feathered, feet, scallops

BEAK, RED, AMBER = colour("#f0a232"), colour("#d8343a"), colour("#f0b83a")
LEG = colour("#e0962e")


def _feet(
    pen: Pen, spots: tuple[tuple[float, float], ...], top: float, c: Colour, width: float = 2.6
) -> None:
    """Legs from a height down to their feet."""
    for x, y in spots:
        pen.line(f"{x + 1},{top} {x},{y}", width, c)
        for dx in (-8, -3, 4):
            pen.line(f"{x},{y} {x + dx},{y + 2.4}", width * 0.8, c)


def _in_flight(pen: Pen, c: Colour, head: Colour, beak: Colour, tail: Colour, belly: Colour) -> None:
    """A bird from the side, both wings up, in a box of 170 x 130."""
    feathered(pen, (98, 72), "130,8 141,16 149,27 153,39 153,52 146,64", darker(c, 0.22), 19)
    fan(pen, "112,82 112,85 112,88", "168,88 166,97 158,104", 4, 11, (tail, darker(tail, 0.14)), 0.02)
    with pen.layer():
        skull = ring(30, 66, 15, 13.6)
        body = closed("26,66 38,57 54,60 84,61 112,72 128,84 114,95 84,98 54,93 36,84 26,76")
        pen.mass([body, skull], c)
        pen.soft("36,78 56,84 84,88 116,86 104,104 56,104 34,90", belly, 0.95, 3)
        pen.soft("8,48 34,48 46,60 47,74 38,84 22,88 8,76", head, 0.98, 2.4)
        pen.hairs(scallops("48,62 48,74 52,88", "112,74 112,82 108,92", 8, 4, 4.4), darker(c, 0.5), 0.24)
        pen.soft("40,92 70,94 112,88 108,104 40,104", mix(darker(belly, 0.5), SHADOW, 0.4), 0.5, 3)
        pen.soft(ring(28, 57, 9, 3), lighter(head, 0.5), 0.5, 2.4)
    pen.blob("19,69 12,71 7,74 19,74", darker(beak, 0.3))
    pen.blob("20,61 10,63 3,70 3,76 9,71 20,71", beak)
    feathered(pen, (82, 74), "42,12 52,6 63,4 75,5 87,10 98,18 106,30", c, 20)
    shining_eye(pen, 27, 64, 3.8, AMBER if max(beak) > 200 and head == WHITE else None)


@draws("eagle", (130.0, 130.0), 0.36, "#6a4a34 #5a3f30", seat=(0.5, 0.1))
@draws("eagle sitting", (130.0, 130.0), 0.36, "#6a4a34 #5a3f30", seat=(0.5, 0.1))
def eagle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark = darker(c, 0.2)
    fan(pen, "88,92 92,92 96,90", "108,128 114,127 121,123", 4, 10, (WHITE, darker(WHITE, 0.12)), 0.02)
    feet(pen, ("56,108 54,116", "74,108 74,116"), BEAK, 7, 11)
    with pen.layer():
        body = closed("30,26 36,12 52,7 68,14 76,30 84,48 96,72 94,98 78,112 52,112 38,94 32,70 32,48")
        pen.mass([body, tube("60,96 54,112", (22, 15)), tube("76,96 74,112", (22, 15))], c)
        pen.hairs(scallops("36,62 52,66 70,60", "46,106 60,110 84,104", 7, 6, 4.6), lighter(c, 0.4), 0.4)
        pen.soft("24,30 36,2 66,2 82,30 78,44 66,56 52,60 40,56 32,46", WHITE, 0.98, 1.8)
        pen.hairs(scallops("38,38 50,40 66,36", "38,50 52,54 70,48", 3, 5, 3.4), colour("#9a9aa8"), 0.5)
        pen.soft("40,104 60,112 90,96 88,122 40,122", mix(dark, SHADOW, 0.5), 0.5, 4)
    fan(pen, "70,60 80,68 88,74", "98,120 106,118 112,112", 5, 11, (dark, darker(c, 0.34)), 0.05)
    with pen.layer():
        pen.mass([closed("60,52 76,50 92,66 104,92 100,104 88,98 74,88 64,72")], dark)
        pen.hairs(scallops("62,56 70,54 80,56", "86,98 94,98 102,94", 7, 3, 5), lighter(c, 0.4), 0.5)
    pen.blob("31,36 22,37 16,40 30,41", darker(BEAK, 0.3))
    pen.blob("33,23 20,22 10,30 9,43 17,36 33,36", BEAK)
    pen.soft(ring(22, 26, 6, 2.4, -18), lighter(BEAK, 0.6), 0.7, 1.4)
    shining_eye(pen, 43, 27, 4.4, AMBER)
    pen.limb("35,21 42,20.6 50,25", 3.4, 1.4, colour("#c9c4c6"), shade=0.4)


@draws("eagle flying", (170.0, 130.0), 0.4, "#6a4a34 #5a3f30", stands="air", seat=(0.5, 0.5))
def eagle_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, WHITE, BEAK, WHITE, lighter(c, 0.15))


@draws("bird flying", (170.0, 130.0), 0.24, "#c8503c #4a8fc9 #e0a63a #5f9e6a", stands="air")
def bird_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, lighter(c, 0.1), BEAK, darker(c, 0.3), mix(c, colour("#fff3e0"), 0.75))


@draws("crow flying", (170.0, 130.0), 0.28, "#2c2c36", stands="air")
def crow_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#4a4a52"), darker(c, 0.2), c)


@draws("seagull flying", (170.0, 130.0), 0.28, "#f4f5f6", stands="air")
def seagull_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, darker(c, 0.18), WHITE, BEAK, WHITE, WHITE)


@draws("dove", (170.0, 130.0), 0.26, "#f6f5f2", stands="air")
@draws("dove flying", (170.0, 130.0), 0.26, "#f6f5f2", stands="air")
def dove(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#e8a08a"), c, c)


@draws("parrot flying", (170.0, 130.0), 0.3, "#d8343a #3f9e4d #2f7fd0", stands="air")
def parrot_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#f2e6c8"), colour("#2f6fd0"), colour("#f4c430"))


@draws("turkey", (140.0, 130.0), 0.32, "#6a4632 #5a3f34", front=True)
def turkey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for far, tone in ((1.0, colour("#b5622e")), (0.8, colour("#d89a4a")), (0.6, darker(c, 0.1))):
        for angle in np.linspace(np.pi * 1.0, np.pi * 2.0, 13):
            x, y = 70 + 60 * far * float(np.cos(angle)), 78 + 68 * far * float(np.sin(angle))
            pen.limb(f"70,80 {x:.1f},{y:.1f}", 8, 15 * far, tone, shade=0.7)
    _feet(pen, ((62, 124), (78, 124)), 106, LEG, 3.4)
    pen.blob("70,58 92,70 98,94 86,112 70,116 54,112 42,94 48,70", c)
    pen.blob("46,80 36,94 46,106 54,94", darker(c, 0.3), twin=True)
    pen.oval((70, 50), (14, 15), colour("#c8727a"))
    pen.axis = 140
    pen.eye(64, 47, 3.6)
    pen.blob("66,54 74,54 70,62", BEAK)
    pen.limb("73,58 76,66 74,74", 5, 3, RED)
