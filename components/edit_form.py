"""The prompt of an edit with its settings, and the button that starts it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from components import (
    drawing,
    image,
    marks,
    mask_canvas,
    messages,
    parameters,
    presets,
    presses,
    recipe_drop,
    references,
    session,
    start,
)
from studio import editing, geometry
from studio.cards import WHOLE_FORMATS, ModelCard
from studio.errors import StudioError
from studio.library import Picture
from studio.masks import PolygonOpen
from studio.paste_back import FEATHER
from studio.requests import EditRequest

_SENT = 480  # pixels a side of the view of what is sent

CONTROLS = parameters.Controls("edit", "edit")


def show(picture: Picture) -> None:
    """Draw the form for an edit of ``picture``."""
    st.text_area(
        "Prompt",
        key="edit_prompt",
        height="content",
        placeholder="What should change?",
        persist_state="session",
    )
    card = CONTROLS.show()
    output_format = CONTROLS.file_format(card)
    if not mask_canvas.noted(card) and output_format not in WHOLE_FORMATS:
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.toggle("Keep the rest unchanged", value=True, key="edit_paste_back", persist_state="session")
            st.slider("Soft edge", 0, 64, FEATHER, key="edit_feather", width=180, persist_state="session")
    fit = geometry.plan(picture.width, picture.height, card)
    _sent(picture, fit, output_format)
    references.show(card.inputs.count - 1)
    start.show(
        "Edit",
        "edit_start",
        _about(picture, card, fit),
        partial(presses.waiting().press, "Edit"),
        beside=lambda: presets.show(CONTROLS, card),
    )
    recipe_drop.show_taken("edit")
    if presses.first() == "Edit":
        _start(picture)
    messages.show()


def _sent(picture: Picture, fit: geometry.Fit, output_format: str) -> None:
    """Say what will be sent; where it is more than the picture, show it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(fit.sentence(output_format))
        if fit.padded and (plain := image.shown(picture)):
            with st.popover("Preview", icon=":material/visibility:", key="edit_sent"):
                image.show_drawn(fit.preview(plain, _SENT), "What will be sent: the picture with its margin")


def _about(picture: Picture, card: ModelCard, fit: geometry.Fit) -> EditRequest:
    """What would be asked for, as far as its cost goes."""
    source_sent = replace(session.studio().library.attach(picture), width=fit.sent[0], height=fit.sent[1])
    images = (source_sent, *references.attached(card.inputs.count - 1))
    return EditRequest(**CONTROLS.values(card) | {"size": fit.size, "images": images})


def _start(picture: Picture) -> None:
    """Start what was asked for. A run of the script can end at any widget: then the next one starts it."""
    recipe_drop.forget()
    try:
        begin = session.starter()
        region = mask_canvas.region(picture)
        if drawing.polygon_open():
            raise PolygonOpen
        card = CONTROLS.card()
        library = session.studio().library
        prepared = editing.prepare(
            library,
            picture,
            region,
            card,
            pasted=bool(st.session_state.get("edit_paste_back", True)),
            noted=mask_canvas.noted(card),
            feather=int(st.session_state.get("edit_feather", FEATHER)),
        )
        request = EditRequest(
            **CONTROLS.values(card)
            | {
                "size": prepared.size,
                "images": (prepared.image, *references.attached(card.inputs.count - 1)),
                "mask": prepared.mask,
                "markup": prepared.markup,
                "paste_back": prepared.paste_back,
            }
        )
        marks.used(picture)
        pressed = presses.waiting()
        begin(request, card)
    except StudioError as error:
        messages.failed(error)
        pressed = presses.waiting()
    pressed.done("Edit")
