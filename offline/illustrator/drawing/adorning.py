"""What is put on a thing or into it: fruit on a cake, graffiti on a wall, fireflies in a jar."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, colours, darker, lighter

from .noise import both
from .pen import smooth

SPRAY = colours("#f0407a #2fb8e8 #f6c81e #58c850 #8a4ad8 #f6f6f6 #f07a20")


def topped(sprite: Image.Image, c: Colour, rng: np.random.Generator) -> Image.Image:
    """Fruit in a row along the upper edge, some more on the front; candles and the like stay free."""
    alpha = np.asarray(sprite.getchannel("A")) > 127
    box = sprite.getchannel("A").getbbox()
    if box is None:
        return sprite
    wide = box[2] - box[0]
    tops = np.where(alpha.any(axis=0), alpha.argmax(axis=0), sprite.height)
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw, r = ImageDraw.Draw(sheet), 0.055 * wide
    for t in np.linspace(0.16, 0.84, 9):
        x = box[0] + t * wide
        around = tops[round(max(0.0, x - r)) : round(x + r) + 1]
        y = float(np.sort(around)[-1 - len(around) // 3])
        row = alpha[min(sprite.height - 1, round(y + 1.6 * r))]
        if row[round(max(0.0, x - 2 * r)) : round(x + 2 * r)].mean() > 0.75:  # no candle
            _berry(draw, x, y + 0.25 * r, r, c)
    for t, k in rng.random((9, 2)):
        x, y = box[0] + wide * (0.15 + 0.7 * t), box[1] + (box[3] - box[1]) * (0.5 + 0.32 * k)
        if alpha[min(sprite.height - 1, round(y)), min(sprite.width - 1, round(x))]:
            _berry(draw, x, y, 0.8 * r, c)
    whole = sprite.copy()
    whole.alpha_composite(sheet.resize(sprite.size, Image.Resampling.BOX))
    return whole


def _berry(draw: ImageDraw.ImageDraw, x: float, y: float, r: float, c: Colour) -> None:
    """A round fruit with its shade, its light and a leaf, drawn at twice the size."""
    x, y, r = 2 * x, 2 * y, 2 * r
    draw.ellipse((x - r, y - r, x + r, y + r * 1.05), fill=(*darker(c, 0.4), 255))
    draw.ellipse((x - 0.9 * r, y - 0.95 * r, x + 0.9 * r, y + 0.8 * r), fill=(*c, 255))
    draw.ellipse((x - 0.5 * r, y - 0.6 * r, x - 0.05 * r, y - 0.2 * r), fill=(*lighter(c, 0.6), 255))
    draw.polygon(
        [(x - 0.5 * r, y - 0.8 * r), (x, y - 1.25 * r), (x + 0.5 * r, y - 0.8 * r)], fill=(86, 146, 70, 255)
    )


def graffiti(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Sprayed shapes in bright colours with dark outlines, as far as the drawing reaches."""
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw, unit = ImageDraw.Draw(sheet), max(sheet.size)
    box = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    for k in range(16):
        x, y = 2 * rng.uniform(box[0], box[2]), 2 * rng.uniform(box[1] + 0.25 * (box[3] - box[1]), box[3])
        steps = np.cumsum(rng.uniform(-0.07, 0.07, (5, 2)) * unit * [1.2, 0.8], axis=0) + [x, y]
        path = [(float(a), float(b)) for a, b in smooth(steps, closed=False, steps=6)]
        wide = round(unit * float(rng.uniform(0.02, 0.034)))
        draw.line(path, fill=(30, 26, 44, 235), width=wide + max(2, round(0.011 * unit)), joint="curve")
        draw.line(path, fill=(*SPRAY[k % len(SPRAY)], 245), width=wide, joint="curve")
    small = sheet.resize(sprite.size, Image.Resampling.BOX)
    body = sprite.convert("RGB")
    body.paste(small.convert("RGB"), (0, 0), small.getchannel("A"))
    body.putalpha(sprite.getchannel("A"))
    return body


def alight_within(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Small lights that swarm in a vessel, each with its glow."""
    body, alpha = sprite.convert("RGB"), sprite.getchannel("A")
    inner = alpha.filter(ImageFilter.MinFilter(max(3, round(0.02 * max(sprite.size)) * 2 + 1)))
    glow, cores = Image.new("L", sprite.size), Image.new("L", sprite.size)
    unit = max(sprite.size)
    for x, y in rng.random((46, 2)) * [sprite.width, sprite.height]:
        for mask, r in ((glow, 0.042 * unit), (cores, 0.011 * unit)):
            ImageDraw.Draw(mask).ellipse((x - r, y - r, x + r, y + r), fill=255)
    soft = glow.filter(ImageFilter.GaussianBlur(max(1.0, 0.016 * unit))).point(
        [round(0.8 * v) for v in range(256)]
    )
    body.paste((236, 240, 120), (0, 0), both(soft, inner))
    body.paste((255, 255, 226), (0, 0), both(cores, inner))
    body.putalpha(alpha)
    return body
