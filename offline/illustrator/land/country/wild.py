"""Bare and wild land: mountains, desert, ice."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import jagged, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.settings import place

from .features import waterfall
from .green import hills_back, near_ground
from .ground import accents, clumps, lane, stream
from .growth import grass, grass_of, greens, specks, wood


def peak(
    stage: Stage,
    x: float,
    foot: float,
    tall: float,
    rock: Colour,
    depth: float,
    rng: np.random.Generator,
    snow: float = 0.4,
) -> None:
    """A mountain of two facets, one lit and one shaded, its summit under snow."""
    half, rough = tall * float(rng.uniform(0.78, 1.0)), tall * 0.05
    top = (x, foot - tall)
    left, right = jagged((x - half, foot), top, rough, rng), jagged(top, (x + half, foot), rough, rng)
    ridge = jagged(top, (x + half * float(rng.uniform(-0.24, 0.24)), foot), rough * 1.3, rng)
    bright, dark = stage.palette.lit(lighter(rock, 0.16), depth), stage.palette.lit(darker(rock, 0.34), depth)
    hazy = mix(bright, stage.palette.haze, 0.35), mix(dark, stage.palette.haze, 0.35)
    sides = [np.vstack([left, ridge]), np.vstack([right, ridge[::-1]])]
    lit_side = 0 if stage.light < 0 else 1
    stage.layer(np.vstack([left, right]), bright, hazy[0])
    stage.layer(sides[1 - lit_side], dark, hazy[1])
    _gullies(stage, (left, ridge, right), (bright, dark), lit_side, rng)
    if snow:
        _cap(stage, (left, ridge, right), tall * snow, depth, rng)


def _gullies(
    stage: Stage,
    edges: tuple[np.ndarray, ...],
    tones: tuple[Colour, Colour],
    lit_side: int,
    rng: np.random.Generator,
) -> None:
    """Ribs of rock down both faces: each shades what is beside it."""
    left, ridge, right = edges
    for side, edge in enumerate((left[::-1], right)):
        tone = mix(tones[0], tones[1], 0.45) if side == lit_side else mix(tones[1], tones[0], 0.28)
        for u in (0.3, 0.62):
            k = float(rng.uniform(0.12, 0.3))
            i, j = (int(len(line) * (k + 0.1 * u)) for line in (edge, ridge))
            a = edge[i] + (ridge[j] - edge[i]) * u
            foot = edge[-1] + (ridge[-1] - edge[-1]) * (u + 0.06)
            spread = (ridge[-1] - edge[-1]) * 0.15
            one, two = (
                jagged(tuple(a), tuple(foot), 0.008, rng),
                jagged(tuple(foot + spread), tuple(a), 0.008, rng),
            )
            stage.layer(np.vstack([one, two]), tone, mix(tone, stage.palette.haze, 0.4))


def _cap(
    stage: Stage, edges: tuple[np.ndarray, ...], reach: float, depth: float, rng: np.random.Generator
) -> None:
    left, ridge, right = edges
    summit = ridge[0, 1]
    white = stage.palette.lit(colour("#f7fafe"), depth * 0.8)
    blue = stage.palette.lit(colour("#b9cbe4"), depth * 0.8)
    up_left, down_ridge = left[left[:, 1] < summit + reach], ridge[ridge[:, 1] < summit + reach * 1.15]
    down_right = right[right[:, 1] < summit + reach]
    tones = (white, blue) if stage.light < 0 else (blue, white)
    for edge, tone in ((up_left[::-1], tones[0]), (down_right, tones[1])):
        if len(edge) < 2 or len(down_ridge) < 2:
            continue
        zigzag = _drips(edge[-1], down_ridge[-1], reach, rng)
        stage.layer(np.vstack([edge, zigzag, down_ridge[::-1]]), tone, tone)


def _drips(a: np.ndarray, b: np.ndarray, reach: float, rng: np.random.Generator) -> np.ndarray:
    n = 7
    t = np.linspace(0, 1, n)[:, None]
    line: np.ndarray = a + (b - a) * t
    line[1:-1:2, 1] += reach * rng.uniform(0.15, 0.4, len(line[1:-1:2]))
    line[2:-1:2, 1] -= reach * rng.uniform(0.1, 0.3, len(line[2:-1:2]))
    return line


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
    range_of(stage, horizon - 0.01, 0.34, 0.76, 3.4, "farthest", rock, 0.6)
    range_of(stage, horizon + 0.02, 0.36, 0.56, 3, "far", rock, 0.5)
    stage.glow(stage.w / 2, horizon + 0.02, stage.w * 0.9, lighter(stage.palette.haze, 0.2), 0.5, 0.16)
    range_of(stage, horizon + 0.06, 0.46, 0.28, 2.2, "near", rock, 0.42)
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
    sand, rng = stage.scene.hue("sand", colour("#e8b56c")), stage.dice("mesas")
    for i in range(max(2, round(2.5 * stage.w))):
        x, wide, tall = (
            float(rng.uniform(0, stage.w)),
            float(rng.uniform(0.1, 0.22)),
            float(rng.uniform(0.07, 0.16)),
        )
        tone = stage.palette.lit(colour("#b8694a"), 0.5 - 0.06 * i)
        mesa = np.array(
            [
                [x - wide, horizon + 0.04],
                [x - wide * 0.66, horizon - tall * 0.5],
                [x - wide * 0.6, horizon - tall],
                [x + wide * 0.55, horizon - tall * 1.02],
                [x + wide * 0.62, horizon - tall * 0.5],
                [x + wide, horizon + 0.04],
            ]
        )
        stage.layer(mesa, lighter(tone, 0.1), mix(tone, stage.palette.haze, 0.3), 0.2, f"mesa{i}")
    dunes(stage, horizon, sand)
    if "sandtrail" in stage.scene.sights:
        lane(stage, horizon + 0.1, stage.w * (0.5 + 0.1 * stage.side), sand)
    elif "trail" in stage.scene.sights and way_of_traffic(stage.scene) is None:
        _highway(stage, horizon + 0.06)
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


def dunes(stage: Stage, horizon: float, sand: Colour) -> None:
    """Waves of sand, each with a bright crest."""
    rng = stage.dice("dunes")
    for i in range(4):
        tone = stage.palette.lit(sand, 0.42 - 0.13 * i)
        crest = rolling(stage, rng, horizon + 0.02 + 0.085 * i, 0.042, 1.2 + 0.4 * i)
        stage.layer(crest, lighter(tone, 0.2), darker(tone, 0.12), 0.04, f"dune{i}")
        _lee(stage, crest, tone, i)


def _lee(stage: Stage, crest: np.ndarray, tone: Colour, i: int) -> None:
    """The side of a dune away from the sun, from each of its tops down in a curve; ripples of sand."""
    line = crest[:-2]
    tops = [k for k in range(3, len(line) - 3) if line[k, 1] == line[max(0, k - 9) : k + 10, 1].min()]
    away = -stage.light
    for k in tops:
        reach = min(len(line) - 1, k + 26) if away > 0 else max(0, k - 26)
        side = line[k : reach + 1] if away > 0 else line[reach : k + 1][::-1]
        t = np.linspace(0, 1, 16)[:, None]
        end = side[-1] + [0, 0.02]
        belly = (
            line[k]
            + (end - line[k]) * t
            + np.hstack([-0.05 * away * np.sin(np.pi * t), 0.05 * np.sin(np.pi * t)])
        )
        stage.marks(
            [np.vstack([side, belly[::-1]])], mix(darker(tone, 0.42), stage.palette.shadow, 0.1), 0.62
        )
    stage.mottle(crest, lighter(tone, 0.3), f"ripple{i}", (3.0, 40.0), 0.3)


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
