"""What belongs to a tree, a wall or a window: a birdhouse, a doghouse, a flower box, a torch."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

OAK = colour("#9a6a3c")
HEMP = colour("#d2b684")
PETALS = ("#e8486a", "#f6c244", "#f5f2ec", "#c86ad0", "#f08a5a")
LEAF = colour("#4f9a4a")


def _boards(pen: Pen, top: float, low: float, left: float, right: float, c: Colour, apart: float) -> None:
    """Joints of boards across a wall, each with a pale edge below."""
    for y in np.arange(top, low, apart):
        pen.line(f"{left},{y} {right},{y}", 0.9, darker(c, 0.3), atop=True)
        pen.line(f"{left},{y + 1.2} {right},{y + 1.2}", 0.6, lighter(c, 0.22), atop=True)


@draws("birdhouse", (100.0, 120.0), 0.2, "#c98a4a #5a9ab8 #d8604a #7aa65a", front=True, home="garden")
def birdhouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = mix(darker(c, 0.35), colour("#7a3f32"), 0.5)
    pen.blob("24,48 76,48 74,108 26,108", c)
    pen.poly("20,56 50,22 80,56 76,60 24,60", lighter(c, 0.08))
    _boards(pen, 62, 106, 26, 74, c, 11)
    pen.oval((50, 68), (12.5, 12.5), darker(c, 0.3))
    pen.oval((50, 68), (10.4, 10.4), INK, shade=0.3)
    pen.oval((50, 65), (7.4, 5.4), mix(INK, c, 0.2), shade=0)
    pen.line("50,88 50,95", 4.2, darker(OAK, 0.25))
    pen.oval((50, 90), (3.4, 3.4), lighter(OAK, 0.2))
    pen.rect(18, 106, 82, 113, darker(c, 0.25), r=2.4)
    pen.limb("50,14 12,58", 9, 9, roof)
    pen.limb("50,14 88,58", 9, 9, darker(roof, 0.12))
    pen.line("47,14 14,52", 1.6, lighter(roof, 0.35), atop=True)
    pen.line("50,12 50,4", 1.8, HEMP)
    pen.oval((50, 4), (3, 3), darker(HEMP, 0.2))


@draws("doghouse", (130.0, 110.0), 0.3, "#c2884e #b8483f #5a8aa8", front=True, home="garden")
def doghouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = mix(colour("#8a3f36"), darker(c, 0.3), 0.35)
    pen.blob("22,52 108,52 108,104 22,104", c)
    pen.poly("18,58 65,16 112,58 104,64 26,64", lighter(c, 0.06))
    _boards(pen, 66, 103, 23, 107, c, 12)
    pen.blob("45,104 45,76 52,64 65,60 78,64 85,76 85,104", darker(c, 0.42))
    pen.blob("48,104 48,77 55,67 65,64 75,67 82,77 82,104", mix(INK, c, 0.16), shade=0.4)
    pen.limb("65,11 8,60", 11, 11, roof)
    pen.limb("65,11 122,60", 11, 11, darker(roof, 0.12))
    pen.line("61,11 10,54", 1.8, lighter(roof, 0.35), atop=True)
    pen.rect(48, 40, 82, 52, colour("#f4ead2"), r=3)
    for x in (55, 65):
        pen.line(f"{x},46 {x + 8},46", 3.4, darker(OAK, 0.2), atop=True)
    for x, y in ((55, 44), (55, 48), (73, 44), (73, 48)):
        pen.oval((x, y), (2.1, 2.1), darker(OAK, 0.2), shade=0)
    pen.rect(16, 102, 114, 108, darker(c, 0.35), r=2)


@draws("flower box", (150.0, 80.0), 0.16, "#a8683c #6a8a9a #c85a48", front=True, home="garden")
def flower_box(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y, size in rng.uniform((8, 22, 9), (142, 44, 15), (34, 3)):
        turned = float(rng.uniform(-5, 5))
        leaf = mix(LEAF, colour("#8cc456"), float(rng.random()) * 0.7)
        pen.blob(
            f"{x},{y + 8} {x - size * 0.45},{y - 2} {x + turned},{y - size} {x + size * 0.45},{y - 2}", leaf
        )
    for k, (x, y) in enumerate(rng.uniform((10, 8), (140, 42), (17, 2))):
        _blossom(pen, float(x), float(y), 5.4 + float(rng.random()) * 2.6, colour(PETALS[k % len(PETALS)]))
    pen.blob("6,44 144,44 138,76 12,76", c)
    pen.rect(2, 40, 148, 50, lighter(c, 0.14), r=3)
    pen.line("14,60 136,60", 1.2, darker(c, 0.3), atop=True)
    pen.line("6,43 144,43", 1.4, lighter(c, 0.4), atop=True)
    for x in (14, 44, 78, 118):
        pen.limb(f"{x},46 {x - 3},54 {x + 1},64", 5, 2, mix(LEAF, INK, 0.12))


def _blossom(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    """Five petals about a yellow heart, lighter towards it."""
    for a in np.arange(5) * 2 * np.pi / 5 + x:
        pen.oval(
            (x + 0.62 * r * float(np.cos(a)), y + 0.62 * r * float(np.sin(a))),
            (0.56 * r, 0.56 * r),
            c,
            shade=0.5,
        )
    pen.oval((x, y), (0.36 * r, 0.36 * r), colour("#f8d858") if c != colour("#f6c244") else colour("#a8642c"))


@draws("torch", (70.0, 170.0), 0.28, "#7a4e2c #5c4030", front=True, glows=(0.5, 0.24, 1.3), home="castle")
def torch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("29,70 41,70 38,166 32,166", c)
    pen.line("33,74 34,160", 1.2, lighter(c, 0.3), atop=True)
    for y in (92, 97, 102):
        pen.line(f"29,{y} 41,{y - 3}", 2.6, HEMP, atop=True)
    pen.blob("20,52 50,52 45,78 25,78", darker(c, 0.5))
    pen.line("21,60 49,60", 3, colour("#8d949e"), atop=True)
    pen.blob("35,2 44,18 57,30 56,48 46,58 24,58 14,48 14,32 23,26 26,14", colour("#f07a24"), shade=0.4)
    pen.blob("36,16 42,28 50,36 48,50 40,57 28,57 21,48 23,36 31,30", colour("#fbb53c"), shade=0.3)
    pen.blob("35,32 42,42 41,52 35,57 29,52 29,42", colour("#fff0b4"), shade=0)
    for x, y, r in ((12, 16, 1.8), (56, 14, 2.2), (48, 4, 1.4)):
        pen.oval((x, y), (r, r), colour("#ffc860"), shade=0)


@draws("rope ladder", (60.0, 180.0), 0.42, "#a8743f", front=True, home="forest")
def rope_ladder(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sway = [float(v) for v in rng.uniform(-2.4, 2.4, 10)]
    for side in (12, 48):
        at = " ".join(f"{side + sway[k]},{2 + k * 19.4}" for k in range(10))
        pen.line(at, 3.6, darker(HEMP, 0.28))
        pen.line(at, 2.0, lighter(HEMP, 0.12))
    for k in range(9):
        y, dx = 14 + k * 19.4, (sway[k] + sway[k + 1]) / 2
        pen.limb(f"{6 + dx},{y - 1} {54 + dx},{y + 1}", 6.2, 6.2, c)
        pen.line(f"{8 + dx},{y - 2.4} {52 + dx},{y - 0.6}", 1.1, lighter(c, 0.4), atop=True)
        for side in (12, 48):
            pen.line(
                f"{side + dx - 2},{y - 3} {side + dx + 2},{y + 3.4}", 2.2, mix(HEMP, WHITE, 0.2), atop=True
            )
