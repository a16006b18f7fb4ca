"""All that is known of a picture, and the picture itself, large."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components import code, downloads, image, leaving, parameters, spent
from components.failure import plain
from studio.differences import differences
from studio.library import Picture
from studio.recipes import recipe_of

LABELS = {
    "model": "Model",
    "size": "Size",
    "quality": "Quality",
    "background": "Background",
    "output_format": "Format",
    "output_compression": "Compression",
    "n": "Number",
    "partial_images": "Previews",
    "moderation": "Moderation",
    "style": "Style",
    "input_fidelity": "Input fidelity",
    "complexity": "Complexity",
    "frame_count": "Frames",
    "frame_duration_ms": "Milliseconds per frame",
    "svg_model": "SVG model",
    "svg_effort": "SVG effort",
    "strength": "Strength",
    "seed": "Seed",
    "extra": "Extra fields",
    "revised_prompt": "Revised prompt",
    "attribution": "Attribution",
}
_ROLES = {"source": "Source", "reference": "Reference", "mask": "Mask", "markup": "Markup"}


def show(picture: Picture) -> bool:
    """Show a picture with what is known of it; True when its settings are to be used again."""
    large, beside = st.columns([3, 2], gap="medium")
    with large:
        image.show(picture, "")
    with beside:
        use = about(picture)
        show_facts(picture)
    return use


def about(picture: Picture) -> bool:
    """Say what the picture is, and offer its files; True when the settings are to be used again."""
    st.text(picture.prompt or image.title(picture))
    st.caption(plain(image.facts(picture)))
    leaving.show_day(picture)
    if picture.kind == "composite":
        st.caption(image.put_back(picture))
    if credit := image.credit(picture):
        st.caption(plain(credit))
    downloads.show(picture)
    if picture.kind == "source":
        return False
    use = st.button("Use these settings", key="details_use", icon=":material/tune:")
    if use:
        parameters.GENERATE.use(picture.asked, picture.server)
    _show_differences(picture)
    return use


def show_facts(picture: Picture) -> None:
    """Say what was asked and what came, and offer the request as code; nothing of an upload."""
    if picture.kind == "source":
        return
    asked, got = st.columns(2, gap="medium")
    with asked:
        st.markdown("**Requested**")
        st.text("\n".join([*_listed(picture.asked), *_files(picture), *spent.estimated(picture)]))
    with got:
        st.markdown("**Received**")
        st.text("\n".join(_got(picture)))
    with st.expander("Copy as code", icon=":material/code:"):
        code.show(picture)


def _show_differences(picture: Picture) -> None:
    """Say where what came is not what was asked for; quietly where the server only wrote a prompt anew."""
    found = differences(picture)
    if loud := [plain(one.sentence) for one in found if one.field != "prompt"]:
        st.warning("  \n".join(loud), icon=":material/difference:")
    for one in found:
        if one.field == "prompt":
            st.caption(plain(one.sentence))


def _got(picture: Picture) -> list[str]:
    came = {
        "output_format": picture.format,
        "model": picture.model,
        **picture.got,
        "size": f"{picture.width}x{picture.height}",
    }
    request = [f"Request id: {picture.request_id}"] if picture.request_id else []
    return [
        *_listed(came),
        f"From: {picture.server}",
        f"Arrived: {picture.arrived:%d %B %Y, %H:%M:%S} UTC",
        f"Took: {picture.seconds:.1f} s",
        _usage(picture),
        *spent.paid(picture),
        *request,
    ]


def _listed(values: Mapping[str, Any]) -> list[str]:
    known = [(label, values.get(name)) for name, label in LABELS.items()]
    return [f"{label}: {value}" for label, value in known if value not in (None, "", {})]


def _files(picture: Picture) -> list[str]:
    """What went with the request."""
    return [
        f"{_ROLES[file.role]}: {image.short(file.name, 40)} ({file.width} × {file.height})"
        for file in recipe_of(picture).files
        if file.role in _ROLES
    ]


def _usage(picture: Picture) -> str:
    usage = picture.usage or {}
    total, author = usage.get("total_tokens"), usage.get("svg")
    if not isinstance(total, int):
        return "Tokens: not reported"
    ways = {way: usage.get(f"{way}_tokens") for way in ("input", "output")}
    parts = [f"{count:,} {way}" for way, count in ways.items() if isinstance(count, int)]
    shared = f" for {picture.usage_pictures} pictures" if picture.usage_pictures > 1 else ""
    written = author.get("total_tokens") if isinstance(author, Mapping) else None
    beside = f", and {written:,} to write the SVG" if isinstance(written, int) else ""
    return f"Tokens: {total:,}{shared}" + (f" ({', '.join(parts)})" if parts else "") + beside
