"""Styles of many strokes: swirls after Van Gogh, dabs of the impressionists, dots of the pointillists."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.styles.brushwork import raised
from offline.illustrator.styles.linework import outline

from .sheet import Grid, Size, at_most, laid, vivid

Points = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Layer:
    """One layer of strokes: length and width in units, how many a unit has, in how many bends.

    ``crosses`` is what difference of colour a stroke may cross, ``tones`` by how much strokes differ.
    """

    length: float
    width: float
    each: int
    bends: int
    crosses: int
    tones: tuple[int, int, int]


SWIRLS = (
    Layer(0.1, 0.0135, 2600, 6, 64, (16, 16, 22)),
    Layer(0.07, 0.0085, 5200, 6, 52, (26, 26, 30)),
    Layer(0.026, 0.0042, 6500, 3, 60, (12, 12, 12)),
)
DABS = (
    Layer(0.04, 0.021, 2600, 1, 90, (20, 14, 26)),
    Layer(0.024, 0.0115, 6500, 1, 74, (30, 24, 36)),
    Layer(0.012, 0.0058, 9000, 1, 84, (20, 16, 22)),
)


@at_most(1300)
def swirls(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Long bright strokes that swirl through the air and follow the forms; rings around every light."""
    unit = min(size)
    source = _ringed(vivid(_lifted(image), 1.1, 1.5), dice, subject)
    angles = _swirling(source, dice, subject)
    sheet = painted(source, angles, dice, SWIRLS, subject, 0.35)
    ring = outline(subject, 0.006 * unit)
    if ring is not None:
        laid(sheet, (18, 26, 58), ring.point([round(v * 0.7) for v in range(256)]))
    return sheet


@at_most(1300)
def dabs(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Short dabs of broken colour: violet in the shade, warm in the light, nothing outlined."""
    source = _broken(image)
    angles = along(source, dice, 0.5)
    return painted(source, angles, dice, DABS, subject, 0.25)


def _broken(image: Image.Image) -> Image.Image:
    """Shade turned to violet blue and light to warm yellow, all of it brighter."""
    soft = vivid(image, 0.94, 1.38)
    shade = soft.convert("L").point([max(0, round((128 - v) * 0.62)) for v in range(256)])
    light = soft.convert("L").point([max(0, round((v - 150) * 0.5)) for v in range(256)])
    soft.paste((96, 92, 176), (0, 0, *soft.size), shade)
    soft.paste((255, 240, 196), (0, 0, *soft.size), light)
    return soft


def painted(
    source: Image.Image,
    angles: Grid,
    dice: Dice,
    layers: tuple[Layer, ...],
    subject: Image.Image | None,
    kept: float,
) -> Image.Image:
    """Layer upon layer of strokes; of the subject as much is kept as ``kept`` tells; light on the ridges."""
    unit = min(source.size)
    painted = source.filter(ImageFilter.GaussianBlur(0.012 * unit))
    relief = Image.new("L", source.size, 128)
    for i, layer in enumerate(layers):
        soft = source.filter(ImageFilter.GaussianBlur(max(0.6, 0.25 * layer.width * unit)))
        _stroked(painted, relief, soft, angles, dice(f"strokes{i}"), layer)
    if subject is not None:
        painted = Image.composite(Image.blend(painted, source, kept), painted, subject)
    return raised(painted, relief)


def _stroked(
    painted: Image.Image,
    relief: Image.Image,
    source: Image.Image,
    angles: Grid,
    rng: np.random.Generator,
    layer: Layer,
) -> None:
    """One layer of bent strokes, each in the colour of its middle; none crosses into another form."""
    pixels, (w, h), unit = np.asarray(source, np.int16), source.size, min(source.size)
    count = round(layer.each * (w / unit) * (h / unit))
    spots = rng.random((count, 2)) * [w - 1, h - 1]
    paths = _paths(spots, angles, layer, unit, (w, h))
    colours = [pixels[p[:, 1].astype(int), p[:, 0].astype(int)] for p in (paths[0], spots, paths[-1])]
    apart = np.maximum(*(np.abs(end - colours[1]).max(axis=1) for end in (colours[0], colours[2])))
    shades = rng.normal(0, 0.5, (count, 3)) * layer.tones + rng.normal(0, 0.6, (count, 1)) * layer.tones[0]
    tones: list[Colour] = [tuple(tone) for tone in np.clip(colours[1] + shades, 0, 255).astype(int).tolist()]
    high = (88 + 80 * rng.random(count)).astype(int).tolist()
    lines: list[list[float]] = np.stack(paths, axis=1).reshape(count, -1).tolist()
    draw, ridge, wide = ImageDraw.Draw(painted), ImageDraw.Draw(relief), max(1, round(layer.width * unit))
    for i in np.flatnonzero(apart < layer.crosses).tolist():
        draw.line(lines[i], tones[i], wide)
        ridge.line(lines[i], high[i], wide)


def _paths(spots: Points, angles: Grid, layer: Layer, unit: int, size: Size) -> list[Points]:
    """The points of each stroke from end to end: it is traced both ways along the field of angles."""
    step, last = layer.length * unit / (2 * layer.bends), np.array(size) - 1.0
    scale = np.array(angles.shape[::-1]) / np.array(size)
    ways = []
    for way in (-1, 1):
        at, found = spots.copy(), []
        for _ in range(layer.bends):
            cell = np.minimum((at * scale).astype(int), np.array(angles.shape[::-1]) - 1)
            angle = angles[cell[:, 1], cell[:, 0]]
            at = np.clip(at + way * step * np.column_stack([np.cos(angle), np.sin(angle)]), 0, last)
            found.append(at)
        ways.append(found)
    return [*ways[0][::-1], spots, *ways[1]]


def _coarse(image: Image.Image) -> Image.Image:
    """The picture as small as a field of angles needs it."""
    factor = 150 / min(image.size)
    return image.resize((max(8, round(image.width * factor)), max(8, round(image.height * factor))))


def along(image: Image.Image, dice: Dice, turn: float) -> Grid:
    """The angle of strokes: along edges where there are some, else nearly level, turned by soft noise."""
    small = _coarse(image.convert("L")).filter(ImageFilter.GaussianBlur(1.6))
    gy, gx = np.gradient(np.asarray(small, np.float32))
    unit = min(small.size)
    noise = cloudy(dice("turning"), small.size, (small.width / unit * 4, small.height / unit * 4), 2)
    level = ((np.asarray(noise, np.float32) - 128) / 128 * np.pi * turn).astype(np.float32)
    edge = np.clip(np.hypot(gx, gy) / 5, 0, 1).astype(np.float32)
    return _mean(level, np.arctan2(gx, -gy).astype(np.float32), edge)


def _mean(a: Grid, b: Grid, share: Grid) -> Grid:
    """Two fields of directions (an angle and its opposite are the same) mixed, ``b`` by its share."""
    x = np.cos(2 * a) * (1 - share) + np.cos(2 * b) * share
    y = np.sin(2 * a) * (1 - share) + np.sin(2 * b) * share
    return np.asarray(np.arctan2(y, x) / 2, np.float32)


def _swirling(image: Image.Image, dice: Dice, subject: Image.Image | None) -> Grid:
    """Waves of the air that curl into some whirls, and strokes along the forms where those are."""
    base = along(image, dice, 0.32)
    h, w = base.shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / np.float32(min(h, w))
    rng = dice("whirls")
    whirl, share = np.zeros_like(base), np.zeros_like(base)
    for a, b, c in rng.random((7, 3)):
        dx, dy = x - a * w / min(h, w), y - (0.04 + 0.5 * b) * h / min(h, w)
        away = np.hypot(dx, dy)
        near = np.exp(-((away / (0.09 + 0.09 * c)) ** 2))
        turn = np.arctan2(dy, dx) + np.pi / 2 - 0.35
        whirl = np.where(near > share, turn, whirl).astype(np.float32)
        share = np.maximum(share, near).astype(np.float32)
    if subject is not None:
        own = np.asarray(_coarse(subject).filter(ImageFilter.GaussianBlur(2)), np.float32) / 255
        share = (share * (1 - own)).astype(np.float32)
    return _mean(base, whirl, np.clip(share * 1.3, 0, 1))


def _lifted(image: Image.Image) -> Image.Image:
    """A dark picture made lighter: its night is blue, not black."""
    dark = 1 - min(1.0, float(np.median(np.asarray(image.convert("L").resize((64, 64))))) / 110)
    power = 1 - 0.42 * dark
    return image.point([round(255 * (v / 255) ** power) for v in range(256)] * 3)


def _ringed(image: Image.Image, dice: Dice, subject: Image.Image | None) -> Image.Image:
    """Stars with rings of light in a dark sky: round, where nothing else is."""
    small = _coarse(image.convert("L")).filter(ImageFilter.GaussianBlur(2))
    tone = np.asarray(small, np.float32)
    sky = tone[: max(2, tone.shape[0] // 3)]
    if float(np.median(sky)) > 110:
        return image
    near = np.asarray(_coarse(subject), np.float32) if subject is not None else np.zeros_like(tone)
    h, w = tone.shape
    sheet, unit = image.copy(), min(image.size)
    stars = Image.new("L", image.size)
    draw = ImageDraw.Draw(stars)
    for a, b, c in dice("halos").random((15, 3)):
        x, y = a * w, b * b * h * 0.46
        around = slice(max(0, int(y) - 9), int(y) + 10), slice(max(0, int(x) - 9), int(x) + 10)
        if near[around].max() > 40 or np.ptp(tone[around]) > 46:
            continue
        px, py, r = x / w * image.width, y / h * image.height, (0.017 + 0.034 * c) * unit
        for k, light in ((1.0, 70), (0.8, 120), (0.62, 80), (0.45, 190), (0.26, 255)):
            draw.ellipse((px - r * k, py - r * k, px + r * k, py + r * k), fill=light)
    laid(sheet, (255, 226, 120), stars.filter(ImageFilter.GaussianBlur(0.0018 * unit)))
    return sheet


PITCH = 0.0096
"""How far apart the dots of a pointillist are, in units."""


def points(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Dots of pure colours side by side, which mix in the eye; finer ones on who is looked at."""
    fine = 2 if min(size) <= 1100 else 1
    sheet = Image.new("RGB", (size[0] * fine, size[1] * fine), (246, 238, 216))
    source = vivid(image, 1.06, 1.6)
    under = source.filter(ImageFilter.GaussianBlur(0.006 * min(size))).resize(sheet.size)
    sheet = Image.blend(sheet, under, 0.5)
    for i, (pitch, spread) in enumerate(((PITCH, 44), (PITCH * 0.8, 34), (PITCH * 0.52, 22))):
        near = subject if i == 2 else None
        if i < 2 or near is not None:
            _dotted(sheet, source, dice(f"points{i}"), pitch * min(size), spread, near)
    return sheet.reduce(fine) if fine > 1 else sheet


def _dotted(
    sheet: Image.Image,
    source: Image.Image,
    rng: np.random.Generator,
    pitch: float,
    spread: int,
    near: Image.Image | None,
) -> None:
    """One layer of dots in a loose net; ``spread`` is by how much their colours differ."""
    w, h = source.size
    nx, ny = max(2, round(w / pitch)), max(2, round(h / pitch))
    throws = rng.random((ny * nx, 6))
    iy, ix = np.divmod(np.arange(ny * nx), nx)
    x, y = (ix + throws[:, 0] * 1.2 - 0.1) / nx * w, (iy + throws[:, 1] * 1.2 - 0.1) / ny * h
    column, row = np.clip(x, 0, w - 1).astype(int), np.clip(y, 0, h - 1).astype(int)
    middle = np.asarray(source, np.int16)[row, column]
    pure = np.clip(middle + (throws[:, 2:5] - 0.5) * 2 * spread, 0, 255).astype(int)
    tones: list[Colour] = [tuple(tone) for tone in pure.tolist()]
    fine = sheet.width / w
    r = (0.36 + 0.16 * throws[:, 5]) * pitch * fine
    boxes: list[list[float]] = np.column_stack(
        [x * fine - r, y * fine - r, x * fine + r, y * fine + r]
    ).tolist()
    drawn = np.asarray(near)[row, column] > 128 if near is not None else np.ones(len(x), bool)
    draw = ImageDraw.Draw(sheet)
    for i in rng.permutation(np.flatnonzero(drawn)).tolist():
        draw.ellipse(boxes[i], tones[i])
