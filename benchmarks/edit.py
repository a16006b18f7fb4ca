"""What an edit costs: a stroke until its mask is seen, and a large picture put back together."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.figures import Figure, milliseconds
from benchmarks.frames import photograph
from benchmarks.served import EASEL, Served
from benchmarks.upstream import Upstream
from studio import uploads

PROJECT = Path(__file__).resolve().parent.parent
SIDE = 2048
OVERLAY = 'img[alt^="The picture with the part"]'
STROKE_MOST, PASTE_MOST, MEMORY_MOST = 0.3, 1.0, 400.0  # seconds, seconds, MB


def measure(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    """Draw stroke upon stroke over a picture; then paste in a process of its own."""
    yield from _strokes(browser, upstream, repeats)
    yield from _pastes(repeats)


def _strokes(browser: Browser, upstream: Upstream, repeats: int) -> Iterator[Figure]:
    server: list[float] = []
    whole: list[float] = []
    with Served(EASEL, upstream.environment) as easel:
        tab = Tab(browser)
        tab.page.goto(f"{easel.url}/edit")
        picture = {
            "name": "photo.png",
            "mimeType": "image/png",
            "buffer": uploads.encode(photograph(SIDE, SIDE)),
        }
        tab.page.locator("input[type=file]").first.set_input_files(picture)
        tab.page.locator("canvas.upper-canvas").wait_for()
        tab.page.locator(OVERLAY).wait_for()
        tab.page.wait_for_timeout(1500)
        for number in range(-1, repeats):  # the first stroke only warms up
            seconds = _stroke(tab, (number + 2) / (repeats + 2))
            if number >= 0:
                server.append(seconds["server"])
                whole.append(seconds["whole"])
        tab.close()
    what = f"Mouse-up to effective mask at {SIDE} × {SIDE}, server"
    yield Figure(what, milliseconds(server), "", median(server), "at most 0.3 s", "s", most=STROKE_MOST)
    yield Figure("- until it is painted", milliseconds(whole), "", median(whole), "for comparison", "s")


def _stroke(tab: Tab, height: float) -> dict[str, float]:
    """Draw from left to right, at a part of the canvas's height."""
    tab.page.wait_for_timeout(700)
    box = tab.page.locator("canvas.upper-canvas").bounding_box()
    assert box
    y = box["y"] + box["height"] * height
    tab.page.evaluate("chosen => window.expectRelease(chosen)", OVERLAY)
    tab.page.mouse.move(box["x"] + box["width"] * 0.2, y)
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] + box["width"] * 0.8, y, steps=30)
    tab.page.mouse.up()
    seconds: dict[str, float] = tab.page.evaluate("window.release")
    return seconds


def _pastes(repeats: int) -> Iterator[Figure]:
    command = [sys.executable, "-m", "benchmarks.pasting", str(repeats)]
    took = json.loads(subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True).stdout)
    alone, whole = took["alone"], took["whole"]
    more = took["peak"] - took["rest"]
    memory = f"{took['peak']:.0f} MB at most", f"{took['rest']:.0f} MB at rest"
    what = "Paste-back of 4000 × 3000"
    yield Figure(what, milliseconds(alone), "", median(alone), "at most 1 s", "s", most=PASTE_MOST)
    yield Figure(
        "- with reading, scaling and saving", milliseconds(whole), "", median(whole), "for comparison", "s"
    )
    yield Figure("- its memory", *memory, more, "at most 400 MB more", "MB", most=MEMORY_MOST)
