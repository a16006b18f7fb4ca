"""The picture that is worked on: an upload, one of the gallery, or the last result."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import image, messages, session
from studio import editing
from studio.errors import StudioError
from studio.library import Picture

_LATEST = 8
_TYPES = ["png", "jpg", "jpeg", "webp", "gif"]


def choose(page: str, picture_id: str) -> None:
    """Work on a kept picture from now on."""
    st.session_state[_key(page)] = picture_id
    st.session_state.pop(f"{page}_source_notes", None)


def chosen(page: str) -> Picture | None:
    """The picture that is worked on, if one is."""
    picture_id = st.session_state.get(_key(page))
    return kept(picture_id) if picture_id else None


def kept(picture_id: str) -> Picture | None:
    """The picture of this id, if it is there and not in the bin."""
    found = session.studio().library.get(picture_id, session.space())
    return found if found and not found.binned else None


def show(page: str) -> Picture | None:
    """Offer pictures to work on until one is chosen; return it."""
    picture = chosen(page)
    if picture is None:
        if st.session_state.pop(_key(page), None):
            st.warning("The picture that was chosen is deleted: choose another.", icon=":material/delete:")
        _offer(page)
        return None
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(f"{image.short(picture.prompt or 'Picture', 80)} · {picture.width} × {picture.height}")
        st.button(
            "Choose another",
            key=f"{page}_source_change",
            icon=":material/swap_horiz:",
            on_click=_forget,
            args=(page,),
        )
    for note in st.session_state.get(f"{page}_source_notes", ()):
        st.caption(f"{note}.")
    return picture


def _offer(page: str) -> None:
    st.file_uploader(
        "Picture",
        type=_TYPES,
        key=f"{page}_upload",
        on_change=_upload,
        args=(page,),
        help="Drop a picture here, browse for one, or click here and paste one.",
    )
    _offer_last(page)
    latest = session.studio().library.page(session.space(), limit=_LATEST)
    if not latest:
        return
    st.subheader("Or one of your latest", anchor=False)
    with st.grid(4, min_column_width=140, gap="small") as grid:
        for picture in latest:
            with grid.cell():
                image.show(picture, "thumbnail")
                st.button(
                    "Use",
                    key=f"{page}_use_{picture.id}",
                    width="stretch",
                    help=image.short(picture.prompt, 80),
                    on_click=choose,
                    args=(page, picture.id),
                )


def _offer_last(page: str) -> None:
    last_id = st.session_state.get(f"{page}_source_last", "")
    if last := kept(last_id):
        st.button(
            f"Back to {image.short(last.prompt or 'the last picture', 40)}",
            key=f"{page}_source_back",
            icon=":material/undo:",
            on_click=choose,
            args=(page, last.id),
        )


def _upload(page: str) -> None:
    file: Any = st.session_state.get(f"{page}_upload")
    if file is None:
        return
    try:
        kept, notes = editing.keep_upload(
            session.studio().library, session.space(), file.getvalue(), file.name
        )
    except StudioError as error:
        messages.failed(error)
        return
    choose(page, kept.id)
    st.session_state[f"{page}_source_notes"] = notes


def _forget(page: str) -> None:
    st.session_state[f"{page}_source_last"] = st.session_state.pop(_key(page), "")
    st.session_state.pop(f"{page}_source_notes", None)


def _key(page: str) -> str:
    return f"{page}_source"
