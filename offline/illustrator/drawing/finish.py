"""The last strokes of every picture: bloom, vignette, split tone and a fine grain."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from offline.illustrator.colours import lightness
from offline.illustrator.dice import Dice

from .hours import Palette
from .stage import Stage

CHUNK = 256
DRAWN = {"ink", "comic", "stainedglass", "lowpoly"}


def finish(stage: Stage) -> Image.Image:
    """The stage's picture, finished."""
    style = stage.scene.style
    image = stage.image
    if "monochrome" in stage.scene.sights:
        image = image.convert("L").convert("RGB")
    if style in {"logo", "flat"}:
        return image
    image = bloomed(image, 0.75 if stage.neon else 0.3, 150 if stage.neon else 185)
    image = ImageEnhance.Color(image).enhance(1.14)
    if not (stage.scene.place == "studio" or "monochrome" in stage.scene.sights):
        image = graded(image, stage.palette)
    if style in DRAWN:
        return image
    tint = stage.scene.tint
    if not (tint and lightness(tint) > 0.85 and stage.scene.place == "studio"):
        image = vignetted(image, stage.palette.shadow, 0.15)
    return image if style in {"pixel", "oil", "watercolour", "pencil"} else grained(image, stage.dice, 1.3)


def bloomed(image: Image.Image, amount: float, above: int) -> Image.Image:
    """Bright parts spill a little light around them."""
    small = image.resize((max(2, image.width // 8), max(2, image.height // 8)), Image.Resampling.BOX)
    bright = small.point(
        [max(0, min(255, round((v - above) * 255 / (255 - above) * amount))) for v in range(256)] * 3
    )
    soft = bright.filter(ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.03)))
    return ImageChops.screen(image, soft.resize(image.size, Image.Resampling.BILINEAR))


def graded(image: Image.Image, palette: Palette) -> Image.Image:
    """A split tone: darks towards the shadow's colour, lights towards the sun's; more contrast."""
    t = np.arange(256) / 255
    curve = t + 0.036 * np.sin(2 * np.pi * (t - 0.5)) * (0.4 if palette.night else 1.0)
    tables = []
    for dark, light in zip(palette.shadow, palette.sun, strict=True):
        tone = curve + 0.1 * (1 - t) ** 3 * (dark / 255 - 0.16) + 0.09 * t**3 * (light / 255 - 1)
        tables += [int(v) for v in np.clip(tone * 255, 0, 255).round()]
    return image.point(tables)


def vignetted(image: Image.Image, c: tuple[int, int, int], amount: float) -> Image.Image:
    """Corners a little darker."""
    y, x = np.mgrid[-1:1:96j, -1:1:96j]
    away = np.clip((np.hypot(x, y) - 0.55) / 0.86, 0, 1) ** 1.6
    dark = Image.fromarray((255 * amount * away).astype(np.uint8)).resize(
        image.size, Image.Resampling.BICUBIC
    )
    tone = Image.merge("RGB", [dark.point([255 - round(d * (1 - v / 400)) for d in range(256)]) for v in c])
    return ImageChops.multiply(image, tone)


def grained(image: Image.Image, dice: Dice, amount: float) -> Image.Image:
    """Fine grey noise, which also hides the steps of gradients."""
    pixels = np.array(image)
    rng = dice("grain")
    tile = (rng.standard_normal((CHUNK, image.width), dtype=np.float32) * amount).round().astype(np.int16)
    for top in range(0, image.height, CHUNK):
        rows = pixels[top : top + CHUNK]
        noise = np.roll(tile, int(rng.integers(image.width)), axis=1)[: len(rows), :, None]
        pixels[top : top + CHUNK] = np.clip(rows.astype(np.int16) + noise, 0, 255).astype(np.uint8)
    return Image.fromarray(pixels)
