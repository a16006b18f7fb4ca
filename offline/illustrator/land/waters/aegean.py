"""A white village above the sea."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .waters import water


@setting(
    "whitevillage",
    "village",
    "harbour",
    "sea",
    "beach",
    "cliff",
    "hills",
    "street",
    shows="village house dome church wall",
)
def white_village(stage: Stage) -> Ground:
    """A white village above the sea: cubes with blue doors and domes, stairs, bougainvillea."""
    horizon = stage.level(0.44)
    paint_sky(stage, horizon, 2)
    water(stage, horizon, colour("#2f86b8"), 0.2)
    rng, side = stage.dice("cubes"), stage.side
    white = stage.palette.lit(colour("#fbfaf6"))
    spots = []
    for row in range(6):
        for k in range(5):
            u = (k + float(rng.uniform(0, 0.8))) / 5
            spots.append(
                (horizon + 0.02 + 0.095 * row + 0.05 * u, u * (0.34 + 0.07 * row), 0.09 + 0.02 * row)
            )
    for y, u, size in sorted(spots):
        x = u * stage.w if side < 0 else stage.w * (1 - u)
        _cube(stage, x, y + size * 0.5, size * float(rng.uniform(0.9, 1.3)), white, rng)
    floor = stage.palette.lit(colour("#e8e0d0"))
    top = stage.h - 0.2
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
        lighter(floor, 0.1),
        darker(floor, 0.1),
        0.1,
        "terrace",
    )
    stage.layer(
        rect(-0.02, top - 0.05, stage.w + 0.02, top + 0.005), lighter(white, 0.1), darker(white, 0.12)
    )
    for tone in colours("#d83a8a #e85aa0 #b82a70"):
        at = np.clip(rng.normal(0, 1, (70, 2)), -1.6, 1.6) * [0.11, 0.05]
        px = stage.w * (0.5 + side * 0.46)
        stage.marks(
            [dot_at(px + float(a), top - 0.14 + float(b) - 0.45 * float(a) * side) for a, b in at],
            stage.palette.lit(tone),
            0.9,
        )
    return Ground(top + 0.06, stage.h - 0.05)


def dot_at(x: float, y: float) -> Points:
    a = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    return np.column_stack([x + 0.011 * np.cos(a), y + 0.01 * np.sin(a)])


def _cube(stage: Stage, x: float, foot: float, size: float, white: Colour, rng: np.random.Generator) -> None:
    half, tall = size * 0.56, size * 0.95
    blue = stage.palette.lit(colour("#2f6fc0"))
    lit_side = stage.light
    stage.layer(rect(x - half, foot - tall, x + half, foot + 0.03), white, darker(white, 0.1))
    edge = (x - half, x - half * 0.5) if lit_side > 0 else (x + half * 0.5, x + half)
    stage.marks([rect(edge[0], foot - tall, edge[1], foot + 0.03)], stage.palette.shadow, 0.14)
    stage.layer(
        rect(x - half * 1.04, foot - tall - 0.006, x + half * 1.04, foot - tall + 0.006),
        lighter(white, 0.3),
        darker(white, 0.05),
    )
    kind = rng.random()
    if kind < 0.3:
        a = np.linspace(np.pi, 2 * np.pi, 20)
        dome = np.column_stack([x + half * 0.72 * np.cos(a), foot - tall - 0.004 + half * 0.8 * np.sin(a)])
        stage.layer(dome, lighter(blue, 0.2), darker(blue, 0.15))
        stage.marks([rect(x - 0.002, foot - tall - half * 1.15, x + 0.002, foot - tall - half * 0.75)], white)
    pane = colour("#ffd98a") if stage.palette.night or stage.scene.time == "sunset" else blue
    for dx in (-0.45, 0.35):
        stage.marks(
            [
                rect(
                    x + half * dx - size * 0.06,
                    foot - tall * 0.72,
                    x + half * dx + size * 0.06,
                    foot - tall * 0.5,
                )
            ],
            pane,
        )
    if kind > 0.45:
        a = np.linspace(np.pi, 2 * np.pi, 12)
        head = np.column_stack([x + size * 0.1 * np.cos(a), foot - tall * 0.26 + size * 0.1 * np.sin(a)])
        stage.marks([np.vstack([head, [[x + size * 0.1, foot + 0.02], [x - size * 0.1, foot + 0.02]]])], blue)
