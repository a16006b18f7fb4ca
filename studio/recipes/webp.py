"""XMP and EXIF in WebP files (RFC 9649): RIFF chunks, and the header that says which there are."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from studio.recipes import xmp
from studio.recipes.trouble import Damaged

_XMP, _EXIF, _EXTENDED = b"XMP ", b"EXIF", b"VP8X"
_HAS_XMP, _HAS_ALPHA = 0x04, 0x10

Chunk = tuple[bytes, bytes]
"""Its name, and its content without padding."""


def chunks(data: bytes) -> Iterator[Chunk]:
    """The file's chunks. Raises Damaged where it is cut short."""
    at, end = 12, _end(data)
    if end > len(data):
        raise Damaged("the file is cut short")
    while at + 8 <= end:
        name, length = struct.unpack_from("<4sI", data, at)
        if at + 8 + length > end:
            raise Damaged("the file is cut short")
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def packets(data: bytes) -> Iterator[bytes]:
    """The XMP packets, of which there should be one."""
    return (content for name, content in _as_far_as_possible(data) if name == _XMP)


def exif(data: bytes) -> bytes:
    """The bytes of the EXIF chunk; none where there is none."""
    found = (content for name, content in _as_far_as_possible(data) if name == _EXIF)
    return next(found, b"").removeprefix(b"Exif\0\0")


def with_recipe(data: bytes, text: str) -> bytes:
    """The same file with a recipe in its XMP; all other chunks stay byte for byte. Raises Damaged.

    A file of the simple layout gets the header that a file with metadata must have.
    """
    every = list(chunks(data))
    if not every:
        raise Damaged("the file is empty")
    if every[0][0] != _EXTENDED:
        every.insert(0, (_EXTENDED, _header(*every[0])))
    flags = every[0][1]
    every[0] = (_EXTENDED, bytes([flags[0] | _HAS_XMP]) + flags[1:])
    old = next((at for at, (name, _) in enumerate(every) if name == _XMP), None)
    made = (_XMP, xmp.with_recipe(every[old][1] if old is not None else None, text))
    if old is None:
        every.append(made)
    else:
        every[old] = made
    body = b"WEBP" + b"".join(_chunk(*one) for one in every)
    behind = data[_end(data) :]
    return b"RIFF" + struct.pack("<I", len(body)) + body + behind


def _end(data: bytes) -> int:
    return 8 + int.from_bytes(data[4:8], "little")


def _chunk(name: bytes, content: bytes) -> bytes:
    padding = b"\0" * (len(content) % 2)
    return struct.pack("<4sI", name, len(content)) + content + padding


def _header(name: bytes, content: bytes) -> bytes:
    """VP8X's content for a file that has this one picture: flags, width and height, each less one."""
    if name == b"VP8 " and content[3:6] == b"\x9d\x01\x2a" and len(content) >= 10:
        width, height = (int.from_bytes(content[at : at + 2], "little") & 0x3FFF for at in (6, 8))
        flags, wide, high = 0, width - 1, height - 1
    elif name == b"VP8L" and content[:1] == b"\x2f" and len(content) >= 5:
        bits = int.from_bytes(content[1:5], "little")
        flags = _HAS_ALPHA if bits >> 28 & 1 else 0
        wide, high = bits & 0x3FFF, bits >> 14 & 0x3FFF
    else:
        raise Damaged("its picture cannot be found")
    if wide < 0 or high < 0:
        raise Damaged("its picture has no size")
    return bytes([flags, 0, 0, 0]) + wide.to_bytes(3, "little") + high.to_bytes(3, "little")


def _as_far_as_possible(data: bytes) -> Iterator[Chunk]:
    try:
        yield from chunks(data)
    except (Damaged, struct.error):
        return
