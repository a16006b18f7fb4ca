"""Presses of buttons that are followed only when the canvas has said what is drawn.

The canvas says it a moment after the mouse is let go, so a run of the script that a press begins may
know less than the person sees. A press is remembered outside of the session's state: what a callback
does there ends unfinished when another run is asked for meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from components.canvas_aide import canvas_aide

_PRESSES = "edit_presses"


@dataclass
class Presses:
    """What was pressed and is not followed yet, in order, and how many presses there ever were.

    ``settled`` is whether the canvas, where there is one, has said all since.
    """

    labels: list[str] = field(default_factory=list)
    number: int = 0
    settled: bool = True

    def press(self, label: str) -> None:
        """Remember a press."""
        self.labels.append(label)
        self.number += 1

    def done(self, label: str) -> None:
        """Forget the first presses, as many as there are of ``label`` in a row."""
        while self.labels and self.labels[0] == label:
            del self.labels[0]


def waiting() -> Presses:
    """The presses of this session."""
    found: Presses = st.session_state.setdefault(_PRESSES, Presses())
    return found


def button(label: str, **options: Any) -> None:
    """Draw a button whose presses wait; ``options`` are those of `st.button`."""
    st.button(label, on_click=waiting().press, args=(label,), **options)


def show(canvas: str) -> None:
    """Ask the canvas of this key, where something was pressed, whether it has said all."""
    now = waiting()
    now.settled = canvas_aide.show(canvas, now.number if now.labels else 0) >= now.number


def first(label: str) -> bool:
    """Whether a press of ``label`` is the one to follow now."""
    now = waiting()
    return now.labels[:1] == [label] and now.settled


def forget() -> None:
    """Follow none of what was pressed so far."""
    waiting().labels.clear()
