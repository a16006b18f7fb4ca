"""A gap at full size: real texture from where its matches point, in the broad light that was found."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from .matching import Ints, Level, Pixels

_NEAR = 24.0


def copied(start: Image.Image, hole: Image.Image, level: Level) -> Image.Image:
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
