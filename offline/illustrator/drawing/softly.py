"""Colour laid softly upon a form that is drawn already: spots with blurred edges, colour through a mask."""

from __future__ import annotations

from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour

from .noise import scaled
from .outlines import Points

Area = tuple[int, int, int, int]


def laid_area(corners: Points, margin: float, size: tuple[int, int]) -> Area | None:
    """The part of a sheet around some corners; None where that is outside."""
    x0, y0 = np.maximum(np.floor(corners.min(axis=0) - margin).astype(int), 0)
    x1, y1 = np.minimum(np.ceil(corners.max(axis=0) + margin).astype(int), size)
    return None if x1 - x0 < 2 or y1 - y0 < 2 else (int(x0), int(y0), int(x1), int(y1))


def softened(corners: Points, area: Area, reach: float) -> Image.Image:
    """A closed shape as a mask of the size of an area, blurred by ``reach`` pixels."""
    across, down = area[2] - area[0], area[3] - area[1]
    coarse = max(1.0, reach / 4)
    mask = Image.new("L", (max(1, round(across / coarse)), max(1, round(down / coarse))))
    local: list[Any] = [tuple(p) for p in corners / coarse]
    ImageDraw.Draw(mask).polygon(local, fill=255)
    return mask.filter(ImageFilter.GaussianBlur(reach / coarse)).resize(
        (across, down), Image.Resampling.BILINEAR
    )


def lay(sheet: Image.Image, area: Area, mask: Image.Image, c: Colour, strength: float) -> None:
    """A colour through a mask upon what is drawn in an area; what is not drawn stays empty."""
    form = sheet.crop(area)
    alpha = form.getchannel("A")
    form.paste((*c, 255), (0, 0, *form.size), scaled(ImageChops.multiply(mask, alpha), strength))
    form.putalpha(alpha)
    sheet.paste(form, area[:2])


def tint(sheet: Image.Image, area: Area, mask: Image.Image, c: Colour, strength: float) -> None:
    """As ``lay``, where all that is drawn is opaque: faster."""
    drawn = ImageChops.multiply(mask, sheet.crop(area).getchannel("A"))
    sheet.paste((*c, 255), area, scaled(drawn, strength))
