"""Further pictures that go with an edit, in an order that can be changed."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from components import acts, image, session, uploading
from components.failure import plain
from studio import editing
from studio.attachments import Attachment
from studio.library import Picture

_LATEST = 8
_CHOSEN = "edit_references"  # ids, in order
_UPLOADS = "edit_reference_files"


def show(most: int) -> None:
    """Offer to add pictures, to change their order and to take them out; ``most`` is the card's limit."""
    chosen = _pictures()
    if len(chosen) > most:
        st.caption(_left_out(len(chosen), most))
    if most < 1:
        return
    with st.expander("Reference pictures", key="edit_references_place"):
        st.caption(f"{len(chosen)} of {most} chosen." if chosen else f"Add up to {most}.")
        if chosen:
            _row(chosen)
        if len(chosen) < most:
            library, space = session.studio().library, session.space()
            keep = partial(editing.keep_upload, library, space)
            uploading.show("References", _UPLOADS, keep, _uploaded, several=True)
            _offer_latest(chosen)


def _left_out(chosen: int, most: int) -> str:
    if most < 1:
        return "This model takes only one picture, so the reference pictures are not sent."
    first = "only the first one is" if most == 1 else f"only the first {most} are"
    return f"This model takes fewer reference pictures than you chose ({chosen}), so {first} sent."


def _offer_latest(chosen: list[Picture]) -> None:
    there = {picture.id for picture in chosen}
    latest = session.studio().library.page(session.space(), limit=_LATEST)
    others = [picture for picture in latest if picture.id not in there]
    if not others:
        return
    st.caption("Or choose a recent picture:")
    with st.grid(4, min_column_width=140, gap="small") as grid:
        for picture in others:
            with grid.cell():
                image.show(picture, "thumbnail")
                _button("Add", "add", picture, _add)


def attached(most: int) -> list[Attachment]:
    """The first ``most`` of them as they go with a request."""
    return [session.studio().library.attach(picture) for picture in _pictures()[: max(0, most)]]


def _row(chosen: list[Picture]) -> None:
    with st.grid(4, min_column_width=140, gap="small") as grid:
        for place, picture in enumerate(chosen):
            with grid.cell():
                image.show(picture, "thumbnail")
                st.caption(f"{place + 1} · {plain(image.short(image.title(picture), 24))}")
                with st.container(horizontal=True, gap="small"):
                    _button("Earlier", "arrow_back", picture, _earlier, disabled=not place)
                    _button("Remove", "close", picture, _remove)


def _button(label: str, icon: str, picture: Picture, act: Any, disabled: bool = False) -> None:
    st.button(
        label,
        key=f"edit_reference_{label.lower()}_{picture.id}",
        icon=f":material/{icon}:",
        type="tertiary",
        disabled=disabled,
        on_click=acts.on_press(act, picture.id),
    )


def _pictures() -> list[Picture]:
    library, space = session.studio().library, session.space()
    found = (library.get(picture_id, space) for picture_id in _chosen())
    return [picture for picture in found if picture]


def _uploaded(kept: tuple[Picture, tuple[str, ...]]) -> None:
    picture, _ = kept
    _put([*_chosen(), picture.id])


def _add(picture_id: str) -> None:
    _change([*_chosen(), picture_id])


def _earlier(picture_id: str) -> None:
    chosen = _chosen()
    if picture_id not in chosen[1:]:  # it was removed, or went first, a moment ago
        return
    place = chosen.index(picture_id)
    _change([*chosen[: place - 1], picture_id, chosen[place - 1], *chosen[place + 1 :]])


def _remove(picture_id: str) -> None:
    _change([chosen for chosen in _chosen() if chosen != picture_id])


def _change(chosen: list[str]) -> None:
    uploading.forget_refused(_UPLOADS)
    _put(chosen)


def _put(chosen: list[str]) -> None:
    st.session_state[_CHOSEN] = list(dict.fromkeys(chosen))


def _chosen() -> list[str]:
    found: list[str] = st.session_state.get(_CHOSEN, [])
    return found
