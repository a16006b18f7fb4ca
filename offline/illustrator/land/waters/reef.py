"""A coral reef in all its colours."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot
from offline.illustrator.settings import setting


@setting("reef", "underwater", shows="coral reef")
def reef(stage: Stage) -> Ground:
    """A coral reef: heads, fans and tubes in all colours on both sides, rays of light from above."""
    from offline.illustrator.settings import PLACES

    ground = PLACES["underwater"](stage)
    for depth, scale, low in ((0.5, 0.7, 0.12), (0.16, 1.0, 0.02)):
        _corals(stage, depth, scale, low)
    return ground


CORALS = colours("#f0607a #f4a03a #f4d04a #b06ad8 #4ac8b0 #f08ac0 #e8503a")


def _corals(stage: Stage, depth: float, scale: float, low: float) -> None:
    rng = stage.dice(f"reef{depth}")
    n = round(15 * stage.w)
    for k in range(n):
        x = (k + float(rng.random())) / n * stage.w
        off = abs(x - stage.w / 2) / (stage.w / 2)
        tall = scale * (0.1 + 0.3 * off**1.4) * float(rng.uniform(0.7, 1.2))
        foot = stage.h - low + 0.03 * float(rng.random()) + 0.02
        tone = stage.palette.lit(CORALS[int(rng.integers(7))], depth)
        (_fan, _head, _tubes, _branched)[int(rng.integers(4))](stage, x, foot, tall, tone, rng)


def _fan(stage: Stage, x: float, foot: float, tall: float, c: Colour, rng: np.random.Generator) -> None:
    for a in np.linspace(-1.1, 1.1, 9):
        tip = np.array(
            [x + tall * 0.75 * np.sin(a), foot - tall * np.cos(a) * float(rng.uniform(0.85, 1.05))]
        )
        stage.layer(
            np.array(
                [[x - 0.004, foot], [tip[0] - 0.012, tip[1]], [tip[0] + 0.012, tip[1]], [x + 0.004, foot]]
            ),
            lighter(c, 0.2),
            darker(c, 0.2),
        )
        stage.marks([dot(tip[0], tip[1], 0.014)], lighter(c, 0.25))


def _head(stage: Stage, x: float, foot: float, tall: float, c: Colour, rng: np.random.Generator) -> None:
    r = tall * 0.6
    stage.layer(dot(x, foot - r * 0.4, r, r * 0.8), lighter(c, 0.25), darker(c, 0.3))
    spots = rng.normal(0, 0.36, (18, 2)) * r
    stage.marks([dot(x + dx, foot - r * 0.5 + dy * 0.7, r * 0.07) for dx, dy in spots], darker(c, 0.25), 0.5)


def _tubes(stage: Stage, x: float, foot: float, tall: float, c: Colour, rng: np.random.Generator) -> None:
    for dx in (-0.2, 0.0, 0.2, 0.1):
        high, half = tall * float(rng.uniform(0.5, 1.0)), tall * 0.1
        px = x + dx * tall
        stage.layer(
            np.array(
                [
                    [px - half * 0.8, foot],
                    [px - half, foot - high],
                    [px + half, foot - high],
                    [px + half * 0.8, foot],
                ]
            ),
            lighter(c, 0.15),
            darker(c, 0.25),
        )
        stage.layer(dot(px, foot - high, half, half * 0.4), darker(c, 0.5), darker(c, 0.4))


def _branched(stage: Stage, x: float, foot: float, tall: float, c: Colour, rng: np.random.Generator) -> None:
    shapes: list[Points] = []

    def grow(px: float, py: float, long: float, a: float, level: int) -> None:
        tip = (px + long * np.sin(a), py - long * np.cos(a))
        w = long * 0.13
        shapes.append(
            np.array([[px - w, py], [tip[0] - w * 0.6, tip[1]], [tip[0] + w * 0.6, tip[1]], [px + w, py]])
        )
        shapes.append(dot(tip[0], tip[1], w * 0.8))
        if level:
            for turn in (-0.5, 0.45):
                grow(*tip, long * 0.68, a + turn + float(rng.uniform(-0.2, 0.2)), level - 1)

    grow(x, foot, tall * 0.45, 0.0, 3)
    stage.marks(shapes, c)
