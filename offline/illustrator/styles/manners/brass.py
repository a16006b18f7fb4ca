"""The style of brass: steampunk."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageOps

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice

from .lenses import cornered
from .sheet import Size, at_most, grey, vivid


@at_most(1600)
def steampunk(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Brass, copper and old leather, with gears and riveted bands around it, in lamplight."""
    tone = ImageOps.autocontrast(image.convert("L"), cutoff=1)
    brass = ImageOps.colorize(tone, colour("#1d120b"), colour("#f6dba0"), colour("#9a6a34"))
    warm = Image.blend(brass, vivid(image, 1.1, 0.8), 0.34)
    shade = Image.merge("RGB", [grey(cornered(size, 0.6, 0.4))] * 3)
    warm = ImageChops.multiply(warm, shade)
    _geared(warm, dice, subject)
    _riveted(warm)
    return warm


def _geared(sheet: Image.Image, dice: Dice, subject: Image.Image | None) -> None:
    """Wheels with teeth that reach in at the corners, behind who is looked at."""
    (w, h), unit = sheet.size, min(sheet.size)
    kept = sheet.copy()
    rng = dice("gears")
    for cx, cy in ((0, 0), (w, 0), (0, h), (w, h), (0.06 * w, 0.3 * h), (0.95 * w, 0.66 * h)):
        r = float(rng.uniform(0.12, 0.21)) * unit * (1.0 if cx in {0, w} else 0.55)
        _gear(sheet, float(cx), float(cy), r, float(rng.uniform(0, 1)), int(rng.integers(3)))
    if subject is not None:
        sheet.paste(kept, (0, 0), subject)


def _gear(sheet: Image.Image, x: float, y: float, r: float, turn: float, metal: int) -> None:
    dark, mid, light = (
        ("#4a2f16", "#a8752e", "#e8c070"),
        ("#3e2014", "#9a5530", "#dc9468"),
        ("#3a3226", "#7d6a48", "#c4ae80"),
    )[metal]
    draw, teeth = ImageDraw.Draw(sheet), 14
    for grow, dx, tone in ((1.0, 0.035, dark), (1.0, 0.0, mid), (0.93, -0.012, light), (0.9, 0.0, mid)):
        a = (np.arange(teeth * 4) / (teeth * 4) + turn) * 2 * np.pi
        rr = r * grow * np.where(np.arange(teeth * 4) % 4 < 2, 1.0, 0.84)
        points = np.column_stack([x + dx * r + np.cos(a) * rr, y + dx * r + np.sin(a) * rr])
        draw.polygon([(float(u), float(v)) for u, v in points], fill=colour(tone))
    for grow, tone in ((0.62, dark), (0.57, "#2a1a0e")):
        draw.ellipse((x - r * grow, y - r * grow, x + r * grow, y + r * grow), fill=colour(tone))
    for k in range(5):
        spoke = float((k / 5 + turn) * 2 * np.pi)
        draw.line(
            (x, y, x + float(np.cos(spoke)) * r * 0.62, y + float(np.sin(spoke)) * r * 0.62),
            colour(mid),
            max(2, round(0.13 * r)),
        )
    for grow, tone in ((0.24, mid), (0.19, light), (0.09, dark)):
        draw.ellipse((x - r * grow, y - r * grow, x + r * grow, y + r * grow), fill=colour(tone))


def _riveted(sheet: Image.Image) -> None:
    """A band of brass along the edge with rivets."""
    (w, h), unit = sheet.size, min(sheet.size)
    draw, wide = ImageDraw.Draw(sheet), round(0.034 * unit)
    for k in range(wide):
        t = 1 - abs(k / wide - 0.35) * 1.3
        draw.rectangle(
            (k, k, w - 1 - k, h - 1 - k),
            outline=(round(70 + 112 * t), round(46 + 84 * t), round(22 + 42 * t)),
        )
    draw.rectangle((wide, wide, w - 1 - wide, h - 1 - wide), outline=(30, 18, 8), width=max(1, wide // 7))
    r, m = 0.0085 * unit, wide / 2
    spots = [(x, y) for x in np.linspace(m, w - m, max(3, round(w / unit * 9))) for y in (m, h - m)]
    spots += [(x, y) for y in np.linspace(m, h - m, max(3, round(h / unit * 9))) for x in (m, w - m)]
    for x, y in spots:
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(60, 38, 18))
        draw.ellipse((x - r * 0.8, y - r * 0.9, x + r * 0.6, y + r * 0.5), fill=(226, 188, 112))
