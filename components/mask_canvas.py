"""The drawable canvas over a picture, and beside it what it marks."""

from __future__ import annotations

from typing import Any

import streamlit as st
from PIL import Image
from streamlit_drawable_canvas import st_canvas

from components import addresses, failure, image, session
from components.width import width
from studio import masks
from studio.errors import StudioError
from studio.library import Picture
from studio.strokes import ADD_COLOUR, TAKE_AWAY_COLOUR, read_strokes, rescaled

_TOOLS = {"freedraw": "Brush", "rect": "Rectangle", "circle": "Ellipse", "polygon": "Polygon"}
_HIGHEST = 720  # CSS pixels, so that the whole picture is in sight
_PREVIEW = 640
_DRAWING = "edit_drawing"


def show(picture: Picture) -> None:
    """Draw the canvas with its tools, and the mask that it makes."""
    drawn, beside = st.columns([3, 2], gap="medium")
    with drawn:
        _canvas(picture)
    with beside:
        _effective(picture)


def region(picture: Picture, size: tuple[int, int] | None = None) -> Image.Image | None:
    """What is marked, as a mask of ``size`` (the picture's own pixels by default); None for nothing.

    Raises DrawingTooLarge, MaskDoesNotFit or NotAPicture.
    """
    across, down = size or (picture.width, picture.height)
    marked = [*_drawn(picture, across, down), *_numbers(picture, across, down), *_uploaded(across, down)]
    inverted = st.session_state.get("edit_invert")
    if not marked and not inverted:
        return None
    whole = masks.union(marked) if marked else masks.empty(across, down)
    whole = masks.invert(whole) if inverted else whole
    return whole if whole.getbbox() else None


def _canvas(picture: Picture) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        tool = st.segmented_control(
            "Tool",
            list(_TOOLS),
            default="freedraw",
            format_func=_TOOLS.__getitem__,
            key="edit_tool",
            required=True,
        )
        brush = st.slider("Brush width", 4, 120, 32, key="edit_brush", width=180)
        away = st.toggle("Take away", key="edit_take_away")
    wide = min(width.show(key="edit_width", default=560), round(_HIGHEST * picture.width / picture.height))
    wide = min(max(wide, 120), 1200)
    high = max(1, round(wide * picture.height / picture.width))
    colour = TAKE_AWAY_COLOUR if away else ADD_COLOUR
    result = st_canvas(
        fill_color=colour,
        stroke_color=colour,
        stroke_width=brush if tool == "freedraw" else 1,
        background_image=_background(picture),
        width=wide,
        height=high,
        drawing_mode=tool or "freedraw",
        initial_drawing=_initial(picture, wide),
        key=f"edit_canvas_{picture.id}_{wide}",
    )
    if result.json_data is not None:
        st.session_state[_DRAWING] = {"picture": picture.id, "json": result.json_data, "size": (wide, high)}
    st.caption("Undo, redo and clear are above the picture. A polygon closes at its first point.")


def _initial(picture: Picture, wide: int) -> dict[str, Any] | None:
    """What the canvas of this width begins with: what was drawn on one of another width."""
    key = f"edit_initial_{picture.id}_{wide}"
    if key not in st.session_state:
        last = st.session_state.get(_DRAWING)
        mine = last if last and last["picture"] == picture.id else None
        st.session_state[key] = rescaled(mine["json"], wide / mine["size"][0]) if mine else None
    initial: dict[str, Any] | None = st.session_state[key]
    return initial


def _background(picture: Picture) -> Any:
    """The picture's address; its file where the browser's own address is not known."""
    url = st.context.url
    if isinstance(url, str) and "://" in url:
        scheme, _, rest = url.partition("://")
        return f"{scheme}://{rest.split('/')[0]}{addresses.picture(picture)}"
    return session.studio().library.rendition(picture, "view")


def _effective(picture: Picture) -> None:
    scale = min(1.0, _PREVIEW / max(picture.width, picture.height))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    try:
        marked = region(picture, size) or masks.empty(*size)
    except StudioError as error:
        failure.show(error.failure)
        marked = masks.empty(*size)
    with Image.open(session.studio().library.rendition(picture, "view")) as shown:
        over = masks.overlay(shown.convert("RGBA" if "A" in shown.getbands() else "RGB").resize(size), marked)
    image.show_drawn(over, "The picture with the part that shall change marked")
    share = masks.coverage(marked)
    st.caption(f"{share:.1f} % is marked." if share else "Nothing is marked: the whole picture is edited.")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.toggle("Invert", key="edit_invert", persist_state="session")
        _save(picture, share)
    with st.expander("By numbers, or from a file"):
        _precise(picture)


def _save(picture: Picture, share: float) -> None:
    if share:
        st.download_button(
            "Save mask",
            data=lambda: masks.to_wire(region(picture) or masks.empty(picture.width, picture.height)),
            file_name="mask.png",
            mime="image/png",
            key="edit_save_mask",
            icon=":material/download:",
            on_click="ignore",
        )


def _precise(picture: Picture) -> None:
    st.toggle("A rectangle, in pixels", key="edit_numbers")
    if st.session_state.get("edit_numbers"):
        with st.container(horizontal=True):
            limits = {
                "Left": picture.width,
                "Top": picture.height,
                "Right": picture.width,
                "Bottom": picture.height,
            }
            for label, most in limits.items():
                start = 0 if label in ("Left", "Top") else most
                st.number_input(label, 0, most, start, key=f"edit_{label.lower()}", width=110)
    st.file_uploader(
        "Mask",
        type=["png", "webp", "jpg", "jpeg"],
        key="edit_mask_upload",
        help="What is transparent is marked; without transparency, what is white.",
    )


def _drawn(picture: Picture, across: int, down: int) -> list[Image.Image]:
    last = st.session_state.get(_DRAWING)
    if not last or last["picture"] != picture.id:
        return []
    drawing = read_strokes(last["json"], *last["size"])
    return [masks.draw(drawing.shapes, across, down)] if drawing.shapes else []


def _numbers(picture: Picture, across: int, down: int) -> list[Image.Image]:
    if not st.session_state.get("edit_numbers"):
        return []
    by = {name: st.session_state.get(f"edit_{name}") or 0 for name in ("left", "top", "right", "bottom")}
    x, y = across / picture.width, down / picture.height
    left, right = sorted((by["left"] * x, by["right"] * x))
    top, bottom = sorted((by["top"] * y, by["bottom"] * y))
    return [masks.rectangle(across, down, left=left, top=top, right=right, bottom=bottom)]


def _uploaded(across: int, down: int) -> list[Image.Image]:
    file: Any = st.session_state.get("edit_mask_upload")
    return [masks.from_upload(file.getvalue(), across, down)] if file else []
