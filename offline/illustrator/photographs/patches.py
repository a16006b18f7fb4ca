"""A hole filled with patches of its surroundings: for each hidden point the most like place is sought.

The manner of PatchMatch (Barnes et al. 2009) and of Wexler, Shechtman and Irani (2007): coarse to fine, good
matches spread to neighbours, chance finds better ones, and overlapping patches vote for each colour.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from offline.illustrator.drawing.membrane import pulled

from .matching import AROUND, REACH, Ints, Level, Mask, Pixels, patches_at, search, unlike
from .textures import copied

WORKING_HOLE = 5000
FINE_HOLE = 20_000
"""How many hidden points are sought for with all care, and then once more with what is near."""

_COARSEST = 40
_ROUNDS, _LAST_ROUNDS = 5, 3
_FADE = 0.88
"""How much less a patch is trusted with each point that it lies deeper in the gap."""
_FEW = AROUND[(AROUND % 2 == 1).all(axis=1)]
_RIM, _TONE, _STRANGE = 0.04, 24, 20
"""How wide the rim of a gap is (a share of the picture), how far colours differ, how much of them may."""
_LEAST_LIKE = 12.0
"""Patches that differ less than this (mean square) are equally good."""


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
            search(level, rng, AROUND)
            _vote(level)
    level = _level(start, hole, avoid, last, level, rng)
    if level is None:
        return start
    search(level, rng, _FEW, 3)
    _joined(level)
    return copied(start, hole, level)


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
    away = unlike(level, patches_at(level, level.at, AROUND), level.source, AROUND)
    usual = max(_LEAST_LIKE, float(np.percentile(away, 60)))
    weight = (np.exp(-away / usual) + 1e-4) * level.trust
    total = np.zeros((*level.shape, 3))
    share = np.zeros(level.shape)
    h, w = level.shape
    for shift in AROUND:
        to, said = level.at + shift, np.clip(level.source + shift, 0, [h - 1, w - 1])
        inside = (to >= 0).all(axis=1) & (to[:, 0] < h) & (to[:, 1] < w)
        to, said, heavy = to[inside], said[inside], weight[inside]
        total[to[:, 0], to[:, 1]] += level.pixels[said[:, 0], said[:, 1]] * heavy[:, None]
        share[to[:, 0], to[:, 1]] += heavy
    return total / np.maximum(share, 1e-9)[..., None], share
