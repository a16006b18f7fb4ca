"""Bridges that span a valley from slope to slope, for what drives or runs on them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back, near_ground
from offline.illustrator.land.country.growth import flora, grass, grass_of, greens, wood
from offline.illustrator.land.country.wild import range_of
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import water
from offline.illustrator.settings import setting


def arched(x: float, half: float, spring: float, rise: float, foot: float) -> Points:
    t = np.linspace(0, np.pi, 19)
    head = np.column_stack([x + half * np.cos(t), spring - rise * np.sin(t)])
    return np.vstack([[[x + half, foot]], head, [[x - half, foot]]])


def with_openings(stage: Stage, deck: float, foot: float, arches: list[Points]) -> Points:
    """The side of a bridge from edge to edge, without what is seen through its arches."""
    low = [point for outline in reversed(arches) for point in outline]
    return np.vstack([[[-0.05, deck], [stage.w + 0.05, deck], [stage.w + 0.05, foot]], low, [[-0.05, foot]]])


SPANNED = ("meadow", "hills", "mountains", "forest", "river", "lake", "jungle", "snowforest")
"""Places with a valley that a bridge may span."""


@setting("viaduct", *SPANNED, shows="bridge")
def over_a_valley(stage: Stage) -> Ground:
    """A valley, and over it from slope to slope a bridge of stone that bears what drives."""
    return _valley(stage, False)


@setting("trestle", *SPANNED, shows="bridge")
def on_trusses(stage: Stage) -> Ground:
    """The same with a bridge of steel."""
    return _valley(stage, True)


def _valley(stage: Stage, steel: bool) -> Ground:
    horizon, deck = stage.level(0.5), stage.h * 0.53
    paint_sky(stage, horizon)
    green = grass_of(stage)
    if stage.scene.place in {"mountains", "lake"}:
        range_of(stage, horizon + 0.03, 0.4 * min(1.0, stage.h), 0.5, 3, "valley", colour("#76829a"), 0.4)
    hills_back(stage, horizon + 0.02, 3, green)
    wood(stage, flora(stage), horizon + 0.2, 0.13, 0.34, 16, "valley", leaves=greens(stage))
    low = stage.h - 0.22
    near_ground(stage, low - 0.08, mix(green, stage.palette.haze, 0.15), 0.14, 0.02)
    water(stage, low - 0.02, colour("#4a8fa8"), 0.5)
    (_truss if steel else _masonry)(stage, deck, low + 0.04)
    _slopes(stage, deck, green)
    near_ground(stage, stage.h - 0.13, green, 0.14, 0.03)
    grass(stage, stage.h - 0.12, green, 320)
    return Ground(deck + 0.004, deck + 0.004)


def _slopes(stage: Stage, deck: float, green: Colour) -> None:
    """The slopes that the ends of a bridge rest on."""
    tone = stage.palette.lit(green, 0.1)
    for side in (-1, 1):
        edge = -0.03 if side < 0 else stage.w + 0.03
        way = -side
        line = np.array([[0.0, 0.012], [0.06, 0.03], [0.1, 0.12], [0.15, 0.26], [0.26, 0.42], [0.3, 0.6]])
        crest = smooth(line * [way, 1] + [edge, deck], False)
        stage.layer(
            np.vstack([crest, [[edge, stage.h]]]), lighter(tone, 0.1), darker(tone, 0.2), 0.25, f"slope{side}"
        )


def _masonry(stage: Stage, deck: float, foot: float) -> None:
    """Tall arches of stone."""
    stone = stage.palette.lit(colour("#b8a68e"), 0.1)
    n = max(4, round(5 * stage.w))
    each = stage.w / n
    arches = [
        arched((k + 0.5) * each, each * 0.38, deck + 0.05 + each * 0.38, each * 0.38, foot) for k in range(n)
    ]
    stage.layer(
        with_openings(stage, deck, foot, arches), lighter(stone, 0.1), darker(stone, 0.22), 0.3, "masonry"
    )
    rims = [np.vstack([a[1:-1], (a[1:-1] - [0, 0.013])[::-1]]) for a in arches]
    stage.marks(rims, lighter(stone, 0.25), 0.85)
    shade = [np.vstack([a[:10], (a[:10] + [-0.022, 0])[::-1]]) for a in arches]
    stage.marks(shade, darker(stone, 0.5), 0.8)
    rng = stage.dice("courses")
    blocks = [
        rect(a, b, a + 0.024, b + 0.003) for a, b in rng.random((90, 2)) * [stage.w, 0.05] + [0, deck + 0.012]
    ]
    stage.marks(blocks, darker(stone, 0.3), 0.6)
    stage.layer(
        rect(-0.02, deck - 0.004, stage.w + 0.02, deck + 0.012), lighter(stone, 0.3), darker(stone, 0.1)
    )
    stage.marks([rect(-0.02, deck + 0.012, stage.w + 0.02, deck + 0.018)], darker(stone, 0.45), 0.6)


def _truss(stage: Stage, deck: float, foot: float) -> None:
    """Girders in crosses on piers of stone."""
    steel, stone = stage.palette.lit(colour("#8a4238"), 0.08), stage.palette.lit(colour("#a89c8c"), 0.1)
    for x in np.arange(0.2, stage.w, 0.3):
        pier = [[x - 0.026, deck + 0.1], [x + 0.026, deck + 0.1], [x + 0.04, foot], [x - 0.04, foot]]
        stage.layer(np.array(pier), lighter(stone, 0.15), darker(stone, 0.25), 0.3, f"pier{x:.1f}")
        stage.layer(rect(x - 0.036, deck + 0.095, x + 0.036, deck + 0.112), lighter(stone, 0.25), stone)
    step = 0.075
    bars = []
    for x in np.arange(-0.05, stage.w + 0.05, step):
        for a, b in ((0.0, step), (step, 0.0)):
            bars.append(
                np.array(
                    [
                        [x + a, deck + 0.02],
                        [x + a + 0.007, deck + 0.02],
                        [x + b + 0.007, deck + 0.095],
                        [x + b, deck + 0.095],
                    ]
                )
            )
        bars.append(rect(float(x), deck + 0.02, float(x) + 0.008, deck + 0.095))
    stage.marks(bars, steel)
    for top, low in ((deck - 0.002, deck + 0.02), (deck + 0.088, deck + 0.104)):
        stage.layer(rect(-0.02, top, stage.w + 0.02, low), lighter(steel, 0.25), darker(steel, 0.25))
