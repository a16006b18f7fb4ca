"""The pictures of a space as a grid of thumbnails, in pages."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import streamlit as st

from components import acts, binning, chosen, dialogs, finding, image, leaving, picture, selection, session
from components.failure import plain
from components.place import Place
from components.walk import walk
from studio.library import Picture
from studio.library.shelves import BIN_DAYS

PAGE = 24


def show(here: Place) -> None:
    """Draw a page of what is searched for."""
    library, space = session.studio().library, session.space()
    finding.show(here)
    total = library.count(space, here.query)
    pages = max(1, math.ceil(total / PAGE))
    here = replace(here, page=min(here.page, pages))
    shown = library.page(space, here.query, offset=(here.page - 1) * PAGE, limit=PAGE)
    if not shown:
        _empty(here)
        return
    if chosen.on():
        selection.show_actions(here, shown, total)
    with st.container(horizontal=True, vertical_alignment="center", key="gallery_count"):
        st.caption(_count(here, total), width="content")
        if here.text or here.filters:
            finding.show_clear()
    tags = library.tags([kept.id for kept in shown], space)
    with st.grid("auto", min_column_width=260, gap="medium", key="gallery_grid") as grid:
        for kept in shown:
            with grid.cell():
                _tile(kept, here, tags)
    if credits := dict.fromkeys(said for kept in shown if (said := image.credit(kept))):
        st.caption(plain("Credit: " + " ".join(credits)))
    if pages > 1:
        st.pagination(pages, key=finding.put("page", here.page))


def _tile(kept: Picture, here: Place, tags: Mapping[str, Sequence[str]]) -> None:
    st.html(walk.tile(kept, here))
    with st.container(gap="xsmall"):
        image.show_line(image.title(kept))
        st.caption(plain(image.brief(kept) + (" · credit below" if image.credit(kept) else "")))
        leaving.show_day(kept)
        if tags[kept.id]:
            st.caption(plain(" · ".join(f"#{tag}" for tag in tags[kept.id])))
        if chosen.on():
            return  # the tile is the box by which it is selected
        if here.binned:
            _binned(kept)
        else:
            picture.show_actions(kept, page="gallery")


def _binned(kept: Picture) -> None:
    now = datetime.now(UTC)
    gone = (kept.binned or now) + timedelta(days=BIN_DAYS)
    days = max(0, math.ceil((min(gone, kept.leaves or gone) - now).total_seconds() / 86_400))
    st.caption(f"{days} days left" if days != 1 else "1 day left")
    with st.container(horizontal=True, gap="small"):
        st.button(
            "Restore",
            key=f"gallery_{kept.id}_restore",
            type="tertiary",
            on_click=acts.on_press(binning.restore, [kept.id]),
        )
        st.button(
            "Delete for good",
            key=f"gallery_{kept.id}_remove",
            type="tertiary",
            on_click=dialogs.open_remove,
            args=([kept.id],),
        )


def _count(here: Place, total: int) -> str:
    pictures = f"{total:,} picture{'s' if total > 1 else ''}"
    if here.binned:
        return f"{pictures} in the bin. {binning.KEPT}"
    if not (here.text or here.filters):
        return pictures
    filters = f" · {here.filters} filter{'s' if here.filters > 1 else ''}" if here.filters else ""
    return f"{pictures} found{filters}"


def _empty(here: Place) -> None:
    if here.text or here.filters:
        st.info("No pictures match.", icon=":material/search_off:")
        finding.show_clear()
    elif here.binned:
        st.info(f"The bin is empty. {binning.KEPT}", icon=":material/delete:")
    else:
        st.info("Nothing here yet. Every picture you make is kept here.", icon=":material/photo_library:")
        st.page_link("generate.py", label="Make the first one", icon=":material/brush:")
