"""A farm: its barn, its fields and its fence."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import place

from .green import hills_back, near_ground
from .growth import flora, grass, grass_of, greens, specks, wood


@place("farm")
def farm(stage: Stage) -> Ground:
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    hills_back(stage, horizon, 3, green)
    wood(stage, flora(stage), horizon + 0.07, 0.14, 0.42, 8, "far", leaves=greens(stage))
    _furrows(stage, horizon + 0.075)
    _barn(stage, stage.w * (0.5 - 0.27 * stage.side), horizon + 0.14)
    near_ground(stage, horizon + 0.2, green)
    grass(stage, horizon + 0.24, green)
    _fence(stage, horizon + 0.21)
    if stage.scene.season != "winter":
        specks(stage, horizon + 0.28, colours("#f6f0fa #f4c84a"), 40)
    return Ground(horizon + 0.25, stage.h - 0.06)


def _furrows(stage: Stage, top: float) -> None:
    gold = {"winter": "#e8eef4", "spring": "#a8c45a"}.get(stage.scene.season or "", "#e0b850")
    field = stage.palette.lit(colour(gold), 0.15)
    low = top + 0.2
    stage.layer(
        rolling(stage, stage.dice("field"), top, 0.015, 1.6),
        lighter(field, 0.12),
        darker(field, 0.12),
        0.1,
        "field",
    )
    rows = []
    for x in np.arange(-1.6, stage.w + 1.6, 0.11):
        far = stage.w / 2 + (x - stage.w / 2) * 0.35
        rows.append(np.array([[far, top + 0.012], [far + 0.008, top + 0.012], [x + 0.03, low], [x, low]]))
    stage.marks(rows, darker(field, 0.3), 0.35)


def _barn(stage: Stage, x: float, foot: float) -> None:
    red, white = stage.palette.lit(colour("#b5433a"), 0.08), stage.palette.lit(colour("#f4efe6"), 0.06)
    roof = stage.palette.lit(colour("#5a5058"), 0.08)
    w, h = 0.15, 0.15
    stage.glow(x, foot, 0.24, stage.palette.shadow, 0.5, 0.16)
    stage.layer(rect(x - w, foot - h, x + w, foot), lighter(red, 0.05), darker(red, 0.15))
    planks = [rect(px, foot - h, px + 0.002, foot) for px in np.arange(x - w + 0.02, x + w, 0.022)]
    stage.marks(planks, darker(red, 0.4), 0.5)
    profile = ((-1.1, 0), (-0.8, 0.5), (0, 0.85), (0.8, 0.5), (1.1, 0))
    stage.layer(np.array([[x + w * a, foot - h - 0.11 * b] for a, b in profile]), red, darker(red, 0.1))
    edge = [(a, b + 0.12) for a, b in profile] + [(a * 0.94, b) for a, b in reversed(profile)]
    stage.layer(np.array([[x + w * a, foot - h - 0.11 * b] for a, b in edge]), lighter(roof, 0.15), roof)
    door = (x - 0.05, foot - 0.1, x + 0.05, foot)
    stage.layer(rect(*door), darker(red, 0.3), darker(red, 0.4))
    bars = [rect(door[0], door[1], door[2], door[1] + 0.008), rect(door[0], door[1], door[0] + 0.007, foot)]
    cross = np.array([[door[0], door[1]], [door[0] + 0.01, door[1]], [door[2], foot], [door[2] - 0.01, foot]])
    bars += [rect(door[2] - 0.007, door[1], door[2], foot), cross]
    stage.marks(bars, white)
    stage.layer(rect(x - 0.02, foot - h - 0.05, x + 0.02, foot - h - 0.01), white, white)


def _fence(stage: Stage, y: float) -> None:
    wood_tone = stage.palette.lit(colour("#e4d8c4" if stage.scene.season != "winter" else "#b89a78"))
    posts = [rect(x, y - 0.07, x + 0.011, y + 0.012) for x in np.arange(0.02, stage.w, 0.085)]
    rails = [rect(-0.01, y - d, stage.w + 0.01, y - d + 0.009) for d in (0.055, 0.026)]
    stage.marks([*posts, *rails], darker(wood_tone, 0.12))
    stage.marks([post + [0.002, 0] for post in posts], wood_tone, 0.8)
