"""A boat under sail, looking to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, lightness
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws


@draws(
    "sailboat",
    (110.0, 120.0),
    0.42,
    "#c8473f #d8843a #3f7fb0 #e0b040",
    stands="water",
    sinks=0.06,
    seat=(0.74, 0.8),
)
def sailboat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    hull = pen.part("hull", colour("#7a4630"))
    pen.line("54,4 54,98", 2.6, colour("#5a3a28"))
    fore, main = pen.part("sail", c), pen.part("sail", colour("#fbf5ea"))
    pen.poly("54,2 66,6 54,10", c)
    pen.blob("57,12 74,36 88,66 94,84 76,88 58,88 58,50", main)
    pen.poly("51,16 50,88 18,86 30,64 42,40", fore)
    if "striped-sail" in pen.traits:
        stripe = colour("#fbf5ea") if lightness(main) < 0.8 else c
        for y in range(20, 90, 14):
            pen.rect(16, y, 53, y + 7, colour("#fbf5ea"), atop=True, shade=0.5)
            pen.rect(56, y, 96, y + 7, stripe, atop=True, shade=0.5)
    for y in (36, 54, 72):
        pen.line(f"58,{y} {64 + (y - 36) * 0.62},{y + 2}", 0.7, colour("#d8ccb8"), atop=True)
    pen.blob("8,92 30,95 60,96 84,95 104,91 96,106 86,116 30,116 18,108", hull)
    pen.poly("6,91 106,90 104,97 9,98", lighter(hull, 0.75), shade=0.7)
    pen.line("14,104 54,106 98,103", 1.2, darker(hull, 0.3), atop=True)
