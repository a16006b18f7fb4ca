"""What a request would have cost, in tokens, by OpenAI's documented formulas.

Source: OpenAI's image generation guide, 2026-11 (gpt-image-2.5's table of output tokens; edit inputs as
observed).
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import Any

Size = tuple[int, int]

BASES = {"low": 16, "medium": 24, "high": 48, "xhigh": 64, "max": 96}
"""gpt-image-2.5's base of each quality."""

TOKENS_PER_PARTIAL = 100
_CHARACTERS_PER_TOKEN = 4
_PATCH = 32
_MOST_PATCHES = 1536
_SHORTEST_LONG_EDGE = 1024


def output_tokens(quality: str, size: Size) -> int:
    """Return the output tokens of one picture of ``size`` (width × height) in a quality of `BASES`."""
    base = BASES[quality]
    width, height = size
    patches = base * round(base * Fraction(min(size), max(size)))  # a Fraction rounds half to even, exactly
    return ceil(Fraction(patches * (2_000_000 + width * height), 4_000_000))


def input_image_tokens(size: Size) -> int:
    """Return the tokens of one input picture: 32-pixel patches, its long edge at least 1024, at most 1536."""
    scale = max(Fraction(1), Fraction(_SHORTEST_LONG_EDGE, max(size)))
    across, down = (ceil(side * scale / _PATCH) for side in size)
    return min(across * down, _MOST_PATCHES)


def text_tokens(prompt: str) -> int:
    """Estimate a prompt's tokens: four characters each."""
    return ceil(len(prompt) / _CHARACTERS_PER_TOKEN)


def usage(prompt: str, inputs: list[Size], quality: str, size: Size, n: int, partials: int) -> dict[str, Any]:
    """Return the ``usage`` object for ``n`` pictures and ``partials`` previews made from ``inputs``."""
    text, images = text_tokens(prompt), sum(map(input_image_tokens, inputs))
    output = n * output_tokens(quality, size) + partials * TOKENS_PER_PARTIAL
    return {
        "input_tokens": text + images,
        "input_tokens_details": {"image_tokens": images, "text_tokens": text},
        "output_tokens": output,
        "output_tokens_details": {"image_tokens": output, "text_tokens": 0},
        "total_tokens": text + images + output,
    }
