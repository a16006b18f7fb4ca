"""An answer of 2xx as it comes: whole, or part by part, and the bytes of the pictures in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

from studio import errors
from studio.answers import EventDecoder, Part, SentPicture, parse_json, read_event
from studio.drawings import inspect_arrived
from studio.errors import StudioError

MOST_BYTES_A_PICTURE = 96 * 2**20
"""Of an answer or an event, per picture: 64 MiB as base64, and something around it."""


@dataclass(frozen=True)
class Reply:
    """The head of an answer of 2xx, and its body as it comes. Header names are in lower case."""

    headers: Mapping[str, str]
    chunks: Callable[[], AsyncIterator[bytes]]
    request_id: str | None = None

    @property
    def is_stream(self) -> bool:
        """Whether server-sent events come, whatever was asked for."""
        return "text/event-stream" in self.headers.get("content-type", "").lower()

    async def whole(self, most: int) -> bytearray:
        """All of it. Raises BadAnswer where that is more than ``most`` bytes."""
        body = bytearray()
        async for chunk in self.chunks():
            body += chunk
            if len(body) > most:
                raise errors.BadAnswer(f"it is larger than {most // 2**20} MB")
        return body

    async def parts(self, most: int) -> AsyncGenerator[Part | None, None]:
        """What each event of a stream says, of at most so many bytes; None for one that says nothing."""
        decoder = EventDecoder(most)
        async for chunk in self.chunks():
            for name, text in decoder.feed(chunk):
                if text.startswith("[DONE]"):
                    return
                yield _understood(name, text)
        for name, text in decoder.finish():
            yield _understood(name, text)


async def arrived(picture: SentPicture, fetch: Callable[[str], Awaitable[bytes]]) -> bytes:
    """The bytes of a picture, known to be one; ``fetch`` gets it by url. Raises NoPicture."""
    if picture.b64:
        return await asyncio.to_thread(checked, picture.decoded)
    if picture.url:
        fetched = await fetch(picture.url)
        return await asyncio.to_thread(checked, lambda: fetched)
    raise errors.NoPicture


def checked(read: Callable[[], bytes], check: Callable[[bytes], object] = inspect_arrived) -> bytes:
    """The bytes of a picture, known to be one. Raises NoPicture. Runs in a thread: it decodes.

    A preview is decoded but once, where it is scaled; until then ``check`` is a glance at it.
    """
    data = read()
    try:
        check(data)
    except StudioError as error:
        raise errors.NoPicture(error.sentence) from None
    return data


def _understood(name: str | None, text: str) -> Part | None:
    """One event; what is not JSON is passed over, since the picture may come after it."""
    try:
        return read_event(name, parse_json(text))
    except errors.BadAnswer:
        return None
