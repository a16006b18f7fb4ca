"""Selecting several pictures, and what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import binning, chosen, dialogs, messages, place, session
from components.addresses import route
from components.place import Place
from studio.errors import StudioError
from studio.library import Picture

FEWEST, MOST = 2, 4  # pictures that can be compared


def show_switch() -> None:
    """Draw the switch between looking and selecting."""
    st.toggle("Select", key=chosen.SWITCH, persist_state="session", on_change=chosen.clear)


def show_box(picture: Picture) -> None:
    """Draw the box by which a picture is selected."""
    key = f"gallery_pick_{picture.id}"
    st.session_state[key] = picture.id in chosen.ids()
    st.checkbox("Selected", key=key, on_change=chosen.turn, args=(picture.id,))


def show_actions(here: Place, shown: Sequence[Picture], total: int) -> None:
    """Draw what can be done with the selected ones."""
    picked = chosen.ids()
    with st.container(horizontal=True, vertical_alignment="center", key="selection_actions"):
        st.markdown(f"**{len(picked):,} selected**", width="content")
        if len(shown) < total:
            _button("This page", "page", chosen.add, [one.id for one in shown])
        _button(f"All {total:,}", "all", _all)
        if picked:
            _button("None", "none", chosen.clear)
        if here.binned:
            _button("Restore", "restore", _restore, disabled=not picked, icon="restore_from_trash")
            _button("Delete for good", "remove", _remove, disabled=not picked, icon="delete_forever")
            return
        _download(picked)
        with st.popover("Tag", icon=":material/sell:", disabled=not picked):
            _tag()
        few = FEWEST <= len(picked) <= MOST
        hint = None if few else f"Select {FEWEST} to {MOST} pictures."
        _button("Compare", "compare", _compare, disabled=not few, icon="compare", hint=hint)
        _button("Delete", "delete", _bin, disabled=not picked, icon="delete")


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
    act: object,
    *args: object,
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
        on_click=act,  # type: ignore[arg-type]
        args=args,
    )


def _tag() -> None:
    known = list(session.studio().library.facets(session.space()).tags)
    st.multiselect("Tags", known, key="selection_tags", accept_new_options=True, placeholder="Choose or type")
    st.button("Add tags", key="selection_tag", type="primary", on_click=_add_tags)


def _add_tags() -> None:
    library, space = session.studio().library, session.space()
    tags = st.session_state.get("selection_tags") or []
    try:
        for tag in tags:
            library.tag(chosen.ids(), space, tag)
    except StudioError as error:
        messages.failed(error)
        return
    if tags:
        messages.done(f"{len(chosen.ids()):,} tagged.")
    st.session_state["selection_tags"] = []


def _all() -> None:
    chosen.add(session.studio().library.ids(session.space(), place.read().query))


def _compare() -> None:
    place.go(compare=tuple(chosen.ids()))


def _bin() -> None:
    if binning.bin_now(chosen.ids()):
        chosen.clear()


def _restore() -> None:
    binning.restore(chosen.ids())
    chosen.clear()


def _remove() -> None:
    dialogs.open_remove(chosen.ids())
