"""What hangs on the wall of a room: side by side where that is bare, at the height of the eyes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from offline.illustrator.drawing.stage import Stage

from .cast import MARGIN, Role

TALL, APART = 0.2, 1.15
"""How tall each is at most, in units, and how far apart their middles are, in widths."""
GRID = 64
BAND = slice(10, 28)
"""The part of the height that is looked at, of so many rows."""


def on_the_wall(stage: Stage, roles: list[Role]) -> list[Role]:
    """All of an item on a wall, away from its window and shelves."""
    hung = [replace(role, height=min(role.height, TALL)) for role in roles]
    step = APART * max(role.width for role in hung)
    step = min(step, (stage.w - 2 * MARGIN) / len(hung))
    middle, first = _bare(stage, step * len(hung)), (len(hung) - 1) / 2
    return [
        replace(
            role,
            x=middle + (k - first) * step,
            y=0.3 * stage.h + role.height / 2,
            way="perch",
            order=0.001,
            tilt=0.0,
        )
        for k, role in enumerate(hung)
    ]


def _bare(stage: Stage, wide: float) -> float:
    """The middle of the part of the wall that has least on it, so many units wide."""
    across = round(GRID * stage.w / stage.h)
    small = stage.image.convert("L").resize((across, GRID), Image.Resampling.BOX)
    rows = np.asarray(small, np.float32)[BAND]

    def busy(x: float) -> float:
        left, right = ((x + half) / stage.w * across for half in (-wide / 2, wide / 2))
        return float(rows[:, max(0, round(left)) : max(1, round(right))].std())

    half = min(wide / 2 + MARGIN, stage.w / 2)
    return float(min(np.linspace(half, stage.w - half, 9), key=busy))
