"""Untrusted bytes: what they are, and what is made from them."""

from __future__ import annotations

import io
import random
import struct
import zlib
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from studio import pictures
from studio.errors import StudioError
from studio.pictures import NotAPicture, PictureTooLarge, inspect, mime_of, preview, thumbnail, view
from tests.wire import png


def encoded(image: Image.Image, kind: str, **more: Any) -> bytes:
    """The picture as a file of this format."""
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """A rendition, decoded."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


RED = Image.new("RGB", (40, 30), (250, 10, 10))
PALETTE = RED.quantize(8)
CLEAR = Image.new("RGBA", (40, 30), (250, 10, 10, 128))
CLEAR_PALETTE = encoded(PALETTE, "PNG", transparency=0)

KINDS: dict[str, tuple[bytes, str, bool]] = {
    "png": (encoded(RED, "PNG"), "png", False),
    "png with alpha": (encoded(CLEAR, "PNG"), "png", True),
    "png palette": (encoded(PALETTE, "PNG"), "png", False),
    "png clear palette": (CLEAR_PALETTE, "png", True),
    "png grey with alpha": (encoded(CLEAR.convert("LA"), "PNG"), "png", True),
    "png 16 bit": (encoded(Image.new("I;16", (40, 30), 30000), "PNG"), "png", False),
    "png black and white": (encoded(RED.convert("1"), "PNG"), "png", False),
    "jpeg": (encoded(RED, "JPEG"), "jpeg", False),
    "jpeg grey": (encoded(RED.convert("L"), "JPEG"), "jpeg", False),
    "jpeg cmyk": (encoded(RED.convert("CMYK"), "JPEG"), "jpeg", False),
    "jpeg progressive": (encoded(RED, "JPEG", progressive=True), "jpeg", False),
    "jpeg of a phone": (encoded(RED, "MPO", save_all=True, append_images=[RED]), "jpeg", False),
    "webp": (encoded(RED, "WEBP"), "webp", False),
    "webp with alpha": (encoded(CLEAR, "WEBP", lossless=True), "webp", True),
    "webp that moves": (
        encoded(RED, "WEBP", save_all=True, append_images=[CLEAR.convert("RGB")]),
        "webp",
        False,
    ),
    "gif": (encoded(PALETTE, "GIF"), "gif", False),
    "gif that moves": (
        encoded(RED, "GIF", save_all=True, append_images=[Image.new("RGB", (40, 30))]),
        "gif",
        False,
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_bytes_say_what_they_are(kind: str) -> None:
    """Format, size and transparency are read from the bytes, for every way that they can be encoded."""
    data, name, alpha = KINDS[kind]
    info = inspect(data)
    assert (info.format, info.mime) == (name, f"image/{name}")
    assert (info.width, info.height, info.has_alpha) == (40, 30, alpha)
    assert mime_of(data[:16]) == info.mime


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_renditions(kind: str) -> None:
    """A small picture stays its size; transparency makes WebP, everything else JPEG."""
    data, _, alpha = KINDS[kind]
    small = thumbnail(data) if kind != "gif that moves" else preview(data)
    for made in (preview(data), small, view(data)):
        image = opened(made.data)
        assert image.size == (40, 30)
        assert made.mime == ("image/webp" if alpha else "image/jpeg") == mime_of(made.data)


def test_a_thumbnail_of_a_moving_gif_moves() -> None:
    """As WebP, scaled, with every frame and its time, for ever."""
    frames = [Image.new("RGB", (1200, 600), colour) for colour in ("red", "lime", "blue")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=[120, 0, 300])
    made = thumbnail(data)
    small = opened(made.data)
    assert (made.mime, small.size, getattr(small, "n_frames", 1)) == ("image/webp", (512, 256), 3)
    assert small.info["loop"] == 0


def test_a_thumbnail_of_a_gif_with_too_many_pixels_stands_still() -> None:
    """A few hundred kilobytes can hold frames that take minutes to scale: the first is shown."""
    frames = [Image.new("RGB", (8, 8), (30 * number, 0, 0)) for number in range(8)]
    small = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    assert thumbnail(small).mime == "image/webp"
    large = small[:6] + struct.pack("<HH", 8000, 4000) + small[10:]
    assert opened(thumbnail(large).data).size == (512, 256)
    assert not getattr(opened(thumbnail(large).data), "is_animated", False)


@pytest.mark.parametrize(("make", "side"), [(preview, 640), (thumbnail, 512), (view, 1280)])
def test_large_pictures_are_scaled_to_the_side(make: Any, side: int) -> None:
    """The longer side is the limit and the shape stays."""
    assert opened(make(png(3000, 1500)).data).size == (side, side // 2)
    assert opened(make(encoded(Image.new("RGB", (1500, 3000)), "JPEG")).data).size == (side // 2, side)


def test_a_preview_keeps_transparency() -> None:
    """Half clear stays half clear."""
    image = opened(preview(png(1000, 1000, (0, 200, 0, 128))).data)
    assert image.mode == "RGBA"
    red, green, _, alpha = image.getpixel((10, 10))  # type: ignore[misc]
    assert (red < 8, abs(green - 200) < 8, abs(alpha - 128) < 4) == (True, True, True)


@pytest.mark.parametrize(
    ("data", "near"),
    [
        (encoded(Image.new("I;16", (64, 64), 30000), "PNG"), (117, 117, 117)),
        (encoded(Image.new("CMYK", (64, 64), (0, 255, 255, 0)), "JPEG"), (254, 0, 0)),
    ],
    ids=["16 bit", "cmyk"],
)
def test_a_preview_has_the_picture_s_colours(data: bytes, near: tuple[int, int, int]) -> None:
    """Deep greys are scaled, not cut off, and printing colours become screen colours."""
    pixel = opened(preview(data).data).getpixel((30, 30))
    assert all(abs(got - wanted) < 4 for got, wanted in zip(pixel, near, strict=True))  # type: ignore[arg-type]


def test_a_rendition_stands_upright() -> None:
    """A photograph that says how it was held is turned, as browsers turn the original."""
    held = Image.Exif()
    held[0x112] = 6
    assert opened(preview(encoded(Image.new("RGB", (200, 100)), "JPEG", exif=held)).data).size == (100, 200)


def _bomb(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


NOT_PICTURES = {
    "nothing": b"",
    "text": b"hello",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    "html": b"<!doctype html><p>Sorry</p>",
    "json": b'{"error": 1}',
    "a pdf": b"%PDF-1.7\n",
    "tiff": encoded(RED, "TIFF"),
    "bmp": encoded(RED, "BMP"),
    "ico": encoded(RED, "ICO"),
    "half a png": png(64, 64)[:60],
    "a png's head": png()[:8],
    "half a jpeg": encoded(RED, "JPEG")[:200],
    "half a webp": encoded(RED.resize((400, 300)), "WEBP")[:60],
    "half a gif": encoded(PALETTE, "GIF")[:30],
}


@pytest.mark.parametrize("name", NOT_PICTURES)
def test_what_is_no_whole_picture_is_refused(name: str) -> None:
    """Anything but a whole PNG, JPEG, WebP or GIF raises NotAPicture, with what to use instead."""
    for work in (inspect, preview, thumbnail, view):
        with pytest.raises(NotAPicture) as caught:
            work(NOT_PICTURES[name])
        assert "PNG, JPEG, WebP or GIF" in caught.value.advice


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (10_001, 10_000)])
def test_a_bomb_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    """A tiny file that claims huge dimensions is refused by its head alone."""
    for work in (inspect, preview):
        with pytest.raises(PictureTooLarge):
            work(_bomb(width, height))


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_too_many_pixels_or_bytes_say_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal names how many megabytes and pixels there may be."""
    with pytest.raises(PictureTooLarge, match="too large") as caught:
        inspect(_bomb(10_001, 10_000))
    assert "64 MB and 100 million pixels" in caught.value.advice
    monkeypatch.setattr(pictures, "MAX_BYTES", 50)
    with pytest.raises(PictureTooLarge):
        inspect(png())


def _survives(data: bytes) -> None:
    for work in (inspect, preview):
        with suppress(StudioError):
            work(data)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\0\0\0\0WEBP"]),
)
def test_random_bytes_never_raise_anything_else(data: bytes, head: bytes) -> None:
    """Noise, also behind a true signature, is refused with a StudioError."""
    _survives(head + data)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.integers(0, 2**32), st.integers(1, 12))
@pytest.mark.filterwarnings("ignore")
def test_mutated_pictures_never_raise_anything_else(kind: str, seed: int, changes: int) -> None:
    """Real pictures with bytes changed, cut out or doubled are read or refused, nothing else."""
    dice = random.Random(seed)
    data = bytearray(KINDS[kind][0])
    for _ in range(changes):
        at = dice.randrange(len(data)) if data else 0
        match dice.randrange(4):
            case 0 | 1:
                data[at : at + 1] = bytes([dice.randrange(256)])
            case 2:
                del data[at : at + dice.randrange(1, 9)]
            case _:
                data[at:at] = data[at : at + dice.randrange(1, 9)]
    _survives(bytes(data))
