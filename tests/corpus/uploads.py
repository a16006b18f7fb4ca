"""Odd and bad uploads, made in memory: `CASES`, each with what should become of it.

`python -m tests.corpus.uploads FOLDER` writes them to files, for trying them by hand.
"""

from __future__ import annotations

import gzip
import io
import random
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from tests.corpus import profiles
from tests.corpus.pngs import SIGNATURE, chunk, declared, png

SIZE = (48, 32)
Colour = tuple[int, ...]
RED, GREEN, BLUE, YELLOW = (220, 30, 40), (40, 180, 60), (40, 60, 200), (230, 210, 50)
COLOURS: tuple[Colour, ...] = (RED, GREEN, BLUE, YELLOW)
GREYS: tuple[Colour, ...] = tuple((level,) * 3 for level in (30, 100, 170, 240))


@dataclass(frozen=True)
class Right:
    """It becomes a picture: its quarters (top left, top right, bottom left, bottom right) have ``colours``.

    ``clear`` says whether the top left quarter is transparent, ``notes`` what is said of it.
    """

    size: tuple[int, int] = SIZE
    colours: tuple[Colour, ...] | None = COLOURS
    tolerance: int = 4
    clear: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refused:
    """It is refused, with ``words`` in the sentence, by the error of that ``kind``."""

    kind: str
    words: str = ""


@dataclass(frozen=True)
class Case:
    """One upload; ``make`` builds its bytes."""

    name: str
    make: Callable[[], bytes] = field(repr=False)
    becomes: Right | Refused


def quarters(colours: tuple[Colour, ...] = COLOURS, size: tuple[int, int] = SIZE) -> Image.Image:
    """The upright picture."""
    width, height = size
    image = Image.new("RGB", size)
    for index, colour in enumerate(colours):
        left, top = index % 2 * width // 2, index // 2 * height // 2
        image.paste(colour, (left, top, left + width // 2, top + height // 2))
    return image


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The bytes of an image file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def jpeg(image: Image.Image | None = None, **options: Any) -> bytes:
    """A fine JPEG."""
    return saved(image or quarters(), "JPEG", quality=95, subsampling=0, **options)


def clear_corner() -> Image.Image:
    """The picture with a transparent top left quarter."""
    image = quarters().convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, SIZE[0] // 2, SIZE[1] // 2))
    return image


def greys() -> Image.Image:
    """The picture in grey."""
    return quarters(GREYS).convert("L")


def turned(orientation: int, kind: str = "JPEG") -> bytes:
    """Stored turned, with the EXIF orientation that makes it upright."""
    stored = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    image = quarters() if stored is None else quarters().transpose(stored)
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if kind == "WEBP" else {}
    return saved(image, kind, exif=exif, **options) if kind != "JPEG" else jpeg(image, exif=exif)


def with_place() -> bytes:
    """A photo that says where and with what it was taken."""
    exif = Image.Exif()
    exif[0x010F] = "Camera of Jane Doe"
    exif.get_ifd(0x8825)[1] = "N"
    return jpeg(exif=exif, comment=b"at home")


def palette(clear: bool = False) -> bytes:
    """A picture of few colours."""
    if not clear:
        return saved(quarters().quantize(8), "PNG")
    pixels = Image.new("P", SIZE, 3)
    pixels.putpalette([value for colour in COLOURS for value in colour])
    for index in range(4):
        left, top = index % 2 * SIZE[0] // 2, index // 2 * SIZE[1] // 2
        pixels.paste(index, (left, top, left + SIZE[0] // 2, top + SIZE[1] // 2))
    return saved(pixels, "PNG", transparency=bytes([0, 255, 255, 255]))


def gif(frames: int = 1, clear: bool = False) -> bytes:
    """A GIF whose first frame is the picture."""
    first = clear_corner() if clear else quarters()
    others = [Image.new("RGB", SIZE, "white")] * (frames - 1)
    return saved(first, "GIF", save_all=frames > 1, append_images=others)


def deep(channels: int, colour: int, *between: bytes, clear: bool = False) -> bytes:
    """A PNG of 16 bits a channel."""
    image = {1: greys(), 2: greys(), 3: quarters(), 4: quarters()}[channels]
    pixels = np.asarray(image).reshape(SIZE[1], SIZE[0], -1).astype(">u2") * 257
    if channels in (2, 4):
        alpha = np.full((SIZE[1], SIZE[0], 1), 65535, ">u2")
        if clear:
            alpha[: SIZE[1] // 2, : SIZE[0] // 2] = 0
        pixels = np.concatenate([pixels, alpha], axis=2)
    return png(*SIZE, 16, colour, pixels.astype(">u2").tobytes(), *between)


def cmyk(profile: bytes | None = None, *, adobe: bool = True) -> bytes:
    """A JPEG for print, Adobe's way (inverted and marked) or the plain way."""
    inks = quarters().convert("CMYK")
    data = jpeg(inks if adobe else Image.eval(inks, lambda ink: 255 - ink), icc_profile=profile)
    return data if adobe else without_segment(data, 0xEE)


def without_segment(data: bytes, marker: int) -> bytes:
    """A JPEG without its first segment of that marker."""
    at = data.index(bytes([0xFF, marker]))
    length = struct.unpack(">H", data[at + 2 : at + 4])[0]
    return data[:at] + data[at + 2 + length :]


def apng() -> bytes:
    """An animated PNG."""
    return saved(quarters(), "PNG", save_all=True, append_images=[Image.new("RGB", SIZE, "white")])


def animated_webp() -> bytes:
    """An animated WebP."""
    white = Image.new("RGB", SIZE, "white")
    return saved(quarters(), "WEBP", lossless=True, save_all=True, append_images=[white])


def several_in_one() -> bytes:
    """An MPO: a JPEG with a second one behind, as some phones write it."""
    white = Image.new("RGB", SIZE, "white")
    return saved(quarters(), "MPO", save_all=True, append_images=[white], quality=95, subsampling=0)


def half(data: bytes) -> bytes:
    """Its first half."""
    return data[: len(data) // 2]


def noisy(kind: str) -> bytes:
    """A picture with so much in it that half of the file is not all of it."""
    return saved(Image.effect_noise((200, 200), 90).convert("RGB"), kind)


def damaged_header() -> bytes:
    """A PNG whose header has the wrong checksum."""
    fine = saved(quarters(), "PNG")
    return fine[:29] + bytes(4) + fine[33:]


def text_bomb() -> bytes:
    """A PNG with a text that unpacks to 200 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(2**20)) for _ in range(200)) + packer.flush()
    text = chunk(b"zTXt", b"note\x00\x00" + packed)
    return png(*SIZE, 8, 2, quarters().tobytes(), text)


def huge_jpeg() -> bytes:
    """A JPEG that says it is 65,000 pixels a side."""
    data = bytearray(jpeg())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", 65_000, 65_000)
    return bytes(data)


def huge_gif() -> bytes:
    """A GIF that says it is 65,535 pixels a side."""
    data = bytearray(gif())
    data[6:10] = struct.pack("<HH", 65_535, 65_535)
    return bytes(data)


def huge_webp() -> bytes:
    """A WebP that says it is 16,383 pixels a side."""
    size = struct.pack("<I", 16_382 | 16_382 << 14)
    body = b"VP8L" + struct.pack("<I", 5 + 400) + b"\x2f" + size + bytes(400)
    return b"RIFF" + struct.pack("<I", len(body) + 5) + b"WEBP" + body


def brand(name: bytes) -> bytes:
    """The beginning of a file of the MP4 family."""
    return struct.pack(">I", 24) + b"ftyp" + name + bytes(4) + b"mif1" + name + bytes(200)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
TURNED = Right(notes=("Turned upright",))
GREY = Right(colours=GREYS)
PRINT = Right(tolerance=10, notes=("Converted from print colours",))
MOVING = Right(tolerance=12, notes=("First frame of an animation",))
WEBP = {"lossless": True}


def _right() -> dict[str, tuple[Callable[[], bytes], Right]]:
    """What should become a right picture."""
    trns16 = chunk(b"tRNS", struct.pack(">H", GREYS[0][0] * 257))
    trns48 = chunk(b"tRNS", struct.pack(">3H", *(value * 257 for value in RED)))
    turns = {f"turned-{way}": ((lambda way=way: turned(way)), TURNED) for way in range(2, 9)}
    return {
        "png": (lambda: saved(quarters(), "PNG"), Right()),
        "png-opaque-alpha": (lambda: saved(quarters().convert("RGBA"), "PNG"), Right()),
        "png-clear": (lambda: saved(clear_corner(), "PNG"), Right(clear=True)),
        "png-palette": (palette, Right()),
        "png-palette-clear": (lambda: palette(clear=True), Right(clear=True)),
        "png-rgb-one-clear-colour": (
            lambda: saved(quarters(), "PNG", transparency=RED),
            Right(clear=True),
        ),
        "png-grey": (lambda: saved(greys(), "PNG"), GREY),
        "png-grey-alpha": (lambda: saved(greys().convert("LA"), "PNG"), GREY),
        "png-one-bit": (
            lambda: saved(greys().point([0] * 128 + [255] * 128).convert("1"), "PNG"),
            Right(colours=((0,) * 3, (0,) * 3, (255,) * 3, (255,) * 3)),
        ),
        "png-16-grey": (lambda: deep(1, 0), Right(colours=GREYS, notes=("Reduced from 16",))),
        "png-16-grey-one-clear": (lambda: deep(1, 0, trns16), Right(colours=GREYS, clear=True)),
        "png-16-grey-alpha": (lambda: deep(2, 4, clear=True), Right(colours=GREYS, clear=True)),
        "png-16-rgb": (lambda: deep(3, 2), Right()),
        "png-16-rgb-one-clear": (lambda: deep(3, 2, trns48), Right(clear=True)),
        "png-16-rgba": (lambda: deep(4, 6, clear=True), Right(clear=True)),
        "png-animated": (apng, MOVING),
        "png-without-end": (lambda: saved(quarters(), "PNG")[:-12], Right()),
        "png-with-more-behind": (lambda: saved(quarters(), "PNG") + b"more" * 99, Right()),
        "png-turned": (lambda: turned(6, "PNG"), TURNED),
        "png-one-pixel": (lambda: saved(Image.new("RGB", (1, 1), RED), "PNG"), Right((1, 1), None)),
        "png-thin": (lambda: saved(Image.new("RGB", (1, 5000)), "PNG"), Right((1, 5000), None)),
        "png-large": (lambda: saved(Image.new("1", (8000, 8000)), "PNG"), Right((8000, 8000), None)),
        "jpeg": (jpeg, Right()),
        "jpeg-progressive": (lambda: jpeg(progressive=True), Right()),
        "jpeg-grey": (lambda: jpeg(greys()), GREY),
        "jpeg-with-place": (with_place, Right()),
        "jpeg-print": (cmyk, PRINT),
        "jpeg-print-plain": (lambda: cmyk(adobe=False), PRINT),
        "jpeg-print-profile": (
            lambda: cmyk(profiles.cmyk()),
            Right(colours=None, notes=("Converted from print colours", "Colours converted to sRGB")),
        ),
        "jpeg-several": (several_in_one, Right()),
        "jpeg-broken-exif": (lambda: jpeg(exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff"), Right()),
        "jpeg-odd-orientation": (lambda: turned(99), Right()),
        "turned-1": (lambda: turned(1), Right()),
        **turns,
        "webp": (lambda: saved(quarters(), "WEBP", **WEBP), Right()),
        "webp-lossy": (lambda: saved(quarters(), "WEBP", quality=98), Right(tolerance=20)),
        "webp-clear": (lambda: saved(clear_corner(), "WEBP", **WEBP), Right(clear=True)),
        "webp-animated": (animated_webp, MOVING),
        "webp-turned": (lambda: turned(8, "WEBP"), TURNED),
        "gif": (gif, Right(tolerance=12)),
        "gif-clear": (lambda: gif(clear=True), Right(tolerance=12, clear=True)),
        "gif-animated": (lambda: gif(3), MOVING),
        "profile-wide": (
            lambda: saved(quarters(), "PNG", icc_profile=profiles.display_p3()),
            Right(
                colours=((241, 0, 12), (0, 185, 23), (28, 58, 209), (235, 210, 0)),
                tolerance=6,
                notes=("Colours converted to sRGB",),
            ),
        ),
        "profile-grey": (
            lambda: saved(greys(), "PNG", icc_profile=profiles.dark_grey()),
            Right(
                colours=tuple((level,) * 3 for level in (96, 168, 213, 248)),
                tolerance=6,
                notes=("Colours converted to sRGB",),
            ),
        ),
        "profile-broken": (lambda: jpeg(icc_profile=b"not a profile" * 20), Right(notes=("Its colour",))),
        "profile-cut": (
            lambda: saved(quarters(), "PNG", icc_profile=profiles.display_p3()[:200]),
            Right(notes=("Its colour",)),
        ),
        "profile-of-other-kind": (
            lambda: jpeg(icc_profile=profiles.cmyk()),
            Right(notes=("Its colour profile",)),
        ),
    }


def _bad() -> dict[str, tuple[Callable[[], bytes], Refused]]:
    """What should be refused."""
    fine = saved(quarters(), "PNG")
    return {
        "empty": (bytes, Refused("empty_file")),
        "text": (lambda: b"Dear Sir or Madam,\nplease find attached", Refused("other_format", "text")),
        "html": (
            lambda: b"<!DOCTYPE html><html><body>404</body></html>",
            Refused("other_format", "web page"),
        ),
        "svg": (lambda: SVG, Refused("other_format", "SVG")),
        "svg-xml": (
            lambda: b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n' + SVG,
            Refused("other_format", "SVG"),
        ),
        "svg-wide": (lambda: SVG.decode().encode("utf-16"), Refused("other_format", "SVG")),
        "svg-packed": (lambda: gzip.compress(SVG), Refused("other_format", "compressed")),
        "data-address": (lambda: b"data:image/png;base64,iVBORw0KGgo=", Refused("other_format", "data:")),
        "pdf": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(50), Refused("other_format", "PDF")),
        "bmp": (lambda: saved(quarters(), "BMP"), Refused("other_format", "BMP")),
        "tiff": (lambda: saved(quarters(), "TIFF"), Refused("other_format", "TIFF")),
        "tiff-big": (lambda: b"MM\x00*" + bytes(100), Refused("other_format", "TIFF")),
        "heic": (lambda: brand(b"heic"), Refused("other_format", "HEIC")),
        "avif": (lambda: brand(b"avif"), Refused("other_format", "AVIF")),
        "video": (lambda: brand(b"isom"), Refused("other_format", "video")),
        "jpeg-xl": (lambda: b"\xff\x0a" + bytes(90), Refused("other_format", "JPEG XL")),
        "jpeg-2000": (lambda: saved(quarters(), "JPEG2000"), Refused("other_format", "JPEG 2000")),
        "icon": (lambda: saved(quarters(), "ICO", sizes=[(16, 16)]), Refused("other_format", "icon")),
        "photoshop": (lambda: b"8BPS\x00\x01" + bytes(90), Refused("other_format", "Photoshop")),
        "zip": (lambda: b"PK\x03\x04" + bytes(90), Refused("other_format", "ZIP")),
        "wave": (lambda: b"RIFF" + bytes(4) + b"WAVEfmt " + bytes(90), Refused("other_format", "sound")),
        "program": (lambda: b"MZ" + bytes(90), Refused("other_format", "program")),
        "zeros": (lambda: bytes(5000), Refused("not_a_picture")),
        "random": (lambda: random.Random(7).randbytes(5000), Refused("not_a_picture")),
        "png-half": (lambda: half(noisy("PNG")), Refused("damaged_picture")),
        "jpeg-half": (lambda: half(noisy("JPEG")), Refused("damaged_picture")),
        "jpeg-without-end": (lambda: jpeg()[:-2], Refused("damaged_picture")),
        "webp-half": (lambda: half(noisy("WEBP")), Refused("damaged_picture")),
        "gif-half": (lambda: half(noisy("GIF")), Refused("damaged_picture")),
        "png-start": (lambda: SIGNATURE, Refused("damaged_picture")),
        "jpeg-start": (lambda: b"\xff\xd8\xff\xe0", Refused("damaged_picture")),
        "webp-start": (lambda: b"RIFF\x00\x00\x00\x00WEBP", Refused("damaged_picture")),
        "gif-start": (lambda: b"GIF89a", Refused("damaged_picture")),
        "png-checksum": (damaged_header, Refused("damaged_picture")),
        "png-zero-size": (lambda: fine[:16] + bytes(8) + fine[24:], Refused("damaged_picture")),
        "png-text-bomb": (text_bomb, Refused("damaged_picture")),
        "png-bomb": (lambda: declared(30_000, 30_000), Refused("source_too_large")),
        "png-bomb-huge": (lambda: declared(2**31 - 1, 2**31 - 1), Refused("source_too_large")),
        "png-too-long": (lambda: declared(100_000, 1), Refused("source_too_large", "100,000")),
        "png-too-many-pixels": (lambda: declared(9_000, 9_000), Refused("source_too_large", "9,000")),
        "jpeg-bomb": (huge_jpeg, Refused("source_too_large")),
        "gif-bomb": (huge_gif, Refused("source_too_large")),
        "webp-bomb": (huge_webp, Refused("source_too_large")),
        "too-many-bytes": (lambda: fine + bytes(65 * 2**20), Refused("source_too_large", "65 MB")),
    }


CASES = tuple(Case(name, make, becomes) for name, (make, becomes) in {**_right(), **_bad()}.items())


def main() -> None:
    """Write every case into the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        (folder / case.name).write_bytes(case.make())


if __name__ == "__main__":
    main()
