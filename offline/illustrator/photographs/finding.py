"""The subject of a picture told from its background: what differs from the border."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

EDGE = 256
"""The size (of the longer side) at which a subject is told from its background."""

_TONES = 8
_LOW = 0.25
"""How far below the middle (half heights) a subject is likeliest."""
_LEAST, _MOST = 0.015, 0.8


def subject_in(image: Image.Image) -> Image.Image | None:
    """A mask (mode "L", of the picture's size) of what differs from the border; None where nothing does."""
    found = _found(image)
    return found.resize(image.size, Image.Resampling.BICUBIC) if found else None


def foreground(image: Image.Image) -> Image.Image:
    """A mask of EDGE pixels at most: 255 where the subject is, or else in the middle."""
    factor = EDGE / max(image.size)
    return _found(image) or _middle((round(image.width * factor), round(image.height * factor)))


def _found(image: Image.Image) -> Image.Image | None:
    factor = EDGE / max(image.size)
    size = (max(8, round(image.width * factor)), max(8, round(image.height * factor)))
    small = image.resize(size, Image.Resampling.BOX).filter(ImageFilter.MedianFilter(5))
    unlike = _unlike_border(small)
    found = _filled(_one(unlike.point(_steep(_threshold(unlike))), unlike))
    found = _whole(small, found) if _share(found) < _MOST else found
    share = _share(found)
    return found if _LEAST < share < _MOST else None


def _share(mask: Image.Image) -> float:
    return float(np.asarray(mask, np.float32).mean()) / 255


def _whole(small: Image.Image, found: Image.Image) -> Image.Image:
    """A subject with what touches it and is more of its own colours than of those around it."""
    pixels = np.asarray(small.convert("YCbCr"), np.float32) * np.array([0.7, 1.4, 1.4], np.float32)
    for _ in range(2):
        inside = np.asarray(found) > 127
        near = np.asarray(found.filter(ImageFilter.BoxBlur(0.08 * max(found.size))), np.float32) / 255
        if not inside.any() or inside.all():
            return found
        others = _tones(pixels[~inside], 16)
        own = _tones(pixels[inside], 12)
        apart = np.sqrt(((own[:, None] - others) ** 2).sum(axis=2)).min(axis=1)
        own = own[apart > 10] if (apart > 10).any() else own
        away, like = (np.sqrt(((pixels[:, :, None] - t) ** 2).sum(axis=3)).min(axis=2) for t in (others, own))
        score = away / np.maximum(away + like, 1e-3) + 0.35 * (near - 0.35)
        likely = Image.fromarray((score > 0.5).astype(np.uint8) * 255)
        found = _filled(_one(likely, ImageChops.multiply(found, likely)))
    return found


def _unlike_border(small: Image.Image) -> Image.Image:
    """How unlike the border's colours each pixel is; hue counts for more than light, the middle for more."""
    pixels = np.asarray(small.convert("YCbCr"), np.float32) * np.array([0.5, 1.6, 1.6], np.float32)
    h, w = pixels.shape[:2]
    rim = max(2, min(h, w) // 24)
    strips = (pixels[:rim], pixels[:, :rim], pixels[:, -rim:])
    tones = _tones(np.concatenate([strip.reshape(-1, 3) for strip in strips]))
    away = np.sqrt(((pixels[:, :, None] - tones) ** 2).sum(axis=3)).min(axis=2)
    sides = np.stack([pixels[:, :rim].mean(axis=1), pixels[:, -rim:].mean(axis=1)])
    beside = np.sqrt(((pixels[None] - sides[:, :, None]) ** 2).sum(axis=3)).min(axis=0)
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j]
    central = np.exp(-0.8 * x**2 - 1.2 * (y - _LOW) ** 2)
    both = (0.6 * away + 0.4 * beside) * (0.45 + 0.55 * central)
    return Image.fromarray(np.clip(both * 2.0, 0, 255).astype(np.uint8))


def _tones(edge: npt.NDArray[np.float32], most: int = _TONES) -> npt.NDArray[np.float32]:
    """The few colours (in the space that they are in) that a part of the picture is made of."""
    strip = Image.fromarray(np.clip(edge * 0.6, 0, 255).astype(np.uint8)[None])
    palette = strip.quantize(most, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).convert("RGB")
    return np.unique(np.asarray(palette).reshape(-1, 3), axis=0).astype(np.float32) / np.float32(0.6)


def _threshold(grey: Image.Image) -> int:
    """Otsu's threshold: the one that parts the greys into the two most unlike groups."""
    counts = np.array(grey.histogram(), dtype=np.float64)
    values = np.arange(256)
    below, total = np.cumsum(counts), counts.sum()
    mean_below = np.cumsum(counts * values) / np.maximum(below, 1)
    mean_above = (np.sum(counts * values) - np.cumsum(counts * values)) / np.maximum(total - below, 1)
    return int(np.clip(np.argmax(below * (total - below) * (mean_below - mean_above) ** 2), 18, 120))


def _steep(threshold: int) -> list[int]:
    return [max(0, min(255, round((v - threshold) * 20 + 128))) for v in range(256)]


def _one(mask: Image.Image, unlike: Image.Image) -> Image.Image:
    """Of several islands the one around what differs most."""
    joined = mask.filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.MaxFilter(3))
    whole = joined.point(lambda v: 255 if v > 127 else 0)
    salient = ImageChops.multiply(unlike.filter(ImageFilter.GaussianBlur(min(unlike.size) * 0.03)), whole)
    y, x = np.unravel_index(int(np.asarray(salient).argmax()), (salient.height, salient.width))
    if whole.getpixel((int(x), int(y))) != 255:
        return mask
    ImageDraw.floodfill(whole, (int(x), int(y)), 128)
    return ImageChops.multiply(mask, whole.point(lambda v: 255 if v == 128 else 0))


def _filled(mask: Image.Image) -> Image.Image:
    """Specks removed, holes within the subject closed."""
    whole = (
        mask.filter(ImageFilter.MedianFilter(5))
        .filter(ImageFilter.MaxFilter(13))
        .filter(ImageFilter.MinFilter(13))
    )
    ground = Image.new("L", (whole.width + 2, whole.height + 2))
    ground.paste(whole.point(lambda v: 255 if v > 127 else 0), (1, 1))
    ImageDraw.floodfill(ground, (0, 0), 128)
    inner = ground.crop((1, 1, ground.width - 1, ground.height - 1))
    return ImageChops.lighter(whole, inner.point(lambda v: 0 if v == 128 else 255))


def _middle(size: tuple[int, int]) -> Image.Image:
    mask = Image.new("L", size)
    w, h = size
    ImageDraw.Draw(mask).ellipse((w * 0.12, h * 0.12, w * 0.88, h * 0.88), fill=255)
    return mask.filter(ImageFilter.GaussianBlur(min(size) * 0.03))
