"""How many variations of a picture, how bold, and the button that starts them."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import acts, image, messages, parameters, presets, recipe_drop, session, source, start
from studio import editing, geometry
from studio.catalog import ModelCard
from studio.errors import StudioError
from studio.library import Picture
from studio.requests import PictureRequest, VariationRequest
from studio.variations import as_edit

CONTROLS = parameters.Controls("variations", "variation")


def show(picture: Picture) -> None:
    """Draw the form for variations of ``picture``."""
    shown, beside = st.columns([2, 3], gap="medium")
    with shown:
        image.show(picture)
    with beside:
        card = CONTROLS.show()
        own = _own(card)
        if not own:
            _strength()
            st.caption("This server has no variations endpoint, so an edit is requested instead.")
        st.caption(editing.variations_sentence(picture, card, CONTROLS.file_format(card), own=own))
        start.show(
            "Vary",
            "variations_start",
            _about(picture, card, own=own),
            acts.on_press(_start),
            beside=lambda: presets.show(CONTROLS, card),
        )
        recipe_drop.show_taken("variations")
        messages.show()


def _about(picture: Picture, card: ModelCard, *, own: bool) -> PictureRequest:
    """What would be asked for, as far as its cost goes."""
    fit = geometry.plan(picture.width, picture.height, card)
    values = CONTROLS.values(card) | {"size": fit.size, "prompt": ""}
    sent = replace(session.studio().library.attach(picture), width=fit.sent[0], height=fit.sent[1])
    request = VariationRequest(**values, image=sent, strength=_chosen_strength())
    return request if own else as_edit(request, request.strength, card)


def _own(card: ModelCard) -> bool:
    """Whether the server will be asked for variations by its own endpoint, as far as is known."""
    if session.connection() == "offline":  # no need to start it for that
        return "variation" in card.operations
    return session.client().offers_variations(card)


def _strength() -> None:
    st.select_slider(
        "Subtle to bold",
        options=[0.1, 0.3, 0.5, 0.7, 0.9],
        value=0.5,
        format_func={0.1: "Subtle", 0.3: "Close", 0.5: "Free", 0.7: "Wide", 0.9: "Bold"}.__getitem__,
        key="variations_strength",
        persist_state="session",
    )


def _chosen_strength() -> float:
    return float(st.session_state.get("variations_strength", 0.5))


def _start() -> None:
    picture = source.chosen("variations")
    if picture is None:
        return
    recipe_drop.forget()
    try:
        begin = session.starter()
        card = CONTROLS.card()
        client = session.client()
        request = editing.prepare_variations(
            session.studio().library,
            picture,
            CONTROLS.values(card) | {"prompt": "", "strength": _chosen_strength()},
            card,
            own=client.offers_variations(card),
        )
        begin(request, card)
    except StudioError as error:
        messages.failed(error)
