"""Styles put together of small pieces: mosaic, bricks, blocks, cross-stitch, knitting."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour
from offline.illustrator.dice import Dice

from .sheet import Grid, Size, vivid

Tile = Callable[[int, int], tuple[Grid, Grid]]
"""How a piece of some pixels across and down is lit (1 as its colour) and how far it covers (0 to 1)."""


def _net(size: Size, each: int) -> tuple[Size, int]:
    """How many square pieces go across and down, ``each`` to the shorter side, and their size in pixels."""
    pitch = max(3, round(min(size) / each))
    return (-(-size[0] // pitch), -(-size[1] // pitch)), pitch


def _coloured(image: Image.Image, cells: Size, colours: int) -> Image.Image:
    """The picture with a pixel for each piece, in few colours."""
    small = vivid(image, 1.12, 1.3).resize(cells, Image.Resampling.BOX)
    return small.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE, kmeans=2).convert(
        "RGB"
    )


def _tiled(small: Image.Image, pitch: int, size: Size, tile: Tile, ground: Colour) -> Image.Image:
    """Every pixel as one piece, cut to the picture's size."""
    light, cover = tile(pitch, pitch)
    across = small.width
    found = np.empty((small.height * pitch, across * pitch, 3), np.uint8)
    shade, base = np.tile(light * cover, (1, across)), np.tile(1 - cover, (1, across))
    gloss = np.tile(np.clip(light - 1, 0, 1) * cover * 255, (1, across))
    pixels = np.asarray(small, np.float32)
    for i, row in enumerate(pixels):
        wide = np.repeat(row, pitch, axis=0)[None]
        lit = wide * np.minimum(shade, 1)[..., None] + gloss[..., None] + base[..., None] * np.array(ground)
        found[i * pitch : (i + 1) * pitch] = np.clip(lit, 0, 255)
    return Image.fromarray(found).crop((0, 0, *size))


def _spot(across: int, down: int) -> tuple[Grid, Grid]:
    """The x and y of a piece's pixels, -1 to 1."""
    x = (np.arange(across, dtype=np.float32) + 0.5) / across * 2 - 1
    y = (np.arange(down, dtype=np.float32) + 0.5) / down * 2 - 1
    return np.broadcast_to(x[None], (down, across)), np.broadcast_to(y[:, None], (down, across))


def _brick(across: int, down: int) -> tuple[Grid, Grid]:
    """A brick from above: a round stud with its light and shadow, a dark joint around."""
    x, y = _spot(across, down)
    away = np.hypot(x, y)
    stud = np.clip((0.66 - away) * across / 2, 0, 1)
    rim = np.exp(-(((away - 0.64) / 0.13) ** 2)) * np.clip(-(x + y), -1, 1)
    cast = np.exp(-(((np.hypot(x - 0.14, y - 0.16) - 0.66) / 0.16) ** 2)) * (1 - stud)
    light = 0.93 + 0.1 * stud + 0.3 * rim - 0.34 * cast
    edge = np.maximum(np.abs(x), np.abs(y))
    light = light * np.where(edge > 1 - 2.2 / across, 0.74, 1.0)
    return light.astype(np.float32), np.ones_like(light, np.float32)


def _block(across: int, down: int) -> tuple[Grid, Grid]:
    """A cube: its upper and left edges lit, the lower and right ones in shade."""
    x, y = _spot(across, down)
    bevel = 0.72
    top, left = np.clip((-y - bevel) * 9, 0, 1), np.clip((-x - bevel) * 9, 0, 1)
    low, right = np.clip((y - bevel) * 9, 0, 1), np.clip((x - bevel) * 9, 0, 1)
    light = 0.97 + 0.16 * top + 0.08 * left - 0.26 * low - 0.2 * right
    return light.astype(np.float32), np.ones_like(light, np.float32)


def _cross(across: int, down: int) -> tuple[Grid, Grid]:
    """Two threads that cross, the one over the other."""
    x, y = _spot(across, down)
    found, cover = np.full_like(x, 0.6), np.zeros_like(x)
    for lean in (-1, 1):
        off = (x - lean * y) / np.sqrt(2)
        thread = np.clip((0.42 - np.abs(off)) * across / 2 + 0.3, 0, 1)
        round_ = 0.66 + 0.42 * np.cos(np.clip(off / 0.42, -1, 1) * 1.25)
        found = np.where(thread > 0.4, round_ + 0.04 * lean, found)
        cover = np.maximum(cover, thread)
    return found.astype(np.float32), cover.astype(np.float32)


def _stitch(across: int, down: int) -> tuple[Grid, Grid]:
    """A knitted stitch: two strands that meet below, as a V."""
    x, y = _spot(across, down)
    lean = np.abs(x) - 0.5
    off = (lean + 0.34 * y) / 0.5
    strand = 0.52 + 0.52 * np.cos(np.clip(off, -1, 1) * 1.45)
    twist = 0.05 * np.sin((y * 2.4 + np.abs(x) * 3) * np.pi)
    light = np.clip(strand + twist, 0.3, 1.08) * np.where(np.abs(x) < 0.08, 0.72, 1.0)
    return light.astype(np.float32), np.ones_like(light, np.float32)


def bricks(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Built of toy bricks with studs, in the colours that those have."""
    cells, pitch = _net(size, 60)
    return _tiled(_edged(_coloured(image, cells, 30), subject, 0.55), pitch, size, _brick, (0, 0, 0))


def blocks(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Built of cubes, as in a game of blocks; each a little lighter or darker."""
    cells, pitch = _net(size, 64)
    small = _edged(_coloured(image, cells, 34), subject, 0.6)
    uneven = dice("cubes").normal(0, 4.5, (64, 64, 1))[np.ix_(*(np.arange(n) % 64 for n in cells[::-1]))]
    small = Image.fromarray(np.clip(np.asarray(small) + uneven, 0, 255).astype(np.uint8))
    return _tiled(small, pitch, size, _block, (0, 0, 0))


def cross_stitch(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Crosses of thread on linen, which stays bare around the picture."""
    cells, pitch = _net(size, 74)
    small = _edged(_coloured(image, cells, 28), subject, 0.5)
    worked = _tiled(small, pitch, size, _cross, (226, 214, 192))
    cloth = _tiled(Image.new("RGB", cells, (238, 228, 208)), pitch, size, _weave, (0, 0, 0))
    rim = max(1, round(0.065 * min(cells)))
    margin = rim * pitch
    w, h = ((n - 2 * rim) * pitch for n in cells)
    cloth.paste(worked.crop((margin, margin, margin + w, margin + h)), (margin, margin))
    return cloth


def _weave(across: int, down: int) -> tuple[Grid, Grid]:
    """Linen: threads over and under, a hole at the corners of each square."""
    x, y = _spot(across, down)
    hole = np.clip(1.5 - np.hypot(1 - np.abs(x), 1 - np.abs(y)) * 3.2, 0, 1)
    light = 0.96 + 0.04 * np.cos(x * np.pi * 3) * np.cos(y * np.pi * 3) - 0.34 * hole
    return light.astype(np.float32), np.ones_like(light, np.float32)


def knitted(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Knitted in wool, stitch by stitch."""
    cells, pitch = _net(size, 62)
    small = _edged(_coloured(image, cells, 18), subject, 0.55)
    return _tiled(small, pitch, size, _stitch, (0, 0, 0))


def _edged(small: Image.Image, subject: Image.Image | None, dark: float) -> Image.Image:
    """A dark row of pieces around who is looked at."""
    if subject is None or min(small.size) < 24:
        return small
    solid = subject.resize(small.size, Image.Resampling.BOX).point([0] * 118 + [255] * 138)
    rim = np.asarray(solid, np.int16) - np.asarray(solid.filter(ImageFilter.MinFilter(3)), np.int16)
    pixels = np.asarray(small, np.float32)
    return Image.fromarray(np.where(rim[..., None] > 0, pixels * dark, pixels).astype(np.uint8))


def mosaic(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Small stones set in mortar, finer ones for who is looked at; no two of quite the same tone."""
    fine = 2 if min(size) <= 1100 else 1
    each = 46
    across, down = (max(4, round(n / min(size) * each)) for n in size)
    sheet = Image.new("RGB", (size[0] * fine, size[1] * fine), (92, 84, 78))
    source = vivid(image, 1.14, 1.35)
    for part in (1, 2):
        near = subject if part == 2 else None
        if part == 1 or near is not None:
            _set_in(sheet, source, dice(f"stones{part}"), (across * part, down * part), near)
    return sheet.reduce(fine) if fine > 1 else sheet


def _set_in(
    sheet: Image.Image, source: Image.Image, rng: np.random.Generator, cells: Size, near: Image.Image | None
) -> None:
    """A net of stones with uneven corners; where ``near`` is given, only those that lie in it."""
    nx, ny = cells
    small = np.asarray(source.resize(cells, Image.Resampling.BOX), np.float32)
    inside = np.asarray(near.resize(cells, Image.Resampling.BOX)) > 100 if near else np.ones((ny, nx), bool)
    step = np.array([sheet.width / nx, sheet.height / ny])
    x, y = np.meshgrid(np.arange(nx + 1), np.arange(ny + 1))
    corners = (np.stack([x, y], axis=-1) + rng.uniform(-0.17, 0.17, (ny + 1, nx + 1, 2))) * step
    shade = rng.normal(0, 11, (ny, nx, 1)) + rng.normal(0, 5, (ny, nx, 3))
    tones = np.clip(small + shade, 0, 255).astype(int)
    draw = ImageDraw.Draw(sheet)
    gap, turn = 0.1, [(0, 0), (0, 1), (1, 1), (1, 0)]
    for j, i in zip(*np.nonzero(inside), strict=True):
        quad = np.array([corners[j + a, i + b] for a, b in turn])
        quad += (quad.mean(axis=0) - quad) * 2 * gap
        r, g, b = tones[j, i]
        points = [tuple(p) for p in quad.tolist()]
        draw.polygon(points, fill=(int(r), int(g), int(b)))
        light = tuple(min(255, int(v * 1.12) + 22) for v in (r, g, b))
        draw.line([points[3], points[0], points[1]], fill=light, width=max(1, round(step[0] * 0.07)))
