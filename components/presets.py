"""Settings that are kept under a name, and settings in a link: neither has a key or a picture in it."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

import streamlit as st

from components import acts, messages, recipe_drop, session
from components.addresses import route
from components.copy import copy
from components.failure import plain
from components.parameters import GENERATE, Controls
from studio.catalog import ModelCard
from studio.errors import StudioError
from studio.library import presets
from studio.links import from_link, to_link
from studio.recipes import Recipe
from studio.recipes.recipe import settings

_CHOSEN, _NAME, _SERIAL = "preset", "preset_name", "preset_serial"


def show(controls: Controls, card: ModelCard) -> None:
    """Offer the space's presets and to keep the settings as one; where prompts are typed, a link to them.

    Using one closes the place that it was chosen in.
    """
    links = controls == GENERATE
    place = st.popover(
        "Presets and link" if links else "Presets",
        icon=":material/bookmarks:",
        key=controls.key(f"presets_{_serial(controls)}"),
        on_change="rerun",
    )
    if not place.open:  # most never open it, and the first page is sooner there
        return
    with place:
        kept = st.container()
        with st.form(controls.key("preset_form"), border=False):
            st.text_input(
                "Save these settings as",
                key=controls.key(_NAME),
                max_chars=presets.LONGEST_NAME,
                placeholder="Name",
            )
            st.form_submit_button(
                "Save", key=controls.key("preset_save"), on_click=acts.on_press(_save, controls)
            )
        st.caption("Saves the model and settings, not the prompt. A preset with the same name is replaced.")
        with kept:
            _offer(controls)
        if links:
            _link(card)


def open_link() -> None:
    """Set the controls to what the address of this page says, once; to be called before they are drawn."""
    asked, wrong = from_link(st.query_params.to_dict())
    if not asked and not wrong:
        return
    notes = GENERATE.take(Recipe(asked))
    st.query_params.clear()
    recipe_drop.tell(GENERATE.page, "These settings come from a link.", (*wrong, *notes))


def _offer(controls: Controls) -> None:
    try:
        names = presets.names(session.studio().library, session.space())
    except StudioError as error:
        st.caption(plain(f"{error.sentence} {error.advice}"))
        return
    if not names:
        return
    st.selectbox("Preset", names, key=controls.key(_CHOSEN))
    with st.container(horizontal=True):
        st.button(
            "Use", key=controls.key("preset_use"), type="primary", on_click=acts.on_press(_use, controls)
        )
        st.button(
            "Delete",
            key=controls.key("preset_delete"),
            type="tertiary",
            icon=":material/delete:",
            on_click=acts.on_press(_delete, controls),
        )


def _link(card: ModelCard) -> None:
    query, left_out = to_link(GENERATE.values(card))
    page = urlsplit(st.context.url or "")
    copy.show("Copy link", urlunsplit((page.scheme, page.netloc, route("/"), query, "")), key="generate_link")
    st.caption(
        left_out or "The link opens Generate with this prompt and these settings. It does not start anything."
    )


def _save(controls: Controls) -> None:
    name = str(controls.state(_NAME) or "")
    values = {**controls.values(controls.card()), "operation": controls.operation, "prompt": None}
    try:
        saved = presets.save(session.studio().library, session.space(), name, settings(values))
        controls.put(_NAME, "")
        messages.done(f"Saved as “{saved}”.")
    except StudioError as error:
        messages.failed(error)


def _use(controls: Controls) -> None:
    name = str(controls.state(_CHOSEN) or "")
    try:
        kept = presets.get(session.studio().library, session.space(), name)
    except StudioError as error:
        messages.failed(error)
        return
    if kept is None:
        return
    asked = settings(kept) | {"prompt": controls.state("prompt") or ""}
    kept_for = asked.pop("operation", None)
    notes = controls.take(Recipe(asked), kept_for)
    recipe_drop.tell(controls.page, f"These settings come from the preset “{name}”.", tuple(notes))
    controls.put(_SERIAL, _serial(controls) + 1)


def _delete(controls: Controls) -> None:
    name = str(controls.state(_CHOSEN) or "")
    try:
        presets.remove(session.studio().library, session.space(), name)
        messages.done(f"Deleted “{name}”.")
    except StudioError as error:
        messages.failed(error)


def _serial(controls: Controls) -> int:
    """How often a preset was used: each time the place for them is a new, closed one."""
    number: int = controls.state(_SERIAL) or 0
    return number
