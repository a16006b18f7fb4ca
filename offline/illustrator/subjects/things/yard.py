"""A cart, a carriage with its horse, a swing, a beehive, a scarecrow."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.subjects.animals.giants import steed
from offline.illustrator.subjects.registry import draws

OAK = colour("#8a5a35")
GOLD = colour("#e0b45a")


def _spoked(pen: Pen, x: float, y: float, r: float, c: Colour) -> None:
    """A wooden wheel with spokes, its middle open."""
    for a in np.linspace(0, np.pi, 6, endpoint=False):
        dx, dy = float(np.cos(a)) * r * 0.9, float(np.sin(a)) * r * 0.9
        pen.line(f"{x - dx},{y - dy} {x + dx},{y + dy}", 2, darker(c, 0.1))
    rim = [(x + r * float(np.cos(a)), y + r * float(np.sin(a))) for a in np.linspace(0, 2 * np.pi, 25)]
    pen.line(" ".join(f"{px:.1f},{py:.1f}" for px, py in rim), 4.4, c)
    pen.oval((x, y), (4.4, 4.4), darker(c, 0.25))


@draws("cart", (150.0, 96.0), 0.28, "#9a6a42 #7a5034", seat=(0.46, 0.3))
def cart(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("108,54 148,62", 4, darker(c, 0.2))
    pen.poly("14,26 116,26 106,62 26,62", c)
    for y in (35, 44, 53):
        pen.line(f"18,{y} 112,{y}", 1.2, darker(c, 0.35), atop=True)
    for x in (30, 65, 100):
        pen.line(f"{x},24 {x},62", 3, darker(c, 0.2))
    _spoked(pen, 66, 68, 25, darker(c, 0.25))


@draws("horse-drawn carriage", (290.0, 130.0), 0.4, "#7a2f3a #2f4f6a #3f5a44")
def carriage(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    steed(pen, (2.0, 14.0), 0.66, colour("#a06a3c"), colour("#4a3026"))
    pen.line("44,74 120,84 176,96", 2.4, OAK)
    pen.line("50,52 70,80 112,82", 2, colour("#3a2a22"))
    pen.limb("150,66 160,98 190,104", 5, 4, darker(c, 0.4))
    pen.blob("166,46 186,34 248,34 264,46 262,92 244,104 190,104 170,92", c)
    pen.blob("168,46 190,28 244,28 262,46 240,42 192,42", darker(c, 0.35))
    pen.rect(186, 50, 210, 76, colour("#ffe2a0"), r=4, shade=0.4)
    pen.rect(220, 50, 246, 76, colour("#ffe2a0"), r=4, shade=0.4)
    pen.rect(212, 46, 218, 102, darker(c, 0.25))
    pen.line("170,84 262,84", 2.4, GOLD, atop=True)
    pen.rect(144, 62, 166, 68, OAK, r=2)
    pen.oval((170, 56), (3.6, 5), colour("#ffe9a0"), shade=0.2)
    _spoked(pen, 178, 110, 17, OAK)
    _spoked(pen, 248, 104, 24, OAK)


@draws("swing", (110.0, 140.0), 0.5, "#9a6a42", seat=(0.5, 0.76), front=True)
def swing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, lean in ((14, -8), (96, 8)):
        pen.line(f"{x},8 {x + lean},138", 5, darker(c, 0.1))
    pen.line("8,9 102,9", 6, c)
    for x in (36, 74):
        pen.line(f"{x},10 {x},106", 1.6, colour("#d8c8a0"))
    pen.rect(30, 104, 80, 111, lighter(c, 0.2), r=2)


@draws("rope swing", (80.0, 170.0), 0.42, "#9a6a42", seat=(0.5, 0.88), front=True)
def rope_swing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A board on two ropes, for the bough of a tree."""
    for x in (14, 66):
        pen.line(f"{x},0 {x},154", 2.6, colour("#b89a68"))
        pen.oval((x, 160), (3.4, 4.4), colour("#a08250"))
    pen.rect(4, 148, 76, 158, lighter(c, 0.12), r=3)
    pen.line("10,153 70,153", 1.2, darker(c, 0.3), atop=True)


@draws("beehive", (90.0, 100.0), 0.3, "#e0ac4a", front=True)
def beehive(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(8, 88, 82, 97, OAK, r=2)
    for i, (y, half) in enumerate(((82, 36), (69, 36), (56, 33), (43, 27), (30, 19), (19, 10))):
        pen.rect(45 - half, y - 8, 45 + half, y + 7, lighter(c, 0.1) if i % 2 else c, r=7)
    pen.oval((45, 78), (8, 8), colour("#4a3020"), shade=0.3)
    for x, y in ((22, 38), (72, 52), (60, 22)):
        pen.oval((x, y), (4, 3), colour("#f4c430"))
        pen.line(f"{x},{y - 2} {x},{y + 2}", 1.2, colour("#2c2620"))
        pen.oval((x - 1, y - 4), (3, 2), colour("#e8f2f6"), turn=-30, shade=0)


@draws("alien", (90.0, 140.0), 0.4, "#7ac06a #8ab0c0 #a08ac8", front=True)
def alien(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    suit = colour("#5a6478")
    for x in (36, 54):
        pen.limb(f"{x},98 {x},116 {x - 1},130", 11, 8, suit)
        pen.oval((x - 1, 134), (8, 4.4), darker(suit, 0.3))
    pen.limb("28,76 18,90 20,104", 8, 6, c, twin=True)
    pen.oval((20, 107), (4.6, 4.6), c, twin=True)
    pen.blob("45,66 60,72 64,92 60,106 30,106 26,92 30,72", suit)
    pen.oval((45, 84), (6, 6), colour("#ffd84a"), shade=0.4)
    for x in (32, 58):
        pen.line(f"{x},16 {x + (x - 45) * 0.4},4", 2, darker(c, 0.2))
        pen.oval((x + (x - 45) * 0.4, 4), (3.4, 3.4), colour("#ffd84a"))
    pen.blob("45,10 68,16 76,34 66,54 45,68 24,54 14,34 22,16", c)
    pen.oval((32, 36), (8, 11.5), colour("#20242c"), turn=24, twin=True, shade=0.3)
    pen.oval((30, 32), (2.6, 3.4), colour("#f4f8fa"), turn=24, shade=0, twin=True)
    pen.line("39,56 45,58.6 51,56", 1.6, darker(c, 0.5))


@draws(
    "scarecrow",
    (150.0, 170.0),
    0.56,
    "#a8642f #8a4f3a #6f7a3f #4f6a8a",
    front=True,
    seat=(0.17, 0.36),
    home="farm",
)
def scarecrow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Old clothes stuffed with straw on two crossed poles, a sack with a stitched face under a hat."""
    pole, trousers = colour("#8a6a48"), pen.part("trousers", colour("#4f6386"))
    pen.rect(71, 60, 79, 169, pole, r=2)
    pen.rect(6, 66, 144, 72, pole, r=2)
    for x, down in ((17, 96), (133, 96), (58, 156), (92, 156)):
        _straw(pen, x, down - 22, down, rng)
    pen.blob("50,112 74,112 72,126 68,144 48,144 49,128", trousers)
    pen.blob("76,112 100,112 101,128 102,144 82,144 78,126", trousers)
    for corners in ("52,124 62,123 63,134 53,135", "86,130 96,129 97,139 87,140"):
        _patch(pen, corners, colour("#c8703f"))
    pen.blob("52,62 98,62 101,84 104,118 76,123 46,118 49,84", c)
    pen.blob("56,61 34,60 8,62 9,80 34,82 54,84", c, twin=True)
    for said in ("75,68 75,120", "58,84 52,82 40,81"):
        pen.line(said, 1.2, darker(c, 0.4), atop=True)
    _patch(pen, "56,94 69,92 70,106 57,108", colour("#d8b04a"))
    _patch(pen, "106,65 118,65 119,77 107,77", colour("#5f8a6a"))
    for y in (80, 98):
        pen.oval((80, y), (2.4, 2.4), colour("#f0dfb8"), shade=0.4)
    pen.line("47,110 75,114 103,110", 3.2, colour("#c8a468"), atop=True)
    _sack_face(pen, rng)


def _straw(pen: Pen, x: float, top: float, low: float, rng: np.random.Generator) -> None:
    """A tuft that comes out of a sleeve or a leg, ``top`` to ``low``."""
    for k in range(13):
        t = k / 12 - 0.5
        end = low - abs(t) * 10 + float(rng.uniform(-3, 2))
        tone = darker(colour("#e8c25a"), 0.28 * float(rng.random()))
        pen.line(f"{x + t * 10},{top} {x + t * 14},{(top + end) / 2} {x + t * 24},{end}", 2.0, tone)


def _patch(pen: Pen, corners: str, c: Colour) -> None:
    """A piece of other cloth, sewn on with large stitches."""
    pen.poly(corners, c, atop=True, shade=0.4)
    spots = points(corners)
    for a, b in zip(spots, np.roll(spots, -1, axis=0), strict=True):
        for t in (0.2, 0.5, 0.8):
            (x, y), (dx, dy) = a + (b - a) * t, (b - a) / np.hypot(*(b - a)) * 1.8
            pen.line(f"{x - dy},{y + dx} {x + dy},{y - dx}", 0.7, darker(c, 0.55), atop=True)


def _sack_face(pen: Pen, rng: np.random.Generator) -> None:
    sack, hat, thread = colour("#dcbf8a"), pen.part("hat", colour("#c89a4a")), colour("#5a4030")
    pen.blob("54,64 96,64 90,72 75,76 60,72", colour("#b8383a"))
    _straw(pen, 75, 56, 78, rng)
    pen.blob("57,30 93,30 97,46 90,60 75,66 60,60 53,46", sack)
    pen.oval((64, 52), (4.6, 3.2), colour("#e8907a"), shade=0, twin=True)
    pen.oval((66, 44), (3.8, 4.2), colour("#33302f"), shade=0.3)
    pen.oval((84, 44), (3.8, 4.2), colour("#33302f"), shade=0.3)
    pen.poly("75,46 79,53 71,53", colour("#d8703a"), shade=0.5)
    pen.line("63,56 69,60 75,61 81,60 87,56", 1.5, thread)
    for x, y in ((66, 58.5), (71, 60.5), (75, 61), (79, 60.5), (84, 58.5)):
        pen.line(f"{x},{y - 2.4} {x},{y + 2.4}", 1.0, thread)
    for x in (58, 92):
        _straw(pen, x, 30, 48, rng)
    pen.blob("34,32 54,26 75,25 96,26 116,32 98,38 75,39 52,38", hat)
    pen.blob("55,31 60,12 70,4 86,6 92,16 95,31 75,34", hat)
    pen.line("56,28 75,31 94,28", 4.4, colour("#a8383a"), atop=True)
    for said in ("60,14 74,12 90,16", "58,20 75,19 93,22", "40,32 56,34 75,35 98,34 112,32"):
        pen.line(said, 0.9, darker(hat, 0.3), atop=True)
