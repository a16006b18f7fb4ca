"""What stands in shops: jars of sweets, sacks, rolls of cloth, a till, chairs of barbers and dentists."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

SWEETS = colours("#e8485a #f6b83a #5fc06a #4a9ae0 #b46ad8 #ff8ab0 #ffffff")
STEEL = colour("#c4ccd4")
WOOD = colour("#9a6a40")
CLOTHS = colours("#b8443f #d8a04a #3f6f8f #5f8a5a #7a5a8a #d8c8b0 #3a4460")


@thing("jar of sweets", (76.0, 104.0), 0.2, "#e8f2f4 #f0e8e0")
def jar_of_sweets(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("8,36 14,22 62,22 68,36 70,84 62,101 14,101 6,84", mix(c, colour("#b8d0d8"), 0.5), shade=0.7)
    tones = SWEETS if rng.random() < 0.5 else (SWEETS[int(rng.integers(7))], WHITE)
    for row in range(6):
        for k in range(6):
            x, y = 14 + 9.6 * k + 4 * (row % 2), 93 - 9.4 * row
            tone = tones[int(rng.integers(len(tones)))]
            pen.oval((x, y), (5.6, 5.2), tone, shade=0.9, atop=True)
            pen.oval((x - 1.6, y - 1.8), (1.4, 1.2), lighter(tone, 0.7), shade=0, atop=True)
    pen.rect(14, 10, 62, 25, mix(c, colour("#c8483f"), 0.8), r=4)
    pen.oval((38, 7), (7, 5), colour("#c8483f"))
    pen.line("13,40 13,88", 3.4, WHITE, atop=True)
    pen.line("64,42 64,70", 1.6, WHITE, atop=True)


@thing("tin can", (50.0, 62.0), 0.13, "#c8483f #3f7fa8 #d8a04a #5a8f5a")
def tin_can(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(4, 5, 46, 60, STEEL, r=5)
    pen.rect(4, 13, 46, 53, c, r=1)
    pen.oval((25, 33), (14, 12), lighter(c, 0.78), shade=0.2)
    pen.oval((25, 34), (7, 6), darker(c, 0.2), shade=0.4)
    pen.oval((25, 7), (21, 4.5), lighter(STEEL, 0.3), shade=0.3)
    pen.line("10,12 10,56", 2.6, lighter(c, 0.5), atop=True)


@thing("medicine box", (66.0, 72.0), 0.13, "#3f9a7a #3f7fc0 #c8586a #7a6ab8")
def medicine_box(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("52,10 64,5 64,66 52,70", darker(c, 0.3), 0.4)
    pen.poly("4,10 16,5 64,5 52,10", lighter(WHITE, 0.1), 0.2)
    pen.rect(4, 10, 52, 70, colour("#f6f8fa"), r=1, shade=0.6)
    pen.poly("4,46 52,34 52,70 4,70", c, 0.5)
    for box in ((22, 16, 30, 36), (16, 22, 36, 30)):
        pen.rect(*box, c, shade=0.2)


@thing("sack", (96.0, 104.0), 0.26, "#c8a878 #b8946a", seat=(0.5, 0.2))
def sack(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A sack that is open, its rim rolled down, full of beans, grain or flour."""
    fill = colours("#6a4028 #e8d8a8 #d89a4a #8a4a3a")[int(rng.integers(4))]
    pen.blob("12,34 6,60 8,88 20,102 76,102 88,88 90,60 84,34 48,30", c, shade=1.2)
    for said in ("22,44 18,70 26,98", "48,46 50,76 46,100", "74,44 78,72 70,98"):
        pen.line(said, 1.6, darker(c, 0.25), atop=True)
    pen.oval((48, 28), (36, 15), darker(fill, 0.25))
    pen.blob("14,28 28,16 48,10 68,16 82,28 66,38 48,40 30,38", fill, shade=0.8)
    for _ in range(34):
        a, r = rng.uniform(0, 6.28), rng.uniform(0, 1) ** 0.5
        at = (48 + 30 * r * np.cos(a), 26 + 10 * r * np.sin(a))
        pen.oval(at, (2.4, 1.7), lighter(fill, rng.uniform(0.05, 0.35)), shade=0.2)
    pen.line("10,34 26,42 48,45 70,42 86,34", 8, lighter(c, 0.12))


@draws("barrel", (92.0, 112.0), 0.3, "#a8703f #8a5a34", seat=(0.5, 0.06), front=True)
def barrel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("14,8 6,36 4,58 6,80 14,106 46,111 78,106 86,80 88,58 86,36 78,8 46,4", c, shade=1.3)
    for x in (24, 38, 54, 68):
        bow = (x - 46) * 0.16
        pen.line(f"{x},8 {x + bow},56 {x},108", 1.2, darker(c, 0.4), atop=True)
    for y, wide in ((20, 36), (40, 41), (76, 41), (96, 36)):
        pen.line(f"{46 - wide},{y} 46,{y + 5} {46 + wide},{y}", 5, colour("#5a5e68"), atop=True)
        pen.line(f"{46 - wide},{y - 1.5} 46,{y + 3.5} {46 + wide},{y - 1.5}", 1.2, STEEL, atop=True)
    pen.oval((46, 9), (31, 6), darker(c, 0.3), shade=0.3)
    pen.oval((46, 9), (27, 4.4), lighter(c, 0.1), shade=0.4)


@draws("rolls of fabric", (100.0, 96.0), 0.22, "#b8443f #3f6f8f #5f8a5a", front=True)
def rolls_of_fabric(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    first = int(rng.integers(7))
    for k in range(5):
        tone = CLOTHS[(first + k) % 7]
        x, y = 3 + 19 * k, 6 + float(rng.uniform(0, 14))
        pen.rect(x, y, x + 17, 95, tone, r=3, shade=1.2)
        pen.oval((x + 8.5, y + 2), (8.5, 4), lighter(tone, 0.25), shade=0.3)
        pen.oval((x + 8.5, y + 2), (3, 1.6), colour("#d8c8a8"), shade=0.2)
        pen.line(f"{x + 4},{y + 8} {x + 4},92", 1.6, lighter(tone, 0.3), atop=True)


@draws("folded sweaters", (92.0, 66.0), 0.15, "#b8443f #3f6f8f #5f8a5a", front=True)
def folded_sweaters(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    first = int(rng.integers(7))
    for k in range(4):
        tone, y = CLOTHS[(first + k) % 7], 50 - 15.5 * k
        pen.rect(4 + 2 * (k % 2), y, 88 - 2 * (k % 2), y + 15, tone, r=6)
        pen.line(f"8,{y + 8} 46,{y + 9.5} 84,{y + 8}", 1.3, darker(tone, 0.3), atop=True)
        pen.line(f"12,{y + 3} 80,{y + 3}", 1.2, lighter(tone, 0.25), atop=True)


@thing("paint tubes", (88.0, 70.0), 0.14, "#d8483f #3f7fc0 #5fae5a")
def paint_tubes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k, tone in enumerate(colours("#d8483f #f0b83a #3f7fc0 #5fae5a #8a5ac0")):
        x = 3 + 17 * k
        pen.poly(f"{x},6 {x + 15},6 {x + 12},54 {x + 3},54", colour("#f2f4f6"), 0.8)
        pen.poly(f"{x + 1},22 {x + 14},22 {x + 12.6},44 {x + 2.4},44", tone, 0.5)
        pen.rect(x, 3, x + 15, 9, STEEL, r=1)
        pen.rect(x + 4, 54, x + 11, 67, INK, r=2)


@draws("dress form", (64.0, 170.0), 0.44, "#e0cdb4 #3f4a66 #b8586a #7a8a6a", front=True, home="room")
def dress_form(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("32,108 32,152", 4.5, darker(WOOD, 0.2))
    pen.line("12,167 32,148 52,167", 4, darker(WOOD, 0.1))
    pen.line("32,148 32,168", 4, darker(WOOD, 0.3))
    pen.blob("26,12 38,12 42,22 58,30 56,50 48,68 56,96 52,112 12,112 8,96 16,68 8,50 6,30 22,22", c, 1.2)
    pen.oval((32, 9), (6, 5), WOOD)
    pen.line("32,20 32,110", 1.2, darker(c, 0.25), atop=True)
    pen.line("14,68 32,71 50,68", 1.4, darker(c, 0.3), atop=True)
    pen.line("8,52 24,40 22,24", 2.4, colour("#f0d04a"))
    pen.line("56,52 40,40 42,24", 2.4, colour("#f0d04a"))


@draws("clothes rail", (170.0, 150.0), 0.42, "#8a8f98 #c8a058", front=True, home="room")
def clothes_rail(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (10.0, 160.0):
        pen.line(f"{x},10 {x},146", 4, c)
        pen.line(f"{x - 9},147 {x + 9},147", 4, darker(c, 0.2))
    first = int(rng.integers(7))
    for k in range(10):
        x, tone = 22 + 13.2 * k, CLOTHS[(first + 3 * k) % 7]
        hem = float(rng.uniform(76, 124))
        pen.line(f"{x + 5},9 {x + 5},18", 1.6, INK)
        pen.blob(f"{x - 2},24 {x + 5},17 {x + 13},24 {x + 15},{hem} {x + 5},{hem + 3} {x - 4},{hem}", tone)
        pen.line(f"{x + 5},28 {x + 6},{hem - 4}", 1.4, darker(tone, 0.25), atop=True)
    pen.line("8,9 162,9", 4.5, lighter(c, 0.2))


@draws("hanging plant", (90.0, 120.0), 0.26, "#5f9a4a #4a8a5a", front=True, home="room")
def hanging_plant(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26.0, 64.0):
        pen.line(f"45,0 {x},44", 1.4, colour("#c8b48a"))
    pen.blob("24,42 66,42 62,66 52,74 38,74 28,66", colour("#c8744a"))
    for k in range(9):
        t = k / 8 * 2 - 1
        low = 116 - 44 * abs(t) + float(rng.uniform(-6, 6))
        x = 45 + 42 * t
        pen.line(f"{45 + 14 * t},40 {45 + 34 * t},46 {x},{low}", 1.6, darker(c, 0.2))
        for y in np.arange(50, low, 11):
            side = 3.6 * (-1) ** int(y)
            pen.oval((x - 8 * t * (low - y) / low + side, y), (4.6, 3.2), lighter(c, 0.08 * (k % 3)), 30)
    for k in range(7):
        pen.oval((27 + 6 * k, 38 - 5 * (k % 2)), (7, 5), lighter(c, 0.05 * (k % 3)), 25 * (-1) ** k)


@thing("cash register", (110.0, 92.0), 0.2, "#8a3f34 #4a5660 #b08a4a")
def cash_register(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(30, 2, 82, 24, darker(c, 0.15), r=5)
    pen.rect(36, 7, 76, 20, colour("#f4f0dc"), r=2, shade=0.3)
    for x in (43, 53, 63):
        pen.rect(x, 9, x + 7, 18, darker(c, 0.4), r=1, shade=0.2)
    pen.blob("16,70 20,36 30,24 82,24 92,36 96,70 56,72", c, shade=1.2)
    for row in range(3):
        for k in range(6):
            at = (33 + 9.4 * k - row * 0.6, 36 + 10 * row)
            pen.oval(at, (3.4, 2.8), colour("#f4ead2") if k < 5 else colour("#e0a03a"), shade=0.5)
    pen.rect(6, 66, 106, 90, darker(c, 0.22), r=4)
    pen.rect(14, 71, 98, 85, darker(c, 0.38), r=2)
    pen.rect(48, 76, 64, 80, colour("#e0bc6a"), r=2)
    pen.line("97,60 105,44", 3, colour("#d8b45a"))
    pen.oval((105, 42), (4, 4), INK)


@draws("barber chair", (120.0, 150.0), 0.4, "#a83238 #2f3f58 #3a3034 #5a7a6a", seat=(0.5, 0.5), front=True)
def barber_chair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((60, 143), (36, 7), darker(STEEL, 0.3))
    pen.oval((60, 140), (34, 6), lighter(STEEL, 0.2))
    pen.rect(52, 100, 68, 140, STEEL, r=3)
    pen.line("28,124 60,128 92,124", 6, darker(STEEL, 0.25))
    pen.rect(42, 4, 78, 24, darker(c, 0.08), r=8)
    pen.rect(54, 20, 66, 34, STEEL, r=2)
    pen.rect(26, 28, 94, 88, darker(c, 0.12), r=12)
    for x in (44, 60, 76):
        pen.line(f"{x},34 {x},82", 1.6, darker(c, 0.4), atop=True)
    pen.rect(18, 78, 102, 104, c, r=10)
    pen.line("22,86 60,90 98,86", 1.6, lighter(c, 0.35), atop=True)
    for x in (6, 98):
        pen.rect(x, 62, x + 16, 72, darker(c, 0.25), r=5)
        pen.rect(x + 5, 70, x + 11, 96, STEEL, r=2)


@draws("dentist's chair", (190.0, 150.0), 0.44, "#5aa0a8 #5a86c0 #7ab08a", seat=(0.45, 0.55))
def dentists_chair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A couch that is tilted back, the lamp over it and the tray with instruments."""
    pen.line("168,146 168,40 150,14 100,14", 4, STEEL)
    pen.oval((92, 18), (18, 10), lighter(STEEL, 0.3))
    pen.oval((90, 22), (12, 6), colour("#fff6cc"), shade=0)
    pen.oval((80, 142), (44, 7), darker(STEEL, 0.2))
    pen.poly("66,104 98,104 94,140 70,140", STEEL)
    pen.limb("150,58 120,86 84,98 40,100", 22, 20, darker(c, 0.15))
    pen.limb("148,54 120,80 84,92 44,94 12,112", 20, 14, c)
    pen.limb("158,42 150,52", 18, 18, lighter(c, 0.1))
    pen.line("146,58 118,83 84,95 44,97", 1.6, lighter(c, 0.45), atop=True)
    pen.line("94,100 118,96 128,80", 5, STEEL)
    pen.line("34,146 34,72", 4, STEEL)
    pen.rect(8, 64, 62, 73, lighter(STEEL, 0.25), r=3)
    for k in range(4):
        pen.line(f"{17 + 11 * k},64 {21 + 11 * k},48", 2, darker(STEEL, 0.3))


@draws("hood dryer", (90.0, 150.0), 0.42, "#d87a9a #5a9ab0 #c8a058", front=True, home="room")
def hood_dryer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A salon's armchair under its drying hood."""
    pen.line("76,146 76,30 60,22", 4, STEEL)
    pen.blob("18,42 20,18 44,6 68,18 70,42 44,46", lighter(STEEL, 0.15), 1.2)
    pen.blob("24,42 26,30 44,28 62,30 64,42 44,45", colour("#4a4650"), 0.4)
    pen.rect(18, 58, 70, 106, darker(c, 0.12), r=12)
    pen.rect(10, 94, 78, 120, c, r=9)
    for x in (4, 70):
        pen.rect(x, 78, x + 14, 120, darker(c, 0.2), r=6)
    for x in (18, 64):
        pen.rect(x, 120, x + 6, 146, darker(WOOD, 0.3), r=1)


@draws("barber pole", (40.0, 120.0), 0.3, "#d8343f", front=True, glows=(0.5, 0.5, 0.6))
def barber_pole(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(9, 18, 31, 100, colour("#f8f8f6"), shade=0.6)
    for k in range(7):
        tone = c if k % 2 else colour("#2f5fa8")
        y = 4 + 16 * k
        pen.poly(f"9,{y + 12} 31,{y} 31,{y + 8} 9,{y + 20}", tone, 0.4, atop=True)
    for y0, y1 in ((8, 20), (98, 110)):
        pen.rect(4, y0, 36, y1, STEEL, r=4)
    pen.oval((20, 6), (9, 6), lighter(STEEL, 0.25))
    pen.oval((20, 113), (7, 5), lighter(STEEL, 0.1))
    pen.line("13,22 13,96", 2, WHITE)
