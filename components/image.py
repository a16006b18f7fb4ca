"""The image of a kept picture, its alternative text, and what is said of it in a line."""

from __future__ import annotations

import html

import streamlit as st

from components.addresses import picture as address
from studio.library import Picture


def show(picture: Picture, what: str = "view") -> None:
    """Show only the image, never larger than its own pixels nor than the window."""
    fit = (
        "width:100%;aspect-ratio:1;object-fit:cover"
        if what == "thumbnail"
        else f"width:100%;max-width:{picture.width}px;max-height:85vh;object-fit:contain;object-position:left"
    )
    st.html(
        f'<img src="{html.escape(address(picture, what))}" alt="{html.escape(alt(picture), quote=True)}"'
        f' width="{picture.width}" height="{picture.height}"'
        f' style="display:block;height:auto;border-radius:0.5rem;{fit}">'
    )


def alt(picture: Picture) -> str:
    """The alternative text: what was asked for."""
    return f"Picture of “{picture.prompt}”" if picture.prompt else "A picture"


def facts(picture: Picture) -> str:
    """What came, in a line."""
    size = f"{picture.width} × {picture.height} {picture.format.upper()}"
    weight = f"{picture.bytes / 2**20:.1f} MB" if picture.bytes > 2**20 else f"{picture.bytes // 1024} kB"
    return f"{picture.model} · {size} · {weight} · {picture.seconds:.1f} s"
