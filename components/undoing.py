"""Undo and Clear, for all marks of a picture: strokes, numbers, file and invert."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import drawing, marks, presses
from studio.library import Picture

_CLEARED = "edit_cleared"  # for each picture: all marks before each "Clear"
_MOST = 20  # times that "Clear" can be undone


def show(picture: Picture) -> None:
    """Draw the buttons, and do what was pressed."""
    objects, _ = drawing.drawn(picture.id)
    drawn = bool(objects or drawing.polygon_open())
    with st.container(horizontal=True, vertical_alignment="center"):
        _button("edit_undo", ":material/undo:", enabled=drawn or bool(_cleared(picture.id)))
        _button("edit_clear", ":material/delete_sweep:", enabled=drawn or marks.some(picture))
    for label, act in (("Undo", _undo), ("Clear", _clear)):
        if presses.first(label):
            pressed = presses.waiting()
            del pressed.labels[0]
            act(picture.id)
            st.rerun()


def _button(key: str, icon: str, *, enabled: bool) -> None:
    label = presses.COUNTED[key]
    st.button(
        label, key=key, icon=icon, disabled=not enabled, on_click=presses.waiting().press, args=(label,)
    )


def _undo(picture_id: str) -> None:
    """Take out the open polygon, else the newest stroke; with neither, step back over the last "Clear"."""
    objects, size = drawing.drawn(picture_id)
    if drawing.polygon_open():
        drawing.put(picture_id, objects, size)
    elif objects:
        drawing.put(picture_id, objects[:-1], size)
    elif cleared := _cleared(picture_id):
        before = cleared.pop()
        drawing.put(picture_id, before["objects"], before["size"])
        marks.put(picture_id, before["marks"])


def _clear(picture_id: str) -> None:
    """Take out every mark."""
    objects, size = drawing.drawn(picture_id)
    before = {"objects": objects, "size": size, "marks": marks.taken(picture_id)}
    cleared = [*_cleared(picture_id), before][-_MOST:]
    st.session_state[_CLEARED] = {**st.session_state.get(_CLEARED, {}), picture_id: cleared}
    drawing.put(picture_id, [], size)
    marks.put(picture_id, {})


def _cleared(picture_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = st.session_state.get(_CLEARED, {}).get(picture_id, [])
    return found
