"""The head and the trunk of a robot on the figure of people."""

from __future__ import annotations

from offline.illustrator.colours import WHITE, Colour, colour, darker
from offline.illustrator.drawing.pen import Pen

SCREEN, GLOW = colour("#2c3648"), colour("#8ff0ff")


def robot_head(pen: Pen, c: Colour) -> None:
    joint = darker(c, 0.45)
    pen.line("40,10 40,2", 2, joint)
    pen.oval((40, 2), (3.4, 3.4), colour("#f25a4a"))
    pen.rect(14, 19, 66, 33, joint, r=4)
    pen.rect(18, 8, 62, 44, c, r=9)
    pen.rect(22.5, 14.5, 57.5, 37, SCREEN, r=6, shade=0.5)
    x, y = pen.gaze
    for side in (-8.5, 8.5):
        pen.oval((40 + side + x, 24 + y), (4.2, 4.8), GLOW, shade=0.2)
        pen.oval((41.4 + side + x, 22.4 + y), (1.3, 1.5), WHITE, shade=0)
    pen.line(f"{34 + x},{31 + y} {40 + x},{33.4 + y} {46 + x},{31 + y}", 1.5, GLOW)


def robot_trunk(pen: Pen, c: Colour) -> None:
    pen.rect(34, 43, 46, 52, darker(c, 0.45))
    pen.rect(20, 50, 60, 90, c, r=8)
    pen.rect(27, 58, 53, 75, SCREEN, r=3.5, shade=0.4)
    for x, tone in ((33, "#f25a4a"), (40, "#f4c64a"), (47, "#4ad6c0")):
        pen.oval((x, 64), (2.4, 2.4), colour(tone), shade=0.3)
    pen.line("32,70 37,70 40,68 43,71 48,70", 1.1, colour("#4ad6c0"))
    for x in (25, 55):
        pen.oval((x, 84), (1.5, 1.5), darker(c, 0.45))
