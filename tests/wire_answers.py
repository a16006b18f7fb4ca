"""How the recording server answers: rightly, or wrong in every way that the wire tables know."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from tests.wire_frames import USAGE, Colour, Frame, b64, completed, partial, png

if TYPE_CHECKING:
    from tests.wire import Wire
    from tests.wire_records import Gate

End = Literal["close", "cut", "hang"]
Answer = Callable[["Wire"], None]


def respond_raw(
    body: bytes, kind: str = "application/json", status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    """Answer these very bytes."""
    return lambda wire: wire.whole(body, kind, status, headers)


def respond_json(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """Answer JSON."""
    return respond_raw(json.dumps(body).encode(), "application/json", status, headers)


def respond_pictures(*pictures: bytes, headers: Mapping[str, str] | None = None, **more: Any) -> Answer:
    """Answer pictures as base64, as the Images API does; ``more`` goes beside "data"."""
    data = [{"b64_json": b64(picture)} for picture in pictures]
    return respond_json({"created": 1_700_000_000, "data": data, **more}, headers=headers)


def respond_urls(*urls: str) -> Answer:
    """Answer pictures by url."""
    return respond_json({"created": 1_700_000_000, "data": [{"url": url} for url in urls]})


def respond_error(
    status: int,
    code: str | None = None,
    message: str = "No.",
    *,
    type: str | None = None,
    param: str | None = None,
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Answer:
    """Answer an error in OpenAI's shape."""
    error = {"message": message, "type": type, "param": param, "code": code, **more}
    return respond_json({"error": error}, status, headers)


def respond_events(
    *frames: Frame,
    gated: bool = False,
    gate: Gate | None = None,
    end: End = "close",
    kind: str = "text/event-stream; charset=utf-8",
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Stream frames, each as ``gate`` (``wire.gate`` where ``gated``) lets it pass.

    The stream ends as it should, is ``cut`` in the middle of its chunks, or hangs.
    """

    def answer(wire: Wire) -> None:
        wire.start_stream({"content-type": kind, **(headers or {})})
        for frame in frames:
            if gated or gate:
                wire.wait(gate or wire.server.gate)
            wire.chunk(frame.data)
        if end == "close":
            wire.end_stream()
        elif end == "hang":
            wire.hang()

    return answer


def respond_cut(body: bytes, *, promised: int | None = None, kind: str = "application/json") -> Answer:
    """Promise more bytes than are sent, then close."""

    def answer(wire: Wire) -> None:
        wire.head(200, {"content-type": kind, "content-length": str(promised or len(body) + 100)})
        wire.write(body)

    return answer


def respond_nothing() -> Answer:
    """Close the connection without a word."""
    return lambda wire: None


def respond_hang() -> Answer:
    """Never answer."""
    return lambda wire: wire.hang()


def respond_redirect(url: str, status: int = 302) -> Answer:
    """Send elsewhere."""
    return respond_raw(b"", "text/plain", status, {"location": url})


def respond_gated(answer: Answer, gate: Gate | None = None) -> Answer:
    """Hold a whole answer back until the gate lets it pass."""

    def answered(wire: Wire) -> None:
        wire.wait(gate or wire.server.gate)
        answer(wire)

    return answered


def respond_well(*, gated: bool = False) -> Answer:
    """Answer as a good server does: what was asked, streamed if asked, in a colour of its own."""

    def answer(wire: Wire) -> None:
        asked = wire.request.fields
        number = int(asked.get("n") or 1)
        pictures = [_asked_picture(asked, wire.server.next_colour()) for _ in range(number)]
        if str(asked.get("stream", "")).lower() != "true":
            return respond_pictures(*pictures, usage=USAGE)(wire)
        kind = "image_generation" if wire.request.path.endswith("generations") else "image_edit"
        previews = [partial(index, kind=kind) for index in range(int(asked.get("partial_images") or 0))]
        return respond_events(*previews, completed(pictures[0], kind=kind), gated=gated)(wire)

    return answer


def _asked_picture(asked: Mapping[str, Any], colour: Colour) -> bytes:
    size = re.fullmatch(r"(\d+)x(\d+)", str(asked.get("size", "")))
    return png(int(size[1]), int(size[2]), colour) if size else png(64, 64, colour)
