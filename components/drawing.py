"""The drawable canvas over a picture, with its tools.

What was drawn is kept here, for each picture. The canvas in the browser is made anew when its size
changes and on a return to the page, and begins with it; "Undo" and "Clear" load into the one that is there.
What a canvas begins with has a number, which the canvas sends back with what is drawn then: what it
says of an older beginning is out of date. One that is there gets its next beginning only when it has said
that it has the last: Streamlit's browser side takes a component away that is told two things at once, and
makes another one. Where that happens all the same, the new one is told what was drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from streamlit_drawable_canvas import st_canvas

from components import addresses, presses, session
from components.canvas_aide import canvas_aide
from components.canvas_size import canvas_size
from components.width import width
from studio.library import Picture
from studio.strokes import (
    ADD_COLOUR,
    FRAME_COLOURS,
    NO_COLOUR,
    TAKE_AWAY_COLOUR,
    Drawing,
    as_meant,
    framed_ellipses,
    read_strokes,
    rescaled,
)

_TOOLS = {"freedraw": "Brush", "rect": "Rectangle", "ellipse": "Ellipse", "polygon": "Polygon"}
_HINTS = {
    "freedraw": "Paint over the part you want to change.",
    "rect": "Drag from corner to corner.",
    "ellipse": "Drag from corner to corner. The ellipse inside is marked.",
    "polygon": "Click each corner, then the first one again to close the shape.",
}
_PENS = {"rect": 0, "ellipse": 0, "polygon": 1}
"""How wide the line of a shape is, in CSS pixels: a polygon's begins without an inside to be seen."""
_NOTE = "Circle what the prompt refers to, or draw an arrow or a line."
_ERASES = "What you draw over is no longer marked."
_SLACK = 40  # CSS pixels that a place may grow by before the canvas follows
_REMEMBERED = 20  # pictures whose drawings a session keeps

_Drawn = tuple[list[Any], tuple[int, int]]

_BOARD = "edit_board"
_PLACE = "edit_canvas_place"


@dataclass
class _Board:
    """What a session has drawn, and the canvas in its browser: plain, so that no change of it ends half-way.

    ``drawings`` are for each picture the objects and the canvas size that they are for. ``loading`` is
    whether the canvas has still to say that it has what it shall begin with; ``remade`` is the number that
    was said when the browser last made another one in its place.
    """

    drawings: dict[str, _Drawn] = field(default_factory=dict)
    mounted: dict[str, Any] | None = None
    serial: int = 0
    loading: bool = False
    remade: int = 0
    polygon_open: bool = False


def show(picture: Picture, *, noted: bool) -> None:
    """Draw the tools and the canvas; what is drawn is a note for the model where it is ``noted``."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.segmented_control(
            "Tool",
            list(_TOOLS),
            default="freedraw",
            format_func=_TOOLS.__getitem__,
            key="edit_tool",
            required=True,
            persist_state="session",
        )
        brush = st.slider(
            "Brush width",
            4,
            120,
            32,
            key="edit_brush",
            width=180,
            disabled=chosen != "freedraw",
            persist_state="session",
        )
        away = st.toggle("Erase", key="edit_take_away", persist_state="session")
    with st.container(gap=None):  # the width has no height, and needs no gap
        st.caption(_ERASES if away else _NOTE if noted and tool() == "freedraw" else _HINTS[tool()])
        place = width.show(key="edit_width", default=st.session_state.get(_PLACE, 0))
    if place:  # the browser has said how wide it is
        st.session_state[_PLACE] = place
        _canvas(picture, place, tool(), brush, TAKE_AWAY_COLOUR if away else ADD_COLOUR)


def tool() -> str:
    """The tool in the hand: "freedraw", "rect", "ellipse" or "polygon"."""
    return st.session_state.get("edit_tool") or "freedraw"


def polygon_open() -> bool:
    """Whether there is a polygon on the canvas that is not closed: it marks nothing."""
    return _board().polygon_open


def loading() -> bool:
    """Whether the canvas has still to say that it has what `put` gave it: before, it takes nothing else."""
    return _board().loading


def strokes(picture: Picture) -> Drawing:
    """What is drawn over ``picture``. Raises DrawingTooLarge."""
    objects, size = drawn(picture.id)
    return read_strokes({"objects": objects}, *size) if objects else Drawing()


def drawn(picture_id: str) -> _Drawn:
    """The objects drawn over a picture, the oldest first, and the canvas size (CSS pixels) they are for."""
    return _drawn(_board(), picture_id)


def put(picture_id: str, objects: list[Any], size: tuple[int, int]) -> None:
    """Draw these objects over a picture, for a canvas of ``size``, and nothing else."""
    board = _board()
    _keep(board, picture_id, objects, size)
    if board.mounted and board.mounted["picture"] == picture_id:
        board.mounted = {**board.mounted, **_beginning(board, picture_id, board.mounted["size"])}
        board.loading = True
    board.polygon_open = False


def copy(one: str, other: str) -> None:
    """Draw over the picture of id ``other`` what is drawn over that of ``one``."""
    put(other, *drawn(one))


def _canvas(picture: Picture, place: int, tool: str, brush: int, colour: str) -> None:
    board = _board()
    _hear_last(board)
    mounted = _mounted(board, picture, place)
    oval = tool == "ellipse"
    wide, high = mounted["size"]
    result = st_canvas(
        fill_color=NO_COLOUR if oval else colour,
        stroke_color=FRAME_COLOURS[colour] if oval else colour,
        stroke_width=_PENS.get(tool, brush),
        background_image=_background(picture),
        width=wide,
        height=high,
        drawing_mode="rect" if oval else tool,
        initial_drawing=mounted["initial"],
        key=mounted["key"],
    )
    beginning = mounted["initial"]["overlay"]
    said = _said(mounted, result.json_data)
    heard, objects = said is not None, said or []
    aide = canvas_aide.show(
        mounted["key"],
        presses.waiting().number,
        beginning=beginning,
        loading=board.loading and not heard,
        tool=tool,
        colour=colour,
        ellipses=framed_ellipses(objects),
        buttons=presses.COUNTED,
    )
    presses.hear(aide)
    if aide.remade and aide.remade != board.remade:  # another canvas, without what was drawn since it began
        board.remade = aide.remade
        put(picture.id, *_drawn(board, picture.id))
        st.rerun()
    if heard:
        _keep(board, picture.id, as_meant(objects), mounted["size"])
    board.loading = board.loading and not heard and aide.begun != beginning
    board.polygon_open = tool == "polygon" and aide.polygon_open


def _said(mounted: dict[str, Any], drawing: Any) -> list[Any] | None:
    """The objects of a drawing that a canvas has sent; None where it is of an older beginning."""
    if not isinstance(drawing, dict) or drawing.get("overlay") != mounted["initial"]["overlay"]:
        return None
    return drawing.get("objects") or []


def _hear_last(board: _Board) -> None:
    """Keep what the canvas that was there has sent: in this run another one may take its place."""
    now = board.mounted
    sent: Any = st.session_state.get(now["key"]) if now else None
    if now and sent and (objects := _said(now, (sent.get("drawing") or {}).get("raw"))) is not None:
        _keep(board, now["picture"], as_meant(objects), now["size"])


def _size(board: _Board, picture: Picture, place: int) -> tuple[int, int]:
    """The canvas's size in CSS pixels; a place that has hardly grown (a scroll bar went) changes nothing."""
    size, now = canvas_size(picture.width, picture.height, place), board.mounted
    if now and now["picture"] == picture.id and size[0] - _SLACK < now["size"][0] <= size[0]:
        was: tuple[int, int] = now["size"]
        return was
    return size


def _mounted(board: _Board, picture: Picture, place: int) -> dict[str, Any]:
    """The canvas in the browser, where it still fits; else a new one that begins with what was drawn."""
    size, now = _size(board, picture, place), board.mounted
    same = now and now["picture"] == picture.id and now["size"] == size
    if now and same and now["key"] in st.session_state:
        return now
    presses.forget()  # they were meant for another canvas
    number = now["number"] + 1 if now else 0
    made = {"picture": picture.id, "size": size, "number": number, "key": f"edit_canvas_{number}"}
    board.mounted = made = {**made, **_beginning(board, picture.id, size)}
    board.loading = False
    return made


def _beginning(board: _Board, picture_id: str, size: tuple[int, int]) -> dict[str, Any]:
    """What a canvas of ``size`` begins with: what was drawn, and a number of its own.

    The number is a transparent colour laid over everything, which the canvas sends back as it is.
    """
    board.serial += 1
    objects, was = _drawn(board, picture_id)
    begun = rescaled({"objects": objects}, size[0] / was[0])
    red, green, blue = (board.serial >> 16) & 255, (board.serial >> 8) & 255, board.serial & 255
    return {"initial": {**begun, "overlay": f"rgba({red}, {green}, {blue}, 0)"}}


def _background(picture: Picture) -> Any:
    """The picture's address; its file where the browser's own address is not known."""
    url = st.context.url
    if isinstance(url, str) and "://" in url:
        scheme, _, rest = url.partition("://")
        return f"{scheme}://{rest.split('/')[0]}{addresses.picture(picture)}"
    return session.studio().library.rendition(picture, "view")


def _board() -> _Board:
    found: _Board = st.session_state.setdefault(_BOARD, _Board())
    return found


def _drawn(board: _Board, picture_id: str) -> _Drawn:
    return board.drawings.get(picture_id, ([], (1, 1)))


def _keep(board: _Board, picture_id: str, objects: list[Any], size: tuple[int, int]) -> None:
    """Keep a drawing as the newest, and of older ones so many."""
    board.drawings.pop(picture_id, None)
    board.drawings[picture_id] = (objects, size)
    for old in list(board.drawings)[:-_REMEMBERED]:
        del board.drawings[old]
