"""Seats that are seen from the side, their sitter turned to the right; tables for two."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

WOODS = "#9a6238 #b07a48 #7a4a32"


@draws("side chair", (56.0, 100.0), 0.3, WOODS, seat=(0.5, 0.62))
def side_chair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A kitchen chair, its back to the left, the far legs and post behind the near ones."""
    far = darker(c, 0.34)
    pen.line("15,6 17,62", 4, far)
    pen.limb("16,66 15,97", 4.4, 3.6, far)
    pen.limb("47,66 48,97", 4.4, 3.6, far)
    for y in (8, 22, 36):
        pen.poly(f"4,{y + 2} 17,{y} 17,{y + 8} 5,{y + 10}", lighter(c, 0.04))
    pen.limb("4,3 6,34 7,64", 5.2, 5.2, c)
    pen.blob("5,62 20,59 49,60 53,64 50,69 6,70", lighter(c, 0.14))
    pen.rect(6, 66, 51, 71, darker(c, 0.16), r=2)
    pen.limb("8,68 5,99", 5.4, 4.2, c)
    pen.limb("49,69 52,99", 5.4, 4.2, c)
    pen.line("8,86 50,86", 2.6, darker(c, 0.2))


@draws("rocking chair", (104.0, 122.0), 0.4, WOODS, seat=(0.47, 0.62), front=True)
def rocking_chair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A rocking chair that looks to the right, with a cushion and a tall back of rods."""
    far = darker(c, 0.34)
    pen.limb("16,110 34,115 58,116 82,112 98,103", 4.6, 4.0, far)
    for said in ("34,78 32,114", "78,78 82,111"):
        pen.limb(said, 4.6, 4, far)
    pen.line("40,54 66,52 84,54", 5, far)
    pen.line("82,54 79,78", 4.4, far)
    for k in range(5):
        pen.line(f"{11 + 4.6 * k},{14 - k} {25 + 3.8 * k},{74 - 0.6 * k}", 2.6, darker(c, 0.12))
    pen.line("27,4 42,70", 5, darker(c, 0.2))
    pen.limb("3,8 12,44 21,78", 6, 6.4, c)
    pen.blob("0,9 10,2 24,-1 32,2 31,11 16,13 3,19", lighter(c, 0.14))
    pen.blob("20,74 48,69 84,70 90,76 84,82 22,84", darker(c, 0.1))
    cushion = colour("#c8606a")
    pen.blob("23,73 46,67 80,68 86,73 80,77 26,79", cushion)
    pen.line("28,75 50,73 82,74", 1.2, darker(cushion, 0.24), atop=True)


@draws("rocking chair near", (104.0, 122.0), 0.4, WOODS, front=True)
def rocking_chair_near(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """What of a rocking chair is before who sits in it: the near arm, legs and rocker."""
    pen.limb("2,108 20,117 46,121 70,118 92,108 100,100", 6, 5, lighter(c, 0.08))
    pen.limb("22,80 18,116", 5.6, 5, c)
    pen.limb("84,78 86,110", 5.6, 5, c)
    pen.line("20,98 86,97", 3, darker(c, 0.18))
    pen.line("86,58 84,80", 5, c)
    pen.limb("15,58 46,57 82,57 94,60", 6, 5.4, lighter(c, 0.12))


@draws("bar stool", (60.0, 120.0), 0.34, "#7a4a32 #3a3f4c #a8443a", seat=(0.5, 0.1), front=True)
def bar_stool(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tall stool with a round seat and a ring for the feet."""
    steel = colour("#8a919c")
    for said in ("22,18 8,118", "38,18 52,118"):
        pen.limb(said, 4.6, 4, steel)
    pen.limb("30,20 30,112", 4, 3.6, darker(steel, 0.3))
    pen.line("13,84 30,88 47,84", 3, lighter(steel, 0.2))
    pen.blob("4,12 14,5 46,5 56,12 54,19 44,23 16,23 6,19", c)
    pen.blob("6,11 16,6 44,6 54,11 44,15 16,15", lighter(c, 0.2), shade=0.6)


@draws("bistro table", (150.0, 90.0), 0.3, "#f4efe6", seat=(0.5, 0.08), front=True)
def bistro_table(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A small round table under a white cloth, laid for two."""
    pen.limb("75,50 75,84", 8, 9, colour("#5a4034"))
    pen.blob("48,86 75,79 102,86 100,90 50,90", colour("#4a352c"))
    pen.blob("4,12 16,18 75,24 134,18 146,12 140,44 118,54 96,47 75,58 54,47 32,54 10,44", c, shade=1.1)
    for x in (22, 42, 62, 88, 108, 128):
        pen.limb(f"{x},20 {x + 2},34 {x - 1},48", 2.2, 3.6, darker(c, 0.1), shade=0, atop=True)
    pen.oval((75, 12), (72, 9), lighter(c, 0.5), shade=0.4)
    for x in (34, 116):
        pen.oval((x, 12), (17, 3.6), colour("#dfe6ec"), shade=0.4)
        pen.oval((x, 11.4), (11, 2.2), WHITE, shade=0)


@draws("dealt cards", (120.0, 34.0), 0.1, "#fbfaf6", front=True)
def dealt_cards(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A pack and some cards that lie on a table, seen from its edge."""
    back = colour("#b8303e")
    pen.poly("8,12 30,12 26,24 2,24", darker(c, 0.2))
    pen.poly("8,8 30,8 26,20 2,20", back)
    pen.poly("10.6,10 27.4,10 24.4,18 5,18", lighter(back, 0.3), shade=0.2)
    for k, (x, y) in enumerate(((42, 14), (58, 9), (74, 16), (92, 10))):
        pen.poly(f"{x},{y} {x + 17},{y + 1} {x + 15},{y + 12} {x - 4},{y + 11}", c, shade=0.5)
        spot = colour("#c8242e" if k % 2 else "#2a2c34")
        pen.oval((x + 7, y + 6), (2.4, 1.7), spot, shade=0)


@draws("tall mirror", (84.0, 170.0), 0.5, "#dba83a #8a5a35 #e8e2d6", front=True, home="room")
def tall_mirror(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A mirror as tall as a person, in a carved frame on two feet."""
    for said in ("14,120 8,166", "70,120 76,166"):
        pen.limb(said, 5, 6, darker(c, 0.3))
    pen.blob(
        "4,30 10,12 26,4 42,1 58,4 74,12 80,30 81,90 80,148 72,158 42,160 12,158 4,148 3,90", c, shade=1.3
    )
    glass = colour("#bcd6e4")
    pen.blob(
        "12,32 18,18 30,12 42,10 54,12 66,18 72,32 73,90 72,142 66,150 42,151 18,150 12,142 11,90", glass
    )
    pen.poly("16,40 30,22 22,120 15,110", lighter(glass, 0.5), shade=0, atop=True)
    pen.poly("36,18 42,18 28,140 23,138", lighter(glass, 0.5), shade=0, atop=True)
    pen.blob("34,4 42,-2 50,4 46,9 38,9", lighter(c, 0.2))


@draws("portrait easel", (90.0, 140.0), 0.5, "#b98a54 #a8763f", seat=(0.5, 0.5), home="studio")
def portrait_easel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An easel with a canvas on which only the ground of a portrait is painted."""
    pen.line("45,10 45,132", 4, darker(c, 0.35))
    for said in ("40,12 28,76 14,137", "50,12 62,76 76,137"):
        pen.line(said, 4.4, c)
    pen.rect(9, 18, 81, 92, colour("#d8cfbe"), r=1)
    pen.rect(12, 21, 78, 89, colour("#cfe0d8"), shade=0.6)
    for said in ("16,30 40,24 70,30", "18,46 34,42", "60,44 74,52", "16,72 26,66"):
        pen.line(said, 3.6, colour("#b8d0c8"), atop=True)
    pen.rect(6, 92, 84, 98, c, r=1.5)
