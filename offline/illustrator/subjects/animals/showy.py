"""Birds in splendid plumage: parrots, toucans, hummingbirds, roosters, peacocks. Most look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed, fan, feet, scallops, vane

PEACOCK = "85,40 95,44 99,55 95,68 102,88 105,110 98,128 85,136 72,128 65,110 68,88 75,68 71,55 75,44"
BLUE, GOLD, RED, HORN = colour("#2f6fd0"), colour("#f4c430"), colour("#d8343a"), colour("#f0a232")


@draws("parrot", (90.0, 130.0), 0.28, "#d8343a #3f9e4d #2f7fd0", seat=(0.5, 0.1))
def parrot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tail = GOLD if c[2] > c[0] and c[2] > c[1] else BLUE
    fan(pen, "50,84 54,84 58,82", "62,128 72,129 82,124", 4, 9, (c, tail), 0.03)
    for x in (42, 51):
        pen.mass(
            [tube(f"{x},90 {x - 2},97", (6, 5)), tube(f"{x - 6},97 {x + 3},98", (4, 4))], colour("#6a5a58")
        )
    with pen.layer():
        pen.mass([closed("28,20 32,10 44,7 57,12 65,26 69,46 69,68 62,86 49,94 37,88 30,72 27,54 27,36")], c)
        pen.hairs(scallops("32,46 42,48 54,44", "40,86 48,90 58,86", 7, 5, 3.8), darker(c, 0.45), 0.3)
        pen.hairs(scallops("40,10 50,12 60,18", "52,34 58,36 66,38", 4, 4, 3.6), darker(c, 0.45), 0.24)
        pen.soft("26,22 40,17 47,24 46,34 36,40 26,37", WHITE, 0.97, 0.9)
        pen.soft("30,84 48,92 66,80 62,104 34,104", mix(darker(c, 0.4), SHADOW, 0.35), 0.55, 4)
        pen.soft(ring(46, 12, 11, 3.4, 12), lighter(c, 0.5), 0.5, 2.6)
    pen.hairs(
        [tube(f"30,{y} 37,{y + 1} 43,{y - 1}", (0.7, 0.7, 0.5)) for y in (33, 35.6)], darker(c, 0.2), 0.7
    )
    fan(pen, "56,62 62,66 66,66", "58,106 68,104 76,96", 4, 9, (tail, darker(BLUE, 0.2)), 0.05)
    with pen.layer():
        pen.mass([closed("48,44 60,39 69,48 74,66 70,84 62,90 54,80 49,62")], c)
        pen.soft("44,58 72,54 80,70 48,74", GOLD if tail != GOLD else lighter(c, 0.2), 0.95, 3)
        pen.soft("46,70 76,66 80,96 50,98", BLUE, 0.95, 3)
        pen.hairs(scallops("50,48 58,44 66,46", "56,84 63,86 70,80", 6, 3, 4.4), darker(BLUE, 0.5), 0.42)
    pen.blob("20,36 27,34 30,40 23,44", colour("#3a343c"), shade=0.6)
    pen.blob("31,17 18,19 10,31 14,44 21,35 31,34", colour("#f4e8cc"))
    pen.soft("10,34 14,30 18,36 14,46", INK, 0.8, 1.4)
    shining_eye(pen, 37, 25, 4.4, GOLD)


@draws("toucan", (120.0, 130.0), 0.3, "#26242c", seat=(0.6, 0.1))
def toucan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    fan(pen, "78,90 82,90 86,86", "98,128 106,127 112,122", 4, 10, (darker(c, 0.1), darker(c, 0.3)), 0.02)
    for x in (66, 76):
        pen.mass(
            [tube(f"{x},96 {x - 1},103", (6, 5)), tube(f"{x - 7},103 {x + 3},104", (4, 4))], colour("#6a7f90")
        )
    with pen.layer():
        pen.mass([closed("48,36 52,25 63,18 76,23 86,38 96,64 93,88 77,102 61,96 52,78 47,54")], c)
        pen.soft("48,30 62,28 71,40 70,58 60,66 47,58 42,44", colour("#fdf3d6"), 0.98, 1.6)
        pen.soft("50,50 66,54 62,66 48,60", GOLD, 0.6, 4)
        pen.soft(tube("48,64 58,68 68,62", (4, 5, 3)), RED, 0.95, 1.2)
        pen.hairs(scallops("54,72 62,76 72,72", "62,94 70,98 80,94", 5, 4, 3.8), lighter(c, 0.5), 0.2)
        pen.soft(ring(66, 22, 9, 3, 12), lighter(c, 0.5), 0.5, 2.4)
    fan(pen, "76,66 82,70 88,70", "86,108 96,106 104,98", 4, 9, (lighter(c, 0.04), darker(c, 0.2)), 0.05)
    with pen.layer():
        pen.mass([closed("70,50 82,48 92,62 98,82 92,94 82,88 73,70")], lighter(c, 0.1))
        pen.hairs(scallops("72,54 80,52 88,56", "82,88 89,90 96,86", 6, 3, 4.4), lighter(c, 0.5), 0.3)
    with pen.layer():
        pen.mass([closed("55,24 40,15 22,17 8,30 3,46 7,53 18,45 36,44 54,43")], colour("#f4922a"))
        pen.soft("52,24 36,12 14,20 20,28 38,24 54,32", GOLD, 0.95, 2.2)
        pen.soft("12,40 2,36 0,58 12,58 16,46", INK, 0.96, 1.6)
        pen.soft("16,48 36,42 56,40 56,50 16,54", colour("#c8482a"), 0.55, 2.2)
        pen.soft(tube("50,24 36,18 22,21", (2, 3, 1.6)), WHITE, 0.5, 1.2)
    pen.line("12,42 30,36 54,37", 1.2, colour("#8a3a1e"))
    pen.line("54,24 57,34 54,44", 2.2, INK)
    pen.oval((64, 31), (7.4, 7.2), colour("#3f9fd8"), shade=0.4)
    shining_eye(pen, 64, 31, 4.4, None)


@draws("hummingbird", (130.0, 100.0), 0.22, "#2f9a6a #2f8fa8 #5a6ac0", stands="air", seat=(0.5, 0.2))
def hummingbird(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    wing = mix(c, WHITE, 0.5)
    fan(pen, "66,50 70,52 74,54", "112,2 122,16 116,34", 5, 9, (darker(wing, 0.16), darker(wing, 0.26)), 0.05)
    fan(pen, "80,70 84,72 88,74", "118,92 108,98 96,98", 4, 8, (darker(c, 0.2), darker(c, 0.4)), 0.0)
    with pen.layer():
        body = closed("32,34 36,25 46,22 56,27 66,38 84,54 95,70 92,82 76,80 58,68 44,54 34,44")
        pen.mass([body], c)
        pen.soft("36,48 52,56 68,70 86,80 70,90 44,66", colour("#f6f0e4"), 0.96, 2.6)
        pen.soft("30,38 44,40 54,48 52,58 42,56 32,46", colour("#e0305a"), 0.97, 1.6)
        pen.hairs(scallops("34,42 42,46 50,50", "44,54 48,57 54,60", 4, 4, 2.4), colour("#ffb0c0"), 0.55)
        pen.hairs(scallops("42,24 50,28 56,36", "80,58 84,66 86,74", 8, 4, 3), lighter(c, 0.55), 0.4)
        pen.soft(ring(44, 25, 8, 2.6, 10), lighter(c, 0.6), 0.6, 2)
    pen.limb("33,36 16,39 1,43", 3, 1, INK, shade=0.4)
    fan(pen, "56,48 60,48 66,50", "62,2 80,0 92,12", 6, 9, (wing, lighter(wing, 0.25)), -0.05)
    with pen.layer():
        pen.mass([closed("52,46 60,30 70,22 80,24 80,38 72,50 60,56")], mix(c, wing, 0.5))
        pen.hairs(scallops("56,44 62,48 70,50", "64,26 72,26 80,30", 4, 3, 3.6), darker(c, 0.4), 0.4)
    shining_eye(pen, 40, 32, 3.8, None)


@draws("rooster", (120.0, 130.0), 0.3, "#c8642e #b04a2a #f0ece0", seat=(0.5, 0.4))
def rooster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    green, gold = colour("#1f6a5a"), mix(colour("#f4b840"), c, 0.2)
    fan(pen, "78,80 82,84 86,90 86,96", "84,12 112,16 120,48 112,80", 8, 12, (green, colour("#2f4a8a")), -0.2)
    feet(pen, ("54,104 52,113 52,124", "68,104 67,113 67,124"), HORN, 4.4, 10)
    with pen.layer():
        body = closed("27,62 34,52 50,58 68,70 88,66 98,80 90,100 66,113 44,106 31,90")
        pen.mass([body, tube("56,98 54,108", (18, 10)), tube("70,98 68,108", (18, 10))], c)
        pen.hairs(scallops("32,72 40,80 50,86", "52,104 64,106 78,100", 5, 5, 4.4), darker(c, 0.5), 0.3)
        pen.soft("38,102 60,110 92,92 84,122 40,122", mix(darker(c, 0.5), SHADOW, 0.4), 0.55, 4)
    fan(pen, "62,80 66,86", "98,90 86,102", 4, 9, (green, darker(green, 0.3)), 0.06)
    with pen.layer():
        pen.mass([closed("52,76 66,70 82,78 88,86 76,96 60,94")], darker(c, 0.3))
        pen.hairs(scallops("56,76 56,82 62,90", "82,82 80,86 76,92", 4, 3, 4.4), lighter(c, 0.5), 0.45)
    comb = ((27, 15, 4.6), (34, 8, 5.6), (43, 8, 5.6), (51, 15, 4.6))
    pen.mass([closed("24,26 26,16 38,14 50,18 50,28"), *(ring(x, y, r, r * 1.5) for x, y, r in comb)], RED)
    with pen.layer():
        pen.mass(
            [closed("25,32 28,22 38,17 49,24 56,42 64,62 60,76 50,72 44,80 36,72 28,74 25,58 26,44")], gold
        )
        ends = zip((26, 33, 41, 50, 58), (70, 74, 78, 74, 70), strict=True)
        pen.hairs(
            [
                tube(f"40,{34 + i} {0.5 * (40 + x)},{54 + i} {x},{y}", (1, 1.6, 0.5))
                for i, (x, y) in enumerate(ends)
            ],
            darker(c, 0.35),
            0.6,
        )
        pen.soft("20,40 22,22 40,16 46,30 36,42", mix(gold, RED, 0.5), 0.6, 3)
    pen.soft(ring(33, 32, 7, 7), RED, 0.95, 1)
    pen.blob("26,34 17,36 15,38 26,38", darker(HORN, 0.25))
    pen.blob("27,27 18,28 11,36 18,35 27,35", HORN)
    pen.mass([closed("25,38 31,39 33,50 28,58 22,52 22,44")], RED)
    shining_eye(pen, 35, 29, 4, HORN)


def _train(pen: Pen, c: Colour) -> None:
    """The open tail of a peacock: rows of feathers, each with its eye."""
    at = np.array([85.0, 116.0])
    for far, count in ((1.0, 17), (0.77, 15), (0.55, 11)):
        angles = np.linspace(np.pi * 1.02, np.pi * 1.98, count)
        tips = at + np.column_stack([81 * np.cos(angles), 112 * np.sin(angles)]) * far
        tone, r = mix(colour("#2f8f5a"), c, 0.34 - 0.2 * far), 3.2 + 2.6 * far
        pen.mass([vane(at, tip, 9 + 7 * far, 0.0) for tip in tips], darker(tone, 0.42), 0.5)
        pen.mass([vane(at, at + (tip - at) * 0.98, 6.6 + 5.4 * far, 0.0) for tip in tips], tone, 0.7)
        pen.hairs([tube(np.array([at, tip]), (1.2, 0.6)) for tip in tips], lighter(tone, 0.3), 0.6)
        for share, eye in ((1.3, "#7fae3a"), (1.0, "#e0b040"), (0.72, "#25a8b8"), (0.42, "#1f2a6e")):
            spots = at + (tips - at) * 0.93
            pen.hairs([ring(x, y, r * share, r * share * 1.14) for x, y in spots], colour(eye), 1.0)


@draws("peacock", (170.0, 150.0), 0.44, "#2a5fa8 #1f6f9a", front=True)
def peacock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 170
    _train(pen, c)
    feet(pen, ("79,130 78,144", "91,130 92,144"), colour("#8a7a6a"), 3.2, 7)
    for x, tip in ((85, 85), (80, 75), (90, 95)):
        pen.line(f"{x},44 {tip},30", 1.1, darker(c, 0.2))
        pen.oval((tip, 29), (2.6, 2.8), colour("#25a8b8"))
    with pen.layer():
        pen.mass(
            [closed(PEACOCK)],
            c,
        )
        pen.hairs(scallops("76,72 85,75 94,72", "72,124 85,130 98,124", 9, 5, 4.2), lighter(c, 0.55), 0.42)
        pen.soft("80,66 92,70 94,100 84,110", colour("#2fb0c8"), 0.4, 6)
        pen.soft("66,118 85,130 104,118 100,144 70,144", mix(darker(c, 0.5), SHADOW, 0.4), 0.6, 4)
        pen.soft(ring(82, 45, 7, 2.6), lighter(c, 0.6), 0.5, 2)
        for x in (78, 92):
            pen.soft(ring(x, 54, 6, 5.4), WHITE, 0.95, 0.8)
    for x in (79, 91):
        shining_eye(pen, x, 54.6, 3.6, None)
    pen.blob("81,59 85,57.6 89,59 85,67", colour("#e8d8b0"))
