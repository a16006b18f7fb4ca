"""Live events: one connection a page tells the newest state of all of its space's running pictures."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from studio.jobs import JobRunner, Slot
from studio.progress import name_of, told
from web.opening import opened
from web.visitor import space_of

HEARTBEAT = 15.0  # seconds; keeps proxies from closing a quiet connection

closing = asyncio.Event()


async def events(request: Request) -> Response:
    """Server-sent events: first every slot that is remembered, then those that change."""
    space = await space_of(request)
    if space is None:
        return Response(status_code=401)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_follow(space), media_type="text/event-stream", headers=headers)


async def preview(request: Request) -> Response:
    """The newest preview of a slot; the version in the path only tells one address from the next.

    Nothing (204) where the slot has none any more: a page may ask just when the picture comes.
    """
    space = await space_of(request)
    if space is None:
        return Response(status_code=401)
    job = (await opened()).jobs.job(request.path_params["job"], space)
    number = request.path_params["slot"]
    if job is None or number >= len(job.slots):
        return Response(status_code=404)
    shown = job.slots[number].preview
    if shown is None:
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
    return Response(shown.data, media_type=shown.mime, headers={"Cache-Control": "no-store"})


async def _follow(space: str) -> AsyncIterator[bytes]:
    jobs = (await opened()).jobs
    loop = asyncio.get_running_loop()
    changed = asyncio.Event()

    def hear(whose: str) -> None:
        if whose == space:
            loop.call_soon_threadsafe(changed.set)

    stop = jobs.listen(hear)
    seen: dict[str, Slot] = {}
    try:
        yield _message({"all": True, "slots": list(_news(jobs, space, seen))})
        while not closing.is_set():
            if not await _wait(changed):
                yield b": still here\n\n"
                continue
            changed.clear()
            if news := list(_news(jobs, space, seen)):
                yield _message({"all": False, "slots": news})
    finally:
        stop()


async def _wait(changed: asyncio.Event) -> bool:
    """Wait for a change, the end of the server, or the next heartbeat; whether there was a change."""
    waits = [asyncio.ensure_future(changed.wait()), asyncio.ensure_future(closing.wait())]
    try:
        await asyncio.wait(waits, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
    return changed.is_set()


def _news(jobs: JobRunner, space: str, seen: dict[str, Slot]) -> Iterator[dict[str, Any]]:
    for job in jobs.jobs(space):
        for slot in job.slots:
            name = name_of(job, slot)
            if seen.get(name) is not slot:
                seen[name] = slot
                yield told(job, slot)


def _message(value: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(value, separators=(",", ":")).encode() + b"\n\n"
