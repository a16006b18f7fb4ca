"""What people have words put on: a signboard, a street's name plate, a mug, a cake, a book."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .wares import CREAM, LEAF, STEEL, gleam, leaf, plate

NAIL = colour("#4a4038")


@draws("lettered sign", (160.0, 150.0), 0.5, "#cf9f66 #c4935c #d8ac74", front=True, home="meadow")
def signboard(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Three planks on a post, with grass at its foot."""
    post = darker(c, 0.28)
    pen.rect(71, 8, 89, 147, post, r=2, shade=1.2)
    for x in (76, 82):
        pen.line(f"{x},84 {x - 1},144", 1.0, darker(post, 0.3), atop=True)
    for k, (left, right) in enumerate(((6, 152), (10, 156), (5, 150))):
        top = 16 + 25 * k
        pen.poly(
            f"{left},{top + 1} {right},{top} {right + 1},{top + 23} {left + 1},{top + 24}",
            lighter(c, 0.03 * k),
            shade=0.8,
        )
        for _ in range(3):
            y, at = top + float(rng.uniform(4, 20)), float(rng.uniform(left + 4, left + 60))
            pen.line(
                f"{at},{y} {at + 30},{y + float(rng.uniform(-1, 1))} {at + 66},{y}",
                0.7,
                darker(c, 0.26),
                atop=True,
            )
        pen.line(f"{left},{top + 23.4} {right},{top + 22.6}", 0.8, darker(c, 0.3), atop=True)
        pen.line(f"{left + 1},{top + 1.6} {right - 1},{top + 0.8}", 0.9, lighter(c, 0.35), atop=True)
        pen.oval((76, top + 11), (1.7, 1.7), NAIL)
        pen.oval((84, top + 12), (1.7, 1.7), NAIL)
    for foot, turn, long in ((66, -24, 22), (72, -8, 26), (90, 12, 24), (97, 28, 19), (82, 2, 17)):
        leaf(pen, foot, 148, long, turn, mix(LEAF, colour("#3c7a44"), 0.4), 0.14)


@draws("street plate", (170.0, 170.0), 0.56, "#2f7a52 #2b5fa0 #33506e", front=True, home="street")
def street_plate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A plate with a white rim on a pole of steel."""
    pen.rect(81, 12, 89, 168, STEEL, r=3, shade=1.4)
    pen.oval((85, 11), (6, 6), darker(STEEL, 0.2), shade=1.3)
    pen.rect(4, 24, 166, 72, darker(c, 0.35), r=6)
    pen.rect(4, 22, 166, 69, WHITE, r=6, shade=0.4)
    pen.rect(7, 25, 163, 66, c, r=4, shade=0.9)
    for y in (32, 59):
        pen.rect(79, y - 2, 91, y + 2, darker(STEEL, 0.3), r=1)


@thing("lettered mug", (140.0, 120.0), 0.34, "#f4efe6 #2f6f73 #d9522f #33486e #e0a84a #7a4f8a")
def mug(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A straight mug with a large handle, coffee in it."""
    pen.line("104,44 126,46 130,70 118,90 100,92", 9.5, darker(c, 0.12))
    pen.line("104,46 124,49 127,70 116,86 102,88", 3.0, lighter(c, 0.3))
    pen.poly("10,26 106,26 104,102 98,113 88,117 28,117 18,113 12,102", c, shade=1.3)
    pen.blob("88,30 104,30 102,104 96,113 84,115", darker(c, 0.1), shade=0.4, atop=True)
    gleam(pen, "17,38 18,66 21,98", 4.5)
    pen.oval((58, 26), (48, 10), lighter(c, 0.28), shade=0.5)
    pen.oval((58, 27), (43.5, 7.6), darker(c, 0.4), shade=0.4)
    pen.oval((58, 28.5), (41, 6), colour("#4a2c1c"), shade=0.8)
    pen.oval((48, 28), (13, 1.9), colour("#8a5a38"), turn=-6, shade=0)
    for x, bend in ((44, 5), (60, -5), (74, 5)):
        pen.opacity = 0.42
        pen.limb(f"{x},20 {x + bend},13 {x - bend},7 {x},1", 3.2, 0.8, WHITE, shade=0)
        pen.opacity = 1.0


@thing("lettered cake", (180.0, 140.0), 0.42, "#f7d9df #fbf1dc #cfe6ea #e9d7f2")
def cake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A round cake with piped borders and strawberries on a stand, its side free for what is piped on it."""
    plate(pen, 90, 124, 86)
    pen.poly("16,44 164,44 164,118 150,126 120,130 60,130 30,126 16,118", c, shade=1.1)
    pen.oval((90, 44), (74, 17), lighter(c, 0.35), shade=0.5)
    pen.oval((90, 44), (62, 12.5), lighter(c, 0.5), shade=0.3)
    cream = mix(c, CREAM, 0.75)
    for k in range(19):
        a = np.pi * k / 18
        x, y = 90 - 74 * np.cos(a), 46 + 15 * np.sin(a)
        pen.oval((x, y + 2), (6.4, 5.8), darker(cream, 0.1), shade=0.8)
        pen.oval((x, y), (5.6, 4.8), lighter(cream, 0.25), shade=0.7)
        pen.oval((x, y + 78), (5.6, 4.6), darker(cream, 0.06), shade=0.9)
    for k in range(7):
        x, y = 42 + 16 * k, 42 + (2.2 if k % 2 else -3.0)
        pen.blob(
            f"{x},{y + 4} {x - 6.4},{y - 6} {x - 3},{y - 12} {x + 3},{y - 12} {x + 6.4},{y - 6}",
            colour("#d8343f"),
            shade=1.3,
        )
        leaf(pen, x, y - 10, 7, -50, LEAF)
        leaf(pen, x, y - 10, 7, 50, LEAF)
        pen.dabs(
            np.array([[x - 2.4, y - 5, 0.5, 0.8, 0], [x + 2, y - 6, 0.5, 0.8, 0], [x, y - 1, 0.5, 0.8, 0]]),
            colour("#f6d88a"),
        )


@thing("lettered book", (120.0, 160.0), 0.5, "#7a2f38 #23495e #2f5a43 #4a3a6a #8a5a2a")
def book(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A closed book that stands, its cover to the beholder, with a golden border and an emblem."""
    gold = colour("#d8b25a")
    pen.poly("108,10 116,15 116,157 108,155", colour("#e9dfc6"), shade=1.0)
    for k in range(4):
        pen.line(f"{110 + 1.6 * k},13 {110 + 1.6 * k},155", 0.5, colour("#b8aa88"), atop=True)
    pen.poly("106,4 118,11 118,16 106,10", darker(c, 0.25))
    pen.poly("106,153 118,154 118,158 106,157", darker(c, 0.4))
    pen.rect(4, 4, 109, 157, c, r=3, shade=1.1)
    pen.rect(4, 4, 15, 157, darker(c, 0.22), r=2, shade=1.3)
    pen.line("16.5,6 16.5,155", 0.9, darker(c, 0.45), atop=True)
    for x0, y0, x1, y1 in (
        (22, 12, 102, 13.4),
        (22, 147.6, 102, 149),
        (22, 12, 23.4, 149),
        (100.6, 12, 102, 149),
    ):
        pen.rect(x0, y0, x1, y1, gold, shade=0.5)
    for x, y in ((22.7, 12.7), (101.3, 12.7), (22.7, 148.3), (101.3, 148.3)):
        pen.oval((x, y), (4, 4), gold, shade=0.8)
        pen.oval((x, y), (1.8, 1.8), c, shade=0)
    pen.oval((62, 112), (17, 17), gold, shade=0.9)
    pen.oval((62, 112), (14.6, 14.6), darker(c, 0.15), shade=0.6)
    for k in range(8):
        a = np.pi * k / 4
        long = 12.5 if k % 2 == 0 else 7.5
        x, y = 62 + long * np.cos(a), 112 + long * np.sin(a)
        side = (2.4 * np.cos(a + np.pi / 2), 2.4 * np.sin(a + np.pi / 2))
        pen.poly(
            f"{x:.1f},{y:.1f} {62 + side[0]:.1f},{112 + side[1]:.1f} {62 - side[0]:.1f},{112 - side[1]:.1f}",
            gold,
            shade=0.4,
        )
    pen.line("26,140 98,140", 0.8, gold)
