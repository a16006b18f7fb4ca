"""Birds of the shore, the savanna and the jungle, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
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
