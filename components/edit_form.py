"""The prompt of an edit with its settings, and the button that starts it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import mask_canvas, messages, parameters, session, source
from studio import editing, geometry
from studio.attachments import Attachment
from studio.errors import StudioError
from studio.library import Picture
from studio.paste_back import FEATHER
from studio.requests import EditRequest

CONTROLS = parameters.Controls("edit", "edit")


def show(picture: Picture) -> None:
    """Draw the form for an edit of ``picture``."""
    st.text_area(
        "Prompt",
        key="edit_prompt",
        height="content",
        placeholder="What should be there?",
        persist_state="session",
    )
    card = CONTROLS.show()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.toggle("Keep the rest exactly", value=True, key="edit_paste_back", persist_state="session")
        st.slider("Soft edge", 0, 64, FEATHER, key="edit_feather", width=180, persist_state="session")
    st.caption(geometry.plan(picture.width, picture.height, card).sentence)
    if card.inputs.count > 1:
        _references(card.inputs.count - 1)
    st.button("Edit", type="primary", key="edit_start", shortcut="Ctrl+Enter", on_click=_start)
    messages.show()


def _references(most: int) -> None:
    with st.expander(f"Reference pictures (up to {most})"):
        st.file_uploader(
            "References",
            type=["png", "jpg", "jpeg", "webp", "gif"],
            accept_multiple_files=True,
            key="edit_reference_files",
        )
        files: list[Any] = st.session_state.get("edit_reference_files") or []
        if len(files) > 1:
            st.multiselect(
                "Order",
                [file.name for file in files],
                default=[file.name for file in files],
                key="edit_reference_order",
                help="The order in which they are sent: take one out and add it again to move it to the end.",
            )


def _start() -> None:
    picture = source.chosen("edit")
    if picture is None:
        return
    try:
        card = CONTROLS.card()
        library = session.studio().library
        prepared = editing.prepare(
            library,
            picture,
            mask_canvas.region(picture),
            card,
            pasted=bool(st.session_state.get("edit_paste_back", True)),
            feather=int(st.session_state.get("edit_feather", FEATHER)),
        )
        request = EditRequest(
            **CONTROLS.values(card)
            | {
                "size": prepared.size,
                "images": (prepared.image, *_attached()),
                "mask": prepared.mask,
                "paste_back": prepared.paste_back,
            }
        )
        session.studio().jobs.start(session.space(), session.client(), request, card)
    except StudioError as error:
        messages.failed(error)


def _attached() -> list[Attachment]:
    files: list[Any] = st.session_state.get("edit_reference_files") or []
    order: list[str] = st.session_state.get("edit_reference_order") or [file.name for file in files]
    library, space = session.studio().library, session.space()
    ordered = sorted((file for file in files if file.name in order), key=lambda file: order.index(file.name))
    kept = [editing.keep_upload(library, space, file.getvalue(), file.name)[0] for file in ordered]
    return [library.attach(picture) for picture in kept]
