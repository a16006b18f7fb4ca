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
WORKING_HOLE = 5000
FINE_HOLE = 20_000
"""How many hidden points are sought for with all care, and then once more with what is near."""

_COARSEST = 40
_NEAR = 24.0
_ROUNDS, _LAST_ROUNDS = 5, 3
_JUMPS = (8, 4, 2, 1)
_FADE = 0.88
"""How much less a patch is trusted with each point that it lies deeper in the gap."""
_AROUND = np.array([(dy, dx) for dy in range(-REACH, REACH + 1) for dx in range(-REACH, REACH + 1)])
_FEW = _AROUND[(_AROUND % 2 == 1).all(axis=1)]
_RIM, _TONE, _STRANGE = 0.04, 24, 20
"""How wide the rim of a gap is (a share of the picture), how far colours differ, how much of them may."""
_HEIGHT = 4000.0
"""How much unlike (mean square) a source is that is a whole picture higher or lower."""
_LEAST_LIKE = 12.0
"""Patches that differ less than this (mean square) are equally good."""


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


def patched(
    start: Image.Image, hole: Image.Image, rng: np.random.Generator, avoid: Image.Image
) -> Image.Image:
    """``start`` (RGB, roughly filled) with its hole (mode "L", not 0) made of patches from around it.

    Nothing is copied from where ``avoid`` (mode "L") is set.
    """
    level: Level | None = None
    *sizes, last = _sizes(hole)
    for size in sizes:
        level = _level(start, hole, avoid, size, level, rng) or level
        if level is None or level.shape != size[::-1]:
            continue  # so small that no whole patch is outside of the gap
        for _ in range(_LAST_ROUNDS if size == sizes[-1] else _ROUNDS):
            _search(level, rng, _AROUND)
            _vote(level)
    level = _level(start, hole, avoid, last, level, rng)
    if level is None:
        return start
    _search(level, rng, _FEW, 3)
    _joined(level)
    return _copied(start, hole, level)


def _sizes(hole: Image.Image) -> list[tuple[int, int]]:
    """The sizes to work at, coarse to fine: at the last but one the hole has few enough points for all."""
    hidden = np.count_nonzero(np.asarray(hole)) or 1
    finest, factor = (min(1.0, (most / hidden) ** 0.5) for most in (FINE_HOLE, WORKING_HOLE))
    factors = [finest, factor]
    while len(factors) < 7 and min(hole.size) * factor > _COARSEST:
        factor /= 1.6
        factors.append(factor)
    return [(max(12, round(hole.width * f)), max(12, round(hole.height * f))) for f in reversed(factors)]


def _level(
    start: Image.Image,
    hole: Image.Image,
    avoid: Image.Image,
    size: tuple[int, int],
    below: Level | None,
    rng: np.random.Generator,
) -> Level | None:
    """The next level, begun with what the coarser one found; None where there is nothing to copy from."""
    pixels = np.asarray(start.resize(size, Image.Resampling.BOX), np.float32).copy()
    gap = np.asarray(hole.resize(size, Image.Resampling.BOX)) > 0
    usable = _usable(gap)
    shunned = np.asarray(avoid.resize(size, Image.Resampling.BOX)) > 0
    other = usable & _usable(shunned)
    free = _familiar(pixels, gap, other if other.any() else usable)
    if not free.any() or not gap.any():
        return None
    at = np.argwhere(gap)
    level = Level(
        pixels, gap, free, ~shunned, at, _near_rows(at[:, 0], free, rng), _FADE ** _depths(gap)[gap]
    )
    if below is not None:
        _inherit(level, below)
        _vote(level)
    return level


def _usable(gap: Mask) -> Mask:
    """Where a whole patch lies outside of the gap."""
    grown = Image.fromarray(gap.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(2 * REACH + 1))
    free: Mask = np.asarray(grown) == 0
    free = free.copy()
    free[:1], free[-1:], free[:, :1], free[:, -1:] = False, False, False, False
    return free


def _familiar(pixels: Pixels, gap: Mask, free: Mask) -> Mask:
    """The usable places without colours that the gap's rim has not: beside a face no skin is copied.

    All of them where too few would be left.
    """
    wide = 2 * max(REACH, round(_RIM * max(gap.shape))) + 1
    near = np.asarray(Image.fromarray(gap.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(wide))) > 0
    tones = np.clip(pixels / _TONE, 0, 255 // _TONE).astype(np.int64) + 1
    counts = np.zeros((255 // _TONE + 3,) * 3)
    rim = tones[near & ~gap]
    np.add.at(counts, tuple(rim.T), 1)
    seen = counts > 0.02 * len(rim)
    for axis in range(3):
        seen = seen | np.roll(seen, 1, axis) | np.roll(seen, -1, axis)
    strange = Image.fromarray((~seen[tuple(np.moveaxis(tones, -1, 0))]).astype(np.uint8) * 255)
    found = free & (np.asarray(strange.filter(ImageFilter.BoxBlur(REACH))) < _STRANGE)
    return found if np.count_nonzero(found) > 0.15 * np.count_nonzero(free) else free


def _depths(gap: Mask) -> Pixels:
    """How many points from its rim each point of a gap is; 0 outside."""
    depths = np.zeros(gap.shape, np.float32)
    left = Image.fromarray(np.pad(gap, 1, mode="edge").astype(np.uint8) * 255)
    while left.getbbox() and depths.max() < max(gap.shape):
        depths += np.asarray(left)[1:-1, 1:-1] > 0
        left = left.filter(ImageFilter.MinFilter(3))
    return depths


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


def _patches(level: Level, points: Ints, around: Ints) -> Pixels:
    """What lies around each point, the picture's edge repeated beyond it."""
    padded = np.pad(level.pixels, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    wide = padded.shape[1]
    start = (points[:, 0] + REACH) * wide + points[:, 1] + REACH
    spots = start[:, None] + (around[:, 0] * wide + around[:, 1])
    found: Pixels = np.take(padded.reshape(-1, 3), spots, axis=0)
    return found


def _unlike(level: Level, mine: Pixels, sources: Ints, around: Ints) -> Pixels:
    away: Pixels = ((mine - _patches(level, sources, around)) ** 2).mean(axis=(1, 2))
    return away


def _away(level: Level, at: Ints, sources: Ints) -> Pixels:
    """What counts against a source at another height: sand is like an evening sky, but is not there."""
    rows: Pixels = ((sources[:, 0] - at[:, 0]) / level.shape[0]).astype(np.float32)
    return _HEIGHT * rows**2


def _search(level: Level, rng: np.random.Generator, around: Ints, radius: float | None = None) -> None:
    """Better sources: those of neighbours far and near, moved along, and some by chance, ever nearer.

    A patch is compared at the points ``around`` its middle; chance reaches ``radius`` points at first.
    """
    mine = _patches(level, level.at, around)
    best = _unlike(level, mine, level.source, around) + _away(level, level.at, level.source)
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
    away = _unlike(level, mine[allowed], offered[allowed], around)
    away += _away(level, level.at[allowed], offered[allowed])
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
    rim = (~level.gap & level.kin & (share > 0)).astype(np.float32)[..., None]
    if rim.any():
        wrong = pulled((level.pixels - said.astype(np.float32)) * rim, rim)
        level.pixels[level.gap] += wrong[level.gap]


def _said(level: Level) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """What the patches have at each point, in and just around the gap, and how much they say."""
    away = _unlike(level, _patches(level, level.at, _AROUND), level.source, _AROUND)
    usual = max(_LEAST_LIKE, float(np.percentile(away, 60)))
    weight = (np.exp(-away / usual) + 1e-4) * level.trust
    total = np.zeros((*level.shape, 3))
    share = np.zeros(level.shape)
    h, w = level.shape
    for shift in _AROUND:
        to, said = level.at + shift, np.clip(level.source + shift, 0, [h - 1, w - 1])
        inside = (to >= 0).all(axis=1) & (to[:, 0] < h) & (to[:, 1] < w)
        to, said, heavy = to[inside], said[inside], weight[inside]
        total[to[:, 0], to[:, 1]] += level.pixels[said[:, 0], said[:, 1]] * heavy[:, None]
        share[to[:, 0], to[:, 1]] += heavy
    return total / np.maximum(share, 1e-9)[..., None], share


def _copied(start: Image.Image, hole: Image.Image, level: Level) -> Image.Image:
    """At full size: real texture copied from where the matches point, its broad light from what was found."""
    size = hole.size
    scale = np.array([size[1], size[0]]) / np.array(level.shape)
    ys, xs = np.nonzero(np.asarray(hole))
    result = np.array(start)
    result[ys, xs] = np.clip(_textured(start, level, ys, xs, scale), 0, 255)
    reach = max(1.5, float(scale.max()) * 1.5)
    own = np.asarray(Image.fromarray(result).filter(ImageFilter.GaussianBlur(reach)))[ys, xs]
    found = _image(level.pixels).resize(size, Image.Resampling.BICUBIC)
    light = np.asarray(found.filter(ImageFilter.GaussianBlur(reach)))[ys, xs].astype(np.int16)
    step = np.asarray(_calm(start, level).resize(size, Image.Resampling.BICUBIC))[ys, xs]
    result[ys, xs] = np.clip(result[ys, xs] + light + (step.astype(np.int16) - 128) - own, 0, 255)
    return Image.fromarray(result)


def _image(pixels: Pixels) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _calm(start: Image.Image, level: Level) -> Image.Image:
    """What to add to the broad light that was found, at its size, 128 for nothing.

    Where a plain guess is near it, as in a sky, it is the step to that, which fits the rim.
    """
    wide = ImageFilter.GaussianBlur(0.04 * max(level.shape))
    guess = start.resize(level.shape[::-1], Image.Resampling.BOX).filter(wide)
    step = np.asarray(guess, np.float32) - np.asarray(_image(level.pixels).filter(wide), np.float32)
    step *= np.exp(-((np.abs(step).mean(axis=2, keepdims=True) / _NEAR) ** 2))
    return _image(128 + step)


def _textured(start: Image.Image, level: Level, ys: Ints, xs: Ints, scale: npt.NDArray[np.float64]) -> Pixels:
    """What the matches of the four nearest points have for each hidden pixel, the nearer first."""
    pixels = np.asarray(start)
    shifts = np.zeros((*level.shape, 2), np.int64)
    shifts[level.gap] = np.round((level.source - level.at) * scale)
    total, share = np.zeros((len(ys), 3), np.float32), np.zeros((len(ys), 1), np.float32)
    cell = np.stack([(ys + 0.5) / scale[0] - 0.5, (xs + 0.5) / scale[1] - 0.5], axis=1).astype(np.float32)
    low = np.floor(cell).astype(np.int32)
    for dy, dx in ((0, 0), (0, 1), (1, 0), (1, 1)):
        at = np.clip(low + [dy, dx], 0, np.array(level.shape) - 1)
        near = np.abs(1 - np.abs(cell - low - [dy, dx])).prod(axis=1) * level.gap[at[:, 0], at[:, 1]] + 1e-9
        moved = shifts[at[:, 0], at[:, 1]]
        y, x = (
            np.clip(ys + moved[:, 0], 0, len(pixels) - 1),
            np.clip(xs + moved[:, 1], 0, pixels.shape[1] - 1),
        )
        total += pixels[y, x] * near[:, None]
        share += near[:, None]
    return total / share
