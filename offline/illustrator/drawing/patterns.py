"""Patterns on a drawing: stripes, dots, checks, flowers, the rainbow, stars; its light and shade stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from offline.illustrator.colours import WHITE, Colour, colour, colours, lightness, mix

from .noise import both, cloudy

Field = npt.NDArray[np.floating[Any]]
RAINBOW = colours("#e8484a #f2933a #f6d34a #58b368 #3f8fd8 #7a58c0")
PETALS = colours("#e8566a #f2a04a #f4d35a #8a6ad0 #f08ab8 #f6f0fa")
TAN = colour("#d8a860")
NIGHT, NEBULA = colour("#1c1f55"), colours("#7a3fa0 #2f6ac0 #c0508a")
DARK = 0.34
"""What is darker than this share of the usual light is a line or an eye: no pattern is on it."""


def shaded(sprite: Image.Image, c: Colour) -> Image.Image:
    """The sprite (RGBA) all in one colour, in the light and shade that it had (RGB)."""
    light, usual = _light(sprite)
    factor = np.clip(light / usual, 0.0, 1.25)[..., None]
    body = np.array(c, np.float32) * np.minimum(factor, 1.0)
    body += (255 - body) * np.clip(factor - 1, 0, 1)
    return Image.fromarray(body.astype(np.uint8))


def _light(sprite: Image.Image) -> tuple[Field, float]:
    """How light each pixel is, and how light the drawing is as a rule."""
    light = np.asarray(sprite.convert("L"), np.float32)
    inside = np.asarray(sprite.getchannel("A")) > 127
    return light, max(40.0, float(np.percentile(light[inside], 60)) if inside.any() else 128.0)


def patterned(
    sprite: Image.Image, pattern: str, hue: Colour | None, living: bool, rng: np.random.Generator
) -> Image.Image:
    """The sprite with a pattern; ``hue`` is the colour of the pattern, where one is said."""
    body = sprite.convert("RGB")
    if pattern == "rainbow":
        body = _banded(sprite)
    elif pattern == "starred":
        body = _starred(sprite, rng)
    elif pattern == "leopard":
        plain = _plain_parts(sprite)
        body.paste(shaded(sprite, TAN), (0, 0), plain)
        for grow, tone in ((1.25, (58, 38, 30)), (0.62, (178, 122, 66))):
            spots = _spots(sprite.size, np.random.default_rng(7), grow)
            body.paste(shaded(sprite, tone), (0, 0), both(spots, plain))
    elif pattern == "floral":
        body = _flowered(sprite, rng)
    else:
        tone = hue or _other_tone(sprite, living)
        drawn = (COATS if living else MASKS).get(pattern, MASKS[pattern])(sprite.size, rng)
        mask = both(drawn, _plain_parts(sprite))
        body.paste(shaded(sprite, tone), (0, 0), mask)
    body.putalpha(sprite.getchannel("A"))
    return body


def halved(sprite: Image.Image, left: Colour, right: Colour) -> Image.Image:
    """The sprite in one colour on its left half, in another on its right."""
    body, other = shaded(sprite, left), shaded(sprite, right)
    box = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    middle = (box[0] + box[2]) // 2
    body.paste(other.crop((middle, 0, *sprite.size)), (middle, 0))
    kept = sprite.convert("RGB")
    kept.paste(body, (0, 0), _plain_parts(sprite))
    kept.putalpha(sprite.getchannel("A"))
    return kept


def _plain_parts(sprite: Image.Image) -> Image.Image:
    """Where a pattern is seen: not on lines and eyes."""
    light, usual = _light(sprite)
    return Image.fromarray((np.clip((light / usual - DARK) * 6, 0, 1) * 255).astype(np.uint8))


def _other_tone(sprite: Image.Image, living: bool) -> Colour:
    """The colour of a pattern where none is said: white on what is dark or vivid, red on what is pale."""
    inside = np.asarray(sprite.getchannel("A")) > 127
    mean = np.median(np.asarray(sprite.convert("RGB"))[inside], axis=0) if inside.any() else [128] * 3
    own: Colour = (int(mean[0]), int(mean[1]), int(mean[2]))
    if living:
        return mix(own, (46, 32, 30), 0.68) if lightness(own) > 0.3 else mix(own, WHITE, 0.7)
    vivid = max(own) - min(own) > 70
    if lightness(own) < 0.72 or vivid:
        return mix(own, WHITE, 0.88)
    return colour("#c8453c")


def _grid(size: tuple[int, int]) -> tuple[Field, Field]:
    """x and y of every pixel, in shares of the longer side."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    return x / max(size), y / max(size)


def _edge(value: Field, size: tuple[int, int]) -> Image.Image:
    """A field that is positive where the pattern is, as a mask with smooth edges."""
    return Image.fromarray((np.clip(value * max(size) * 0.5 + 0.5, 0, 1) * 255).astype(np.uint8))


def _stripes(size: tuple[int, int], rng: np.random.Generator) -> Image.Image:
    """Bands across, bent as if around a body."""
    x, y = _grid(size)
    half = size[0] / max(size) / 2
    bent = y + 0.1 * ((x - half) / max(0.1, half)) ** 2 * half
    step = 0.125
    return _edge((np.abs((bent / step) % 1 - 0.5) - 0.25) * step, size)


def _dots(size: tuple[int, int], rng: np.random.Generator) -> Image.Image:
    x, y = _grid(size)
    step = 0.13
    row = np.floor(y / (step * 0.87))
    u = (x / step + 0.5 * (row % 2)) % 1 - 0.5
    v = (y / (step * 0.87)) % 1 - 0.5
    return _edge((0.3 - np.hypot(u, v * 0.87)) * step, size)


def _tabby(size: tuple[int, int], rng: np.random.Generator) -> Image.Image:
    """Stripes of a coat: waving, thicker and thinner."""
    x, y = _grid(size)
    wave = cloudy(rng, size, (3.0, 3.0), 2)
    bent = x + 0.25 * y + 0.1 * (np.asarray(wave, np.float32) / 128 - 1)
    thick = 0.1 + 0.16 * np.sin(y * 21 + 6 * x)
    return _edge((np.abs((bent / 0.085) % 1 - 0.5) - 0.5 + 0.26 + 0.5 * thick) * 0.085, size)


def _spots(size: tuple[int, int], rng: np.random.Generator, grow: float = 1.0) -> Image.Image:
    """Spots of a coat, each of another size."""
    sheet = Image.new("L", (size[0] * 2, size[1] * 2))
    draw, unit = ImageDraw.Draw(sheet), max(sheet.size)
    step, throws = 0.085 * unit, rng.random((40, 40, 3))
    for row in range(int(sheet.height / step) + 1):
        for column in range(int(sheet.width / step) + 1):
            dx, dy, k = throws[row % 40, column % 40]
            x, y, r = (
                (column + 0.5 * (row % 2) + 0.4 * dx) * step,
                (row + 0.4 * dy) * step,
                grow * step * (0.18 + 0.16 * k),
            )
            draw.ellipse((x - r, y - r * 0.85, x + r, y + r * 0.85), fill=255)
    return sheet.resize(size, Image.Resampling.BOX)


def _checks(size: tuple[int, int], rng: np.random.Generator) -> Image.Image:
    x, y = _grid(size)
    step = 0.1
    across, down = np.sin(np.pi * x / step), np.sin(np.pi * y / step)
    return _edge(across * down * 0.04, size)


MASKS: dict[str, Callable[[tuple[int, int], np.random.Generator], Image.Image]] = {
    "striped": _stripes,
    "spotted": _dots,
    "checked": _checks,
}
COATS = {"striped": _tabby, "spotted": _spots}
"""The patterns of coats."""
PATTERNS = {*MASKS, "floral", "rainbow", "starred", "leopard"}


def _banded(sprite: Image.Image) -> Image.Image:
    """The rainbow from top to bottom, bent a little."""
    x, y = _grid(sprite.size)
    tall = sprite.height / max(sprite.size)
    at = np.clip(y / tall + 0.25 * (x - 0.3) ** 2, 0, 0.999) * len(RAINBOW)
    tones = np.array(RAINBOW, np.float32)
    low = at.astype(int)
    part = np.clip((at - low - 0.4) * 5, 0, 1)[..., None]
    hue = tones[low] * (1 - part) + tones[np.minimum(low + 1, len(RAINBOW) - 1)] * part
    light, usual = _light(sprite)
    factor = np.clip(light / usual, 0.0, 1.3)[..., None]
    lit = hue * np.minimum(factor, 1) + (255 - hue) * np.clip(factor - 1, 0, 1) * 0.8
    body = sprite.convert("RGB")
    body.paste(Image.fromarray(lit.astype(np.uint8)), (0, 0), _plain_parts(sprite))
    return body


def _starred(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The night sky within the drawing: a nebula and many stars."""
    body = Image.blend(sprite.convert("RGB"), shaded(sprite, NIGHT), 0.9)
    for tone in NEBULA:
        dust = cloudy(rng, sprite.size, (4.0, 4.0), 4).point(
            [max(0, min(190, (v - 128) * 4)) for v in range(256)]
        )
        body.paste(tone, (0, 0), dust)
    draw, unit = ImageDraw.Draw(body), max(sprite.size)
    for x, y, b in rng.random((150, 3)):
        r = unit * (0.0016 + 0.0052 * b**6)
        px, py = x * sprite.width, y * sprite.height
        draw.ellipse((px - r, py - r, px + r, py + r), fill=(255, 250, 232))
    return body


def _flowered(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Small flowers with leaves all over, in rows that are shifted."""
    body, unit = sprite.convert("RGB"), max(sprite.size)
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw = ImageDraw.Draw(sheet)
    step, seeds = 0.15 * unit * 2, rng.integers(0, 2**32, (40, 40))
    for row in range(int(sheet.height / step) + 2):
        for column in range(int(sheet.width / step) + 2):
            rng, shift = np.random.default_rng(seeds[row % 40, column % 40]), step / 2 * (row % 2)
            x, y = np.array([column * step + shift, row * step]) + rng.uniform(-0.12, 0.12, 2) * step
            blossom(draw, float(x), float(y), step * 0.26, PETALS[int(rng.integers(len(PETALS)))], rng)
    small = sheet.resize(sprite.size, Image.Resampling.BOX)
    body.paste(small.convert("RGB"), (0, 0), both(small.getchannel("A"), _plain_parts(sprite)))
    return body


def blossom(
    draw: ImageDraw.ImageDraw, x: float, y: float, r: float, c: Colour, rng: np.random.Generator
) -> None:
    """A flower of five petals with two leaves, its middle at x, y."""
    turn = float(rng.uniform(0, 2 * np.pi))
    for side in (-1, 1):
        px, py = x + side * r * 0.9, y + r * 0.8
        draw.ellipse((px - r * 0.5, py - r * 0.24, px + r * 0.5, py + r * 0.24), fill=(88, 140, 78, 255))
    for k in range(5):
        px, py = x + np.cos(turn + k * 1.2566) * r * 0.55, y + np.sin(turn + k * 1.2566) * r * 0.55
        tone = mix(c, WHITE, 0.16) if np.sin(turn + k * 1.2566) < 0 else mix(c, (60, 20, 60), 0.14)
        draw.ellipse((px - r * 0.5, py - r * 0.5, px + r * 0.5, py + r * 0.5), fill=(*tone, 255))
    heart = (250, 206, 84, 255) if c != PETALS[2] else (214, 128, 52, 255)
    draw.ellipse((x - r * 0.26, y - r * 0.26, x + r * 0.26, y + r * 0.26), fill=heart)
