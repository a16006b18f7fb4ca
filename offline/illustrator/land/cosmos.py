"""Space, the moon and mars."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.settings import place

from .shapes import dot, jagged, rolling
from .sky.air import paint_nebula, paint_sky, paint_stars
from .sky.planets import ball


@place("space")
def space(stage: Stage) -> Ground:
    stage.gradient(stage.palette.sky, 0, stage.h)
    hue = ("#7a3fc8", "#c83f8a", "#2f7fc8", "#2fa89a")[int(stage.dice("nebula").integers(4))]
    paint_nebula(stage, colour(hue))
    paint_stars(stage, stage.h, 260)
    stage.sun = (stage.w * (0.5 - 0.36 * stage.side), stage.h * 0.16)
    stage.glow(*stage.sun, 0.3, WHITE, 0.45)
    stage.glow(*stage.sun, 0.05, WHITE, 1.0)
    planet = lit(stage, sprite_of(stage, "planet", 0.3, "far"), 0.12, 0.5)
    if {"disc", "supermoon"} & set(stage.scene.sights):
        moon = colours("#dcdce4 #c4c4d0 #f2f2f6 #96969f")
        ball(stage, stage.w * (0.5 + 0.24 * stage.side), stage.h * 0.24, 0.19, moon, True)
    elif not any(item.kind == "planet" for item in stage.scene.items):
        stage.stamp(planet, stage.w * (0.5 - 0.3 * stage.side), stage.h * 0.86)
    return Ground(stage.h * 0.3, stage.h * 0.7, "air")


def craters(stage: Stage, top: float, c: Colour, each: int = 16) -> None:
    """Rings in the ground, flatter the farther: a shaded hollow and a lit rim."""
    rng = stage.dice("craters")
    for t, x in sorted((float(t), float(x)) for t, x in rng.random((round(each * stage.w), 2))):
        y, r = top + (stage.h - top) * t, (0.01 + 0.05 * t) * float(rng.uniform(0.5, 1.1))
        stage.marks([dot(x * stage.w, y, r, r * 0.3)], lighter(c, 0.2), 0.9)
        stage.marks(
            [dot(x * stage.w - 0.1 * r * stage.light, y + r * 0.04, r * 0.88, r * 0.23)], darker(c, 0.55), 0.9
        )
        stage.marks(
            [dot(x * stage.w - 0.16 * r * stage.light, y + r * 0.1, r * 0.68, r * 0.14)], darker(c, 0.3), 0.8
        )


def rocks(stage: Stage, top: float, c: Colour, each: int = 26) -> None:
    rng = stage.dice("rocks")
    for t, x in sorted((float(t), float(x)) for t, x in rng.random((round(each * stage.w), 2))):
        y, r = top + (stage.h - top) * t, (0.004 + 0.018 * t) * float(rng.uniform(0.5, 1.3))
        px = x * stage.w
        stage.glow(px - r * 0.5 * stage.light, y, r * 1.9, stage.palette.shadow, 0.5, 0.3)
        body = jagged((px - r, y), (px + r * 0.1, y - r * 1.1), r * 0.16, rng)
        other = jagged((px + r * 0.1, y - r * 1.1), (px + r, y), r * 0.16, rng)
        stage.layer(np.vstack([body, other]), lighter(c, 0.12), darker(c, 0.5))


@place("mars")
def mars(stage: Stage) -> Ground:
    horizon = stage.level(0.58)
    paint_sky(stage, horizon, 3)
    for dx, dy, r in ((0.02, 0.2, 0.02), (0.14, 0.12, 0.011)):
        x = stage.w * (0.5 + 0.24 * stage.side) + dx
        stage.layer(
            dot(x, horizon * dy * 2, r),
            stage.palette.haze,
            mix(stage.palette.haze, stage.palette.sky[0], 0.5),
        )
    _dusty(stage, horizon, colour("#c8552c"))
    return Ground(horizon + 0.17, stage.h - 0.09)


def _dusty(stage: Stage, horizon: float, c: Colour) -> None:
    rng = stage.dice("dust")
    for i in range(4):
        tone = stage.palette.lit(c, 0.6 - 0.2 * i)
        outline = rolling(stage, rng, horizon - 0.02 + 0.055 * i, 0.035 - 0.006 * i, 1.1 + 0.3 * i)
        stage.layer(outline, lighter(tone, 0.12), darker(tone, 0.3), 0.1 + 0.08 * i, f"dust{i}")
    near = darker(stage.palette.lit(c), 0.1)
    craters(stage, horizon + 0.16, near)
    rocks(stage, horizon + 0.14, near)


@place("moon")
def moon(stage: Stage) -> Ground:
    horizon = stage.level(0.6)
    stage.gradient(stage.palette.sky, 0, horizon + 0.05)
    paint_stars(stage, horizon, 300)
    stage.sun = (stage.w * (0.5 - 0.24 * stage.side), horizon * 0.36)
    _earth(stage, *stage.sun, 0.11)
    _dusty(stage, horizon, colour("#a9abb8"))
    return Ground(horizon + 0.17, stage.h - 0.09)


def _earth(stage: Stage, x: float, y: float, r: float) -> None:
    stage.glow(x, y, r * 2.6, colour("#6fb0f0"), 0.4)
    stage.layer(dot(x, y, r), colour("#5fb0ec"), colour("#1f5fa8"))
    rng = stage.dice("earth")
    for tone in (colour("#5fa85f"), colour("#e9f4fa")):
        lands = []
        for _ in range(6):
            a, far = float(rng.uniform(0, 6.28)), float(rng.uniform(0, 0.62)) * r
            w = float(rng.uniform(0.14, 0.3)) * r
            lands.append(dot(x + np.cos(a) * far, y + np.sin(a) * far, w, w * 0.6))
        stage.marks(lands, tone, 0.8)
