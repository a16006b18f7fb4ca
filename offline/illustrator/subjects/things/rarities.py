"""A tuk-tuk, a radio, a pie, skeletons, a climber. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

STEEL = colour("#b8bec8")
GLASS = colour("#a9d6ea")


@draws("tuk tuk", (150.0, 116.0), 0.34, "#f0b92f #3f9a5c #3f7fc0 #d8433f")
def tuk_tuk(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof, dark = colour("#2f5a4a"), darker(c, 0.3)
    pen.rect(56, 22, 134, 62, colour("#3a3436"), r=4, shade=0.4)
    pen.rect(98, 46, 134, 78, colour("#a8403a"), r=7)
    pen.poly("46,20 30,58 36,60 54,22", STEEL, shade=0.4)
    pen.poly("50,26 36,58 52,58 58,26", GLASS, shade=0.6)
    pen.blob("40,20 60,8 118,8 140,16 142,28 44,28", roof)
    for x in (88, 136):
        pen.line(f"{x},24 {x},66", 3.4, dark)
    pen.blob("14,66 30,56 58,58 62,84 94,84 96,66 142,62 146,96 130,100 30,100 12,92", c)
    pen.blob("12,84 60,92 146,86 144,98 30,101", dark, atop=True, shade=0.4)
    pen.oval((17, 72), (6.5, 6.5), STEEL)
    pen.oval((16, 72), (4.4, 4.4), colour("#fff0b8"), shade=0.2)
    pen.line("52,60 46,50 40,48", 2.6, INK)
    for x, r in ((28, 14), (122, 15)):
        pen.oval((x, 101), (r, r), INK, shade=0.5)
        pen.oval((x, 101), (r * 0.55, r * 0.55), STEEL)


@draws("radio", (140.0, 107.0), 0.26, "#b8683f #3f8a84 #c8433f #e0c49a", front=True)
def radio(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("108,34 130,2", 2, STEEL)
    pen.oval((130, 3), (2.6, 2.6), STEEL)
    pen.line("30,36 34,22 92,22 96,36", 5, darker(c, 0.4))
    pen.rect(6, 32, 134, 100, c, r=12)
    for x in (24, 108):
        pen.rect(x - 4, 99, x + 12, 107, darker(c, 0.5), r=2)
    pen.oval((44, 66), (27, 27), lighter(c, 0.5))
    pen.oval((44, 66), (23, 23), colour("#3a3632"), shade=0.5)
    for y in range(50, 84, 6):
        dx = abs(y - 66) * 0.35
        pen.line(f"{25 + dx},{y} {63 - dx},{y}", 1.4, colour("#d8c8a8"), atop=True)
    pen.rect(80, 44, 124, 60, colour("#fbf0d0"), r=3, shade=0.4)
    for x in range(86, 122, 6):
        pen.line(f"{x},48 {x},53", 1, colour("#6a5a4a"))
    pen.line("106,45 106,59", 1.6, colour("#d8343a"))
    pen.oval((90, 80), (8, 8), colour("#f3e6c8"))
    pen.oval((114, 80), (8, 8), colour("#f3e6c8"))
    for x in (90, 114):
        pen.line(f"{x},80 {x + 3},75", 1.6, colour("#5a4a3a"))


@draws("pie", (150.0, 75.0), 0.2, "#d8984a", front=True, seat=(0.5, 0.2))
def pie(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cherry pie under a lattice, in its tin."""
    fruit, light = pen.accent or colour("#b8243a"), lighter(c, 0.35)
    pen.poly("14,44 136,44 122,74 28,74", STEEL)
    for x in range(26, 130, 9):
        pen.line(f"{x},46 {75 + (x - 75) * 0.82},73", 1, darker(STEEL, 0.25), atop=True)
    pen.oval((75, 38), (66, 20), c)
    pen.oval((75, 34), (55, 17), darker(fruit, 0.35), shade=0.4)
    for x, y in ((38, 34), (52, 26), (56, 40), (72, 32), (78, 44), (90, 26), (96, 39), (112, 33)):
        pen.oval((x, y), (6.4, 4.6), fruit)
        pen.oval((x - 2, y - 1.6), (1.4, 1), lighter(fruit, 0.6), shade=0)
    for k in range(-2, 3):
        x = 75 + k * 20
        pen.line(f"{x - 12},{19 + abs(k) * 2.4} {x + 12},{49 - abs(k) * 2.4}", 5, light)
        pen.line(f"{x + 12},{19 + abs(k) * 2.4} {x - 12},{49 - abs(k) * 2.4}", 5, c)
    for t in np.linspace(0, 2 * np.pi, 25)[:-1]:
        pen.oval((75 + 61 * float(np.cos(t)), 36 + 18 * float(np.sin(t))), (7.4, 4.8), light)


@draws("dinosaur skeleton", (190.0, 140.0), 0.5, "#ece2c8")
def dinosaur_skeleton(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    shade = darker(c, 0.2)
    pen.line("96,60 98,132", 2, colour("#4a4a50"))
    pen.rect(60, 131, 136, 138, colour("#5a4636"), r=2)
    for x, tone in ((104, shade), (92, c)):
        pen.limb(f"{x},66 {x - 12},90", 7, 4.6, tone)
        pen.limb(f"{x - 12},90 {x + 2},112", 5, 3.6, tone)
        pen.limb(f"{x + 2},112 {x - 6},128", 4, 3, tone)
        pen.line(f"{x - 6},129 {x - 18},130", 3.4, tone)
    for i, x in enumerate((58, 65, 72, 79, 86)):
        pen.line(f"{x},{50 + i} {x - 5},{66 + i} {x + 2},{82 - i}", 2.6, c)
    spine = ((48, 36), (52, 44), (60, 50), (69, 53), (78, 55), (88, 57), (98, 58), (108, 58), (118, 57))
    tail = ((128, 55), (138, 53), (147, 50), (156, 47), (164, 43), (172, 39), (180, 34), (186, 29))
    for i, (x, y) in enumerate((*spine, *tail)):
        r = 5 if i < 9 else 5 - 0.45 * (i - 8)
        pen.line(f"{x},{y} {x + 2},{y - r - 3}", 2, shade)
        pen.oval((x, y), (r, r * 0.85), c)
    pen.line("62,58 50,70 46,66", 2.6, c)
    pen.line("62,60 52,76 47,74", 2.6, shade)
    pen.blob("54,14 58,26 50,36 36,34 12,36 4,30 6,22 22,16 38,10", c)
    pen.blob("48,36 44,44 24,46 8,44 6,40 26,40 40,36", shade)
    pen.oval((40, 21), (5, 5), colour("#3a322a"), shade=0.2)
    pen.oval((24, 23), (4, 3), colour("#3a322a"), shade=0.2)
    for x in range(9, 38, 5):
        pen.poly(f"{x - 2},34 {x},40 {x + 2},34", WHITE, shade=0)


@draws("skeleton", (80.0, 140.0), 0.42, "#f0ead8", front=True)
def skeleton(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    shade = darker(c, 0.18)
    for knee, foot in (("31,108", "30,130"), ("49,108", "50,130")):
        x = float(foot.split(",")[0])
        pen.line(f"{40 + (x - 40) * 0.6},86 {knee}", 4.4, c)
        pen.line(f"{knee} {foot}", 3.8, c)
        pen.oval((x + (x - 40) * 0.3, 132), (6.5, 3), c)
    for said in ("26,52 15,70 20,90", "54,52 67,68 72,48"):
        pen.limb(said, 4.4, 3.6, c)
    pen.oval((20, 92), (4, 5), c)
    pen.oval((72, 45), (4, 5), c)
    for y in range(46, 84, 5):
        pen.oval((40, y), (3, 2.6), shade)
    pen.line("26,52 40,49 54,52", 3.6, c)
    for k, y in enumerate((55, 61, 67, 73)):
        wide = (13, 14, 13, 10)[k]
        bent = wide * 0.6
        rib = f"{40 - wide},{y + 2} {40 - bent},{y - 1} 40,{y} {40 + bent},{y - 1} {40 + wide},{y + 2}"
        pen.line(rib, 2.8, c)
    pen.blob("26,80 34,83 40,86 46,83 54,80 52,90 44,94 40,91 36,94 28,90", c)
    pen.blob("40,4 56,9 60,24 54,34 50,44 30,44 26,34 20,24 24,9", c)
    pen.oval((32.5, 25), (5.2, 6), INK, twin=True, shade=0.2)
    pen.poly("40,30 37,35.5 43,35.5", INK, shade=0)
    pen.line("32,40 48,40", 1, INK)
    for x in (34, 37, 40, 43, 46):
        pen.line(f"{x},38 {x},42.5", 0.9, INK)


@draws("climber", (150.0, 170.0), 0.56, "#d8433f #e8a33a #3f7fc0", front=True)
def climber(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Someone seen from behind on a steep rock, with a rope."""
    rock, trousers, skin = colour("#8f857c"), colour("#3a4658"), colour("#c98f66")
    pen.poly("22,168 14,110 30,64 24,30 52,2 92,8 118,30 128,84 142,120 146,168", rock)
    pen.poly("92,8 118,30 128,84 142,120 146,168 108,168 112,110 96,60", darker(rock, 0.2), shade=0.5)
    for said in ("30,64 52,72 60,92", "24,30 48,38 58,30", "40,168 48,140 36,120", "96,60 86,44"):
        pen.line(said, 1.8, darker(rock, 0.35), atop=True)
    pen.line("70,92 64,130 72,168", 2, colour("#f0c84a"))
    for limb in ("62,96 46,104 50,124", "76,98 88,114 84,138"):
        pen.limb(limb, 11, 8, trousers)
    for x, y in ((50, 127), (84, 141)):
        pen.oval((x, y), (6, 4), darker(trousers, 0.5))
    for limb in ("60,68 44,56 46,36", "78,68 96,58 98,44"):
        pen.limb(limb, 8.5, 7, c)
    for x, y in ((46, 32), (98, 40)):
        pen.oval((x, y), (4.4, 4.6), skin)
    pen.blob("69,58 82,64 80,84 78,100 60,100 58,84 56,64", c)
    pen.rect(60, 66, 78, 88, darker(c, 0.4), r=5)
    pen.line("58,98 80,98", 3, colour("#f0c84a"), atop=True)
    pen.oval((69, 48), (11, 12), skin)
    pen.blob("57,48 58,38 69,34 80,38 81,48 69,45", colour("#f4f0e4"))
