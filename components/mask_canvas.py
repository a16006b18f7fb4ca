"""What is marked of a picture: the canvas, and beside it the mask that all marks make together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st
from PIL import Image

from components import drawing, failure, image, marks, undoing
from components.failure import plain
from studio import masks
from studio.cards import ModelCard
from studio.errors import StudioError
from studio.library import Picture

_PREVIEW = 640
_MEANING = "edit_marks_are"
_MEANINGS = {"mask": "Mask", "markup": "Markup"}
_ABOUT = {
    "mask": "Only the marked part is redone.",
    "markup": "The model reads the marks as a note. The whole picture may change.",
}


def show(picture: Picture, card: ModelCard) -> None:
    """Draw the canvas with its tools, and what it makes for the model of ``card``: a mask or a markup."""
    drawn, beside = st.columns([3, 2], gap="medium")
    with drawn:
        drawing.show(picture, noted=noted(card))
        undoing.show(picture)
    with beside:
        _effective(picture, card)


def noted(card: ModelCard) -> bool:
    """Whether the marks go out as a markup: that was chosen, and the model of ``card`` takes one."""
    return card.markup and st.session_state.get(_MEANING) == "markup"


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


def _meaning(card: ModelCard) -> None:
    """Offer to choose what the marks are, where the model of ``card`` lets it."""
    if not card.markup:
        if st.session_state.get(_MEANING) == "markup":
            st.caption(plain(f"{card.title} does not take a markup, so the marks are used as a mask."))
        return
    chosen = st.segmented_control(
        "Use the marks as",
        list(_MEANINGS),
        default="mask",
        format_func=_MEANINGS.__getitem__,
        key=_MEANING,
        required=True,
        persist_state="session",
    )
    st.caption(_ABOUT[chosen])


def _effective(picture: Picture, card: ModelCard) -> None:
    scale = min(1.0, _PREVIEW / max(picture.width, picture.height))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    try:
        marked = region(picture, size) or masks.empty(*size)
        _overlay(picture, marked, noted(card))
        note = drawing.strokes(picture).note
    except StudioError as error:
        failure.show(error.failure)
        marked, note = masks.empty(*size), None
    share = masks.coverage(marked)
    st.caption(_said(share))
    for doubt in filter(None, (share and _problem(marked, noted(card)), note)):
        st.caption(doubt)
    _meaning(card)
    with st.container(horizontal=True, vertical_alignment="center"):
        marks.show_invert(picture)
        if share and not drawing.polygon_open():
            _save(picture)
        marks.show_again(picture, empty=not share)
    with st.expander("Rectangle or mask file", key="edit_precise"):
        marks.show_precise(picture)


def _problem(marked: Image.Image, noted: bool) -> str | None:
    doubt = masks.problem(marked)
    return (
        "The whole picture is marked. A markup needs some part left unmarked." if doubt and noted else doubt
    )


def _overlay(picture: Picture, marked: Image.Image, noted: bool) -> None:
    shown = image.shown(picture)
    if shown is None:
        st.warning("This picture's file is missing. Choose another picture.", icon=":material/broken_image:")
        return
    text = "with the marks that the model reads" if noted else "with the part to change marked"
    image.show_drawn(masks.overlay(shown.resize(marked.size), marked), f"The picture {text}")


def _said(share: float) -> str:
    if drawing.polygon_open():
        so_far = _part(share) if share else "Nothing is marked."
        return f"{so_far} Close the open polygon at its first point to mark its area."
    return _part(share) if share else "Nothing is marked, so the whole picture is edited."


def _part(share: float) -> str:
    return f"{share:.1f}% is marked." if share >= 0.05 else "Less than 0.1% is marked."


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
