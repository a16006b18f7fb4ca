"""Which pictures are selected in this session: their ids, in the order in which they were."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

SWITCH = "gallery_select"
_CHOSEN = "chosen_ids"


def on() -> bool:
    """Whether pictures are being selected."""
    return bool(st.session_state.get(SWITCH))


def ids() -> list[str]:
    """The pictures that are selected."""
    return list(st.session_state.get(_CHOSEN, ()))


def add(more: Iterable[str]) -> None:
    """Select these, too."""
    st.session_state[_CHOSEN] = list(dict.fromkeys([*ids(), *more]))


def turn(picture_id: str) -> None:
    """Select a picture, or no longer."""
    now = ids()
    st.session_state[_CHOSEN] = (
        [one for one in now if one != picture_id] if picture_id in now else [*now, picture_id]
    )


def clear() -> None:
    """Select nothing."""
    st.session_state.pop(_CHOSEN, None)
