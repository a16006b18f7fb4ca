"""Birds of farm, lake, wood and sky. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .muzzles import eye

BEAK, RED, AMBER = colour("#f0a232"), colour("#d8343a"), colour("#f0b83a")
LEG = colour("#e0962e")


def _feet(
    pen: Pen, spots: tuple[tuple[float, float], ...], top: float, c: Colour, width: float = 2.6
) -> None:
    """Legs from a height down to their feet."""
    for x, y in spots:
        pen.line(f"{x + 1},{top} {x},{y}", width, c)
        for dx in (-8, -3, 4):
            pen.line(f"{x},{y} {x + dx},{y + 2.4}", width * 0.8, c)


def feathered(pen: Pen, root: tuple[float, float], tips: str, c: Colour, width: float = 15.0) -> None:
    """A wing spread out: long feathers to their tips, the first one foremost, shorter ones over them."""
    spots = [tuple(float(v) for v in pair.split(",")) for pair in tips.split()]
    x0, y0 = root
    for k, (x, y) in enumerate(reversed(spots)):
        mx, my = x0 + 0.55 * (x - x0), y0 + 0.55 * (y - y0) - 4
        pen.limb(f"{x0},{y0} {mx:.1f},{my:.1f} {x},{y}", width, width * 0.5, darker(c, 0.1 + 0.1 * (k % 2)))
    for k, (x, y) in enumerate(reversed(spots)):
        pen.limb(
            f"{x0},{y0} {x0 + 0.6 * (x - x0):.1f},{y0 + 0.6 * (y - y0):.1f}",
            width * 1.1,
            width * 0.6,
            lighter(c, 0.05 * (k % 2)),
        )


def _in_flight(pen: Pen, c: Colour, head: Colour, beak: Colour, tail: Colour, belly: Colour) -> None:
    """A bird from the side, both wings up, in a box of 170 x 130."""
    feathered(pen, (98, 72), "130,8 141,16 149,27 153,39 153,52 146,64", darker(c, 0.28), 19)
    for said in ("118,84 148,92 166,90", "118,86 146,98 162,104", "116,84 146,86 164,78"):
        pen.limb(said, 13, 5, tail)
    pen.blob("30,72 48,62 80,62 112,72 128,84 112,96 82,98 52,92 34,84", c)
    pen.blob("34,80 56,90 84,96 110,94 88,100 56,96", belly, atop=True, shade=0.4)
    pen.limb("56,76 40,70 32,66", 30, 24, head, shade=0.6)
    pen.oval((30, 66), (14, 13), head)
    pen.blob("18,62 8,66 2,73 8,73 20,72", beak)
    feathered(pen, (82, 74), "42,12 52,6 63,4 75,5 87,10 98,18 106,30", c, 20)
    eye(pen, 25, 63, 3, None)


@draws("eagle", (130.0, 130.0), 0.36, "#6a4a34 #5a3f30", seat=(0.5, 0.1))
@draws("eagle sitting", (130.0, 130.0), 0.36, "#6a4a34 #5a3f30", seat=(0.5, 0.1))
def eagle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("86,90 104,110 114,126", 22, 12, WHITE)
    pen.blob("44,40 66,38 86,54 96,80 90,104 70,112 50,106 38,86 36,60", c)
    pen.limb("58,98 54,112", 17, 11, darker(c, 0.15))
    pen.limb("72,98 72,112", 17, 11, c)
    for x in (52, 72):
        for dx in (-7, -1, 5):
            pen.limb(f"{x + 2},114 {x + dx},121", 4.4, 2, BEAK)
    pen.blob("62,50 84,56 102,84 108,116 96,110 80,98 66,76", darker(c, 0.26))
    for said in ("74,66 88,90", "82,66 98,94", "70,78 84,100"):
        pen.line(said, 1.6, darker(c, 0.5), atop=True)
    for x, y in ((48, 62), (56, 70), (48, 78), (58, 86)):
        pen.line(f"{x - 4},{y} {x},{y + 4} {x + 4},{y}", 1.3, lighter(c, 0.25), atop=True)
    pen.blob("36,14 54,8 70,18 76,38 70,52 62,46 54,56 46,48 38,52 34,40 28,30", WHITE)
    pen.blob("32,22 20,22 10,30 8,42 18,36 32,36", BEAK)
    pen.line("14,36 22,34 32,34", 1.2, darker(BEAK, 0.4))
    eye(pen, 41, 24, 3.6, AMBER)
    pen.line("34,19 41,18 47,21", 2.4, darker(WHITE, 0.45))


@draws("eagle flying", (170.0, 130.0), 0.4, "#6a4a34 #5a3f30", stands="air", seat=(0.5, 0.5))
def eagle_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, WHITE, BEAK, WHITE, lighter(c, 0.15))


@draws("bird flying", (170.0, 130.0), 0.24, "#c8503c #4a8fc9 #e0a63a #5f9e6a", stands="air")
def bird_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, lighter(c, 0.1), BEAK, darker(c, 0.3), mix(c, colour("#fff3e0"), 0.75))


@draws("crow flying", (170.0, 130.0), 0.28, "#2c2c36", stands="air")
def crow_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#4a4a52"), darker(c, 0.2), c)


@draws("seagull flying", (170.0, 130.0), 0.28, "#f4f5f6", stands="air")
def seagull_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, darker(c, 0.18), WHITE, BEAK, WHITE, WHITE)


@draws("dove", (170.0, 130.0), 0.26, "#f6f5f2", stands="air")
@draws("dove flying", (170.0, 130.0), 0.26, "#f6f5f2", stands="air")
def dove(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#e8a08a"), c, c)


@draws("parrot flying", (170.0, 130.0), 0.3, "#d8343a #3f9e4d #2f7fd0", stands="air")
def parrot_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _in_flight(pen, c, c, colour("#f2e6c8"), colour("#2f6fd0"), colour("#f4c430"))


@draws("owl flying", (180.0, 120.0), 0.36, "#8a6a4c #7a5c50 #a08058", stands="air", front=True)
def owl_flying(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 180
    for tips, tone in (("6,18 2,32 4,46 12,60 24,70 40,78", darker(c, 0.1)),):
        feathered(pen, (76, 60), tips, tone, 17)
        feathered(
            pen,
            (104, 60),
            " ".join(f"{180 - float(p.split(',')[0])},{p.split(',')[1]}" for p in tips.split()),
            tone,
            17,
        )
    pen.blob("90,28 110,44 114,76 104,100 90,110 76,100 66,76 70,44", c)
    pen.blob("90,60 102,70 102,90 90,102 78,90 78,70", lighter(c, 0.5), shade=0.6)
    for said in ("82,104 78,118", "88,106 86,118"):
        pen.limb(said, 5, 2.4, BEAK, twin=True)
    pen.blob("90,8 110,14 120,34 112,52 90,58 68,52 60,34 70,14", c)
    pen.oval((79, 33), (12.6, 12.6), lighter(c, 0.6), twin=True, shade=0.5)
    pen.oval((79, 34), (8, 8), AMBER, twin=True, shade=0.3)
    pen.eye(79, 34, 5)
    pen.blob("90,38 94,44 90,52 86,44", BEAK)


@draws("crow", (120.0, 100.0), 0.24, "#2c2c36", seat=(0.5, 0.1))
def crow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((56, 94), (66, 94)), 76, colour("#4a4a52"))
    pen.blob("82,58 104,68 118,82 104,84 82,76", darker(c, 0.2))
    pen.blob("32,20 48,16 60,28 78,40 92,60 84,78 60,84 42,76 32,58 26,38", c)
    pen.blob("52,42 72,44 94,66 106,80 84,78 62,66", lighter(c, 0.1))
    for said in ("62,54 84,70", "60,62 82,76"):
        pen.line(said, 1.4, lighter(c, 0.3), atop=True)
    pen.blob("28,24 10,28 2,34 12,36 28,36", colour("#4a4a52"))
    pen.line("6,33 26,32", 1, INK)
    eye(pen, 36, 27, 3.2, AMBER)


@draws("seagull", (120.0, 100.0), 0.24, "#f6f6f4", seat=(0.5, 0.1))
def seagull(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((54, 94), (66, 94)), 76, LEG)
    pen.blob("80,56 104,64 118,74 104,78 82,74", colour("#3a3c46"))
    pen.blob("30,18 46,14 58,26 78,40 90,58 82,74 58,80 40,72 30,54 24,36", c)
    pen.blob("50,44 72,42 94,60 108,74 82,74 60,66", colour("#a9b3bd"))
    pen.blob("26,24 10,28 3,34 12,37 27,34", BEAK)
    pen.oval((10, 35), (2.4, 1.8), RED, shade=0)
    eye(pen, 35, 25, 3, AMBER)


def _swan(pen: Pen, c: Colour, raised: bool) -> None:
    pen.blob("110,60 132,40 140,36 138,58 126,74 108,78", darker(c, 0.1))
    pen.blob("30,70 50,58 84,56 112,62 124,74 112,92 74,98 44,92 30,82", c)
    pen.limb("46,78 24,62 34,38 38,24 28,14", 17, 10, c, shade=0.6)
    pen.blob("34,6 22,8 16,16 22,24 34,22 40,14", c)
    pen.blob("20,14 8,20 2,27 10,28 22,22", colour("#f08a2a"))
    pen.blob("22,10 18,15 21,20 26,16", INK, shade=0.2)
    for k, said in enumerate(("56,76 86,46 124,34", "58,80 92,56 130,50", "62,84 96,66 128,64")):
        pen.limb(said, 26 - 3 * k, 6, (c, darker(c, 0.07))[k % 2])
    pen.oval((28, 13), (1.8, 2), INK, shade=0)


@draws("swan", (144.0, 100.0), 0.32, "#fbfaf6", stands="water", sinks=0.12, seat=(0.6, 0.5))
def swan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _swan(pen, c, True)


@draws("goose", (124.0, 126.0), 0.28, "#f4f2ec #a89a86", seat=(0.6, 0.5))
def goose(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((62, 120), (76, 120)), 98, colour("#f08a2a"), 4)
    pen.blob("98,74 116,62 122,66 118,84 102,92", darker(c, 0.12))
    pen.blob("36,82 52,66 80,62 106,70 114,84 100,102 68,108 44,100", c)
    pen.limb("52,88 38,66 40,42 40,26", 22, 14, c, shade=0.6)
    pen.oval((37, 20), (13, 11), c)
    pen.blob("27,16 14,19 5,25 12,28 28,26", colour("#f08a2a"))
    pen.blob("60,74 84,70 108,82 90,96 68,94", darker(c, 0.14))
    pen.line("72,84 86,86 98,84", 1.4, darker(c, 0.3))
    eye(pen, 33, 17, 2.8, None)


@draws("chicken", (110.0, 110.0), 0.22, "#f4ede0 #b5683a #8a5a3a", seat=(0.6, 0.3))
def chicken(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((48, 104), (60, 104)), 86, LEG, 3)
    for said in ("80,62 98,44 104,28", "82,66 102,54 108,40", "80,70 102,66 108,56"):
        pen.limb(said, 16, 7, darker(c, 0.12))
    pen.blob("24,44 36,38 48,48 68,54 88,54 94,70 82,90 56,96 36,86 26,66", c)
    pen.blob("48,60 70,58 82,70 70,82 54,78", darker(c, 0.16))
    pen.line("56,70 66,73 75,69", 1.4, darker(c, 0.32))
    for x, y in ((28, 12), (35, 8), (42, 12)):
        pen.oval((x, y), (5, 6), RED)
    pen.blob("22,22 34,14 46,20 50,40 46,60 30,58 22,42", c)
    pen.blob("21,24 11,29 20,34", BEAK)
    pen.oval((24, 40), (4, 6.4), RED)
    eye(pen, 31, 25, 3, None)


@draws("rooster", (120.0, 130.0), 0.3, "#c8642e #b04a2a #f0ece0", seat=(0.5, 0.4))
def rooster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((52, 124), (66, 124)), 104, LEG, 3.4)
    for k, said in enumerate(
        ("82,76 100,40 94,14", "84,78 110,50 110,24", "84,82 116,64 118,42", "82,86 112,78 116,64")
    ):
        pen.limb(said, 15, 6, (colour("#1f5f5a"), colour("#2f4a7a"))[k % 2])
    pen.blob("28,56 44,54 66,66 90,64 98,82 86,106 60,112 40,100 30,80", c)
    pen.blob("52,76 74,70 90,82 78,98 60,94", darker(c, 0.28))
    for said in ("62,80 80,86", "62,88 78,92"):
        pen.line(said, 1.5, darker(c, 0.5), atop=True)
    gold = colour("#f0b44a")
    pen.blob("30,28 46,24 56,42 60,66 50,76 38,74 28,64 26,44", gold)
    for x, y in ((34, 60), (43, 64), (51, 60)):
        pen.limb(f"{x},{y - 12} {x},{y + 12}", 7, 2, darker(gold, 0.14))
    for x, y, r in ((26, 16, 5), (34, 8, 7), (44, 10, 6), (51, 17, 5)):
        pen.oval((x, y), (r, r * 1.2), RED)
    pen.blob("26,24 38,15 50,24 50,40 38,44 26,38", c)
    pen.blob("26,27 13,32 25,38", BEAK)
    pen.oval((28, 45), (5, 9), RED)
    eye(pen, 35, 28, 3.4, AMBER)


@draws("baby chick", (80.0, 80.0), 0.13, "#f6d44a #f4c93a")
def baby_chick(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _feet(pen, ((34, 75), (46, 75)), 62, LEG, 2.6)
    pen.blob("60,44 74,40 72,54 62,58", darker(c, 0.1))
    pen.blob("20,46 36,38 58,42 68,54 60,68 38,72 20,62", c)
    pen.blob("36,50 54,48 60,56 48,64 38,60", darker(c, 0.12))
    pen.oval((28, 28), (20, 19), c)
    for said in ("28,10 26,3", "31,10 32,3"):
        pen.line(said, 1.6, darker(c, 0.15))
    pen.blob("11,27 2,31 11,36", BEAK)
    pen.eye(20, 25, 4, twin=False)
    pen.oval((24, 35), (3.6, 2.4), colour("#f0a06a"), shade=0)


@draws("peacock", (170.0, 150.0), 0.44, "#2a5fa8 #1f6f9a", front=True)
def peacock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    green, gold = colour("#2f8a5a"), colour("#d8a83a")
    for ring, count in ((1.0, 15), (0.76, 13), (0.54, 9)):
        for angle in np.linspace(np.pi * 1.03, np.pi * 1.97, count):
            x, y = 85 + 78 * ring * float(np.cos(angle)), 112 + 102 * ring * float(np.sin(angle))
            pen.limb(f"85,112 {x:.1f},{y:.1f}", 7, 13 * ring + 3, darker(green, 0.25 * (1 - ring)), shade=0.6)
            r = 3.4 + 3.4 * ring
            pen.oval((x, y), (r, r * 1.1), gold, shade=0.4)
            pen.oval((x, y + 0.6), (r * 0.66, r * 0.72), colour("#2fa0b0"), shade=0.3)
            pen.oval((x, y + 1), (r * 0.36, r * 0.4), colour("#1f2f6a"), shade=0)
    _feet(pen, ((78, 144), (92, 144)), 130, colour("#7a6a5a"))
    pen.blob("85,60 96,74 104,100 100,124 85,136 70,124 66,100 74,74", c)
    pen.oval((85, 56), (13, 14), c)
    for dx in (-8, -3, 3, 8):
        pen.line(f"85,42 {85 + dx},28", 1.1, c)
        pen.oval((85 + dx, 27), (2, 2.2), colour("#2fa0b0"), shade=0)
    pen.axis = 170
    pen.oval((79, 54), (4.6, 5), WHITE, twin=True, shade=0.2)
    pen.eye(79.6, 54.6, 3)
    pen.blob("81,60 89,60 85,68", colour("#e8d8b0"))
    for x, y in ((78, 92), (85, 98), (92, 92), (78, 106), (92, 106)):
        pen.line(f"{x - 4},{y} {x},{y + 4} {x + 4},{y}", 1.4, lighter(c, 0.3), atop=True)


@draws("toucan", (120.0, 130.0), 0.3, "#26242c", seat=(0.6, 0.1))
def toucan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("86,88 96,108 102,126", 15, 9, darker(c, 0.2))
    pen.blob("54,22 72,20 86,36 96,64 92,90 76,102 60,94 52,70 48,44", c)
    pen.blob("52,32 62,28 68,42 66,58 56,60 48,48", colour("#fbf3dc"), shade=0.5)
    pen.blob("54,58 66,58 62,66 55,64", RED, shade=0.3)
    pen.blob("70,50 88,56 96,86 86,98 74,80", lighter(c, 0.08))
    pen.blob("56,24 36,16 14,24 4,44 8,52 18,42 36,42 54,42", colour("#f4922a"))
    pen.blob("8,40 4,48 9,54 16,45", INK, shade=0.3)
    pen.limb("54,26 36,21 18,28", 5, 2, colour("#f8c83a"), atop=True)
    pen.line("10,46 30,38 54,38", 1.3, darker(BEAK, 0.5))
    pen.oval((63, 30), (6.4, 6.4), colour("#4a9fd0"), shade=0.3)
    pen.eye(63, 30, 3.6, twin=False)
    for x in (66, 76):
        pen.oval((x, 101), (5, 3.4), colour("#6a7f90"))


@draws("turkey", (140.0, 130.0), 0.32, "#6a4632 #5a3f34", front=True)
def turkey(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for ring, tone in ((1.0, colour("#b5622e")), (0.8, colour("#d89a4a")), (0.6, darker(c, 0.1))):
        for angle in np.linspace(np.pi * 1.0, np.pi * 2.0, 13):
            x, y = 70 + 60 * ring * float(np.cos(angle)), 78 + 68 * ring * float(np.sin(angle))
            pen.limb(f"70,80 {x:.1f},{y:.1f}", 8, 15 * ring, tone, shade=0.7)
    _feet(pen, ((62, 124), (78, 124)), 106, LEG, 3.4)
    pen.blob("70,58 92,70 98,94 86,112 70,116 54,112 42,94 48,70", c)
    pen.blob("46,80 36,94 46,106 54,94", darker(c, 0.3), twin=True)
    pen.oval((70, 50), (14, 15), colour("#c8727a"))
    pen.axis = 140
    pen.eye(64, 47, 3.6)
    pen.blob("66,54 74,54 70,62", BEAK)
    pen.limb("73,58 76,66 74,74", 5, 3, RED)
