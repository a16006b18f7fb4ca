"""Mountains: a crest with shoulders, spurs that fan out from the summit, snow that lies in the gullies."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Grid, Stage
from offline.illustrator.land.shapes import jagged

Wave = Callable[[Grid], Grid]


def wave(rng: np.random.Generator, step: float) -> Wave:
    """Noise of one number, 0 to 1: straight lines between a new value every ``step``."""
    values = rng.random(64).astype(np.float32)

    def at(t: Grid) -> Grid:
        k = t / step
        whole = np.floor(k)
        f = k - whole
        i = whole.astype(int)
        found: Grid = values[i % 64] * (1 - f) + values[(i + 1) % 64] * f
        return found

    return at


def crest_of(
    x: float, foot: float, tall: float, half: tuple[float, float], rng: np.random.Generator
) -> tuple[Points, Points]:
    """Both slopes of a mountain, from its left foot to the summit and from there to the right one.

    Each is steeper towards the top and has a shoulder or two.
    """
    sides = []
    for sign, reach in zip((-1, 1), half, strict=True):
        at, u = [(x, foot - tall)], 0.0
        shoulder = float(rng.uniform(0.3, 0.6))
        for u in (0.14, shoulder, shoulder + 0.12, 0.8, 1.0):
            drop = u**0.93 + (0.05 if u == shoulder + 0.12 else 0.0) - (0.05 if u == shoulder else 0.0)
            at.append((x + sign * reach * u, foot - tall * (1 - min(1.0, drop))))
        parts = [jagged(a, b, 0.035 * tall, rng) for a, b in pairwise(at)]
        sides.append(np.vstack(parts))
    return sides[0][::-1], sides[1]


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
    """A mountain, lit on one side; ``snow`` is how far down from the summit it lies, as a share."""
    half = tall * float(rng.uniform(0.75, 1.0)), tall * float(rng.uniform(0.75, 1.0))
    left, right = crest_of(x, foot, tall, half, rng)
    outline = np.vstack([left, right])
    tones = _tones(stage, rock, depth)
    if stage.plain:
        stage.layer(outline, tones[0], tones[0])
        flat = (mix(tones[0], tones[1], 0.2), mix(tones[0], tones[1], 0.75), *tones[2:])
        stage.shade(outline, _relief(stage, (x, foot, tall), outline, flat, 0.0, rng))
        _plain_cap(stage, left, right, tall * snow, tones[3])
        return
    stage.shade(outline, _relief(stage, (x, foot, tall), outline, tones, snow, rng))


def slopes(
    stage: Stage,
    at: tuple[float, float, float],
    outline: Points,
    rock: Colour,
    depth: float,
    rng: np.random.Generator,
) -> None:
    """A bare mountain of any outline; ``at`` is where its summit and its foot are, and how tall it is."""
    tones = _tones(stage, rock, depth)
    if stage.plain:
        stage.layer(outline, tones[1], tones[0])
    else:
        stage.shade(outline, _relief(stage, at, outline, tones, 0.0, rng))


def _tones(stage: Stage, rock: Colour, depth: float) -> tuple[Colour, ...]:
    """Rock in the shade and in the light, snow in the shade and in the light."""
    palette = stage.palette
    warm = mix(lighter(rock, 0.22), palette.sun, 0.1 + 0.18 * palette.beam)
    cool = mix(darker(rock, 0.5), palette.sky[0], 0.22)
    white = mix(colour("#f9fbff"), palette.sun, 0.3 * palette.beam)
    shaded = palette.lit(cool, depth)
    return (
        shaded,
        palette.lit(warm, depth),
        palette.lit(colour("#a9bfe0"), depth * 0.85),
        palette.lit(white, depth * 0.7),
    )


def _plain_cap(stage: Stage, left: Points, right: Points, reach: float, white: Colour) -> None:
    summit = right[0, 1]
    up, down = left[left[:, 1] < summit + reach], right[right[:, 1] < summit + reach]
    if reach and len(up) > 1 and len(down) > 1:
        t = np.linspace(0, 1, 9)[:, None]
        rim = down[-1] + (up[0] - down[-1]) * t
        rim[1:-1:2, 1] += 0.3 * reach
        stage.layer(np.vstack([up, down, rim]), white, white)


def _relief(
    stage: Stage,
    at: tuple[float, float, float],
    outline: Points,
    tones: tuple[Colour, ...],
    snow: float,
    rng: np.random.Generator,
) -> Callable[[Grid, Grid], Grid]:
    """How bright a mountain is at every spot: spurs and gullies, each with a lit and a shaded flank."""
    x0, foot, tall = at
    bend, spurs, ribs, line = wave(rng, 0.16), wave(rng, 0.5), wave(rng, 0.21), wave(rng, 0.09)
    order = np.argsort(outline[:, 0])
    edge_x, edge_y = outline[order, 0], outline[order, 1]
    dark, bright, blue, white = (np.array(c, np.float32) for c in tones)
    haze = np.array(mix(stage.palette.haze, tones[1], 0.25), np.float32)
    side = float(stage.light)

    def tone(x: Grid, y: Grid) -> Grid:
        down = (y - (foot - tall)) / tall
        below = np.maximum(0, y - np.interp(x, edge_x, edge_y).astype(np.float32)) / tall
        fan = (x - x0) / tall / (0.34 + 0.8 * down) + 0.3 * (bend(down + 9 + 0.2 * x) - 0.5)
        main = np.clip(side * (fan + 0.24 * (ribs(down * 0.9 + 31) - 0.5)) * 5 + 0.5, 0, 1)
        step = 0.03
        one, two = fan * 1.6 + 11, fan * 3.9 + 0.5 * down + 23
        slope = (spurs(one + step) - spurs(one)) * 3.1 + (ribs(two + step) - ribs(two)) * 1.5
        light = np.clip(0.1 + 0.66 * main - side * slope * (0.35 + 0.75 * np.minimum(1, below * 4)), 0, 1)
        if stage.plain:
            flat: Grid = np.where((light > 0.5)[..., None], bright, dark)
            return flat
        light = (0.55 * light + 0.45 * np.round(light * 3) / 3)[..., None]  # flat faces, as a brush leaves
        colours = dark + (bright - dark) * light
        if snow:
            lies = snow * 1.15 - down + 0.34 * (line(fan * 1.4 + 5) - 0.5) + 0.3 * (ribs(two) - 0.62)
            cover = np.clip(lies * 16, 0, 1)[..., None]
            colours += (blue + (white - blue) * np.clip(light * 1.4, 0, 1) - colours) * cover
        fade = np.clip((down - 0.35) * 0.75, 0, 0.55)[..., None] * (1 + 0.5 * stage.palette.mist)
        found: Grid = colours + (haze - colours) * np.minimum(fade, 0.8)
        return found

    return tone
