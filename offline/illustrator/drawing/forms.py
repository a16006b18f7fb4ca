"""Things cut in other forms: a heart, a star, with a bite out of them."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from .noise import both
from .pen import Points


def _heart() -> Points:
    t = np.linspace(0, 2 * np.pi, 60)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.column_stack([(x + 16) / 32, (y + 12) / 29])


def _star() -> Points:
    a = np.arange(10) * np.pi / 5 - np.pi / 2
    r = np.where(np.arange(10) % 2, 0.24, 0.52)
    return np.column_stack([0.5 + r * np.cos(a), 0.54 + r * np.sin(a)])


SHAPES = {"heart-shaped": _heart, "star-shaped": _star}


def shaped(sprite: Image.Image, shape: str, hung: float = 0.0) -> Image.Image:
    """What is drawn, cut in the form of a heart or a star: its own surface, enlarged, fills the form.

    ``hung`` is the share of it from below that stays as it is: the string of a balloon.
    """
    if hung:
        cut = round((1 - hung) * sprite.height)
        below = sprite.crop((0, cut, *sprite.size))
        sheet = shaped(sprite.crop((0, 0, sprite.width, cut)), shape)
        whole = Image.new("RGBA", sprite.size)
        whole.paste(below, (0, cut))
        whole.alpha_composite(sheet, (0, 0))
        return whole
    box = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    side = max(8, round((sprite.height * sprite.width) ** 0.5 * 0.9))
    wide, tall = min(side, sprite.width), min(side, sprite.height)
    inside = np.asarray(sprite)[np.asarray(sprite.getchannel("A")) > 200]
    r, g, b = (int(v) for v in np.median(inside[:, :3], axis=0)) if len(inside) else (216, 52, 58)
    base = Image.new("RGBA", (wide, tall), (r, g, b, 255))
    margin = 0.16
    core = (
        round(box[0] + margin * (box[2] - box[0])),
        round(box[1] + margin * (box[3] - box[1])),
        round(box[2] - margin * (box[2] - box[0])),
        round(box[3] - margin * (box[3] - box[1])),
    )
    base.alpha_composite(sprite.crop(core).resize((wide, tall), Image.Resampling.BICUBIC))
    mask = Image.new("L", (wide * 2, tall * 2))
    outline = SHAPES[shape]() * [wide * 2 - 2, tall * 2 - 2]
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in outline], fill=255)
    base.putalpha(mask.resize((wide, tall), Image.Resampling.BOX))
    sheet = Image.new("RGBA", sprite.size)
    sheet.paste(base, ((sprite.width - wide) // 2, sprite.height - tall if tall < sprite.height else 0))
    return sheet


def bitten(sprite: Image.Image) -> Image.Image:
    """A bite out of its side: its outline eaten away in arcs, pale flesh at the rim."""
    box = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    r, y = 0.17 * (box[3] - box[1]), box[1] + 0.42 * (box[3] - box[1])
    arcs = [(box[2] - dx * r, y + dy * r) for dx, dy in ((-0.1, -0.9), (0.25, 0.0), (-0.1, 0.9))]
    rim, hole = Image.new("L", sprite.size), Image.new("L", sprite.size, 255)
    for x, py in arcs:
        for mask, grow, fill in ((rim, 1.28, 255), (hole, 1.0, 0)):
            reach = grow * r
            ImageDraw.Draw(mask).ellipse((x - reach, py - reach, x + reach, py + reach), fill=fill)
    sheet, alpha = sprite.convert("RGB"), sprite.getchannel("A")
    sheet.paste((250, 240, 206), (0, 0), rim)
    sheet.putalpha(both(alpha, hole))
    return sheet
