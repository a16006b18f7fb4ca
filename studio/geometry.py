"""A picture of any size → a size that a model takes → back, by one map.

The picture is scaled, never stretched. Where that leaves a margin (multiples of 16, fixed sizes, a
picture longer than 3:1) the margin is filled with the picture's own edge, mirrored, and cut off again
from what comes back. Corners are whole pixels, so width and height are scaled by factors that differ by
less than one pixel over the whole picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image

from studio.cards import WHOLE_FORMATS, FreeSizes, ModelCard, parse_size
from studio.masks import crisp

Size = tuple[int, int]
Box = tuple[int, int, int, int]

_NEAR = 0.05  # how much scale an exact shape is worth


@dataclass(frozen=True)
class Fit:
    """How a picture of size ``source`` is sent as one of size ``sent``.

    Sizes are (width, height) in pixels. ``box`` is where the source lies in what is sent: left, top,
    right, bottom.
    """

    source: Size
    sent: Size
    box: Box

    @property
    def size(self) -> str:
        """What is sent, as the API writes it: WIDTHxHEIGHT."""
        return f"{self.sent[0]}x{self.sent[1]}"

    @property
    def scale(self) -> float:
        """Sent pixels for one of the source."""
        return max(self._inner[0] / self.source[0], self._inner[1] / self.source[1])

    @property
    def padded(self) -> bool:
        """Whether there is a margin around the source."""
        return self._inner != self.sent

    def sentence(self, output_format: str = "png") -> str:
        """What will be sent, and what becomes of a margin, for the page."""
        if self.source == self.sent:
            return f"Sent at its own size, {_written(self.sent)}."
        scaled = "scaled from" if self._inner != self.source else "from"
        start = f"Sent as {_written(self.sent)}, {scaled} {_written(self.source)}"
        if not self.padded:
            return f"{start}."
        whole = output_format in WHOLE_FORMATS
        rest = f"; {output_format.upper()} keeps the margin" if whole else " that is cropped off again"
        return f"{start}, with its edges mirrored into a margin{rest}."

    def send(self, image: Image.Image) -> Image.Image:
        """What is sent of ``image``, in its mode. Raises ValueError for a size that is not the source's."""
        self._check(image)
        inner = image.resize(self._inner, Image.Resampling.LANCZOS) if image.size != self._inner else image
        if not self.padded:
            return inner if inner is not image else image.copy()
        margins = [(self.box[1], self.sent[1] - self.box[3]), (self.box[0], self.sent[0] - self.box[2])]
        pixels = np.asarray(inner)
        deep = margins if pixels.ndim == 2 else [*margins, (0, 0)]
        return Image.fromarray(np.pad(pixels, deep, mode="symmetric"))

    def preview(self, shown: Image.Image, side: int) -> Image.Image:
        """What is sent, for a page: at most ``side`` pixels a side, from the source at any size."""
        scale = min(1.0, side / max(self.sent))
        left, top, right, bottom = (round(edge * scale) for edge in self.box)
        small = (max(1, round(self.sent[0] * scale)), max(1, round(self.sent[1] * scale)))
        box = (left, top, max(right, left + 1), max(bottom, top + 1))
        return Fit(shown.size, small, box).send(shown)

    def send_mask(self, mask: Image.Image) -> Image.Image:
        """The mask (as `studio.masks`) for what is sent, the margin unmarked.

        A pixel is marked when at least half of it was; a mask of hair lines alone is not lost.
        """
        self._check(mask)
        inner = mask.resize(self._inner, Image.Resampling.BOX)
        marked = crisp(inner)
        if not marked.getextrema()[1]:
            marked = crisp(inner, 1)
        whole = Image.new("L", self.sent, 0)
        whole.paste(marked, self.box[:2])
        return whole

    def back(self, result: Image.Image) -> Image.Image:
        """The source's part of ``result``, at the source's size and in the result's mode.

        A result of another size than was asked for is taken as the same picture scaled.
        """
        across, down = result.width / self.sent[0], result.height / self.sent[1]
        left, top, right, bottom = self.box
        part = (left * across, top * down, right * across, bottom * down)
        if part == (0, 0, *self.source) and result.size == self.source:
            return result.copy()
        return result.resize(self.source, Image.Resampling.LANCZOS, box=part)

    @property
    def _inner(self) -> Size:
        return self.box[2] - self.box[0], self.box[3] - self.box[1]

    def _check(self, image: Image.Image) -> None:
        if image.size != self.source:
            raise ValueError(f"the picture is {image.size}, the plan is for {self.source}")


def plan(width: int, height: int, card: ModelCard, *, most_pixels: int | None = None) -> Fit:
    """How a source of ``width`` × ``height`` pixels goes to the model of ``card``, at a legal size.

    Free sizes: the nearest that has the source's shape, enlarged or reduced as the card wants.
    Fixed sizes: the one nearest in shape; of those the smallest that loses no detail, or the largest.
    ``most_pixels`` keeps what is sent at or below that area where the card lets it.
    """
    sent = _free(width, height, card.sizes, most_pixels) if isinstance(card.sizes, FreeSizes) else None
    sent = sent or _fixed(width, height, card, most_pixels) or (width, height)
    return Fit((width, height), sent, _centred(width, height, sent))


def _centred(width: int, height: int, sent: Size) -> Box:
    """Where the source lies when it is scaled to touch two opposite sides."""
    scale = min(sent[0] / width, sent[1] / height)
    inner = (_within(width * scale, sent[0]), _within(height * scale, sent[1]))
    left, top = (sent[0] - inner[0]) // 2, (sent[1] - inner[1]) // 2
    return left, top, left + inner[0], top + inner[1]


def _within(side: float, most: int) -> int:
    return min(max(round(side), 1), most)


def _free(width: int, height: int, sizes: FreeSizes, most_pixels: int | None) -> Size:
    """The nearest legal size to the source, or to the source with margins that make its shape legal."""
    wide, high = max(float(width), height / sizes.widest), max(float(height), width / sizes.widest)
    most = max(most_pixels or sizes.most_pixels, sizes.least_pixels)
    shrink = min(1.0, math.sqrt(most / (wide * high)))
    if shrink == 1.0 and sizes.problem(width, height) is None:
        return width, height
    near = sizes.legal(max(1, round(wide * shrink)), max(1, round(high * shrink)))
    return _same_shape(width, height, near, sizes, most) or near


def _same_shape(width: int, height: int, near: Size, sizes: FreeSizes, most: float) -> Size | None:
    """A legal size of the very shape of the source, not far from ``near``: it needs no margin."""
    common = math.gcd(width, height)
    unit = width // common * sizes.multiple, height // common * sizes.multiple
    middle = round(math.sqrt(near[0] * near[1] / (unit[0] * unit[1])))
    steps = [step for step in (middle, middle - 1, middle + 1) if step > 0]
    found = [(unit[0] * step, unit[1] * step) for step in steps]
    fitting = (size for size in found if sizes.problem(*size) is None and size[0] * size[1] <= most)
    return next((size for size in fitting if abs(size[0] / near[0] - 1) <= _NEAR), None)


def _fixed(width: int, height: int, card: ModelCard, most_pixels: int | None) -> Size | None:
    """The best of a card's fixed sizes; None where the card names none."""
    assert not isinstance(card.sizes, FreeSizes)
    sizes = [size for size in map(parse_size, card.sizes) if size]
    small = [size for size in sizes if size[0] * size[1] <= (most_pixels or math.inf)]
    return min(small or sizes, key=lambda size: _cost(width, height, size), default=None)


def _cost(width: int, height: int, size: Size) -> tuple[float, bool, float]:
    """How far a size is from the source: its shape, then whether detail is lost, then its scale."""
    scale = min(size[0] / width, size[1] / height)
    shape = abs(math.log(width / height * size[1] / size[0]))
    return round(shape, 6), scale < 1, abs(math.log(scale))


def _written(size: Size) -> str:
    return f"{size[0]} × {size[1]}"
