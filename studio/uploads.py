"""A person's picture in, a plain one out: upright, 8-bit sRGB, nothing in it but pixels.

Whatever a file is called, its bytes decide; limits are checked before anything is decoded.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from PIL import ExifTags, Image, UnidentifiedImageError

from studio.colours import to_srgb
from studio.pictures import MAX_BYTES, NotAPicture, PictureTooLarge
from studio.signatures import seems

MAX_SOURCE_PIXELS = 64_000_000
MAX_SOURCE_SIDE = 30_000

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class OtherFormat(NotAPicture):
    """This kind of file cannot be used here."""

    advice = "Save it as PNG, JPEG or WebP, then choose that file."


class EmptyFile(NotAPicture):
    """This file is empty."""

    advice = "Choose the file again. It may not have been saved or copied completely."


class DamagedPicture(NotAPicture):
    """This picture is damaged or incomplete."""

    advice = "Open it in another program, save it as PNG or JPEG, then choose that file."


class SourceTooLarge(PictureTooLarge):
    """This picture is too large."""

    advice = (
        f"Use one of at most {MAX_BYTES // 2**20} MB, {MAX_SOURCE_PIXELS // 1_000_000} million pixels "
        f"and {MAX_SOURCE_SIDE:,} pixels a side."
    )


@dataclass(frozen=True, eq=False)
class Source:
    """A picture to work on. ``image`` is 8-bit sRGB, RGB or RGBA, without metadata: do not change it.

    ``notes`` are sentences, without their full stop, on what was done to it.
    """

    image: Image.Image = field(repr=False)
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.image.width

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.image.height

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.size


def read_upload(data: bytes) -> Source:
    """The picture in an uploaded file: PNG, JPEG, WebP, or the first frame of a GIF.

    Raises NotAPicture (EmptyFile, OtherFormat, DamagedPicture) and SourceTooLarge, nothing else.
    """
    image = _opened(data)
    moving = _is_moving(image)
    upright = _UPRIGHT.get(_orientation(image))
    plain, notes = _decoded(image)
    if upright is not None:
        plain = plain.transpose(upright)
    plain.info = {}
    first = ("First frame of an animation",) if moving else ()
    return Source(plain, (*first, *(("Turned upright",) if upright is not None else ()), *notes))


def encode(image: Image.Image, *, level: int = 1) -> bytes:
    """The picture as a PNG without metadata; ``level`` of compression is 1 (fast) to 9 (small)."""
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=level, exif=b"", icc_profile=None)
    return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    """The picture, not decoded yet, within the limits."""
    if not data:
        raise EmptyFile
    if len(data) > MAX_BYTES:
        raise SourceTooLarge(f"it has {len(data) / 2**20:.0f} MB")
    kind = seems(data)
    if kind:
        raise OtherFormat(f"it seems to be {kind}")
    image = _identified(data)
    if image.width * image.height > MAX_SOURCE_PIXELS or max(image.size) > MAX_SOURCE_SIDE:
        raise SourceTooLarge(f"it is {image.width:,} × {image.height:,} pixels")
    return image


def _identified(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise SourceTooLarge from error
    except UnidentifiedImageError as error:
        if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")):
            raise DamagedPicture from error
        raise NotAPicture from error
    except Exception as error:  # a decoder can fail in any way
        raise DamagedPicture from error


def _decoded(image: Image.Image) -> tuple[Image.Image, tuple[str, ...]]:
    """The pixels in sRGB, and what was done to them."""
    try:
        image.load()
        return to_srgb(image)
    except Exception as error:  # a decoder can fail in any way
        raise DamagedPicture from error


def _is_moving(image: Image.Image) -> bool:
    """Whether there are further frames; a JPEG's further pictures (MPO) are not an animation."""
    if image.format not in {"GIF", "PNG", "WEBP"}:
        return False
    try:
        return bool(getattr(image, "is_animated", False))
    except Exception:  # counting the frames reads a file that may be cut short
        return False


def _orientation(image: Image.Image) -> int:
    """EXIF's orientation, 1 to 8; 1 where there is none, or none that can be read."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # metadata can be broken in any way
        return 1
    return value if isinstance(value, int) else 1
