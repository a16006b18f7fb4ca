"""What lies at the foot of a hill: a village in the valley."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Stage

WALLS = colours("#ead9bc #d8a888 #cfd8d0 #e6c890 #f0e6da")
ROWS = ((0.13, 0.062, 0.46, 9), (0.18, 0.078, 0.36, 8), (0.245, 0.1, 0.26, 6))
"""How far below the horizon, how tall, how deep in the haze (0 to 1) and how many for each unit of width."""


def village_below(stage: Stage, horizon: float) -> None:
    """Rows of small houses around a church, lit in the dark."""
    church = stage.w * (0.5 - 0.3 * stage.side)
    for i, (down, tall, depth, count) in enumerate(ROWS):
        rng, n = stage.dice(f"below{i}"), max(3, round(count * stage.w))
        for k, x in enumerate((np.arange(n) + rng.uniform(0.2, 0.8, n)) / n * stage.w):
            wall, flip = WALLS[int(rng.integers(len(WALLS)))], bool(rng.random() < 0.5)
            size = tall * float(rng.uniform(0.85, 1.1))
            house = lit(stage, sprite_of(stage, "house", size, f"below{i}.{k}", wall, flip), depth)
            stand(stage, house, float(x), horizon + down)
            if stage.lamps:
                stage.light_up(float(x), horizon + down - 0.3 * size, 0.6 * size, colour("#ffb860"), 0.75)
        if i == 0 and not any(item.kind == "church" for item in stage.scene.items):
            stage.stamp(
                lit(stage, sprite_of(stage, "church", 0.15, "below"), 0.42), church, horizon + down + 0.02
            )
