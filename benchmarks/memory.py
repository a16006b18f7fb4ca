"""Figure 4: what a long session leaves in the server's memory."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.figures import Figure
from benchmarks.served import EASEL, Served
from benchmarks.upstream import Upstream

EACH = 10  # pictures a job
MOST = 60.0  # MB


def measure(browser: Browser, upstream: Upstream, jobs: int = 10) -> Iterator[Figure]:
    """Make ten pictures ten times, each with three previews, as fast as they come."""
    held: list[float] = []
    with Served(EASEL, upstream.environment) as easel:
        tab = Tab(browser)
        tab.page.goto(easel.url)
        tab.choose_number(EACH)
        for _ in range(jobs):
            plan = upstream.answer(streams=EACH, gap=0.0)
            tab.ask()
            tab.wait_for_marks(plan.last_marks)
            tab.page.wait_for_timeout(1000)
            held.append(easel.memory())
        tab.close()
    last = f"{held[-1]:.0f} MB after {jobs * EACH} pictures, {max(held):.0f} at most"
    shown = last, f"{held[0]:.0f} MB after {EACH}"
    yield Figure("The server's memory", *shown, held[-1] - held[0], "at most 60 MB more", "MB", most=MOST)
