"""Styles: what becomes of the finished scene. Each takes a picture and returns one, in RGB.

``subject`` is a mask of who is looked at, where that is known: styles keep it clear, and the rest calm.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any, Protocol

from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import cloudy

from .brushwork import oil, watercolour
from .facets import low_poly, stained_glass
from .linework import comic, contours, ink, outline, pencil
from .prints import before, papercut, pixel, vintage

__all__ = ["STYLES", "Style", "before", "oil", "rimmed"]

Size = tuple[int, int]


class Style(Protocol):
    """A way of painting."""

    def __call__(
        self, image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
    ) -> Image.Image:
        """The picture in that way."""


def photo(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A lens: a little contrast, what is behind the subject and in the corners out of focus."""
    unit = min(size)
    blurred = image.filter(ImageFilter.GaussianBlur(0.006 * unit))
    sharp = (
        Image.radial_gradient("L")
        .resize(size)
        .point([max(0, min(255, round((v - 120) * 2.4))) for v in range(256)])
    )
    if subject is not None:
        clear = subject.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(0.004 * unit))
        sharp = ImageChops.subtract(sharp, clear)
    return ImageEnhance.Contrast(Image.composite(blurred, image, sharp)).enhance(1.08)


def neon(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Contours that glow in the dark: bold around who is looked at, faint elsewhere."""
    unit = min(size)
    strong = contours(image, 0.0026 * unit, 30).point([round(v * 0.42) for v in range(256)])
    ring = outline(subject, 0.006 * unit)
    dark = ImageEnhance.Brightness(image).enhance(0.78)
    if ring is not None and subject is not None:
        inner = ImageChops.multiply(contours(image, 0.0022 * unit, 40), subject)
        strong = ImageChops.lighter(
            ring, ImageChops.lighter(strong, inner.point([round(v * 0.6) for v in range(256)]))
        )
        solid = ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(0.62)).enhance(1.1)
        dark = Image.composite(solid, dark, subject)
    hue = cloudy(dice("tubes"), size, (2, 2), 1)
    tubes = ImageOps.colorize(hue, colour("#ff3fc8"), colour("#2fe6ff"), colour("#9a5cff"))
    light = ImageChops.multiply(tubes, strong.convert("RGB"))
    core = ImageChops.multiply(
        Image.new("RGB", size, (255, 244, 255)),
        strong.point([max(0, v - 140) for v in range(256)]).convert("RGB"),
    )
    lit = ImageChops.screen(dark, light)
    for radius, amount in ((0.006, 1.1), (0.024, 1.3)):
        glow = light.filter(ImageFilter.GaussianBlur(radius * unit))
        lit = ImageChops.screen(lit, glow.point([min(255, round(v * amount)) for v in range(256)] * 3))
    return ImageChops.screen(lit, core)


def rimmed(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A city of neon light as it is; its light lies along the outline of who stands in it."""
    ring = outline(subject, 0.006 * min(size))
    if ring is None or subject is None:
        return image
    hue = cloudy(dice("tubes"), size, (2, 2), 1)
    tubes = ImageOps.colorize(hue, colour("#ff3fc8"), colour("#2fe6ff"), colour("#9a5cff"))
    within = ImageChops.multiply(ring.filter(ImageFilter.GaussianBlur(0.004 * min(size))), subject)
    light = ImageChops.multiply(tubes, ImageChops.lighter(ring, within).convert("RGB"))
    dark = ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(0.72)).enhance(1.1)
    solid = Image.composite(dark, image, subject)
    glow = light.filter(ImageFilter.GaussianBlur(0.012 * min(size)))
    return ImageChops.screen(ImageChops.screen(solid, light), glow)


def style_for(style: str | None, place: str | None, behind: Image.Image | None) -> Style | None:
    """The style of a picture; ``behind`` is the scene before anybody was put into it, where that is kept."""
    if (style, place) == ("neon", "city"):
        return rimmed
    found = STYLES.get(style or "")
    if found is None or behind is None:
        return found
    return partial(found, behind=behind)  # type: ignore[call-arg]


MANNERS = {
    "lines": "blueprint chalk lineart tattoo",
    "strokes": "swirls dabs points",
    "dry": "charcoal crayon pastel colour_pencil",
    "presses": "woodblock linocut popart stencil",
    "posters": "artdeco artnouveau bauhaus cubist",
    "modelled": "clay render origami embroidery felt",
    "brushes": "sumi gouache",
    "lenses": "noir sepia polaroid long_exposure silhouette double_exposure",
    "brass": "steampunk",
    "masters": "oldmaster gilded",
    "modern": "waves dreamt",
    "screens": "anime manga synthwave cyberpunk",
    "pieces": "mosaic bricks blocks cross_stitch knitted",
}
"""The modules of ``manners`` and the styles that each has."""


def _later(module: str, name: str) -> Style:
    """A style of ``manners``, whose module is imported when it is first painted in."""

    def paint(
        image: Image.Image,
        size: Size,
        dice: Dice,
        detail: float,
        subject: Image.Image | None = None,
        **more: Any,
    ) -> Image.Image:
        style: Style = getattr(import_module(f".manners.{module}", __package__), name)
        return style(image, size, dice, detail, subject, **more)

    return paint


STYLES: dict[str, Style] = {
    "comic": comic,
    "ink": ink,
    "stainedglass": stained_glass,
    "lowpoly": low_poly,
    "pixel": pixel,
    "oil": oil,
    "watercolour": watercolour,
    "pencil": pencil,
    "vintage": vintage,
    "papercut": papercut,
    "photo": photo,
    "neon": neon,
    **{name: _later(module, name) for module, names in MANNERS.items() for name in names.split()},
}
