"""A picture that was not drawn here, seen from nearer or from further away."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from offline.illustrator.photographs.finding import subject_in

Pixels = npt.NDArray[np.float32]
ZOOMS = {"wide", "closeup"}
_SHRINK, _NEAR = 0.42, 0.6
"""How much more of the middle a wider picture shows in the same room, and how much is seen from near."""


def zoomed(source: Image.Image, framing: str) -> Image.Image:
    """``source`` (RGB) with what may be around it, or the part around its subject."""
    return _wider(source) if framing == "wide" else _nearer(source)


def _wider(source: Image.Image) -> Image.Image:
    """The middle smaller on its ground, and what is at the sides and above stretched to fill the picture."""
    w, h = source.size
    u, v = (np.arange(w) + 0.5) / w, (np.arange(h) + 0.5) / h
    across = u + _SHRINK * np.sin(2 * np.pi * (u - 0.5)) / (2 * np.pi)
    down = (1 - _SHRINK) * v + _SHRINK * v**2
    smaller = source.filter(ImageFilter.GaussianBlur(0.4))  # where it shrinks
    pixels = np.asarray(smaller, np.float32)
    return Image.fromarray(
        _between(_between(pixels, down * h - 0.5, 0), across * w - 0.5, 1).round().astype(np.uint8)
    )


def _between(pixels: Pixels, at: npt.NDArray[np.floating[Any]], axis: int) -> Pixels:
    """The rows (or columns) at fractional places."""
    at = np.clip(at, 0, pixels.shape[axis] - 1.001)
    low = at.astype(np.int64)
    share = (at - low).astype(np.float32).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    found: Pixels = np.take(pixels, low, axis) * (1 - share) + np.take(pixels, low + 1, axis) * share
    return found


def _nearer(source: Image.Image) -> Image.Image:
    w, h = source.size
    seen = subject_in(source)
    box = seen.getbbox() if seen else None
    x, y = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) if box else (w / 2, h / 2)
    wide, tall = w * _NEAR, h * _NEAR
    left, top = min(max(x - wide / 2, 0), w - wide), min(max(y - tall / 2, 0), h - tall)
    part = (left, top, left + wide, top + tall)
    return source.resize(source.size, Image.Resampling.LANCZOS, box=part)
