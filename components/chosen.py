"""Which pictures are selected in this session.

The selection is a plain object that callbacks are given: what they do with the session's state can end
unfinished, when another run of the script is asked for meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import streamlit as st

SWITCH = "gallery_select"
_CHOSEN = "chosen_pictures"


@dataclass
class Chosen:
    """The ids of the selected pictures, in the order in which they were.

    ``times`` is how often several were selected, or none, at once: a browser that has not heard of it yet
    still says of each box what was so before, and that is no turn of the box.
    """

    ids: list[str] = field(default_factory=list)
    times: int = 0
    tagging: bool = False  # whether all of them are to get the tags that were typed

    def add(self, more: Iterable[str]) -> None:
        """Select these, too."""
        self.ids = list(dict.fromkeys([*self.ids, *more]))
        self.times += 1

    def turn(self, picture_id: str) -> None:
        """Select a picture, or no longer."""
        if picture_id in self.ids:
            self.ids.remove(picture_id)
        else:
            self.ids.append(picture_id)

    def tag(self) -> None:
        """Let all of them get the tags that were typed."""
        self.tagging = True

    def clear(self) -> None:
        """Select nothing."""
        self.ids = []
        self.times += 1


def on() -> bool:
    """Whether pictures are being selected."""
    return bool(st.session_state.get(SWITCH))


def pictures() -> Chosen:
    """What is selected."""
    found: Chosen = st.session_state.setdefault(_CHOSEN, Chosen())
    return found
