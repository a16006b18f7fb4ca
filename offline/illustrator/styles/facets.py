"""Styles that redraw a picture in pieces: stained glass and low poly. Each takes and returns RGB."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy

Size = tuple[int, int]
Grid = npt.NDArray[np.float32]
Panes = npt.NDArray[np.int64]
LEAD = (22, 20, 28)
JEWELS = ((170, 30, 44), (28, 70, 160), (226, 170, 40), (30, 120, 86), (110, 46, 140), (214, 96, 36))
WORKING, BORDER = 640, 0.05


def stained_glass(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Coloured glass in lead: who is looked at keeps its forms, behind it are large panes; a border."""
    small = working(image, WORKING)
    near = _mask(subject, small.size)
    vivid = _deepened(ImageEnhance.Color(ImageEnhance.Contrast(small).enhance(1.12)).enhance(1.75))
    panes, forms = _panes(vivid, near, dice)
    glass = _glazed(vivid, panes, near, dice)
    sheet = Image.fromarray(glass).resize(size, Image.Resampling.BICUBIC)
    sheet = _lit_through(sheet, dice)
    lead = _leads(panes, forms, near, size)
    frame = _border(sheet, dice)
    wide = round(BORDER * min(size))
    inside = (wide, wide, size[0] - wide, size[1] - wide)
    frame.paste(ImageChops.lighter(lead.crop(inside), frame.crop(inside)), inside[:2])
    sheet.paste(LEAD, (0, 0, *size), frame)
    return sheet


def _mask(subject: Image.Image | None, size: Size) -> npt.NDArray[np.bool_]:
    if subject is None:
        return np.zeros((size[1], size[0]), bool)
    soft = subject.resize(size, Image.Resampling.BOX).filter(ImageFilter.ModeFilter(5))
    return np.asarray(soft) > 127


def _panes(vivid: Image.Image, near: npt.NDArray[np.bool_], dice: Dice) -> tuple[Panes, Panes]:
    """The number of each point's pane and of its form: one of the subject's colours or of those behind."""
    far = few_colours(vivid.filter(ImageFilter.GaussianBlur(5)), 6, 17)
    close = few_colours(vivid.filter(ImageFilter.GaussianBlur(1.4)), 9, 9)
    forms = np.where(near, close + 100, far).astype(np.int64)
    long = max(vivid.size) / min(vivid.size)
    net = np.where(
        near,
        cells(dice, "inner", vivid.size, round(4 * long)),
        cells(dice, "panes", vivid.size, round(7 * long)),
    )
    _, panes = np.unique(net * 256 + forms, return_inverse=True)
    return panes.reshape(forms.shape).astype(np.int64), forms


def few_colours(image: Image.Image, colours: int, calm: int) -> Panes:
    few = image.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    return np.asarray(few.filter(ImageFilter.ModeFilter(calm)), np.int64)


def _glazed(
    vivid: Image.Image, panes: Panes, near: npt.NDArray[np.bool_], dice: Dice
) -> npt.NDArray[np.uint8]:
    """Every pane in one colour, each a little lighter or darker; features of the subject are painted on."""
    means = averaged(vivid, panes).astype(np.float32)
    shade = dice("glass").uniform(0.82, 1.16, int(panes.max()) + 1).astype(np.float32)
    means *= np.where(near, 1.0, shade[panes])[..., None]
    painted = np.where(near, 0.72, 0.1)[..., None]
    detail = np.asarray(ImageEnhance.Contrast(vivid).enhance(1.15), np.float32)
    return np.asarray(np.clip(means * (1 - painted) + detail * painted, 0, 255), np.uint8)


def _lit_through(sheet: Image.Image, dice: Dice) -> Image.Image:
    """Daylight behind uneven glass: brightest around the middle."""
    w, h = sheet.size
    unit = min(sheet.size)
    rough = (
        np.asarray(cloudy(dice("ripples"), sheet.size, (w / unit * 14, h / unit * 40), 3), np.float32) / 255
    )
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
    shine = (1.18 - 0.32 * np.clip(np.hypot(x, y * 0.9), 0, 1.2)) * (0.86 + 0.28 * rough)
    lit = np.asarray(sheet, np.float32) * shine[..., None]
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))


def _leads(panes: Panes, forms: Panes, near: npt.NDArray[np.bool_], size: Size) -> Image.Image:
    """Lines of lead: bold around the subject, thinner between panes and finest between its own colours."""
    unit = min(size)
    around = _line(_edges(near.astype(np.int64)), size, 0.0105 * unit)
    behind = _line(_edges(np.where(near, -1, panes)) & ~near, size, 0.0056 * unit)
    within = _line(_edges(np.where(near, forms, 0)) & near, size, 0.0034 * unit)
    return ImageChops.lighter(around, ImageChops.lighter(behind, within))


def _line(edges: npt.NDArray[np.bool_], size: Size, width: float) -> Image.Image:
    """Edges as smooth lines about ``width`` pixels wide at the full size."""
    factor = size[0] / edges.shape[1]
    mask = Image.fromarray((edges * 255).astype(np.uint8))
    soft = mask.filter(ImageFilter.GaussianBlur(max(0.7, 0.42 * width / factor)))
    large = soft.resize(size, Image.Resampling.BICUBIC)
    peak = 255 * 0.8 / max(1.0, 1.25 * width / factor)
    return large.point([max(0, min(255, round((v - 0.45 * peak) * 9))) for v in range(256)])


def _border(sheet: Image.Image, dice: Dice) -> Image.Image:
    """Small panes of strong colours around the window; returns the lead between them."""
    w, h = sheet.size
    wide = round(BORDER * min(w, h))
    rng, draw = dice("border panes"), ImageDraw.Draw(sheet)
    lead = Image.new("L", sheet.size)
    lines, thick = ImageDraw.Draw(lead), max(2, round(0.007 * min(w, h)))
    first = int(rng.integers(len(JEWELS)))
    for k, (x0, y0, x1, y1) in enumerate(_strips(w, h, wide)):
        tone = JEWELS[(first + k % 2 * 2) % len(JEWELS)]
        shade = float(rng.uniform(0.85, 1.15))
        draw.rectangle((x0, y0, x1, y1), fill=tuple(min(255, round(v * shade)) for v in tone))
        lines.rectangle((x0, y0, x1, y1), outline=255, width=max(1, thick // 2))
    lines.rectangle((0, 0, w - 1, h - 1), outline=255, width=thick)
    lines.rectangle((wide, wide, w - 1 - wide, h - 1 - wide), outline=255, width=thick)
    return lead


def _strips(w: int, h: int, wide: int) -> list[tuple[int, int, int, int]]:
    """Boxes along the four sides."""
    across, down = max(3, round(w / (2.6 * wide))), max(3, round((h - 2 * wide) / (2.6 * wide)))
    xs, ys = (
        np.linspace(0, w - 1, across + 1).astype(int),
        np.linspace(wide, h - 1 - wide, down + 1).astype(int),
    )
    found = [(int(a), top, int(b), top + wide) for top in (0, h - 1 - wide) for a, b in pairwise(xs)]
    sides = [(left, int(a), left + wide, int(b)) for left in (0, w - 1 - wide) for a, b in pairwise(ys)]
    return found + sides


def _deepened(image: Image.Image) -> Image.Image:
    """Coloured glass is deeper than white glass, so that what is pale stands out of a sky."""
    saturation = image.convert("HSV").getchannel("S")
    depth = saturation.point([255 - round(0.36 * s) for s in range(256)])
    return ImageChops.multiply(image, Image.merge("RGB", (depth, depth, depth)))


def working(image: Image.Image, edge: int) -> Image.Image:
    factor = min(1.0, edge / max(image.size))
    return image.resize((max(8, round(image.width * factor)), max(8, round(image.height * factor))))


def cells(dice: Dice, name: str, size: Size, across: int) -> Panes:
    """The number of the cell that each pixel is in: one of a net of uneven polygons."""
    w, h = size
    step = max(w, h) / across
    nx, ny = int(w / step) + 3, int(h / step) + 3
    seeds = dice(name).uniform(0.05, 0.95, (ny, nx, 2))
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


def averaged(image: Image.Image, panes: Panes) -> npt.NDArray[np.uint8]:
    flat, pixels = panes.ravel(), np.asarray(image, np.float64).reshape(-1, 3)
    often = np.maximum(1, np.bincount(flat))
    means = np.stack([np.bincount(flat, pixels[:, i]) / often for i in range(3)], axis=-1)
    return means[panes].astype(np.uint8)


def _edges(panes: Panes) -> npt.NDArray[np.bool_]:
    edge = np.zeros(panes.shape, bool)
    edge[:, 1:] |= panes[:, 1:] != panes[:, :-1]
    edge[1:] |= panes[1:] != panes[:-1]
    return edge


def low_poly(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Triangles whose corners lie on the forms' edges, each of one colour; finer where one looks."""
    small = working(image, 720)
    near = _mask(subject, small.size)
    unit = min(small.size)
    each = 22 + 6 * min(detail, 2.0)
    across, down = round(each * small.width / unit), round(each * small.height / unit)
    corners = _corners(small, near, dice, across, down)
    factor = np.array([size[0] / small.width, size[1] / small.height])
    pixels = np.asarray(small.filter(ImageFilter.GaussianBlur(1.0)), np.float32)
    sheet = image.copy()
    draw = ImageDraw.Draw(sheet)
    lift = dice("facets").uniform(-8, 8, (down, across, 4))
    for j in range(down):
        for i in range(across):
            quad = [corners[j, i], corners[j, i + 1], corners[j + 1, i + 1], corners[j + 1, i]]
            for k, triangle in enumerate(_parts(quad, near, pixels)):
                slant = 7 * float(np.sign(triangle[0][1] - triangle[1][1]))
                tone = _tone(triangle, near, pixels) + lift[j, i, k] + slant
                r, g, b = (int(v) for v in np.clip(tone, 0, 255))
                draw.polygon([tuple(p) for p in np.array(triangle) * factor], fill=(r, g, b))
    return ImageEnhance.Color(ImageEnhance.Contrast(sheet).enhance(1.06)).enhance(1.18)


def _corners(small: Image.Image, near: npt.NDArray[np.bool_], dice: Dice, across: int, down: int) -> Grid:
    """A net of points, each moved to the steepest place around it; first of all to the subject's outline."""
    grey = np.asarray(small.convert("L").filter(ImageFilter.GaussianBlur(1.5)), np.float32)
    gy, gx = np.gradient(grey)
    ring = np.asarray(
        Image.fromarray((_edges(near.astype(np.int64)) * 255).astype(np.uint8)).filter(
            ImageFilter.BoxBlur(1)
        ),
        np.float32,
    )
    steep = np.hypot(gx, gy) + ring
    h, w = grey.shape
    jitter = dice("corners").uniform(-0.34, 0.34, (down + 1, across + 1, 2))
    net = np.empty((down + 1, across + 1, 2), np.float32)
    for j in range(down + 1):
        for i in range(across + 1):
            dx, dy = jitter[j, i] * (0 < i < across, 0 < j < down)
            net[j, i] = (i + dx) * w / across, (j + dy) * h / down
            if 0 < i < across and 0 < j < down:
                net[j, i] = _steepest(steep, net[j, i], w / across * 0.46, h / down * 0.46)
    return net


def _steepest(steep: Grid, at: Grid, rx: float, ry: float) -> Grid:
    x0, y0 = max(0, int(at[0] - rx)), max(0, int(at[1] - ry))
    area = steep[y0 : int(at[1] + ry) + 1, x0 : int(at[0] + rx) + 1]
    if not area.size or area.max() < 5:
        return at
    y, x = np.unravel_index(int(area.argmax()), area.shape)
    return np.array([x0 + x, y0 + y], np.float32)


def _parts(quad: list[Grid], near: npt.NDArray[np.bool_], pixels: Grid) -> list[list[Grid]]:
    """The triangles of a quad: two, parted so that each is of one colour; on the subject four."""
    a, b, c, d = quad
    middle = np.asarray((a + b + c + d) / 4, np.float32)
    x, y = (min(n - 1, max(0, int(v))) for n, v in zip(near.shape[::-1], middle, strict=True))
    if near[y, x]:
        return [[a, b, middle], [b, c, middle], [c, d, middle], [d, a, middle]]
    ways = [[a, b, c], [a, c, d]], [[a, b, d], [b, c, d]]
    unlike = [float(np.abs(_tone(one, near, pixels) - _tone(two, near, pixels)).sum()) for one, two in ways]
    return ways[0] if unlike[0] >= unlike[1] else ways[1]


def _tone(triangle: list[Grid], near: npt.NDArray[np.bool_], pixels: Grid) -> Grid:
    """The colour of a triangle: of what is at its middle, not of what only touches a corner."""
    middle = np.mean(triangle, axis=0)
    spots = np.array([middle, *((p + middle * 2) / 3 for p in triangle)])
    h, w = near.shape
    xs, ys = np.clip(spots[:, 0], 0, w - 1).astype(int), np.clip(spots[:, 1], 0, h - 1).astype(int)
    alike = near[ys, xs] == near[ys[0], xs[0]]
    return np.asarray(pixels[ys[alike], xs[alike]].mean(axis=0), np.float32)
