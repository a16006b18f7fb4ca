"""What a model can do, as a card: the shape of the catalogue's data."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Literal

Status = Literal["known", "offline", "unknown"]
Operation = Literal["generate", "edit", "variation"]

WHOLE_FORMATS = ("gif", "svg")
"""Formats that come in one piece: never streamed, compressed, or put back into a source."""

SVG_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
"""How much the author of an SVG drawing may think (openai 3.54); each author takes some of them."""

_SIZE = re.compile(r"([1-9]\d{0,4})x([1-9]\d{0,4})")


def parse_size(size: str) -> tuple[int, int] | None:
    """Width and height in pixels of a text like 1536x1024; None where it is not one."""
    match = _SIZE.fullmatch(size)
    return (int(match[1]), int(match[2])) if match else None


@dataclass(frozen=True)
class FreeSizes:
    """A rule for sizes instead of a list. All numbers are pixels; ``widest`` is long side / short side.

    The defaults are those of gpt-image-2 and 2.5 (OpenAI's documentation, 2026-11).
    """

    multiple: int = 16
    least_side: int = 16
    most_side: int = 3840
    least_pixels: int = 655_360
    most_pixels: int = 8_294_400
    widest: float = 3.0
    experimental_above: int | None = 2560 * 1440

    def problem(self, width: int, height: int) -> str | None:
        """Why this size is not legal, as a sentence; None where it is."""
        short, long = sorted((width, height))
        if short < self.least_side or long > self.most_side:
            return f"Each side must be {self.least_side} to {self.most_side} pixels long."
        if width % self.multiple or height % self.multiple:
            return f"Width and height must be multiples of {self.multiple}."
        if long > short * self.widest:
            return f"The long side can be at most {self.widest:g} times the short one."
        if not self.least_pixels <= width * height <= self.most_pixels:
            return f"The picture must have {self.least_pixels:,} to {self.most_pixels:,} pixels in all."
        return None

    def experimental(self, width: int, height: int) -> bool:
        """Whether the server calls this size experimental."""
        return self.experimental_above is not None and width * height > self.experimental_above

    def legal(self, width: int, height: int) -> tuple[int, int]:
        """The nearest legal size, keeping the shape as far as the rule lets it. Legal sizes stay."""
        if self.problem(width, height) is None:
            return width, height
        target = self._fitted(max(width, 1), max(height, 1))
        for reach in (1, 3, 8):
            found = [size for size in self._around(target, reach) if self.problem(*size) is None]
            if found:
                return min(found, key=lambda size: _distance(size, target))
        raise ValueError(f"no legal size near {width}x{height}")

    def _fitted(self, width: float, height: float) -> tuple[float, float]:
        """The target in real numbers: ratio, then area, then sides within their limits."""
        ratio = min(max(width / height, 1 / self.widest), self.widest)
        area = min(max(width * height, self.least_pixels), self.most_pixels)
        wide, high = math.sqrt(area * ratio), math.sqrt(area / ratio)
        shrink = min(1.0, self.most_side / max(wide, high))
        grow = max(1.0, self.least_side / (min(wide, high) * shrink))
        return wide * shrink * grow, high * shrink * grow

    def _around(self, target: tuple[float, float], reach: int) -> Iterator[tuple[int, int]]:
        """Whole multiples within ``reach`` steps of the target, no side beyond its limits."""
        return product(self._near(target[0], reach), self._near(target[1], reach))

    def _near(self, side: float, reach: int) -> list[int]:
        middle = round(side / self.multiple)
        steps = range(middle - reach, middle + reach + 1)
        return sorted({min(max(step * self.multiple, self.least_side), self.most_side) for step in steps})


def _distance(size: tuple[int, int], target: tuple[float, float]) -> float:
    """How far a size is from the target: its shape counts twice as much as its scale."""
    wide, high = math.log(size[0] / target[0]), math.log(size[1] / target[1])
    return 2 * (wide - high) ** 2 + (wide + high) ** 2


@dataclass(frozen=True)
class InputLimits:
    """What an edit or a variation may be given; each picture has fewer than ``most_bytes``."""

    count: int = 0
    most_bytes: int = 0
    formats: tuple[str, ...] = ()
    square: bool = False


VARIATION_INPUTS = InputLimits(count=1, most_bytes=4 * 2**20, formats=("png",), square=True)
"""What the variations endpoint takes, by the docstring of openai 3.54's ``create_variation``."""


@dataclass(frozen=True)
class ModelCard:
    """What one model takes, where that is known from, and since when.

    ``sizes`` are texts WIDTHxHEIGHT, or a rule; ``auto_size`` says whether "auto" may be sent. Empty
    tuples mean that the model does not have the field, which is then never sent. ``shutdown`` and
    ``checked`` are days. ``prompt_limit`` counts characters. ``inputs`` are those of edits.
    """

    id: str
    title: str
    status: Status
    source: str
    checked: date
    shutdown: date | None = None
    replaced_by: str | None = None
    operations: tuple[Operation, ...] = ("generate", "edit")
    sizes: tuple[str, ...] | FreeSizes = ()
    auto_size: bool = True
    qualities: tuple[str, ...] = ("auto",)
    default_quality: str = "auto"
    backgrounds: tuple[str, ...] = ()
    output_formats: tuple[str, ...] = ("png",)
    sends_output_format: bool = True
    compression: bool = False
    moderation: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    response_formats: tuple[str, ...] = ()
    max_n: int = 10
    streams: bool = True
    max_partial_images: int = 3
    prompt_limit: int | None = 32_000
    inputs: InputLimits = InputLimits()
    variation_inputs: InputLimits = VARIATION_INPUTS
    input_fidelity: tuple[str, ...] = ()
    markup: bool = False
    complexity: tuple[str, ...] = ()
    seed: bool = False

    def size_problem(self, size: str | None) -> str | None:
        """Why ``size`` does not fit, as a sentence; None where it does (auto always does)."""
        if size is None or size == "auto":
            return None
        parsed = parse_size(size)
        if parsed is None:
            return "A size is written as WIDTHxHEIGHT in pixels, for example 1024x1024."
        if isinstance(self.sizes, FreeSizes):
            return self.sizes.problem(*parsed)
        return None if size in self.sizes else f"{self.title} makes {', '.join(self.sizes)}."
