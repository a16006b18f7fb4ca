"""The request that brought a picture, as code to copy."""

from __future__ import annotations

import streamlit as st

from components import failure, session
from studio.attachments import Attachment
from studio.code import code_for
from studio.errors import StudioError
from studio.library import Picture

_HEIGHT = 320  # pixels: longer code scrolls


def show(picture: Picture, page: str = "details") -> None:
    """Show the request as Python and as curl, each with a button that copies it; ``page`` begins the keys."""
    try:
        made = code_for(picture, session.studio().library.find)
    except StudioError as error:
        failure.show(error.failure)
        return
    python, curl = st.tabs(["Python", "curl"])
    with python:
        st.code(made.python, language="python", height=_HEIGHT)
    with curl:
        st.code(made.curl, language="bash", height=_HEIGHT)
    if made.files:
        st.caption("Save these files next to the code:")
        with st.container(horizontal=True):
            for name, file in made.files.items():
                _file(name, file, f"{page}_{picture.id}_{name}")


def _file(name: str, file: Attachment, key: str) -> None:
    gone = file.bytes_on_disk() is None
    st.download_button(
        name,
        file.read,
        file_name=name,
        mime=file.mime,
        key=key,
        icon=":material/download:",
        type="tertiary",
        disabled=gone,
        help="This file is no longer available." if gone else None,
        on_click="ignore",
    )
