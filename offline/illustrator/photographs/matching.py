"""Like places looked for in a picture: good finds spread to neighbours, chance finds better ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

REACH = 3
AROUND = np.array([(dy, dx) for dy in range(-REACH, REACH + 1) for dx in range(-REACH, REACH + 1)])
_JUMPS = (8, 4, 2, 1)
_HEIGHT = 4000.0
"""How much unlike (mean square) a source is that is a whole picture higher or lower."""


@dataclass
class Level:
    """One size of the picture: its pixels, its gap, and for each hidden point (``at``) its ``source``.

    A source is ``free``; the rim of the gap is to fit where it is ``kin``, not where something else is.
    """

    pixels: Pixels
    gap: Mask
    free: Mask
    kin: Mask
    at: Ints
    source: Ints
    trust: Pixels

    @property
    def shape(self) -> tuple[int, int]:
        return self.gap.shape[0], self.gap.shape[1]


def patches_at(level: Level, points: Ints, around: Ints) -> Pixels:
    """What lies around each point, the picture's edge repeated beyond it."""
    padded = np.pad(level.pixels, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    wide = padded.shape[1]
    start = (points[:, 0] + REACH) * wide + points[:, 1] + REACH
    spots = start[:, None] + (around[:, 0] * wide + around[:, 1])
    found: Pixels = np.take(padded.reshape(-1, 3), spots, axis=0)
    return found


def unlike(level: Level, mine: Pixels, sources: Ints, around: Ints) -> Pixels:
    away: Pixels = ((mine - patches_at(level, sources, around)) ** 2).mean(axis=(1, 2))
    return away


def _away(level: Level, at: Ints, sources: Ints) -> Pixels:
    """What counts against a source at another height: sand is like an evening sky, but is not there."""
    rows: Pixels = ((sources[:, 0] - at[:, 0]) / level.shape[0]).astype(np.float32)
    return _HEIGHT * rows**2


def search(level: Level, rng: np.random.Generator, around: Ints, radius: float | None = None) -> None:
    """Better sources: those of neighbours far and near, moved along, and some by chance, ever nearer.

    A patch is compared at the points ``around`` its middle; chance reaches ``radius`` points at first.
    """
    mine = patches_at(level, level.at, around)
    best = unlike(level, mine, level.source, around) + _away(level, level.at, level.source)
    for step in _JUMPS:
        for dy, dx in ((0, step), (step, 0), (0, -step), (-step, 0)):
            _improve(level, mine, best, _from_neighbour(level, dy, dx), around)
    reach = radius or max(level.shape) / 2
    while reach > 1:
        jump = rng.uniform(-reach, reach, level.source.shape).round().astype(np.int64)
        _improve(level, mine, best, level.source + jump, around)
        reach /= 3


def _from_neighbour(level: Level, dy: int, dx: int) -> Ints:
    number = np.full(level.shape, -1, np.int64)
    number[level.gap] = np.arange(len(level.at))
    h, w = level.shape
    beside = number[np.clip(level.at[:, 0] + dy, 0, h - 1), np.clip(level.at[:, 1] + dx, 0, w - 1)]
    moved = level.source[beside] - [dy, dx]
    return np.where((beside >= 0)[:, None], moved, level.source)


def _improve(level: Level, mine: Pixels, best: Pixels, offered: Ints, around: Ints) -> None:
    offered = np.clip(offered, 0, np.array(level.shape) - 1)
    new = (offered != level.source).any(axis=1)
    allowed = np.flatnonzero(level.free[offered[:, 0], offered[:, 1]] & new)
    if not len(allowed):
        return
    away = unlike(level, mine[allowed], offered[allowed], around)
    away += _away(level, level.at[allowed], offered[allowed])
    better = away < best[allowed]
    chosen = allowed[better]
    level.source[chosen], best[chosen] = offered[chosen], away[better]
