"""A Japanese garden."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .fuji import cherry_boughs
from .green import hills_back, near_ground
from .growth import turf, wood


@setting("zen", "garden", "village", "mountains", shows="pond bridge lantern rock stone gravel")
def zen_garden(stage: Stage) -> Ground:
    """A Japanese garden: raked gravel around stones, a red bridge over a pond, a stone lantern, a maple."""
    horizon = stage.level(0.44)
    paint_sky(stage, horizon, 2)
    hills_back(stage, horizon, 3, turf(stage, colour("#5a8f6a"), 1.0))
    wood(
        stage,
        "snow pine" if stage.scene.season == "winter" else "pine",
        horizon + 0.07,
        0.2,
        0.36,
        9,
        "pines",
    )
    moss = turf(stage, colour("#6a9a4a"), 0.5)
    near_ground(stage, horizon + 0.07, moss, 0.2)
    side = stage.side
    x, y = stage.w * (0.5 - 0.2 * side), horizon + 0.2
    blue = stage.palette.lit(colour("#b8d8e4" if stage.scene.season == "winter" else "#3f8a90"))
    stage.layer(
        dot(x, y + 0.012, 0.36, 0.1),
        stage.palette.lit(colour("#8a8a80")),
        stage.palette.lit(colour("#5a5a54")),
    )
    stage.layer(dot(x, y, 0.35, 0.092), mix(blue, stage.palette.sky[-1], 0.5), darker(blue, 0.2))
    winter = stage.scene.season == "winter"
    if not winter:
        _koi(stage, x, y)
    _red_bridge(stage, x, y - 0.005)
    _stone_lantern(stage, stage.w * (0.5 + 0.34 * side), horizon + 0.2)
    maple = lit(
        stage,
        sprite_of(
            stage, "snow pine" if winter else "tree", 0.5, "maple", None if winter else colour("#c8402e")
        ),
        0.02,
    )
    stand(stage, maple, stage.w * (0.5 + 0.42 * side), horizon + 0.16)
    _gravel(stage, horizon + 0.34)
    if stage.scene.season == "spring":
        cherry_boughs(stage)
    return Ground(horizon + 0.36, stage.h - 0.06)


def _koi(stage: Stage, x: float, y: float) -> None:
    rng = stage.dice("koi")
    for k in range(7):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0.3, 0.9))
        px, py, s = x + 0.28 * r * np.cos(a), y + 0.066 * r * np.sin(a), 1 if rng.random() < 0.5 else -1
        tone = stage.palette.lit(colours("#f08a3a #f6f0ea #e85a3a")[k % 3])
        stage.marks(
            [
                dot(px, py, 0.024, 0.009),
                np.array([[px - s * 0.02, py], [px - s * 0.038, py - 0.009], [px - s * 0.038, py + 0.009]]),
            ],
            tone,
            0.9,
        )


def _red_bridge(stage: Stage, x: float, foot: float) -> None:
    red = stage.palette.lit(colour("#d03a30"))
    t = np.linspace(-1, 1, 30)
    deck = np.column_stack([x + 0.3 * t, foot - 0.02 - 0.1 * (1 - t**2)])
    stage.marks([np.vstack([deck + [0, 0.1], (deck + [0, 0.115])[::-1]])], stage.palette.shadow, 0.2)
    stage.layer(np.vstack([deck, (deck + [0, 0.024])[::-1]]), lighter(red, 0.1), darker(red, 0.3))
    rail = deck - [0, 0.06]
    stage.layer(np.vstack([rail, (rail + [0, 0.012])[::-1]]), lighter(red, 0.2), red)
    mid = deck - [0, 0.032]
    stage.marks([np.vstack([mid, (mid + [0, 0.006])[::-1]])], red)
    for k in range(0, 30, 4):
        px, py = deck[k]
        stage.layer(rect(px - 0.007, py - 0.072, px + 0.007, py + 0.006), lighter(red, 0.1), darker(red, 0.2))


def _stone_lantern(stage: Stage, x: float, foot: float) -> None:
    stone = stage.palette.lit(colour("#9a9a92"))
    stage.glow(x, foot, 0.1, stage.palette.shadow, 0.5, 0.25)
    for half, y0, y1 in ((0.05, 0.03, 0.0), (0.02, 0.13, 0.03), (0.05, 0.155, 0.13), (0.036, 0.21, 0.155)):
        stage.layer(
            rect(x - half, foot - y0, x + half, foot - y1),
            lighter(stone, 0.12),
            darker(stone, 0.25),
            0.2,
            f"lantern{half}{y0}",
        )
    glows = stage.palette.night or stage.scene.time == "sunset"
    stage.marks(
        [rect(x - 0.018, foot - 0.2, x + 0.018, foot - 0.165)],
        colour("#ffd27a") if glows else darker(stone, 0.6),
    )
    roof = np.array(
        [
            [x - 0.075, foot - 0.205],
            [x - 0.02, foot - 0.26],
            [x + 0.02, foot - 0.26],
            [x + 0.075, foot - 0.205],
        ]
    )
    stage.layer(roof, lighter(stone, 0.2), darker(stone, 0.15), 0.2, "cap")
    stage.layer(dot(x, foot - 0.27, 0.012), stone, darker(stone, 0.2))
    if glows:
        stage.light_up(x, foot - 0.18, 0.22, colour("#ffcf7a"), 0.6)


def _gravel(stage: Stage, top: float) -> None:
    """Raked lines that bend around stones."""
    sand = stage.palette.lit(colour("#f2f6fb" if stage.scene.season == "winter" else "#e8e2d4"))
    edge = np.column_stack(
        [np.linspace(-0.02, stage.w + 0.02, 30), top + 0.018 * np.sin(np.linspace(0, 5, 30))]
    )
    stage.layer(
        np.vstack([edge, [[stage.w + 0.02, stage.h + 0.02], [-0.02, stage.h + 0.02]]]),
        darker(sand, 0.05),
        lighter(sand, 0.15),
        0.06,
        "gravel",
    )
    rocks = [
        (stage.w * (0.5 - 0.36 * stage.side), top + 0.09, 0.07),
        (stage.w * (0.5 + 0.42 * stage.side), top + 0.2, 0.09),
    ]
    x = np.linspace(-0.02, stage.w + 0.02, 120)
    lines = []
    for y0 in np.arange(top + 0.04, stage.h + 0.02, 0.022):
        y = np.full_like(x, y0)
        for rx, ry, r in rocks:
            d = np.exp(-(((x - rx) / (1.5 * r)) ** 2)) * np.exp(-(((y0 - ry) / (0.9 * r)) ** 2))
            y += np.sign(y0 - ry + 1e-3) * 0.45 * r * d
        lines.append(np.vstack([np.column_stack([x, y]), np.column_stack([x, y + 0.005])[::-1]]))
    stage.marks(lines, darker(sand, 0.25), 0.5)
    for rx, ry, r in rocks:
        stone = stage.palette.lit(colour("#7a7a76"))
        stage.glow(rx, ry + 0.01, r * 1.2, stage.palette.shadow, 0.5, 0.3)
        shape = np.array(
            [
                [rx - r, ry + 0.01],
                [rx - r * 0.7, ry - r * 0.6],
                [rx - r * 0.1, ry - r * 0.95],
                [rx + r * 0.6, ry - r * 0.55],
                [rx + r, ry + 0.01],
            ]
        )
        stage.layer(smooth(shape, closed=True), lighter(stone, 0.2), darker(stone, 0.3), 0.3, f"rock{rx:.2f}")
