"""A real Chromium, and tabs that count what is sent to them and note what they paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.e2e import browsers

WATCH = (Path(__file__).parent / "watch.js").read_text()
VIEWPORT = {"width": 1280, "height": 900}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser that the tests use, too."""
    with sync_playwright() as playwright:
        found = browsers.find(playwright.chromium.executable_path)
        if found is None:
            raise SystemExit(browsers.ADVICE)
        browser = playwright.chromium.launch(executable_path=found, args=list(browsers.ARGUMENTS))
        yield browser
        browser.close()


class Tab:
    """One tab, in a browser context of its own, with an empty cache."""

    def __init__(self, browser: Browser) -> None:
        self._context = browser.new_context(viewport=VIEWPORT)
        self._context.add_init_script(f"(() => {{ {WATCH} }})()")
        self.page: Page = self._context.new_page()
        self.page.set_default_timeout(60_000)
        self._bytes = _Bytes(self._context.new_cdp_session(self.page))

    def close(self) -> None:
        """Close it with its context."""
        self._context.close()

    @property
    def bytes(self) -> int:
        """How many bytes have come: bodies and headers of answers, and frames of the web socket."""
        return self._bytes.total

    def painted(self) -> list[dict[str, Any]]:
        """Which marks were painted when, in order, with the address of the image."""
        found: list[dict[str, Any]] = self.page.evaluate("window.painted")
        return found

    def wait_for_marks(self, marks: list[int]) -> None:
        """Wait until images with these marks were painted."""
        self.page.wait_for_function(
            "marks => marks.every((mark) => painted.some((one) => one.mark === mark))", arg=marks
        )

    def ask(self, prompt: str = "A red fox in a snowy forest at night") -> None:
        """Type a prompt and start, forgetting what was painted before."""
        self.page.evaluate("painted.length = 0")
        box = self.page.get_by_label("Prompt", exact=True)
        if box.input_value() != prompt:
            box.fill(prompt)
            box.blur()
        self.page.get_by_test_id("stMain").get_by_role("button", name="Generate").click()

    def choose_number(self, number: int) -> None:
        """Say how many pictures; waits until the page has taken it."""
        box = self.page.get_by_label("Number", exact=True)
        box.fill(str(number))
        box.press("Enter")
        self.page.wait_for_timeout(500)

    def fetch(self, address: str) -> bytes:
        """The bytes of an image, as this browser gets them."""
        return self._context.request.get(address).body()


class _Bytes:
    """Counts what DevTools reports. A finished answer's own count replaces what came in pieces."""

    def __init__(self, session: Any) -> None:
        self._requests: dict[str, int] = {}
        self._frames = 0
        session.on("Network.dataReceived", self._received)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.webSocketFrameReceived", self._frame)
        session.send("Network.enable")

    @property
    def total(self) -> int:
        return self._frames + sum(self._requests.values())

    def _received(self, event: dict[str, Any]) -> None:
        request = event["requestId"]
        self._requests[request] = self._requests.get(request, 0) + event["dataLength"]

    def _finished(self, event: dict[str, Any]) -> None:
        self._requests[event["requestId"]] = int(event["encodedDataLength"])

    def _frame(self, event: dict[str, Any]) -> None:
        text = event["response"]["payloadData"]
        binary = event["response"]["opcode"] == 2
        self._frames += len(text) * 3 // 4 if binary else len(text.encode())
