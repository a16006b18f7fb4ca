"""Thrones, portals and what else stands in places of tales."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

GOLD = colour("#e0b048")


@draws("throne", (120.0, 190.0), 0.46, "#a8202e #6a2a7a #2a4a8a", seat=(0.5, 0.62), front=True, home="castle")
def throne(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A high seat of gold and velvet, a sun of rays at its top."""
    pen.axis = 120
    for k, (x, y) in enumerate(((60, 2), (42, 8), (28, 20))):
        for s in (-1, 1) if k else (1,):
            px = 60 + s * (60 - x)
            pen.limb(f"60,44 {px},{y + 6}", 7, 3, GOLD)
            pen.oval((px, y + 4), (4.4, 4.4), lighter(GOLD, 0.3))
    pen.blob("24,50 34,32 60,24 86,32 96,50 96,130 24,130", GOLD, shade=1.3)
    pen.blob("32,54 40,42 60,35 80,42 88,54 88,128 32,128", c, shade=1.2)
    for y in (58, 76, 94, 112):
        for x in (44, 60, 76) if (y // 18) % 2 else (36, 52, 68, 84):
            pen.oval((x, y), (2, 2), lighter(GOLD, 0.3), atop=True)
            pen.line(f"{x},{y} {x + 8},{y + 9}", 0.8, darker(c, 0.35), atop=True)
            pen.line(f"{x},{y} {x - 8},{y + 9}", 0.8, darker(c, 0.35), atop=True)
    pen.rect(14, 128, 106, 146, darker(GOLD, 0.1), r=4, shade=1.2)
    pen.blob("20,128 26,116 60,112 94,116 100,128 94,134 26,134", lighter(c, 0.1), shade=1.1)
    for x in (18, 102):
        pen.limb(f"{x},104 {x},142", 10, 10, GOLD, shade=1.2)
        pen.oval((x, 102), (9, 7), lighter(GOLD, 0.2))
        pen.limb(f"{x},146 {x},182", 11, 7, darker(GOLD, 0.14), shade=1.2)
        pen.oval((x, 184), (10, 6), GOLD)
    pen.rect(24, 146, 96, 172, darker(c, 0.3), r=2)
    for x in range(30, 96, 8):
        pen.line(f"{x},170 {x},177", 2, GOLD)
    pen.oval((60, 46), (8, 8), lighter(GOLD, 0.2))
    pen.oval((60, 46), (5, 5), colour("#e8344a"))
    pen.oval((58.5, 44.5), (1.6, 1.6), WHITE, shade=0)


@draws(
    "portal",
    (150.0, 180.0),
    0.56,
    "#7a5af0 #3fb0f0 #50e0a0 #f06ad8",
    front=True,
    home="forest",
    glows=(0.5, 0.5, 0.7),
)
def portal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A ring of old stones with runes, light that whirls in it."""
    stone = colour("#7a7688")
    pen.blob("12,178 20,166 130,166 140,178", darker(stone, 0.2), shade=1.2)
    for k, shade in enumerate((0.75, 0.5, 0.24, -0.1)):
        r = 1 - 0.2 * k
        tone = darker(c, shade) if shade > 0 else lighter(c, 0.35)
        pen.oval((75, 88), (56 * r, 76 * r), tone, shade=0.3)
    for _ in range(26):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0.15, 0.95))
        arc = np.linspace(a, a + 1.0, 6)
        path = " ".join(
            f"{75 + 54 * (r + 0.05 * j) * np.cos(v):.1f},{88 + 74 * (r + 0.05 * j) * np.sin(v):.1f}"
            for j, v in enumerate(arc)
        )
        pen.limb(path, 0.6, 2.6, lighter(c, 0.25 + 0.6 * (1 - r)), shade=0, atop=True)
    for k in range(9):
        pen.oval((75, 88), ((15 - 1.6 * k), (22 - 2.3 * k)), lighter(c, min(1.0, 0.4 + 0.075 * k)), shade=0)
    for k in range(17):
        a = 2 * np.pi * (k + 0.5) / 17 + np.pi / 2
        x, y = 75 + 62 * np.cos(a), 88 + 82 * np.sin(a)
        turn = np.degrees(np.arctan2(82 * np.sin(a), 62 * np.cos(a)))
        pen.oval(
            (x, y),
            (9.5 + 1.5 * float(rng.random()), 13.5),
            mix(stone, darker(stone, 0.4), 0.5 * float(rng.random())),
            turn=turn,
            shade=1.3,
        )
        pen.oval((x, y), (2.2, 4), lighter(c, 0.45), turn=turn, shade=0)
    for x, y in ((30, 172), (122, 170), (14, 166)):
        pen.oval((x, y), (10, 4), colour("#5a8a4a"), shade=0.9)


@draws("melting clock", (150.0, 110.0), 0.3, "#e8c46a #d8b05a #c89a4a", front=True, home="desert")
def melting_clock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A soft watch that hangs over the edge of a block, and drips."""
    block = colour("#9a6a44")
    pen.poly("30,62 116,62 128,70 128,108 30,108", darker(block, 0.2), shade=1.2)
    pen.poly("24,54 118,54 132,66 36,68", lighter(block, 0.16), shade=0.6)
    pen.poly("36,67 132,65 132,104 36,106", block, shade=1.2)
    face = colour("#f4eeda")
    pen.blob(
        "18,44 34,26 62,18 94,22 116,36 122,56 120,78 114,100 106,108 100,96 102,78 "
        "96,66 84,62 76,74 70,70 70,62 44,60 24,56",
        c,
        shade=1.4,
    )
    pen.blob(
        "26,44 40,31 64,25 92,29 109,40 114,58 112,76 108,92 105,82 107,70 100,60 84,56 60,54 40,52 30,50",
        face,
        shade=0.7,
    )
    for x, y in (
        (36, 42),
        (48, 34),
        (64, 30),
        (82, 31),
        (98, 37),
        (107, 48),
        (110, 62),
        (90, 54),
        (70, 51),
        (48, 49),
    ):
        pen.oval((x, y), (2, 1.7), darker(face, 0.75), shade=0)
    pen.limb("76,42 62,36 52,38", 2.6, 1.4, darker(face, 0.8), shade=0)
    pen.limb("76,42 92,42 104,54 109,72", 2.6, 1.4, darker(face, 0.8), shade=0)
    pen.oval((76, 42), (3.4, 2.8), darker(c, 0.3))
    pen.limb("34,30 42,25", 2, 2, WHITE, shade=0)
    pen.oval((112, 22), (6, 5), darker(c, 0.1))
