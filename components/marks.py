"""Marks beside the drawing: a rectangle by numbers, an uploaded mask, invert; and all of them again.

They belong to their picture: another one begins without, and on a return they are there again.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st
from PIL import Image

from components import acts, drawing, session, uploading
from studio import editing, masks
from studio.library import Library, Picture

_SIDES = ("left", "top", "right", "bottom")
_NAMES = ("invert", "numbers", *_SIDES)  # of the widgets
_UPLOADS = "edit_mask_uploads"  # for each picture: the SHA-256 of its mask's file, and its name
_UPLOADER = "edit_mask_upload"
_LAST = "edit_marked_last"  # id and size of the picture that an edit was last started on


def show_invert(picture: Picture) -> None:
    """Offer to mark what is not marked."""
    st.toggle("Invert", key=_key("invert", picture.id), persist_state="session")


def inverted(picture: Picture) -> bool:
    """Whether what is not marked shall be."""
    return bool(st.session_state.get(_key("invert", picture.id)))


def show_precise(picture: Picture) -> None:
    """Offer a rectangle by numbers, and an uploaded mask."""
    if st.toggle("Rectangle in pixels", key=_key("numbers", picture.id), persist_state="session"):
        _numbers(picture)
    if found := _upload_of(picture.id):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.text(found["name"])
            st.button(
                "Remove mask",
                key="edit_mask_remove",
                icon=":material/close:",
                on_click=acts.on_press(_remove, picture.id),
            )
        return
    uploading.show(
        "Mask",
        _UPLOADER,
        partial(_kept, session.studio().library, picture),
        partial(_uploaded, picture.id),
        tip="Transparent areas are marked. In a file without transparency, white areas are.",
    )


def rectangle(picture: Picture) -> masks.Maker | None:
    """What makes the mask of the rectangle by numbers; None for none."""
    if not st.session_state.get(_key("numbers", picture.id)):
        return None
    left, top, right, bottom = _rectangle(picture.id)

    left, right = (min(max(x, 0), picture.width) for x in (left, right))
    top, bottom = (min(max(y, 0), picture.height) for y in (top, bottom))

    def made(across: int, down: int) -> Image.Image:
        x, y = across / picture.width, down / picture.height
        return masks.rectangle(across, down, left=left * x, top=top * y, right=right * x, bottom=bottom * y)

    return made


def uploaded(picture: Picture) -> masks.Maker | None:
    """What makes the mask that was uploaded; None for none. Raises PictureGone."""
    found = _upload_of(picture.id)
    return (
        partial(masks.from_upload, editing.file(session.studio().library, found["sha256"])) if found else None
    )


def some(picture: Picture) -> bool:
    """Whether there is anything beside the drawing."""
    return any(taken(picture.id).values())


def taken(picture_id: str) -> dict[str, Any]:
    """All marks beside the drawing, as plain values to give to `put`."""
    values = {name: st.session_state.get(_key(name, picture_id)) for name in _NAMES}
    return {**values, "upload": _upload_of(picture_id)}


def put(picture_id: str, values: dict[str, Any]) -> None:
    """Mark beside the drawing what ``values`` say (see `taken`), and nothing else."""
    for name in _NAMES:
        empty = 0 if name in _SIDES else False
        st.session_state[_key(name, picture_id)] = values.get(name) or empty
    _remove(picture_id)
    if found := values.get("upload"):
        st.session_state.setdefault(_UPLOADS, {})[picture_id] = found


def used(picture: Picture) -> None:
    """Remember that an edit was started with what is marked of ``picture``."""
    st.session_state[_LAST] = {"id": picture.id, "size": (picture.width, picture.height)}


def show_again(picture: Picture, *, empty: bool) -> None:
    """Offer the mask of the last edit for another picture of the same size that has none yet."""
    last = st.session_state.get(_LAST)
    if not (empty and last) or last["id"] == picture.id or last["size"] != (picture.width, picture.height):
        return
    st.button(
        "Use the last mask again",
        key="edit_mask_again",
        icon=":material/replay:",
        on_click=acts.on_press(_again, last["id"], picture.id),
    )


def _numbers(picture: Picture) -> None:
    with st.container(horizontal=True):
        for side in _SIDES:
            st.number_input(
                side.capitalize(),
                value=0,
                step=1,
                key=_key(side, picture.id),
                width=110,
                persist_state="session",
            )
    left, top, right, bottom = _rectangle(picture.id)
    if min(left, top) < 0 or right > picture.width or bottom > picture.height:
        size = f"{picture.width} × {picture.height}"
        st.caption(f"The picture is {size} pixels. Anything beyond that is ignored.")


def _rectangle(picture_id: str) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the rectangle by numbers, in the picture's pixels or beyond them."""
    left, top, right, bottom = (st.session_state.get(_key(side, picture_id)) or 0 for side in _SIDES)
    (left, right), (top, bottom) = sorted((left, right)), sorted((top, bottom))
    return left, top, right, bottom


def _kept(library: Library, picture: Picture, data: bytes, name: str) -> dict[str, str]:
    """Keep an uploaded mask, at the picture's own pixels. Raises MaskDoesNotFit, NotAPicture, FileNotKept."""
    mask = masks.from_upload(data, picture.width, picture.height)
    return {"sha256": editing.keep_mask(library, mask, picture).sha256, "name": name}


def _uploaded(picture_id: str, kept: dict[str, str]) -> None:
    st.session_state.setdefault(_UPLOADS, {})[picture_id] = kept


def _remove(picture_id: str) -> None:
    st.session_state.get(_UPLOADS, {}).pop(picture_id, None)


def _again(one: str, other: str) -> None:
    drawing.copy(one, other)
    put(other, taken(one))


def _upload_of(picture_id: str) -> dict[str, str] | None:
    found: dict[str, str] | None = st.session_state.get(_UPLOADS, {}).get(picture_id)
    return found


def _key(name: str, picture_id: str) -> str:
    return f"edit_{name}_{picture_id}"
