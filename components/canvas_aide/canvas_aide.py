"""What the drawable canvas lacks: to say when it has said all, and to go without its own tool bar.

Its tool bar has another Undo than the page, and can be switched off only together with the drawing.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_aide = st.components.v2.component(
    "easel_canvas_aide",
    html="<div></div>\n<!-- not seen -->",
    js=(Path(__file__).parent / "canvas_aide.js").read_text(),
)


def show(canvas: str, asked: int) -> int:
    """Ask the canvas of the key ``canvas`` whether it has said all; returns the last ``asked`` it answered.

    0 asks nothing.
    """
    result = _aide(
        key="edit_canvas_aide", data={"canvas": canvas, "asked": asked}, on_settled_change=_nothing
    )
    return int(result.settled or 0)


def _nothing() -> None:
    """The re-run that the change causes is all that is wanted."""
