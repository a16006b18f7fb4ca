"""Monkeys, marsupials, small furry ones and others that have no kin here."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, smooth, tube
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .countenances import head
from .markings import CREAM, PINK, Sitter, marked
from .pelts import hairs
from .sitting import BOX, SITTERS, sit, sit_body

FACE = colour("#ecc9a0")
SMALL = {"hamster", "otter", "beaver", "monkey", "koala", "gorilla", "sloth", "poodle"}


def _monkey_face(pen: Pen, c: Colour, skin: Colour) -> None:
    pen.axis = 100
    pen.oval((24, 36), (9, 10), c, twin=True)
    pen.oval((24, 37), (5.4, 6.4), skin, twin=True, shade=0.4)
    pen.blob("50,10 67,14 77,28 76,44 66,56 50,60 34,56 24,44 23,28 33,14", c)
    pen.blob("50,26 60,20 70,28 69,40 74,48 64,58 50,61 36,58 26,48 31,40 30,28 40,20", skin, shade=0.5)
    pen.eye(40, 36, 4.6)
    for x in (47.6, 52.4):
        pen.oval((x, 46), (1, 1.3), darker(skin, 0.55), shade=0)
    pen.line("41,51 50,55 59,51", 1.6, darker(skin, 0.6))
    pen.oval((33, 47), (4, 2.6), mix(skin, colour("#ff7a6a"), 0.4), shade=0, twin=True)


@draws("monkey", BOX, 0.36, "#8a5a3a #7a4a34 #a06f48", front=True)
def monkey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("66,100 88,100 94,82 84,70 78,76 84,82", 6.4, 4.4, darker(c, 0.1))
    sit_body(pen, c, Sitter("none", "none", FACE, socks=FACE, plump=0.92))
    _monkey_face(pen, c, FACE)


@draws("monkey climbing", (110.0, 130.0), 0.36, "#8a5a3a #7a4a34 #a06f48")
@draws("monkey hanging", (110.0, 130.0), 0.36, "#8a5a3a #7a4a34 #a06f48")
@draws("monkey swinging", (110.0, 130.0), 0.36, "#8a5a3a #7a4a34 #a06f48")
def monkey_hanging(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """By one arm."""
    pen.limb("66,76 78,52 74,26 82,6", 11, 8, darker(c, 0.24))
    pen.limb("62,104 84,112 92,98 84,90", 6, 4, darker(c, 0.1))
    pen.limb("58,100 44,112 52,126", 12, 8, darker(c, 0.24))
    pen.blob("40,72 60,66 72,78 72,98 58,108 42,100 36,86", c)
    pen.limb("48,98 30,106 28,122", 13, 9, c)
    pen.limb("44,78 26,86 14,80", 11, 8, c)
    for x, y in ((82, 6), (14, 80), (28, 122)):
        pen.oval((x, y), (5.4, 5), FACE)
    _monkey_face(Placed(pen, (0.0, 20.0), 0.0, 0.92), c, FACE)


@draws("gorilla", (120.0, 116.0), 0.46, "#3a3a44 #45404a", front=True)
def gorilla(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin = lighter(c, 0.24)
    pen.axis = 120
    pen.blob("36,84 22,92 16,106 28,114 44,112", darker(c, 0.2), twin=True)
    pen.blob("60,36 86,44 96,66 94,96 78,110 60,112 42,110 26,96 24,66 34,44", c)
    pen.blob("60,58 76,60 78,76 60,88 42,76 44,60", skin, shade=0.8)
    pen.line("60,60 60,84", 1.4, darker(skin, 0.3))
    pen.limb("30,54 12,74 18,108", 22, 15, c, twin=True, shade=0.7)
    pen.oval((18, 108), (10, 6.6), skin, twin=True)
    pen.blob("60,4 76,10 84,26 80,44 60,52 40,44 36,26 44,10", c)
    pen.oval((37, 30), (4.4, 6), skin, twin=True)
    pen.blob("60,22 72,20 76,28 74,38 68,48 60,51 52,48 46,38 44,28 48,20", skin, shade=0.5)
    pen.limb("45,24 52,21 60,23 68,21 75,24", 6, 6, darker(c, 0.1))
    pen.eye(52.6, 29, 3.2)
    for x in (57, 63):
        pen.oval((x, 38), (2.2, 1.7), INK, shade=0)
    pen.line("53,45 60,46.4 67,45", 1.5, INK)


@draws("koala", BOX, 0.34, "#9aa0a8 #8f949e", front=True)
def koala(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit_body(pen, c, Sitter("none", "none", lighter(c, 0.6), plump=1.1))
    for x, y in ((20, 20), (15, 28), (24, 28)):
        pen.oval((x, y), (13, 12), c, twin=True)
    pen.oval((20, 26), (9, 9), mix(lighter(c, 0.4), PINK, 0.3), twin=True, shade=0.4)
    pen.blob("50,12 67,16 78,30 77,46 66,57 50,60 34,57 23,46 22,30 33,16", c)
    pen.blob("50,34 56,38 58,48 55,55 45,55 42,48 44,38", INK, shade=0.7)
    pen.limb("47,39 46,44", 2.4, 1.4, lighter(INK, 0.5), shade=0)
    pen.eye(36, 37, 4.4)
    pen.oval((31, 48), (4.4, 2.8), mix(c, PINK, 0.6), shade=0, twin=True)


@draws("hamster", BOX, 0.24, "#d99a4e #e0b070 #c8b8a4", front=True)
def hamster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("round", "none", CREAM, socks=PINK, plump=1.24))
    pen.oval((33, 51), (10, 8), lighter(c, 0.3), twin=True, shade=0.5, atop=True)
    pen.oval((30, 47), (4, 2.6), mix(c, PINK, 0.6), shade=0, twin=True)
    pen.blob("50,41 58,46 57,56 50,59 43,56 42,46", CREAM, shade=0.4)
    pen.blob("47,44 53,44 50,48", PINK, shade=0.3)
    pen.line("50,48 49,52 45,52.6", 1.1, INK, twin=True)


@draws("otter", BOX, 0.3, "#7a5a44 #6a4c3a", front=True)
def otter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("62,100 80,106 94,100", 13, 4, darker(c, 0.12))
    sit(pen, c, Sitter("round", "none", colour("#e6d2b8"), plump=0.9))
    for y in (49, 53):
        pen.line(f"38,{y} 28,{y} 20,{y - 1}", 0.8, lighter(c, 0.6), twin=True)


@draws("otter floating", (160.0, 74.0), 0.26, "#7a5a44 #6a4c3a", stands="water", sinks=0.16)
def otter_floating(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """On its back, the paws on its breast, the feet out of the water."""
    pale = colour("#e6d2b8")
    pen.mass([tube("118,56 138,60 156,50", (14, 10, 4))], darker(c, 0.14))
    with pen.layer():
        pen.mass([smooth(points("34,40 60,34 96,36 124,44 130,56 112,66 70,70 36,64 26,52"), closed=True)], c)
        pen.soft("34,38 62,30 100,34 122,44 96,50 60,48", pale, 0.9, 4)
        pen.soft("30,58 70,64 116,60 116,76 30,76", darker(c, 0.5), 0.5, 4)
        pen.hairs(hairs((44.0, 36.0, 120.0, 62.0), 50, (6.0, 1.4), 3), darker(c, 0.45), 0.26)
    for x in (112, 124):
        pen.mass([tube(f"{x},48 {x + 3},38 {x + 1},28", (13, 11, 13))], darker(c, 0.1))
        pen.oval((x + 1, 27), (7, 4.4), mix(c, PINK, 0.3), turn=-12, shade=0.6)
    pen.mass([tube("62,50 68,40 64,32", (12, 10, 9))], darker(c, 0.08))
    pen.mass([tube("80,50 78,40 70,33", (12, 10, 9))], c)
    pen.oval((67, 29), (7, 5), colour("#f0c8a8"))
    face = Placed(pen, (0.0, 0.0), -14.0, 0.72)
    face.axis = 100.0
    head(face, c, marked(pen, Sitter("round", "none", pale, plump=0.9)), c)


@draws("beaver", BOX, 0.3, "#7a5236 #6a4630", front=True)
def beaver(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("60,102 72,92 92,90 98,100 88,108 70,109", darker(c, 0.4))
    for x in (72, 80, 88):
        pen.line(f"{x},93 {x + 4},107", 1.1, darker(c, 0.6), atop=True)
    sit(pen, c, Sitter("round", "none", lighter(c, 0.35), plump=1.14))
    pen.rect(46.4, 55, 53.6, 63, WHITE, r=1.4, shade=0.3)
    pen.line("50,55 50,63", 0.8, darker(c, 0.4))


@draws("sloth", BOX, 0.34, "#a08a70 #8f7a62", front=True)
def sloth(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 100
    sit_body(pen, c, Sitter("none", "none", lighter(c, 0.35)))
    pen.limb("28,66 14,82 26,98", 12, 9, darker(c, 0.06), twin=True)
    for dx in (-4, 0, 4):
        pen.line(f"{26 + dx},98 {28 + dx},106", 2.2, darker(c, 0.6), twin=True)
    pen.blob("50,10 68,14 79,30 76,48 64,58 50,60 36,58 24,48 21,30 32,14", c)
    pen.blob("50,20 64,22 71,36 66,52 50,58 34,52 29,36 36,22", colour("#ead8b8"), shade=0.5)
    pen.limb("44,34 36,38 26,46", 9, 4, darker(c, 0.5), twin=True, shade=0.3)
    pen.eye(39, 36, 3.6)
    pen.oval((50, 43), (4.6, 3.4), INK, shade=0.4)
    pen.line("40,49 50,53 60,49", 1.6, darker(c, 0.6))


@draws("poodle", BOX, 0.36, "#f2eee8 #c9a27c #3b3942 #e8b8c0", front=True)
def poodle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("64,100 78,94 84,80", 5, 4, c)
    pen.oval((86, 76), (9, 9), c)
    sit_body(pen, c, Sitter("none", "none", None, plump=0.9))
    for x, y, r in ((38, 62, 11), (62, 62, 11), (50, 66, 13), (42, 76, 10), (58, 76, 10)):
        pen.oval((x, y), (r, r), c, shade=0.8)
    for x in (42, 58):
        pen.oval((x, 102), (8, 6), lighter(c, 0.12))
    for x, y in ((24, 36), (20, 46), (24, 55)):
        pen.oval((x, y), (10, 9), darker(c, 0.12), twin=True)
    pen.blob("50,22 64,24 70,36 66,50 50,58 34,50 30,36 36,24", c)
    for x, y, r in ((38, 18, 11), (50, 12, 13), (62, 18, 11), (50, 22, 12)):
        pen.oval((x, y), (r, r), lighter(c, 0.06), shade=0.8)
    pen.eye(41, 38, 4.2)
    pen.blob("50,42 57,46 57,54 50,57 43,54 43,46", lighter(c, 0.25), shade=0.4)
    pen.oval((50, 45.6), (3.6, 2.8), INK, shade=0.4)
    pen.line("50,48 49,52 45,52.6", 1.1, INK, twin=True)


@draws("kangaroo", (130.0, 140.0), 0.44, "#b5804e #a8744a")
@draws("kangaroo jumping", (130.0, 140.0), 0.44, "#b5804e #a8744a")
def kangaroo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pale = lighter(c, 0.5)
    pen.limb("82,98 104,118 128,132", 22, 5, darker(c, 0.08))
    pen.blob("44,52 62,50 80,70 94,96 86,116 64,118 50,100 42,76", c)
    pen.blob("46,62 54,70 58,92 64,112 52,102 44,80", pale, atop=True, shade=0.5)
    pen.limb("52,66 40,76 34,86", 9, 5, darker(c, 0.2))
    pen.oval((76, 104), (19, 17), c)
    pen.limb("74,112 60,124 66,132", 12, 8, c)
    pen.blob("38,130 56,126 74,130 72,137 42,137", darker(c, 0.14))
    pen.limb("58,66 48,78 42,90", 9, 5, c)
    pen.limb("54,60 46,46 42,34", 22, 15, c, shade=0.7)
    pen.blob("40,20 42,2 48,-2 52,8 50,24", darker(c, 0.2))
    pen.blob("34,20 32,4 36,0 42,8 44,22", c)
    pen.blob("36,18 50,22 52,36 42,44 28,46 16,46 12,40 20,32 28,24", c)
    pen.oval((14, 41), (3.6, 3), INK, shade=0.4)
    pen.line("15,46 22,46 28,43", 1.2, darker(c, 0.5))
    pen.eye(33, 29, 3.4, twin=False)


@draws("walrus", (150.0, 100.0), 0.36, "#8f6f5f #7f6a60", seat=(0.5, 0.3))
def walrus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("122,78 140,66 149,70 144,82 148,92 128,92", darker(c, 0.25))
    pen.blob("26,30 52,22 84,38 116,62 132,82 120,94 70,97 34,92 22,64", c)
    pen.blob("52,74 74,78 70,94 44,97 40,90", darker(c, 0.24))
    for said in ("64,44 70,58 66,70", "82,54 88,66 86,76"):
        pen.line(said, 1.6, darker(c, 0.26), atop=True)
    pen.oval((36, 30), (22, 22), c)
    for x in (24, 38):
        pen.limb(f"{x},46 {x + 1},60 {x + 3},74", 5.6, 2, colour("#f8f0dc"))
    pen.oval((24, 42), (11, 9), lighter(c, 0.3))
    pen.oval((39, 42), (11, 9), lighter(c, 0.3))
    for x in (19, 24, 37, 42):
        for y in (40, 44):
            pen.oval((x, y), (0.9, 0.9), darker(c, 0.6), shade=0)
    pen.oval((31, 34), (5, 3.6), INK, shade=0.4)
    for x in (23, 41):
        pen.eye(x, 25, 3.2, twin=False)


SITTERS.update(SMALL)
