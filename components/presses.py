"""Presses of buttons that are followed only when the canvas has said what is drawn.

The canvas says it a moment after the mouse is let go, so a run of the script that a press begins may
know less than the person sees. A press is remembered outside of the session's state: what a callback
does there ends unfinished when another run is asked for meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from components.canvas_aide.canvas_aide import Said

COUNTED = {"edit_undo": "Undo", "edit_clear": "Clear"}
"""The keys and labels of the buttons whose presses the canvas's aide sees before Streamlit does."""

_PRESSES = "edit_presses"


@dataclass
class Presses:
    """What was pressed and is not followed yet, in order, and how many presses Streamlit ever saw.

    ``settled`` is whether the canvas, where there is one, has said all since. ``heard`` is what its aide has
    said last: since when it is there, and how many presses it has seen.
    """

    labels: list[str] = field(default_factory=list)
    number: int = 0
    settled: bool = True
    heard: tuple[str, int] = ("", 0)

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


def hear(said: Said) -> None:
    """Follow what the canvas's aide has said; what it saw pressed comes before what Streamlit did."""
    now = waiting()
    since, heard = now.heard
    new = said.pressed[heard if since == said.since else 0 :]
    now.heard = (said.since, len(said.pressed))
    later = [label for label in now.labels if label not in COUNTED.values()]
    now.labels[:] = [label for label in now.labels if label not in later] + [*new, *later]
    now.settled = said.settled >= now.number


def first() -> str:
    """The label of the press to follow now; empty for none."""
    now = waiting()
    return now.labels[0] if now.labels and now.settled else ""


def forget() -> None:
    """Follow none of what was pressed so far."""
    waiting().labels.clear()
