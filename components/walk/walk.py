"""Links to pictures that keep the session, and the keyboard in the gallery.

Streamlit has links with words only, and no key for the tile that has the focus.
"""

from __future__ import annotations

import html
from dataclasses import replace
from pathlib import Path

import streamlit as st

from components import addresses, binning, chosen, image, messages, place, session
from components.place import Place
from studio.errors import StudioError
from studio.library import Picture

_HERE = Path(__file__).parent
_KEY = "walk"

_walk = st.components.v2.component(
    "easel_walk",
    html="<span hidden>\n</span>",
    css=(_HERE / "walk.css").read_text(),
    js=(_HERE / "walk.js").read_text(),
    isolate_styles=False,  # its styles are for the links below, all over the page
)


def show(here: Place) -> None:
    """Make the links and tiles of this page work. It is drawn before them: they can be used at once."""
    _walk(key=_KEY, data={"view": place.address(here)}, on_act_change=_act, height="content")


def tile(picture: Picture, here: Place) -> str:
    """The HTML of a picture in the gallery: a link to its own page, and its heart."""
    selected = chosen.on() and picture.id in chosen.ids()
    heart = "" if chosen.on() or picture.binned else _heart(picture)
    return (
        f'<div class="easel-tile" data-selected="{str(selected).lower()}">'
        f"{_anchor(picture, here, 'pick' if chosen.on() else 'open')}{heart}</div>"
    )


def link(picture: Picture, here: Place, *, whole: bool = False) -> str:
    """The HTML of a picture that leads to its own page: small and square, or ``whole``."""
    return _anchor(picture, here, "open", "easel-link", whole=whole)


def _anchor(picture: Picture, here: Place, what: str, kind: str = "", *, whole: bool = False) -> str:
    to = html.escape(place.address(own(picture, here)))
    shape = "" if whole else "aspect-ratio:1;object-fit:cover;"
    what_of_it = "view" if whole else "thumbnail"
    return (
        f'<a class="{kind}" href="{to}" data-easel="{what}" data-picture="{picture.id}">'
        f'<img src="{html.escape(addresses.picture(picture, what_of_it))}"'
        f' alt="{html.escape(image.alt(picture))}" width="{picture.width}" height="{picture.height}"'
        f' loading="lazy" style="display:block;width:100%;height:auto;{shape}border-radius:0.5rem"></a>'
    )


def own(picture: Picture, here: Place) -> Place:
    """The place of a picture's own page, among what is searched for ``here``."""
    return replace(here, picture=picture.id, compare=())


def _heart(picture: Picture) -> str:
    sign = "♥" if picture.favourite else "♡"
    return (
        f'<button type="button" data-easel="favour" data-picture="{picture.id}" aria-label="Favourite"'
        f' aria-pressed="{str(picture.favourite).lower()}">{sign}&#xFE0E;</button>'
    )


def _act() -> None:
    asked = st.session_state[_KEY].act or {}
    what, picture_id = asked.get("what"), str(asked.get("picture", ""))
    if what == "open":
        place.go(picture=picture_id, compare=())
    elif what == "pick":
        chosen.turn(picture_id)
    elif what == "favour":
        favour(picture_id)
    elif what == "bin" and not place.read().binned:
        binning.bin_now([picture_id])


def favour(picture_id: str) -> None:
    """Make a picture a favourite, or no longer."""
    library, space = session.studio().library, session.space()
    picture = library.get(picture_id, space)
    if picture is None:
        return
    try:
        library.favour([picture_id], space, not picture.favourite)
    except StudioError as error:
        messages.failed(error)
