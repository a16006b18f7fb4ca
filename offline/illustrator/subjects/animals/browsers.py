"""Dinosaurs that eat leaves, and one that flies. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .dinosaurs import AMBER, BONE, belly, hide, pillar, shaded
from .pelts import shining_eye
from .plumage import closed

PLATE = "-0.8,1 -1,-0.3 0,-1.5 1,-0.3 0.8,1"
PLATES = (
    (34, 84, 7),
    (52, 64, 11),
    (72, 46, 15),
    (96, 36, 19),
    (121, 36, 19),
    (143, 46, 15),
    (161, 62, 11),
    (175, 74, 7),
)


@draws("stegosaurus", (200.0, 130.0), 0.4, "#7a9a5a #a8804a #6a8a8a", seat=(0.5, 0.4))
def stegosaurus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate, far = colour("#e07a3a"), darker(c, 0.34)
    for x, y, r in PLATES:
        with pen.layer():
            pen.mass([closed(PLATE) * r + [x, y]], plate)
            pen.soft(ring(x, y, r * 0.5, r * 0.8), lighter(plate, 0.45), 0.7, 0.25 * r)
            pen.soft(ring(x, y + r, r, r * 0.5), mix(c, plate, 0.4), 0.8, 0.3 * r)
    for x in (86, 138):
        pillar(pen, far, x, 82, 122, 22)
    for line in ("178,84 186,66", "187,86 197,70", "184,90 193,105"):
        pen.limb(line, 6, 1.2, BONE)
    with pen.layer():
        body = closed("40,86 58,62 88,46 118,45 146,59 164,78 154,98 124,107 86,107 56,100")
        head = closed("42,82 26,82 12,89 5,97 12,104 28,105 46,100")
        pen.mass(
            [body, head, tube("60,88 44,90 30,93", (32, 24, 18)), tube("146,78 172,86 196,87", (44, 22, 3))],
            c,
        )
        pen.soft("10,102 44,98 86,100 130,100 166,88 140,114 60,112", belly(c), 0.92, 3)
        hide(pen, c, "54,70 104,50 156,76", "56,96 104,98 156,92", 7, 14, 3.2)
        for x, y in (
            (72, 66),
            (88, 56),
            (104, 54),
            (122, 58),
            (138, 68),
            (96, 72),
            (114, 74),
            (80, 80),
            (130, 84),
            (152, 82),
        ):
            pen.soft(ring(x, y, 4.4, 3.4), darker(c, 0.4), 0.6, 1)
        pen.soft("58,98 100,106 150,98 130,116 66,114", shaded(c), 0.5, 4)
        pen.soft(tube("14,92 28,86 44,86", (1, 3, 2)), lighter(c, 0.5), 0.5, 1.6)
    for x in (72, 148):
        pillar(pen, c, x, 86, 126, 25)
    pen.line("7,98 18,100 29,97", 1.3, darker(c, 0.65))
    shining_eye(pen, 25, 90, 4, None)


@draws("sauropod", (230.0, 180.0), 0.62, "#7f9f8a #8a9ab0 #a0986a", seat=(0.6, 0.5))
def sauropod(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (114, 162):
        pillar(pen, darker(c, 0.34), x, 118, 170, 27)
    with pen.layer():
        body = closed("82,112 98,90 130,80 160,88 180,110 174,134 150,147 116,147 90,135")
        neck = tube("112,118 86,96 68,66 58,40 52,24", (60, 42, 27, 19, 18))
        head = closed("64,16 52,7 37,11 22,20 17,28 25,35 42,35 58,37 69,29")
        pen.mass([body, neck, head, tube("158,116 192,124 228,152", (58, 26, 2))], c)
        pen.soft(
            "20,32 46,34 58,56 72,90 96,124 140,136 190,124 150,156 92,148 60,90 44,44", belly(c), 0.9, 3.4
        )
        hide(pen, c, "66,34 92,84 168,96", "56,50 84,120 170,126", 7, 18, 3.4)
        for x, y, r in (
            (70, 50, 3.4),
            (77, 66, 4.4),
            (86, 80, 5),
            (100, 90, 6),
            (120, 90, 7),
            (142, 88, 7),
            (160, 100, 6),
            (184, 120, 4.4),
            (200, 132, 3.2),
            (112, 106, 4),
            (134, 104, 4),
            (152, 112, 4),
        ):
            pen.soft(ring(x, y, r, r * 0.75), darker(c, 0.38), 0.6, 1.2)
        pen.soft("94,132 132,144 172,130 150,156 100,152", shaded(c), 0.5, 5)
        pen.soft(tube("68,26 84,72 110,88 150,86", (2, 6, 6, 2)), lighter(c, 0.5), 0.4, 3)
        pen.soft(ring(38, 30, 5, 3), colour("#f0806a"), 0.4, 2)
    for x in (100, 172):
        pillar(pen, c, x, 122, 176, 30)
    pen.line("19,29 30,31 39,28", 1.4, darker(c, 0.65))
    pen.oval((25, 20.6), (1.6, 1.2), mix(darker(c, 0.7), INK, 0.3), shade=0)
    shining_eye(pen, 45, 20, 4.8, None)


def _sail(pen: Pen, outline: str, bone: str, ribs: tuple[str, ...], skin: Colour) -> None:
    """A wing of skin behind its long finger."""
    with pen.layer():
        pen.mass([closed(outline)], skin)
        pen.hairs([tube(line, (1.6, 1.2, 0.6)) for line in ribs], darker(skin, 0.45), 0.5)
        pen.soft(tube(bone, (9, 7, 3)), darker(skin, 0.4), 0.4, 3)
        pen.mass([tube(bone, (7, 5, 2))], darker(skin, 0.24))


@draws("pterodactyl", (200.0, 120.0), 0.36, "#a8704a #8a8a6a", stands="air", seat=(0.5, 0.4))
def pterodactyl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin = lighter(c, 0.25)
    _sail(
        pen,
        "96,66 118,30 146,6 168,2 158,26 162,46 140,54 122,76",
        "98,66 122,30 166,3",
        ("112,60 136,42 158,26", "112,66 136,56 160,46"),
        darker(skin, 0.26),
    )
    pen.mass(
        [tube(line, (3, 2.4, 1.6)) for line in ("106,80 110,90 114,97", "116,78 121,87 125,94")],
        darker(c, 0.3),
    )
    with pen.layer():
        pen.mass(
            [
                closed("72,66 90,58 116,65 126,76 108,85 86,83 74,77"),
                tube("110,73 132,84 152,86", (12, 6, 1)),
                tube("82,74 66,79 55,74", (18, 12, 12)),
                closed("64,66 54,63 38,72 14,90 36,86 56,83 66,76"),
                tube("56,67 70,56 84,52", (9, 6, 2)),
            ],
            c,
        )
        pen.soft("30,88 60,80 84,80 120,80 100,94 60,94", belly(c), 0.85, 2.4)
        pen.soft(tube("62,63 72,55 84,51", (3, 3, 1)), colour("#e0583a"), 0.9, 1)
        hide(pen, c, "76,64 96,62 120,70", "78,78 96,82 118,80", 5, 7, 2.6)
    _sail(
        pen,
        "96,70 86,40 70,18 44,4 22,8 36,26 36,44 54,50 62,66 80,80",
        "92,70 74,36 24,8",
        ("84,62 60,44 40,42", "86,68 70,56 54,51", "74,40 54,26 36,26"),
        skin,
    )
    pen.mass([tube("57,67 69,55 84,49", (9, 6, 2))], colour("#d8603a"), 0.8)
    pen.poly("44,74 10,93 38,86", BONE, shade=0.5)
    pen.line("14,91 40,80", 1, darker(BONE, 0.5))
    shining_eye(pen, 55, 71, 3.8, AMBER)
