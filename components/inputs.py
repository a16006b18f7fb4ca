"""The inputs of one page: lists, numbers and sliders that keep what was chosen within what is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

_WORDS = {
    "auto": "Automatic",
    "xhigh": "Extra high",
    "hd": "HD",
    "png": "PNG",
    "jpeg": "JPEG",
    "webp": "WebP",
    "gif": "GIF (animated)",
    "svg": "SVG (drawing)",
}


@dataclass(frozen=True)
class Inputs:
    """The inputs of one page; ``page`` begins their keys. What they hold outlives a switch of the page."""

    page: str

    def key(self, name: str) -> str:
        """The session's key of an input."""
        return f"{self.page}_{name}"

    def state(self, name: str) -> Any:
        """What an input holds; None where it was never shown."""
        return st.session_state.get(self.key(name))

    def put(self, name: str, value: Any) -> None:
        """Set an input that is not drawn yet in this run."""
        st.session_state[self.key(name)] = value

    def choice(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        *,
        default: str | None = None,
        words: Callable[[str], str] | None = None,
        width: int | None = None,
        free: bool = False,
    ) -> None:
        """Offer a list; ``free`` lets another value be typed."""
        now = self.state(name)
        if not now or not (free or now in options):
            now = default if default in options else options[0]
            self.put(name, now)
        st.selectbox(
            label,
            list(options) if now in options else [now, *options],
            key=self.key(name),
            format_func=words or word,
            width=width or "stretch",
            accept_new_options=free,
            persist_state="session",
        )

    def number(
        self, name: str, label: str, least: int, most: int, default: int, *, step: int = 1, width: int = 110
    ) -> str | None:
        """Ask for a whole number; one beyond its bounds is set to the nearest, and a sentence says so."""
        typed = self.state(name)
        self._bound(name, least, most, default)
        now = self.state(name)
        st.number_input(  # with bounds, a browser keeps what was before and shows what was typed
            label,
            value=default,
            step=step,
            key=self.key(name),
            width=width,
            persist_state="session",
        )
        return None if typed in (None, now) else f"{label}: {typed} is out of range, so it is set to {now}."

    def slider(self, name: str, label: str, least: int, most: int, default: int) -> None:
        """Ask for a whole number of few."""
        self._bound(name, least, most, default)
        st.slider(label, least, most, step=1, key=self.key(name), persist_state="session")

    def _bound(self, name: str, least: int, most: int, default: int) -> None:
        now = self.state(name)
        if now is None or not least <= now <= most:
            self.put(name, default if now is None else min(max(now, least), most))


def word(value: str) -> str:
    """A value of the API, for people."""
    return _WORDS.get(value, value.capitalize())
