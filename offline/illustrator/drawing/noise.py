"""Soft noise and simple ramps as grey pictures, cheap at any size."""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image, ImageChops

BICUBIC = Image.Resampling.BICUBIC


def cloudy(
    rng: np.random.Generator, size: tuple[int, int], cells: tuple[float, float], octaves: int = 3
) -> Image.Image:
    """Value noise of mode "L" around 128; ``cells`` is how many blobs across and down, at any pixel size."""
    result: Image.Image | None = None
    for octave in range(octaves):
        across, down = (max(2, round(c * 2**octave)) for c in cells)
        grid = rng.integers(0, 256, (down, across), dtype=np.uint8)
        layer = Image.fromarray(grid).resize(size, BICUBIC)
        result = layer if result is None else Image.blend(result, layer, 0.36 * 0.66 ** (octave - 1))
    assert result is not None
    return result


@cache
def radial() -> Image.Image:
    """A soft round spot: 255 in the middle, 0 at the rim."""
    y, x = np.mgrid[-1:1:256j, -1:1:256j]
    fall = np.clip(1 - np.hypot(x, y), 0, 1)
    return Image.fromarray((255 * fall * fall * (3 - 2 * fall)).astype(np.uint8))


@cache
def slope(light: int) -> Image.Image:
    """A ramp from lit (0) to shaded (255), the light coming from the left (-1) or right (1), above."""
    y, x = np.mgrid[0:1:64j, 0:1:64j]
    far = 1 - x if light > 0 else x
    value = np.clip((far * 0.62 + y * 0.5 - 0.12), 0, 1)
    return Image.fromarray((255 * value).astype(np.uint8))


def scaled(mask: Image.Image, factor: float) -> Image.Image:
    """A grey picture with every value multiplied."""
    return mask.point([min(255, round(v * factor)) for v in range(256)])


def both(a: Image.Image, b: Image.Image) -> Image.Image:
    """The product of two masks."""
    return ImageChops.multiply(a, b)
