"""Ancient cities of marble: a forum with its temples, columns and statues."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back
from offline.illustrator.land.country.growth import wood
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

MARBLE = colour("#f0e6d4")
TILE = colour("#c8744a")


@setting(
    "forum",
    "city",
    "street",
    "village",
    "hills",
    "desert",
    shows="column temple forum arch statue building marble city ruin",
)
def forum(stage: Stage) -> Ground:
    """A paved square between temples and halls of columns, cypresses behind, a triumphal arch at its end."""
    horizon = stage.level(0.58)
    paint_sky(stage, horizon, 3)
    hills_back(stage, horizon, 2, colour("#8aa86a"))
    haze, marble = stage.palette.haze, stage.palette.lit(MARBLE)
    for k in range(9):
        u = (k + 0.5) / 9
        _house(stage, u * stage.w, horizon + 0.01, 0.06 + 0.05 * ((k * 7) % 4) / 3, mix(marble, haze, 0.5), k)
    wood(stage, ("poplar", "tree", "poplar"), horizon + 0.02, 0.15, 0.4, 9, "cypress")
    temple(stage, stage.w * (0.5 - 0.2 * stage.side), horizon + 0.05, 0.42, mix(marble, haze, 0.22), 6)
    _arch(stage, stage.w * (0.5 + 0.24 * stage.side), horizon + 0.05, 0.22, mix(marble, haze, 0.3))
    paving = stage.palette.lit(colour("#d8c8ac"))
    stage.layer(
        rect(0, horizon + 0.04, stage.w, stage.h),
        mix(paving, haze, 0.3),
        darker(paving, 0.12),
        0.25,
        "paving",
    )
    x = stage.w / 2
    seams = [
        np.array(
            [
                [x + 0.06 * k, horizon + 0.04],
                [x + 0.06 * k + 0.001, horizon + 0.04],
                [x + 0.24 * k + 0.003, stage.h],
                [x + 0.24 * k - 0.002, stage.h],
            ]
        )
        for k in range(-9, 10)
    ]
    deep = stage.h - horizon - 0.04
    seams += [
        rect(0, horizon + 0.04 + deep * t**1.7, stage.w, horizon + 0.042 + deep * t**1.7)
        for t in np.linspace(0.14, 1, 8)
    ]
    stage.marks(seams, darker(paving, 0.4), 0.4)
    for k, (dx, half, foot) in enumerate(((0.36, 0.022, 0.1), (0.44, 0.034, 0.17), (0.52, 0.052, 0.28))):
        for side in (-1, 1):
            tone = mix(marble, haze, 0.16 - 0.07 * k)
            column(stage, x + side * dx * stage.w, horizon + foot, 0.44 + 0.24 * k, half, tone)
    return Ground(horizon + 0.17, stage.h - 0.07)


def column(stage: Stage, x: float, foot: float, tall: float, half: float, c: Colour) -> None:
    """A fluted column on its base, with a carved head."""
    top = foot - tall
    stage.glow(x, foot, half * 2.6, stage.palette.shadow, 0.5, 0.2)
    body = np.array([[x - half, foot], [x - half * 0.84, top], [x + half * 0.84, top], [x + half, foot]])
    stage.layer(body, lighter(c, 0.12), darker(c, 0.1))
    flutes = [rect(x + half * u, top, x + half * (u + 0.11), foot) for u in (-0.72, -0.42, -0.12, 0.18, 0.48)]
    stage.marks(flutes, darker(c, 0.4), 0.26)
    dark = (0.5, 1.0) if stage.light < 0 else (-1.0, -0.5)
    stage.marks([rect(x + half * dark[0], top, x + half * dark[1] * 0.95, foot)], stage.palette.shadow, 0.2)
    for y0, y1, grow in (
        (foot - 0.5 * half, foot, 1.5),
        (foot - 0.9 * half, foot - 0.5 * half, 1.24),
        (top - 0.2 * half, top + 0.7 * half, 1.3),
        (top - 0.7 * half, top - 0.2 * half, 1.6),
    ):
        stage.layer(rect(x - grow * half, y0, x + grow * half, y1), lighter(c, 0.24), darker(c, 0.2))
    stage.marks([dot(x + s * 1.2 * half, top + 0.3 * half, 0.36 * half) for s in (-1, 1)], lighter(c, 0.1))


def temple(stage: Stage, x: float, foot: float, wide: float, c: Colour, n: int) -> None:
    """A temple front: steps, a row of columns, a gable with reliefs, a red roof."""
    half, tall = wide / 2, 0.5 * wide
    for k in range(3):
        grow = 1.12 - 0.05 * k
        stage.layer(
            rect(x - half * grow, foot - 0.022 * (k + 1), x + half * grow, foot - 0.022 * k),
            lighter(c, 0.16),
            darker(c, 0.18),
        )
    base, top = foot - 0.066, foot - 0.066 - tall
    stage.layer(rect(x - half * 0.86, top, x + half * 0.86, base), darker(c, 0.5), darker(c, 0.36))
    stage.layer(rect(x - 0.1 * half, top + 0.3 * tall, x + 0.1 * half, base), darker(c, 0.72), darker(c, 0.7))
    for k in range(n):
        column(stage, x - half * 0.92 + 1.84 * half * k / (n - 1), base, tall, 0.05 * wide * 0.62, c)
    stage.layer(
        rect(x - half * 1.06, top - 0.13 * tall, x + half * 1.06, top), lighter(c, 0.2), darker(c, 0.14)
    )
    gable = np.array(
        [[x - half * 1.1, top - 0.13 * tall], [x, top - 0.62 * tall], [x + half * 1.1, top - 0.13 * tall]]
    )
    red = stage.palette.lit(TILE, 0.2)
    stage.layer(gable + [0, -0.014], lighter(red, 0.1), darker(red, 0.2))
    stage.layer(gable, lighter(c, 0.12), darker(c, 0.12))
    inner = (gable - [x, top - 0.24 * tall]) * 0.76 + [x, top - 0.24 * tall]
    stage.layer(inner, darker(c, 0.24), darker(c, 0.12))
    reliefs: list[Points] = [
        dot(
            x + u * half,
            top - 0.22 * tall - 0.16 * tall * (1 - abs(u)),
            0.03 * wide,
            0.05 * wide * (1 - 0.7 * abs(u)),
        )
        for u in (-0.5, -0.25, 0.0, 0.25, 0.5)
    ]
    stage.marks(reliefs, lighter(c, 0.2), 0.9)


def _arch(stage: Stage, x: float, foot: float, wide: float, c: Colour) -> None:
    """A triumphal arch of one span."""
    half, tall = wide / 2, 1.1 * wide
    stage.layer(rect(x - half, foot - tall, x + half, foot), lighter(c, 0.12), darker(c, 0.16), 0.25, "arch")
    a = np.linspace(np.pi, 2 * np.pi, 18)
    r = half * 0.44
    opening = np.vstack(
        [
            np.column_stack([x + r * np.cos(a), foot - 0.52 * tall + r * np.sin(a)]),
            [[x + r, foot], [x - r, foot]],
        ]
    )
    stage.layer(opening, mix(stage.palette.haze, darker(c, 0.4), 0.4), lighter(stage.palette.haze, 0.1))
    for y in (foot - tall, foot - 0.8 * tall):
        stage.layer(
            rect(x - half * 1.08, y - 0.012, x + half * 1.08, y + 0.008), lighter(c, 0.26), darker(c, 0.1)
        )
    for s in (-0.86, -0.58, 0.58, 0.86):
        stage.layer(
            rect(x + s * half - 0.05 * half, foot - 0.78 * tall, x + s * half + 0.05 * half, foot),
            lighter(c, 0.26),
            darker(c, 0.06),
        )
    stage.marks(
        [rect(x - half * 0.7, foot - 0.96 * tall, x + half * 0.7, foot - 0.86 * tall)], darker(c, 0.26), 0.5
    )


def _house(stage: Stage, x: float, foot: float, tall: float, c: Colour, k: int) -> None:
    half = 0.05 + 0.012 * (k % 3)
    roof = mix(stage.palette.lit(TILE), stage.palette.haze, 0.5)
    stage.layer(rect(x - half, foot - tall, x + half, foot), lighter(c, 0.1), darker(c, 0.1))
    stage.layer(
        np.array(
            [
                [x - half * 1.15, foot - tall],
                [x - half * 0.5, foot - tall - 0.03],
                [x + half * 0.5, foot - tall - 0.03],
                [x + half * 1.15, foot - tall],
            ]
        ),
        lighter(roof, 0.1),
        roof,
    )
    stage.marks(
        [
            rect(x + u * half - 0.005, foot - tall * 0.7, x + u * half + 0.005, foot - tall * 0.45)
            for u in (-0.5, 0.0, 0.5)
        ],
        darker(c, 0.4),
        0.7,
    )
