"""What holds other things, and what one flies on: a vase, a bowl, a basket, bottles, a carpet; pyramids."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

CORK = colour("#b5824e")
GLASS = colour("#cfe6ec")


@draws("vase", (80.0, 112.0), 0.28, "#3f7fa8 #e9e2d4 #c8643a #5f9a8a", seat=(0.5, 0.08), front=True)
def vase(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("27,8 30,26 14,50 12,78 26,108 54,108 68,78 66,50 50,26 53,8", c, shade=1.2)
    band = lighter(c, 0.45) if sum(c) < 600 else darker(c, 0.3)
    pen.line("10,62 40,70 70,62", 4, band, atop=True)
    pen.line("10,72 40,80 70,72", 1.6, band, atop=True)
    pen.oval((40, 8), (14.5, 3.4), darker(c, 0.35), shade=0.4)
    pen.blob("20,52 26,42 28,60 24,84 19,76", lighter(c, 0.5), shade=0, atop=True)


BOWL = "2,18 6,34 22,54 42,66 82,66 102,54 118,34 122,18"


@draws("bowl", (124.0, 74.0), 0.18, "#e9e2d4 #3f7fa8 #c8643a #7a9a5a", seat=(0.5, 0.24), front=True)
def bowl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A bowl seen from a little above: one looks into it."""
    pen.poly("42,64 82,64 79,73 45,73", darker(c, 0.35))
    pen.blob(f"{BOWL} 62,10", c, shade=1.3)
    pen.oval((62, 18), (60, 16), lighter(c, 0.35), shade=0.4)
    pen.oval((62, 18.6), (55, 13.4), darker(c, 0.3), shade=0.8)
    pen.blob("20,22 62,30 104,22 90,29 62,32 34,29", darker(c, 0.12), shade=0.3, atop=True)
    pen.line("14,42 62,54 110,42", 3, darker(c, 0.3), atop=True)


@draws("bowl front", (124.0, 74.0), 0.18, "#e9e2d4 #3f7fa8 #c8643a #7a9a5a", front=True)
def bowl_front(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The near side of a bowl, drawn over what lies in it."""
    near = " ".join(f"{62 + 60 * np.cos(a):.1f},{18 + 16 * np.sin(a):.1f}" for a in np.linspace(0, np.pi, 15))
    pen.poly("42,64 82,64 79,73 45,73", darker(c, 0.35))
    pen.poly(f"2,18 6,34 22,54 42,66 82,66 102,54 118,34 {near}", c, shade=1.3)
    pen.line("14,42 62,54 110,42", 3, darker(c, 0.3), atop=True)
    pen.line(near, 3.4, lighter(c, 0.4))


@draws("fruit bowl", (124.0, 92.0), 0.26, "#e9e2d4 #3f7fa8 #c8643a", front=True)
def fruit_bowl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("72,36 96,26 106,8", 13, 5, colour("#f2c93a"))
    pen.limb("66,38 88,20 92,4", 13, 5, lighter(colour("#f2c93a"), 0.15))
    pen.oval((46, 24), (16, 15), colour("#f08a2e"))
    pen.oval((26, 36), (16, 15), colour("#d0343a"))
    pen.line("26,23 28,16", 1.8, colour("#5a3a26"))
    pen.oval((58, 38), (15, 14), colour("#8fbf4a"))
    pen.line("58,26 60,20", 1.8, colour("#5a3a26"))
    for x, y in ((84, 36), (93, 36), (102, 37), (88, 43), (97, 43), (106, 42)):
        pen.oval((x, y), (5.6, 5.6), colour("#6a3f8a"))
    pen.poly("44,84 80,84 77,91 47,91", darker(c, 0.35))
    pen.blob("4,38 12,62 38,84 86,84 112,62 120,38 62,42", c, shade=1.3)
    pen.line("10,53 62,61 114,53", 3, darker(c, 0.3), atop=True)
    pen.line("4,39 62,42.5 120,39", 3, lighter(c, 0.4))


@draws("basket", (120.0, 96.0), 0.22, "#b9854a #a06c3a", seat=(0.5, 0.46), front=True)
def basket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("12,48 20,16 60,4 100,16 108,48", 5, darker(c, 0.2))
    pen.blob("8,46 18,84 30,93 90,93 102,84 112,46 60,49", c, shade=1.1)
    for y in (58, 69, 80):
        pen.line(f"8,{y} 60,{y + 3} 112,{y}", 1.4, darker(c, 0.4), atop=True)
    for i in range(11):
        for k, y in enumerate((53, 64, 75, 86)):
            x = 14 + i * 9.4 + (4.7 if k % 2 else 0)
            pen.oval((x, y), (3.6, 3.2), lighter(c, 0.16), shade=0.4, atop=True)
    pen.line("6,47 60,50 114,47", 6, darker(c, 0.12))


@draws("bottle", (44.0, 130.0), 0.34, "#4f8a6a #3f6a8a #8a5a34 #b8d4dc", front=True)
def bottle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(16, 2, 28, 16, CORK, r=2)
    pen.blob("15,12 29,12 29,40 41,58 42,118 38,127 6,127 2,118 3,58 15,40", c, shade=1.2)
    pen.rect(5, 74, 39, 108, colour("#f2e8d2"), r=1.5, shade=0.5, atop=True)
    pen.line("10,84 34,84", 1.6, darker(c, 0.3), atop=True)
    pen.line("14,92 30,92", 1.2, darker(c, 0.1), atop=True)
    pen.line("9,60 9,120", 2.4, lighter(c, 0.55), atop=True)
    pen.rect(14, 12, 30, 18, darker(c, 0.2), r=1.5)


@draws("lying bottle", (210.0, 100.0), 0.34, "#cfe6ec", seat=(0.42, 0.8), front=True)
def lying_bottle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A bottle of clear glass on a stand, a little sea in it."""
    for x in (44, 128):
        pen.poly(f"{x},78 {x + 14},78 {x + 20},99 {x - 6},99", darker(CORK, 0.3))
    pen.rect(188, 33, 206, 53, CORK, r=3)
    pen.blob("6,20 22,6 110,5 138,14 158,30 196,32 196,55 158,57 138,74 110,84 22,83 6,68", c, shade=0.6)
    sea = colour("#4a8fb5")
    pen.blob("4,64 30,60 56,64 82,60 108,64 140,62 150,66 138,74 110,84 22,83 6,70", sea, atop=True)
    pen.line("8,65 30,62 56,66 82,62 108,66 138,64", 1.4, lighter(sea, 0.6), atop=True)


@draws("gleam", (210.0, 100.0), 0.34, "#ffffff", front=True)
def gleam(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The light on a lying bottle, drawn over what is in it."""
    pen.limb("18,24 30,13 104,11", 2, 4.5, c, shade=0)
    pen.limb("116,12 134,18", 3.5, 1.5, c, shade=0)
    pen.line("160,36 190,37", 2, c)
    pen.line("14,70 24,77 60,79", 1.4, c)


@draws("flying carpet", (190.0, 62.0), 0.2, "#a8323f #3f4f9a #7a3f8a", stands="air", seat=(0.5, 0.42))
def flying_carpet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    gold = colour("#e8bc4a")
    for x0, x1, y in ((12, 0, 30), (12, 1, 36), (15, 4, 42), (178, 189, 20), (176, 187, 26), (174, 184, 32)):
        pen.line(f"{x0},{y} {x1},{y + 3}", 1.6, gold)
    pen.blob("12,44 44,50 74,42 104,46 138,54 172,38 172,42 138,59 104,51 74,47 44,55 14,49", darker(c, 0.45))
    pen.blob("12,44 26,24 56,20 86,12 118,16 150,20 178,12 172,38 138,54 104,46 74,42 44,50", c)
    pen.line("20,42 32,28 58,25 87,17 118,21 150,25 171,18", 1.8, gold, atop=True)
    pen.line("16,40 44,45 74,37 104,41 138,48 170,34", 1.8, gold, atop=True)
    for x, y in ((52, 35), (92, 29), (132, 35)):
        pen.poly(f"{x - 11},{y} {x},{y - 6} {x + 11},{y} {x},{y + 6}", gold, shade=0.3, atop=True)
        pen.poly(f"{x - 6},{y} {x},{y - 3} {x + 6},{y} {x},{y + 3}", darker(c, 0.2), shade=0.3, atop=True)


@draws("pyramid", (180.0, 110.0), 0.56, "#d8b070 #cfa25f", fixed=True, front=True)
def pyramid(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bright, dim = lighter(c, 0.14), darker(c, 0.34)
    near, far = (bright, dim) if pen.light < 0 else (dim, bright)
    pen.poly("78,4 122,108 2,108", near, shade=0.5)
    pen.poly("78,4 178,102 122,108", far, shade=0.5)
    for y in range(14, 108, 8):
        t = (y - 4) / 104
        left, edge, right = 78 - 76 * t, 78 + 44 * t, 78 + 100 * t
        pen.line(f"{left},{y} {edge},{y}", 0.8, darker(near, 0.2), atop=True)
        pen.line(f"{edge},{y} {right},{y - 4 * t}", 0.8, darker(far, 0.2), atop=True)


@draws("fireplace", (140.0, 130.0), 0.5, "#a8604a #8f8880", fixed=True, front=True, glows=(0.5, 0.75, 0.9))
def fireplace(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(10, 22, 130, 126, c, r=2)
    for row in range(13):
        y = 26 + row * 8
        pen.line(f"10,{y} 130,{y}", 0.9, darker(c, 0.3), atop=True)
        for x in range(14 + 8 * (row % 2), 130, 16):
            pen.line(f"{x},{y} {x},{y + 8}", 0.9, darker(c, 0.3), atop=True)
    pen.blob("36,126 36,72 50,56 70,52 90,56 104,72 104,126", colour("#241a1c"), shade=0)
    pen.oval((70, 110), (32, 18), colour("#7a2a12"), shade=0)
    pen.limb("44,120 96,115", 9, 8, colour("#5a3a26"))
    pen.limb("46,114 94,121", 8, 8, colour("#6f4a2e"))
    for x, top, wide, tone in (
        (56, 82, 11, "#f0742a"), (84, 80, 11, "#f0742a"), (70, 68, 15, "#f58a2e"), (70, 84, 9, "#ffd45a"),
        (58, 94, 6, "#ffd45a"), (82, 93, 6, "#ffd45a"), (70, 98, 5, "#fff2b8"),
    ):  # fmt: skip
        said = f"{x},{top} {x + wide * 0.7},{top + 20} {x + wide},118 {x},121 {x - wide},118"
        pen.blob(f"{said} {x - wide * 0.6},{top + 24}", colour(tone), shade=0)
    pen.rect(2, 12, 138, 24, mix(CORK, colour("#6a4226"), 0.6), r=2)
    pen.rect(6, 122, 134, 130, darker(c, 0.3), r=1)
    pen.rect(104, 0, 112, 12, WHITE)
    pen.rect(26, 2, 42, 12, colour("#3f7a6a"), r=2)


@draws("glass of lemonade", (70.0, 120.0), 0.3, "#f6d84a #f2a03a #e86a5a #9ad08a", front=True)
def glass_of_lemonade(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("40,40 54,2", 3.4, colour("#e0543f"))
    pen.poly("10,28 60,28 53,116 17,116", mix(GLASS, WHITE, 0.3), shade=0.6)
    pen.poly("12,42 58,42 52,113 18,113", c, shade=1.1)
    for x, y, turn in ((24, 52, 12), (42, 58, -16), (32, 74, 24)):
        pen.rect(x - 7, y - 7, x + 7, y + 7, lighter(c, 0.55 - 0.004 * turn), r=2, shade=0.4, atop=True)
    pen.line("40,42 42,36", 3.4, colour("#c8402f"))
    pen.oval((14, 30), (13, 13), colour("#f2c93a"))
    pen.oval((14, 30), (10, 10), colour("#fbeea0"), shade=0.3)
    for angle in range(0, 180, 45):
        a = np.deg2rad(angle)
        dx, dy = 10 * float(np.cos(a)), 10 * float(np.sin(a))
        pen.line(f"{14 - dx},{30 - dy} {14 + dx},{30 + dy}", 0.9, colour("#f2c93a"))
    pen.blob("44,34 52,20 64,18 60,30 50,36", colour("#4f9a4a"))
    pen.line("18,48 23,106", 2.2, WHITE, atop=True)


@draws("whole pizza", (150.0, 96.0), 0.3, "#e8b45a", front=True)
def whole_pizza(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((75, 52), (73, 42), darker(c, 0.4))
    pen.oval((75, 46), (73, 42), c)
    pen.oval((75, 46), (63, 35), colour("#c8452a"), shade=0.5)
    pen.oval((75, 45.5), (60, 32.5), colour("#f6d070"), shade=0.6)
    for x, y in ((44, 34), (76, 26), (106, 38), (58, 56), (92, 60), (34, 52), (116, 54), (80, 44)):
        pen.oval((x, y), (9, 5.6), colour("#b5342a"), shade=0.5)
        pen.oval((x - 1, y - 1), (6.4, 3.8), colour("#d05a44"), shade=0.3)
    for x, y, turn in ((60, 40, 20), (94, 32, -30), (72, 66, 10), (104, 48, 50), (46, 46, -20)):
        pen.oval((x, y), (5.4, 2.2), colour("#4f8a3f"), turn=turn, shade=0.3)
    for end in ("12,46 138,46", "40,15 110,77", "110,15 40,77"):
        pen.line(end, 0.8, darker(c, 0.15), atop=True)


@draws("plate", (160.0, 40.0), 0.09, "#f2eee4 #3f7fa8 #5f9a8a", seat=(0.5, 0.3), front=True)
def plate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((80, 24), (78, 15), darker(c, 0.25))
    pen.oval((80, 19), (78, 15.5), c)
    pen.oval((80, 19), (52, 9.5), darker(c, 0.1), shade=0.4)
    pen.oval((80, 20), (50, 8.6), lighter(c, 0.15), shade=0.4)


@draws("fridge", (80.0, 140.0), 0.52, "#e8ecf0 #d8434a #8fb8c0", fixed=True, front=True)
def fridge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (14, 58):
        pen.rect(x, 132, x + 8, 139, darker(c, 0.6))
    pen.rect(4, 2, 76, 134, c, r=9)
    pen.line("5,50 75,50", 2, darker(c, 0.4), atop=True)
    pen.rect(62, 22, 67, 44, colour("#aab2bc"), r=2.5)
    pen.rect(62, 58, 67, 92, colour("#aab2bc"), r=2.5)
    pen.line("12,12 12,42", 2.4, lighter(c, 0.5), atop=True)
    for x, y, tone in ((26, 66, "#e0543f"), (38, 72, "#f0b83a"), (30, 82, "#3f8fd0")):
        pen.rect(x - 5, y - 4, x + 5, y + 4, colour(tone), r=1, shade=0.2)


@draws("fire hydrant", (70.0, 100.0), 0.2, "#d0342e #e8b83a", front=True)
def fire_hydrant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(14, 88, 56, 98, darker(c, 0.3), r=3)
    pen.rect(2, 42, 68, 58, darker(c, 0.15), r=4)
    pen.rect(20, 26, 50, 92, c, r=4)
    pen.blob("16,30 20,16 30,10 40,10 50,16 54,30", c)
    pen.rect(30, 3, 40, 12, darker(c, 0.3), r=2)
    pen.rect(14, 27, 56, 34, lighter(c, 0.15), r=3)
    pen.oval((35, 50), (9, 9), darker(c, 0.35))
    pen.oval((35, 50), (4.5, 4.5), lighter(c, 0.2))
