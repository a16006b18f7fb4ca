"""Strokes traced with a pen: a mask of the letters, in pixels."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from offline.illustrator.drawing.pen import Points

from .hands import Hand

FINE = 2
"""How many times larger than the picture the mask is drawn."""


def inked(
    strokes: list[Points], size: float, hand: Hand, sheet: tuple[int, int], wider: float = 0.0
) -> Image.Image:
    """A mask of a sheet's size with the strokes (in pixels) on it.

    ``size`` is the height of a capital in pixels, ``wider`` by how many pixels each side of a
    stroke is wider.
    """
    mask = Image.new("L", (sheet[0] * FINE, sheet[1] * FINE))
    draw = ImageDraw.Draw(mask)
    weight = (hand.weight / 100 * size + 2 * wider) * FINE
    for stroke in strokes:
        points = _apart(stroke * FINE)
        if hand.thin < 1 and len(points) > 1:
            _nib(draw, points, weight, hand)
        else:
            _round(draw, points, weight, hand.butt and wider == 0)
    return mask.reduce(FINE)


def _apart(points: Points) -> Points:
    """The points without those that are where the one before is."""
    moved = np.hypot(*np.diff(points, axis=0).T) > 1e-6
    return np.vstack([points[:1], points[1:][moved]])


def _dot(draw: ImageDraw.ImageDraw, at: Points, r: float) -> None:
    draw.ellipse([at[0] - r, at[1] - r, at[0] + r, at[1] + r], fill=255)


def _polygon(draw: ImageDraw.ImageDraw, corners: list[Points]) -> None:
    local: list[Any] = [(float(x), float(y)) for x, y in corners]
    draw.polygon(local, fill=255)


def _round(draw: ImageDraw.ImageDraw, points: Points, weight: float, butt: bool) -> None:
    """A stroke of one width; its corners are pointed and its ends straight where it is ``butt``."""
    half = weight / 2
    if len(points) == 1:
        _dot(draw, points[0], half * 1.08)
        return
    along = np.diff(points, axis=0)
    along = along / np.hypot(along[:, :1], along[:, 1:])
    normal = along[:, ::-1] * [-1, 1] * half
    for a, b, n in zip(points, points[1:], normal, strict=False):
        _polygon(draw, [a + n, b + n, b - n, a - n])
    closed = len(points) > 3 and float(np.hypot(*(points[0] - points[-1]))) < 0.01 * weight
    inner = [(points[i], normal[i - 1], normal[i]) for i in range(1, len(points) - 1)]
    inner += [(points[0], normal[-1], normal[0])] if closed else []
    for at, before, after in inner:
        _corner(draw, at, before, after, half, butt)
    if not butt and not closed:
        _dot(draw, points[0], half)
        _dot(draw, points[-1], half)


def _corner(
    draw: ImageDraw.ImageDraw, at: Points, before: Points, after: Points, half: float, butt: bool
) -> None:
    """What two parts of a stroke have in common: a point where the pen is straight, else a round."""
    cosine = float(before @ after) / (half * half)
    if not butt or cosine > 0.94:
        _dot(draw, at, half)
        return
    outer = -1.0 if before[0] * after[1] - before[1] * after[0] > 0 else 1.0
    tip = (before + after) * outer / max(1 + cosine, 0.24)
    long = float(np.hypot(*tip))
    tip = tip * min(1.0, (1.5 if cosine > -0.3 else 1.08) * half / max(long, 1e-6))
    _polygon(draw, [at, at + before * outer, at + tip, at + after * outer])


def _nib(draw: ImageDraw.ImageDraw, points: Points, weight: float, hand: Hand) -> None:
    """A stroke of a broad pen that is held at an angle."""
    t = np.deg2rad(hand.tilt)
    n = np.array([np.cos(t), np.sin(t)]) * weight / 2
    thin = max(1.0, weight * hand.thin)
    for a, b in pairwise(points):
        _polygon(draw, [a + n, b + n, b - n, a - n])
    for shift in (n * (1 - hand.thin), -n * (1 - hand.thin)):
        _round(draw, points + shift, thin, hand.butt)
