"""All that is known of a picture, and the picture itself, large."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import image, parameters
from components.addresses import arrived
from components.addresses import picture as address
from components.failure import plain
from studio.library import Picture

_LABELS = {
    "model": "Model",
    "size": "Size",
    "quality": "Quality",
    "background": "Background",
    "output_format": "Format",
    "output_compression": "Compression",
    "moderation": "Moderation",
    "style": "Style",
    "seed": "Seed",
    "revised_prompt": "Revised prompt",
}


def show(picture: Picture) -> bool:
    """Show a picture with what is known of it; True when its settings are to be used again."""
    large, beside = st.columns([3, 2], gap="medium")
    with large:
        image.show(picture, "")
    with beside:
        return about(picture)


def about(picture: Picture) -> bool:
    """Tell what was asked and what came; True when the settings are to be used again."""
    st.text(picture.prompt)
    st.caption(plain(image.facts(picture)))
    if picture.kind == "composite":
        st.caption(image.put_back(picture))
    with st.container(horizontal=True):
        st.link_button(
            "Download", address(picture, "download"), key="details_download", icon=":material/download:"
        )
        if picture.kind == "composite":
            st.link_button(
                "As it arrived",
                arrived(picture, "download"),
                key="details_arrived",
                icon=":material/download:",
            )
        asked = picture.kind != "source"
        use = asked and st.button("Use these settings", key="details_use", icon=":material/tune:")
    if asked:
        _facts(picture)
    if use:
        parameters.GENERATE.use(picture.asked, picture.server)
    return use


def _facts(picture: Picture) -> None:
    asked, got = st.columns(2)
    with asked:
        st.markdown("**Asked**")
        _list(picture.asked)
    with got:
        st.markdown("**Got**")
        _list({"model": picture.model, **picture.got, "size": f"{picture.width}x{picture.height}"})
        st.text(f"From: {picture.server}")
        st.text(_usage(picture))
        if picture.request_id:
            st.text(f"Request id: {picture.request_id}")


def _list(values: Any) -> None:
    known = [(label, values.get(name)) for name, label in _LABELS.items()]
    st.text("\n".join(f"{label}: {value}" for label, value in known if value not in (None, "")))


def _usage(picture: Picture) -> str:
    total = (picture.usage or {}).get("total_tokens")
    if total is None:
        return "Tokens: not said"
    shared = f" for {picture.usage_pictures} pictures" if picture.usage_pictures > 1 else ""
    return f"Tokens: {total:,}{shared}"
