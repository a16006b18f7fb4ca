"""Birds of the shore, the savanna and the jungle, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

CORAL = colour("#f0802e")


def _thin_legs(pen: Pen, spots: tuple[str, ...], c: Colour, width: float = 2.6) -> None:
    """Legs along their points, each with a foot of three toes."""
    for said in spots:
        x, y = (float(v) for v in said.split()[-1].split(","))
        pen.line(said, width, c)
        pen.line(f"{x - 8},{y + 2} {x},{y} {x + 4},{y + 2}", width, c)


@draws("pelican", (130.0, 120.0), 0.34, "#f4f1ea #e9e4da", seat=(0.62, 0.4))
def pelican(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _thin_legs(pen, ("74,96 73,115", "86,96 87,115"), CORAL, 3.4)
    pen.blob("104,72 124,78 128,86 114,92 96,88", darker(c, 0.55))
    pen.blob("52,72 64,58 86,54 106,64 114,80 104,94 84,101 64,98 52,86", c)
    pen.limb("66,82 60,64 66,48 62,34 54,26", 23, 15, c, shade=0.7)
    pen.oval((52, 23), (15, 12.5), c)
    pen.limb("60,13 68,12 72,18", 4, 1, c)
    pen.blob("47,29 33,34 17,45 6,56 14,66 30,64 44,54 52,40", colour("#f6b23f"))
    pen.limb("46,24 26,36 4,58", 8, 3.4, CORAL)
    pen.poly("6,54 1,62 8,60", darker(CORAL, 0.25))
    pen.blob("66,68 86,62 106,72 112,84 98,88 80,86 68,80", darker(c, 0.14))
    pen.blob("92,74 110,76 120,86 104,90 92,84", darker(c, 0.6), shade=0.5)
    pen.oval((49, 21), (5, 4.6), lighter(CORAL, 0.5), shade=0.2)
    pen.eye(48, 21, 3, twin=False)


def _ostrich(pen: Pen, c: Colour, legs: tuple[str, str]) -> None:
    skin = colour("#e8b8a0")
    for said, tone in zip(legs, (darker(skin, 0.3), skin), strict=True):
        pen.limb(said, 8, 4, tone)
        x, y = (float(v) for v in said.split()[-1].split(","))
        pen.blob(f"{x - 12},{y + 3} {x - 4},{y - 3} {x + 5},{y} {x + 4},{y + 5} {x - 10},{y + 6}", tone)
    for x, y in ((112, 66), (116, 76), (108, 58)):
        pen.oval((x, y), (13, 9), WHITE, turn=-24)
    pen.blob("44,74 56,60 80,52 104,58 112,74 104,92 82,102 60,98 46,88", c)
    for x, y in ((60, 90), (76, 97), (94, 92)):
        pen.oval((x, y), (12, 8), lighter(c, 0.1), turn=-12, shade=0.8)
    pen.blob("66,66 88,62 102,74 96,86 78,90 66,80", darker(c, 0.3))
    pen.oval((98, 84), (9, 6), WHITE, turn=-20)
    pen.limb("54,80 42,62 42,40 40,22", 14, 8, skin, shade=0.8)
    pen.oval((36, 18), (11.5, 9.5), skin)
    for x in (36, 41, 46):
        pen.line(f"{x},11 {x + 2},4", 1.4, c)
    pen.blob("29,17 14,19 9,22 15,26 30,24", colour("#e8964a"))
    pen.line("13,22 28,21", 0.9, colour("#a8602a"))
    pen.eye(33, 15, 3.6, twin=False)


@draws("ostrich", (130.0, 160.0), 0.5, "#2f2c34 #3a3438", seat=(0.62, 0.36))
def ostrich(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _ostrich(pen, c, ("86,96 92,122 88,150", "72,96 76,124 70,152"))


@draws("ostrich running", (130.0, 160.0), 0.5, "#2f2c34 #3a3438", seat=(0.62, 0.36))
def ostrich_running(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _ostrich(pen, c, ("90,96 108,114 122,136", "70,96 58,120 34,142"))


@draws("flamingo", (110.0, 150.0), 0.4, "#f58fa8 #f2849a #f7a3b0", stands="ground", seat=(0.6, 0.36))
def flamingo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leg = colour("#e0607e")
    _thin_legs(pen, ("68,90 67,118 66,145",), leg)
    pen.line("60,90 50,108 66,118", 2.6, darker(leg, 0.15))
    pen.blob("88,70 106,78 104,86 88,88", darker(c, 0.3))
    pen.blob("38,78 48,66 68,60 90,70 98,82 82,94 60,96 44,90", c)
    pen.limb("48,84 30,70 30,50 46,40 48,24 38,16", 12, 8, c, shade=0.7)
    pen.oval((33, 17), (11, 9), c)
    pen.blob("25,12 14,18 10,28 15,34 20,28 27,24", colour("#f7e6da"), shade=0.5)
    pen.blob("12,24 9,30 14,36 19,30", INK, shade=0.4)
    pen.blob("56,70 78,66 94,80 78,88 60,86", darker(c, 0.16))
    pen.blob("72,80 92,78 102,86 84,92", darker(c, 0.34), shade=0.6)
    pen.eye(32, 15, 2.6, twin=False)


@draws("parrot", (90.0, 130.0), 0.28, "#d8343a #3f9e4d #2f7fd0", seat=(0.5, 0.1))
def parrot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    blue, gold = colour("#2f6fd0"), colour("#f4c430")
    for said, tone in (("56,84 66,106 74,128", blue), ("50,86 58,106 62,128", c)):
        pen.limb(said, 11, 4, tone)
    pen.blob("40,10 58,14 66,34 68,62 60,88 46,94 34,84 28,60 28,34 30,18", c)
    pen.blob("52,42 66,46 72,70 64,94 54,84 50,62", blue)
    pen.blob("51,42 63,42 67,56 56,60", gold, shade=0.6)
    for y in (66, 74, 82):
        pen.line(f"55,{y} 62,{y + 3} 68,{y}", 1.4, darker(blue, 0.35), atop=True)
    pen.blob("30,18 40,16 46,24 44,34 34,38 27,32", WHITE, shade=0.4)
    pen.blob("30,18 18,20 12,32 16,42 22,34 30,33", colour("#f2e6c8"))
    pen.blob("21,36 26,35 28,40 23,42", INK, shade=0.3)
    pen.eye(37, 25, 3.4, twin=False)
    for x in (40, 49):
        pen.oval((x, 93), (5, 3.4), colour("#6a5a58"))
