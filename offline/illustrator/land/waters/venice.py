"""A canal between the houses of an old town."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import colour, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import Vista
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.towns.street import FACADES
from offline.illustrator.settings import setting

from .harbour import quay
from .waters import walkers, water


@setting("venice", "harbour", "city", "street", "river", shows="canal")
def venice(stage: Stage) -> Ground:
    """A canal between old houses, a bridge across it, mooring posts, all mirrored in the water."""
    horizon = stage.level(0.46)
    paint_sky(stage, horizon + 0.05, 3)
    v = Vista(
        stage,
        stage.w * (0.5 - 0.06 * stage.side),
        horizon,
        0.56 * stage.w,
        1.0,
        stage.h - horizon,
        7.0,
        stage.palette.haze,
    )
    stage.glow(v.x, horizon, 0.4, lighter(stage.palette.haze, 0.4), 0.7)
    for side in (-1, 1):
        for i, (z, far) in enumerate(v.rows(0.5, 1.34)):
            _palazzo(v, side, z, far, i)
    _arch_bridge(v)
    water(stage, horizon + 0.1, colour("#3a8a88"), 0.66)
    for side in (-1, 1):
        for i, (z, far) in enumerate(v.rows(0.5, 1.34)):
            if z < 3.2:
                edge = stage.palette.lit(colour("#a89a84"))
                v.layer(v.wall(side, z, far, 0.5 * v.down, 0.62 * v.down), v.far(darker(edge, 0.25), z), z)
                if i % 2 == 0:
                    _mooring(v, side, z)
    if walkers(stage):
        return replace(quay(stage), water=(horizon + 0.28, stage.h - 0.3))
    return Ground(horizon + 0.28, stage.h - 0.12, "water")


def _palazzo(v: Vista, side: int, z: float, far: float, i: int) -> None:
    stage, rng = v.stage, v.stage.dice(f"palazzo{side}{i}")
    tone = stage.palette.lit(FACADES[int(rng.integers(len(FACADES)))])
    tone = darker(tone, 0.2) if side == stage.light else tone
    top = -float(rng.uniform(0.42, 0.66)) * 1.3 * stage.h * 0.8
    v.layer(v.wall(side, z, far, top, 0.5 * v.down), tone, z, 0.18)
    v.layer(v.wall(side, z, far, top - 0.02, top + 0.03), stage.palette.lit(colour("#b0603f")), z)
    lights = stage.lamps
    for row in range(3):
        for k in range(3):
            a, b = 0.12 + 0.28 * k, 0.28 + 0.28 * k
            z0, z1 = (1 / ((1 - t) / z + t / far) for t in (a, b))
            y0 = top + 0.1 + row * (0.5 * v.down - top - 0.12) / 3
            y1 = y0 + (0.5 * v.down - top) / 3 * 0.55
            on = lights and rng.random() < 0.5
            pane = colour("#ffd27a") if on else v.far(darker(tone, 0.5), z)
            stage.marks([v.wall(side, z0, z1, y0 - 0.02, y1 + 0.01)], v.far(lighter(tone, 0.45), z), 0.9)
            stage.marks([v.wall(side, z0 * 1.01, z1 * 0.99, y0, y1)], pane, 0.9)
    if rng.random() < 0.5:
        z0, z1 = (1 / ((1 - t) / z + t / far) for t in (0.3, 0.75))
        v.layer(
            v.quad(
                (side * v.half, 0.0, z0),
                (side * v.half, 0.0, z1),
                (side * (v.half - 0.1), 0.05, z1),
                (side * (v.half - 0.1), 0.05, z0),
            ),
            stage.palette.lit(colour("#c84a3a")),
            z,
        )


def _arch_bridge(v: Vista) -> None:
    """A white bridge across the canal, far away."""
    stage, z = v.stage, 3.4
    stone = v.far(stage.palette.lit(colour("#f0e6d4")), 1.8)
    t = np.linspace(-1, 1, 30)
    top = np.array([v.at(x * v.half, -0.1 - 0.22 * (1 - x * x), z) for x in t])
    low = np.array([v.at(x * v.half * 0.82, 0.42 - 0.5 * np.sqrt(max(0, 1 - x * x)), z) for x in t])
    feet = np.array([v.at(v.half, 0.42, z), v.at(-v.half, 0.42, z)])
    stage.layer(np.vstack([top, feet[:1], low[::-1], feet[1:]]), lighter(stone, 0.1), darker(stone, 0.15))
    stage.marks([np.vstack([top, (top + [0, 0.008])[::-1]])], darker(stone, 0.3), 0.8)


def _mooring(v: Vista, side: int, z: float) -> None:
    """A striped post in the water."""
    stage, x = v.stage, side * (v.half - 0.12)
    tone = stage.palette.lit(colour("#c8403a" if side > 0 else "#2f5fa0"))
    for k in range(6):
        y = 0.14 * v.down + k * 0.09 * v.down
        v.layer(
            v.front(x - 0.016, y, x + 0.016, y + 0.09 * v.down, z), tone if k % 2 else lighter(tone, 0.8), z
        )
