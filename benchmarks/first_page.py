"""Figure 5: the first page after start, beside an app with nothing but a prompt."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.figures import Figure, beside
from benchmarks.served import EASEL, EMPTY, Served

USABLE = """window.until(() => {
  const box = document.querySelector('textarea[aria-label="Prompt"]')
  return box && !box.disabled && box.getClientRects().length
})"""


class Taken(NamedTuple):
    """Seconds until the page could be used: from asking for it, and from the start of its process."""

    page: float
    start: float


def measure(browser: Browser, repeats: int) -> Iterator[Figure]:
    """Start each anew, with an empty cache in the browser, and open its first page."""
    taken: dict[str, list[Taken]] = {EASEL: [], EMPTY: []}
    for _ in range(repeats):
        for script, times in taken.items():
            times.append(_first(browser, script))
    easel, empty = taken[EASEL], taken[EMPTY]
    yield beside("The first page after start", [one.page for one in easel], [one.page for one in empty], 1.5)
    yield beside("- with the start", [one.start for one in easel], [one.start for one in empty])


def _first(browser: Browser, script: str) -> Taken:
    start = time.time()
    with Served(script) as served:
        tab = Tab(browser)
        asked = time.time()
        tab.page.goto(served.url, wait_until="commit")
        usable: float = tab.page.evaluate(USABLE)
        tab.close()
    return Taken(page=usable - asked, start=usable - start)
