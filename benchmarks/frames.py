"""Pictures like photographs, each with a mark by which a page can tell which one it shows.

The mark is three squares in the upper left corner: two of 64 colours each, and the opposite of the
first. Their channels have four levels each, which survive scaling and JPEG. No two pictures of a run
are the same, so that no cache has one already.
"""

from __future__ import annotations

import struct
import zlib
from functools import cache

import numpy as np
from PIL import Image

SIDE = 1024
SQUARE = SIDE // 8
MARKS = 64 * 64
PHOTOS = 4
GRAIN = 4.0  # of 255; with it a picture is as heavy as a photograph of this size is as a PNG

Pixels = np.ndarray


def png(mark: int) -> bytes:
    """The picture with this mark (0 to 4095): a PNG of 1024 x 1024 pixels and about 1.8 MB.

    Only the rows with the mark are compressed anew, since many pictures are wanted.
    """
    top = _photo(mark % PHOTOS)[:SQUARE].copy()
    one, other = _colour(mark % 64), _colour(mark // 64)
    for number, colour in enumerate((one, other, 255 - one)):
        top[:, number * SQUARE : (number + 1) * SQUARE] = colour
    head, (rest, packed) = _rows(top), _bottom(mark % PHOTOS)
    check = struct.pack(">I", zlib.adler32(rest, zlib.adler32(head)))
    size = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    body = b"\x78\x9c" + _packed(head, zlib.Z_FULL_FLUSH) + packed + check
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", size) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _colour(number: int) -> Pixels:
    return np.array([(number >> shift & 3) * 85 for shift in (0, 2, 4)], np.uint8)


@cache
def _bottom(photo: int) -> tuple[bytes, bytes]:
    """The rows beneath the mark, as they are and compressed."""
    rows = _rows(_photo(photo)[SQUARE:])
    return rows, _packed(rows, zlib.Z_FINISH)


def _rows(pixels: Pixels) -> bytes:
    """Rows of a PNG, each with its filter: the difference to the pixel on the left."""
    filtered = pixels.copy()
    filtered[:, 1:] -= pixels[:, :-1]
    flat = filtered.reshape(len(pixels), -1)
    return np.insert(flat, 0, 1, axis=1).tobytes()


def _packed(data: bytes, end: int) -> bytes:
    """A part of a deflate stream that refers to no other part."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush(end)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@cache
def _photo(seed: int) -> Pixels:
    """Clouds of every size, coarse ones strongest as in photographs, edges, and a sensor's grain."""
    random = np.random.default_rng(seed)
    light = sum(_clouds(random, cells) * 150 / cells**0.7 for cells in (2, 4, 8, 16, 32, 64, 128, 256))
    light = light + 40 * (_clouds(random, 6) > 0.1)
    tint = np.stack([_clouds(random, 5) * 40 for _ in range(3)], axis=-1)
    grain = random.normal(0, GRAIN, (SIDE, SIDE, 3))
    return np.clip(128 + light[..., None] + tint + grain, 0, 255).astype(np.uint8)


def _clouds(random: np.random.Generator, cells: int) -> Pixels:
    """Smooth noise from -1 to 1 with this many cells a side."""
    coarse = Image.fromarray(random.uniform(-1, 1, (cells, cells)).astype(np.float32))
    return np.asarray(coarse.resize((SIDE, SIDE), Image.Resampling.BICUBIC))


def photograph(wide: int, high: int, seed: int = 0) -> Image.Image:
    """A picture of any size like the others, without a mark: RGB."""
    large = Image.fromarray(_photo(seed)).resize((wide, high), Image.Resampling.BICUBIC)
    grain = np.random.default_rng(seed).integers(-4, 5, (high, wide, 1), np.int16)
    return Image.fromarray(np.clip(np.asarray(large, np.int16) + grain, 0, 255).astype(np.uint8))
