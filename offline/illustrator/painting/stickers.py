"""A subject without a background in the hand of a style: its inside is painted, its outline stays."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.membrane import pulled
from offline.illustrator.styles import STYLES

_SMALL = 192
"""The size (of the longer side, in pixels) at which colours are carried on beyond the outline."""
_ON_WHITE = {"pencil", "ink", "comic", "stainedglass", "lineart", "tattoo", "charcoal", "crayon", "manga"}
_MOVED = {"popart", "polaroid"}
"""Styles that show who is looked at elsewhere: they have no subject without a ground."""
_CELLS = 72


def in_style(sheet: Image.Image, style: str | None, dice: Dice, detail: float) -> Image.Image:
    """``sheet`` (RGBA) as a style paints it; its own outline in small squares for pixel art."""
    paint = STYLES.get(style or "")
    if paint is None or style in _MOVED:
        return sheet
    alpha = sheet.getchannel("A")
    under = Image.new("RGB", sheet.size, "white") if style in _ON_WHITE else _carried_on(sheet)
    under.paste(sheet, (0, 0), sheet)
    if style == "pixel":
        return _mosaic(under, alpha)
    painted = paint(under, sheet.size, dice, detail, alpha).resize(sheet.size)
    painted.putalpha(alpha)
    return painted


def _carried_on(sheet: Image.Image) -> Image.Image:
    """The colours at the outline carried on beyond it, so that no strange colour comes in from there."""
    factor = _SMALL / max(sheet.size)
    size = (max(4, round(sheet.width * factor)), max(4, round(sheet.height * factor)))
    small = np.asarray(sheet.resize(size, Image.Resampling.BOX), np.float32)
    known = (small[..., 3:] > 250).astype(np.float32)
    if not known.any():
        return Image.new("RGB", sheet.size, "white")
    spread = np.clip(pulled(small[..., :3] * known, known), 0, 255).astype(np.uint8)
    return Image.fromarray(spread).resize(sheet.size, Image.Resampling.BICUBIC)


def _mosaic(image: Image.Image, alpha: Image.Image) -> Image.Image:
    """Squares that are whole: each is of the subject or is not."""
    factor = _CELLS / min(image.size)
    cells = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    small = image.resize(cells, Image.Resampling.BOX).quantize(28, dither=Image.Dither.NONE).convert("RGBA")
    small.putalpha(alpha.resize(cells, Image.Resampling.BOX).point(lambda v: 255 if v > 110 else 0))
    return small.resize(image.size, Image.Resampling.NEAREST)
