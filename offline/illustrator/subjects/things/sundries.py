"""More of what people ask for: drinks with ice, things of paper, shells, helmets, pills."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, DARK, GLASS, GOLD, LEAF, PORCELAIN, STEEL, drop, gleam, leaf, plate, steam

PAPER = colour("#f8f4ea")


@thing("hot chocolate", (120.0, 110.0), 0.18, "#c8463c #f2ece0 #4a7a8a #d8a04a")
def hot_chocolate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    steam(pen, 54, 30, 26)
    pen.line("88,52 110,50 112,76 88,86", 9, darker(c, 0.15))
    pen.blob("16,40 92,40 92,92 84,106 24,106 16,92", c, shade=1.4)
    pen.oval((54, 40), (38, 10), lighter(c, 0.3), shade=0.5)
    pen.oval((54, 41), (34, 8), colour("#5f3822"), shade=0.4)
    for x, y in ((38, 38), (54, 34), (70, 39), (48, 43), (62, 43)):
        pen.rect(x - 7, y - 6, x + 7, y + 5, colour("#fdf4f0"), r=3.4, shade=1.0)
        pen.oval((x, y - 5), (6, 2.4), WHITE, shade=0.2)
    gleam(pen, "24,54 24,74 30,94", 4)


@thing("iced coffee", (76.0, 130.0), 0.24, "#a8713f #c89a6a")
def iced_coffee(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("44,60 58,4", 5, colour("#3f8a6a"))
    pen.opacity = 0.6
    pen.poly("6,22 70,22 60,126 16,126", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("10,40 66,40 58,122 18,122", c, shade=1.1)
    pen.poly("14,84 62,84 58,122 18,122", colour("#f6ead8"), shade=0.8)
    pen.blob("13,80 26,90 34,78 44,94 54,80 63,86 62,74 14,72", mix(c, CREAM, 0.45), shade=0.5)
    for x, y, t in ((24, 44, 8), (46, 40, -10), (34, 56, 14)):
        pen.blob(
            f"{x - 9},{y - 8} {x + 9},{y - 9 + t / 8} {x + 10},{y + 8} {x - 8},{y + 9}",
            mix(GLASS, c, 0.2),
            shade=0.9,
        )
        gleam(pen, f"{x - 5},{y - 4} {x + 3},{y - 6}", 2)
    gleam(pen, "14,46 18,80 22,112", 3)


@thing("bowl of cereal", (130.0, 92.0), 0.18, "#6f9fc0 #f2ece0 #d8674a")
def cereal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("92,30 126,8", 4, 6, STEEL)
    pen.blob("6,40 14,64 36,84 52,88 78,88 94,84 116,64 124,40", c, shade=1.4)
    pen.oval((65, 40), (59, 14), lighter(c, 0.35), shade=0.5)
    pen.oval((65, 41), (53, 11), colour("#fdfaf4"), shade=0.4)
    for k in range(17):
        x, y = 26 + (k * 29) % 80, 36 + (k * 13) % 11
        tone = colours("#e8b45a #d89a3f #f0c87a")[k % 3]
        pen.oval((x, y), (6.4, 3.6), tone, shade=1.0)
        pen.oval((x, y), (2.2, 1.2), darker(tone, 0.4), shade=0)
    for x, y in ((50, 34), (78, 38)):
        drop(pen, x, y, 6, 5, colour("#d42f3f"))
    gleam(pen, "16,54 26,70 40,79", 3)


@thing("bacon", (130.0, 64.0), 0.1, "#c8503c")
def bacon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 65, 46, 62)
    for y in (24, 36, 48):
        said = " ".join(f"{20 + 13 * k},{y + (4 if k % 2 else -4)}" for k in range(8))
        pen.limb(said, 12, 12, c, shade=1.0)
        pen.limb(said, 3.4, 3.4, colour("#f6d8c0"), shade=0)


@thing("sausage", (130.0, 64.0), 0.1, "#a8522e")
def sausages(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    plate(pen, 65, 46, 62)
    for y in (28, 44):
        pen.limb(f"26,{y + 4} 66,{y - 5} 104,{y + 3}", 17, 17, c, shade=1.4)
        for x in (46, 66, 86):
            pen.line(f"{x - 4},{y - 8} {x + 4},{y + 2}", 2, darker(c, 0.4), atop=True)
        gleam(pen, f"30,{y - 2} 62,{y - 10}", 2)


@thing("flower jar", (84.0, 110.0), 0.26, "#cfe2ea", seat=(0.5, 0.06))
def flower_jar(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Open, and half full of water."""
    pen.opacity = 0.42
    pen.blob("16,8 68,8 70,24 80,36 80,98 72,107 12,107 4,98 4,36 14,24", c, shade=0.5)
    pen.opacity = 0.6
    pen.blob("6,58 78,58 78,97 71,105 13,105 6,97", mix(c, colour("#8fc0d8"), 0.6), shade=0.8)
    pen.opacity = 1.0
    for y in (12, 19):
        pen.line(f"16,{y} 42,{y + 3} 68,{y}", 2.4, lighter(c, 0.4))
    pen.line("8,58 42,61 76,58", 1.6, WHITE)
    pen.line("16,26 42,30 68,26", 3, colour("#b8966a"))
    gleam(pen, "12,44 11,70 14,94", 3.4)


@thing("lime", (104.0, 92.0), 0.11, "#8fbf3a")
def lime(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,42 14,22 38,8 62,12 78,30 82,42 74,58 54,74 28,74 10,60", c, shade=1.3)
    gleam(pen, "16,38 26,24 40,18", 4)
    pen.oval((74, 62), (28, 27), darker(c, 0.1))
    pen.oval((74, 62), (25, 24), colour("#eef4d0"), shade=0.3)
    for k in range(8):
        a = k * np.pi / 4 + 0.2
        leaf(
            pen,
            74 + 3 * float(np.cos(a)),
            62 + 3 * float(np.sin(a)),
            19,
            float(np.rad2deg(a)) + 90,
            lighter(c, 0.3),
            wide=0.44,
        )


@thing("champagne", (56.0, 150.0), 0.42, "#2f5a3a")
def champagne(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("20,4 36,4 38,50 50,80 52,136 46,146 10,146 4,136 6,80 18,50", c, shade=1.5)
    pen.blob("19,3 37,3 39,46 17,46", GOLD, shade=1.4)
    pen.rect(16, 40, 40, 48, darker(GOLD, 0.2), r=2)
    pen.rect(6, 88, 50, 124, colour("#f6ecd2"), r=2, shade=0.6)
    pen.oval((28, 100), (9, 7), GOLD, shade=1.0)
    pen.line("14,114 42,114", 2, darker(GOLD, 0.4))
    gleam(pen, "12,84 11,76 20,58", 2.6)


@draws("seashell", (110.0, 96.0), 0.16, "#f2b8a0 #f6e0c8 #d8a8c0", front=True, home="beach")
def seashell(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("44,78 66,78 74,94 36,94", darker(c, 0.14))
    pen.blob(
        "55,84 26,76 6,50 10,30 22,22 32,12 44,10 55,5 66,10 78,12 88,22 100,30 104,50 84,76", c, shade=1.3
    )
    for x, y in ((10, 40), (24, 22), (39, 12), (55, 8), (71, 12), (86, 22), (100, 40)):
        pen.limb(f"55,84 {x},{y}", 1.2, 3, darker(c, 0.22), shade=0, atop=True)
    for k in (0.5, 0.76):
        pen.line(
            " ".join(
                f"{55 + (x - 55) * k},{84 + (y - 84) * k}"
                for x, y in ((8, 44), (24, 20), (55, 6), (86, 20), (102, 44))
            ),
            2,
            lighter(c, 0.5),
            atop=True,
        )


@draws("paper airplane", (150.0, 84.0), 0.2, "#f8f4ea", stands="air", home="sky")
def paper_airplane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("4,40 144,4 70,52", c, shade=0.6)
    pen.poly("144,4 70,52 84,80", darker(c, 0.2), shade=0.8)
    pen.poly("144,4 70,52 60,46", darker(c, 0.42), shade=0.6)
    pen.poly("144,4 84,80 122,64", lighter(c, 0.3), shade=0.6)
    pen.line("4,40 144,4", 1, WHITE)


@thing("origami crane", (140.0, 110.0), 0.2, "#d8534a #f8f4ea #6f9fd0 #f0b83a")
def origami_crane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("66,66 128,16 108,70 84,90", darker(c, 0.12), shade=0.6)
    pen.poly("66,66 38,4 92,60", lighter(c, 0.28), shade=0.6)
    pen.poly("38,4 92,60 84,90 60,70", c, shade=0.8)
    pen.poly("66,62 20,46 4,60 24,56 60,78", lighter(c, 0.14), shade=0.5)
    pen.poly("84,64 136,40 88,82", darker(c, 0.26), shade=0.6)
    pen.poly("50,68 84,62 100,80 78,106 58,92", c, shade=0.6)
    pen.poly("84,62 100,80 78,106", darker(c, 0.2), shade=0.5)
    for said in ("38,4 84,90", "66,66 128,16"):
        pen.line(said, 0.9, lighter(c, 0.5))


@thing("lightsaber", (60.0, 180.0), 0.5, "#4fc0ff #ff4a4a #5fe06a", glows=(0.5, 0.36, 0.5))
def lightsaber(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("30,8 30,128", 15, 15, lighter(c, 0.12), shade=0)
    pen.limb("30,8 30,128", 10, 10, lighter(c, 0.5), shade=0)
    pen.limb("30,9 30,128", 5, 5, WHITE, shade=0)
    pen.rect(22, 126, 38, 176, STEEL, r=4, shade=1.6)
    for y in (144, 151, 158, 165):
        pen.rect(21, y, 39, y + 4, DARK, r=1.5)
    pen.rect(20, 124, 40, 134, darker(STEEL, 0.3), r=2)
    drop(pen, 30, 139, 3, 3, colour("#e0485a"))


@draws("shopping cart", (130.0, 120.0), 0.3, "#8f9aa8 #c8463c", front=True, home="street")
def shopping_cart(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("4,14 20,14 40,82", 5, c)
    pen.rect(0, 9, 18, 19, colour("#d8343a"), r=4)
    pen.opacity = 0.3
    pen.poly("24,28 126,28 112,74 38,74", lighter(c, 0.4), shade=0)
    pen.opacity = 1.0
    for y in (28, 43, 58, 74):
        pen.line(f"{24 + (y - 28) * 0.3},{y} {126 - (y - 28) * 0.3},{y}", 3, c)
    for k in range(8):
        pen.line(f"{30 + 13 * k},28 {43 + 9.4 * k},74", 2, darker(c, 0.1))
    pen.line("40,82 46,94 112,94", 5, c)
    for x in (52, 104):
        pen.oval((x, 106), (10, 10), DARK, shade=1.2)
        pen.oval((x, 106), (4, 4), STEEL)


@thing("bicycle helmet", (120.0, 90.0), 0.18, "#d8343a #3a7bd5 #f0b83a")
def bike_helmet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("24,62 40,86 60,88 78,62", 3, DARK)
    pen.blob("4,60 10,34 34,12 64,6 94,14 112,38 116,60 96,66 60,64 22,68", c, shade=1.4)
    for said in ("30,20 22,40 30,50 42,24", "54,12 50,44 62,48 66,12", "82,14 82,42 94,46 96,24"):
        pen.blob(said, darker(c, 0.6), shade=0.5)
    pen.blob("2,58 10,54 30,60 22,70 8,68", darker(c, 0.3))
    gleam(pen, "14,44 22,28 32,18", 3)


@thing("motorcycle helmet", (116.0, 110.0), 0.24, "#d8343a #2f3038 #3a7bd5")
def motor_helmet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,62 10,34 32,10 62,4 94,14 110,44 108,80 96,102 60,106 40,102 30,90 12,84", c, shade=1.5)
    pen.blob("6,44 24,36 62,36 78,42 80,62 70,74 30,72 8,64", DARK, shade=1.0)
    pen.blob("12,48 28,41 60,41 72,46 66,54 26,54", mix(colour("#5f7ab8"), WHITE, 0.2), shade=0.8)
    pen.line("30,88 60,92 96,84", 3, darker(c, 0.4))
    pen.blob("30,12 50,6 70,38 62,38 46,36", lighter(c, 0.7), shade=0.5, atop=True)
    gleam(pen, "84,20 96,32 101,46", 3)


@thing("baseball glove", (104.0, 100.0), 0.2, "#a8642e")
def baseball_glove(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("24,58 12,30 16,14", "40,52 36,20 38,8", "58,52 62,20 64,8", "74,56 86,30 90,18"):
        pen.limb(said, 21, 15, c, shade=1.3)
    pen.blob("10,56 30,44 74,44 94,58 92,80 72,96 34,96 14,82", c, shade=1.3)
    pen.blob("26,62 52,54 78,62 74,82 52,90 30,82", darker(c, 0.25), shade=0.8)
    pen.oval((54, 68), (18, 18), CREAM, shade=1.3)
    for s in (-1, 1):
        pen.line(f"{54 + 8 * s},54 {54 + 13 * s},68 {54 + 8 * s},82", 1.6, colour("#d8343a"), atop=True)
    pen.line("30,48 40,56 50,46 60,56 72,48", 2.2, darker(c, 0.45))


@thing("football boots", (130.0, 80.0), 0.17, "#2f3038 #3a7bd5 #e0f03a")
def football_boots(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,54 8,42 32,34 54,18 66,12 78,18 102,12 120,8 124,36 122,58 60,60 8,60", c, shade=1.4)
    for k in range(3):
        pen.line(f"{70 + 9 * k},52 {84 + 9 * k},24", 4, WHITE, atop=True)
    for k in range(4):
        pen.line(f"{46 + 6 * k},{32 - 4.6 * k} {60 + 5 * k},{37 - 4.6 * k}", 2.2, WHITE)
    for x in (18, 38, 56, 92, 110):
        pen.poly(f"{x - 5},59 {x + 5},59 {x + 3},71 {x - 3},71", darker(c, 0.4))
    gleam(pen, "10,50 22,42 32,40", 3)
    pen.oval((104, 12), (17, 4.6), PORCELAIN, shade=0.4)


@thing("postcard", (124.0, 90.0), 0.14, "#f6eedc")
def postcards(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("14,16 108,4 116,66 22,78", darker(c, 0.16))
    pen.poly("6,24 102,18 106,80 10,86", c, shade=0.6)
    pen.poly("11,29 97,23.6 100.6,75 14.6,80.6", colour("#8fc4e0"), shade=1.0)
    pen.poly("14,70 36,48 56,66 74,52 100,72 100.6,75 14.6,80.6", colour("#5f9a6a"), shade=0.9)
    pen.oval((82, 38), (8, 8), colour("#ffe6a0"), shade=0)


@thing("pill", (104.0, 76.0), 0.1, "#d8343a #3a7bd5")
def pills(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("22,52 46,28", 24, 24, c, shade=1.3)
    pen.limb("46,28 70,14", 24, 23, CREAM, shade=1.3)
    gleam(pen, "22,42 52,16", 3)
    for x, y in ((76, 58), (48, 64)):
        pen.oval((x, y + 3), (15, 9), darker(CREAM, 0.25))
        pen.oval((x, y), (15, 9), LEAF if x > 60 else WHITE, shade=0.8)
        pen.line(f"{x - 10},{y} {x + 10},{y}", 1.2, darker(CREAM, 0.3))
