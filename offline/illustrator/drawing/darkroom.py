"""What is done to a whole picture, whatever it shows: lighter, darker, warmer, grey, sharper, turned over."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image, ImageEnhance, ImageFilter, ImageOps

Look = Callable[[Image.Image], Image.Image]
TURNS: dict[str, Look] = {"mirrored": ImageOps.mirror, "upside down": ImageOps.flip}
"""What moves the pixels: a picture that was turned so is no longer drawn anew."""


def developed(image: Image.Image, looks: tuple[str, ...]) -> Image.Image:
    """An RGB picture with each of the looks in turn."""
    for look in looks:
        image = (LOOKS | TURNS)[look](image)
    return image


def _lighter(image: Image.Image) -> Image.Image:
    return image.point([round(255 * (v / 255) ** 0.72) for v in range(256)] * 3)


def _darker(image: Image.Image) -> Image.Image:
    return image.point([round(235 * (v / 255) ** 1.25) for v in range(256)] * 3)


def _graded(red: float, green: float, blue: float) -> Look:
    table = [min(255, round(v * factor)) for factor in (red, green, blue) for v in range(256)]
    return lambda image: image.point(table)


def _contrast(factor: float) -> Look:
    return lambda image: ImageEnhance.Contrast(image).enhance(factor)


def _colour(factor: float) -> Look:
    return lambda image: ImageEnhance.Color(image).enhance(factor)


def _sepia(image: Image.Image) -> Image.Image:
    return ImageOps.colorize(image.convert("L"), (38, 24, 14), (255, 240, 212), (158, 118, 80))


def _sharper(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.UnsharpMask(max(1.0, 0.002 * min(image.size)), 130, 2))


def _blurred(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(0.012 * min(image.size)))


LOOKS: dict[str, Look] = {
    "lighter": _lighter,
    "darker": _darker,
    "richer": _colour(1.5),
    "paler": _colour(0.55),
    "warmer": _graded(1.1, 1.01, 0.86),
    "colder": _graded(0.88, 0.99, 1.12),
    "harder": _contrast(1.3),
    "softer": _contrast(0.78),
    "grey": _colour(0.0),
    "sepia": _sepia,
    "sharper": _sharper,
    "blurred": _blurred,
}
