"""A carousel, a house with ghosts, a house in a mushroom."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

GOLD = colour("#e8c05a")
CREAM = colour("#f8f0e0")


@draws(
    "carousel", (170.0, 150.0), 0.52, "#d8485a #3a7ab8 #8a5ac0", fixed=True, front=True, glows=(0.5, 0.5, 0.7)
)
def carousel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(12, 128, 158, 146, darker(c, 0.2), r=4)
    pen.rect(18, 120, 152, 130, CREAM, r=3)
    pen.rect(66, 52, 104, 124, colour("#ffe9b8"), r=3, shade=0.7)
    for x in (74, 85, 96):
        pen.oval((x, 86), (4, 12), lighter(c, 0.4), shade=0.5)
    for i, (x, y) in enumerate(((38, 96), (85, 104), (132, 94))):
        pen.line(f"{x},50 {x},126", 2.4, GOLD)
        _horse(pen, x, y, (CREAM, colour("#c8a07a"), colour("#8a96a8"))[i], c)
    for i in range(8):
        a, b = 6 + 19.75 * i, 6 + 19.75 * (i + 1)
        tone = c if i % 2 == 0 else CREAM
        pen.poly(f"85,6 85,6 {b},46 {a},46", tone, shade=0.6)
        pen.oval(((a + b) / 2, 47), (9.9, 8), tone, shade=0.6)
        pen.oval((a + 9.9, 42), (2, 2), colour("#fff4c0"), shade=0)
    pen.line("85,8 85,-2", 2, GOLD)
    pen.poly("85,-2 98,2 85,6", c)


def _horse(pen: Pen, x: float, y: float, coat: Colour, saddle: Colour) -> None:
    """A small wooden horse on its pole, leaping to the left."""
    for dx, tip in ((-9, -16), (-6, -8), (8, 15), (11, 20)):
        pen.limb(f"{x + dx},{y + 5} {x + tip},{y + 12} {x + tip - 2},{y + 19}", 4, 2.6, coat)
    pen.limb(f"{x + 13},{y - 3} {x + 20},{y + 2} {x + 20},{y + 12}", 4, 2, darker(coat, 0.4))
    pen.oval((x + 1, y + 1), (14, 8), coat)
    pen.limb(f"{x - 8},{y} {x - 14},{y - 10} {x - 16},{y - 15}", 9, 6, coat)
    pen.limb(f"{x - 14},{y - 16} {x - 22},{y - 11}", 7, 4.6, coat)
    pen.line(f"{x - 11},{y - 18} {x - 7},{y - 10} {x - 4},{y - 5}", 3.6, darker(coat, 0.45))
    pen.oval((x - 16.6, y - 15), (1, 1.2), colour("#2c2c34"), shade=0)
    pen.blob(f"{x - 4},{y - 7} {x + 7},{y - 7} {x + 7},{y + 3} {x - 3},{y + 3}", saddle, shade=0.6)


@draws("haunted house", (150.0, 160.0), 0.56, "#5a5068 #4f5a66 #66505a", fixed=True, front=True)
def haunted_house(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof, glow = darker(c, 0.5), colour("#ffd66a")
    pen.poly("96,52 132,46 136,156 96,156", darker(c, 0.12))
    pen.poly("22,66 92,60 96,156 18,156", c)
    pen.poly("54,34 74,32 78,64 52,66", darker(c, 0.06))
    pen.poly("46,36 62,2 82,33", roof)
    pen.poly("10,70 34,40 82,38 104,66", roof)
    pen.poly("90,54 112,16 142,48", roof)
    pen.line("62,4 62,-6", 1.6, roof)
    pen.rect(118, 16, 127, 40, darker(c, 0.3))
    for x, y, w, h in (
        (58, 42, 11, 14),
        (30, 82, 16, 22),
        (68, 80, 16, 22),
        (107, 66, 14, 20),
        (108, 106, 14, 20),
    ):
        pen.rect(x - 2, y - 2, x + w + 2, y + h + 2, darker(c, 0.55), r=6)
        pen.rect(x, y, x + w, y + h, glow, r=5, shade=0.3)
        pen.line(f"{x + w / 2},{y} {x + w / 2},{y + h}", 1.4, darker(c, 0.55))
        pen.line(f"{x},{y + h / 2} {x + w},{y + h / 2}", 1.4, darker(c, 0.55))
    pen.poly("26,78 50,72 51,76 27,82", colour("#6a4a34"))
    pen.rect(44, 118, 66, 156, darker(c, 0.6), r=9)
    pen.rect(47, 122, 63, 156, colour("#5a3626"), r=7)
    pen.oval((60, 140), (1.6, 1.6), glow)
    pen.limb("140,156 144,120 138,96", 4, 2, roof)
    for tip in ("150,98", "132,84", "148,82"):
        pen.limb(f"141,112 {tip}", 2, 0.8, roof)
    pen.poly("36,156 74,156 80,160 30,160", darker(c, 0.3))


@draws("mushroom house", (140.0, 150.0), 0.5, "#d8402f #c8643a #a83f6a", fixed=True, front=True)
def mushroom_house(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("44,70 96,70 102,110 112,146 28,146 38,110", CREAM)
    pen.rect(94, 20, 106, 46, darker(CREAM, 0.35), r=2)
    pen.blob("70,6 108,20 134,60 136,76 100,84 70,80 40,84 4,76 6,60 32,20", c)
    for x, y, r in ((70, 28, 11), (38, 48, 9), (102, 48, 10), (66, 60, 8), (22, 68, 6), (118, 70, 6)):
        pen.oval((x, y), (r, r * 0.86), colour("#fbf4e8"), shade=0.4)
    pen.rect(60, 104, 84, 146, darker(c, 0.55), r=11)
    pen.rect(63, 108, 81, 146, colour("#8a5a35"), r=9)
    pen.oval((78, 128), (1.8, 1.8), GOLD)
    for x in (48, 96):
        pen.oval((x, 98), (8, 8), darker(CREAM, 0.45))
        pen.oval((x, 98), (6, 6), colour("#ffe08a"), shade=0.3)
        pen.line(f"{x},92 {x},104", 1.2, darker(CREAM, 0.45))
        pen.line(f"{x - 6},98 {x + 6},98", 1.2, darker(CREAM, 0.45))
