"""The left and the right half of a picture, where a wish speaks of one."""

from __future__ import annotations

import re

from PIL import Image

_SIDE = re.compile(
    r"\b(?:on|at|to|in)\s+(?:the\s+)?(?:(?:top|upper|bottom|lower)\s+)?(left|right)\b"
    r"(?! of (?:the|his|her|him|it)\b(?! (?:picture|image|photo|scene|frame)))"
    r"|\b(left|right)(?:most)? (?:one|\w+)$"
)


def side_of(prompt: str) -> str | None:
    """Which half of the picture a wish speaks of ("the tree on the left"): "left", "right" or None."""
    found = _SIDE.search(prompt.lower())
    return (found[1] or found[2]) if found else None


def half_of(size: tuple[int, int], side: str) -> Image.Image:
    """A mask of the left or the right half of a picture."""
    half = Image.new("L", size)
    half.paste(255, (0, 0, size[0] // 2, size[1]) if side == "left" else (size[0] // 2, 0, *size))
    return half
