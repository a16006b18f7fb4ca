"""A wizard's study, high in a tower."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_stars
from offline.illustrator.land.wonders import arched, drifting_lights
from offline.illustrator.settings import setting

from .shelves import SPINES, bottles
from .vista import dimmed

STONE = colour("#6a6070")
BREWS = colours("#5ae0a0 #c86af0 #f0705a #5ab8f0 #f0d05a")


@setting(
    "wizardtower",
    "room",
    "castle",
    "library",
    sheltered=True,
    shows="potion candle shelf window flask bookshelf tower room",
)
def study(stage: Stage) -> Ground:
    """A round room of stone by night: a tall window on the moon, books to the roof, potions, candles."""
    dimmed(stage, (0.86, 0.78, 0.76), colour("#4a3a5a"), True)
    floor_at, rng = stage.level(0.7), stage.dice("study")
    stone = stage.palette.lit(STONE)
    stage.gradient((darker(stone, 0.6), darker(stone, 0.25), darker(stone, 0.1)), 0, floor_at + 0.02)
    _courses(stage, floor_at, stone)
    x = stage.w * (0.5 - 0.16 * stage.side)
    _moonlit_window(stage, x, stage.h * 0.06, 0.15, floor_at - 0.14)
    for side in (-1, 1):
        edge = 0.0 if side < 0 else stage.w
        inner = x + side * 0.2
        _bookcase(stage, min(edge, inner), max(edge, inner), floor_at, rng)
    _beams(stage)
    wood = stage.palette.lit(colour("#5a3a2a"))
    stage.layer(rect(0, floor_at, stage.w, stage.h), darker(wood, 0.3), lighter(wood, 0.06), 0.25, "boards")
    _boards(stage, floor_at, wood)
    _circle(stage, floor_at)
    ray = np.array(
        [
            [x - 0.13, 0.2],
            [x + 0.13, 0.14],
            [x + 0.42 * stage.side + 0.24, stage.h],
            [x + 0.42 * stage.side - 0.16, stage.h],
        ]
    )
    stage.marks([ray], colour("#9ab8ff"), 0.1)
    _desk(stage, x - 0.02 * stage.side, floor_at)
    drifting_lights(stage, 0.1, floor_at, 22, colour("#a8d0ff"), "motes")
    return Ground(floor_at + 0.13, stage.h - 0.05, "floor")


def _courses(stage: Stage, low: float, stone: Colour) -> None:
    """Rows of stones in a wall."""
    rng = stage.dice("courses")
    light: list[Points] = []
    dark: list[Points] = []
    for k, y in enumerate(np.arange(0.0, low, 0.062)):
        for px in np.arange(-0.1 + 0.07 * (k % 2), stage.w, 0.14):
            wide = 0.128 + 0.008 * float(rng.random())
            (light if rng.random() < 0.5 else dark).append(rect(px, y, px + wide, y + 0.056))
    stage.marks(light, lighter(stone, 0.16), 0.28)
    stage.marks(dark, darker(stone, 0.4), 0.3)


def _moonlit_window(stage: Stage, x: float, top: float, half: float, foot: float) -> None:
    """A tall pointed window: night sky, a large moon, far hills; its leading and stone frame."""
    tall = foot - top
    stage.layer(arched(x, foot + 0.02, half + 0.026, tall + 0.05), colour("#8a7e92"), colour("#4a4256"))
    area = stage.box(x - half, top, x + half, foot)
    view = Stage((area[2] - area[0], area[3] - area[1]), stage.scene, stage.palette, stage.dice, stage.detail)
    view.gradient(colours("#0a1440 #24408a #7a8ad0 #e0b8d8"), 0, view.h)
    paint_stars(view, view.h * 0.8, 130)
    r = 0.26 * view.w
    mx, my = view.w * 0.58, view.h * 0.3
    view.light_up(mx, my, r * 3, colour("#cfe0ff"), 0.6)
    view.layer(dot(mx, my, r), WHITE, colour("#cfd8f4"))
    view.marks(
        [
            dot(mx + dx * r, my + dy * r, s * r)
            for dx, dy, s in ((-0.3, -0.2, 0.2), (0.3, 0.2, 0.16), (-0.1, 0.45, 0.12))
        ],
        colour("#b0bce4"),
        0.6,
    )
    for k, tone in enumerate(colours("#5a6ab0 #3a4484 #242a5a")):
        px = np.linspace(-0.1, view.w + 0.1, 30)
        y = view.h * (0.74 + 0.08 * k) - 0.1 * np.abs(np.sin(px * (5 + 2 * k) + k * 2.0))
        view.layer(
            np.vstack([np.column_stack([px, y]), [[view.w + 0.1, view.h + 0.1], [-0.1, view.h + 0.1]]]),
            lighter(tone, 0.1),
            tone,
        )
    from PIL import Image, ImageDraw

    mask = Image.new("L", view.size)
    shape = (arched(x, foot, half, tall) - [x - half, top]) * stage.unit
    ImageDraw.Draw(mask).polygon([tuple(p) for p in shape.tolist()], fill=255)
    stage.image.paste(view.image, area[:2], mask)
    bars = [rect(x - 0.004, top, x + 0.004, foot)]
    bars += [rect(x - half, y, x + half, y + 0.006) for y in np.arange(top + 0.36 * tall, foot, 0.12)]
    stage.marks(bars, colour("#2c2438"))
    stage.light_up(x, top + 0.5 * tall, 0.4, colour("#8aa8ff"), 0.3)
    stage.layer(
        rect(x - half - 0.05, foot, x + half + 0.05, foot + 0.03), colour("#9a8ea0"), colour("#5a5064")
    )


def _bookcase(stage: Stage, x0: float, x1: float, foot: float, rng: np.random.Generator) -> None:
    """Shelves from the floor to the roof: books upright and lying, scrolls, flasks that shine."""
    if x1 - x0 < 0.08 or not stage.shows("shelf"):
        return
    wood = stage.palette.lit(colour("#4a2e22"))
    stage.layer(rect(x0, 0, x1, foot + 0.012), darker(wood, 0.6), darker(wood, 0.5))
    for k, y in enumerate(np.arange(foot - 0.02, 0.02, -0.118)):
        if k % 3 == 1:
            tones = tuple(lighter(c, 0.1) for c in BREWS)
            bottles(stage, x0 + 0.01, x1 - 0.01, float(y), tones, f"brews{x0:.2f}{k}")
            stage.light_up((x0 + x1) / 2, float(y) - 0.04, 0.2, BREWS[(k + round(9 * x0)) % len(BREWS)], 0.42)
        else:
            books(stage, x0 + 0.016, x1 - 0.02, float(y), rng)
        stage.layer(rect(x0, y, x1, y + 0.013), lighter(wood, 0.2), darker(wood, 0.2))
    stage.marks([rect(x0, 0, x0 + 0.013, foot), rect(x1 - 0.013, 0, x1, foot)], wood)


def books(stage: Stage, x: float, end: float, y: float, rng: np.random.Generator) -> None:
    """Books upright on a board at ``y``, from x to ``end``."""
    drawn: dict[Colour, list[Points]] = {}
    bands: list[Points] = []
    while x < end - 0.02:
        wide, tall = float(rng.uniform(0.01, 0.021)), float(rng.uniform(0.06, 0.096))
        tone = stage.palette.lit(darker(SPINES[int(rng.integers(len(SPINES)))], 0.2))
        drawn.setdefault(tone, []).append(rect(x, y - tall, x + wide, y))
        bands.append(rect(x, y - tall * 0.8, x + wide, y - tall * 0.75))
        x += wide + (0.0015 if rng.random() < 0.86 else 0.025)
    for tone, books in drawn.items():
        stage.marks(books, tone)
    stage.marks(bands, colour("#d8b25a"), 0.7)


def _beams(stage: Stage) -> None:
    """The rafters of the roof, running to the top of the tower."""
    tip = (stage.w / 2, -0.34)
    rafters = [
        np.array([[px, 0.13], [px + 0.03, 0.13], [tip[0] + 0.01, tip[1]], [tip[0] - 0.01, tip[1]]])
        for px in np.linspace(-0.12, stage.w + 0.1, 7)
    ]
    stage.layer(rect(-0.01, -0.01, stage.w + 0.01, 0.09), colour("#1c1424"), colour("#2c2030"))
    stage.marks(rafters, colour("#4a3226"), 0.95)
    stage.layer(rect(-0.01, 0.085, stage.w + 0.01, 0.115), colour("#6a4832"), colour("#3a261e"))


def _boards(stage: Stage, top: float, wood: Colour) -> None:
    vanishing = np.array([stage.w / 2, top - 0.4])
    seams = []
    for px in np.arange(-stage.w, stage.w * 2, 0.14):
        low = np.array([px, stage.h])
        high = vanishing + (low - vanishing) * ((top - vanishing[1]) / (stage.h - vanishing[1]))
        seams.append(np.vstack([high - [0.0006, 0], high + [0.0006, 0], low + [0.002, 0], low - [0.002, 0]]))
    stage.marks(seams, darker(wood, 0.6), 0.7)


def _circle(stage: Stage, top: float) -> None:
    """A circle of magic on the floor, of chalk that glows."""
    x, y = stage.w * (0.5 + 0.1 * stage.side), top + 0.62 * (stage.h - top)
    tone, rx, ry = colour("#8ac8ff"), 0.34, 0.085
    stage.light_up(x, y, 0.36, tone, 0.26)
    a = np.linspace(0, 2 * np.pi, 60)
    for k in (1.0, 0.82):
        outer = np.column_stack([x + rx * k * np.cos(a), y + ry * k * np.sin(a)])
        inner = np.column_stack([x + rx * (k - 0.018) * np.cos(a), y + ry * (k - 0.022) * np.sin(a)])
        stage.marks([np.vstack([outer, inner[::-1]])], tone, 0.75)
    star = [
        np.array([x + 0.82 * rx * np.cos(v), y + 0.82 * ry * np.sin(v)])
        for v in np.arange(5) * 4 * np.pi / 5 - np.pi / 2
    ]
    for p, q in zip(star, [*star[1:], star[0]], strict=True):
        stage.marks(
            [np.vstack([p - [0, 0.0018], p + [0, 0.0018], q + [0, 0.0018], q - [0, 0.0018]])], tone, 0.7
        )


def _desk(stage: Stage, x: float, floor_at: float) -> None:
    """A table below the window: an open book, flasks, candles in their light."""
    wood, top, half = stage.palette.lit(colour("#6a4430")), floor_at - 0.13, 0.25
    stage.glow(x, floor_at + 0.05, half * 1.2, stage.palette.shadow, 0.6, 0.2)
    for dx in (-0.86, 0.86):
        stage.layer(
            rect(x + dx * half - 0.018, top, x + dx * half + 0.018, floor_at + 0.05), wood, darker(wood, 0.4)
        )
    stage.layer(rect(x - half, top + 0.02, x + half, top + 0.06), darker(wood, 0.1), darker(wood, 0.45))
    stage.layer(
        np.array(
            [
                [x - half * 0.9, top - 0.03],
                [x + half * 0.9, top - 0.03],
                [x + half * 1.06, top + 0.024],
                [x - half * 1.06, top + 0.024],
            ]
        ),
        lighter(wood, 0.1),
        lighter(wood, 0.22),
    )
    things = (
        ("potion", -0.2, 0.12),
        ("candle", -0.12, 0.11),
        ("crystal ball", 0.19, 0.14),
        ("candle", 0.08, 0.1),
        ("potion", 0.13, 0.09),
        ("spellbook", -0.03, 0.1),
    )
    kinds = {item.kind for item in stage.scene.items}
    for k, (kind, dx, tall) in enumerate(things):
        if kind not in kinds:
            stage.stamp(
                lit(stage, sprite_of(stage, kind, tall, f"desk{k}")), x + dx, top + 0.004 + 0.008 * (k % 3)
            )
    for dx in (-0.12, 0.08):
        stage.light_up(x + dx, top - 0.1, 0.3, colour("#ffb45a"), 0.5)
        stage.light_up(x + dx, top - 0.1, 0.07, colour("#fff0c0"), 0.6)
