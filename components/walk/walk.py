"""Links to pictures that keep the session, and the keyboard in the gallery.

Streamlit has links with words only, and no key for the tile that has the focus. What is done there stays
asked for until it is done: a run of the script that another one ends loses nothing of it.
"""

from __future__ import annotations

import html
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from components import addresses, binning, chosen, image, messages, place, session
from components.binning import Latest
from components.place import Place
from studio.errors import StudioError
from studio.library import Picture

_HERE = Path(__file__).parent
_KEY = "walk"
_DONE = "walk_done"
_OPENS = 'data-easel="open"'

_walk = st.components.v2.component(
    "easel_walk",
    html="<span hidden>\n</span>",
    css=(_HERE / "walk.css").read_text(encoding="utf-8"),
    js=(_HERE / "walk.js").read_text(encoding="utf-8"),
    isolate_styles=False,  # its styles are for the links below, all over the page
)


@dataclass
class _Done:
    """The number of the last act that is done, and a mark that tells this session's acts from others."""

    number: int = 0
    mark: str = field(default_factory=lambda: secrets.token_hex(8))


def show(here: Place) -> None:
    """Make the links, tiles and keys of this page work. It is drawn before them: they can be used at once."""
    done: _Done = st.session_state.setdefault(_DONE, _Done())
    before = done.number
    _follow(done)
    if done.number != before:  # a run that was ended had not followed all
        st.rerun()
    _walk(
        key=_KEY,
        data={
            "view": place.address(here),
            "mark": done.mark,
            "done": done.number,
        },
        on_acts_change=partial(_follow, done),
        height="content",
    )


def tile(picture: Picture, here: Place) -> str:
    """The HTML of a picture in the gallery: a link to its own page, and its heart."""
    if chosen.on():
        return f'<div class="easel-tile" style="position:relative">{_box(picture, here)}</div>'
    heart = "" if picture.binned else _heart(picture)
    return f'<div class="easel-tile" style="position:relative">{_anchor(picture, here, _OPENS)}{heart}</div>'


def link(picture: Picture, here: Place, *, whole: bool = False) -> str:
    """The HTML of a picture that leads to its own page: small and square, or ``whole``."""
    return _anchor(picture, here, f'class="easel-link" {_OPENS}', whole=whole)


def _box(picture: Picture, here: Place) -> str:
    """The HTML of a picture as the box by which it is selected."""
    picked = chosen.pictures()
    checked = str(picture.id in picked.ids).lower()
    turns = picked.turns[picture.id]
    return _anchor(
        picture, here, f'data-easel="pick" data-turns="{turns}" role="checkbox" aria-checked="{checked}"'
    )


def _anchor(picture: Picture, here: Place, attributes: str, *, whole: bool = False) -> str:
    to = html.escape(place.address(own(picture, here)))
    shape = "" if whole else "aspect-ratio:1;object-fit:cover;"
    what_of_it = "view" if whole else "thumbnail"
    return (
        f'<a {attributes} href="{to}" data-picture="{picture.id}">'
        f'<img src="{html.escape(addresses.picture(picture, what_of_it))}"'
        f' alt="{image.attribute(image.alt(picture))}" width="{picture.width}" height="{picture.height}"'
        f' loading="lazy" style="display:block;width:100%;height:auto;{shape}border-radius:0.5rem"></a>'
    )


def own(picture: Picture, here: Place) -> Place:
    """The place of a picture's own page, among what is searched for ``here``."""
    return replace(here, picture=picture.id, compare=())


def _heart(picture: Picture) -> str:
    sign = "♥" if picture.favourite else "♡"
    return (  # where it is stands here: before the style sheet comes, it would push the words down
        f'<button type="button" data-easel="favour" data-picture="{picture.id}" aria-label="Favourite"'
        f' aria-pressed="{str(picture.favourite).lower()}"'
        ' style="position:absolute;top:0.5rem;right:0.5rem;width:2.5rem;height:2.5rem">'
        f"{sign}&#xFE0E;</button>"
    )


def _follow(done: _Done) -> None:
    """Do what was asked for on the page and is not done yet, each of it once."""
    picked, undo = chosen.pictures(), binning.latest()
    for number, what, picture_id in list(_asked(done)):
        here = place.read()
        if what == "open":
            place.go(picture=picture_id, compare=())
        elif what in {"before", "after"}:
            _step(here, what)
        done.number = number
        if what in {"pick", "drop"}:
            picked.turn(picture_id, on=what == "pick")
        elif what == "favour":
            favour(picture_id)
        elif what == "bin":
            _bin(picture_id, here, undo)


def _asked(done: _Done) -> Iterator[tuple[int, str, str]]:
    """The number, the kind and the picture of each act that is not done yet, as the browser says it."""
    said: Any = (st.session_state.get(_KEY) or {}).get("acts")
    if not isinstance(said, dict) or said.get("mark") != done.mark:
        return
    for act in said.get("list") or ():
        number = act.get("number") if isinstance(act, dict) else None
        if isinstance(number, int) and number > done.number:
            yield number, str(act.get("what")), str(act.get("picture"))


def _step(here: Place, way: str) -> None:
    """Go on from a picture's own page to the one before or after it, where there is one."""
    library = session.studio().library
    kept = library.get(here.picture, session.space())
    before, after = library.neighbours(kept, here.query) if kept else (None, None)
    if to := before if way == "before" else after:
        place.go(picture=to.id)


def _bin(picture_id: str, here: Place, undo: Latest) -> None:
    """Bin a picture; from its own page, go on to the next one."""
    library = session.studio().library
    kept = library.get(picture_id, session.space())
    if kept is None or kept.binned:
        return
    before, after = library.neighbours(kept, here.query) if here.picture else (None, None)
    if binning.bin_now([picture_id], undo) and here.picture == picture_id:
        following = after or before
        place.go(picture=following.id if following else "")


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
