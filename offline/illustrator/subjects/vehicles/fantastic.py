"""Ships of tales yet to come: one that sets down on its legs, an airship of brass and wood."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BRASS = colour("#c8963f")
WOOD = colour("#7a4f33")
STEEL = colour("#5a6270")
GLOW = colour("#8af0ff")


@draws(
    "spaceship landing", (230.0, 190.0), 0.6, "#c8d0dc #b8b4c8 #d0cabc", front=True, glows=(0.5, 0.72, 0.5)
)
def spaceship_landing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Its legs are out, its engines burn beneath it, dust flies up around it."""
    _dust(pen, 0.16, 24, rng)
    pen.opacity = 0.5
    pen.poly("88,100 142,100 164,176 66,176", GLOW, shade=0)
    pen.opacity = 0.7
    pen.poly("100,100 130,100 140,172 90,172", lighter(GLOW, 0.6), shade=0)
    pen.opacity = 1.0
    _legs(pen)
    pen.blob("4,82 30,66 72,58 115,56 158,58 200,66 226,82 204,98 160,108 115,110 70,108 26,98", c, shade=1.4)
    pen.blob("24,94 70,104 115,107 160,104 206,94 190,104 150,116 115,118 80,116 40,104", darker(c, 0.42))
    pen.blob(
        "66,62 74,34 96,16 115,12 134,16 156,34 164,62 140,70 115,72 90,70", colour("#3f6a9a"), shade=1.2
    )
    pen.blob("80,54 88,32 104,22 100,44 90,58", lighter(GLOW, 0.5), atop=True, shade=0)
    pen.line("66,62 90,70 115,72 140,70 164,62", 4, darker(c, 0.3))
    for x, y in ((28, 82), (56, 88), (86, 92), (115, 93), (144, 92), (174, 88), (202, 82)):
        pen.oval((x, y), (6, 4.6), darker(c, 0.5), shade=0)
        pen.oval((x, y), (4.4, 3.2), colour("#ffe9a0"), shade=0)
    for said in ("50,70 44,100", "180,70 186,100"):
        pen.line(said, 1.4, darker(c, 0.25), atop=True)
    pen.blob("92,112 138,112 130,122 100,122", STEEL)
    _dust(pen, 0.0, 17, rng)


def _legs(pen: Pen) -> None:
    for side in (-1, 1):
        x = 115 + side * 56
        pen.limb(f"{x},100 {x + side * 16},140 {x + side * 24},170", 9, 6, STEEL)
        pen.line(f"{x + side * 13},134 {115 + side * 30},108", 4, darker(STEEL, 0.3))
        pen.blob(f"{x + side * 10},176 {x + side * 24},168 {x + side * 38},176", darker(STEEL, 0.2))
    pen.limb("115,112 115,150 115,172", 8, 6, darker(STEEL, 0.3))
    pen.blob("101,178 115,170 129,178", darker(STEEL, 0.35))


def _dust(pen: Pen, shade: float, size: float, rng: np.random.Generator) -> None:
    """What the engines whirl up: a low bank of soft puffs."""
    tone = darker(colour("#e0d6cc"), shade)
    pen.opacity = 0.42
    for x in np.linspace(22, 208, 15):
        near = 1 - abs(float(x) - 115) / 150
        r = size * float(rng.uniform(0.5, 1.1)) * (0.5 + 0.5 * near)
        low = 174 + float(rng.uniform(-7, 9)) * near
        pen.oval((float(x), low - 0.5 * r), (r * 1.2, r * 0.7), tone, shade=0.2)
    pen.opacity = 1.0


@draws("steampunk airship", (260.0, 200.0), 0.62, "#a8683f #b8894f #8a4a3a #5f6a5a", stands="air", home="sky")
def steampunk_airship(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A ship of wood under a ribbed balloon: propellers, funnel, rudder and brass."""
    _balloon(pen, c)
    rope = darker(WOOD, 0.3)
    for x0, x1 in ((44, 66), (80, 92), (120, 122), (158, 150), (196, 176), (222, 196)):
        pen.line(f"{x0},92 {x1},136", 1.3, rope)
    pen.line("60,98 92,134", 1.0, rope)
    pen.line("206,98 168,134", 1.0, rope)
    _hull(pen)
    _engine(pen)


def _balloon(pen: Pen, c: Colour) -> None:
    for said in ("214,30 250,2 256,10 244,50", "214,74 250,104 256,94 244,54"):
        pen.poly(said, darker(c, 0.3))
        pen.line(said.split(" ")[1] + " " + said.split(" ")[2], 3, BRASS)
    pen.blob("4,52 24,26 70,8 128,3 190,12 236,38 250,52 236,68 190,92 128,101 70,96 24,78", c, shade=1.5)
    for said in ("20,30 90,18 180,20 244,46", "5,52 90,48 180,49 250,52", "20,74 90,82 180,82 242,60"):
        pen.line(said, 1.2, darker(c, 0.34), atop=True)
    for x, bow, top, low in ((48, -7, 17, 88), (100, -4, 5, 100), (156, 4, 6, 98), (206, 8, 20, 84)):
        pen.line(f"{x},{top} {x + bow},52 {x},{low}", 5, BRASS, atop=True)
        for y in np.linspace(top + 8, low - 8, 6):
            t = 1 - ((float(y) - 52) / 46) ** 2
            pen.oval((x + bow * t * 0.9, float(y)), (1.3, 1.3), lighter(BRASS, 0.5), atop=True, shade=0)
    pen.poly("66,24 88,21 88,37 67,39", mix(c, colour("#e8c890"), 0.35), atop=True, shade=0.4)
    pen.line("66,24 88,21 88,37 67,39 66,24", 0.9, darker(c, 0.5), atop=True)
    pen.poly("118,62 144,61 143,80 119,81", darker(c, 0.22), atop=True, shade=0.4)
    pen.blob("0,52 6,44 14,46 14,58 6,60", BRASS)


def _hull(pen: Pen) -> None:
    """Clinker-built, portholes along its side, a cabin aft."""
    pen.rect(160, 112, 198, 140, darker(WOOD, 0.1), r=2)
    pen.poly("156,114 202,114 196,106 162,106", colour("#8a3f34"))
    for x in (166, 182):
        pen.rect(x, 120, x + 9, 131, colour("#ffd98a"), r=2, shade=0.2)
    pen.blob("46,130 60,136 120,138 206,134 214,140 202,166 176,180 110,182 78,172 58,152", WOOD, shade=1.3)
    for said in ("56,146 120,152 208,148", "66,158 120,164 202,160", "80,170 120,175 190,171"):
        pen.line(said, 1.1, darker(WOOD, 0.4), atop=True)
    pen.line("48,133 120,140 212,137", 4, BRASS)
    for x in range(84, 200, 22):
        pen.oval((x, 154), (5.2, 5.2), BRASS, shade=0.6)
        pen.oval((x, 154), (3.4, 3.4), colour("#ffe09a"), shade=0)
    pen.limb("52,132 36,122 26,120", 6, 2.5, BRASS)
    for x in range(64, 160, 12):
        pen.line(f"{x},137 {x},127", 1.4, darker(WOOD, 0.2))
    pen.line("58,128 158,128", 1.8, lighter(WOOD, 0.2))
    pen.poly("196,166 226,178 232,196 204,186", darker(BRASS, 0.3))


def _engine(pen: Pen) -> None:
    pen.rect(132, 104, 142, 136, darker(BRASS, 0.25), r=2)
    pen.rect(129, 102, 145, 108, BRASS, r=2)
    for x, y, r in ((140, 95, 6), (150, 88, 8), (163, 86, 9)):
        pen.opacity = 0.75
        pen.oval((x, y), (r, r * 0.8), colour("#d8d0c8"), shade=0.6)
    pen.opacity = 1.0
    pen.rect(206, 144, 222, 156, STEEL, r=3)
    for y in (134, 166):
        pen.blob(f"224,150 219,{(150 + y) / 2} 223,{y} 229,{(150 + y) / 2}", lighter(WOOD, 0.3))
    pen.oval((224, 150), (4, 4), BRASS)
    pen.oval((110, 176), (11, 11), darker(BRASS, 0.2))
    for a in np.arange(0, 2 * np.pi, np.pi / 4):
        pen.oval(
            (110 + 11 * float(np.cos(a)), 176 + 11 * float(np.sin(a))),
            (2.6, 2.6),
            darker(BRASS, 0.2),
            shade=0.3,
        )
    pen.oval((110, 176), (4.4, 4.4), lighter(BRASS, 0.35))


@draws("eggshell", (120.0, 104.0), 0.3, "#f4ead2 #dfe8ee #e8d8f0")
def eggshell(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The lower half of a great egg, its rim broken."""
    pen.poly("8,30 20,16 34,26 48,12 62,24 76,12 88,26 102,14 112,30 60,44", darker(c, 0.3), shade=0.6)
    pen.blob("6,34 30,44 60,47 90,44 114,34 112,66 94,94 60,103 26,94 8,66", c, shade=1.5)
    pen.poly("6,36 16,26 28,40 42,28 56,44 70,30 84,42 98,28 114,36 110,52 60,56 10,52", c, shade=0.4)
    for x, y, r in ((34, 66, 7), (66, 80, 8), (92, 62, 6), (50, 52, 4), (44, 88, 4)):
        pen.oval((x, y), (r, r * 0.8), mix(c, colour("#b08a5a"), 0.4), atop=True, shade=0.3)
