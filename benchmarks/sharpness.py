"""How much two pictures look the same: the structural similarity index (SSIM), with numpy alone."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

WINDOW = 8  # pixels a side
C1, C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2  # the constants of Wang et al., 2004


def ssim(one: bytes, other: bytes) -> float:
    """From 0 to 1, of the light of two encoded pictures; the second is scaled to the first's size."""
    x, y = _light(one), _light(other, _size(one))
    mean_x, mean_y = _mean(x), _mean(y)
    spread_x, spread_y = _mean(x * x) - mean_x**2, _mean(y * y) - mean_y**2
    together = _mean(x * y) - mean_x * mean_y
    alike = (2 * mean_x * mean_y + C1) * (2 * together + C2)
    most = (mean_x**2 + mean_y**2 + C1) * (spread_x + spread_y + C2)
    return float((alike / most).mean())


def _size(data: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(data)).size


def _light(data: bytes, size: tuple[int, int] | None = None) -> np.ndarray:
    image = Image.open(io.BytesIO(data)).convert("L")
    if size and image.size != size:
        image = image.resize(size, Image.Resampling.BICUBIC)
    return np.asarray(image, np.float64)


def _mean(values: np.ndarray) -> np.ndarray:
    """The mean of every window of 8 x 8 pixels."""
    sums = np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    n = WINDOW
    return (sums[n:, n:] - sums[:-n, n:] - sums[n:, :-n] + sums[:-n, :-n]) / n**2
