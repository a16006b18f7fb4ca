"""The name, the logo and the page's own settings: see `brand.show`."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_SIDEBAR = 250  # pixels


def show() -> None:
    """Set the page up and show the name. The icons come from here, never from the internet."""
    st.set_page_config(
        page_title="Easel",
        page_icon=str(_HERE / "easel.svg"),
        layout="wide",
        initial_sidebar_state=_SIDEBAR,
    )
    st.logo(str(_HERE / "name.svg"), icon_image=str(_HERE / "easel.svg"), size="large")
