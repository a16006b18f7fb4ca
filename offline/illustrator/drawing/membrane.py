"""Values known here and there spread smoothly over what lies between."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.float32]


def pulled(colours: Pixels, weights: Pixels) -> Pixels:
    """Pull-push: what is unknown (``weights`` 0) comes from the same picture at half the size.

    ``colours`` are already multiplied by their weights.
    """
    if min(colours.shape[:2]) <= 2 or weights.min() > 0:
        total = max(1e-6, float(weights.sum()))
        mean = colours.sum(axis=(0, 1)) / total
        return np.where(weights > 0, colours / np.maximum(weights, 1e-6), mean).astype(np.float32)
    coarse = pulled(*(_halved(part) for part in (colours, weights)))
    pushed = _doubled(coarse, colours.shape[:2])
    strength = np.clip(weights, 0, 1)
    own = colours / np.maximum(weights, 1e-6)
    return (own * strength + pushed * (1 - strength)).astype(np.float32)


def _halved(values: Pixels) -> Pixels:
    h, w = values.shape[:2]
    padded = np.pad(values, ((0, h % 2), (0, w % 2), (0, 0)), mode="edge")
    return (padded[0::2, 0::2] + padded[1::2, 0::2] + padded[0::2, 1::2] + padded[1::2, 1::2]) * np.float32(
        0.25
    )


def _doubled(values: Pixels, shape: tuple[int, ...]) -> Pixels:
    size = (shape[1], shape[0])
    planes = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(values[..., i])).resize(size, Image.Resampling.BICUBIC)
        )
        for i in range(values.shape[2])
    ]
    return np.stack(planes, axis=-1)
