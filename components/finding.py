"""The bar over the gallery: search, filters, order, selecting, and the way to the bin.

What is changed in it is found by the script, not told by callbacks: those can end unfinished.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import streamlit as st

from components import acts, chosen, place, selection, session
from components.place import Place

_KINDS = {"generate": "Generated", "edit": "Edited", "variation": "Variation"}
_SORTS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "favourites": "Favourites first",
    "largest": "Largest first",
}
_DRAWN = "gallery_drawn"  # what each control was given when it was drawn last, by its key


def follow() -> None:
    """Go where the controls say, where one was changed since it was drawn; twice does no more than once."""
    changed = {
        key: st.session_state[key]
        for key, value in _drawn().items()
        if key in st.session_state and st.session_state[key] != value
    }
    if changed:
        place.search(**{key.removeprefix("gallery_"): _value(new) for key, new in changed.items()})
        _drawn().update(changed)


def put(name: str, value: Any) -> str:
    """Let a control say what the address bar says of ``name``; what is being typed stays. Its key."""
    key = f"gallery_{name}"
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    _drawn()[key] = value
    return key


def show(here: Place) -> None:
    """Draw the bar."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text_input(
            "Search",
            key=put("text", here.text),
            type="search",
            placeholder="Search in prompts",
            label_visibility="collapsed",
            icon=":material/search:",
            width="stretch" if here.binned else 360,
        )
        if not here.binned:
            filters = st.popover(  # another label would close it
                "Filter", icon=":material/filter_list:", key="gallery_filter", on_change="rerun"
            )
            if filters.open:  # what can be filtered by is only counted then
                with filters:
                    _filters(here)
        st.selectbox(
            "Sort",
            place.SORTS,
            key=put("sort", here.sort),
            format_func=lambda sort: _SORTS[sort],
            label_visibility="collapsed",
            width=180,
        )
        selection.show_switch()
        _bin(here)


def show_clear() -> None:
    """Offer to show all again."""
    st.button(
        "Clear search",
        key="gallery_clear",
        icon=":material/close:",
        type="tertiary",
        on_click=acts.on_press(_clear),
    )


def _clear() -> None:
    follow()
    place.search(text="", kinds=(), models=(), tags=(), favourite=False, since=None, until=None)


def _bin(here: Place) -> None:
    label, icon = ("Gallery", "arrow_back") if here.binned else ("Bin", "delete")
    st.button(
        label,
        key="gallery_bin",
        icon=f":material/{icon}:",
        type="tertiary",
        on_click=acts.on_press(_other_shelf),
    )


def _filters(here: Place) -> None:
    offered = session.studio().library.facets(session.space())
    st.toggle("Favourites only", key=put("favourite", here.favourite))
    _several("Kind", "kinds", here.kinds, offered.kinds, _KINDS)
    _several("Model", "models", here.models, offered.models)
    _several("Tag", "tags", here.tags, offered.tags)
    since, until = st.columns(2)
    with since:
        _date("From", "since", here.since)
    with until:
        _date("To", "until", here.until)


def _several(
    label: str,
    name: str,
    now: Iterable[str],
    offered: Mapping[str, int],
    words: Mapping[str, str] | None = None,
) -> None:
    options = list(dict.fromkeys([*offered, *now]))
    if not options:
        return
    st.multiselect(
        label,
        options,
        key=put(name, list(now)),
        format_func=lambda one: f"{(words or {}).get(one, one)} ({offered.get(one, 0):,})",
        placeholder="Any",
        select_all=False,
    )


def _date(label: str, name: str, day: date | None) -> None:
    st.date_input(
        label,
        value=None,
        key=put(name, day),
        format="YYYY-MM-DD",
        min_value=date(1970, 1, 1),
    )


def _drawn() -> dict[str, Any]:
    found: dict[str, Any] = st.session_state.setdefault(_DRAWN, {})
    return found


def _value(new: Any) -> Any:
    """What a control says, as a place has it."""
    if isinstance(new, str):
        return new.strip()
    return tuple(new) if isinstance(new, list) else new


def _other_shelf() -> None:
    follow()
    chosen.pictures().clear()
    here = place.read()
    st.query_params.from_dict(place.parameters(Place(binned=not here.binned)))
