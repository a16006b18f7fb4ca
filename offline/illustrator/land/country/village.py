"""A village: houses among trees along a lane, far ones in the haze, a church behind them."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.giants import is_giant
from offline.illustrator.settings import front, place

from .green import flowers_of, hills_back, misty, near_ground
from .ground import accents, clumps, lane
from .growth import flora, grass, grass_of, greens, wood

WALLS = colours("#ead9bc #d8a888 #cfd8d0 #e6c890 #b8c4cc #f0e6da #c8907a")
CAPS = colours("#d8402f #c8643a #a83f6a #e0a03a #7a5ab0")
BRIGHT = colours("#e8564a #f0b53a #4a9ad0 #58b07a #b06ac0 #f08ab0 #f6e07a")
"""Of houses that are said to be colourful."""


@place("village")
def village(stage: Stage) -> Ground:
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    hills_back(stage, horizon, 3, green)
    leaves = greens(stage)
    wood(stage, flora(stage), horizon + 0.05, 0.09, 0.5, 14, "far", leaves=leaves)
    _church(stage, horizon + 0.08)
    near_ground(stage, horizon + 0.07, green)
    high = stage.scene.framing == "above"
    rows = ((0.05, 0.085, 0.46, 7), (0.105, 0.125, 0.26, 6), (0.19, 0.19, 0.08, 4))
    more = ((0.32, 0.24, 0.0, 3), (0.47, 0.29, 0.0, 3)) if high else ()
    grass(stage, horizon + 0.12, green, 300)
    lane(stage, horizon + 0.07, stage.w * (0.5 - 0.06 * stage.side), green)
    for i, (down, tall, depth, count) in enumerate((*rows, *more)):
        if i:
            wood(
                stage, flora(stage), horizon + down - 0.025, tall * 0.8, depth, 4, f"between{i}", 0.1, leaves
            )
        _houses(stage, horizon + down, tall, depth, count, i)
        misty(stage, horizon + down, 0.05)
    accents(stage, horizon + 0.26, stage.h - 0.05, ("bush", "bush", "stone"), leaves)
    if stage.scene.season != "winter":
        clumps(stage, horizon + 0.26, flowers_of(stage), 7)
    return Ground(horizon + 0.27, stage.h - 0.07)


def _of_mushrooms(stage: Stage) -> bool:
    return "mushroomvillage" in stage.scene.sights


@front("village")
def at_the_feet(stage: Stage) -> None:
    """The nearest houses before the feet of a giant, who stands among them."""
    if any(is_giant(item) for item in stage.scene.items) and stage.scene.framing != "above":
        for i, (down, tall) in enumerate(((0.9, 0.13), (1.0, 0.17))):
            _houses(stage, stage.h * down, tall, 0.06 - 0.05 * i, 6 - i, i - 2)


def _church(stage: Stage, foot: float) -> None:
    if any(item.kind == "church" for item in stage.scene.items) or _of_mushrooms(stage):
        return
    x = stage.w * (0.5 - float(stage.dice("church").uniform(0.1, 0.3)) * stage.side)
    stage.stamp(lit(stage, sprite_of(stage, "church", 0.24, "village"), 0.44), x, foot)


def _houses(stage: Stage, foot: float, tall: float, depth: float, count: int, row: int) -> None:
    """A row of houses, each turned and painted otherwise; the middle of the near ones is left free."""
    rng, n = stage.dice(f"houses{row}"), max(2, round(count * stage.w))
    spots = (np.arange(n) + rng.uniform(0.2, 0.8, n)) / n * (stage.w + 0.1) - 0.05
    focus = stage.w * (0.5 - 0.02 * stage.side)
    kind = "mushroom house" if _of_mushrooms(stage) else "house"
    for i, x in enumerate(spots):
        walls = CAPS if _of_mushrooms(stage) else BRIGHT if stage.scene.mood == "vivid" else WALLS
        wall, size = walls[int(rng.integers(len(walls)))], float(rng.uniform(0.85, 1.12))
        low = float(rng.uniform(0, 0.02))
        flip = bool(rng.random() < 0.5)
        if row >= 2 and abs(x - focus) < 0.22:
            continue
        house = lit(stage, sprite_of(stage, kind, tall * size, f"village{row}.{i}", wall, flip), depth)
        stand(stage, house, float(x), foot + low)
        _lived_in(stage, (float(x), foot + low), tall * size, -1 if flip else 1, f"{row}.{i}")


def _lived_in(stage: Stage, at: tuple[float, float], tall: float, side: int, name: str) -> None:
    """The light of windows in the dark, the smoke of a fire when it is cold."""
    x, foot = at
    if stage.lamps:
        for dx in (-0.24, 0.24):
            stage.light_up(x + dx * tall, foot - 0.26 * tall, 0.5 * tall, colour("#ffb860"), 0.75)
    if stage.scene.season in {"winter", "autumn"} or stage.palette.night:
        smoke(stage, x + 0.25 * side * tall, foot - 0.86 * tall, 0.9 * tall, name)


def smoke(stage: Stage, x: float, y: float, tall: float, name: str) -> None:
    """Smoke that rises from a chimney and drifts off."""
    rng = stage.dice(f"smoke {name}")
    tone = mix(stage.palette.lit(colour("#e8e8ee")), stage.palette.haze, 0.3)
    drift = float(rng.uniform(0.2, 0.5)) * stage.side
    for t in np.linspace(0.05, 1, 9):
        wave = 0.06 * np.sin(t * 7 + float(rng.uniform(0, 0.6)))
        at = x + (drift * t * t + wave) * tall
        stage.glow(at, y - t * tall, (0.05 + 0.16 * t) * tall, tone, 0.5 * (1.05 - t))
