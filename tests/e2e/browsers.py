"""Which browser the tests drive: the system's Chromium, else Playwright's own download."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ADVICE = (
    "no Chromium found for the browser tests: apt-get install chromium, "
    "or .venv/bin/playwright install chromium"
)


def launch(playwright: Playwright) -> Browser:
    """Start the browser. Where there is none the tests are skipped, or fail when CI is set."""
    found = find(playwright.chromium.executable_path)
    if found is None and os.environ.get("CI"):
        pytest.fail(ADVICE, pytrace=False)
    if found is None:
        pytest.skip(ADVICE)
    return playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))


def find(downloaded: str) -> str | None:
    """The path of a browser; ``downloaded`` is where Playwright keeps its own, if it has one."""
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or next((path for path in (*MAC, downloaded) if Path(path).is_file()), None)


class Contexts:
    """Lends contexts: one that was given back is as a new one, but has the files of the page already."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: dict[str, list[BrowserContext]] = defaultdict(list)

    def lend(self, **options: Any) -> BrowserContext:
        """A context with these options that nobody else has."""
        idle = self._idle[repr(options)]
        return idle.pop() if idle else self._browser.new_context(**options)

    def give_back(self, context: BrowserContext, **options: Any) -> None:
        """Close its pages, and forget its cookies, what its pages kept and what they were allowed since.

        A context that its test has closed is not lent again.
        """
        if context not in self._browser.contexts:
            return
        for page in context.pages:
            page.close()
        context.set_storage_state({"cookies": [], "origins": []})
        context.clear_permissions()
        context.grant_permissions(options.get("permissions", []))
        self._idle[repr(options)].append(context)
