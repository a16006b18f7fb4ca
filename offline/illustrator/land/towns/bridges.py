"""Great works across the land: a red suspension bridge, the Great Wall."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back, near_ground
from offline.illustrator.land.country.growth import grass, grass_of, greens, turf, wood
from offline.illustrator.land.shapes import rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import walkers, water
from offline.illustrator.settings import setting


@setting("suspension", "city", "harbour", "sea", "river", "street", "beach", shows="bridge gate")
def suspension(stage: Stage) -> Ground:
    """A suspension bridge over a strait: two towers, swung cables, hills beyond."""
    shore = stage.level(0.6)
    paint_sky(stage, shore)
    hills_back(stage, shore - 0.01, 2, turf(stage, colour("#8a9a6a"), 0.5))
    water(stage, shore, colour("#3a7f98"), 0.45)
    red = stage.palette.lit(colour("#c8452e"), 0.04)
    deck, tops = shore - 0.1, shore - 0.46 * min(1.0, stage.h)
    xs = (stage.w * (0.5 - 0.26), stage.w * (0.5 + 0.26))
    x = np.linspace(-0.05, stage.w + 0.05, 90)
    span = xs[1] - xs[0]
    inside = np.abs(x - stage.w / 2) <= span / 2
    middle = deck - 0.02 - (deck - tops - 0.02) * ((x - stage.w / 2) / (span / 2)) ** 2
    out = tops + (deck - tops) * np.clip((np.abs(x - stage.w / 2) - span / 2) / (0.3 * stage.w), 0, 1) ** 0.8
    y = np.where(inside, middle, out)
    hangers = [
        rect(float(px), float(np.interp(px, x, y)), float(px) + 0.0022, deck)
        for px in np.arange(0.0, stage.w, 0.022)
    ]
    stage.marks(hangers, red, 0.8)
    for shift in (0.0, 0.012):
        stage.marks(
            [np.vstack([np.column_stack([x, y + shift]), np.column_stack([x, y + shift + 0.006])[::-1]])], red
        )
    stage.layer(rect(-0.02, deck, stage.w + 0.02, deck + 0.026), lighter(red, 0.12), darker(red, 0.25))
    braces = [
        np.array(
            [
                [px, deck + 0.026],
                [px + 0.03, deck + 0.05],
                [px + 0.036, deck + 0.05],
                [px + 0.006, deck + 0.026],
            ]
        )
        for px in np.arange(-0.02, stage.w, 0.03)
    ]
    stage.marks([*braces, rect(-0.02, deck + 0.048, stage.w + 0.02, deck + 0.053)], darker(red, 0.2))
    for tx in xs:
        _pylon(stage, tx, tops, shore + 0.02, deck, red)
    if stage.scene.weather == "fog":
        stage.glow(stage.w / 2, shore - 0.08, stage.w * 0.7, lighter(stage.palette.haze, 0.4), 0.7, 0.14)
    if walkers(stage):
        near_ground(stage, stage.h - 0.17, grass_of(stage), 0.16, 0.03)
        grass(stage, stage.h - 0.14, grass_of(stage), 260)
        return Ground(stage.h - 0.12, stage.h - 0.05, water=(shore + 0.06, stage.h - 0.24))
    return Ground(shore + 0.1, stage.h - 0.14, "water")


def _pylon(stage: Stage, x: float, top: float, foot: float, deck: float, red: Colour) -> None:
    for dx in (-0.026, 0.014):
        stage.layer(rect(x + dx, top - 0.012, x + dx + 0.014, foot), lighter(red, 0.14), darker(red, 0.15))
    for t in (0.0, 0.3, 0.6, 0.86):
        y = top + (deck - top) * t
        stage.layer(rect(x - 0.026, y, x + 0.028, y + 0.018), lighter(red, 0.05), darker(red, 0.2))
    stone = stage.palette.lit(colour("#b0aaa0"))
    stage.layer(rect(x - 0.05, foot - 0.03, x + 0.05, foot + 0.006), lighter(stone, 0.1), darker(stone, 0.3))


@setting("greatwall", "mountains", "hills", "meadow", "wall", shows="wall")
def great_wall(stage: Stage) -> Ground:
    """The Great Wall winding over green ridges, with its watchtowers."""
    horizon = stage.level(0.42)
    paint_sky(stage, horizon + 0.05)
    green = turf(stage, colour("#4f8a4a"), 0.5)
    rng, stone = stage.dice("ridges"), colour("#c8b494")
    for i, (depth, level) in enumerate(((0.6, 0.0), (0.42, 0.12), (0.22, 0.27), (0.0, 0.46))):
        tone = stage.palette.lit(green, depth)
        ridge = rolling(stage, rng, horizon + level, 0.1 - 0.016 * i, 1.1)
        stage.layer(ridge, lighter(tone, 0.12), darker(tone, 0.2), 0.2, f"ridge{i}")
        if i < 3:
            wood(
                stage,
                "tree",
                horizon + level + 0.09,
                0.05 + 0.03 * i,
                depth,
                12,
                f"slope{i}",
                leaves=greens(stage),
            )
        _wall_on(stage, ridge[:-2], stage.palette.lit(stone, depth), 0.022 + 0.022 * i, i)
    return Ground(stage.h - 0.2, stage.h - 0.05)


def _wall_on(stage: Stage, crest: Points, c: Colour, tall: float, i: int) -> None:
    """The wall along a crest: its face, its battlements, a tower or two."""
    x, y = crest[:, 0], crest[:, 1] + 0.004
    face = np.vstack([np.column_stack([x, y - tall]), np.column_stack([x, y + tall * 0.6])[::-1]])
    stage.layer(face, lighter(c, 0.15), darker(c, 0.2), 0.2, f"wall{i}")
    step = tall * 0.62
    teeth = []
    for px in np.arange(0, stage.w, step):
        py = float(np.interp(px, x, y)) - tall
        teeth.append(rect(float(px), py - tall * 0.26, float(px) + step * 0.55, py + 0.003))
    stage.marks(teeth, lighter(c, 0.1))
    walk = np.vstack([np.column_stack([x, y - tall * 0.72]), np.column_stack([x, y - tall * 0.62])[::-1]])
    stage.marks([walk], darker(c, 0.35), 0.6)
    for u in (0.24, 0.78) if i % 2 else (0.55,):
        px = stage.w * (u if stage.side > 0 else 1 - u)
        py, half = float(np.interp(px, x, y)), tall * 0.8
        stage.layer(
            rect(px - half, py - tall * 2.3, px + half, py + tall * 0.6),
            lighter(c, 0.2),
            darker(c, 0.22),
            0.2,
            f"tower{i}{u}",
        )
        stage.marks(
            [
                rect(
                    px - half + half * 0.5 * k,
                    py - tall * 2.6,
                    px - half + half * 0.5 * k + half * 0.3,
                    py - tall * 2.28,
                )
                for k in range(4)
            ],
            lighter(c, 0.15),
        )
        stage.marks(
            [
                rect(
                    px + half * d - tall * 0.14, py - tall * 1.6, px + half * d + tall * 0.14, py - tall * 1.0
                )
                for d in (-0.45, 0.45)
            ],
            darker(c, 0.6),
        )
