"""A failure on a page: a sentence, what to do, and what to tell whoever runs the server."""

from __future__ import annotations

import streamlit as st

from studio.errors import Failure


def show(failure: Failure) -> None:
    """Say what happened and what a person can do."""
    st.error(f"{plain(failure.sentence)}\n\n{plain(failure.advice)}", icon=":material/error:")
    notes = []
    if failure.maybe_charged:
        notes.append("It may have been charged.")
    if failure.request_id:
        notes.append(f"Request id: `{failure.request_id.replace('`', '')}`")
    if notes:
        st.caption(" ".join(notes))


def plain(text: str) -> str:
    """Text as it stands: nothing that a server says becomes Markdown."""
    return "".join(f"\\{letter}" if letter in r"\`*_{}[]()#+-!|<>~$:" else letter for letter in text)
