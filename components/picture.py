"""A kept picture on a page: the image itself, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import dialogs, image, session, source
from components.addresses import arrived
from components.addresses import picture as address
from components.compare import compare
from studio import editing
from studio.library import Picture


def show(picture: Picture, *, page: str, what: str = "view", compared: bool = False) -> None:
    """Show a picture ("view" or "thumbnail") with its buttons; ``page`` begins their keys.

    ``compared`` shows it over the picture that it was made from, where that is still there.
    """
    before = editing.source_of(session.studio().library, picture) if compared else None
    if before:
        compare.show(before, picture, key=f"{page}_compare_{picture.id}")
    else:
        image.show(picture, what)
    if picture.kind == "composite" and what == "view":
        st.caption(image.put_back(picture))
    show_actions(picture, page=page, what=what)


def show_actions(picture: Picture, *, page: str, what: str = "thumbnail") -> None:
    """Show a picture's buttons; under a thumbnail they are small, and without icons."""
    key, small = f"{page}_{picture.id}", what == "thumbnail"
    with st.container(horizontal=True, gap="small" if small else "medium"):
        _button("Zoom", _icon("zoom_in", small), f"{key}_zoom", dialogs.open_zoom, picture)
        st.link_button(
            "Download",
            address(picture, "download"),
            key=f"{key}_download",
            icon=_icon("download", small),
            type="tertiary",
        )
        if picture.kind == "composite" and not small:
            st.link_button(
                "As it arrived",
                arrived(picture, "download"),
                key=f"{key}_arrived",
                icon=":material/download:",
                type="tertiary",
                help="The model's own picture, before it was put back into its source.",
            )
        show_edit_and_vary(picture, page=page, small=small)
        _button("Delete", _icon("delete", small), f"{key}_delete", dialogs.open_delete, picture)


def show_edit_and_vary(picture: Picture, *, page: str, small: bool = False) -> None:
    """Show the buttons that lead to the pages on which a picture is worked on."""
    key = f"{page}_{picture.id}"
    edit = _button("Edit", _icon("draw", small), f"{key}_edit", _edit, picture)
    vary = _button("Vary", _icon("auto_awesome_motion", small), f"{key}_vary", _vary, picture)
    if edit or vary:  # the callback has chosen the source; pages are known only now
        st.switch_page("edit.py" if edit else "variations.py")


def _icon(name: str, small: bool) -> str | None:
    return None if small else f":material/{name}:"


def _button(label: str, icon: str | None, key: str, act: Callable[[str], None], picture: Picture) -> bool:
    return st.button(label, key=key, icon=icon, type="tertiary", on_click=act, args=(picture.id,))


def _edit(picture_id: str) -> None:
    source.choose("edit", picture_id)


def _vary(picture_id: str) -> None:
    source.choose("variations", picture_id)
