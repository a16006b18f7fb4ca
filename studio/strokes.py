"""What the drawable canvas sent → shapes over the picture. The JSON comes from a browser: untrusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from studio.errors import StudioError
from studio.fabric import (
    Fabric,
    Unreadable,
    is_convex,
    matrix_of,
    moved,
    multiplied,
    number,
    outlines_of,
    pen_of,
)
from studio.shapes import Matrix, Shape

ADD_COLOUR = "rgba(255, 64, 129, 0.55)"
TAKE_AWAY_COLOUR = "rgba(0, 200, 83, 0.55)"
NO_COLOUR = "rgba(0, 0, 0, 0)"
FRAME_COLOURS = {ADD_COLOUR: "rgba(255, 64, 129, 0)", TAKE_AWAY_COLOUR: "rgba(0, 200, 83, 0)"}
"""What a rectangle is drawn with that stands for the ellipse in it: each colour's own, not seen."""

MOST_OBJECTS = 2_000
MOST_POINTS = 200_000

_Colour = tuple[int, int, int, float]
_FRAMES = {frame: colour for colour, frame in FRAME_COLOURS.items()}
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d?\.?\d{1,9})\s*)?\)")


class DrawingTooLarge(StudioError):
    """This drawing has too many strokes."""

    advice = "Undo some strokes, or clear the drawing and use a wider brush."


@dataclass(frozen=True)
class Drawing:
    """The shapes in drawing order; ``left_out`` counts what could not be read, or is no shape."""

    shapes: tuple[Shape, ...] = ()
    left_out: int = 0

    @property
    def note(self) -> str | None:
        """A sentence on what was left out, if anything was."""
        if not self.left_out:
            return None
        things = (
            "1 thing on the canvas was"
            if self.left_out == 1
            else f"{self.left_out} things on the canvas were"
        )
        return f"{things} ignored, because no area could be read from it."


def read_strokes(
    json_data: object, width: float, height: float, *, take_away: str = TAKE_AWAY_COLOUR
) -> Drawing:
    """The shapes of a canvas of ``width`` × ``height`` canvas pixels that shows the whole picture.

    ``json_data`` is what `st_canvas` returns under that name. A shape whose line (or filling, where it
    has no line) has the red, green and blue of the colour ``take_away`` takes away; every other
    colour adds. What is transparent there marks nothing. Whatever cannot be read is left out and
    counted. Raises DrawingTooLarge beyond MOST_OBJECTS or MOST_POINTS.
    """
    objects = _objects(json_data)
    if len(objects) > MOST_OBJECTS or sum(map(_size, objects)) > MOST_POINTS:
        raise DrawingTooLarge
    to_picture = (1 / width, 0.0, 0.0, 1 / height, 0.0, 0.0)
    away = _colour(take_away)
    found = [_shape(item, to_picture, away) for item in objects]
    shapes = tuple(shape for shape in found if isinstance(shape, Shape))
    if sum(len(outline.points) for shape in shapes for outline in shape.outlines) > 4 * MOST_POINTS:
        raise DrawingTooLarge
    return Drawing(shapes, sum(shape is None for shape in found))


def rescaled(json_data: object, factor: float) -> dict[str, Any]:
    """The same drawing for a canvas ``factor`` times as large: nothing moves on the picture.

    For `initial_drawing`, when the canvas is shown at another width. Objects without numbers are dropped.
    """
    return {"objects": [_rescaled(item, factor) for item in _objects(json_data) if _placed(item)]}


def as_meant(objects: list[Any]) -> list[Any]:
    """What a hand meant by the objects on the page's canvas.

    Every rectangle whose line has one of FRAME_COLOURS is the ellipse in it. A polygon is what lies between
    its corners: its line only shows where it goes. A rectangle without width or height is a click, and left
    out.
    """
    return [_meant(item) for item in objects if not _is_click(item)]


def framed_ellipses(objects: list[Any]) -> list[dict[str, Any]]:
    """The ellipses that rectangles among the objects stand for, as attributes of SVG, in canvas pixels."""
    found = (_svg(_ellipse(item)) for item in objects if _is_frame(item))
    return [ellipse for ellipse in found if ellipse]


def _svg(ellipse: Fabric) -> dict[str, Any] | None:
    try:
        *_, across, down = matrix_of(ellipse)
        radii = {name: number(ellipse.get(name)) for name in ("rx", "ry")}
    except Unreadable:
        return None
    return {"cx": across, "cy": down, **radii, "fill": ellipse["fill"]}


def _meant(item: Any) -> Any:
    if _is_frame(item):
        return _ellipse(item)
    return {**item, "strokeWidth": 0} if _is_a("polygon", item) else item


def _is_a(kind: str, item: object) -> bool:
    return isinstance(item, Mapping) and str(item.get("type")).lower() == kind


def _is_click(item: Any) -> bool:
    return _is_a("rect", item) and 0 in (item.get("width"), item.get("height"))


def _is_frame(item: Any) -> bool:
    return _is_a("rect", item) and str(item.get("stroke")) in _FRAMES


def _ellipse(frame: Fabric) -> Fabric:
    try:
        across, down = number(frame.get("width")), number(frame.get("height"))
    except Unreadable:
        return frame
    colour = _FRAMES[frame["stroke"]]
    return {**frame, "type": "Ellipse", "rx": across / 2, "ry": down / 2, "stroke": colour, "fill": colour}


def _objects(json_data: object) -> list[Fabric]:
    objects = json_data.get("objects") if isinstance(json_data, Mapping) else None
    if not isinstance(objects, list):
        return []
    return [item if isinstance(item, Mapping) else {} for item in objects]


def _size(item: Fabric) -> int:
    """How many points an object may hold, without reading them."""
    return sum(len(value) for value in (item.get("path"), item.get("points")) if isinstance(value, list))


def _shape(item: Fabric, to_picture: Matrix, away: _Colour | None) -> Shape | bool | None:
    """The shape of an object, False where it shows nothing, None where it cannot be read."""
    try:
        return _readable_shape(item, to_picture, away)
    except (Unreadable, OverflowError):
        return None


def _readable_shape(item: Fabric, to_picture: Matrix, away: _Colour | None) -> Shape | bool:
    stroke, fill = _colour(item.get("stroke")), _colour(item.get("fill"))
    outlines, pen = outlines_of(item), pen_of(item) if _seen(stroke) else None
    filled = _seen(fill) and any(outline.closed or len(outline.points) > 2 for outline in outlines)
    if not (pen or filled) or item.get("visible") is False or number(item.get("opacity"), 1.0) <= 0:
        return False
    matrix = matrix_of(item)
    if item.get("strokeUniform") is True:  # the pen keeps its width however the object is scaled
        outlines, matrix = tuple(moved(matrix, outline) for outline in outlines), _IDENTITY
    colour = stroke if pen else fill
    takes_away = colour is not None and away is not None and colour[:3] == away[:3]
    whole = multiplied(to_picture, matrix)
    return Shape(outlines, whole, takes_away, filled, pen, is_convex(item))


def _seen(colour: _Colour | None) -> bool:
    return colour is not None and colour[3] > 0


def _colour(value: object) -> _Colour | None:
    """Red, green, blue (0–255) and alpha (0–1) of a CSS colour; black for one that is not known."""
    if not isinstance(value, str) or not value.strip() or len(value) > 100:
        return None
    text = value.strip().lower()
    if _HEX.fullmatch(text):
        return _from_hex(text[1:])
    if found := _RGB.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3]), float(found[4] or 1)
    return (0, 0, 0, 0.0 if text == "transparent" else 1.0)


def _from_hex(digits: str) -> _Colour:
    if len(digits) < 6:
        digits = "".join(2 * digit for digit in digits)
    red, green, blue, alpha = bytes.fromhex(digits.ljust(8, "f"))
    return red, green, blue, alpha / 255


def _placed(item: Fabric) -> bool:
    try:
        for name in ("left", "top", "scaleX", "scaleY", "strokeWidth"):
            number(item.get(name))
    except Unreadable:
        return False
    return True


def _rescaled(item: Fabric, factor: float) -> dict[str, Any]:
    names: Iterable[str] = ("left", "top", "scaleX", "scaleY")
    if item.get("strokeUniform") is True:
        names = (*names, "strokeWidth")
    return {**item, **{name: item[name] * factor for name in names}}
