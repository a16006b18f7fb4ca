"""Walls that something is on."""

from __future__ import annotations

from offline.illustrator.colours import Colour, mix
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.drawing.pen import Points

from .canvas import Sheet, darker, rounded


def brick_wall(made: Sheet, brick: Colour, joint: Colour, name: str = "bricks") -> None:
    """Courses of bricks of several tones, a little uneven."""
    made.fill(joint)
    rng = made.dice(name)
    tall, wide = 0.052, 0.135
    tones: list[list[Points]] = [[], [], [], []]
    for row in range(round(made.h / tall) + 1):
        for k in range(-1, round(made.w / wide) + 1):
            x = (k + 0.5 * (row % 2)) * wide + float(rng.uniform(-0.002, 0.002))
            tones[int(rng.integers(4))].append(rounded((x, row * tall, wide - 0.007, tall - 0.007), 0.004))
    for i, bricks in enumerate(tones):
        made.stage.marks(bricks, mix(brick, (30, 16, 20), 0.12 * i))
    grain = cloudy(made.dice(f"{name} grain"), made.image.size, (made.w * 60, made.h * 60), 2)
    shade = grain.point([max(0, min(90, (v - 120) * 2)) for v in range(256)])
    made.image.paste(darker(brick, 0.5), (0, 0, *made.image.size), shade)
