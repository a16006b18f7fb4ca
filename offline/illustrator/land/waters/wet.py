"""Still water of a special kind: a swimming pool, a swamp."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back, near_ground
from offline.illustrator.land.country.growth import grass, greens, wood
from offline.illustrator.land.rooms.vista import Vista
from offline.illustrator.land.shapes import dash, dot, rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .waters import walkers, water


@setting("pool", "lake", "garden", "room", shows="water lounger parasol palm tree umbrella")
def pool(stage: Stage) -> Ground:
    """A swimming pool in a garden: bright water in a tiled edge, loungers, a parasol, palms."""
    horizon = stage.level(0.42)
    paint_sky(stage, horizon)
    hills_back(stage, horizon, 1, colour("#6aa86a"))
    wood(stage, "palm", horizon + 0.09, 0.32, 0.14, 7, "palms")
    wood(stage, "tree", horizon + 0.09, 0.14, 0.24, 14, "hedge", leaves=greens(stage))
    stone = stage.palette.lit(colour("#ecdcc0"))
    stage.layer(
        rect(-0.02, horizon + 0.08, stage.w + 0.02, stage.h + 0.02),
        darker(stone, 0.04),
        lighter(stone, 0.1),
        0.06,
        "deck",
    )
    v = Vista(stage, stage.w / 2, horizon - 0.04, 1, 1, stage.h - horizon + 0.04, 8, stone)
    seams = [v.floor(x, x + 0.006, 0.9, 6) for x in np.arange(-3, 3, 0.22)] + [
        v.floor(-4, 4, z, z * 1.006) for z in (1.1, 1.35, 1.7, 2.2, 3, 4.2)
    ]
    stage.marks([np.maximum(seam, [-9, horizon + 0.08]) for seam in seams], darker(stone, 0.3), 0.35)
    far, near = 3.0, 1.16
    half = 0.62 * stage.w
    stage.layer(
        v.floor(-half - 0.07, half + 0.07, near * 0.96, far * 1.06), lighter(stone, 0.4), lighter(stone, 0.5)
    )
    blue = stage.palette.lit(colour("#35b8d8"))
    low = v.at(0, v.down, near)[1]
    stage.layer(v.floor(-half, half, near, far), mix(blue, stage.palette.sky[-1], 0.25), darker(blue, 0.05))
    top = v.at(0, v.down, far)[1]
    stage.layer(
        v.quad(
            (-half, v.down, far), (half, v.down, far), (half, v.down + 0.09, far), (-half, v.down + 0.09, far)
        ),
        darker(blue, 0.18),
        blue,
    )
    _ripples(stage, v, half, (near, far), blue)
    for x in (-0.34, -0.1):
        _lounger(stage, stage.w * (0.5 - x * stage.side) - 0.02, horizon + 0.155)
    _parasol(stage, stage.w * (0.5 + 0.22 * stage.side), horizon + 0.14)
    return (
        Ground(low + 0.02, stage.h - 0.03, water=(top + 0.07, low - 0.03))
        if walkers(stage)
        else Ground(top + 0.07, low - 0.04, "water")
    )


def _ripples(stage: Stage, v: Vista, half: float, deep: tuple[float, float], blue: Colour) -> None:
    """The net of light on the water."""
    rng = stage.dice("pool")
    marks = []
    for a, b in rng.random((round(150 * stage.w), 2)):
        z = 1 / (1 / deep[1] + (1 / deep[0] - 1 / deep[1]) * b)
        x, y = v.at((a - 0.5) * 1.9 * half, v.down, z)
        marks.append(dash(x, y, 0.05 / z, 0.0035 / z))
    stage.marks(marks[::2], lighter(blue, 0.75), 0.55)
    stage.marks(marks[1::2], darker(blue, 0.2), 0.35)


def _lounger(stage: Stage, x: float, y: float) -> None:
    wood, cloth = stage.palette.lit(colour("#b8845a")), stage.palette.lit(colour("#f4f0e8"))
    stage.glow(x, y, 0.13, stage.palette.shadow, 0.4, 0.2)
    stage.layer(rect(x - 0.09, y - 0.022, x + 0.09, y - 0.012), wood, darker(wood, 0.3))
    stage.marks([rect(x + dx, y - 0.014, x + dx + 0.007, y) for dx in (-0.08, 0.07)], darker(wood, 0.3))
    stage.layer(
        np.array(
            [
                [x - 0.09, y - 0.022],
                [x - 0.09, y - 0.036],
                [x + 0.04, y - 0.036],
                [x + 0.095, y - 0.085],
                [x + 0.104, y - 0.078],
                [x + 0.05, y - 0.022],
            ]
        ),
        cloth,
        darker(cloth, 0.15),
    )


def _parasol(stage: Stage, x: float, foot: float) -> None:
    tone = stage.palette.lit(colours("#e8604a #3f8fc0 #f0b83a")[int(stage.dice("parasol").integers(3))])
    stage.glow(x, foot, 0.14, stage.palette.shadow, 0.4, 0.2)
    stage.layer(rect(x - 0.004, foot - 0.24, x + 0.004, foot), lighter(tone, 0.7), lighter(tone, 0.4))
    for k in range(6):
        a, b = -1 + k / 3, -1 + (k + 1) / 3
        part = np.array(
            [
                [x, foot - 0.27],
                [x + 0.15 * a, foot - 0.19 + 0.02 * (1 - abs(a))],
                [x + 0.15 * b, foot - 0.19 + 0.02 * (1 - abs(b))],
            ]
        )
        c = tone if k % 2 else lighter(tone, 0.75)
        stage.layer(part, lighter(c, 0.12), darker(c, 0.08))


@setting("swamp", "lake", "forest", "jungle", "river")
def swamp(stage: Stage) -> Ground:
    """Dark water under bare, mossy trees; reeds, lily pads, mist."""
    shore = stage.level(0.54)
    paint_sky(stage, shore, 2)
    stage.glow(stage.w / 2, shore - 0.1, stage.w, stage.palette.lit(colour("#c8d8a0")), 0.5, 0.7)
    bank = stage.palette.lit(colour("#5a6a48"), 0.5)
    stage.layer(rolling(stage, stage.dice("bank"), shore + 0.005, 0.02, 0.9), bank, darker(bank, 0.2))
    for i, depth in enumerate((0.62, 0.42, 0.2)):
        _mossy(stage, shore + 0.01 + 0.03 * i, (0.4, 0.5, 0.62)[i], depth, (9, 6, 3)[i], f"{i}")
    water(stage, shore + 0.03, colour("#4a6a4a"), 0.6)
    mist = lighter(stage.palette.haze, 0.2)
    for k in range(4):
        stage.glow(stage.w * (0.1 + 0.27 * k), shore + 0.04 + 0.02 * (k % 2), 0.36, mist, 0.4, 0.14)
    rng, pad = stage.dice("pads"), stage.palette.lit(colour("#6a9a4a"))
    for a, b in rng.random((16, 2)):
        y = shore + 0.1 + (stage.h - shore - 0.1) * b
        r = 0.014 + 0.03 * b
        stage.layer(dot(a * stage.w, y, r, r * 0.34), lighter(pad, 0.15), darker(pad, 0.2))
    if walkers(stage):
        near_ground(stage, stage.h - 0.19, colour("#6a8248"), 0.2, 0.03)
        grass(stage, stage.h - 0.16, colour("#6a8248"), 360)
        return Ground(stage.h - 0.13, stage.h - 0.06, water=(shore + 0.1, stage.h - 0.26))
    return Ground(shore + 0.12, stage.h - 0.16, "water")


def _mossy(stage: Stage, foot: float, tall: float, depth: float, count: int, name: str) -> None:
    """Trees without leaves, moss hanging from their boughs."""
    rng = stage.dice(f"mossy{name}")
    bark, moss = stage.palette.lit(colour("#5a5444"), depth), stage.palette.lit(colour("#8aa06a"), depth)
    n = max(2, round(count * stage.w))
    for k in range(n):
        x = (k + float(rng.uniform(0.2, 0.8))) / n * stage.w
        if depth < 0.3 and abs(x - stage.w * (0.5 + 0.16 * stage.side)) < 0.2:
            continue
        half, lean = tall * 0.035, float(rng.uniform(-0.06, 0.06)) * tall
        top = foot - tall
        trunk = np.array(
            [
                [x - half * 2.6, foot + 0.01],
                [x - half, foot - tall * 0.1],
                [x + lean - half * 0.5, top],
                [x + lean + half * 0.5, top],
                [x + half, foot - tall * 0.1],
                [x + half * 2.6, foot + 0.01],
            ]
        )
        stage.layer(trunk, lighter(bark, 0.1), darker(bark, 0.3))
        strands: list[Points] = []
        for v, side in ((0.62, -1), (0.74, 1), (0.86, -1), (0.94, 1)):
            y, px, long = foot - tall * v, x + lean * v, tall * (0.34 - 0.2 * (v - 0.5))
            tip = (px + side * long, y - tall * 0.09)
            stage.marks(
                [
                    np.array(
                        [
                            [px, y + half],
                            [px, y - half * 0.6],
                            [tip[0], tip[1]],
                            [tip[0] - side * 0.01, tip[1] + 0.006],
                        ]
                    )
                ],
                bark,
            )
            for t in rng.uniform(0.25, 1, 7):
                mx, my, drop = (
                    px + side * long * t,
                    y - tall * 0.09 * t,
                    tall * float(rng.uniform(0.06, 0.17)),
                )
                strands.append(np.array([[mx - 0.008, my], [mx + 0.008, my], [mx + 0.001, my + drop]]))
        crown = rng.normal(0, 1, (26, 2)) * [tall * 0.16, tall * 0.06] + [x + lean, top + tall * 0.02]
        leaf = mix(moss, colour("#5a7a48"), 0.5)
        for i, shade in enumerate((darker(leaf, 0.25), leaf, lighter(leaf, 0.12))):
            stage.marks([dot(px, py, tall * 0.05, tall * 0.035) for px, py in crown[i::3]], shade, 0.95)
        stage.marks(strands, moss, 0.85)
