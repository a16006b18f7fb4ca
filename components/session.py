"""A session's keys and its client, in one place. It holds ids and a connection, never a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import streamlit as st
from streamlit import config

from studio import studio as studios
from studio.api import ImagesClient
from studio.catalog import ModelCard
from studio.connections import Connection
from studio.reports import ModelInfo
from studio.requests import PictureRequest
from studio.studio import Studio
from studio.visitors import COOKIE, is_token

_CHOSEN = "session_connection"
_TYPED = "session_typed"
_CLIENT = "session_client"
_MODELS = "session_models"
A_MOMENT = 0.5  # seconds: a server in the house answers in far less
_CHOICE = "session_choice"
_STARTED = "session_started"

_TWICE = 1.0  # seconds between two presses of which the second was not meant


@dataclass
class _Started:
    """The ids of the jobs that this session started, oldest first, and when the last one was."""

    jobs: list[str] = field(default_factory=list)
    last: float = 0.0


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


def use(chosen: Connection | Literal["offline"] | None, *, typed: bool = False) -> None:
    """Speak to another server from now on (None: the host's own); running jobs keep theirs.

    One that was ``typed`` can be chosen again, until the session ends or it is forgotten.
    """
    if typed:
        st.session_state[_TYPED] = chosen
    st.session_state[_CHOSEN] = chosen
    st.session_state[_CHOICE] = server_choice() + 1
    st.session_state.pop(_CLIENT, None)


def starter() -> Callable[[PictureRequest, ModelCard], None]:
    """What starts a job of this session, and asks nothing of the session when it does.

    To be asked for before the request is made ready, which takes time: the last request once more, asked
    for within a second, is not started. A key that was hit twice is paid once. Raises
    IllustratorUnavailable, and then what `studio.jobs.JobRunner.start` does.
    """
    pressed = time.monotonic()
    jobs, whose, now = studio().jobs, space(), client()
    mine: _Started = st.session_state.setdefault(_STARTED, _Started())

    def begin(request: PictureRequest, card: ModelCard) -> None:
        last = jobs.job(mine.jobs[-1], whose) if mine.jobs else None
        if last and last.request == request and pressed - mine.last < _TWICE:
            return
        mine.jobs.append(jobs.start(whose, now, request, card))
        mine.last = time.monotonic()

    return begin


def started() -> list[str]:
    """The ids of the jobs that this session started, oldest first."""
    mine: _Started = st.session_state.get(_STARTED, _Started())
    return list(mine.jobs)


def typed() -> Connection | None:
    """The connection that was typed in this session, if one was and it is not forgotten."""
    found: Connection | None = st.session_state.get(_TYPED)
    return found


def forget() -> None:
    """Forget the typed connection with its key; where it is in use, the host's own takes its place."""
    forgotten = st.session_state.pop(_TYPED, None)
    if forgotten is not None and st.session_state.get(_CHOSEN) == forgotten:
        use(None)


def keep_models(of: Connection, models: tuple[ModelInfo, ...] | None) -> None:
    """Keep the list of models that the server of a connection has given, for this session."""
    st.session_state[_MODELS] = (of, models)


def models() -> tuple[ModelInfo, ...] | None:
    """The models that the server in use lists; None where it was not asked, or has not answered yet.

    It is asked in the background, once for each choice of a server. Where nothing else says what it has, a
    moment is waited for it: else the list would grow, or the first model change, under the hand.
    """
    now = connection()
    if now == "offline":
        return None
    tested: tuple[Connection | None, tuple[ModelInfo, ...] | None]
    tested = st.session_state.get(_MODELS, (None, None))
    if tested[0] == now and tested[1] is not None:
        return tested[1]
    return client().models_soon(A_MOMENT if now.kind == "compatible" else 0.0)


def awaits_models() -> bool:
    """Whether only a list that the server has not given yet says which models it has."""
    now = connection()
    return now != "offline" and now.kind == "compatible" and models() is None


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
        kept = st.session_state[_CLIENT] = ImagesClient(wanted, memory=studio().memory)
    return kept
