"""Styles that redraw a picture in few forms: comic, ink, stained glass, low poly. All in RGB."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from .colours import INK
from .dice import Dice
from .noise import cloudy, scaled

Size = tuple[int, int]
Grid = npt.NDArray[np.float32]
LEAD = (24, 22, 30)


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


def comic(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Few flat inks, dots in the shade, bold contours, a white frame."""
    unit = min(size)
    calm = image.filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.GaussianBlur(0.001 * unit))
    inks = _inked(ImageEnhance.Color(ImageEnhance.Contrast(calm).enhance(1.15)).enhance(1.4))
    dark = ImageChops.multiply(inks, Image.new("RGB", size, (172, 160, 196)))
    shade = calm.convert("L")
    sheet = Image.composite(dark, inks, _dots(shade, unit))
    lines = contours(calm, 0.0042 * unit)
    sheet.paste(INK, (0, 0, *size), lines)
    return _framed(sheet, round(0.02 * unit))


def _inked(image: Image.Image) -> Image.Image:
    """Every colour as the nearest of few inks: steps of hue, of depth and of brightness."""
    hue, depth, value = image.convert("HSV").split()
    few = [
        band.point([min(255, round(round(v / step) * step)) for v in range(256)])
        for band, step in ((hue, 8.5), (depth, 42.5), (value, 36.5))
    ]
    return Image.merge("HSV", few).convert("RGB")


def _dots(grey: Image.Image, unit: float) -> Image.Image:
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


def ink(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Black ink on cream paper: contours, solid blacks, two crossed hatchings."""
    unit = min(size)
    grey = ImageOps.autocontrast(image.convert("L").filter(ImageFilter.GaussianBlur(0.004 * unit)), cutoff=2)
    tone = np.asarray(grey, np.float32) / 255
    h, w = tone.shape
    y, x = np.ogrid[0:h, 0:w]
    wave = (np.asarray(cloudy(dice("nib"), size, (w / unit * 30, h / unit * 30), 2), np.float32) - 128) / 128
    black = np.clip((0.13 - tone) * 14, 0, 1)
    for angle, below in ((0.75, 0.46), (-0.8, 0.3)):
        phase = (x * np.cos(angle) + y * np.sin(angle)) / unit * 2 * np.pi * 84 + wave * 1.5
        wide = np.clip((below - tone) * 3.2, 0, 0.8)
        black = np.maximum(black, np.clip((np.sin(phase) - 1 + 2 * wide) * 4, 0, 1) * (tone < below))
    lines = np.asarray(contours(image, 0.0034 * unit, 14), np.float32) / 255
    mask = Image.fromarray((np.maximum(black, lines) * 255).astype(np.uint8))
    sheet = Image.new("RGB", size, (248, 243, 230))
    wash = ImageOps.colorize(grey, (176, 168, 160), (248, 243, 230))
    sheet = Image.blend(sheet, wash, 0.6)
    sheet.paste((28, 26, 34), (0, 0, *size), mask)
    return sheet


def stained_glass(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Panes of one colour between lines of lead, bold where forms meet; light behind them."""
    small, _ = _working(image, 640)
    vivid = _deepened(ImageEnhance.Color(ImageEnhance.Contrast(small).enhance(1.15)).enhance(1.7))
    forms = vivid.filter(ImageFilter.GaussianBlur(2.2)).quantize(
        11, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
    )
    forms = forms.filter(ImageFilter.ModeFilter(13))
    label = _cells(dice, small.size, round(12 * max(small.size) / min(small.size))) * 16 + np.asarray(forms)
    _, panes = np.unique(label, return_inverse=True)
    panes = panes.reshape(label.shape)
    glass = _averaged(vivid, panes)
    net, edges = (
        Image.fromarray(_borders(parts).astype(np.uint8) * 255) for parts in (panes, np.asarray(forms))
    )
    lead = ImageChops.lighter(net, edges.filter(ImageFilter.MaxFilter(5)))
    lead = lead.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.0012 * min(size)))
    sheet = Image.fromarray(glass).resize(size, Image.Resampling.NEAREST)
    sheet = sheet.filter(ImageFilter.GaussianBlur(0.002 * min(size)))
    rough = cloudy(dice("glass"), size, (size[0] / min(size) * 24, size[1] / min(size) * 24), 3)
    sheet = ImageChops.overlay(sheet, scaled(rough, 1.06).convert("RGB"))
    glow = sheet.filter(ImageFilter.GaussianBlur(0.02 * min(size))).convert("L")
    sheet = ImageChops.screen(sheet, scaled(glow, 0.25).convert("RGB"))
    sheet.paste(LEAD, (0, 0, *size), lead.point([min(255, v * 2) for v in range(256)]))
    return sheet


def _deepened(image: Image.Image) -> Image.Image:
    """Coloured glass is deeper than white glass, so that what is pale stands out of a sky."""
    saturation = image.convert("HSV").getchannel("S")
    depth = saturation.point([255 - round(0.42 * s) for s in range(256)])
    return ImageChops.multiply(image, Image.merge("RGB", (depth, depth, depth)))


def _working(image: Image.Image, edge: int) -> tuple[Image.Image, float]:
    factor = min(1.0, edge / max(image.size))
    return image.resize((max(8, round(image.width * factor)), max(8, round(image.height * factor)))), factor


def _cells(dice: Dice, size: Size, across: int) -> npt.NDArray[np.int64]:
    """The number of the cell that each pixel is in: one of a net of uneven polygons."""
    w, h = size
    step = max(w, h) / across
    nx, ny = int(w / step) + 3, int(h / step) + 3
    seeds = dice("panes").uniform(0.05, 0.95, (ny, nx, 2))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / np.float32(step) + 1
    best = np.full((h, w), np.inf, np.float32)
    label = np.zeros((h, w), np.int64)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            cy, cx = np.clip(y.astype(int) + dy, 0, ny - 1), np.clip(x.astype(int) + dx, 0, nx - 1)
            spot = seeds[cy, cx]
            away = (x - cx - spot[..., 0]) ** 2 + (y - cy - spot[..., 1]) ** 2
            nearer = away < best
            best[nearer], label[nearer] = away[nearer], (cy * nx + cx)[nearer]
    return label


def _averaged(image: Image.Image, panes: npt.NDArray[np.intp]) -> npt.NDArray[np.uint8]:
    flat, pixels = panes.ravel(), np.asarray(image, np.float64).reshape(-1, 3)
    often = np.maximum(1, np.bincount(flat))
    means = np.stack([np.bincount(flat, pixels[:, i]) / often for i in range(3)], axis=-1)
    return means[panes].astype(np.uint8)


def _borders(panes: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    edge = np.zeros(panes.shape, bool)
    edge[:, 1:] |= panes[:, 1:] != panes[:, :-1]
    edge[1:] |= panes[1:] != panes[:-1]
    edge[[0, -1]], edge[:, [0, -1]] = True, True
    return edge


def low_poly(image: Image.Image, size: Size, dice: Dice, detail: float) -> Image.Image:
    """Triangles whose corners lie on the forms' edges, each of one colour and a little bevelled."""
    small, _ = _working(image, 700)
    across = round((19 + 7 * min(detail, 2.0)) * small.width / min(small.size))
    down = round((19 + 7 * min(detail, 2.0)) * small.height / min(small.size))
    corners = _corners(small, dice, across, down)
    factor = np.array([size[0] / small.width, size[1] / small.height])
    pixels = np.asarray(small.filter(ImageFilter.GaussianBlur(1.2)), np.float32)
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet)
    lift = dice("facets").uniform(-9, 9, (down, across, 2))
    for j in range(down):
        for i in range(across):
            quad = [corners[j, i], corners[j, i + 1], corners[j + 1, i + 1], corners[j + 1, i]]
            for k, triangle in enumerate(_halves(quad, pixels)):
                tone = _tone(triangle, pixels) + lift[j, i, k] + (4 if k else -4)
                r, g, b = (int(v) for v in np.clip(tone, 0, 255))
                draw.polygon([tuple(p) for p in np.array(triangle) * factor], fill=(r, g, b))
    return ImageEnhance.Color(sheet).enhance(1.12)


def _corners(small: Image.Image, dice: Dice, across: int, down: int) -> Grid:
    """A net of points, each moved to the steepest place around it."""
    grey = np.asarray(small.convert("L").filter(ImageFilter.GaussianBlur(1.5)), np.float32)
    gy, gx = np.gradient(grey)
    steep = np.hypot(gx, gy)
    h, w = grey.shape
    jitter = dice("corners").uniform(-0.34, 0.34, (down + 1, across + 1, 2))
    net = np.empty((down + 1, across + 1, 2), np.float32)
    for j in range(down + 1):
        for i in range(across + 1):
            dx, dy = jitter[j, i] * (0 < i < across, 0 < j < down)
            net[j, i] = (i + dx) * w / across, (j + dy) * h / down
            if 0 < i < across and 0 < j < down:
                net[j, i] = _steepest(steep, net[j, i], w / across * 0.4, h / down * 0.4)
    return net


def _steepest(steep: Grid, at: Grid, rx: float, ry: float) -> Grid:
    x0, y0 = max(0, int(at[0] - rx)), max(0, int(at[1] - ry))
    area = steep[y0 : int(at[1] + ry) + 1, x0 : int(at[0] + rx) + 1]
    if not area.size or area.max() < 5:
        return at
    y, x = np.unravel_index(int(area.argmax()), area.shape)
    return np.array([x0 + x, y0 + y], np.float32)


def _halves(quad: list[Grid], pixels: Grid) -> list[list[Grid]]:
    """The two triangles of a quad, parted so that each is of one colour as far as can be."""
    a, b, c, d = quad
    ways = [[a, b, c], [a, c, d]], [[a, b, d], [b, c, d]]
    unlike = [float(np.abs(_tone(first, pixels) - _tone(second, pixels)).sum()) for first, second in ways]
    return ways[0] if unlike[0] >= unlike[1] else ways[1]


def _tone(triangle: list[Grid], pixels: Grid) -> Grid:
    middle = np.mean(triangle, axis=0)
    spots = [middle, *((p + middle * 2) / 3 for p in triangle)]
    h, w = pixels.shape[:2]
    picked = [pixels[min(h - 1, int(p[1])), min(w - 1, int(p[0]))] for p in spots]
    return np.asarray(np.mean(picked, axis=0), np.float32)
