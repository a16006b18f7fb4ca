"""Where a picture came from and what was made of it, as a small tree of thumbnails to walk in."""

from __future__ import annotations

import html
from collections.abc import Sequence

import streamlit as st

from components import image, session
from components.addresses import route
from components.place import Place
from components.walk import walk
from studio.library import Parent, Picture

_ROLES = {"source": "Source", "reference": "Reference", "mask": "Mask", "markup": "Markup"}
_DRAWN = {
    "mask": "Mask: the white part was redone",
    "markup": "Markup: a note that the model read",
}
_SIDE = 120  # pixels
_PAPER = "background:#fff;"  # what is redone is transparent in a mask as it was sent: white in the dark, too
_MOST = 24  # children that are shown


def show(picture: Picture, here: Place) -> None:
    """Draw the parents above the picture and its children below; nothing where it has neither."""
    library = session.studio().library
    parents, children = library.parents(picture), library.children(picture)
    if not parents and not children:
        return
    st.subheader("Lineage", anchor=False)
    if parents:
        st.caption("Made from")
        _row([(_parent(picture, parent, here), _ROLES[parent.role]) for parent in parents], "above")
        st.markdown(":material/arrow_downward:")
    _row([(_still(picture), "This picture")], "this")
    if children:
        st.markdown(":material/arrow_downward:")
        st.caption("Made from this")
        _row(
            [(walk.link(child, here), image.short(image.title(child), 40)) for child in children[:_MOST]],
            "below",
        )
        if len(children) > _MOST:
            st.caption(f"and {len(children) - _MOST:,} more")


def _row(cells: Sequence[tuple[str, str]], name: str) -> None:
    with st.container(horizontal=True, key=f"lineage_{name}", gap="small"):
        for drawn, words in cells:
            with st.container(width=_SIDE, gap="xsmall"):
                st.html(drawn)
                st.caption(image.short(words, 40))


def _parent(picture: Picture, parent: Parent, here: Place) -> str:
    if parent.picture:
        return walk.link(parent.picture, here)
    if words := _DRAWN.get(parent.role):
        return _image(route(f"/pictures/{picture.id}/{parent.role}"), words, _PAPER)
    return (
        '<div style="aspect-ratio:1;border:1px dashed currentColor;border-radius:0.5rem;opacity:0.5;'
        'display:flex;align-items:center;justify-content:center;font-size:0.8rem">Deleted</div>'
    )


def _still(picture: Picture) -> str:
    return _image(
        route(f"/pictures/{picture.id}/thumbnail"), image.alt(picture), "outline:3px solid #cc440e;"
    )


def _image(address: str, alt: str, style: str = "") -> str:
    return (
        f'<img src="{html.escape(address)}" alt="{image.attribute(alt)}" loading="lazy" style="display:block;'
        f'width:100%;aspect-ratio:1;object-fit:cover;border-radius:0.5rem;{style}">'
    )
