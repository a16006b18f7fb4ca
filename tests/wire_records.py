"""What came to the recording server, and the gates that hold back what goes out."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    content_type: str | None
    data: bytes


@dataclass
class Recorded:
    """A request as it came. ``hung_up`` is set once the client has closed the connection."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    at: float
    hung_up: threading.Event = field(default_factory=threading.Event)

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def parts(self) -> list[Part]:
        """The body as multipart/form-data."""
        boundary = re.search(r'boundary="?([^";]+)', self.headers["content-type"])
        assert boundary, "not a multipart body"
        pieces = self.body.split(b"--" + boundary[1].encode())[1:-1]
        return [_part(piece[2:-2]) for piece in pieces]

    @property
    def files(self) -> list[Part]:
        """The files of a multipart body, in order."""
        return [part for part in self.parts if part.filename is not None]

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the body, whichever shape it has; files are left out."""
        if "json" in self.headers.get("content-type", ""):
            return dict(self.json)
        return {part.name: part.data.decode() for part in self.parts if part.filename is None}


def _part(piece: bytes) -> Part:
    head, _, data = piece.partition(b"\r\n\r\n")
    text = head.decode()
    name = re.search(r'[; ]name="([^"]*)"', text)
    filename = re.search(r'filename="([^"]*)"', text)
    kind = re.search(r"content-type: ([^\r\n]+)", text, re.IGNORECASE)
    assert name, text
    return Part(name[1], filename[1] if filename else None, kind[1] if kind else None, data)


class ClientGone(Exception):
    """The client has hung up."""


class Gate:
    """Lets pieces pass one by one, as a test opens it; ``open_wide`` lets all pass from now on."""

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._passes = 0
        self._wide = False
        self.waiting = 0

    def open(self, pieces: int = 1) -> None:
        """Let ``pieces`` more pass."""
        with self._ready:
            self._passes += pieces
            self._ready.notify_all()

    def open_wide(self) -> None:
        """Let everything pass from now on."""
        with self._ready:
            self._wide = True
            self._ready.notify_all()

    def close(self) -> None:
        """Hold everything again."""
        with self._ready:
            self._wide, self._passes = False, 0

    def pass_through(self, gone: Callable[[], bool]) -> None:
        """Wait for a pass. Raises ClientGone as soon as ``gone`` says so."""
        with self._ready:
            self.waiting += 1
            try:
                while not (self._wide or self._passes):
                    self._ready.wait(0.02)
                    if gone():
                        raise ClientGone
                self._passes -= 0 if self._wide else 1
            finally:
                self.waiting -= 1
