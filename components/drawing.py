"""The drawable canvas over a picture, with its tools.

The canvas in the browser is made anew when its size changes, on a return to the page and after "Undo"
and "Clear"; what was drawn is kept here, for each picture, and the new canvas begins with it.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st
from streamlit_drawable_canvas import st_canvas

from components import addresses, session
from components.width import width
from studio import masks
from studio.library import Picture
from studio.strokes import ADD_COLOUR, TAKE_AWAY_COLOUR, Drawing, as_ellipses, read_strokes, rescaled

_TOOLS = {"freedraw": "Brush", "rect": "Rectangle", "ellipse": "Ellipse", "polygon": "Polygon"}
_FRAME = "rgba(0, 0, 0, 0)"  # what an ellipse is filled with while it is drawn: as its frame
_HIGHEST = 720  # CSS pixels, so that the whole picture is in sight
_NARROWEST, _WIDEST = 120, 1200
_SLACK = 40  # CSS pixels that a place may grow by before the canvas follows
_REMEMBERED = 20  # pictures whose drawings a session keeps

_DRAWINGS = "edit_drawings"  # for each picture: the objects, and the canvas size they are for
_MOUNTED = "edit_canvas_mounted"  # the canvas that is in the browser
_PLACE = "edit_canvas_place"


def show(picture: Picture) -> None:
    """Draw the tools and the canvas."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        tool = st.segmented_control(
            "Tool",
            list(_TOOLS),
            default="freedraw",
            format_func=_TOOLS.__getitem__,
            key="edit_tool",
            required=True,
            persist_state="session",
        )
        brush = st.slider("Brush width", 4, 120, 32, key="edit_brush", width=180, persist_state="session")
        away = st.toggle("Take away", key="edit_take_away", persist_state="session")
    place = width.show(key="edit_width", default=st.session_state.get(_PLACE, 0))
    if place:  # the browser has said how wide it is
        st.session_state[_PLACE] = place
        _canvas(picture, place, tool or "freedraw", brush, TAKE_AWAY_COLOUR if away else ADD_COLOUR)
    _buttons(picture, tool == "polygon")


def strokes(picture: Picture) -> Drawing:
    """What is drawn over ``picture``. Raises DrawingTooLarge."""
    drawn = _drawing(picture.id)
    return read_strokes({"objects": drawn["objects"]}, *drawn["size"]) if drawn else Drawing()


def marked(picture: Picture) -> masks.Maker | None:
    """What makes the mask of what is drawn now (see `studio.masks.draw`); None for nothing.

    Raises DrawingTooLarge.
    """
    shapes = strokes(picture).shapes
    return partial(masks.draw, shapes) if shapes else None


def copy(one: str, other: str) -> None:
    """Draw over the picture of id ``other`` what is drawn over that of ``one``."""
    if drawn := _drawing(one):
        _keep(other, drawn["objects"], drawn["size"])
        _mount_anew()


def _canvas(picture: Picture, place: int, tool: str, brush: int, colour: str) -> None:
    wide, high = _size(picture, place)
    mounted = _mounted(picture, wide, high)
    result = st_canvas(
        fill_color=_FRAME if tool == "ellipse" else colour,
        stroke_color=colour,
        stroke_width=brush if tool == "freedraw" else 1,
        background_image=_background(picture),
        width=wide,
        height=high,
        drawing_mode="rect" if tool == "ellipse" else tool,
        initial_drawing=mounted["initial"],
        key=mounted["key"],
    )
    if isinstance(result.json_data, dict):
        _arrived(picture, result.json_data.get("objects") or [], mounted)


def _arrived(picture: Picture, objects: list[Any], mounted: dict[str, Any]) -> None:
    """Keep what was drawn; frames of ellipses, which the canvas cannot draw itself, become those."""
    rounded = as_ellipses(objects, _FRAME)
    _keep(picture.id, rounded, mounted["size"])
    if rounded != objects and mounted["initial"] != {"objects": rounded}:
        st.session_state[_MOUNTED] = {**mounted, "initial": {"objects": rounded}}
        st.rerun()


def _size(picture: Picture, place: int) -> tuple[int, int]:
    """The canvas's size in CSS pixels; a place that has hardly grown (a scroll bar went) changes nothing."""
    wide = min(place, round(_HIGHEST * picture.width / picture.height))
    wide = min(max(wide, min(_NARROWEST, place)), _WIDEST)
    now = st.session_state.get(_MOUNTED)
    if now and now["picture"] == picture.id and wide - _SLACK < now["size"][0] <= wide:
        wide = now["size"][0]
    return wide, max(1, round(wide * picture.height / picture.width))


def _mounted(picture: Picture, wide: int, high: int) -> dict[str, Any]:
    """The canvas in the browser, where it still fits; else a new one that begins with what was drawn."""
    now: dict[str, Any] | None = st.session_state.get(_MOUNTED)
    if (
        now
        and now["picture"] == picture.id
        and now["size"] == (wide, high)
        and now["key"] in st.session_state
    ):
        return now
    drawn = _drawing(picture.id)
    number = now["number"] + 1 if now else 0
    initial = rescaled({"objects": drawn["objects"]}, wide / drawn["size"][0]) if drawn else None
    made = {"picture": picture.id, "size": (wide, high), "number": number, "initial": initial}
    made["key"] = f"edit_canvas_{number}"
    st.session_state[_MOUNTED] = made
    return made


def _mount_anew() -> None:
    """Let the next drawing of the page make a new canvas."""
    if now := st.session_state.get(_MOUNTED):
        st.session_state[_MOUNTED] = {**now, "picture": ""}


def _background(picture: Picture) -> Any:
    """The picture's address; its file where the browser's own address is not known."""
    url = st.context.url
    if isinstance(url, str) and "://" in url:
        scheme, _, rest = url.partition("://")
        return f"{scheme}://{rest.split('/')[0]}{addresses.picture(picture)}"
    return session.studio().library.rendition(picture, "view")


def _buttons(picture: Picture, polygon: bool) -> None:
    drawn = bool(_objects(picture.id))
    with st.container(horizontal=True, vertical_alignment="center"):
        for label, icon, act in (("Undo", "undo", _undo), ("Clear", "delete_sweep", _clear)):
            st.button(
                label,
                key=f"edit_{label.lower()}",
                icon=f":material/{icon}:",
                disabled=not drawn,
                on_click=act,
                args=(picture.id,),
            )
        if polygon:
            st.caption("A polygon closes at its first point.")


def _undo(picture_id: str) -> None:
    if drawn := _drawing(picture_id):
        _keep(picture_id, drawn["objects"][:-1], drawn["size"])
        _mount_anew()


def _clear(picture_id: str) -> None:
    if drawn := _drawing(picture_id):
        _keep(picture_id, [], drawn["size"])
        _mount_anew()


def _drawing(picture_id: str) -> dict[str, Any] | None:
    drawn: dict[str, Any] | None = st.session_state.get(_DRAWINGS, {}).get(picture_id)
    return drawn


def _objects(picture_id: str) -> list[Any]:
    drawn = _drawing(picture_id)
    return drawn["objects"] if drawn else []


def _keep(picture_id: str, objects: list[Any], size: tuple[int, int]) -> None:
    """Keep a drawing as the newest, and of older ones so many."""
    kept: dict[str, Any] = st.session_state.setdefault(_DRAWINGS, {})
    kept.pop(picture_id, None)
    kept[picture_id] = {"objects": objects, "size": size}
    for old in list(kept)[:-_REMEMBERED]:
        del kept[old]
