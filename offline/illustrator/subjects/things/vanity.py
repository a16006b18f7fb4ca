"""What stands before a mirror: lipstick, nail polish, brushes."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GLASS, GOLD, gleam

HANDLE = colour("#3a2f36")


@thing("lipstick", (112.0, 124.0), 0.2, "#c8203c #d8607a")
def lipstick(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A lipstick that is turned out, its cap beside it."""
    pen.rect(70, 50, 106, 120, DARK, r=5, shade=1.5)
    pen.rect(70, 106, 106, 114, GOLD, shade=1.2)
    gleam(pen, "76,58 76,98", 3)
    pen.blob("20,66 20,28 26,18 38,6 43,10 44,26 44,66", c, shade=1.5)
    pen.blob("22,30 27,20 38,9 41,13 38,24 28,31", lighter(c, 0.28), shade=0.6)
    pen.limb("25,36 24,46 25,56", 1.4, 2.6, lighter(c, 0.55), shade=0)
    pen.rect(15, 54, 49, 82, GOLD, r=2, shade=1.6)
    pen.line("16,60 48,60", 1.2, darker(GOLD, 0.3))
    gleam(pen, "21,58 21,78", 2.6)
    pen.rect(10, 78, 54, 120, DARK, r=4, shade=1.5)
    pen.rect(10, 84, 54, 88, GOLD, shade=1.0)
    gleam(pen, "17,94 17,114", 2.6)


@thing("nail polish", (72.0, 124.0), 0.2, "#d8304a #e87a9a #8a4fc4 #2f9aa0")
def nail_polish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A small bottle with a tall black cap."""
    pen.poly("25,4 47,4 50,58 22,58", HANDLE, shade=1.5)
    gleam(pen, "29,10 27,50", 3)
    pen.rect(23, 54, 49, 64, GOLD, r=1, shade=1.2)
    pen.blob("8,76 16,64 36,61 56,64 64,76 66,110 58,120 36,122 14,120 6,110", GLASS, shade=1.0)
    pen.blob("13,80 20,71 36,69 52,71 59,80 61,106 53,114 36,116 19,114 11,106", c, shade=1.5)
    pen.limb("18,80 16,92 17,104", 2.4, 4.0, lighter(c, 0.66), shade=0)
    pen.limb("54,84 55,96", 1.4, 2.0, lighter(c, 0.4), shade=0)


@thing("makeup brush", (66.0, 140.0), 0.26, "#d8a0a8 #8a6a5a #c8b0a0")
def makeup_brush(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A soft round brush that stands on its handle."""
    pen.limb("33,70 33,104 33,138", 13, 8, HANDLE, shade=1.5)
    gleam(pen, "30,84 30,126", 2.4)
    pen.poly("22,56 44,56 40,84 26,84", GOLD, shade=1.6)
    for y in (61, 78):
        pen.line(f"23,{y} 43,{y}", 1.4, darker(GOLD, 0.3), atop=True)
    hair = darker(c, 0.3)
    pen.blob("22,60 10,36 10,18 20,6 33,3 46,6 56,18 56,36 44,60", hair, shade=1.4)
    pen.blob("13,24 16,11 33,4 50,11 53,24 44,30 33,28 22,30", lighter(c, 0.3), shade=0.8)
    for x, top in ((16, 22), (22, 14), (28, 10), (38, 10), (44, 14), (50, 22)):
        pen.line(f"{x},{top} {33 + (x - 33) * 0.62:.1f},56", 0.9, lighter(hair, 0.22), atop=True)
