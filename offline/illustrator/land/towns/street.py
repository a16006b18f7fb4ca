"""A street of houses that runs to its vanishing point: by day with trees, at night with lights, in neon."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.features import front_of_shop, stalls
from offline.illustrator.land.country.growth import greens
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import place

from .skyline import SIGNS

Quad = Callable[[float, float, float, float], Points]
FACADES = colours("#d8896a #e8c48a #c9b8a0 #a8b8b0 #d89a8a #8fa8b8 #e0d4bc #b87f6a #d8b0a0 #9fb4a4")
SHOPS = colours("#b5403a #2f7a6a #2f5a8a #c98a2f #7a4a7a")
HOUSES = 6


@place("street")
def street(stage: Stage) -> Ground:
    horizon = stage.level(0.52)
    paint_sky(stage, horizon, 3)
    middle = stage.w / 2
    stage.glow(middle, horizon, 0.5, lighter(stage.palette.haze, 0.3), 0.7, 0.8)
    _end(stage, middle, horizon)
    road = stage.palette.lit(colour("#e4eaf2" if stage.scene.snowy else "#8a8a92"))
    stage.layer(rect(0, horizon, stage.w, stage.h), mix(road, stage.palette.haze, 0.5), darker(road, 0.25))
    _pavements(stage, middle, horizon)
    for side in (-1, 1):
        for i in range(HOUSES - 1, -1, -1):
            _facade(stage, side, i, middle, horizon)
    if "wetground" in stage.scene.sights or stage.scene.weather in {"rain", "storm"} or stage.neon:
        deep = stage.h - horizon
        corners = ((-1, 0.7), (-1, 11), (1, 11), (1, 0.7))
        ends = [_at(middle, horizon, side * stage.w * 0.72, deep, z) for side, z in corners]
        stage.reflect(horizon + deep / 11, darker(road, 0.3), 0.6, within=np.array(ends))
    if stage.neon:
        _wet_lights(stage, middle, horizon)
    _trees(stage, middle, horizon)
    for side in (-1, 1):
        for z in (3.2, 1.9):
            _street_lamp(stage, middle + side * 0.33 * stage.w / z * 1.5, horizon, z)
    if "market" in stage.scene.sights:
        stalls(stage, horizon)
    if "shopfront" in stage.scene.sights:
        front_of_shop(stage, horizon)
    return Ground(horizon + 0.2, stage.h - 0.07)


def _end(stage: Stage, middle: float, horizon: float) -> None:
    """What the street leads to: a church or a tower in the haze, or trees."""
    kinds = ("church", "tree", "clock tower", "tree")
    kind = kinds[int(stage.dice("street end").integers(len(kinds)))]
    if stage.neon or any(item.kind == kind for item in stage.scene.items):
        return
    if kind == "tree":
        for dx, tall in ((-0.07, 0.12), (0.06, 0.14), (0.0, 0.17)):
            tree = sprite_of(stage, "tree", tall, f"end{dx}", greens(stage)[0])
            stage.stamp(lit(stage, tree, 0.5), middle + dx, horizon + 0.015)
    else:
        stage.stamp(lit(stage, sprite_of(stage, kind, 0.24, "end"), 0.5), middle, horizon + 0.015)


def _trees(stage: Stage, middle: float, horizon: float) -> None:
    """Trees along both pavements, where nothing is sold and nothing shines."""
    busy = {"market", "shopfront"} & set(stage.scene.sights)
    if busy or stage.neon or not stage.shows("tree") or stage.dice("avenue").random() < 0.35:
        return
    kind, leaves = ("tree", greens(stage))
    for k, z in enumerate((5.2, 3.4, 2.3)):
        for side in (-1, 1):
            tree = sprite_of(stage, kind, 0.92 / z, f"avenue{side}{k}", leaves[k % len(leaves)])
            x, y = _at(middle, horizon, side * stage.w * 0.56, stage.h - horizon, z)
            stand(stage, lit(stage, tree, 0.08 * (k * -1 + 3)), x, y)


def _at(middle: float, horizon: float, x: float, y: float, z: float) -> tuple[float, float]:
    """A point of the street on the picture: ``z`` is how far away it is."""
    return middle + x / z, horizon + y / z


def _pavements(stage: Stage, middle: float, horizon: float) -> None:
    stone = stage.palette.lit(colour("#f6f9fc" if stage.scene.snowy else "#b8b2a8"))
    near, deep = 1.0, stage.h - horizon
    for side in (-1, 1):
        a, b = side * stage.w * 0.46, side * stage.w * 0.72
        points = [
            _at(middle, horizon, a, deep, near),
            _at(middle, horizon, b, deep, near),
            _at(middle, horizon, b, deep, 12.0),
            _at(middle, horizon, a, deep, 12.0),
        ]
        stage.layer(np.array(points), mix(stone, stage.palette.haze, 0.3), darker(stone, 0.12), 0.1, "stone")
    dashes = []
    for z in (1.1, 1.6, 2.4, 3.8, 6.5):
        corners = [(-0.012, z), (0.012, z), (0.012, z * 1.2), (-0.012, z * 1.2)]
        dashes.append(np.array([_at(middle, horizon, x, deep, at) for x, at in corners]))
    stage.marks(dashes, stage.palette.lit(colour("#f2efe4")), 0.6)


def _facade(stage: Stage, side: int, i: int, middle: float, horizon: float) -> None:
    """One house of a row that runs to the vanishing point: roof, wall, windows, a shop below."""
    rng = stage.dice(f"facade{side}{i}")
    z0, z1 = 0.72 * 1.42**i, 0.72 * 1.42 ** (i + 1)
    x, deep = side * stage.w * 0.72, stage.h - horizon
    tall = float(rng.uniform(0.62, 0.95)) * horizon * 1.25
    haze = 0.07 * i
    wall = stage.palette.lit(FACADES[int(rng.integers(len(FACADES)))], haze)
    wall = darker(wall, 0.45) if stage.neon else wall
    wall = darker(wall, 0.26) if side == stage.light else mix(wall, stage.palette.sun, 0.12)

    def quad(u0: float, u1: float, v0: float, v1: float) -> Points:
        """A part of the wall: u along the street, v from the roof (0) to the ground (1)."""
        zs = [1 / ((1 - u) / z0 + u / z1) for u in (u0, u1)]
        ys = [-tall + (tall + deep) * v for v in (v0, v1)]
        corners = ((zs[0], ys[0]), (zs[1], ys[0]), (zs[1], ys[1]), (zs[0], ys[1]))
        return np.array([_at(middle, horizon, x, y, z) for z, y in corners])

    roof = stage.palette.lit(colour("#eef3fa" if stage.scene.snowy else "#7a5a58"), haze)
    stage.layer(quad(0, 1, -0.1, 0.01), lighter(roof, 0.06), darker(roof, 0.2))
    stage.layer(quad(0, 1, 0, 1), lighter(wall, 0.08), darker(wall, 0.16), 0.08, f"wall{side}{i}")
    stage.layer(quad(0, 1, -0.012, 0.022), lighter(wall, 0.3), lighter(wall, 0.1))
    stage.marks([quad(0, 1, 0.022, 0.034)], darker(wall, 0.5), 0.4)
    _panes(stage, rng, quad, wall, haze)
    _shop(stage, rng, quad, wall, haze)
    if stage.neon and i < 4:
        _signs(stage, rng, quad)


def _panes(stage: Stage, rng: np.random.Generator, quad: Quad, wall: Colour, haze: float) -> None:
    """Windows with sills, some with shutters or flowers, some lit in the dark."""
    dark = stage.lamps
    shutter = stage.palette.lit(SHOPS[int(rng.integers(len(SHOPS)))], haze) if rng.random() < 0.5 else None
    bloom = stage.palette.lit(colour("#d8566a"), haze)
    panes: list[Points] = []
    lights: list[Points] = []
    frames, shutters, sills = [], [], []
    for row in range(4):
        for column in range(3):
            u, v = 0.14 + 0.27 * column, 0.1 + 0.165 * row
            (lights if dark and rng.random() < 0.55 else panes).append(quad(u, u + 0.15, v, v + 0.1))
            frames.append(quad(u - 0.016, u + 0.166, v - 0.01, v + 0.11))
            shutters += [
                quad(u - 0.055, u - 0.01, v - 0.004, v + 0.104),
                quad(u + 0.16, u + 0.205, v - 0.004, v + 0.104),
            ]
            sills.append(quad(u - 0.02, u + 0.17, v + 0.104, v + 0.118))
    glass = mix(mix(darker(wall, 0.5), stage.palette.sky[1], 0.35), stage.palette.haze, 0.1)
    stage.marks(frames, lighter(wall, 0.4), 0.8)
    stage.marks(panes, glass, 0.95 - haze)
    stage.marks(lights, colour("#ffd27a"), 0.95 - haze)
    if shutter:
        stage.marks(shutters, shutter, 0.9)
    stage.marks(sills, lighter(wall, 0.3) if shutter is None else bloom, 0.85)


def _shop(stage: Stage, rng: np.random.Generator, quad: Quad, wall: Colour, haze: float) -> None:
    """A shop on the ground floor: its window, door and striped awning."""
    shop = stage.palette.lit(SHOPS[int(rng.integers(len(SHOPS)))], haze)
    stage.layer(quad(0.08, 0.92, 0.78, 1.0), darker(shop, 0.2), darker(shop, 0.35))
    lit_up = stage.lamps
    glass = colour("#ffd98a") if lit_up else mix(stage.palette.sky[1], wall, 0.35)
    stage.marks([quad(0.14, 0.55, 0.83, 0.96), quad(0.64, 0.86, 0.83, 1.0)], glass, 0.9 - haze)
    stage.layer(quad(0.04, 0.96, 0.75, 0.81), lighter(shop, 0.1), darker(shop, 0.1))
    stripes = [quad(0.04 + 0.115 * k, 0.0975 + 0.115 * k, 0.75, 0.815) for k in range(8)]
    stage.marks(stripes, stage.palette.lit(colour("#f4ece0"), haze), 0.85)
    if lit_up and haze < 0.3:
        x, y = quad(0.35, 0.36, 0.95, 1.0).mean(axis=0)
        stage.light_up(float(x), float(y), 0.2 - 0.4 * haze, colour("#ffb860"), 0.4)


def _signs(stage: Stage, rng: np.random.Generator, quad: Quad) -> None:
    """Signs of neon light on a wall: a tall one and two boards, each of another colour."""
    order = rng.permutation(len(SIGNS))
    boards = ((0.06, 0.2, 0.12, 0.6), (0.3, 0.86, 0.66, 0.735), (0.62, 0.8, 0.16, 0.34))
    marks = [(a, b) for a in (0.2, 0.44, 0.68) for b in (0.16, 0.34, 0.52, 0.7)]
    for tone, (u0, u1, v0, v1) in zip((SIGNS[k] for k in order), boards, strict=False):
        sign, wide, tall = quad(u0, u1, v0, v1), u1 - u0, v1 - v0
        x, y = sign.mean(axis=0)
        stage.light_up(float(x), float(y), 0.75 * float(np.ptp(sign[:, 1])) + 0.02, tone, 0.34)
        stage.marks([sign], darker(tone, 0.6), 0.95)
        stage.marks([sign * 0.86 + np.array([x, y]) * 0.14], tone)
        at = [(u0 + wide * a, v0 + tall * b) for a, b in marks]
        letters = [quad(u, u + wide * 0.13, v, v + tall * 0.11) for u, v in at]
        stage.marks(letters, lighter(tone, 0.85), 0.95)


def _wet_lights(stage: Stage, middle: float, horizon: float) -> None:
    """The colours of the signs on the wet road, drawn out towards the eye."""
    rng, deep = stage.dice("wet lights"), stage.h - horizon
    for i in range(12):
        side, z, tone = -1 if i % 2 else 1, float(rng.uniform(1.1, 4.0)), SIGNS[int(rng.integers(len(SIGNS)))]
        x, y = _at(middle, horizon, side * stage.w * float(rng.uniform(0.2, 0.62)), deep, z)
        stage.glow(x, y + 0.05 / z, 0.05 / z**0.5, tone, 0.5, 3.2)


def _street_lamp(stage: Stage, x: float, horizon: float, z: float) -> None:
    if not stage.shows("lamp"):
        return
    iron, foot, tall = (
        stage.palette.lit(colour("#3a3f4a"), 0.04 * z),
        horizon + (stage.h - horizon) / z,
        0.5 / z,
    )
    stage.layer(rect(x - 0.006 / z, foot - tall, x + 0.006 / z, foot), iron, iron)
    stage.layer(rect(x - 0.012 / z, foot - 0.05 / z, x + 0.012 / z, foot), iron, iron)
    bulb = colour("#ffe6a8") if stage.palette.night else colour("#f4efe0")
    stage.layer(dot(x, foot - tall, 0.026 / z), bulb, bulb)
    if stage.palette.night or stage.scene.time == "sunset":
        stage.light_up(x, foot - tall, 0.24 / z, colour("#ffcf7a"), 0.7)
