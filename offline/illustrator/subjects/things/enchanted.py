"""Of tales: potions, spells, swords and maps."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .jewels import sparkle, stone
from .wares import CREAM, DARK, GLASS, GOLD, STEEL, WOOD, dots, drop, gleam

PARCHMENT = colour("#e8d2a0")
BONE = colour("#efe6d2")


@thing("potion", (104.0, 130.0), 0.26, "#4fd06a #a04fd8 #e0485a #3fa8e0", glows=(0.5, 0.66, 0.55))
def potion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(40, 3, 64, 20, WOOD, r=4, shade=1.2)
    pen.opacity = 0.6
    pen.blob("42,16 62,16 62,44 84,60 98,86 90,114 70,126 34,126 14,114 6,86 20,60 42,44", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.blob("12,78 30,73 52,80 76,73 92,78 92,94 85,111 68,121 36,121 19,111 12,94", c, shade=1.3)
    pen.blob("14,78 32,74 52,80 74,74 90,78 74,83 52,86 30,83", lighter(c, 0.5), shade=0.2)
    for x, y, r in (
        (36, 100, 5),
        (56, 92, 7),
        (70, 106, 4),
        (48, 112, 3.4),
        (80, 92, 4),
        (26, 92, 3.4),
        (52, 60, 4),
        (58, 46, 2.6),
    ):
        pen.oval((x, y), (r, r), lighter(c, 0.55), shade=0.6)
        pen.oval((x - r * 0.3, y - r * 0.3), (r * 0.3, r * 0.3), WHITE, shade=0)
    pen.rect(38, 17, 66, 24, lighter(GLASS, 0.3), r=3)
    pen.line("36,40 68,40", 3, colour("#8a6238"))
    gleam(pen, "14,86 19,70 32,58", 4)
    sparkle(pen, 82, 34, 9, lighter(c, 0.6))


@thing("magic wand", (110.0, 130.0), 0.26, "#4a2f26", glows=(0.78, 0.2, 0.4))
def magic_wand(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("12,122 78,38", 10, 6, c, shade=1.3)
    pen.limb("12,122 30,99", 13, 10, darker(GOLD, 0.15), shade=1.2)
    for x, y in ((18, 114), (26, 104)):
        pen.line(f"{x - 5},{y - 4} {x + 5},{y + 4}", 1.6, darker(GOLD, 0.5), atop=True)
    pen.limb("68,50 80,35", 8, 7, GOLD)
    star = "86,2 92,20 110,22 96,33 101,51 86,41 71,51 76,33 62,22 80,20"
    pen.poly(star, colour("#ffd84a"), shade=0.8)
    pen.poly("86,12 90,23 100,25 92,31 95,42 86,36 77,42 80,31 72,25 82,23", colour("#fff3b8"), shade=0)
    for x, y, r in ((50, 18, 8), (100, 66, 7), (58, 36, 4), (40, 40, 5), (104, 84, 4), (88, 62, 4)):
        sparkle(pen, x, y, r, colour("#ffe9a0"))


@thing("crystal ball", (110.0, 120.0), 0.26, "#8a6ae0 #4fa8d8", seat=(0.5, 0.6), glows=(0.5, 0.42, 0.6))
def crystal_ball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("20,98 90,98 100,112 94,118 16,118 10,112", GOLD, shade=1.4)
    pen.limb("26,92 55,100 84,92", 9, 9, darker(GOLD, 0.12), shade=1.2)
    pen.oval((55, 50), (47, 47), mix(c, WHITE, 0.2), shade=1.4)
    pen.blob(
        "18,58 34,44 52,54 70,40 92,52 88,74 66,90 40,88 22,76",
        mix(c, colour("#f0a8e0"), 0.5),
        shade=0.8,
        atop=True,
    )
    pen.blob("28,66 44,56 60,66 80,58 78,76 58,88 38,82", lighter(c, 0.55), shade=0.4, atop=True)
    for x, y, r in ((38, 34, 7), (70, 30, 5), (60, 52, 8), (82, 48, 4), (34, 62, 4)):
        sparkle(pen, x, y, r)
    gleam(pen, "16,48 22,28 38,14", 5)


@draws("sword in stone", (120.0, 140.0), 0.5, "#8f949e", front=True, home="forest")
def sword_in_stone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("54,22 66,22 65,100 55,100", STEEL, shade=1.6)
    pen.line("60,24 60,100", 2, darker(STEEL, 0.25))
    pen.limb("36,26 60,22 84,26", 7, 7, GOLD, shade=1.3)
    for x in (34, 86):
        drop(pen, x, 26, 5, 5, GOLD)
    pen.rect(56, 6, 64, 22, colour("#7a2a2a"), r=2)
    stone(pen, 60, 5, 7, colour("#d8344a"))
    pen.blob("6,136 12,108 28,92 48,88 74,86 96,96 110,114 116,136", c, shade=1.3)
    pen.poly("28,94 48,88 60,104 40,114", lighter(c, 0.2), shade=0.8)
    pen.poly("74,88 96,98 90,116 72,106", darker(c, 0.12), shade=0.8)
    pen.blob("50,92 60,88 70,92 60,97", darker(c, 0.55), shade=0)
    for x, y in ((16, 122), (28, 130), (100, 124), (88, 132)):
        pen.oval((x, y), (10, 5), colour("#5f8f4a"), shade=0.9)
    sparkle(pen, 74, 46, 10)


@thing("dagger", (140.0, 110.0), 0.26, "#b4bcc8")
def sword(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("134,6 120,10 36,76 46,88 128,20", c, shade=1.6)
    pen.poly("134,6 41,82 46,88 128,20", darker(c, 0.2), shade=0.6)
    pen.limb("58,100 42,82 24,62", 8, 8, GOLD, shade=1.3)
    drop(pen, 60, 102, 6, 6, GOLD)
    drop(pen, 22, 60, 6, 6, GOLD)
    pen.limb("38,84 16,100", 9, 9, colour("#6a3a2a"), shade=1.2)
    for k in range(3):
        pen.line(f"{36 - 7 * k},{93 + 5 * k} {29 - 7 * k},{85 + 5 * k}", 1.6, GOLD)
    drop(pen, 10, 104, 7, 7, colour("#d8344a"))


@thing("shield", (100.0, 120.0), 0.26, "#b8283a #2f4a8a")
def shield(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("50,4 74,12 95,14 96,46 86,84 50,116 14,84 4,46 5,14 26,12", STEEL, shade=1.5)
    pen.blob("50,12 74,19 88,21 88,46 79,79 50,106 21,79 12,46 12,21 26,19", c, shade=1.2)
    pen.poly("45,12 55,12 55,104 50,108 45,104", GOLD, shade=0.8)
    pen.poly("12,42 88,42 87,53 13,53", GOLD, shade=0.8)
    drop(pen, 50, 48, 11, 11, GOLD)
    gleam(pen, "16,28 16,46 20,62", 3)


@thing("axe", (120.0, 120.0), 0.26, "#b4bcc8")
def axe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("100,8 34,114", 9, 11, WOOD, shade=1.2)
    pen.poly("78,12 104,30 92,48 68,32", darker(c, 0.25), shade=1.0)
    pen.blob("80,14 60,6 34,4 14,12 6,34 10,58 26,70 38,60 52,48 70,44 84,42", c, shade=1.5)
    pen.blob("34,4 14,12 6,34 10,58 26,70 24,54 20,36 24,20", lighter(c, 0.55), shade=0.4)


@thing("bow and arrow", (120.0, 130.0), 0.36, "#8a5a34")
def bow_and_arrow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("30,6 30,124", 1.6, CREAM)
    pen.limb("30,6 66,22 84,52 86,66 84,80 66,108 30,124", 7, 7, c, shade=1.3)
    pen.limb("85,54 87,66 85,78", 11, 11, colour("#5a3320"))
    pen.line("14,66 106,66", 3.4, lighter(WOOD, 0.3))
    pen.poly("118,66 102,58 104,66 102,74", STEEL, shade=1.2)
    for k in range(4):
        pen.line(f"{10 + 5 * k},58 {16 + 5 * k},66 {10 + 5 * k},74", 3, colour("#d8343a"))


@thing("skull", (100.0, 116.0), 0.2, "#efe6d2")
def skull(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("30,80 70,80 70,104 60,112 40,112 30,104", darker(c, 0.08), shade=1.1)
    pen.blob("50,4 76,10 92,32 92,56 82,74 70,82 66,92 34,92 30,82 18,74 8,56 8,32 24,10", c, shade=1.4)
    for x in (31, 69):
        pen.blob(
            f"{x - 14},52 {x - 6},42 {x + 8},42 {x + 14},54 {x + 8},66 {x - 8},66", darker(c, 0.75), shade=0.6
        )
        pen.oval((x, 56), (8, 7), DARK, shade=0)
    pen.blob("50,62 56,76 50,79 44,76", darker(c, 0.7), shade=0)
    for k in range(5):
        x = 38 + 6 * k
        pen.rect(x - 2.7, 90, x + 2.7, 101, lighter(c, 0.35), r=1.6)
        pen.line(f"{x - 3},91 {x - 3},102", 0.9, darker(c, 0.5))
    pen.line("70,12 64,22 70,30 66,38", 1.3, darker(c, 0.35), atop=True)
    gleam(pen, "18,40 24,24 38,14", 4)


@thing("spellbook", (120.0, 124.0), 0.24, "#5a2f6a #2f4a6a #6a2f2a", glows=(0.5, 0.45, 0.5))
def spellbook(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(18, 10, 112, 118, colour("#e8d8b0"), r=3, shade=0.6)
    for y in (112, 115):
        pen.line(f"22,{y} 110,{y}", 0.9, darker(colour("#e8d8b0"), 0.4))
    pen.rect(8, 4, 106, 110, c, r=5, shade=1.3)
    pen.rect(8, 4, 20, 110, darker(c, 0.3), r=4)
    for said in ("27,12 99,12", "99,12 99,102", "99,102 27,102", "27,102 27,12"):
        pen.line(said, 2.2, GOLD)
    for x, y in ((27, 12), (99, 12), (27, 102), (99, 102)):
        drop(pen, x, y, 6, 6, GOLD)
    pen.oval((63, 56), (25, 25), GOLD, shade=1.3)
    pen.oval((63, 56), (20, 20), darker(c, 0.4), shade=0.8)
    pen.poly("63,38 68,50 80,50 70,58 74,70 63,63 52,70 56,58 46,50 58,50", colour("#ffd84a"), shade=0.4)
    pen.rect(100, 48, 116, 64, GOLD, r=3, shade=1.2)
    sparkle(pen, 96, 20, 10, colour("#ffe9a0"))


@thing("treasure map", (150.0, 108.0), 0.26, "#e2c88e")
def treasure_map(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "8,20 30,12 54,16 84,9 118,14 142,10 140,34 144,60 138,96 108,92 78,99 44,94 12,99 14,66 6,44",
        darker(c, 0.2),
    )
    pen.blob(
        "10,16 32,9 56,13 84,6 118,11 140,8 138,34 141,58 135,92 106,88 78,95 44,90 14,95 16,64 9,42",
        c,
        shade=0.9,
    )
    pen.blob(
        "30,30 52,22 74,28 92,24 112,34 118,52 106,70 84,76 58,72 36,78 26,60 34,46",
        lighter(c, 0.34),
        shade=0.4,
    )
    for x, y in ((50, 42), (60, 38), (70, 43)):
        pen.poly(f"{x - 7},{y + 7} {x},{y - 6} {x + 7},{y + 7}", colour("#9a8258"), shade=0.6)
    for x, y in ((96, 40), (104, 46), (92, 48)):
        pen.line(f"{x},{y + 6} {x},{y}", 1.6, colour("#7a5a38"))
        pen.oval((x, y - 2), (4.4, 4), colour("#6f9a5a"), shade=0.8)
    for x, y in ((40, 66), (47, 61), (55, 60), (63, 62), (71, 62), (78, 58), (85, 59)):
        pen.line(f"{x},{y} {x + 3.4},{y - 0.6}", 2.4, colour("#a8322a"))
    pen.line("92,54 102,66", 4, colour("#c8281e"))
    pen.line("102,54 92,66", 4, colour("#c8281e"))
    pen.oval((124, 78), (9, 9), colour("#8a6a3a"), shade=0.8)
    pen.poly("124,66 127,78 124,90 121,78", colour("#c8281e"), shade=0)
    pen.poly("112,78 124,75 136,78 124,81", CREAM, shade=0)
    for y in (86, 20):
        pen.line(f"18,{y} 24,{y - 3} 30,{y} 36,{y - 3}", 1.3, colour("#6f8a9a"))


@thing("compass", (110.0, 116.0), 0.18, "#dba83a")
def compass(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("55,16 49,8 55,2 61,8 55,16", 3.4, c)
    pen.oval((55, 64), (50, 50), c, shade=1.5)
    pen.oval((55, 64), (43, 43), darker(c, 0.3), shade=1.0)
    pen.oval((55, 64), (40, 40), colour("#fbf3de"), shade=0.6)
    for k in range(16):
        s, t = float(np.sin(k * np.pi / 8)), float(-np.cos(k * np.pi / 8))
        near = 29 if k % 4 == 0 else 34
        pen.line(
            f"{55 + near * s},{64 + near * t} {55 + 37 * s},{64 + 37 * t}", 2.4 if k % 4 == 0 else 1.2, DARK
        )
    for k in range(4):
        s, t = float(np.sin(k * np.pi / 2 + np.pi / 4)), float(-np.cos(k * np.pi / 2 + np.pi / 4))
        pen.poly(
            f"{55 + 18 * s},{64 + 18 * t} {55 + 5 * t},{64 - 5 * s} {55 - 5 * t},{64 + 5 * s}",
            colour("#d8c8a0"),
            shade=0.4,
        )
    pen.poly("72,38 61,68 50,60", colour("#d8343a"), shade=0.6)
    pen.poly("38,90 49,60 61,68", colour("#3a4a6a"), shade=0.6)
    drop(pen, 55, 64, 4, 4, c)
    gleam(pen, "20,54 28,40 42,31", 3)


@thing("dragon egg", (90.0, 116.0), 0.22, "#3f8a6a #7a3a8a #b8433a")
def dragon_egg(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("45,4 64,20 82,54 80,84 66,106 45,112 24,106 10,84 8,54 26,20", c, shade=1.4)
    for row in range(8):
        y = 16 + 13 * row
        for k in range(-3, 4):
            x = 45 + 14 * k + 7 * (row % 2)
            pen.blob(
                f"{x - 8},{y - 4} {x + 8},{y - 4} {x + 6},{y + 5} {x},{y + 11} {x - 6},{y + 5}",
                lighter(c, 0.1 + 0.06 * ((row + k) % 3)),
                shade=1.3,
                atop=True,
            )
            pen.line(f"{x - 5},{y - 2} {x + 4},{y - 2}", 1.3, lighter(c, 0.55), atop=True)
    gleam(pen, "17,60 22,40 32,24", 4)


@thing("dream catcher", (100.0, 150.0), 0.4, "#a8703f")
def dream_catcher(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    said = " ".join(f"{50 + 40 * np.cos(k * 0.35):.1f},{48 + 40 * np.sin(k * 0.35):.1f}" for k in range(19))
    pen.line(said, 6, c)
    for r, turn in ((38, 0.0), (27, 0.4), (17, 0.8), (9, 1.2)):
        for k in range(8):
            a, b = k * 0.785 + turn, (k + 1) * 0.785 + turn
            pen.line(
                f"{50 + r * np.cos(a):.1f},{48 + r * np.sin(a):.1f} "
                f"{50 + r * 0.86 * np.cos((a + b) / 2):.1f},{48 + r * 0.86 * np.sin((a + b) / 2):.1f} "
                f"{50 + r * np.cos(b):.1f},{48 + r * np.sin(b):.1f}",
                1.3,
                CREAM,
            )
    drop(pen, 50, 48, 4, 4, colour("#3fa8a0"))
    for x, y in ((22, 80), (50, 90), (78, 80)):
        pen.line(f"{x},{y - 4} {x},{y + 18}", 1.3, CREAM)
        drop(pen, x, y + 8, 4, 4, colour("#3fa8a0"))
        pen.blob(
            f"{x},{y + 14} {x + 8},{y + 28} {x + 5},{y + 46} {x},{y + 56} {x - 5},{y + 46} {x - 8},{y + 28}",
            colours("#f2ece0 #d8a86a")[x == 50],
            shade=1.1,
        )
        pen.line(f"{x},{y + 16} {x},{y + 54}", 1, darker(CREAM, 0.4))


@thing("tarot card", (84.0, 130.0), 0.22, "#2f3a6a")
def tarot_card(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(3, 3, 81, 127, PARCHMENT, r=6, shade=0.6)
    pen.rect(8, 9, 76, 121, c, r=4, shade=0.8)
    for said in ("12,13 72,13", "72,13 72,117", "72,117 12,117", "12,117 12,13"):
        pen.line(said, 1.5, GOLD)
    pen.oval((42, 48), (19, 19), GOLD, shade=1.0)
    pen.oval((50, 44), (16, 16), c, shade=0.4)
    for x, y, r in (
        (22, 28, 5),
        (64, 30, 6),
        (24, 72, 6),
        (62, 74, 5),
        (42, 84, 8),
        (28, 100, 4),
        (58, 102, 4),
    ):
        sparkle(pen, x, y, r, colour("#ffe9a0"))
    dots(pen, "42,22 20,50 66,56 42,104", 1.4, GOLD, 1.0)
    pen.line("20,110 64,110", 1.4, BONE)
