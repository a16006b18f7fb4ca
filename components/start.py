"""The button that starts a request, with what that will cost, or why it cannot be started."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import session
from components.failure import plain
from studio.connections import OFFLINE, Connection
from studio.requests import PictureRequest


def show(
    label: str,
    key: str,
    request: PictureRequest | None,
    on_click: Callable[[], None],
    beside: Callable[[], None] = lambda: None,
) -> None:
    """Draw the button, and ``beside`` it what else there is to press.

    ``request`` is what it would start now (None where that is not known).
    """
    now = session.connection()
    connection = now if isinstance(now, Connection) else Connection(kind=OFFLINE, name=OFFLINE)
    till = session.studio().jobs.till
    problem = till.problem(session.space(), request, connection) if request else None
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            label,
            type="primary",
            key=key,
            shortcut="Ctrl+Enter",
            disabled=problem is not None,
            on_click=on_click,
        )
        beside()
        if problem:
            st.caption(plain(f"{problem.sentence} {problem.advice}"))
        elif request:
            st.caption(plain(till.estimate(request, connection).sentence))
