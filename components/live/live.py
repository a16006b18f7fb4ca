"""The streaming placeholder: shows a running picture, preview after preview, and says when it is over.

It listens to the app's own route, so the script need not wait; at the end it asks for one re-run.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.addresses import route
from studio.catalog import parse_size
from studio.jobs import Job, Slot
from studio.progress import name_of

_HERE = Path(__file__).parent
_HTML = """
<figure>
  <img alt="Preview">
  <figcaption><span class="words" role="status"></span><span class="clock"></span></figcaption>
</figure>
"""

_live = st.components.v2.component(
    "easel_live",
    html=_HTML,
    css=(_HERE / "live.css").read_text(encoding="utf-8"),
    js=(_HERE / "live.js").read_text(encoding="utf-8"),
)


def show(job: Job, slot: Slot, *, line: bool = False) -> None:
    """Show a slot that runs, as a tile or as one line; the page is run again once when it is over."""
    name = name_of(job, slot)
    _live(
        key=f"live_{'line' if line else 'tile'}_{name}",
        data={
            "slot": name,
            "line": line,
            "ratio": _ratio(job.request.size),
            "alt": f"Preview of “{job.request.title}”",
            "events": route("/live/events"),
            "previews": route("/live/preview"),
            "pictures": route("/pictures"),
        },
        on_done_change=_nothing,
    )


def _ratio(size: str | None) -> float:
    width, height = parse_size(size or "") or (1, 1)
    return width / height


def _nothing() -> None:
    """The re-run that the trigger causes is all that is wanted."""
