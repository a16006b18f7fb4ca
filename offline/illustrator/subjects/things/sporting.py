"""Sport and games: balls, rackets, boards."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, DARK, GOLD, STEEL, WOOD, dots, drop, gleam

RED = colour("#d8343a")


@thing("game die", (110.0, 84.0), 0.11, "#f6f0e6 #d8343a")
def dice(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    spot = CREAM if sum(c) < 500 else DARK
    for x, y, k in ((2, 24, 1.0), (62, 34, 0.86)):
        pen.poly(
            f"{x},{y + 14 * k} {x + 26 * k},{y} {x + 52 * k},{y + 14 * k} {x + 26 * k},{y + 28 * k}",
            lighter(c, 0.4),
            shade=0.4,
        )
        pen.poly(
            f"{x},{y + 14 * k} {x + 26 * k},{y + 28 * k} {x + 26 * k},{y + 57 * k} {x},{y + 43 * k}",
            c,
            shade=0.7,
        )
        pen.poly(
            f"{x + 26 * k},{y + 28 * k} {x + 52 * k},{y + 14 * k} "
            f"{x + 52 * k},{y + 43 * k} {x + 26 * k},{y + 57 * k}",
            darker(c, 0.22),
            shade=0.5,
        )
        pen.oval((x + 26 * k, y + 14 * k), (5 * k, 2.6 * k), spot, shade=0)
        for dx, dy in ((6, 25), (13, 36), (20, 46)):
            pen.oval((x + dx * k, y + dy * k), (2.6 * k, 3.6 * k), spot, shade=0)
        for dx, dy in ((33, 32), (45, 26), (33, 46), (45, 40)):
            pen.oval((x + dx * k, y + dy * k), (2.6 * k, 3.6 * k), spot, shade=0)


@thing("playing cards", (124.0, 110.0), 0.18, "#fbf6ec")
def playing_cards(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Four aces in a fan."""
    for k, (turn, tone) in enumerate(
        ((-30, INK), (-10, colour("#d8343a")), (10, INK), (30, colour("#d8343a")))
    ):
        a = np.deg2rad(turn)
        ux, uy, vx, vy = np.cos(a), np.sin(a), np.sin(a), -np.cos(a)

        def at(x: float, y: float, ux: float = ux, uy: float = uy, vx: float = vx, vy: float = vy) -> str:
            return f"{62 + ux * x + vx * y:.1f},{120 + uy * x + vy * y:.1f}"

        pen.poly(" ".join((at(-26, 34), at(26, 34), at(26, 106), at(-26, 106))), darker(c, 0.22), shade=0)
        pen.poly(" ".join((at(-25, 35), at(25, 35), at(25, 105), at(-25, 105))), c, shade=0.5)
        for x, y, s in ((0, 68, 10), (-18, 96, 4)):
            if k % 2:
                pen.blob(
                    " ".join(
                        (
                            at(x, y - s * 1.2),
                            at(x + s, y + s * 0.2),
                            at(x + s * 0.6, y + s),
                            at(x, y + s * 0.5),
                            at(x - s * 0.6, y + s),
                            at(x - s, y + s * 0.2),
                        )
                    ),
                    tone,
                    shade=0,
                )
            else:
                pen.blob(
                    " ".join(
                        (
                            at(x, y + s * 1.3),
                            at(x + s, y - s * 0.3),
                            at(x + s * 0.2, y - s * 0.4),
                            at(x + s * 0.4, y - s * 1.2),
                            at(x - s * 0.4, y - s * 1.2),
                            at(x - s * 0.2, y - s * 0.4),
                            at(x - s, y - s * 0.3),
                        )
                    ),
                    tone,
                    shade=0,
                )


@thing("soccer ball", (100.0, 100.0), 0.16, "#f6f2ea")
def football(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 50), (47, 47), c, shade=1.4)
    for x, y, r, turn in (
        (50, 50, 16, 0),
        (50, 6, 14, 36),
        (92, 38, 14, 20),
        (76, 88, 14, 50),
        (24, 88, 14, 22),
        (8, 38, 14, 52),
    ):
        said = " ".join(
            f"{x + r * np.sin(np.deg2rad(72 * k + turn)):.1f},{y - r * np.cos(np.deg2rad(72 * k + turn)):.1f}"
            for k in range(5)
        )
        pen.poly(said, DARK, shade=0.8, atop=True)
    for said in ("50,34 50,18", "65,45 80,40", "59,63 68,76", "41,63 32,76", "35,45 20,40"):
        pen.line(said, 1.6, darker(c, 0.45), atop=True)
    gleam(pen, "16,36 24,24 34,17", 4)


@thing("basketball", (100.0, 100.0), 0.17, "#e07a2e")
def basketball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 50), (47, 47), c, shade=1.4)
    for said in (
        "50,3 54,50 50,97",
        "3,48 50,54 97,48",
        "18,14 34,34 36,62 20,86",
        "82,14 66,34 64,62 80,86",
    ):
        pen.line(said, 2.4, darker(c, 0.7), atop=True)
    gleam(pen, "14,38 22,25 32,17", 4)


@thing("tennis", (124.0, 124.0), 0.26, "#d8343a #3a7bd5")
def tennis_racket(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A racket and its ball."""
    pen.limb("66,74 112,116", 8, 11, DARK, shade=1.2)
    pen.limb("58,66 74,82", 12, 8, c)
    at = [(38 * np.cos(k * 0.35), 26 * np.sin(k * 0.35)) for k in range(19)]
    said = " ".join(f"{40 + 0.86 * x - 0.5 * y:.1f},{42 + 0.86 * y + 0.62 * x:.1f}" for x, y in at)
    pen.opacity = 0.3
    pen.blob(said, CREAM, shade=0)
    pen.opacity = 1.0
    for k in range(-3, 4):
        pen.line(
            f"{14 + 7 * k + 8},{24 + 6 * abs(k) * 0.2 + 3 * k} {58 + 6 * k},{66 + 3 * k}",
            0.9,
            CREAM,
            atop=True,
        )
        pen.line(
            f"{40 + 8 * k + 10},{36 + 8 * k - 18} {40 + 8 * k - 14},{36 + 8 * k + 20}", 0.9, CREAM, atop=True
        )
    pen.line(said, 6, c)
    drop(pen, 98, 58, 14, 14, colour("#c8e03a"))
    pen.line("86,54 96,56 100,68", 2, WHITE, atop=True)


@thing("boxing gloves", (110.0, 110.0), 0.2, "#d8283a #2f4a8a")
def boxing_gloves(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("30,40 44,6 62,4 78,36", 2, CREAM)
    for dx, t in ((48.0, darker(c, 0.1)), (2.0, c)):
        pen.blob(
            f"{dx + 8},78 {dx + 4},52 {dx + 14},34 {dx + 34},32 {dx + 50},44 {dx + 52},66 {dx + 46},82",
            t,
            shade=1.5,
        )
        pen.blob(
            f"{dx + 36},62 {dx + 44},44 {dx + 56},46 {dx + 56},62 {dx + 46},76", lighter(t, 0.1), shade=1.2
        )
        pen.rect(dx + 10, 78, dx + 46, 104, CREAM, r=4, shade=1.1)
        pen.rect(dx + 10, 86, dx + 46, 93, t, shade=0.6)
        gleam(pen, f"{dx + 11},58 {dx + 15},46 {dx + 24},39", 3.4)


@thing("dumbbell", (140.0, 70.0), 0.14, "#3a3d46 #d8343a")
def dumbbell(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(30, 30, 110, 42, STEEL, r=4, shade=1.4)
    for x, half in ((14, 22), (28, 32), (100, 32), (114, 22)):
        pen.rect(x, 36 - half, x + 13, 36 + half, c, r=5, shade=1.4)
        gleam(pen, f"{x + 4},{44 - half} {x + 4},{20 + half * 0.4}", 2)
    for k in range(6):
        pen.line(f"{52 + 7 * k},31 {50 + 7 * k},41", 1.1, darker(STEEL, 0.4), atop=True)


@thing("bowling", (124.0, 120.0), 0.26, "#2f3a7a #7a2a4a")
def bowling(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y in ((22, 4), (84, 4), (52, 0)):
        pen.blob(
            f"{x},{y} {x + 9},{y + 6} {x + 8},{y + 22} {x + 10},{y + 40} {x + 18},{y + 66} {x + 14},{y + 96} "
            f"{x},{y + 100} {x - 14},{y + 96} {x - 18},{y + 66} "
            f"{x - 10},{y + 40} {x - 8},{y + 22} {x - 9},{y + 6}",
            CREAM,
            shade=1.4,
        )
        for dy in (28, 35):
            pen.line(f"{x - 9},{y + dy} {x + 9},{y + dy}", 3, RED, atop=True)
    pen.oval((66, 86), (32, 32), c, shade=1.5)
    dots(pen, "58,70 68,66 66,78", 3.6, DARK, 1.0)
    gleam(pen, "42,84 46,70 54,62", 4)


@draws("surfboard", (60.0, 190.0), 0.62, "#f0b83a #3fb0c8 #f07a6a", front=True, home="beach")
def surfboard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("30,3 46,34 55,84 53,134 42,176 30,187 18,176 7,134 5,84 14,34", CREAM, shade=1.3)
    pen.blob("30,3 46,34 55,84 44,86 30,70 16,86 5,84 14,34", c, shade=0.9, atop=True)
    pen.poly("5,126 55,112 54,128 6,142", lighter(c, 0.2), shade=0.6, atop=True)
    pen.line("30,6 30,185", 1.4, darker(WOOD, 0.2), atop=True)
    gleam(pen, "12,80 14,50 22,26", 2.4)


@draws("skis", (90.0, 170.0), 0.56, "#d8343a #3a7bd5", front=True, home="mountains")
def skis(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, lean in ((30, -5), (56, 5)):
        pen.limb(f"{x + lean},5 {x + lean * 0.8},20 {x},90 {x - lean * 0.6},166", 9, 12, c, shade=1.3)
        for y in (40, 120):
            pen.line(f"{x - 8},{y + 6} {x + 8},{y - 4}", 5, CREAM, atop=True)
        pen.rect(x - 8, 82, x + 8, 104, DARK, r=3)
    for left, foot in ((10, 14), (78, 74)):
        pen.line(f"{left},40 {foot},166", 2.6, STEEL)
        pen.rect(left - 3, 34, left + 3, 52, DARK, r=2)


@thing("ice skate", (110.0, 110.0), 0.2, "#f4f0ea #8ac0d8")
def ice_skate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,82 12,66 34,56 50,44 54,8 94,6 98,50 100,84 10,86", c, shade=1.3)
    for k in range(6):
        x, y = 54 - 3 * k, 20 + 7.6 * k
        pen.line(f"{x},{y} {x + 15},{y + 5}", 2.2, colour("#d86a8a"))
    pen.blob("52,4 74,1 96,4 96,14 74,16 53,14", colour("#d86a8a"), shade=0.8)
    pen.rect(8, 82, 102, 90, WOOD, r=3)
    for x in (28, 84):
        pen.rect(x - 4, 88, x + 4, 100, STEEL)
    pen.blob("2,94 10,100 96,99 108,97 106,105 8,107 2,101", STEEL, shade=1.4)


@draws("dartboard", (110.0, 110.0), 0.4, "#d8343a", front=True, home="room")
def dartboard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((55, 55), (53, 53), DARK, shade=1.0)
    for k in range(20):
        a, b = np.deg2rad(18 * k - 9), np.deg2rad(18 * k + 9)
        for r0, r1, pair in (
            (0, 42, colours("#f2e6c8 #2a2c34")),
            (40, 43.5, colours("#3f9e4d #d8343a")),
            (24, 27, colours("#3f9e4d #d8343a")),
        ):
            pen.poly(
                f"{55 + r0 * np.sin(a):.1f},{55 - r0 * np.cos(a):.1f} "
                f"{55 + r1 * np.sin(a):.1f},{55 - r1 * np.cos(a):.1f} "
                f"{55 + r1 * np.sin(b):.1f},{55 - r1 * np.cos(b):.1f} "
                f"{55 + r0 * np.sin(b):.1f},{55 - r0 * np.cos(b):.1f}",
                pair[k % 2],
                shade=0.3,
            )
    pen.oval((55, 55), (6, 6), colour("#3f9e4d"))
    pen.oval((55, 55), (3, 3), c, shade=0.6)
    pen.limb("57,53 92,26", 2, 3.4, GOLD)
    pen.poly("84,32 100,26 98,14", mix(c, WHITE, 0.1))


@draws("soccer goal", (240.0, 110.0), 0.36, "#f4f4f0", front=True, fixed=True, home="stadium")
def soccer_goal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two posts and a bar before a net that hangs back."""
    net = mix(c, colour("#9ab0b8"), 0.35)
    pen.poly("12,10 228,10 214,96 26,96", mix(c, colour("#5f8a6a"), 0.72), 0.2)
    for k in range(19):
        t = k / 18
        pen.line(f"{10 + 220 * t:.1f},8 {26 + 188 * t:.1f},97", 0.9, net)
    for k in range(9):
        y, inset = 14 + 10.4 * k, 2 + 1.75 * k
        pen.line(f"{10 + inset:.1f},{y:.1f} {230 - inset:.1f},{y:.1f}", 0.9, net)
    for x, back in ((8, 26), (232, 214)):
        pen.line(f"{x},104 {back},97", 2, darker(c, 0.2))
    pen.line("26,97 214,97", 2, darker(c, 0.2))
    for x in (8, 232):
        pen.limb(f"{x},6 {x},107", 7, 7, c)
    pen.limb("5,7 235,7", 7, 7, lighter(c, 0.3))
