"""The width of a container in the browser, which Streamlit does not tell a script."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_width = st.components.v2.component(
    "easel_width",
    html="<div></div>\n<!-- measured, not seen -->",
    css="div {\n  width: 100%;\n  height: 0;\n}",
    js=(Path(__file__).parent / "width.js").read_text(encoding="utf-8"),
)


def show(*, key: str, default: int) -> int:
    """The width of this place in CSS pixels; ``default`` until the browser has told it."""
    result = _width(key=key, on_width_change=_nothing)
    return int(result.width or default)


def _nothing() -> None:
    """The re-run that the change causes is all that is wanted."""
