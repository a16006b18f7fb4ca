"""The before/after slider: one picture over another, and a line to draw between them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components import addresses, image
from studio.library import Picture

_HERE = Path(__file__).parent
_NARROWEST = 240  # CSS pixels, so that both words and the line have room
_HTML = """
<div class="compare">
  <img class="after" alt="After">
  <img class="before" alt="Before">
  <input type="range" min="0" max="100" value="50" step="0.5" aria-label="Before and after">
  <div class="line"></div>
  <span class="left"></span>
  <span class="right"></span>
</div>
"""

_compare = st.components.v2.component(
    "easel_compare",
    html=_HTML,
    css=(_HERE / "compare.css").read_text(encoding="utf-8"),
    js=(_HERE / "compare.js").read_text(encoding="utf-8"),
)


def show(before: Picture, after: Picture, *, key: str) -> None:
    """Show ``before`` on the left of the line and ``after`` on its right, in the shape of ``before``.

    It is never larger than the pixels of ``before``, but of very small pictures.
    """
    _compare(
        key=key,
        data={
            "ratio": before.width / before.height,
            "width": max(before.width, _NARROWEST),
            "before": {"address": addresses.picture(before), "alt": image.alt(before), "label": "Before"},
            "after": {"address": addresses.picture(after), "alt": image.alt(after), "label": "After"},
        },
    )
