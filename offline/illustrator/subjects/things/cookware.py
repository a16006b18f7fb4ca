"""What one cooks and bakes with."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.food.bakery import berry
from offline.illustrator.subjects.registry import thing

from .wares import CRUST, DARK, GLASS, GOLD, PORCELAIN, STEEL, WOOD, drop, gleam, steam

BUTTER = colour("#f6d96a")


@thing("teapot", (130.0, 100.0), 0.24, "#7fa8b8 #d8674a #f2ece0 #4a6a8a")
def teapot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("28,62 12,50 10,30 3,24", 18, 8, darker(c, 0.1))
    pen.line("98,40 122,38 124,66 100,80", 7, darker(c, 0.16))
    pen.blob("30,34 64,26 98,34 110,60 100,86 82,94 46,94 28,86 18,60", c, shade=1.4)
    pen.blob("36,32 64,20 92,32 64,38", lighter(c, 0.15), shade=1.1)
    drop(pen, 64, 16, 7, 7, GOLD)
    pen.line("22,58 64,66 106,58", 2.4, lighter(c, 0.6), atop=True)
    for x in (40, 64, 88):
        pen.oval((x, 76), (6, 6), lighter(c, 0.5), atop=True, shade=0.3)
        pen.oval((x, 76), (2.4, 2.4), GOLD, shade=0)
    gleam(pen, "28,54 34,44 46,38", 4)


@thing("kettle", (130.0, 120.0), 0.28, "#c8463c #b4bcc8 #3f6a8a")
def kettle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("34,50 36,14 64,6 92,14 94,50", 6, DARK)
    pen.limb("34,84 14,70 6,48", 20, 9, darker(c, 0.1))
    pen.blob("32,56 64,46 96,56 112,92 104,112 24,112 16,92", c, shade=1.4)
    pen.oval((64, 54), (28, 8), lighter(c, 0.2), shade=1.0)
    drop(pen, 64, 44, 7, 6, DARK)
    pen.rect(22, 108, 106, 116, darker(c, 0.4), r=3)
    gleam(pen, "26,92 32,76 44,64", 5)
    steam(pen, 8, 40, 30)


@thing("frying pan", (160.0, 70.0), 0.16, "#3a3d46")
def frying_pan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("96,40 128,32 157,24", 11, 8, WOOD)
    pen.blob("4,36 56,46 108,36 100,58 78,66 34,66 12,58", c, shade=1.2)
    pen.oval((56, 37), (53, 15), lighter(c, 0.25), shade=0.6)
    pen.oval((56, 38), (48, 12), darker(c, 0.2), shade=0.4)
    pen.blob("24,38 30,30 46,32 58,28 78,32 90,38 76,44 52,46 34,45", lighter(PORCELAIN, 0.6), shade=0.7)
    drop(pen, 54, 36, 13, 7, colour("#f6b02e"))
    gleam(pen, "12,50 24,60 38,63", 2.4)


@thing("cooking pot", (140.0, 100.0), 0.26, "#d8583c #b4bcc8 #3f7a8a")
def cooking_pot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (8, 132):
        pen.oval((x, 52), (9, 6), darker(c, 0.3))
    pen.blob("14,38 126,38 124,86 112,96 28,96 16,86", c, shade=1.4)
    pen.blob("10,38 30,24 70,18 110,24 130,38 70,46", lighter(c, 0.12), shade=1.1)
    drop(pen, 70, 14, 8, 7, DARK)
    pen.line("12,40 70,47 128,40", 2, lighter(c, 0.5))
    gleam(pen, "24,52 23,70 28,86", 5)


@thing("toaster", (130.0, 100.0), 0.24, "#d8584a #8fc0b8 #c8ced8")
def toaster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (34, 66):
        pen.blob(f"{x},40 {x},14 {x + 8},6 {x + 26},6 {x + 34},14 {x + 34},40", CRUST, shade=1.0)
        pen.blob(
            f"{x + 4},40 {x + 4},17 {x + 11},10 {x + 23},10 {x + 30},17 {x + 30},40",
            lighter(CRUST, 0.45),
            shade=0.5,
        )
    pen.blob("10,92 10,46 24,32 106,32 120,46 120,92 112,96 18,96", c, shade=1.4)
    pen.rect(26, 34, 104, 41, darker(c, 0.5), r=3)
    pen.rect(112, 52, 126, 60, DARK, r=3)
    pen.oval((104, 80), (7, 7), STEEL)
    pen.line("18,90 112,90", 2.4, lighter(c, 0.4))
    gleam(pen, "20,60 22,48 32,41", 5)


@thing("blender", (84.0, 140.0), 0.32, "#d8584a #4a7a8a #c8ced8")
def blender(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(24, 4, 62, 16, DARK, r=4)
    pen.opacity = 0.7
    pen.poly("14,16 72,16 62,88 24,88", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.poly("17,40 69,40 62,86 24,86", colour("#e86a8a"), shade=1.1)
    for x, y in ((32, 52), (50, 48), (42, 66), (56, 64)):
        berry(pen, x, y, 7)
    pen.line("68,24 82,28 80,64 66,70", 5, GLASS)
    pen.blob("22,88 64,88 74,128 70,136 16,136 12,128", c, shade=1.3)
    pen.oval((43, 114), (12, 12), STEEL, shade=1.2)
    pen.line("43,114 43,105", 2.4, DARK)
    gleam(pen, "20,24 24,56 28,82", 3)


@thing("moka pot", (90.0, 130.0), 0.26, "#b4bcc8 #3a3d46 #c8463c")
def moka_pot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("62,34 82,32 84,62 78,72", 7, DARK)
    pen.poly("24,30 64,30 58,72 30,72", c, shade=1.4)
    pen.poly("24,30 8,26 28,46", darker(c, 0.1))
    pen.poly("22,31 44,16 66,31", lighter(c, 0.1), shade=1.2)
    drop(pen, 44, 11, 6, 6, DARK)
    pen.rect(28, 70, 60, 80, darker(c, 0.25), r=2)
    pen.poly("28,80 60,80 72,124 16,124", c, shade=1.4)
    for said in ("38,80 34,124", "50,80 54,124", "38,32 40,70", "50,32 48,70"):
        pen.line(said, 1.3, darker(c, 0.25), atop=True)
    gleam(pen, "30,36 34,62", 3)
    gleam(pen, "28,92 23,116", 3)


@thing("rolling pin", (150.0, 50.0), 0.1, "#d0a066")
def rolling_pin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("6,40 144,12", 10, 10, darker(c, 0.25))
    pen.limb("30,35 120,17", 26, 26, c, shade=1.2)
    gleam(pen, "32,27 114,11", 3)


@thing("whisk", (60.0, 140.0), 0.22, "#b4bcc8")
def whisk(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for half in (22, 13, 4):
        pen.line(
            f"27,76 {30 - half},40 {30 - half * 0.6},12 30,4 {30 + half * 0.6},12 {30 + half},40 33,76",
            2.2,
            lighter(c, 0.1),
        )
    pen.limb("30,74 30,136", 8, 12, WOOD)
    pen.rect(25, 70, 35, 82, STEEL, r=2)


@thing("tea set", (170.0, 100.0), 0.26, "#f2ece0 #a8c8d8 #f2c8c8")
def tea_set(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    teapot(pen, c, rng)
    pen.oval((148, 90), (20, 4.6), darker(c, 0.2))
    pen.oval((148, 88), (20, 4.4), c, shade=0.6)
    pen.blob("134,66 162,66 158,82 152,87 144,87 138,82", c, shade=1.2)
    pen.oval((148, 66), (14, 3.4), colour("#b8662a"), shade=0.4)


@thing("jug", (104.0, 124.0), 0.28, "#3f6a9a #e9e2d4 #c4704a #5f9a8a", seat=(0.44, 0.08))
def jug(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("68,26 92,28 98,52 90,76 74,84", 8, darker(c, 0.14))
    pen.blob("24,10 68,10 64,34 80,66 78,96 66,118 26,118 14,96 12,66 28,34", c, shade=1.4)
    pen.blob("24,12 12,6 16,18 28,30", lighter(c, 0.08))
    pen.oval((46, 11), (22, 5.4), darker(c, 0.45), shade=0.6)
    for y in (60, 68):
        pen.line(f"12,{y} 46,{y + 7} 80,{y}", 2.2, lighter(c, 0.5), atop=True)
    gleam(pen, "20,88 18,68 28,44", 4)
