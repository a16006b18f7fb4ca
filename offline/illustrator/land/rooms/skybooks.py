"""Rooms that are told to be in the clouds: bookcases that stand on them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.wonders import drifting_lights
from offline.illustrator.settings import backdrop

from .sanctum import books


@backdrop("far library", "sky")
def library(stage: Stage, horizon: float) -> None:
    """Tall bookcases that rise out of the clouds, leaning a little, light between them."""
    rng = stage.dice("sky library")
    wood = stage.palette.lit(colour("#7a4e34"))
    for u, tall, half in ((0.12, 0.5, 0.09), (0.34, 0.62, 0.1), (0.66, 0.7, 0.11), (0.9, 0.52, 0.09)):
        x, foot = u * stage.w, stage.h * 0.86
        top = foot - tall * stage.h
        stage.layer(rect(x - half, top, x + half, foot), darker(wood, 0.5), darker(wood, 0.6))
        for y in np.arange(top + 0.11, foot, 0.108):
            books(stage, x - half + 0.014, x + half - 0.012, float(y), rng)
            stage.layer(rect(x - half, y, x + half, y + 0.012), lighter(wood, 0.2), darker(wood, 0.2))
        stage.marks(
            [rect(x - half, top, x - half + 0.012, foot), rect(x + half - 0.012, top, x + half, foot)], wood
        )
        stage.layer(
            rect(x - half * 1.1, top - 0.022, x + half * 1.1, top), lighter(wood, 0.24), darker(wood, 0.1)
        )
    drifting_lights(stage, 0.1, horizon, 18, colour("#fff4c0"), "sky library lights")
