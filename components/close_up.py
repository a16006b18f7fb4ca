"""A picture's own pixels, as large as one likes."""

from __future__ import annotations

import html

import streamlit as st

from components import addresses, image
from studio.library import Picture

_SCALES = {"Fit": 0.0, "100%": 1.0, "200%": 2.0, "400%": 4.0}


def show(picture: Picture) -> None:
    """Show the picture at a scale that is chosen above it; what does not fit is scrolled to."""
    scale = _SCALES[
        st.segmented_control(
            "Scale",
            list(_SCALES),
            default="100%",
            required=True,
            key="close_up_scale",
            label_visibility="collapsed",
        )
        or "Fit"
    ]
    width = f"{round(picture.width * scale)}px;max-width:none" if scale else "100%"
    crisp = ";image-rendering:pixelated" if scale > 1 else ""
    st.html(
        '<div tabindex="0" role="group" aria-label="Picture, scrollable"'
        ' style="overflow:auto;max-height:75vh;border-radius:0.5rem">'
        f'<img src="{html.escape(addresses.picture(picture, ""))}"'
        f' alt="{image.attribute(image.alt(picture))}"'
        f' style="display:block;height:auto;width:{width}{crisp}"></div>'
    )
