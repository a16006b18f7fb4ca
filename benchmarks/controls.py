"""Figure 3: how soon a control answers while four pictures stream."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Page

from benchmarks.browser import Tab
from benchmarks.figures import Figure, milliseconds
from benchmarks.served import EASEL, Served
from benchmarks.upstream import Upstream

BETWEEN = 350  # milliseconds between touches; not a multiple of the frames' rhythm
MOST = 0.4  # seconds


@dataclass(frozen=True)
class Control:
    """Something to press, and what a person then sees: an expression that is true once it is there."""

    name: str
    press: Callable[[Page], None]
    seen: str
    measured: bool = True


def _has(text: str, where: str = "stMain") -> str:
    return f"document.querySelector('[data-testid={where}]')?.innerText.includes({text!r})"


def _press(role: str, name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type]


def _choose(label: str, option: str) -> Callable[[Page], None]:
    def press(page: Page) -> None:
        page.get_by_label(label, exact=True).first.click()
        page.get_by_role("option", name=option, exact=True).click()

    return press


_DIALOG = "document.querySelector('[role=dialog]')"
_URL = "document.querySelector('[role=dialog] input[aria-label=\"Base URL\"]')"

CONTROLS = (
    Control("open a dialog", _press("button", "Change server"), f"{_DIALOG} !== null"),
    Control("a choice in it", lambda page: page.get_by_text("Another server").click(), f"{_URL} !== null"),
    Control("close it", _press("button", "Close"), f"{_DIALOG} === null", measured=False),
    Control("choose a model", _choose("Model", "GPT Image 1 mini"), _has("gpt-image-1-mini", "stSidebar")),
    Control("choose it back", _choose("Model", "GPT Image 2"), _has("gpt-image-2", "stSidebar")),
    Control("another page", _press("link", "Gallery"), _has("Nothing here yet")),
    Control("and back", _press("link", "Generate"), "document.querySelector('textarea') !== null"),
)


def measure(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    """Press each control in turn, over and over, while four streams send a frame a second each."""
    taken: dict[str, list[float]] = {control.name: [] for control in CONTROLS if control.measured}
    enough = threading.Event()
    with Served(EASEL, upstream.environment) as easel:
        tab = Tab(browser)
        tab.page.goto(easel.url)
        tab.choose_number(4)
        plan = upstream.answer(streams=4, until=enough)
        tab.ask()
        tab.wait_for_marks([plan.mark(stream, 0) for stream in range(4)])
        for number in range(-1, repeats):  # the first round only warms up
            for control in CONTROLS:
                seconds = answer(tab.page, control)
                if number >= 0 and control.measured:
                    taken[control.name].append(seconds)
        enough.set()
        tab.close()
    yield _figure("A control's answer while four stream", [one for all_ in taken.values() for one in all_])
    for name, seconds in taken.items():
        yield _figure(f"- {name}", seconds)


def answer(page: Page, control: Control) -> float:
    page.wait_for_timeout(BETWEEN)
    page.evaluate("found => window.expectAnswer(() => eval(found))", control.seen)
    control.press(page)
    seconds: float = page.evaluate("window.answer")
    return seconds


def _figure(name: str, seconds: list[float]) -> Figure:
    return Figure(name, milliseconds(seconds), "", median(seconds), "at most 0.4 s", "s", most=MOST)
