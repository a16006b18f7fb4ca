"""A hole filled from its surroundings: first roughly, pulled small and pushed large, then by patches."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.drawing.membrane import pulled

from .patches import patched

Pixels = npt.NDArray[np.float32]
WORKING_EDGE = 512


def fill(image: Image.Image, mask: Image.Image, avoid: Image.Image | None = None) -> Image.Image:
    """``image`` (RGB) with the mask's inside continued from the outside, but for where ``avoid`` is set."""
    box = _around(mask)
    if box is None:
        return image
    box = (0, box[1], image.width, box[3]) if avoid else box  # beyond what is avoided
    part, hole = image.crop(box), mask.crop(box)
    factor = min(1.0, WORKING_EDGE / max(part.size))
    size = (max(2, round(part.width * factor)), max(2, round(part.height * factor)))
    small = np.asarray(part.resize(size, Image.Resampling.BOX), dtype=np.float32)
    shunned = avoid.crop(box) if avoid else Image.new("L", part.size)
    closed = ImageChops.lighter(hole, shunned)
    known = (np.asarray(closed.resize(size, Image.Resampling.BOX)) == 0).astype(np.float32)[..., None]
    if not known.any():
        known[...] = 1.0
        small = np.broadcast_to(small.mean(axis=(0, 1)), small.shape).astype(np.float32)
    filled = _across(small, known, pulled(small * known, known))
    smooth = Image.fromarray(np.clip(filled, 0, 255).astype(np.uint8)).resize(
        part.size, Image.Resampling.BICUBIC
    )
    result = image.copy()
    inside = hole.point([0] + [255] * 255).filter(ImageFilter.MaxFilter(3))
    rough = part.copy()
    rough.paste(smooth, (0, 0), inside)
    result.paste(patched(rough, inside, np.random.default_rng(0), shunned), box[:2], inside)
    return result


def _around(mask: Image.Image) -> tuple[int, int, int, int] | None:
    """The hole's box with as much again around it."""
    box = mask.getbbox()
    if box is None:
        return None
    pad = max(24, (box[2] - box[0]) // 2, (box[3] - box[1]) // 2)
    return (
        max(0, box[0] - pad),
        max(0, box[1] - pad),
        min(mask.width, box[2] + pad),
        min(mask.height, box[3] + pad),
    )


def _across(colours: Pixels, known: Pixels, otherwise: Pixels) -> Pixels:
    """Every row goes on from its left to its right neighbour: horizons and shores run through."""
    h, w = known.shape[:2]
    reach = max(2, w // 24)
    soft, share = _run(colours * known, reach), _run(known, reach)
    near = soft / np.maximum(share, 1e-6)
    at = np.broadcast_to(np.arange(w), (h, w))
    is_known = known[..., 0] > 0
    left = np.maximum.accumulate(np.where(is_known, at, -1), axis=1)
    right = np.minimum.accumulate(np.where(is_known, at, w)[:, ::-1], axis=1)[:, ::-1]
    rows = np.arange(h)[:, None]
    a, b = near[rows, np.maximum(left, 0)], near[rows, np.minimum(right, w - 1)]
    wl = np.where(left >= 0, 1.0 / np.maximum(1, at - left), 0.0)[..., None]
    wr = np.where(right < w, 1.0 / np.maximum(1, right - at), 0.0)[..., None]
    total = wl + wr
    crossed = np.where(total > 0, (a * wl + b * wr) / np.maximum(total, 1e-6), otherwise)
    return np.where(known > 0, colours, 0.85 * crossed + 0.15 * otherwise).astype(np.float32)


def _run(values: Pixels, reach: int) -> Pixels:
    """The running mean along rows."""
    padded = np.pad(values, ((0, 0), (reach + 1, reach), (0, 0)))
    total = np.cumsum(padded, axis=1, dtype=np.float64)
    return ((total[:, 2 * reach + 1 :] - total[:, : -2 * reach - 1]) / (2 * reach + 1)).astype(np.float32)
