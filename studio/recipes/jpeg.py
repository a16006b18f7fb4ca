"""XMP and EXIF in JPEG files (ITU-T T.81, B.1; XMP part 3, 1.1.3): segments before the picture's own data."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from studio.recipes import xmp
from studio.recipes.trouble import Damaged

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF = b"Exif\0\0"
_APP0, _APP1, _SCAN, _END = 0xE0, 0xE1, 0xDA, 0xD9
_MOST = 65_533  # bytes of a segment, without its own length
_MOST_PIECE = 65_400
_MOST_EXTENSION = 16 * 2**20


@dataclass(frozen=True)
class Segment:
    """One segment: its marker, where it begins (with fill bytes) and ends, and where its content begins."""

    marker: int
    begin: int
    start: int
    end: int


def segments(data: bytes) -> Iterator[Segment]:
    """The segments up to the first scan. Raises Damaged where there is none."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        begin = at
        while at + 4 <= len(data) and data[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = data[at + 1]
        if marker in (_SCAN, _END):
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        if length < 2 or at + 2 + length > len(data):
            break
        yield Segment(marker, begin, at + 4, at + 2 + length)
        at += 2 + length
    raise Damaged("the file is cut short")


def packets(data: bytes) -> Iterator[bytes]:
    """The XMP packets: the extension that is spread over several segments, then the packet itself."""
    found = [data[one.start + len(_XMP) : one.end] for one in _found(data, _XMP)]
    guid = next(filter(None, map(xmp.extended, found)), None)
    if guid:
        yield _extension(data, guid)
    yield from found


def exif(data: bytes) -> bytes:
    """The bytes of the EXIF segment; none where there is none."""
    return next((data[one.start + len(_EXIF) : one.end] for one in _found(data, _EXIF)), b"")


def with_recipe(data: bytes, text: str) -> bytes:
    """The same file with a recipe in its XMP; all else stays byte for byte. Raises Damaged."""
    every = list(segments(data))
    old = next((one for one in every if _is(data, one, _XMP)), None)
    packet = data[old.start + len(_XMP) : old.end] if old else None
    made = xmp.with_recipe(packet, text)
    more = b""
    if len(_XMP) + len(made) > _MOST:
        if any(_is(data, one, _MORE) for one in every):
            raise Damaged("its XMP has no room for more")
        long = xmp.extension(text)
        guid = hashlib.md5(long, usedforsecurity=False).hexdigest().upper()
        made, more = xmp.with_note(packet, guid), _pieces(long, guid)
    if len(_XMP) + len(made) > _MOST:
        raise Damaged("its XMP has no room for more")
    begin, end = (old.begin, old.end) if old else (_place(data, every),) * 2
    return b"".join([data[:begin], _segment(_XMP + made), more, data[end:]])


def _place(data: bytes, every: list[Segment]) -> int:
    """Where an XMP segment goes: behind JFIF's and EXIF's, which must come first."""
    at = 2
    for one in every:
        if one.marker != _APP0 and not _is(data, one, _EXIF):
            break
        at = one.end
    return at


def _pieces(long: bytes, guid: str) -> bytes:
    head = _MORE + guid.encode()
    starts = range(0, len(long), _MOST_PIECE)
    return b"".join(
        _segment(head + struct.pack(">II", len(long), at) + long[at : at + _MOST_PIECE]) for at in starts
    )


def _extension(data: bytes, guid: str) -> bytes:
    """The extension of this GUID, put together; none where a piece is missing."""
    head, whole, filled = _MORE + guid.encode("ascii", "replace"), bytearray(), 0
    for one in _found(data, head):
        body = data[one.start + len(head) : one.end]
        if len(body) < 8:
            return b""
        size, at = struct.unpack_from(">II", body)
        piece = body[8:]
        if size > _MOST_EXTENSION or at + len(piece) > size:
            return b""
        whole = whole or bytearray(size)
        whole[at : at + len(piece)] = piece
        filled += len(piece)
    return bytes(whole) if filled == len(whole) else b""


def _segment(body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, _APP1, len(body) + 2) + body


def _found(data: bytes, begins: bytes) -> Iterator[Segment]:
    try:
        for one in segments(data):
            if _is(data, one, begins):
                yield one
    except Damaged:
        return


def _is(data: bytes, one: Segment, begins: bytes) -> bool:
    return one.marker == _APP1 and data.startswith(begins, one.start)
