"""Further pictures of nothing that has a shape: rays, discs, shards, seeds, horizons."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect


def rays(stage: Stage, inks: list[Colour]) -> None:
    """Light that breaks out over a dark edge."""
    rng = stage.dice("rays")
    x, y = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.68
    stage.gradient((inks[0], mix(inks[0], inks[1], 0.5), inks[2]), 0, stage.h + 0.02)
    reach, n = float(np.hypot(stage.w, stage.h)) * 1.1, 34
    angles = np.linspace(-np.pi, 0, n) + rng.uniform(-0.03, 0.03, n)
    for i, angle in enumerate(angles):
        half = float(rng.uniform(0.018, 0.07))
        tip = [[x + reach * np.cos(angle + k), y + reach * np.sin(angle + k)] for k in (-half, half)]
        stage.marks([np.array([[x, y], *tip])], inks[1 + i % 4], 0.34)
    stage.light_up(x, y, 0.9, lighter(inks[4], 0.2), 0.75)
    stage.layer(dot(x, y, 0.15), lighter(inks[4], 0.7), inks[3])
    for i in range(3):
        level = stage.h * (0.7 + 0.1 * i)
        xs = np.linspace(-0.02, stage.w + 0.02, 60)
        crest = level + 0.03 * np.sin(xs * (3 + i) + rng.uniform(0, 6))
        ground = np.vstack([np.column_stack([xs, crest]), [[stage.w, stage.h + 0.02], [0, stage.h + 0.02]]])
        tone = darker(mix(inks[0], inks[1], 0.3 - 0.1 * i), 0.1 * i)
        stage.layer(ground, lighter(tone, 0.1), darker(tone, 0.2), 0.1, f"ray{i}")


def discs(stage: Stage, inks: list[Colour]) -> None:
    """Circles and lines in balance: some clear, some full, one large."""
    rng = stage.dice("discs")
    paper = lighter(inks[4], 0.35)
    stage.gradient((paper, mix(paper, inks[3], 0.3)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.14 * stage.side), stage.h * 0.4
    for i in range(9):
        a = np.sort(rng.uniform(-0.1, stage.w + 0.1, 2))
        b = rng.uniform(0, stage.h, 2)
        line = np.array([[a[0], b[0]], [a[1], b[1]], [a[1], b[1] + 0.006], [a[0], b[0] + 0.006]])
        stage.marks([line], inks[i % 2], 0.8)
    for i in range(13):
        r = 0.24 if i == 0 else float(rng.uniform(0.02, 0.12))
        px, py = (x, y) if i == 0 else (float(rng.random()) * stage.w, float(rng.random()) * stage.h)
        stage.glow(px, py + 0.01, r * 1.25, inks[0], 0.25)
        stage.marks([dot(px, py, r)], inks[1 + i % 3], 0.82)
        if i % 2 == 0:
            stage.marks([dot(px, py, r * 0.66)], inks[(2 + i) % 5], 0.85)
            stage.marks([dot(px, py, r * 0.34)], paper, 0.9)


def shards(stage: Stage, inks: list[Colour]) -> None:
    """Broken planes around a gap through which light falls."""
    rng = stage.dice("shards")
    stage.gradient((darker(inks[0], 0.35), inks[1]), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 - 0.1 * stage.side), stage.h * 0.45
    stage.light_up(x, y, 0.7, inks[4], 0.8)
    for i in range(46):
        angle, far = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.16, 0.95))
        px, py = x + far * np.cos(angle) * max(1.0, stage.w), y + far * np.sin(angle)
        size = 0.06 + 0.22 * far * float(rng.random())
        turn = rng.uniform(0, 2 * np.pi) + np.array([0.0, 2.0, 4.1])
        corners = np.column_stack([px + size * np.cos(turn), py + size * np.sin(turn) * 1.4])
        tone = mix(inks[i % 4], inks[0], min(0.8, far))
        stage.layer(corners, lighter(tone, 0.25 * (1 - far)), darker(tone, 0.3))
        stage.marks(
            [np.vstack([corners[:2], corners[1] + 0.004, corners[0] + 0.004])], inks[4], 0.4 * (1 - far)
        )


def seeds(stage: Stage, inks: list[Colour]) -> None:
    """Seeds that unfold from the middle as in a sunflower, each turned by the golden angle from the last."""
    rng = stage.dice("seeds")
    stage.gradient((darker(inks[0], 0.3), mix(inks[0], inks[1], 0.35)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.07 * stage.side), stage.h * 0.5
    reach = 0.62 * max(min(stage.w, stage.h), 0.7 * max(stage.w, stage.h))
    stage.light_up(x, y, reach * 1.2, mix(inks[1], inks[4], 0.4), 0.55)
    n, lag = 210, float(rng.uniform(0, 6.28))
    for k in range(n, 0, -1):
        t = k / n
        angle, far = lag + stage.side * k * np.pi * (3 - np.sqrt(5)), reach * t**0.62
        px, py = x + far * float(np.cos(angle)), y + far * float(np.sin(angle))
        size = reach * (0.014 + 0.044 * t)
        tone = mix(mix(inks[4], inks[3], min(1.0, t * 2)), mix(inks[2], inks[1], t), min(1.0, t * 1.2))
        stage.layer(_seed(px, py, size, float(angle)), lighter(tone, 0.25), darker(tone, 0.22))
    stage.light_up(x, y, reach * 0.45, lighter(inks[4], 0.3), 0.6)


def _seed(x: float, y: float, size: float, angle: float) -> Points:
    """A lens that points away from the middle."""
    t = np.linspace(0, 2 * np.pi, 22, endpoint=False)
    along, across = size * np.cos(t) * 1.25, size * 0.62 * np.sin(t) * (1 - 0.35 * np.cos(t))
    c, s = np.cos(angle), np.sin(angle)
    return np.column_stack([x + along * c - across * s, y + along * s + across * c])


def horizons(stage: Stage, inks: list[Colour]) -> None:
    """Bands of still colour, a single moon, its path: room to breathe."""
    rng = stage.dice("bands")
    level = stage.h * float(rng.uniform(0.5, 0.64))
    stage.gradient((inks[0], mix(inks[1], inks[2], 0.5), lighter(inks[3], 0.3)), 0, level + 0.02)
    x, r = stage.w * (0.5 - 0.16 * stage.side), 0.085
    stage.light_up(x, level - 0.24, 0.5, lighter(inks[4], 0.4), 0.6)
    stage.layer(dot(x, level - 0.24, r), lighter(inks[4], 0.75), lighter(inks[4], 0.2))
    for i in range(3):
        y = level - 0.05 + 0.02 * i
        xs = np.linspace(-0.02, stage.w + 0.02, 50)
        crest = y - 0.06 * (2 - i) * np.abs(np.sin(xs * (1.3 + 0.6 * i) + rng.uniform(0, 6))) ** 2
        far = np.vstack([np.column_stack([xs, crest]), [[stage.w, level + 0.02], [0, level + 0.02]]])
        tone = mix(inks[1], inks[3], 0.65 - 0.25 * i)
        stage.layer(far, tone, lighter(tone, 0.12))
    stage.layer(rect(0, level, stage.w, stage.h), mix(inks[2], inks[3], 0.5), inks[0])
    stage.reflect(level, mix(inks[1], inks[2], 0.4), 0.5)
    stones = [(stage.w * (0.5 + 0.2 * stage.side) + dx, stage.h * 0.86 - dy, w) for dx, dy, w in STONES]
    for k, (px, py, wide) in enumerate(stones):
        stage.layer(dot(px, py, wide, wide * 0.34), lighter(inks[k % 2], 0.25), darker(inks[0], 0.3))


STONES = ((0.0, 0.0, 0.12), (0.012, 0.062, 0.09), (-0.006, 0.11, 0.062), (0.004, 0.146, 0.036))
