"""Dialogs that stay open while the page under them is drawn anew.

Which one is open is kept in the session, so that a picture that arrives meanwhile, and re-runs the
page, does not close it.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import details, messages, server_choice, server_form, session, source
from studio.errors import StudioError
from studio.library import Picture
from studio.library.shelves import BIN_DAYS

_OPEN = "dialog_open"


def open_zoom(picture_id: str) -> None:
    """Show a picture large, with all that is known of it."""
    st.session_state[_OPEN] = ("zoom", picture_id)


def open_delete(picture_id: str) -> None:
    """Ask before a picture is deleted."""
    st.session_state[_OPEN] = ("delete", picture_id)


def open_server() -> None:
    """Choose the server."""
    st.session_state[_OPEN] = ("server", "")


def show() -> None:
    """Draw the dialog that is open, if one is."""
    name, picture_id = st.session_state.get(_OPEN, ("", ""))
    if name == "server":
        _server()
    elif name and (picture := source.kept(picture_id)):
        dialogs: dict[str, Callable[[Picture], None]] = {"zoom": _zoom, "delete": _delete}
        dialogs[name](picture)


def _close() -> None:
    name, _ = st.session_state.pop(_OPEN, ("", ""))
    if name == "server":
        server_form.forget()


@st.dialog("Picture", width="large", on_dismiss=_close)
def _zoom(picture: Picture) -> None:
    if details.show(picture):
        messages.done("The settings are in the form.")
        _close()
        st.switch_page("generate.py")


@st.dialog("Delete this picture?", on_dismiss=_close)
def _delete(picture: Picture) -> None:
    st.write(f"It goes to the bin, and is deleted for good after {BIN_DAYS} days.")
    with st.container(horizontal=True):
        if st.button("Delete picture", type="primary", key="dialog_delete"):
            _delete_now(picture)
            _close()
            st.rerun()
        if st.button("Keep it", key="dialog_keep"):
            _close()
            st.rerun()


def _delete_now(picture: Picture) -> None:
    try:
        session.studio().library.bin([picture.id], session.space())
        messages.done("The picture is in the bin.")
    except StudioError as error:
        messages.failed(error)


@st.dialog("Server", on_dismiss=_close)
def _server() -> None:
    if server_choice.show():
        _close()
        st.rerun()
