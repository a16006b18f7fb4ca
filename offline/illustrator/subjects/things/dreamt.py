"""Things of dreams: little worlds in jars, cups and bulbs; a turtle with a city on its back."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing

from .jewels import sparkle

GLASS = colour("#cfe4f4")
CORK = colour("#b0824e")
Fill = Callable[[Pen, np.random.Generator], None]


def _forest(pen: Pen, rng: np.random.Generator) -> None:
    """A hill with firs, a little house, mist and a moon, in a box of 100 by 100."""
    pen.blob("0,0 100,0 100,100 0,100", colour("#8ac8e8"), shade=0.4, atop=True)
    pen.oval((72, 22), (9, 9), colour("#fff4c8"), shade=0, atop=True)
    pen.blob("-10,72 20,52 50,62 84,48 112,66 112,110 -10,110", colour("#7ab0a0"), shade=0.6, atop=True)
    for x, y, s in (
        (16, 66, 15),
        (32, 62, 19),
        (70, 60, 17),
        (86, 64, 14),
        (8, 78, 19),
        (92, 80, 22),
        (24, 82, 24),
    ):
        for k in range(3):
            top = y - s * (1.5 - 0.42 * k)
            half = s * (0.3 + 0.16 * k)
            pen.poly(
                f"{x - half},{top + s * 0.66} {x},{top} {x + half},{top + s * 0.66}",
                colour("#2f7a58"),
                shade=1.0,
                atop=True,
            )
    pen.blob("-10,88 30,74 60,80 110,72 112,112 -10,112", colour("#5f9a4a"), shade=0.8, atop=True)
    pen.rect(48, 66, 66, 82, colour("#c88a5a"), shade=1.0, atop=True)
    pen.poly("44,67 57,54 70,67", colour("#a8483a"), atop=True)
    pen.rect(53, 70, 58, 76, colour("#ffe08a"), shade=0, atop=True)


def _ocean(pen: Pen, rng: np.random.Generator) -> None:
    """Waves with a sailing boat, the sun, a whale below."""
    pen.blob("0,0 100,0 100,100 0,100", colour("#f8d8b0"), shade=0.4, atop=True)
    pen.oval((28, 24), (11, 11), colour("#fff0b8"), shade=0, atop=True)
    pen.blob("-8,48 20,42 46,50 74,43 108,50 108,110 -8,110", colour("#3f9ac0"), shade=0.8, atop=True)
    pen.poly("42,46 78,46 70,56 50,56", colour("#8a4a30"), atop=True)
    pen.poly("60,14 60,44 42,44", WHITE, atop=True)
    pen.poly("62,20 62,44 76,44", colour("#f0e0d0"), atop=True)
    pen.blob("-8,60 16,54 40,62 68,55 108,62 108,110 -8,110", colour("#1f6a9a"), shade=0.9, atop=True)
    pen.blob("26,86 40,76 62,76 74,84 88,76 84,90 66,94 40,94", colour("#12406a"), shade=0.8, atop=True)
    for x, y in ((14, 74), (84, 70), (20, 94), (60, 68), (90, 92)):
        pen.oval((x, y), (2.2, 2.2), lighter(colour("#3f9ac0"), 0.4), shade=0, atop=True)


def _galaxy(pen: Pen, rng: np.random.Generator) -> None:
    """A spiral of stars in coloured clouds."""
    pen.blob("0,0 100,0 100,100 0,100", colour("#140a3a"), shade=0.2, atop=True)
    for tone, r in ((colour("#5a2fa8"), 40), (colour("#b0489a"), 27), (colour("#3f8ad8"), 22)):
        for _ in range(6):
            a = float(rng.uniform(0, 6.28))
            at = (50 + 18 * np.cos(a), 52 + 16 * np.sin(a))
            pen.oval(
                at, (r * 0.6, r * 0.4), mix(tone, colour("#140a3a"), 0.35), turn=30.0, shade=0, atop=True
            )
    for k in range(130):
        t = float(rng.random()) ** 0.7
        a = 5.2 * t + np.pi * (k % 2) + float(rng.normal(0, 0.22))
        s = 0.6 + 1.3 * float(rng.random()) ** 2
        pen.oval(
            (50 + 44 * t * np.cos(a), 52 + 25 * t * np.sin(a)),
            (s, s),
            lighter(colour("#c8a8ff"), 0.6),
            shade=0,
            atop=True,
        )
    for k in range(6):
        pen.oval(
            (50, 52), (11 - 1.7 * k, 7 - 1.1 * k), mix(colour("#f8b0e0"), WHITE, 0.18 * k), shade=0, atop=True
        )
    for x, y, r in ((20, 26, 5), (82, 34, 6), (74, 82, 4), (26, 80, 5)):
        sparkle(pen, x, y, r)


def _city(pen: Pen, rng: np.random.Generator) -> None:
    """Towers with lit windows at dusk, a moon."""
    pen.blob("0,0 100,0 100,100 0,100", colour("#4a3a8a"), shade=0.3, atop=True)
    pen.blob("0,50 100,50 100,100 0,100", colour("#d8789a"), shade=0.3, atop=True)
    pen.oval((26, 22), (9, 9), colour("#fff4d8"), shade=0, atop=True)
    for row, tone in enumerate(colours("#6a4a8a #3a2c5a")):
        for k in range(8):
            x, tall = 2 + 13 * k + 5 * row, float(rng.uniform(26, 62 - 14 * row))
            pen.rect(x, 92 - tall, x + 11, 112, tone, shade=0.8, atop=True)
            for y in np.arange(92 - tall + 4, 92, 7):
                for dx in (2.5, 6.5):
                    if rng.random() < 0.6:
                        pen.rect(
                            x + dx,
                            float(y),
                            x + dx + 2,
                            float(y) + 3.4,
                            colour("#ffd98a"),
                            shade=0,
                            atop=True,
                        )


def _in_a_jar(pen: Pen, c: Colour, fill: Fill, rng: np.random.Generator) -> None:
    """A corked jar; what is in it is seen through the glass."""
    body = "24,40 40,34 40,24 80,24 80,34 96,40 108,58 110,120 102,140 88,148 32,148 18,140 10,120 12,58"
    pen.rect(38, 6, 82, 28, CORK, r=5, shade=1.3)
    inner = Pen((120.0, 150.0), pen.sheet.height / pen.oversampling, pen.light, pen.outline)
    inner.blob("28,46 92,46 103,62 104,120 97,136 86,142 34,142 23,136 16,120 17,62", WHITE, shade=0)
    _scaled(inner, (12.0, 46.0), 0.96, fill, rng)
    pen.opacity = 0.5
    pen.blob(body, GLASS, shade=0.5)
    pen.opacity = 1.0
    pen.sheet.alpha_composite(inner.sheet.resize(pen.sheet.size))
    for said, wide in (("20,66 17,96 22,130", 4.0), ("100,70 103,96 100,120", 2.0)):
        pen.limb(said, wide, wide * 0.5, WHITE, shade=0)
    pen.rect(36, 24, 84, 34, lighter(GLASS, 0.3), r=4)
    pen.line("38,40 60,44 82,40", 3, colour("#8a6238"))


def _in_a_cup(pen: Pen, c: Colour, fill: Fill, rng: np.random.Generator) -> None:
    """A teacup; what is in it rises over its rim."""
    inner = Pen((150.0, 150.0), pen.sheet.height / pen.oversampling, pen.light, pen.outline)
    inner.blob("16,80 22,44 40,18 70,6 100,18 118,44 124,80 70,96", WHITE, shade=0)
    _scaled(inner, (16.0, 0.0), 1.08, fill, rng)
    pen.oval((72, 140), (66, 9), darker(c, 0.08), shade=1.2)
    pen.oval((72, 137), (52, 6), darker(c, 0.2), shade=0.6)
    pen.limb("118,86 142,84 142,112 110,118", 9, 9, c)
    pen.oval((70, 80), (56, 13), darker(c, 0.16), shade=0.6)
    pen.sheet.alpha_composite(inner.sheet.resize(pen.sheet.size))
    pen.blob("14,80 40,91 70,94 100,91 126,80 122,108 106,130 92,137 48,137 34,130 18,108", c, shade=1.3)
    pen.line("14,80 40,91 70,94 100,91 126,80", 3.4, colour("#d8a83a"))
    for x, y in ((46, 112), (72, 118), (98, 112)):
        for a in np.arange(5) * 2 * np.pi / 5:
            pen.oval(
                (x + 4.4 * np.cos(a), y + 4.4 * np.sin(a)), (3, 3), colour("#e87a9a"), shade=0.3, atop=True
            )
        pen.oval((x, y), (2.4, 2.4), colour("#f8d86a"), shade=0, atop=True)


def _in_a_bulb(pen: Pen, c: Colour, fill: Fill, rng: np.random.Generator) -> None:
    """A light bulb that lies on its foot, a world where the wire would be."""
    inner = Pen((120.0, 160.0), pen.sheet.height / pen.oversampling, pen.light, pen.outline)
    inner.blob("60,8 90,16 108,42 108,66 96,90 78,108 42,108 24,90 12,66 12,42 30,16", WHITE, shade=0)
    _scaled(inner, (8.0, 6.0), 1.04, fill, rng)
    pen.opacity = 0.5
    pen.blob(
        "60,2 94,11 114,40 114,68 100,94 82,112 80,122 40,122 38,112 20,94 6,68 6,40 26,11", GLASS, shade=0.4
    )
    pen.opacity = 1.0
    pen.sheet.alpha_composite(inner.sheet.resize(pen.sheet.size))
    pen.limb("22,34 16,56 24,78", 4, 2, WHITE, shade=0)
    steel = colour("#a8b0bc")
    for k in range(4):
        pen.rect(38, 116 + 8 * k, 82, 124 + 8 * k, darker(steel, 0.1 * (k % 2)), r=3, shade=1.3)
    pen.blob("44,148 76,148 68,158 52,158", colour("#3a3e48"))


def _scaled(pen: Pen, at: tuple[float, float], scale: float, fill: Fill, rng: np.random.Generator) -> None:
    """What is in a vessel, drawn from a corner on where the glass is."""
    before = (pen.scale, pen.shift)
    pen.shift = (at[0] / scale, at[1] / scale)
    pen.scale = before[0] * scale
    fill(pen, rng)
    pen.scale, pen.shift = before


FILLS: dict[str, Fill] = {"forest": _forest, "ocean": _ocean, "galaxy": _galaxy, "city": _city}
VESSELS: dict[
    str, tuple[Callable[[Pen, Colour, Fill, np.random.Generator], None], tuple[float, float], str]
] = {
    "jar": (_in_a_jar, (120.0, 150.0), "#cfe4f4"),
    "teacup": (_in_a_cup, (150.0, 150.0), "#f8f4ee #dfeaf4"),
    "light bulb": (_in_a_bulb, (120.0, 160.0), "#cfe4f4"),
}


def _register(what: str, vessel: str) -> None:
    hold, box, tones = VESSELS[vessel]

    @thing(f"{what} in a {vessel}", box, 0.46, tones, glows=(0.5, 0.5, 0.5))
    def small_world(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        hold(pen, c, FILLS[what], rng)


for _what in FILLS:
    for _vessel in VESSELS:
        _register(_what, _vessel)


@draws("world turtle", (240.0, 190.0), 0.6, "#5a8a5a #6a8a4a #4f7f7a", stands="water", sinks=0.2, home="sea")
def world_turtle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A turtle as large as an island that swims, hills with a city on its shell."""
    for x, y, tall, tone in (
        (74, 74, 40, "#c8a888"), (92, 66, 62, "#b8b0c0"), (112, 60, 84, "#d8d0d8"), (132, 62, 66, "#c8b0a0"),
        (150, 68, 50, "#b0a8b8"), (168, 78, 30, "#d0b898"), (102, 72, 34, "#e0c8a8"),
        (142, 74, 32, "#e8d8c8"),
    ):  # fmt: skip
        wall = colour(tone)
        pen.rect(x - 8, y + 22 - tall, x + 8, y + 24, wall, r=1, shade=1.3)
        pen.poly(
            f"{x - 10},{y + 22 - tall} {x},{y + 4 - tall} {x + 10},{y + 22 - tall}",
            colour("#a8503f"),
            shade=1.1,
        )
        for k in range(max(1, int(tall / 13))):
            pen.rect(x - 4, y + 28 - tall + 12 * k, x - 1, y + 33 - tall + 12 * k, colour("#ffe08a"), shade=0)
            pen.rect(x + 2, y + 28 - tall + 12 * k, x + 5, y + 33 - tall + 12 * k, colour("#ffe08a"), shade=0)
    pen.limb("176,156 214,172 230,164", 26, 10, darker(c, 0.2))
    shell = colour("#7a5a3a")
    pen.blob("44,140 50,112 80,92 122,84 164,92 194,116 200,142 170,160 74,160", shell, shade=1.4)
    for said in (
        "76,104 100,96 108,122 84,136 64,124",
        "112,94 138,94 146,120 124,130 112,120",
        "150,98 176,112 180,134 152,132",
        "60,130 82,140 84,156 58,150",
        "104,136 140,134 144,156 100,156",
    ):
        pen.blob(said, mix(shell, c, 0.5), shade=1.1)
    pen.blob(
        "56,104 78,84 104,80 128,76 154,82 184,100 190,112 164,104 128,96 90,100 64,114",
        colour("#6aa858"),
        shade=1.2,
    )
    for x, y in ((62, 98), (78, 90), (174, 96), (184, 104), (96, 92), (156, 92), (124, 94)):
        pen.oval((x, y), (8, 9), colour("#3f8a4f"), shade=1.2)
        pen.oval((x - 2, y - 3), (4, 4), colour("#6ab85a"), shade=0)
    pen.limb("64,150 44,132 30,118", 34, 26, c, shade=1.0)
    pen.blob("36,98 18,94 4,104 0,118 8,130 26,134 42,128 48,112", c, shade=1.2)
    pen.line("2,122 14,126 26,124", 2, darker(c, 0.5))
    pen.oval((20, 110), (4.6, 5), WHITE, shade=0)
    pen.oval((19, 111), (2.6, 3.2), colour("#2c2438"), shade=0)
    pen.limb("12,102 20,100 28,104", 3.6, 2.4, darker(c, 0.3))
    pen.limb("84,154 66,178 40,186", 27, 13, c, shade=1.1)
    for x, y in ((72, 166), (60, 176), (80, 160), (36, 122), (44, 134)):
        pen.oval((x, y), (3.4, 2.6), lighter(c, 0.25), atop=True, shade=0)
