"""Buildings that everybody knows: Big Ben, a castle of fairy tales, onion domes, a mosque."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.registry import draws

from .monuments import arched, onion

GOLD = colour("#d9a522")
SLATE = colour("#4a5560")


@draws("big ben", (90.0, 250.0), 0.72, "#d0a868", fixed=True, front=True)
def big_ben(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The clock tower of London: ribbed stone, four dials, a spire of iron and gold."""
    low = darker(c, 0.12)
    pen.rect(0, 206, 90, 248, low, shade=0.7)
    for x in range(4, 88, 12):
        arched(pen, x + 4, 244, 4, 28, darker(c, 0.55))
    for x in range(0, 90, 10):
        pen.poly(f"{x},206 {x + 3},196 {x + 6},206", lighter(c, 0.1), 0.4)
    pen.rect(24, 96, 66, 246, c, shade=1.0)
    for x in (29, 37, 45, 53, 61):
        pen.rect(x - 1, 104, x + 1, 240, lighter(c, 0.25), shade=0.2)
    for y in range(114, 236, 20):
        for x in (33, 41, 49, 57):
            pen.rect(x - 2, y, x + 2, y + 13, darker(c, 0.5), r=2, shade=0.2)
        pen.rect(24, y + 15, 66, y + 17, lighter(c, 0.18), shade=0.2)
    pen.rect(19, 92, 71, 99, lighter(c, 0.15))
    pen.rect(21, 54, 69, 94, c, shade=0.9)
    pen.rect(18, 50, 72, 56, lighter(c, 0.2))
    pen.oval((45, 74), (18.5, 18.5), GOLD)
    pen.oval((45, 74), (16.4, 16.4), colour("#fdf8ea"), shade=0.2)
    for k in range(12):
        a = k * np.pi / 6
        pen.oval((45 + 13.4 * np.sin(a), 74 - 13.4 * np.cos(a)), (1.1, 1.1), INK, shade=0)
    pen.limb("45,74 38,68", 2.6, 1.4, INK)
    pen.limb("45,74 52,62", 2, 1, INK)
    pen.poly("20,50 26,34 64,34 70,50", SLATE)
    pen.rect(27, 24, 63, 35, c, shade=0.5)
    for x in (31, 38, 45, 52, 59):
        pen.rect(x - 2, 26, x + 2, 34, darker(c, 0.6), r=2, shade=0.2)
    pen.poly("24,25 45,-16 66,25", SLATE)
    for y, half in ((14, 5), (4, 3.4)):
        pen.poly(f"{45 - half},{y + 6} 45,{y - 4} {45 + half},{y + 6}", GOLD, 0.5)
    pen.line("45,-16 45,-24", 1.8, GOLD)
    for x in (21, 69):
        pen.poly(f"{x - 3},52 {x},36 {x + 3},52", lighter(c, 0.1), 0.5)


def _turret(
    pen: Pen, at: tuple[float, float], half: float, foot: float, cap: float, tones: tuple[Colour, Colour]
) -> None:
    """A round tower with a pointed cap and small windows."""
    (x, top), (wall, roof) = at, tones
    pen.rect(x - half, top, x + half, foot, wall, shade=1.1)
    pen.rect(x - half * 1.2, top - 2, x + half * 1.2, top + 5, lighter(wall, 0.12), shade=0.6)
    pen.poly(f"{x - half * 1.3},{top} {x},{top - cap} {x + half * 1.3},{top}", roof)
    pen.line(f"{x},{top - cap} {x},{top - cap - 6}", 1.2, GOLD)
    for y in np.arange(top + 12, foot - 8, 22):
        pen.rect(x - 1.8, float(y), x + 1.8, float(y) + 7, darker(wall, 0.6), r=2, shade=0.2)


@draws("neuschwanstein", (200.0, 210.0), 0.6, "#f2eee4", fixed=True, front=True)
def neuschwanstein(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A white castle with slender towers on a wooded rock."""
    roof = pen.part("roof", colour("#5a6f8c"))
    _turret(pen, (66, 48), 9, 150, 34, (c, roof))
    _turret(pen, (150, 84), 8, 160, 26, (c, roof))
    pen.rect(72, 80, 128, 164, c, shade=0.9)
    pen.poly("68,82 84,52 116,52 132,82", roof)
    _turret(pen, (118, 30), 7, 120, 30, (darker(c, 0.05), roof))
    for y in (92, 108, 124):
        for x in (80, 90, 100, 110, 120):
            pen.rect(x - 2.4, y, x + 2.4, y + 9, darker(c, 0.55), r=2, shade=0.2)
    pen.rect(30, 112, 74, 166, darker(c, 0.04), shade=0.8)
    pen.poly("27,114 36,98 68,98 77,114", roof)
    for x in (38, 49, 60):
        pen.rect(x - 2.4, 122, x + 2.4, 132, darker(c, 0.55), r=2, shade=0.2)
    _turret(pen, (30, 96), 8, 166, 26, (c, roof))
    pen.rect(128, 122, 176, 168, colour("#c88a6a"), shade=0.7)
    for x in range(128, 174, 9):
        pen.rect(x, 117, x + 5, 124, colour("#c88a6a"), shade=0.3)
    arched(pen, 152, 168, 7, 26, colour("#5a3a2a"))
    _turret(pen, (176, 104), 9, 168, 24, (c, roof))
    pen.blob("2,208 14,172 40,158 90,164 140,160 180,164 196,186 200,208", colour("#8a8478"), 1.2)
    for x, y, r in (
        (18, 186, 14),
        (44, 174, 12),
        (74, 182, 15),
        (108, 176, 13),
        (140, 184, 15),
        (176, 178, 14),
    ):
        pen.blob(f"{x - r},{y + r} {x},{y - r} {x + r},{y + r}", colour("#4a7a4a"), 0.9)
    for x, r in ((6, 15), (32, 17), (60, 16), (92, 18), (124, 16), (158, 18), (190, 15)):
        pen.blob(f"{x - r},208 {x},{204 - 2 * r} {x + r},208", colour("#3a6a40"), 0.9)


@draws("onion church", (160.0, 200.0), 0.56, "#b8503c", fixed=True, front=True)
def onion_church(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A church under many onion domes, each of another colour."""
    domes = colours("#2f7a8a #c8402f #3f8a4a #d8a02a #2f5a9a")
    spots = ((80, 78, 13), (42, 100, 12), (118, 100, 12), (22, 122, 11), (138, 122, 11))
    pen.poly("68,86 80,20 92,86", c)
    for y in (46, 58, 70):
        pen.line(f"{80 - (y - 20) * 0.16},{y} {80 + (y - 20) * 0.16},{y}", 2, lighter(c, 0.6))
    onion(pen, 80, 26, 9, 18, GOLD)
    for k, (x, top, half) in enumerate(spots):
        pen.rect(x - half, top, x + half, 190, (c, lighter(c, 0.1), darker(c, 0.08))[k % 3], shade=1.0)
        for y in (top + 8, top + 34):
            arched(pen, x, y + 20, half * 0.42, 17, colour("#f6ead4"))
            arched(pen, x, y + 19, half * 0.26, 13, darker(c, 0.6))
        pen.rect(x - half * 1.15, top - 3, x + half * 1.15, top + 4, colour("#f6ead4"), shade=0.4)
        if k:
            tone = domes[k]
            onion(pen, x, top - 2, half * 1.05, half * 2.1, tone)
            for dx in (-0.5, 0.0, 0.5):
                pen.line(
                    f"{x + half * dx},{top - 4} {x + half * dx * 0.5},{top - half * 1.6}",
                    1.6,
                    lighter(tone, 0.6),
                    atop=True,
                )
    pen.rect(8, 158, 152, 196, lighter(c, 0.06), shade=0.8)
    for x in (22, 46, 114, 138):
        arched(pen, x, 194, 7, 28, colour("#f6ead4"))
        arched(pen, x, 194, 5, 23, darker(c, 0.6))
    arched(pen, 80, 196, 12, 38, colour("#f6ead4"))
    arched(pen, 80, 196, 9, 32, colour("#5a3424"))


@draws("mosque", (220.0, 160.0), 0.5, "#dcd4c4", fixed=True, front=True)
def mosque(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A great dome among half domes, with slender minarets."""
    lead = pen.part("roof", colour("#6f8a98"))
    for x in (12, 208):
        pen.rect(x - 4, 34, x + 4, 152, c, shade=1.0)
        for y in (62, 96):
            pen.rect(x - 7, y, x + 7, y + 5, lighter(c, 0.15), shade=0.5)
        pen.poly(f"{x - 5},35 {x},4 {x + 5},35", lead)
    for x, half in ((56, 26), (164, 26)):
        pen.poly(
            said(
                [(x - half + half * (1 - np.cos(t)), 96 - 22 * np.sin(t)) for t in np.linspace(0, np.pi, 14)]
            ),
            lead,
        )
    pen.rect(70, 62, 150, 96, c, shade=0.7)
    for x in range(76, 150, 10):
        arched(pen, x, 78, 2.6, 12, darker(c, 0.55))
    pen.poly(
        said([(110 - 38 * np.cos(t), 64 - 44 * np.sin(t)) for t in np.linspace(0, np.pi, 20)]), lead, 1.3
    )
    pen.line("110,20 110,6", 1.8, GOLD)
    pen.oval((110, 13), (2.4, 2.4), GOLD)
    pen.rect(26, 94, 194, 152, lighter(c, 0.08), shade=0.8)
    for x in (42, 64, 156, 178):
        arched(pen, x, 150, 7, 34, darker(c, 0.5))
        arched(pen, x, 112, 4, 13, darker(c, 0.5))
    pen.rect(86, 88, 134, 152, lighter(c, 0.18), shade=0.6)
    arched(pen, 110, 152, 16, 52, darker(c, 0.2))
    arched(pen, 110, 152, 11, 40, colour("#4a3a34"))
    pen.rect(18, 148, 202, 157, darker(c, 0.12), shade=0.4)
