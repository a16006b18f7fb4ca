"""Tall things that towns are known by: a cathedral, a skyscraper, Tokyo's tower, a statue over Rio."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.registry import draws

from .monuments import GOLD, arched


@draws("cathedral", (170.0, 210.0), 0.72, "#c0b4a4 #b8b8b8", fixed=True, front=True)
def cathedral(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dark, roof = darker(c, 0.55), colour("#4a5668")
    pen.poly("60,70 85,24 110,70", roof)
    pen.line("85,26 85,4", 2.4, roof)
    for x in (10, 112):
        pen.rect(x, 64, x + 48, 204, c, shade=1.0)
        pen.poly(f"{x - 2},66 {x + 24},2 {x + 50},66", roof)
        pen.line(f"{x + 24},6 {x + 24},-6", 1.6, GOLD)
        for y in (100, 146):
            pen.rect(x - 2, y, x + 50, y + 4, lighter(c, 0.2))
        for px in (x + 10, x + 28):
            arched(pen, px + 5, 98, 6, 28, dark)
            arched(pen, px + 5, 142, 6, 32, dark)
        for px in (x, x + 44):
            pen.poly(f"{px - 2},64 {px + 2},50 {px + 6},64", lighter(c, 0.1))
    pen.rect(58, 70, 112, 204, lighter(c, 0.08), shade=0.6)
    pen.poly("56,72 85,44 114,72", lighter(c, 0.15))
    pen.oval((85, 104), (21, 21), lighter(c, 0.2))
    pen.oval((85, 104), (18, 18), dark, shade=0.3)
    for k, tone in enumerate(("#e0605a", "#4a90d8", "#f0c04a", "#5ab070") * 2):
        a = k * np.pi / 4
        pen.oval((85 + 11 * np.cos(a), 104 + 11 * np.sin(a)), (4.4, 4.4), colour(tone), shade=0)
    pen.oval((85, 104), (4.6, 4.6), colour("#ffe9b0"), shade=0)
    for x, half, tall in ((85, 17, 58), (34, 13, 44), (136, 13, 44)):
        arched(pen, x, 204, half + 3, tall + 6, lighter(c, 0.22))
        arched(pen, x, 204, half, tall, colour("#5a3a28"))
        pen.line(f"{x},{204 - tall * 0.9} {x},204", 1.4, darker(colour("#5a3a28"), 0.4))
    pen.rect(2, 202, 168, 209, darker(c, 0.2))


@draws("skyscraper", (90.0, 240.0), 0.82, "#8fb4d0 #a8b8c4 #b8a894", fixed=True, front=True)
def skyscraper(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("45,30 45,0", 2.4, darker(c, 0.5))
    for x0, y0, x1 in ((32, 24, 58), (24, 48, 66), (14, 92, 76)):
        pen.rect(x0, y0, x1, 236, c, shade=1.2)
    for x0, x1, y0, y1 in ((32, 58, 28, 46), (24, 66, 52, 90), (14, 76, 96, 218)):
        for y in range(y0, y1 - 4, 8):
            for x in range(x0 + 4, x1 - 5, 7):
                on = rng.random() < 0.3
                pen.rect(x, y, x + 4.4, y + 5, colour("#ffe3a0") if on else darker(c, 0.4), shade=0)
    for x in (14, 24, 32):
        pen.rect(x, (92, 48, 24)[(14, 24, 32).index(x)], x + 3, 236, lighter(c, 0.4), shade=0)
    pen.rect(10, 218, 80, 238, darker(c, 0.3))
    pen.rect(36, 222, 54, 238, colour("#ffe9b0"), shade=0.3)


@draws("tokyo tower", (110.0, 210.0), 0.76, "#e0482e", fixed=True, front=True)
def tokyo_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    white = colour("#f6f2ea")
    for s in (0, 1):
        pen.limb("6,206 34,140 48,70 54,10" if not s else "104,206 76,140 62,70 56,10", 7, 2, c, 0.8)
    for k, y in enumerate((196, 180, 164, 148, 116, 102, 88, 62, 50, 38)):
        t = (206 - y) / 196
        half = 49 * (1 - t) ** 1.5 + 1.5
        tone = white if k in {4, 5, 6} else c
        pen.line(f"{55 - half},{y} {55 + half},{y}", 2.2, tone)
        if k < 9:
            t2 = (206 - y + 14) / 196
            half2 = 49 * (1 - t2) ** 1.5 + 1.5
            pen.line(f"{55 - half},{y} {55 + half2},{y - 14}", 1.4, tone)
            pen.line(f"{55 + half},{y} {55 - half2},{y - 14}", 1.4, tone)
    pen.blob("20,206 30,182 55,170 80,182 90,206 82,206 74,190 55,180 36,190 28,206", darker(c, 0.2))
    pen.rect(28, 126, 82, 142, white, r=3)
    pen.rect(31, 130, 79, 137, colour("#5a90b0"), shade=0.3)
    pen.rect(44, 66, 66, 76, white, r=2)
    pen.rect(46, 69, 64, 73, colour("#5a90b0"), shade=0.3)
    pen.line("55,36 55,-4", 2.4, white)


@draws("christ the redeemer", (150.0, 190.0), 0.6, "#e8e4da", fixed=True, front=True)
def christ_the_redeemer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    rock = colour("#6a8a5a")
    pen.blob("20,188 44,166 60,150 92,150 110,168 132,188", rock, 1.2)
    pen.rect(58, 136, 92, 154, darker(c, 0.15))
    pen.blob(
        "4,48 40,44 62,40 90,40 112,44 146,48 146,56 112,60 92,64 92,138 58,138 58,64 40,60 4,56", c, 1.3
    )
    for fold in ("66,66 64,100 64,136", "76,62 76,100 76,136", "86,66 87,100 87,136", "62,64 76,76 90,64"):
        pen.line(fold, 1.4, darker(c, 0.28), atop=True)
    pen.oval((75, 26), (9, 11), lighter(c, 0.1))
    pen.blob("64,34 64,20 70,13 80,13 86,20 86,34 82,24 68,24", darker(c, 0.12))
    for x in (71.5, 78.5):
        pen.oval((x, 26), (1.1, 1.3), darker(c, 0.6), shade=0)


@draws("viaduct", (340.0, 150.0), 0.44, "#b8a48c #a87a62 #a8a49c", seat=(0.5, 0.12), fixed=True, front=True)
def viaduct(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    arches = [(4 + 66 * k + 12, 4 + 66 * k + 56) for k in range(5)]
    soffits = []
    for x0, x1 in reversed(arches):
        turn = np.linspace(0, np.pi, 14)
        middle, half = (x0 + x1) / 2, (x1 - x0) / 2
        soffits += [
            (x1, 148.0),
            *((middle + half * np.cos(t), 74 - 28 * np.sin(t)) for t in turn),
            (x0, 148.0),
        ]
    pen.poly(said([(0, 20), (340, 20), (340, 148), *soffits, (0, 148)]), c, 0.8)
    for y in range(34, 146, 10):
        for x in range((y // 10 % 2) * 9, 340, 18):
            pen.line(f"{x},{y} {x + 11},{y}", 0.9, darker(c, 0.25), atop=True)
    for x0, x1 in arches:
        turn = np.linspace(0.05, np.pi - 0.05, 14)
        ring = [((x0 + x1) / 2 + (x1 - x0) / 2 * np.cos(t), 74 - 28 * np.sin(t)) for t in turn]
        pen.line(said(ring), 3.4, lighter(c, 0.2), atop=True)
    pen.rect(0, 18, 340, 28, lighter(c, 0.22), shade=0.4)
    for x in range(2, 340, 12):
        pen.rect(x, 10, x + 4, 19, lighter(c, 0.1), shade=0.4)
    pen.rect(0, 8, 340, 12, lighter(c, 0.3), shade=0.3)
