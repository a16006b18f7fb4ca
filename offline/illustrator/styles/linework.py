"""Styles of the line: pencil, ink, comic. Each takes and returns RGB."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from offline.illustrator.colours import INK
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy

Size = tuple[int, int]
Grid = npt.NDArray[np.float32]


def contours(image: Image.Image, width: float, level: int = 20) -> Image.Image:
    """Where forms meet, as a mask of lines about ``width`` pixels wide."""
    soft = image.filter(ImageFilter.GaussianBlur(max(0.6, width * 0.4)))
    steep = Image.new("L", image.size)
    for channel in soft.split():
        for dx, dy in ((1, 0), (0, 1)):
            step = max(1, round(width * 0.5))
            steep = ImageChops.lighter(
                steep, ImageChops.difference(channel, ImageChops.offset(channel, dx * step, dy * step))
            )
    edge = steep.point([max(0, min(255, round((v - level) * 11))) for v in range(256)])
    ImageDraw.Draw(edge).rectangle((0, 0, *image.size), outline=0, width=max(1, round(width)))
    return edge.filter(ImageFilter.GaussianBlur(0.5))


def outline(subject: Image.Image | None, width: float) -> Image.Image | None:
    """A line about ``width`` pixels wide around who is looked at."""
    if subject is None:
        return None
    soft = subject.filter(ImageFilter.GaussianBlur(max(0.5, width * 0.6)))
    return soft.point([max(0, 255 - round(abs(v - 128) * 2.7)) for v in range(256)])


def greyed(image: Image.Image, subject: Image.Image | None, blur: float, pale: float) -> Grid:
    """How light each point is; what is not looked at paler, by ``pale``; a dark subject is lifted."""
    grey = ImageOps.autocontrast(image.convert("L").filter(ImageFilter.GaussianBlur(blur)), cutoff=1)
    tone = np.asarray(grey, np.float32) / 255
    if subject is None:
        return np.asarray(tone, np.float32)
    near = np.asarray(subject.filter(ImageFilter.GaussianBlur(blur * 2)), np.float32) / 255
    least = float(np.quantile(tone[near > 0.7], 0.3)) if (near > 0.7).any() else 0.5
    lifted = np.clip(tone + max(0.0, 0.46 - least) * near, 0, 1)
    return np.asarray(1 - (1 - lifted) * (pale + (1 - pale) * near), np.float32)


def hatched(size: Size, angle: float, lines: float, wave: Grid) -> Grid:
    """Parallel strokes of a hand that is not quite steady: 1 in the middle of a stroke, -1 between two."""
    unit = min(size)
    y, x = np.ogrid[0 : size[1], 0 : size[0]]
    phase = (x * np.cos(angle) + y * np.sin(angle)) / unit * 2 * np.pi * lines
    return np.asarray(np.sin(phase.astype(np.float32) + wave * 2.4), np.float32)


def soft_noise(dice: Dice, name: str, size: Size, cells: float) -> Grid:
    """Soft noise from -1 to 1, ``cells`` blobs to the shorter side."""
    unit = min(size)
    coarse = 4 if cells * 40 <= unit else 1  # broad noise needs no fine grid
    small = (-(-size[0] // coarse), -(-size[1] // coarse))
    field = cloudy(dice(name), small, (size[0] / unit * cells, size[1] / unit * cells), 3)
    field = field.resize(size, Image.Resampling.BICUBIC) if coarse > 1 else field
    return (np.asarray(field, np.float32) - np.float32(128)) / np.float32(128)


def faded(dice: Dice, size: Size) -> Grid:
    """1 in the middle, 0 where the sheet stays blank at its edge."""
    w, h = size
    y, x = np.ogrid[0:h, 0:w]
    edge = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y)).astype(np.float32) / min(size)
    return np.asarray(
        np.clip((edge - 0.012 + 0.05 * soft_noise(dice, "fade", size, 7)) / 0.07, 0, 1), np.float32
    )


def pencil(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Graphite on paper: contours, shading in strokes, paler where it is far from who is drawn."""
    unit = min(size)
    tone = greyed(image, subject, 0.0035 * unit, 0.6) ** 0.85
    wave, press = soft_noise(dice, "hand", size, 26), soft_noise(dice, "pressure", size, 60)
    tooth = soft_noise(dice, "tooth", size, 300)
    graphite = np.zeros_like(tone)
    for angle, below, strength in ((0.86, 0.8, 0.5), (0.62, 0.52, 0.5), (-0.6, 0.26, 0.5)):
        stroke = 0.5 + 0.5 * hatched(size, angle, 105, wave)
        depth = np.clip((below - tone) / 0.42, 0, 1)
        graphite += strength * depth * (0.45 + 0.55 * stroke) * (1 + 0.35 * press)
    graphite *= 1 + 0.55 * tooth
    lines = np.asarray(contours(image, 0.0026 * unit, 12), np.float32) / 255 * 0.62
    ring = outline(subject, 0.0036 * unit)
    if ring is not None:
        lines = np.maximum(lines, np.asarray(ring, np.float32) / 255 * 0.9)
    dark = np.maximum(np.clip(graphite, 0, 0.82), lines * (1 + 0.3 * tooth)) * faded(dice, size)
    value = Image.fromarray(((1 - np.clip(dark, 0, 0.94)) * 255).astype(np.uint8))
    return ImageOps.colorize(value, (44, 42, 50), (251, 249, 243))


def ink(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Black ink on cream paper: contours, hatching that swells with the dark, solid blacks."""
    unit = min(size)
    tone = greyed(image, subject, 0.004 * unit, 0.66)
    wave = soft_noise(dice, "nib", size, 22) * 0.6
    black = np.clip((0.13 - tone) * 14, 0, 1)
    for angle, below, lines in ((1.42, 0.62, 92), (0.78, 0.42, 92), (-0.72, 0.26, 92)):
        wide = np.clip((below - tone) * 2.6, 0, 0.72)
        line = np.clip((hatched(size, angle, lines, wave) - 1 + 2 * wide) * unit / 170, 0, 1)
        black = np.maximum(black, line * (tone < below))
    drawn = np.asarray(contours(image, 0.003 * unit, 13), np.float32) / 255
    ring = outline(subject, 0.0052 * unit)
    if ring is not None:
        drawn = np.maximum(drawn, np.asarray(ring, np.float32) / 255)
    mask = Image.fromarray((np.maximum(black, drawn) * faded(dice, size) * 255).astype(np.uint8))
    wash = Image.fromarray((tone * 255).astype(np.uint8))
    sheet = ImageOps.colorize(wash, (196, 188, 178), (249, 244, 231))
    sheet.paste((26, 24, 32), (0, 0, *size), mask)
    return sheet


def comic(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Few flat inks, dots in the shade, bold contours, a white frame."""
    unit = min(size)
    calm = image.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.GaussianBlur(0.001 * unit))
    inks = _inked(ImageEnhance.Color(ImageEnhance.Contrast(calm).enhance(1.15)).enhance(1.4))
    dark = ImageChops.multiply(inks, Image.new("RGB", size, (172, 160, 196)))
    shade = calm.convert("L")
    sheet = Image.composite(dark, inks, screened(shade, unit))
    sheet.paste(INK, (0, 0, *size), contours(calm, 0.0042 * unit))
    ring = outline(subject, 0.008 * unit)
    if ring is not None:
        sheet.paste(INK, (0, 0, *size), ring)
    return _framed(sheet, round(0.02 * unit))


def _inked(image: Image.Image) -> Image.Image:
    """Every colour as the nearest of few inks: steps of depth and of brightness."""
    hue, depth, value = image.convert("HSV").split()
    few = [
        band.point([min(255, round(round(v / step) * step)) for v in range(256)])
        for band, step in ((depth, 42.5), (value, 36.5))
    ]
    return Image.merge("HSV", [hue, *few]).convert("RGB")


def screened(grey: Image.Image, unit: float) -> Image.Image:
    """A screen of dots that are larger where it is darker."""
    values = np.asarray(grey, np.float32) / 255
    y, x = (
        np.mgrid[0 : values.shape[0], 0 : values.shape[1]].astype(np.float32)
        / (0.0105 * unit)
        * np.float32(np.pi)
    )
    screen = (np.sin(x + y) * np.sin(x - y) + 1) / 2
    return Image.fromarray(((np.clip((screen - values * 1.35 - 0.06) * 9, 0, 1)) * 255).astype(np.uint8))


def _framed(sheet: Image.Image, margin: int) -> Image.Image:
    framed = Image.new("RGB", sheet.size, (252, 250, 244))
    w, h = sheet.size
    framed.paste(sheet.crop((margin, margin, w - margin, h - margin)), (margin, margin))
    line = max(1, margin // 5)
    ImageDraw.Draw(framed).rectangle((margin, margin, w - margin, h - margin), outline=INK, width=line)
    return framed
