"""Painting step by step beside the event loop, and server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import closing
from typing import Any, TypeVar

from anyio import CapacityLimiter, to_thread

Item = TypeVar("Item")

HEADERS = {"cache-control": "no-cache", "x-accel-buffering": "no"}
"""Headers of a stream: no proxy is to keep or gather its events."""


async def driven(
    steps: Generator[Item, None, None], limiter: CapacityLimiter, hung_up: Callable[[], Awaitable[bool]]
) -> AsyncGenerator[Item, None]:
    """Yield what ``steps`` yields, each step in a worker thread; no further one after the client hung up.

    ``steps`` never yields None. A step that has begun is waited for, even when this is cancelled.
    """
    with closing(steps):
        while True:
            async with limiter:
                if await hung_up():
                    return
                item = await to_thread.run_sync(next, steps, None)
            if item is None:
                return
            yield item


def event(payload: dict[str, Any]) -> bytes:
    """Return one server-sent event, named by the payload's type."""
    return f"event: {payload['type']}\ndata: {json.dumps(payload)}\n\n".encode()
