"""A second place of a prompt, seen far behind the first: mountains, a volcano, a city, the sea."""

from __future__ import annotations

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.settings import backdrop

from .country.tropics import cone
from .country.wild import range_of
from .shapes import rect
from .towns.skyline import skyline


@backdrop(
    "far mountains", "meadow hills village farm garden beach river forest harbour cliff city stadium sea"
)
def mountains(stage: Stage, horizon: float) -> None:
    """A range of peaks under snow, its feet in the haze."""
    tall = min(0.34, 0.6 * horizon)
    range_of(stage, horizon + 0.03, tall, 0.56, 4, "backdrop", colour("#7c86a0"), 0.46)
    _haze(stage, horizon)


@backdrop("far volcano", "meadow hills village farm garden beach river lake forest jungle harbour city sea")
def volcano(stage: Stage, horizon: float) -> None:
    """A cone that glows at its mouth, on the side that the subject leaves free."""
    x = stage.w * (0.5 - 0.16 * stage.side)
    cone(stage, x, horizon - min(0.4, 0.7 * horizon), horizon)
    _haze(stage, horizon)


@backdrop("far city", "meadow hills garden beach farm river lake harbour sea stadium forest cliff desert")
def city(stage: Stage, horizon: float) -> None:
    """Two rows of towers on the horizon."""
    skyline(stage, horizon + 0.02, 0.2)
    _haze(stage, horizon)


@backdrop("far village", "hills")
def village(stage: Stage, horizon: float) -> None:
    """Nothing here: the hills have it at their feet."""


@backdrop("far lake", "hills")
def lake(stage: Stage, horizon: float) -> None:
    """Mountains, and the water before them."""
    mountains(stage, horizon - 0.1)
    sea(stage, horizon)


@backdrop("far sea", "meadow farm garden hills")
def sea(stage: Stage, horizon: float) -> None:
    """A band of water up to the horizon, paler far away."""
    water = stage.palette.lit(colour("#3f8fc0"), 0.2)
    top = horizon - 0.1
    stage.layer(
        rect(0, top, stage.w, horizon + 0.03), mix(lighter(water, 0.25), stage.palette.haze, 0.3), water
    )
    stage.marks([rect(0, top, stage.w, top + 0.003)], darker(water, 0.15), 0.4)


def _haze(stage: Stage, horizon: float) -> None:
    stage.glow(stage.w / 2, horizon + 0.02, stage.w * 0.8, lighter(stage.palette.haze, 0.2), 0.5, 0.14)
