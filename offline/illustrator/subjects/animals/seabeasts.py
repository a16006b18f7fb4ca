"""Animals of the sea, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .muzzles import eye


@draws("seal", (170.0, 90.0), 0.28, "#8a929c #a39a90 #6f7680", seat=(0.5, 0.4))
def seal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("140,72 156,58 168,56 164,68 170,80 152,82", darker(c, 0.2))
    pen.blob("34,40 52,34 72,46 104,52 138,66 148,78 120,88 78,89 50,86 36,70", c)
    pen.blob("38,60 50,78 78,87 116,86 84,90 50,89 34,74", lighter(c, 0.4), atop=True, shade=0.4)
    pen.blob("66,70 82,74 78,88 54,90 50,86 62,82", darker(c, 0.22))
    for x, y in ((84, 58), (98, 62), (112, 68), (92, 68), (76, 56)):
        pen.oval((x, y), (3.4, 2.4), darker(c, 0.2), atop=True, shade=0)
    pen.blob("44,10 60,16 66,34 58,50 40,52 24,44 22,28 30,14", c)
    pen.blob("18,32 28,28 38,34 36,44 24,46 17,40", lighter(c, 0.45), shade=0.5)
    pen.oval((20, 33), (4, 3.2), INK, shade=0.4)
    pen.line("21,37 25,41 31,40", 1.3, darker(c, 0.6))
    for dy in (-2, 1, 4):
        pen.line(f"24,{38 + dy * 0.4} 12,{37 + dy * 1.4}", 0.7, darker(c, 0.4))
    pen.eye(37, 25, 4.6, twin=False)


@draws("starfish", (100.0, 96.0), 0.13, "#f08a4a #e0605a #d8a04a", front=True)
def starfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(5):
        a = np.deg2rad(-90 + 72 * k)
        x, y = 50 + 42 * float(np.cos(a)), 52 + 42 * float(np.sin(a))
        pen.limb(f"50,52 {x:.1f},{y:.1f}", 34, 11, c, shade=0.6)
    pen.oval((50, 52), (21, 20), c, shade=0.3)
    for k in range(5):
        a = np.deg2rad(-90 + 72 * k)
        for t in (14, 23, 32):
            pen.oval(
                (50 + t * float(np.cos(a)), 52 + t * float(np.sin(a))), (2.4, 2.2), lighter(c, 0.45), shade=0
            )


@draws("manta ray", (200.0, 110.0), 0.34, "#4a5f80 #56708a", stands="air", seat=(0.5, 0.3))
def manta_ray(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("130,66 164,76 196,92", 8, 1.4, darker(c, 0.2))
    pen.blob("96,42 120,16 150,2 146,30 140,58 124,70", darker(c, 0.28))
    pen.blob("36,50 60,38 96,38 130,56 140,68 116,76 84,74 52,66", c)
    pen.blob("60,58 80,62 104,80 96,106 76,92 56,74", darker(c, 0.08))
    pen.blob("60,62 84,70 116,74 84,78 54,68", colour("#e4ecf2"), atop=True, shade=0.4)
    for said in ("44,50 28,46 18,52", "46,60 32,62 24,70"):
        pen.limb(said, 9, 4, c)
    for x in (70, 77, 84):
        pen.line(f"{x},62 {x + 2},70", 1.3, darker(c, 0.45), atop=True)
    for x, y in ((76, 46), (92, 48), (106, 54)):
        pen.oval((x, y), (3.4, 2.2), lighter(c, 0.35), atop=True, shade=0)
    eye(pen, 47, 53, 3, None)
