"""Styles of lines on a sheet: blueprint, blackboard chalk, line art, tattoo."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.linework import contours, greyed, hatched, outline, soft_noise

from .sheet import Box, Size, at_most, bounds, calmed, glowed, grey, grid, laid, vivid

CHALK = colour("#f4f3ea")


def traced(image: Image.Image, subject: Image.Image | None, width: float, far: float) -> Image.Image:
    """The lines of a picture as a mask: those of the subject in full, what is around by ``far`` (0 to 1)."""
    fine = contours(calmed(image, 0.0016), width, 14)
    ring = outline(subject, width * 1.8)
    if subject is None or ring is None:
        return fine
    within = ImageChops.multiply(fine, subject)
    beyond = scaled(ImageChops.subtract(fine, subject), far)
    return ImageChops.lighter(ring, ImageChops.lighter(within, beyond))


def blueprint(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """White lines of a technical drawing on blue paper with its grid, measures and title block."""
    unit = min(size)
    stain = soft_noise(dice, "cyanotype", size, 3)
    sheet = ImageOps.colorize(grey(0.5 + 0.28 * stain), colour("#0d3570"), colour("#1d5aa6"))
    laid(sheet, colour("#8fc0f0"), _squared(size, 0.025, 0.16))
    laid(sheet, colour("#a8d0f8"), _squared(size, 0.125, 0.3))
    tone = greyed(image, subject, 0.004 * unit, 0.5)
    shade = np.clip(0.34 - tone, 0, 1) * (hatched(size, 0.785, 96, np.zeros((1, 1), np.float32)) > 0.35)
    laid(sheet, colour("#dcecff"), grey(shade * 1.3))
    lines = traced(image, subject, 0.0026 * unit, 0.55)
    laid(sheet, colour("#eef6ff"), glowed(lines, 0.004 * unit, 0.5))
    _measured(sheet, bounds(subject), unit)
    return sheet


def _squared(size: Size, step: float, strength: float) -> Image.Image:
    """The lines of a grid as a mask, ``step`` of the shorter side apart."""
    mask, unit = Image.new("L", size), min(size)
    draw, value = ImageDraw.Draw(mask), round(255 * strength)
    for k in range(1, int(max(size) / unit / step) + 1):
        at = round(k * step * unit)
        draw.line((at, 0, at, size[1]), value, max(1, unit // 900))
        draw.line((0, at, size[0], at), value, max(1, unit // 900))
    return mask


def _measured(sheet: Image.Image, box: Box | None, unit: int) -> None:
    """A border, a title block, and what a subject measures."""
    draw, (w, h) = ImageDraw.Draw(sheet), sheet.size
    white, thin = colour("#e4f0ff"), max(1, round(0.0022 * unit))
    m = round(0.025 * unit)
    draw.rectangle((m, m, w - m, h - m), outline=white, width=thin * 2)
    left, top = w - m - 0.3 * unit, h - m - 0.1 * unit
    draw.rectangle((left, top, w - m, h - m), fill=colour("#12407f"), outline=white, width=thin)
    for k in (1, 2):
        draw.line((left, top + k * unit / 30, w - m, top + k * unit / 30), white, thin)
    draw.line((left + 0.19 * unit, top, left + 0.19 * unit, h - m), white, thin)
    for row, (start, end) in enumerate(((0.015, 0.15), (0.015, 0.11), (0.015, 0.165))):
        y = top + (row + 0.55) * unit / 30
        for x in np.arange(start, end, 0.0125):
            draw.line((left + x * unit, y, left + (x + 0.008) * unit, y), white, thin * 3)
    if box:
        _dimensions(draw, box, unit, (w, h), white)


def _dimensions(draw: ImageDraw.ImageDraw, box: Box, unit: int, size: Size, c: Colour) -> None:
    """Lines with arrows for the width, above, and the height, beside; the axes through the middle."""
    x0, y0, x1, y1 = box
    thin, off, tip = max(1, round(0.002 * unit)), 0.035 * unit, 0.012 * unit
    y, x = max(0.045 * unit, y0 - off), max(0.045 * unit, x0 - off)
    draw.line((x0, y, x1, y), c, thin)
    draw.line((x, y0, x, y1), c, thin)
    for end, way in ((x0, 1), (x1, -1)):
        draw.line((end, y - 0.014 * unit, end, y + off), c, thin)
        draw.polygon([(end, y), (end + way * tip, y - tip / 3), (end + way * tip, y + tip / 3)], fill=c)
    for end, way in ((y0, 1), (y1, -1)):
        draw.line((x - 0.014 * unit, end, x + off, end), c, thin)
        draw.polygon([(x, end), (x - tip / 3, end + way * tip), (x + tip / 3, end + way * tip)], fill=c)
    cx, cy, step = (x0 + x1) / 2, (y0 + y1) / 2, 0.024 * unit
    for k in range(int((y1 - y0 + 3 * off) / step)):
        at = y0 - off + k * step
        draw.line((cx, at, cx, at + step * (0.62 if k % 2 else 0.12)), c, thin)
    for k in range(int((x1 - x0 + 3 * off) / step)):
        at = x0 - off + k * step
        draw.line((at, cy, at + step * (0.62 if k % 2 else 0.12), cy), c, thin)


@at_most(1280)
def chalk(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Chalk on a blackboard: white lines that break on its tooth, colours rubbed in, a wooden frame."""
    unit = min(size)
    smear = soft_noise(dice, "wiped", size, 2.2)
    streak = soft_noise(dice, "sponge", size, 9)
    board = ImageOps.colorize(grey(0.32 + 0.16 * smear + 0.08 * streak), (24, 33, 30), (72, 88, 82))
    tooth, wave = soft_noise(dice, "tooth", size, 260), soft_noise(dice, "hand", size, 20)
    tone = greyed(image, subject, 0.004 * unit, 0.75)
    rub = (0.3 + 0.7 * tone) * (0.42 + 0.58 * (hatched(size, 0.9, 62, wave) > -0.1))
    near = grid(subject) if subject else np.ones_like(tone)
    rub *= (0.36 + 0.6 * near) * np.clip(0.62 + 0.9 * tooth, 0, 1)
    dust = vivid(ImageChops.screen(image, Image.new("RGB", size, (90, 90, 90))), 1.0, 1.7)
    board = Image.composite(dust, board, grey(rub))
    lines = grid(traced(image, subject, 0.005 * unit, 0.85)) * np.clip(0.95 + 0.9 * tooth, 0, 1)
    laid(board, CHALK, glowed(grey(lines), 0.006 * unit, 0.16))
    return _wooden(board, unit)


def _wooden(board: Image.Image, unit: int) -> Image.Image:
    """A narrow frame of wood, lit from above."""
    (w, h), wide = board.size, round(0.026 * unit)
    draw = ImageDraw.Draw(board)
    for k in range(wide):
        t = abs(k / wide - 0.4)
        tone = (round(150 - 70 * t), round(104 - 52 * t), round(62 - 34 * t))
        draw.rectangle((k, k, w - 1 - k, h - 1 - k), outline=tone)
    draw.rectangle((wide, wide, w - 1 - wide, h - 1 - wide), outline=(16, 18, 18), width=max(1, wide // 6))
    return board


def lineart(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Clean lines of one weight on white paper, nothing shaded."""
    unit = min(size)
    sheet = Image.new("RGB", size, (253, 252, 249))
    laid(sheet, (24, 24, 28), traced(image, subject, 0.0034 * unit, 0.55))
    return sheet


@at_most(1440)
def tattoo(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A tattooist's design: bold lines, shade in black dots, an ornament around it."""
    unit = min(size)
    sheet = Image.new("RGB", size, (246, 238, 226))
    laid(sheet, (60, 48, 44), grey(0.05 + 0.05 * soft_noise(dice, "parchment", size, 5)))
    ornament = _ornament(bounds(subject), size)
    tone = greyed(image, subject, 0.004 * unit, 0.6)
    fine = (max(2, round(size[0] * 560 / unit)), max(2, round(size[1] * 560 / unit)))
    speck = Image.fromarray(dice("stipple").integers(0, 256, fine[::-1], dtype=np.uint8))
    dots = np.clip((0.74 - tone) * 1.15 - grid(speck.resize(size, Image.Resampling.BICUBIC)), 0, 1) * 9
    dots = np.maximum(dots, np.clip((0.16 - tone) * 12, 0, 1))
    shade = grey(dots)
    if subject is not None:
        ornament = ImageChops.subtract(ornament, subject.filter(ImageFilter.GaussianBlur(0.008 * unit)))
        shade = ImageChops.multiply(shade, subject)
    laid(sheet, (34, 32, 38), ImageChops.lighter(shade, ornament))
    laid(sheet, (22, 22, 26), traced(image, subject, 0.0048 * unit, 0.3))
    return sheet


def _ornament(box: Box | None, size: Size) -> Image.Image:
    """Rays, a ring and dots around a middle, as a mask."""
    unit, mask = min(size), Image.new("L", size)
    if box is None:
        return mask
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    r = min(0.47 * unit, 0.55 * max(box[2] - box[0], box[3] - box[1]))
    draw = ImageDraw.Draw(mask)
    for k in range(72):
        a = k * np.pi / 36
        far = r * (1.0 if k % 2 else 0.9)
        dx, dy = np.cos(a), np.sin(a)
        draw.line(
            (x + dx * r * 0.76, y + dy * r * 0.76, x + dx * far * 0.93, y + dy * far * 0.93),
            230,
            max(1, round(0.0028 * unit)),
        )
        s = 0.0052 * unit if k % 2 else 0.0028 * unit
        px, py = x + dx * r, y + dy * r
        draw.ellipse((px - s, py - s, px + s, py + s), fill=255)
    draw.ellipse(
        (x - r * 0.74, y - r * 0.74, x + r * 0.74, y + r * 0.74),
        outline=255,
        width=max(1, round(0.004 * unit)),
    )
    return mask
