"""Which pictures leave this space because the host does not keep them for ever: said before they do."""

from __future__ import annotations

import streamlit as st

from components import session
from studio.library import Picture, retention


def show() -> None:
    """Say how many pictures leave, when the first does, and what keeps one."""
    found = retention.leaving(session.studio().library, session.space())
    if found:
        several = found.count > 1
        what = f"{found.count:,} pictures leave" if several else "One picture leaves"
        st.warning(
            f"{what} this gallery{', the first' if several else ''} on {found.first:%d %B %Y}, because "
            "its host limits what is kept. Download what you want to keep. Favourites stay.",
            icon=":material/schedule:",
        )


def show_day(picture: Picture) -> None:
    """Say of a picture when it leaves, if it does; in the bin it says the days that it has left there."""
    if picture.leaves and not picture.binned:
        st.caption(f":material/schedule: Leaves on {picture.leaves:%d %B %Y}")
