"""A kept picture to take away: the very bytes that arrived, or the same picture with its recipe inside."""

from __future__ import annotations

import streamlit as st

from components.addresses import arrived
from components.addresses import picture as address
from studio.library import Picture
from studio.recipes import TAKES_RECIPE

_ICON = ":material/download:"


def show(picture: Picture, page: str = "details") -> None:
    """Offer the picture's files; ``page`` begins the keys."""
    recipe = picture.format in TAKES_RECIPE and picture.kind != "source"
    with st.container(horizontal=True):
        _link("Download", address(picture, "download"), f"{page}_download")
        if recipe:
            _link("With recipe", f"{address(picture, 'download')}?with=recipe", f"{page}_recipe", _RECIPE)
        if picture.kind == "composite":
            _link("As it arrived", arrived(picture, "download"), f"{page}_arrived", _ARRIVED)
    if recipe:
        st.caption(
            "“With recipe” adds the prompt and settings, which breaks any signature (C2PA) in the file."
        )


_RECIPE = "The same picture with its prompt and settings inside. Drop it on Generate to restore them."
_ARRIVED = "The picture as the model sent it, before it was placed back into the original."


def _link(label: str, where: str, key: str, about: str | None = None) -> None:
    st.link_button(label, where, key=key, icon=_ICON, help=about)
