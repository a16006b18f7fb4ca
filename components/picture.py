"""A kept picture on a page: the image itself, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import dialogs, image
from components.addresses import picture as address
from studio.library import Picture


def show(picture: Picture, *, page: str, what: str = "view") -> None:
    """Show a picture ("view" or "thumbnail") with its buttons; ``page`` begins their keys."""
    image.show(picture, what)
    key = f"{page}_{picture.id}"
    with st.container(horizontal=True, gap="medium"):
        _button("Zoom", ":material/zoom_in:", f"{key}_zoom", dialogs.open_zoom, picture)
        st.link_button(
            "Download",
            address(picture, "download"),
            key=f"{key}_download",
            icon=":material/download:",
            type="tertiary",
        )
        _button("Delete", ":material/delete:", f"{key}_delete", dialogs.open_delete, picture)


def _button(label: str, icon: str, key: str, act: Callable[[str], None], picture: Picture) -> None:
    st.button(label, key=key, icon=icon, type="tertiary", on_click=act, args=(picture.id,))
