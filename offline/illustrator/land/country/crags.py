"""Faces of rock: broken along upright cracks, in layers, brighter on the planes that turn to the light."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Grid, Stage

from .massif import wave


def rock_face(
    stage: Stage, outline: Points, c: Colour, depth: float, name: str, bands: float = 0.0, grain: float = 1.0
) -> None:
    """Fill an outline with rock: how much its layers differ (``bands``), how large its blocks are."""
    lit, shaded = _lights(stage, c, depth)
    if stage.plain:
        stage.layer(outline, mix(lit, shaded, 0.4), mix(lit, shaded, 0.4))
        lit, shaded = mix(lit, shaded, 0.25), mix(lit, shaded, 0.55)
    stage.shade(outline, _planes(stage, outline, (shaded, lit), (bands, grain), name))


def _lights(stage: Stage, c: Colour, depth: float) -> tuple[Colour, Colour]:
    palette = stage.palette
    bright = mix(lighter(c, 0.24), palette.sun, 0.08 + 0.2 * palette.beam)
    return palette.lit(bright, depth), palette.lit(mix(darker(c, 0.52), palette.sky[0], 0.12), depth)


def _planes(
    stage: Stage,
    outline: Points,
    tones: tuple[Colour, Colour],
    form: tuple[float, float],
    name: str,
) -> Callable[[Grid, Grid], Grid]:
    rng, (bands, grain) = stage.dice(f"rock {name}"), form
    blocks, chips, bend, layers = (wave(rng, step) for step in (0.09 * grain, 0.034 * grain, 0.13, 0.042))
    dark, bright = (np.array(c, np.float32) for c in tones)
    top, foot = float(outline[:, 1].min()), float(outline[:, 1].max())
    side = float(stage.light)

    def tone(x: Grid, y: Grid) -> Grid:
        down = (y - top) / max(0.02, foot - top)
        e = 0.012 * grain
        v = y + 0.16 * x + 0.05 * grain * (bend(x * 1.7 + 5) - 0.5) + 4
        shelf = np.floor(v / (0.11 * grain))
        u = x + 3 + 0.1 * grain * ((shelf * 0.618) % 1) + 0.09 * grain * (bend(y * 1.1 + 2) - 0.5)
        slope = (blocks(u + e) - blocks(u)) * 1.7 + (chips(u + 0.3 * v + e) - chips(u + 0.3 * v)) * 0.5
        ledge = (chips(v + 0.35 * blocks(u) + e) - chips(v + 0.35 * blocks(u))) * 0.36
        light = np.clip(0.56 - side * slope * 1.6 + ledge - 0.34 * down, 0, 1)
        if stage.plain:
            flat: Grid = np.where((light > 0.42)[..., None], bright, dark)
            return flat
        light = 0.45 * light + 0.55 * np.round(light * 4) / 4
        if bands:
            strip = layers(v * 1.0 + 0.014 * blocks(u * 2))
            light = light * (1 - bands * 0.45) + bands * 0.45 * (strip - 0.1)
        cracks = np.clip(1 - np.abs(blocks(u * 1.9) - 0.5) * 26, 0, 1) * 0.2
        rim = (v / (0.11 * grain)) % 1  # each shelf is bright at its edge, dark below it
        light = light + 0.2 * np.clip(1 - rim * 9, 0, 1) - 0.16 * np.clip((rim - 0.8) * 5, 0, 1)
        found: Grid = dark + (bright - dark) * np.clip(light - cracks, 0, 1)[..., None]
        return found

    return tone
