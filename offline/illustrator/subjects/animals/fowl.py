"""Birds of farm, lake, wood and sky. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .muzzles import eye
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


@draws("owl flying", (180.0, 120.0), 0.36, "#8a6a4c #7a5c50 #a08058", stands="air", front=True)
def owl_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 180
    for tips, tone in (("6,18 2,32 4,46 12,60 24,70 40,78", darker(c, 0.1)),):
        feathered(pen, (76, 60), tips, tone, 17)
        feathered(
            pen,
            (104, 60),
            " ".join(f"{180 - float(p.split(',')[0])},{p.split(',')[1]}" for p in tips.split()),
            tone,
            17,
        )
    pen.blob("90,28 110,44 114,76 104,100 90,110 76,100 66,76 70,44", c)
    pen.blob("90,60 102,70 102,90 90,102 78,90 78,70", lighter(c, 0.5), shade=0.6)
    for said in ("82,104 78,118", "88,106 86,118"):
        pen.limb(said, 5, 2.4, BEAK, twin=True)
    pen.blob("90,8 110,14 120,34 112,52 90,58 68,52 60,34 70,14", c)
    pen.oval((79, 33), (12.6, 12.6), lighter(c, 0.6), twin=True, shade=0.5)
    pen.oval((79, 34), (8, 8), AMBER, twin=True, shade=0.3)
    pen.eye(79, 34, 5)
    pen.blob("90,38 94,44 90,52 86,44", BEAK)


@draws("crow", (120.0, 100.0), 0.24, "#2c2c36", seat=(0.5, 0.1))
def crow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((56, 94), (66, 94)), 76, colour("#4a4a52"))
    pen.blob("82,58 104,68 118,82 104,84 82,76", darker(c, 0.2))
    pen.blob("32,20 48,16 60,28 78,40 92,60 84,78 60,84 42,76 32,58 26,38", c)
    pen.blob("52,42 72,44 94,66 106,80 84,78 62,66", lighter(c, 0.1))
    for said in ("62,54 84,70", "60,62 82,76"):
        pen.line(said, 1.4, lighter(c, 0.3), atop=True)
    pen.blob("28,24 10,28 2,34 12,36 28,36", colour("#4a4a52"))
    pen.line("6,33 26,32", 1, INK)
    eye(pen, 36, 27, 3.2, AMBER)


@draws("seagull", (120.0, 100.0), 0.24, "#f6f6f4", seat=(0.5, 0.1))
def seagull(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((54, 94), (66, 94)), 76, LEG)
    pen.blob("80,56 104,64 118,74 104,78 82,74", colour("#3a3c46"))
    pen.blob("30,18 46,14 58,26 78,40 90,58 82,74 58,80 40,72 30,54 24,36", c)
    pen.blob("50,44 72,42 94,60 108,74 82,74 60,66", colour("#a9b3bd"))
    pen.blob("26,24 10,28 3,34 12,37 27,34", BEAK)
    pen.oval((10, 35), (2.4, 1.8), RED, shade=0)
    eye(pen, 35, 25, 3, AMBER)


@draws("goose", (124.0, 126.0), 0.28, "#f4f2ec #a89a86", seat=(0.6, 0.5))
def goose(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((62, 120), (76, 120)), 98, colour("#f08a2a"), 4)
    pen.blob("98,74 116,62 122,66 118,84 102,92", darker(c, 0.12))
    pen.blob("36,82 52,66 80,62 106,70 114,84 100,102 68,108 44,100", c)
    pen.limb("52,88 38,66 40,42 40,26", 22, 14, c, shade=0.6)
    pen.oval((37, 20), (13, 11), c)
    pen.blob("27,16 14,19 5,25 12,28 28,26", colour("#f08a2a"))
    pen.blob("60,74 84,70 108,82 90,96 68,94", darker(c, 0.14))
    pen.line("72,84 86,86 98,84", 1.4, darker(c, 0.3))
    eye(pen, 33, 17, 2.8, None)


@draws("chicken", (110.0, 110.0), 0.22, "#f4ede0 #b5683a #8a5a3a", seat=(0.6, 0.3))
def chicken(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((48, 104), (60, 104)), 86, LEG, 3)
    for said in ("80,62 98,44 104,28", "82,66 102,54 108,40", "80,70 102,66 108,56"):
        pen.limb(said, 16, 7, darker(c, 0.12))
    pen.blob("24,44 36,38 48,48 68,54 88,54 94,70 82,90 56,96 36,86 26,66", c)
    pen.blob("48,60 70,58 82,70 70,82 54,78", darker(c, 0.16))
    pen.line("56,70 66,73 75,69", 1.4, darker(c, 0.32))
    for x, y in ((28, 12), (35, 8), (42, 12)):
        pen.oval((x, y), (5, 6), RED)
    pen.blob("22,22 34,14 46,20 50,40 46,60 30,58 22,42", c)
    pen.blob("21,24 11,29 20,34", BEAK)
    pen.oval((24, 40), (4, 6.4), RED)
    eye(pen, 31, 25, 3, None)


@draws("baby chick", (80.0, 80.0), 0.13, "#f6d44a #f4c93a")
def baby_chick(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((34, 75), (46, 75)), 62, LEG, 2.6)
    pen.blob("60,44 74,40 72,54 62,58", darker(c, 0.1))
    pen.blob("20,46 36,38 58,42 68,54 60,68 38,72 20,62", c)
    pen.blob("36,50 54,48 60,56 48,64 38,60", darker(c, 0.12))
    pen.oval((28, 28), (20, 19), c)
    for said in ("28,10 26,3", "31,10 32,3"):
        pen.line(said, 1.6, darker(c, 0.15))
    pen.blob("11,27 2,31 11,36", BEAK)
    pen.eye(20, 25, 4, twin=False)
    pen.oval((24, 35), (3.6, 2.4), colour("#f0a06a"), shade=0)


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
