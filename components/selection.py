"""Selecting several pictures, and what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from components import binning, chosen, dialogs, messages, place, session
from components.acts import on_press
from components.addresses import route
from components.binning import Latest
from components.chosen import Chosen
from components.place import Place
from studio.errors import StudioError
from studio.library import Picture, Query

FEWEST, MOST = 2, 4  # pictures that can be compared
_TAGS = "selection_tags"


def show_switch() -> None:
    """Draw the switch between looking and selecting."""
    st.toggle("Select", key=chosen.SWITCH, persist_state="session", on_change=chosen.pictures().clear)


def show_actions(here: Place, shown: Sequence[Picture], total: int) -> None:
    """Draw what can be done with the selected ones."""
    picked, none = chosen.pictures(), not chosen.pictures().ids
    with st.container(horizontal=True, vertical_alignment="center", key="selection_actions"):
        st.markdown(f"**{len(picked.ids):,} selected**", width="content")
        if len(shown) < total:
            _button("This page", "page", partial(picked.add, [one.id for one in shown]))
        _button(f"All {total:,}", "all", on_press(_all, picked, here.query))
        if not none:
            _button("None", "none", picked.clear)
        if here.binned:
            _button(
                "Restore", "restore", on_press(_restore, picked), disabled=none, icon="restore_from_trash"
            )
            _button(
                "Delete for good", "remove", on_press(_remove, picked), disabled=none, icon="delete_forever"
            )
            return
        _download(picked.ids)
        with st.popover("Tag", icon=":material/sell:", disabled=none):
            _tag(picked)
        few = FEWEST <= len(picked.ids) <= MOST
        hint = None if few else f"Select {FEWEST} to {MOST} pictures."
        _button("Compare", "compare", on_press(_compare, picked), disabled=not few, icon="compare", hint=hint)
        delete = on_press(_bin, picked, binning.latest())
        _button("Delete", "delete", delete, disabled=none, icon="delete")


def _download(picked: Sequence[str]) -> None:
    basket = session.studio().baskets.put(session.space(), picked) if picked else ""
    st.link_button(
        "Download ZIP",
        route(f"/pictures/zip/{basket}"),
        key="selection_zip",
        icon=":material/folder_zip:",
        disabled=not picked,
    )


def _button(
    label: str,
    name: str,
    on_click: Callable[[], None],
    *,
    disabled: bool = False,
    icon: str = "",
    hint: str | None = None,
) -> None:
    st.button(
        label,
        key=f"selection_{name}",
        type="secondary" if icon else "tertiary",
        icon=f":material/{icon}:" if icon else None,
        disabled=disabled,
        help=hint,
        on_click=on_click,
    )


def _tag(picked: Chosen) -> None:
    if picked.tagging:
        _add_tags(picked)
    known = list(session.studio().library.facets(session.space()).tags)
    st.multiselect("Tags", known, key=_TAGS, accept_new_options=True, placeholder="Choose or type")
    st.button("Add tags", key="selection_tag", type="primary", on_click=picked.tag)


def _add_tags(picked: Chosen) -> None:
    library, space = session.studio().library, session.space()
    tags = st.session_state.get(_TAGS) or []
    try:
        for tag in tags:
            library.tag(picked.ids, space, tag)
    except StudioError as error:
        messages.failed(error)
    else:
        if tags:
            messages.done(f"Tagged {len(picked.ids):,} pictures.")
        st.session_state[_TAGS] = []
    picked.tagging = False


def _all(picked: Chosen, query: Query) -> None:
    picked.add(session.studio().library.ids(session.space(), query))


def _compare(picked: Chosen) -> None:
    place.go(compare=tuple(picked.ids))


def _bin(picked: Chosen, undo: Latest) -> None:
    if binning.bin_now(picked.ids, undo):
        picked.clear()


def _restore(picked: Chosen) -> None:
    if binning.restore(picked.ids):
        picked.clear()


def _remove(picked: Chosen) -> None:
    dialogs.open_remove(picked.ids)
