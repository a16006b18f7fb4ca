"""Manners of famous portraits: the dark ground and warm light of old masters, and Klimt's gold."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.styles.brushwork import oil

from .sheet import Grid, Size, at_most

GROUND = (colour("#211913"), colour("#6b5236"))
GOLDS = [colour(c) for c in ("#e9c454", "#c9962c", "#f6df92", "#a8741e", "#7a4f16")]
JEWELS = [colour(c) for c in ("#2f6b5a", "#a83a34", "#2f4f86", "#f4ead0", "#3a2a1e")]


@at_most(1400)
def oldmaster(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Oil on a dark brown ground: light from the upper left upon who is looked at, all under warm varnish."""
    if subject is not None and _share(subject) > 0.2:
        near = subject.filter(ImageFilter.GaussianBlur(0.0016 * min(size)))
        image = Image.composite(image, _ground(size, dice), near)
    painted = oil(ImageEnhance.Color(image).enhance(0.92), size, dice, detail, subject)
    rgb = np.asarray(painted, np.float32) / np.float32(255)
    lit = (rgb**1.1) * _from_the_left(size)[..., None]
    warm = lit * np.array([1.06, 1.0, 0.84], np.float32) + np.array([0.03, 0.018, 0.0], np.float32)
    return Image.fromarray(np.clip(warm * 255, 0, 255).astype(np.uint8))


def _share(mask: Image.Image) -> float:
    """How much of the picture a mask covers."""
    return float(np.asarray(mask.resize((32, 32)), np.float32).mean()) / 255


def _ground(size: Size, dice: Dice) -> Image.Image:
    """A wall in the dark, lighter behind the shoulder that is in shade."""
    w, h = size
    y, x = np.ogrid[0 : 1 : h * 1j, 0 : 1 : w * 1j]
    glow = np.exp(-(((x - 0.78) / 0.42) ** 2) - ((y - 0.5) / 0.5) ** 2)
    rough = np.asarray(cloudy(dice("ground"), size, (5, 5), 4), np.float32) / 255
    level = np.clip(glow * 0.75 + (rough - 0.5) * 0.28, 0, 1)[..., None]
    tone = np.array(GROUND[0]) * (1 - level) + np.array(GROUND[1]) * level
    return Image.fromarray(tone.astype(np.uint8))


def _from_the_left(size: Size) -> Grid:
    """Light that falls in at the upper left and is lost towards the lower right."""
    w, h = size
    y, x = np.ogrid[0 : 1 : h * 1j, 0 : 1 : w * 1j]
    away = np.hypot((x - 0.36) * 0.95, (y - 0.32) * 0.85)
    return np.asarray(1.16 - 0.78 * np.clip(away - 0.12, 0, 1) ** 1.1, np.float32)


@at_most(1400)
def gilded(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Gold leaf behind who is looked at, covered with spirals, eyes and small tiles, after Klimt."""
    leaf = _leaf(size, dice)
    if subject is None or _share(subject) < 0.05:
        gold = ImageChops.soft_light(image, leaf)
        return Image.blend(gold, leaf, 0.3)
    unit = min(size)
    warm = ImageEnhance.Color(image).enhance(1.08)
    tinted = Image.blend(warm, ImageChops.multiply(warm, Image.new("RGB", size, (255, 236, 190))), 0.7)
    ring = ImageChops.subtract(subject.filter(ImageFilter.MaxFilter(2 * max(1, unit // 240) + 1)), subject)
    leaf.paste(colour("#5a3a12"), (0, 0), ring)
    return Image.composite(tinted, leaf, subject)


def _leaf(size: Size, dice: Dice) -> Image.Image:
    """A wall of gold leaf with its ornaments."""
    (w, h), unit, rng = size, min(size), dice("gold leaf")
    rough = (
        np.asarray(cloudy(dice("leaf"), size, (w / unit * 9, h / unit * 9), 4), np.float32)[..., None] / 255
    )
    tone = np.array(GOLDS[1]) * (1 - rough) + np.array(GOLDS[2]) * rough
    sheet = Image.fromarray(tone.astype(np.uint8))
    draw, cell = ImageDraw.Draw(sheet), unit / 9
    for row in range(int(h / cell) + 2):
        for column in range(int(w / cell) + 2):
            x, y = (column + 0.5 * (row % 2)) * cell, row * cell
            _ornament(draw, x, y, cell * float(rng.uniform(0.36, 0.5)), rng)
    return sheet


def _ornament(draw: ImageDraw.ImageDraw, x: float, y: float, r: float, rng: np.random.Generator) -> None:
    """A spiral, an eye or a patch of tiles."""
    kind, pen = rng.random(), max(1, round(r * 0.11))
    if kind < 0.5:
        a = np.linspace(0, 4.6 * np.pi, 60)
        reach, side = r * (a / a[-1]), 1 if rng.random() < 0.5 else -1
        line = np.column_stack([x + side * np.cos(a) * reach, y + np.sin(a) * reach])
        draw.line([(float(u), float(v)) for u, v in line], GOLDS[4], pen, joint="curve")
    elif kind < 0.72:
        for k, tone in ((0.9, GOLDS[0]), (0.68, GOLDS[4]), (0.46, JEWELS[int(rng.integers(5))])):
            draw.ellipse((x - r * k, y - r * k, x + r * k, y + r * k), tone)
        draw.ellipse((x - r * 0.16, y - r * 0.16, x + r * 0.16, y + r * 0.16), GOLDS[2])
    else:
        s = r * 0.46
        for i in range(9):
            u, v = x + (i % 3 - 1.5) * s, y + (i // 3 - 1.5) * s
            tone = JEWELS[int(rng.integers(5))] if rng.random() < 0.4 else GOLDS[int(rng.integers(5))]
            draw.rectangle((u, v, u + s * 0.84, v + s * float(rng.uniform(0.5, 0.9))), tone)
