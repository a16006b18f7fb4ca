"""Insects, spiders, bats. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD


@draws("spider", (120.0, 96.0), 0.18, "#3a3440 #5a4438", front=True)
def spider(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 120
    for said in ("50,48 28,26 10,44", "48,54 22,40 4,62", "48,60 24,60 8,80", "50,66 34,74 24,92"):
        pen.limb(said, 5.6, 2.4, darker(c, 0.2), twin=True)
    pen.oval((60, 38), (27, 26), c)
    for y, r in ((26, 4), (38, 5), (50, 4)):
        pen.oval((60, y), (r, r * 0.7), lighter(c, 0.35), atop=True, shade=0)
    pen.oval((60, 66), (19, 17), lighter(c, 0.08))
    pen.oval((53, 63), (6, 6.6), WHITE, twin=True, shade=0.2)
    pen.eye(53.6, 64, 4)
    for x in (45, 75):
        pen.oval((x, 58), (2.6, 2.8), INK, shade=0)
    pen.line("54,75 60,78 66,75", 1.5, lighter(c, 0.5))


@draws("ant", (120.0, 80.0), 0.14, "#6a3a2a #33302e")
def ant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("52,48 42,60 36,76", "58,50 58,64 56,77", "66,48 76,60 80,76"):
        pen.limb(said, 4, 2.4, darker(c, 0.25))
    pen.oval((92, 42), (24, 18), c, turn=-8)
    pen.oval((60, 46), (14, 11), darker(c, 0.08))
    for said in ("24,30 16,18 8,18", "30,28 28,14 22,8"):
        pen.line(said, 2, c)
    pen.oval((32, 42), (18, 16), c)
    pen.oval((25, 39), (5, 5.6), WHITE, shade=0.2)
    pen.eye(24, 39, 3.6, twin=False)
    pen.line("16,50 23,53 29,51", 1.5, lighter(c, 0.5))


@draws("beetle", (120.0, 88.0), 0.16, "#2f7a5a #3a5a9a #6a3a5a")
def beetle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (48, 68, 88):
        pen.limb(f"{x},66 {x - 6},76 {x - 10},84", 5, 2.6, INK)
    for said in ("24,50 10,44 4,30 12,22", "28,46 18,36 20,24"):
        pen.limb(said, 5, 2, darker(c, 0.5))
    pen.oval((32, 56), (16, 14), darker(c, 0.45))
    pen.blob("38,70 40,40 56,24 82,24 104,42 110,66 100,74", c)
    pen.line("74,24 70,48 72,74", 1.8, darker(c, 0.5), atop=True)
    pen.limb("50,38 66,28 84,28", 6, 2, lighter(c, 0.45), atop=True, shade=0)
    pen.eye(26, 53, 3.8, twin=False)


@draws("bug", (140.0, 70.0), 0.16, "#8ac04a #a8b83a")
def caterpillar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k, (x, y) in enumerate(((122, 48), (106, 40), (88, 38), (70, 42), (54, 46))):
        pen.oval((x - 4, y + 15), (3, 5), darker(c, 0.4))
        pen.oval((x, y), (15, 15.5), (c, darker(c, 0.14))[k % 2])
        pen.oval((x, y - 6), (3, 2), GOLD, shade=0)
    for said in ("24,24 18,12 12,10", "34,22 34,10 30,4"):
        pen.line(said, 2, INK)
    pen.oval((32, 42), (21, 20), c)
    pen.oval((24, 38), (6, 6.6), WHITE, shade=0.2)
    pen.eye(23, 38, 4.4, twin=False)
    pen.line("18,51 26,54 33,51", 1.7, darker(c, 0.6))
    pen.oval((38, 49), (4, 2.6), colour("#f0907a"), shade=0)


@draws("bat", (160.0, 90.0), 0.24, "#4a4258 #5a4a44", stands="air", front=True)
def bat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 160
    pen.poly(
        "72,44 52,12 28,4 4,30 2,54 16,46 26,60 38,48 48,66 58,54 70,70",
        darker(c, 0.12),
        twin=True,
        shade=1.1,
    )
    for said in ("70,44 50,16 4,34", "62,34 26,58", "66,42 48,64"):
        pen.line(said, 2, darker(c, 0.45), twin=True)
    pen.blob("80,38 94,48 94,70 80,82 66,70 66,48", c)
    pen.oval((80, 64), (8, 11), lighter(c, 0.3), shade=0.5)
    pen.blob("66,26 60,4 74,16", c, twin=True)
    pen.oval((80, 30), (18, 16), c)
    pen.oval((73, 28), (5, 5.6), WHITE, twin=True, shade=0.2)
    pen.eye(73.6, 28.6, 4)
    pen.line("74,38 80,41 86,38", 1.4, INK)
    for x in (77, 83):
        pen.poly(f"{x - 1.6},{39.4} {x + 1.6},{39.4} {x},{44}", WHITE, shade=0)


@draws(
    "green leaf",
    (170.0, 110.0),
    0.34,
    "#5fa84a #4f9a52 #78b548",
    seat=(0.46, 0.42),
    front=True,
    home="garden",
)
def green_leaf(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A large leaf on its stalk, with veins and some drops of dew."""
    pen.limb("150,40 164,66 158,108", 5, 6, darker(c, 0.3))
    with pen.layer():
        pen.blob("2,66 24,40 60,24 104,20 140,28 156,42 140,66 104,84 62,88 26,80", c)
        pen.soft("2,68 40,62 90,56 156,42 140,70 104,88 60,92 20,84", darker(c, 0.35), 0.55, 6)
        pen.soft("30,42 66,28 110,26 90,40 56,46", lighter(c, 0.45), 0.6, 6)
        pen.line("4,66 50,60 100,52 154,42", 2.2, lighter(c, 0.4), atop=True)
        for x in range(26, 140, 19):
            y = 66 - 0.16 * x
            pen.line(f"{x},{y} {x + 12},{y - 14} {x + 22},{y - 24}", 1.1, lighter(c, 0.3), atop=True)
            pen.line(f"{x},{y} {x + 14},{y + 10} {x + 20},{y + 24}", 1.1, darker(c, 0.2), atop=True)
    for x, y, r in ((40, 72, 4), (118, 66, 5), (132, 40, 3)):
        pen.oval((x, y), (r, 0.86 * r), lighter(c, 0.55), shade=0.6)
        pen.oval((x - 0.3 * r, y - 0.3 * r), (0.3 * r, 0.24 * r), lighter(c, 0.95), shade=0)
