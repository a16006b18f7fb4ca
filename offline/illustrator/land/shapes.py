"""Outlines that land is made of, in units."""

from __future__ import annotations

import numpy as np

from offline.illustrator.drawing.pen import Points, ring, smooth
from offline.illustrator.drawing.stage import Stage


def rolling(stage: Stage, rng: np.random.Generator, level: float, swing: float, wave: float = 1.0) -> Points:
    """Soft hills from side to side: the crest around ``level``, ``swing`` high, ``wave`` wide."""
    x = np.linspace(-0.02, stage.w + 0.02, max(40, round(60 * stage.w)))
    y = np.full_like(x, level)
    for k in (0.7, 1.3, 2.3, 4.1):
        y += swing / (k + 0.4) * np.sin(2 * np.pi * k * x / wave * 0.6 + rng.uniform(0, 2 * np.pi))
    return grounded(stage, np.column_stack([x, y]))


def grounded(stage: Stage, crest: Points) -> Points:
    """A crest closed along the bottom of the picture."""
    return np.vstack([crest, [[stage.w + 0.02, stage.h + 0.02], [-0.02, stage.h + 0.02]]])


def height_at(outline: Points, x: float) -> float:
    """The crest's y of a grounded outline at x."""
    crest = outline[:-2]
    return float(np.interp(x, crest[:, 0], crest[:, 1]))


def jagged(a: tuple[float, float], b: tuple[float, float], rough: float, rng: np.random.Generator) -> Points:
    """A broken line from a to b, as rock breaks."""
    line = np.array([a, b], dtype=float)
    for _ in range(4):
        middle = (line[1:] + line[:-1]) / 2 + rng.uniform(-rough, rough, (len(line) - 1, 2))
        joined = np.empty((len(line) + len(middle), 2))
        joined[0::2], joined[1::2] = line, middle
        line, rough = joined, rough * 0.55
    return line


def rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=float)


def dash(x: float, y: float, length: float, thick: float) -> Points:
    """A lens lying flat: a glint on water."""
    return np.array(
        [
            [x - length, y],
            [x - length * 0.4, y - thick],
            [x + length * 0.4, y - thick * 0.9],
            [x + length, y],
            [x + length * 0.3, y + thick],
            [x - length * 0.5, y + thick * 0.8],
        ]
    )


def dot(x: float, y: float, rx: float, ry: float | None = None) -> Points:
    return ring(x, y, rx, rx if ry is None else ry)[:: 1 if rx > 0.02 else 3]


def leaf(at: Points, long: float, angle: float) -> Points:
    """A leaf from its root, pointed at both ends."""
    along = np.array([np.cos(angle), np.sin(angle)]) * long
    across = np.array([-along[1], along[0]]) * 0.22
    return smooth(np.array([at, at + along * 0.45 + across, at + along, at + along * 0.45 - across]), True, 4)


def blade(x: float, y: float, tall: float, lean: float) -> Points:
    """A blade of grass."""
    return np.array(
        [[x - tall * 0.09, y], [x + lean * 0.4, y - tall * 0.6], [x + lean, y - tall], [x + tall * 0.09, y]]
    )
