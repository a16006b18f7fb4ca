"""Technology, old and new: screens, cameras, sound."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GOLD, STEEL, dots, drop, gleam

SCREEN = colour("#1f3a5a")
GLOW = colours("#5fd0f0 #a06ae0 #f07ab0")


def _view(pen: Pen, x0: float, y0: float, x1: float, y1: float) -> None:
    """A lit screen: a sky of dusk over hills."""
    pen.rect(x0, y0, x1, y1, colour("#3f6ab8"), r=2, shade=1.3)
    pen.rect(x0, y0 + (y1 - y0) * 0.4, x1, y1, colour("#e88aa0"), r=2, shade=0.8)
    w, h = x1 - x0, y1 - y0
    pen.oval((x0 + w * 0.68, y0 + h * 0.42), (h * 0.16, h * 0.16), colour("#ffe6a0"), shade=0)
    pen.poly(
        f"{x0},{y1} {x0},{y0 + h * 0.75} {x0 + w * 0.28},{y0 + h * 0.5} "
        f"{x0 + w * 0.55},{y0 + h * 0.8} {x0 + w * 0.8},{y0 + h * 0.6} {x1},{y0 + h * 0.82} {x1},{y1}",
        colour("#3a2f6a"),
        shade=0.6,
    )
    pen.poly(
        f"{x0 + w * 0.06},{y0} {x0 + w * 0.26},{y0} {x0 + w * 0.1},{y1} {x0},{y1} {x0},{y0 + h * 0.3}",
        lighter(colour("#5f8ad0"), 0.25),
        shade=0,
        atop=True,
    )


@thing("laptop", (150.0, 104.0), 0.28, "#c4ccd6 #5a6270")
def laptop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(22, 4, 128, 80, DARK, r=6)
    _view(pen, 27, 9, 123, 74)
    pen.poly("22,78 128,78 148,98 2,98", c)
    pen.poly("30,80 120,80 128,89 22,89", darker(c, 0.5), shade=0.4)
    for row in range(3):
        y = 81 + 2.8 * row
        for k in range(14):
            pen.rect(
                30 - row + (6.5 + 0.14 * row) * k,
                y,
                34.4 - row + (6.5 + 0.14 * row) * k,
                y + 1.8,
                lighter(DARK, 0.22),
                shade=0,
            )
    pen.poly("58,91 92,91 95,96.5 55,96.5", darker(c, 0.16), shade=0.3)
    pen.rect(2, 97, 148, 102, darker(c, 0.25), r=2.4)


@thing("mobile phone", (70.0, 130.0), 0.22, "#2f3038 #d8dce2 #e0b0a8")
def smartphone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 3, 66, 127, darker(c, 0.2), r=11)
    pen.rect(6, 3, 66, 126, c, r=10, shade=1.2)
    _view(pen, 9.5, 8, 62.5, 121)
    pen.rect(27, 11, 45, 16, DARK, r=2.5)
    for row in range(2):
        for k in range(4):
            pen.rect(
                13.5 + 12 * k,
                88 + 14 * row,
                22.5 + 12 * k,
                97 + 14 * row,
                colours("#f0b83a #5fae5a #e0485a #5fa0e0 #a06ae0 #f083b0 #ffffff #3fb0a8")[4 * row + k],
                r=2.6,
            )


@thing("tablet", (110.0, 130.0), 0.26, "#2f3038 #d8dce2")
def tablet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 3, 106, 127, c, r=8, shade=1.2)
    _view(pen, 11, 12, 99, 118)
    pen.oval((55, 7.6), (2, 2), darker(c, 0.5), shade=0)


@thing("camera", (124.0, 92.0), 0.2, "#3a3d46 #8a5a38 #4a6a6a")
def camera(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A camera of metal and leather, as they were."""
    pen.rect(42, 6, 82, 26, STEEL, r=4, shade=1.2)
    pen.rect(12, 12, 32, 24, STEEL, r=3)
    pen.rect(92, 14, 108, 24, darker(STEEL, 0.2), r=3)
    pen.rect(4, 20, 120, 40, STEEL, r=5, shade=1.2)
    pen.rect(4, 34, 120, 88, c, r=6, shade=1.2)
    pen.rect(4, 78, 120, 88, darker(STEEL, 0.1), r=4)
    pen.rect(50, 11, 74, 21, SCREEN, r=2)
    for r, tone in (
        (30, darker(STEEL, 0.15)),
        (26, DARK),
        (21, lighter(DARK, 0.18)),
        (16, colour("#1f2a4a")),
        (10, colour("#3f5a9a")),
    ):
        pen.oval((62, 56), (r, r), tone, shade=1.3)
    pen.oval((55, 48), (6, 4.4), colour("#cfe6ff"), turn=-35, shade=0)
    pen.oval((68, 63), (3, 2.4), colour("#a06ae0"), shade=0)
    drop(pen, 110, 30, 4, 4, colour("#d8343a"))
    dots(pen, "12,44 20,52 14,62 22,70 100,48 108,60 104,70 96,40", 1.2, lighter(c, 0.2), 1.0)


@thing("polaroid", (116.0, 110.0), 0.22, "#f2ece0 #8fd0d8 #f4b8c8")
def polaroid(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(30, 74, 86, 108, WHITE, r=2)
    pen.rect(35, 78, 81, 101, colour("#7fb0d8"), shade=1.0)
    pen.poly("6,42 22,12 94,12 110,42 110,80 6,80", c, shade=1.3)
    pen.rect(6, 62, 110, 88, darker(c, 0.1), r=5)
    pen.rect(26, 76, 90, 81, DARK, r=2)
    for k, tone in enumerate(colours("#d8343a #f08a2a #f4c430 #3f9e4d #3a7bd5")):
        pen.rect(53 + 2.4 * k, 12, 55.4 + 2.4 * k, 26, tone, shade=0)
    for r, tone in ((21, DARK), (16, lighter(DARK, 0.2)), (11, SCREEN)):
        pen.oval((58, 44), (r, r), tone, shade=1.2)
    pen.oval((53, 38), (4, 3), WHITE, turn=-35, shade=0)
    pen.rect(84, 20, 102, 34, lighter(STEEL, 0.5), r=3)
    drop(pen, 24, 48, 6, 6, colour("#d8343a"))


@thing("television", (130.0, 116.0), 0.34, "#a8642e #d8584a #3f8a84")
def television(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A set of the sixties, with an antenna and thin legs."""
    pen.line("58,26 36,3", 2.4, STEEL)
    pen.line("72,26 96,4", 2.4, STEEL)
    for x, dx in ((30, -6), (100, 6)):
        pen.limb(f"{x},94 {x + dx},114", 7, 4, darker(c, 0.35))
    pen.rect(4, 24, 126, 100, c, r=10, shade=1.3)
    pen.rect(11, 31, 96, 93, darker(c, 0.45), r=12)
    _view(pen, 17, 37, 90, 87)
    pen.rect(101, 32, 120, 92, darker(c, 0.25), r=4)
    for y in (42, 58):
        drop(pen, 110.5, y, 6.4, 6.4, GOLD)
    for y in range(70, 90, 5):
        pen.line(f"104,{y} 117,{y}", 1.8, darker(c, 0.55))


@thing("desktop computer", (130.0, 116.0), 0.32, "#c4ccd6 #e8e0cc")
def computer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("54,82 76,82 82,100 48,100", darker(c, 0.2))
    pen.oval((65, 101), (30, 5), c)
    pen.rect(6, 4, 124, 86, DARK, r=6)
    _view(pen, 11, 9, 119, 76)
    pen.rect(6, 78, 124, 87, c, r=4)
    pen.poly("14,106 116,106 124,114 6,114", lighter(c, 0.2))
    for k in range(15):
        pen.rect(17 + 6.6 * k, 108, 21.4 + 6.6 * k, 111, darker(c, 0.3), shade=0)


@thing("keyboard", (150.0, 60.0), 0.12, "#3a3d46 #e4e0d8")
def keyboard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("12,8 138,8 148,50 2,50", darker(c, 0.2))
    pen.rect(2, 49, 148, 56, darker(c, 0.4), r=3)
    for row in range(4):
        y, left, wide = 12 + 9.4 * row, 14 - 2.2 * row, 122 + 4.4 * row
        for k in range(14):
            x = left + wide / 14 * k
            tone = GLOW[(k + row) // 3 % 3] if (k * 7 + row * 5) % 11 == 0 else lighter(c, 0.16)
            pen.rect(x, y, x + wide / 14 - 1.6, y + 7.4, tone, r=1.4, shade=0.8)


@thing("video game", (130.0, 90.0), 0.17, "#3a3d46 #e8ecf2 #a06ae0")
def gamepad(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "30,16 50,12 80,12 100,16 116,30 127,68 118,86 106,82 92,62 38,62 24,82 12,86 3,68 14,30",
        c,
        shade=1.3,
    )
    for x0, y0, x1, y1 in ((24, 33, 48, 41), (32, 25, 40, 49)):
        pen.rect(x0, y0, x1, y1, darker(c, 0.55), r=2)
    for dx, dy, tone in ((0, -10, "#f4c430"), (10, 0, "#e0485a"), (0, 10, "#5fae5a"), (-10, 0, "#4fa0e0")):
        drop(pen, 95 + dx, 37 + dy, 5, 5, colour(tone))
    for x in (49, 81):
        pen.oval((x, 56), (11, 10), darker(c, 0.4))
        pen.oval((x, 54), (8, 7.4), lighter(c, 0.14), shade=1.2)
    pen.rect(58, 24, 72, 30, lighter(c, 0.3), r=3)
    drop(pen, 65, 40, 4, 4, GLOW[0])
    gleam(pen, "12,66 15,46 24,28", 3)


@thing("game console", (150.0, 104.0), 0.26, "#e8ecf2 #3a3d46")
def console(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A console that stands, and its controller before it."""
    pen.blob("26,6 44,10 46,54 44,98 26,102 22,54", c, shade=1.3)
    pen.blob("40,8 58,4 56,54 60,104 40,100 44,54", darker(DARK, 0.1), shade=1.0)
    pen.blob("56,6 72,10 70,54 74,96 58,102 54,54", c, shade=1.1)
    pen.line("43,16 44,54 43,94", 2, GLOW[0])
    pen.scale *= 0.62
    pen.shift = (110.0, 68.0)
    gamepad(pen, c, rng)
    pen.scale /= 0.62
    pen.shift = (0.0, 0.0)


@thing("drone", (150.0, 84.0), 0.2, "#4a505c #e8ecf2")
def drone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26, 124):
        pen.line(f"75,42 {x},32", 7, darker(c, 0.2))
    for x in (48, 102):
        pen.line(f"{x},46 {x - (75 - x) * 0.28},78", 3.4, darker(c, 0.35))
        pen.line(f"{x - (75 - x) * 0.28 - 12},79 {x - (75 - x) * 0.28 + 12},79", 3.4, darker(c, 0.35))
    for x in (26, 124):
        pen.rect(x - 6, 22, x + 6, 38, DARK, r=3)
        pen.opacity = 0.5
        pen.oval((x, 19), (25, 5), lighter(STEEL, 0.4), shade=0)
        pen.opacity = 1.0
        pen.limb(f"{x - 24},19 {x},20 {x + 24},18", 2.4, 2.4, DARK)
    pen.blob("42,38 58,26 92,26 108,38 104,56 84,62 66,62 46,56", c, shade=1.5)
    pen.blob("56,32 75,28 94,32 88,40 62,40", lighter(c, 0.3), shade=0.8)
    drop(pen, 75, 62, 11, 10, DARK)
    drop(pen, 75, 63, 5.6, 5.4, colour("#3f6ab8"))
    drop(pen, 50, 48, 3, 3, colour("#e0485a"))
    drop(pen, 100, 48, 3, 3, colour("#5fd06a"))


@thing("smartwatch", (84.0, 140.0), 0.22, "#2f3038 #e0b0a8")
def smartwatch(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("24,4 60,4 66,40 18,40", darker(c, 0.1), shade=1.0)
    pen.blob("18,98 66,98 60,136 24,136", darker(c, 0.1), shade=1.0)
    pen.rect(76, 58, 82, 74, STEEL, r=2)
    pen.rect(8, 32, 76, 106, STEEL, r=16, shade=1.4)
    pen.rect(13, 37, 71, 101, colour("#10141f"), r=12)
    for r, tone in zip((22, 16, 10), colours("#e0485a #8fe05a #4fd0f0"), strict=True):
        said = " ".join(
            f"{42 + r * np.sin(k * 0.42):.1f},{64 - r * np.cos(k * 0.42):.1f}" for k in range(4 + r // 2)
        )
        pen.line(said, 4.4, tone)
    pen.line("24,92 60,92", 3, WHITE)


@thing("vr headset", (130.0, 84.0), 0.18, "#e8ecf2 #3a3d46")
def vr_headset(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("12,44 24,14 65,4 106,14 118,44", 10, DARK)
    pen.blob("6,36 22,28 108,28 124,36 124,66 108,78 84,76 72,66 58,66 46,76 22,78 6,66", c, shade=1.4)
    pen.blob("16,38 65,34 114,38 112,60 94,68 76,58 54,58 36,68 18,60", darker(DARK, 0.2), shade=1.4)
    for k, x in enumerate((36, 94)):
        pen.oval((x, 48), (9, 7), GLOW[k], shade=0.6)
    gleam(pen, "22,44 44,40 70,39", 2.4)


@thing("earbuds", (110.0, 104.0), 0.14, "#f4f4f2 #2f3038")
def earbuds(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """In their open case."""
    pen.blob("10,50 14,18 32,6 78,6 96,18 100,50", c, shade=1.2)
    pen.blob("20,50 24,24 38,15 72,15 86,24 90,50", darker(c, 0.2), shade=0.8)
    for x, s in ((38, 1), (72, -1)):
        pen.oval((x, 40), (11, 12), lighter(c, 0.3), shade=1.3)
        pen.oval((x + 5 * s, 38), (4, 6), DARK, shade=0.6)
        pen.limb(f"{x - 4 * s},46 {x - 4 * s},62", 8, 7, lighter(c, 0.3), shade=1.2)
    pen.blob("6,54 55,60 104,54 102,84 84,98 26,98 8,84", c, shade=1.4)
    drop(pen, 55, 76, 3.4, 3.4, colour("#5fd06a"))
    gleam(pen, "13,64 14,78 24,90", 3)
