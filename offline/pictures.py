"""Pictures in, from untrusted bytes and within limits; pictures out, in the format that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngInfo

from offline.errors import ApiError
from offline.fields import LARGEST_SIDE, SMALLEST_SIDE
from offline.usage import Size

MOST_PIXELS = 64_000_000
"""A picture of more (width × height) is refused before it is decoded."""

ATTRIBUTION = "attribution"
"""The name in a picture's ``info`` of the credit that it has to carry."""

COPYRIGHT = "Copyright"
"""The name in the ``info`` of a picture that was read of the credit that its file carries."""

MOST_BYTES = 50 * 1024 * 1024
MOST_MASK_BYTES = 4 * 1024 * 1024

_FORMATS = ("PNG", "JPEG", "WEBP")
_EXIF_COPYRIGHT = 0x8298


def read_picture(file: BinaryIO, size: int, param: str = "image") -> Image.Image:
    """Return the picture in a file of ``size`` bytes: RGBA, turned as its EXIF orientation says."""
    _check_bytes(size, MOST_BYTES, param)
    with _usable(param):
        return _rgba(_opened(file, param))


def read_mask(file: BinaryIO, size: int, of: Size) -> Image.Image:
    """Return the mask of a picture whose size is ``of``: mode "L", 255 where its alpha is 0, else 0."""
    alpha = _read_overlay(file, size, of, "mask")
    return alpha.point(lambda opacity: 0 if opacity else 255)


def read_markup(file: BinaryIO, size: int, of: Size) -> Image.Image | None:
    """Return where a markup of a picture of size ``of`` points, as a mask: the box around its marks.

    An illustrator that is no model cannot read arrows and notes, but it can paint where they are. None when
    nothing is marked.
    """
    box = _read_overlay(file, size, of, "markup").getbbox()
    if box is None:
        return None
    mask = Image.new("L", of, 0)
    mask.paste(255, box)
    return mask


def fitted(size: Size) -> Size:
    """Return the nearest size that can be drawn: the same shape, each side within the limits."""
    scale = min(LARGEST_SIDE / max(size), max(1.0, SMALLEST_SIDE / min(size)))
    width, height = (min(max(round(side * scale), SMALLEST_SIDE), LARGEST_SIDE) for side in size)
    return width, height


def reduced(picture: Image.Image) -> Image.Image:
    """Return the picture no larger than the largest that is drawn, to spare memory."""
    if max(picture.size) <= LARGEST_SIDE:
        return picture
    return ImageOps.contain(picture, (LARGEST_SIDE, LARGEST_SIDE))


def keep_outside(painted: Image.Image, source: Image.Image, mask: Image.Image) -> Image.Image:
    """Return what was painted, with the very pixels of the source where the mask is 0. All of one size."""
    kept = painted.convert("RGBA")
    kept.paste(source, mask=mask.point(lambda paint: 0 if paint else 255))
    return kept


def encoded(picture: Image.Image, output_format: str, compression: int | None, transparent: bool) -> bytes:
    """Return the bytes of a picture as png, jpeg or webp; flattened on white unless ``transparent``.

    The file names whose drawings the picture contains, if it says so (see `ATTRIBUTION`). Compression is
    JPEG's and WebP's quality, 0–100; None is 100, as OpenAI's default.
    """
    credit = picture.info.get(ATTRIBUTION)
    picture = picture.convert("RGBA") if transparent else _flattened(picture)
    quality = 100 if compression is None else compression
    buffer = BytesIO()
    if output_format == "png":
        picture.save(buffer, "PNG", compress_level=3, pnginfo=_text(credit))
    elif output_format == "jpeg":
        picture.save(buffer, "JPEG", quality=quality, exif=_exif(credit))
    else:
        picture.save(buffer, "WEBP", quality=quality, method=2, exif=_exif(credit))
    return buffer.getvalue()


def _text(credit: str | None) -> PngInfo | None:
    """Return the text chunk of a PNG that carries a credit; None where there is none to carry."""
    if credit is None:
        return None
    text = PngInfo()
    text.add_itxt(COPYRIGHT, credit)
    return text


def _exif(credit: str | None) -> Image.Exif | bytes:
    """Return the same for a JPEG or WebP."""
    if credit is None:
        return b""
    exif = Image.Exif()
    exif[_EXIF_COPYRIGHT] = credit
    return exif


def _flattened(picture: Image.Image) -> Image.Image:
    if picture.mode == "RGB":
        return picture
    rgba = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def _read_overlay(file: BinaryIO, size: int, of: Size, param: str) -> Image.Image:
    """Return the alpha channel of a PNG that lies over a picture of size ``of``."""
    _check_bytes(size, MOST_MASK_BYTES, param)
    with _usable(param):
        picture = _opened(file, param)
        has_alpha, rgba = picture.has_transparency_data, _rgba(picture)
    if picture.format != "PNG":
        raise _bad_overlay(param, "it must be a PNG")
    if not has_alpha:
        raise _bad_overlay(param, "it has no alpha channel")
    if rgba.size != of:
        mine, theirs = ("×".join(map(str, each)) for each in (rgba.size, of))
        raise _bad_overlay(param, f"its size is {mine} and that of the first image {theirs}")
    return rgba.getchannel("A")


def _bad_overlay(param: str, why: str) -> ApiError:
    return ApiError(f"Invalid {param} image: {why}.", param=param, code="invalid_mask_image_format")


@contextmanager
def _usable(param: str) -> Iterator[None]:
    """Turn whatever a decoder raises into an error about the file in ``param``."""
    try:
        yield
    except ApiError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(param) from error
    except Exception as error:  # decoders raise anything: OSError, SyntaxError, struct.error, ...
        message = f"Invalid image file in '{param}': expected a whole png, jpeg or webp picture."
        raise ApiError(message, param=param, code="invalid_image_file") from error


def _opened(file: BinaryIO, param: str) -> Image.Image:
    """Open a picture, its size checked; it is not decoded yet."""
    picture = Image.open(file, formats=_FORMATS)
    _check_pixels(picture.size, param)
    return picture


def _rgba(picture: Image.Image) -> Image.Image:
    """Decode a picture as RGBA, the right way up, with the credit that its file carries."""
    credit = picture.getexif().get(_EXIF_COPYRIGHT)
    picture = ImageOps.exif_transpose(picture)
    if credit:
        picture.info.setdefault(COPYRIGHT, credit)
    if picture.mode.startswith("I"):  # 16-bit greys, which Pillow would clip
        picture = picture.convert("I").point(lambda grey: grey / 257).convert("L")
    return picture.convert("RGBA")


def _check_bytes(size: int, most: int, param: str) -> None:
    if size > most:
        message = f"The file in '{param}' is too large: at most {most // 1024**2} MB are accepted."
        raise ApiError(message, param=param, code="file_too_large")


def _check_pixels(size: Size, param: str) -> None:
    width, height = size
    if width * height > MOST_PIXELS:
        raise _too_many_pixels(param)


def _too_many_pixels(param: str) -> ApiError:
    message = f"The picture in '{param}' is too large: at most {MOST_PIXELS:,} pixels are accepted."
    return ApiError(message, param=param, code="image_too_large")
