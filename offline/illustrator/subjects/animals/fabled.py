"""Beings of tales in other poses: a dragon asleep, a phoenix over flames, horses that rear."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .plumage import feathered
from .wings import dragon

GREENS = "#3f8f4f #a33a3a #3b6fae #6a4a9c"
IVORY = colour("#f0e2b8")


def _asleep(pen: Pen, c: Colour) -> None:
    wing, belly = turned(mix(c, colour("#c8402f"), 0.75), 0.0, 1.1), colour("#ecd9a0")
    pen.blob("40,70 62,40 100,28 142,38 166,64 168,92 140,106 84,108 46,98", c)
    pen.blob("44,92 84,104 140,102 164,90 140,108 84,110 48,102", belly, atop=True, shade=0.5)
    for x, y, s in ((66, 40, 7), (82, 32, 8), (100, 28, 8), (119, 30, 8), (137, 37, 7), (152, 48, 6)):
        pen.poly(f"{x - s},{y + 5} {x + 2},{y - s - 3} {x + s},{y + 5}", wing)
    pen.poly(
        "84,72 96,34 120,16 128,34 150,36 148,56 164,66 146,78 126,84 102,86", darker(wing, 0.08), shade=1.2
    )
    for said in ("94,70 128,34", "96,74 148,54", "98,78 148,78"):
        pen.limb(said, 3, 1.2, darker(wing, 0.3))
    pen.limb("82,82 92,46 120,16", 7, 3, darker(c, 0.2))
    pen.oval((136, 94), (25, 14), darker(c, 0.1))
    pen.limb("150,92 172,104 150,114 104,113 62,114 30,112", 22, 5, c)
    pen.poly("34,108 14,108 30,118", wing)
    for x in (76, 92, 108, 124):
        pen.poly(f"{x - 5},{105} {x},{98} {x + 5},{105}", wing)
    pen.limb("58,86 40,98 34,106", 13, 9, c)
    pen.limb("64,54 52,78 46,92", 32, 24, c, shade=0.7)
    pen.limb("52,74 64,64 76,62", 6, 1.6, darker(IVORY, 0.1))
    pen.limb("46,72 54,60 66,54", 6, 1.6, IVORY)
    pen.blob("56,74 62,88 56,102 38,108 16,108 6,100 8,92 20,86 36,78", c)
    pen.line("10,102 24,103 38,99", 1.4, darker(c, 0.6))
    pen.oval((12, 94), (1.8, 1.4), darker(c, 0.7), shade=0)
    pen.line("32,88 38,91.6 45,89", 2.2, INK)
    pen.limb("31,83 38,82 46,85", 3.4, 2, darker(c, 0.3))


@draws("dragon sleeping", (180.0, 120.0), 0.34, GREENS)
@draws("dragon lying", (180.0, 120.0), 0.34, GREENS)
def dragon_asleep(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _asleep(pen, c)


@draws("phoenix", (190.0, 176.0), 0.56, "#e8502a #d8402f", stands="air", front=True, glows=(0.5, 0.5, 0.7))
@draws(
    "phoenix flying", (190.0, 176.0), 0.56, "#e8502a #d8402f", stands="air", front=True, glows=(0.5, 0.5, 0.7)
)
def phoenix(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    flame, gold, pale = colour("#f69a2a"), colour("#ffd75a"), colour("#fff0b0")
    pen.axis = 190
    for said, tone in (
        ("95,104 74,138 46,170", c),
        ("95,104 90,142 84,174", flame),
        ("95,104 95,146 96,174", gold),
    ):
        pen.limb(said, 18, 3, tone, twin=True)
        x, y = (float(v) for v in said.split()[-1].split(","))
        pen.oval((x + 2, y - 10), (6, 8), gold, twin=True)
        pen.oval((x + 2, y - 9), (3, 4), c, twin=True, shade=0)
    for tips, tone, width in (
        ("14,14 10,34 12,56 20,76 34,94 52,106", darker(c, 0.1), 21),
        ("22,24 18,44 24,62 36,78 50,90", flame, 18),
        ("38,40 38,54 44,68 54,78", gold, 14),
    ):
        feathered(pen, (82, 78), tips, tone, width)
        feathered(pen, (108, 78), _mirrored(tips, 190), tone, width)
    pen.blob("95,46 112,62 118,88 108,112 95,120 82,112 72,88 78,62", c)
    pen.blob("95,72 106,82 105,104 95,114 85,104 84,82", gold, shade=0.8)
    for x, y in ((90, 86), (100, 86), (95, 95), (90, 104), (100, 104)):
        pen.line(f"{x - 4},{y} {x},{y + 4} {x + 4},{y}", 1.4, flame, atop=True)
    for said, tone in (
        ("92,28 80,12 84,0", flame),
        ("95,26 96,10 102,0", gold),
        ("98,28 110,14 120,10", flame),
    ):
        pen.limb(said, 7, 1.2, tone)
    pen.oval((95, 42), (18, 18), c)
    pen.oval((95, 50), (11, 9), flame, shade=0.4)
    pen.poly("88,46 102,46 95,60", pale)
    pen.eye(87.6, 39, 3.8)


def _mirrored(tips: str, across: float) -> str:
    return " ".join(f"{across - x:.0f},{y:.0f}" for x, y in points(tips))


@draws("telephone wire", (300.0, 170.0), 0.72, "#6a5a4e", seat=(0.5, 0.16), front=True)
def telephone_wire(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (14, 286):
        pen.rect(x - 4, 6, x + 4, 168, c, r=2)
        pen.rect(x - 13, 18, x + 13, 24, darker(c, 0.2), r=2)
        for dx in (-10, 10):
            pen.oval((x + dx, 16), (2.6, 3.4), lighter(c, 0.6))
    pen.line("14,16 80,26 150,29 220,26 286,16", 1.7, INK)
    pen.line("14,30 80,44 150,48 220,44 286,30", 1.4, mix(INK, WHITE, 0.2))


@draws("salmon", (140.0, 70.0), 0.22, "#b07a80 #8a98a4", stands="air")
def salmon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("112,34 130,14 138,10 134,34 138,60 128,54", darker(c, 0.25))
    pen.blob("58,16 70,4 84,8 82,18", darker(c, 0.2))
    pen.blob("64,52 76,62 86,58 82,50", darker(c, 0.2))
    pen.blob("4,38 18,24 46,14 82,16 116,32 116,38 84,52 46,56 18,50", c)
    pen.blob("6,42 30,50 60,52 96,46 60,60 24,54", colour("#f4dcd4"), atop=True, shade=0.4)
    pen.blob("18,24 46,14 82,16 112,30 84,24 46,22", darker(c, 0.35), atop=True, shade=0.3)
    for x, y in ((44, 22), (56, 20), (68, 23), (80, 24), (92, 28), (50, 28), (74, 30)):
        pen.oval((x, y), (1.6, 1.3), darker(c, 0.6), atop=True, shade=0)
    pen.line("30,26 27,38 31,50", 1.4, darker(c, 0.3), atop=True)
    pen.oval((17, 34), (3.6, 3.6), colour("#f4e8b0"), shade=0)
    pen.oval((16.6, 34), (2, 2.2), INK, shade=0)
    pen.line("5,41 13,43", 1.2, darker(c, 0.6))


@draws("cygnet", (100.0, 74.0), 0.15, "#b4aca4 #a8a49e", stands="water", sinks=0.12)
def cygnet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("84,40 96,32 94,48 86,54", darker(c, 0.1))
    pen.blob("22,46 40,38 66,36 88,44 88,58 66,68 38,68 24,60", c)
    pen.limb("32,52 26,38 28,26", 17, 14, c, shade=0.7)
    pen.oval((27, 20), (14, 13), c)
    pen.blob("15,18 5,22 2,26 8,28 17,25", colour("#5a5560"))
    pen.blob("46,46 66,42 80,50 66,58 50,56", darker(c, 0.16))
    pen.eye(21, 18, 3, twin=False)


@draws("duckling afloat", (96.0, 76.0), 0.2, "#f4c83c #f0be36", stands="water", sinks=0.12)
def duckling(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """On the water: a ball of down, a brown crown, a short bill."""
    pen.blob("80,44 93,36 92,50 84,58", darker(c, 0.06))
    pen.blob("20,48 36,40 62,38 84,46 86,60 66,70 36,70 20,60", c, 1.1)
    pen.limb("34,54 28,40 30,28", 19, 17, c, shade=0.7)
    pen.oval((30, 23), (17, 16), lighter(c, 0.06))
    pen.blob("22,9 32,6 42,12 46,22 38,18 28,13", mix(c, colour("#7a5a2a"), 0.5), 0.5, atop=True)
    pen.blob("15,22 5,25 3,29 9,31 18,28", colour("#e8862f"))
    pen.blob("44,50 62,46 78,53 66,62 48,60", mix(c, colour("#a87a2f"), 0.3), 0.8)
    pen.blob("24,58 38,66 58,66 44,69 28,66", lighter(c, 0.35), 0.3, atop=True)
    pen.oval((24, 30), (4, 2.6), mix(c, colour("#e8862f"), 0.35), shade=0)
    pen.eye(23, 21, 3.4, twin=False)


@draws("penguin sliding", (116.0, 84.0), 0.26, "#2f3547 #3b4357")
def penguin_sliding(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """On its belly."""
    beak = colour("#f0a232")
    for said in ("96,58 108,48 114,40", "98,62 112,60 115,54"):
        pen.limb(said, 8, 4, beak)
    pen.limb("58,50 76,32 92,20", 13, 5, darker(c, 0.25))
    pen.blob("16,46 30,36 58,34 88,44 104,62 96,74 64,80 34,78 18,68", c)
    pen.blob("20,60 44,66 76,68 100,68 88,78 54,81 26,76", WHITE, shade=0.5, atop=True)
    pen.oval((28, 36), (21, 20), c)
    pen.blob("12,30 24,26 34,32 34,46 24,52 12,46", WHITE, shade=0.4)
    pen.blob("12,34 3,37 1,41 12,42", beak)
    pen.eye(22, 34, 3.6, twin=False)
    pen.limb("48,58 60,72 72,80", 12, 5, darker(c, 0.15))


@draws(
    "dragon breathing",
    (254.0, 130.0),
    0.46,
    GREENS,
    stands="air",
    seat=(0.6, 0.5),
    glows=(0.14, 0.36, 0.5),
)
def dragon_breathing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Fire comes out of its mouth."""
    for said, tone in (
        ("82,49 60,36 34,28 12,10 16,28 2,34 14,46 0,56 16,62 10,80 36,68 60,60", "#e8482a"),
        ("82,49 60,40 38,36 20,24 24,38 12,46 24,54 18,68 40,62 60,56", "#f0882a"),
        ("82,49 62,44 44,42 32,36 34,46 26,50 36,55 46,57 62,54", "#fbc83a"),
        ("82,49 66,47 52,47 46,50 54,53 66,52", "#fff0b0"),
    ):
        pen.blob(said, colour(tone), shade=0.4)
    dragon(Placed(pen, (74.0, 0.0)), c, rng)


@draws("sloth hanging", (120.0, 90.0), 0.3, "#a08a70 #8f7a62", front=True)
def sloth_hanging(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Below a branch, by all four."""
    for said in ("34,48 24,24 26,4", "88,48 98,24 94,4"):
        pen.limb(said, 13, 9, darker(c, 0.2))
    pen.blob("26,48 44,38 80,38 98,50 94,70 72,80 44,78 28,66", c)
    pen.limb("44,52 40,26 42,4", 13, 9, c)
    pen.limb("80,52 82,26 78,4", 13, 9, c)
    for x in (26, 42, 78, 94):
        for dx in (-3, 1, 5):
            pen.line(f"{x + dx},8 {x + dx - 2},0", 2, darker(c, 0.6))
    pen.oval((34, 62), (23, 21), c)
    pen.blob("34,46 46,50 50,62 44,74 34,78 22,74 17,62 22,50", colour("#ead8b8"), shade=0.5)
    for x, far in ((27, 17), (41, 51)):
        pen.limb(f"{x},60 {far},66", 7, 4, darker(c, 0.5), shade=0.3)
        pen.oval((x, 60), (3, 3.2), INK, shade=0)
        pen.oval((x - 0.8, 59), (1, 1), WHITE, shade=0)
    pen.oval((34, 66), (3.8, 2.8), INK, shade=0.4)
    pen.line("27,70 34,74 41,70", 1.5, darker(c, 0.6))


@draws("bat hanging", (70.0, 100.0), 0.26, "#4a4258 #5a4a44", front=True)
def bat_hanging(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Upside down, the wings folded."""
    pen.axis = 70
    pen.line("30,14 29,2", 3, darker(c, 0.3), twin=True)
    pen.blob("35,10 50,18 54,40 46,64 35,72 24,64 16,40 20,18", lighter(c, 0.18))
    pen.blob("34,12 22,14 10,30 10,54 22,74 32,62 34,40", darker(c, 0.14), twin=True)
    pen.poly("24,86 14,98 34,92", c, twin=True)
    pen.oval((35, 78), (16, 14), c)
    pen.oval((29, 80), (4.6, 5), WHITE, twin=True, shade=0.2)
    pen.eye(29.6, 80.6, 3.4)
    pen.line("30,72 35,70 40,72", 1.3, INK)
