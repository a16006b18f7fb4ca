"""What the recording server sends: tiny pictures, and the frames of a stream."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Colour = tuple[int, ...]


def png(width: int = 8, height: int = 8, colour: Colour = (200, 80, 40)) -> bytes:
    """A valid PNG of one colour; with four numbers in ``colour`` it has an alpha channel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    kind = {3: 2, 4: 6}[len(colour)]
    row = b"\0" + bytes(colour) * width
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    body = zlib.compress(row * height, 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def b64(data: bytes) -> str:
    """``data`` as base64 text."""
    return base64.b64encode(data).decode()


@dataclass(frozen=True)
class Frame:
    """One piece of a stream, exactly as it goes out."""

    data: bytes


def event(name: str | None, data: Mapping[str, Any] | str) -> Frame:
    """A server-sent event; a text as ``data`` goes out as it is."""
    text = data if isinstance(data, str) else json.dumps(data)
    return Frame(f"event: {name}\ndata: {text}\n\n".encode() if name else f"data: {text}\n\n".encode())


def partial(index: int | None = 0, picture: bytes | None = None, *, kind: str = "image_generation") -> Frame:
    """A partial image; without an index where that is None."""
    body = {"type": f"{kind}.partial_image", "b64_json": b64(picture or png()), "created_at": 1_700_000_000}
    body |= {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}
    return event(f"{kind}.partial_image", body if index is None else body | {"partial_image_index": index})


USAGE = {
    "total_tokens": 209,
    "input_tokens": 13,
    "output_tokens": 196,
    "input_tokens_details": {"text_tokens": 13, "image_tokens": 0},
}


def completed(picture: bytes | None = None, *, kind: str = "image_generation", **more: Any) -> Frame:
    """The final image of a stream; ``more`` adds to its data or replaces it."""
    body = {"type": f"{kind}.completed", "b64_json": b64(picture or png()), "created_at": 1_700_000_000}
    body |= {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}
    body |= {"usage": USAGE}
    return event(f"{kind}.completed", body | more)


def comment(text: str = "keep-alive") -> Frame:
    """A line that every reader must pass over."""
    return Frame(f": {text}\n\n".encode())


def raw(data: bytes) -> Frame:
    """Any bytes."""
    return Frame(data)


def nested_error(code: str = "server_error", message: str = "It broke.", **more: Any) -> Frame:
    """An error object inside the data, at which the SDK raises."""
    return event("error", {"error": {"code": code, "message": message, "type": code, **more}})


def flat_error(code: str = "server_error", message: str = "It broke.", **more: Any) -> Frame:
    """A flat error event, which the SDK takes for a partial image."""
    return event("error", {"type": "error", "code": code, "message": message, **more})


DONE = Frame(b"data: [DONE]\n\n")
