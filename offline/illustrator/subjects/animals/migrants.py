"""Large birds in flight with outstretched necks: geese, swans, ducks, and a stork with a baby."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import SUBJECTS, draws

from . import poultry as _poultry  # noqa: F401  those who swim are known first
from . import waterfowl as _waterfowl  # noqa: F401
from .pelts import shining_eye
from .plumage import closed, fan, feathered

ORANGE = colour("#f08a2a")
LONG = {"goose", "swan"}
"""Whose necks are long."""


def _flying(pen: Pen, c: Colour, long: bool) -> None:
    """To the left, one wing up beyond the body, the other down before it."""
    dark = darker(c, 0.24)
    feathered(pen, (106, 56), "112,0 120,8 125,20 127,34", darker(c, 0.14), 15)
    fan(pen, "126,58 126,64", "160,54 156,68", 3, 8, (dark, darker(dark, 0.1)), 0.0)
    x = 24 if long else 42
    spine = "84,62 54,55 32,50" if long else "84,62 60,54 46,49"
    with pen.layer():
        body = closed("58,60 76,47 108,44 134,53 142,61 118,74 84,77 64,71")
        pen.mass([body, tube(spine, (28, 16, 12)), ring(x, 48, 11, 9)], c)
        pen.soft("50,64 84,70 130,66 110,86 66,82", lighter(c, 0.4), 0.8, 3)
        pen.soft("60,72 90,78 130,70 110,84 66,82", mix(darker(c, 0.5), SHADOW, 0.3), 0.4, 2.4)
        pen.soft(tube(f"{x - 4},41 60,50 100,47", (2, 3, 2)), lighter(c, 0.5), 0.5, 1.4)
    pen.blob(f"{x - 8},44 {x - 22},48 {x - 24},51 {x - 20},53 {x - 8},53", ORANGE)
    feathered(pen, (98, 56), "98,111 106,106 113,97 118,86 120,74", darker(c, 0.05), 17)
    shining_eye(pen, x - 1, 46.4, 3, None)


def _register(name: str) -> None:
    own = SUBJECTS[name]
    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in own.colours)

    @draws(f"{name} flying", (162.0, 112.0), max(0.26, own.height), palette, stands="air", home="sky")
    def flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        _flying(pen, c, name in LONG)


for _name in ("goose", "swan", "duck"):
    _register(_name)


@draws("stork with a baby", (190.0, 150.0), 0.42, "#f6f4ee", "air", home="sky")
def stork_with_a_baby(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """In flight to the left, a bundle hanging from its beak."""
    leg, dark = colour("#e8603a"), colour("#2e2f3a")
    for y in (78, 84):
        pen.line(f"128,{y} 158,{y + 4} 186,{y + 2}", 2.6, leg)
    pen.blob("96,62 90,30 104,6 116,2 122,24 120,52", dark)
    pen.blob("94,64 90,36 100,16 110,18 114,40 112,62", darker(c, 0.06))
    pen.blob("66,72 82,60 108,60 134,72 142,82 118,90 86,88 70,82", c)
    pen.blob("132,72 152,74 150,84 134,86", dark)
    pen.limb("78,74 62,66 52,54 44,44", 14, 9, c, shade=0.6)
    pen.oval((42, 42), (10, 8.6), c)
    pen.blob("36,40 20,48 6,56 22,54 36,48", leg)
    pen.eye(39, 40, 2.4, twin=False)
    pen.blob("104,66 124,58 136,40 150,20 150,44 140,64 124,78", c)
    pen.blob("134,44 150,20 151,42 142,62", dark, atop=True)
    cloth = colour("#a8d4ec")
    pen.line("12,54 14,68 22,82", 3, cloth)
    pen.blob("10,58 18,66 34,84 40,104 32,124 14,128 0,116 0,96 8,78", cloth)
    for x, y in ((10, 92), (28, 98), (14, 112), (30, 116)):
        pen.oval((x, y), (2.4, 2.4), WHITE, shade=0, atop=True)
    pen.oval((20, 84), (9, 8.4), colour("#f2c8a4"))
    pen.line("15,84 17,85.4 19,84", 1.1, INK)
    pen.line("22,84 24,85.4 26,84", 1.1, INK)
    pen.line("19,88 21,89 23,88", 1, colour("#c85a5a"))
