"""The roofs of an old town, seen from one of them: zinc and slate, dormers, rows of chimney pots."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import rect


def rooftops(stage: Stage, top: float) -> None:
    """Rows of roofs from ``top`` down to the foot of the picture, each nearer and larger than the last."""
    rng = stage.dice("rooftops")
    rows = np.linspace(top + 0.03, stage.h * 0.8, 4)
    for k, foot in enumerate(rows):
        near = k / (len(rows) - 1)
        size, depth, x = 0.09 + 0.1 * near, 0.42 * (1 - near), -0.1 - 0.07 * k
        while x < stage.w + 0.05:
            wide = size * float(rng.uniform(1.5, 2.3))
            _roof(stage, rng, (x, float(foot)), (wide, size * float(rng.uniform(0.85, 1.2))), depth)
            x += wide + 0.004
        stage.glow(stage.w / 2, float(foot), stage.w * 0.8, stage.palette.haze, 0.2 * (1 - near), 0.08)


def _roof(
    stage: Stage, rng: np.random.Generator, at: tuple[float, float], size: tuple[float, float], depth: float
) -> None:
    """One house from its eaves up: a wall below, the slope with its seams, dormers, a stack of chimneys."""
    (x, eaves), (w, h) = at, size
    zinc = (
        colour("#eef3fa")
        if stage.scene.snowy
        else colours("#7f8fa4 #8a97a8 #75869c #9a7a6c")[int(rng.integers(4))]
    )
    tone, wall = stage.palette.lit(zinc, depth), stage.palette.lit(colour("#ecdfc4"), depth)
    _chimneys(stage, rng, x + w * float(rng.uniform(0.1, 0.7)), eaves - h, h, depth)
    stage.layer(rect(x, eaves - 0.004, x + w, stage.h + 0.02), wall, darker(wall, 0.15))
    slope = np.array(
        [[x - 0.004, eaves], [x + w * 0.07, eaves - h], [x + w * 0.93, eaves - h], [x + w + 0.004, eaves]]
    )
    stage.layer(slope, lighter(tone, 0.16), darker(tone, 0.16))
    us = np.linspace(0.1, 0.9, 9)
    seams = [
        np.array([[x + w * (0.07 + 0.86 * u), eaves - h], [x + w * u, eaves], [x + w * u + 0.002, eaves]])
        for u in us
    ]
    stage.marks(seams, darker(tone, 0.3), 0.6)
    stage.layer(
        rect(x + w * 0.05, eaves - h - 0.006, x + w * 0.95, eaves - h + 0.006), lighter(tone, 0.35), tone
    )
    stage.marks([rect(x, eaves - 0.006, x + w, eaves + 0.004)], lighter(wall, 0.3), 0.9)
    _dormers(stage, rng, (x, eaves), (w, h), (tone, wall))


def _dormers(
    stage: Stage,
    rng: np.random.Generator,
    at: tuple[float, float],
    size: tuple[float, float],
    tones: tuple[Colour, Colour],
) -> None:
    """Windows that stand out of the slope, some of them lit in the dark."""
    (x, eaves), (w, h), (tone, wall) = at, size, tones
    frames: list[Points] = []
    caps: list[Points] = []
    dark: list[Points] = []
    lit: list[Points] = []
    for u in (0.24, 0.5, 0.76):
        cx, half, low = x + w * u, h * 0.13, eaves - h * 0.2
        frames.append(rect(cx - half * 1.3, low - h * 0.44, cx + half * 1.3, low))
        caps.append(
            np.array(
                [[cx - half * 1.6, low - h * 0.42], [cx, low - h * 0.6], [cx + half * 1.6, low - h * 0.42]]
            )
        )
        (lit if stage.lamps and rng.random() < 0.6 else dark).append(
            rect(cx - half, low - h * 0.38, cx + half, low - 0.003)
        )
    stage.marks(frames, lighter(wall, 0.2))
    stage.marks(caps, darker(tone, 0.2))
    stage.marks(dark, mix(darker(tone, 0.6), stage.palette.sky[1], 0.25))
    stage.marks(lit, colour("#ffd27a"))


def _chimneys(stage: Stage, rng: np.random.Generator, x: float, ridge: float, h: float, depth: float) -> None:
    """A wall of chimneys with clay pots on it."""
    brick, clay = stage.palette.lit(colour("#c8a888"), depth), stage.palette.lit(colour("#c8643c"), depth)
    n = int(rng.integers(3, 6))
    wide, top = h * 0.14 * n, ridge - h * 0.32
    stage.layer(rect(x, top, x + wide, ridge + h * 0.3), lighter(brick, 0.15), darker(brick, 0.2))
    pots = [
        rect(x + h * 0.14 * k + h * 0.03, top - h * 0.15, x + h * 0.14 * k + h * 0.11, top) for k in range(n)
    ]
    stage.marks(pots, clay)
    stage.marks(
        [rect(p[0, 0] - h * 0.012, p[0, 1], p[1, 0] + h * 0.012, p[0, 1] + h * 0.03) for p in pots],
        lighter(clay, 0.25),
    )
