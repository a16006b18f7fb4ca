"""What is marked of a picture: the canvas, and beside it the mask that all marks make together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st
from PIL import Image

from components import drawing, failure, image, marks, undoing
from studio import masks
from studio.errors import StudioError
from studio.library import Picture

_PREVIEW = 640


def show(picture: Picture) -> None:
    """Draw the canvas with its tools, and the mask that it makes."""
    drawn, beside = st.columns([3, 2], gap="medium")
    with drawn:
        drawing.show(picture)
        undoing.show(picture)
    with beside:
        _effective(picture)


def region(picture: Picture, size: tuple[int, int] | None = None) -> Image.Image | None:
    """What is marked, as a mask of ``size`` (the picture's own pixels by default); None for nothing.

    What is marked by numbers and by a file comes first, and strokes add to it or take from it.
    Raises DrawingTooLarge, MaskDoesNotFit, NotAPicture or PictureGone.
    """
    return _marked(picture)(*(size or (picture.width, picture.height)))


def _marked(picture: Picture) -> Callable[[int, int], Image.Image | None]:
    """What makes the mask of all that is marked now, also where there is no session to ask."""
    shapes = drawing.strokes(picture).shapes
    makers = [make for make in (marks.rectangle(picture), marks.uploaded(picture)) if make]
    inverted = marks.inverted(picture)

    def made(across: int, down: int) -> Image.Image | None:
        grounds = [make(across, down) for make in makers]
        whole = masks.draw(shapes, across, down, masks.union(grounds) if grounds else None)
        if inverted and whole.getbbox():
            whole = masks.invert(whole)
        return whole if whole.getbbox() else None

    return made


def _effective(picture: Picture) -> None:
    scale = min(1.0, _PREVIEW / max(picture.width, picture.height))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    try:
        marked = region(picture, size) or masks.empty(*size)
        _overlay(picture, marked)
        note = drawing.strokes(picture).note
    except StudioError as error:
        failure.show(error.failure)
        marked, note = masks.empty(*size), None
    share = masks.coverage(marked)
    st.caption(_said(share))
    for doubt in filter(None, (share and masks.problem(marked), note)):
        st.caption(doubt)
    with st.container(horizontal=True, vertical_alignment="center"):
        marks.show_invert(picture)
        if share and not drawing.polygon_open():
            _save(picture)
        marks.show_again(picture, empty=not share)
    with st.expander("By numbers, or from a file"):
        marks.show_precise(picture)


def _overlay(picture: Picture, marked: Image.Image) -> None:
    plain = image.shown(picture)
    if plain is None:
        st.warning("This picture's file is missing: choose another one.", icon=":material/broken_image:")
        return
    image.show_drawn(
        masks.overlay(plain.resize(marked.size), marked), "The picture with the part that shall change marked"
    )


def _said(share: float) -> str:
    if drawing.polygon_open():
        so_far = _part(share) if share else "Nothing is marked."
        return f"{so_far} The open polygon marks nothing: close it at its first point."
    return _part(share) if share else "Nothing is marked: the whole picture is edited."


def _part(share: float) -> str:
    return f"{share:.1f} % is marked." if share >= 0.05 else "Less than 0.1 % is marked."


def _save(picture: Picture) -> None:
    size = (picture.width, picture.height)
    marked = _marked(picture)  # the file is made outside of the session, when it is asked for

    def made() -> Any:
        return masks.to_wire(marked(*size) or masks.empty(*size))

    st.download_button(
        "Save mask",
        data=made,
        file_name="mask.png",
        mime="image/png",
        key="edit_save_mask",
        icon=":material/download:",
        on_click="ignore",
    )
