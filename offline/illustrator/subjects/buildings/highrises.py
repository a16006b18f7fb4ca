"""Towers that skylines are known by, in New York, Dubai, Shanghai, Toronto and others; a church of towers."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.registry import draws

GLASS = colour("#9fc4d8")


def _bands(pen: Pen, x0: float, x1: float, y0: float, y1: float, c: Colour, step: float = 6) -> None:
    """Floors of a tower, as dark and light lines."""
    for k, y in enumerate(np.arange(y0, y1, step)):
        pen.line(f"{x0},{y:.1f} {x1},{y:.1f}", 1.6, darker(c, 0.32) if k % 3 else lighter(c, 0.4), atop=True)


@draws("empire state building", (110.0, 270.0), 0.78, "#c8bca8", fixed=True, front=True)
def empire_state(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Steps of stone, ribs of windows, a mast."""
    pen.line("55,4 55,-20", 2, darker(c, 0.4))
    pen.poly("51,22 53,2 57,2 59,22", lighter(c, 0.2))
    pen.rect(47, 20, 63, 42, c, shade=0.9)
    pen.rect(42, 38, 68, 56, c, shade=0.9)
    for x0, x1, y0 in ((34, 76, 52), (28, 82, 130), (16, 94, 186), (6, 104, 228)):
        pen.rect(x0, y0, x1, 268, c, shade=1.1)
        pen.rect(x0, y0, x1, y0 + 3, lighter(c, 0.3), shade=0.3)
        for x in range(x0 + 4, x1 - 3, 6):
            pen.line(f"{x},{y0 + 7} {x},266", 1.9, darker(c, 0.42), atop=True)
    pen.rect(47, 250, 63, 268, colour("#ffe0a0"), shade=0.4)


@draws("burj khalifa", (90.0, 300.0), 0.86, "#b4c4d4", fixed=True, front=True)
def burj_khalifa(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A needle of glass that grows thinner step by step."""
    pen.line("45,60 45,-14", 2, lighter(c, 0.3))
    steps = (
        (43, 47, 30),
        (40, 50, 62),
        (37, 52, 92),
        (34, 56, 124),
        (30, 59, 156),
        (26, 64, 190),
        (21, 68, 224),
        (15, 75, 256),
    )
    for x0, x1, y0 in steps:
        pen.rect(x0, y0, x1, 298, mix(c, GLASS, 0.3), shade=1.2)
        pen.line(f"{x0},{y0} {x1},{y0}", 2, lighter(c, 0.5))
    _bands(pen, 15, 75, 70, 298, c, 7)
    for x in (37, 45, 54):
        pen.line(f"{x},120 {x},298", 1.2, lighter(c, 0.5), atop=True)


@draws("pearl tower", (120.0, 260.0), 0.78, "#d86a8a", fixed=True, front=True)
def pearl_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Great red pearls on columns, a spire over them."""
    grey = colour("#b8bcc8")
    pen.line("60,60 60,-8", 2.4, grey)
    pen.oval((60, 52), (8, 8), c, shade=1.2)
    for x in (54, 60, 66):
        pen.rect(x - 2, 58, x + 2, 250, grey, shade=1.0)
    for x, y in ((28, 256), (92, 256)):
        pen.limb(f"{60 + (x - 60) * 0.3},190 {x},{y}", 6, 5, grey)
    pen.oval((60, 94), (17, 17), c, shade=1.3)
    for y in (128, 144, 160):
        pen.oval((60, y), (6, 6), lighter(c, 0.1))
    pen.oval((60, 196), (26, 26), c, shade=1.3)
    for y, half in ((94, 15), (196, 24)):
        pen.line(f"{60 - half},{y} {60 + half},{y}", 3, lighter(c, 0.5), atop=True)
    pen.rect(20, 248, 100, 258, darker(grey, 0.2))


@draws("needle tower", (90.0, 270.0), 0.8, "#d4dae2", fixed=True, front=True)
def needle_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A slender shaft with a saucer near its top."""
    pen.line("45,70 45,-12", 2.2, darker(c, 0.2))
    pen.poly("34,268 41,92 49,92 56,268", c, 1.2)
    pen.line("45,96 45,266", 2, darker(c, 0.3), atop=True)
    pen.poly("41,90 43,40 47,40 49,90", lighter(c, 0.1))
    pen.blob("16,84 22,76 45,70 68,76 74,84 62,94 45,98 28,94", lighter(c, 0.1), 1.2)
    pen.rect(20, 82, 70, 87, GLASS, r=2, shade=0.4)
    pen.rect(38, 62, 52, 72, c, shade=0.8)
    pen.poly("18,268 34,250 56,250 72,268", darker(c, 0.15))


@draws("twin towers", (150.0, 260.0), 0.76, "#c4ccd6", fixed=True, front=True)
def twin_towers(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two round towers of steel with a bridge between them."""
    pen.rect(50, 128, 100, 136, darker(c, 0.2))
    pen.line("56,136 75,150 94,136", 2.4, darker(c, 0.25))
    for x in (38, 112):
        pen.line(f"{x},30 {x},-8", 2, lighter(c, 0.3))
        pen.poly(f"{x - 6},48 {x},18 {x + 6},48", c)
        for half, y0 in ((9, 46), (14, 66), (19, 92), (23, 122)):
            pen.rect(x - half, y0, x + half, 258, c, shade=1.3)
            pen.line(f"{x - half},{y0} {x + half},{y0}", 2.2, lighter(c, 0.5))
        _bands(pen, x - 23, x + 23, 54, 258, c, 6)
    pen.rect(6, 246, 144, 258, darker(c, 0.15))


@draws("marina bay sands", (230.0, 190.0), 0.56, "#c8d4dc", fixed=True, front=True)
def marina_bay_sands(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three curved towers that carry a ship of gardens."""
    for x in (44, 110, 176):
        pen.poly(f"{x - 22},186 {x - 12},48 {x + 14},48 {x + 22},186", mix(c, GLASS, 0.3), 1.1)
        _bands(pen, x - 22, x + 22, 56, 186, c, 7)
        pen.poly(f"{x - 4},186 {x + 3},60 {x + 9},186", darker(c, 0.35), 0.4)
    pen.blob("6,44 2,34 30,32 200,26 228,28 222,40 196,48 24,50", lighter(c, 0.2), 1.1)
    for x in range(20, 216, 9):
        pen.oval((x, 31 - (x - 20) * 0.025), (5, 4), colour("#5a9a58"), shade=0.5)


@draws("sagrada familia", (190.0, 240.0), 0.66, "#d4b48a", fixed=True, front=True)
def sagrada_familia(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A church of many tapering towers, pierced all over."""
    for x, top, half in (
        (94, 0, 13),
        (70, 34, 10),
        (118, 30, 10),
        (30, 62, 11),
        (160, 62, 11),
        (50, 46, 11),
        (140, 46, 11),
    ):
        up = [(half, 236), (half, top + 70), (half * 0.8, top + 34)]
        left = [(x - dx, y) for dx, y in up]
        right = [(x + dx, y) for dx, y in reversed(up)]
        pen.blob(said([*left, (x, top), *right]), c if x % 4 else lighter(c, 0.08), 1.2)
        for y in range(top + 34, 190, 13):
            for dx in (-0.45, 0.0, 0.45):
                pen.rect(x + half * dx - 1.3, y, x + half * dx + 1.3, y + 8, darker(c, 0.55), r=1.3, shade=0)
        pen.oval((x, top + 1), (3.4, 3.4), colour("#e8c85a"))
        pen.oval((x, top - 5), (2, 2), colour("#d85a4a"))
    pen.poly("18,238 18,190 56,166 95,140 134,166 172,190 172,238", lighter(c, 0.06), 1.0)
    for x, half, tall in ((95, 16, 62), (52, 11, 40), (138, 11, 40)):
        side = [(half, 238), (half * 0.9, 238 - tall * 0.6)]
        gable = [*((x - dx, y) for dx, y in side), (x, 238 - tall), *((x + dx, y) for dx, y in side[::-1])]
        pen.poly(said(gable), darker(c, 0.3))
        pen.poly(f"{x - half * 0.6},238 {x},{238 - tall * 0.74} {x + half * 0.6},238", darker(c, 0.62))
    pen.oval((95, 162), (8, 8), colour("#7ab0d0"))
