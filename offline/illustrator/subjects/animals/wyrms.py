"""Dragons upright: at bay with fire or without, coiled around a tower, newly hatched; and a cone of light."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .fabled import GREENS
from .wings import dragon_head

BELLY = colour("#ecd9a0")
FIRE = (
    ("8,49 -14,36 -40,28 -62,10 -58,28 -72,34 -60,46 -74,56 -58,62 -64,80 -38,68 -14,60", "#e8482a"),
    ("8,49 -14,40 -36,36 -54,24 -50,38 -62,46 -50,54 -56,68 -34,62 -14,56", "#f0882a"),
    ("8,49 -12,44 -30,42 -42,36 -40,46 -48,50 -38,55 -28,57 -12,54", "#fbc83a"),
    ("8,49 -8,47 -22,47 -28,50 -20,53 -8,52", "#fff0b0"),
)
"""Flames from a mouth, in the box of a dragon's head."""


def headed(pen: Pen, x: float, y: float, size: float, turn: float) -> Placed:
    """A pen for a dragon's head at the end of a neck."""
    t = np.deg2rad(turn)
    at = (x - size * (44 * np.cos(t) - 38 * np.sin(t)), y - size * (44 * np.sin(t) + 38 * np.cos(t)))
    return Placed(pen, at, turn, size)


def _wing(pen: Pen, skin: Colour, bone: Colour, x: float) -> None:
    """A wing spread upward, ribs in its skin."""
    pen.poly(
        f"{x},96 {x - 14},46 {x + 6},4 {x + 26},22 {x + 48},8 {x + 56},34 {x + 80},34 {x + 78},60 "
        f"{x + 96},78 {x + 66},90 {x + 50},106 {x + 24},110",
        skin,
        shade=1.3,
    )
    for tip in (f"{x + 48},8", f"{x + 80},34", f"{x + 96},78"):
        pen.limb(f"{x - 12},48 {tip}", 3.4, 1.3, darker(skin, 0.26))
    pen.limb(f"{x + 4},100 {x - 14},46 {x + 6},4", 8, 3, bone)


def _at_bay(pen: Pen, c: Colour, fire: bool) -> None:
    """On its hind legs, the wings spread, the neck bent towards the foe on the left."""
    skin = pen.part("wing", turned(mix(c, colour("#c8402f"), 0.75), 0.0, 1.1))
    _wing(pen, darker(skin, 0.36), darker(c, 0.3), 150)
    pen.limb("178,180 214,198 244,186 252,154", 34, 4, c)
    pen.poly("246,162 252,136 262,158", skin)
    pen.limb("164,150 152,178 146,200", 30, 15, darker(c, 0.3))
    pen.blob("132,92 158,84 184,100 200,136 196,178 176,200 146,198 128,170 122,130", c, shade=1.2)
    pen.blob("126,104 140,94 150,122 150,162 140,192 128,170 122,130", BELLY, atop=True, shade=0.6)
    for y in (112, 126, 140, 154, 168):
        pen.line(f"124,{y} 136,{y + 3} 150,{y}", 1.4, darker(BELLY, 0.25), atop=True)
    pen.oval((176, 168), (29, 32), c, shade=1.2)
    pen.limb("172,180 152,192 160,204", 24, 14, c)
    for x in (140, 150, 160):
        pen.poly(f"{x - 4},201 {x - 7},208 {x + 3},207", BELLY, shade=0.3)
    pen.limb("148,106 138,74 120,56 112,42", 42, 23, c, shade=0.9)
    for x, y, s in ((140, 52, 7), (152, 70, 8), (164, 88, 8), (186, 112, 8), (198, 136, 7)):
        pen.poly(f"{x - s},{y + 4} {x + s},{y - s} {x + s * 0.7},{y + s}", skin)
    for said, hx, hy in (("140,118 112,124", 98, 112), ("150,128 122,142", 106, 138)):
        pen.limb(f"{said} {hx},{hy}", 15, 9, c)
        for dx, dy in ((-9, -4), (-10, 2), (-7, 7)):
            pen.poly(f"{hx - 2},{hy + dy - 2} {hx + dx},{hy + dy} {hx - 2},{hy + dy + 3}", BELLY, shade=0.3)
    head = headed(pen, 110, 46, 1.22, -16.0)
    for said, tone in FIRE if fire else ():
        head.blob(said, colour(tone), shade=0.3)
    dragon_head(head, c, skin)
    _wing(pen, skin, c, 172)


@draws("dragon fighting", (306.0, 210.0), 0.62, GREENS, glows=(0.2, 0.3, 0.5))
def dragon_fighting(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.shift = (36.0, 0.0)
    _at_bay(pen, c, True)


@draws("dragon standing", (270.0, 210.0), 0.6, GREENS)
@draws("dragon roaring", (270.0, 210.0), 0.6, GREENS)
def dragon_standing(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _at_bay(pen, c, False)


@draws("dragon tower", (190.0, 260.0), 0.82, GREENS, fixed=True, front=True, home="hills")
def dragon_tower(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A tower of stone with a dragon that winds around it, its head above the battlements."""
    stone, skin = colour("#a09aa8"), turned(mix(c, colour("#c8402f"), 0.75), 0.0, 1.1)
    pen.limb("60,206 40,196 44,180 80,168", 30, 30, darker(c, 0.34))
    pen.limb("132,150 152,138 146,122 108,112", 28, 28, darker(c, 0.34))
    pen.poly("66,74 124,74 134,258 56,258", stone, shade=1.5)
    for k in range(9):
        y = 86 + 19 * k
        for x in range(66 - (k % 2) * 6, 128, 16):
            pen.rect(
                x,
                y,
                x + 12,
                y + 7,
                lighter(stone, 0.1) if (x + k) % 3 else darker(stone, 0.12),
                r=1.5,
                shade=0.5,
                atop=True,
            )
    for x in (58, 78, 98, 118):
        pen.rect(x, 58, x + 14, 72, stone, r=1.5, shade=1.2)
    pen.rect(56, 70, 134, 82, lighter(stone, 0.08), r=2, shade=1.3)
    for x, y in ((95, 104), (95, 190)):
        pen.blob(
            f"{x - 8},{y + 22} {x - 8},{y} {x},{y - 10} {x + 8},{y} {x + 8},{y + 22}",
            colour("#ffd98a"),
            shade=0.3,
        )
        pen.line(f"{x},{y - 8} {x},{y + 22}", 1.8, darker(stone, 0.5))
    pen.blob("80,258 80,234 95,222 110,234 110,258", colour("#5a3a28"), shade=1.1)
    _wing(Placed(pen, (40.0, 26.0), 0.0, 0.82), skin, darker(c, 0.1), 96)
    pen.limb("150,248 162,226 134,214 90,214 58,204", 9, 31, c, shade=1.1)
    pen.poly("144,250 154,236 164,256", skin)
    pen.limb("70,172 100,162 132,150", 30, 29, c, shade=1.1)
    pen.limb("112,112 84,104 62,86 58,60 70,40 66,30", 29, 20, c, shade=1.1)
    for x, y in (
        (72, 206),
        (92, 199),
        (114, 199),
        (84, 152),
        (104, 146),
        (122, 139),
        (98, 92),
        (80, 84),
        (72, 64),
        (78, 46),
    ):
        pen.poly(f"{x - 5},{y + 5} {x + 2},{y - 9} {x + 7},{y + 4}", skin)
    dragon_head(headed(pen, 64, 36, 1.05, -6.0), c, skin)


@draws("baby dragon", (130.0, 130.0), 0.36, GREENS, front=True, home="meadow")
def baby_dragon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Newly hatched: a large head, wide eyes, wings too small to carry it."""
    pen.axis, skin = 130, turned(mix(c, colour("#f08a4a"), 0.7), 0.0, 1.05)
    pen.limb("88,112 112,118 122,104 116,92", 15, 4, c)
    pen.poly("110,96 116,80 126,96", skin)
    pen.poly("46,80 22,60 8,64 16,76 6,86 24,92 44,94", skin, twin=True, shade=1.1)
    pen.limb("44,86 24,66 10,66", 4, 2, darker(c, 0.1), twin=True)
    pen.blob("65,66 86,74 94,98 86,120 65,126 44,120 36,98 44,74", c, shade=1.2)
    pen.blob("65,78 78,86 82,104 74,118 65,120 56,118 48,104 52,86", BELLY, atop=True, shade=0.6)
    for y in (90, 100, 110):
        pen.line(f"52,{y} 65,{y + 2.4} 78,{y}", 1.4, darker(BELLY, 0.22), atop=True)
    pen.oval((44, 122), (12, 7), darker(c, 0.06), twin=True)
    pen.limb("44,88 36,98 42,104", 11, 8, c, twin=True)
    for said in ("40,20 30,8 28,0",):
        pen.limb(said, 8, 2, lighter(BELLY, 0.2), twin=True)
    pen.blob("30,38 12,30 14,46 30,52", skin, twin=True)
    pen.blob("65,10 90,16 102,38 96,58 80,70 65,72 50,70 34,58 28,38 40,16", c, shade=1.2)
    pen.blob("65,46 82,52 86,62 74,71 65,72 56,71 44,62 48,52", lighter(c, 0.22), shade=0.8)
    for x, y, s in ((65, 10, 7), (65, 24, 6)):
        pen.poly(f"{x - s},{y + 4} {x},{y - s - 2} {x + s},{y + 4}", skin)
    pen.oval((48, 40), (9.6, 11), WHITE, twin=True, shade=0.2)
    pen.eye(49, 41, 7.4)
    pen.oval((60, 57), (1.6, 1.3), darker(c, 0.5), twin=True, shade=0)
    pen.line("56,63 65,67 74,63", 2, darker(c, 0.55))
    pen.oval((38, 54), (5, 3), mix(c, colour("#ff8a8a"), 0.5), twin=True, shade=0)


@draws("beam", (100.0, 120.0), 0.5, "#bff8d8", front=True, glows=(0.5, 0.7, 0.6))
def beam(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cone of light, brightest in its middle."""
    for k, (top, low) in enumerate(((14, 48), (11, 39), (8, 28), (5, 16))):
        pen.opacity = (0.28, 0.34, 0.4, 0.5)[k]
        pen.poly(f"{50 - top},0 {50 + top},0 {50 + low},116 {50 - low},116", lighter(c, 0.2 * k), shade=0)
    pen.opacity = 0.5
    pen.oval((50, 115), (46, 5), lighter(c, 0.5), shade=0)
    pen.opacity = 1.0


@draws("spell clash", (200.0, 100.0), 0.3, "#7a8aff", front=True, glows=(0.5, 0.5, 0.9))
def spell_clash(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Beams of two colours that meet in a burst of light."""
    for side, tone in ((0, colour("#5ab8ff")), (200, colour("#ff5ab0"))):
        for k, (width, light) in enumerate(((15, 0.0), (9, 0.4), (4, 0.85))):
            mid = 50 + (6 if k % 2 else -6) * (1 - light)
            pen.limb(
                f"{side},50 {(side + 100) / 2 - 20},{100 - mid} {(side + 100) / 2 + 20},{mid} 100,50",
                5 + width * 0.4,
                width,
                lighter(tone, light),
                shade=0,
            )
        for _ in range(7):
            x = side + (100 - side) * float(rng.uniform(0.2, 0.8))
            y = 50 + float(rng.uniform(-16, 16))
            pen.oval((x, y), (1.8, 1.8), lighter(tone, 0.6), shade=0)
    a = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    for r, code in ((44, "#b08aff"), (31, "#ffd8f8"), (18, "#ffffff")):
        far = np.where(np.arange(24) % 2 == 0, 1.0, 0.46) * rng.uniform(0.8, 1.1, 24) * r
        star = " ".join(
            f"{100 + f * np.cos(v):.1f},{50 + f * np.sin(v):.1f}" for f, v in zip(far, a, strict=True)
        )
        pen.poly(star, colour(code), shade=0)
