"""What one sits on, walks over or lives in: furniture, bridges, further buildings."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

PLANK = colour("#9a6a40")
GLOW = colour("#ffdf8e")
STONE = colour("#a8a29c")


@draws("sofa", (190.0, 100.0), 0.34, "#4a8a96 #c8644a #7a8a5a #8a6a9a #d8a04a", seat=(0.5, 0.52), front=True)
def sofa(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26, 158):
        pen.rect(x, 84, x + 8, 98, PLANK, r=2)
    pen.rect(20, 8, 170, 66, darker(c, 0.14), r=14)
    pen.line("95,14 95,60", 1.6, darker(c, 0.4), atop=True)
    pen.rect(16, 50, 174, 90, darker(c, 0.2), r=8)
    for x in (20, 96):
        pen.rect(x, 46, x + 74, 68, lighter(c, 0.08), r=7)
    pen.rect(2, 34, 30, 90, c, r=12)
    pen.rect(160, 34, 188, 90, c, r=12)
    pen.poly("40,26 62,22 66,46 42,48", mix(c, colour("#f4d8a0"), 0.75))


@draws("armchair", (120.0, 110.0), 0.34, "#4a7f9a #c8644a #7a8a5a #8a6a9a", seat=(0.5, 0.54), front=True)
def armchair(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (22, 90):
        pen.rect(x, 94, x + 8, 108, PLANK, r=2)
    pen.rect(18, 4, 102, 74, darker(c, 0.14), r=16)
    for x, y in ((42, 24), (60, 24), (78, 24), (51, 40), (69, 40)):
        pen.oval((x, y), (2.2, 2.2), darker(c, 0.45), shade=0)
    pen.rect(16, 56, 104, 100, darker(c, 0.2), r=8)
    pen.rect(24, 52, 96, 76, lighter(c, 0.08), r=7)
    pen.rect(2, 40, 28, 100, c, r=12)
    pen.rect(92, 40, 118, 100, c, r=12)


@draws(
    "toy balloon", (60.0, 130.0), 0.36, "#e0433f #3f8fd0 #f0b83a #5fae5a #c85aa8", stands="air", front=True
)
def toy_balloon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("30,68 26,88 34,106 29,128", 1.2, colour("#e8e4dc"))
    pen.blob("30,2 50,10 57,30 48,54 34,66 26,66 12,54 3,30 10,10", c, shade=1.2)
    pen.poly("26,70 34,70 30,63", darker(c, 0.15))
    pen.blob("14,20 20,12 25,12 18,24 16,32", lighter(c, 0.6), shade=0)


@draws("bed", (200.0, 110.0), 0.36, "#4a7a9a #c8643a #7a6a9a", seat=(0.55, 0.56))
def bed(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(6, 10, 20, 106, PLANK, r=4)
    pen.rect(184, 40, 196, 106, PLANK, r=4)
    pen.rect(14, 74, 190, 96, darker(PLANK, 0.2), r=2)
    pen.rect(16, 56, 188, 80, WHITE, r=8)
    pen.blob("22,42 44,38 64,46 62,60 40,64 22,60", WHITE, shade=0.7)
    pen.blob("62,54 100,50 150,52 188,56 190,88 120,92 66,88", c)
    pen.blob("62,54 80,52 82,90 66,88", lighter(c, 0.4), shade=0.6)


@draws("bench", (160.0, 90.0), 0.28, "#9a6a40 #4f7a5a #7a4a3a", seat=(0.5, 0.52), front=True)
def bench(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    iron = colour("#3a3f4a")
    for x in (20, 140):
        pen.line(f"{x},14 {x},86", 5, iron)
        pen.line(f"{x - 10},56 {x + 8},56", 4, iron)
    for y in (14, 28):
        pen.rect(8, y, 152, y + 9, c, r=2)
    for y in (48, 56):
        pen.rect(4, y, 156, y + 7, lighter(c, 0.1), r=2)


@draws("table", (150.0, 90.0), 0.3, "#a8713f #7a5034 #c89a62", seat=(0.5, 0.08), front=True)
def table(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (20, 122):
        pen.poly(f"{x},20 {x + 10},20 {x + 8},88 {x + 2},88", darker(c, 0.25))
    pen.rect(14, 18, 138, 30, darker(c, 0.3))
    pen.blob("8,6 142,6 148,20 2,20", lighter(c, 0.12), shade=0.6)
    pen.rect(2, 15, 148, 22, c, r=2)


@draws("long table", (250.0, 90.0), 0.3, "#a8713f #7a5034 #c89a62", seat=(0.5, 0.08), front=True, home="room")
def long_table(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (18, 120, 224):
        pen.poly(f"{x},22 {x + 10},22 {x + 8},88 {x + 2},88", darker(c, 0.25))
    pen.rect(12, 18, 238, 30, darker(c, 0.3))
    pen.blob("6,6 125,4 244,6 249,20 1,20", lighter(c, 0.12), shade=0.6)
    pen.rect(1, 15, 249, 22, c, r=2)


@draws("laid table", (250.0, 90.0), 0.3, "#f4efe6 #e8dcc8", seat=(0.5, 0.1), front=True, home="room")
def laid_table(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A long table under a cloth, with plates and glasses along its edge."""
    for x in (24, 216):
        pen.poly(f"{x},40 {x + 10},40 {x + 8},88 {x + 2},88", colour("#7a5034"))
    pen.blob("4,8 125,4 246,8 249,22 1,22", lighter(c, 0.5), shade=0.4)
    pen.poly("1,18 249,18 247,52 3,52", c, shade=0.9)
    for x in range(14, 244, 22):
        pen.limb(f"{x},22 {x + 3},36 {x - 1},52", 2.4, 3.6, darker(c, 0.1), shade=0, atop=True)
    pen.line("3,50 125,51 247,50", 1.4, darker(c, 0.22), atop=True)
    for x in (34, 95, 155, 216):
        pen.oval((x, 14.6), (13, 3.2), colour("#dfe6ec"), shade=0.4)
        pen.oval((x, 14.2), (8.4, 1.9), lighter(colour("#dfe6ec"), 0.5), shade=0)
        pen.limb(f"{x + 19},1 {x + 19},8", 5.4, 3, colour("#a8324a"), shade=0.4)
        pen.line(f"{x + 19},8 {x + 19},14", 1, colour("#dfe6ec"))
        pen.line(f"{x - 17},12 {x - 18},17", 1, colour("#aab2bc"))


@draws("piano", (170.0, 140.0), 0.42, "#2a2630 #6a3f2a #f0ece4", seat=(0.19, 0.44))
def piano(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26, 92, 142):
        pen.poly(f"{x},88 {x + 8},88 {x + 6},136 {x + 2},136", darker(c, 0.2))
    pen.blob("10,60 60,56 120,54 156,62 160,78 130,92 60,94 10,92", c)
    pen.blob("46,58 60,20 110,4 156,10 164,30 150,60", darker(c, 0.15))
    pen.blob("56,58 68,26 112,12 150,17 154,32 142,58", mix(c, colour("#d8a050"), 0.5), shade=0.7)
    pen.rect(6, 78, 78, 92, darker(c, 0.2), r=3)
    pen.rect(8, 74, 74, 84, WHITE, r=1, shade=0.3)
    for x in range(13, 72, 6):
        pen.rect(x, 74, x + 2.6, 79.5, INK, shade=0)
    pen.rect(20, 108, 56, 116, colour("#5a3a2a"), r=3)
    pen.line("24,116 24,136", 3, darker(c, 0.3))
    pen.line("52,116 52,136", 3, darker(c, 0.3))


@draws("books", (120.0, 90.0), 0.24, "#a83f3a #2f5f8a #3f7a54", seat=(0.5, 0.04), front=True)
def books(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    tones = [c, colour("#d8a04a"), colour("#4a7a8a"), colour("#7a5a8a"), colour("#b5603f")]
    for i, (x, w) in enumerate(((8, 104), (14, 94), (4, 100), (18, 86), (12, 92))):
        y = 73 - i * 16
        pen.rect(x, y, x + w, y + 15, tones[i], r=2.5)
        pen.rect(x + w - 10, y + 2.5, x + w - 1, y + 12.5, colour("#f4ead2"), shade=0.4)
        pen.rect(x + 12, y + 1, x + 16, y + 14, lighter(tones[i], 0.4), shade=0.3)


@draws("treehouse", (150.0, 170.0), 0.6, "#5f9a45 #6fa84f", fixed=True, front=True)
def treehouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bark = colour("#6b4a36")
    pen.limb("76,168 74,120 78,60", 26, 16, bark)
    pen.limb("76,96 44,80 32,66", 9, 6, bark)
    pen.limb("78,92 112,78 122,66", 9, 6, bark)
    for x, y, r in ((76, 26, 32), (40, 44, 26), (114, 44, 26), (58, 20, 22), (98, 22, 22)):
        pen.oval((x, y), (r, r * 0.86), darker(c, 0.18), shade=0.8)
        pen.oval((x + 4 * pen.light, y - 5), (r * 0.7, r * 0.55), lighter(c, 0.06), shade=0.6, atop=True)
    pen.rect(34, 98, 122, 105, PLANK, r=2)
    pen.rect(46, 62, 110, 98, lighter(PLANK, 0.15))
    for y in (70, 79, 88):
        pen.line(f"46,{y} 110,{y}", 0.9, darker(PLANK, 0.3), atop=True)
    pen.poly("38,64 78,40 118,64", colour("#a8493a"))
    pen.rect(56, 70, 72, 84, GLOW, r=2, shade=0.3)
    pen.rect(84, 70, 100, 98, darker(PLANK, 0.5), r=3)
    for x in (112, 124):
        pen.line(f"{x},104 {x + 8},166", 2.4, PLANK)
    for y in range(112, 166, 9):
        pen.line(f"{112 + (y - 104) * 0.13},{y} {124 + (y - 104) * 0.13},{y}", 2, PLANK)
    for x in (38, 46, 110, 118):
        pen.line(f"{x},98 {x},86", 2, PLANK)


@draws("bridge", (300.0, 110.0), 0.34, "#b0a698 #a8a098 #b8a890", seat=(0.5, 0.22), fixed=True, front=True)
def bridge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob(
        "0,56 60,34 150,22 240,34 300,56 300,108 262,108 250,78 214,66 186,80 178,108 "
        "122,108 114,80 86,66 50,78 38,108 0,108",
        c,
    )
    pen.line("0,54 60,32 150,20 240,32 300,54", 7, lighter(c, 0.2))
    for x in range(16, 300, 26):
        y = 20 + abs(x - 150) ** 1.6 / 3000 * 34
        pen.rect(x - 3, y - 10, x + 3, y + 6, lighter(c, 0.1), r=1)
    pen.line("0,42 60,20 150,8 240,20 300,42", 4, darker(c, 0.1))
    if max(c) - min(c) > 72:
        for x in range(-2, 300, 9):  # planks
            pen.line(f"{x},20 {x},108", 1, darker(c, 0.3), atop=True)
        return
    for k, y in enumerate(range(46, 108, 9)):  # its courses of stone
        pen.line(
            f"0,{y + 10} 60,{y - 3} 150,{y - 11} 240,{y - 3} 300,{y + 10}", 0.9, darker(c, 0.25), atop=True
        )
        for x in range(4 + 11 * (k % 2), 300, 22):
            at = y - 11 + 21 * (abs(x - 150) / 150) ** 1.6
            pen.line(f"{x},{at:.1f} {x},{at + 9:.1f}", 0.9, darker(c, 0.25), atop=True)


@draws("igloo", (140.0, 90.0), 0.34, "#e8f2fa", fixed=True, front=True)
def igloo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,86 10,48 34,16 70,6 106,16 130,48 134,86 70,89", c)
    seam = mix(c, colour("#7aa4c8"), 0.6)
    for y in (28, 48, 68):
        pen.line(f"4,{y + 4} 70,{y} 136,{y + 4}", 1.3, seam, atop=True)
    for x, y in ((50, 16), (88, 16), (30, 38), (64, 38), (104, 38), (18, 58), (48, 58), (92, 58), (122, 58)):
        pen.line(f"{x},{y - 8} {x - 1},{y + 9}", 1.2, seam, atop=True)
    pen.blob("42,88 44,60 70,46 96,60 98,88", lighter(c, 0.3))
    pen.blob("52,88 53,66 70,56 87,66 88,88", colour("#2f4a6a"), shade=0.6)


@draws("church", (110.0, 160.0), 0.52, "#f2ece0 #d8c8b0", fixed=True, front=True)
def church(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    roof = pen.part("roof", colour("#8a4a40"))
    pane = pen.part("window", GLOW)
    pen.rect(22, 84, 102, 154, c)
    pen.poly("14,86 62,52 110,86", roof)
    pen.rect(8, 58, 46, 154, lighter(c, 0.08))
    pen.poly("3,60 27,8 51,60", darker(roof, 0.1))
    pen.line("27,10 27,-4", 2, INK)
    pen.line("22,2 32,2", 2, INK)
    pen.rect(21, 68, 33, 86, darker(c, 0.6), r=6)
    pen.oval((27, 102), (7, 7), pane, shade=0.3)
    for x in (58, 80):
        pen.rect(x, 98, x + 11, 124, pane, r=5.5, shade=0.3)
    pen.rect(18, 124, 36, 154, pen.part("door", colour("#6a4630")), r=8)


@draws("airplane", (200.0, 90.0), 0.3, "#f4f6f8 #e8e2d4", stands="air")
def airplane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    accent = colour("#2f6fb0") if rng.random() < 0.5 else colour("#d8434a")
    pen.poly("152,36 176,4 192,4 184,40", accent)
    pen.poly("96,44 132,14 144,16 124,46", darker(c, 0.3))
    pen.blob("4,48 18,36 60,30 140,32 194,40 190,52 140,58 60,60 18,58", c)
    pen.blob("6,50 60,54 140,52 194,46 140,60 60,62 18,60", accent, atop=True, shade=0.4)
    for x in range(48, 150, 11):
        pen.rect(x, 39, x + 5, 45, colour("#5a88b0"), r=2, shade=0.2)
    pen.blob("14,42 24,37 30,38 28,44 16,45", colour("#3a5a78"), shade=0.3)
    pen.poly("84,54 116,54 152,86 136,88", darker(c, 0.1))
    pen.poly("164,44 186,44 198,58 188,58", darker(c, 0.14))
    pen.blob("92,62 112,62 116,70 92,71", darker(c, 0.4))


@draws("ufo", (150.0, 84.0), 0.3, "#a8b2c0 #7a8a9a", stands="air", front=True, glows=(0.5, 0.9, 0.7))
def ufo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("46,36 50,12 75,3 100,12 104,36", colour("#a8ecd8"), shade=0.7)
    pen.oval((75, 27), (9, 11), colour("#6fbf5a"))
    pen.oval((71.5, 25), (2.6, 3.8), INK, shade=0)
    pen.oval((78.5, 25), (2.6, 3.8), INK, shade=0)
    pen.blob("2,50 30,36 75,32 120,36 148,50 120,66 75,71 30,66", c, shade=1.3)
    pen.blob("8,52 75,58 142,52 120,66 75,71 30,66", darker(c, 0.3), atop=True, shade=0.4)
    for x, tone in ((30, "#ffd84a"), (53, "#ff6a5a"), (75, "#4ad6c0"), (97, "#ff6a5a"), (120, "#ffd84a")):
        pen.oval((x, 52), (5, 4.4), colour(tone), shade=0.2)
    pen.blob("54,68 75,70 96,68 90,78 60,78", darker(c, 0.5))
