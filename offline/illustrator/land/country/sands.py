"""Dunes: waves of sand with a sharp crest, one side in the sun, the other in the shade; table mountains."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.stage import Grid, Stage
from offline.illustrator.land.shapes import grounded, jagged

from .crags import rock_face


def dunes(stage: Stage, horizon: float, sand: Colour, rows: int = 4, high: float = 1.0) -> None:
    """Rows of dunes from the horizon to the near edge; ``high`` is how high they rise."""
    for i in range(rows):
        t = i / (rows - 1)
        level = horizon + 0.01 + (stage.h - horizon - 0.12) * t**1.35 * 0.86
        _row(stage, level, sand, (high * (0.05 + 0.1 * t), 0.34 + 0.75 * t), 0.5 * (1 - t) ** 1.2, i)


def _row(stage: Stage, level: float, sand: Colour, form: tuple[float, float], depth: float, i: int) -> None:
    """One row: ``form`` is how high and how long its waves are."""
    rng = stage.dice(f"dunes{i}")
    (tall, long), away = form, -stage.light
    shift, heights = float(rng.uniform(0, 1)), rng.uniform(0.35, 1.0, 24)
    x = np.linspace(-0.02, stage.w + 0.02, 160)
    p = away * x / long + shift + 12
    u, k = p % 1, np.floor(p).astype(int)
    rise = np.where(u < 0.64, np.sin(u / 0.64 * np.pi / 2) ** 1.5, (1 - (u - 0.64) / 0.36) ** 1.4)
    y = level - tall * rise * heights[k % 24]
    outline = grounded(stage, np.column_stack([x, y]))
    palette = stage.palette
    bright = palette.lit(mix(lighter(sand, 0.18), palette.sun, 0.1 + 0.2 * palette.beam), depth)
    shaded = palette.lit(mix(darker(sand, 0.34), palette.sky[0], 0.16), depth)
    if stage.plain:
        stage.layer(outline, bright, bright)
    curl = float(rng.uniform(0, 6))
    stage.shade(outline, _sides(stage, (level - tall, long, shift, curl), (shaded, bright), i))


def _sides(
    stage: Stage, form: tuple[float, float, float, float], tones: tuple[Colour, Colour], i: int
) -> Callable[[Grid, Grid], Grid]:
    """The light on a row of dunes: the crests wind from the top down towards the eye."""
    (top, long, shift, curl), away = form, -float(stage.light)
    dark, bright = (np.array(c, np.float32) for c in tones)
    pale = np.array(lighter(tones[1], 0.3), np.float32)

    def tone(x: Grid, y: Grid) -> Grid:
        s = np.maximum(0, y - top)
        wind = 0.5 * s + 0.05 * np.sin(s * 14 + curl) * np.minimum(1, s * 9)
        u = ((away * x - wind) / long + shift + 12) % 1
        if stage.plain:
            flat: Grid = np.where((u < 0.64)[..., None], bright, dark)
            return flat
        sunny = 0.62 + 0.3 * (u / 0.64)
        lee = 0.08 + 0.7 * np.clip((u - 0.64) / 0.36, 0, 1) ** 1.6
        light = np.where(u < 0.64, sunny, lee)
        ripples = np.sin(y * (240 - 34 * i) + 5 * np.sin(x * 7 + y * 9)) * 0.03 * (u < 0.64)
        light = np.clip(light + ripples - 0.2 * np.minimum(1, s * 1.4), 0, 1)
        rim = np.clip(1 - np.abs(u - 0.625) * long * 90, 0, 1)[..., None] * 0.5
        sand = dark + (bright - dark) * light[..., None]
        found: Grid = sand + (pale - sand) * rim
        return found

    return tone


def mesas(stage: Stage, horizon: float) -> None:
    """Table mountains far away, of banded rock, with slopes of scree at their feet."""
    rng = stage.dice("mesas")
    for i in range(max(2, round(2.5 * stage.w))):
        x, wide = float(rng.uniform(0, stage.w)), float(rng.uniform(0.08, 0.2))
        tall, depth = float(rng.uniform(0.07, 0.16)), 0.5 - 0.06 * i
        rock, foot = colour("#b8694a"), horizon + 0.05
        scree = np.vstack(
            [
                jagged((x - wide * 1.25, foot), (x - wide * 0.62, horizon - tall * 0.42), 0.006, rng),
                jagged((x + wide * 0.62, horizon - tall * 0.42), (x + wide * 1.25, foot), 0.006, rng),
            ]
        )
        tone = stage.palette.lit(rock, depth)
        stage.layer(scree, lighter(tone, 0.06), mix(tone, stage.palette.haze, 0.35), 0.2, f"scree{i}")
        wall = np.vstack(
            [
                jagged(
                    (x - wide * 0.64, horizon - tall * 0.36), (x - wide * 0.58, horizon - tall), 0.006, rng
                ),
                jagged(
                    (x - wide * 0.58, horizon - tall), (x + wide * 0.56, horizon - tall * 1.02), 0.005, rng
                ),
                jagged(
                    (x + wide * 0.56, horizon - tall * 1.02),
                    (x + wide * 0.64, horizon - tall * 0.36),
                    0.006,
                    rng,
                ),
            ]
        )
        rock_face(stage, wall, rock, depth, f"mesa{i}", 0.5, 0.6)
