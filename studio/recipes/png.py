"""Texts in PNG files (W3C PNG 3rd edition, 5.3 and 11.3.3), chunk by chunk; pixels are never decoded."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from studio.recipes.trouble import Damaged

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_TEXT = 8 * 2**20
"""Bytes of text that are read from one file, unpacked."""

_TEXTS = (b"tEXt", b"zTXt", b"iTXt")


@dataclass(frozen=True)
class Chunk:
    """One chunk of a file: its type, and where its data begins and ends. A CRC of 4 bytes follows."""

    kind: bytes
    start: int
    end: int

    @property
    def whole(self) -> slice:
        """Where it stands with its length and its CRC."""
        return slice(self.start - 8, self.end + 4)


def chunks(data: bytes) -> Iterator[Chunk]:
    """The chunks up to IEND. Raises Damaged where there is none."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        chunk = Chunk(data[at + 4 : at + 8], at + 8, at + 8 + length)
        if chunk.end + 4 > len(data):
            break
        yield chunk
        if chunk.kind == b"IEND":
            return
        at = chunk.end + 4
    raise Damaged("the file is cut short")


def texts(data: bytes) -> Iterator[tuple[str, str]]:
    """The texts with their keywords, in any kind of chunk; those with a wrong CRC are left."""
    room = MOST_TEXT
    for chunk in _as_far_as_possible(data):
        if chunk.kind not in _TEXTS or chunk.end - chunk.start > room or not _is_sound(data, chunk):
            continue
        keyword, text = _text(chunk.kind, data[chunk.start : chunk.end], room)
        room -= len(text)
        yield keyword, text


def exif(data: bytes) -> bytes:
    """The bytes of the eXIf chunk; none where there is none."""
    found = (data[chunk.start : chunk.end] for chunk in _as_far_as_possible(data) if chunk.kind == b"eXIf")
    return next(found, b"")


def with_text(data: bytes, keyword: str, text: str) -> bytes:
    """The same file with a text in an iTXt chunk before IEND, in place of one that it has by this keyword."""
    kept = [SIGNATURE]
    for chunk in chunks(data):
        if chunk.kind == b"IEND":
            kept += [_international(keyword, text), data[chunk.start - 8 :]]
        elif chunk.kind != b"iTXt" or not _begins(data, chunk, keyword):
            kept.append(data[chunk.whole])
    return b"".join(kept)


def _international(keyword: str, text: str) -> bytes:
    body = keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode()  # not packed, no language
    return struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", zlib.crc32(b"iTXt" + body))


def _begins(data: bytes, chunk: Chunk, keyword: str) -> bool:
    return data.startswith(keyword.encode("latin-1") + b"\0", chunk.start)


def _as_far_as_possible(data: bytes) -> Iterator[Chunk]:
    try:
        yield from chunks(data)
    except Damaged:
        return


def _is_sound(data: bytes, chunk: Chunk) -> bool:
    (said,) = struct.unpack_from(">I", data, chunk.end)
    return bool(zlib.crc32(data[chunk.start - 4 : chunk.end]) == said)


def _text(kind: bytes, body: bytes, most: int) -> tuple[str, str]:
    name, _, rest = body.partition(b"\0")
    keyword = name.decode("latin-1")
    if kind == b"tEXt":
        return keyword, _latin_or_unicode(rest)
    if kind == b"zTXt":
        return keyword, _unpacked(rest[1:], most).decode("latin-1")
    packed, rest = rest[:1] == b"\x01", rest[2:].split(b"\0", 2)[-1]
    return keyword, (_unpacked(rest, most) if packed else rest).decode("utf-8", "replace")


def _latin_or_unicode(text: bytes) -> str:
    """Latin-1, as the standard has it; UTF-8 where it is that, as many programs write it."""
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _unpacked(packed: bytes, most: int) -> bytes:
    """At most ``most`` bytes of what is packed; none where it is damaged."""
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""
