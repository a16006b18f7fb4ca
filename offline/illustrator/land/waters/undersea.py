"""Under water."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, darker
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import near_ground
from offline.illustrator.land.shapes import dot, rolling
from offline.illustrator.settings import place


@place("underwater")
def underwater(stage: Stage) -> Ground:
    stage.gradient(stage.palette.sky, 0, stage.h)
    rays(stage)
    rng = stage.dice("bubbles")
    level = stage.h - 0.2
    for i, depth in enumerate((0.72, 0.45)):
        reef = stage.palette.lit(colour("#3f7a8a"), depth)
        stage.layer(
            rolling(stage, stage.dice(f"reef{i}"), level - 0.09 + 0.06 * i, 0.07, 0.7),
            reef,
            darker(reef, 0.2),
            0.2,
            f"reef{i}",
        )
    near_ground(stage, level + 0.06, colour("#d8c898"), 0.14)
    weeds(stage, level + 0.1)
    bubbles = [(float(x), float(y), float(r)) for x, y, r in rng.random((round(46 * stage.w), 3))]
    stage.marks([dot(x * stage.w, y * level, 0.003 + 0.009 * r * r) for x, y, r in bubbles], WHITE, 0.32)
    return Ground(stage.h * 0.25, level, "air")


def rays(stage: Stage) -> None:
    """Light that falls through the surface."""
    rng = stage.dice("rays")
    for _ in range(max(4, round(6 * stage.w))):
        x, wide = float(rng.uniform(-0.1, stage.w)), float(rng.uniform(0.03, 0.11))
        lean = float(rng.uniform(0.1, 0.3))
        ray = np.array(
            [
                [x, -0.02],
                [x + wide, -0.02],
                [x + wide * 2.4 + lean, stage.h * 0.85],
                [x + lean, stage.h * 0.85],
            ]
        )
        stage.marks([ray], WHITE, 0.07)
    stage.glow(stage.w / 2, -0.05, 0.8, WHITE, 0.35, 0.4)


def weeds(stage: Stage, level: float) -> None:
    """Plants of the sea in bunches."""
    rng = stage.dice("weeds")
    for tone in ("#2f8f6a", "#3fa85a", "#c8566a", "#e08a4a", "#7a5ab8"):
        leaves = []
        for _ in range(max(3, round(5 * stage.w))):
            x, tall, bend = (
                float(rng.random()) * stage.w,
                float(rng.uniform(0.08, 0.26)),
                float(rng.uniform(0.01, 0.03)),
            )
            y = level + float(rng.uniform(-0.02, 0.06))
            for k in (-1, 0, 1):
                spine = smooth(
                    np.array(
                        [
                            [x, y],
                            [x + bend * 0.5 + 0.006 * k, y - tall * 0.35],
                            [x - bend * 0.2 + 0.016 * k, y - tall * 0.7],
                            [x + 0.03 * k + bend * 0.4, y - tall * (1 - 0.2 * abs(k))],
                        ]
                    ),
                    False,
                )
                wide = np.linspace(0.008, 0.001, len(spine))[:, None] * [1, 0]
                leaves.append(np.vstack([spine - wide, (spine + wide)[::-1]]))
        stage.marks(leaves, stage.palette.lit(colour(tone), 0.2))
