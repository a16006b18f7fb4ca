"""What is said of a picture's size: its shape in words, and whether a model makes it."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

from studio.cards import FreeSizes, ModelCard, parse_size

_COMMON = ((1, 1), (5, 4), (4, 3), (3, 2), (16, 10), (16, 9), (2, 1), (21, 9), (3, 1))
_NEAR = 0.02  # of a ratio: so little is not seen
_SMALL = 16  # a ratio of smaller numbers is understood as it is


@dataclass(frozen=True)
class Verdict:
    """Whether a model makes a size, in a sentence; ``nearest`` is the legal size to take where it does not.

    ``nearest`` is WIDTHxHEIGHT in pixels. It is None for a size that is legal, for a text that is no
    size, and for a model with a list of sizes.
    """

    sentence: str
    nearest: str | None = None


def verdict(card: ModelCard, size: str) -> Verdict:
    """Whether the model of ``card`` makes ``size``, WIDTHxHEIGHT in pixels."""
    problem, parsed = card.size_problem(size), parse_size(size)
    if parsed is None:
        return Verdict(problem or "The model chooses the size.")
    if problem is None:
        return Verdict(_legal(card, *parsed))
    if not isinstance(card.sizes, FreeSizes):
        return Verdict(problem)
    width, height = card.sizes.legal(*parsed)
    return Verdict(f"{problem} The nearest size is {width} × {height}.", f"{width}x{height}")


def ratio(width: int, height: int) -> str:
    """The shape of a picture, as people write it: 3:2, 21:9, about 16:9, or 3.14:1."""
    common = gcd(width, height) or 1
    short, long = sorted((width // common, height // common))
    if (short, long) == (3, 7):
        short, long = 9, 21
    about = ""
    if long > _SMALL and (long, short) not in _COMMON:
        near = [pair for pair in _COMMON if abs(pair[0] / pair[1] / (long / short) - 1) < _NEAR]
        if not near:
            return f"{width / height:.2f}:1" if width > height else f"1:{height / width:.2f}"
        about, (long, short) = "about ", near[0]
    return f"{about}{long}:{short}" if width > height else f"{about}{short}:{long}"


def _legal(card: ModelCard, width: int, height: int) -> str:
    pixels = f"{width * height / 1_000_000:.1f} million pixels"
    said = f"{width} × {height} can be made: {ratio(width, height)}, {pixels}."
    if isinstance(card.sizes, FreeSizes) and card.sizes.experimental(width, height):
        return f"{said} Sizes this large are experimental."
    return said
