"""A river that winds between its banks."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import blade, dot
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import walkers, water
from offline.illustrator.settings import place

from .green import hills_back
from .ground import swathes
from .growth import flora, grass_of, greens, wood


@place("river")
def river(stage: Stage) -> Ground:
    horizon = stage.level(0.48)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    hills_back(stage, horizon, 3, green)
    wood(
        stage,
        flora(stage),
        horizon + 0.09,
        0.19,
        0.3,
        12,
        "bank",
        leaves=greens(stage),
    )
    water(stage, horizon + 0.1, colour("#3f86a0"), 0.6)
    _banks(stage, horizon + 0.1, green)
    if stage.scene.items and not walkers(stage):
        iced = "frozen" in stage.scene.sights
        return Ground(horizon + 0.24, stage.h - 0.2, "ground" if iced else "water")
    return Ground(horizon + 0.3, stage.h - 0.08)


def _banks(stage: Stage, top: float, green: Colour) -> None:
    """Two banks that the river winds between; the nearer one is on the subject's side."""
    tone, sand = stage.palette.lit(green), stage.palette.lit(colour("#c9b083"))
    f = stage.side
    near = [(1.1, 0.2), (0.45, 0.24), (0.1, 0.42), (0.3, 0.6), (-0.15, 0.8), (-0.42, 1.06), (1.1, 1.06)]
    far = [(-1.1, 0.03), (-0.3, 0.04), (-0.16, 0.1), (-0.5, 0.2), (-0.42, 0.32), (-0.8, 0.48), (-1.1, 0.6)]
    lines = [(far, "far"), (near, "near")] if walkers(stage) or not stage.scene.items else [(far, "far")]
    for line, name in lines:
        place_of = np.array([[stage.w * (0.5 + f * x / 2), top + (stage.h - top) * y] for x, y in line])
        curve = smooth(place_of, closed=True)
        stage.layer(curve + [0, 0.012], sand, darker(sand, 0.2), 0.1, "sand")
        stage.layer(curve, lighter(tone, 0.12), darker(tone, 0.24), 0.16, f"bank {name}")
        swathes(stage, curve, tone, f"bank {name}")
        if stage.scene.season != "winter":
            _meadow_of(stage, curve, green, name)
    _reeds(stage)


def _meadow_of(stage: Stage, bank: Points, green: Colour, name: str) -> None:
    """Grass and a few flowers on a bank."""
    rng, tone = stage.dice(f"bank grass {name}"), stage.palette.lit(green)
    (x0, y0), (x1, y1) = bank.min(axis=0), bank.max(axis=0)
    spots = rng.random((round(340 * (0.4 + 0.6 * stage.detail)), 3)) * [x1 - x0, y1 - y0, 1] + [x0, y0, 0]
    inside = [spot for spot in spots if _within(bank, spot[0], spot[1])]
    blades: list[list[Points]] = [[], []]
    tones = colours("#f6f0d8 #f4c84a #e8687a #a87ad8")
    bloom = "wildflowers" in stage.scene.sights
    heads: list[list[Points]] = [[] for _ in tones]
    for x, y, k in inside:
        tall = (0.008 + 0.034 * (y - y0) / max(0.1, stage.h - y0)) * (0.7 + 0.6 * k)
        for lean in (-0.5, 0.1, 0.6):
            blades[int(k > 0.5)].append(blade(x + lean * tall * 0.4, y, tall, lean * tall * 0.7))
        if k > (0.4 if bloom else 0.86):
            heads[int(k * 97) % 4 if bloom else 0].append(dot(x, y - tall, tall * 0.16, tall * 0.13))
    stage.marks(blades[0], darker(tone, 0.22), 0.8)
    stage.marks(blades[1], lighter(tone, 0.14), 0.8)
    for c, dots in zip(tones, heads, strict=True):
        stage.marks(dots, stage.palette.lit(c), 0.9)


def _within(outline: Points, x: float, y: float) -> bool:
    """Whether a point is inside an outline."""
    a, b = outline, np.roll(outline, -1, axis=0)
    crosses = (a[:, 1] > y) != (b[:, 1] > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = (b[:, 0] - a[:, 0]) * (y - a[:, 1]) / (b[:, 1] - a[:, 1]) + a[:, 0]
    return bool((crosses & (x < at)).sum() % 2)


def _reeds(stage: Stage) -> None:
    rng = stage.dice("reeds")
    green = stage.palette.lit(colour("#6a8f3f"))
    for _ in range(round(16 * stage.w)):
        x = stage.w * (0.5 - stage.side * float(rng.uniform(0.2, 0.5)))
        y, tall = stage.h - float(rng.uniform(-0.02, 0.05)), float(rng.uniform(0.08, 0.18))
        lean = float(rng.uniform(-0.02, 0.02))
        stage.marks([np.array([[x - 0.003, y], [x + lean, y - tall], [x + 0.003, y]])], green)
        stage.marks([dot(x + lean, y - tall, 0.005, 0.016)], stage.palette.lit(colour("#6a4630")))
