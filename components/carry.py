"""A space by browser, carried to another browser: a link that works once, and what opens with it."""

from __future__ import annotations

import time
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from components import messages, session
from components.addresses import route
from studio.errors import StudioError
from studio.visitors import LINK_MINUTES

PARAMETER = "carry"
_MADE = "carry_made"


def ask() -> None:
    """Ask before a link is used that led here, and say whose gallery this is where it is another one's."""
    visitors, token = session.studio().visitors, session.token()
    if token is None or not visitors.carries:
        return
    if PARAMETER in st.query_params:
        _arrived(st.query_params[PARAMETER])
    if visitors.is_guest(token):
        _guest()


def show() -> None:
    """Offer a link where browsers have spaces of their own."""
    if session.token() is None or not session.studio().visitors.carries:
        return
    with st.expander("Use this gallery in another browser", icon=":material/devices:"):
        _offer()


def _arrived(link: str) -> None:
    if not session.studio().visitors.is_link(link):
        st.warning(
            "This link has expired or was already used: a link works once, within "
            f"{LINK_MINUTES} minutes. Make a new one in the other browser.",
            icon=":material/link_off:",
        )
        return
    with st.container(border=True):
        st.subheader("Show the other browser's gallery here?", anchor=False)
        st.write(
            "This browser will show the pictures of the browser that made the link, and both can add, change "
            "and delete them. Continue only if you made the link yourself, or trust whoever did. Pictures "
            "made in this browser are kept, and come back when you return to its own gallery."
        )
        with st.container(horizontal=True):
            st.button("Show it here", key="carry_take", type="primary", on_click=_take, args=(link,))
            st.button("Not now", key="carry_decline", on_click=_forget)


def _guest() -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption("This browser is showing another browser's gallery.", width="content")
        st.button("Return to its own", key="carry_leave", type="tertiary", on_click=_leave)


def _offer() -> None:
    link, made = st.session_state.get(_MADE, ("", 0.0))
    if link and time.time() - made < LINK_MINUTES * 60:
        st.code(link, language=None, wrap_lines=True)
        st.caption(
            f"Open it in the other browser within {LINK_MINUTES} minutes; it works once. Anyone who opens it "
            "can see and delete every picture in this gallery."
        )
    else:
        st.write("Make a link to open this gallery in another browser, such as on your phone.")
        st.button("Make a link", key="carry_make", icon=":material/link:", on_click=_make)


def _make() -> None:
    try:
        secret = session.studio().visitors.make_link(str(session.token()))
    except StudioError as error:
        messages.failed(error)
        return
    page = urlsplit(st.context.url or "")
    path = f"{route('/gallery')}"
    address = urlunsplit((page.scheme, page.netloc, path, urlencode({PARAMETER: secret}), ""))
    st.session_state[_MADE] = (address, time.time())


def _take(link: str) -> None:
    try:
        taken = session.studio().visitors.take_link(link, str(session.token()))
    except StudioError as error:
        messages.failed(error)
        return
    if taken:
        messages.done("This browser now shows the other gallery.")
        _forget()


def _leave() -> None:
    try:
        session.studio().visitors.leave(str(session.token()))
        messages.done("This browser shows its own gallery again.")
    except StudioError as error:
        messages.failed(error)


def _forget() -> None:
    st.query_params.pop(PARAMETER, None)
