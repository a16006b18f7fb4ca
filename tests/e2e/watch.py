"""What must not happen on any page: errors in the console, and requests to other hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError, WebSocket

OWN = {"127.0.0.1", "localhost"}
# Streamlit's page asks below each part of a cold link's path where its server is.
ALWAYS = r"status of 404 .*/[a-z]+/_stcore/(health|host-config)"


class Watch:
    """Collects what went wrong in the contexts that it watches. ``expect`` names what a test causes."""

    def __init__(self) -> None:
        self._seen: list[str] = []
        self._expected: list[str] = [ALWAYS]

    @contextmanager
    def context(self, context: BrowserContext) -> Iterator[None]:
        """Watch a context and all of its pages meanwhile."""
        watched = {
            "console": self._console,
            "weberror": self._error,
            "request": self._request,
            "page": self._page,
        }
        for event, heard in watched.items():
            context.on(event, heard)  # type: ignore[call-overload]
        yield
        for event, heard in watched.items():
            context.remove_listener(event, heard)

    def expect(self, *patterns: str) -> None:
        """Pass over errors in which one of ``patterns`` is found."""
        self._expected.extend(patterns)

    @property
    def problems(self) -> list[str]:
        """What went wrong, without what was expected."""
        return [text for text in self._seen if not any(re.search(this, text) for this in self._expected)]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._seen.append(f"console: {message.text} ({message.location.get('url')})")

    def _error(self, error: WebError) -> None:
        self._seen.append(f"page error: {error.error}")

    def _request(self, request: Request) -> None:
        self._address(request.url)

    def _page(self, page: Page) -> None:
        page.on("websocket", self._websocket)

    def _websocket(self, socket: WebSocket) -> None:
        self._address(socket.url)

    def _address(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in OWN:
            self._seen.append(f"request to another host: {url}")
