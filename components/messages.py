"""What a page has to say after something was done: said once, with its next drawing."""

from __future__ import annotations

import streamlit as st

from components import failure
from studio.errors import Failure, InvalidRequest, StudioError

_WAITING = "messages_waiting"


def done(sentence: str) -> None:
    """Say that something is done."""
    _waiting().append(sentence)


def failed(error: StudioError) -> None:
    """Say what failed, or all that is wrong with what was typed."""
    _waiting().append(error.failure)
    if isinstance(error, InvalidRequest):
        _waiting()[-1:] = [Failure(error.kind, problem.sentence, "") for problem in error.problems]


def show() -> None:
    """Say what is to be said now."""
    for message in st.session_state.pop(_WAITING, []):
        if isinstance(message, str):
            st.toast(message, icon=":material/check:")
        elif message.advice:
            failure.show(message)
            # The box may be out of sight where the page is scrolled down; a toast is not.
            st.toast(failure.plain(message.sentence), icon=":material/error:")
        else:
            st.warning(failure.plain(message.sentence), icon=":material/edit:")


def _waiting() -> list[str | Failure]:
    messages: list[str | Failure] = st.session_state.setdefault(_WAITING, [])
    return messages
