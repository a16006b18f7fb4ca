"""Where people live and work outdoors: a street, a harbour, a farm, the bank of a river."""

from __future__ import annotations

import numpy as np

from offline.illustrator.actors import lit, sprite_of, swim
from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.stage import Ground, Stage

from .air import paint_sky
from .green import hills_back, near_ground
from .growth import flora, grass, grass_of, greens, specks, wood
from .registry import place
from .shapes import dot, rect, rolling
from .waters import walkers, water

FACADES = colours("#d8896a #e8c48a #c9b8a0 #a8b8b0 #d89a8a #8fa8b8 #e0d4bc #b87f6a")


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
        _gable(stage, x, shore + 0.01, stage.w / n * 0.5, tall, FACADES[int(rng.integers(len(FACADES)))])
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
        return _quay(stage)
    return Ground(shore + 0.16, stage.h - 0.14, "water")


def _quay(stage: Stage) -> Ground:
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
