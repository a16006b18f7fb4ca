"""The geometry of one Fabric 7 object, as streamlit-drawable-canvas 0.13 sends it.

Read from the source of both (2026-11): ``left`` and ``top`` place the origin that ``originX`` and
``originY`` name, on a box that includes the stroke; the object is then turned about its middle. Points
of paths and polygons are relative to the middle of their bounds. Everything here is untrusted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any, cast

from studio.shapes import Cap, Join, Matrix, Outline, Pen, Point

Fabric = Mapping[str, Any]

FARTHEST = 1e6  # canvas pixels; anything beyond is not from a hand
_FINE = 0.05  # canvas pixels that a flattened curve may be off
_ROUND = 180  # corners of the polygon that stands for a circle
_ORIGINS = {"left": -0.5, "top": -0.5, "center": 0.0, "right": 0.5, "bottom": 0.5}


class Unreadable(ValueError):
    """This object is not one that a canvas sends."""


def number(value: object, default: float | None = None) -> float:
    """A finite number of sensible size; ``default`` stands for one that is missing. Raises Unreadable."""
    if value is None and default is not None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= FARTHEST:
        raise Unreadable
    return float(value)


def outlines_of(item: Fabric) -> tuple[Outline, ...]:
    """The lines of an object about its own middle, in its own units. Raises Unreadable."""
    maker = _OUTLINES.get(str(item.get("type")).lower())
    if maker is None:
        raise Unreadable
    return maker(item)


def is_convex(item: Fabric) -> bool:
    """Whether an object's outline can have no dent."""
    return str(item.get("type")).lower() in {"rect", "labeledrect", "circle", "ellipse"}


def pen_of(item: Fabric) -> Pen | None:
    """What the object's outline is drawn with; None where the pen has no width. Raises Unreadable."""
    width = number(item.get("strokeWidth"), 1.0)
    cap, join = item.get("strokeLineCap"), item.get("strokeLineJoin")
    if width <= 0:
        return None
    return Pen(
        width,
        cast(Cap, cap if cap in ("round", "square") else "butt"),
        cast(Join, join if join in ("round", "bevel") else "miter"),
        max(number(item.get("strokeMiterLimit"), 4.0), 1.0),
    )


def matrix_of(item: Fabric) -> Matrix:
    """The map from an object's own units to canvas pixels. Raises Unreadable."""
    form = _form(item)
    turn = math.radians(number(item.get("angle"), 0.0))
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = _to_middle(item, form)
    x = number(item.get("left"), 0.0) + cos * dx - sin * dy
    y = number(item.get("top"), 0.0) + sin * dx + cos * dy
    return multiplied((cos, sin, -sin, cos, x, y), form)


def multiplied(one: Matrix, two: Matrix) -> Matrix:
    """The map that does ``two``, then ``one``."""
    a, b, c, d, e, f = one
    return (
        a * two[0] + c * two[1],
        b * two[0] + d * two[1],
        a * two[2] + c * two[3],
        b * two[2] + d * two[3],
        a * two[4] + c * two[5] + e,
        b * two[4] + d * two[5] + f,
    )


def moved(matrix: Matrix, outline: Outline) -> Outline:
    """The outline, mapped."""
    a, b, c, d, e, f = matrix
    return Outline(tuple((a * x + c * y + e, b * x + d * y + f) for x, y in outline.points), outline.closed)


def _form(item: Fabric) -> Matrix:
    """Scale, flips and skews: the part of the map that changes an object's form."""
    wide = number(item.get("scaleX"), 1.0) * (-1 if item.get("flipX") is True else 1)
    high = number(item.get("scaleY"), 1.0) * (-1 if item.get("flipY") is True else 1)
    skew_x = math.tan(math.radians(number(item.get("skewX"), 0.0)))
    skew_y = math.tan(math.radians(number(item.get("skewY"), 0.0)))
    skewed = multiplied((wide, 0.0, 0.0, high, 0.0, 0.0), (1.0, 0.0, skew_x, 1.0, 0.0, 0.0))
    return multiplied(skewed, (1.0, skew_y, 0.0, 1.0, 0.0, 0.0))


def _to_middle(item: Fabric, form: Matrix) -> Point:
    """From an object's origin to its middle, before it is turned."""
    across = _ORIGINS.get(str(item.get("originX", "center")), 0.0)
    down = _ORIGINS.get(str(item.get("originY", "center")), 0.0)
    if not across and not down:
        return 0.0, 0.0
    width, height = _extent(item, form)
    return -across * width, -down * height


def _extent(item: Fabric, form: Matrix) -> Point:
    """Width and height of the box that the origin is on, in canvas pixels."""
    width, height = number(item.get("width"), 0.0), number(item.get("height"), 0.0)
    stroke = number(item.get("strokeWidth"), 1.0)
    before, after = (0.0, stroke) if item.get("strokeUniform") is True else (stroke, 0.0)
    is_butt_line = str(item.get("type")).lower() == "line" and item.get("strokeLineCap") == "butt"
    wide = width + (0.0 if is_butt_line and not height else before)
    high = height + (0.0 if is_butt_line and not width else before)
    return (
        abs(form[0]) * wide + abs(form[2]) * high + after,
        abs(form[1]) * wide + abs(form[3]) * high + after,
    )


def _rectangle(item: Fabric) -> tuple[Outline, ...]:
    x, y = number(item.get("width")) / 2, number(item.get("height")) / 2
    return (Outline(((-x, -y), (x, -y), (x, y), (-x, y)), closed=True),)


def _round_shape(across: str, down: str) -> Callable[[Fabric], tuple[Outline, ...]]:
    """A maker of ellipses from the names of their radii."""

    def made(item: Fabric) -> tuple[Outline, ...]:
        rx, ry = number(item.get(across)), number(item.get(down))
        turns = (2 * math.pi * step / _ROUND for step in range(_ROUND))
        return (Outline(tuple((rx * math.cos(turn), ry * math.sin(turn)) for turn in turns), closed=True),)

    return made


def _line(item: Fabric) -> tuple[Outline, ...]:
    one = number(item.get("x1")), number(item.get("y1"))
    two = number(item.get("x2")), number(item.get("y2"))
    return _about_middle([Outline((one, two), closed=False)])


def _run(closed: bool) -> Callable[[Fabric], tuple[Outline, ...]]:
    """A maker of polygons or of runs of lines."""

    def made(item: Fabric) -> tuple[Outline, ...]:
        points = tuple((number(at.get("x")), number(at.get("y"))) for at in _mappings(item.get("points")))
        return _about_middle([Outline(points, closed)])

    return made


def _mappings(value: object) -> Sequence[Fabric]:
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise Unreadable
    return value


def _path(item: Fabric) -> tuple[Outline, ...]:
    """The runs of a path of absolute M, L, Q, C and Z, which is all that Fabric writes."""
    commands = item.get("path")
    if not isinstance(commands, list):
        raise Unreadable
    runs: list[Outline] = []
    points: list[Point] = []
    bounds: list[Point] = []
    for name, values in map(_command, commands):
        if name in "MZ":
            if points:
                runs.append(Outline(tuple(points), closed=name == "Z"))
            points = [values[0]] if name == "M" else points[:1]
        elif points:
            bounds.extend(_bounded([points[-1], *values]))
            points.extend(_bent([points[-1], *values]))
        else:
            raise Unreadable
    if len(points) > 1:
        runs.append(Outline(tuple(points), closed=False))
    return _about_middle(runs, bounds)


def _bounded(corners: list[Point]) -> list[Point]:
    """Points with the bounds that Fabric takes a curve to have.

    It takes a quadratic one for a cubic one with its bend twice, which goes farther out: so the middle that
    it places a brush's stroke by is not the stroke's own.
    """
    start, *bend, end = corners
    return [start, *_bent([start, *(bend * 2 if len(bend) == 1 else bend), end])]


_LENGTHS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}


def _command(command: object) -> tuple[str, list[Point]]:
    """One command of a path: its name and its points."""
    if not isinstance(command, list) or not command or not isinstance(command[0], str):
        raise Unreadable
    name, values = command[0].upper() if command[0] in "Zz" else command[0], command[1:]
    if _LENGTHS.get(name) != len(values) / 2:
        raise Unreadable
    numbers = [number(value) for value in values]
    return name, list(zip(numbers[::2], numbers[1::2], strict=True))


def _bent(corners: list[Point]) -> list[Point]:
    """A Bézier curve (or a line) as the ends of straight pieces, without its beginning."""
    bends = [
        math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1])
        for a, b, c in zip(corners, corners[1:], corners[2:], strict=False)
    ]
    steps = min(math.ceil(math.sqrt(max(bends, default=0.0) * len(bends) / (4 * _FINE))), 64)
    inner = [_on_curve(corners, step / steps) for step in range(1, steps)]
    return [*inner, corners[-1]]


def _on_curve(corners: list[Point], along: float) -> Point:
    """De Casteljau's point at ``along``, from 0 to 1."""
    while len(corners) > 1:
        corners = [(a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along) for a, b in pairwise(corners)]
    return corners[0]


def _about_middle(runs: list[Outline], bounds: Sequence[Point] = ()) -> tuple[Outline, ...]:
    """The runs moved so that the middle of their ``bounds``, by default their points, is at 0, 0."""
    within = bounds or [point for run in runs for point in run.points]
    if not within:
        raise Unreadable
    xs, ys = zip(*within, strict=True)
    shift = (1.0, 0.0, 0.0, 1.0, -(min(xs) + max(xs)) / 2, -(min(ys) + max(ys)) / 2)
    return tuple(moved(shift, run) for run in runs)


_OUTLINES: dict[str, Callable[[Fabric], tuple[Outline, ...]]] = {
    "rect": _rectangle,
    "labeledrect": _rectangle,
    "circle": _round_shape("radius", "radius"),
    "ellipse": _round_shape("rx", "ry"),
    "line": _line,
    "polygon": _run(closed=True),
    "polyline": _run(closed=False),
    "path": _path,
}
