"""Strokes: what the real canvas sent, read as the areas that it showed."""

from __future__ import annotations

import base64
import io
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from studio import masks
from studio.strokes import (
    ADD_COLOUR,
    FRAME_COLOURS,
    MOST_OBJECTS,
    MOST_POINTS,
    TAKE_AWAY_COLOUR,
    DrawingTooLarge,
    as_meant,
    framed_ellipses,
    read_strokes,
    rescaled,
)

RECORDINGS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "corpus" / "strokes.json").read_text()
)
SIZE = (480, 320)
GREEN = "#00c853"
TINY = {"thin_brush", "dots"}  # here the browser's own rounding of edges is a good part of the area

Marks = NDArray[np.bool_]


def shown(name: str, how: str = "marks") -> Marks:
    """Which pixels the canvas itself showed as marked."""
    png = base64.b64decode(RECORDINGS[name][how])
    marks: Marks = np.asarray(Image.open(io.BytesIO(png)))
    return marks


def marked(drawing: object, size: tuple[int, int] = SIZE, canvas: tuple[int, int] = SIZE) -> Marks:
    """Which pixels the studio takes as marked."""
    shapes = read_strokes(drawing, *canvas, take_away=GREEN).shapes
    return np.asarray(masks.draw(shapes, *size)) == 255


def agreement(one: Marks, two: Marks) -> float:
    """Intersection over union."""
    return float((one & two).sum() / max(1, (one | two).sum()))


def grown(marks: Marks) -> Marks:
    """The marks and every pixel that touches them."""
    padded = np.pad(marks, 1)
    rows, columns = marks.shape
    moves = [padded[y : y + rows, x : x + columns] for y in range(3) for x in range(3)]
    return np.logical_or.reduce(moves)


@pytest.mark.parametrize("name", sorted(set(RECORDINGS) - TINY - {"cleared"}))
def test_a_drawing_is_read_as_it_was_shown(name: str) -> None:
    """What was drawn by mouse with each tool is marked as the canvas showed it, brush edges included."""
    assert agreement(marked(RECORDINGS[name]["drawing"]), shown(name)) >= 0.98
    assert read_strokes(RECORDINGS[name]["drawing"], *SIZE).left_out == 0


@pytest.mark.parametrize("name", sorted(TINY))
def test_small_marks_differ_at_their_edge_at_most(name: str) -> None:
    """Hair lines and dots are marked as the canvas showed them, but for pixels on their edge."""
    mine, theirs = marked(RECORDINGS[name]["drawing"]), shown(name)
    assert agreement(mine, theirs) >= 0.95
    assert not (mine & ~grown(theirs)).any()
    assert not (theirs & ~grown(mine)).any()


@pytest.mark.parametrize("name", sorted(TINY))
def test_small_marks_are_exact_at_the_pictures_own_pixels(name: str) -> None:
    """Hair lines and dots mark what the browser itself draws at these pixels, brush edges included."""
    theirs = shown(name, "fine")
    assert theirs.shape == (1280, 1920)
    assert agreement(marked(RECORDINGS[name]["drawing"], (1920, 1280)), theirs) >= 0.98


def test_a_cleared_canvas_marks_nothing() -> None:
    """After the canvas's reset nothing is marked."""
    assert not marked(RECORDINGS["cleared"]["drawing"]).any()


def test_the_edit_mode_changed_what_was_drawn() -> None:
    """Objects that were moved, scaled, turned or reshaped by hand were recorded as changed."""
    for name in ("turned_polygon", "reshaped_polygon"):
        assert agreement(marked(RECORDINGS[name]["drawing"]), shown("polygon")) < 0.98


@pytest.mark.parametrize("name", sorted(set(RECORDINGS) - TINY - {"cleared"}))
def test_a_mask_is_drawn_at_the_pictures_own_pixels(name: str) -> None:
    """The same drawing over a picture four times as large marks the same part of it."""
    large = marked(RECORDINGS[name]["drawing"], (1920, 1280)).reshape(320, 4, 480, 4).mean(axis=(1, 3))
    assert agreement(large >= 0.5, shown(name)) >= 0.98


@pytest.mark.parametrize("name", sorted(set(RECORDINGS) - {"cleared"}))
def test_another_window_moves_nothing(name: str) -> None:
    """A drawing carried to a canvas of another size marks the same part of the picture."""
    drawing = RECORDINGS[name]["drawing"]
    carried = rescaled(drawing, 0.725)
    moved = marked(carried, (1920, 1280), (348, 232))
    assert agreement(moved, marked(drawing, (1920, 1280))) > 0.999


BOX = {"type": "Rect", "left": 40, "top": 20, "originX": "left", "originY": "top", "strokeUniform": True}
FRAME = {**BOX, "width": 300, "height": 120, "stroke": FRAME_COLOURS[ADD_COLOUR], "strokeWidth": 0}


def test_a_frame_becomes_the_ellipse_in_it() -> None:
    """Only rectangles of the frame's colour do, and what is no such object stays as it is."""
    odd: list[Any] = [{**FRAME, "stroke": ADD_COLOUR}, {**FRAME, "width": "wide"}, 7]
    (ellipse,) = as_meant([FRAME])
    area = marked({"objects": [ellipse]}).sum()
    assert area == pytest.approx(math.pi * 150 * 60, rel=0.001)
    assert as_meant(odd) == odd


def test_a_polygon_ends_at_its_corners() -> None:
    """The line that shows where it goes marks nothing outside of it, whatever its colour."""
    corners = [{"x": x, "y": y} for x, y in ((10, 10), (30, 10), (30, 30), (10, 30))]
    look = {"fill": ADD_COLOUR, "stroke": ADD_COLOUR, "strokeWidth": 1}
    drawn = {"type": "Polygon", "points": corners, "left": 20, "top": 20, **look}
    assert marked({"objects": as_meant([drawn])}).sum() == 400


def test_a_click_draws_no_rectangle() -> None:
    """A rectangle or an ellipse without width or height is left out, so that Undo has not to undo it."""
    assert as_meant([{**FRAME, "width": 0}, {**BOX, "width": 5, "height": 0}]) == []


def test_a_frame_is_shown_as_the_ellipse_in_it() -> None:
    """About its middle, in the colour of what it does; what cannot be read is not shown."""
    away = {**FRAME, "stroke": FRAME_COLOURS[TAKE_AWAY_COLOUR]}
    shown = framed_ellipses([BOX, away, {**FRAME, "width": "wide"}, {**FRAME, "left": "far"}])
    assert shown == [{"cx": 190.0, "cy": 80.0, "rx": 150.0, "ry": 60.0, "fill": TAKE_AWAY_COLOUR}]


def test_order_decides() -> None:
    """What is added after a take-away counts again."""
    colours = {"add": "rgba(255, 64, 129, 0.5)", "away": GREEN}
    boxes = [_rect(colours["add"], 0), _rect(colours["away"], 0), _rect(colours["add"], 100)]
    both = marked({"objects": boxes})
    assert both[:, 100:].any()
    assert not both[:, :100].any()
    assert marked({"objects": boxes[:1]})[10, 10]


def _rect(fill: str | None, left: float, **more: Any) -> dict[str, Any]:
    return {
        "type": "Rect",
        "originX": "left",
        "originY": "top",
        "left": left,
        "top": 0,
        "width": 60,
        "height": 60,
        "scaleX": 1,
        "scaleY": 1,
        "stroke": None,
        "strokeWidth": 0,
        "fill": fill,
        **more,
    }


@pytest.mark.parametrize("fill", [None, "", "transparent", "rgba(1, 2, 3, 0)", "#ff00ff00", "#f0f0"])
def test_what_is_transparent_marks_nothing(fill: str | None) -> None:
    """A shape without a visible line or filling is no mark, and no error."""
    drawing = read_strokes({"objects": [_rect(fill, 0)]}, *SIZE)
    assert drawing.shapes == ()
    assert drawing.note is None


@pytest.mark.parametrize(
    "item",
    [
        7,
        None,
        {},
        {"type": "Textbox", "text": "hello"},
        {"type": ["Rect"]},
        _rect("#fff", math.nan),
        _rect("#fff", math.inf),
        _rect("#fff", 1e300),
        _rect("#fff", 10**400),
        _rect("#fff", 0, scaleX="2"),
        _rect("#fff", 0, angle=True),
        _rect("#fff", 0, width=None),
        {"type": "Path", "fill": "red", "path": "M 0 0"},
        {"type": "Path", "fill": "red", "path": [["M", 0], ["L", 1, 1]]},
        {"type": "Path", "fill": "red", "path": [["L", 1, 1]]},
        {"type": "Path", "fill": "red", "path": [["A", 1, 1, 0, 0, 0, 5, 5]]},
        {"type": "Path", "fill": "red", "path": []},
        {"type": "Polygon", "fill": "red", "points": [{"x": 1}, 3]},
        {"type": "Polygon", "fill": "red", "points": []},
    ],
)
def test_what_cannot_be_read_is_left_out(item: object) -> None:
    """A malformed object is counted and left out, and the others stay."""
    drawing = read_strokes({"objects": [item, _rect("#fff", 0)]}, *SIZE)
    assert len(drawing.shapes) == 1
    assert drawing.note == "1 thing on the canvas was ignored, because no area could be read from it."


@pytest.mark.parametrize("data", [None, 3, [], {}, {"objects": None}, {"objects": {"a": 1}}])
def test_no_drawing_is_an_empty_one(data: object) -> None:
    """What is no drawing at all holds no shapes."""
    assert read_strokes(data, *SIZE).shapes == ()


def test_thousands_of_objects_are_refused() -> None:
    """More objects or points than a hand can draw are refused in a sentence, before they are read."""
    long = {"type": "Path", "path": [["L", 1, 1]] * (MOST_POINTS + 1)}
    for objects in ([{}] * (MOST_OBJECTS + 1), [long]):
        with pytest.raises(DrawingTooLarge, match="too many strokes"):
            read_strokes({"objects": objects}, *SIZE)


def test_too_much_work_is_refused() -> None:
    """A drawing that would keep the studio busy for long is refused in a sentence."""
    wild = [{"x": 480 * (i % 7), "y": 320 * (i % 2)} for i in range(90_000)]
    drawing = read_strokes({"objects": [{"type": "Polygon", "fill": "red", "points": wild}] * 2}, *SIZE)
    with pytest.raises(DrawingTooLarge):
        masks.draw(drawing.shapes, 8000, 8000)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["M", "Z", "Q", "red", "#fff", "round"]),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=12,
)
_KEYS = (
    "left",
    "top",
    "width",
    "height",
    "scaleX",
    "angle",
    "skewX",
    "path",
    "points",
    "strokeWidth",
    "stroke",
    "fill",
)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Path", "Rect", "Circle", "Polygon", "Line", "Ellipse", "Group"]),
            st.dictionaries(
                st.sampled_from([*_KEYS, "radius", "x1", "y1", "x2", "y2", "rx", "ry", "opacity"]), _JSON
            ),
        ),
        max_size=4,
    )
)
def test_no_json_makes_an_exception(items: list[tuple[str, dict[str, Any]]]) -> None:
    """Whatever a browser sends is drawn, left out or refused in a sentence."""
    objects = [{"fill": "red", "stroke": "blue", **more, "type": kind} for kind, more in items]
    try:
        marks = marked({"objects": objects}, (64, 48))
    except DrawingTooLarge:
        return
    assert marks.shape == (48, 64)
    rescaled({"objects": objects}, 2)
