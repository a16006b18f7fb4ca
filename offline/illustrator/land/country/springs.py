"""Hot water out of the earth: a geyser, a steaming spring."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dash, dot, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import PLACES, setting

from .green import hills_back
from .ground import stone

POOL = colours("#d88a3a #e8c45a #6ac0a0 #3fb0c8 #2f8fc0")
"""The rings of a hot pool from its rim inwards, as bacteria and minerals colour them."""


@setting("geyser", "mountains", "hills", "meadow", shows="geyser")
def geyser(stage: Stage) -> Ground:
    """Pale crusted ground with coloured pools; water shoots up and drifts away as steam."""
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 3)
    hills_back(stage, horizon, 3, colour("#5f7f5a"))
    crust = stage.palette.lit(colour("#d8cdbc"))
    ground = rolling(stage, stage.dice("crust"), horizon + 0.03, 0.012, 1.4)
    stage.layer(ground, mix(crust, stage.palette.haze, 0.3), darker(crust, 0.25), 0.3, "crust")
    stage.mottle(ground, colour("#b0713a"), "rust", (2.0, 14.0), 0.3)
    x, foot = stage.w * (0.5 - 0.12 * stage.side), horizon + 0.16
    for dx, y, r in ((0.3, 0.08, 0.1), (-0.34, 0.13, 0.12), (0.22, 0.3, 0.2)):
        hot_pool(stage, x + dx * stage.side, horizon + y, r)
    mound = np.array(
        [[x - 0.16, foot + 0.02], [x - 0.04, foot - 0.035], [x + 0.04, foot - 0.035], [x + 0.16, foot + 0.02]]
    )
    stage.layer(mound, lighter(crust, 0.15), darker(crust, 0.2), 0.2, "mound")
    _jet(stage, x, foot - 0.03, min(0.62, foot - 0.06))
    return Ground(horizon + 0.26, stage.h - 0.07)


def hot_pool(stage: Stage, x: float, y: float, r: float) -> None:
    """A pool ringed by the colours of hot springs, steam above it."""
    for i, c in enumerate(POOL):
        k = 1.0 - 0.16 * i
        tone = stage.palette.lit(c)
        stage.layer(dot(x, y, r * k, r * 0.3 * k), lighter(tone, 0.1), darker(tone, 0.06))
    steam(stage, x, y, r, 3)


def steam(stage: Stage, x: float, y: float, r: float, plumes: int = 5) -> None:
    """Steam that rises and thins out above a place that is ``r`` wide to each side."""
    rng = stage.dice(f"steam{round(1000 * (x + y))}")
    white = mix(stage.palette.haze, WHITE, 0.5)
    for _ in range(plumes):
        at, up = x + float(rng.uniform(-0.7, 0.7)) * r, 0.0
        for j in range(5):
            wide = r * (0.24 + 0.1 * j)
            stage.glow(at, y - up, wide, white, 0.3 - 0.05 * j, 1.1)
            up += wide * 0.7
            at += float(rng.uniform(-0.2, 0.3)) * wide


def _jet(stage: Stage, x: float, foot: float, tall: float) -> None:
    """The column of water, spray around it, and the cloud that it becomes."""
    rng, white = stage.dice("jet"), mix(stage.palette.haze, WHITE, 0.65)
    for t in np.linspace(0, 1, 22):
        wide = 0.018 + 0.13 * float(t) ** 1.6
        sway = 0.05 * float(t) ** 2 * stage.light
        stage.glow(x - sway, foot - tall * float(t), wide, white, 0.55 - 0.2 * float(t), 1.2)
    streaks = []
    for u, v, k in rng.random((round(90 * (0.5 + 0.5 * stage.detail)), 3)):
        high = tall * (0.15 + 0.75 * v)
        px, lean = x + (u - 0.5) * 0.035 * (1 + 2 * v), (u - 0.5) * 0.1 * v
        streaks.append(
            np.array(
                [
                    [px - 0.0016, foot - high * 0.5],
                    [px + lean, foot - high - 0.02 * k],
                    [px + 0.0016, foot - high * 0.5],
                ]
            )
        )
    stage.marks(streaks, lighter(white, 0.6), 0.7)
    rng = stage.dice("jet drops")
    drops = [
        dot(x + float(a) * 0.09, foot - tall * float(b), 0.0022)
        for a, b in zip(rng.normal(0, 1, 60), rng.random(60), strict=True)
    ]
    stage.marks(drops, WHITE, 0.6)


@setting("hotspring", "snowforest", "forest", "mountains", "hills", "jungle", "ice", shows="spring onsen")
def hot_spring(stage: Stage) -> Ground:
    """A pool of hot water among stones, steaming, in the land around it."""
    behind = PLACES[stage.scene.place or "forest"](stage)
    x, y = stage.w * 0.5, stage.h * 0.83
    wide, deep = min(0.62, stage.w * 0.47), 0.12
    water = stage.palette.lit(stage.scene.hue("water", colour("#58b8b8")))
    rim = mix(darker(water, 0.5), stage.palette.shadow, 0.5)
    stage.glow(x, y + 0.02, wide * 1.2, rim, 0.4, 0.24)
    stage.layer(dot(x, y, wide, deep), mix(water, stage.palette.sky[-1], 0.35), darker(water, 0.2))
    rng = stage.dice("bath")
    glints = [
        dash(x + float(a) * wide * 1.3, y + float(b) * deep, 0.05, 0.0022)
        for a, b in rng.uniform(-0.6, 0.6, (30, 2))
    ]
    stage.marks(glints, lighter(water, 0.5), 0.5)
    _ring_of_stones(stage, x, y, wide, deep)
    steam(stage, x, y - 0.02, wide * 0.8, 6)
    return Ground(y - deep - 0.01, y - deep + 0.01, behind.kind, water=(y - deep * 0.35, y + deep * 0.45))


def _ring_of_stones(stage: Stage, x: float, y: float, wide: float, deep: float) -> None:
    """Stones around a pool, the near ones larger."""
    rng = stage.dice("ring of stones")
    n = round(26 * max(0.7, wide / 0.5))
    spots = [
        (float(a), float(s))
        for a, s in zip(np.linspace(0, 2 * np.pi, n, endpoint=False), rng.uniform(0.7, 1.3, n), strict=True)
    ]
    for a, size in sorted(spots, key=lambda spot: np.sin(spot[0])):
        near = 0.5 + 0.5 * float(np.sin(a))
        stone(
            stage,
            x + wide * 1.02 * float(np.cos(a)),
            y + deep * 1.06 * float(np.sin(a)),
            (0.024 + 0.03 * near) * size,
            rng,
        )
