"""Coasts of a special shape: one small island, a fjord, a sea cave, columns of basalt."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import ring
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.crags import rock_face
from offline.illustrator.land.country.green import near_ground
from offline.illustrator.land.country.growth import grass, grass_of
from offline.illustrator.land.country.tropics import cone, smoke_of
from offline.illustrator.land.country.wild import range_of
from offline.illustrator.land.shapes import jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import PLACES, setting

from .waters import swells, walkers, water


@setting("isle", "sea", "beach", "lake", shows="island isle islet")
def isle(stage: Stage) -> Ground:
    """One small island of sand and grass in the open water; what is asked for stands on it."""
    horizon = stage.level(0.48)
    paint_sky(stage, horizon)
    water(stage, horizon, colour("#2fa0b8"), 0.3)
    swells(stage, horizon)
    x, y = stage.w * (0.5 + 0.06 * stage.side), stage.h * 0.74
    wide = min(0.36, stage.w * 0.36)
    shallow, sand = (stage.palette.lit(colour(c)) for c in ("#8ae4dc", "#f2dcaa"))
    for k in (1.5, 1.28):
        stage.glow(x, y + 0.012, wide * k, shallow, 0.7, 0.22)
    stage.layer(ring(x, y, wide, wide * 0.2), lighter(sand, 0.1), darker(sand, 0.16))
    green = stage.palette.lit(grass_of(stage))
    a = np.linspace(np.pi, 2 * np.pi, 40)
    hump = np.column_stack(
        [x + wide * 0.7 * np.cos(a), y - 0.012 + wide * 0.2 * np.sin(a) * (1 + 0.1 * np.sin(a * 3))]
    )
    stage.layer(hump, lighter(green, 0.14), darker(green, 0.25), 0.2, "hump")
    foam = lighter(stage.palette.haze, 0.5)
    lap = [ring(x, y + 0.004, wide * k, wide * 0.2 * k)[4:22] for k in (1.03, 1.1)]
    stage.marks([np.vstack([line, (line + [0, 0.004])[::-1]]) for line in lap], foam, 0.6)
    if not stage.scene.items and stage.shows("tree"):
        palm = lit(stage, sprite_of(stage, "palm", 0.5, "isle"))
        stand(stage, palm, x, y - wide * 0.12)
    perch = (x, y - wide * 0.13)
    return Ground(
        y - wide * 0.14,
        y - wide * 0.06,
        perch=perch,
        water=(y + 0.1, stage.h - 0.06),
        across=(x - wide * 0.6, x + wide * 0.6),
    )


@setting("fjord", "lake", "sea", "mountains", shows="fjord")
def fjord(stage: Stage) -> Ground:
    """Still water between steep walls of rock and wood that step back into the haze."""
    shore = stage.level(0.56)
    paint_sky(stage, shore, 3)
    range_of(stage, shore, 0.3, 0.7, 2.2, "fjord far", colour("#7c8aa6"), 0.5)
    for i, (reach, high, depth) in enumerate(((0.34, 0.3, 0.6), (0.36, 0.4, 0.38), (0.3, 0.5, 0.14))):
        for side in (-1, 1):
            _wall(stage, side, reach * stage.w, shore + 0.004 + 0.012 * i, high, depth, f"{i}{side}")
    water(stage, shore + 0.028, colour("#2f6f88"), 0.62)
    if walkers(stage):
        near_ground(stage, stage.h - 0.22, grass_of(stage), 0.12, 0.03)
        grass(stage, stage.h - 0.19, grass_of(stage), 260)
        return Ground(stage.h - 0.16, stage.h - 0.07, water=(shore + 0.1, stage.h - 0.28))
    return Ground(shore + 0.12, stage.h - 0.18, "water")


def _wall(stage: Stage, side: int, reach: float, foot: float, high: float, depth: float, name: str) -> None:
    """A slope from one edge of the picture down to the water, woods at its foot, snow on the far ones."""
    rng = stage.dice(f"fjord wall{name}")
    edge = -0.02 if side < 0 else stage.w + 0.02
    inner = edge - side * reach * float(rng.uniform(0.85, 1.15))
    knee = (edge - side * reach * 0.55, foot - high * float(rng.uniform(0.5, 0.7)))
    crest = np.vstack([jagged((edge, foot - high), knee, 0.04, rng), jagged(knee, (inner, foot), 0.03, rng)])
    winter = stage.scene.season == "winter"
    rock = colour("#8a98b0" if winter else "#6a8268")
    rock_face(stage, np.vstack([crest, [[edge, foot]]]), rock, depth, f"fjord{name}", 0.0, 1.1)
    if depth < 0.5 and stage.shows("tree"):
        _woods(stage, edge, side, reach, foot, depth, name)


def _woods(stage: Stage, edge: float, side: int, reach: float, foot: float, depth: float, name: str) -> None:
    rng = stage.dice(f"fjord wood{name}")
    kind = "snow pine" if stage.scene.season == "winter" else "pine"
    for u in np.sort(rng.uniform(0.0, 0.85, 12))[::-1]:
        tall = 0.05 + 0.05 * (0.6 - depth) * (1.4 - float(u))
        tree = lit(stage, sprite_of(stage, kind, tall, f"fjord{name}{round(10 * float(u))}"), depth)
        stage.stamp(tree, edge - side * reach * float(u), foot + 0.002)


@setting("volcanisle", "volcano", "sea", "beach", shows="volcano island")
def volcanic_isle(stage: Stage) -> Ground:
    """A volcano that rises out of the sea, woods at its foot."""
    horizon = stage.level(0.58)
    paint_sky(stage, horizon, 2)
    x, top = stage.w * (0.5 - 0.08 * stage.side), horizon - 0.4 * min(1.0, stage.h)
    smoke_of(stage, x, top)
    stage.light_up(x, top, 0.5, colour("#ff7a2a"), 0.6)
    cone(stage, x, top, horizon - 0.06)
    green = stage.palette.lit(colour("#5f9a58"), 0.16)
    a = np.linspace(0, np.pi, 60)
    shore = np.column_stack(
        [x + 0.56 * np.cos(a), horizon + 0.03 - 0.05 * np.sin(a) ** 0.5 * (1 + 0.2 * np.sin(a * 9))]
    )
    stage.layer(shore, lighter(green, 0.1), darker(green, 0.2), 0.3, "volcanic shore")
    if stage.shows("tree"):
        for k, dx in enumerate(stage.dice("isle palms").uniform(-0.46, 0.46, 9)):
            palm = lit(stage, sprite_of(stage, "palm", 0.09, f"volcanic{k % 3}"), 0.2)
            stage.stamp(palm, x + float(dx), horizon + 0.012)
    water(stage, horizon + 0.014, colour("#2f7fa8"), 0.5)
    swells(stage, horizon + 0.03)
    return Ground(horizon + 0.14, stage.h - 0.16, "water")


@setting("seacave", "sea", "beach", "cliff", sheltered=True, shows="cave grotto")
def sea_cave(stage: Stage) -> Ground:
    """Out of a cave by the sea: bright water within a dark arch of rock."""
    ground = PLACES["sea"](stage)
    horizon = ground.far - 0.1
    glow = stage.palette.lit(stage.scene.hue("water", colour("#3fd0c8")))
    stage.glow(stage.w / 2, horizon + 0.16, stage.w * 0.7, glow, 0.55, 0.4)
    rock = colour("#4a4450")
    for i, (inset, t) in enumerate(((0.2, 0.5), (0.13, 0.25), (0.05, 0.0))):
        _arch(stage, inset, horizon, mix(darker(rock, 0.4), glow, t * 0.4), i)
    if walkers(stage):
        near_ground(stage, stage.h - 0.2, colour("#d8c08a"), 0.1, 0.02)
        return Ground(stage.h - 0.16, stage.h - 0.07, water=(horizon + 0.08, stage.h - 0.26))
    return Ground(horizon + 0.16, stage.h - 0.18, "water", across=(stage.w * 0.28, stage.w * 0.72))


def _arch(stage: Stage, inset: float, horizon: float, c: Colour, i: int) -> None:
    """Rock around the picture, with a mouth in it that reaches down into the water."""
    rng = stage.dice(f"arch{i}")
    a = np.linspace(np.pi * 0.98, np.pi * 2.02, 46)
    rough = 1 + rng.uniform(-0.05, 0.05, 46)
    half, top = stage.w * (0.5 - inset), horizon - 0.1 - 0.34 * (1 - inset)
    mouth = np.column_stack(
        [stage.w / 2 + half * np.cos(a) * rough, horizon + 0.2 + (horizon + 0.2 - top) * np.sin(a) * rough]
    )
    frame = [
        [-0.02, stage.h + 0.02],
        [-0.02, -0.02],
        [stage.w + 0.02, -0.02],
        [stage.w + 0.02, stage.h + 0.02],
    ]
    right = [[stage.w * (1 - inset * 0.8), stage.h + 0.02]]
    left = [[stage.w * inset * 0.8, stage.h + 0.02]]
    whole = np.vstack([np.array(frame), right, mouth[::-1], left])
    stage.layer(whole, lighter(c, 0.12), darker(c, 0.4), 0.5, f"arch{i}")


@setting("basalt", "beach", "sea", "cliff", shows="basalt column")
def basalt(stage: Stage) -> Ground:
    """A beach below columns of basalt that stand side by side like organ pipes."""
    stage.scene = replace(stage.scene, without=(*stage.scene.without, "tree"))
    ground = PLACES["beach"](stage)
    rng, side = stage.dice("basalt"), -stage.side
    edge = 0.0 if side < 0 else stage.w
    rock = colour("#4f4d52")
    for row in range(3):
        depth = 0.26 - 0.12 * row
        foot = ground.far - 0.02 + 0.05 * row
        wide = 0.03 + 0.008 * row
        for k in range(round((0.52 - 0.1 * row) * stage.w / wide), -1, -1):
            x = edge - side * (k * wide)
            fall = max(0.0, 1 - k * wide / (0.6 * stage.w))
            tall = (0.5 - 0.13 * row) * fall**0.8 * float(rng.uniform(0.8, 1.1)) + 0.03
            _column(stage, x, foot + float(rng.uniform(0, 0.02)), wide, tall, stage.palette.lit(rock, depth))
    return ground


def _column(stage: Stage, x: float, foot: float, wide: float, tall: float, c: Colour) -> None:
    """One six-sided column: a lit face, a dark one, its flat head."""
    half, head = wide / 2, wide * 0.2
    bright, dark = (lighter(c, 0.2), darker(c, 0.35))
    left, right = (bright, dark) if stage.light < 0 else (dark, bright)
    top = foot - tall
    stage.layer(
        np.array([[x - half, top], [x, top + head], [x, foot], [x - half, foot - head]]),
        left,
        darker(left, 0.3),
    )
    stage.layer(
        np.array([[x, top + head], [x + half, top], [x + half, foot - head], [x, foot]]),
        right,
        darker(right, 0.3),
    )
    lid = np.array([[x - half, top], [x, top - head], [x + half, top], [x, top + head]])
    stage.layer(lid, lighter(c, 0.34), lighter(c, 0.2))
    joints = [
        np.array([[x - half, y], [x, y + head], [x + half, y], [x, y + head + 0.002]])
        for y in np.arange(top + 0.06, foot - 0.03, 0.07)
    ]
    stage.marks(joints, darker(c, 0.5), 0.5)
