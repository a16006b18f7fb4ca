"""What stands in the sky and comes down from it: a rainbow, a whirlwind; and a wave that carries someone."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.people import HAIRS, SKINS
from offline.illustrator.subjects.registry import draws

BANDS = ("#e8484a", "#f28f3a", "#f6d84a", "#5fbf5a", "#3f8fdc", "#5a5fc8", "#9a5ac8")


@draws("rainbow", (200.0, 100.0), 0.5, "#e8484a", fixed=True, front=True)
def rainbow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Bands of light, clear at their edges and fading to their feet."""
    sheet = Image.new("RGBA", pen.sheet.size)
    draw, s, pad = ImageDraw.Draw(sheet), pen.scale, pen.pad
    for i, tone in enumerate(BANDS):
        r = 97 - i * 4.4
        box = [(100 - r) * s + pad, (99 - r) * s + pad, (100 + r) * s + pad, (99 + r) * s + pad]
        draw.ellipse(box, fill=(*colour(tone), 150))
    r = 97 - len(BANDS) * 4.4
    box = [(100 - r) * s + pad, (99 - r) * s + pad, (100 + r) * s + pad, (99 + r) * s + pad]
    draw.ellipse(box, fill=(*colour(BANDS[-1]), 0))
    soft = sheet.filter(ImageFilter.GaussianBlur(max(0.5, 1.3 * s)))
    fade = Image.linear_gradient("L").resize(soft.size).point([min(255, (255 - v) * 2) for v in range(256)])
    alpha = np.asarray(soft.getchannel("A"), dtype=np.uint16) * np.asarray(fade, dtype=np.uint16) // 255
    soft.putalpha(Image.fromarray(alpha.astype(np.uint8)))
    pen.sheet.alpha_composite(soft)


@draws("tornado", (120.0, 160.0), 0.62, "#7a8290", fixed=True, front=True)
def tornado(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((58, 150), (30, 9), lighter(c, 0.25), shade=0.4)
    for i in range(13):
        t = i / 12
        x = 58 + 9 * float(np.sin(i * 1.1)) * (1 - t) + 6 * t
        y, r = 148 - 138 * t, 6 + 50 * t**1.5
        pen.oval((x, y), (r, 5 + 7 * t), lighter(c, 0.16) if i % 2 else darker(c, 0.12), turn=-4)
        pen.line(
            f"{x - r * 0.8},{y + 1} {x},{y + 4 + 4 * t} {x + r * 0.8},{y + 1}", 1.2, darker(c, 0.3), atop=True
        )
    for x, y, turn in ((22, 128, 20), (92, 112, -30), (14, 96, 50), (100, 140, 10)):
        pen.oval((x, y), (4, 2), darker(c, 0.45), turn=turn, shade=0.2)


@draws("wave", (200.0, 150.0), 0.62, "#2f8fb5", stands="water", sinks=0.04, seat=(0.36, 0.84))
def wave(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wave with a board before it, for whoever surfs."""
    _wave(pen)


def _wave(pen: Pen) -> None:
    sea = colour("#2f8fb5")
    pen.blob(
        "2,146 30,128 62,112 92,84 104,44 128,14 160,4 184,14 176,24 160,28 158,48 172,92 198,146 100,149",
        sea,
    )
    pen.blob(
        "40,140 80,118 106,86 116,50 134,26 158,18 142,40 140,70 152,110 176,142 100,147", lighter(sea, 0.25)
    )
    for said in (
        "70,134 104,104 120,62 138,34",
        "100,138 126,106 132,70 146,44",
        "136,138 144,112 140,80 152,54",
    ):
        pen.line(said, 1.8, lighter(sea, 0.6), atop=True)
    pen.blob("126,14 146,2 170,2 190,12 184,22 172,18 162,26 152,18 140,26 134,18", WHITE, shade=0.4)
    for x, y, r in ((122, 20, 6), (180, 24, 6), (160, 32, 5), (186, 16, 5), (112, 34, 4)):
        pen.oval((x, y), (r, r), WHITE, shade=0.3)
    pen.blob("30,128 56,122 100,112 112,112 100,122 60,132 38,133", colour("#f6ecd6"))
    pen.line("40,130 70,126 104,115", 1.6, colour("#e0543f"), atop=True)
    for x, y, r in ((28, 136, 8), (44, 138, 7), (14, 142, 7), (112, 124, 5), (66, 136, 5), (96, 132, 5)):
        pen.oval((x, y), (r, r * 0.6), WHITE, shade=0.3)


@draws("surfer surfing", (200.0, 150.0), 0.62, "#f08a3a #e0433f #3f8a4a", stands="water", sinks=0.04)
def surfer_surfing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Someone on a board, before the curl of a wave."""
    _wave(pen)
    skin, hair = SKINS[int(rng.integers(len(SKINS)))], HAIRS[int(rng.integers(len(HAIRS)))]
    pen.limb("72,92 60,104 58,124", 10, 7, colour("#2f4a6f"))
    pen.limb("78,92 90,102 92,117", 10, 7, colour("#2f4a6f"))
    pen.limb("70,68 54,64 40,70", 6.5, 5, skin)
    pen.blob("68,62 82,64 86,78 82,96 70,96 66,80", c)
    pen.limb("80,68 96,62 106,52", 6.5, 5, skin)
    pen.oval((74, 50), (10, 11), skin, shade=0.6)
    pen.blob("66,46 70,38 80,38 86,46 86,56 80,50 72,46", hair, shade=0.7)
    pen.oval((70, 52), (1.3, 1.6), (42, 36, 48), shade=0)


@draws("fire", (100.0, 130.0), 0.26, "#f0702a", glows=(0.5, 0.6, 0.9), front=True)
def fire(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _flames(pen, c)


@draws("campfire", (140.0, 140.0), 0.26, "#f0702a", glows=(0.5, 0.55, 0.9), front=True)
def campfire(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bark = colour("#6a4630")
    for line in ("24,132 112,112", "28,112 116,132"):
        pen.line(line, 13, bark)
    for x, y in ((24, 132), (116, 132)):
        pen.oval((x, y), (6, 6.5), colour("#d8b48a"), shade=0.4)
    pen.shift = (20.0, -8.0)
    _flames(pen, c)
    pen.shift = (0.0, 0.0)
    for x in range(14, 134, 15):
        pen.oval((x, 134), (7, 5), colour("#8f8a86"))


def _flames(pen: Pen, c: Colour) -> None:
    pen.blob(
        "50,4 60,24 66,36 76,30 74,46 88,62 92,88 82,114 60,128 38,128 16,114 8,88 16,62 24,68 28,46 42,30",
        c,
        shade=0.6,
    )
    pen.blob(
        "52,34 60,52 68,66 74,62 80,88 72,112 56,124 40,124 24,110 22,86 32,74 38,78 44,54",
        colour("#f9a83a"),
        shade=0.4,
    )
    pen.blob("50,66 58,82 64,92 62,112 50,122 38,112 36,94 44,84", colour("#ffe48a"), shade=0.2)
