"""Gardens with a purpose: a park, a playground."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .green import hills_back, near_ground
from .growth import grass, grass_of, greens, wood


@setting("park", "garden", "meadow", "city", shows="path tree")
def park(stage: Stage) -> Ground:
    """A park: a path that winds between lawns and trees, a bench under a lamp."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    green, leaves = grass_of(stage), greens(stage)
    hills_back(stage, horizon, 1, green)
    wood(stage, "tree", horizon + 0.05, 0.16, 0.42, 16, "far", leaves=leaves)
    near_ground(stage, horizon + 0.05, green)
    grass(stage, horizon + 0.08, green, 300)
    _path(stage, horizon + 0.07)
    wood(stage, "tree", horizon + 0.1, 0.3, 0.2, 4, "mid", 0.24, leaves)
    x = stage.w * (0.5 - 0.3 * stage.side)
    if all(item.kind != "bench" for item in stage.scene.items):
        stand(stage, lit(stage, sprite_of(stage, "bench", 0.15, "park")), x, horizon + 0.24)
    _lantern(stage, x - 0.15 * stage.side, horizon + 0.23, 0.36)
    big = lit(stage, sprite_of(stage, "tree", 0.62, "park", leaves[0]), 0.0)
    stand(stage, big, stage.w * (0.5 - 0.42 * stage.side), horizon + 0.2)
    return Ground(horizon + 0.2, stage.h - 0.07)


def _path(stage: Stage, top: float) -> None:
    tone = stage.palette.lit(colour("#f2f5fa" if stage.scene.season == "winter" else "#dcc8a0"))
    side = stage.side
    t = np.linspace(0, 1, 40)
    x = stage.w * (0.5 + 0.12 * side) + side * 0.3 * np.sin(t * 5.2 + 0.4) * (0.16 + 0.5 * t) * (1 - 0.5 * t)
    y, half = top + (stage.h + 0.03 - top) * t**1.3, 0.012 + 0.24 * t**1.5
    left, right = np.column_stack([x - half, y]), np.column_stack([x + half, y])
    stage.layer(
        np.vstack([left, right[::-1]]), mix(tone, stage.palette.haze, 0.25), darker(tone, 0.12), 0.12, "path"
    )
    for edge in (left, right):
        stage.marks([np.vstack([edge - [0.004, 0], (edge + [0.006, 0])[::-1]])], darker(tone, 0.35), 0.4)


def _lantern(stage: Stage, x: float, foot: float, tall: float) -> None:
    iron = stage.palette.lit(colour("#2f3a40"))
    stage.layer(rect(x - 0.006, foot - tall, x + 0.006, foot), lighter(iron, 0.1), iron)
    stage.layer(rect(x - 0.014, foot - 0.03, x + 0.014, foot), iron, darker(iron, 0.3))
    glows = stage.palette.night or stage.scene.time == "sunset"
    lamp = np.array(
        [
            [x - 0.014, foot - tall],
            [x - 0.024, foot - tall - 0.05],
            [x + 0.024, foot - tall - 0.05],
            [x + 0.014, foot - tall],
        ]
    )
    stage.layer(
        lamp,
        colour("#fff0b8") if glows else colour("#eef2f0"),
        colour("#ffd98a") if glows else colour("#c8d4d8"),
    )
    stage.layer(
        np.array([[x - 0.03, foot - tall - 0.05], [x, foot - tall - 0.075], [x + 0.03, foot - tall - 0.05]]),
        iron,
        iron,
    )
    if glows:
        stage.light_up(x, foot - tall - 0.02, 0.3, colour("#ffcf7a"), 0.7)


@setting("playground", "garden", "meadow", "street", "city", "room", shows="slide seesaw")
def playground(stage: Stage) -> Ground:
    """A playground: a slide with a tower, a swing, a sandpit, a fence and trees behind."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    green, leaves = grass_of(stage), greens(stage)
    hills_back(stage, horizon, 1, green)
    wood(stage, "tree", horizon + 0.07, 0.22, 0.3, 12, "far", leaves=leaves)
    near_ground(stage, horizon + 0.08, green)
    grass(stage, horizon + 0.1, green, 300)
    side = stage.side
    _sandpit(stage, stage.w * (0.5 + 0.1 * side), horizon + 0.3)
    _slide(stage, stage.w * (0.5 - 0.3 * side), horizon + 0.25, side)
    if all(item.kind != "swing" for item in stage.scene.items):
        _swings(stage, stage.w * (0.5 + 0.27 * side), horizon + 0.19)
    return Ground(horizon + 0.27, stage.h - 0.06)


def _sandpit(stage: Stage, x: float, y: float) -> None:
    sand, wood_tone = stage.palette.lit(colour("#f0d8a0")), stage.palette.lit(colour("#c8803f"))
    stage.layer(dot(x, y + 0.008, 0.36, 0.085), wood_tone, darker(wood_tone, 0.25))
    stage.layer(dot(x, y, 0.345, 0.075), lighter(sand, 0.1), darker(sand, 0.1), 0.12, "sand")


def _slide(stage: Stage, x: float, foot: float, side: int) -> None:
    red, yellow, blue = (stage.palette.lit(colour(c)) for c in ("#e0483f", "#f4c03a", "#3f8fd0"))
    stage.glow(x, foot, 0.26, stage.palette.shadow, 0.4, 0.16)
    for dx in (-0.07, 0.055):
        stage.layer(rect(x + dx, foot - 0.36, x + dx + 0.016, foot), lighter(blue, 0.1), darker(blue, 0.25))
    stage.layer(
        rect(x - 0.085, foot - 0.2, x + 0.085, foot - 0.18), lighter(yellow, 0.1), darker(yellow, 0.2)
    )
    stage.layer(rect(x - 0.08, foot - 0.27, x + 0.08, foot - 0.255), yellow, darker(yellow, 0.2))
    stage.layer(
        np.array([[x - 0.11, foot - 0.34], [x, foot - 0.46], [x + 0.11, foot - 0.34]]),
        lighter(red, 0.14),
        darker(red, 0.1),
    )
    run = smooth(
        np.array(
            [
                [x + 0.08 * side, foot - 0.2],
                [x + 0.17 * side, foot - 0.13],
                [x + 0.26 * side, foot - 0.03],
                [x + 0.34 * side, foot - 0.012],
            ]
        ),
        closed=False,
    )
    stage.layer(np.vstack([run - [0, 0.03], (run + [0, 0.012])[::-1]]), lighter(red, 0.2), darker(red, 0.15))
    stage.layer(np.vstack([run - [0, 0.036], (run - [0, 0.024])[::-1]]), yellow, darker(yellow, 0.1))
    a, b = x - 0.08 * side, x - 0.17 * side
    for shift in (0.0, 0.05):
        stage.layer(
            np.array(
                [
                    [a + shift * side * 0.3, foot - 0.19],
                    [a + 0.01 * side + shift * side * 0.3, foot - 0.19],
                    [b + 0.012 * side + shift * side, foot],
                    [b + shift * side, foot],
                ]
            ),
            blue,
            darker(blue, 0.2),
        )
    for v in np.linspace(0.1, 0.9, 5):
        px, py = a + (b - a) * v, foot - 0.19 * (1 - v)
        stage.marks([rect(min(px, px + 0.05 * side), py, max(px, px + 0.05 * side), py + 0.008)], yellow)


def _swings(stage: Stage, x: float, foot: float) -> None:
    green, iron = stage.palette.lit(colour("#4aa06a")), stage.palette.lit(colour("#5a6068"))
    for dx in (-0.15, 0.15):
        for s in (-1, 1):
            stage.layer(
                np.array(
                    [
                        [x + dx - 0.006, foot - 0.33],
                        [x + dx + 0.006, foot - 0.33],
                        [x + dx + 0.045 * s + 0.007, foot],
                        [x + dx + 0.045 * s - 0.007, foot],
                    ]
                ),
                lighter(green, 0.1),
                darker(green, 0.25),
            )
    stage.layer(rect(x - 0.165, foot - 0.34, x + 0.165, foot - 0.324), lighter(green, 0.2), green)
    for dx in (-0.07, 0.07):
        stage.marks(
            [rect(x + dx + k, foot - 0.33, x + dx + k + 0.003, foot - 0.08) for k in (-0.03, 0.03)], iron
        )
        stage.layer(
            rect(x + dx - 0.036, foot - 0.084, x + dx + 0.036, foot - 0.07),
            colour("#e8a03a"),
            colour("#b8702a"),
        )
