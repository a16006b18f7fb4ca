"""The Milky Way."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.colours import colour
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot

BAND = np.array([176.0, 160.0, 214.0])


def paint_milky_way(stage: Stage, horizon: float) -> None:
    """A slanting band of countless stars and dust over the sky, down to ``horizon``."""
    wide, tall = max(8, stage.size[0] // 3), max(8, round(horizon * stage.unit) // 3)
    x, y = np.linspace(0, stage.w, wide), np.linspace(0, horizon, tall)[:, None]
    lean = 0.9 * stage.side
    across = (x - stage.w * (0.5 - 0.1 * stage.side)) + lean * (y - horizon * 0.5)
    dust = (
        np.asarray(cloudy(stage.dice("milky dust"), (wide, tall), (stage.w * 3.2, horizon * 3.2), 6), float)
        / 255
    )
    lane = (
        np.asarray(cloudy(stage.dice("milky lane"), (wide, tall), (stage.w * 2.2, horizon * 2.2), 6), float)
        / 255
    )
    glow = np.exp(-((across / 0.15) ** 2)) * (0.45 + 0.9 * dust)
    glow *= 1 - 0.75 * np.exp(-(((across + 0.05 * (lane - 0.5)) / 0.035) ** 2)) * (lane > 0.42)
    lamp = Image.fromarray(np.clip(0.62 * glow[..., None] * BAND, 0, 255).astype(np.uint8))
    area = (0, 0, stage.size[0], round(horizon * stage.unit))
    lamp = lamp.resize(area[2:], Image.Resampling.BICUBIC)
    stage.image.paste(ImageChops.screen(stage.image.crop(area), lamp), area[:2])
    rng = stage.dice("milky stars")
    n = round(520 * stage.w)
    offset, height = rng.normal(0, 0.085, n), rng.random(n) * horizon
    xs = stage.w * (0.5 - 0.1 * stage.side) - lean * (height - horizon * 0.5) + offset
    size = rng.uniform(0.0007, 0.0017, n)
    stage.marks(
        [dot(float(a), float(b), float(s)) for a, b, s in zip(xs, height, size, strict=True)],
        colour("#fff6ea"),
        0.8,
    )
