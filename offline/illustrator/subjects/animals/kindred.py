"""What animals are with: young in the pouch or the nest, a ball of the circus, a web, a heap of leaves."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .mammals import kangaroo

GOLD, RED = colour("#f2c14e"), colour("#d83a3f")
TWIG, BEAK = colour("#8a6038"), colour("#f2a63a")
CHICK = colour("#d8c8a0")


@draws(
    "circus ball",
    (100.0, 100.0),
    0.3,
    "#d83a4a #2f7fc0 #e0882a #7a4ab0",
    seat=(0.5, 0.02),
    front=True,
    home="stage",
)
def circus_ball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A large ball in gores of two colours with a star on it."""
    pale = colour("#fbf3e0")
    pen.oval((50, 50), (49, 49), pale)
    pen.blob("50,1 60,14 64,50 60,86 50,99 40,86 36,50 40,14", c, atop=True, shade=0.8)
    pen.blob("16,15 4,32 1,50 4,68 16,85 12,68 11,50 12,32", c, atop=True, twin=True, shade=0.8)
    pen.limb("50,2 74,20 82,50 74,80 50,98", 1.6, 1.6, GOLD, atop=True, twin=True, shade=0)
    spots = [
        (50 + r * np.sin(a), 50 - r * np.cos(a))
        for a, r in ((k * np.pi / 5, (15, 6.4)[k % 2]) for k in range(10))
    ]
    pen.poly(" ".join(f"{x:.1f},{y:.1f}" for x, y in spots), GOLD, shade=0.6)
    pen.oval((30, 24), (12, 7), WHITE, turn=-40, shade=0, atop=True)


@draws("kangaroo with joey", (130.0, 140.0), 0.46, "#b5804e #a8744a", home="meadow")
def kangaroo_with_joey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A mother from the side, her young looking out of the pouch."""
    kangaroo(pen, c, rng)
    young = Placed(pen, (48.0, 84.0), -6.0, 0.42)
    young.limb("4,40 2,20 -2,4", 30, 20, lighter(c, 0.12))
    young.blob("2,-14 8,-40 14,-44 18,-32 14,-8", darker(c, 0.12))
    young.blob("-8,-12 -8,-38 -3,-44 4,-34 4,-10", lighter(c, 0.12))
    young.blob("-6,-18 12,-14 16,2 4,14 -14,14 -28,12 -32,6 -22,-4 -14,-14", lighter(c, 0.12))
    young.oval((-31, 6), (4.6, 4), INK, shade=0.4)
    young.oval((-8, -4), (4.6, 5.2), INK, shade=0)
    young.oval((-6.6, -6), (1.7, 1.7), WHITE, shade=0)
    young.limb("-2,22 -14,26 -16,34", 8, 6, c)
    pen.blob("34,98 44,94 58,92 68,96 74,104 68,116 56,116 44,110", lighter(c, 0.3))
    pen.line("36,98 46,95.4 58,94 67,97", 2.4, darker(c, 0.2), atop=True)
    pen.limb("58,66 50,78 44,94", 9, 5, c)


@draws("spider web", (140.0, 140.0), 0.44, "#eef4f8", front=True, home="forest", seat=(0.5, 0.5))
def spider_web(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Threads between two twigs, with drops of dew where they meet."""
    pen.limb("8,138 12,96 6,50 16,4", 8, 4, TWIG)
    pen.limb("132,138 126,92 134,44 124,2", 8, 4, darker(TWIG, 0.1))
    pen.limb("6,22 60,10 128,16", 5, 3, darker(TWIG, 0.06))
    for x, y, turn in ((18, 6, -40), (122, 4, 40), (8, 60, -70), (132, 70, 60), (60, 9, 10), (96, 12, 30)):
        pen.oval((x, y), (8, 3.6), mix(colour("#6fa84f"), WHITE, 0.1), turn=turn)
    rim = [
        (12, 30),
        (40, 17),
        (70, 13),
        (104, 16),
        (127, 34),
        (131, 70),
        (126, 106),
        (98, 126),
        (66, 131),
        (36, 124),
        (13, 104),
        (9, 66),
    ]
    for x, y in rim:
        pen.line(f"70,72 {x},{y}", 0.9, c)
    for t in (0.16, 0.29, 0.42, 0.55, 0.68, 0.81, 0.94):
        ends = [(70 + (x - 70) * t, 72 + (y - 72) * t) for x, y in rim]
        for (x0, y0), (x1, y1) in zip(ends, [*ends[1:], ends[0]], strict=True):
            sag = 0.93
            mx, my = 70 + ((x0 + x1) / 2 - 70) * sag, 72 + ((y0 + y1) / 2 - 72) * sag
            pen.line(f"{x0:.1f},{y0:.1f} {mx:.1f},{my:.1f} {x1:.1f},{y1:.1f}", 0.8, c)
    for k, (x, y) in enumerate(rim * 3):
        t = (0.42, 0.68, 0.94)[k // len(rim)]
        if (k * 7) % 5 < 3:
            r = 1.7 + 0.5 * (k % 3)
            at = (70 + (x - 70) * t, 73.4 + (y - 72) * t)
            pen.oval(at, (r, r * 1.15), colour("#bfe0f2"), shade=0.5)
            pen.oval((at[0] - r * 0.3, at[1] - r * 0.4), (r * 0.36, r * 0.36), WHITE, shade=0)


@draws("nest", (130.0, 76.0), 0.2, "#a8763f #8f6638", seat=(0.86, 0.34), front=True, home="forest")
def nest(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Of twigs, with three eggs."""
    _rim(pen, c)
    for x, tone in ((46, "#a8d4dc"), (68, "#bfe0e4"), (88, "#a8d4dc")):
        pen.oval((x, 26), (11, 14), colour(tone))
        pen.oval((x - 3, 20), (1.4, 1.2), darker(colour(tone), 0.35), shade=0)
        pen.oval((x + 4, 25), (1.2, 1), darker(colour(tone), 0.35), shade=0)
    _bowl(pen, c)


@draws("nest of chicks", (130.0, 96.0), 0.26, "#a8763f #8f6638", seat=(0.9, 0.46), front=True, home="forest")
def nest_of_chicks(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Of twigs; three young look up, the beaks wide open."""
    low = Placed(pen, (0.0, 20.0))
    _rim(low, c)
    for x, y, turn in ((38, 30, -14), (64, 24, 6), (90, 31, 20)):
        _begging(Placed(pen, (x, y), turn), lighter(CHICK, 0.1 if x == 64 else 0.0))
    _bowl(low, c)


def _rim(pen: Pen, c: Colour) -> None:
    pen.oval((65, 32), (56, 15), darker(c, 0.5))


def _bowl(pen: Pen, c: Colour) -> None:
    rng = np.random.default_rng(6)
    pen.blob("8,32 30,42 65,45 100,42 122,32 116,54 96,70 65,75 34,70 14,54", darker(c, 0.16))
    for k in range(34):
        x, y = float(rng.uniform(12, 100)), float(rng.uniform(36, 68))
        if abs(x + 8 - 65) < 58 - 0.9 * max(0.0, y - 46):
            tone = (c, lighter(c, 0.24), darker(c, 0.34))[k % 3]
            dy = float(rng.uniform(-4, 4))
            pen.line(f"{x},{y} {x + 10},{y + dy} {x + 21},{y + 1}", 1.9, tone)
    for said in ("4,30 26,42 52,44", "124,30 104,42 78,44", "30,43 65,47 100,43"):
        pen.line(said, 3, lighter(c, 0.16))
    pen.line("2,26 12,36", 2, c)
    pen.line("128,25 118,36", 2, c)


def _begging(pen: Pen, c: Colour) -> None:
    """One young that begs; the origin is between its eyes."""
    pen.oval((0, 14), (13, 18), c)
    pen.oval((0, 0), (12.5, 11.5), c)
    for x in (-4, 0, 5):
        pen.line(f"{x},-10 {x * 1.6},-17", 1.3, darker(c, 0.2))
    pen.poly("-9,-3 0,-26 9,-3 0,3", BEAK, shade=0.5)
    pen.poly("-6,-4 0,-20 6,-4 0,0", colour("#e0485a"), shade=0.3)
    for eye in (-8.6, 8.6):
        pen.oval((eye, 2), (2.3, 2.6), INK, shade=0)
        pen.oval((eye + 0.6, 1.2), (0.7, 0.7), WHITE, shade=0)


@draws("finish gate", (90.0, 150.0), 0.6, "#d83a3f", front=True, fixed=True)
def finish_gate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two posts with a chequered banner, seen aslant, and a chequered line across the way."""
    for k in range(10):
        for row in range(2):
            x, y = 12.0 + 6.6 * k + 4 * row, 130 + 7 * row - 1.0 * k
            tone = INK if (k + row) % 2 else WHITE
            pen.poly(f"{x},{y} {x + 6.6},{y - 1} {x + 10.6},{y + 6} {x + 4},{y + 7}", tone, shade=0.2)
    for x, foot in ((10, 146), (80, 132)):
        pen.limb(f"{x},{foot} {x},20", 6, 5, c)
        pen.oval((x, 14), (5, 5), GOLD)
    for k in range(7):
        for row in range(3):
            x, y = 12 + 9.6 * k, 24 + 10 * row - 0.6 * k
            tone = INK if (k + row) % 2 else WHITE
            pen.poly(f"{x},{y} {x + 9.6},{y - 0.6} {x + 9.6},{y + 9.4} {x},{y + 10}", tone, shade=0.3)
    pen.line("10,22 80,18", 2, GOLD)
    pen.line("10,56 80,52", 2, GOLD)


@draws("flying drops", (220.0, 150.0), 0.4, "#a8daf0 #b8e0f2", front=True)
def flying_drops(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Water thrown off in all directions."""
    throw = np.random.default_rng(9)
    for _ in range(62):
        a, r = float(throw.uniform(0.04, 0.96)) * np.pi, float(throw.uniform(0.5, 1.0))
        x, y, size = 110 + np.cos(a) * r * 104, 136 - np.sin(a) * r * 126, float(throw.uniform(1.6, 4.4))
        turn = float(np.degrees(np.arctan2(-np.sin(a), np.cos(a))))
        pen.oval((x, y), (size * 1.9, size), c, turn=turn, shade=0.4)
        pen.oval((x - size * 0.4, y - size * 0.3), (size * 0.5, size * 0.3), WHITE, turn=turn, shade=0)
    for a in np.linspace(0.16, 0.84, 7) * np.pi:
        x0, y0 = 110 + np.cos(a) * 62, 130 - np.sin(a) * 74
        x1, y1 = 110 + np.cos(a) * 84, 132 - np.sin(a) * 100
        pen.limb(f"{x0:.1f},{y0:.1f} {x1:.1f},{y1:.1f}", 1, 4, lighter(c, 0.4), shade=0)


@draws("joined paws", (70.0, 30.0), 0.1, "#8a5a3a", front=True)
def joined_paws(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two arms that meet in the middle: the left in one's coat, the right in the other's."""
    other = pen.accent or c
    pen.limb("66,6 54,16 37,22", 13, 10, other)
    pen.limb("4,6 16,16 33,22", 13, 10, c)
    pen.oval((34, 22), (7, 6), lighter(c, 0.14))
    pen.line("32,19 36,24", 1.2, darker(c, 0.3), atop=True)


@draws("leaf heap", (180.0, 70.0), 0.2, "#d8782f #c8602a", front=True, home="forest", seat=(0.5, 0.4))
def leaf_heap(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Fallen leaves of many tones, raked together."""
    tones = [c, colour("#e8a83a"), colour("#b8402f"), colour("#d8902f"), darker(c, 0.2), colour("#a86a34")]
    pen.blob("4,66 20,44 50,24 90,14 130,24 160,44 176,66 90,70", darker(c, 0.3))
    throw = np.random.default_rng(3)
    for k in range(88):
        x = float(throw.uniform(6, 174))
        top = 66 - 50 * (1 - ((x - 90) / 88) ** 2)
        _leaf(
            Placed(pen, (x, float(throw.uniform(top, 66))), float(throw.uniform(0, 360)), 0.9), tones[k % 6]
        )


def _leaf(pen: Pen, c: Colour) -> None:
    pen.blob("-10,0 -3,-5.4 6,-4 11,0 6,4 -3,5.4", c, shade=0.8)
    pen.line("-13,0 9,0", 0.9, darker(c, 0.3))


@draws(
    "curtain", (110.0, 190.0), 0.78, "#b8404a #3f6a8a #8a5a9a #c89a4a", front=True, fixed=True, home="room"
)
def curtain(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """In folds, on a rod."""
    pen.limb("2,8 108,8", 5, 5, colour("#8a6038"))
    pen.poly("8,8 102,8 106,186 4,186", c)
    for k in range(6):
        x = 12 + 17 * k
        pen.blob(
            f"{x},8 {x + 9},8 {x + 11},98 {x + 10},187 {x - 2},187 {x + 1},98",
            darker(c, 0.16),
            atop=True,
            shade=0.6,
        )
        pen.line(f"{x + 12},10 {x + 13},96 {x + 12},184", 1.6, lighter(c, 0.2), atop=True)
        pen.oval((x + 5, 9), (3.4, 4.4), GOLD)
    for x in (2, 108):
        pen.oval((x, 8), (4, 4), GOLD)
    pen.line("5,180 105,180", 3, GOLD, atop=True)


@draws("hurdle", (170.0, 90.0), 0.3, "#d8483f #3f7fc0 #e0a83a", front=True, home="meadow")
def hurdle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two stands with poles of two colours between them, for horses to leap over."""
    pale = colour("#fbf6ea")
    for x in (10, 160):
        pen.rect(x - 6, 6, x + 6, 86, pale, r=2)
        pen.poly(f"{x - 14},88 {x},70 {x + 14},88", pale)
        pen.rect(x - 6, 6, x + 6, 18, c, r=2)
    for row, y in enumerate((24, 42, 60)):
        pen.line(f"14,{y} 156,{y}", 8, pale if row % 2 else c)
        for k in range(4):
            x = 26 + 34 * k
            pen.line(f"{x},{y} {x + 15},{y}", 8, c if row % 2 else pale)
    for x in (30, 60, 90, 120, 142):
        pen.oval((x, 82), (14, 8), colour("#5f9a4a"))
        pen.oval((x + 4, 78), (3.4, 3.4), colour("#f083b0"), shade=0.3)


@draws("seal with ball", (150.0, 150.0), 0.4, "#8a929c #a39a90 #6f7680", home="ice")
def seal_with_ball(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Upright, the nose up, a ball of two colours on it."""
    pen.blob("104,128 122,112 136,112 132,124 140,138 120,140", darker(c, 0.2))
    pen.blob("52,70 70,62 84,84 96,104 116,122 110,138 84,144 54,142 44,120 44,92", c)
    pen.blob("50,84 58,110 74,136 56,140 46,122 45,98", lighter(c, 0.4), atop=True, shade=0.4)
    pen.blob("62,112 76,120 70,144 44,148 40,142 56,134", darker(c, 0.2))
    pen.blob("44,62 40,50 46,40 60,38 74,46 80,60 74,76 58,80 48,74", c)
    pen.blob("50,36 62,40 62,52 54,58 42,54 40,44", lighter(c, 0.45), shade=0.5)
    pen.oval((49, 38), (4.4, 3.6), INK, shade=0.4)
    pen.eye(64, 54, 4.6, twin=False)
    pen.line("50,52 56,55 61,52", 1.3, darker(c, 0.6))
    for dy in (0, 3):
        pen.line(f"48,{46 + dy} 36,{44 + dy * 1.6}", 0.7, darker(c, 0.4))
    pen.oval((49, 17), (17, 17), colour("#fbf3e0"))
    pen.blob("49,0 55,6 57,17 55,28 49,34 43,28 41,17 43,6", RED, atop=True, shade=0.7)
    pen.blob("36,7 32,17 36,27 33,22 32.4,17 33,11", RED, atop=True, shade=0.5)
    pen.oval((43, 9), (4, 2.6), WHITE, turn=-30, shade=0, atop=True)


@draws("tug rope", (100.0, 20.0), 0.08, "#d8b070", front=True)
def tug_rope(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A thick rope with a knot near either end."""
    pen.line("6,8 34,11 66,11 94,8", 6, c)
    for k in range(13):
        x = 10 + 6.4 * k
        pen.line(f"{x},{12.6} {x + 3},{7}", 1.2, darker(c, 0.35), atop=True)
    for x in (6, 94):
        pen.oval((x, 8), (5, 5.4), lighter(c, 0.1))


@draws("kangaroo fighting", (130.0, 140.0), 0.46, "#b5804e #a8744a", home="meadow")
def kangaroo_boxing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """With red gloves, one of them raised."""
    kangaroo(pen, c, rng)
    pen.limb("58,66 40,70 26,62", 10, 7, c)
    for x, y, turn in ((22, 58, 20), (36, 88, -10)):
        pen.oval((x, y), (11, 10), RED, turn=turn)
        pen.oval((x + 5, y - 6), (5, 4.4), darker(RED, 0.12), turn=turn)
        pen.line(f"{x + 8},{y + 2} {x + 11},{y + 8}", 3.4, colour("#fbf3e0"))
