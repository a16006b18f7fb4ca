"""Figures 1 and 2: how soon a frame is on the screen, for how many bytes, how sharp; and four streams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.figures import Figure, beside, megabytes, milliseconds
from benchmarks.served import EASEL, HANDWRITTEN, Served
from benchmarks.sharpness import ssim
from benchmarks.upstream import Plan, Upstream

SETTLE = 700  # milliseconds after the picture, for what still comes


@dataclass
class Runs:
    """What was seen of several generations. Times are seconds from the flush to the paint."""

    previews: list[float] = field(default_factory=list)
    finals: list[float] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    sharpness: list[float] = field(default_factory=list)
    missed: int = 0

    @property
    def frames(self) -> list[float]:
        """Of previews and pictures."""
        return self.previews + self.finals


def measure(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    """Alternate between the handwritten page, Easel, and Easel with four streams."""
    hand, one, four = Runs(), Runs(), Runs()
    env = upstream.environment
    with Served(HANDWRITTEN, env) as plain, Served(EASEL, env) as easel, Served(EASEL, env) as crowded:
        tabs = [_opened(browser, served.url) for served in (plain, easel, crowded)]
        tabs[2].choose_number(4)
        for number in range(-1, repeats):  # the first round only warms up
            for tab, runs, streams in zip(tabs, (hand, one, four), (1, 1, 4), strict=True):
                _generate(tab, upstream, streams, runs if number >= 0 else Runs())
        for tab in tabs:
            tab.close()
    yield from _beside(one, hand)
    yield from _together(four, one)


def _opened(browser: Browser, url: str) -> Tab:
    tab = Tab(browser)
    tab.page.goto(url)
    tab.page.get_by_label("Prompt", exact=True).wait_for()
    tab.page.wait_for_timeout(SETTLE)
    return tab


def _generate(tab: Tab, upstream: Upstream, streams: int, runs: Runs) -> None:
    """One generation in a tab, added to ``runs``."""
    tab.page.bring_to_front()
    plan = upstream.answer(streams=streams)
    before = tab.bytes
    tab.ask()
    tab.wait_for_marks(plan.last_marks)
    tab.page.wait_for_timeout(SETTLE)
    runs.bytes.append(tab.bytes - before)
    _times(tab, plan, runs)
    final = plan.last_marks[0]
    address = next(one["address"] for one in reversed(tab.painted()) if one["mark"] == final)
    runs.sharpness.append(ssim(plan.pictures[final], tab.fetch(address)))


def _times(tab: Tab, plan: Plan, runs: Runs) -> None:
    first: dict[int, float] = {}
    for one in tab.painted():
        first.setdefault(one["mark"], one["at"])
    for mark, flushed in plan.flushed.items():
        if mark not in first:
            runs.missed += 1
        elif mark in plan.last_marks:
            runs.finals.append(first[mark] - flushed)
        else:
            runs.previews.append(first[mark] - flushed)


def _beside(easel: Runs, hand: Runs) -> Iterator[Figure]:
    yield beside("Flush of a frame to its paint", easel.frames, hand.frames, 1.25)
    yield beside("- previews alone", easel.previews, hand.previews)
    yield beside("- pictures alone", easel.finals, hand.finals)
    value = median(easel.bytes) / median(hand.bytes)
    counts = megabytes(median(easel.bytes)), megabytes(median(hand.bytes))
    yield Figure("Bytes to the browser for a generation", *counts, value, "at most 0.6 times", most=0.6)
    sharp, other = median(easel.sharpness), median(hand.sharpness)
    shown = f"{sharp:.4f}", f"{other:.4f}"
    yield Figure("SSIM of the shown picture", *shown, sharp / other, "no less", least=1.0)
    missed = f"{easel.missed}", f"{hand.missed}"
    yield Figure("Frames never painted", *missed, easel.missed, "for comparison", "")


def _together(four: Runs, one: Runs) -> Iterator[Figure]:
    value = median(four.frames) / median(one.frames)
    times = milliseconds(four.frames), f"{milliseconds(one.frames)} with one stream"
    yield Figure("The same with four streams at once", *times, value, "at most 3.5 times", most=3.5)
    shown = f"{four.missed} of {16 * len(four.bytes)}", ""
    yield Figure("Frames never painted, of four streams", *shown, four.missed, "for comparison", "")
