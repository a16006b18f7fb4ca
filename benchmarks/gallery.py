"""What a large library costs: the gallery's first page, a search, a new picture, a ZIP."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from benchmarks.browser import Tab
from benchmarks.figures import Figure, milliseconds
from benchmarks.served import EASEL, SESSION, Served
from benchmarks.upstream import Upstream

PROJECT = Path(__file__).resolve().parent.parent
FEW, MANY = 100, 10_000  # pictures in the library
ZIPPED = 500  # pictures in a ZIP
MADE, MADE_BESIDE = 1_000, 40  # pictures made in a session
JOB = 10  # pictures a job
PAINTED = """window.until(() => {
  const shown = [...document.querySelectorAll(".easel-tile img")]
  const below = (image) => image.getBoundingClientRect().top > innerHeight
  const there = (image) => below(image) || (image.complete && image.naturalWidth)
  return shown.length === 24 && shown.every(there)
})"""
PAINT_MOST, SEARCH_MOST, MADE_MOST, ZIP_MOST = 1.3, 0.05, 1.2, 64.0  # ×, seconds, ×, MB


def measure(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    """Fill libraries by script, then open, search and pack them; then make pictures in one session."""
    yield from _pages(browser, upstream, repeats)
    yield from _session(browser, upstream, repeats)


def _pages(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    with Served(EASEL, upstream.environment) as few, Served(EASEL, upstream.environment) as many:
        _fill(few, FEW, repeats)
        said = _fill(many, MANY, repeats)
        taken: dict[str, list[float]] = {few.url: [], many.url: []}
        for number in range(-1, repeats):  # the first round only warms up
            for url, seconds in taken.items():
                took = _opened(browser, f"{url}/gallery")
                if number >= 0:
                    seconds.append(took)
        yield _ratio(
            f"First page of the gallery, {MANY:,} pictures",
            taken[many.url],
            taken[few.url],
            f" with {FEW}",
            "at most 1.3 times",
            PAINT_MOST,
        )
        searches = said["searches"]
        yield Figure(
            f"A search in {MANY:,} pictures, server",
            milliseconds(searches),
            "",
            median(searches),
            "at most 0.05 s",
            "s",
            most=SEARCH_MOST,
        )
        yield _zip(browser, many)


def _fill(served: Served, number: int, repeats: int) -> dict[str, list[float]]:
    command = [sys.executable, "-m", "benchmarks.filling", str(served.home), str(number), str(repeats)]
    filled = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    said: dict[str, list[float]] = json.loads(filled.stdout)
    return said


def _opened(browser: Browser, address: str) -> float:
    """From going to the gallery, with an empty cache, to all that its window shows being painted."""
    tab = Tab(browser)
    start = time.time()
    tab.page.goto(address, wait_until="commit")
    end: float = tab.page.evaluate(PAINTED)
    tab.close()
    return end - start


def _zip(browser: Browser, served: Served) -> Figure:
    """Select the pictures that weigh most, and read their ZIP as it comes."""
    tab = Tab(browser)
    tab.page.goto(f"{served.url}/gallery?q=heavy")
    tab.page.get_by_text("Select", exact=True).click()
    tab.page.get_by_role("button", name=f"All {ZIPPED}", exact=True).click()
    link = tab.page.get_by_role("link", name="Download ZIP")
    tab.page.get_by_text(f"{ZIPPED} selected").wait_for()
    address = f"{served.url}{link.get_attribute('href')}"
    tab.close()
    rest = most = served.memory()
    came = 0
    with urllib.request.urlopen(address, timeout=120) as answer:
        while piece := answer.read(2**20):
            came += len(piece)
            most = max(most, served.memory())
    shown = f"{most:.0f} MB at most, {came / 2**20:.0f} MB sent", f"{rest:.0f} MB before"
    what = f"A ZIP of {ZIPPED} pictures, the server's memory"
    return Figure(what, *shown, most - rest, "at most 64 MB more", "MB", most=ZIP_MOST)


def _session(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    with Served(EASEL, upstream.environment) as easel:
        tab = Tab(browser)
        tab.page.goto(easel.url)
        first, before = _made(tab, upstream, repeats), 0.0
        tab.choose_number(JOB)
        for number in range(MADE // JOB):
            plan = upstream.answer(streams=JOB, previews=1, gap=0.0)
            tab.ask()
            tab.wait_for_marks(plan.last_marks)
            _idle(tab.page)
            before = before or (easel.memory() if number == 9 else 0.0)
        tab.choose_number(1)
        last, memory = _made(tab, upstream, repeats), easel.memory()
        tab.close()
    yield _ratio(
        f"Click to shown after {MADE:,} pictures of a session",
        last,
        first,
        " with the first ones",
        "at most 1.2 times",
        MADE_MOST,
    )
    shown = f"{memory:.0f} MB after {MADE:,} pictures", f"{before:.0f} MB after 100"
    yield Figure("- the server's memory", *shown, memory - before, "at most 60 MB more", "MB", most=60.0)
    yield from _beside(browser, upstream)


def _beside(browser: Browser, upstream: Upstream) -> Iterator[Figure]:
    """The same on a page that keeps its pictures in session state."""
    with Served(SESSION, upstream.environment) as plain:
        tab = Tab(browser)
        tab.page.goto(plain.url)
        tab.page.get_by_label("Prompt", exact=True).wait_for()
        taken = [_made(tab, upstream, 1)[0] for _ in range(MADE_BESIDE)]
        tab.close()
    first, last = taken[:5], taken[-5:]
    what = f"- a page that keeps bytes in session state, {MADE_BESIDE}"
    yield _ratio(what, last, first, " with the first ones", "for comparison", None)


def _made(tab: Tab, upstream: Upstream, repeats: int) -> list[float]:
    """From the press of "Generate" to the picture painted, of a server that answers at once."""
    taken = []
    for _ in range(repeats):
        tab.page.wait_for_timeout(700)
        plan = upstream.answer(previews=1, gap=0.0)
        start = time.time()
        tab.ask()
        tab.wait_for_marks(plan.last_marks)
        at = next(one["at"] for one in tab.painted() if one["mark"] == plan.last_marks[0])
        taken.append(at - start)
    return taken


def _idle(page: Page) -> None:
    """Wait until no tile runs, and the page's script does not either."""
    page.wait_for_function(
        "() => !document.querySelector('figure.tile')"
        " && document.querySelector('[data-test-script-state=notRunning]')"
    )


def _ratio(
    what: str, taken: list[float], beside: list[float], words: str, target: str, most: float | None
) -> Figure:
    value = median(taken) / median(beside)
    return Figure(what, milliseconds(taken), milliseconds(beside) + words, value, target, most=most)
