"""Dialogs that stay open while the page under them is drawn anew.

Which one is open is kept in the session, so that a picture that arrives meanwhile, and re-runs the
page, does not close it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components import (
    binning,
    chosen,
    close_up,
    details,
    messages,
    server_choice,
    server_form,
    source,
)
from components.binning import Latest
from components.chosen import Chosen
from studio.library import Picture
from studio.library.shelves import BIN_DAYS

_OPEN = "dialog_open"


def open_zoom(picture_id: str) -> None:
    """Show a picture large, with all that is known of it."""
    st.session_state[_OPEN] = ("zoom", picture_id)


def open_delete(picture_id: str) -> None:
    """Ask before a picture is deleted."""
    st.session_state[_OPEN] = ("delete", picture_id)


def open_close_up(picture_id: str) -> None:
    """Show a picture's own pixels."""
    st.session_state[_OPEN] = ("close_up", picture_id)


def open_remove(ids: Sequence[str]) -> None:
    """Ask before pictures are deleted for good."""
    st.session_state[_OPEN] = ("remove", tuple(ids))


def open_server() -> None:
    """Choose the server."""
    st.session_state[_OPEN] = ("server", "")


def show() -> None:
    """Draw the dialog that is open, if one is."""
    name, picture_id = st.session_state.get(_OPEN, ("", ""))
    if name == "server":
        _server()
    elif name == "remove":
        _remove(picture_id)
    elif name and (picture := source.kept(picture_id)):
        dialogs: dict[str, Callable[[Picture], None]] = {
            "zoom": _zoom,
            "delete": _delete,
            "close_up": _close_up,
        }
        dialogs[name](picture)


def close(name: str) -> None:
    """Close this dialog, if it is open."""
    if st.session_state.get(_OPEN, ("",))[0] == name:
        _close()


def _close() -> None:
    name, _ = st.session_state.pop(_OPEN, ("", ""))
    if name == "server":
        server_form.forget()


@st.dialog("Picture", width="large", on_dismiss=_close)
def _zoom(picture: Picture) -> None:
    if details.show(picture):
        messages.done("The settings are in place.")
        _close()
        st.switch_page("generate.py")


@st.dialog("Delete this picture?", on_dismiss=_close)
def _delete(picture: Picture) -> None:
    st.write(f"It moves to the bin, and is deleted for good after {BIN_DAYS} days.")
    with st.container(horizontal=True):
        st.button(
            "Delete picture",
            type="primary",
            key="dialog_delete",
            on_click=_bin,
            args=(picture.id, binning.latest()),
        )
        if st.button("Keep it", key="dialog_keep"):
            _close()
            st.rerun()


@st.dialog("Close-up", width="large", on_dismiss=_close)
def _close_up(picture: Picture) -> None:
    close_up.show(picture)


@st.dialog("Delete for good?", on_dismiss=_close)
def _remove(ids: Sequence[str]) -> None:
    what = f"These {len(ids):,} pictures" if len(ids) > 1 else "This picture"
    st.write(f"{what} cannot be restored afterwards.")
    with st.container(horizontal=True):
        st.button(
            "Delete for good",
            type="primary",
            key="dialog_remove",
            on_click=_remove_now,
            args=(ids, chosen.pictures()),
        )
        if st.button("Keep in the bin", key="dialog_remove_not"):
            _close()
            st.rerun()


def _bin(picture_id: str, undo: Latest) -> None:
    binning.bin_now([picture_id], undo)
    _close()
    st.rerun()


def _remove_now(ids: Sequence[str], picked: Chosen) -> None:
    if binning.remove(ids):
        picked.clear()
    _close()
    st.rerun()


@st.dialog("Server", on_dismiss=_close)
def _server() -> None:
    if server_choice.show():
        _close()
        st.rerun()
