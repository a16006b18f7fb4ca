"""The prompt of an edit with its settings, and the button that starts it."""

from __future__ import annotations

import time

import streamlit as st

from components import marks, mask_canvas, messages, parameters, references, session, source
from studio import editing, geometry
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
    references.show(card.inputs.count - 1)
    st.button("Edit", type="primary", key="edit_start", shortcut="Ctrl+Enter", on_click=_start)
    messages.show()


def _start() -> None:
    pressed = time.monotonic()
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
                "images": (prepared.image, *references.attached(card.inputs.count - 1)),
                "mask": prepared.mask,
                "paste_back": prepared.paste_back,
            }
        )
        session.start(request, card, pressed=pressed)
        marks.used(picture)
    except StudioError as error:
        messages.failed(error)
