"""What presses of buttons do, done at the beginning of a run and not in a callback.

Streamlit ends a callback at its next access to the session's state when another run is asked for meanwhile
(a picture arrived, a field lost the focus), and forgets the press. Here a press is only remembered, outside
of the session's state, and followed by the next run; where that is ended in the middle, by the one after it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import Any

import streamlit as st

_PRESSED = "acts_pressed"


@dataclass
class _Pressed:
    """What was pressed in a session and is not done yet, in order; one run at a time follows it."""

    acts: list[Callable[[], object]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)


def on_press(act: Callable[..., object], *args: Any) -> Callable[[], None]:
    """A callback for a button of a page (in a dialog no run of the page follows) that has ``act`` done.

    Where it returns the file of a page, that is gone to.
    ``act`` is called again where a run ended in the middle of it: what it changes for good comes last.
    """
    return partial(_pressed().acts.append, partial(act, *args))


def follow() -> None:
    """Do what was pressed, and go where it leads."""
    pressed = _pressed()
    page = ""
    with pressed.lock:
        while pressed.acts:
            try:
                leads = pressed.acts[0]()
            except Exception:
                del pressed.acts[0]
                raise
            del pressed.acts[0]
            page = leads if isinstance(leads, str) else page
    if page:
        st.switch_page(page)


def _pressed() -> _Pressed:
    found: _Pressed = st.session_state.setdefault(_PRESSED, _Pressed())
    return found
