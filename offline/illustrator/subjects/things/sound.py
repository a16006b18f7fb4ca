"""Technology that sounds and shines."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GOLD, STEEL, WOOD, dots, drop, gleam

SCREEN = colour("#1f3a5a")


@thing("headphone", (116.0, 116.0), 0.24, "#3a3d46 #e0485a #f0ece4 #3a6ab0")
def headphones(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("18,72 16,42 32,16 58,8 84,16 100,42 98,72", 9, darker(c, 0.1))
    pen.line("22,44 36,22 58,15 80,22 94,44", 5, lighter(c, 0.25))
    for x, s in ((18, 1), (98, -1)):
        pen.oval((x + 9 * s, 82), (13, 26), darker(c, 0.5))
        pen.oval((x, 82), (15, 27), c, shade=1.4)
        pen.oval((x - 2 * s, 82), (8, 15), lighter(c, 0.2), shade=1.0)
    gleam(pen, "9,92 8,76 13,63", 3)


@thing("record player", (140.0, 96.0), 0.26, "#a8642e #d8584a #3f8a84")
def record_player(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("16,22 124,22 138,66 2,66", lighter(c, 0.14))
    pen.rect(2, 65, 138, 90, c, r=3, shade=1.2)
    pen.oval((60, 45), (47, 19), darker(DARK, 0.3))
    pen.oval((60, 43), (47, 19), DARK, shade=1.3)
    for k in (0.86, 0.72, 0.58):
        pen.oval((60, 43), (47 * k, 19 * k), lighter(DARK, 0.07 + 0.1 * (k < 0.8)), shade=1.6)
    pen.oval((60, 43), (15, 6), colour("#e0603a"), shade=0.5)
    pen.oval((60, 43), (2.4, 1.4), WHITE, shade=0)
    pen.line("120,30 122,46 106,56 88,50", 3.4, STEEL)
    drop(pen, 120, 30, 7, 5, STEEL)
    for x in (108, 122):
        drop(pen, x, 78, 5, 5, GOLD)
    for k in range(10):
        pen.line(f"{14 + 6 * k},72 {14 + 6 * k},84", 1.6, darker(c, 0.4))
    for x in (14, 116):
        pen.rect(x, 89, x + 12, 95, DARK, r=2)


@thing("gramophone", (130.0, 140.0), 0.34, "#dba83a")
def gramophone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("42,98 34,76 50,60 66,52", 7, 14, c)
    pen.blob("60,58 66,40 84,14 104,6 122,16 128,40 118,62 98,70 76,66", c, shade=1.3)
    for said in ("64,52 88,34 116,12", "66,56 94,46 126,34", "66,58 94,58 118,60"):
        pen.line(said, 1.8, darker(c, 0.3), atop=True)
    pen.oval((104, 38), (17, 27), darker(c, 0.5), turn=28, shade=1.2)
    pen.oval((100, 40), (8, 15), darker(c, 0.75), turn=28, shade=0.6)
    pen.poly("14,98 90,98 100,108 4,108", lighter(WOOD, 0.1))
    pen.rect(4, 107, 100, 134, WOOD, r=3, shade=1.3)
    pen.rect(12, 113, 92, 127, darker(WOOD, 0.25), r=2)
    pen.oval((52, 101), (35, 6), DARK, shade=1.2)
    pen.oval((52, 101), (10, 2), colour("#c8343a"), shade=0)
    pen.line("100,120 114,118 114,108", 3, STEEL)
    pen.rect(2, 133, 102, 138, darker(WOOD, 0.4), r=2)


@thing("cassette", (124.0, 84.0), 0.12, "#3a3d46 #e8a03a #5fb0b8")
def cassette(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(3, 4, 121, 80, c, r=6, shade=1.2)
    pen.rect(13, 12, 111, 56, colour("#f4ead4"), r=4, shade=0.6)
    for k, tone in enumerate(colours("#e0485a #f0a03a #3fa0a0")):
        pen.rect(13, 42 + 4.6 * k, 111, 46.6 + 4.6 * k, tone, shade=0)
    pen.line("20,20 90,20", 1.6, DARK)
    pen.rect(30, 26, 94, 46, DARK, r=9)
    for x in (42, 82):
        pen.oval((x, 36), (8, 8), WHITE, shade=0.6)
        for a in range(6):
            pen.line(
                f"{x + 5 * np.cos(a * 1.047)},{36 + 5 * np.sin(a * 1.047)} "
                f"{x + 7.6 * np.cos(a * 1.047)},{36 + 7.6 * np.sin(a * 1.047)}",
                1.8,
                DARK,
            )
    pen.poly("30,62 94,62 100,80 24,80", darker(c, 0.25))
    dots(pen, "38,72 86,72 52,74 72,74", 2.6, darker(c, 0.6), 1.0)


@thing("microphone", (70.0, 140.0), 0.3, "#3a3d46 #dba83a")
def microphone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An old one on its foot."""
    pen.oval((35, 132), (28, 6), DARK, shade=1.2)
    pen.limb("35,88 35,130", 5, 6, STEEL)
    pen.line("10,46 10,72 22,86 48,86 60,72 60,46", 4, STEEL)
    pen.rect(14, 4, 56, 80, STEEL, r=21, shade=1.6)
    for k in range(6):
        pen.rect(18, 14 + 9 * k, 52, 19 + 9 * k, darker(STEEL, 0.6), r=2.5, shade=0.5)
    pen.rect(14, 36, 56, 46, c, r=2, shade=1.2)
    gleam(pen, "19,24 18,50 22,70", 3)


@thing("speaker", (84.0, 130.0), 0.28, "#3a3d46 #a8642e")
def speaker(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 4, 80, 126, c, r=6, shade=1.3)
    for y, r in ((34, 17), (84, 29)):
        for k, tone in ((1.0, STEEL), (0.86, DARK), (0.6, lighter(DARK, 0.16)), (0.3, mix(DARK, STEEL, 0.4))):
            pen.oval((42, y), (r * k, r * k), tone, shade=1.4)
    dots(pen, "10,10 74,10 10,120 74,120", 1.8, STEEL, 1.0)


@thing("light bulb", (80.0, 124.0), 0.18, "#ffd86a", glows=(0.5, 0.36, 0.7))
def light_bulb(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("40,4 64,14 76,38 68,60 56,76 54,90 26,90 24,76 12,60 4,38 16,14", lighter(c, 0.2), shade=0.8)
    pen.blob("40,12 60,22 68,40 58,60 50,76 30,76 22,60 12,40 20,22", lighter(c, 0.6), shade=0.2)
    pen.line("32,86 30,60 24,46 32,52 36,44 40,52 44,44 48,52 56,46 50,60 48,86", 2, colour("#e08a2a"))
    for y in (92, 99, 106):
        pen.rect(25, y, 55, y + 6.4, STEEL, r=3, shade=1.3)
    pen.blob("30,112 50,112 46,120 34,120", DARK)
    gleam(pen, "14,46 14,32 24,18", 4)


@thing("flashlight", (140.0, 70.0), 0.13, "#3a3d46 #d8343a")
def flashlight(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("134,20 60,38", 22, 24, c, shade=1.4)
    for x in (84, 94, 104, 114):
        pen.line(f"{x},22 {x + 5},42", 2, darker(c, 0.4), atop=True)
    pen.poly("66,24 24,26 34,66 72,50", darker(c, 0.1), shade=1.2)
    pen.oval((28, 46), (11, 21), STEEL, turn=-12, shade=1.2)
    pen.oval((27, 46), (8, 17), colour("#fff3b8"), turn=-12, shade=0.4)
    pen.rect(78, 26, 88, 31, colour("#e0485a"), r=2)


@thing("vinyl record", (124.0, 104.0), 0.2, "#e0603a #3f8a84 #a8327a")
def vinyl_record(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Half out of its sleeve."""
    pen.oval((78, 52), (44, 44), DARK, shade=1.4)
    for r in (38, 31, 24):
        pen.oval((78, 52), (r, r), lighter(DARK, 0.08), shade=1.8)
    pen.oval((78, 52), (15, 15), GOLD, shade=0.8)
    pen.oval((78, 52), (3, 3), WHITE, shade=0)
    pen.rect(4, 6, 82, 98, c, r=2, shade=1.1)
    pen.oval((43, 56), (24, 24), lighter(c, 0.55), shade=0.6)
    pen.poly("4,98 4,76 30,60 50,80 66,68 82,78 82,98", darker(c, 0.45), shade=0.5)
