"""An amphitheatre of old Rome, seen from its sand: tiers full of people, arches, awnings on masts."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

TOGAS = colours("#f4ece0 #d8c8b0 #c8503a #e0b04a #8a6a9a #f0e4d0 #5a7a9a #b8a088")
SAG = 0.1
"""How much lower the far wall is in the middle than at the sides, in units."""


@setting(
    "arena", "stadium", "street", "city", "meadow",
    shows="arena colosseum amphitheatre amphitheater coliseum crowd spectator sand tier",
)  # fmt: skip
def arena(stage: Stage) -> Ground:
    """The far half of the oval around the sand, its arches above against the sky."""
    foot = stage.level(0.56)
    high = min(0.46, 0.8 * foot)
    paint_sky(stage, foot, 3)
    stone = stage.palette.lit(colour("#e0c498"), 0.12)
    _arcade(stage, foot - 0.7 * high, 0.3 * high, stone)
    for k, (low, top) in enumerate(((0.46, 0.72), (0.16, 0.43))):
        _tier(stage, foot - low * high, foot - top * high, darker(stone, 0.06 * k), k)
    wall = darker(mix(stone, colour("#b07a5a"), 0.35), 0.1)
    stage.layer(
        _belt(stage, foot - 0.17 * high, foot + 0.012), lighter(wall, 0.12), darker(wall, 0.2), 0.2, "wall"
    )
    stage.layer(_belt(stage, foot - 0.19 * high, foot - 0.15 * high), lighter(stone, 0.3), stone)
    for u in (-0.56, 0.0, 0.56):
        _gate(stage, u, foot, 0.15 * high, wall)
    sand = stage.palette.lit(stage.scene.hue("sand", colour("#e6c890")))
    x = np.linspace(-0.02, stage.w + 0.02, 60)
    floor = np.vstack(
        [
            np.column_stack([x, foot - _dip(stage, x)]),
            [[stage.w + 0.02, stage.h + 0.02], [-0.02, stage.h + 0.02]],
        ]
    )
    stage.layer(floor, lighter(sand, 0.12), darker(sand, 0.2), 0.1, "arena sand")
    stage.mottle(floor, darker(sand, 0.3), "trodden", (2.6, 9.0), 0.4)
    stage.glow(stage.w / 2, foot + 0.02, stage.w * 0.7, stage.palette.shadow, 0.3, 0.06)
    return Ground(foot + 0.14, stage.h - 0.06)


def _dip(stage: Stage, x: np.ndarray) -> np.ndarray:
    """How much higher the oval rises at x than in the middle: the sides are nearer."""
    return -SAG * (2 * x / stage.w - 1) ** 2


def _belt(stage: Stage, top: float, low: float) -> Points:
    """A band of the oval from side to side between two heights that are meant in its middle."""
    x = np.linspace(-0.02, stage.w + 0.02, 48)
    bow = 0.5 * SAG * (2 * x / stage.w - 1) ** 2
    return np.vstack([np.column_stack([x, top - bow]), np.column_stack([x, low + 2 * bow])[::-1]])


def _arcade(stage: Stage, foot: float, tall: float, c: Colour) -> None:
    """The highest storey: a row of arches through which the sky is seen, masts with pennants on it."""
    stage.layer(_belt(stage, foot - tall, foot + 0.02), lighter(c, 0.14), darker(c, 0.1), 0.2, "arcade")
    a, openings, posts, flags = np.linspace(np.pi, 2 * np.pi, 10), [], [], []
    for u in np.arange(-0.96, 1.0, 0.12 / max(1.0, stage.w)):
        x, up = stage.w / 2 * (1 + u), 0.5 * SAG * u * u
        half, spring = 0.019, foot - 0.5 * tall - up
        arch = np.column_stack([x + half * np.cos(a), spring + half * 1.2 * np.sin(a)])
        openings.append(
            np.vstack([arch, [[x + half, foot - 0.12 * tall - up], [x - half, foot - 0.12 * tall - up]]])
        )
        if len(openings) % 3 == 1:
            y = foot - tall - up
            posts.append(
                np.array([[x - 0.0025, y], [x + 0.0025, y], [x + 0.0025, y - 0.07], [x - 0.0025, y - 0.07]])
            )
            flags.append(np.array([[x, y - 0.07], [x + 0.045, y - 0.058], [x, y - 0.044]]))
    stage.marks(openings, mix(stage.palette.sky[-1], darker(c, 0.4), 0.45))
    stage.layer(_belt(stage, foot - tall - 0.012, foot - tall + 0.008), lighter(c, 0.35), darker(c, 0.05))
    stage.marks(posts, darker(c, 0.5))
    stage.marks(flags, stage.palette.lit(colour("#b8322e"), 0.1))


def _tier(stage: Stage, low: float, top: float, c: Colour, k: int) -> None:
    """Rows of seats that rise, dotted with people in their togas."""
    stage.layer(_belt(stage, top, low), lighter(c, 0.1), darker(c, 0.28), 0.15, f"tier{k}")
    rng = stage.dice(f"tier{k}")
    rows = np.linspace(top + 0.018, low - 0.004, 6)
    stage.marks([_belt(stage, y + 0.006, y + 0.009) for y in rows], darker(c, 0.3), 0.5)
    heads: list[list[Points]] = [[] for _ in TOGAS]
    for y in rows:
        for x in np.arange(0.0, stage.w, 0.019):
            px = float(x) + float(rng.uniform(-0.005, 0.005))
            up = 0.5 * SAG * (2 * px / stage.w - 1) ** 2
            if rng.random() < 0.86:
                heads[int(rng.integers(len(TOGAS)))].append(dot(px, float(y) - up, 0.0062, 0.0085))
    for tone, spots in zip(TOGAS, heads, strict=True):
        stage.marks(spots, stage.palette.lit(tone, 0.22), 0.9)


def _gate(stage: Stage, u: float, foot: float, tall: float, c: Colour) -> None:
    """A gate in the wall with its grating down."""
    x, y = stage.w / 2 * (1 + u), foot + 0.012 + SAG * u * u
    half, a = 0.52 * tall, np.linspace(np.pi, 2 * np.pi, 14)
    for grow, tone in ((1.24, lighter(c, 0.24)), (1.0, darker(c, 0.72))):
        bow = np.column_stack([x + half * grow * np.cos(a), y - 0.5 * tall + half * grow * np.sin(a)])
        stage.layer(np.vstack([bow, [[x + half * grow, y], [x - half * grow, y]]]), tone, darker(tone, 0.1))
    bars: list[Points] = [
        np.array(
            [
                [x + d * half - 0.002, y - 0.5 * tall - 0.7 * half],
                [x + d * half + 0.002, y - 0.5 * tall - 0.7 * half],
                [x + d * half + 0.002, y],
                [x + d * half - 0.002, y],
            ]
        )
        for d in (-0.6, -0.2, 0.2, 0.6)
    ]
    stage.marks(bars, darker(c, 0.4))
