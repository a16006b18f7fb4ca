"""Which browser the tests drive: the system's Chromium, else Playwright's own download."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

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
