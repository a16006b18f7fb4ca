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


@draws(
    "rock arch", (230.0, 150.0), 0.62, "#c8683f #d88a5a #b85a3a", fixed=True, home="desert", seat=(0.46, 0.1)
)
def rock_arch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A bridge of rock that wind and water have carved, broken into planes, in bands of red."""
    pen.poly(
        "4,149 10,122 22,106 20,84 36,60 46,44 66,34 80,18 104,14 122,7 146,16 166,18 184,36 198,44 206,66 "
        "216,84 214,108 224,126 228,149 172,149 174,128 166,112 168,96 154,80 146,68 124,62 106,66 90,76 "
        "82,92 74,104 76,126 70,149",
        c,
        shade=1.3,
    )
    bright, dim = lighter(c, 0.2), darker(c, 0.2)
    for said in (
        "46,44 66,34 80,18 92,40 70,56",
        "104,14 122,7 146,16 134,34 110,36",
        "20,84 36,60 50,74 40,98",
        "10,122 22,106 40,98 46,122 28,140",
    ):
        pen.poly(said, bright, shade=0.4)
    for said in (
        "166,18 184,36 198,44 178,58 160,44",
        "206,66 216,84 214,108 196,98 188,74",
        "214,108 224,126 228,149 200,149 196,120",
        "154,80 146,68 160,44 178,58 170,84",
        "90,76 106,66 110,48 86,52 70,70",
        "174,128 166,112 168,96 188,104 186,132",
    ):
        pen.poly(said, dim, shade=0.5)
    pen.poly(
        "76,126 74,104 82,92 90,76 106,66 124,62 146,68 130,72 110,78 96,92 90,110 92,128 88,149 70,149",
        darker(c, 0.46),
        shade=0.4,
    )
    for k, said in enumerate(
        (
            "22,106 46,104 72,110",
            "26,76 60,66 84,84",
            "70,30 112,26 160,30 186,40",
            "170,98 194,92 216,96",
            "174,126 198,122 222,126",
        )
    ):
        pen.line(said, 2.2, (lighter(c, 0.34), darker(c, 0.34))[k % 2], atop=True)
    for said in (
        "2,150 8,140 22,138 30,144 36,150",
        "60,150 68,142 80,144 86,150",
        "164,150 172,142 184,150",
        "206,150 216,140 230,150",
    ):
        pen.poly(said, darker(c, 0.14), shade=0.7)
