"""Which server and model are in use, in the sidebar, and how to choose others."""

from __future__ import annotations

import streamlit as st

from components import dialogs, parameters, session
from components.failure import plain


def show() -> None:
    """Say what is in use, once and quietly."""
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{plain(session.server_name())}**")
        if session.connection() == "offline":
            st.caption("A stand-in that draws, not an AI model. Connect a real one with a key.")
            session.studio().illustrator.start_soon()
        else:
            st.caption(plain(parameters.GENERATE.card().id))
            if session.connection() == session.typed():
                st.caption("Typed by you, for this session alone.")
        if session.studio().settings.withheld and session.connection() == "offline":
            st.caption(
                "The host's key is not shared with visitors. To share it, set `EASEL_PASSWORD` or "
                "`EASEL_PUBLIC=1`."
            )
        st.button("Change server", key="server_change", icon=":material/dns:", on_click=dialogs.open_server)
