"""Live events: one connection a page tells the newest state of all of its space's running pictures."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from studio.jobs import Job, Slot
from studio.progress import told
from web.opening import opened
from web.visitor import space_of

HEARTBEAT = 15.0  # seconds; keeps proxies from closing a quiet connection
LATELY = 30.0  # seconds: how long a page may take to hear that a picture came which it saw running

closing = asyncio.Event()


async def events(request: Request) -> Response:
    """Server-sent events: first every slot that runs or did lately, then those that change.

    What a page shows as running and the first event does not name is over: the page is to be drawn anew.
    """
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
    asked = request.path_params["slot"]
    slot = next((one for one in job.slots if str(one.number) == asked), None) if job else None
    if slot is None:
        return Response(status_code=404)
    shown = slot.preview
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
    seen: Mapping[str, Job] = {}
    try:
        seen, news = _news(jobs.jobs(space), seen)
        yield _message({"all": True, "slots": [told(job, slot) for job, slot in news if _ran_lately(slot)]})
        while not closing.is_set():
            if not await _wait(changed):
                yield b": still here\n\n"
                continue
            changed.clear()
            seen, news = _news(jobs.jobs(space), seen)
            if news:
                yield _message({"all": False, "slots": [told(job, slot) for job, slot in news]})
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


def _news(jobs: Sequence[Job], seen: Mapping[str, Job]) -> tuple[Mapping[str, Job], list[tuple[Job, Slot]]]:
    """The jobs by their ids, and those of their slots that are others than when they were ``seen``."""
    changed = [(job, seen.get(job.id)) for job in jobs if seen.get(job.id) is not job]
    return {job.id: job for job in jobs}, [
        (job, slot)
        for job, before in changed
        for slot in job.slots
        if before is None or before.slots[slot.number] is not slot
    ]


def _ran_lately(slot: Slot) -> bool:
    return not slot.over or time.time() - (slot.ended or 0.0) < LATELY


def _message(value: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(value, separators=(",", ":")).encode() + b"\n\n"
