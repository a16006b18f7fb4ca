"""Which server this session speaks to: one of the host's, the offline illustrator, or one typed here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import streamlit as st

from components import failure, server_form, server_test, session
from studio.connections import Connection
from studio.errors import StudioError

_OFFLINE, _TYPED, _OPENAI, _OTHER = "offline", "typed", "openai", "other"
_HOST = "host "  # and the connection's name


def show() -> bool:
    """Draw the choice; True when another server is in use from now on."""
    words = _words()
    _begin_with_the_one_in_use(words)
    kind = st.radio(
        "Server",
        list(words),
        format_func=words.__getitem__,
        key=server_form.key("kind"),
        label_visibility="collapsed",  # the dialog's title says it
    )
    if kind == _OFFLINE:
        st.caption("A stand-in that draws on this machine: no key, no cost, not an AI model.")
    if kind == _TYPED:
        st.caption(
            "Added in this session. Its key is not saved anywhere, and is gone when you reload the page."
        )
    if kind in (_OPENAI, _OTHER):
        server_form.show(openai=kind == _OPENAI)
    said = st.container()  # above the buttons: below them a long form would hide it
    with st.container(horizontal=True):
        use = st.button("Use this server", type="primary", key="server_use")
        test = st.button("Test", key="server_test")
        if kind == _TYPED:
            st.button("Change", key="server_edit", icon=":material/edit:", on_click=server_form.change)
        if kind == _TYPED and st.button("Forget", key="server_forget", icon=":material/key_off:"):
            _forget()
            st.rerun()  # the whole page: it names the server in use
    with said:
        return _act(kind, use=use, test=test)


def _words() -> dict[str, str]:
    """What can be chosen, with words for each."""
    settings = session.studio().settings
    words = {f"{_HOST}{each.name}": f"{each.name} (set by the host)" for each in settings.connections}
    words[_OFFLINE] = "Offline illustrator"
    if typed := session.typed():
        words[_TYPED] = f"{typed.name} (added by you)"
    if settings.may_type:
        words |= {_OPENAI: "OpenAI, with your own key", _OTHER: "Another server"}
    return words


def _begin_with_the_one_in_use(words: Mapping[str, str]) -> None:
    kind = server_form.key("kind")
    if st.session_state.get(kind) in words:
        return
    now = session.connection()
    hosted = f"{_HOST}{now.name}" if isinstance(now, Connection) else ""
    own = _TYPED if now == session.typed() else hosted
    st.session_state[kind] = own if own in words else _OFFLINE


def _forget() -> None:
    session.forget()
    server_form.drop()


def _act(kind: str, *, use: bool, test: bool) -> bool:
    try:
        if test:
            server_test.show(_chosen(kind))
        if use:
            chosen, typed = _chosen(kind), kind in (_OPENAI, _OTHER)
            if typed:
                server_form.keep()
            session.use(chosen, typed=typed)
            return True
    except StudioError as error:
        failure.show(error.failure)
    return False


def _chosen(kind: str) -> Connection | Literal["offline"]:
    if kind == _OFFLINE:
        return "offline"
    if kind == _TYPED:
        return session.typed() or "offline"
    if kind in (_OPENAI, _OTHER):
        return server_form.connection(openai=kind == _OPENAI)
    hosted = session.studio().settings.connections
    return next(each for each in hosted if f"{_HOST}{each.name}" == kind)
