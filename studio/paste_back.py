"""A model's result put back into the source: only what is marked changes, to the pixel.

A model re-renders the whole picture, also outside its mask. Here the source's own pixels stay
wherever the mask is 0, and the result fades in over a few pixels inside the mask.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

FEATHER = 8  # pixels of the source
MOVED = 20  # of 255: from here on a person may see that a pixel changed

_TILE = 256
_MOST_EXACT = 12  # pixels; a wider edge is made on a smaller mask

Bytes = NDArray[np.uint8]
Distances = NDArray[np.uint16]


@dataclass(frozen=True, eq=False)
class Composite:
    """The final picture, and how much the model changed outside the mask, in per cent of that area."""

    image: Image.Image = field(repr=False)
    changed_outside: float


def paste_back(
    source: Image.Image, result: Image.Image, mask: Image.Image, feather: float = FEATHER
) -> Composite:
    """Put ``result`` into ``source`` where ``mask`` is marked. All three have one size.

    ``source`` and ``result`` are RGB or RGBA; the picture is RGBA where either is. ``mask`` is as
    `studio.masks` makes it. Where it is 0 the source's very pixels stay; from its border inwards
    the result fades in over ``feather`` pixels, or up to the middle of what is narrower.
    Raises ValueError for sizes that differ.
    """
    if not source.size == result.size == mask.size:
        raise ValueError(f"sizes differ: {source.size}, {result.size}, {mask.size}")
    mode = "RGBA" if "RGBA" in (source.mode, result.mode) else "RGB"
    one, two = _in_mode(source, mode), _in_mode(result, mode)
    strength = soft_edge(mask, feather)
    image = _blended(one, two, strength)
    return Composite(image, changed_outside(one, two, mask))


def changed_outside(source: Image.Image, result: Image.Image, mask: Image.Image) -> float:
    """Per cent of the pixels where ``mask`` is 0 that moved by more than MOVED in any channel.

    Both pictures have one size and mode; what lies under full transparency does not count.
    """
    outside = mask.histogram()[0]
    if not outside:
        return 0.0
    moved = _largest_difference(source, result).point([255 if by > MOVED else 0 for by in range(256)])
    both = ImageChops.darker(moved, mask.point([255, *[0] * 255]))
    return 100 * both.histogram()[255] / outside


def soft_edge(mask: Image.Image, feather: float) -> Image.Image:
    """How much of the result shows, 0 to 255 (mode "L"): 0 outside the mask, rising inwards.

    It is full ``feather`` pixels inside the mask's border, and in the middle of parts narrower than
    that, so that a thin stroke is not lost. The picture's own border is no border.
    """
    reach = max(feather, 0.0)
    region = mask.getbbox()
    if region is None or reach < 1:
        return mask.copy()
    part = mask.crop(region) if region != (0, 0, *mask.size) else mask
    walls = (region[0] > 0, region[1] > 0, region[2] < mask.width, region[3] < mask.height)
    soft = Image.new("L", mask.size, 0)
    soft.paste(_edge(part, walls, reach), region[:2])
    return soft


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    return image if image.mode == mode else image.convert(mode)


def _blended(source: Image.Image, result: Image.Image, strength: Image.Image) -> Image.Image:
    """Pillow's composite is exact where the strength is 0 or 255; transparency needs more care."""
    if source.mode == "RGB":
        return Image.composite(result, source, strength)
    mixed = Image.composite(result.convert("RGBa"), source.convert("RGBa"), strength).convert("RGBA")
    mixed.paste(source, mask=strength.point([255, *[0] * 255]))
    mixed.paste(result, mask=strength.point([*[0] * 255, 255]))
    return mixed


def _largest_difference(source: Image.Image, result: Image.Image) -> Image.Image:
    if source.mode == "RGBA":
        source, result = source.convert("RGBa"), result.convert("RGBa")
    bands = [ImageChops.difference(one, two) for one, two in zip(source.split(), result.split(), strict=True)]
    whole = bands[0]
    for band in bands[1:]:
        whole = ImageChops.lighter(whole, band)
    return whole


def _edge(mask: Image.Image, walls: tuple[bool, bool, bool, bool], reach: float) -> Image.Image:
    """The soft edge within the mask's own bounds; ``walls`` says on which sides the outside begins."""
    shrink = math.ceil(reach / _MOST_EXACT)
    if shrink > 1 and min(mask.size) > 2 * shrink:
        small = mask.reduce(shrink).point([255 if level > 127 else 0 for level in range(256)])
        soft = _exact_edge(small, walls, reach / shrink).resize(mask.size, Image.Resampling.BILINEAR)
        return ImageChops.darker(soft, mask)
    return _exact_edge(mask, walls, reach)


def _exact_edge(mask: Image.Image, walls: tuple[bool, bool, bool, bool], reach: float) -> Image.Image:
    """By distance, tile by tile, so that only tiles with a border in them cost anything."""
    steps = math.ceil(reach) + 1
    around = 2 * steps
    pixels = np.pad(np.asarray(mask), around, mode="edge")
    for wall, beyond in zip(walls, _margins(around), strict=True):
        if wall:
            pixels[beyond] = 0
    soft = np.empty((mask.height, mask.width), dtype=np.uint8)
    for top, left in _tiles(mask.height, mask.width):
        rows, columns = min(_TILE, mask.height - top), min(_TILE, mask.width - left)
        tile = pixels[top : top + rows + 2 * around, left : left + columns + 2 * around]
        soft[top : top + rows, left : left + columns] = _soft_tile(tile, reach, steps)
    return Image.fromarray(soft)


def _margins(around: int) -> tuple[tuple[slice, slice], ...]:
    """Left, top, right and bottom margin of an array of rows."""
    first, last, all_of_it = slice(None, around), slice(-around, None), slice(None)
    return (all_of_it, first), (first, all_of_it), (all_of_it, last), (last, all_of_it)


def _tiles(height: int, width: int) -> Iterator[tuple[int, int]]:
    return ((top, left) for top in range(0, height, _TILE) for left in range(0, width, _TILE))


def _soft_tile(tile: Bytes, reach: float, steps: int) -> Bytes:
    """The strengths of a tile's inner part; ``tile`` has 2 × ``steps`` pixels around it."""
    around = 2 * steps
    inner = (slice(around, -around), slice(around, -around))
    if not tile[inner].any() or tile.min():
        return tile[inner]
    far = np.sqrt(_squared_distances(tile, steps).astype(np.float32))
    deepest = _widened(far, steps)
    full = np.minimum(deepest, reach + 1)[inner]
    depth = far[inner]
    strength = np.where(full > 0, depth / np.maximum(full, 1), 0)
    soft: Bytes = (np.minimum(strength, 1) * 255 + 0.5).astype(np.uint8)
    return soft


def _squared_distances(tile: Bytes, steps: int) -> Distances:
    """Each pixel's squared distance to the nearest pixel outside the mask, up to about ``steps``."""
    none, most = np.uint16(0), np.uint16(steps)
    along = np.where(tile, most, none)
    for _ in range(1, steps):
        np.minimum(along[:, 1:], along[:, :-1] + np.uint16(1), out=along[:, 1:])
        np.minimum(along[:, :-1], along[:, 1:] + np.uint16(1), out=along[:, :-1])
    squares = along * along
    found = squares.copy()
    for near in range(1, steps):
        step = np.uint16(near * near)
        np.minimum(found[near:], squares[:-near] + step, out=found[near:])
        np.minimum(found[:-near], squares[near:] + step, out=found[:-near])
    return found


def _widened(values: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """The largest value within ``reach`` rows and columns of each pixel."""
    wide = values.copy()
    for axis in (0, 1):
        turned = wide if axis == 0 else wide.T
        done = 0
        while done < reach:
            step = min(done + 1, reach - done)
            before = turned.copy()
            np.maximum(turned[step:], before[:-step], out=turned[step:])
            np.maximum(turned[:-step], before[step:], out=turned[:-step])
            done += step
    return wide
