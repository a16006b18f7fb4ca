"""Undo and Clear, for all marks of a picture: strokes, numbers, file and invert.

A run of the script can end wherever it asks for the session's state, and the next one follows the press
again: what must not be done twice comes after all that is asked.
"""

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
    if drawing.loading():
        return  # it is followed in the run that the canvas begins when it is ready
    pressed = presses.waiting()
    followed = False
    while act := _ACTS.get(presses.first()):
        act(picture.id, pressed)
        followed = True
    if followed:
        st.rerun()


def _button(key: str, icon: str, *, enabled: bool) -> None:
    label = presses.COUNTED[key]
    st.button(
        label, key=key, icon=icon, disabled=not enabled, on_click=presses.waiting().press, args=(label,)
    )


def _undo(picture_id: str, pressed: presses.Presses) -> None:
    """Take out the open polygon, else the newest stroke; with neither, step back over the last "Clear"."""
    objects, size = drawing.drawn(picture_id)
    cleared = _cleared(picture_id)
    if drawing.polygon_open():
        drawing.put(picture_id, objects, size)
    elif objects:
        drawing.put(picture_id, objects[:-1], size)
    elif cleared:
        marks.put(picture_id, cleared[-1]["marks"])
        drawing.put(picture_id, cleared[-1]["objects"], cleared[-1]["size"])
        del cleared[-1]
    del pressed.labels[0]


def _clear(picture_id: str, pressed: presses.Presses) -> None:
    """Take out every mark."""
    objects, size = drawing.drawn(picture_id)
    cleared = _cleared(picture_id)
    if not (cleared and cleared[-1]["begun"]):  # else the run that began it ended half-way
        before = {"objects": objects, "size": size, "marks": marks.taken(picture_id), "begun": True}
        cleared[:] = [*cleared, before][-_MOST:]
    marks.put(picture_id, {})
    drawing.put(picture_id, [], size)
    cleared[-1]["begun"] = False
    del pressed.labels[0]


def _cleared(picture_id: str) -> list[dict[str, Any]]:
    """All marks of a picture before each "Clear"."""
    every: dict[str, list[dict[str, Any]]] = st.session_state.setdefault(_CLEARED, {})
    return every.setdefault(picture_id, [])


_ACTS = {"Undo": _undo, "Clear": _clear}
