"""A server in front of the real SDK that records every request and can misbehave in every way.

    with WireServer() as wire:
        wire.script(respond_error(429, "rate_limit_exceeded"), respond_events(partial(0), completed()))
        ...                       # point a connection at wire.url
        assert wire.requests[0].json["n"] == 1

Each request for pictures takes the next answer of the script; without one it is answered rightly,
streamed if asked. Nothing here waits for luck: frames that are ``gated`` go out as the test opens
``wire.gate``, and ``wire.wait_for(n)`` returns when n requests have come.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from collections import deque
from collections.abc import Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.wire_answers import (
    Answer,
    respond_cut,
    respond_error,
    respond_events,
    respond_gated,
    respond_hang,
    respond_json,
    respond_nothing,
    respond_pictures,
    respond_raw,
    respond_redirect,
    respond_urls,
    respond_well,
)
from tests.wire_frames import (
    DONE,
    USAGE,
    Colour,
    Frame,
    b64,
    comment,
    completed,
    event,
    flat_error,
    nested_error,
    partial,
    png,
    raw,
)
from tests.wire_records import ClientGone, Gate, Part, Recorded

__all__ = [
    "DONE",
    "USAGE",
    "Answer",
    "ClientGone",
    "Frame",
    "Gate",
    "Part",
    "Recorded",
    "Wire",
    "WireServer",
    "b64",
    "comment",
    "completed",
    "event",
    "flat_error",
    "nested_error",
    "partial",
    "png",
    "raw",
    "respond_cut",
    "respond_error",
    "respond_events",
    "respond_gated",
    "respond_hang",
    "respond_json",
    "respond_nothing",
    "respond_pictures",
    "respond_raw",
    "respond_redirect",
    "respond_urls",
    "respond_well",
]

PICTURES = ("/v1/images/generations", "/v1/images/edits", "/v1/images/variations")


class Wire:
    """One request's connection, for an answer to write on."""

    def __init__(self, handler: _Handler, request: Recorded, server: WireServer) -> None:
        self.request = request
        self.server = server
        self._handler = handler
        self._chunked = False

    def head(self, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """Send the status and the headers, and say that the connection closes afterwards."""
        self._handler.send_response(status)
        for name, value in {"connection": "close", **(headers or {})}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def whole(
        self, body: bytes, kind: str, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Send a complete answer."""
        self.head(status, {"content-type": kind, "content-length": str(len(body)), **(headers or {})})
        self.write(body)

    def start_stream(self, headers: Mapping[str, str]) -> None:
        """Send the head of a chunked answer; ``chunk`` and ``end_stream`` follow."""
        self.head(200, {"transfer-encoding": "chunked", **headers})

    def chunk(self, data: bytes) -> None:
        """Send one chunk, flushed."""
        if data:
            self.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def end_stream(self) -> None:
        """End a chunked answer properly."""
        self.write(b"0\r\n\r\n")

    def write(self, data: bytes) -> None:
        """Send bytes at once. Raises ClientGone where nobody reads them."""
        try:
            self._handler.wfile.write(data)
            self._handler.wfile.flush()
        except OSError:
            self.request.hung_up.set()
            raise ClientGone from None

    def wait(self, gate: Gate) -> None:
        """Wait at a gate, watching for a client that hangs up."""
        gate.pass_through(self.gone)

    def hang(self) -> None:
        """Say nothing until the client hangs up or the server ends."""
        self.wait(self.server.never)

    def gone(self) -> bool:
        """Whether the client has closed the connection."""
        readable, _, _ = select.select([self._handler.connection], [], [], 0)
        try:
            closed = bool(readable) and not self._handler.connection.recv(1, socket.MSG_PEEK)
        except OSError:
            closed = True
        if closed:
            self.request.hung_up.set()
        return closed or self.server.ended.is_set()


class WireServer:
    """The server itself: a context manager, on a free port of 127.0.0.1.

    ``gated`` holds the frames of unscripted streams at ``gate``. ``files`` are served by path, and
    ``routes`` answer any other path.
    """

    def __init__(self, port: int = 0) -> None:
        self.requests: list[Recorded] = []
        self.gate = Gate()
        self.never = Gate()
        self.gated = False
        self.ended = threading.Event()
        self.files: dict[str, bytes] = {}
        self.routes: dict[str, Answer] = {"/v1/models": respond_json(_MODELS)}
        self._script: deque[Answer] = deque()
        self._came = threading.Condition()
        self._colours = 0
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.wire = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> WireServer:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End: open gates, cut what hangs, refuse further connections."""
        if not self.ended.is_set():
            self.ended.set()
            self.gate.open_wide()
            self._server.shutdown()
            self._server.server_close()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_address[1])

    @property
    def root(self) -> str:
        """The address without a path."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """The base URL of its API."""
        return f"{self.root}/v1"

    def script(self, *answers: Answer) -> None:
        """Answer the coming requests for pictures so, one after the other."""
        self._script.extend(answers)

    def file(self, data: bytes, path: str = "/files/picture.png") -> str:
        """Serve ``data`` at ``path``, and say where."""
        self.files[path] = data
        return self.root + path

    @property
    def picture_requests(self) -> list[Recorded]:
        """The requests for pictures alone."""
        return [request for request in self.requests if request.path.endswith(PICTURES)]

    def wait_for(self, number: int, timeout: float = 10.0) -> list[Recorded]:
        """Wait until ``number`` requests for pictures have come, and return them."""
        with self._came:
            came = self._came.wait_for(lambda: len(self.picture_requests) >= number, timeout)
        assert came, f"{len(self.picture_requests)} of {number} requests came in {timeout} s"
        return self.picture_requests

    def next_colour(self) -> Colour:
        """A colour that no picture had before."""
        with self._came:
            self._colours += 1
            count = self._colours
        return (count * 67 % 256, count * 131 % 256, count * 29 % 256)

    def answer_to(self, request: Recorded) -> Answer:
        """Record a request and choose its answer."""
        with self._came:
            self.requests.append(request)
            self._came.notify_all()
            if request.path in self.routes:
                return self.routes[request.path]
            if request.path in self.files:
                return respond_raw(self.files[request.path], "image/png")
            if not request.path.endswith(PICTURES):
                return respond_json({"detail": "Not Found"}, 404)
            return self._script.popleft() if self._script else respond_well(gated=self.gated)


_MODELS = {
    "object": "list",
    "data": [
        {"id": "gpt-image-2", "object": "model", "created": 1, "owned_by": "openai"},
        {
            "id": "gpt-image-1.5",
            "object": "model",
            "created": 1,
            "owned_by": "openai",
            "shutdown_date": "2026-12-01",
        },
    ],
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    wire: WireServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self.close_connection = True
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Recorded(self.command, path, query, headers, body, time.monotonic())
        answer = self.server.wire.answer_to(request)
        try:
            answer(Wire(self, request, self.server.wire))
        except ClientGone:
            request.hung_up.set()

    def log_message(self, *args: Iterable[Any]) -> None:
        """Say nothing."""
