"""The jobs that run, in the sidebar of every page that does not show them itself."""

from __future__ import annotations

import streamlit as st

from components import acts, image, session
from components.live import live

_PAGES = {"generate": "", "edit": "edit", "variation": "variations"}


def show(besides: str) -> None:
    """List this space's running jobs, but for those that the page at ``besides`` shows itself.

    The page is run again when one of their pictures comes.
    """
    jobs = session.studio().jobs
    for job in jobs.running(session.space()):
        if _PAGES[job.request.purpose] == besides:
            continue
        with st.container(border=True, gap="small"):
            st.text(image.short(job.request.title, 60))
            for slot in job.slots:
                if not slot.over:
                    live.show(job, slot, line=True)
            st.button(
                "Cancel",
                key=f"running_cancel_{job.id}",
                icon=":material/close:",
                on_click=acts.on_press(jobs.cancel, session.space(), job.id),
            )
