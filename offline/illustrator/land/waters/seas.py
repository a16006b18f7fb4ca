"""The sea with more in it than water: an iceberg, islands, great waves."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.massif import slopes
from offline.illustrator.land.shapes import dash, dot, jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .waters import walkers, water


@setting("iceberg", "ice", "sea", shows="iceberg ice berg")
def iceberg(stage: Stage) -> Ground:
    """A great iceberg in the polar sea, floes before it."""
    horizon = stage.level(0.52)
    paint_sky(stage, horizon, 3)
    water(stage, horizon, colour("#2f7a9a"), 0.3)
    x = stage.w * (0.5 - 0.18 * stage.side)
    _berg(stage, stage.w * (0.5 + 0.38 * stage.side), horizon + 0.02, 0.14, 0.4, "far")
    _berg(stage, x, horizon + 0.07, 0.42, 0.06, "near")
    rng, snow = stage.dice("floes"), stage.palette.lit(colour("#f2f8fc"))
    for a, b in sorted(rng.random((9, 2)).tolist(), key=lambda p: p[1]):
        y, r = horizon + 0.13 + (stage.h - horizon - 0.3) * b, 0.03 + 0.06 * b
        _floe(stage, a * stage.w, y, r, snow)
    if walkers(stage):
        _floe(stage, stage.w * (0.5 + 0.08 * stage.side), stage.h - 0.1, 0.62, snow)
        return Ground(stage.h - 0.2, stage.h - 0.09, "floor", water=(horizon + 0.1, stage.h - 0.3))
    return Ground(horizon + 0.16, stage.h - 0.16, "water")


def _floe(stage: Stage, x: float, y: float, r: float, snow: Colour) -> None:
    edge = stage.palette.lit(colour("#7ac0d8"))
    stage.layer(dot(x, y + r * 0.07, r, r * 0.24), edge, darker(edge, 0.2))
    stage.layer(dot(x, y, r, r * 0.23), lighter(snow, 0.2), darker(snow, 0.06))


def _berg(stage: Stage, x: float, foot: float, tall: float, depth: float, name: str) -> None:
    rng = stage.dice(f"berg{name}")
    peaks = [
        (-0.62, 0.0),
        (-0.5, 0.42),
        (-0.3, 0.56),
        (-0.12, 1.0),
        (0.1, 0.72),
        (0.24, 0.84),
        (0.42, 0.4),
        (0.62, 0.3),
        (0.7, 0.0),
    ]
    spots = [(x + tall * dx * 1.1, foot - tall * dy) for dx, dy in peaks]
    crest = np.vstack([jagged(a, b, 0.03 * tall, rng) for a, b in pairwise(spots)])
    slopes(stage, (x - 0.132 * tall, foot, tall), crest, colour("#a4d4ec"), depth, rng)
    foam = lighter(stage.palette.haze, 0.5)
    stage.glow(x, foot + 0.004, tall * 0.8, foam, 0.6, 0.04)
    sea = stage.palette.lit(colour("#3fb0c8"))
    stage.marks(
        [
            dash(x + tall * float(a), foot + 0.012 + 0.05 * tall * float(b), tall * 0.1, 0.003)
            for a, b in zip(rng.uniform(-0.6, 0.6, 16), rng.random(16), strict=True)
        ],
        lighter(sea, 0.4),
        0.5,
    )


@setting("islands", "sea", "beach", "sky", shows="island palm")
def islands(stage: Stage) -> Ground:
    """Small green islands with palms and white sand in a bright sea."""
    horizon = stage.level(0.42)
    paint_sky(stage, horizon)
    water(stage, horizon, colour("#2fb0c0"), 0.2)
    rng = stage.dice("islands")
    spots = (
        (0.18, 0.06, 0.13),
        (0.74, 0.09, 0.17),
        (0.34, 0.22, 0.24),
        (0.86, 0.34, 0.34),
        (0.1, 0.44, 0.36),
    )
    for k, (u, t, wide) in enumerate(spots):
        x = stage.w * (u if stage.side > 0 else 1 - u)
        _island(stage, x, horizon + (stage.h - horizon) * t, wide * min(1.3, stage.w), 0.4 * (1 - t), k, rng)
    return Ground(horizon + 0.2, stage.h - 0.16, "water")


def _island(
    stage: Stage, x: float, y: float, wide: float, depth: float, k: int, rng: np.random.Generator
) -> None:
    shallow, sand, green = (stage.palette.lit(colour(c), depth) for c in ("#7ae0d8", "#f6e4b8", "#5aa04a"))
    stage.glow(x, y + wide * 0.02, wide * 0.9, shallow, 0.85, 0.24)
    stage.layer(dot(x, y, wide * 0.6, wide * 0.1), lighter(sand, 0.1), darker(sand, 0.1))
    a = np.linspace(np.pi, 2 * np.pi, 24)
    hill = np.column_stack(
        [
            x + wide * 0.44 * np.cos(a),
            y - wide * 0.02 + wide * 0.22 * np.sin(a) * (1 + 0.15 * np.sin(a * 5 + k)),
        ]
    )
    stage.layer(hill, lighter(green, 0.15), darker(green, 0.25), 0.25, f"island{k}")
    for dx in (-0.34, 0.02, 0.3):
        palm = lit(
            stage,
            sprite_of(stage, "palm", wide * float(rng.uniform(0.5, 0.7)), f"island{k}{dx}", flip=dx > 0),
            depth,
        )
        stage.stamp(palm, x + dx * wide, y + wide * 0.02)
