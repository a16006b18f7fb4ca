"""Boats and ships, and what else keeps to the sea. They head to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.people import HAIRS, SKINS
from offline.illustrator.subjects.registry import draws

PLANK = colour("#8a5a35")
PANE = colour("#a9d6ea")


@draws("ship", (220.0, 130.0), 0.4, "#c8402f #2f5a8a #2f6a5a", stands="water", sinks=0.07)
def ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (92, 124):
        pen.rect(x, 14, x + 18, 50, c, r=2)
        pen.rect(x, 14, x + 18, 22, INK, r=2, shade=0.5)
        pen.oval((x + 16, 8), (10, 6), colour("#d8dce4"), shade=0.5)
    pen.rect(66, 44, 172, 62, WHITE, r=3)
    pen.rect(52, 58, 186, 78, WHITE, r=3)
    for y, x0, x1 in ((51, 74, 168), (66, 62, 180)):
        for x in range(x0, x1, 12):
            pen.oval((x, y), (2.6, 2.6), colour("#3a5a78"), shade=0.2)
    pen.blob("6,74 40,78 110,78 180,78 214,72 206,96 194,120 110,124 36,122 18,100", darker(c, 0.62))
    pen.blob("30,112 110,116 200,110 194,122 110,126 36,124", c, atop=True, shade=0.5)
    pen.line("8,78 110,82 212,76", 2.4, WHITE, atop=True)


@draws(
    "motorboat", (180.0, 84.0), 0.24, "#f4f4f2 #d8434a #2f7fb0", stands="water", sinks=0.12, seat=(0.72, 0.45)
)
def motorboat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("62,40 80,14 118,12 132,40", WHITE, shade=0.6)
    pen.blob("72,38 84,18 100,17 100,38", PANE, shade=0.8)
    pen.rect(105, 18, 124, 36, PANE, r=3)
    pen.blob("4,38 60,42 120,40 174,36 172,62 158,76 80,80 34,70", c)
    pen.blob("12,46 80,52 174,46 174,54 80,60 20,54", darker(c, 0.45), atop=True, shade=0.4)
    pen.rect(168, 34, 179, 60, colour("#3a3f4a"), r=3)


@draws(
    "fishing boat",
    (170.0, 130.0),
    0.36,
    "#2f6f9a #c8473f #3f8a5a",
    stands="water",
    sinks=0.08,
    seat=(0.78, 0.62),
)
def fishing_boat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("120,84 120,10", 3.4, PLANK)
    pen.line("120,16 60,54", 1.4, PLANK)
    pen.line("120,16 164,80", 1.2, PLANK)
    pen.rect(62, 50, 104, 86, WHITE, r=3)
    pen.rect(58, 44, 108, 52, c, r=3)
    for x in (68, 86):
        pen.rect(x, 58, x + 13, 70, PANE, r=2)
    pen.oval((140, 80), (13, 9), colour("#d8a050"))
    pen.blob("4,76 40,86 100,88 166,78 158,104 144,122 80,126 34,120 16,100", c)
    pen.blob("8,80 40,90 100,92 166,82 165,88 100,98 40,97 10,87", WHITE, atop=True, shade=0.4)
    for x in (52, 96, 136):
        pen.oval((x, 104), (6, 6), colour("#3a3a42"), atop=True)


@draws("pirate ship", (190.0, 180.0), 0.52, "#7a4a2c #5a3a2a", stands="water", sinks=0.08, seat=(0.79, 0.32))
def pirate_ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sail = pen.part("sail", colour("#e8dcc4") if rng.random() < 0.6 else colour("#3a3640"))
    for x, top in ((64, 26), (118, 12)):
        pen.line(f"{x},130 {x},{top}", 4, PLANK)
    pen.poly("118,12 148,18 118,26", INK)
    for x, y, w in ((64, 36, 27), (64, 78, 33), (118, 30, 31), (118, 76, 38)):
        pen.line(f"{x - w},{y} {x + w},{y}", 2.6, PLANK)
        low = y + 30
        pen.blob(
            f"{x - w},{y} {x + w},{y} {x + w + 3},{low} {x},{y + 36} {x - w - 7},{low} {x - w - 5},{y + 14}",
            sail,
        )
    skull = WHITE if sail[0] < 100 else INK
    pen.oval((114, 92), (7, 6.4), skull, shade=0.2)
    pen.line("104,104 124,98", 2.4, skull)
    pen.line("104,98 124,104", 2.4, skull)
    pen.line("24,118 4,100", 3, PLANK)
    pen.blob("14,116 60,130 118,130 150,114 184,108 180,136 164,168 90,174 44,170 24,146", c)
    pen.line("20,128 60,142 118,142 182,122", 3, colour("#e0b04a"), atop=True)
    for x in (66, 94, 122, 148):
        pen.rect(x - 5, 146, x + 5, 155, darker(c, 0.7), r=1, atop=True)
    for x in (158, 170):
        pen.rect(x - 3.4, 114, x + 3.4, 121, colour("#ffd98a"), r=1, shade=0.2)


@draws("canoe", (190.0, 60.0), 0.16, "#c8643a #3f7f6a #a83f3a", stands="water", sinks=0.16, seat=(0.5, 0.55))
def canoe(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("2,6 16,22 50,30 95,32 140,30 174,22 188,6 184,34 160,54 95,58 30,54 6,34", c)
    pen.blob("16,22 50,28 95,30 140,28 174,22 140,36 95,39 50,36", darker(c, 0.5), shade=0.5)
    pen.line("120,2 84,56", 2.6, PLANK)
    pen.blob("84,46 90,50 84,60 76,60", PLANK)


@draws("submarine", (180.0, 100.0), 0.32, "#f0c23a #3f7f9a #c8543f", stands="air")
def submarine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("84,30 84,6 72,6", 4, darker(c, 0.4))
    pen.blob("66,42 70,24 112,24 118,42", darker(c, 0.1))
    pen.blob("160,58 178,40 178,80 160,64", darker(c, 0.3))
    pen.blob("6,62 26,42 90,36 150,44 170,60 150,80 90,90 26,84", c)
    pen.blob("10,68 90,78 168,66 150,82 90,92 26,86", darker(c, 0.25), atop=True, shade=0.4)
    for x in (44, 78, 112):
        pen.oval((x, 60), (10, 10), darker(c, 0.45))
        pen.oval((x, 60), (7, 7), PANE)


@draws("mermaid", (110.0, 140.0), 0.42, "#2fa39a #8a5ac4 #3f8fc8", stands="air", front=True)
def mermaid(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _mermaid(pen, c, rng, False)


@draws("mermaid brushing", (110.0, 140.0), 0.42, "#2fa39a #8a5ac4 #3f8fc8", stands="air", front=True)
def mermaid_combing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Her long hair is over her shoulder, a comb of shell in it."""
    _mermaid(pen, c, rng, True)


def _mermaid(pen: Pen, c: Colour, rng: np.random.Generator, combs: bool) -> None:
    skin, hair = SKINS[int(rng.integers(len(SKINS)))], HAIRS[int(rng.integers(len(HAIRS)))]
    pen.blob("40,8 60,14 66,40 62,72 48,78 30,76 18,66 16,36 22,16", hair)
    pen.blob("26,74 54,74 60,92 70,110 88,118 82,128 62,126 44,114 30,98", c)
    pen.blob("82,118 96,98 106,102 102,116 108,130 96,136 84,128", lighter(c, 0.2))
    for y in (84, 92, 100, 108):
        for x in range(32, 60, 8):
            pen.line(
                f"{x + y * 0.18 - 14},{y} {x + y * 0.18 - 11},{y + 3} {x + y * 0.18 - 8},{y}",
                1,
                darker(c, 0.3),
                atop=True,
            )
    pen.blob("40,46 52,50 55,64 54,78 40,82 26,78 25,64 28,50", skin)
    pen.blob("28,56 38,54 39,63 30,65", c, twin=False)
    pen.blob("52,56 42,54 41,63 50,65", c)
    if not combs:
        pen.limb("54,56 64,68 60,80", 7, 5.5, skin)
        pen.limb("26,56 14,62 10,50", 7, 5.5, skin)
    pen.rect(36, 42, 44, 50, darker(skin, 0.12), r=3)
    pen.oval((40, 30), (14.5, 16), skin, shade=0.6)
    for side in (-1, 1):
        pen.oval((40 + 5.5 * side, 31), (1.8, 2.3), INK, shade=0)
        pen.oval((40 + 9.5 * side, 36), (3, 1.9), mix(skin, colour("#e86a5a"), 0.45), shade=0)
    pen.line("36,38 40,39.8 44,38", 1.2, darker(skin, 0.6))
    pen.blob("40,10 54,14 57,30 50,22 42,18 34,23 24,30 25,15", hair, shade=0.7)
    pen.blob("50,12 56,8 58,14 62,18 55,18 52,22", colour("#f08a5a"), shade=0.4)
    if combs:
        _combed(pen, skin, hair)


def _combed(pen: Pen, skin: Colour, hair: Colour) -> None:
    """A long strand before the shoulder, one hand that holds it, the other with the comb."""
    pen.blob("52,26 62,34 70,52 72,76 64,92 58,84 60,64 54,48", hair, shade=0.8)
    for said in ("58,36 64,56 64,84", "60,34 68,56 68,80"):
        pen.line(said, 0.9, darker(hair, 0.3), atop=True)
    pen.limb("27,57 36,74 60,80", 7, 5.5, skin)
    pen.oval((62, 80), (4, 3.6), skin)
    pen.limb("54,57 76,62 72,46", 7, 5.5, skin)
    comb = colour("#f4d8a8")
    pen.poly("60,40 76,42 77,46 60,45", comb)
    for x in range(61, 73, 3):
        pen.line(f"{x},44 {x - 1},51", 1.1, comb)
    pen.oval((72, 45), (4, 3.6), skin)


@draws(
    "sailing ship",
    (190.0, 180.0),
    0.52,
    "#7a4a2c #3a3f5a #6a3a2a",
    stands="water",
    sinks=0.08,
    seat=(0.88, 0.66),
)
def sailing_ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tall ship: three masts, square sails, a long bowsprit."""
    sail = pen.part("sail", colour("#f4ecd8"))
    pen.line("26,118 2,96", 3, PLANK)
    for x, top in ((52, 34), (96, 12), (140, 28)):
        pen.line(f"{x},130 {x},{top}", 3.6, PLANK)
        pen.poly(f"{x},{top} {x + 14},{top + 4} {x},{top + 8}", colour("#c8402f"))
        for k, w in ((0, 13), (1, 18), (2, 22)):
            y = top + 10 + k * (108 - top) / 3
            low = y + (108 - top) / 3 - 5
            said = f"{x - w},{y} {x + w},{y} {x + w + 1},{low} {x},{low + 4} {x - w - 6},{low}"
            pen.blob(f"{said} {x - w - 4},{(y + low) / 2}", sail)
            pen.line(f"{x - w},{y} {x + w},{y}", 2, PLANK)
    pen.poly("30,112 46,60 4,98", lighter(sail, 0.2))
    pen.blob("14,118 60,130 118,130 154,118 184,110 180,138 164,168 90,174 44,170 24,146", c)
    pen.line("20,130 60,142 118,142 182,124", 3, colour("#e0b04a"), atop=True)
    for x in range(52, 156, 20):
        pen.rect(x - 4, 147, x + 4, 154, darker(c, 0.7), r=1, atop=True)


@draws("viking ship", (210.0, 150.0), 0.46, "#8a5a35 #6a4228", stands="water", sinks=0.06, seat=(0.85, 0.76))
def viking_ship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A longship: a dragon's head, shields along the side, one striped sail."""
    red, cream = colour("#c03a32"), colour("#f2e8d2")
    pen.line("108,120 108,6", 4.4, PLANK)
    pen.blob("56,20 160,20 168,56 162,88 108,94 50,88 44,54", cream)
    for i in range(0, 6, 2):
        x = 58 + i * 18
        pen.blob(f"{x},20 {x + 17},20 {x + 19},56 {x + 17},92 {x - 1},92 {x - 4},56", red, atop=True)
    pen.line("52,20 164,20", 3.6, PLANK)
    pen.limb("30,118 14,92 16,62 26,48", 15, 9, c)
    pen.blob("30,40 34,52 24,60 8,58 4,50 14,46 20,38", c)
    pen.oval((21, 48), (2, 2), colour("#f6d44a"), shade=0)
    pen.limb("184,118 200,96 200,66 190,52", 15, 5, c)
    pen.blob("14,104 50,118 108,122 166,118 198,104 186,132 166,144 108,148 50,144 26,132", c)
    for y in (124, 133):
        pen.line(f"16,{y - 8} 60,{y + 3} 108,{y + 5} 156,{y + 3} 196,{y - 8}", 1.2, darker(c, 0.4), atop=True)
    for i, x in enumerate(range(46, 180, 25)):
        pen.oval((x, 116), (10, 10), (red, colour("#3f6f9a"), colour("#d8a83a"))[i % 3])
        pen.oval((x, 116), (3, 3), colour("#c4ccd6"), shade=0.3)
