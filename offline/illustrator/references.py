"""Subjects cut out of other pictures, to be placed in a new one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .actors import lit, stand
from .made import Made
from .room import roomiest
from .scenery import cut_out
from .stage import Stage

EDGE = 256
"""The size (of the longer side) at which a subject is told from its background."""

_TONES = 8
_LEAST, _MOST = 0.015, 0.8


def subject_from(picture: Image.Image, made: Made | None) -> Image.Image:
    """The subject of a reference; an own picture's (``made``) is drawn alone, as clean as it was."""
    if made is None or not made.plot.scene.items:
        return cut_from(picture)
    alone = cut_out(replace(made.plot.scene, style=None), (1024, 1024), made.dice)
    return alone.crop(alone.getchannel("A").getbbox())


def placed(stage: Stage, cuts: list[Image.Image], mask: Image.Image | None) -> None:
    """Stand cut-outs side by side on the stage, within the mask where there is one."""
    w, h = stage.size
    box = roomiest(mask) if mask else None
    left, top, right, low = box or (round(w * 0.08), round(h * 0.36), round(w * 0.92), round(h * 0.92))
    wide = (right - left) / max(1, len(cuts))
    for i, cut in enumerate(cuts):
        factor = min(wide * 0.88 / cut.width, (low - top) * 0.92 / cut.height)
        size = (max(1, round(cut.width * factor)), max(1, round(cut.height * factor)))
        sprite = cut.resize(size, Image.Resampling.LANCZOS)
        x, y = left + wide * (i + 0.5), low - (low - top) * 0.04
        if cut.info.get("cut off") and mask is None:  # whose feet were not in the picture
            stage.stamp(_in_light(stage, sprite), x / stage.unit, stage.h + 0.002)
        else:
            stand(stage, _in_light(stage, sprite), x / stage.unit, y / stage.unit)


def _in_light(stage: Stage, sprite: Image.Image) -> Image.Image:
    """A cut-out a little in the colours of where it now stands."""
    lit_up = lit(stage, sprite, 0.0, 0.0)
    mixed = Image.blend(sprite.convert("RGB"), lit_up.convert("RGB"), 0.5)
    mixed.putalpha(sprite.getchannel("A"))
    return mixed


def cut_from(picture: Image.Image) -> Image.Image:
    """The subject of a picture on nothing, mode RGBA, cropped to it.

    What is see-through already says what the subject is; else it is what differs from the picture's border.
    Where that is nothing (or all), the middle of the picture is taken, its edge softened.
    """
    rgba = picture.convert("RGBA")
    alpha = rgba.getchannel("A")
    lowest, _ = alpha.getextrema()
    if lowest == 255:
        alpha = _foreground(rgba.convert("RGB")).resize(rgba.size, Image.Resampling.BICUBIC)
        alpha = alpha.filter(ImageFilter.GaussianBlur(max(rgba.size) / EDGE * 0.5))
    box = alpha.point(lambda v: 255 if v > 40 else 0).getbbox()
    rgba.putalpha(alpha)
    cut = rgba.crop(box) if box else rgba
    cut.info["cut off"] = lowest == 255 and box is not None and box[3] > 0.93 * rgba.height
    return cut


def subject_in(image: Image.Image) -> Image.Image | None:
    """A mask (mode "L", of the picture's size) of what differs from the border; None where nothing does."""
    found = _found(image)
    return found.resize(image.size, Image.Resampling.BICUBIC) if found else None


def _foreground(image: Image.Image) -> Image.Image:
    """A mask of EDGE pixels at most: 255 where the subject is, or else in the middle."""
    factor = EDGE / max(image.size)
    return _found(image) or _middle((round(image.width * factor), round(image.height * factor)))


def _found(image: Image.Image) -> Image.Image | None:
    factor = EDGE / max(image.size)
    size = (max(8, round(image.width * factor)), max(8, round(image.height * factor)))
    small = image.resize(size, Image.Resampling.BOX).filter(ImageFilter.MedianFilter(5))
    unlike = _unlike_border(small)
    found = _filled(_one(unlike.point(_steep(_threshold(unlike))), unlike))
    share = float(np.asarray(found, np.float32).mean()) / 255
    return found if _LEAST < share < _MOST else None


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
    central = np.exp(-0.9 * (x**2 + y**2))
    both = (0.6 * away + 0.4 * beside) * (0.45 + 0.55 * central)
    return Image.fromarray(np.clip(both * 2.0, 0, 255).astype(np.uint8))


def _tones(edge: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The few colours that the border is made of."""
    strip = Image.fromarray(np.clip(edge, 0, 255).astype(np.uint8)[None])
    palette = strip.quantize(_TONES, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).convert("RGB")
    return np.unique(np.asarray(palette).reshape(-1, 3), axis=0).astype(np.float32)


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
