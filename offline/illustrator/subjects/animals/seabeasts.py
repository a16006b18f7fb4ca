"""Animals of the sea, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .muzzles import eye


@draws("shark", (200.0, 100.0), 0.36, "#6f8496 #7a8a98 #5f7488", stands="air", seat=(0.5, 0.3))
def shark(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pale = colour("#eef2f4")
    pen.blob("158,46 176,24 196,4 190,34 184,50 196,78 180,70 160,56", darker(c, 0.12))
    pen.blob("82,30 96,8 112,0 112,18 124,34 104,38", darker(c, 0.08))
    pen.blob("134,58 148,66 144,72 130,64", darker(c, 0.2))
    pen.blob("2,44 16,34 44,26 82,24 122,32 166,46 166,54 126,66 84,72 44,70 16,62 6,54", c)
    pen.blob("4,50 22,54 60,58 110,56 160,52 128,68 84,76 40,74 12,64", pale, atop=True, shade=0.4)
    pen.blob("76,62 92,66 104,92 88,86 74,74", darker(c, 0.14))
    for x in (52, 59, 66):
        pen.line(f"{x},38 {x - 3},47 {x},55", 1.5, darker(c, 0.4), atop=True)
    pen.blob("10,52 22,56 36,55 26,64 14,60", colour("#a83848"), shade=0.3, atop=True)
    for x in (13, 18, 23, 28, 33):
        pen.poly(f"{x - 2},53.6 {x + 2.4},54.6 {x},59", WHITE, shade=0)
    pen.line("9,52 22,56 37,54", 1.3, darker(c, 0.6))
    eye(pen, 27, 42, 3.4, None)
    pen.line("22,37 27,36 32,39", 1.4, darker(c, 0.5))


def _dolphin(pen: Pen, c: Colour, pale: Colour) -> None:
    pen.blob("146,60 164,54 184,40 178,58 192,76 168,72 150,70", darker(c, 0.15))
    pen.blob("86,24 100,4 112,4 110,18 122,32", darker(c, 0.1))
    pen.blob("6,50 18,44 28,42 38,28 62,18 94,20 126,36 156,62 152,68 120,66 84,68 52,66 30,60 12,58", c)
    pen.blob("8,54 30,54 60,58 92,58 120,62 88,72 52,70 26,64 10,60", pale, atop=True, shade=0.4)
    pen.blob("62,58 78,60 84,84 70,82 58,70", darker(c, 0.18))
    pen.line("8,54 22,53 36,50 42,46", 1.4, darker(c, 0.55))


@draws("dolphin", (196.0, 92.0), 0.34, "#6f93b5 #7f9ab0", stands="air", seat=(0.5, 0.25))
def dolphin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _dolphin(pen, c, colour("#eef4f8"))
    eye(pen, 45, 41, 3.2, None)
    pen.limb("60,24 84,26 106,36", 5, 1, lighter(c, 0.3), atop=True, shade=0.2)


@draws("orca", (196.0, 92.0), 0.4, "#2a2c38", stands="air", seat=(0.5, 0.25))
def orca(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _dolphin(pen, c, WHITE)
    pen.oval((54, 37), (9, 5), WHITE, turn=16, shade=0.2, atop=True)
    pen.blob("100,48 116,44 128,56 116,62", WHITE, atop=True, shade=0.3)
    eye(pen, 43, 43, 2.8, None)


@draws("seal", (170.0, 90.0), 0.28, "#8a929c #a39a90 #6f7680", seat=(0.5, 0.4))
def seal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("140,72 156,58 168,56 164,68 170,80 152,82", darker(c, 0.2))
    pen.blob("34,40 52,34 72,46 104,52 138,66 148,78 120,88 78,89 50,86 36,70", c)
    pen.blob("38,60 50,78 78,87 116,86 84,90 50,89 34,74", lighter(c, 0.4), atop=True, shade=0.4)
    pen.blob("66,70 82,74 78,88 54,90 50,86 62,82", darker(c, 0.22))
    for x, y in ((84, 58), (98, 62), (112, 68), (92, 68), (76, 56)):
        pen.oval((x, y), (3.4, 2.4), darker(c, 0.2), atop=True, shade=0)
    pen.blob("44,10 60,16 66,34 58,50 40,52 24,44 22,28 30,14", c)
    pen.blob("18,32 28,28 38,34 36,44 24,46 17,40", lighter(c, 0.45), shade=0.5)
    pen.oval((20, 33), (4, 3.2), INK, shade=0.4)
    pen.line("21,37 25,41 31,40", 1.3, darker(c, 0.6))
    for dy in (-2, 1, 4):
        pen.line(f"24,{38 + dy * 0.4} 12,{37 + dy * 1.4}", 0.7, darker(c, 0.4))
    pen.eye(37, 25, 4.6, twin=False)


@draws("octopus", (150.0, 140.0), 0.36, "#d8604a #b05ab0 #e08a4a #5a7fc0", stands="air", front=True)
def octopus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    far, cup = darker(c, 0.22), lighter(c, 0.45)
    for said in ("62,84 40,92 20,84 8,92 12,104", "66,90 52,112 34,114 26,128 36,136"):
        pen.limb(said, 17, 4, far, twin=True)
    for said in ("60,86 34,104 12,108 4,122 14,132", "68,92 62,118 48,128 50,138"):
        pen.limb(said, 18, 4, c, twin=True)
    for x, y in ((44, 98), (34, 104), (24, 107), (14, 110), (64, 108), (60, 118), (54, 125)):
        pen.oval((x, y + 3), (2.4, 2), cup, twin=True, shade=0.2, atop=True)
    pen.blob("75,4 98,10 112,30 112,56 102,78 90,96 60,96 48,78 38,56 38,30 52,10", c)
    for x, y, r in ((60, 18, 5), (92, 14, 4), (100, 32, 4), (54, 34, 3.4), (76, 14, 3)):
        pen.oval((x, y), (r, r * 0.8), lighter(c, 0.28), atop=True, shade=0)
    pen.oval((61, 58), (9.6, 11), WHITE, twin=True, shade=0.2)
    pen.eye(62, 59, 6.6)
    pen.line("68,76 75,80 82,76", 2, darker(c, 0.6))
    pen.oval((51, 71), (5, 3), mix(c, colour("#ff8a8a"), 0.5), shade=0, twin=True)


@draws(
    "jellyfish",
    (110.0, 150.0),
    0.34,
    "#d88ac8 #8aa8e8 #f0a0a0 #9ad8d0",
    stands="air",
    front=True,
    glows=(0.5, 0.3, 0.5),
)
def jellyfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pale = lighter(c, 0.4)
    for k, x in enumerate(range(18, 96, 11)):
        s = 6 if k % 2 else -6
        pen.limb(
            f"{x},56 {x + s},82 {x - s},108 {x + s * 0.6},{136 + 6 * (k % 3)}",
            3,
            1,
            mix(c, pale, 0.3 * (k % 3)),
        )
    for x, s in ((40, 7), (55, -7), (70, 7)):
        pen.limb(f"{x},56 {x + s},74 {x - s},92 {x + s},110", 10, 3, pale)
    pen.blob("55,4 82,10 100,32 104,56 88,64 72,58 55,66 38,58 22,64 6,56 10,32 28,10", c)
    pen.blob("55,10 78,16 90,34 86,44 55,38 24,44 20,34 32,16", pale, shade=0.7, atop=True)
    for x in (26, 40, 55, 70, 84):
        pen.line(f"55,12 {x},54", 1.1, lighter(c, 0.6), atop=True)
    pen.oval((38, 22), (9, 5), WHITE, turn=-24, shade=0, atop=True)


@draws("seahorse", (90.0, 150.0), 0.3, "#f0a83a #e0784a #d8b84a", stands="air")
def seahorse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("62,54 82,46 88,62 82,78 64,76", lighter(c, 0.35))
    for y in (56, 63, 70):
        pen.line(f"64,{y} 84,{y - 2}", 1, darker(c, 0.2))
    pen.limb("52,90 60,112 52,132 38,138 32,126 42,122", 20, 4, c, shade=0.8)
    pen.blob("40,36 58,40 68,60 66,84 56,98 42,96 34,78 36,54", c)
    pen.blob("38,48 46,52 48,76 44,92 36,78 34,58", lighter(c, 0.5), atop=True, shade=0.4)
    for y in (52, 60, 68, 76, 84):
        pen.line(f"36,{y} 50,{y + 2} 66,{y - 2}", 1.3, darker(c, 0.25), atop=True)
    for x, y in ((44, 4), (54, 8), (60, 18), (63, 30)):
        pen.oval((x, y), (4, 5), darker(c, 0.15))
    pen.blob("42,8 58,14 62,30 52,44 38,42 28,34 8,36 4,31 8,26 28,22 32,12", c)
    pen.eye(40, 22, 4.4, twin=False)
    pen.oval((34, 31), (3.4, 2.2), mix(c, colour("#ff6a5a"), 0.5), shade=0)


def _reef_fish(pen: Pen, c: Colour, band: Colour, edge: Colour) -> None:
    pen.blob("92,42 108,22 124,18 120,44 126,68 110,66 92,50", c)
    pen.blob("40,20 56,4 84,4 94,20 70,28", c)
    pen.blob("46,70 58,86 78,84 86,68", c)
    pen.blob("6,46 18,28 42,14 70,16 96,40 96,52 72,72 42,76 18,64", c)
    for said in ("34,12 40,30 38,58 34,80", "66,12 72,32 70,58 64,78", "96,34 100,46 96,58"):
        pen.limb(said, 15 if said[0] != "9" else 11, 14 if said[0] != "9" else 10, edge, atop=True, shade=0)
        pen.limb(
            said, 10.5 if said[0] != "9" else 7, 9.6 if said[0] != "9" else 6, band, atop=True, shade=0.4
        )
    pen.blob("52,44 68,42 72,56 58,60", darker(c, 0.16))
    for said in ("55,47 69,47", "56,51 70,52"):
        pen.line(said, 1, darker(c, 0.35))
    pen.line("114,26 112,44 116,62", 2.4, edge, atop=True)
    pen.oval((21, 40), (6.4, 6.8), WHITE, shade=0.2)
    pen.eye(20, 40, 4.8, twin=False)
    pen.line("8,52 14,55 20,53", 1.5, darker(c, 0.55))


@draws("clownfish", (130.0, 92.0), 0.26, "#f0782a", stands="air", seat=(0.5, 0.2))
def clownfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _reef_fish(pen, c, WHITE, INK)


@draws("tropical fish", (130.0, 92.0), 0.26, "#f4c430 #3a8fd0 #e0608a #5ab8a0", stands="air", seat=(0.5, 0.2))
def tropical_fish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _reef_fish(pen, c, darker(c, 0.62), lighter(c, 0.55))


@draws("crab", (140.0, 96.0), 0.2, "#d8482f #e0683a #b84a3a", front=True)
def crab(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    far = darker(c, 0.25)
    for said in ("38,64 20,60 8,76", "40,70 22,72 12,88", "44,76 32,84 26,94"):
        pen.limb(said, 8, 3, far, twin=True)
    pen.limb("40,54 22,48 18,34", 11, 9, c, twin=True)
    pen.blob("22,36 6,30 4,12 14,2 20,12 16,22 26,10 34,8 36,22 30,34", c, twin=True)
    for x, y in ((58, 26), (58, 30)):
        pen.line(f"{x},44 {x - 2},{y}", 3.4, c, twin=True)
    pen.blob("70,38 98,42 112,58 104,76 84,86 56,86 36,76 28,58 42,42", c)
    pen.blob("40,70 70,80 100,70 88,84 70,87 52,84", lighter(c, 0.35), atop=True, shade=0.4)
    for x, y in ((52, 50), (64, 46), (78, 47), (88, 52)):
        pen.oval((x, y), (3, 2), lighter(c, 0.3), atop=True, shade=0)
    pen.axis = 140
    pen.oval((55, 26), (6.6, 7), WHITE, twin=True, shade=0.2)
    pen.eye(55.6, 26.6, 4.6)
    pen.line("60,66 70,71 80,66", 2, darker(c, 0.6))


@draws("starfish", (100.0, 96.0), 0.13, "#f08a4a #e0605a #d8a04a", front=True)
def starfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(5):
        a = np.deg2rad(-90 + 72 * k)
        x, y = 50 + 42 * float(np.cos(a)), 52 + 42 * float(np.sin(a))
        pen.limb(f"50,52 {x:.1f},{y:.1f}", 34, 11, c, shade=0.6)
    pen.oval((50, 52), (21, 20), c, shade=0.3)
    for k in range(5):
        a = np.deg2rad(-90 + 72 * k)
        for t in (14, 23, 32):
            pen.oval(
                (50 + t * float(np.cos(a)), 52 + t * float(np.sin(a))), (2.4, 2.2), lighter(c, 0.45), shade=0
            )


@draws("manta ray", (200.0, 110.0), 0.34, "#4a5f80 #56708a", stands="air", seat=(0.5, 0.3))
def manta_ray(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("130,66 164,76 196,92", 8, 1.4, darker(c, 0.2))
    pen.blob("96,42 120,16 150,2 146,30 140,58 124,70", darker(c, 0.28))
    pen.blob("36,50 60,38 96,38 130,56 140,68 116,76 84,74 52,66", c)
    pen.blob("60,58 80,62 104,80 96,106 76,92 56,74", darker(c, 0.08))
    pen.blob("60,62 84,70 116,74 84,78 54,68", colour("#e4ecf2"), atop=True, shade=0.4)
    for said in ("44,50 28,46 18,52", "46,60 32,62 24,70"):
        pen.limb(said, 9, 4, c)
    for x in (70, 77, 84):
        pen.line(f"{x},62 {x + 2},70", 1.3, darker(c, 0.45), atop=True)
    for x, y in ((76, 46), (92, 48), (106, 54)):
        pen.oval((x, y), (3.4, 2.2), lighter(c, 0.35), atop=True, shade=0)
    eye(pen, 47, 53, 3, None)


@draws("whale jumping", (150.0, 170.0), 0.56, "#2f6fa8 #3a6488 #4a7a98", stands="water")
def whale_jumping(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A great one that shoots up, the nose first; its tail is under water."""
    pale = colour("#eef2f4")
    pen.blob("86,84 118,66 144,64 132,88 104,108", darker(c, 0.25))
    pen.blob("40,10 58,2 78,8 96,34 108,76 114,124 112,168 58,168 44,130 34,84 30,40", c)
    pen.blob("40,12 54,10 58,40 64,90 78,168 58,172 42,130 32,84 28,40", pale, atop=True, shade=0.5)
    for said in ("42,24 46,70 58,130", "48,20 53,66 66,130", "36,36 40,78 52,132", "53,30 59,70 73,140"):
        pen.line(said, 1.5, darker(pale, 0.3), atop=True)
    pen.line("54,8 58,24 66,34 74,36", 1.6, darker(c, 0.5), atop=True)
    pen.blob("62,82 46,94 20,116 4,120 14,98 38,78 56,70", darker(c, 0.12))
    eye(pen, 72, 44, 3.6, None)
    pen.limb("84,26 98,60 106,104", 7, 2, lighter(c, 0.22), atop=True, shade=0)
