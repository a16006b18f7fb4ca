"""The city: a skyline in depth, by day or with lit windows and signs, mirrored in water or a wet street."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.growth import greens, wood
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.giants import is_giant
from offline.illustrator.settings import front, place

SIGNS = colours("#ff4fd8 #3fe0ff #ffd84a #7a5cff #ff6a5a")
WALLS = colours("#8a9bb4 #b58f80 #7f8aa6 #c2a98c #9aa7b8")


@place("city")
def city(stage: Stage) -> Ground:
    return _from_above(stage) if stage.scene.framing == "above" else _skyline(stage)


def _from_above(stage: Stage) -> Ground:
    """Rows of towers towards the beholder, the farthest in the haze."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon, 2)
    ground = stage.palette.lit(colour("#5f6b80"))
    stage.layer(rect(0, horizon, stage.w, stage.h), mix(ground, stage.palette.haze, 0.6), darker(ground, 0.3))
    rows = np.linspace(horizon + 0.08, stage.h + 0.1, 7)
    for i, foot in enumerate(rows):
        near = i / (len(rows) - 1)
        _row(stage, float(foot), 0.12 + 0.2 * near, 0.72 * (1 - near), round(13 - 6 * near), i)
        stage.glow(stage.w / 2, float(foot), stage.w * 0.8, lighter(stage.palette.haze, 0.2), 0.3, 0.1)
    return Ground(stage.h * 0.6, stage.h * 0.8, "ground")


def _skyline(stage: Stage) -> Ground:
    """Three rows of towers, mirrored below them."""
    street = stage.level(0.74)
    paint_sky(stage, street, 3)
    stage.glow(stage.w / 2, street, stage.w * 0.75, lighter(stage.palette.haze, 0.25), 0.6, 0.5)
    for i, (tall, depth, each) in enumerate(((0.42, 0.66, 9), (0.36, 0.4, 8), (0.27, 0.1, 7))):
        _row(stage, street, tall * (0.7 + 0.3 * stage.h), depth, each, i)
    _quayside(stage, street)
    wet = stage.scene.weather in {"rain", "storm"} or stage.neon
    ground = stage.palette.lit(colour("#5f6b80"))
    stage.layer(rect(0, street, stage.w, stage.h), darker(ground, 0.3), ground)
    stage.reflect(street, darker(ground, 0.35), 0.72 if wet or stage.lamps else 0.45)
    quay = darker(ground, 0.5)
    stage.layer(rect(0, street - 0.006, stage.w, street + 0.006), lighter(quay, 0.2), quay)
    return Ground(street + 0.06, stage.h - 0.06, "ground")


@front("city")
def at_the_feet(stage: Stage) -> None:
    """Low houses before the feet of a giant, their street in its shadow."""
    if not any(is_giant(item) for item in stage.scene.items) or stage.scene.framing == "above":
        return
    for i, (down, tall, depth) in enumerate(((0.885, 0.13, 0.16), (0.99, 0.16, 0.02))):
        foot = stage.h * down
        stage.glow(stage.w / 2, foot - 0.02, stage.w * 0.8, lighter(stage.palette.haze, 0.2), 0.42, 0.1)
        _row(stage, foot, tall, depth, 8 - 2 * i, 7 + i)
    ground = darker(stage.palette.lit(colour("#5f6b80")), 0.4)
    stage.layer(rect(0, stage.h * 0.985, stage.w, stage.h + 0.02), ground, darker(ground, 0.3))


def skyline(stage: Stage, foot: float, tall: float) -> None:
    """A city seen from afar: two rows of towers in the haze."""
    for i, (depth, each) in enumerate(((0.62, 13), (0.42, 11))):
        _row(stage, foot, tall * (1.0 - 0.22 * i), depth, each, i)


def _quayside(stage: Stage, street: float) -> None:
    """Trees along the water, where the city is not all lights."""
    if stage.palette.night or stage.neon or stage.dice("quayside").random() < 0.3:
        return
    trees = ("tree", "bush", "tree", "bush")
    wood(stage, trees, street + 0.004, 0.085, 0.14, 11, "quayside", leaves=greens(stage))


def _row(stage: Stage, foot: float, tall: float, depth: float, each: int, row: int) -> None:
    rng = stage.dice(f"row{row}")
    n = max(3, round(each * stage.w))
    dark = 0.45 if stage.neon else 0.62 if stage.palette.night else 0.2
    for i in rng.permutation(n):
        x = (float(i) + float(rng.uniform(0.2, 0.8))) / n * stage.w
        wide = 0.5 * stage.w / n * float(rng.uniform(0.75, 1.25))
        high = tall * float(rng.uniform(0.45, 1.3))
        wall = stage.palette.lit(darker(WALLS[int(rng.integers(len(WALLS)))], dark), depth)
        _tower(stage, rng, (x - wide, foot - high, x + wide, foot), wall, depth)


def _tower(
    stage: Stage, rng: np.random.Generator, box: tuple[float, float, float, float], wall: Colour, depth: float
) -> None:
    x0, y0, x1, y1 = box
    stage.layer(rect(x0, y0, x1, y1), lighter(wall, 0.06), mix(wall, stage.palette.haze, 0.25))
    side = (x0, x0 + (x1 - x0) * 0.3) if stage.light > 0 else (x1 - (x1 - x0) * 0.3, x1)
    stage.marks([rect(side[0], y0, side[1], y1)], stage.palette.shadow, 0.28)
    _roof(stage, rng, box, wall)
    _windows(stage, rng, box, wall, depth)
    if stage.lamps and depth < 0.5 and rng.random() < (0.55 if stage.neon else 0.12):
        _sign(stage, rng, box)


def _roof(
    stage: Stage, rng: np.random.Generator, box: tuple[float, float, float, float], wall: Colour
) -> None:
    x0, y0, x1, _ = box
    middle, wide, kind = (x0 + x1) / 2, x1 - x0, int(rng.integers(4))
    if kind == 0:
        stage.layer(rect(middle - wide * 0.3, y0 - 0.025, middle + wide * 0.3, y0 + 0.002), wall, wall)
    elif kind == 1:
        stage.layer(
            np.array([[x0, y0 + 0.001], [middle, y0 - wide * 0.6], [x1, y0 + 0.001]]),
            lighter(wall, 0.08),
            wall,
        )
    elif kind == 2:
        stage.layer(rect(middle - 0.0016, y0 - 0.07, middle + 0.0016, y0), wall, wall)


def _windows(
    stage: Stage, rng: np.random.Generator, box: tuple[float, float, float, float], wall: Colour, depth: float
) -> None:
    x0, y0, x1, y1 = box
    step_x, step_y = 0.0135, 0.019
    across, down = int((x1 - x0 - 0.012) / step_x), int((y1 - y0 - 0.02) / step_y)
    lights: dict[Colour, list[Points]] = {}
    tones = [colour("#ffdf9a"), colour("#ffc87a"), colour("#bfe6ff")]
    if stage.neon:
        tones = [*tones, *SIGNS[:2]]
    left = (x0 + x1) / 2 - across * step_x / 2
    for iy in range(down):
        for ix in range(across):
            on = rng.random() < (0.4 if stage.lamps else 0.0)
            pane = tones[int(rng.integers(len(tones)))] if on else mix(wall, colour("#2c3c58"), 0.4)
            x, y = left + ix * step_x, y0 + 0.012 + iy * step_y
            lights.setdefault(pane, []).append(rect(x + 0.003, y, x + 0.0105, y + 0.0115))
    for pane, outlines in lights.items():
        stage.marks(outlines, pane, 1.0 - depth * 0.75)


def _sign(stage: Stage, rng: np.random.Generator, box: tuple[float, float, float, float]) -> None:
    """A glowing strip down a wall."""
    x0, y0, x1, y1 = box
    tone = SIGNS[int(rng.integers(len(SIGNS)))]
    x, half = x0 + (x1 - x0) * float(rng.uniform(0.25, 0.75)), 0.006
    top = y0 + (y1 - y0) * float(rng.uniform(0.06, 0.3))
    low = top + (y1 - y0) * float(rng.uniform(0.25, 0.5))
    stage.light_up(x, (top + low) / 2, (low - top) * 0.95, tone, 0.6)
    stage.layer(rect(x - half * 2, top - half, x + half * 2, low + half), tone, tone)
    stage.layer(rect(x - half, top, x + half, low), lighter(tone, 0.8), WHITE)
