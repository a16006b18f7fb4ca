"""A Christmas market."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .fairs import BRIGHT, GLOW
from .street import street


@setting("christmasmarket", "street", "village", "city", "hills", shows="stall hut lantern market tree snow")
def christmas_market(stage: Stage) -> Ground:
    """A Christmas market: wooden huts under snow with warm windows, a tree full of lights, lamps."""
    ground = street(stage)
    foot = ground.far + 0.02
    snow = stage.palette.lit(colour("#f2f6fb"))
    edge = np.column_stack(
        [np.linspace(-0.02, stage.w + 0.02, 20), foot - 0.04 + 0.006 * np.sin(np.linspace(0, 9, 20))]
    )
    stage.layer(
        np.vstack([edge, [[stage.w + 0.02, stage.h + 0.02], [-0.02, stage.h + 0.02]]]),
        mix(snow, stage.palette.haze, 0.2),
        darker(snow, 0.08),
        0.06,
        "snow",
    )
    _lit_tree(stage, stage.w * (0.5 - 0.03 * stage.side), foot + 0.01)
    n = max(4, round(4 * stage.w))
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        if abs(x - stage.w / 2) > 0.1:
            _hut(stage, x, foot + 0.1 + 0.05 * abs(x - stage.w / 2), 0.86 * stage.w / n, i)
    xs = np.linspace(-0.02, stage.w + 0.02, 60)
    for y0 in (0.07, 0.16):
        ys = y0 + 0.05 * np.abs(np.sin(xs * 3.3 + 9 * y0))
        for px, py in zip(xs[1::3].tolist(), ys[1::3].tolist(), strict=True):
            stage.light_up(px, py, 0.05, GLOW, 0.6)
            stage.marks([dot(px, py, 0.007)], colour("#fff0c0"))
    return Ground(foot + 0.17, stage.h - 0.05)


def _lit_tree(stage: Stage, x: float, foot: float) -> None:
    tree = lit(stage, sprite_of(stage, "snow pine", 0.52, "market"), 0.05)
    stand(stage, tree, x, foot)
    rng = stage.dice("fairy lights")
    for _ in range(46):
        t = float(rng.random()) ** 0.7
        px, py = x + float(rng.uniform(-1, 1)) * 0.16 * t, foot - 0.47 + 0.4 * t
        tone = (GLOW, colour("#f0605a"), colour("#6ac8f0"), colour("#ffe9a8"))[int(rng.integers(4))]
        stage.light_up(px, py, 0.03, tone, 0.7)
        stage.marks([dot(px, py, 0.006)], lighter(tone, 0.4))
    star = np.array(
        [
            [np.sin(k * np.pi / 5) * r, -np.cos(k * np.pi / 5) * r]
            for k, r in zip(range(10), [0.034, 0.014] * 5, strict=True)
        ]
    ) + [x, foot - 0.52]
    stage.light_up(x, foot - 0.52, 0.14, GLOW, 0.7)
    stage.layer(star, colour("#fff4c0"), colour("#f4c04a"))


def _hut(stage: Stage, x: float, foot: float, wide: float, i: int) -> None:
    half, tall = wide / 2, wide * 0.95
    timber, snow = stage.palette.lit(colour("#9a6438")), stage.palette.lit(colour("#f6f9fd"))
    stage.glow(x, foot, half * 1.2, stage.palette.shadow, 0.5, 0.14)
    stage.layer(
        rect(x - half * 0.9, foot - tall * 0.62, x + half * 0.9, foot),
        lighter(timber, 0.08),
        darker(timber, 0.25),
    )
    stage.marks(
        [
            rect(px, foot - tall * 0.62, px + 0.003, foot)
            for px in np.arange(x - half * 0.86, x + half * 0.9, 0.026)
        ],
        darker(timber, 0.4),
        0.5,
    )
    stage.layer(
        rect(x - half * 0.74, foot - tall * 0.56, x + half * 0.74, foot - tall * 0.24),
        colour("#ffe2a0"),
        colour("#f4b04a"),
    )
    rng = stage.dice(f"wares{i}")
    for px in np.linspace(x - half * 0.62, x + half * 0.62, 6):
        tone = BRIGHT[int(rng.integers(6))]
        stage.layer(
            dot(float(px), foot - tall * 0.28, half * 0.09, half * 0.11),
            lighter(tone, 0.2),
            darker(tone, 0.1),
        )
        stage.marks([dot(float(px) + 0.01, foot - tall * 0.48, half * 0.06)], lighter(tone, 0.1))
    stage.layer(
        rect(x - half * 0.84, foot - tall * 0.25, x + half * 0.84, foot - tall * 0.19),
        lighter(timber, 0.25),
        timber,
    )
    stage.layer(
        np.array(
            [
                [x - half * 1.1, foot - tall * 0.6],
                [x, foot - tall],
                [x + half * 1.1, foot - tall * 0.6],
                [x + half, foot - tall * 0.57],
                [x, foot - tall * 0.9],
                [x - half, foot - tall * 0.57],
            ]
        ),
        darker(timber, 0.3),
        darker(timber, 0.4),
    )
    stage.layer(
        np.array(
            [
                [x - half * 1.14, foot - tall * 0.61],
                [x, foot - tall * 1.05],
                [x + half * 1.14, foot - tall * 0.61],
                [x + half * 1.1, foot - tall * 0.585],
                [x, foot - tall * 0.96],
                [x - half * 1.1, foot - tall * 0.585],
            ]
        ),
        lighter(snow, 0.2),
        snow,
    )
    stage.light_up(x, foot - tall * 0.36, half * 1.7, GLOW, 0.5)
