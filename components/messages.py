"""What a page has to say after something was done: said once, with its next drawing.

A sentence may belong to a place of the page, such as an uploader, and is then said there.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components import failure
from studio.errors import Failure, InvalidRequest, StudioError

_WAITING = "messages_waiting"


def done(sentence: str) -> None:
    """Say that something is done."""
    _waiting().append(("", sentence))


def failed(error: StudioError, *, place: str = "") -> None:
    """Say at ``place`` what failed, or all that is wrong with what was typed."""
    found = [error.failure]
    if isinstance(error, InvalidRequest):
        found = [Failure(error.kind, problem.sentence, "") for problem in error.problems]
    _waiting().extend((place, failure) for failure in found)


def show(place: str = "") -> None:
    """Say what is to be said now at ``place``."""
    waiting = _waiting()
    st.session_state[_WAITING] = [message for message in waiting if message[0] != place]
    _say(message for at, message in waiting if at == place)


def show_rest() -> None:
    """Say what is left, also what belongs to a place that is not there any more."""
    _say(message for _, message in st.session_state.pop(_WAITING, []))


def _say(messages: Iterable[str | Failure]) -> None:
    for message in messages:
        if isinstance(message, str):
            st.toast(message, icon=":material/check:")
        elif message.advice:
            failure.show(message)
        else:
            st.warning(failure.plain(message.sentence), icon=":material/edit:")


def _waiting() -> list[tuple[str, str | Failure]]:
    messages: list[tuple[str, str | Failure]] = st.session_state.setdefault(_WAITING, [])
    return messages
