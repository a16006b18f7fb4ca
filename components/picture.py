"""A kept picture on a page: the image itself, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from components import acts, dialogs, image, session, source
from components.addresses import arrived
from components.addresses import picture as address
from components.compare import compare
from components.failure import plain
from studio import editing
from studio.library import Picture

_BESIDE = 12  # pixels between buttons: five of them fit beside each other on a phone


def show(picture: Picture, *, page: str, what: str = "view", compared: bool = False, again: str = "") -> None:
    """Show a picture ("view" or "thumbnail") with its buttons; ``page`` begins their keys.

    ``compared`` shows it over the picture that it was made from, where that is still there. ``again`` is
    the operation that this very page is for ("edit", "variation"): it goes on here, with this picture.
    """
    before = editing.source_of(session.studio().library, picture) if compared else None
    if before:
        compare.show(before, picture, key=f"{page}_compare_{picture.id}")
    else:
        image.show(picture, what)
    if picture.kind == "composite" and what == "view":
        st.caption(image.put_back(picture))
    if what == "view" and (credit := image.credit(picture)):
        st.caption(plain(credit))
    show_actions(picture, page=page, what=what, again=again)


def show_actions(picture: Picture, *, page: str, what: str = "thumbnail", again: str = "") -> None:
    """Show a picture's buttons; under a thumbnail they are without icons. ``again`` is as in `show`."""
    key, small = f"{page}_{picture.id}", what == "thumbnail"
    with st.container(horizontal=True, gap=_BESIDE):
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
                help="The picture as the model sent it, before it was placed back into the original.",
            )
        show_edit_and_vary(picture, page=page, small=small, again=again)
        _button("Delete", _icon("delete", small), f"{key}_delete", dialogs.open_delete, picture)


def show_edit_and_vary(picture: Picture, *, page: str, small: bool = False, again: str = "") -> None:
    """Show the buttons that lead to the pages on which a picture is worked on."""
    if picture.format == "svg":  # a drawing has no pixels to work on
        return
    key = f"{page}_{picture.id}"
    _next("Edit", _icon("draw", small), f"{key}_edit", "edit", picture, again == "edit")
    icon = _icon("auto_awesome_motion", small)
    _next("Vary", icon, f"{key}_vary", "variations", picture, again == "variation")


def _icon(name: str, small: bool) -> str | None:
    return None if small else f":material/{name}:"


def _next(label: str, icon: str | None, key: str, page: str, picture: Picture, again: bool) -> None:
    """Offer to go on with a picture, on this page where it was made there."""
    _button(f"{label} again" if again else label, icon, key, partial(_go_on, page, again), picture)


def _go_on(page: str, again: bool, picture_id: str) -> str | None:
    """Choose a picture to work on; the page to go to, if that is another."""
    if again:
        source.go_on(page, picture_id)
        return None
    source.choose(page, picture_id)
    return f"{page}.py"


def _button(label: str, icon: str | None, key: str, act: Callable[[str], object], picture: Picture) -> None:
    st.button(label, key=key, icon=icon, type="tertiary", on_click=acts.on_press(act, picture.id))
