"""Styles of the screen: anime, manga, the retro wave, cyberpunk."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.linework import contours, outline, screened

from .sheet import Size, at_most, bounds, calmed, grey, grid, laid, matted, vivid


@at_most(1600)
def anime(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A frame of an animated film: clear colours, shade in hard steps, thin lines, light that floods in."""
    unit = min(size)
    depth = float(grid(image.resize((32, 32)).convert("HSV").getchannel(1)).mean())
    clear = vivid(calmed(image, 0.0016), 1.08, 1.62 - 0.7 * depth)
    far = calmed(clear, 0.004)
    flat = clear if subject is None else Image.composite(_celled(clear), far, subject)
    lines = contours(calmed(image, 0.0012), 0.0022 * unit, 20)
    near = subject or Image.new("L", size, 90)
    dark = flat.point([round(v * 0.36) for v in range(256)] * 3)
    flat.paste(dark, (0, 0), ImageChops.multiply(lines, near))
    ring = outline(subject, 0.0036 * unit)
    if ring is not None:
        flat.paste(dark, (0, 0), scaled(ring, 0.92))
    light = flat.point([max(0, round((v - 150) * 1.3)) for v in range(256)] * 3)
    flooded = ImageChops.screen(flat, scaled_rgb(light.filter(ImageFilter.GaussianBlur(0.035 * unit)), 0.55))
    return _rayed(flooded, dice, subject)


def scaled_rgb(image: Image.Image, factor: float) -> Image.Image:
    """Every channel multiplied."""
    return image.point([min(255, round(v * factor)) for v in range(256)] * 3)


def _celled(image: Image.Image) -> Image.Image:
    """Light in few steps, as on painted cels."""
    hue, depth, value = image.convert("HSV").split()
    few = value.point([min(255, round(round(v / 42) * 42 + 8)) for v in range(256)])
    return Image.blend(Image.merge("HSV", [hue, depth, few]).convert("RGB"), image, 0.3)


def _rayed(image: Image.Image, dice: Dice, subject: Image.Image | None) -> Image.Image:
    """Slanting light from the upper corner and floating specks of it."""
    (w, h), unit = image.size, min(image.size)
    small = (max(8, w // 3), max(8, h // 3))
    rays = Image.new("L", small)
    draw, rng = ImageDraw.Draw(rays), dice("anime light")
    for a, b in rng.random((5, 2)):
        x, wide = a * small[0] * 0.9, (0.03 + 0.06 * b) * small[0]
        draw.polygon(
            [
                (x, 0),
                (x + wide, 0),
                (x + wide * 2.2 - 0.5 * small[1], small[1]),
                (x - 0.5 * small[1], small[1]),
            ],
            fill=70,
        )
    fall = Image.linear_gradient("L").resize(small).point([max(0, 200 - v) for v in range(256)])
    rays = ImageChops.multiply(rays, fall).filter(ImageFilter.GaussianBlur(0.012 * min(small)))
    specks = Image.new("L", (w, h))
    draw = ImageDraw.Draw(specks)
    for a, b, c in rng.random((26, 3)):
        r = (0.0015 + 0.004 * c * c) * unit
        draw.ellipse((a * w - r, b * h - r, a * w + r, b * h + r), fill=150)
    light = ImageChops.lighter(
        rays.resize((w, h), Image.Resampling.BICUBIC), specks.filter(ImageFilter.GaussianBlur(0.0015 * unit))
    )
    return ImageChops.screen(
        image, ImageChops.multiply(Image.new("RGB", (w, h), (255, 244, 214)), light.convert("RGB"))
    )


@at_most(1600)
def manga(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A panel in black and white: bold lines, screens of dots for grey, solid blacks, lines that rush in."""
    unit = min(size)
    calm = calmed(image, 0.0018)
    tone = ImageOps.autocontrast(calm.convert("L"), cutoff=2)
    pale = tone.point([min(255, round(v * 0.8 + 70)) for v in range(256)])
    near = subject or Image.new("L", size, 255)
    light = Image.composite(tone.point([min(255, round(v * 0.86 + 44)) for v in range(256)]), pale, near)
    sheet = Image.new("RGB", size, (253, 253, 251))
    laid(sheet, (34, 34, 38), scaled(screened(light, 0.72 * unit), 0.92))
    laid(
        sheet, (18, 18, 21), ImageChops.multiply(tone.point([255 if v < 44 else 0 for v in range(256)]), near)
    )
    if subject is not None:
        laid(
            sheet,
            (253, 253, 251),
            ImageChops.subtract(
                subject.filter(ImageFilter.GaussianBlur(0.014 * unit)).point(
                    [min(255, v * 2) for v in range(256)]
                ),
                subject,
            ),
        )
        rush = ImageChops.subtract(_rush(size, dice, bounds(subject)), subject)
        laid(sheet, (22, 22, 25), rush)
    lines = contours(calm, 0.0036 * unit, 18)
    laid(sheet, (18, 18, 21), ImageChops.multiply(lines, near.point([max(v, 150) for v in range(256)])))
    ring = outline(subject, 0.0066 * unit)
    if ring is not None:
        laid(sheet, (14, 14, 17), ring)
    return matted(sheet, (253, 253, 251), 0.028, (18, 18, 21))


def _rush(size: Size, dice: Dice, box: tuple[int, int, int, int] | None) -> Image.Image:
    """Wedges from the edge towards who is looked at, as a mask."""
    mask, (w, h), unit = Image.new("L", size), size, min(size)
    x, y = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) if box else (w / 2, h / 2)
    r = 0.62 * max(box[2] - box[0], box[3] - box[1]) if box else 0.4 * unit
    draw, far = ImageDraw.Draw(mask), float(np.hypot(w, h))
    for a, b, c in dice("rush").random((110, 3)):
        turn, wide = a * 2 * np.pi, 0.0016 + 0.006 * b * b
        start = max(r, 0.36 * unit) * (1.1 + 0.5 * c)
        tip = (x + np.cos(turn) * start, y + np.sin(turn) * start)
        ends = [(x + np.cos(turn + s) * far, y + np.sin(turn + s) * far) for s in (-wide, wide)]
        draw.polygon([tip, *ends], fill=225)
    return mask


def _lines(image: Image.Image, unit: int, strength: float) -> Image.Image:
    """The dark rows of an old screen."""
    step = max(2, round(0.0062 * unit))
    row = np.arange(image.height) % step < max(1, step // 3)
    mask = Image.fromarray((row[:, None] * np.full((1, 1), round(255 * strength))).astype(np.uint8)).resize(
        image.size
    )
    image.paste((16, 4, 34), (0, 0, *image.size), mask)
    return image


def synthwave(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Who is looked at is lit pink from the one side and blue from the other; rows of an old screen."""
    unit = min(size)
    glow = image.point([max(0, round((v - 150) * 1.5)) for v in range(256)] * 3)
    lit = ImageChops.screen(image, glow.filter(ImageFilter.GaussianBlur(0.02 * unit)))
    if subject is not None:
        lit = _two_lights(lit, subject, unit, ((255, 70, 170), (60, 220, 255)), (70, 24, 110))
    return _lines(lit, unit, 0.16)


def _two_lights(
    image: Image.Image,
    subject: Image.Image,
    unit: int,
    lights: tuple[tuple[int, int, int], tuple[int, int, int]],
    shade: tuple[int, int, int],
) -> Image.Image:
    """A dark figure with a light of its own colour on either side."""
    tone = ImageOps.colorize(image.convert("L"), (10, 6, 22), (250, 214, 236), shade)
    lit = Image.composite(Image.blend(image, tone, 0.42), image, subject)
    step = max(1, round(0.011 * unit))
    soft = subject.filter(ImageFilter.GaussianBlur(0.005 * unit))
    for side, hue in zip((1, -1), lights, strict=True):
        rim = ImageChops.multiply(ImageChops.subtract(soft, ImageChops.offset(soft, side * step, 0)), subject)
        lit = ImageChops.screen(lit, ImageChops.multiply(Image.new("RGB", lit.size, hue), rim.convert("RGB")))
    return lit


def cyberpunk(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A wet city lit by its signs: figures dark, with magenta light on one side and blue on the other."""
    unit = min(size)
    tone = grid(image.convert("L"))
    teal = ImageOps.colorize(grey(tone), colour("#04101e"), colour("#eaf6ff"), colour("#1f5f7c"))
    graded = Image.blend(vivid(image, 1.14, 1.25), teal, 0.2)
    if subject is not None:
        close = float(grid(subject.resize((32, 32))).mean()) > 0.22
        dim = graded.point([round(v * (0.95 if close else 0.66)) for v in range(256)] * 3)
        graded = Image.composite(dim, graded, subject)
        graded = _two_lights(graded, subject, unit, ((255, 60, 190), (40, 220, 255)), (44, 40, 92))
    bright = graded.point([max(0, round((v - 160) * 1.6)) for v in range(256)] * 3)
    return ImageChops.screen(graded, bright.filter(ImageFilter.GaussianBlur(0.022 * unit)))
