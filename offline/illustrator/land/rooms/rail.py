"""Clothes hung up: a rail before a wall, with the light of a window on it."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import softened
from offline.illustrator.settings import place

from .tabletop import lit_wall, wall_of

HEIGHT = 0.14
"""How far down the rail is, as a share of the picture's height."""


@place("rail")
def rail(stage: Stage) -> Ground:
    """A wall, a wooden rail from side to side, and a strip of floor."""
    wall, floor_at = wall_of(stage), 0.88 * stage.h
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    stage.gradient((darker(wall, 0.22), wall, lighter(wall, 0.1)), 0, floor_at + 0.02)
    lit_wall(stage, wall, floor_at)
    if not stage.flat:
        softened(stage, 0.01)
    wood = stage.palette.lit(colour("#a87850"))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02),
        lighter(wood, 0.1),
        darker(wood, 0.2),
        0.2,
        "floor",
    )
    stage.layer(
        rect(-0.02, floor_at - 0.04, stage.w + 0.02, floor_at), lighter(wall, 0.5), lighter(wall, 0.25)
    )
    y = HEIGHT * stage.h
    stage.glow(stage.w / 2, y + 0.05, stage.w * 0.6, stage.palette.shadow, 0.2, 0.06)
    for x in np.array([0.08, 0.92]) * stage.w:
        stage.layer(rect(x - 0.007, -0.02, x + 0.007, y), darker(wood, 0.3), darker(wood, 0.3))
    stage.layer(rect(-0.02, y - 0.013, stage.w + 0.02, y + 0.013), lighter(wood, 0.25), darker(wood, 0.25))
    return Ground(y, y, "floor")
