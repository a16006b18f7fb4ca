"""The pictures of a space as a grid of thumbnails, in pages."""

from __future__ import annotations

import math

import streamlit as st

from components import image, picture, session
from components.failure import plain

PAGE = 24


def show() -> None:
    """Draw a page of the gallery."""
    library, space = session.studio().library, session.space()
    total = library.count(space)
    if not total:
        _empty()
        return
    pages = math.ceil(total / PAGE)
    number = min(st.session_state.get("gallery_page", 1), pages)
    st.caption(f"{total:,} picture{'s' if total > 1 else ''}")
    with st.grid("auto", min_column_width=260, gap="medium") as grid:
        for kept in library.page(space, offset=(number - 1) * PAGE, limit=PAGE):
            with grid.cell():
                picture.show(kept, what="thumbnail", page="gallery")
                st.text(image.short(kept.prompt, 80))
                st.caption(plain(image.facts(kept)))
    if pages > 1:
        st.pagination(pages, key="gallery_page", bind="query-params")


def _empty() -> None:
    st.info("Nothing here yet. Every picture that you make is kept here.", icon=":material/photo_library:")
    st.page_link("generate.py", label="Make the first one", icon=":material/brush:")
