"""A button that copies a text to the browser's clipboard, which Streamlit does only for code."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent

_copy = st.components.v2.component(
    "easel_copy",
    html='<button type="button">\n<span class="icon" aria-hidden="true">content_copy</span>'
    '<span class="words" aria-live="polite"></span></button>',
    css=(_HERE / "copy.css").read_text(encoding="utf-8"),
    js=(_HERE / "copy.js").read_text(encoding="utf-8"),
)


def show(label: str, text: str, *, key: str) -> None:
    """Draw the button."""
    _copy(key=key, data={"label": label, "text": text}, width="content")
