"""The sea with more in it than water: an iceberg, islands, great waves."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dash, dot, jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import front, setting

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
    white, blue = stage.palette.lit(colour("#f4fafe"), depth), stage.palette.lit(colour("#7fc0e0"), depth)
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
    stage.layer(crest, white, mix(white, blue, 0.7), 0.1, f"berg{name}")
    sign = -stage.light
    for (dx, dy), reach in zip(peaks[1:-1], (0.2, 0.16, 0.3, 0.2, 0.24, 0.2, 0.1), strict=True):
        face = np.array(
            [
                [x + tall * dx * 1.1, foot - tall * dy + 0.006],
                [x + tall * (dx * 1.1 + sign * reach * 0.75), foot],
                [x + tall * (dx * 1.1 - sign * 0.04), foot],
            ]
        )
        stage.marks([face], blue, 0.4)
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


@setting("surge", "sea", "beach", "harbour", shows="wave")
def surge(stage: Stage) -> Ground:
    """Great waves that roll and break, with spray; a rock for what stands in them."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    water(stage, horizon, colour("#2f6a88"), 0.25)
    fixed = walkers(stage)
    x = stage.w * (0.5 + 0.14 * stage.side)
    for i, t in enumerate((0.05, 0.2, 0.4)):
        _crest(stage, horizon + (stage.h - horizon) * t, 0.06 + 0.2 * t, 0.4 - 0.5 * t, i)
    if fixed:
        _rock(stage, x, horizon + 0.32)
        return Ground(horizon + 0.2, horizon + 0.24, "floor", perch=(x, horizon + 0.2))
    return Ground(horizon + 0.22, stage.h - 0.2, "water")


@front("surge")
def surge_front(stage: Stage) -> None:
    horizon = stage.ground.far - 0.2
    _crest(stage, horizon + (stage.h - horizon) * 0.7, 0.15, 0.0, 7)
    _crest(stage, horizon + (stage.h - horizon) * 0.96, 0.19, 0.0, 8)


def _crest(stage: Stage, level: float, high: float, depth: float, i: int) -> None:
    """One row of waves of uneven height: foam along the crests and in lace down their faces, spray above."""
    rng = stage.dice(f"surge{i}")
    c = mix(stage.palette.lit(colour("#2a6f8c")), stage.palette.haze, max(0.0, depth))
    x = np.linspace(-0.05, stage.w + 0.05, 240)
    long = 3.2 * high + 0.2
    at = x / long + float(rng.uniform(0, 1))
    amount = rng.uniform(0.45, 1.1, int(at.max()) + 2)[at.astype(int)]
    u = at % 1
    skew = u + 0.13 * np.sin(2 * np.pi * u) * stage.side
    shape = ((1 - np.cos(2 * np.pi * skew)) / 2) ** 1.7 * amount
    y = level - high * shape + 0.004 * np.sin(x * 31 + i)
    body = np.vstack([np.column_stack([x, y]), [[stage.w + 0.05, stage.h + 0.05], [-0.05, stage.h + 0.05]]])
    stage.layer(body, lighter(c, 0.24), darker(c, 0.3))
    foam, ragged = lighter(stage.palette.haze, 0.75), np.interp(x, x[::5], rng.uniform(0.25, 1.0, 48))
    thick = (0.003 + 0.05 * high) * np.clip(shape, 0.04, 1) * ragged
    crest = np.column_stack([x, y])
    stage.marks(
        [np.vstack([crest - [0, 0.002], (crest + np.column_stack([0 * x, thick]))[::-1]])], foam, 0.92
    )
    for k in (1, 2, 3):
        gaps = np.interp(x, x[::6], rng.uniform(0, 1, 40)) * np.clip(shape * 1.6, 0.1, 1)
        lace = crest + np.column_stack([0 * x, thick + 0.16 * k * high * (0.5 + 0.6 * shape)])
        width = np.column_stack([0 * x, np.clip(gaps - 0.4, 0, 1) * 0.03 * high])
        stage.marks([np.vstack([lace, (lace + width)[::-1]])], lighter(c, 0.55), 0.6)
    peaks = np.flatnonzero(shape > 0.55)
    for k in rng.choice(peaks, min(len(peaks), round(26 * stage.w))) if len(peaks) else ():
        up, r = abs(float(rng.normal(0, 0.22))) * high, (0.03 + 0.1 * float(rng.random())) * high
        stage.glow(float(x[k]) + 0.3 * up * stage.side, float(y[k]) - up, r, WHITE, 0.4)


def _rock(stage: Stage, x: float, foot: float) -> None:
    rng, rock = stage.dice("sea rock"), stage.palette.lit(colour("#6a625e"))
    spots = [(-0.34, 0.02), (-0.24, -0.08), (-0.16, -0.125), (0.14, -0.13), (0.22, -0.07), (0.33, 0.02)]
    crest = np.vstack(
        [jagged((x + a[0], foot + a[1]), (x + b[0], foot + b[1]), 0.012, rng) for a, b in pairwise(spots)]
    )
    stage.layer(crest, lighter(rock, 0.12), darker(rock, 0.4), 0.4, "sea rock")
