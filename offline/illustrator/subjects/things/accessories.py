"""Shoes, bags and what is worn with clothes."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GOLD, dots, drop, gleam

SOLE = colour("#3a2a24")
CREAM = colour("#f4ecdc")


@thing("hiking boot", (120.0, 116.0), 0.24, "#8a5530 #5a3a26 #a8703f")
def boot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A leather boot with laces, its toe to the left."""
    pen.blob("6,92 10,78 34,66 52,54 56,8 98,6 104,50 112,88 110,102 60,104 10,104", c, shade=1.3)
    pen.blob("6,92 10,78 30,68 44,74 48,92 30,101 10,101", lighter(c, 0.12), shade=1.2)
    pen.blob("58,6 78,3 98,5 98,16 78,19 57,17", lighter(c, 0.22), shade=0.8)
    pen.oval((78, 9), (19, 4.4), darker(c, 0.6), shade=0.3)
    pen.line("46,74 62,70 84,78 106,74", 1.6, darker(c, 0.4), atop=True)
    pen.line("84,20 88,52 84,80", 1.6, darker(c, 0.4), atop=True)
    for k in range(6):
        x, y = 56 - 2.8 * k, 26 + 8.4 * k
        pen.line(f"{x},{y} {x + 17},{y + 5}", 2.6, CREAM)
        pen.oval((x + 18, y + 5), (2, 2), GOLD, shade=0.5)
        pen.oval((x, y), (1.8, 1.8), GOLD, shade=0.5)
    pen.blob("5,100 30,104 60,101 112,100 112,110 84,113 70,107 60,113 8,112", SOLE, shade=0.6)
    gleam(pen, "14,84 24,76 34,73", 3)
    gleam(pen, "94,26 98,46 103,68", 2.2)


@thing("running shoe", (130.0, 76.0), 0.17, "#e0453c #3a7bd5 #f2efe8 #3aa88a")
def sneaker(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,56 10,42 34,34 54,16 64,10 76,18 100,14 118,10 122,36 124,58 60,62 10,62", c, shade=1.2)
    pen.blob("6,56 10,42 28,36 40,46 42,60 12,61", lighter(c, 0.7), shade=0.8)
    pen.oval((98, 15), (20, 6), darker(c, 0.5), shade=0.3)
    pen.blob("50,22 62,12 74,20 62,40 44,38", lighter(c, 0.82), shade=0.5)
    for k in range(4):
        pen.line(f"{46 + 6 * k},{34 - 6 * k} {60 + 5 * k},{40 - 5 * k}", 2.6, WHITE)
    pen.blob("66,54 84,44 108,26 112,32 94,50 78,58", WHITE, shade=0.4)
    pen.blob("4,56 40,61 90,60 126,54 127,66 118,71 14,71 4,66", colour("#faf6ee"), shade=1.0)
    pen.line("6,64 60,67 124,63", 1.6, darker(colour("#faf6ee"), 0.3))
    gleam(pen, "100,24 112,30", 2)


@thing("high-heeled shoe", (120.0, 100.0), 0.19, "#c8202f #2f3038 #d8a9b8")
def high_heel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("104,40 108,66 104,95", 15, 3.4, darker(c, 0.2))
    pen.blob("6,88 12,74 34,66 58,54 80,30 96,14 112,20 114,44 98,54 78,70 54,88 30,95 8,95", c, shade=1.3)
    pen.blob("34,68 58,56 80,32 96,15 108,20 92,30 76,52 56,72 40,78", darker(c, 0.6), shade=0.4)
    pen.line("6,93 30,96 54,90 80,70 100,54", 2.4, SOLE)
    gleam(pen, "14,82 26,76 36,80", 3)
    gleam(pen, "100,36 108,30", 3)


@thing("handbag", (120.0, 110.0), 0.22, "#a8603a #c8283a #2f3038 #d8b08a")
def handbag(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("36,46 38,14 60,4 82,14 84,46", 5, darker(c, 0.25))
    pen.blob("14,44 106,44 114,96 104,106 16,106 6,96", c, shade=1.4)
    pen.blob("14,42 106,42 108,62 86,74 60,77 34,74 12,62", lighter(c, 0.1), shade=1.0)
    pen.line("14,63 34,72 60,75 86,72 106,63", 1.2, lighter(c, 0.5))
    for x in (36, 84):
        pen.oval((x, 46), (4, 4), GOLD)
    pen.rect(53, 68, 67, 82, GOLD, r=3, shade=1.3)
    pen.line("10,98 60,101 110,98", 1.2, lighter(c, 0.4))
    gleam(pen, "14,70 12,84 14,96", 2.6)


@thing("backpack", (104.0, 124.0), 0.26, "#c8463c #3f7a5c #3a6a9a #d8a04a")
def backpack(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("40,20 44,5 60,5 64,20", 5, darker(c, 0.35))
    for x in (8, 96):
        pen.rect(x - 7, 66, x + 7, 108, darker(c, 0.2), r=6)
    pen.blob("14,40 24,16 52,10 80,16 90,40 92,110 82,119 22,119 12,110", c, shade=1.3)
    pen.blob("14,44 24,18 52,12 80,18 90,44 70,54 52,56 34,54", lighter(c, 0.12), shade=1.0)
    pen.rect(24, 72, 80, 112, darker(c, 0.12), r=9, shade=1.0)
    pen.line("26,84 52,87 78,84", 1.6, lighter(c, 0.5))
    for x in (34, 70):
        pen.rect(x - 4, 40, x + 4, 68, colour("#8a5a34"), r=2)
        pen.rect(x - 4.5, 58, x + 4.5, 66, GOLD, r=1.5)
    gleam(pen, "22,34 28,24 40,18", 3)


@thing("glasses", (130.0, 56.0), 0.12, "#3a2a24 #a8703f #2f3038")
def glasses(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (34, 96):
        pen.oval((x, 30), (28, 24), c)
        pen.opacity = 0.3
        pen.oval((x, 30), (23, 19), colour("#cfe6f2"), shade=0)
        pen.opacity = 1.0
        gleam(pen, f"{x - 14},34 {x - 8},20 {x},15", 3)
    pen.line("60,26 65,21 70,26", 5, c)
    pen.line("8,24 2,18", 5, c)
    pen.line("122,24 128,18", 5, c)


@thing("sunglasses", (130.0, 56.0), 0.12, "#2f3038 #a8502a")
def sunglasses(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (34, 96):
        pen.blob(f"{x - 29},8 {x},5 {x + 29},8 {x + 27},32 {x + 12},50 {x - 12},50 {x - 27},32", c)
        pen.blob(
            f"{x - 24},12 {x},9 {x + 24},12 {x + 22},31 {x + 10},45 {x - 10},45 {x - 22},31",
            mix(INK, colour("#5a4a8a"), 0.3),
            shade=1.6,
        )
        pen.blob(f"{x - 18},16 {x - 4},14 {x - 14},34 {x - 18},28", lighter(colour("#8a8ab8"), 0.3), shade=0)
    pen.line("60,13 65,10 70,13", 5, c)
    pen.line("6,11 1,14", 5, c)
    pen.line("124,11 129,14", 5, c)


@thing("watch", (84.0, 140.0), 0.22, "#6a4028 #2f3038")
def watch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("26,4 58,4 60,40 24,40", c, shade=1.1)
    pen.blob("24,98 60,98 57,136 27,136", c, shade=1.1)
    pen.line("30,8 29,38", 1, lighter(c, 0.5))
    pen.line("54,8 55,38", 1, lighter(c, 0.5))
    dots(pen, "42,110 42,118 42,126", 1.8, darker(c, 0.6), 1.0)
    pen.rect(74, 63, 82, 76, GOLD, r=2)
    pen.oval((42, 69), (36, 36), GOLD, shade=1.4)
    pen.oval((42, 69), (30, 30), colour("#fbf6ea"), shade=0.5)
    for k in range(12):
        x, y = float(np.sin(k * np.pi / 6)), float(-np.cos(k * np.pi / 6))
        pen.line(f"{42 + 24 * x},{69 + 24 * y} {42 + 28 * x},{69 + 28 * y}", 2, DARK)
    pen.limb("42,69 34,54", 3, 1.6, DARK)
    pen.limb("42,69 58,60", 2.4, 1.2, DARK)
    drop(pen, 42, 69, 3, 3, GOLD)
    gleam(pen, "16,58 24,46 34,40", 2.6)


@thing("wallet", (110.0, 84.0), 0.12, "#7a4a2c #2f3038")
def wallet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(20, 6, 92, 40, colour("#8fc08a"), r=2)
    pen.rect(4, 16, 106, 80, darker(c, 0.2), r=6)
    pen.rect(4, 22, 106, 80, c, r=6, shade=1.3)
    for said in ("10,29 100,29", "10,74 100,74"):
        pen.line(said, 1.2, lighter(c, 0.45))
    pen.rect(78, 42, 106, 58, darker(c, 0.16), r=5)
    drop(pen, 88, 50, 4, 4, GOLD)


@thing("man's shoe", (130.0, 76.0), 0.16, "#6a3a22 #2f2a2a #a8642e")
def leather_shoe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("4,60 8,48 30,40 54,28 70,14 84,20 104,14 120,10 124,40 122,62 60,64 8,64", c, shade=1.4)
    pen.blob("4,60 8,48 26,42 38,50 40,64 8,64", lighter(c, 0.1), shade=1.2)
    pen.line("27,42 38,51 40,63", 1.4, darker(c, 0.5), atop=True)
    pen.line("66,34 84,48 122,44", 1.4, darker(c, 0.5), atop=True)
    pen.oval((102, 14), (20, 5.4), darker(c, 0.6), shade=0.3)
    for k in range(4):
        pen.line(f"{54 + 6 * k},{32 - 4.6 * k} {66 + 5 * k},{37 - 4.6 * k}", 2, darker(c, 0.6))
    pen.poly("3,62 96,63 96,66 124,62 124,71 94,72 92,68 4,68", SOLE, shade=0.6)
    gleam(pen, "10,54 20,48 30,47", 3)
