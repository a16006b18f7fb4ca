"""Putting pictures into the bin, with a line that offers to undo it.

What was put there last is a plain object that callbacks are given, as in `chosen`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from components import acts, messages, session
from studio.errors import StudioError
from studio.library.shelves import BIN_DAYS

_LATEST = "binning_latest"
_OFFERED = 300.0  # seconds that the line stays

KEPT = f"Pictures in the bin are deleted for good after {BIN_DAYS} days."


@dataclass
class Latest:
    """The pictures that were put into the bin last, and when (`time.time`)."""

    ids: tuple[str, ...] = ()
    when: float = 0.0

    def forget(self) -> None:
        """Offer to undo it no longer."""
        self.ids = ()


def latest() -> Latest:
    """What this session put into the bin last."""
    found: Latest = st.session_state.setdefault(_LATEST, Latest())
    return found


def bin_now(ids: Sequence[str], undo: Latest) -> bool:
    """Put pictures into the bin and offer in ``undo`` to take them out; whether it could be done."""
    if not _done(lambda: session.studio().library.bin(ids, session.space())):
        return False
    undo.ids, undo.when = tuple(ids), time.time()
    return True


def restore(ids: Sequence[str]) -> bool:
    """Take pictures out of the bin; whether it could be done."""
    done = _done(lambda: session.studio().library.restore(ids, session.space()))
    if done:
        messages.done(
            "Back in the gallery." if len(ids) == 1 else f"{len(ids)} pictures are back in the gallery."
        )
    return done


def remove(ids: Sequence[str]) -> bool:
    """Remove pictures of the bin for good; whether it could be done."""
    library, space = session.studio().library, session.space()
    gone = [picture for picture in library.together(ids, space) if picture.binned]
    done = _done(lambda: library.remove(gone))
    if done:
        messages.done("Deleted for good.")
    return done


def show() -> None:
    """Say what was put into the bin lately, with "Undo"."""
    undo = latest()
    if not undo.ids or time.time() - undo.when > _OFFERED:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="binning_line"):
        many = f"{len(undo.ids)} pictures" if len(undo.ids) > 1 else "Picture"
        st.markdown(f":material/delete: {many} moved to the bin.", width="content")
        st.button("Undo", key="binning_undo", icon=":material/undo:", on_click=acts.on_press(_undo, undo))
        st.button("Hide", key="binning_hide", type="tertiary", on_click=undo.forget)


def _undo(undo: Latest) -> None:
    if restore(undo.ids):
        undo.forget()


def _done(change: Callable[[], object]) -> bool:
    try:
        change()
    except StudioError as error:
        messages.failed(error)
        return False
    return True
