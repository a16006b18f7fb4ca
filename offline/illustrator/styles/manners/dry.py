"""Styles of dry colour, which breaks on the tooth of paper: charcoal, wax crayon, pastel, coloured pencil."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from offline.illustrator.dice import Dice
from offline.illustrator.styles.brushwork import bled
from offline.illustrator.styles.linework import contours, faded, greyed, hatched, outline, soft_noise

from .sheet import Grid, Size, at_most, calmed, grey, grid, inked, laid, vivid

WAX = (
    "#ffffff #f8d94a #f5a02c #e8442e #f28ab0 #a02a6a #7a48a8 #2f56c4 #3fa6e0 #9adcf0 #2fa050 #8acb3c "
    "#8a5426 #c98a52 #f6cda6 #3a3438 #9a9a9e"
)
"""The sticks in a box of wax crayons."""


@at_most(1280)
def charcoal(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Charcoal rubbed and drawn on rough paper: deep blacks, soft greys, lights left or lifted."""
    unit = min(size)
    tooth, sweep = soft_noise(dice, "tooth", size, 230), soft_noise(dice, "sweep", size, 7)
    tone = greyed(image, subject, 0.005 * unit, 0.82)
    rubbed = grid(grey(tone).filter(ImageFilter.GaussianBlur(0.014 * unit)))
    dark = np.clip(0.96 - 0.98 * rubbed + 0.14 * sweep, 0, 1) * 0.8
    grain = np.clip(0.85 + 1.5 * tooth, 0, 1.6)
    stroke = hatched(size, 0.95, 44, soft_noise(dice, "hand", size, 16)) * 0.5 + 0.5
    dark += np.clip(0.66 - tone, 0, 1) * (0.7 + 0.8 * stroke) * grain
    lines = grid(contours(calmed(image, 0.0012), 0.0042 * unit, 9))
    ring = outline(subject, 0.009 * unit)
    if ring is not None:
        lines = np.maximum(lines, grid(ring))
    press = np.clip(0.75 + 0.7 * soft_noise(dice, "press", size, 9), 0.2, 1)
    dark = np.maximum(dark, lines * press * np.clip(0.75 + tooth, 0, 1))
    sheet = ImageOps.colorize(
        grey(1 - np.clip(dark, 0, 0.96) * faded(dice, size)), (24, 23, 25), (233, 226, 212)
    )
    light = np.clip((tone - 0.86) * 5, 0, 1) * np.clip(0.5 + tooth, 0, 1)
    near = grid(subject) if subject else np.zeros_like(light)
    laid(sheet, (255, 253, 248), grey(light * near * 0.85))
    return sheet


@at_most(1280)
def crayon(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A child's wax crayons: a few bright sticks, scribbled to and fro, wobbling outlines on white paper."""
    unit = min(size)
    shaky = bled(calmed(vivid(image, 1.12, 1.6), 0.004), dice, 0.0075 * unit)
    near = bled(subject, dice, 0.0075 * unit) if subject else None
    few = inked(shaky, WAX)
    wave, tooth = soft_noise(dice, "hand", size, 11), soft_noise(dice, "wax", size, 210)
    hue = np.asarray(few.convert("HSV").getchannel(0), np.float32) / 255
    cover = np.zeros_like(hue)
    for k, angle in enumerate((0.75, 2.3, 1.35)):
        here = np.abs(hue - (k + 0.5) / 3) <= 1 / 6
        cover = np.where(here, hatched(size, angle, 38, wave * 1.5), cover)
    wax = np.clip(0.86 + 0.34 * cover + 0.5 * tooth, 0, 1) * np.clip(1.05 + 1.1 * tooth, 0.3, 1)
    sheet = Image.composite(few, Image.new("RGB", size, (253, 251, 246)), grey(wax * faded(dice, size)))
    lines = grid(contours(shaky, 0.0055 * unit, 26)) * 0.8
    ring = outline(near, 0.011 * unit)
    if ring is not None:
        lines = np.maximum(lines, grid(ring))
    dark = vivid(few.point([round(v * 0.34) for v in range(256)] * 3), 1.0, 1.3)
    sheet.paste(dark, (0, 0), grey(lines * np.clip(0.8 + 0.9 * tooth, 0, 1) * faded(dice, size)))
    return sheet


@at_most(1100)
def pastel(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Soft chalks on tinted rough paper, rubbed with the finger, with open strokes over it."""
    unit = min(size)
    tooth, wave = soft_noise(dice, "tooth", size, 200), soft_noise(dice, "hand", size, 12)
    soft = _powdered(image, subject, unit)
    paper = Image.new("RGB", size, ((176, 152, 128), (122, 134, 146), (150, 140, 150))[_paper(dice)])
    near = grid(subject) * 0.16 if subject else np.zeros_like(tooth)
    rubbed = np.clip(0.8 + near + 0.7 * tooth * (1 - 3 * near), 0.1, 0.97)
    sheet = Image.composite(soft, paper, grey(rubbed * faded(dice, size)))
    bright = soft.point([min(255, round(v * 1.12 + 12)) for v in range(256)] * 3)
    tone = grid(soft.convert("L"))
    for angle, kept in ((0.9, tone > 0.55), (2.2, tone < 0.4)):
        stroke = (
            np.clip(hatched(size, angle, 54, wave) - 0.15, 0, 1) * kept * np.clip(0.5 + 1.6 * tooth, 0, 1)
        )
        over = bright if angle < 1 else soft.point([round(v * 0.82) for v in range(256)] * 3)
        sheet.paste(over, (0, 0), grey(stroke * faded(dice, size) * 0.8))
    return sheet


def _paper(dice: Dice) -> int:
    return int(dice("tinted paper").integers(3))


def _powdered(image: Image.Image, subject: Image.Image | None, unit: int) -> Image.Image:
    """The picture in milky colours without sharp edges, but who is looked at."""
    milky = ImageChops.screen(vivid(image, 0.95, 1.4), Image.new("RGB", image.size, (26, 24, 28)))
    soft = calmed(milky, 0.006)
    if subject is not None:
        near = subject.filter(ImageFilter.GaussianBlur(0.006 * unit))
        soft = Image.composite(calmed(milky, 0.0015), soft, near)
    return soft


@at_most(1440)
def colour_pencil(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Coloured pencils: fine strokes laid over each other, outlines in the colour's own dark."""
    unit = min(size)
    wave, tooth = soft_noise(dice, "hand", size, 18), soft_noise(dice, "tooth", size, 280)
    clear = vivid(calmed(image, 0.002), 1.08, 1.5)
    depth = 1 - grid(clear.convert("L"))
    cover: Grid = np.full_like(depth, 0.34)
    for angle, share in ((0.8, 0.55), (1.15, 0.35)):
        cover += share * np.clip(hatched(size, angle, 88, wave) * 0.5 + 0.5, 0, 1) * (0.55 + depth)
    cover *= np.clip(0.9 + 0.7 * tooth, 0, 1.2) * faded(dice, size)
    sheet = Image.composite(clear, Image.new("RGB", size, (252, 250, 244)), grey(cover))
    lines = grid(contours(clear, 0.003 * unit, 13)) * 0.7
    ring = outline(subject, 0.0042 * unit)
    if ring is not None:
        lines = np.maximum(lines, grid(ring) * 0.9)
    dark = clear.point([round(v * 0.4) for v in range(256)] * 3)
    sheet.paste(dark, (0, 0), grey(lines * np.clip(0.85 + tooth * 0.6, 0, 1) * faded(dice, size)))
    return sheet
