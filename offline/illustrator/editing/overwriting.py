"""Words written over a picture that is there already: inside the mask, else where it has the calmest room."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageFilter

from offline.illustrator.colours import Colour, lightness, mix
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.lettering import HANDS, drawable, fitted, inked

Area = tuple[int, int, int, int]


def overwritten(
    source: Image.Image, mask: Image.Image | None, texts: tuple[str, ...], c: Colour | None
) -> Image.Image:
    """The words as large as the marked place has room for, light on dark or dark on light, with a rim."""
    text = " ".join(filter(None, map(drawable, texts)))
    if not text:
        return source
    left, top, right, low = _marked(mask) or _calmest(source)
    wide, tall = right - left, low - top
    box = (left + 0.06 * wide, top + 0.08 * tall, 0.88 * wide, 0.84 * tall)
    block = fitted(text, HANDS["bold"], box, 0.5 * tall, 3)
    ground = _mean(source, (left, top, right, low))
    ink = c or (
        mix(ground, (255, 252, 244), 0.94) if lightness(ground) < 0.58 else mix(ground, (24, 18, 32), 0.9)
    )
    rim: Colour = (20, 16, 26) if lightness(ink) > 0.5 else (255, 252, 246)
    strokes, unit = block.placed(), min(source.size)
    edge = inked(strokes, block.size, replace(block.hand, butt=False), source.size, 0.06 * block.size)
    result = source.copy()
    result.paste(rim, (0, 0), scaled(edge.filter(ImageFilter.GaussianBlur(0.004 * unit)), 0.7))
    result.paste(ink, (0, 0), inked(strokes, block.size, block.hand, source.size))
    return result


def _marked(mask: Image.Image | None) -> Area | None:
    return mask.point(lambda v: 255 if v > 127 else 0).getbbox() if mask else None


def _calmest(source: Image.Image) -> Area:
    """The third of the picture, above or below, in which least is to be seen."""
    w, h = source.size
    small = np.asarray(source.convert("L").resize((48, 48)), np.float32)
    busy = [float(np.abs(np.diff(small[rows], axis=1)).mean()) for rows in (slice(0, 15), slice(33, 48))]
    top = 0.03 if busy[0] <= busy[1] else 0.69
    return round(0.08 * w), round(top * h), round(0.92 * w), round((top + 0.28) * h)


def _mean(source: Image.Image, area: Area) -> Colour:
    r, g, b = np.asarray(source.convert("RGB").crop(area).resize((4, 4), Image.Resampling.BOX)).mean(
        axis=(0, 1)
    )
    return int(r), int(g), int(b)
