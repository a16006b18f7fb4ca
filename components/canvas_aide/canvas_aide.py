"""What the drawable canvas lacks: to say when it has said all, that it has begun anew, that a polygon is
open, and that it is another one than before; ellipses; fingers; shapes that end at its edge.

It hides the canvas's own tool bar, too, which has another Undo than the page and can be switched off only
together with the drawing. And it takes the presses of the buttons below the canvas: of two that come
close together Streamlit would follow one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

_aide = st.components.v2.component(
    "easel_canvas_aide",
    html="<div></div>\n<!-- not seen -->",
    js=(Path(__file__).parent / "canvas_aide.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class Said:
    """What the aide has said: the last ``asked`` that it answered, the last ``beginning`` that the canvas has
    had the time to load, whether a polygon is open, a number that changes when the browser makes another
    canvas in the place of one, and what was pressed, the oldest first, ``since`` it is there."""

    settled: int
    begun: str
    polygon_open: bool
    remade: int
    since: str
    pressed: tuple[str, ...]


def show(
    canvas: str,
    asked: int,
    *,
    beginning: str,
    loading: bool,
    tool: str,
    colour: str,
    ellipses: list[Any],
    buttons: dict[str, str],
) -> Said:
    """Ask the canvas of the key ``canvas`` whether it has said all; returns what was said.

    Another number ``asked`` is another question. ``beginning`` names what the canvas begins with; while it
    is ``loading``, its end is awaited. With another beginning, tool or colour an open polygon is gone.
    ``ellipses`` (attributes of SVG, in canvas pixels) lie over the canvas. ``buttons`` are labels by keys;
    a press is told once the canvas has said all.
    """
    begins = {"beginning": beginning, "loading": loading}
    hand = {"hand": f"{beginning} {tool} {colour}", "tool": tool, "colour": colour}
    result = _aide(
        key="edit_canvas_aide",
        data={"canvas": canvas, "asked": asked, **begins, **hand, "ellipses": ellipses, "buttons": buttons},
        on_settled_change=_nothing,
        on_begun_change=_nothing,
        on_open_change=_nothing,
        on_pressed_change=_nothing,
        on_remade_change=_nothing,
    )
    pressed = result.pressed or {}
    labels = tuple(map(str, pressed.get("labels", ())))
    return Said(
        settled=int(result.settled or 0),
        begun=str(result.begun or ""),
        polygon_open=bool(result.open),
        remade=int(result.remade or 0),
        since=str(pressed.get("since", "")),
        pressed=labels,
    )


def _nothing() -> None:
    """The re-run that the change causes is all that is wanted."""
