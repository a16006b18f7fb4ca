"""Reading what a server sends: JSON answers and server-sent events, in every shape that is met.

Plain data in, plain data out; nothing is fetched or decoded to pixels here. The shapes are those of
openai 3.54 and of the compatible servers. Events are told apart by their ``type``, never by a class:
the SDK types unknown events as partial images.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.errors import BadAnswer, NoPicture
from studio.texts import bounded

SAID = (
    "size",
    "quality",
    "background",
    "output_format",
    "complexity",
    "revised_prompt",
    "attribution",
    "seed",
    "model",
    "created",
)
"""What a server may say of a picture that came."""
_DATA_URL = re.compile(r"data:[\w/+.;=\-]{0,100}?base64,", re.IGNORECASE)


@dataclass(frozen=True)
class SentPicture:
    """One picture as a server sent it: base64 text, or where to fetch it."""

    b64: str | None = field(default=None, repr=False)
    url: str | None = None
    got: Mapping[str, Any] = field(default_factory=dict)

    def decoded(self) -> bytes:
        """The bytes of ``b64``. Raises NoPicture where that is not base64."""
        return decode_base64(self.b64 or "")


@dataclass(frozen=True)
class Answer:
    """A whole answer: its pictures, and its own count of tokens for all of them."""

    pictures: tuple[SentPicture, ...]
    usage: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Partial:
    """A partial image; ``index`` is None where the server gives none."""

    index: int | None
    picture: SentPicture


@dataclass(frozen=True)
class Trouble:
    """An error inside a stream or an answer of 200; ``body`` is the error as it came."""

    body: object


Part = Answer | Partial | Trouble


def parse_json(text: str | bytes | bytearray) -> Any:
    """The value of a JSON text. Raises BadAnswer, showing the beginning, for anything else."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        beginning = text[:300] if isinstance(text, str) else text[:300].decode("utf-8", "replace")
        raise BadAnswer(f"it is not JSON: {beginning}" if beginning.strip() else "it is empty") from None


def read_answer(body: object) -> Answer | Trouble:
    """The pictures of a JSON answer, or the error that it holds instead.

    Raises BadAnswer where it is neither, NoPicture where it holds none.
    """
    if not isinstance(body, Mapping):
        raise BadAnswer("it is JSON of another shape")
    items = body.get("data")
    if not items and (body.get("error") or body.get("detail")):
        return Trouble(body)
    if items is not None and not isinstance(items, list):
        raise BadAnswer("its “data” is not a list")
    if not items:
        raise NoPicture
    about = _got(body)
    return Answer(tuple(_sent(item, about) for item in items), _usage(body))


def read_event(name: str | None, data: object) -> Part | None:
    """What one server-sent event means; None for one that is unknown and so ignored.

    ``name`` is the SSE event name, used where the data has no ``type`` of its own.
    """
    if not isinstance(data, Mapping):
        return None
    kind = data.get("type") if isinstance(data.get("type"), str) else name
    if data.get("error") or kind == "error":
        return Trouble(data.get("error") or data)
    if kind and kind.endswith(".partial_image"):
        index = data.get("partial_image_index")
        return Partial(index if type(index) is int else None, _sent(data, {}))
    if kind and kind.endswith(".completed"):
        return Answer((_sent(data, {}),), _usage(data))
    if isinstance(data.get("data"), list) and data["data"]:
        return read_answer(data)
    return None


def decode_base64(text: str) -> bytes:
    """Bytes from base64, a data URL included. Raises NoPicture for what is neither."""
    found = _DATA_URL.match(text)
    try:
        data = base64.b64decode(text[found.end() :] if found else text, validate=False)
    except (binascii.Error, ValueError):
        raise NoPicture("what came is not base64") from None
    if not data:
        raise NoPicture("what came is empty")
    return data


def _sent(item: object, about: Mapping[str, Any]) -> SentPicture:
    if not isinstance(item, Mapping):
        return SentPicture(got=about)
    b64, url = item.get("b64_json"), item.get("url")
    if isinstance(url, str) and _DATA_URL.match(url):
        b64, url = url, None
    return SentPicture(
        b64=b64 if isinstance(b64, str) and b64 else None,
        url=url if isinstance(url, str) and url else None,
        got={**about, **_got(item)},
    )


def _got(item: Mapping[str, Any]) -> dict[str, Any]:
    """What a server says of a picture, where it says it."""
    said = {name: bounded(item.get(name)) for name in SAID}
    if said["created"] is None:
        said["created"] = bounded(item.get("created_at"))
    return {name: value for name, value in said.items() if value is not None}


def _usage(said: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The count of tokens in whatever shape it has, as a plain mapping; None where nothing was counted.

    What the author of an SVG drawing took is counted apart (openai 3.54: ``svg_usage``); it is "svg" in it.
    """
    usage, author = said.get("usage"), said.get("svg_usage")
    if usage is None and not isinstance(author, Mapping):
        return None
    counted, author = bounded(usage), bounded(author)
    kept = counted if isinstance(counted, dict) else {} if counted is None else {"raw": counted}
    return kept | ({"svg": author} if isinstance(author, dict) else {})


class EventDecoder:
    """Splits the bytes of a stream into server-sent events (WHATWG HTML, 9.2.6), as they come.

    Unlike the SDK's it also gives out a last event that has no blank line after it: the picture in
    it is whole, and paid for.
    """

    def __init__(self, most_bytes: int) -> None:
        """``most_bytes`` bounds one event, so that a stream without line ends cannot fill memory."""
        self._most = most_bytes
        self._pending: list[bytes] = []
        self._size = 0
        self._name: str | None = None
        self._data: list[bytes] = []

    def feed(self, chunk: bytes) -> Iterator[tuple[str | None, str]]:
        """The events that ``chunk`` completes, each a name and its data."""
        self._size += len(chunk)
        if self._size > self._most:
            raise BadAnswer("one event of its stream is too long")
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            yield from self._line(b"".join((*self._pending, line)))
            self._pending = []
        self._pending.append(rest)

    def finish(self) -> Iterator[tuple[str | None, str]]:
        """The event that the end of the stream leaves open, if there is one."""
        rest, self._pending = b"".join(self._pending), []
        if rest:
            yield from self._line(rest)
        yield from self._line(b"")

    def _line(self, line: bytes) -> Iterator[tuple[str | None, str]]:
        line = line.removesuffix(b"\r")
        if not line:
            yield from self._flush()
            return
        name, _, value = line.partition(b":")
        if name == b"data":
            self._data.append(value.removeprefix(b" "))
        elif name == b"event":
            self._name = value.removeprefix(b" ").decode("utf-8", "replace")

    def _flush(self) -> Iterator[tuple[str | None, str]]:
        name, data = self._name, b"\n".join(self._data).decode("utf-8", "replace")
        self._name, self._data, self._size = None, [], 0
        if data:
            yield name, data
