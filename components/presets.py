"""Settings that are kept under a name, and settings in a link: neither has a key or a picture in it."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

import streamlit as st

from components import acts, messages, recipe_drop, session
from components.addresses import route
from components.copy import copy
from components.failure import plain
from components.parameters import GENERATE
from studio.catalog import ModelCard
from studio.errors import StudioError
from studio.library import presets
from studio.links import from_link, to_link
from studio.recipes import Recipe
from studio.recipes.recipe import settings

_CHOSEN, _NAME, _SERIAL = "generate_preset", "generate_preset_name", "generate_preset_serial"


def show(card: ModelCard) -> None:
    """Offer the space's presets, to keep the settings as one, and a link to them.

    Using one closes the place that it was chosen in.
    """
    place = st.popover(
        "Presets and link",
        icon=":material/bookmarks:",
        type="tertiary",
        key=f"generate_presets_{_serial()}",
        on_change="rerun",
    )
    if not place.open:  # most never open it, and the first page is sooner there
        return
    with place:
        kept = st.container()
        with st.form("generate_preset_form", border=False):
            st.text_input(
                "Keep these settings as", key=_NAME, max_chars=presets.LONGEST_NAME, placeholder="A name"
            )
            st.form_submit_button("Save", key="generate_preset_save", on_click=acts.on_press(_save))
        st.caption("All but the prompt. A preset of the same name is replaced.")
        with kept:
            _offer()
        _link(card)


def open_link() -> None:
    """Set the controls to what the address of this page says, once; to be called before they are drawn."""
    asked, wrong = from_link(st.query_params.to_dict())
    if not asked and not wrong:
        return
    notes = GENERATE.take(Recipe(asked))
    st.query_params.clear()
    recipe_drop.tell("The settings come from a link.", (*wrong, *notes))


def _offer() -> None:
    try:
        names = presets.names(session.studio().library, session.space())
    except StudioError as error:
        st.caption(plain(f"{error.sentence} {error.advice}"))
        return
    if not names:
        return
    st.selectbox("Preset", names, key=_CHOSEN)
    with st.container(horizontal=True):
        st.button("Use", key="generate_preset_use", type="primary", on_click=acts.on_press(_use))
        st.button(
            "Delete",
            key="generate_preset_delete",
            type="tertiary",
            icon=":material/delete:",
            on_click=acts.on_press(_delete),
        )


def _link(card: ModelCard) -> None:
    query, left_out = to_link(GENERATE.values(card))
    page = urlsplit(st.context.url or "")
    copy.show("Copy link", urlunsplit((page.scheme, page.netloc, route("/"), query, "")), key="generate_link")
    st.caption(left_out or "The link opens Generate with the prompt and these settings. It starts nothing.")


def _save() -> None:
    name = str(st.session_state.get(_NAME) or "")
    values = {key: value for key, value in GENERATE.values(GENERATE.card()).items() if key != "prompt"}
    try:
        saved = presets.save(session.studio().library, session.space(), name, settings(values))
        st.session_state[_NAME] = ""
        messages.done(f"Saved as “{saved}”.")
    except StudioError as error:
        messages.failed(error)


def _use() -> None:
    name = str(st.session_state.get(_CHOSEN) or "")
    try:
        kept = presets.get(session.studio().library, session.space(), name)
    except StudioError as error:
        messages.failed(error)
        return
    if kept is None:
        return
    asked = settings(kept) | {"prompt": GENERATE.state("prompt") or ""}
    notes = GENERATE.take(Recipe(asked))
    recipe_drop.tell(f"The settings are those of “{name}”.", tuple(notes))
    st.session_state[_SERIAL] = _serial() + 1


def _delete() -> None:
    name = str(st.session_state.get(_CHOSEN) or "")
    try:
        presets.remove(session.studio().library, session.space(), name)
        messages.done(f"“{name}” is deleted.")
    except StudioError as error:
        messages.failed(error)


def _serial() -> int:
    """How often a preset was used: each time the place for them is a new, closed one."""
    number: int = st.session_state.get(_SERIAL, 0)
    return number
