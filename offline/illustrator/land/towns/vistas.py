"""What rises behind the houses of a town, and what its street leads to."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.country.green import hills_back
from offline.illustrator.land.country.growth import grass_of
from offline.illustrator.land.country.wild import range_of
from offline.illustrator.land.shapes import rect

from .faces import arch
from .lanes import Lane
from .manners import Manner
from .skyline import skyline


def behind(stage: Stage, manner: Manner, foot: float) -> None:
    """What rises behind the houses, far away."""
    if manner.back == "skyline":
        skyline(stage, foot, 0.3 * min(1.0, stage.h))
    elif manner.back in {"peaks", "mountains", "fjord"}:
        snow = {"peaks": 0.5, "fjord": 0.3, "mountains": 0.12}[manner.back]
        range_of(stage, foot, 0.42 * min(1.0, stage.h), 0.46, 3, "behind", colour("#6f7f9c"), snow)
    elif manner.back == "hills":
        hills_back(stage, foot - 0.06, 2, grass_of(stage))
    elif manner.back == "castle":
        hills_back(stage, foot - 0.04, 1, grass_of(stage))
        stage.stamp(
            lit(stage, sprite_of(stage, "castle", 0.26, "behind"), 0.55),
            stage.w * (0.5 + 0.1 * stage.side),
            foot - 0.1,
        )


def far_end(lane: Lane, manner: Manner, landmark: tuple[str, float] | None) -> None:
    """What the street leads to."""
    stage, foot = lane.stage, lane.horizon + 0.02
    size = min(1.0, stage.h)
    if landmark:
        kind, tall = landmark[0], 0.62 * landmark[1] * size
        stage.stamp(lit(stage, sprite_of(stage, kind, tall, "landmark"), 0.26, 0.3), lane.middle, foot)
        if stage.palette.night:
            for t in (0.1, 0.4, 0.7):
                stage.light_up(lane.middle, foot - tall * t, tall * 0.36, colour("#ffb85a"), 0.4)
        return
    ends = {
        "church": (("church", 0.25, 0.0),),
        "pagoda": (("pagoda", 0.3, 0.0),),
        "tower": (("skyscraper", 0.5, 0.0), ("skyscraper", 0.36, -0.09), ("skyscraper", 0.4, 0.1)),
        "spires": (("cathedral", 0.27, 0.04), ("clock tower", 0.3, -0.07)),
        "dome": (("taj mahal", 0.2, 0.0),),
    }
    present = {item.kind for item in stage.scene.items}
    for kind, tall, dx in ends.get(manner.end, ()):
        if kind not in present:
            stage.stamp(
                lit(stage, sprite_of(stage, kind, tall * size, f"end{dx}"), 0.5), lane.middle + dx, foot
            )
    if manner.end == "gate":
        _gate(lane, manner)
    elif manner.end == "lights":
        for dx, tone in ((-0.03, "#ff9a5a"), (0.04, "#ffd08a")):
            stage.light_up(lane.middle + dx, foot - 0.06, 0.2, colour(tone), 0.5)


def _gate(lane: Lane, manner: Manner) -> None:
    """An arch over the end of the street, the light of a square behind it."""
    stage, z = lane.stage, 5.4
    wall = lane.far(colours(manner.walls)[0], z)

    def at(points: Points) -> Points:
        return np.array([lane.at(u, v, z) for u, v in points])

    stage.layer(at(rect(-lane.half, 0, lane.half, 1.25)), lighter(wall, 0.1), darker(wall, 0.1))
    for half, tone in ((0.3, darker(wall, 0.2)), (0.25, lighter(stage.palette.haze, 0.4))):
        stage.marks([at(arch(0, 0, half * lane.size, 0.75 + half * 0.4, "horseshoe"))], tone)
    stage.light_up(lane.middle, lane.horizon, 0.2, colour("#ffd8a0"), 0.5)


def landmark_between(stage: Stage, landmark: tuple[str, float], foot: float) -> tuple[float, float]:
    """A landmark at the pavement; from where to where no houses stand."""
    tall = min(landmark[1] * 1.25 * min(1.0, stage.h), foot * 0.95)
    x = stage.w * (0.5 - 0.24 * stage.side)
    sprite = lit(stage, sprite_of(stage, landmark[0], tall, "landmark"), 0.12, 0.3)
    stage.stamp(sprite, x, foot + 0.004)
    half = 0.5 * sprite.width / stage.unit
    return x - half, x + half
