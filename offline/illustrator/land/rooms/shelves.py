"""Boards at a wall and what stands on them: books and cups, bottles."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import rect

WOOD = colour("#8a5534")
SPINES = colours("#b5483f #d8a04a #4a7a8a #5f8a5a #7a5a8a #e8d8b8")
BOTTLES = colours("#3f7a5c #a8642e #6a2f3a #d8b45a #4a7aa0")


def _board(stage: Stage, x0: float, x1: float, y: float) -> None:
    wood = stage.palette.lit(WOOD)
    stage.glow((x0 + x1) / 2, y + 0.03, (x1 - x0) / 2, stage.palette.shadow, 0.3, 0.12)
    stage.layer(rect(x0, y, x1, y + 0.013), lighter(wood, 0.12), darker(wood, 0.25))


def shelf(stage: Stage, x0: float, x1: float, y: float, name: str, cups: float = 0.35) -> None:
    """A board with books, cups and pots."""
    if not stage.shows("shelf"):
        return
    rng = stage.dice(f"shelf{name}")
    x = x0 + 0.015
    while x < x1 - 0.04:
        if rng.random() < cups:
            stage.stamp(lit(stage, sprite_of(stage, "cup", 0.055, f"{name}{x:.2f}"), 0, 0.1), x + 0.03, y)
            x += 0.075
            continue
        for _ in range(int(rng.integers(2, 6))):
            wide, tall = float(rng.uniform(0.009, 0.017)), float(rng.uniform(0.045, 0.08))
            tone = stage.palette.lit(SPINES[int(rng.integers(len(SPINES)))])
            stage.layer(rect(x, y - tall, x + wide, y), lighter(tone, 0.1), darker(tone, 0.2))
            x += wide + 0.001
        x += float(rng.uniform(0.01, 0.05))
    _board(stage, x0, x1, y)


def bottles(stage: Stage, x0: float, x1: float, y: float, tones: tuple[Colour, ...], name: str) -> None:
    """A board full of bottles and flasks."""
    rng, x = stage.dice(f"bottles{name}"), x0 + 0.02
    while x < x1 - 0.02:
        tone = stage.palette.lit(tones[int(rng.integers(len(tones)))])
        wide, tall = float(rng.uniform(0.016, 0.024)), float(rng.uniform(0.055, 0.09))
        body = np.array(
            [[-1, 0], [-1, -0.55], [-0.35, -0.72], [-0.35, -1], [0.35, -1], [0.35, -0.72], [1, -0.55], [1, 0]]
        )
        stage.layer(body * [wide, tall] + [x, y], lighter(tone, 0.25), darker(tone, 0.15))
        stage.marks(
            [rect(x - wide * 0.65, y - tall * 0.48, x - wide * 0.3, y - tall * 0.1)], lighter(tone, 0.7), 0.6
        )
        x += wide * 2 + float(rng.uniform(0.004, 0.016))
    _board(stage, x0, x1, y)


def bar(stage: Stage, x0: float, x1: float, y: float, name: str) -> None:
    """A board of bottles, lit from behind."""
    stage.light_up((x0 + x1) / 2, y - 0.04, (x1 - x0) * 0.4, colour("#ffb45a"), 0.3)
    bottles(stage, x0, x1, y, BOTTLES, name)


STOCKS: dict[str, Callable[[Stage, float, float, float, str], None]] = {"bar": bar}
"""What stands on a café's shelves, from x to x at a height, where it is one of these."""
