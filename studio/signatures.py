"""What bytes seem to be, by how they begin: only to say so, never to trust it."""

from __future__ import annotations

import re

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"BM", "a BMP picture"),
    (b"II*\x00", "a TIFF picture or a camera's raw file"),
    (b"MM\x00*", "a TIFF picture or a camera's raw file"),
    (b"II+\x00", "a TIFF picture"),
    (b"MM\x00+", "a TIFF picture"),
    (b"%PDF-", "a PDF document"),
    (b"%!PS", "a PostScript file"),
    (b"8BPS", "a Photoshop file"),
    (b"gimp xcf", "a GIMP file"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (b"\x00\x00\x01\x00", "an icon file"),
    (b"qoif", "a QOI picture"),
    (b"\x76\x2f\x31\x01", "an OpenEXR picture"),
    (b"#?RADIANCE", "a Radiance HDR picture"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound"),
    (b"fLaC", "sound"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)
_BRANDS: tuple[tuple[bytes, str], ...] = (
    (b"avi[fs]", "an AVIF picture"),
    (b"(?:hei[cxms]|hev[cxms]|mif1|msf1)", "a HEIC picture, as iPhones take them"),
    (b"crx ", "a camera's raw file"),
    (b".{4}", "a video"),
)
_RIFFS = {b"WAVE": "sound", b"AVI ": "a video"}
_READABLE = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")


def seems(data: bytes) -> str | None:
    """What a file that is not PNG, JPEG, WebP or GIF seems to be ("a PDF document"); None if unknown."""
    if data.startswith(_READABLE):
        return None
    if data[:4] == b"RIFF":
        return _RIFFS.get(data[8:12])
    if data[4:8] == b"ftyp":
        return next(name for brand, name in _BRANDS if re.match(brand, data[8:12].ljust(4), re.DOTALL))
    known = next((name for start, name in _STARTS if data.startswith(start)), None)
    return known or _kind_of_text(data[:4096])


def _kind_of_text(head: bytes) -> str | None:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.decode("utf-16" if wide else "utf-8-sig", errors="replace").lstrip().lower()
    if text.startswith("data:image/"):
        return "a picture written as text (a data: address)"
    if re.search(r"<svg[\s>]|<!doctype svg", text):
        return "an SVG drawing"
    if re.match(r"<!doctype html|<html|<head|<body", text):
        return "a web page"
    if not text or "\x00" in text or text.count("�") > len(text) / 50:
        return None
    return "text"
