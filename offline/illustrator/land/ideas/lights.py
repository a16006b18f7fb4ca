"""Ideas composed of lights: one far away, one that wanes, veils before one, a whirl, a web."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, grounded

FULL = 2 * np.pi


def far_light(stage: Stage, inks: list[Colour]) -> None:
    """Dusk over fold after fold of land, a way through them, and a lit window at its end."""
    rng = stage.dice("far light")
    dusk = mix(inks[0], (40, 48, 92), 0.55)
    stage.gradient(
        (darker(dusk, 0.35), mix(dusk, inks[1], 0.45), mix(inks[2], inks[1], 0.4)), 0, stage.h * 0.62
    )
    x, y = stage.w * (0.5 + 0.17 * stage.side), stage.h * 0.47
    stage.light_up(x, y, 0.5, inks[2], 0.5)
    xs = np.linspace(-0.02, stage.w + 0.02, 100)
    for i in range(6):
        level = stage.h * (0.5 + 0.018 * i + 0.0125 * i * i)
        crest = level + 0.03 * np.sin(xs * (2.3 + 0.4 * i) + rng.uniform(0, FULL)) * (0.4 + 0.2 * i)
        tone = mix(mix(dusk, inks[1], 0.35), darker(dusk, 0.5), i / 5)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.1),
            darker(tone, 0.12),
            0.06,
            f"f{i}",
        )
        if i == 0:
            _house(stage, x, float(np.interp(x, xs, crest)) + 0.004, 0.042, inks)
    stage.marks([_way(stage, x, y + 0.035)], lighter(inks[2], 0.25), 0.5)
    stars = rng.random((round(70 * stage.w), 3))
    stage.marks(
        [dot(a * stage.w, b * stage.h * 0.4, 0.0012 + 0.002 * c) for a, b, c in stars],
        lighter(inks[4], 0.6),
        0.75,
    )
    stage.light_up(x, y + 0.01, 0.08, lighter(inks[2], 0.2), 0.5)


def _house(stage: Stage, x: float, foot: float, s: float, inks: list[Colour]) -> None:
    """A gable and its window."""
    wall = np.array([[-1, 0.2], [-1, -1.1], [0, -2.0], [1, -1.1], [1, 0.2]]) * s + [x, foot]
    stage.layer(wall, darker(inks[0], 0.45), darker(inks[0], 0.6))
    pane = np.array([[-0.4, -0.3], [-0.4, -0.95], [0.4, -0.95], [0.4, -0.3]]) * s + [x, foot]
    stage.layer(pane, lighter(inks[2], 0.6), lighter(inks[2], 0.35))


def _way(stage: Stage, x: float, y: float) -> Points:
    """A way that winds from the foot of the picture to a spot, ever thinner."""
    t = np.linspace(0, 1, 60)
    foot = stage.w * (0.5 - 0.2 * stage.side)
    middle = foot + (x - foot) * t + 0.1 * np.sin(t * 7) * (1 - t) * stage.side
    height = stage.h + 0.02 - (stage.h + 0.02 - y) * t**0.8
    half = 0.05 * (1 - t) ** 2.2 + 0.0016
    return np.vstack(
        [np.column_stack([middle - half, height]), np.column_stack([middle + half, height])[::-1]]
    )


def phases(stage: Stage, inks: list[Colour]) -> None:
    """A disc on its arc across the picture, from full to a thin sickle, ever fainter."""
    night = darker(inks[0], 0.35)
    stage.gradient((darker(night, 0.3), night, mix(night, inks[1], 0.55)), 0, stage.h + 0.02)
    n = 7
    for i in range(n):
        t = i / (n - 1)
        x = stage.w * (0.5 - stage.side * (0.4 - 0.8 * t))
        y = stage.h * (0.5 - 0.17 * np.sin(np.pi * t) + 0.05 * t)
        r = min(0.07 * stage.w, 0.12 * stage.h) * (1.05 - 0.35 * abs(t - 0.35))
        tone = mix(inks[4], mix(inks[2], night, 0.45), t)
        stage.glow(x, y, r * 2.4, tone, 0.35 * (1 - t))
        stage.layer(dot(x, y, r), mix(night, inks[1], 0.28), mix(night, inks[1], 0.18))
        stage.layer(lit(x, y, r, t * 0.94, stage.side), lighter(tone, 0.2), darker(tone, 0.06), 0.12, f"p{i}")
    xs = np.linspace(-0.02, stage.w + 0.02, 80)
    for i in range(3):
        crest = stage.h * (0.76 + 0.08 * i) + 0.018 * np.sin(xs * (3.1 - 0.5 * i) + 2 * i)
        tone = mix(mix(night, inks[1], 0.5), night, i / 2.2)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.12),
            darker(tone, 0.2),
            0.06,
            f"m{i}",
        )


def lit(x: float, y: float, r: float, gone: float, side: int) -> Points:
    """The part of a disc that is lit: ``gone`` 0 is all of it, 1 none."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 40)
    rim = np.column_stack([x - side * r * np.cos(a), y + r * np.sin(a)])
    edge = np.column_stack([x + side * r * np.cos(a) * (1 - 2 * gone), y + r * np.sin(a)])
    return np.vstack([rim, edge[::-1]])


def veils(stage: Stage, inks: list[Colour]) -> None:
    """Veils that rise and sink before a crescent, the one behind the other."""
    rng = stage.dice("veils")
    stage.gradient((darker(inks[0], 0.35), inks[0], mix(inks[1], inks[4], 0.35)), 0, stage.h + 0.02)
    x, y, r = stage.w * (0.5 + 0.16 * stage.side), stage.h * 0.3, 0.1
    stage.light_up(x, y, 0.55, lighter(inks[4], 0.2), 0.5)
    stage.layer(lit(x, y, r, 0.68, stage.side), lighter(inks[4], 0.65), inks[4])
    xs = np.linspace(-0.02, stage.w + 0.02, 140)
    for i in range(9):
        lag, high = rng.uniform(0, FULL), 0.05 + 0.03 * float(rng.random())
        crest = (
            stage.h * (0.42 + 0.07 * i)
            + high * np.sin(xs * (2.2 + 0.3 * i) + lag)
            + 0.02 * np.sin(xs * 6 + 2 * lag)
        )
        tone = mix(lighter(inks[1 + i % 3], 0.25), inks[0], i / 11)
        stage.marks([grounded(stage, np.column_stack([xs, crest]))], tone, 0.42)
        hem = np.vstack([np.column_stack([xs, crest]), np.column_stack([xs, crest + 0.005])[::-1]])
        stage.marks([hem], lighter(tone, 0.5), 0.55)
    motes = rng.random((round(50 * stage.w), 3))
    stage.marks(
        [dot(a * stage.w, b * stage.h, 0.0012 + 0.003 * c * c) for a, b, c in motes],
        lighter(inks[4], 0.5),
        0.7,
    )


def whirl(stage: Stage, inks: list[Colour]) -> None:
    """Strokes torn around a hollow, fast and broken."""
    rng = stage.dice("whirl")
    stage.gradient((darker(inks[0], 0.4), inks[1], darker(inks[0], 0.2)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.47
    reach = float(np.hypot(stage.w, stage.h)) * 0.62
    stage.light_up(x, y, reach * 0.7, inks[4], 0.55)
    hues = (inks[0], inks[2], inks[3], inks[4], mix(inks[4], (200, 60, 40), 0.6))
    for _ in range(150):
        far = reach * (0.12 + 0.9 * float(rng.random()) ** 0.8)
        start, sweep = float(rng.uniform(0, FULL)), float(rng.uniform(0.3, 1.3))
        t = np.linspace(0, 1, 26)
        a, grow = start + stage.side * sweep * t, far * (1 + 0.22 * t)
        wide = reach * 0.022 * float(rng.uniform(0.3, 1.4)) * np.sin(np.pi * t) ** 0.6
        inner = np.column_stack([x + (grow - wide) * np.cos(a), y + (grow - wide) * np.sin(a) * 0.86])
        outer = np.column_stack([x + (grow + wide) * np.cos(a), y + (grow + wide) * np.sin(a) * 0.86])
        tone = mix(hues[int(rng.integers(5))], inks[0], min(0.75, far / reach * 0.7))
        stage.marks([np.vstack([inner, outer[::-1]])], tone, 0.82)
    stage.light_up(x, y, reach * 0.3, lighter(inks[4], 0.2), 0.5)


def web(stage: Stage, inks: list[Colour]) -> None:
    """Lights bound to the lights near them."""
    rng = stage.dice("web")
    night = darker(inks[0], 0.4)
    stage.gradient((darker(night, 0.25), mix(night, inks[3], 0.18)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.48
    stage.light_up(x, y, 0.75, inks[3], 0.4)
    around = rng.normal(0, 1, (70, 2)) * [0.25 * stage.w, 0.23 * stage.h] + [x, y]
    apart = np.hypot(*(around[:, None] - around[None]).transpose(2, 0, 1))
    for i, row in enumerate(apart):
        for j in np.argsort(row)[1:4]:
            stage.marks([_thread(around[i], around[j])], mix(inks[3], inks[4], 0.4), 0.42)
    for k, (px, py) in enumerate(around):
        r = 0.005 + 0.013 * float(rng.random()) ** 2
        tone = inks[1 + k % 4]
        stage.light_up(float(px), float(py), r * 6, tone, 0.55)
        stage.layer(dot(float(px), float(py), r), lighter(tone, 0.6), lighter(tone, 0.2))


def _thread(a: np.ndarray, b: np.ndarray) -> Points:
    across = np.array([a[1] - b[1], b[0] - a[0]])
    across = across / (np.hypot(*across) or 1.0) * 0.0013
    return np.vstack([a - across, b - across, b + across, a + across])
