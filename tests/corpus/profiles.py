"""ICC profiles by hand, each a few hundred bytes."""

from __future__ import annotations

import struct


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ \x00\x00\x00\x00" + _fixed(x) + _fixed(y) + _fixed(z)


def _described(name: bytes) -> bytes:
    text = name + b"\x00"
    return b"desc\x00\x00\x00\x00" + struct.pack(">I", len(text)) + text + b"\x00" * (12 + 67)


def _gamma(value: float) -> bytes:
    return b"curv\x00\x00\x00\x00" + struct.pack(">IH", 1, round(value * 256)) + b"\x00\x00"


def _profile(space: bytes, kind: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        data += b"\x00" * (-len(data) % 4)
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data
    head = struct.pack(">I4sI4s4s4s", 0, b"\x00" * 4, 0x02400000, kind, space, connection)
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\x00" * 28
    head += _fixed(0.9642) + _fixed(1.0) + _fixed(0.8249)
    whole = head.ljust(128, b"\x00") + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def display_p3() -> bytes:
    """RGB with the primaries of Display P3 and a gamma of 2.2."""
    tags = {
        b"desc": _described(b"Wide"),
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _xyz(0.5151, 0.2412, -0.0011),
        b"gXYZ": _xyz(0.2920, 0.6922, 0.0419),
        b"bXYZ": _xyz(0.1571, 0.0666, 0.7841),
        b"rTRC": _gamma(2.2),
        b"gTRC": _gamma(2.2),
        b"bTRC": _gamma(2.2),
    }
    return _profile(b"RGB ", b"mntr", b"XYZ ", tags)


def dark_grey() -> bytes:
    """Grey with a gamma of 1.0, which looks lighter in sRGB."""
    tags = {b"desc": _described(b"Linear"), b"wtpt": _xyz(0.9642, 1.0, 0.8249), b"kTRC": _gamma(1.0)}
    return _profile(b"GRAY", b"mntr", b"XYZ ", tags)


def cmyk() -> bytes:
    """Four inks by a table of 16 colours: each ink's corner, with black where there is K."""
    corners = b"".join(_lab(*(index >> shift & 1 for shift in (3, 2, 1, 0))) for index in range(16))
    identity = b"".join(_fixed(value) for value in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    ramp = bytes(range(256))
    table = b"mft1\x00\x00\x00\x00" + bytes([4, 3, 2, 0]) + identity + 4 * ramp + corners + 3 * ramp
    tags = {b"desc": _described(b"Inks"), b"wtpt": _xyz(0.9642, 1.0, 0.8249), b"A2B0": table}
    return _profile(b"CMYK", b"prtr", b"Lab ", tags)


def _lab(cyan: int, magenta: int, yellow: int, black: int) -> bytes:
    """The Lab colour of full or missing inks, 8 bits each."""
    if black:
        return bytes((0, 128, 128))
    light = 255 - 70 * cyan - 90 * magenta - 15 * yellow
    return bytes((light, 128 - 45 * cyan + 75 * magenta, 128 - 45 * cyan - 5 * magenta + 90 * yellow))
