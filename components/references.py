"""Further pictures that go with an edit, in an order that can be changed."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import image, messages, session
from studio import editing
from studio.attachments import Attachment
from studio.errors import StudioError
from studio.library import Picture

_LATEST = 8
_CHOSEN = "edit_references"  # ids, in order
_SERIAL = "edit_references_serial"  # another number empties the uploader


def show(most: int) -> None:
    """Offer to add pictures, to change their order and to take them out; ``most`` is the card's limit."""
    chosen = _pictures()
    if len(chosen) > most:
        st.caption(_left_out(len(chosen), most))
    if most < 1:
        return
    with st.expander("Reference pictures"):
        st.caption(f"{len(chosen)} of {most} chosen." if chosen else f"Up to {most}.")
        if chosen:
            _row(chosen)
        if len(chosen) < most:
            st.file_uploader(
                "References",
                type=["png", "jpg", "jpeg", "webp", "gif"],
                accept_multiple_files=True,
                key=_uploader(),
                on_change=_take,
            )
        messages.show_at(_SERIAL)
        if len(chosen) < most:
            _offer_latest(chosen)


def _left_out(chosen: int, most: int) -> str:
    if most < 1:
        return "This model takes one picture only: the reference pictures that are chosen are not sent."
    first = "the first reference picture alone is" if most == 1 else f"only the first {most} references are"
    return f"This model takes fewer pictures than are chosen ({chosen}): {first} sent."


def _offer_latest(chosen: list[Picture]) -> None:
    there = {picture.id for picture in chosen}
    latest = session.studio().library.page(session.space(), limit=_LATEST)
    others = [picture for picture in latest if picture.id not in there]
    if not others:
        return
    st.caption("Or from your latest:")
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
                st.caption(f"{place + 1}. {image.short(image.title(picture), 24)}")
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
        on_click=act,
        args=(picture.id,),
    )


def _pictures() -> list[Picture]:
    library, space = session.studio().library, session.space()
    found = (library.get(picture_id, space) for picture_id in st.session_state.get(_CHOSEN, ()))
    return [picture for picture in found if picture]


def _take() -> None:
    files: list[Any] = st.session_state.get(_uploader()) or []
    if not files:  # the uploader that is gone may call once more
        return
    messages.clear(_SERIAL)
    for file in files:
        try:
            kept, _ = editing.keep_upload(
                session.studio().library, session.space(), file.getvalue(), file.name
            )
            _add(kept.id)
        except StudioError as error:
            messages.failed_at(_SERIAL, error)
    st.session_state[_SERIAL] = st.session_state.get(_SERIAL, 0) + 1


def _add(picture_id: str) -> None:
    st.session_state.setdefault(_CHOSEN, []).append(picture_id)


def _earlier(picture_id: str) -> None:
    chosen: list[str] = st.session_state[_CHOSEN]
    place = chosen.index(picture_id)
    chosen.insert(max(0, place - 1), chosen.pop(place))


def _remove(picture_id: str) -> None:
    messages.clear(_SERIAL)
    st.session_state[_CHOSEN].remove(picture_id)


def _uploader() -> str:
    return f"edit_reference_files_{st.session_state.get(_SERIAL, 0)}"
