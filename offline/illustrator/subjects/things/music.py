"""Instruments, as they stand or lie."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, DARK, GOLD, STEEL, WOOD, dots, drop, gleam


def _strings(pen: Pen, x: float, top: float, low: float, n: int = 4, apart: float = 2.4) -> None:
    for k in range(n):
        pen.line(
            f"{x + (k - (n - 1) / 2) * apart},{top} {x + (k - (n - 1) / 2) * apart},{low}",
            0.8,
            colour("#f0e8d8"),
        )


def _bowed(pen: Pen, c: Colour, foot: bool) -> None:
    """A violin's or a cello's body, neck and scroll."""
    pen.blob("45,64 62,66 72,78 70,92 63,102 66,112 78,124 80,142 66,156 45,160 24,156 10,142 12,124 24,112 "
             "27,102 20,92 18,78 28,66", c, shade=1.4)  # fmt: skip
    pen.blob("45,68 59,70 67,79 65,91 58,101 61,113 73,126 74,141 62,151 45,154 28,151 16,141 17,126 29,113 "
             "32,101 25,91 23,79 31,70", lighter(c, 0.12), shade=0.8)  # fmt: skip
    for x, s in ((32, 1), (58, -1)):
        pen.line(f"{x + 2 * s},104 {x},112 {x + 2 * s},122 {x},130", 2, DARK)
    pen.poly("41,18 49,18 51,108 39,108", DARK, shade=1.0)
    pen.poly("38,130 52,130 49,156 41,156", DARK, shade=0.8)
    pen.rect(34, 118, 56, 122, colour("#e8c890"), r=1)
    _strings(pen, 45, 20, 134)
    pen.blob("40,20 41,8 45,3 50,8 50,20", darker(c, 0.25))
    for y in (8, 14):
        pen.line(f"34,{y} 56,{y + 2}", 2.4, DARK)
    if foot:
        pen.line("45,158 45,178", 2.4, STEEL)
    gleam(pen, "20,144 17,132 24,120", 3)


@thing("violin", (110.0, 164.0), 0.34, "#9a4a22 #b8642e")
def violin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _bowed(pen, c, False)
    pen.limb("104,12 84,158", 3, 3, colour("#5a2f1e"))
    pen.line("99,16 80,154", 1.2, CREAM)


@draws("cello", (110.0, 180.0), 0.6, "#8a4422 #a85a2a", front=True, home="stage")
def cello(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _bowed(pen, c, True)
    pen.limb("104,22 86,176", 3, 3, colour("#5a2f1e"))
    pen.line("99,26 82,172", 1.2, CREAM)


@draws("electric guitar", (90.0, 190.0), 0.52, "#c8283a #2f6ab0 #e0a83a #2f3038", front=True, home="stage")
def electric_guitar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "30,104 22,92 10,96 8,116 18,134 8,152 12,174 34,186 "
        "60,184 80,170 80,150 70,136 78,118 76,100 64,96 58,108",
        c,
        shade=1.4,
    )
    pen.blob("34,112 50,110 64,116 62,134 68,150 56,162 40,156 36,134", CREAM, shade=0.8)
    pen.poly("39,26 51,26 52,132 38,132", colour("#5a3320"), shade=0.8)
    for k in range(12):
        pen.line(f"39,{34 + 7 * k} 51,{34 + 7 * k}", 0.9, STEEL)
    for y in (122, 138):
        pen.rect(34, y, 56, y + 8, DARK, r=2)
    pen.rect(33, 156, 57, 164, STEEL, r=2)
    _strings(pen, 45, 14, 160, 6, 1.8)
    pen.blob("38,26 34,8 44,3 56,8 52,26", darker(c, 0.3))
    for y in (9, 14, 19):
        drop(pen, 31, y, 3, 2, STEEL)
    for x, y in ((62, 168), (70, 160)):
        drop(pen, x, y, 4, 4, GOLD)
    gleam(pen, "16,164 13,152 20,140", 3)


@thing("trumpet", (150.0, 84.0), 0.24, "#dba83a #c8d0da")
def trumpet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("52,32 38,34 34,48 44,60 104,60 114,48 106,36", 5.4, darker(c, 0.12))
    pen.limb("144,26 60,32", 5, 6, c)
    pen.limb("60,32 40,30 24,22", 7, 20, c, shade=1.3)
    pen.blob("30,14 12,2 6,6 3,28 8,48 14,50 32,38", c, shade=1.5)
    pen.oval((9, 27), (5.6, 22), darker(c, 0.4), shade=0.8)
    for x in (66, 80, 94):
        pen.rect(x - 5, 22, x + 5, 66, lighter(c, 0.12), r=3, shade=1.4)
        pen.line(f"{x},22 {x},12", 3, STEEL)
        drop(pen, x, 11, 5, 3.4, CREAM)
    pen.oval((145, 26), (4, 6), c, shade=1.2)
    gleam(pen, "16,14 26,22 44,28", 2)


@thing("saxophone", (110.0, 150.0), 0.36, "#dba83a")
def saxophone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("70,26 66,8 48,6 38,14", 6, c)
    pen.limb("38,14 30,20", 6, 5, DARK)
    pen.limb("72,24 68,84 60,112 46,128 30,128 20,114 18,96", 11, 24, c, shade=1.4)
    pen.oval((16, 88), (16, 10), darker(c, 0.12), turn=-14, shade=1.2)
    pen.oval((16, 87), (12, 6.6), darker(c, 0.55), turn=-14, shade=0.6)
    for k in range(7):
        x, y = 71 - 0.8 * k, 40 + 11 * k
        drop(pen, x, y, 6, 5, lighter(c, 0.35))
    for k in range(4):
        pen.line(f"{82 - 2 * k},{46 + 16 * k} {76 - 2 * k},{58 + 16 * k}", 3, STEEL)
    for x, y in ((50, 122), (34, 124), (26, 110)):
        drop(pen, x, y, 6, 6, lighter(c, 0.35))
    gleam(pen, "66,34 62,84", 2)


@draws("harp", (110.0, 150.0), 0.56, "#dba83a", front=True, home="stage")
def harp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(13):
        x = 24 + 5.6 * k
        pen.line(f"{x},{30 - 8 * np.sin(k * 0.5):.1f} {x + 6},{136 - 8.2 * k:.1f}", 1, CREAM)
    pen.limb("14,22 18,80 22,142", 8, 9, c, shade=1.3)
    pen.limb("14,20 34,32 56,18 78,8 100,26", 10, 9, c, shade=1.3)
    pen.limb("100,28 70,88 24,140", 9, 20, lighter(c, 0.08), shade=1.3)
    pen.oval((14, 17), (11, 11), c, shade=1.4)
    pen.oval((14, 17), (5, 5), darker(c, 0.3), shade=0.6)
    pen.rect(10, 138, 50, 148, darker(c, 0.25), r=3)


@thing("accordion", (140.0, 100.0), 0.28, "#b8283a #2f6a5a")
def accordion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(8):
        x = 42 + 7.2 * k
        pen.poly(f"{x},14 {x + 7.2},10 {x + 7.2},92 {x},88", colours("#f2e6d2 #8a2030")[k % 2], shade=0.8)
    pen.rect(4, 8, 44, 94, c, r=7, shade=1.4)
    pen.rect(98, 8, 136, 94, c, r=7, shade=1.4)
    pen.rect(6, 18, 22, 84, CREAM, r=2)
    for k in range(9):
        pen.line(f"6,{25 + 7.2 * k} 22,{25 + 7.2 * k}", 0.9, DARK)
        if k % 7 not in {2, 6}:
            pen.rect(14, 23 + 7.2 * k, 22, 27 + 7.2 * k, DARK, shade=0)
    for row in range(6):
        for k in range(3):
            drop(pen, 108 + 9 * k, 20 + 12 * row, 3, 3, CREAM)
    for y in (26, 44, 62, 80):
        pen.line(f"29,{y} 38,{y}", 3, GOLD)


@thing("drum", (124.0, 100.0), 0.26, "#c8283a #2f4a8a")
def drum(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("10,32 62,44 114,32 112,80 92,92 62,96 32,92 12,80", c, shade=1.4)
    for k in range(6):
        x = 14 + 19.2 * k
        pen.line(f"{x},40 {x + 10},88 {x + 19},42", 2, GOLD)
    pen.oval((62, 30), (54, 16), GOLD, shade=1.2)
    pen.oval((62, 29), (50, 13.6), colour("#f6efe2"), shade=0.9)
    pen.limb("10,82 62,96 114,82", 6, 6, GOLD, shade=1.2)
    for said in ("96,2 52,28", "120,10 74,30"):
        pen.limb(said, 4, 3.4, WOOD)
        x, y = (float(v) for v in said.split()[1].split(","))
        drop(pen, x, y, 5, 4, WOOD)


@draws("drum kit", (170.0, 130.0), 0.5, "#c8283a #2f4a8a #2f3038", front=True, home="stage")
def drum_kit(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x0, x1, top in ((22, 34, 20), (148, 136, 14)):
        pen.line(f"{x0},{top} {x1},126", 2.4, STEEL)
        pen.oval((x0, top), (22, 5), GOLD, turn=-8 if x0 < 80 else 8, shade=1.4)
    for x, y in ((62, 34), (108, 34)):
        pen.rect(x - 19, y, x + 19, y + 26, c, r=4, shade=1.4)
        pen.oval((x, y), (19, 6), CREAM, shade=0.8)
    for x, y, half in ((30, 76, 22), (142, 74, 24)):
        for dx in (-half * 0.7, half * 0.7):
            pen.line(f"{x + dx},{y + 30} {x + dx * 1.1},128", 2.2, STEEL)
        pen.rect(x - half, y, x + half, y + 36, c, r=4, shade=1.4)
        pen.oval((x, y), (half, 7), CREAM, shade=0.8)
    pen.oval((85, 92), (36, 36), STEEL, shade=1.3)
    pen.oval((85, 92), (33, 33), c, shade=1.2)
    pen.oval((85, 92), (28, 28), CREAM, shade=1.0)
    pen.poly("85,74 90,86 103,86 93,94 97,107 85,99 73,107 77,94 67,86 80,86", c, shade=0.5)


@thing("flute", (150.0, 60.0), 0.12, "#c8d0da #8a5530")
def flute(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("6,46 144,14", 9, 9, c, shade=1.5)
    for x in (34, 100):
        pen.limb(f"{x},{52.4 - 0.232 * x} {x + 6},{51 - 0.232 * x}", 12, 12, darker(c, 0.2))
    pen.oval((22, 42), (4, 2.6), DARK, turn=-13, shade=0)
    for k in range(8):
        x = 48 + 11 * k
        drop(pen, x, 47.4 - 0.232 * x - 1, 4, 3.4, lighter(c, 0.4))
    gleam(pen, "12,41 60,30", 1.4)


@thing("xylophone", (140.0, 84.0), 0.2, "#d8343a")
def xylophone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("8,28 132,18", "8,62 132,56"):
        pen.limb(said, 6, 5, WOOD)
    for k, tone in enumerate(colours("#d8343a #f08a2a #f4d03a #5fae5a #3fb0a8 #3a7bd5 #6a5ac4 #c85ab0")):
        x, half = 10 + 15.6 * k, 36 - 2.6 * k
        pen.rect(x, 44 - half, x + 12.6, 44 + half, tone, r=3, shade=1.2)
        dots(pen, f"{x + 6.3},{50 - half} {x + 6.3},{38 + half}", 1.7, WHITE, 1.0)
    pen.limb("70,82 112,46", 3, 3, WOOD)
    drop(pen, 113, 45, 6, 6, c)


@thing("ukulele", (70.0, 150.0), 0.34, "#c8843f")
def ukulele(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "35,74 52,78 58,90 53,102 60,116 60,132 48,145 35,147 22,145 10,132 10,116 17,102 12,90 18,78",
        c,
        shade=1.3,
    )
    pen.oval((35, 104), (9, 9), DARK, shade=0.6)
    pen.poly("31,22 39,22 40,98 30,98", colour("#5a3320"), shade=0.8)
    pen.rect(26, 126, 44, 131, DARK, r=1)
    _strings(pen, 35, 16, 128, 4, 2)
    pen.blob("30,24 28,6 35,3 42,6 40,24", darker(c, 0.3))
    for y in (9, 17):
        drop(pen, 26, y, 3, 2.4, CREAM)
        drop(pen, 44, y, 3, 2.4, CREAM)
    gleam(pen, "15,128 16,116 22,106", 2.6)


@thing("music box", (120.0, 130.0), 0.24, "#c86a8a #4a7a9a")
def music_box(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Its lid open, a dancer turning."""
    pen.blob("12,66 16,20 28,8 92,8 104,20 108,66", darker(c, 0.1), shade=1.0)
    pen.blob("20,66 24,25 34,16 86,16 96,25 100,66", colour("#cfe0ee"), shade=1.2)
    pen.line("60,74 60,60", 2, GOLD)
    pen.blob("44,56 60,44 76,56 70,62 50,62", colour("#f8b8cc"), shade=0.9)
    pen.limb("60,62 59,72", 4, 2.4, colour("#f3c9a5"))
    pen.limb("60,48 60,38", 7, 6, colour("#f8b8cc"))
    pen.line("60,42 50,30 58,22", 2.2, colour("#f3c9a5"))
    pen.line("60,42 70,30 62,22", 2.2, colour("#f3c9a5"))
    drop(pen, 60, 32, 5, 5.4, colour("#f3c9a5"))
    pen.oval((60, 28.6), (5, 3), colour("#6b432c"), shade=0.4)
    pen.rect(6, 70, 114, 120, c, r=5, shade=1.3)
    pen.rect(6, 66, 114, 76, lighter(c, 0.2), r=3)
    for x in (24, 60, 96):
        pen.poly(f"{x},84 {x + 10},97 {x},110 {x - 10},97", GOLD, shade=1.0)
    pen.line("114,96 120,96 120,86", 3, GOLD)
