"""Lamps, clocks and instruments for looking, as they stand in a room."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .homely import dial
from .jewels import sparkle
from .wares import CREAM, DARK, GLASS, GOLD, STEEL, WOOD, dots, drop, gleam, leaf

PAPER = colour("#f8f4ea")


@draws("wall clock", (110.0, 110.0), 0.4, "#3a3d46 #8a5530 #c8463c", front=True, home="studio")
def wall_clock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    dial(pen, 55, 55, 53, c)
    gleam(pen, "12,46 20,26 36,14", 3)


@draws("wreath", (120.0, 120.0), 0.4, "#3f7a4a", front=True, home="studio")
def wreath(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(34):
        a = k * 2 * np.pi / 34
        r = 42 + 5 * ((k * 7) % 3 - 1)
        leaf(
            pen,
            60 + r * float(np.cos(a)),
            58 + r * float(np.sin(a)),
            24,
            float(np.rad2deg(a)) + 60 + 50 * (k % 3),
            lighter(c, 0.12 * (k % 3)),
        )
    for k in range(11):
        a = k * 2 * np.pi / 11 + 0.3
        drop(
            pen,
            60 + 42 * float(np.cos(a)),
            58 + 42 * float(np.sin(a)),
            5,
            5,
            colour("#d8343a" if k % 3 else "#dba83a"),
        )
    red = colour("#c8283a")
    pen.poly("58,102 48,119 60,114", red)
    pen.poly("62,102 72,119 60,114", darker(red, 0.15))
    pen.blob("58,100 38,90 34,104 44,110", red, shade=1.2)
    pen.blob("62,100 82,90 86,104 76,110", red, shade=1.2)
    drop(pen, 60, 102, 6, 6, darker(red, 0.2))


@thing("luggage", (130.0, 104.0), 0.28, "#8a5a34 #4a6a8a #a8443a")
def suitcase(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("46,22 48,8 82,8 84,22", 7, darker(c, 0.35))
    pen.rect(4, 20, 126, 100, c, r=9, shade=1.3)
    pen.line("5,46 125,46", 2, darker(c, 0.4))
    for x in (26, 92):
        pen.rect(x, 19, x + 12, 101, darker(c, 0.25), shade=1.0)
        pen.rect(x - 1, 42, x + 13, 54, GOLD, r=2, shade=1.3)
    for x, y in ((9, 25), (121, 25), (9, 95), (121, 95)):
        drop(pen, x, y, 6, 6, darker(GOLD, 0.2))
    for x, y, tone, t in ((66, 70, "#d8534a", -8), (56, 84, "#5fa0b8", 10), (78, 84, "#e8b84a", 4)):
        pen.oval((x, y), (10, 8), colour(tone), turn=t, shade=0.8)
        pen.oval((x, y), (6, 4.6), CREAM, turn=t, shade=0.3)
    gleam(pen, "12,34 11,60 12,86", 3)


@thing("snow globe", (104.0, 120.0), 0.24, "#a8c8e8")
def snow_globe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A globe with a small house between trees in the snow."""
    _globe(pen, c)
    for x, tall in ((34, 34), (72, 26)):
        _little_fir(pen, x, tall)
    pen.rect(44, 58, 62, 74, colour("#b8503c"), shade=0.8)
    pen.poly("40,60 53,46 66,60", WHITE, shade=0.6)
    pen.rect(50, 63, 56, 74, colour("#ffd87a"), shade=0.2)
    _on_its_foot(pen)


@thing("open snow globe", (104.0, 120.0), 0.24, "#a8c8e8")
def open_snow_globe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A globe for what is told to be in it."""
    _globe(pen, c)
    _on_its_foot(pen)


def _globe(pen: Pen, c: Colour) -> None:
    pen.oval((52, 50), (46, 46), mix(c, WHITE, 0.4), shade=1.0)
    pen.blob("10,66 30,58 52,62 76,57 95,66 86,84 66,95 38,95 18,84", WHITE, shade=0.8, atop=True)


def _little_fir(pen: Pen, x: float, tall: float) -> None:
    for k in range(3):
        pen.poly(
            f"{x},{66 - tall + 9 * k} {x + 6 + 4 * k},{66 - tall + 18 + 7 * k} "
            f"{x - 6 - 4 * k},{66 - tall + 18 + 7 * k}",
            colour("#3f7a5a"),
            shade=1.0,
        )


def _on_its_foot(pen: Pen) -> None:
    """The flakes in a globe, its gleam, and its base."""
    dots(pen, "22,36 36,20 50,28 64,18 78,30 86,46 44,40 60,42 18,52 72,48 30,50", 1.8, WHITE, 1.0)
    gleam(pen, "14,48 20,28 34,14", 4)
    pen.blob("18,90 86,90 98,112 92,118 12,118 6,112", colour("#7a4a2c"), shade=1.3)
    pen.line("14,104 52,108 90,104", 2.4, GOLD)


@thing("lava lamp", (60.0, 140.0), 0.36, "#f0642e #c84ad0 #4ac88a", glows=(0.5, 0.45, 0.5))
def lava_lamp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("20,14 40,14 52,76 46,102 14,102 8,76", lighter(c, 0.55), shade=0.6)
    for x, y, rx, ry in ((30, 92, 15, 9), (26, 70, 9, 12), (36, 50, 7, 9), (28, 32, 5, 6)):
        pen.oval((x, y), (rx, ry), c, shade=1.2)
    pen.poly("18,16 42,16 38,3 22,3", STEEL, shade=1.5)
    pen.poly("13,100 47,100 38,118 52,137 8,137 22,118", STEEL, shade=1.5)
    gleam(pen, "16,74 18,50 24,28", 2.4)


@thing("desk lamp", (110.0, 124.0), 0.34, "#c8463c #3f8a84 #2f3038", glows=(0.24, 0.4, 0.5))
def desk_lamp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((78, 114), (28, 8), c, shade=1.4)
    pen.line("78,110 96,62", 4, STEEL)
    pen.line("96,62 46,26", 4, STEEL)
    for x, y in ((96, 62), (78, 108)):
        drop(pen, x, y, 6, 6, darker(c, 0.2))
    pen.poly("6,54 30,12 50,20 46,62", c, shade=1.3)
    pen.oval((26, 58), (21, 6), colour("#fff0b8"), turn=11, shade=0)
    gleam(pen, "14,46 30,20", 3)


@draws("chandelier", (130.0, 120.0), 0.42, "#dba83a", front=True, home="castle", glows=(0.5, 0.5, 0.6))
def chandelier(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("65,0 65,40", 3, c)
    drop(pen, 65, 40, 8, 8, c)
    pen.limb("65,44 65,96", 8, 5, c, shade=1.3)
    for x in (12, 38, 92, 118):
        pen.line(f"65,88 {65 + (x - 65) * 0.6},100 {x},80", 4, c)
    for x, y in ((12, 80), (38, 86), (65, 78), (92, 86), (118, 80)):
        pen.oval((x, y), (8, 3), c, shade=1.3)
        pen.rect(x - 3, y - 22, x + 3, y, CREAM, r=1)
        pen.blob(
            f"{x},{y - 38} {x + 4.4},{y - 28} {x},{y - 22} {x - 4.4},{y - 28}", colour("#ffc04a"), shade=0
        )
        drop(pen, x, y + 12, 3, 5, GLASS)
    drop(pen, 65, 106, 6, 8, GLASS)


@thing("electric fan", (104.0, 130.0), 0.34, "#8fc0b8 #c8463c #e8ecf0")
def electric_fan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((52, 120), (32, 8), c, shade=1.3)
    pen.limb("52,84 52,118", 9, 12, darker(c, 0.12), shade=1.2)
    pen.oval((52, 50), (47, 47), darker(c, 0.35), shade=0.6)
    pen.oval((52, 50), (43, 43), lighter(c, 0.6), shade=0.6)
    for turn in (0, 90, 180, 270):
        leaf(pen, 52, 50, 40, turn + 20, c, wide=0.62)
    for r in (46, 30, 16):
        pen.line(
            " ".join(f"{52 + r * np.cos(k * 0.35):.1f},{50 + r * np.sin(k * 0.35):.1f}" for k in range(19)),
            1.6,
            STEEL,
        )
    drop(pen, 52, 50, 8, 8, STEEL)


@thing("telescope", (130.0, 124.0), 0.34, "#c89a3a #3a4a6a")
def telescope(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("62,66 34,120", "64,66 64,122", "66,66 94,120"):
        pen.limb(said, 5, 4, WOOD)
    pen.limb("28,84 66,56", 11, 15, darker(c, 0.14), shade=1.4)
    pen.limb("60,60 118,20", 20, 27, c, shade=1.5)
    for said in ("56,50 70,70", "102,16 118,40"):
        pen.limb(said, 5, 5, darker(c, 0.35))
    pen.limb("14,94 26,86", 9, 9, DARK)
    drop(pen, 64, 66, 7, 7, STEEL)
    sparkle(pen, 122, 8, 7)


@thing("microscope", (104.0, 130.0), 0.28, "#e8ecf0 #3a4a6a")
def microscope(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(12, 112, 92, 126, DARK, r=5, shade=1.2)
    pen.limb("66,36 90,62 84,96 64,114", 13, 15, c, shade=1.4)
    pen.rect(16, 84, 66, 91, DARK, r=2)
    pen.rect(22, 80, 48, 84, GLASS, r=1)
    pen.limb("64,14 42,56", 19, 19, c, shade=1.5)
    pen.limb("72,4 66,14", 13, 13, DARK)
    pen.limb("42,56 36,70", 12, 9, STEEL, shade=1.4)
    drop(pen, 84, 78, 9, 9, STEEL)
    gleam(pen, "56,18 42,46", 3)


@thing("test tube", (104.0, 110.0), 0.2, "#4fd06a")
def test_tubes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three in their rack, bubbling."""
    for x, tone, fill in ((26, c, 46), (52, colour("#a06ae0"), 56), (78, colour("#f0784a"), 40)):
        pen.opacity = 0.6
        pen.blob(f"{x - 9},12 {x + 9},12 {x + 9},86 {x},96 {x - 9},86", GLASS, shade=0.6)
        pen.opacity = 1.0
        pen.blob(f"{x - 7.6},{fill} {x + 7.6},{fill} {x + 7.6},85 {x},94 {x - 7.6},85", tone, shade=1.2)
        dots(pen, f"{x - 3},{fill + 8} {x + 3},{fill + 18} {x - 1},{fill + 28}", 2, lighter(tone, 0.6), 1.0)
        drop(pen, x + 1, 6, 3, 3, lighter(tone, 0.4))
        gleam(pen, f"{x - 5},20 {x - 5},80", 1.8)
    pen.rect(8, 38, 96, 46, WOOD, r=2, shade=1.2)
    pen.rect(4, 98, 100, 107, WOOD, r=3, shade=1.2)
    for x in (8, 92):
        pen.rect(x - 3, 38, x + 5, 102, darker(WOOD, 0.15), r=2)
