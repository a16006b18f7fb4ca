"""PNG files by hand: what Pillow does not write, and what nobody should."""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes, *, crc: int | None = None) -> bytes:
    """One chunk of a PNG; ``crc`` replaces the right checksum."""
    right = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", right if crc is None else crc)


def header(width: int, height: int, depth: int, colour: int) -> bytes:
    """The IHDR chunk; ``colour`` is 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def png(width: int, height: int, depth: int, colour: int, rows: bytes, *between: bytes) -> bytes:
    """A whole PNG; ``rows`` are unfiltered pixels, ``between`` are chunks before them."""
    step = len(rows) // height
    filtered = b"".join(b"\x00" + rows[at : at + step] for at in range(0, len(rows), step))
    data = chunk(b"IDAT", zlib.compress(filtered))
    return b"".join([SIGNATURE, header(width, height, depth, colour), *between, data, chunk(b"IEND", b"")])


def declared(width: int, height: int) -> bytes:
    """A PNG that says it is this large and holds next to nothing."""
    data = chunk(b"IDAT", zlib.compress(b"\x00" * 1000))
    return b"".join([SIGNATURE, header(width, height, 8, 2), data, chunk(b"IEND", b"")])
