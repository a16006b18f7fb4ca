"""A kept picture on a page: the image itself, and what can be done with it."""

from __future__ import annotations

import streamlit as st

from components import dialogs, image
from components.addresses import picture as address
from studio.library import Picture


def show(picture: Picture, *, what: str = "view", page: str) -> None:
    """Show a picture ("view" or "thumbnail") with its buttons; ``page`` begins their keys."""
    image.show(picture, what)
    with st.container(horizontal=True, gap="xsmall"):
        key = f"{page}_{picture.id}"
        st.button(
            "Zoom",
            key=f"{key}_zoom",
            icon=":material/zoom_in:",
            on_click=dialogs.open_zoom,
            args=(picture.id,),
        )
        st.link_button(
            "Download", address(picture, "download"), key=f"{key}_download", icon=":material/download:"
        )
        st.button(
            "Delete",
            key=f"{key}_delete",
            icon=":material/delete:",
            on_click=dialogs.open_delete,
            args=(picture.id,),
        )
