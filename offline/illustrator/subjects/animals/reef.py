"""Life of the sea: turtles, octopuses, seahorses, jellyfish, crabs; most look left."""

from __future__ import annotations

from functools import partial

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .fishes import rayed, shaded
from .pelts import mirrored, shining_eye
from .plumage import closed, named, scallops

SCUTES = (
    "62,26 76,22 86,30 82,42 68,44 58,36",
    "88,28 100,34 104,46 92,50 84,42 87,34",
    "44,34 57,27 57,38 66,46 56,54 40,50",
    "70,46 82,45 90,53 84,62 70,62 62,54",
    "94,52 107,50 110,60 90,63",
    "36,54 54,57 62,62 36,62",
)


def _shell(pen: Pen, shell: Colour) -> None:
    with pen.layer():
        pen.mass([closed("30,63 35,41 52,23 76,16 100,26 112,46 113,63 72,71")], darker(shell, 0.3))
        for each in SCUTES:
            pen.soft(closed(each), lighter(shell, 0.18), 0.97, 1.3)
            centre = closed(each).mean(axis=0)
            pen.soft((closed(each) - centre) * 0.55 + centre, lighter(shell, 0.4), 0.6, 2.4)
        pen.soft("32,58 72,66 114,56 112,76 32,74", shaded(shell), 0.6, 4)
        pen.soft(tube("46,34 70,21 92,27", (2, 5, 2)), WHITE, 0.4, 2.6)
    pen.mass([tube("30,64 70,70 113,64", (5, 7, 5))], lighter(shell, 0.3))


@draws("turtle", (130.0, 84.0), 0.22, "#6f9e4a #5a8f5c #8a9a4a", seat=(0.58, 0.2))
def turtle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    shell, far = darker(mix(c, colour("#8a5a2a"), 0.6), 0.08), darker(c, 0.3)
    swims = named(pen, "sea turtle")
    near = ("46,58 34,68 12,80", "98,64 112,72 122,80") if swims else ("44,62 41,78", "100,62 101,78")
    back = ("54,62 46,76 40,83", "92,64 100,74 104,82") if swims else ("56,60 56,77", "88,60 90,77")
    wide = ((16, 20, 5), (15, 16, 5)) if swims else ((18, 15), (18, 15))
    pen.mass(
        [tube(line, w) for line, w in zip(back, wide, strict=True)]
        + [tube("106,64 118,68 126,74", (9, 6, 1))],
        far,
    )
    with pen.layer():
        pen.mass(
            [tube("46,58 32,46 22,36", (20, 16, 18)), closed("4,37 9,27 20,20 32,25 35,38 26,47 12,45")], c
        )
        spots = [
            ring(x, y, r, r * 0.8)
            for x, y, r in (
                (27, 27, 2.4),
                (30, 33, 1.9),
                (34, 45, 2.6),
                (23, 24, 1.6),
                (40, 51, 2.4),
                (30, 40, 1.8),
            )
        ]
        pen.hairs(spots, darker(c, 0.4), 0.6)
        pen.soft("8,42 26,46 44,62 34,66 10,50", shaded(c), 0.45, 3)
    with pen.layer():
        pen.mass([tube(line, w) for line, w in zip(near, wide, strict=True)], c)
        for line in near:
            pen.hairs(
                scallops(" ".join(line.split()[:2]), " ".join(line.split()[-2:]), 3, 3, 3),
                darker(c, 0.5),
                0.5,
            )
    _shell(pen, shell)
    shining_eye(pen, 18, 32, 3.8, None)
    pen.line("6,39.6 13,42 20,40.6", 1.2, darker(c, 0.55))


@draws("octopus", (150.0, 140.0), 0.36, "#d8604a #b05ab0 #e08a4a #5a7fc0", stands="air", front=True)
def octopus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 150
    far, cup = darker(c, 0.26), lighter(c, 0.5)
    flip = partial(mirrored, pen)
    back = [
        tube(s, (19, 15, 11, 7, 3))
        for s in ("62,84 40,92 20,82 7,90 12,104", "66,90 54,112 34,112 25,126 36,137")
    ]
    pen.mass([*back, *(flip(each) for each in back)], far)
    arms = ("60,86 36,104 13,106 4,120 16,133", "68,92 63,116 47,126 50,139")
    with pen.layer():
        near = [tube(s, (20, 17, 12, 7, 3)) for s in arms]
        mantle = closed("75,3 98,9 113,29 114,54 103,76 91,96 59,96 47,76 36,54 37,29 52,9")
        pen.mass([mantle, *near, *(flip(each) for each in near)], c)
        cups = [
            ring(x, y, r, r * 0.8)
            for x, y, r in (
                (46, 103, 3),
                (37, 110, 2.8),
                (28, 113, 2.5),
                (19, 115, 2.2),
                (12, 119, 1.8),
                (65, 108, 2.8),
                (62, 118, 2.5),
                (55, 127, 2),
            )
        ]
        pen.hairs([*cups, *(flip(each) for each in cups)], cup, 0.9)
        pen.soft("44,86 75,92 106,86 100,104 50,104", shaded(c), 0.5, 5)
        pen.soft("52,18 66,8 84,9 74,24 58,32", lighter(c, 0.5), 0.6, 6)
        for x, y, r in (
            (100, 30, 4.6),
            (93, 19, 3.2),
            (104, 42, 3),
            (50, 38, 3.4),
            (46, 48, 2.2),
            (83, 14, 2.2),
        ):
            pen.soft(ring(x, y, r, r * 0.8), darker(c, 0.3), 0.45, 1)
        for x in (50, 100):
            pen.soft(ring(x, 73, 6, 3.6), colour("#ff7a8a"), 0.5, 2)
    for x in (61, 89):
        pen.oval((x, 58), (10.4, 11.6), WHITE, shade=0.5)
        shining_eye(pen, x, 59, 7.6, None)
    pen.line("68,76 75,80 82,76", 1.9, darker(c, 0.6))


@draws(
    "jellyfish",
    (110.0, 150.0),
    0.34,
    "#d88ac8 #8aa8e8 #f0a0a0 #9ad8d0",
    stands="air",
    front=True,
    glows=(0.5, 0.3, 0.5),
)
def jellyfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pale = lighter(c, 0.45)
    for k, x in enumerate(range(16, 98, 9)):
        s = 6 if k % 2 else -6
        line = f"{x},56 {x + s},80 {x - s},106 {x + s * 0.6},{134 + 6 * (k % 3)}"
        pen.mass([tube(line, (2.6, 2.2, 1.6, 0.6))], mix(c, pale, 0.3 * (k % 3)), 0.5)
    for x, s in ((38, 8), (50, -8), (62, 8), (74, -8)):
        pen.mass([tube(f"{x},54 {x + s},70 {x - s},86 {x + s},102 {x},116", (12, 10, 8, 6, 1))], pale, 0.7)
        pen.mass([tube(f"{x},54 {x + s},70 {x - s},86 {x + s},102", (4, 3, 2, 1))], lighter(pale, 0.5), 0.3)
    with pen.layer():
        pen.mass([closed("55,3 83,10 101,31 105,55 90,65 73,58 55,67 37,58 20,65 5,55 9,31 27,10")], c)
        pen.soft("55,20 84,32 92,48 55,56 18,48 26,32", pale, 0.8, 8)
        ribs = [tube(f"55,10 {55 + (x - 55) * 0.8},32 {x},60", (0.6, 1.6, 2.2)) for x in range(15, 100, 10)]
        pen.hairs(ribs, lighter(c, 0.7), 0.5)
        for x in (43, 67):
            pen.soft(ring(x, 40, 8, 6), mix(c, WHITE, 0.75), 0.7, 3)
        pen.soft("4,50 30,58 55,60 80,58 106,50 104,72 6,72", darker(c, 0.25), 0.5, 4)
        pen.soft(ring(36, 20, 13, 6, -28), WHITE, 0.75, 3)


@draws("seahorse", (90.0, 150.0), 0.3, "#f0a83a #e0784a #d8b84a", stands="air")
def seahorse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    rayed(pen, "62,56 80,44 89,60 82,78 64,76", lighter(c, 0.35), "64,58 66,66 66,74", "82,48 87,60 82,76", 7)
    spikes = [
        closed(f"{x - 4},{y + 4} {x},{y - 6} {x + 5},{y + 4}")
        for x, y in ((42, 6), (52, 8), (60, 16), (65, 28))
    ]
    with pen.layer():
        head = closed("41,7 55,10 64,24 60,38 48,45 36,40 30,34 9,36 4,31 8,26 28,23 33,13")
        body = tube(
            "52,36 50,52 54,72 50,92 56,112 50,130 38,136 31,126 40,119 46,125",
            (22, 28, 33, 27, 17, 12, 9, 7, 5, 3),
        )
        pen.mass([head, body, *spikes], c)
        pen.soft("36,46 46,52 48,76 40,96 30,78 30,56", lighter(c, 0.6), 0.85, 3)
        rings = [
            tube(f"{a},{y} {(a + b) / 2},{y + 3} {b},{y - 1}", (1, 1.6, 1))
            for a, b, y in (
                (36, 66, 52),
                (35, 69, 60),
                (35, 71, 68),
                (35, 71, 76),
                (36, 69, 84),
                (38, 66, 92),
                (43, 66, 101),
                (46, 66, 110),
                (46, 64, 119),
            )
        ]
        pen.hairs(rings, darker(c, 0.4), 0.6)
        pen.soft("66,44 74,66 66,100 60,120 62,70", shaded(c), 0.4, 4)
        pen.soft(tube("8,29 26,27 32,22", (1, 2, 2)), lighter(c, 0.6), 0.6, 1.4)
        pen.soft(ring(40, 32, 4, 2.6), colour("#ff6a5a"), 0.4, 1.4)
    shining_eye(pen, 43, 22, 5, None)


@draws("crab", (140.0, 96.0), 0.2, "#d8482f #e0683a #b84a3a", front=True)
def crab(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 140
    flip = partial(mirrored, pen)
    legs = [tube(s, (9, 7, 2)) for s in ("40,64 20,60 7,77", "40,70 22,72 11,89", "46,78 32,84 25,95")]
    pen.mass([*legs, *(flip(each) for each in legs)], darker(c, 0.24))
    arm = [
        tube("42,56 22,50 17,34", (12, 11, 10)),
        closed("22,38 6,31 3,13 14,2 19,14 16,24 25,11 34,8 37,22 31,35"),
    ]
    with pen.layer():
        pen.mass([*arm, *(flip(each) for each in arm)], c)
        for x in (14, 126):
            pen.soft(ring(x - 4 if x < 70 else x + 4, 16, 4, 8), lighter(c, 0.45), 0.6, 2.4)
    stalks = [tube("60,44 57,36 56,28", (5, 4, 4))]
    pen.mass([*stalks, *(flip(each) for each in stalks)], c)
    with pen.layer():
        pen.mass([closed("70,36 98,41 113,57 106,76 86,87 54,87 34,76 27,57 42,41")], c)
        pen.soft("34,72 70,78 106,72 96,92 44,92", lighter(c, 0.45), 0.7, 3)
        pen.soft("40,82 70,86 100,82 90,96 50,96", shaded(c), 0.6, 4)
        pen.soft(ring(58, 44, 20, 5, -6), lighter(c, 0.5), 0.6, 4)
        spots = [
            ring(x, y, r, r * 0.7)
            for x, y, r in (
                (44, 56, 2.6),
                (52, 50, 2),
                (92, 52, 2.6),
                (98, 60, 2),
                (84, 47, 1.6),
                (39, 64, 1.6),
                (103, 67, 1.6),
            )
        ]
        pen.hairs(spots, lighter(c, 0.5), 0.7)
        for x in (50, 90):
            pen.soft(ring(x, 67, 5, 3), colour("#ff9a8a"), 0.6, 1.8)
    for x in (55, 85):
        pen.oval((x, 25), (7.4, 7.8), WHITE, shade=0.5)
        shining_eye(pen, x, 25.6, 5.4, None)
    pen.line("61,66 70,71 79,66", 1.9, darker(c, 0.6))
