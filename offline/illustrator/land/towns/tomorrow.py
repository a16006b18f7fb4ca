"""A city of the future."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting


@setting("futurecity", "city", "street", "sky", shows="tower dome skyscraper city")
def future_city(stage: Stage) -> Ground:
    """A city of tomorrow: slim towers, domes, rings, tubes on stilts, gardens on the roofs."""
    foot = stage.level(0.72)
    paint_sky(stage, foot, 3)
    rng = stage.dice("spires")
    lights = stage.lamps
    for row, (depth, tall, n) in enumerate(((0.6, 0.5, 9), (0.36, 0.42, 6), (0.1, 0.3, 5))):
        for k in rng.permutation(round(n * stage.w)):
            x = (float(k) + float(rng.uniform(0.2, 0.8))) / round(n * stage.w) * stage.w
            tone = stage.palette.lit(colours("#c8d8e8 #e8ecf0 #a8c4d8 #d8d0e4")[int(rng.integers(4))], depth)
            _spire(
                stage,
                x,
                foot,
                tall * float(rng.uniform(0.55, 1.25)) * min(1.0, stage.h),
                tone,
                int(rng.integers(4)),
                lights,
            )
        if row == 1:
            _tube(stage, foot - 0.16, depth)
    _tube(stage, foot - 0.07, 0.05)
    ground = stage.palette.lit(colour("#b8c8d0"))
    stage.layer(
        rect(-0.02, foot, stage.w + 0.02, stage.h + 0.02),
        mix(ground, stage.palette.haze, 0.4),
        darker(ground, 0.2),
    )
    stage.reflect(foot, ground, 0.4)
    green = stage.palette.lit(colour("#6ab86a"))
    for x in np.arange(0.0, stage.w, 0.11):
        stage.layer(dot_wide(float(x), foot + 0.005, 0.07, 0.018), lighter(green, 0.15), darker(green, 0.15))
    return Ground(foot + 0.08, stage.h - 0.06)


def dot_wide(x: float, y: float, rx: float, ry: float) -> Points:
    a = np.linspace(0, 2 * np.pi, 30, endpoint=False)
    return np.column_stack([x + rx * np.cos(a), y + ry * np.sin(a)])


def _spire(stage: Stage, x: float, foot: float, tall: float, c: Colour, kind: int, lights: bool) -> None:
    t = np.linspace(0, 1, 20)
    wide = (0.05, 0.036, 0.044, 0.06)[kind] * (0.6 + tall)
    half = wide * (
        (1 - t) ** 0.6 * 0.9 + 0.08 if kind == 0 else 1 - 0.5 * np.sin(np.pi * t) ** 2 * (kind == 1) - 0.3 * t
    )
    right = np.column_stack([x + half, foot - tall * t])
    body = np.vstack([right, (right * [-1, 1] + [2 * x, 0])[::-1]])
    stage.layer(body, lighter(c, 0.25), mix(c, stage.palette.haze, 0.25))
    shade = np.vstack([right, np.column_stack([x + half * 0.3, foot - tall * t])[::-1]])
    stage.marks([shade if stage.light < 0 else shade * [-1, 1] + [2 * x, 0]], stage.palette.shadow, 0.2)
    glow = colour("#8af0ff") if lights else lighter(c, 0.6)
    bands = [
        rect(x - wide * 0.5, foot - tall * v, x + wide * 0.5, foot - tall * v + 0.005)
        for v in np.arange(0.1, 0.8, 0.07)
    ]
    stage.marks(bands, glow, 0.75)
    top = foot - tall
    if kind == 2:
        stage.layer(dot_wide(x, top + 0.012, wide * 1.9, wide * 0.5), lighter(c, 0.3), darker(c, 0.15))
        stage.layer(dot_wide(x, top, wide * 1.1, wide * 0.6), lighter(c, 0.4), c)
    elif kind == 3:
        a = np.linspace(np.pi, 2 * np.pi, 24)
        stage.layer(
            np.column_stack([x + wide * 0.75 * np.cos(a), top + 0.002 + wide * 0.9 * np.sin(a)]),
            lighter(c, 0.4),
            c,
        )
    else:
        stage.marks([rect(x - 0.0022, top - 0.07, x + 0.0022, top + 0.01)], c)
        if lights:
            stage.light_up(x, top - 0.07, 0.05, colour("#ff6a8a"), 0.8)


def _tube(stage: Stage, y: float, depth: float) -> None:
    """A track on stilts, with a gliding train."""
    c = stage.palette.lit(colour("#e8eef4"), depth)
    stage.marks(
        [rect(float(x), y, float(x) + 0.008, y + 0.2) for x in np.arange(0.1, stage.w, 0.3)], darker(c, 0.2)
    )
    stage.layer(rect(-0.02, y, stage.w + 0.02, y + 0.018), lighter(c, 0.3), darker(c, 0.2))
    x = stage.w * (0.5 - 0.2 * stage.side)
    train = np.array(
        [[x - 0.14, y], [x - 0.12, y - 0.03], [x + 0.1, y - 0.03], [x + 0.15, y - 0.012], [x + 0.155, y]]
    )
    stage.layer(train, colour("#f4f8fb"), mix(c, stage.palette.haze, 0.2))
    stage.marks([rect(x - 0.11, y - 0.022, x + 0.09, y - 0.012)], colour("#2f6a9a"), 0.8)
