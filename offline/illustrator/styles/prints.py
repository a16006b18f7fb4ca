"""Styles of the press, the screen and the scissors: vintage print, pixel art, cut paper. In RGB."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy, scaled

Size = tuple[int, int]
PIXELS_ACROSS = 144
CHUNK = 256
INKS = (
    "f3e3c0 e6b35a d9713c b03a2e 7a2f3a 2f5d62 6fa08b 1f3a4d 3a2a2c c9c7a0",
    "f5e6c8 f0c46a e08a4a c4563a 5a3a4a 3f6f86 8fb8b0 24405a 2e2630 a8a878",
    "f2e8d0 d8b878 c88a5a 9a4a3a 4a5a3a 7a9a6a b8c8a0 3a4a5a 2a2a30 e0a0a0",
)
"""The inks of a print: paper first."""


def before(style: str | None, size: Size) -> Size:
    """The size at which a style wants the scene painted."""
    if style != "pixel":
        return size
    block = max(1, round(max(size) / PIXELS_ACROSS))
    return max(16, -(-size[0] // block)), max(16, -(-size[1] // block))


def pixel(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Square pixels of a small palette, a little ordered dither in soft places, a dark outline."""
    vivid = ImageEnhance.Color(ImageEnhance.Contrast(image).enhance(1.16)).enhance(1.18)
    bayer = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], dtype=np.int16) - 8
    tiles = np.tile(bayer // 2, (-(-image.height // 4), -(-image.width // 4)))
    pattern = tiles[: image.height, : image.width, None]
    near = subject.resize(image.size, Image.Resampling.BOX) if subject else None
    if near is not None:
        pattern = pattern * (np.asarray(near)[..., None] < 128)
    dithered = Image.fromarray(np.clip(np.asarray(vivid, np.int16) + pattern, 0, 255).astype(np.uint8))
    few = dithered.quantize(26, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE, kmeans=2).convert("RGB")
    if near is not None:
        solid = near.point([255 if v > 127 else 0 for v in range(256)])
        rim = ImageChops.subtract(solid, solid.filter(ImageFilter.MinFilter(3)))
        few.paste(Image.composite(ImageEnhance.Brightness(few).enhance(0.42), few, rim))
    block = max(-(-size[0] // image.width), -(-size[1] // image.height))
    large = few.resize((image.width * block, image.height * block), Image.Resampling.NEAREST)
    return large.crop((0, 0, *size))


def vintage(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A poster of few inks on yellowed paper: flat areas, dots where inks meet, a border."""
    unit = min(size)
    inks = _inks(dice)
    calm = image.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.GaussianBlur(0.0022 * unit))
    toned = ImageEnhance.Color(ImageEnhance.Contrast(calm).enhance(1.2)).enhance(1.1)
    few = _printed(toned, inks, unit)
    sheet = few
    paper = tuple(int(v) for v in inks[0])
    margin = round(0.045 * unit)
    framed = Image.new("RGB", size, paper)
    framed.paste(sheet.crop((margin, margin, size[0] - margin, size[1] - margin)), (margin, margin))
    line = max(1, round(0.003 * unit))
    box = (margin, margin, size[0] - margin - 1, size[1] - margin - 1)
    ImageDraw.Draw(framed).rectangle(box, outline=tuple(int(v) for v in inks[8]), width=line)
    return _worn(framed, dice, paper)


def _inks(dice: Dice) -> np.ndarray:
    codes = INKS[int(dice("inks").integers(len(INKS)))].split()
    return np.array([[int(code[i : i + 2], 16) for i in (0, 2, 4)] for code in codes], np.float32)


def _printed(image: Image.Image, inks: np.ndarray, unit: int) -> Image.Image:
    """Every pixel in the ink that looks most like it, and dots of two inks where it is between them."""
    table, printed = ink_table(inks), np.empty((image.height, image.width, 3), np.uint8)
    scale = max(0.7, 0.0015 * unit)
    x = np.arange(image.width, dtype=np.float32)[None, :]
    for top in range(0, image.height, CHUNK):
        part = np.asarray(image.crop((0, top, image.width, min(image.height, top + CHUNK))), np.int16)
        y = np.arange(top, top + len(part), dtype=np.float32)[:, None]
        dots = np.sin((x * 0.927 + y * 0.375) / scale) * np.sin((y * 0.927 - x * 0.375) / scale)
        r, g, b = np.moveaxis(np.clip(part + (20 * dots).astype(np.int16)[..., None], 0, 255) >> 3, 2, 0)
        printed[top : top + len(part)] = table[r * 1024 + g * 32 + b]
    return Image.fromarray(printed)


def ink_table(inks: np.ndarray) -> np.ndarray:
    """The nearest ink of every colour, in 32 steps a channel; lightness counts, too."""
    steps = np.arange(32, dtype=np.float32) * 8 + 4
    colours = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3)
    printed, weights = _mixed_inks(inks), np.array([0.9, 1.2, 0.8], np.float32)
    away = [
        (((colours - ink) * weights) ** 2).sum(axis=1) + 0.8 * (colours.mean(axis=1) - ink.mean()) ** 2
        for ink in printed
    ]
    return np.asarray(printed[np.argmin(away, axis=0)], np.uint8)


def _mixed_inks(inks: np.ndarray) -> np.ndarray:
    """The inks, and a paler print of some of them."""
    pale = [inks[i] * 0.55 + inks[0] * 0.45 for i in (2, 5, 6, 7)]
    return np.vstack([inks, pale])


def _worn(sheet: Image.Image, dice: Dice, paper: tuple[int, ...]) -> Image.Image:
    """Where ink has rubbed off, and the tooth of old paper."""
    unit, (w, h) = min(sheet.size), sheet.size
    speck = cloudy(dice("worn"), sheet.size, (w / unit * 120, h / unit * 120), 2)
    rubbed = speck.point([max(0, min(150, (v - 206) * 6)) for v in range(256)])
    sheet.paste(paper, (0, 0, w, h), rubbed)
    return ImageChops.multiply(sheet, tooth(dice, sheet.size, 0.3))


def tooth(dice: Dice, size: Size, strength: float) -> Image.Image:
    """The relief of a sheet of paper, to multiply by."""
    unit = min(size)
    rough = cloudy(dice("paper"), size, (size[0] / unit * 190, size[1] / unit * 190), 2)
    shade = ImageChops.subtract(ImageChops.offset(rough, 1, 1), rough)
    return ImageChops.invert(scaled(shade, strength)).convert("RGB")


def papercut(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Flat sheets with the tooth of paper (their shadows are cast while the scene is painted)."""
    flat = ImageEnhance.Color(image).enhance(1.12)
    return ImageChops.multiply(flat, tooth(dice, size, 0.22))
