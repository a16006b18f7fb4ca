"""Hot land: the jungle, and a volcano that is awake."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.cosmos import rocks
from offline.illustrator.land.shapes import dot, jagged, leaf, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.sky.light import shafts
from offline.illustrator.settings import front, place

from .features import waterfall
from .green import hills_back, near_ground
from .ground import ferns, frond
from .growth import grass, wood
from .massif import slopes

LEAF = colour("#3f8a4a")


@place("jungle")
def jungle(stage: Stage) -> Ground:
    horizon = stage.level(0.6)
    paint_sky(stage, horizon, 1)
    stage.glow(stage.w / 2, horizon - 0.1, stage.w, stage.palette.lit(colour("#dff0b8")), 0.65, 0.7)
    hills_back(stage, horizon - 0.08, 2, colour("#4f9a6a"))
    for i, (tall, depth) in enumerate(((0.5, 0.6), (0.62, 0.36))):
        tones = tuple(mix(LEAF, colour("#7fae4a"), k * 0.3) for k in range(3))
        wood(stage, "tree", horizon + 0.05 + 0.03 * i, tall, depth, 9, f"crowd{i}", leaves=tones)
        wood(stage, "palm", horizon + 0.06 + 0.03 * i, tall, depth - 0.1, 4, f"palms{i}", 0.2 * i)
    near_ground(stage, horizon + 0.1, colour("#5f8f42"), 0.24)
    if "waterfall" in stage.scene.sights:
        waterfall(stage, horizon + 0.17, 0.54)
    grass(stage, horizon + 0.14, colour("#5a9a48"), 460)
    ferns(stage, horizon + 0.16, stage.h - 0.06, 14)
    shafts(stage, horizon + 0.34, 0.3 + stage.palette.beam)
    return Ground(horizon + 0.17, stage.h - 0.1)


@front("jungle")
def jungle_front(stage: Stage) -> None:
    """Large dark leaves that frame the picture, and hanging vines."""
    rng = stage.dice("frame leaves")
    for side, x in ((1, -0.03), (-1, stage.w + 0.03)):
        for i in range(6):
            y = stage.h * float(rng.uniform(0.62, 1.02))
            reach = float(rng.uniform(0.14, 0.28))
            tip = np.array([x + side * reach, y - reach * float(rng.uniform(0.1, 0.9))])
            if any(
                a < max(x, tip[0]) and c > min(x, tip[0]) and b < y and d > tip[1]
                for a, b, c, d in stage.taken
            ):
                continue  # it would hide who is there
            tone = darker(stage.palette.lit(LEAF), 0.35 + 0.06 * (i % 3))
            leaf = frond(np.array([x, y]), tip, reach * 0.24)
            stage.layer(leaf, lighter(tone, 0.1), darker(tone, 0.2))
    _vines(stage)


def _vines(stage: Stage) -> None:
    """Vines that hang down from the top of the picture in bows, leaves along them."""
    rng, tone = stage.dice("vines"), stage.palette.lit(LEAF)
    strands: list[Points] = []
    leaves: list[list[Points]] = [[], []]
    for _ in range(round(6 * stage.w)):
        x, long = float(rng.random()) * stage.w, float(rng.uniform(0.1, 0.36))
        sway = float(rng.uniform(-0.08, 0.08))
        spine = smooth(np.array([[x, -0.02], [x + sway, long * 0.5], [x + sway * 0.3, long]]), False, 12)
        strands.append(np.vstack([spine - [0.0022, 0], (spine + [0.0022, 0])[::-1]]))
        for at in spine[3::2]:
            for angle in (0.5, 2.6):
                size = float(rng.uniform(0.016, 0.03))
                leaves[int(rng.integers(2))].append(leaf(at, size, angle + float(rng.normal(0, 0.3))))
    stage.marks(strands, darker(tone, 0.55))
    stage.marks(leaves[0], darker(tone, 0.42), 0.97)
    stage.marks(leaves[1], darker(tone, 0.2), 0.97)


@place("volcano")
def volcano(stage: Stage) -> Ground:
    horizon = stage.level(0.64)
    paint_sky(stage, horizon, 2)
    x, top = stage.w * (0.5 - 0.13 * stage.side), horizon - 0.42 * min(1.0, stage.h)
    glow = colour("#ff7a2a")
    smoke_of(stage, x, top)
    stage.light_up(x, top, 0.5, glow, 0.7)
    cone(stage, x, top, horizon)
    for i in range(2):
        tone = stage.palette.lit(colour("#5a4a4c"), 0.3 - 0.2 * i)
        ridge = rolling(stage, stage.dice(f"ridge{i}"), horizon + 0.04 + 0.07 * i, 0.03, 0.8)
        stage.layer(ridge, lighter(tone, 0.1), darker(tone, 0.3), 0.3, f"ridge{i}")
    near_ground(stage, horizon + 0.14, colour("#5f5250"), 0.4)
    rocks(stage, horizon + 0.16, stage.palette.lit(colour("#6a5a58")), 30)
    _embers(stage, x, top)
    return Ground(horizon + 0.19, stage.h - 0.08)


def cone(stage: Stage, x: float, top: float, foot: float) -> None:
    """A volcano with its mouth at ``top``, lava running down."""
    rng = stage.dice("cone")
    wide, mouth = 0.48, 0.07
    left = jagged((x - wide, foot + 0.08), (x - mouth, top), 0.02, rng)
    right = jagged((x + mouth, top + 0.008), (x + wide, foot + 0.08), 0.02, rng)
    at = x, foot + 0.08, foot + 0.08 - top
    slopes(stage, at, np.vstack([left, right]), colour("#6a5456"), 0.14, rng)
    stage.layer(dot(x, top + 0.006, mouth, 0.018), colour("#fff0a0"), colour("#ff7a2a"))
    for k in range(3):
        _lava(stage, x + (k - 1) * mouth * 0.6, top + 0.012, foot, (k - 1) * 0.16, rng)


def _lava(stage: Stage, x: float, top: float, foot: float, lean: float, rng: np.random.Generator) -> None:
    n = 9
    t = np.linspace(0, 1, n)
    long = (foot - top) * float(rng.uniform(0.55, 0.95))
    mid = np.column_stack([x + lean * t**1.2 + rng.normal(0, 0.008, n), top + long * t])
    half = np.linspace(0.02, 0.006, n)[:, None] * [1, 0]
    for k, tone in ((1.0, "#d8401c"), (0.6, "#ff8a2a"), (0.25, "#ffe08a")):
        c = colour(tone)
        stage.layer(smooth(np.vstack([mid - half * k, (mid + half * k)[::-1]]), True), c, darker(c, 0.15))
    stage.light_up(x + lean * 0.4, top + long * 0.4, 0.16, colour("#ff6a1a"), 0.4)


def smoke_of(stage: Stage, x: float, top: float) -> None:
    rng = stage.dice("smoke")
    dark = mix(darker(stage.palette.cloud, 0.5), stage.palette.sky[0], 0.3)
    for i in range(22):
        t = i / 21
        r = 0.04 + 0.13 * t
        y = top - t * top * 1.05
        px = x + stage.side * 0.22 * t**1.4 + float(rng.normal(0, 0.03)) * (0.4 + t)
        stage.glow(px, y, r * 1.3, mix(dark, colour("#ff9a5a"), 0.5 * (1 - t) ** 2), 0.55, 0.8)


def _embers(stage: Stage, x: float, top: float) -> None:
    rng = stage.dice("embers")
    spots = rng.random((round(60 * stage.w), 3))
    away = [(x + (a - 0.5) * 0.5 * (0.3 + b), top + 0.05 - b * 0.3, 0.0012 + 0.002 * c) for a, b, c in spots]
    stage.marks([dot(px, y, r) for px, y, r in away], colour("#ffc05a"), 0.9)
