"""More boats: a gondola, a rowing boat, a kayak, a raft, big ships. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.people import HAIRS, SKINS
from offline.illustrator.subjects.registry import draws

from .afloat import PANE, PLANK


@draws("gondola", (230.0, 130.0), 0.38, "#22242e", stands="water", sinks=0.05, seat=(0.5, 0.76))
def gondola(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin = SKINS[int(rng.integers(len(SKINS)))]
    pen.line("214,28 150,126", 3, PLANK)
    for x in (176, 187):
        pen.limb(f"{x},66 {x - 2},98", 9, 8, INK)
    pen.blob("166,40 174,32 190,32 197,42 194,70 170,70", WHITE, 0.8)
    for y in (38, 45, 52, 59, 66):
        pen.line(f"166,{y} 198,{y}", 2.6, colour("#c8342e"), atop=True)
    pen.limb("170,38 178,54 196,56", 8, 6, WHITE)
    pen.limb("194,40 204,50 200,52", 8, 6, WHITE)
    pen.oval((199, 53), (4, 4), skin)
    pen.oval((182, 22), (10, 11), skin)
    pen.blob("172,20 174,13 190,13 193,22", HAIRS[int(rng.integers(len(HAIRS)))], shade=0.4)
    pen.oval((182, 14), (17, 3.6), colour("#e8cf8a"))
    pen.rect(173, 5, 191, 14, colour("#e8cf8a"), r=4)
    pen.rect(173, 10.4, 191, 13.6, colour("#c8342e"), shade=0)
    pen.oval((178, 23), (1.2, 1.5), INK, shade=0)
    pen.line("174,28 178,29", 1, darker(skin, 0.4))
    pen.blob(
        "2,44 8,44 14,74 34,92 90,102 150,102 204,92 226,70 224,88 206,112 150,122 80,120 30,108 10,88",
        c,
        1.2,
    )
    pen.poly("0,40 10,34 12,44 6,48 12,52 6,56 13,60 8,66 14,72 2,60", colour("#d4d8de"), shade=0.6)
    pen.blob("78,100 84,82 92,78 96,100", colour("#a8243a"))
    pen.rect(84, 92, 124, 102, colour("#c8344a"), r=3)
    pen.line("20,90 90,106 150,106 212,94", 2, colour("#d9a53a"), atop=True)


@draws(
    "rowing boat",
    (180.0, 70.0),
    0.22,
    "#a8683a #3f7fa8 #c8523a #4f8a5a",
    stands="water",
    sinks=0.08,
    seat=(0.5, 0.5),
)
def rowing_boat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,28 40,36 140,36 174,26 170,36 140,44 40,44 10,38", darker(c, 0.5), 0.5)
    for x in (60, 106):
        pen.rect(x, 32, x + 16, 38, PLANK, r=1)
    pen.blob("4,27 36,37 90,40 144,37 176,25 172,46 156,62 90,66 28,62 10,46", c, 1.1)
    for said in ("8,38 40,47 140,47 173,36", "14,48 40,56 140,56 166,47"):
        pen.line(said, 1.4, darker(c, 0.35), atop=True)
    pen.line("4,28 36,38 90,41 144,38 176,26", 3.4, lighter(c, 0.4))
    pen.limb("70,20 96,40 126,64", 3, 3, PLANK)
    pen.blob("122,58 134,62 140,72 128,70", lighter(PLANK, 0.15))
    pen.oval((93, 40), (3.4, 3.4), colour("#3a3f4a"), shade=0.3)


@draws("kayak", (210.0, 80.0), 0.24, "#e8502e #f0b01a #2f8ac8 #3fa05a", stands="water", sinks=0.1)
def kayak(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    skin = SKINS[int(rng.integers(len(SKINS)))]
    pen.blob("90,56 92,34 102,28 114,34 118,56", colour("#f0c02a" if c[0] > 200 else "#e8502e"), 1.0)
    pen.oval((104, 17), (9, 10), skin)
    pen.blob("94,16 96,8 104,5 113,9 114,19 108,13", HAIRS[int(rng.integers(len(HAIRS)))])
    pen.oval((100, 18), (1.1, 1.4), INK, shade=0)
    pen.line("97,23 101,24", 1, darker(skin, 0.4))
    pen.line("56,20 104,46 152,66", 2.6, INK)
    pen.blob("44,12 58,16 60,24 48,22", c)
    pen.blob("148,62 162,64 164,74 152,72", c)
    pen.limb("94,36 84,46 78,34", 7, 5, skin)
    pen.limb("114,38 122,48 130,56", 7, 5, skin)
    pen.blob("2,56 40,50 90,50 124,50 170,50 208,55 170,66 110,72 40,68", c, 1.2)
    pen.line("8,57 100,61 202,56", 2, lighter(c, 0.65), atop=True)
    pen.oval((104, 52), (18, 4), INK, shade=0.3)


@draws("raft", (190.0, 120.0), 0.34, "#a8743f #8a6238", stands="water", sinks=0.04, seat=(0.36, 0.76))
def raft(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.limb("112,94 112,6", 5, 4, darker(c, 0.15))
    pen.blob("116,12 150,20 168,46 160,74 116,78 124,44", colour("#f2e8d4"), 1.1)
    pen.line("124,26 152,32", 1.4, colour("#c8b898"), atop=True)
    pen.poly("84,8 112,12 112,24", colour("#d8402e"))
    for k in range(6):
        x = 8 + 29 * k
        pen.rect(x, 90, x + 28, 106, c, r=7, shade=1.1)
        pen.oval((x + 14, 98), (5, 5), lighter(c, 0.3), shade=0.3)
    pen.rect(4, 86, 186, 93, lighter(c, 0.12), r=3)
    for x in (34, 94, 154):
        pen.line(f"{x},84 {x},108", 3, colour("#e8d8b0"))


@draws("cruise ship", (290.0, 140.0), 0.42, "#f4f6f8", stands="water", sinks=0.06)
def cruise_ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    band = colours("#2f5fa8 #c8342e #1f8a9a")[int(rng.integers(3))]
    pen.blob("176,18 186,2 208,2 206,20", band)
    pen.poly("178,8 208,6 208,11 176,13", WHITE, atop=True, shade=0)
    for y0, y1, x0, x1 in ((18, 36, 110, 240), (34, 54, 84, 256), (52, 72, 64, 268), (70, 90, 44, 276)):
        pen.rect(x0, y0, x1, y1, c, r=4, shade=0.7)
        pen.line(f"{x0},{y1 - 2} {x1},{y1 - 2}", 1.2, darker(c, 0.25))
        for x in range(x0 + 8, x1 - 10, 11):
            pen.rect(x, y0 + 5, x + 7, y0 + 12, colour("#3f6a8a"), r=1, shade=0.3)
    pen.blob("84,36 96,22 112,20 112,36", PANE, shade=0.6)
    for x in range(70, 260, 34):
        pen.blob(f"{x},76 {x + 22},76 {x + 19},84 {x + 3},84", colour("#f0902a"), shade=0.7)
    pen.blob("2,84 40,88 150,90 284,86 282,110 268,130 60,132 30,122 14,104", c, 1.0)
    pen.blob("20,118 80,124 280,116 274,134 60,136 30,130", darker(band, 0.2), atop=True, shade=0.6)
    pen.line("6,92 150,98 284,94", 2.6, band, atop=True)
    for x in range(50, 274, 12):
        pen.oval((x, 107), (2, 2), colour("#3a5a78"), shade=0.2)


@draws("container ship", (290.0, 124.0), 0.38, "#b8382e #2f4f7a #2f6a4f", stands="water", sinks=0.08)
def container_ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tones = colours("#d8502e #2f7ab0 #e8b02a #4a9a5a #8a8f98 #c8a070")
    pen.rect(222, 16, 262, 76, WHITE, r=2)
    pen.rect(214, 16, 268, 28, WHITE, r=2)
    pen.rect(216, 19, 266, 25, colour("#3a5a78"), shade=0.3)
    for y in (36, 48, 60):
        for x in (228, 240, 252):
            pen.rect(x, y, x + 6, y + 6, colour("#3a5a78"), shade=0.2)
    pen.rect(240, 2, 256, 18, c, r=1)
    for column in range(7):
        x = 34 + 26 * column
        for row in range(2 + (column in {2, 3, 4, 5}) + (column in {3, 4})):
            tone, y = tones[int(rng.integers(6))], 60 - 15 * row
            pen.rect(x, y, x + 25, y + 14, tone, shade=0.6)
            for k in range(1, 5):
                pen.line(f"{x + 5 * k},{y + 1} {x + 5 * k},{y + 13}", 0.9, darker(tone, 0.25))
    pen.blob("2,66 40,74 150,76 286,72 284,98 270,116 60,118 26,110 14,88", c, 1.0)
    pen.blob("20,104 80,110 284,102 276,120 60,122 30,116", colour("#7a2a24"), atop=True, shade=0.6)
    pen.line("4,72 60,78 284,77", 2.2, lighter(c, 0.5), atop=True)
