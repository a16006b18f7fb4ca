"""The bar over the gallery: search, filters, order, selecting, and the way to the bin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import streamlit as st

from components import chosen, place, selection, session
from components.place import Place

_KINDS = {"generate": "Generated", "edit": "Edited", "variation": "Variation"}
_SORTS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "favourites": "Favourites first",
    "largest": "Largest first",
}


def show(here: Place) -> None:
    """Draw the bar; what is changed in it goes to the address bar."""
    with st.container(horizontal=True, vertical_alignment="center"):
        _put("gallery_search", here.text)
        st.text_input(
            "Search",
            key="gallery_search",
            type="search",
            placeholder="Search in prompts",
            label_visibility="collapsed",
            icon=":material/search:",
            width="stretch" if here.binned else 360,
            on_change=_search,
        )
        if not here.binned:
            filters = st.popover(  # another label would close it
                "Filter", icon=":material/filter_list:", key="gallery_filter", on_change="rerun"
            )
            if filters.open:  # what can be filtered by is only counted then
                with filters:
                    _filters(here)
        _put("gallery_sort", here.sort)
        st.selectbox(
            "Sort",
            place.SORTS,
            key="gallery_sort",
            format_func=lambda sort: _SORTS[sort],
            label_visibility="collapsed",
            width=180,
            on_change=_sort,
        )
        selection.show_switch()
        _bin(here)


def show_clear() -> None:
    """Offer to show all again."""
    st.button("Clear search", key="gallery_clear", icon=":material/close:", type="tertiary", on_click=_clear)


def _clear() -> None:
    place.search(text="", kinds=(), models=(), tags=(), favourite=False, since=None, until=None)


def _bin(here: Place) -> None:
    label, icon = ("Gallery", "arrow_back") if here.binned else ("Bin", "delete")
    st.button(label, key="gallery_bin", icon=f":material/{icon}:", type="tertiary", on_click=_other_shelf)


def _filters(here: Place) -> None:
    offered = session.studio().library.facets(session.space())
    st.toggle("Favourites only", key=_put("gallery_favourite", here.favourite), on_change=_favourite)
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
        key=_put(f"gallery_{name}", list(now)),
        format_func=lambda one: f"{(words or {}).get(one, one)} ({offered.get(one, 0):,})",
        placeholder="Any",
        select_all=False,
        on_change=_filter,
        args=(name,),
    )


def _date(label: str, name: str, day: date | None) -> None:
    st.date_input(
        label,
        value=None,
        key=_put(f"gallery_{name}", day),
        format="YYYY-MM-DD",
        min_value=date(1970, 1, 1),
        on_change=_days,
        args=(name,),
    )


def _put(key: str, value: Any) -> str:
    """Let a control say what the address bar says; where it does, what is being typed stays."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def _search() -> None:
    place.search(text=str(st.session_state["gallery_search"] or "").strip())


def _sort() -> None:
    place.search(sort=st.session_state["gallery_sort"])


def _favourite() -> None:
    place.search(favourite=bool(st.session_state["gallery_favourite"]))


def _filter(name: str) -> None:
    place.search(**{name: tuple(st.session_state[f"gallery_{name}"])})


def _days(name: str) -> None:
    place.search(**{name: st.session_state[f"gallery_{name}"]})


def _other_shelf() -> None:
    chosen.pictures().clear()
    here = place.read()
    st.query_params.from_dict(place.parameters(Place(binned=not here.binned)))
