"""What lies on the ground of the sea, and a rock that one can sit on."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

PETAL, STAMEN = colours("#f7b8d0 #f4c430")


@draws("rock", (140.0, 96.0), 0.26, "#8d8f98 #9a9288 #7f8792", seat=(0.48, 0.12))
def rock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("6,92 12,62 30,34 56,14 88,10 112,30 128,60 136,92", c)
    pen.poly("56,14 88,10 96,40 66,48 40,44", lighter(c, 0.28), shade=0.4)
    pen.poly("88,10 112,30 128,60 108,66 96,40", darker(c, 0.2), shade=0.6)
    pen.poly("40,44 66,48 62,92 24,92 22,64", darker(c, 0.08), shade=0.6)
    pen.poly("96,40 108,66 104,92 62,92 66,48", darker(c, 0.16), shade=0.8)
    for said in ("48,54 44,68 50,78", "88,56 84,72", "114,72 110,84"):
        pen.line(said, 1.4, darker(c, 0.45))


@draws("lily pad", (150.0, 54.0), 0.16, "#4f9e4e #5fae54", stands="water", sinks=0.1, seat=(0.46, 0.4))
def lily_pad(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((68, 38), (64, 15), darker(c, 0.3))
    pen.oval((68, 35), (64, 15), c, shade=0.7)
    for x, y in ((10, 34), (30, 24), (68, 20), (106, 24), (126, 34), (40, 47), (96, 47)):
        pen.line(f"68,35 {x},{y}", 1.2, darker(c, 0.2), atop=True)
    for dx, tall in ((-13, 14), (13, 14), (-6, 20), (6, 20), (0, 23)):
        x = 122 + dx
        pen.blob(
            f"{x},34 {x - 7},{34 - tall * 0.6} {x + dx * 0.4},{34 - tall} {x + 7},{34 - tall * 0.6}", PETAL
        )
    pen.oval((122, 28), (4, 3), STAMEN)


@draws("coral", (110.0, 110.0), 0.26, "#f0685a #f28ab0 #f0a03a #a06ad0", seat=(0.5, 0.3))
def coral(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    branches = (
        ("54,106 52,74 34,48 30,22", 15), ("54,96 70,66 76,36 74,12", 13), ("52,78 54,50 50,26 54,8", 11),
        ("38,54 20,44 12,26", 9), ("72,56 90,46 98,26", 9), ("56,92 30,78 14,72", 9),
        ("58,92 84,80 100,66", 9),
    )  # fmt: skip
    for k, (said, wide) in enumerate(branches):
        tone = darker(c, 0.16) if k % 2 else c
        pen.limb(said, wide, wide * 0.5, tone)
        x, y = (float(v) for v in said.split()[-1].split(","))
        pen.oval((x, y), (wide * 0.42, wide * 0.42), lighter(c, 0.35), shade=0.4)
    pen.blob("30,108 42,98 66,98 80,108", darker(c, 0.3))
