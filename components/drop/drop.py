"""A file dropped anywhere on a page goes to one uploader of it, instead of being opened by the browser."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent

_drop = st.components.v2.component(
    "easel_drop",
    html='<div class="words" role="status" hidden></div>\n<!-- shown while a file is dragged -->',
    css=(_HERE / "drop.css").read_text(encoding="utf-8"),
    js=(_HERE / "drop.js").read_text(encoding="utf-8"),
)


def show(*, key: str, uploader: str, words: str, popover: str = "", pasted: bool = False) -> None:
    """Listen on this page; ``words`` are shown meanwhile.

    ``uploader`` is the key of the uploader, ``popover`` that of the popover that is opened for it, if it is
    in one. With ``pasted`` it gets what is pasted, too, where no text is typed.
    """
    told = {"popover": popover, "uploader": uploader, "words": words, "pasted": pasted}
    _drop(key=key, data=told, width="content")


def ignore(*, key: str) -> None:
    """Let a file that is dropped beside the uploaders of this page change nothing."""
    show(key=key, uploader="", words="")
