"""What stands before a mirror: lipstick, nail polish, brushes."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
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


@thing("mascara", (92.0, 130.0), 0.2, "#2c2f3a #c83a5a #3a4a8a")
def mascara(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tube, and its wand with the brush beside it."""
    pen.rect(6, 46, 34, 126, c, r=6, shade=1.6)
    pen.rect(10, 30, 30, 50, DARK, r=2, shade=1.2)
    for y in (36, 42):
        pen.line(f"10,{y} 30,{y}", 1.4, lighter(DARK, 0.3))
    pen.rect(6, 54, 34, 59, GOLD, shade=1.2)
    gleam(pen, "13,66 13,116", 3)
    pen.rect(54, 72, 82, 126, c, r=6, shade=1.6)
    pen.rect(54, 76, 82, 81, GOLD, shade=1.2)
    gleam(pen, "61,88 61,118", 3)
    pen.line("68,72 68,40", 3, DARK)
    pen.blob("68,4 73,12 74,26 71,40 65,40 62,26 63,12", HANDLE, shade=1.0)
    for k in range(11):
        y = 8 + 3 * k
        half = 4 + 4.6 * float(np.sin(np.pi * (k + 1) / 12))
        pen.line(f"{68 - half:.1f},{y + 1.4:.1f} {68 + half:.1f},{y - 1.4:.1f}", 1.1, DARK)


@thing("eyeshadow palette", (150.0, 116.0), 0.2, "#e8b8b4 #2c2f3a #d8c8b8")
def eyeshadow_palette(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An open case: a mirror in its lid, eight pans of colour in two rows."""
    pen.poly("20,6 130,6 138,62 12,62", darker(c, 0.16), shade=1.2)
    pen.poly("27,12 123,12 130,57 20,57", GLASS, shade=1.0)
    pen.poly("40,12 58,12 42,57 22,57 24,44", lighter(GLASS, 0.6), shade=0)
    pen.poly("12,60 138,60 148,104 2,104", c, shade=1.0)
    pen.poly("2,103 148,103 145,114 5,114", darker(c, 0.24), shade=1.2)
    tones = colours("#f0c8a8 #d88a7a #b0566a #6a3a5a #f6e2b8 #c89a5a #8a5a3a #4a3a3a")
    for k, tone in enumerate(tones):
        row, at = divmod(k, 4)
        half, y = 13 + 1.6 * row, 71 + 20 * row
        x = 75 + (at - 1.5) * (29.5 + 3.6 * row)
        pen.oval((x, y), (half, 7.6), darker(c, 0.34), shade=0.4)
        pen.oval((x, y + 0.8), (half - 1.6, 6.2), tone, shade=0.9)
        pen.limb(
            f"{x - half * 0.5},{y - 1} {x},{y - 3} {x + half * 0.4},{y - 2}", 1.6, 0.8, lighter(tone, 0.4)
        )
