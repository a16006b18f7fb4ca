"""Two to four pictures side by side, with what differs in their settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components import acts, image, place, session
from components.details import LABELS
from components.failure import plain
from components.place import Place
from components.selection import FEWEST, MOST
from components.walk import walk
from studio.library import Picture

_NOT_COMPARED = {"operation", "prompt", "model", "size"}  # they are told by the record itself


def show(here: Place) -> None:
    """Draw the pictures that the address names."""
    st.button(
        "Gallery",
        key="compare_back",
        icon=":material/arrow_back:",
        type="tertiary",
        on_click=acts.on_press(_leave),
    )
    found = session.studio().library.together(here.compare, session.space())[:MOST]
    if len(found) < FEWEST:
        st.info(
            "Fewer than two of these pictures are still here. Select others in the gallery.",
            icon=":material/search_off:",
        )
        return
    with st.grid(len(found), min_column_width=160, gap="medium", key="compare_grid") as grid:
        for number, picture in enumerate(found, start=1):
            with grid.cell():
                st.html(walk.link(picture, here, whole=True))
                st.caption(f"**{number}** · {plain(image.short(image.title(picture), 120))}")
    _table(found)


def _table(found: Sequence[Picture]) -> None:
    rows = differences(found)
    st.subheader("Differences", anchor=False)
    if not rows:
        st.caption("Nothing. They were requested and received with the same settings.")
        return
    columns: dict[str, list[str]] = {"": list(rows)}
    for number in range(len(found)):
        columns[str(number + 1)] = [plain(values[number]) for values in rows.values()]
    st.table(columns, hide_index=True)


def differences(found: Sequence[Picture]) -> dict[str, list[str]]:
    """What is not the same in all of these pictures: a name, and each picture's own value."""
    told = [_told(picture) for picture in found]
    names = dict.fromkeys(name for one in told for name in one)
    rows = {name: [one.get(name, "–") for one in told] for name in names}
    return {name: values for name, values in rows.items() if len(set(values)) > 1}


def _told(picture: Picture) -> dict[str, str]:
    own = {
        "Prompt": picture.prompt,
        "Kind": "edit" if picture.kind == "composite" else picture.kind,
        "Model": picture.model,
        "Server": picture.server,
        "Requested size": str(picture.asked.get("size") or ""),
        "Size": f"{picture.width} × {picture.height}",
        "File": picture.format.upper(),
        "Seconds": f"{picture.seconds:.1f}",
        "Tokens": str((picture.usage or {}).get("total_tokens") or ""),
    }
    asked = {
        LABELS.get(name, name.replace("_", " ").capitalize()): str(value)
        for name, value in picture.asked.items()
        if name not in _NOT_COMPARED and _plain(value)
    }
    return {name: value for name, value in {**own, **asked}.items() if value}


def _plain(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _leave() -> None:
    place.go(compare=())
