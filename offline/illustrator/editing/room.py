"""Where in a mask there is room for a subject."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Box = tuple[int, int, int, int]

_FILLED = 0.6  # of its box: an ellipse fills 0.79, two marks apart from each other less
_CELLS = 48  # a side of the grid that room is looked for in


def roomiest(mask: Image.Image) -> Box:
    """The box (left, top, right, bottom; pixels) in a mask of mode "L" that a subject fits best into.

    It is the mask's own box where the mask fills most of that, else the rectangle within the mask that has
    the most room. An empty mask is all room.
    """
    box = mask.getbbox() or (0, 0, *mask.size)
    part = mask.crop(box)
    if float(np.asarray(part).mean()) >= _FILLED * 255:
        return box
    cells = np.asarray(part.resize((_CELLS, _CELLS), Image.Resampling.BOX)) >= 128
    across, down = part.width / _CELLS, part.height / _CELLS

    def room(found: Box) -> float:
        wide, high = (found[2] - found[0]) * across, (found[3] - found[1]) * down
        return min(wide, 2 * high) * min(high, 2 * wide)

    best = max(_rectangles(cells), key=room, default=None)
    if best is None:
        return box
    left, top, right, bottom = best
    x, y = box[:2]
    return (
        x + round(left * across),
        y + round(top * down),
        x + round(right * across),
        y + round(bottom * down),
    )


def _rectangles(cells: NDArray[np.bool_]) -> Iterator[Box]:
    """Every rectangle of set cells that cannot be made wider."""
    for top in range(len(cells)):
        full = np.ones(cells.shape[1], dtype=bool)
        for bottom in range(top, len(cells)):
            full = full & cells[bottom]
            edges = np.diff(np.concatenate(([0], full.astype(np.int8), [0])))
            for left, right in zip(np.flatnonzero(edges > 0), np.flatnonzero(edges < 0), strict=True):
                yield int(left), top, int(right), bottom + 1


def feathered(mask: Image.Image, share: float = 0.02) -> Image.Image:
    """The mask softened on its inner side only: 0 stays 0.

    ``share`` is how wide the soft rim is beside the mask's own box.
    """
    box = mask.getbbox()
    if box is None:
        return mask
    reach = max(0.5, share * min(box[2] - box[0], box[3] - box[1], 0.4 * max(mask.size)))
    soft = mask.filter(ImageFilter.GaussianBlur(reach))
    inner = soft.point([max(0, min(255, round((v - 96) * 255 / 150))) for v in range(256)])
    return ImageChops.multiply(inner, mask)
