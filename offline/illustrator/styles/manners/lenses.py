"""Styles of the camera: film noir, old and instant photographs, long exposure, silhouettes."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.linework import outline, soft_noise

from .sheet import Grid, Size, at_most, axes, bounds, grey, grid, laid, vivid


def _grained(image: Image.Image, dice: Dice, strength: float) -> Image.Image:
    """The grain of film, as coarse as it is on a small negative."""
    unit = min(image.size)
    small = (max(8, round(image.width * 620 / unit)), max(8, round(image.height * 620 / unit)))
    rough = dice("film grain").normal(128, 46, small[::-1]).clip(0, 255).astype(np.uint8)
    grain = Image.fromarray(rough).resize(image.size, Image.Resampling.BICUBIC).convert("RGB")
    return Image.blend(image, ImageChops.soft_light(image, grain), strength)


def cornered(size: Size, start: float, end: float) -> Grid:
    """1 in the middle, falling to ``end`` in the corners."""
    w, h = size
    y, x = np.ogrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j]
    away = np.clip((np.hypot(x, y).astype(np.float32) - start) / (1.42 - start), 0, 1)
    return np.asarray(1 - (1 - end) * away**1.3, np.float32)


@at_most(1600)
def noir(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Black and white film: deep shade, hard light through a blind across the picture, grain."""
    unit = min(size)
    tone = grid(ImageOps.autocontrast(image.convert("L"), cutoff=2))
    tone = np.clip((tone - 0.5) * 1.35 + 0.47, 0, 1)
    x, y = axes(size)
    lean = 0.22 if dice("blind").random() < 0.5 else -0.22
    slats = np.clip(np.sin((y + lean * x) * 2 * np.pi * 8.5) * 3 + 0.8, 0, 1)
    w, h = size[0] / unit, size[1] / unit
    box = bounds(subject)
    cx, cy = ((box[0] + box[2]) / 2 / unit, (box[1] + box[3]) / 2 / unit) if box else (w / 2, h / 2)
    beam = np.exp(-(((x - cx) / (0.5 * w)) ** 2 + ((y - cy) / (0.42 * h)) ** 2))
    light = 0.4 + 0.75 * beam * (0.72 + 0.28 * slats)
    near = grid(subject.filter(ImageFilter.GaussianBlur(0.01 * unit))) if subject else np.zeros_like(tone)
    lit = tone * (light * (1 - near) + np.maximum(light, 0.95) * near)
    film = ImageOps.colorize(grey(lit * cornered(size, 0.5, 0.35)), (10, 10, 12), (246, 245, 240))
    bright = film.point([max(0, v - 170) for v in range(256)] * 3).filter(
        ImageFilter.GaussianBlur(0.02 * unit)
    )
    return _grained(ImageChops.screen(film, bright), dice, 0.4)


@at_most(1600)
def sepia(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """An old photograph: brown, faded, out of focus at its edge, scratched, with a deckled border."""
    unit = min(size)
    soft = image.filter(ImageFilter.GaussianBlur(0.005 * unit))
    sharp = Image.composite(image, soft, grey(cornered(size, 0.35, 0.0)))
    tone = grid(ImageOps.autocontrast(sharp.convert("L"), cutoff=1)) * cornered(size, 0.55, 0.55)
    tone = 0.1 + 0.84 * tone + 0.06 * soft_noise(dice, "faded", size, 3)
    old = ImageOps.colorize(grey(tone), colour("#2e1d10"), colour("#f6e4bf"), colour("#a37a4c"))
    laid(old, colour("#f8ead0"), _scratched(size, dice))
    old = _grained(old, dice, 0.3)
    m = round(0.04 * unit)
    edge = Image.new("L", size)
    ImageDraw.Draw(edge).rectangle((m, m, size[0] - m, size[1] - m), fill=255)
    waver = soft_noise(dice, "deckle", size, 34) * 0.5
    inside = grey(
        np.clip((grid(edge.filter(ImageFilter.GaussianBlur(0.008 * unit))) - 0.5 + waver) * 9, 0, 1)
    )
    return Image.composite(old, Image.new("RGB", size, colour("#f4ead6")), inside)


def _scratched(size: Size, dice: Dice) -> Image.Image:
    """Hairlines, dust and a crease, as a mask."""
    mask, unit = Image.new("L", size), min(size)
    draw, rng = ImageDraw.Draw(mask), dice("scratches")
    for a, b, c, d in rng.random((26, 4)):
        x, y, r = a * size[0], b * size[1], (0.0008 + 0.0016 * c) * unit
        draw.ellipse((x - r, y - r, x + r, y + r), fill=170)
        if d > 0.72:
            long = (c - 0.5) * 0.12 * unit
            draw.line((x, y, x + long * 0.1, y + abs(long) * 2), 110, max(1, unit // 900))
    return mask


def polaroid(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """An instant picture: a white frame, broad below, on a table; faded colours and a light leak."""
    unit = min(size)
    side = round(0.74 * unit)
    box = _square(bounds(subject), size)
    film = vivid(image.crop(box).resize((side, side), Image.Resampling.LANCZOS), 0.9, 0.86)
    film = ImageChops.screen(film, Image.new("RGB", film.size, (34, 26, 30)))
    leak = (
        Image.linear_gradient("L").rotate(90).resize(film.size).point([max(0, v - 150) for v in range(256)])
    )
    film = ImageChops.screen(film, ImageOps.colorize(leak, (0, 0, 0), (255, 150, 70)))
    film = _grained(film, dice, 0.2)
    rim, foot = round(0.05 * unit), round(0.17 * unit)
    card = Image.new("RGBA", (side + 2 * rim, side + rim + foot), (250, 248, 242, 255))
    card.paste(film, (rim, rim))
    ImageDraw.Draw(card).rectangle(
        (rim, rim, rim + side, rim + side), outline=(214, 208, 200), width=max(1, unit // 500)
    )
    turned = card.rotate(float(dice("askew").uniform(-5, 5)), Image.Resampling.BICUBIC, expand=True)
    table = _table_top(size, dice)
    at = ((size[0] - turned.width) // 2, (size[1] - turned.height) // 2)
    shadow = Image.new("L", size)
    shadow.paste(turned.getchannel("A"), (at[0] + round(0.012 * unit), at[1] + round(0.018 * unit)))
    laid(table, (30, 18, 12), scaled(shadow.filter(ImageFilter.GaussianBlur(0.014 * unit)), 0.55))
    table.paste(turned, at, turned)
    return table


def _square(box: tuple[int, int, int, int] | None, size: Size) -> tuple[int, int, int, int]:
    """The largest square of a picture, with who is looked at as near its middle as can be."""
    s = min(size)
    cx, cy = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2) if box else (size[0] // 2, size[1] // 2)
    x, y = min(max(0, cx - s // 2), size[0] - s), min(max(0, cy - s // 2), size[1] - s)
    return x, y, x + s, y + s


def _table_top(size: Size, dice: Dice) -> Image.Image:
    """Boards of wood."""
    x, y = axes(size)
    small = (max(4, size[0] // 14), size[1])
    fibre = grid(grey(0.5 + 0.5 * soft_noise(dice, "fibre", small, 60)).resize(size))
    board = ((y * 4.6) % 1 < 0.014).astype(np.float32)
    tone = np.clip(
        0.45 + 0.3 * (fibre - 0.5) + 0.05 * np.sin(np.floor(y * 4.6) * 2.4) - 0.3 * board + 0 * x, 0, 1
    )
    return ImageOps.colorize(grey(tone), (58, 36, 24), (222, 180, 134), (150, 104, 70))


@at_most(1440)
def long_exposure(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """The shutter stays open: what moves is drawn out sidewards, lights leave trails, who stands is sharp."""
    unit = min(size)
    wide = image.filter(ImageFilter.BoxBlur((0.05 * unit, 0.002 * unit))).filter(
        ImageFilter.BoxBlur((0.03 * unit, 0.0))
    )
    bright = image.point([max(0, round((v - 175) * 2.6)) for v in range(256)] * 3)
    dark = float(np.median(grid(image.convert("L")))) < 0.36
    trails = bright.filter(ImageFilter.BoxBlur((0.07 * unit, 0.0))).point(
        [min(255, v * 3) for v in range(256)] * 3
    )
    y = np.linspace(0, 1, size[1], dtype=np.float32)[:, None]
    still = np.exp(-(((y - 0.5) / 0.2) ** 4)) if subject is None else 0 * y
    moved = Image.composite(wide, image, grey(np.repeat(0.82 * (1 - still), size[0], axis=1)))
    if dark:
        moved = ImageChops.screen(ImageChops.screen(moved, trails), _light_trails(size, dice))
    if subject is not None:
        moved = Image.composite(image, moved, subject.filter(ImageFilter.GaussianBlur(0.002 * unit)))
    return vivid(moved, 1.1, 1.15)


def _light_trails(size: Size, dice: Dice) -> Image.Image:
    """Lights of those who went by at the foot of the picture: red ones and white ones in long curves."""
    sheet, (w, h), unit = Image.new("RGB", size), size, min(size)
    draw, t = ImageDraw.Draw(sheet), np.linspace(0, 1, 40)
    for a, b, c in dice("trails").random((16, 3)):
        hue: Colour = colour("#ff3a24") if a < 0.5 else colour("#ffe9b0")
        x = w * (1.1 * t - 0.05)
        y = h * (0.8 + 0.13 * b) - 0.05 * h * t * (1 - t) * (1 + c) + (0.03 if a < 0.5 else -0.02) * h * t
        points = [(float(u), float(v)) for u, v in zip(x, y, strict=True)]
        draw.line(points, hue, max(1, round((0.0014 + 0.0024 * c) * unit)))
    glow = sheet.filter(ImageFilter.GaussianBlur(0.008 * unit))
    return ImageChops.screen(sheet, glow.point([min(255, round(v * 1.6)) for v in range(256)] * 3))


@at_most(1600)
def silhouette(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """All that is near is black before a glowing sky; a rim of light around who is looked at."""
    unit = min(size)
    tone = ImageOps.autocontrast(image.convert("L").filter(ImageFilter.GaussianBlur(0.004 * unit)), cutoff=1)
    glow = vivid(image, 1.15, 1.5)
    down = np.linspace(0, 1, size[1], dtype=np.float32)[:, None]
    near = np.clip((down - 0.5) * 3.2, 0, 1) * np.clip((0.82 - grid(tone)) * 3.4, 0, 1)
    dark = np.maximum(near * 0.94, np.clip((0.34 - grid(tone)) * 4, 0, 0.9))
    laid(glow, (12, 10, 18), grey(dark))
    if subject is not None:
        halo = subject.filter(ImageFilter.GaussianBlur(0.05 * unit))
        light = Image.new("RGB", size, (255, 214, 150))
        glow = ImageChops.screen(glow, ImageChops.multiply(light, scaled(halo, 0.4).convert("RGB")))
        laid(glow, (9, 8, 14), subject)
        ring = outline(subject, 0.004 * unit)
        if ring is not None:
            laid(glow, (255, 222, 170), scaled(ImageChops.multiply(ring, subject), 0.5))
    return glow


def double_exposure(
    image: Image.Image,
    size: Size,
    dice: Dice,
    detail: float,
    subject: Image.Image | None = None,
    behind: Image.Image | None = None,
) -> Image.Image:
    """Who is looked at as a shape on pale paper, filled with the landscape that is around (``behind``)."""
    unit = min(size)
    pale = Image.new("RGB", size, colour("#eef0ee"))
    if subject is None:
        return Image.blend(image, pale, 0.3)
    box = bounds(subject) or (0, 0, *size)
    around = behind.resize(size) if behind is not None else _behind(image, subject)
    scape = around.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BICUBIC)
    within = image.copy()
    within.paste(scape, box[:2])
    portrait = ImageOps.autocontrast(image.convert("L"), cutoff=1).convert("RGB")
    cool = vivid(
        Image.blend(within, ImageOps.colorize(within.convert("L"), (14, 30, 42), (236, 226, 206)), 0.45),
        1.2,
        1.0,
    )
    both = Image.blend(
        ImageChops.multiply(cool, ImageOps.colorize(portrait.convert("L"), (96, 100, 108), (255, 255, 255))),
        portrait,
        0.24,
    )
    mist = ImageChops.screen(Image.blend(image, pale, 0.55), Image.new("RGB", size, (96, 98, 96)))
    sheet = Image.blend(mist, pale, 0.72)
    sheet.paste(both, (0, 0), subject)
    ring = outline(subject, 0.003 * unit)
    if ring is not None:
        laid(sheet, (24, 34, 42), scaled(ring, 0.55))
    return sheet


def _behind(image: Image.Image, subject: Image.Image) -> Image.Image:
    """What is around the subject, which is covered by what is beside it."""
    flipped = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    other = ImageChops.invert(subject.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    return Image.composite(Image.composite(flipped, image, other), image, subject)
