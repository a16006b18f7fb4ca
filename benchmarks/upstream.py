"""The server that both pages ask for pictures: it streams frames on a schedule and notes each flush."""

from __future__ import annotations

import base64
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from benchmarks import frames

ABOUT = {
    "created_at": 1_700_000_000,
    "size": "1024x1024",
    "quality": "low",
    "background": "opaque",
    "output_format": "png",
}
USAGE = {"total_tokens": 209, "input_tokens": 13, "output_tokens": 196}


@dataclass
class Plan:
    """How the coming requests are answered: ``previews`` frames, then the picture, ``gap`` seconds apart.

    With a gap, the first frame waits until ``streams`` requests have come, so that all of them stream
    together, each frame at the same moment: the worst case. ``until`` repeats previews until it is
    set. The pictures are made beforehand; ``flushed`` says when each mark went out.
    """

    first_mark: int
    streams: int = 1
    previews: int = 3
    gap: float = 1.0
    until: threading.Event | None = None
    flushed: dict[int, float] = field(default_factory=dict)
    came: int = 0

    def __post_init__(self) -> None:
        size = self.streams * (self.previews + 1)
        marks = range(self.first_mark, self.first_mark + size)
        self.pictures = {mark % frames.MARKS: frames.png(mark % frames.MARKS) for mark in marks}
        self._texts = {mark: base64.b64encode(data).decode() for mark, data in self.pictures.items()}

    def mark(self, stream: int, index: int) -> int:
        """The mark of a stream's frame; the last one of a stream is the picture."""
        return (self.first_mark + stream * (self.previews + 1) + index) % frames.MARKS

    def event(self, mark: int, index: int | None) -> bytes:
        """A partial image, or with no index the picture, as OpenAI streams them."""
        name = "image_generation.completed" if index is None else "image_generation.partial_image"
        more: dict[str, Any] = {"usage": USAGE} if index is None else {"partial_image_index": index}
        body = {"type": name, "b64_json": self._texts[mark], **ABOUT, **more}
        return f"event: {name}\ndata: {json.dumps(body)}\n\n".encode()

    @property
    def last_marks(self) -> list[int]:
        """The marks of the finished pictures."""
        return [self.mark(stream, self.previews) for stream in range(self.streams)]


class Upstream:
    """An Images API on a free port of 127.0.0.1: a context manager."""

    def __init__(self) -> None:
        self._plan: Plan
        self._came = threading.Condition()
        self._began = 0.0
        self._marks = 0
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.upstream = self
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Upstream:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def environment(self) -> dict[str, str]:
        """What points the SDK, and so both pages, here."""
        return {
            "OPENAI_BASE_URL": f"http://127.0.0.1:{self._server.server_address[1]}/v1",
            "OPENAI_API_KEY": "sk-benchmark",
        }

    def answer(self, **plan: Any) -> Plan:
        """Answer the coming requests so; each plan has other marks than the one before."""
        self._plan = Plan(self._marks, **plan)
        self._marks += len(self._plan.pictures)
        return self._plan

    def stream(self, write: Any) -> None:
        """Send one stream through ``write``, noting when each frame began to go out."""
        plan, stream = self._take_part()
        index = 0
        while index < plan.previews or (plan.until and not plan.until.is_set()):
            self._send(write, plan, plan.mark(stream, index % plan.previews), index)
            index += 1
        self._send(write, plan, plan.mark(stream, plan.previews), index, last=True)

    def _take_part(self) -> tuple[Plan, int]:
        with self._came:
            plan = self._plan
            stream, plan.came = plan.came, plan.came + 1
            if plan.came == plan.streams:
                self._began = time.time() + 0.1
                self._came.notify_all()
            if plan.gap:
                self._came.wait_for(lambda: plan.came >= plan.streams, 30)
        return plan, stream

    def _send(self, write: Any, plan: Plan, mark: int, index: int, *, last: bool = False) -> None:
        event = plan.event(mark, None if last else index)
        time.sleep(max(0.0, self._began + index * plan.gap - time.time()) if plan.gap else 0)
        plan.flushed[mark] = time.time()
        write(event)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    upstream: Upstream

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        self.close_connection = True
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        self.server.upstream.stream(self._chunk)
        self.wfile.write(b"0\r\n\r\n")

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def log_message(self, *args: Any) -> None:
        """Say nothing."""
