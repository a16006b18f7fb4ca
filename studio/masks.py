"""Masks: which pixels of a picture shall be painted.

A mask is a Pillow image of mode "L" at the picture's own size, 255 where the model shall paint and 0
where the picture shall stay; nothing between. Soft edges are made when a result is pasted back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from studio import scanning
from studio.errors import StudioError
from studio.outlines import insides, trail
from studio.scanning import Floats
from studio.shapes import Shape, box
from studio.strokes import DrawingTooLarge
from studio.uploads import encode, read_upload

MOST_WIRE_BYTES = 4 * 2**20 - 1
PREVIEW_SIDE = 800
PREVIEW_COLOUR = (255, 64, 129)

_MOST_WORK = 800_000_000  # pixels looked at: a few seconds
_CROSSING = 10  # how many pixels are looked at in the time that an edge crosses one row
_HALF = 128


class MaskDoesNotFit(StudioError):
    """This mask is not the same shape as the picture."""

    advice = "Use a mask made for this picture."


class NothingClear(StudioError):
    """The whole picture is marked, so the markup would hide all of it."""

    advice = "Erase some of the marks, or use them as a mask."


class PolygonOpen(StudioError):
    """The polygon is still open, so it marks nothing."""

    advice = "Click its first point to close it, or choose Undo to remove it."


Maker = Callable[[int, int], Image.Image]
"""Makes a mask for a picture of so many pixels, width × height."""


def draw(shapes: Iterable[Shape], width: int, height: int, ground: Image.Image | None = None) -> Image.Image:
    """The mask of shapes, in their order, for a picture of ``width`` × ``height`` pixels.

    Each shape adds to what is marked or takes away from it; what the mask ``ground`` marks, of the same
    size, is marked before them. A pixel is marked when its middle is.
    Raises DrawingTooLarge where that would take too long.
    """
    marked = np.array(ground) if ground else np.zeros((height, width), dtype=np.uint8)
    left = _MOST_WORK
    for takes_away, same in groupby(shapes, key=lambda shape: shape.takes_away):
        for edges, region in _tasks(list(same), width, height):
            left -= region.area + _CROSSING * scanning.crossings_of(edges, region)
            if left < 0:
                raise DrawingTooLarge
            inside = scanning.covered(edges, region)
            marked[region.slices][inside] = 0 if takes_away else 255
    return Image.fromarray(marked)


def _tasks(shapes: list[Shape], width: int, height: int) -> Iterator[tuple[Floats, scanning.Region]]:
    """Edges to fill at once: all convex parts together, each dented inside by itself."""
    convex: list[Floats] = []
    for shape in shapes:
        inner = insides(shape, width, height)
        convex.extend(trail(shape, width, height))
        if shape.convex:
            convex.extend(ring[None] for ring in inner)
        elif inner and (region := scanning.region_of(inner, width, height)):
            yield np.concatenate([scanning.edges_of(ring) for ring in inner]), region
    if convex and (region := scanning.region_of(convex, width, height)):
        yield np.concatenate([scanning.edges_of(scanning.oriented(batch)) for batch in convex]), region


def empty(width: int, height: int) -> Image.Image:
    """The mask that marks nothing."""
    return Image.new("L", (width, height), 0)


def rectangle(
    width: int, height: int, *, left: float, top: float, right: float, bottom: float
) -> Image.Image:
    """The mask of a rectangle in a picture of ``width`` × ``height``; all numbers are pixels."""
    return draw([box(left, top, right - left, bottom - top, of=(width, height))], width, height)


def invert(mask: Image.Image) -> Image.Image:
    """Mark what is not marked."""
    return ImageChops.invert(mask)


def union(masks: Sequence[Image.Image]) -> Image.Image:
    """Mark what any of ``masks``, all of one size, marks."""
    whole = masks[0]
    for mask in masks[1:]:
        whole = ImageChops.lighter(whole, mask)
    return whole


def coverage(mask: Image.Image) -> float:
    """How much of the picture is marked, in per cent."""
    return 100 * (1 - mask.histogram()[0] / (mask.width * mask.height))


def problem(mask: Image.Image) -> str | None:
    """What is doubtful about a mask, as a sentence; None where it marks a part of the picture."""
    darkest, lightest = mask.getextrema()
    if not lightest:
        return "Nothing is marked yet: paint over the part you want to change."
    if darkest:
        return "The whole picture is marked, so all of it will change."
    return None


def from_upload(data: bytes, width: int, height: int) -> Image.Image:
    """The mask in an uploaded picture, for a picture of ``width`` × ``height`` pixels.

    Where the upload has transparency, what is transparent is marked; otherwise what is white. Greys
    and half transparent pixels count as what they are nearer to. A mask of another size and the
    same shape is scaled. Raises MaskDoesNotFit for another shape, and as `studio.uploads.read_upload`.
    """
    image = read_upload(data).image
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    levels = ImageChops.invert(alpha) if alpha else image.convert("L")
    _check_shape(levels.size, (width, height))
    if levels.size != (width, height):
        levels = levels.resize((width, height), Image.Resampling.BOX)
    return crisp(levels)


def crisp(levels: Image.Image, at_least: int = _HALF) -> Image.Image:
    """A mask from grey levels (mode "L"): marked from ``at_least`` on."""
    return levels.point([255 if level >= at_least else 0 for level in range(256)])


def _check_shape(size: tuple[int, int], wanted: tuple[int, int]) -> None:
    if size == wanted:
        return
    scaled = size[1] * wanted[0] / size[0]
    pixel = max(1.0, wanted[0] / size[0], wanted[1] / size[1])
    if abs(scaled - wanted[1]) > max(1.5, min(pixel, 0.01 * wanted[1])):
        raise MaskDoesNotFit(f"it is {size[0]} × {size[1]} pixels, the picture {wanted[0]} × {wanted[1]}")


def to_wire(mask: Image.Image) -> bytes:
    """The mask as servers want it: a PNG, mode RGBA, always below 4 MB.

    White with alpha 0 where the model shall paint, black with alpha 255 elsewhere, which servers
    that look at alpha and servers that look at the colour both understand.
    """
    return _light(mask, lambda tidied: Image.merge("RGBA", (*[tidied] * 3, ImageChops.invert(tidied))))


def to_markup(mask: Image.Image) -> bytes:
    """What is marked as a note over the picture, as `overlay` shows it: a PNG, RGBA, always below 4 MB.

    It is transparent where nothing is marked.
    """

    def coloured(tidied: Image.Image) -> Image.Image:
        marks = Image.new("RGB", tidied.size, PREVIEW_COLOUR)
        marks.putalpha(_strength(tidied))
        return marks

    return _light(mask, coloured)


def _light(mask: Image.Image, drawn: Callable[[Image.Image], Image.Image]) -> bytes:
    """What is ``drawn`` of a mask, as a PNG below 4 MB: of a coarser mask where that is needed."""
    data = b""
    for tidied in _tidier(mask):
        data = encode(drawn(tidied))
        if len(data) <= MOST_WIRE_BYTES:
            break
    return data


def _tidier(mask: Image.Image) -> Iterator[Image.Image]:
    """The mask, then ever coarser ones, for a mask of noise that no compression makes small."""
    yield mask
    for grain in (2, 4, 8, 16, 32, 64):
        small = mask.resize((-(-mask.width // grain), -(-mask.height // grain)), Image.Resampling.BOX)
        yield crisp(small).resize(mask.size, Image.Resampling.NEAREST)
    yield empty(*mask.size)


def overlay(
    picture: Image.Image,
    mask: Image.Image,
    side: int = PREVIEW_SIDE,
    colour: tuple[int, int, int] = PREVIEW_COLOUR,
) -> Image.Image:
    """The picture with the mask over it, for a page: mode RGB, at most ``side`` pixels a side.

    What is marked is tinted by half, with a line of full colour around it.
    """
    scale = min(1.0, side / max(picture.size))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = _on_white(picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))
    marks = mask.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    return Image.composite(Image.new("RGB", size, colour), small, _strength(marks))


def _strength(marks: Image.Image) -> Image.Image:
    """How much of the marks' colour is seen (mode "L"): half of it, and all along the edge."""
    edge = ImageChops.difference(crisp(marks), crisp(marks).filter(ImageFilter.MinFilter(3)))
    return ImageChops.lighter(marks.point([level // 2 for level in range(256)]), edge)


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image.convert("RGB")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")
