"""Untrusted bytes in; facts about them, previews and thumbnails out.

Nothing here believes a name or a header: the format, the size and whether the whole picture is
there are read from the bytes, and the limits are checked before anything is decoded.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, ImageSequence

from studio.errors import StudioError

MAX_BYTES = 64 * 2**20
MAX_PIXELS = 100_000_000

PREVIEW_SIDE = 640
THUMBNAIL_SIDE = 512
VIEW_SIDE = 1280

_MOST_FRAMES = 64  # of a thumbnail that moves
_MOST_MOVING = 2 * MAX_PIXELS  # pixels of all its frames together: 16 of the largest that a model makes
_FRAME = 100  # milliseconds: what browsers take where a GIF says nothing

# Pillow's own guard against decompression bombs, set to the limit that is checked here.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS

_MIME = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}


class NotAPicture(StudioError):
    """This is not a picture that Easel can read."""

    advice = "Use a PNG, JPEG, WebP or GIF file."


class PictureTooLarge(StudioError):
    """This picture is too large."""

    advice = f"Use one of at most {MAX_BYTES // 2**20} MB and {MAX_PIXELS // 1_000_000} million pixels."


@dataclass(frozen=True)
class PictureInfo:
    """What the bytes say: ``format`` is "png", "jpeg", "webp", "gif" or "svg"; sizes are pixels."""

    format: str
    width: int
    height: int
    mime: str
    has_alpha: bool


@dataclass(frozen=True)
class Rendition:
    """A smaller picture made from another, as encoded bytes with their media type."""

    data: bytes
    mime: str


def inspect(data: bytes) -> PictureInfo:
    """Read what ``data`` really is, decoding it once to know that all of it is there (of a GIF, one frame).

    Raises NotAPicture for anything but a whole PNG, JPEG, WebP or GIF, and PictureTooLarge
    beyond MAX_BYTES or MAX_PIXELS (checked before decoding).
    """
    image = _opened(data)
    try:
        image.load()
    except Exception as error:  # a decoder can fail in any way
        raise NotAPicture("It is damaged or incomplete.") from error
    name = _name(image)
    return PictureInfo(name.lower(), image.width, image.height, _MIME[name], _has_alpha(image))


def glance(data: bytes) -> None:
    """Raise as `inspect` does, for what the beginning of ``data`` tells: nothing is decoded."""
    _opened(data)


def mime_of(head: bytes) -> str:
    """The media type that a picture's first bytes show: 16 of them, of a drawing 64."""
    signs = {b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"RIFF": "WEBP", b"GIF8": "GIF"}
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<"):  # of what is kept, drawings alone
        return "image/svg+xml"
    names = (name for sign, name in signs.items() if head.startswith(sign))
    return _MIME.get(next(names, ""), "application/octet-stream")


def preview(data: bytes, side: int = PREVIEW_SIDE) -> Rendition:
    """Scale a picture down to at most ``side`` pixels a side, for showing while the real one comes.

    JPEG, or WebP where there is transparency. Raises as `inspect` does.
    """
    return _rendition(data, side, jpeg_quality=82, webp_quality=80, sampling=Image.Resampling.HAMMING)


def thumbnail(data: bytes, side: int = THUMBNAIL_SIDE) -> Rendition:
    """Make the small picture of the gallery, at most ``side`` pixels a side; what moves goes on moving."""
    if moving := _moving(data, side):
        return moving
    return _rendition(data, side, jpeg_quality=85, webp_quality=82)


def view(data: bytes, side: int = VIEW_SIDE) -> Rendition:
    """Make a crisp picture of at most ``side`` pixels a side, for a page that shows a larger one."""
    return _rendition(data, side, jpeg_quality=92, webp_quality=92)


def _opened(data: bytes) -> Image.Image:
    if len(data) > MAX_BYTES:
        raise PictureTooLarge
    try:
        image = Image.open(io.BytesIO(data), formats=list(_MIME))
    except Image.DecompressionBombError as error:
        raise PictureTooLarge from error
    except Exception as error:  # a decoder can fail in any way
        raise NotAPicture from error
    if image.width * image.height > MAX_PIXELS:
        raise PictureTooLarge
    return image


def _name(image: Image.Image) -> str:
    """Pillow's name of the format; a JPEG with more pictures behind the first (MPO) is a JPEG."""
    return "JPEG" if image.format == "MPO" else image.format or ""


def _has_alpha(image: Image.Image) -> bool:
    return image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info


def _rendition(
    data: bytes,
    side: int,
    *,
    jpeg_quality: int,
    webp_quality: int,
    sampling: Image.Resampling = Image.Resampling.LANCZOS,
) -> Rendition:
    image = _opened(data)
    alpha = _has_alpha(image)
    try:
        small = _small(image, side, "RGBA" if alpha else "RGB", sampling)
    except Exception as error:  # a decoder can fail in any way
        raise NotAPicture("It is damaged or incomplete.") from error
    out = io.BytesIO()
    if alpha:
        small.save(out, "WEBP", quality=webp_quality, method=2)
        return Rendition(out.getvalue(), "image/webp")
    small.save(out, "JPEG", quality=jpeg_quality, optimize=False)
    return Rendition(out.getvalue(), "image/jpeg")


def _moving(data: bytes, side: int) -> Rendition | None:
    """A small moving picture of a GIF, as WebP; None for what stands still, moves for long or is damaged."""
    image = _opened(data)
    number = getattr(image, "n_frames", 1) if _name(image) == "GIF" else 1
    if not 1 < number <= _MOST_FRAMES or image.width * image.height * number > _MOST_MOVING:
        return None
    try:
        frames = [
            (_small(frame, side, "RGBA", Image.Resampling.HAMMING), int(frame.info.get("duration", 0)))
            for frame in ImageSequence.Iterator(image)
        ]
        out = io.BytesIO()
        first, *others = [frame for frame, _ in frames]
        times = [time or _FRAME for _, time in frames]
        first.save(
            out, "WEBP", save_all=True, append_images=others, duration=times, loop=0, quality=75, method=0
        )
    except Exception:  # a decoder can fail in any way: the first frame is there
        return None
    return Rendition(out.getvalue(), "image/webp")


def _small(image: Image.Image, side: int, mode: str, sampling: Image.Resampling) -> Image.Image:
    """The picture upright, at most ``side`` pixels a side. Of the filters, Hamming is the quicker."""
    if _name(image) == "JPEG":
        image.draft("RGB", (side, side))
    if image.mode.startswith("I;16"):  # Pillow would cut 16-bit greys off at 255, not scale them
        image = image.point(lambda value: value * (1 / 257)).convert("L")
    small = image.convert(mode)
    small.thumbnail((side, side), sampling, reducing_gap=2.0)
    ImageOps.exif_transpose(small, in_place=True)
    return small
