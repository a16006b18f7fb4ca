"""A session's keys and its client, in one place. It holds ids and a connection, never a picture."""

from __future__ import annotations

import time
from typing import Literal

import streamlit as st
from streamlit import config

from studio import studio as studios
from studio.api import ImagesClient
from studio.cards import ModelCard
from studio.connections import Connection
from studio.requests import PictureRequest
from studio.studio import Studio
from studio.visitors import COOKIE, is_token

_CHOSEN = "session_connection"
_CLIENT = "session_client"
_CHOICE = "session_choice"
_STARTED = "session_started"  # the id of the last job that was started, and when

_TWICE = 1.0  # seconds between two presses of which the second was not meant


def studio() -> Studio:
    """The studio of this process. Raises BadSetting, BadConnection or LibraryUnusable."""
    studios.listen_on(config.get_option("server.address"))
    return studios.opened()


def token() -> str | None:
    """What the browser's cookie says; None where it has none, or not one of this host's."""
    found = st.context.cookies.get(COOKIE)
    return found if is_token(found) else None


def space() -> str:
    """The space of this browser. The gate has seen to it that there is one."""
    found = studio().visitors.space(token())
    if found is None:
        st.stop()
    return found


def connection() -> Connection | Literal["offline"]:
    """What this session speaks to: what was chosen in it, else the host's server, else offline."""
    chosen: Connection | Literal["offline"] | None = st.session_state.get(_CHOSEN)
    return chosen or studio().settings.connection or "offline"


def use(chosen: Connection | Literal["offline"] | None) -> None:
    """Speak to another server from now on (None: the host's own); running jobs keep theirs."""
    st.session_state[_CHOSEN] = chosen
    st.session_state[_CHOICE] = server_choice() + 1
    st.session_state.pop(_CLIENT, None)


def server_name() -> str:
    """The name of the server in use, for people."""
    now = connection()
    return "Offline illustrator" if now == "offline" else now.name


def server_choice() -> int:
    """Which choice of a server this is, counted from 0: another one means other models."""
    number: int = st.session_state.get(_CHOICE, 0)
    return number


def client() -> ImagesClient:
    """The session's client, replaced as a whole when its connection changes.

    Raises IllustratorUnavailable where the offline illustrator is wanted and cannot start.
    """
    now = connection()
    wanted = studio().illustrator.connection() if now == "offline" else now
    kept: ImagesClient | None = st.session_state.get(_CLIENT)
    if kept is None or kept.connection != wanted:
        kept = st.session_state[_CLIENT] = ImagesClient(wanted)
    return kept


def start(request: PictureRequest, card: ModelCard, *, pressed: float) -> None:
    """Start a job, unless it is the last one once more: a key that was hit twice is paid once.

    ``pressed`` is when its button was, in seconds of `time.monotonic`; making a request ready takes time.
    Raises InvalidRequest, Closing, or IllustratorUnavailable.
    """
    last, ready = st.session_state.get(_STARTED, ("", 0.0))
    job = studio().jobs.job(last, space())
    if job and job.request == request and pressed - ready < _TWICE:
        return
    started = studio().jobs.start(space(), client(), request, card)
    st.session_state[_STARTED] = (started, time.monotonic())
