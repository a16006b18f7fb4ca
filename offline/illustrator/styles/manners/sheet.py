"""What styles share: limits of size, grids of light, papers, inks and frames."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from offline.illustrator.colours import Colour, colours
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.prints import ink_table

Size = tuple[int, int]
Box = tuple[int, int, int, int]
Grid = npt.NDArray[np.float32]


class Style(Protocol):
    """A way of painting, as ``styles`` knows it."""

    def __call__(
        self, image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
    ) -> Image.Image: ...


def at_most(edge: int) -> Callable[[Style], Style]:
    """A style painted at most ``edge`` pixels to the shorter side, and enlarged: it has no finer detail."""

    def limited(style: Style) -> Style:
        @wraps(style)
        def paint(
            image: Image.Image,
            size: Size,
            dice: Dice,
            detail: float,
            subject: Image.Image | None = None,
        ) -> Image.Image:
            factor = edge / min(size)
            if factor >= 1:
                return style(image, size, dice, detail, subject)
            small = (round(size[0] * factor), round(size[1] * factor))
            near = subject.resize(small) if subject else None
            return style(image.resize(small), small, dice, detail, near).resize(
                size, Image.Resampling.BICUBIC
            )

        return paint

    return limited


def grid(mask: Image.Image) -> Grid:
    """A grey picture as values from 0 to 1."""
    return np.asarray(mask, np.float32) / np.float32(255)


def grey(values: Grid) -> Image.Image:
    """Values from 0 to 1 as a grey picture."""
    return Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8))


def axes(size: Size) -> tuple[Grid, Grid]:
    """The x of each column and the y of each row, in units of the shorter side."""
    unit = np.float32(min(size))
    x = np.arange(size[0], dtype=np.float32)[None, :] / unit
    y = np.arange(size[1], dtype=np.float32)[:, None] / unit
    return x, y


def laid(sheet: Image.Image, c: Colour, mask: Image.Image) -> None:
    """A colour laid on a sheet, as strongly as the mask is light."""
    sheet.paste(c, (0, 0, *sheet.size), mask)


def vivid(image: Image.Image, contrast: float, colour: float) -> Image.Image:
    """More (or less) contrast and colour."""
    return ImageEnhance.Color(ImageEnhance.Contrast(image).enhance(contrast)).enhance(colour)


def calmed(image: Image.Image, reach: float) -> Image.Image:
    """Forms without their texture: about ``reach`` of the shorter side is evened out."""
    unit = min(image.size)
    small = image
    if unit > 600:
        small = image.resize((round(image.width * 600 / unit), round(image.height * 600 / unit)))
    even = small.filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.GaussianBlur(reach * min(small.size)))
    return even.resize(image.size, Image.Resampling.BICUBIC)


def inked(image: Image.Image, codes: str, spread: float = 0.0, wave: Grid | None = None) -> Image.Image:
    """Every point in the nearest of a few inks; ``wave`` (-1 to 1) makes their borders uneven."""
    table = ink_table(np.array(colours(codes), np.float32))
    found = np.empty((image.height, image.width, 3), np.uint8)
    for top in range(0, image.height, 256):
        rows = slice(top, min(image.height, top + 256))
        part = np.asarray(image.crop((0, top, image.width, rows.stop)), np.int16)
        if wave is not None:
            part = np.clip(part + (spread * wave[rows])[..., None].astype(np.int16), 0, 255)
        r, g, b = np.moveaxis(part >> 3, 2, 0)
        found[rows] = table[r * 1024 + g * 32 + b]
    return Image.fromarray(found)


def glowed(lines: Image.Image, radius: float, amount: float) -> Image.Image:
    """Lines with the soft light around them."""
    return ImageChops.lighter(lines, scaled(lines.filter(ImageFilter.GaussianBlur(radius)), amount))


def bounds(subject: Image.Image | None) -> Box | None:
    """The box in pixels around who is looked at."""
    return subject.point([0] * 100 + [255] * 156).getbbox() if subject else None


def matted(sheet: Image.Image, paper: Colour, margin: float, line: Colour | None = None) -> Image.Image:
    """A picture within a margin of paper, in shares of the shorter side; a thin line may part them."""
    unit, (w, h) = min(sheet.size), sheet.size
    m = round(margin * unit)
    framed = Image.new("RGB", sheet.size, paper)
    framed.paste(sheet.crop((m, m, w - m, h - m)), (m, m))
    if line:
        ImageDraw.Draw(framed).rectangle(
            (m, m, w - m - 1, h - m - 1), outline=line, width=max(1, round(0.0035 * unit))
        )
    return framed
