"""Styles that are a way of painting: what becomes of the finished scene. Each takes and returns RGB."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from .colours import colour
from .dice import Dice
from .graphic import comic, ink, low_poly, stained_glass
from .noise import cloudy, scaled

Size = tuple[int, int]
Style = Callable[[Image.Image, Size, Dice, float], Image.Image]
PIXELS_ACROSS = 168


def before(style: str | None, size: Size) -> Size:
    """The size at which a style wants the scene painted."""
    if style != "pixel":
        return size
    block = max(1, round(max(size) / PIXELS_ACROSS))
    return max(16, -(-size[0] // block)), max(16, -(-size[1] // block))


def pixel(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Square pixels of a small palette, ordered dither between its colours."""
    bayer = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], dtype=np.int16) - 8
    pattern = np.tile(bayer * 2 // 3, (-(-image.height // 4), -(-image.width // 4)))[
        : image.height, : image.width, None
    ]
    dithered = np.clip(
        np.asarray(ImageEnhance.Contrast(image).enhance(1.12)).astype(np.int16) + pattern, 0, 255
    )
    few = Image.fromarray(dithered.astype(np.uint8)).quantize(
        28, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
    )
    block = max(-(-size[0] // image.width), -(-size[1] // image.height))
    large = few.convert("RGB").resize((image.width * block, image.height * block), Image.Resampling.NEAREST)
    return large.crop((0, 0, *size))


def oil(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Strokes from broad to fine, each the colour of what it covers, along a slowly turning field."""
    painted = image.filter(ImageFilter.GaussianBlur(0.006 * min(size)))
    fine = np.asarray(image)
    soft = np.asarray(painted)
    unit = min(size)
    for i, (length, width, each) in enumerate(
        ((0.05, 0.015, 2600), (0.028, 0.0075, 6500), (0.015, 0.0038, 11000))
    ):
        count = round(each * (size[0] / unit) * (size[1] / unit) * (0.6 + 0.4 * detail))
        _strokes(
            painted,
            fine if i else soft,
            dice,
            (f"oil{i}", length * unit, max(1.0, width * unit), count),
            edges=i == 2,
        )
    return _embossed(painted, 0.5)


def _strokes(
    painted: Image.Image, source: np.ndarray, dice: Dice, kind: tuple[str, float, float, int], edges: bool
) -> None:
    name, length, width, count = kind
    rng = dice(name)
    h, w = source.shape[:2]
    spots = rng.random((count, 3))
    x, y = spots[:, 0] * (w - 1), spots[:, 1] * (h - 1)
    grey = np.asarray(
        Image.fromarray(source).convert("L").filter(ImageFilter.GaussianBlur(max(1.0, width))),
        dtype=np.float32,
    )
    gy, gx = np.gradient(grey, axis=0), np.gradient(grey, axis=1)
    iy, ix = y.astype(int), x.astype(int)
    dx, dy, steep = gx[iy, ix], gy[iy, ix], np.hypot(gx[iy, ix], gy[iy, ix])
    field = 0.5 * np.sin(x / w * 5 + 1) + 0.6 * np.sin(y / h * 4 + 2)
    angle = np.where(steep * width > 3, np.arctan2(dx, -dy), field) + (spots[:, 2] - 0.5) * 0.5
    tones = np.clip(
        source[iy, ix].astype(np.int16) + (rng.random((count, 1)) * 22 - 11).astype(np.int16), 0, 255
    )
    draw = ImageDraw.Draw(painted)
    cos, sin = np.cos(angle) * length / 2, np.sin(angle) * length / 2
    for i in range(count):
        if edges and steep[i] * width < 4:
            continue
        tone = (int(tones[i, 0]), int(tones[i, 1]), int(tones[i, 2]))
        k = 0.45 if steep[i] * width > 10 else 1.0
        draw.line(
            (x[i] - cos[i] * k, y[i] - sin[i] * k, x[i] + cos[i] * k, y[i] + sin[i] * k), tone, round(width)
        )


def _embossed(image: Image.Image, amount: float) -> Image.Image:
    """Light from the upper left on the relief of the paint."""
    grey = image.convert("L")
    moved = ImageChops.offset(grey, 1, 1)
    light = scaled(ImageChops.subtract(grey, moved), amount)
    dark = scaled(ImageChops.subtract(moved, grey), amount)
    return ImageChops.subtract(
        ImageChops.add(image, Image.merge("RGB", [light] * 3)), Image.merge("RGB", [dark] * 3)
    )


def watercolour(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Washes that bleed and pool at their edges, on rough paper that stays white around them."""
    unit, (w, h) = min(size), size
    wobbly = _bled(image, dice, 0.006 * unit)
    wash = (
        wobbly.filter(ImageFilter.ModeFilter(5 if unit > 300 else 3))
        if unit < 700
        else wobbly.filter(ImageFilter.MedianFilter(5))
    )
    pools = ImageChops.subtract(wash.filter(ImageFilter.GaussianBlur(0.006 * unit)), wash)
    wash = ImageChops.subtract(wash, scaled(pools.convert("L"), 1.1).convert("RGB"))
    wash = ImageEnhance.Color(wash).enhance(1.22)
    bloom = cloudy(dice("pigment"), size, (w / unit * 5, h / unit * 5), 4)
    pale = Image.new("RGB", size, (255, 252, 244))
    wash = Image.composite(
        pale, wash, bloom.point([max(0, min(120, round((v - 122) * 0.8))) for v in range(256)])
    )
    paper = _paper(dice, size)
    return ImageChops.multiply(Image.composite(wash, pale, _torn(dice, size)), paper)


def _bled(image: Image.Image, dice: Dice, reach: float) -> Image.Image:
    """Every point moved a little by soft noise."""
    w, h = image.size
    unit = min(w, h)
    noise = [cloudy(dice(f"bleed{k}"), image.size, (w / unit * 22, h / unit * 22), 2) for k in range(2)]
    pixels, (dx, dy) = np.asarray(image), (np.asarray(n) for n in noise)
    moved = np.empty_like(pixels)
    x = np.arange(w)
    for top in range(0, h, 256):
        rows = slice(top, min(h, top + 256))
        at_x = np.clip(x + (dx[rows].astype(np.float32) - 128) / 64 * reach, 0, w - 1).astype(np.int32)
        y = np.arange(rows.start, rows.stop)[:, None]
        at_y = np.clip(y + (dy[rows].astype(np.float32) - 128) / 64 * reach, 0, h - 1).astype(np.int32)
        moved[rows] = pixels[at_y, at_x]
    return Image.fromarray(moved)


def _torn(dice: Dice, size: Size) -> Image.Image:
    """The painted part of the sheet: 255 inside a wavering border."""
    w, h = size
    unit = min(size)
    margin = 0.035 * unit
    y, x = np.ogrid[0:h, 0:w]
    edge = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y)).astype(np.float32)
    noise = np.asarray(cloudy(dice("border"), size, (w / unit * 9, h / unit * 9), 2), dtype=np.float32)
    inside = (edge - margin + (noise - 128) / 128 * margin * 0.9) / (0.004 * unit)
    return Image.fromarray((np.clip(inside, 0, 1) * 255).astype(np.uint8))


def _paper(dice: Dice, size: Size) -> Image.Image:
    unit = min(size)
    rough = cloudy(dice("paper"), size, (size[0] / unit * 170, size[1] / unit * 170), 2)
    relief = ImageChops.offset(rough, 1, 1)
    shade = ImageChops.subtract(relief, rough, 1.0, 0)
    return ImageOps.invert(scaled(shade, 0.55)).convert("RGB")


def pencil(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Graphite on paper: contours, and hatching that thickens with the dark."""
    unit = min(size)
    grey = ImageOps.autocontrast(image.convert("L").filter(ImageFilter.GaussianBlur(0.0012 * unit)), cutoff=1)
    blurred = ImageOps.invert(grey).filter(ImageFilter.GaussianBlur(0.009 * unit))
    lines = np.clip(np.asarray(grey, np.float32) * 256 / (256.0 - np.asarray(blurred, np.float32)), 0, 255)
    tone = np.asarray(grey.filter(ImageFilter.GaussianBlur(0.003 * unit)), np.float32) / 255
    tone = tone**0.72
    h, w = tone.shape
    y, x = np.ogrid[0:h, 0:w]
    noise = (
        np.asarray(cloudy(dice("hatch"), size, (w / unit * 60, h / unit * 60), 2), np.float32) - 128
    ) / 128
    hatched = np.zeros_like(tone)
    for angle, dark in ((0.8, 0.5), (-0.7, 0.3), (0.15, 0.14)):
        phase = (x * np.cos(angle) + y * np.sin(angle)) / unit * 2 * np.pi * 110
        stroke = np.clip(np.sin(phase + noise * 2.2) - 0.1, 0, 1)
        hatched += stroke * np.clip((dark + 0.16 - tone) / 0.3, 0, 1) * 0.42
    value = np.clip((lines / 255) ** 1.6 * (1 - np.clip(hatched, 0, 0.85)), 0.1, 1)
    sheet = ImageOps.colorize(Image.fromarray((value * 255).astype(np.uint8)), (46, 44, 52), (250, 246, 236))
    return ImageChops.multiply(sheet, _paper(dice, size))


def vintage(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """A faded print of few inks on yellowed paper, with a border."""
    few = ImageOps.posterize(ImageEnhance.Color(image).enhance(0.75).filter(ImageFilter.MedianFilter(3)), 3)
    few = Image.blend(few, image, 0.4)
    inked = ImageChops.multiply(
        ImageChops.screen(few, Image.new("RGB", size, (46, 34, 30))), Image.new("RGB", size, (255, 238, 204))
    )
    unit = min(size)
    margin = round(0.04 * unit)
    sheet = Image.new("RGB", size, (240, 226, 196))
    sheet.paste(inked.crop((margin, margin, size[0] - margin, size[1] - margin)), (margin, margin))
    speck = cloudy(dice("worn"), size, (size[0] / unit * 120, size[1] / unit * 120), 2)
    sheet.paste(
        (243, 231, 205), (0, 0, *size), speck.point([max(0, min(170, (v - 208) * 6)) for v in range(256)])
    )
    return sheet


def papercut(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Flat sheets with the tooth of paper (their shadows are cast while the scene is painted)."""
    flat = ImageEnhance.Color(image).enhance(1.08)
    return ImageChops.multiply(flat, _paper(dice, size))


def photo(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """A lens: a little contrast, the corners out of focus."""
    blurred = image.filter(ImageFilter.GaussianBlur(0.005 * min(size)))
    sharp = (
        Image.radial_gradient("L")
        .resize(size)
        .point([max(0, min(255, round((v - 120) * 2.4))) for v in range(256)])
    )
    return ImageEnhance.Contrast(Image.composite(blurred, image, sharp)).enhance(1.08)


def neon(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Contours that glow in the dark."""
    unit = min(size)
    edges = (
        image.convert("L").filter(ImageFilter.FIND_EDGES).crop((1, 1, size[0] - 1, size[1] - 1)).resize(size)
    )
    strong = edges.point([min(255, round(max(0, v - 22) * 1.9)) for v in range(256)])
    hue = cloudy(dice("tubes"), size, (2, 2), 1)
    tubes = ImageOps.colorize(hue, colour("#ff3fc8"), colour("#2fe6ff"), colour("#9a5cff"))
    light = ImageChops.multiply(tubes, strong.filter(ImageFilter.MaxFilter(3)).convert("RGB"))
    glow = light.filter(ImageFilter.GaussianBlur(0.008 * unit))
    dark = ImageEnhance.Brightness(image).enhance(0.86)
    return ImageChops.screen(ImageChops.screen(dark, scaled_rgb(glow, 1.5)), scaled_rgb(light, 0.5))


def scaled_rgb(image: Image.Image, factor: float) -> Image.Image:
    return image.point([min(255, round(v * factor)) for v in range(256)] * 3)


STYLES: dict[str, Style] = {
    "comic": comic,
    "ink": ink,
    "stainedglass": stained_glass,
    "lowpoly": low_poly,
    "pixel": pixel,
    "oil": oil,
    "watercolour": watercolour,
    "pencil": pencil,
    "vintage": vintage,
    "papercut": papercut,
    "photo": photo,
    "neon": neon,
}
