"""Manners of two painters of unrest: the waves of colour of Munch, the glassy deserts of Dalí."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.styles.linework import outline
from offline.illustrator.styles.prints import tooth

from .sheet import Grid, Size, at_most, laid
from .strokes import SWIRLS, along, painted

FIRE = [np.array(colour(c), np.float32) for c in ("#c8321f", "#f07a2a", "#f8c050", "#e0562a", "#7a9ab0")]
DEEP = [np.array(colour(c), np.float32) for c in ("#1f2a4a", "#2f5a7a", "#24344f", "#5a7a6a")]


@at_most(1000)
def waves(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """The air in bands of red and orange that wave from side to side, the land in bands of dark blue."""
    w, h = size
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / np.float32(min(size))
    a, b = (float(v) for v in dice("waves").uniform(0, 6, 2))
    bend = 0.035 * np.sin(x * 6 + a + 3 * y) + 0.02 * np.sin(x * 13 + b - 5 * y)
    low = np.clip((y / (h / min(size)) - 0.42 + bend) * 9, 0, 1)[..., None]
    bands = _bands((y + bend) * 17, FIRE) * (1 - low) + _bands((y + 1.6 * bend) * 15, DEEP) * low
    pixels = np.asarray(image, np.float32)
    light = pixels.mean(axis=2, keepdims=True) / 255
    mood = bands * (0.45 + 0.85 * light)
    share = 0.66 - 0.2 * low
    if subject is not None:
        own = np.asarray(subject.filter(ImageFilter.GaussianBlur(0.004 * min(size))), np.float32) / 255
        share = share * (1 - 0.8 * own[..., None])
    mixed = Image.fromarray(np.clip(pixels + (mood - pixels) * share, 0, 255).astype(np.uint8))
    sheet = painted(mixed, _flowing(mixed, dice, a), dice, SWIRLS, subject, 0.4)
    ring = outline(subject, 0.006 * min(size))
    if ring is not None:
        laid(sheet, (24, 20, 40), ring.point([round(v * 0.7) for v in range(256)]))
    return sheet


def _bands(level: Grid, tones: list[Grid]) -> Grid:
    """The tones one after the other, each running into the next."""
    whole = np.floor(level).astype(int)
    t = np.clip((level - whole) * 2 - 0.5, 0, 1)[..., None]
    table = np.stack(tones)
    found: Grid = table[whole % len(tones)] * (1 - t) + table[(whole + 1) % len(tones)] * t
    return found


def _flowing(image: Image.Image, dice: Dice, phase: float) -> Grid:
    """The direction of strokes that wave from side to side, on the grid that strokes are laid by."""
    h, w = along(image, dice, 0.0).shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / np.float32(min(h, w))
    found: Grid = (0.5 * np.cos(x * 6 + phase + 3 * y) + 0.24 * np.cos(x * 13 - 5 * y)).astype(np.float32)
    return found


@at_most(1400)
def dreamt(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Smooth as glass: a deep clear sky, ochre light over the ground, a long cast shadow, old varnish."""
    h = size[1]
    rich = ImageEnhance.Color(image).enhance(1.25)
    if subject is not None:
        rich = _long_shadow(rich, subject, size)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    top, low = (np.array(c, np.float32) / 255 for c in ((120, 168, 196), (255, 206, 128)))
    tint = top + (low - top) * np.clip((y - 0.2) * 2.2, 0, 1)
    pixels = np.asarray(rich, np.float32) / 255
    lit = pixels * (0.62 + 0.5 * tint)
    toned = np.clip(lit**1.06 * 1.06, 0, 1)
    sheet = Image.fromarray((toned * 255).astype(np.uint8)).filter(ImageFilter.SMOOTH)
    cloud = cloudy(dice("varnish"), size, (3, 3), 3).point([round(236 + 19 * v / 255) for v in range(256)])
    return ImageChops.multiply(
        ImageChops.multiply(sheet, Image.merge("RGB", [cloud] * 3)), tooth(dice, size, 0.12)
    )


def _long_shadow(image: Image.Image, subject: Image.Image, size: Size) -> Image.Image:
    """The shadow of who stands there, drawn out over the ground by a low sun."""
    box = subject.getbbox()
    if box is None:
        return image
    foot, tall = box[3], box[3] - box[1]
    lean, long = 1.5, 0.3
    # where a spot of the ground was in the subject: up from the foot, and back against the lean
    sheared = subject.transform(
        size,
        Image.Transform.AFFINE,
        (1, -lean, lean * foot, 0, 1 / long, foot - foot / long),
        Image.Resampling.BILINEAR,
    )
    above = Image.new("L", size)
    above.paste(255, (0, max(0, foot - round(long * tall)), size[0], foot))
    dark = ImageChops.subtract(ImageChops.multiply(sheared, above), subject)
    dark = dark.filter(ImageFilter.GaussianBlur(0.003 * min(size))).point(
        [round(0.5 * v) for v in range(256)]
    )
    shaded = image.copy()
    shaded.paste((52, 40, 66), (0, 0, *size), dark)
    return shaded
