"""Colours as plain RGB triples, and the few sums done with them."""

from __future__ import annotations

import colorsys

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
INK: Colour = (38, 30, 48)
SHADOW: Colour = (42, 30, 74)


def colour(code: str) -> Colour:
    """The colour of a hex code such as ``#c8622b``."""
    digits = code.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def colours(codes: str) -> tuple[Colour, ...]:
    """The colours of hex codes parted by spaces."""
    return tuple(colour(code) for code in codes.split())


def mix(a: Colour, b: Colour, t: float) -> Colour:
    """``a`` at t = 0, ``b`` at t = 1."""
    return (
        round(a[0] + (b[0] - a[0]) * t),
        round(a[1] + (b[1] - a[1]) * t),
        round(a[2] + (b[2] - a[2]) * t),
    )


def times(c: Colour, light: tuple[float, float, float]) -> Colour:
    """``c`` seen in a light, given as a factor a channel."""
    r, g, b = (min(255, max(0, round(v * f))) for v, f in zip(c, light, strict=True))
    return r, g, b


def lighter(c: Colour, amount: float) -> Colour:
    return mix(c, WHITE, amount)


def darker(c: Colour, amount: float) -> Colour:
    return mix(c, SHADOW, amount)


def turned(c: Colour, hue: float = 0.0, saturation: float = 1.0, value: float = 1.0) -> Colour:
    """``c`` with its hue turned (1 is the whole wheel), its saturation and value multiplied."""
    h, s, v = colorsys.rgb_to_hsv(c[0] / 255, c[1] / 255, c[2] / 255)
    r, g, b = colorsys.hsv_to_rgb((h + hue) % 1, min(1, s * saturation), min(1, v * value))
    return round(r * 255), round(g * 255), round(b * 255)


def lightness(c: Colour) -> float:
    """How light ``c`` looks, 0 to 1."""
    return (0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2]) / 255
