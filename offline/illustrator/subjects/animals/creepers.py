"""A lizard, looking to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD

from .muzzles import eye


@draws("lizard", (170.0, 84.0), 0.22, "#5fae5a #3fa08a #d88a3a", seat=(0.5, 0.4))
def lizard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("96,50 128,58 152,48 162,30 152,20 144,28", 22, 3, c, shade=0.8)
    for x, tone in ((70, darker(c, 0.3)), (104, darker(c, 0.3))):
        pen.limb(f"{x},54 {x - 6},68 {x + 2},76", 11, 6, tone)
    pen.blob("46,36 66,30 94,34 112,46 108,60 84,66 60,64 46,54", c)
    pen.blob("50,56 66,60 90,62 106,56 88,70 62,68", lighter(c, 0.5), atop=True, shade=0.4)
    for x, y in ((58, 32), (67, 29), (76, 29), (85, 31), (94, 34), (103, 40)):
        pen.poly(f"{x - 4},{y + 4} {x},{y - 5} {x + 4},{y + 4}", darker(c, 0.3))
    pen.blob("56,28 42,20 22,24 8,36 8,44 24,52 42,54 56,46", c)
    pen.line("9,42 24,45 38,42", 1.4, darker(c, 0.55))
    eye(pen, 33, 32, 5, GOLD)
    for x in (60, 96):
        pen.limb(f"{x},54 {x - 8},68 {x - 2},77", 12, 6.4, c)
        pen.oval((x - 6, 78.6), (7, 3), c)
    for x, y in ((70, 42), (82, 46), (94, 48), (62, 50), (76, 54)):
        pen.oval((x, y), (3, 2.4), lighter(c, 0.4), atop=True, shade=0)
