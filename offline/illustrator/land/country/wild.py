"""Bare and wild land: mountains, desert, ice."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.settings import place

from .features import waterfall
from .green import hills_back, near_ground
from .ground import accents, clumps, lane, stream
from .growth import grass, grass_of, greens, specks, wood
from .massif import peak
from .sands import dunes, mesas


def range_of(
    stage: Stage,
    foot: float,
    tall: float,
    depth: float,
    each: float,
    name: str,
    rock: Colour,
    snow: float = 0.4,
) -> None:
    """A row of peaks, the smaller ones first."""
    if not stage.shows("mountain"):
        return
    rng, rock = stage.dice(f"range{name}"), stage.scene.hue("mountain", rock)
    n = max(2, round(each * stage.w))
    xs = (np.arange(n) + rng.uniform(0.1, 0.9, n)) / n * (stage.w + 0.3) - 0.15
    talls = tall * rng.uniform(0.55, 1.1, n)
    for i in np.argsort(-talls) if depth > 0.5 else np.argsort(talls)[::-1]:
        peak(stage, float(xs[i]), foot, float(talls[i]), rock, depth, rng, snow)


@place("mountains")
def mountains(stage: Stage) -> Ground:
    horizon = stage.level(0.62)
    snowy = stage.scene.season == "winter"
    paint_sky(stage, horizon, 3)
    rock = colour("#7c86a0")
    range_of(stage, horizon - 0.01, 0.34, 0.66, 3.4, "farthest", rock, 0.6)
    range_of(stage, horizon + 0.02, 0.36, 0.44, 3, "far", rock, 0.5)
    stage.glow(stage.w / 2, horizon + 0.02, stage.w * 0.9, lighter(stage.palette.haze, 0.2), 0.5, 0.16)
    range_of(stage, horizon + 0.06, 0.46, 0.16, 2.2, "near", rock, 0.42)
    stage.glow(stage.w / 2, horizon + 0.08, stage.w * 0.8, lighter(stage.palette.haze, 0.2), 0.6, 0.14)
    green = colour("#eef4fb") if snowy else mix(grass_of(stage), colour("#5f8a5a"), 0.4)
    hills_back(stage, horizon + 0.09, 2, green)
    leafy = stage.scene.season in {"autumn", "spring"} or stage.scene.told("leaf")
    kind = "snow pine" if snowy else ("tree", "birch", "tree", "pine") if leafy else "pine"
    leaves = greens(stage) if leafy else ()
    wood(stage, kind, horizon + 0.085, 0.07, 0.56, 30, "farther", leaves=leaves)
    wood(stage, kind, horizon + 0.11, 0.11, 0.4, 16, "far", leaves=leaves)
    near_ground(stage, horizon + 0.12, green)
    _alp(stage, horizon, green, snowy)
    if "waterfall" in stage.scene.sights:
        waterfall(stage, horizon + 0.18, 0.46)
    wood(stage, kind, horizon + 0.17, 0.19, 0.12, 5, "near", 0.24, leaves)
    if not snowy:
        grass(stage, horizon + 0.18, green, 260)
    return Ground(horizon + 0.17, stage.h - 0.07)


def _alp(stage: Stage, horizon: float, green: Colour, snowy: bool) -> None:
    """What an alpine meadow bears: a brook or a path, stones, flowers."""
    rng = stage.dice("alp")
    throw, x = float(rng.random()), stage.w * (0.5 - stage.side * float(rng.uniform(0.0, 0.25)))
    if "trail" in stage.scene.sights:
        lane(stage, horizon + 0.12, x, green)
    elif "waterfall" not in stage.scene.sights and throw < 0.66:
        (stream if throw < 0.34 and not snowy else lane)(stage, horizon + 0.12, x, green)
    accents(stage, horizon + 0.16, stage.h - 0.05, ("stone", "stone", "stone", "log"), ())
    if not snowy:
        clumps(stage, horizon + 0.2, colours("#f6f0fa #f4d04a #8a7ad8 #e87aa0"), 9)


@place("desert")
def desert(stage: Stage) -> Ground:
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 2)
    sand = stage.scene.hue("sand", colour("#e8b56c"))
    if "dunes" in stage.scene.sights:
        dunes(stage, horizon - 0.03, sand, 5, 1.7)
    else:
        mesas(stage, horizon)
        dunes(stage, horizon, sand, 4, 0.7)
    if "sandtrail" in stage.scene.sights:
        lane(stage, horizon + 0.1, stage.w * (0.5 + 0.1 * stage.side), sand)
    elif "trail" in stage.scene.sights and way_of_traffic(stage.scene) is None:
        _highway(stage, horizon + 0.06)
    if "dunes" not in stage.scene.sights:
        cactus_row(stage, horizon)
    return Ground(horizon + 0.2, stage.h - 0.08)


def _highway(stage: Stage, top: float) -> None:
    """A straight road from the beholder to the horizon, with its lines."""
    x, deep = stage.w * (0.5 - 0.06 * stage.side), stage.h + 0.02 - top
    grey, white = stage.palette.lit(colour("#5c5a60")), stage.palette.lit(colour("#f4efe0"))
    near = stage.w / 2

    def strip(a: float, b: float, t0: float = 0.0, t1: float = 1.0) -> np.ndarray:
        """Between two shares of the half width, from one share of the depth to another."""
        spots = [(a, t0), (b, t0), (b, t1), (a, t1)]
        return np.array([[x + (near - x) * t + s * (0.012 + 0.4 * t), top + deep * t] for s, t in spots])

    stage.layer(strip(-1.12, 1.12), darker(stage.palette.lit(colour("#d8a868")), 0.1), colour("#b88850"))
    stage.layer(strip(-1, 1), mix(grey, stage.palette.haze, 0.35), darker(grey, 0.15), 0.12, "asphalt")
    stage.marks([strip(-0.93, -0.9), strip(0.9, 0.93)], white, 0.8)
    yellow = stage.palette.lit(colour("#f0c040"))
    ends = [(0.86 * 0.68**k, 0.86 * 0.68**k * 0.82) for k in range(9)]
    stage.marks([strip(-0.025, 0.025, far, close) for close, far in ends], yellow, 0.9)


def cactus_row(stage: Stage, horizon: float) -> None:
    rng = stage.dice("cacti")
    for i in range(max(2, round(4 * stage.w))):
        x, t = float(rng.uniform(0.02, 0.98)) * stage.w, float(rng.uniform(0.1, 0.5))
        if abs(x - stage.w * (0.5 + 0.16 * stage.side)) > 0.2:
            plant = lit(stage, sprite_of(stage, "cactus", 0.1 + 0.2 * t, f"row{i}"), 0.35 - 0.4 * t)
            stand(stage, plant, x, horizon + 0.1 + 0.24 * t)
    specks(stage, horizon + 0.2, (colour("#a8743f"), colour("#8a5f3a")), 30, 0.007)


@place("ice")
def ice(stage: Stage) -> Ground:
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 3)
    range_of(stage, horizon + 0.03, 0.2, 0.55, 4, "bergs", colour("#a9cde6"), 0.6)
    range_of(stage, horizon + 0.05, 0.13, 0.3, 3, "floes", colour("#bfe0f0"), 0.7)
    near_ground(stage, horizon + 0.05, colour("#eef5fc"), 0.08)
    return Ground(horizon + 0.14, stage.h - 0.1)
