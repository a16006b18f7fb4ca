"""Land of a special shape: vineyards, rice terraces, a canyon, an oasis, rock cones."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dash, dot, grounded, jagged, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .crags import rock_face
from .green import hills_back
from .growth import grass_of, specks, wood
from .sands import dunes


@setting("vineyard", "hills", "meadow", "farm", "garden", shows="vine grapevine row")
def vineyard(stage: Stage) -> Ground:
    """Rows of vines over a slope, cypresses and a house far away."""
    horizon = stage.level(0.46)
    paint_sky(stage, horizon + 0.06)
    green = grass_of(stage)
    hills_back(stage, horizon, 3, green)
    home = lit(stage, sprite_of(stage, "house", 0.13, "estate"), 0.3)
    x = stage.w * (0.5 - 0.28 * stage.side)
    stand(stage, home, x, horizon + 0.1)
    for dx in (-0.13, -0.1, 0.11, 0.15):
        _cypress(stage, x + dx, horizon + 0.1, 0.13, 0.3)
    top = horizon + 0.1
    bare = 1.0 if stage.scene.season == "winter" else 0.45
    earth = stage.palette.lit(mix(colour("#b8a05a"), green, bare))
    slope = rolling(stage, stage.dice("slope"), top, 0.02, 2.0)
    stage.layer(slope, lighter(mix(earth, stage.palette.haze, 0.3), 0.1), darker(earth, 0.2), 0.12, "slope")
    _vines(stage, top + 0.015)
    return Ground(horizon + 0.28, stage.h - 0.06)


def _cypress(stage: Stage, x: float, foot: float, tall: float, depth: float) -> None:
    tone = stage.palette.lit(colour("#3a6a48"), depth)
    t = np.linspace(0, 1, 12)
    half = tall * 0.14 * np.sin(np.pi * np.clip(t, 0.04, 1) ** 0.7)
    edge = np.column_stack([x + half, foot - tall * t])
    stage.layer(
        np.vstack([edge, (edge * [-1, 1] + [2 * x, 0])[::-1]]), lighter(tone, 0.1), darker(tone, 0.25)
    )


def _vines(stage: Stage, top: float) -> None:
    """Rows that run towards the vanishing point, each a hedge of leaves with grapes."""
    rng, deep = stage.dice("vines"), stage.h - top
    leaf = {"autumn": "#c8702e", "winter": "#8a6a4a"}.get(stage.scene.season or "", "#5a9a3a")
    tone, grape = stage.palette.lit(colour(leaf)), stage.palette.lit(colour("#5a3a7a"))
    vx = stage.w * (0.5 + 0.1 * stage.side)
    depths = [6.0 / 1.12**k for k in range(19)]
    for z in depths:
        c = mix(tone, stage.palette.haze, 0.4 * (1 - 1 / z) if z > 1 else 0.0)
        y, r = top - 0.03 + (deep + 0.06) / z, 0.075 / z
        tufts: list[list[Points]] = [[], [], []]
        feet, grapes = [], []
        for k in np.arange(-14, 15) + 0.5:
            x = vx + 0.34 * k * stage.w / z
            if not -0.15 < x < stage.w + 0.15:
                continue
            feet.append(dot(x, y + r * 0.35, r * 1.35, r * 0.3))
            for i, (dx, dy) in enumerate(rng.normal(0, 0.34, (6, 2)) * r):
                tufts[i % 3].append(
                    dot(x + dx, y - r * (0.75 - 0.12 * (i % 3)) + dy * 0.6, r * 0.66, r * 0.56)
                )
            if stage.scene.season != "winter" and z < 2.6:
                grapes += [
                    dot(x + dx, y - r * 0.35 + dy, r * 0.085) for dx, dy in rng.normal(0, 0.26, (8, 2)) * r
                ]
        stage.marks(feet, stage.palette.shadow, 0.3)
        for shade, drawn in zip((darker(c, 0.28), c, lighter(c, 0.14)), tufts, strict=True):
            stage.marks(drawn, shade, 0.96)
        stage.marks(grapes, grape, 0.9)


@setting("terraces", "hills", "meadow", "farm", "mountains", shows="terrace paddy")
def terraces(stage: Stage) -> Ground:
    """Rice terraces: bands of water and green that step down a slope and mirror the sky."""
    horizon = stage.level(0.42)
    paint_sky(stage, horizon + 0.04)
    hills_back(stage, horizon + 0.02, 3, colour("#5a9a6a"))
    wood(stage, "palm", horizon + 0.06, 0.14, 0.4, 7, "palms")
    rng, n = stage.dice("steps"), 9
    sky = stage.palette.sky
    green = stage.palette.lit(
        colour({"autumn": "#d8b84a", "winter": "#b8b89a"}.get(stage.scene.season or "", "#6ab84a"))
    )
    x = np.linspace(-0.02, stage.w + 0.02, 70)
    phase = float(rng.uniform(0, 6))
    for i in range(n):
        t = i / (n - 1)
        level = horizon + 0.06 + (stage.h - horizon - 0.02) * t**1.35
        swing = 0.018 + 0.05 * t
        y = level + swing * np.sin(x * (5.0 - 2.4 * t) + phase + 0.55 * i) + 0.4 * swing * np.sin(x * 9 + i)
        bank, haze = 0.014 + 0.03 * t, 0.4 * (1 - t)
        wet = mix(lighter(sky[-1], 0.25), sky[0], 0.12 + 0.25 * t)
        stage.layer(grounded(stage, np.column_stack([x, y])), mix(wet, green, 0.12), mix(wet, green, 0.3))
        rim = np.vstack([np.column_stack([x, y - bank]), np.column_stack([x, y + bank * 0.3])[::-1]])
        c = mix(green, stage.palette.haze, haze)
        stage.layer(rim, lighter(c, 0.2), darker(c, 0.25))
        _shoots(stage, x, y + bank * 1.5, t, mix(green, stage.palette.haze, haze), rng)
    return Ground(horizon + 0.3, stage.h - 0.06)


def _shoots(
    stage: Stage, x: np.ndarray, y: np.ndarray, t: float, c: Colour, rng: np.random.Generator
) -> None:
    """Rows of young rice in the water."""
    marks = []
    for px in rng.uniform(0, stage.w, round((90 - 40 * t) * stage.w)):
        foot = float(np.interp(px, x, y)) + float(rng.uniform(0, 0.02 + 0.05 * t))
        tall = 0.008 + 0.022 * t
        marks.append(
            np.array(
                [
                    [px - tall * 0.14, foot],
                    [px + rng.uniform(-0.4, 0.4) * tall, foot - tall],
                    [px + tall * 0.14, foot],
                ]
            )
        )
    stage.marks(marks, darker(c, 0.1), 0.85)


@setting("canyon", "desert", "mountains", "river")
def canyon(stage: Stage) -> Ground:
    """Walls of banded red rock on both sides of a gorge, a river at its bottom."""
    horizon = stage.level(0.42)
    paint_sky(stage, horizon + 0.05, 3)
    rock = colour("#c8704a")
    for i, (reach, high, depth) in enumerate(((0.2, 0.1, 0.62), (0.3, 0.16, 0.42), (0.42, 0.24, 0.2))):
        for side in (-1, 1):
            _mesa(stage, side, reach, horizon - high, horizon + 0.1 + 0.12 * i, depth, rock, i)
    ground = stage.palette.lit(mix(rock, colour("#e8b07a"), 0.4))
    floor = rolling(stage, stage.dice("floor"), horizon + 0.3, 0.02, 1.6)
    stage.layer(floor, lighter(ground, 0.1), darker(ground, 0.3), 0.25, "canyon floor")
    _gorge_river(stage, horizon + 0.12)
    for side in (-1, 1):
        _mesa(stage, side, 0.2, horizon - 0.34, stage.h + 0.04, 0.0, rock, 5)
    specks(stage, horizon + 0.42, colours("#8a9a4a #a8603a"), 26, 0.009)
    return Ground(horizon + 0.36, stage.h - 0.07)


def _mesa(
    stage: Stage, side: int, reach: float, top: float, foot: float, depth: float, c: Colour, i: int
) -> None:
    """A wall of rock from one side of the picture, in bands."""
    rng = stage.dice(f"mesa{i}{side}")
    edge = -0.05 if side < 0 else stage.w + 0.05
    inner = edge - side * (reach + float(rng.uniform(0, 0.1))) * stage.w
    upper = jagged((edge, top), (inner + side * 0.04, top + 0.02), 0.012, rng)
    tall, bands = foot - top, 6
    step = rng.uniform(-0.02, 0.05, bands + 1)
    knots = [(inner - side * (0.03 * k + step[k] * 0.6), top + tall * k / bands) for k in range(bands + 1)]
    wall = np.vstack([jagged(a, b, 0.012, rng) for a, b in pairwise(knots)])
    face = np.vstack([upper, wall, [[edge, foot]]])
    rock_face(stage, face, c, depth, f"mesa{i}{side}", 0.8, 0.9 + 0.1 * i)
    if i < 5:
        stage.glow((edge + inner) / 2, foot, reach * stage.w, stage.palette.haze, 0.4 * depth + 0.14, 0.2)


def _gorge_river(stage: Stage, top: float) -> None:
    blue = stage.palette.lit(mix(colour("#3f9aa8"), stage.palette.sky[0], 0.25))
    m, f = stage.w / 2, stage.side
    line = [
        (0.0, 0.0, 0.01),
        (0.05, 0.12, 0.03),
        (-0.08, 0.3, 0.055),
        (-0.02, 0.5, 0.09),
        (-0.2, 0.75, 0.15),
        (-0.34, 1.05, 0.24),
    ]
    bends = smooth(np.array([p[:2] for p in line]), False)
    ts = np.linspace(0, 1, len(bends))
    cx, cy = bends.T
    half = np.interp(ts, np.linspace(0, 1, len(line)), [p[2] for p in line])
    left = np.column_stack([m + f * cx - half, top + (stage.h - top) * cy])
    right = np.column_stack([m + f * cx + half, top + (stage.h - top) * cy])
    bank = stage.palette.lit(colour("#e8c090"))
    stage.layer(np.vstack([left - [0.014, 0.004], (right + [0.014, -0.004])[::-1]]), bank, darker(bank, 0.15))
    stage.layer(np.vstack([left, right[::-1]]), mix(blue, stage.palette.sky[-1], 0.5), darker(blue, 0.1))
    rng = stage.dice("ripples")
    marks = []
    for t, u in rng.random((50, 2)):
        y = float(np.interp(t, ts, cy))
        x = m + f * float(np.interp(t, ts, cx)) + (u - 0.5) * 1.5 * float(np.interp(t, ts, half))
        marks.append(dash(x, top + (stage.h - top) * y, 0.006 + 0.02 * t, 0.0012 + 0.001 * t))
    stage.marks(marks, lighter(blue, 0.6), 0.6)


@setting("oasis", "desert", shows="palm pond pool")
def oasis(stage: Stage) -> Ground:
    """Dunes around a pond with palms and green banks."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon, 1)
    dunes(stage, horizon, colour("#e8b56c"))
    x, y = stage.w * (0.5 - 0.12 * stage.side), horizon + 0.2
    green, blue = stage.palette.lit(colour("#7aa84a")), stage.palette.lit(colour("#3fa8b8"))
    stage.layer(dot(x, y, 0.47, 0.125), lighter(green, 0.1), darker(green, 0.2), 0.2, "bank")
    stage.layer(dot(x, y + 0.004, 0.4, 0.09), mix(blue, stage.palette.sky[-1], 0.55), darker(blue, 0.15))
    rng = stage.dice("glints")
    stage.marks(
        [
            dash(x + (a - 0.5) * 0.6, y + (b - 0.5) * 0.12, 0.02 + 0.02 * b, 0.002)
            for a, b in rng.random((26, 2))
        ],
        lighter(blue, 0.7),
        0.6,
    )
    for dx, dy, tall in ((-0.4, -0.03, 0.34), (-0.3, -0.075, 0.42), (0.3, -0.08, 0.38), (0.4, -0.02, 0.3)):
        palm = lit(stage, sprite_of(stage, "palm", tall, f"oasis{dx}", flip=dx > 0), 0.06)
        stand(stage, palm, x + dx, y + dy)
    tufts = [(float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.9, 1.06))) for _ in range(70)]
    for a, r in tufts:
        px, py = x + 0.43 * r * np.cos(a), y + 0.108 * r * np.sin(a)
        stage.marks(
            [np.array([[px - 0.004, py], [px + 0.006 * np.cos(a), py - 0.03], [px + 0.004, py]])],
            darker(green, 0.15),
            0.9,
        )
    return Ground(horizon + 0.33, stage.h - 0.06)


@setting("cones", "hills", "desert", "mountains", "sky", shows="rock valley landscape")
def rock_cones(stage: Stage) -> Ground:
    """A valley of pale rock cones with doors and windows cut in, as in Cappadocia."""
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 2)
    sand, rng = colour("#e4c49a"), stage.dice("cones")
    for i in range(4):
        depth = 0.56 - 0.17 * i
        tone = stage.palette.lit(sand, depth)
        level = horizon + 0.02 + 0.085 * i
        stage.layer(
            rolling(stage, rng, level, 0.02, 1.4), lighter(tone, 0.1), darker(tone, 0.16), 0.1, f"valley{i}"
        )
        for k in range(round((9, 7, 4, 2)[i] * stage.w)):
            x = (k + float(rng.random())) / round((9, 7, 4, 2)[i] * stage.w) * stage.w
            if i < 2 or abs(x - stage.w * (0.5 + 0.15 * stage.side)) > 0.22:
                _cone(
                    stage,
                    x,
                    level + 0.035,
                    (0.12, 0.18, 0.26, 0.34)[i] * float(rng.uniform(0.7, 1.15)),
                    tone,
                    rng,
                    i,
                )
    specks(stage, horizon + 0.3, colours("#8a9a5a #b89a6a"), 40, 0.007)
    return Ground(horizon + 0.24, stage.h - 0.07)


def _cone(
    stage: Stage, x: float, foot: float, tall: float, c: Colour, rng: np.random.Generator, near: int
) -> None:
    t = np.linspace(0, 1, 16)
    half = tall * (0.34 * (1 - t) ** 0.75 + 0.035)
    right = np.column_stack(
        [x + half * (1 + 0.05 * np.sin(t * 9 + float(rng.uniform(0, 6)))), foot - tall * t]
    )
    left = np.column_stack(
        [x - half * (1 + 0.05 * np.sin(t * 9 + float(rng.uniform(0, 6)))), foot - tall * t]
    )[::-1]
    stage.layer(np.vstack([right, left]), lighter(c, 0.16), darker(c, 0.1), 0.12, f"cone{x:.2f}")
    shade = np.vstack([right, np.column_stack([x + half * 0.2, foot - tall * t])[::-1]])
    if stage.light > 0:
        shade = shade * [-1, 1] + [2 * x, 0]
    stage.marks([shade], stage.palette.shadow, 0.2)
    cap = np.array([[-0.09, 0.93], [-0.07, 1.03], [0.0, 1.08], [0.08, 1.02], [0.09, 0.93]]) * [
        tall,
        -tall,
    ] + [x, foot]
    stage.layer(cap, darker(c, 0.3), darker(c, 0.45))
    if near:
        holes = [
            dot(x + tall * dx, foot - tall * v, tall * 0.026, tall * 0.04)
            for dx, v in ((-0.08, 0.32), (0.07, 0.36), (0.0, 0.54), (-0.02, 0.12))
        ]
        lit_up = stage.palette.night or stage.scene.time == "sunset"
        stage.marks(holes, colour("#ffd27a") if lit_up else darker(c, 0.6), 0.9)
