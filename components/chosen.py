"""Which pictures are selected in this session.

The selection is a plain object that callbacks are given: what they do with the session's state can end
unfinished, when another run of the script is asked for meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import streamlit as st

SWITCH = "gallery_select"
_CHOSEN = "chosen_pictures"


@dataclass
class Chosen:
    """The ids of the selected pictures, in the order in which they were.

    ``turns`` is how often each was selected, or no longer, in the page itself: which shows it there before
    the script has heard of it, so that only a tile that is drawn anew shows for certain what is so.
    """

    ids: list[str] = field(default_factory=list)
    turns: Counter[str] = field(default_factory=Counter)
    tagging: bool = False  # whether all of them are to get the tags that were typed

    def add(self, more: Iterable[str]) -> None:
        """Select these, too."""
        self.ids = list(dict.fromkeys([*self.ids, *more]))

    def turn(self, picture_id: str, *, on: bool) -> None:
        """Select a picture, or no longer; twice does no more than once."""
        self.turns[picture_id] += 1
        if on:
            self.add([picture_id])
        elif picture_id in self.ids:
            self.ids.remove(picture_id)

    def tag(self) -> None:
        """Let all of them get the tags that were typed."""
        self.tagging = True

    def clear(self) -> None:
        """Select nothing."""
        self.ids = []


def on() -> bool:
    """Whether pictures are being selected."""
    return bool(st.session_state.get(SWITCH))


def pictures() -> Chosen:
    """What is selected."""
    found: Chosen = st.session_state.setdefault(_CHOSEN, Chosen())
    return found
