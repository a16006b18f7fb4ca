"""The set of the eighties: a striped sun over mountains or towers, a grid of light that runs to it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage, tinted
from offline.illustrator.land.shapes import grounded, jagged, rect
from offline.illustrator.land.sky.air import paint_stars

PINK, CYAN = colour("#ff3fa8"), colour("#39e6ff")
BANDS = ((0, 0.2), (0.2, 0.4), (0.42, 0.49), (0.515, 0.575), (0.605, 0.655), (0.69, 0.73), (0.77, 0.81))
"""The bands of the sun, from its top (0) to its foot (1)."""
AFLOAT = {"sea", "beach", "harbour", "lake", "river"}
BUILT = {"city", "street", "harbour", "village"}


def retrowave(stage: Stage) -> Ground:
    """Paint the set; who plays stands on the grid, or floats on a violet sea."""
    horizon = stage.level(0.6)
    sky = colours("#14062e #3a0f66 #a01f8a #ff5a8a #ffb06a")
    stage.gradient(sky, 0, horizon + 0.01)
    paint_stars(stage, horizon * 0.6)
    _sun(stage, horizon)
    (_towers if stage.scene.place in BUILT else _peaks)(stage, horizon)
    afloat = stage.scene.place in AFLOAT
    (_sea if afloat else _floor)(stage, horizon)
    if stage.scene.place in {"beach", "sea", "garden", "desert", "street"}:
        _palms(stage, horizon)
    if afloat and stage.scene.place != "beach":
        return Ground(horizon + 0.12, stage.h - 0.1, "water", water=(horizon + 0.05, stage.h - 0.1))
    return Ground(horizon + 0.14, stage.h - 0.07)


def _sun(stage: Stage, horizon: float) -> None:
    """A large sun, yellow to pink, cut by bands that grow wider downwards."""
    x, r = stage.w / 2, min(0.27, 0.46 * horizon)
    y = horizon - 0.62 * r
    stage.glow(x, y, 2.1 * r, colour("#ff4f9a"), 0.75)
    top, warm, pink = y - r, colour("#ffe76a"), colour("#f23a9e")
    for start, end in BANDS:
        band = _slice(x, y, r, top + 2 * r * start, top + 2 * r * end)
        if len(band):
            stage.layer(band, mix(warm, pink, start / 0.8), mix(warm, pink, end / 0.8))


def _slice(x: float, y: float, r: float, y0: float, y1: float) -> Points:
    """The part of a disc between two heights; nothing where there is none."""
    y0, y1 = max(y0, y - r), min(y1, y + r)
    if y1 <= y0 + 0.001:
        return np.empty((0, 2))
    ys = np.linspace(y0, y1, 14)
    half = np.sqrt(np.maximum(0, r * r - (ys - y) ** 2))
    return np.vstack([np.column_stack([x - half, ys]), np.column_stack([x + half, ys])[::-1]])


def _peaks(stage: Stage, horizon: float) -> None:
    """Two ranges of mountains, their ridges of light."""
    rng = stage.dice("retro peaks")
    for side, far in ((-1, 0.0), (1, 0.0)):
        edge, inner = stage.w / 2 + side * (stage.w / 2 + 0.05), stage.w / 2 + side * 0.16
        crest = [(edge, horizon - 0.16)]
        for k in range(1, 6):
            t = k / 6
            high = (0.17 if k % 2 else 0.08) * (1 - 0.75 * t) * float(rng.uniform(0.8, 1.3))
            crest.append((edge + (inner - edge) * t, horizon - high))
        ridge = np.array([*crest, (inner, horizon + 0.004)])
        body = np.vstack([ridge, [[edge, horizon + 0.004]]])
        stage.layer(body, colour("#3b1468"), colour("#1a0838"))
        lines = [_stroke(a, b, 0.0022) for a, b in pairwise(ridge)]
        lines += [_stroke(p, np.array([p[0] - side * 0.07, horizon]), 0.0012) for p in ridge[:-1]]
        stage.marks(lines, mix(CYAN, PINK, far), 0.75)


def _towers(stage: Stage, horizon: float) -> None:
    """Dark towers with lit windows on both sides of the sun."""
    rng = stage.dice("retro towers")
    n = max(6, round(15 * stage.w))
    body, lights = [], []
    for k in range(n):
        x = (k + float(rng.uniform(0.2, 0.8))) / n * stage.w
        off = abs(x - stage.w / 2) / (stage.w / 2)
        tall, wide = (0.05 + 0.3 * off**0.8) * float(rng.uniform(0.6, 1.2)), 0.62 * stage.w / n
        body.append(rect(x - wide, horizon - tall, x + wide, horizon + 0.004))
        for _ in range(int(60 * tall)):
            u, v = float(rng.uniform(-0.8, 0.8)) * wide, float(rng.uniform(0.05, 0.95)) * tall
            lights.append(rect(x + u, horizon - v, x + u + 0.006, horizon - v + 0.005))
    stage.marks(body, colour("#1c0a3c"))
    stage.marks(lights[::2], PINK, 0.9)
    stage.marks(lights[1::2], CYAN, 0.8)


def _floor(stage: Stage, horizon: float) -> None:
    """A dark plain with lines of light, one set to the vanishing point, one across."""
    stage.layer(rect(0, horizon, stage.w, stage.h), colour("#3a0f66"), colour("#12062a"))
    x, deep = stage.w / 2, stage.h - horizon
    lines = []
    for k in range(-16, 17):
        near = x + k * 0.17
        lines.append(np.array([[x + k * 0.012, horizon], [near - 0.003, stage.h], [near + 0.003, stage.h]]))
    for k in range(1, 15):
        y = horizon + deep * (k / 14) ** 2.1
        thick = 0.0008 + 0.0026 * k / 14
        lines.append(rect(0, y - thick, stage.w, y + thick))
    stage.marks(lines, PINK, 0.9)
    stage.glow(x, horizon, stage.w * 0.7, lighter(PINK, 0.3), 0.55, 0.16)


def _sea(stage: Stage, horizon: float) -> None:
    """Violet water with the sun's light broken on it."""
    stage.layer(rect(0, horizon, stage.w, stage.h), colour("#7a1f8a"), colour("#150733"))
    stage.reflect(horizon, colour("#3a0f66"), 0.6)
    rng, marks = stage.dice("retro sea"), []
    for a, b, c in rng.random((90, 3)):
        t = a**1.6
        y, spread = horizon + 0.006 + t * (stage.h - horizon), 0.08 + 0.3 * t
        x = stage.w / 2 + (b - 0.5) * 2 * spread
        wide = (0.01 + 0.05 * c) * (0.3 + t)
        marks.append(rect(x - wide, y, x + wide, y + 0.0016 + 0.003 * t))
    stage.marks(marks, colour("#ff8fb0"), 0.75)
    if stage.scene.place == "beach":
        shore = grounded(stage, jagged((-0.02, stage.h - 0.2), (stage.w + 0.02, stage.h - 0.17), 0.02, rng))
        stage.layer(shore, colour("#5a2a7a"), colour("#1c0a3c"))


def _palms(stage: Stage, horizon: float) -> None:
    """Palms as dark shapes at both sides."""
    dark: Colour = darker(colour("#2a0a4a"), 0.3)
    for k, (x, tall) in enumerate(((0.06, 0.5), (0.16, 0.36), (0.95, 0.46), (0.85, 0.34))):
        sprite = tinted(sprite_of(stage, "palm", tall, f"retro palm{k}", flip=k > 1), dark, 0.93)
        stage.stamp(sprite, x * stage.w, horizon + 0.06 + 0.12 * (tall - 0.3))


def _stroke(a: Points, b: Points, thick: float) -> Points:
    along = b - a
    across = np.array([-along[1], along[0]]) / max(1e-6, float(np.hypot(*along))) * thick
    return np.array([a - across, b - across, b + across, a + across])
