"""Figure 5: the first page after start, beside an app with nothing but a prompt."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.figures import Figure, milliseconds
from benchmarks.served import EASEL, EMPTY, Served

USABLE = """window.until(() => {
  const box = document.querySelector('textarea[aria-label="Prompt"]')
  return box && !box.disabled && box.getClientRects().length
})"""


def measure(browser: Browser, repeats: int) -> Iterator[Figure]:
    """Start each anew, with an empty cache in the browser, and open its first page."""
    taken: dict[str, list[float]] = {EASEL: [], EMPTY: []}
    for _ in range(repeats):
        for script, seconds in taken.items():
            seconds.append(_first(browser, script))
    easel, empty = taken[EASEL], taken[EMPTY]
    value = median(easel) / median(empty)
    times = milliseconds(easel), milliseconds(empty)
    yield Figure("The first page after start", *times, value, "at most 1.5 times", most=1.5)


def _first(browser: Browser, script: str) -> float:
    with Served(script) as served:
        tab = Tab(browser)
        start = time.time()
        tab.page.goto(served.url, wait_until="commit")
        end: float = tab.page.evaluate(USABLE)
        tab.close()
    return end - start
