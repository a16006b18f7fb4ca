"""The jobs that run, in the sidebar of every page that does not show them itself."""

from __future__ import annotations

import streamlit as st

from components import session
from components.live import live


def show() -> None:
    """List this space's running jobs; the page is run again when one of their pictures comes."""
    jobs = session.studio().jobs
    for job in jobs.running(session.space()):
        st.caption("Running")
        for slot in job.slots:
            if not slot.over:
                live.show(job, slot, line=True)
        st.button(
            "Cancel", key=f"running_cancel_{job.id}", on_click=jobs.cancel, args=(session.space(), job.id)
        )
