"""A thing in a photograph given another colour: its light and shade stay."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from offline.illustrator.colours import Colour

Pixels = npt.NDArray[np.floating[Any]]
_NEAR = 0.09
"""How far a hue (0 to 1, around) may be from the main one and still be of the same thing."""


def recoloured(image: Image.Image, mask: Image.Image, hue: Colour) -> Image.Image:
    """``image`` (RGB) with the main colour inside the mask turned into ``hue``."""
    pixels = np.asarray(image, np.float32) / 255
    inside = np.asarray(mask) > 127
    strength = _of_main_colour(np.asarray(image.convert("HSV"), np.float32) / 255, inside)
    soft = Image.fromarray((strength * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1))
    amount = (np.asarray(soft, np.float32) / 255)[..., None]
    painted = _painted(pixels.max(axis=2), strength, np.array(hue, np.float32) / 255)
    mixed = pixels + (painted - pixels) * amount
    return Image.fromarray((np.clip(mixed, 0, 1) * 255).round().astype(np.uint8))


def _of_main_colour(hsv: Pixels, inside: npt.NDArray[np.bool_]) -> Pixels:
    """How much each pixel is of the main colour inside: the commonest hue, or none where all is grey."""
    hue, saturation, value = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    vivid = saturation * np.sqrt(value) * inside
    if vivid[inside].mean() < 0.12:
        grey: Pixels = inside * np.clip(1.2 - 2 * saturation, 0, 1) * np.clip(value * 4, 0, 1)
        return grey
    counts, _ = np.histogram(hue, bins=36, range=(0, 1), weights=vivid**2)
    around = counts + np.roll(counts, 1) + np.roll(counts, -1)
    main = (int(np.argmax(around)) + 0.5) / 36
    away = np.abs((hue - main + 0.5) % 1 - 0.5)
    close: Pixels = np.clip((2 * _NEAR - away) / _NEAR, 0, 1)
    close *= np.clip(saturation * 3.2 - 0.5, 0, 1) * inside
    return close


def _painted(value: Pixels, strength: Pixels, hue: Pixels) -> Pixels:
    """The new colour in the light of the old one; what gleams stays white."""
    of_it = value[strength > 0.5]
    usual = float(np.percentile(of_it, 70)) if of_it.size else 0.7
    light = value / max(0.1, usual)
    shaded = hue * np.clip(light, 0, 1)[..., None]
    gleam = np.clip(light - 1, 0, 1)[..., None]
    lit: Pixels = shaded + (1 - shaded) * gleam
    return lit
