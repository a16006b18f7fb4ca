"""The gate before every page: the host's password, where one is set, and the cookie it needs."""

from __future__ import annotations

import streamlit as st

from components import failure, session
from studio.errors import StudioError


def passed() -> bool:
    """Whether this browser may see the pages."""
    try:
        return session.studio().visitors.entered(session.token())
    except StudioError:
        return False


def show() -> None:
    """Let the page be drawn, or ask for the password and stop here."""
    try:
        visitors = session.studio().visitors
    except StudioError as error:
        failure.show(error.failure)
        st.stop()
    token = session.token()
    if not visitors.entered(token):
        _ask(token)
        st.stop()
    if visitors.space(token) is None:
        st.warning(
            "Easel uses a cookie to tell visitors apart. Allow cookies for this site, then reload the page."
        )
        st.stop()


def _ask(token: str | None) -> None:
    with st.container(horizontal_alignment="center"), st.container(width=400):
        st.title("Easel")
        st.write("This studio is protected by a password.")
        if token is None:
            st.warning("It also needs cookies. Allow them for this site, then reload the page.")
            return
        with st.form("gate", border=False):
            password = st.text_input(
                "Password", type="password", key="gate_password", autocomplete="current-password"
            )
            asked = st.form_submit_button("Enter", type="primary")
        if asked:
            _enter(token, password)


def _enter(token: str, password: str) -> None:
    visitors = session.studio().visitors
    if visitors.enter(token, password):
        st.rerun()
    elif visitors.locked():
        st.error("Too many wrong passwords. Wait a minute, then try again.")
    else:
        st.error("Wrong password. Try again.")
