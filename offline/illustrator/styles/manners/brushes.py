"""Styles of the wet brush: Chinese ink, gouache."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.styles.brushwork import bled
from offline.illustrator.styles.linework import contours, faded, outline, soft_noise
from offline.illustrator.styles.prints import tooth

from .sheet import Size, at_most, bounds, calmed, grey, grid, laid, vivid


@at_most(1000)
def sumi(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Ink and water on rice paper: few dark strokes, pale washes that are lost in the mist, a red seal."""
    unit = min(size)
    tone = grid(ImageOps.autocontrast(image.convert("L"), cutoff=1))
    near = grid(subject.filter(ImageFilter.GaussianBlur(0.012 * unit))) if subject else np.zeros_like(tone)
    wet = bled(calmed(image, 0.01).convert("RGB"), dice, 0.011 * unit).convert("L")
    wash = grid(ImageOps.autocontrast(wet.filter(ImageFilter.GaussianBlur(0.006 * unit)), cutoff=1))
    mist = np.clip(0.68 + 0.7 * soft_noise(dice, "mist", size, 2.4), 0.22, 1)
    calm = calmed(image, 0.0035)
    around = grid(wet.filter(ImageFilter.BoxBlur(0.11 * unit)))
    local = np.clip(around - grid(wet), 0, 1)
    fold = contours(calm, 0.0055 * unit, 8)
    below = ImageChops.offset(fold, 0, round(0.03 * unit))
    below = below.filter(ImageFilter.BoxBlur((0.01 * unit, 0.032 * unit)))
    far = (np.clip(1 - wash, 0, 1) ** 1.5 * 0.62 + grid(below) * 1.5 + 0.8 * (1 - np.exp(-9 * local))) * mist
    pool = soft_noise(dice, "pools", size, 14)
    own = np.clip(1.02 - tone * 1.15, 0, 1) * (0.82 + 0.3 * pool)
    dark = far * (1 - near) + np.clip(own, 0, 1) * near * 0.86
    dry = np.clip(0.72 + 1.1 * soft_noise(dice, "dry brush", size, 70), 0, 1)
    lines = grid(fold) * dry * (0.6 + 0.3 * near) * (0.3 + 0.7 * mist)
    ring = outline(subject, 0.0085 * unit)
    if ring is not None:
        press = np.clip(0.7 + 0.8 * soft_noise(dice, "pressure", size, 8), 0.25, 1)
        lines = np.maximum(lines, grid(ring) * press * dry)
    dark = np.clip(np.maximum(dark, lines), 0, 0.94) * faded(dice, size)
    sheet = ImageOps.colorize(grey(1 - dark), (22, 24, 30), (246, 240, 226))
    if subject is not None:
        strong = ImageChops.multiply(_strong(image), subject)
        tint = Image.blend(vivid(calm, 1.0, 1.5), sheet, 0.25)
        sheet.paste(tint, (0, 0), strong.filter(ImageFilter.GaussianBlur(0.003 * unit)))
    _seal(sheet, bounds(subject), unit)
    return ImageChops.multiply(sheet, tooth(dice, size, 0.16))


def _strong(image: Image.Image) -> Image.Image:
    """Where a picture is of a strong warm colour, as a mask: that much colour an ink painting keeps."""
    hue, depth, _ = image.convert("HSV").split()
    warm = hue.point([150 if v < 26 or v > 236 else 0 for v in range(256)])
    return ImageChops.multiply(warm, depth.point([255 if v > 150 else 0 for v in range(256)]))


def _seal(sheet: Image.Image, box: tuple[int, int, int, int] | None, unit: int) -> None:
    """A small red seal in the lower corner that is free."""
    left = box is None or box[0] + box[2] > sheet.width
    s = 0.046 * unit
    x, y = (0.1 * unit if left else sheet.width - 0.1 * unit - s), sheet.height - 0.15 * unit
    draw, thin = ImageDraw.Draw(sheet), max(1, round(0.1 * s))
    draw.rounded_rectangle((x, y, x + s, y + s), 0.14 * s, fill=colour("#b3271e"))
    pale = colour("#f4e6d6")
    draw.line((x + 0.5 * s, y + 0.16 * s, x + 0.5 * s, y + 0.84 * s), pale, thin)
    for k in (0.28, 0.52, 0.76):
        draw.line((x + 0.22 * s, y + k * s, x + 0.78 * s, y + k * s), pale, thin)


@at_most(1600)
def gouache(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Opaque matt colour in flat areas with the edges of a brush that ran dry; nothing outlined."""
    unit = min(size)
    flat = _stepped(vivid(calmed(image, 0.004), 1.04, 1.22))
    flat = bled(flat, dice, 0.0035 * unit)
    if subject is not None:
        near = subject.filter(ImageFilter.GaussianBlur(0.003 * unit))
        own = _stepped(vivid(calmed(image, 0.0014), 1.04, 1.2))
        flat = Image.composite(own, flat, near)
    x = soft_noise(dice, "streaks", (size[0] // 3 + 1, size[1]), 46)
    streak = grid(grey(0.5 + 0.5 * x).resize(size))
    sheet = np.asarray(flat, np.float32) * (0.955 + 0.09 * streak)[..., None]
    painted = Image.fromarray(np.clip(sheet + 5, 0, 255).astype(np.uint8))
    laid(painted, (250, 246, 236), grey(1 - np.clip(faded(dice, size) * 2.2, 0, 1)))
    return ImageChops.multiply(painted, tooth(dice, size, 0.2))


def _stepped(image: Image.Image) -> Image.Image:
    """Light in few steps, the hues as they are."""
    hue, depth, value = image.convert("HSV").split()
    few = value.point([min(255, round(round(v / 26) * 26)) for v in range(256)])
    return Image.merge("HSV", [hue, depth, few]).convert("RGB")
