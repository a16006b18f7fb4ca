"""Shapes → convex polygons in picture pixels: what a pen covers, piece by piece.

A pen's trail is the union of a box for each straight piece, a wedge for each join and a cap for each
end. All is computed with numpy, for a drawing can have tens of thousands of pieces.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from studio.shapes import Matrix, Outline, Pen, Shape

Floats = NDArray[np.float64]

_GENTLE = 0.35  # radians: below, a join needs one corner more, no arc
_ARC = 32  # straight pieces of a half circle


def insides(shape: Shape, width: int, height: int) -> list[Floats]:
    """The closed outlines of a filled shape, each (corners, 2), in pixels of a picture of this size."""
    if not shape.filled:
        return []
    runs = [np.array(outline.points, dtype=np.float64) for outline in shape.outlines]
    return [_mapped(run, shape.matrix, width, height) for run in runs if len(run) > 2]


def trail(shape: Shape, width: int, height: int) -> list[Floats]:
    """What the shape's pen covers: batches of convex polygons, each (polygons, corners, 2), in pixels."""
    if shape.pen is None:
        return []
    found = (batch for outline in shape.outlines for batch in _trail(outline, shape.pen))
    return [_mapped(batch, shape.matrix, width, height) for batch in found if len(batch)]


def _mapped(points: Floats, matrix: Matrix, width: int, height: int) -> Floats:
    a, b, c, d, e, f = matrix
    x, y = points[..., 0], points[..., 1]
    return np.stack([(a * x + c * y + e) * width, (b * x + d * y + f) * height], axis=-1)


def _trail(outline: Outline, pen: Pen) -> Iterator[Floats]:
    points = _distinct(np.array(outline.points, dtype=np.float64), outline.closed)
    radius = pen.width / 2
    if len(points) < 2:
        yield from _dot(points, pen, radius)
        return
    ends = np.vstack([points, points[:1]]) if outline.closed else points
    steps = np.diff(ends, axis=0)
    along = steps / np.hypot(steps[:, 0], steps[:, 1])[:, None]
    side = _left_of(along) * radius
    yield np.stack([ends[:-1] + side, ends[1:] + side, ends[1:] - side, ends[:-1] - side], axis=1)
    if outline.closed:
        yield from _joins(points, np.roll(along, 1, axis=0), along, pen, radius)
    else:
        yield from _joins(points[1:-1], along[:-1], along[1:], pen, radius)
        yield from _caps(points[[0, -1]], np.stack([-along[0], along[-1]]), pen, radius)


def _distinct(points: Floats, closed: bool) -> Floats:
    """The points without those that repeat the one before."""
    if len(points) < 2:
        return points
    gaps = np.abs(points - np.roll(points, 1, axis=0)).max(axis=1) > 1e-9
    if not closed:
        gaps[0] = True
    return points[gaps] if gaps.any() else points[:1]


def _left_of(along: Floats) -> Floats:
    return np.stack([-along[:, 1], along[:, 0]], axis=1)


def _dot(points: Floats, pen: Pen, radius: float) -> Iterator[Floats]:
    """What a pen that did not move leaves."""
    if len(points) and pen.cap == "round":
        yield _fans(points, np.array([[radius, 0.0]]), np.array([2 * np.pi]), 2 * _ARC)


def _caps(points: Floats, out: Floats, pen: Pen, radius: float) -> Iterator[Floats]:
    """The ends of a trail; ``out`` points away from it."""
    side = _left_of(out) * radius
    if pen.cap == "round":
        yield _fans(points, -side, np.full(len(points), np.pi), _ARC)
    elif pen.cap == "square":
        far = points + out * radius
        yield np.stack([points + side, far + side, far - side, points - side], axis=1)


def _joins(points: Floats, before: Floats, after: Floats, pen: Pen, radius: float) -> Iterator[Floats]:
    """The wedges on the outer side of each corner."""
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn = np.arctan2(cross, (before * after).sum(axis=1))
    outer = np.where(turn > 0, -radius, radius)[:, None] * _left_of(before)
    gentle = np.abs(turn) < _GENTLE
    if pen.join == "round":
        yield _fans(points[gentle], outer[gentle], turn[gentle], 2)
        yield _fans(points[~gentle], outer[~gentle], turn[~gentle], _ARC)
    else:
        yield _fans(points, outer, turn, 1)
    if pen.join == "miter":
        half = np.cos(turn / 2)
        sharp = half * pen.miter_limit >= 1
        yield _tips(points[sharp], outer[sharp], turn[sharp], half[sharp])


def _fans(points: Floats, start: Floats, turn: Floats, pieces: int) -> Floats:
    """Wedges about ``points``: from ``start`` (relative) through ``turn`` radians in ``pieces`` steps."""
    rays = [_turned(start, turn * step / pieces) for step in range(pieces + 1)]
    return np.stack([points, *(points + ray for ray in rays)], axis=1)


def _tips(points: Floats, start: Floats, turn: Floats, half: Floats) -> Floats:
    """The triangles that make bevelled corners pointed."""
    tip = _turned(start, turn / 2) / half[:, None]
    return np.stack([points + start, points + tip, points + _turned(start, turn)], axis=1)


def _turned(vectors: Floats, turn: Floats) -> Floats:
    cos, sin = np.cos(turn), np.sin(turn)
    x, y = vectors[:, 0], vectors[:, 1]
    return np.stack([cos * x - sin * y, sin * x + cos * y], axis=1)
