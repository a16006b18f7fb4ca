"""A harbour: its quay, and the gabled houses along it."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, swim
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back
from offline.illustrator.land.country.growth import grass_of
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.towns.frontage import FRONTS_OF
from offline.illustrator.settings import place

from .waters import walkers, water


@place("harbour")
def harbour(stage: Stage) -> Ground:
    shore = stage.level(0.5)
    paint_sky(stage, shore)
    hills_back(stage, shore - 0.02, 2, grass_of(stage))
    rng = stage.dice("quay houses")
    n = round(11 * stage.w)
    for i in range(n):
        tall = 0.13 + 0.06 * float(rng.random())
        x = (i + 0.5) / n * stage.w
        _gable(stage, x, shore + 0.01, stage.w / n * 0.5, tall, FRONTS_OF[int(rng.integers(len(FRONTS_OF)))])
    water(stage, shore, colour("#3a7f98"), 0.55)
    boats = ("sailboat",) if any(item.kind == "sailboat" for item in stage.scene.items) else ("sailboat",) * 4
    for i, kind in enumerate(boats):
        t = float(rng.random())
        x = stage.w * (0.12 + 0.76 * (i + 0.5) / len(boats))
        swim(
            stage,
            lit(stage, sprite_of(stage, kind, 0.13 + 0.1 * t, f"moored{i}"), 0.25),
            x,
            shore + 0.05 + 0.1 * t,
            0.1,
        )
    if walkers(stage):
        return quay(stage)
    return Ground(shore + 0.16, stage.h - 0.14, "water")


def quay(stage: Stage) -> Ground:
    """The stones of the quay in front, with bollards."""
    top = stage.h - 0.23
    stone = stage.palette.lit(colour("#b0a698"))
    stage.layer(rect(0, top, stage.w, stage.h), lighter(stone, 0.1), darker(stone, 0.25), 0.2, "quay")
    seams = [rect(x, top + 0.02, x + 0.003, stage.h) for x in np.arange(0.06, stage.w, 0.2)]
    stage.marks([*seams, rect(0, top, stage.w, top + 0.018)], darker(stone, 0.35), 0.5)
    iron = stage.palette.lit(colour("#3a3f4a"))
    for x in (0.1, stage.w - 0.1):
        stage.layer(rect(x - 0.018, top - 0.03, x + 0.018, top + 0.03), lighter(iron, 0.1), darker(iron, 0.2))
        stage.layer(dot(x, top - 0.03, 0.026, 0.014), lighter(iron, 0.2), iron)
    return Ground(top + 0.07, stage.h - 0.05)


def _gable(stage: Stage, x: float, foot: float, half: float, tall: float, c: Colour) -> None:
    wall = stage.palette.lit(c, 0.22)
    roof = stage.palette.lit(mix(c, colour("#8a3f30"), 0.7), 0.22)
    stage.layer(rect(x - half, foot - tall, x + half, foot), lighter(wall, 0.06), darker(wall, 0.1))
    peak = np.array(
        [[x - half * 1.08, foot - tall], [x, foot - tall - half * 0.9], [x + half * 1.08, foot - tall]]
    )
    stage.layer(peak, lighter(roof, 0.1), roof)
    dark = stage.lamps
    pane = colour("#ffd98a") if dark else darker(wall, 0.5)
    spots = [(dx, v) for dx in (-0.5, 0.14) for v in (0.16, 0.5)]
    panes = [
        rect(x + dx * half, foot - tall * (1 - v), x + (dx + 0.36) * half, foot - tall * (0.82 - v))
        for dx, v in spots
    ]
    stage.marks(panes, pane, 0.9)
