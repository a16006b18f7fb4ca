"""Rough water: rows of breaking waves with foam, and a coast of rocks on which they burst."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Grid, Ground, Stage
from offline.illustrator.land.country.crags import rock_face
from offline.illustrator.land.country.massif import wave
from offline.illustrator.land.shapes import dot, grounded, jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import front, setting

from .waters import walkers, water

SEA = colour("#2a7090")
ROCK = colour("#6f655f")


def roller(stage: Stage, level: float, high: float, depth: float, i: int) -> None:
    """One row of waves of uneven height, foam on their heads and in lace down their faces."""
    rng = stage.dice(f"roller{i}")
    x = np.linspace(-0.05, stage.w + 0.05, 260)
    crest = level - high * _heights(x, high, rng, stage.side)
    c = stage.palette.lit(stage.scene.hue("water", SEA), max(0.0, depth))
    body = grounded(stage, np.column_stack([x, crest]))
    if stage.plain:
        stage.layer(body, lighter(c, 0.2), darker(c, 0.1))
        return
    stage.shade(body, _face(stage, (x, crest, level), high, c, i))


def _heights(x: Grid, high: float, rng: np.random.Generator, side: int) -> Grid:
    """How high the waves of a row are, 0 to 1: pointed heads, wide troughs, none like the next."""
    long = 1.5 * high + 0.16
    total = np.zeros_like(x)
    for share, each in ((0.66, 1.0), (0.24, 2.3), (0.1, 5.1)):
        at = x / long * each + float(rng.uniform(0, 9))
        size = rng.uniform(0.4, 1.0, 64)[np.floor(at).astype(int) % 64]
        u = at % 1
        u = u + 0.12 * side * np.sin(2 * np.pi * u)
        total = total + share * size * (1 - np.abs(np.sin(np.pi * u)) ** 0.8) * (1 if each > 1 else 1.0)
    found: Grid = np.clip(total, 0, 1)
    return found


def _face(
    stage: Stage, crest: tuple[Grid, Grid, float], high: float, c: Colour, i: int
) -> Callable[[Grid, Grid], Grid]:
    xs, ys, level = crest
    palette = stage.palette
    glow = mix(lighter(c, 0.3), palette.lit(colour("#5fd0c0")), 0.4)
    deep, clear, sky = (
        np.array(t, np.float32) for t in (darker(c, 0.42), glow, mix(c, palette.sky[-1], 0.5))
    )
    foam = np.array(lighter(palette.lit(colour("#eef6f8")), 0.3), np.float32)
    rng = stage.dice(f"foam{i}")
    lace, torn = wave(rng, 0.05), wave(rng, 0.017)

    def tone(x: Grid, y: Grid) -> Grid:
        top = np.interp(x, xs, ys).astype(np.float32)
        s = np.maximum(0, y - top) / high
        up = np.clip((level - top) / high, 0, 1)
        thin = np.exp(-s * 2.6) * (0.35 + 0.65 * up)
        colours = deep + (clear - deep) * thin[..., None]
        swell = 0.16 * np.clip(lace(y * 1.6 + 0.24 * x + 0.1 * np.sin(x * 11)) - 0.3, 0, 1)
        colours += (sky - colours) * swell[..., None]
        head = np.clip((0.1 + 0.3 * up * torn(x + 3) + 0.08 * lace(x * 2) - s) * 16, 0, 1) * np.clip(
            up * 3, 0.2, 1
        )
        v = s + 0.34 * lace(x * 1.1 + 7) + 0.12 * torn(x + 0.4 * y)
        veins = np.clip(1 - np.abs((v * 2.7) % 1 - 0.5) * (7 + 9 * s), 0, 1) * np.clip(1.1 - 0.7 * s, 0, 1)
        broken = np.clip(torn(x * 0.8 + 0.5 * v) * 2.4 - 0.8, 0, 1)
        white = np.maximum(head, veins * broken * (0.25 + 0.5 * up))
        found: Grid = colours + (foam - colours) * np.clip(white, 0, 0.95)[..., None]
        return found

    return tone


def burst(stage: Stage, x: float, y: float, tall: float, name: str) -> None:
    """Water that is thrown up where a wave meets rock: a fan of mist and drops."""
    rng = stage.dice(f"burst{name}")
    white = lighter(stage.palette.haze, 0.6)
    for a, r, k in zip(rng.normal(0, 0.42, 30), rng.random(30), rng.random(30), strict=True):
        up, size = tall * r * (1 - 0.5 * abs(a)), tall * (0.07 + 0.16 * k) * (1.2 - 0.6 * r)
        stage.glow(x + np.sin(a) * (0.3 + r) * tall, y - up, size, white, 0.75 - 0.4 * r, 1.25)
    drops = []
    for a, r, k in zip(rng.normal(0, 0.62, 70), rng.uniform(0.1, 1.15, 70), rng.random(70), strict=True):
        drops.append(
            dot(
                x + np.sin(a) * r * tall * 0.8,
                y - np.cos(a) * r * tall * 0.9,
                (0.0012 + 0.003 * k) * (0.6 + 2 * tall),
            )
        )
    stage.marks(drops, WHITE, 0.75)


@setting("surge", "sea", "beach", "harbour", shows="wave")
def surge(stage: Stage) -> Ground:
    """Great waves that roll and break, with spray; a rock for what stands in them."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    water(stage, horizon, SEA, 0.25)
    x = stage.w * (0.5 + 0.14 * stage.side)
    for i, t in enumerate((0.03, 0.12, 0.25, 0.42)):
        roller(stage, horizon + (stage.h - horizon) * t, 0.04 + 0.22 * t, 0.4 - 0.8 * t, i)
    if walkers(stage):
        boulder(stage, x, horizon + 0.34, 0.36, 0.17, "stand")
        burst(stage, x - 0.26 * stage.side, horizon + 0.34, 0.16, "stand")
        return Ground(horizon + 0.2, horizon + 0.24, "floor", perch=(x, horizon + 0.2))
    return Ground(horizon + 0.22, stage.h - 0.2, "water")


@front("surge")
def surge_front(stage: Stage) -> None:
    """The waves before those who play."""
    horizon = stage.ground.far - 0.2
    for i, t in enumerate((0.72, 1.0)):
        roller(stage, horizon + (stage.h - horizon) * t, 0.15 + 0.05 * i, 0.0, 7 + i)


def boulder(
    stage: Stage, x: float, foot: float, wide: float, tall: float, name: str, depth: float = 0.0
) -> None:
    """A rock in the sea, wet and dark at its foot, with a rim of foam."""
    rng = stage.dice(f"boulder{name}")
    knots = [(-0.5, 0.0), (-0.4, 0.42), (-0.22, 0.8), (0.0, 1.0), (0.2, 0.94), (0.36, 0.5), (0.5, 0.0)]
    spots = [
        (x + wide * a * float(rng.uniform(0.92, 1.08)), foot - tall * b * float(rng.uniform(0.9, 1.06)))
        for a, b in knots
    ]
    crest = np.vstack([jagged(a, b, 0.05 * tall, rng) for a, b in pairwise(spots)])
    rock_face(stage, crest, ROCK, depth, name, 0.25, 0.5 + wide)
    _wash(stage, x, foot, wide, rng)


def _wash(stage: Stage, x: float, foot: float, wide: float, rng: np.random.Generator) -> None:
    white = lighter(stage.palette.haze, 0.6)
    stage.glow(x, foot, wide * 0.72, white, 0.55, 0.1)
    flecks = [
        dot(x + wide * a, foot + wide * 0.05 * b, wide * r, wide * r * 0.2)
        for a, b, r in zip(
            rng.uniform(-0.6, 0.6, 26), rng.uniform(-0.6, 1.2, 26), rng.uniform(0.02, 0.07, 26), strict=True
        )
    ]
    stage.marks(flecks, white, 0.8)


@setting("rockyshore", "sea", "beach", "cliff", "harbour", shows="wave rock cliff coast")
def rocky_shore(stage: Stage) -> Ground:
    """Headlands that step back into the haze, rocks before them on which the waves burst."""
    horizon = stage.level(0.46)
    paint_sky(stage, horizon)
    side = stage.side
    water(stage, horizon, SEA, 0.3)
    for i, (reach, tall, foot, depth) in enumerate(
        ((0.62, 0.13, 0.012, 0.62), (0.5, 0.22, 0.04, 0.4), (0.34, 0.34, 0.1, 0.16))
    ):
        _headland(stage, (side, reach * stage.w), horizon + foot, tall, depth, i)
    for i, (u, foot, wide, tall, depth) in enumerate(
        ((0.38, 0.07, 0.07, 0.11, 0.36), (0.5, 0.035, 0.05, 0.06, 0.5))
    ):
        boulder(stage, _across(stage, u), horizon + foot, wide, tall, f"stack{i}", depth)
    deep = stage.h - horizon
    for i, t in enumerate((0.1, 0.2, 0.34)):
        roller(stage, horizon + deep * t, 0.02 + 0.13 * t, 0.34 - 0.7 * t, 20 + i)
    perch = (_across(stage, 0.66), horizon + 0.19)
    boulder(stage, perch[0], horizon + 0.36, 0.62, 0.2, "near", 0.04)
    burst(stage, _across(stage, 0.36), horizon + 0.35, 0.2, "near")
    if walkers(stage):
        return Ground(perch[1], perch[1] + 0.03, "floor", perch=perch)
    return Ground(horizon + 0.2, horizon + 0.3, "water", across=(stage.w * 0.1, stage.w * 0.55))


@front("rockyshore")
def shore_front(stage: Stage) -> None:
    """The last wave, and the stones of the shore."""
    roller(stage, stage.h - 0.13, 0.11, 0.0, 25)
    for i, (u, foot, wide, tall) in enumerate(
        ((0.96, 0.05, 0.5, 0.2), (0.1, 0.06, 0.34, 0.13), (0.62, 0.05, 0.2, 0.07), (0.34, 0.05, 0.14, 0.05))
    ):
        boulder(stage, _across(stage, u), stage.h + foot, wide, tall, f"shore{i}")
    burst(stage, _across(stage, 0.74), stage.h - 0.06, 0.15, "shore")


def _across(stage: Stage, u: float) -> float:
    """An x by its share of the width, counted from the side without headlands."""
    return stage.w * (u if stage.side > 0 else 1 - u)


def _headland(stage: Stage, at: tuple[int, float], foot: float, tall: float, depth: float, i: int) -> None:
    """A cape from one edge of the picture out into the sea, green on its top."""
    side, reach = at
    rng = stage.dice(f"headland{i}")
    edge = stage.w + 0.03 if side > 0 else -0.03
    knots = [(0.0, 1.0), (0.5, 0.92), (0.74, 0.8), (0.84, 0.5), (0.93, 0.4), (1.0, 0.0)]
    spots = [(edge - side * reach * u, foot - tall * v) for u, v in knots]
    crest = np.vstack([jagged(a, b, 0.05 * tall, rng) for a, b in pairwise(spots)])
    rock_face(stage, np.vstack([crest, [[edge, foot]]]), ROCK, depth, f"headland{i}", 0.4, 0.8)
    _turf(stage, crest, tall, depth, rng)
    _wash(stage, edge - side * reach * 0.7, foot, reach * 0.6, rng)


def _turf(stage: Stage, crest: Points, tall: float, depth: float, rng: np.random.Generator) -> None:
    top = crest[crest[:, 1] < crest[:, 1].min() + 0.34 * tall]
    rag = top + np.column_stack([0 * top[:, 0], tall * rng.uniform(0.06, 0.2, len(top))])
    green = stage.palette.lit(colour("#7a9a52" if stage.scene.season != "winter" else "#eef4fb"), depth)
    stage.layer(np.vstack([top - [0, 0.004], rag[::-1]]), lighter(green, 0.12), darker(green, 0.2))
