"""The enchanted forest: old trees in a blue or violet dusk, mushrooms that glow, fireflies."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rolling
from offline.illustrator.land.sky.air import paint_stars
from offline.illustrator.land.sky.light import shafts
from offline.illustrator.land.wonders import drifting_lights, free_at, toadstool
from offline.illustrator.settings import front, setting

from .forest import trunk
from .ground import ferns
from .growth import grass

DUSKS = (
    ("#0b1038 #1c3a78 #3f8ab0 #a8e8d8", "#5ae8d8 #6ab0ff #c08aff"),
    ("#180a3a #4a2484 #9a4fb8 #f4b8e0", "#ff8ae0 #8ad8ff #c0a0ff"),
    ("#04203a #0f5a5a #3fa87a #e0f4b0", "#8af0a0 #5ae0d0 #ffe08a"),
)
"""Skies from the top down to the clearing, and the colours of what glows."""


@setting("enchanted", "forest", "jungle", "garden", shows="mushroom firefly toadstool light")
def enchanted(stage: Stage) -> Ground:
    """Trunks behind trunks before a clearing of light; all that grows on the ground is lit from within."""
    skies, lights = DUSKS[int(stage.dice("dusk").integers(len(DUSKS)))]
    sky, glows = colours(skies), colours(lights)
    asked = next(
        (i.colour for i in stage.scene.items if i.word in {"mushroom", "toadstool"} and i.colour), None
    )
    glows = (asked, lighter(asked, 0.2), asked) if asked else glows
    dimmed(stage, (0.6, 0.68, 0.9), mix(sky[2], sky[3], 0.3), True)
    horizon = stage.level(0.6)
    stage.gradient(sky, 0, horizon + 0.06)
    paint_stars(stage, horizon * 0.5, 120)
    stage.sun = (stage.w * (0.5 - 0.1 * stage.side), horizon * 0.5)
    stage.light_up(stage.sun[0], horizon - 0.12, 0.66, sky[3], 0.7)
    ground = mix(colour("#2a5a4a"), sky[1], 0.45)
    far = mix(mix(ground, sky[2], 0.6), sky[3], 0.25)
    stage.layer(
        rolling(stage, stage.dice("far glade"), horizon, 0.012, 1.4),
        lighter(far, 0.2),
        ground,
        0.15,
        "far glade",
    )
    for row, (depth, count, wide) in enumerate(((0.74, 15, 0.008), (0.52, 9, 0.015), (0.3, 6, 0.026))):
        _row(stage, horizon + 0.02 + 0.035 * row, depth, count, wide, sky, row)
    near = rolling(stage, stage.dice("glade"), horizon + 0.13, 0.025, 1.2)
    stage.layer(near, lighter(mix(ground, sky[3], 0.3), 0.05), darker(ground, 0.42), 0.25, "glade")
    stage.glow(stage.w / 2, horizon + 0.15, 0.62, sky[3], 0.34, 0.16)
    grass(stage, horizon + 0.16, mix(colour("#3f8a6a"), sky[2], 0.35), 240)
    ferns(stage, horizon + 0.16, stage.h - 0.02, 8)
    _mushrooms(stage, horizon + 0.15, glows)
    shafts(stage, horizon + 0.3, 0.5)
    drifting_lights(stage, 0.14, stage.h - 0.06, 46, colour("#fff0a0"), "fireflies")
    return Ground(horizon + 0.21, stage.h - 0.08)


def _row(
    stage: Stage, foot: float, depth: float, count: int, wide: float, sky: tuple[Colour, ...], row: int
) -> None:
    rng = stage.dice(f"old trees{row}")
    n = max(2, round(count * stage.w))
    bark = mix(mix(colour("#3a2c50"), sky[0], 0.4), sky[2], depth)
    for k in range(n):
        x = (k + float(rng.uniform(0.1, 0.9))) / n * stage.w
        half, lean = wide * float(rng.uniform(0.7, 1.5)), float(rng.uniform(-0.07, 0.07))
        if row < 2 or free_at(stage, x, 0.16):
            trunk(stage, (x, foot + float(rng.uniform(-0.01, 0.02))), half, lean, bark)
    _boughs(stage, mix(mix(colour("#1f4a5a"), sky[1], 0.5), sky[2], depth), row)
    stage.glow(stage.w / 2, foot, stage.w * 0.9, mix(sky[2], sky[3], 0.5), 0.3 - 0.06 * row, 0.13)


def _boughs(stage: Stage, leaf: Colour, row: int) -> None:
    """Leaves that hang from above in clumps, with gaps."""
    rng = stage.dice(f"boughs{row}")
    waves = rng.uniform(0, 6.3, 2)
    tones: list[list[Points]] = [[], [], []]
    for u, v, k in rng.random((round((520 - 90 * row) * stage.w), 3)):
        x = u * (stage.w + 0.06) - 0.03
        low = 0.15 + 0.08 * np.sin(x * 6 + waves[0]) + 0.05 * np.sin(x * 15 + waves[1]) - 0.02 * row
        size = (0.011 + 0.005 * row) * (0.6 + 0.8 * k)
        tones[int(3 * k)].append(dot(x, low * v**0.8 - 0.01, size, size * 0.6))
    for tone, dots in zip((darker(leaf, 0.3), leaf, lighter(leaf, 0.14)), tones, strict=True):
        stage.marks(dots, tone, 0.94)


def _mushrooms(stage: Stage, top: float, glows: tuple[Colour, ...]) -> None:
    rng = stage.dice("toadstools")
    for t, u in sorted(rng.random((round(21 * stage.w), 2)).tolist()):
        x = u * stage.w
        if not free_at(stage, x, 0.17 + 0.05 * t):
            continue
        tone, tall = glows[int(rng.integers(len(glows)))], (0.035 + 0.13 * t) * float(rng.uniform(0.7, 1.2))
        foot = top + (stage.h - top) * t
        for dx, size in ((0.0, 1.0), (0.42, 0.56), (-0.36, 0.4))[: 1 + int(rng.integers(3))]:
            toadstool(
                stage, x + dx * tall, foot + 0.05 * tall * (size < 1), tall * size, tone, 0.12 * tall * dx
            )


def shelf_of_fungus(x: float, y: float, r: float, way: int) -> Points:
    """Half a disc that grows out of bark, towards ``way`` (-1 or 1)."""
    a = np.linspace(np.pi / 2, -np.pi / 2, 14)
    top = np.column_stack([x + way * r * np.cos(a), y - 0.42 * r * np.sin(a)])
    return np.vstack([top, [[x - way * 0.01, y - 0.2 * r], [x - way * 0.01, y + 0.5 * r]]])


@front("enchanted")
def old_trees(stage: Stage) -> None:
    """Two gnarled trees at the sides, their roots in the ground, a few mushrooms on the bark."""
    rng = stage.dice("gnarled")
    for side, foot, half in ((-1, stage.h + 0.02, 0.1), (1, stage.h + 0.02, 0.075)):
        x = (0.5 + 0.52 * side) * stage.w
        bark = mix((16, 10, 34), stage.palette.haze, 0.1)
        edge = np.array(
            [
                [x - side * half * 0.5, -0.03],
                [x - side * half * 0.8, stage.h * 0.3],
                [x - side * half * 0.7, stage.h * 0.62],
                [x - side * half * 1.1, foot - 0.14],
                [x - side * half * 1.7, foot - 0.04],
                [x - side * half * 3.0, foot + 0.04],
            ]
        )
        line = smooth(edge, False, 8)
        shape = np.vstack([line, [[x + side * 0.3, foot + 0.04], [x + side * 0.3, -0.03]]])
        stage.layer(shape, lighter(bark, 0.08), bark)
        rim = np.vstack([line, (line + [side * 0.012, 0])[::-1]])
        stage.marks([rim], mix(stage.palette.haze, WHITE, 0.2), 0.4)
        for k in range(3):
            y = stage.h * (0.3 + 0.16 * k) + float(rng.uniform(-0.03, 0.03))
            px = float(np.interp(y, line[:, 1], line[:, 0]))
            tone = colours("#5ae8d8 #ffb0f0 #a0f0a0")[k]
            stage.light_up(px, y, 0.12, tone, 0.5)
            stage.layer(shelf_of_fungus(px, y, 0.034, -side), lighter(tone, 0.5), tone)
