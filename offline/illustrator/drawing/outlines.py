"""Outlines of what a pen draws: points told as in SVG, curves through them, rings, strokes."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]


def points(said: str) -> Points:
    """Points from the manner of SVG: ``"10,20 30,40"``."""
    return np.array([[float(v) for v in pair.split(",")] for pair in said.split()])


def said(corners: Iterable[Iterable[float]]) -> str:
    """Points in the manner of SVG, as the pen reads them."""
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)


def smooth(corners: Points, closed: bool, steps: int = 10) -> Points:
    """A Catmull-Rom curve through the corners."""
    ring = np.vstack([corners[-1:], corners, corners[:2]]) if closed else _with_ends(corners)
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = []
    for i in range(len(ring) - 3):
        a, b, c, d = ring[i : i + 4]
        pieces.append(
            0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        )
    return np.vstack(pieces if closed else [*pieces, corners[-1:]])


def _with_ends(corners: Points) -> Points:
    return np.vstack([2 * corners[:1] - corners[1:2], corners, 2 * corners[-1:] - corners[-2:-1]])


def ring(cx: float, cy: float, rx: float, ry: float, turn: float = 0.0) -> Points:
    """An ellipse, turned clockwise by degrees."""
    a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    x, y, t = np.cos(a) * rx, np.sin(a) * ry, np.deg2rad(turn)
    return np.column_stack([cx + x * np.cos(t) - y * np.sin(t), cy + x * np.sin(t) + y * np.cos(t)])


def turned(corners: Points, degrees: float, about: tuple[float, float]) -> Points:
    """Points turned clockwise about one of them."""
    t = np.deg2rad(degrees)
    x, y = (corners - about).T
    return np.column_stack([x * np.cos(t) - y * np.sin(t), x * np.sin(t) + y * np.cos(t)]) + about


def tube(spine: str | Points, widths: tuple[float, ...]) -> Points:
    """The outline of a curved stroke, as wide at each point of its spine as told."""
    at = points(spine) if isinstance(spine, str) else np.asarray(spine, float)
    curve = smooth(at, closed=False)
    return _widened(curve, np.interp(np.linspace(0, len(widths) - 1, len(curve)), range(len(widths)), widths))


def tapered(curve: Points, start: float, end: float) -> Points:
    return _widened(curve, np.linspace(start, end, len(curve)))


def _widened(curve: Points, widths: Points) -> Points:
    along = np.gradient(curve, axis=0)
    along /= np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
    across = along[:, ::-1] * [-1, 1] * widths[:, None] / 2
    return np.vstack(
        [
            curve + across,
            _cap(curve[-1], along[-1], widths[-1] / 2),
            (curve - across)[::-1],
            _cap(curve[0], -along[0], widths[0] / 2),
        ]
    )


def _cap(at: Points, direction: Points, r: float) -> Points:
    base = np.arctan2(direction[1], direction[0])
    a = base + np.linspace(np.pi / 2, -np.pi / 2, 9)[1:-1]
    return np.column_stack([at[0] + np.cos(a) * r, at[1] + np.sin(a) * r])


def rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> Points:
    if r <= 0:
        return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
    a = np.linspace(0, np.pi / 2, 6)
    corner = np.column_stack([np.cos(a), np.sin(a)]) * r
    x0, y0, x1, y1 = x0 + r, y0 + r, x1 - r, y1 - r
    return np.vstack(
        [
            [x1, y1] + corner,
            [x0, y1] + corner[:, ::-1] * [-1, 1],
            [x0, y0] - corner,
            [x1, y0] + corner[:, ::-1] * [1, -1],
        ]
    )
