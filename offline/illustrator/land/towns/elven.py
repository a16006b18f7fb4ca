"""The city of elves: slender towers among great trees and falls."""

from __future__ import annotations

import itertools

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import near_ground
from offline.illustrator.land.country.growth import grass, specks, wood
from offline.illustrator.land.shapes import jagged, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.wonders import LAMP, arched, drifting_lights, free_at, spire, veil_of_water
from offline.illustrator.settings import setting


@setting(
    "elvencity", "forest", "mountains", "city", "hills", shows="city tree tower waterfall bridge house spire"
)
def elven_city(stage: Stage) -> Ground:
    """Slender white towers among great trees, arches over falls, lanterns on the terraces."""
    horizon = stage.level(0.62)
    paint_sky(stage, horizon, 3)
    haze, lamp = stage.palette.haze, LAMP if stage.lamps else colour("#ffe9b8")
    stage.light_up(stage.w / 2, horizon - 0.2, 0.6, stage.palette.sun, 0.18)
    rock = stage.palette.lit(colour("#7a8a90"))
    for k, (depth, tall) in enumerate(((0.62, 0.4), (0.4, 0.26))):
        rng = stage.dice(f"crags{k}")
        crest = jagged((-0.05, horizon - tall * 0.9), (stage.w + 0.05, horizon - tall), 0.16, rng)
        tone = mix(rock, haze, depth)
        stage.layer(
            np.vstack([crest, [[stage.w + 0.05, horizon + 0.1], [-0.05, horizon + 0.1]]]),
            darker(tone, 0.1),
            mix(tone, haze, 0.3),
            0.2,
            f"crags{k}",
        )
    foam = mix(haze, WHITE, 0.6)
    for k, u in enumerate((0.12, 0.33, 0.72, 0.92)):
        veil_of_water(
            stage,
            u * stage.w,
            horizon - 0.27 + 0.03 * (k % 2),
            horizon + 0.04,
            0.016,
            foam,
            f"elven{k}",
            False,
        )
    _spires(stage, horizon, haze, lamp)
    wood(
        stage,
        ("tree", "poplar", "bush"),
        horizon + 0.075,
        0.2,
        0.12,
        15,
        "elven wood",
        leaves=_leaves(stage),
    )
    stage.glow(stage.w / 2, horizon + 0.07, stage.w * 0.9, lighter(haze, 0.1), 0.26, 0.1)
    near_ground(stage, horizon + 0.12, colour("#7aa86a"), 0.18)
    grass(stage, horizon + 0.15, colour("#7aa86a"), 160)
    _terrace(stage, horizon + 0.17, lamp)
    specks(stage, horizon + 0.16, colours("#f6f0fa #ffe0f0 #d8e8ff"), 60, 0.006)
    drifting_lights(stage, 0.2, stage.h - 0.08, 26, lamp, "elven lights")
    return Ground(horizon + 0.21, stage.h - 0.07)


def _leaves(stage: Stage) -> tuple[Colour, ...]:
    if stage.scene.season == "winter":
        return ()
    return (
        colours("#d8a04a #e0b85a #c88a4a")
        if stage.dice("mallorn").random() < 0.5
        else colours("#4f9e7a #63b08a #3c8f76")
    )


def _spires(stage: Stage, horizon: float, haze: Colour, lamp: Colour) -> None:
    """Three rows of towers, bound by arched bridges."""
    stone, roof = (
        stage.palette.lit(colour("#eee8e4")),
        colours("#6a9ab0 #7a8ac0 #5fa090")[int(stage.dice("roofs").integers(3))],
    )
    roof = stage.palette.lit(roof)
    for row, (depth, tall, half, count) in enumerate(
        ((0.42, 0.42, 0.02, 9), (0.2, 0.5, 0.031, 6), (0.0, 0.42, 0.046, 4))
    ):
        rng, foot, feet = stage.dice(f"elven{row}"), horizon + 0.035 * row + 0.02, []
        n = max(3, round(count * stage.w))
        for k in range(n):
            x = (k + float(rng.uniform(0.2, 0.8))) / n * stage.w
            if row < 2 or free_at(stage, x, 0.15):
                feet.append((x, tall * float(rng.uniform(0.55, 1.05)), half * float(rng.uniform(0.8, 1.15))))
        wall, top = mix(stone, haze, depth), mix(roof, haze, depth)
        for (x0, t0, _), (x1, t1, _) in itertools.pairwise(feet):
            _bridge(stage, x0, x1, foot - 0.34 * min(t0, t1), wall)
        for x, high, wide in feet:
            spire(stage, (x, foot), high, wide, wall, top, mix(lamp, haze, depth * 0.5), f"{row}")


def _bridge(stage: Stage, x0: float, x1: float, y: float, c: Colour) -> None:
    t = np.linspace(0, 1, 20)
    upper = np.column_stack([x0 + (x1 - x0) * t, y - 0.03 * np.sin(np.pi * t)])
    lower = np.column_stack([x0 + (x1 - x0) * t, y + 0.03 - 0.04 * np.sin(np.pi * t)])
    stage.layer(np.vstack([upper - [0, 0.008], lower[::-1]]), lighter(c, 0.15), darker(c, 0.2))


def _terrace(stage: Stage, y: float, lamp: Colour) -> None:
    """A path of pale stones to the city, lanterns at its sides."""
    stone, x = stage.palette.lit(colour("#e4dcd0")), stage.w * (0.5 - 0.05 * stage.side)
    path = np.array(
        [[x - 0.03, y - 0.05], [x + 0.03, y - 0.05], [x + 0.22, stage.h + 0.02], [x - 0.22, stage.h + 0.02]]
    )
    stage.layer(path, mix(stone, stage.palette.haze, 0.3), darker(stone, 0.12), 0.3, "terrace")
    for t in (0.12, 0.42, 0.85):
        foot = y - 0.03 + (stage.h - y) * t
        for side in (-1, 1):
            px, tall = x + side * (0.07 + 0.2 * t), 0.07 + 0.12 * t
            stage.light_up(px, foot - tall, tall * 1.6, lamp, 0.5)
            stage.layer(
                rect(px - 0.004, foot - tall, px + 0.004, foot), darker(stone, 0.1), darker(stone, 0.4)
            )
            stage.layer(arched(px, foot - tall + 0.01, tall * 0.12, tall * 0.34), lighter(lamp, 0.6), lamp)
