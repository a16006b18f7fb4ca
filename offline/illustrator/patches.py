"""A hole filled with patches of its surroundings: for each hidden point the most like place is sought.

The manner of PatchMatch (Barnes et al. 2009) and of Wexler, Shechtman and Irani (2007): coarse to fine, good
matches spread to neighbours, chance finds better ones, and overlapping patches vote for each colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from .membrane import pulled

Pixels = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

REACH = 3
WORKING_HOLE = 4200
ROUNDS = 4
_LATER = 2
_AROUND = np.array([(dy, dx) for dy in range(-REACH, REACH + 1) for dx in range(-REACH, REACH + 1)])
_LIKE = 300.0
"""How unlike two patches may be (mean square of the difference) and still have a say."""


@dataclass
class Level:
    """One size of the picture: its pixels, its gap, and for each hidden point (``at``) its ``source``."""

    pixels: Pixels
    gap: Mask
    free: Mask
    at: Ints
    source: Ints

    @property
    def shape(self) -> tuple[int, int]:
        return self.gap.shape[0], self.gap.shape[1]


def patched(start: Image.Image, hole: Image.Image, rng: np.random.Generator) -> Image.Image:
    """``start`` (RGB, roughly filled) with its hole (mode "L", not 0) made of patches from around it."""
    level: Level | None = None
    for size in _sizes(hole):
        level = _level(start, hole, size, level, rng)
        if level is None:
            return start
        for _ in range(ROUNDS if min(size) < 90 else _LATER):
            _search(level, rng)
            _vote(level)
        _joined(level)
    return start if level is None else _copied(start, hole, level)


def _sizes(hole: Image.Image) -> list[tuple[int, int]]:
    """The sizes to work at, coarse to fine: at the finest the hole has few enough points."""
    hidden = np.count_nonzero(np.asarray(hole)) or 1
    factor = min(1.0, (WORKING_HOLE / hidden) ** 0.5)
    sizes: list[tuple[int, int]] = []
    while len(sizes) < 5 and (not sizes or min(hole.size) * factor > 24):
        sizes.append((max(12, round(hole.width * factor)), max(12, round(hole.height * factor))))
        factor /= 1.7
    return sizes[::-1]


def _level(
    start: Image.Image,
    hole: Image.Image,
    size: tuple[int, int],
    below: Level | None,
    rng: np.random.Generator,
) -> Level | None:
    """The next level, begun with what the coarser one found; None where there is nothing to copy from."""
    pixels = np.asarray(start.resize(size, Image.Resampling.BOX), np.float32).copy()
    gap = np.asarray(hole.resize(size, Image.Resampling.BOX)) > 0
    free = _usable(gap)
    if not free.any() or not gap.any():
        return None
    at = np.argwhere(gap)
    level = Level(pixels, gap, free, at, _near_rows(at[:, 0], free, rng))
    if below is not None:
        _inherit(level, below)
        _vote(level)
    return level


def _usable(gap: Mask) -> Mask:
    """Where a whole patch lies outside of the gap and inside of the picture."""
    grown = Image.fromarray(gap.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(2 * REACH + 1))
    free: Mask = np.asarray(grown) == 0
    free = free.copy()
    free[:REACH], free[-REACH:], free[:, :REACH], free[:, -REACH:] = False, False, False, False
    return free


def _near_rows(ys: Ints, free: Mask, rng: np.random.Generator) -> Ints:
    """A source by chance for each hidden point, from about its own height."""
    sources: Ints = np.argwhere(free)
    middle = np.searchsorted(sources[:, 0], ys)
    spread = max(8, len(sources) // 12)
    picked = np.clip(middle + rng.integers(-spread, spread, len(ys)), 0, len(sources) - 1)
    found: Ints = sources[picked]
    return found


def _inherit(level: Level, below: Level) -> None:
    """Take over the matches of the coarser level, where they can be used."""
    scale = np.array(level.shape) / np.array(below.shape)
    table = np.zeros((*below.shape, 2), np.int64)
    table[below.gap] = below.source - below.at
    coarse = np.minimum((level.at / scale).astype(np.int64), np.array(below.shape) - 1)
    moved = level.at + np.round(table[coarse[:, 0], coarse[:, 1]] * scale).astype(np.int64)
    moved = np.clip(moved, 0, np.array(level.shape) - 1)
    good = below.gap[coarse[:, 0], coarse[:, 1]] & level.free[moved[:, 0], moved[:, 1]]
    level.source[good] = moved[good]


def _patches(level: Level, points: Ints) -> Pixels:
    """The patch around each point, the picture's edge repeated beyond it."""
    padded = np.pad(level.pixels, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    wide = padded.shape[1]
    start = (points[:, 0] + REACH) * wide + points[:, 1] + REACH
    spots = start[:, None] + (_AROUND[:, 0] * wide + _AROUND[:, 1])
    found: Pixels = np.take(padded.reshape(-1, 3), spots, axis=0)
    return found


def _unlike(level: Level, mine: Pixels, sources: Ints) -> Pixels:
    away: Pixels = ((mine - _patches(level, sources)) ** 2).mean(axis=(1, 2))
    return away


def _search(level: Level, rng: np.random.Generator) -> None:
    """Better sources: those of the neighbours, moved along, and some by chance, ever nearer."""
    mine = _patches(level, level.at)
    best = _unlike(level, mine, level.source)
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        _improve(level, mine, best, _from_neighbour(level, dy, dx))
    radius = max(level.shape) / 2
    while radius > 2:
        jump = rng.uniform(-radius, radius, level.source.shape).astype(np.int64)
        _improve(level, mine, best, level.source + jump)
        radius /= 3


def _from_neighbour(level: Level, dy: int, dx: int) -> Ints:
    number = np.full(level.shape, -1, np.int64)
    number[level.gap] = np.arange(len(level.at))
    h, w = level.shape
    beside = number[np.clip(level.at[:, 0] + dy, 0, h - 1), np.clip(level.at[:, 1] + dx, 0, w - 1)]
    moved = level.source[beside] - [dy, dx]
    return np.where((beside >= 0)[:, None], moved, level.source)


def _improve(level: Level, mine: Pixels, best: Pixels, offered: Ints) -> None:
    offered = np.clip(offered, 0, np.array(level.shape) - 1)
    allowed = np.flatnonzero(level.free[offered[:, 0], offered[:, 1]])
    if not len(allowed):
        return
    away = _unlike(level, mine[allowed], offered[allowed])
    better = away < best[allowed]
    chosen = allowed[better]
    level.source[chosen], best[chosen] = offered[chosen], away[better]


def _vote(level: Level) -> None:
    """Each hidden point becomes the mean of what the patches over it have there, the like ones first."""
    said, _ = _said(level)
    level.pixels[level.gap] = said[level.gap]


def _joined(level: Level) -> None:
    """Take away the step at the rim: what the patches get wrong outside is taken from the inside, too."""
    said, share = _said(level)
    rim = (~level.gap & (share > 0)).astype(np.float32)[..., None]
    if rim.any():
        wrong = pulled((level.pixels - said.astype(np.float32)) * rim, rim)
        level.pixels[level.gap] += wrong[level.gap]


def _said(level: Level) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """What the patches have at each point, in and just around the gap, and how much they say."""
    weight = np.exp(-_unlike(level, _patches(level, level.at), level.source) / _LIKE) + 1e-4
    total = np.zeros((*level.shape, 3))
    share = np.zeros(level.shape)
    h, w = level.shape
    for shift in _AROUND:
        to, said = level.at + shift, level.source + shift
        inside = (to >= 0).all(axis=1) & (to[:, 0] < h) & (to[:, 1] < w)
        to, said, heavy = to[inside], said[inside], weight[inside]
        total[to[:, 0], to[:, 1]] += level.pixels[said[:, 0], said[:, 1]] * heavy[:, None]
        share[to[:, 0], to[:, 1]] += heavy
    return total / np.maximum(share, 1e-9)[..., None], share


def _copied(start: Image.Image, hole: Image.Image, level: Level) -> Image.Image:
    """At full size: real texture copied from where the matches point, its broad light from what was found."""
    h, w = hole.height, hole.width
    pixels = np.asarray(start)
    scale = np.array([h, w]) / np.array(level.shape)
    table = np.zeros((*level.shape, 2), np.int64)
    table[level.gap] = level.source - level.at
    ys, xs = np.nonzero(np.asarray(hole))
    ly = np.minimum((ys / scale[0]).astype(int), level.shape[0] - 1)
    lx = np.minimum((xs / scale[1]).astype(int), level.shape[1] - 1)
    shift = np.round(table[ly, lx] * scale).astype(np.int64)
    taken = pixels[np.clip(ys + shift[:, 0], 0, h - 1), np.clip(xs + shift[:, 1], 0, w - 1)]
    whole = pixels.copy()
    whole[ys, xs] = taken
    found = Image.fromarray(np.clip(level.pixels, 0, 255).astype(np.uint8)).resize(
        (w, h), Image.Resampling.BICUBIC
    )
    reach = max(1.5, float(scale.max()) * 1.5)
    blurred = Image.fromarray(whole).filter(ImageFilter.GaussianBlur(reach))
    light = np.asarray(found.filter(ImageFilter.GaussianBlur(reach)), np.int16)
    fixed = whole.astype(np.int16) + light - np.asarray(blurred, np.int16)
    result = pixels.copy()
    result[ys, xs] = np.clip(fixed[ys, xs], 0, 255).astype(np.uint8)
    return Image.fromarray(result)
