"""A picture's own page: the picture large, what is known of it, and what can be done with it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import acts, binning, details, dialogs, image, lineage, messages, picture, place, session
from components.binning import Latest
from components.compare import compare
from components.copy import copy
from components.place import Place
from components.walk import walk
from studio.errors import StudioError
from studio.library import Picture

_BOTH, _ALONE = "Before and after", "Picture"
_SHOWN = "picture_tags_shown"  # the id of the picture and the tags that its field was given last


def show(here: Place) -> None:
    """Draw the page of the picture that the address names."""
    dialogs.close("zoom")  # it tells the same, with the same buttons
    kept = session.studio().library.get(here.picture, session.space())
    if kept is None:
        st.header("Picture", anchor=False)
        st.info(
            "This picture is not here. It was deleted for good, or belongs to another space.",
            icon=":material/search_off:",
        )
        _back()
        return
    _bar(kept, here)
    large, beside = st.columns([5, 3], gap="medium")
    with large:
        _large(kept)
    with beside:
        use = details.about(kept)
        if not kept.binned:
            _tags(kept)
    details.show_facts(kept)
    lineage.show(kept, here)
    if use:
        messages.done("The settings are in place.")
        st.switch_page("generate.py")


def _bar(kept: Picture, here: Place) -> None:
    library = session.studio().library
    before, after = library.neighbours(kept, here.query)
    with st.container(horizontal=True, vertical_alignment="center", key="picture_bar"):
        _back()
        _step("Previous", "Left arrow", before, "chevron_left")
        _step("Next", "Right arrow", after, "chevron_right")
        st.space("stretch")
        if kept.binned:
            _in_the_bin(kept)
        else:
            _actions(kept, after or before)


def _back() -> None:
    st.button(
        "Gallery",
        key="picture_back",
        icon=":material/arrow_back:",
        type="tertiary",
        on_click=acts.on_press(_leave),
    )


def _step(label: str, tip: str, to: Picture | None, icon: str) -> None:
    st.button(
        label,
        key=f"picture_{label.lower()}",
        icon=f":material/{icon}:",
        type="tertiary",
        help=tip,  # the key, which `walk` takes
        disabled=to is None,
        on_click=acts.on_press(_open, to.id if to else ""),
    )


def _actions(kept: Picture, following: Picture | None) -> None:
    st.button(
        "Favourite",
        key="picture_favourite",
        icon=":material/heart_check:" if kept.favourite else ":material/favorite:",
        type="primary" if kept.favourite else "tertiary",
        help="F",
        on_click=acts.on_press(walk.favour, kept.id),
    )
    st.button(
        "Zoom",
        key="picture_zoom",
        icon=":material/zoom_in:",
        type="tertiary",
        on_click=acts.on_press(dialogs.open_close_up, kept.id),
    )
    picture.show_edit_and_vary(kept, page="picture")
    if kept.prompt:
        copy.show("Copy prompt", kept.prompt, key="picture_copy")
    st.button(
        "Delete",
        key="picture_delete",
        icon=":material/delete:",
        type="tertiary",
        help="Delete key",
        on_click=acts.on_press(_bin, kept.id, following.id if following else "", binning.latest()),
    )


def _in_the_bin(kept: Picture) -> None:
    st.markdown(":material/delete: In the bin", width="content")
    st.button("Restore", key="picture_restore", on_click=acts.on_press(binning.restore, [kept.id]))
    st.button("Delete for good", key="picture_remove", on_click=acts.on_press(dialogs.open_remove, [kept.id]))


def _large(kept: Picture) -> None:
    sources = [one.picture for one in session.studio().library.parents(kept) if one.role == "source"]
    before = sources[0] if sources else None
    if before is None:
        image.show(kept, "")
        return
    usual = _BOTH if kept.kind in {"edit", "composite"} else _ALONE
    seen = st.segmented_control(
        "View",
        [_BOTH, _ALONE],
        default=usual,
        required=True,
        key="picture_view",
        label_visibility="collapsed",
    )
    if seen == _BOTH:
        compare.show(before, kept, key=f"picture_compare_{kept.id}")
    else:
        image.show(kept, "")


def _tags(kept: Picture) -> None:
    library, space = session.studio().library, session.space()
    own = library.tags([kept.id], space)[kept.id]
    key = f"picture_tags_{kept.id}"
    picture_id, shown = st.session_state.get(_SHOWN, ("", ()))
    if picture_id == kept.id and key in st.session_state:
        _change_tags(kept.id, set(st.session_state[key]), set(shown))
        own = library.tags([kept.id], space)[kept.id]
    if st.session_state.get(key) != own:  # where it is the same, what is being typed stays
        st.session_state[key] = own
    st.session_state[_SHOWN] = (kept.id, own)
    st.multiselect(
        "Tags",
        sorted({*own, *library.facets(space).tags}),
        key=key,
        accept_new_options=True,
        placeholder="Type a tag",
        select_all=False,
    )


def _change_tags(picture_id: str, wanted: set[Any], shown: set[str]) -> None:
    """Add and take away what was changed since the tags were ``shown``; twice does no more than once."""
    library, space = session.studio().library, session.space()
    try:
        for tag in wanted - shown:
            library.tag([picture_id], space, str(tag))
        for tag in shown - wanted:
            library.untag([picture_id], space, tag)
    except StudioError as error:
        messages.failed(error)


def _leave() -> None:
    place.go(picture="", compare=())


def _open(picture_id: str) -> None:
    place.go(picture=picture_id)


def _bin(picture_id: str, following: str, undo: Latest) -> None:
    """Bin the picture, and go on to the one that follows."""
    if binning.bin_now([picture_id], undo):
        place.go(picture=following)
