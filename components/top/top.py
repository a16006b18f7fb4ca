"""A place that the page is brought to: what was chosen far below is worked on up here."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_top = st.components.v2.component(
    "easel_top",
    html="<div></div>\n<!-- scrolled to, not seen -->",
    css="div {\n  height: 0;\n  scroll-margin-top: 9rem;\n}",
    js=(Path(__file__).parent / "top.js").read_text(encoding="utf-8"),
)


def show(*, key: str, turn: int) -> None:
    """Bring this place to the top of the window; once for each ``turn``, which is a number of its own."""
    _top(key=key, data={"key": key, "turn": turn})
