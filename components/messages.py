"""What a page has to say after something was done: said once, with its next drawing.

What belongs to a place of the page, such as an uploader, is said there until something else is done there.
"""

from __future__ import annotations

import streamlit as st

from components import failure
from studio.errors import Failure, InvalidRequest, StudioError

_WAITING = "messages_waiting"
_PLACES = "messages_places"


def done(sentence: str) -> None:
    """Say that something is done."""
    _waiting().append(sentence)


def failed(error: StudioError) -> None:
    """Say what failed, or all that is wrong with what was typed."""
    _waiting().append(error.failure)
    if isinstance(error, InvalidRequest):
        _waiting()[-1:] = [Failure(error.kind, problem.sentence, "") for problem in error.problems]


def failed_at(place: str, error: StudioError) -> None:
    """Say at ``place`` what failed there, until `clear`: runs that follow do not wipe it away."""
    st.session_state.setdefault(_PLACES, {}).setdefault(place, []).append(error.failure)


def clear(place: str) -> None:
    """Something else is done at ``place``: what failed before is no longer said."""
    st.session_state.get(_PLACES, {}).pop(place, None)


def show() -> None:
    """Say what is to be said now."""
    for message in st.session_state.pop(_WAITING, []):
        if isinstance(message, str):
            st.toast(message, icon=":material/check:")
        elif message.advice:
            failure.show(message)
        else:
            st.warning(failure.plain(message.sentence), icon=":material/edit:")


def show_at(place: str) -> None:
    """Say what failed at ``place``."""
    for message in st.session_state.get(_PLACES, {}).get(place, []):
        failure.show(message)


def _waiting() -> list[str | Failure]:
    messages: list[str | Failure] = st.session_state.setdefault(_WAITING, [])
    return messages
