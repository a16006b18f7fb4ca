"""What people do in their free time, and with what: an easel, knitting, a swimmer, a pram, skates."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import STEEL, WOOD

from .people import HAIRS, SKINS
from .poses import arm
from .visage import head, mouth


@draws("easel", (90.0, 140.0), 0.5, "#b98a54 #a8763f", seat=(0.5, 0.5))
def easel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("45,10 45,132", 4, darker(c, 0.35))
    for said in ("40,12 28,76 14,137", "50,12 62,76 76,137"):
        pen.line(said, 4.4, c)
    pen.rect(9, 24, 81, 88, colour("#d8cfbe"), r=1)
    pen.rect(12, 27, 78, 85, colour("#bfe0f4"), shade=0.2)
    pen.oval((62, 40), (7, 7), colour("#f6cf5a"), shade=0.2)
    hill, near = colours("#8fc08a #5f9e5a") if rng.random() < 0.6 else colours("#b89ad0 #7a8ac8")
    pen.poly("12,66 26,54 44,62 60,50 78,64 78,85 12,85", hill, atop=True, shade=0.3)
    pen.poly("12,76 34,66 58,76 78,70 78,85 12,85", near, atop=True, shade=0.3)
    for x, y, tone in ((24, 78, "#d8434a"), (34, 81, "#f4c430"), (58, 80, "#e86a9a"), (68, 79, "#d8434a")):
        pen.oval((x, y), (2.6, 2.4), colour(tone), shade=0)
    pen.rect(6, 88, 84, 94, c, r=1.5)


@draws("knitting", (90.0, 70.0), 0.14, "#c8405a #3f7fa8 #d9a03a", front=True)
def knitting(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("26,20 64,20 66,66 28,68", c, shade=0.6)
    for k, y in enumerate((28, 37, 46, 55, 63)):
        for x in range(31, 64, 6):
            pen.line(f"{x - 2},{y - 2} {x},{y + 1} {x + 2},{y - 2}", 1.5, darker(c, 0.2 + 0.1 * (k % 2)))
    for said in ("8,6 66,24", "82,6 24,24"):
        pen.line(said, 2.6, lighter(STEEL, 0.3))
    for x in (8, 82):
        pen.oval((x, 6), (3.4, 3.4), darker(c, 0.5))


@draws("ball of yarn", (100.0, 90.0), 0.16, "#d8434a #3f8fd0 #8a5ac4 #2fa39a", front=True)
def ball_of_yarn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("60,80 76,86 88,80 97,85", 2.2, darker(c, 0.15))
    pen.oval((44, 46), (40, 40), c)
    for k in range(-3, 4):
        y = 46 + 10 * k
        pen.line(f"2,{y + 14} 44,{y - 6} 86,{y + 8}", 1.8, darker(c, 0.28), atop=True)
    for k in range(-2, 3):
        x = 44 + 9 * k
        pen.line(f"{x - 22},10 {x + 8},44 {x + 6},84", 1.8, lighter(c, 0.32), atop=True)


@draws("stroller", (110.0, 120.0), 0.36, "#3f7fa8 #c8505f #5f9a6a", seat=(0.42, 0.4))
def stroller(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("92,28 104,22 108,30", 4, INK)
    for said in ("94,32 64,78 36,104", "40,74 66,92 86,104"):
        pen.line(said, 3.6, STEEL)
    pen.blob("14,46 84,46 80,70 66,82 36,82 20,70", c)
    pen.oval((40, 46), (9.5, 9), SKINS[int(rng.integers(len(SKINS)))], shade=0.5)
    pen.eye(37, 45, 1.6, twin=False)
    pen.eye(44, 45, 1.6, twin=False)
    pen.line("38,50 40.5,51.4 43,50", 1, darker(c, 0.6))
    pen.blob("14,52 84,52 80,70 66,82 36,82 20,70", lighter(c, 0.25), shade=0.8)
    pen.blob("48,48 52,18 72,14 88,30 88,48", darker(c, 0.2))
    for said in ("52,46 66,16", "54,46 82,24"):
        pen.line(said, 1.4, darker(c, 0.45), atop=True)
    for x in (36, 86):
        pen.oval((x, 106), (13, 13), INK)
        pen.oval((x, 106), (8.5, 8.5), lighter(STEEL, 0.3), shade=0.4)
        pen.oval((x, 106), (2.6, 2.6), INK, shade=0)


@draws("swimmer", (150.0, 78.0), 0.24, "#d8434a #3f7fd0 #f0b83a", stands="water", sinks=0.22)
def swimmer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin, cap = SKINS[int(rng.integers(len(SKINS)))], c
    pen.limb("136,62 110,56 76,56", 9, 26, skin)
    pen.blob("96,48 112,48 116,70 96,72", darker(c, 0.2), atop=True)
    pen.limb("70,52 84,22 60,10 38,16", 15, 9, skin)
    pen.limb("40,16 28,20 20,28", 9, 6, skin)
    pen.oval((48, 48), (19, 18), skin, shade=0.7)
    pen.blob("30,44 34,30 50,26 66,34 69,48 52,40", cap)
    pen.line("31,46 48,44 67,48", 3, darker(cap, 0.4), atop=True)
    pen.oval((38, 47), (6, 5), colour("#2c4a66"), shade=0.3)
    pen.oval((36.6, 45.6), (2, 1.6), WHITE, shade=0)
    pen.line("32,57 37,60 43,58", 1.6, mix(darker(skin, 0.5), colour("#a83a3a"), 0.35))
    for x, r in ((16, 5), (27, 7), (80, 6), (92, 8), (130, 8), (142, 5)):
        pen.oval((x, 66), (r, r * 0.7), colour("#eef8fc"), shade=0.3)


@draws("rower", (190.0, 130.0), 0.34, "#c8433a #3f7fa8 #4f8a5c", stands="water", sinks=0.12)
def rower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    hair, skin = HAIRS[int(rng.integers(len(HAIRS)))], SKINS[int(rng.integers(len(SKINS)))]
    pen.shift, pen.axis = (62.0, 0.0), 80.0
    pen.limb("44,88 26,94 10,84", 13, 10, colour("#34435e"))
    pen.blob("40,46 54,50 58,66 56,92 40,98 24,92 22,66 26,50", c)
    pen.rect(35, 42, 45, 52, darker(skin, 0.12), r=4)
    head(pen, skin, hair)
    mouth(pen, skin)
    pen.blob("40,10 54,14 58,28 54,33 51,22 40,20 29,22 26,33 22,28 26,14", hair, shade=0.7)
    pen.shift = (0.0, 0.0)
    pen.line("58,52 96,84 118,122", 3.4, WOOD)
    pen.blob("112,114 122,116 130,130 118,130", WOOD)
    arm(pen, "86,60 76,72 82,76", darker(c, 0.1), skin)
    arm(pen, "118,60 112,76 94,82", darker(c, 0.1), skin)
    pen.blob("2,86 30,94 95,98 160,94 188,84 176,108 150,120 95,124 40,120 14,108", colour("#a8683a"))
    pen.line("6,90 40,98 95,102 150,98 184,88", 3, colour("#e0b878"), atop=True)


@draws("skateboard", (110.0, 40.0), 0.12, "#c8503a #3f8fd0 #5fae5a", seat=(0.5, 0.24))
def skateboard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (30, 80):
        pen.rect(x - 6, 18, x + 6, 26, STEEL, r=2)
        pen.oval((x, 30), (8.4, 8.4), colour("#f2ead8"))
        pen.oval((x, 30), (3, 3), darker(STEEL, 0.4), shade=0)
    pen.line("4,8 16,15 94,15 106,8", 7, c)
    pen.line("14,13 96,13", 2, darker(INK, 0.2))


@draws(
    "fireworks",
    (120.0, 120.0),
    0.5,
    "#ffd75a #ff6a8a #6ad0ff #9affb0",
    stands="air",
    front=True,
    glows=(0.5, 0.5, 0.8),
)
def fireworks(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for ring, count, tone in ((56, 18, c), (40, 14, lighter(c, 0.45)), (22, 10, WHITE)):
        turn = float(rng.uniform(0, 1))
        for angle in np.linspace(0, 2 * np.pi, count, endpoint=False) + turn:
            x, y = np.cos(angle), np.sin(angle)
            pen.limb(
                f"{60 + 8 * x:.1f},{58 + 8 * y:.1f} {60 + 0.7 * ring * x:.1f},{58 + 0.7 * ring * y:.1f} "
                f"{60 + ring * x:.1f},{58 + ring * y + 0.05 * ring:.1f}",
                0.8,
                2.2,
                tone,
                shade=0,
            )
            pen.oval((60 + ring * x, 58 + ring * y + 0.05 * ring), (2.2, 2.2), lighter(tone, 0.4), shade=0)
