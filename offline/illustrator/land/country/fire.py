"""A land on fire: flames behind and among what stands there, their glow, and smoke."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colours, mix
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage

TONES = colours("#c8321a #f07a1e #ffc23a #fff2b0")
"""Of flames from their rim to their heart."""


def wildfire(stage: Stage, ground: Ground) -> None:
    """Rows of flames from the horizon on, the air red above them."""
    top, rng = ground.far - 0.05, stage.dice("wildfire")
    stage.veil((214, 84, 30), [(0.0, 0.1), (top - 0.2, 0.35), (top, 0.55), (stage.h, 0.12)])
    for x in rng.uniform(0, stage.w, round(5 * stage.w)):
        for t in np.linspace(0, 1, 7):
            at = float(x) + 0.12 * stage.side * t * t, top - 0.12 - 0.5 * top * t
            stage.glow(*at, 0.07 + 0.14 * t, mix((70, 56, 60), (150, 90, 60), 0.3), 0.5 * (1.05 - t))
    stage.light_up(stage.w / 2, top, 0.8 * stage.w, (255, 120, 40), 0.5)
    for t, tall, many in ((0.0, 0.2, 16), (0.1, 0.26, 9), (0.34, 0.2, 4)):
        y = top + (stage.h - top) * t + 0.05
        xs = (np.arange(round(many * stage.w)) + rng.uniform(0.1, 0.9, round(many * stage.w))) / many
        for x in xs:
            if t > 0.2 and abs(x - stage.w * (0.5 + 0.15 * stage.side)) < 0.26:
                continue
            flame(stage, float(x), y, tall * float(rng.uniform(0.6, 1.2)), rng)


def flame(stage: Stage, x: float, y: float, tall: float, rng: np.random.Generator) -> None:
    """One fire: three tongues, each tone within the other."""
    stage.light_up(x, y - 0.4 * tall, 0.9 * tall, (255, 130, 40), 0.4)
    tongues = [(float(rng.uniform(-0.3, 0.3)), float(rng.uniform(0.6, 1.0)), k) for k in (-0.26, 0.24, 0.0)]
    for tone, size in zip(TONES, (1.0, 0.78, 0.52, 0.28), strict=True):
        stage.marks(
            [_tongue(x + k * tall, y, tall * high * size, lean) for lean, high, k in tongues], tone, 0.94
        )


def _tongue(x: float, y: float, tall: float, lean: float) -> Points:
    wide = 0.26 * tall
    shape = [
        (-wide, -0.12),
        (-0.8 * wide, -0.34),
        (-0.34 * wide, -0.62),
        (lean * wide, -1.0),
        (0.3 * wide, -0.68),
    ]
    shape += [(0.86 * wide, -0.36), (wide, -0.12), (0.0, 0.02)]
    return smooth(np.array([(x + px, y + py * tall) for px, py in shape]), True, 5)
