"""Which server this session speaks to: the host's, the offline illustrator, or one typed here."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from components import failure, session
from studio.addresses import is_allowed
from studio.api import ImagesClient
from studio.catalog import CARDS
from studio.connections import OPENAI_URL, Connection, Secret
from studio.errors import BadConnection, StudioError

_HOST, _OFFLINE, _OPENAI, _OTHER = "host", "offline", "openai", "other"


def show() -> bool:
    """Draw the choice; True when another server is in use from now on."""
    words = {_OFFLINE: "Offline illustrator", _OPENAI: "OpenAI", _OTHER: "Another server"}
    hosted = session.studio().settings.connection
    if hosted:
        words = {_HOST: f"{hosted.name} (set by the host)", **words}
    kind = st.radio("Server", list(words), format_func=words.__getitem__, key="server_kind")
    if kind == _OFFLINE:
        st.caption("A stand-in that draws on this machine: no key, no cost, not an AI model.")
    if kind == _OTHER:
        st.text_input(
            "Base URL", key="server_url", placeholder="https://images.example.org/v1", autocomplete="off"
        )
        st.text_input("Model", key="server_model", placeholder="The name that the server gives it")
        st.selectbox(
            "Behaves like",
            [card.id for card in CARDS],
            index=None,
            key="server_like",
            placeholder="Not known: offer everything",
        )
    if kind in (_OPENAI, _OTHER):
        optional = " (if the server wants one)" if kind == _OTHER else ""
        st.text_input(f"API key{optional}", type="password", key="server_key", autocomplete="off")
        st.caption(
            "The key stays in this session: it is never written down, and is forgotten when you leave "
            "or reload the page."
        )
    with st.container(horizontal=True):
        use = st.button("Use this server", type="primary", key="server_use")
        test = st.button("Test", key="server_test")
    return _act(kind, use=use, test=test)


def _act(kind: str, *, use: bool, test: bool) -> bool:
    try:
        if test:
            _test(_chosen(kind))
        if use:
            session.use(_chosen(kind))
            return True
    except StudioError as error:
        failure.show(error.failure)
    return False


def _chosen(kind: str) -> Connection | Literal["offline"] | None:
    if kind == _HOST:
        return None
    if kind == _OFFLINE:
        return "offline"
    key = (st.session_state.get("server_key") or "").strip()
    secret = Secret(key) if key else None
    if kind == _OPENAI:
        if secret is None:
            raise BadConnection("the API key is missing")
        return Connection(kind="openai", name="OpenAI", base_url=OPENAI_URL, api_key=secret)
    return _other(secret)


def _other(key: Secret | None) -> Connection:
    settings = session.studio().settings
    typed = (st.session_state.get("server_url") or "").strip()
    if not typed:
        raise BadConnection("the base URL is missing")
    try:
        url = settings.checked_address(typed)
    except BadConnection as error:
        raise BadConnection(f"the base URL {error.detail}") from error
    model = (st.session_state.get("server_model") or "").strip() or None
    return Connection(
        kind="compatible",
        name=url.split("//")[1].split("/")[0],
        base_url=url,
        api_key=key,
        model=model,
        like=st.session_state.get("server_like"),
        public_only=not (settings.loopback or is_allowed(url, settings.allowed_servers)),
    )


def _test(chosen: Connection | Literal["offline"] | None) -> None:
    studio = session.studio()
    offline = chosen == "offline" or (chosen is None and studio.settings.connection is None)
    connection = studio.illustrator.connection() if offline else chosen or studio.connection()
    assert isinstance(connection, Connection)
    report = ImagesClient(connection).test()
    if report.failure:
        failure.show(report.failure)
    else:
        st.success(report.sentence, icon=":material/check_circle:")
