"""What is about the house: clocks, lamps, things for sewing, washing and writing."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, DARK, GLASS, GOLD, STEEL, WOOD, drop, gleam

PAPER = colour("#f6eedc")


def dial(pen: Pen, x: float, y: float, r: float, rim: Colour) -> None:
    """A clock face with its hands at ten past ten."""
    pen.oval((x, y), (r, r), rim, shade=1.3)
    pen.oval((x, y), (r * 0.86, r * 0.86), colour("#fbf5e6"), shade=0.4)
    for k in range(12):
        s, t = float(np.sin(k * np.pi / 6)), float(-np.cos(k * np.pi / 6))
        near = 0.62 if k % 3 == 0 else 0.7
        pen.line(
            f"{x + r * near * s},{y + r * near * t} {x + r * 0.78 * s},{y + r * 0.78 * t}", r * 0.06, DARK
        )
    pen.limb(f"{x},{y} {x - r * 0.36},{y - r * 0.26}", r * 0.1, r * 0.05, DARK)
    pen.limb(f"{x},{y} {x + r * 0.36},{y - r * 0.44}", r * 0.08, r * 0.04, DARK)
    drop(pen, x, y, r * 0.08, r * 0.08, GOLD)


@thing("sewing machine", (150.0, 120.0), 0.32, "#2f3440 #3a6a6a #a8343a")
def sewing_machine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 98, 146, 114, WOOD, r=4, shade=1.2)
    pen.rect(8, 90, 142, 100, c, r=4, shade=1.0)
    pen.blob(
        "98,92 98,52 84,44 40,44 34,56 34,70 18,70 16,36 26,22 60,18 112,18 128,26 132,60 130,92",
        c,
        shade=1.4,
    )
    pen.line("44,30 70,27 106,28", 2, GOLD)
    for x, y in ((52, 36), (74, 34), (96, 36), (116, 50), (116, 70)):
        pen.oval((x, y), (3.4, 2.2), GOLD, shade=0.4)
    pen.limb("25,68 25,90", 4, 2, STEEL)
    pen.rect(14, 84, 36, 91, STEEL, r=2)
    pen.oval((137, 40), (9, 21), darker(STEEL, 0.2), shade=1.3)
    pen.oval((135, 40), (5, 13), STEEL, shade=1.0)
    pen.rect(80, 4, 94, 19, colour("#e0485a"), r=2, shade=1.2)
    pen.line("82,12 50,16 26,40 25,86", 1, colour("#e0485a"))
    cloth = colour("#8fc0d8")
    pen.blob("4,92 24,88 60,90 74,94 66,104 60,118 34,112 18,118 4,112", cloth, shade=0.8)
    pen.line("8,98 30,93 66,95", 1.3, WHITE)
    gleam(pen, "36,24 60,21 100,21", 2.6)


@thing("thread", (130.0, 84.0), 0.14, "#d8343a")
def spools(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, tone, tall in ((24, c, 60), (58, colour("#3a7bd5"), 70), (96, colour("#f0b83a"), 54)):
        low, top = 78, 78 - tall
        pen.rect(x - 17, top, x + 17, top + 8, WOOD, r=3, shade=1.1)
        pen.rect(x - 13, top + 8, x + 13, low - 8, tone, shade=1.5)
        for y in range(int(top) + 13, low - 8, 6):
            pen.line(f"{x - 13},{y} {x + 13},{y + 2}", 1.1, lighter(tone, 0.35), atop=True)
        pen.rect(x - 17, low - 9, x + 17, low, WOOD, r=3, shade=1.1)
    pen.line("109,62 118,76 128,70", 1.3, colour("#f0b83a"))


@thing("scissors", (110.0, 110.0), 0.14, "#d8343a #3a7bd5")
def scissors(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y in ((22, 86), (62, 96)):
        said = " ".join(f"{x + 15 * np.cos(k * 0.7):.1f},{y + 12 * np.sin(k * 0.7):.1f}" for k in range(10))
        pen.line(said, 7, c)
    pen.poly("36,76 92,6 98,12 50,84", STEEL, shade=1.3)
    pen.poly("54,84 56,72 106,30 108,38", lighter(STEEL, 0.2), shade=1.3)
    drop(pen, 54, 70, 4, 4, DARK)


@thing("alarm clock", (110.0, 124.0), 0.2, "#d8433c #3f8a84 #e0a83a")
def alarm_clock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, s in ((26, -1), (84, 1)):
        pen.limb(f"{x},104 {x + 7 * s},120", 8, 6, darker(c, 0.3))
        pen.oval((x, 24), (20, 15), GOLD, turn=-32 * -s, shade=1.4)
        pen.line(f"{x + 4 * -s},34 {x + 8 * -s},44", 4, DARK)
    pen.line("55,24 55,8", 4, STEEL)
    drop(pen, 55, 9, 7, 6, STEEL)
    dial(pen, 55, 72, 44, c)
    gleam(pen, "15,68 20,50 32,38", 3)


@thing("mantelpiece clock", (104.0, 110.0), 0.24, "#7a4a2c")
def mantel_clock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("10,98 12,46 28,18 52,6 76,18 92,46 94,98", c, shade=1.3)
    pen.rect(4, 96, 100, 106, darker(c, 0.25), r=3)
    dial(pen, 52, 54, 34, GOLD)
    drop(pen, 52, 6, 5, 5, GOLD)


@draws("grandfather clock", (80.0, 190.0), 0.66, "#6a3f26 #8a5530", front=True, home="room")
def grandfather_clock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,60 10,22 24,16 40,4 56,16 70,22 72,60", c, shade=1.2)
    pen.rect(12, 58, 68, 150, c, shade=1.1)
    pen.rect(6, 56, 74, 64, darker(c, 0.25), r=2)
    pen.rect(4, 148, 76, 186, c, r=2, shade=1.1)
    pen.rect(2, 180, 78, 189, darker(c, 0.3), r=2)
    pen.rect(12, 156, 68, 174, darker(c, 0.2), r=2)
    dial(pen, 40, 38, 23, GOLD)
    pen.rect(22, 70, 58, 142, darker(c, 0.65), r=3, shade=0.4)
    pen.line("40,72 44,122", 2, GOLD)
    pen.oval((44.4, 124), (9, 9), GOLD, shade=1.4)
    for x in (28, 52):
        pen.line(f"{x},72 {x},96", 1.2, GOLD)
        pen.rect(x - 3, 94, x + 3, 110, GOLD, r=2)


@thing("hourglass", (84.0, 124.0), 0.22, "#e0b060")
def hourglass(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (14, 70):
        pen.limb(f"{x},10 {x},114", 6, 6, WOOD)
    pen.opacity = 0.62
    pen.blob("20,14 64,14 64,34 46,58 46,66 64,90 64,110 20,110 20,90 38,66 38,58 20,34", GLASS, shade=0.6)
    pen.opacity = 1.0
    pen.blob("25,34 59,34 45,56 42,60 39,56", c, shade=0.8)
    pen.oval((42, 34), (17, 3), lighter(c, 0.3), shade=0.2)
    pen.line("42,58 42,94", 1.6, c)
    pen.blob("22,108 30,98 42,90 54,98 62,108", c, shade=1.0)
    for y in (4, 110):
        pen.rect(6, y, 78, y + 11, WOOD, r=4, shade=1.3)
    gleam(pen, "24,20 25,32 32,44", 2.6)


@thing("globe", (110.0, 130.0), 0.28, "#4a90c8")
def globe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((55, 122), (32, 6), WOOD, shade=1.2)
    pen.limb("55,104 55,122", 8, 12, darker(WOOD, 0.15))
    pen.line("22,8 6,36 8,72 30,98 62,106 90,96", 5, GOLD)
    pen.oval((55, 54), (42, 42), c, shade=1.4)
    land = colour("#8fb85a")
    for said in (
        "24,34 40,22 54,24 50,38 40,44 34,56 26,50",
        "40,58 52,60 54,76 44,90 38,76",
        "66,24 84,32 92,48 80,52 70,44 62,36",
        "70,56 84,58 82,74 72,82 66,68",
    ):
        pen.blob(said, land, shade=1.0, atop=True)
    gleam(pen, "20,46 26,30 38,20", 4)
    drop(pen, 24, 10, 4, 4, GOLD)


@thing("magnifying glass", (104.0, 104.0), 0.16, "#dba83a")
def magnifying_glass(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("62,62 96,96", 9, 13, WOOD, shade=1.3)
    pen.limb("58,58 68,68", 9, 9, c)
    pen.oval((38, 38), (35, 35), c, shade=1.4)
    pen.opacity = 0.55
    pen.oval((38, 38), (28, 28), colour("#cfe8f4"), shade=0.6)
    pen.opacity = 1.0
    gleam(pen, "16,42 20,26 32,18", 4.4)


@thing("candelabra", (110.0, 140.0), 0.36, "#dba83a #c8d0da", glows=(0.5, 0.1, 0.5))
def candelabra(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((55, 132), (27, 7), c, shade=1.3)
    pen.limb("55,58 55,130", 8, 11, c, shade=1.2)
    drop(pen, 55, 96, 9, 8, c)
    pen.line("18,58 20,78 38,88 55,84 72,88 90,78 92,58", 5, c)
    for x, y in ((18, 58), (55, 52), (92, 58)):
        pen.oval((x, y), (11, 4.4), c, shade=1.3)
        pen.rect(x - 5, y - 32, x + 5, y, CREAM, r=2, shade=1.2)
        pen.limb(f"{x + 3},{y - 30} {x + 4},{y - 18}", 3, 2, lighter(CREAM, 0.4), shade=0)
        pen.blob(f"{x},{y - 52} {x + 6},{y - 40} {x},{y - 33} {x - 6},{y - 40}", colour("#ffb52e"), shade=0)
        pen.blob(f"{x},{y - 46} {x + 3},{y - 39} {x},{y - 34} {x - 3},{y - 39}", colour("#fff3b8"), shade=0)


@thing("lantern", (84.0, 130.0), 0.28, "#3a3d46 #8a5a30", glows=(0.5, 0.55, 0.6))
def lantern(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("24,34 26,10 42,3 58,10 60,34", 3, c)
    pen.poly("20,36 34,18 50,18 64,36", c, shade=1.2)
    pen.rect(18, 34, 66, 42, darker(c, 0.2), r=2)
    pen.opacity = 0.6
    pen.poly("20,42 64,42 68,108 16,108", colour("#ffe9a8"), shade=0.4)
    pen.opacity = 1.0
    pen.rect(34, 82, 50, 108, CREAM, r=2)
    pen.blob("42,50 53,70 42,83 31,70", colour("#ffb52e"), shade=0)
    pen.blob("42,60 47,72 42,82 37,72", colour("#fff3b8"), shade=0)
    for said in ("20,42 16,108", "64,42 68,108", "42,42 42,50"):
        pen.line(said, 3.4, c)
    pen.rect(10, 106, 74, 124, c, r=4, shade=1.2)


@thing("mirror", (90.0, 130.0), 0.34, "#dba83a")
def mirror(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for a in np.linspace(0, 2 * np.pi, 22, endpoint=False):
        drop(pen, 45 + 39 * float(np.cos(a)), 66 + 56 * float(np.sin(a)), 6, 6, c)
    pen.oval((45, 66), (39, 57), c, shade=1.3)
    pen.oval((45, 66), (31, 49), colour("#b8d4e4"), shade=1.4)
    pen.poly("30,30 46,20 26,104 18,88", lighter(colour("#b8d4e4"), 0.6), shade=0, atop=True)
    pen.poly("54,22 60,24 38,112 32,108", lighter(colour("#b8d4e4"), 0.6), shade=0, atop=True)
    drop(pen, 45, 8, 8, 7, lighter(c, 0.2))


@thing("framed picture", (124.0, 104.0), 0.34, "#b8863a")
def framed_picture(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(3, 3, 121, 101, c, r=3, shade=1.3)
    pen.rect(10, 10, 114, 94, darker(c, 0.3), r=2)
    pen.rect(14, 14, 110, 90, colour("#a8cfe4"), shade=1.0)
    pen.oval((86, 34), (9, 9), colour("#fff0b8"), shade=0)
    pen.blob("14,66 30,52 52,58 74,46 96,56 110,50 110,90 14,90", colour("#7fa86a"), shade=1.0, atop=True)
    pen.blob("14,80 40,68 70,76 110,66 110,90 14,90", colour("#4f8a4a"), shade=1.0, atop=True)
    for x in (8, 116):
        for y in (8, 96):
            drop(pen, x, y, 5, 5, lighter(c, 0.25))


@thing("cushion", (140.0, 70.0), 0.14, "#8a2038 #2f4a8a #5a2f6a", seat=(0.5, 0.34))
def cushion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,30 30,24 70,16 110,24 134,30 128,44 136,58 108,62 70,66 32,62 4,58 12,44", c, shade=1.4)
    pen.blob("26,34 70,22 114,34 92,44 70,47 48,44", lighter(c, 0.16), shade=0.5)
    pen.line("12,56 70,64 128,56", 2.2, GOLD)
    for x, y in ((6, 30), (134, 30), (4, 59), (136, 59)):
        drop(pen, x, y, 5, 5, GOLD)
        pen.limb(f"{x},{y + 3} {x + (2 if x > 70 else -2)},{y + 11}", 4, 6, GOLD)


@thing("telephone", (124.0, 104.0), 0.2, "#c8283a #2f3038 #3f8a84")
def telephone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """With a dial, as they were."""
    pen.blob("30,48 42,38 82,38 94,48 116,92 108,100 16,100 8,92", c, shade=1.4)
    pen.limb("14,36 24,18 62,12 100,18 110,36", 13, 13, c, shade=1.3)
    for x in (14, 110):
        pen.blob(f"{x - 12},32 {x + 12},32 {x + 11},46 {x - 11},46", darker(c, 0.12), shade=1.2)
    for x in (44, 80):
        pen.rect(x - 4, 22, x + 4, 40, darker(c, 0.3), r=2)
    pen.oval((62, 70), (25, 23), CREAM, shade=1.0)
    for k in range(10):
        a = 0.5 + k * 0.56
        pen.oval((62 + 17 * np.cos(a), 70 + 15.6 * np.sin(a)), (3.6, 3.4), darker(c, 0.5), shade=0)
    pen.oval((62, 70), (9, 8.4), c, shade=1.2)
    gleam(pen, "22,88 28,68 38,54", 3)
