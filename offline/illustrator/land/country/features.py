"""What a prompt wants to see in a landscape: a waterfall, bamboo, dry grass and acacias, market stalls."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dash, dot, jagged, rect

from .crags import rock_face

WATER = colour("#5fa8c4")
BAMBOO = colours("#6a9a4a #7fae54 #5a8a48")


def waterfall(stage: Stage, foot: float, tall: float) -> None:
    """Water that falls from a cliff on the side that the subject leaves free, into a pool before it."""
    side, rng = stage.side, stage.dice("waterfall")
    x, top, half = stage.w * (0.5 - 0.22 * side), foot - tall, 0.075
    edge = -0.05 if side > 0 else stage.w + 0.05
    end = x + 0.24 * side
    slope = jagged((end - 0.06 * side, top + 0.02), (end + 0.08 * side, foot + 0.02), 0.035, rng)
    crest = jagged((edge, top - 0.05), (end - 0.06 * side, top + 0.02), 0.02, rng)
    face = np.vstack([crest, slope, [[edge, foot + 0.02]]])
    rock_face(stage, face, colour("#74786c"), 0.14, "falls", 0.2)
    turf = stage.palette.lit(colour("#6a9a4a"), 0.14)
    stage.marks([dot(float(px), float(py) - 0.004, 0.045, 0.022) for px, py in crest], turf)
    stage.marks([dot(float(px), float(py), 0.018, 0.012) for px, py in slope[1::3]], turf, 0.8)
    _fall(stage, x, top - 0.012, foot, half, rng)
    pool = stage.palette.lit(WATER)
    stage.layer(dot(x, foot + 0.035, 0.36, 0.055), lighter(pool, 0.3), darker(pool, 0.25))
    ripples = rng.random((26, 2))
    stage.marks(
        [dash(x + (a - 0.5) * 0.56, foot + 0.01 + 0.06 * b, 0.02 + 0.03 * b, 0.002) for a, b in ripples],
        lighter(pool, 0.6),
        0.7,
    )
    for dx in (-0.07, 0.0, 0.07):
        stage.glow(x + dx, foot, 0.12, colour("#ffffff"), 0.55, 0.5)


def _fall(stage: Stage, x: float, top: float, foot: float, half: float, rng: np.random.Generator) -> None:
    """The sheet of water, in bright and dark streaks."""
    fall, tall = stage.palette.lit(mix(WATER, colour("#ffffff"), 0.62)), foot - top
    sheet = [[x - half, top], [x + half, top - 0.004], [x + half * 1.35, foot], [x - half * 1.3, foot]]
    stage.layer(np.array(sheet), lighter(fall, 0.5), fall)
    streaks = []
    for u, v, long in rng.random((70, 3)):
        px, y0 = x + (u - 0.5) * 2 * half * (1 + 0.3 * v), top + tall * v * 0.85
        y1 = min(foot, y0 + 0.05 + 0.16 * long)
        streaks.append(np.array([[px - 0.002, y0], [px + 0.002, y0], [px + 0.003 + 0.01 * (u - 0.5), y1]]))
    stage.marks(streaks[::2], lighter(fall, 0.85), 0.8)
    stage.marks(streaks[1::2], darker(mix(fall, WATER, 0.5), 0.15), 0.5)


def bamboo(stage: Stage, foot: float) -> None:
    """Rows of bamboo, pale and thin far away, thick and dark at the sides."""
    for i, (count, wide, depth, low) in enumerate(
        ((34, 0.007, 0.62, 0.0), (22, 0.012, 0.38, 0.05), (9, 0.024, 0.1, 0.16))
    ):
        rng = stage.dice(f"bamboo{i}")
        n = round(count * stage.w)
        for k in range(n):
            x = (k + float(rng.random())) / n * stage.w
            if i == 2 and abs(x - stage.w * (0.5 + 0.1 * stage.side)) < 0.26:
                continue
            tone = stage.palette.lit(BAMBOO[int(rng.integers(3))], depth)
            _stem(
                stage,
                x,
                foot + low + float(rng.uniform(-0.02, 0.03)),
                wide * float(rng.uniform(0.8, 1.2)),
                tone,
                rng,
            )


def _stem(stage: Stage, x: float, foot: float, wide: float, c: Colour, rng: np.random.Generator) -> None:
    lean = float(rng.uniform(-0.04, 0.04))
    outline = np.array(
        [[x - wide, foot], [x + wide, foot], [x + lean + wide * 0.8, -0.02], [x + lean - wide * 0.8, -0.02]]
    )
    stage.layer(outline, lighter(c, 0.1), darker(c, 0.12))
    lit_side = [[x - 0.5 * wide * stage.light * -1, foot], [x + lean + 0.4 * wide * stage.light, -0.02]]
    (ax, ay), (bx, by) = lit_side
    stage.marks(
        [np.array([[ax, ay], [ax + wide * 0.35, ay], [bx + wide * 0.3, by], [bx, by]])], lighter(c, 0.35), 0.6
    )
    step, t = 0.085 + wide * 2, float(rng.uniform(0.02, 0.1))
    knots, leaves = [], []
    while t < foot:
        at = x + lean * (t / foot)
        knots.append(rect(at - wide, foot - t, at + wide, foot - t + 0.004))
        if t > foot * 0.35 and rng.random() < 0.5:
            leaves += [
                _leaf(at, foot - t, float(rng.uniform(0.04, 0.08)), float(a))
                for a in rng.uniform(-1.2, 4.3, 3)
            ]
        t += step
    stage.marks(knots, darker(c, 0.3), 0.8)
    stage.marks(leaves, darker(c, 0.08), 0.9)


def _leaf(x: float, y: float, long: float, angle: float) -> Points:
    tip = np.array([np.cos(angle), abs(np.sin(angle)) * 0.7]) * long
    across = np.array([-tip[1], tip[0]]) * 0.14
    return np.array([[0, 0], tip / 2 + across, tip, tip / 2 - across]) + [x, y]


def acacias(stage: Stage, foot: float) -> None:
    """Flat-topped trees of the savanna, far and near."""
    rng = stage.dice("acacias")
    spots = [(0.16, 0.12, 0.5), (0.55, 0.1, 0.56), (0.82, 0.15, 0.4), (0.5 - 0.36 * stage.side, 0.34, 0.1)]
    for at, tall, depth in spots:
        x = stage.w * at + float(rng.uniform(-0.03, 0.03))
        tree = lit(stage, sprite_of(stage, "acacia", tall * 1.15, f"acacia{at:.2f}"), depth)
        stage.stamp(tree, x, foot + 0.08 * (0.6 - depth))


def stalls(stage: Stage, horizon: float) -> None:
    """Market stalls along both sides of a street, the near ones larger."""
    deep, middle = stage.h - horizon, stage.w / 2
    for z in (3.4, 2.3, 1.55):
        for side in (-1, 1):
            sprite = sprite_of(stage, "market stall", 0.5 / z, f"stall{side}{z}")
            stand(
                stage,
                lit(stage, sprite, 0.05 * z, 0.2),
                middle + side * stage.w * 0.62 / z,
                horizon + deep / z,
            )


def front_of_shop(stage: Stage, horizon: float) -> None:
    """A shop at the street's side that the subject leaves free, or in the middle where there is none."""
    x = stage.w * (0.5 - 0.2 * stage.side * bool(stage.scene.items))
    shop = sprite_of(stage, "shop", min(0.66, 0.8 * stage.h), "front")
    stand(stage, lit(stage, shop, 0.04, 0.2), x, horizon + 0.42 * (stage.h - horizon))
    if stage.lamps:
        stage.light_up(x - 0.08, horizon + 0.25 * (stage.h - horizon), 0.34, colour("#ffcf7a"), 0.5)
