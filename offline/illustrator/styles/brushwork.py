"""Styles of the brush: watercolour and oil. Each takes and returns RGB."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy, scaled

Size = tuple[int, int]
Grid = npt.NDArray[np.float32]
Points = npt.NDArray[np.float64]
SHEET = (253, 250, 243)
CHUNK = 256
FIELDS = {"pigment": (3.2, 4), "backruns": (2.6, 5), "grain": (150, 2), "border": (5, 4), "brush": (46, 2)}
"""The uneven things of a sheet: how many to its shorter side, and how finely they are broken."""
WASH = 760
"""The size of the shorter side at which washes are laid: they have no finer detail."""


def watercolour(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Transparent washes whose pigment gathers at their edges, on paper that stays white around them."""
    unit = min(size)
    wash = _washed(image, size, dice, subject)
    fields = {name: _field(dice, name, size, *kind) for name, kind in FIELDS.items()}
    found = Image.new("RGB", size)
    for top in range(0, size[1], CHUNK):
        rows = (0, top, size[0], min(size[1], top + CHUNK))
        part = {k: np.asarray(field.crop(rows), np.float32) / np.float32(255) for k, field in fields.items()}
        found.paste(_on_paper(np.asarray(wash.crop(rows), np.float32), part, size, top), rows[:2])
    _splashes(found, wash, dice, unit)
    return found


def _on_paper(wash: Grid, fields: dict[str, Grid], size: Size, top: int) -> Image.Image:
    """Some rows of the picture: how much pigment lies on the grain of the sheet."""
    pigment, grain = 255 - wash, fields["grain"]
    depth = pigment.mean(axis=2) / 255
    inside, rim = _border(fields, size, top)
    amount = (0.86 + 0.3 * fields["pigment"]) * (1 + 0.1 * _backruns(fields["backruns"]))
    amount *= 1 + 0.42 * (grain - 0.5) * np.clip(0.25 + 1.2 * depth, 0, 1)
    amount *= inside * (1 + 0.34 * rim)
    paper = np.array(SHEET, np.float32) * (1 - 0.035 * (1 - grain))[..., None]
    return Image.fromarray(np.clip(paper - pigment * amount[..., None], 0, 255).astype(np.uint8))


def _washed(image: Image.Image, size: Size, dice: Dice, subject: Image.Image | None) -> Image.Image:
    """The picture in few soft-edged areas of clear colour, each darker along its rim."""
    factor = min(1.0, WASH / min(size))
    small = image.resize((max(8, round(size[0] * factor)), max(8, round(size[1] * factor))))
    unit = min(small.size)
    broad = 7 if unit > 500 else 5 if unit > 240 else 3
    wash = small.filter(ImageFilter.MedianFilter(broad))
    if subject is not None:
        near = subject.resize(small.size).filter(ImageFilter.GaussianBlur(0.004 * unit))
        wash = Image.composite(small.filter(ImageFilter.MedianFilter(3)), wash, near)
    wash = bled(wash, dice, 0.0045 * unit)
    clear = [round(255 - (255 - v) * (0.62 + 0.24 * (255 - v) / 255)) for v in range(256)]
    wash = ImageEnhance.Color(wash).enhance(1.45).point(clear * 3)
    for radius, amount in ((0.016, 0.5), (0.005, 0.8)):
        soft = wash.filter(ImageFilter.GaussianBlur(radius * unit))
        rims = ImageChops.subtract(soft, wash).convert("L")
        wash = ImageChops.subtract(
            wash, Image.merge("RGB", [scaled(rims, amount * k) for k in (0.8, 0.9, 0.7)])
        )
    return wash.resize(size, Image.Resampling.BICUBIC)


def _field(dice: Dice, name: str, size: Size, cells: float, octaves: int) -> Image.Image:
    """Soft noise, ``cells`` blobs to the shorter side."""
    unit = min(size)
    return cloudy(dice(f"wash {name}"), size, (size[0] / unit * cells, size[1] / unit * cells), octaves)


def _backruns(level: Grid) -> Grid:
    """Where a wet wash ran into a drier one: crinkled lines, darker than what is within."""
    return np.asarray(np.exp(-(((level - 0.56) / 0.012) ** 2)) - 0.27 * (level > 0.56), np.float32)


def _border(fields: dict[str, Grid], size: Size, top: int) -> tuple[Grid, Grid]:
    """The painted part of some rows (1 inside a wavering edge), and the rim where pigment gathered."""
    w, h = size
    shape = fields["border"].shape
    y, x = np.arange(top, top + shape[0])[:, None], np.arange(w)[None, :]
    edge = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y)).astype(np.float32) / min(size)
    waver = (fields["border"] - 0.5) * 0.062 + (fields["brush"] - 0.5) * 0.01
    inside = (edge - 0.036 + waver) / 0.006
    rim = np.exp(-(((inside - 1.6) / 1.3) ** 2))
    return np.clip(inside, 0, 1).astype(np.float32), rim.astype(np.float32)


def _splashes(sheet: Image.Image, wash: Image.Image, dice: Dice, unit: int) -> None:
    """A few drops that fell beside the picture, in its own colours."""
    rng, draw = dice("splashes"), ImageDraw.Draw(sheet, "RGBA")
    for a, b, k in rng.random((16, 3)):
        x, y = a * sheet.width, b * sheet.height
        near = min(x, y, sheet.width - x, sheet.height - y)
        if near > 0.09 * unit:
            continue
        r = (0.0015 + 0.0045 * k * k) * unit
        pixel = wash.getpixel(
            (
                min(wash.width - 1, int(x * 0.7 + wash.width * 0.15)),
                min(wash.height - 1, int(y * 0.7 + wash.height * 0.15)),
            )
        )
        assert isinstance(pixel, tuple)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(*(int(v) for v in pixel[:3]), 120))


def bled(image: Image.Image, dice: Dice, reach: float) -> Image.Image:
    """Every point moved a little by soft noise."""
    w, h = image.size
    unit = min(w, h)
    noise = [cloudy(dice(f"bleed{k}"), image.size, (w / unit * 22, h / unit * 22), 3) for k in range(2)]
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


LAYERS = (
    (0.075, 0.021, 1500, 30),
    (0.042, 0.0115, 4200, 36),
    (0.022, 0.006, 7000, 48),
    (0.011, 0.0032, 8000, 80),
)
"""Strokes from broad to fine: length and width in units, how many a unit has, what colours one may cross."""


def oil(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Strokes along the forms, broad ones first and fine ones where forms are; the paint lies thick."""
    unit = min(size)
    source = ImageEnhance.Color(image).enhance(1.1)
    painted = source.filter(ImageFilter.GaussianBlur(0.008 * unit))
    relief = Image.new("L", size, 128)
    for i, (length, width, each, crosses) in enumerate(LAYERS):
        count = round(each * (size[0] / unit) * (size[1] / unit) * (0.6 + 0.4 * detail))
        soft = source.filter(ImageFilter.GaussianBlur(max(0.6, 0.25 * width * unit)))
        _strokes(
            painted, relief, soft, dice(f"oil{i}"), (length * unit, max(1.0, width * unit), count, crosses), i
        )
    if subject is not None:  # the finest brush is kept for who is looked at
        painted = Image.composite(Image.blend(painted, source, 0.5), painted, subject)
    return raised(painted, relief)


def _strokes(
    painted: Image.Image,
    relief: Image.Image,
    source: Image.Image,
    rng: np.random.Generator,
    kind: tuple[float, float, int, int],
    layer: int,
) -> None:
    """One layer of strokes, each in the colour of its middle; none crosses from one form into another."""
    length, width, count, crosses = kind
    pixels = np.asarray(source, np.int16)
    h, w = pixels.shape[:2]
    spots = rng.random((count, 4))
    x, y = spots[:, 0] * (w - 1), spots[:, 1] * (h - 1)
    angle, steep = _directions(source, width, x, y, spots[:, 2])
    middle = pixels[y.astype(int), x.astype(int)]
    long = length / 2 * np.where(steep > 6, 0.62, 1.0)
    dx, dy = np.cos(angle) * long, np.sin(angle) * long
    ends = [
        pixels[np.clip(y + s * dy, 0, h - 1).astype(int), np.clip(x + s * dx, 0, w - 1).astype(int)]
        for s in (-1, 1)
    ]
    kept = np.maximum(*(np.abs(end - middle).max(axis=1) for end in ends)) < crosses
    if layer > 1:
        kept &= (steep > 1.2) | (spots[:, 3] < 0.25)
    jitter = rng.integers(-9, 10, (count, 1)) if layer < 2 else rng.integers(-5, 6, (count, 1))
    tones = np.clip(middle + jitter, 0, 255).tolist()
    high = (90 + 76 * rng.random(count)).astype(int).tolist()
    draw, raised, thick = ImageDraw.Draw(painted), ImageDraw.Draw(relief), max(1, round(width))
    lines: list[list[float]] = np.column_stack([x - dx, y - dy, x + dx, y + dy]).tolist()
    for i in np.flatnonzero(kept).tolist():
        draw.line(lines[i], tuple(tones[i]), thick)
        raised.line(lines[i], high[i], thick)


def _directions(
    source: Image.Image, width: float, x: Points, y: Points, throw: Points
) -> tuple[Points, Points]:
    """The angle of each stroke (along edges, else along a slowly turning field) and how steep it is there."""
    w, h = source.size
    grey = np.asarray(source.convert("L").filter(ImageFilter.GaussianBlur(max(1.0, width * 0.6))), np.float32)
    gy, gx = np.gradient(grey, axis=0), np.gradient(grey, axis=1)
    iy, ix = y.astype(int), x.astype(int)
    steep = np.hypot(gx[iy, ix], gy[iy, ix]) * width
    field = 0.45 * np.sin(x / w * 5 + 1) + 0.5 * np.sin(y / h * 4 + 2)
    along = np.arctan2(gx[iy, ix], -gy[iy, ix])
    return np.where(steep > 2.5, along, field) + (throw - 0.5) * 0.5, steep


def raised(painted: Image.Image, relief: Image.Image) -> Image.Image:
    """Light from the upper left on the ridges of the paint."""
    step, flat = max(1, round(min(painted.size) / 700)), min(1.0, min(painted.size) / 640)
    moved = ImageChops.offset(relief, step, step)
    light = scaled(ImageChops.subtract(relief, moved), 0.34 * flat)
    dark = scaled(ImageChops.subtract(moved, relief), 0.3 * flat)
    lit = ImageChops.add(painted, Image.merge("RGB", [light] * 3))
    return ImageChops.subtract(lit, Image.merge("RGB", [dark] * 3))
