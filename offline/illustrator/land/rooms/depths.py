"""Halls under the earth: of dwarves with their forges, and of those who burn below."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.cavern import stalactites
from offline.illustrator.land.shapes import dot, jagged, rect, rolling
from offline.illustrator.land.wonders import arched, drifting_lights, free_at
from offline.illustrator.settings import setting

from .vista import dimmed

LAVA = (colour("#fff0a0"), colour("#ff9a2a"), colour("#d83a18"))


@setting(
    "dwarfhall",
    "mountains",
    "room",
    "castle",
    "hills",
    sheltered=True,
    shows="forge anvil hall column mountain furnace hammer lava",
)
def dwarven_hall(stage: Stage) -> Ground:
    """A hall hewn into the mountain: mighty pillars with runes, a furnace, rivers of metal."""
    dimmed(stage, (0.94, 0.78, 0.68), colour("#5a3a34"), True)
    floor_at, stone = stage.level(0.64), colour("#6a5650")
    stage.gradient(
        (darker(stone, 0.72), darker(stone, 0.5), darker(mix(stone, LAVA[2], 0.3), 0.2)), 0, floor_at + 0.02
    )
    x = stage.w * (0.5 - 0.08 * stage.side)
    for row, (depth, half) in enumerate(((0.62, 0.022), (0.36, 0.04))):
        tone = mix(darker(stone, 0.3), mix(stone, LAVA[2], 0.4), depth)
        for u in (0.26, 0.5, 0.74) if row == 0 else (0.14, 0.86):
            if row or abs(u * stage.w - x) > 0.13:
                _pillar(stage, u * stage.w, floor_at + 0.02 + 0.03 * row, half, tone)
    _furnace(stage, x, floor_at, stone)
    floor = darker(mix(stone, LAVA[2], 0.12), 0.3)
    stage.layer(rect(0, floor_at, stage.w, stage.h), lighter(floor, 0.1), darker(floor, 0.4), 0.4, "slabs")
    seams = [
        np.array(
            [
                [x + 0.05 * k, floor_at],
                [x + 0.05 * k + 0.001, floor_at],
                [x + 0.2 * k + 0.003, stage.h],
                [x + 0.2 * k - 0.002, stage.h],
            ]
        )
        for k in range(-9, 10)
    ]
    seams += [
        rect(
            0,
            floor_at + (stage.h - floor_at) * t**1.7,
            stage.w,
            floor_at + (stage.h - floor_at) * t**1.7 + 0.002,
        )
        for t in np.linspace(0.16, 1, 7)
    ]
    stage.marks(seams, darker(floor, 0.6), 0.6)
    for side in (-1, 1):
        _channel(stage, x + side * 0.09, x + side * 0.42 * stage.w, floor_at + 0.015)
    for kind, dx, y, tall in (("anvil", 0.17, 0.1, 0.12), ("chest", -0.3, 0.13, 0.13)):
        if all(item.kind != kind for item in stage.scene.items):
            prop = lit(stage, sprite_of(stage, kind, tall, f"hall {kind}"), 0.0)
            stand(stage, prop, x - dx * stage.side, floor_at + y)
    for side in (-1, 1):
        _pillar(stage, stage.w * (0.5 + 0.5 * side), stage.h - 0.04, 0.085, darker(stone, 0.5))
    drifting_lights(stage, 0.2, stage.h - 0.1, 34, colour("#ff9a3a"), "sparks")
    return Ground(floor_at + 0.16, stage.h - 0.06, "floor")


def _pillar(stage: Stage, x: float, foot: float, half: float, c: Colour) -> None:
    """An eight-sided pillar with a broad foot and head, and runes that glow."""
    for u, shade in ((-1.0, 0.3), (-0.35, 0.0), (0.4, 0.4)):
        edge = {-1.0: -0.35, -0.35: 0.4, 0.4: 1.0}[u]
        tone = darker(c, shade if stage.light < 0 else 0.4 - shade)
        stage.layer(rect(x + u * half, -0.02, x + edge * half, foot), tone, darker(tone, 0.14))
    for y0, y1, grow in (
        (foot - 0.9 * half, foot, 1.5),
        (foot - 1.4 * half, foot - 0.9 * half, 1.22),
        (0.1, 0.1 + 0.7 * half, 1.3),
    ):
        stage.layer(rect(x - grow * half, y0, x + grow * half, y1), lighter(c, 0.16), darker(c, 0.3))
    glow = colour("#ffb45a")
    for k in range(5):
        y, s = foot - (2.6 + 2.1 * k) * half, 0.34 * half
        if y > 0.14:
            stage.light_up(x, y, 1.6 * half, glow, 0.2)
            zig = np.array([[-1, -1.4], [0.9, -0.4], [-0.9, 0.4], [1, 1.4]]) * s
            stage.marks(
                [np.vstack([zig + [x - 0.12 * half, y], (zig + [x + 0.12 * half, y])[::-1]])], glow, 0.8
            )


def _furnace(stage: Stage, x: float, foot: float, stone: Colour) -> None:
    """A furnace like a giant's face: an arch full of fire under a brow of stone, metal that pours from it."""
    stage.light_up(x, foot - 0.16, 0.62, LAVA[1], 0.6)
    stage.layer(arched(x, foot + 0.02, 0.2, 0.5), lighter(stone, 0.04), darker(stone, 0.4), 0.4, "furnace")
    stage.layer(arched(x, foot + 0.02, 0.15, 0.36), darker(stone, 0.66), darker(stone, 0.5))
    for grow, tone in ((1.0, LAVA[2]), (0.8, LAVA[1]), (0.56, colour("#ffd060")), (0.3, LAVA[0])):
        stage.layer(arched(x, foot + 0.02, 0.125 * grow, 0.3 * grow), lighter(tone, 0.2), tone)
    rng = stage.dice("furnace")
    for u, v in rng.random((12, 2)):
        px, tall = x + (u - 0.5) * 0.2, 0.05 + 0.12 * v
        tongue = np.array(
            [
                [px - 0.016, foot],
                [px - 0.006, foot - tall * 0.6],
                [px + 0.002, foot - tall],
                [px + 0.01, foot - tall * 0.5],
                [px + 0.016, foot],
            ]
        )
        stage.marks([tongue], (LAVA[0], LAVA[1])[int(v * 2)], 0.7)
    stage.light_up(x, foot - 0.1, 0.24, LAVA[0], 0.6)
    for side in (-1, 1):
        eye = np.array([[0.05, -0.43], [0.12, -0.4], [0.1, -0.36], [0.045, -0.385]]) * [side, 1] + [x, foot]
        stage.marks([eye], LAVA[1])


def _channel(stage: Stage, x0: float, x1: float, y: float) -> None:
    """A bed in the floor in which metal flows towards the beholder."""
    t = np.linspace(0, 1, 14)
    middle, down = x0 + (x1 - x0) * t, y + (stage.h - y + 0.02) * t
    for grow, tone in ((1.5, colour("#2c1c1c")), (1.0, LAVA[2]), (0.66, LAVA[1]), (0.3, LAVA[0])):
        half = (0.008 + 0.045 * t) * grow
        stage.marks(
            [
                np.vstack(
                    [np.column_stack([middle - half, down]), np.column_stack([middle + half, down])[::-1]]
                )
            ],
            tone,
        )
    for k in (3, 7, 11):
        stage.light_up(float(middle[k]), float(down[k]), 0.12 + 0.1 * float(t[k]), LAVA[1], 0.4)


@setting(
    "underworld",
    "volcano",
    "mountains",
    "hills",
    "desert",
    sheltered=True,
    shows="gate hell fire flame lava door underworld inferno",
)
def underworld(stage: Stage) -> Ground:
    """A land of fire below the earth: black crags, lakes of lava, a gate with a skull above it."""
    dimmed(stage, (1.0, 0.68, 0.58), colour("#6a1c18"), True)
    horizon = stage.level(0.58)
    stage.gradient(
        (colour("#12060c"), colour("#4a0f14"), colour("#c8381c"), colour("#ffa040")), 0, horizon + 0.2
    )
    stage.light_up(stage.w / 2, horizon, 0.7, LAVA[1], 0.5)
    for row, (depth, tall) in enumerate(((0.6, 0.4), (0.3, 0.3))):
        rng = stage.dice(f"hell{row}")
        tone = mix(colour("#1c0c12"), colour("#a83018"), depth)
        n = round((9, 7)[row] * stage.w)
        for k in range(n):
            x, high = (k + float(rng.random())) / n * stage.w, tall * float(rng.uniform(0.4, 1.0))
            if abs(x - stage.w * (0.5 - 0.14 * stage.side)) < 0.17:
                high *= 0.4
            left = jagged((x - 0.09, horizon + 0.06), (x, horizon - high), 0.03, rng)
            right = jagged((x, horizon - high), (x + 0.09, horizon + 0.06), 0.03, rng)
            stage.layer(np.vstack([left, right]), darker(tone, 0.2), tone)
    _gate(stage, stage.w * (0.5 - 0.14 * stage.side), horizon + 0.1)
    rock = colour("#2c1618")
    near = rolling(stage, stage.dice("ash"), horizon + 0.08, 0.02, 1.1)
    stage.layer(near, lighter(mix(rock, LAVA[2], 0.3), 0.04), darker(rock, 0.4), 0.5, "ash")
    rng = stage.dice("pools")
    for t, u in sorted(rng.random((9, 2)).tolist()):
        x, y, r = u * stage.w, horizon + 0.14 + (stage.h - horizon - 0.14) * t, 0.05 + 0.12 * t
        if free_at(stage, x, 0.2):
            stage.light_up(x, y - 0.02, r * 1.8, LAVA[1], 0.4)
            for grow, tone in ((1.1, (24, 8, 12)), (1.0, LAVA[2]), (0.8, LAVA[1]), (0.45, LAVA[0])):
                stage.marks([dot(x, y, r * grow, r * 0.2 * grow)], tone, 0.95)
    for x in np.arange(0.05, stage.w, 0.16):
        line = jagged(
            (float(x), horizon + 0.16), (float(x) + float(rng.uniform(-0.2, 0.2)), stage.h), 0.06, rng
        )
        wide = np.linspace(0.001, 0.004, len(line))[:, None] * [1, 0]
        stage.marks([np.vstack([line - wide, (line + wide)[::-1]])], LAVA[1], 0.7)
    stalactites(stage, 0.2, colour("#1c0a10"), 0)
    drifting_lights(stage, 0.1, stage.h, 60, colour("#ff8a3a"), "embers")
    return Ground(horizon + 0.2, stage.h - 0.07)


def _gate(stage: Stage, x: float, foot: float) -> None:
    """Two pillars with horns and a skull between, fire behind bars."""
    stone, bone = colour("#3a2226"), colour("#e8d8b8")
    stage.light_up(x, foot - 0.15, 0.36, LAVA[1], 0.6)
    stage.layer(arched(x, foot, 0.16, 0.42), lighter(stone, 0.12), darker(stone, 0.3), 0.5, "gate")
    for grow, tone in ((1.0, LAVA[2]), (0.82, LAVA[1]), (0.5, LAVA[0])):
        stage.layer(arched(x, foot, 0.11 * grow, 0.3 * grow), lighter(tone, 0.2), tone)
    bars = [
        rect(x + dx - 0.004, foot - 0.3, x + dx + 0.004, foot) for dx in (-0.075, -0.0375, 0.0, 0.0375, 0.075)
    ]
    stage.marks([*bars, rect(x - 0.11, foot - 0.16, x + 0.11, foot - 0.15)], (16, 6, 10))
    for side in (-1, 1):
        stage.layer(
            rect(x + side * 0.16 - 0.03, foot - 0.3, x + side * 0.16 + 0.03, foot + 0.01),
            lighter(stone, 0.1),
            darker(stone, 0.4),
            0.4,
            f"post{side}",
        )
        horn = np.array([[0.13, -0.3], [0.2, -0.3], [0.25, -0.4], [0.22, -0.52], [0.2, -0.4]]) * [side, 1] + [
            x,
            foot,
        ]
        stage.layer(horn, bone, darker(bone, 0.4))
    stage.layer(dot(x, foot - 0.38, 0.055, 0.05), bone, darker(bone, 0.25))
    stage.layer(rect(x - 0.03, foot - 0.36, x + 0.03, foot - 0.31), bone, darker(bone, 0.3))
    stage.marks([dot(x - 0.021, foot - 0.38, 0.014), dot(x + 0.021, foot - 0.38, 0.014)], LAVA[2])
    stage.marks([dot(x - 0.021, foot - 0.38, 0.006), dot(x + 0.021, foot - 0.38, 0.006)], LAVA[0])
