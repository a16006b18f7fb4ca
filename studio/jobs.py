"""Jobs: pictures that were asked for, running on an event loop of their own.

No page owns a request. A job is started from any thread and found again by its id or its space; it
outlives script runs, reloads and closed tabs. Each picture is in the library before its slot says
"finished". Jobs and slots are plain frozen data, replaced as a whole: whoever reads one has a
consistent state, and always the newest.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, Literal

from studio import pictures
from studio.api import ImagesClient
from studio.catalog import ModelCard
from studio.errors import Failure, StudioError
from studio.events import Event, Failed, Finished, Preview, Started, Waiting
from studio.exchange import Call
from studio.library import Library
from studio.requests import PictureRequest

State = Literal["queued", "started", "waiting", "finished", "failed", "cancelled"]
Listener = Callable[[str], None]

ENDED: frozenset[State] = frozenset({"finished", "failed", "cancelled"})
REMEMBERED = 30  # ended jobs that a space still sees on Generate; the library keeps the pictures for good

log = logging.getLogger(__name__)


class Unexpected(StudioError):
    """Something went wrong inside Easel."""

    advice = "Try again; if it happens again, the server's log says more."


@dataclass(frozen=True)
class Slot:
    """One picture of a job: its place among n, and how far it is.

    ``attempt`` rises with each try again, ``version`` with each preview, ``place`` is the 1-based
    place in the queue. Times are seconds of the system's clock: ``began`` when the request went out,
    ``until`` the end of a wait.
    """

    number: int
    attempt: int = 1
    state: State = "queued"
    place: int = 0
    version: int = 0
    preview: pictures.Rendition | None = None
    began: float | None = None
    ended: float | None = None
    until: float | None = None
    reason: str = ""
    picture: str | None = None
    failure: Failure | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state in ENDED

    def seconds(self, now: float | None = None) -> float:
        """How long it has been (or was) at work."""
        if self.began is None:
            return 0.0
        return max(0.0, (self.ended or now or time.time()) - self.began)


@dataclass(frozen=True)
class Job:
    """What was asked, where, by which space, and the slots of its pictures."""

    id: str
    space: str
    request: PictureRequest
    card: ModelCard
    server: str
    created: float
    slots: tuple[Slot, ...]

    @property
    def over(self) -> bool:
        """Whether every picture came, failed or was cancelled."""
        return all(slot.over for slot in self.slots)


@dataclass(frozen=True)
class _Work:
    job: str
    client: ImagesClient
    call: Call


class JobRunner:
    """Runs jobs, at most ``limit`` requests at once; the others wait in line."""

    def __init__(self, library: Library, *, limit: int = 8) -> None:
        self._library = library
        self._limit = limit
        self._lock = threading.RLock()
        self._jobs: dict[str, Job] = {}
        self._listeners: set[Listener] = set()
        self._line: deque[_Work] = deque()
        self._tasks: dict[asyncio.Task[None], _Work] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="jobs", daemon=True)
        self._thread.start()

    # What pages call, from any thread

    def start(self, space: str, client: ImagesClient, request: PictureRequest, card: ModelCard) -> str:
        """Start a job and return its id at once. Raises InvalidRequest."""
        calls = client.calls(request, card)
        slots = tuple(Slot(number) for number in range(request.n))
        job = Job(secrets.token_hex(16), space, request, card, client.connection.name, time.time(), slots)
        with self._lock:
            self._jobs[job.id] = job
            self._forget_old(space)
        self._soon(self._queue, [_Work(job.id, client, call) for call in calls])
        return job.id

    def retry(self, space: str, job_id: str, number: int, client: ImagesClient) -> None:
        """Ask once more for one slot that failed or was cancelled; the others stay as they are."""
        with self._lock:
            job = self.job(job_id, space)
            if job is None or job.slots[number].state not in {"failed", "cancelled"}:
                return
            calls = client.calls(job.request, job.card, slots=(number,))
            self._replace(job_id, number, Slot(number, attempt=job.slots[number].attempt + 1))
        self._soon(self._queue, [_Work(job_id, client, call) for call in calls])

    def cancel(self, space: str, job_id: str, number: int | None = None) -> None:
        """Give up a job, or the request that one of its slots waits for."""
        if self.job(job_id, space):
            self._soon(self._cancel, job_id, number)

    def job(self, job_id: str, space: str) -> Job | None:
        """The job of this id, if this space started it and it is still remembered."""
        job = self._jobs.get(job_id)
        return job if job and job.space == space else None

    def jobs(self, space: str) -> list[Job]:
        """The jobs of a space that are remembered, newest first."""
        with self._lock:
            return [job for job in reversed(self._jobs.values()) if job.space == space]

    def running(self, space: str) -> list[Job]:
        """The jobs of a space that are not over, newest first."""
        return [job for job in self.jobs(space) if not job.over]

    def dismiss(self, space: str, job_id: str) -> None:
        """Stop remembering a job that is over."""
        with self._lock:
            job = self.job(job_id, space)
            if job and job.over:
                del self._jobs[job_id]

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with a space at each change, on the runner's thread; returns how to stop it."""
        with self._lock:
            self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def close(self, grace: float = 0.0) -> None:
        """Let running jobs finish for ``grace`` seconds, give up the rest, and end the loop."""
        if not self._thread.is_alive():
            return
        asyncio.run_coroutine_threadsafe(self._finish(grace), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # What happens on the loop

    def _soon(self, function: Callable[..., None], *args: Any) -> None:
        self._loop.call_soon_threadsafe(function, *args)

    def _queue(self, works: Sequence[_Work]) -> None:
        self._line.extend(works)
        self._pump()

    def _pump(self) -> None:
        while self._line and len(self._tasks) < self._limit:
            work = self._line.popleft()
            task = self._loop.create_task(self._run(work))
            self._tasks[task] = work
            task.add_done_callback(self._done)
        for place, work in enumerate(self._line, start=1):
            self._change(work, place=place)

    def _done(self, task: asyncio.Task[None]) -> None:
        del self._tasks[task]
        self._pump()

    async def _run(self, work: _Work) -> None:
        try:
            async with aclosing(work.client.run(work.call)) as events:
                async for event in events:
                    await self._happened(work, event)
        except asyncio.CancelledError:
            self._end(work, state="cancelled")
        except Exception:
            log.exception("job %s failed in a way that nobody foresaw", work.job)
        finally:
            self._end(work, state="failed", failure=Unexpected(maybe_charged=True).failure)

    async def _happened(self, work: _Work, event: Event) -> None:
        match event:
            case Started(slot):
                self._change_one(work.job, slot, state="started", place=0, began=time.time(), until=None)
            case Preview(slot, _, data):
                await self._show(work.job, slot, data)
            case Waiting(slot, seconds, reason):
                until = time.time() + seconds
                self._change_one(work.job, slot, state="waiting", until=until, reason=reason)
            case Finished(slot):
                await _unbroken(self._keep(work, event))
            case Failed(slot, error):
                self._end_one(work.job, slot, state="failed", failure=error.failure)

    async def _show(self, job_id: str, number: int, data: bytes) -> None:
        try:
            shown = await asyncio.to_thread(pictures.preview, data)
        except StudioError:
            return
        slot = self._jobs[job_id].slots[number]
        self._change_one(job_id, number, state="started", preview=shown, version=slot.version + 1)

    async def _keep(self, work: _Work, event: Finished) -> None:
        job = self._jobs[work.job]
        slot = job.slots[event.slot]
        try:
            picture = await asyncio.to_thread(
                self._library.keep,
                event.arrival,
                space=job.space,
                job=job.id,
                slot=event.slot,
                kind=job.request.operation,
                asked=job.request.to_dict(),
                server=job.server,
                seconds=slot.seconds(),
            )
            await asyncio.to_thread(self._library.rendition, picture, "thumbnail")
        except StudioError as error:
            self._end_one(job.id, event.slot, state="failed", failure=error.failure)
        else:
            self._end_one(job.id, event.slot, state="finished", picture=picture.id)

    def _cancel(self, job_id: str, number: int | None) -> None:
        def meant(work: _Work) -> bool:
            return work.job == job_id and (number is None or number in work.call.slots)

        for work in [work for work in self._line if meant(work)]:
            self._line.remove(work)
            self._end(work, state="cancelled")
        for task, work in self._tasks.items():
            if meant(work):
                task.cancel()
        self._pump()

    async def _finish(self, grace: float) -> None:
        for work in list(self._line):
            self._cancel(work.job, None) if not grace else None
        if self._tasks and grace:
            await asyncio.wait(list(self._tasks), timeout=grace)
        for job_id in {work.job for work in [*self._line, *self._tasks.values()]}:
            self._cancel(job_id, None)
        if self._tasks:
            await asyncio.wait(list(self._tasks))

    # How a slot changes: it is replaced, then the listeners hear of it

    def _end(self, work: _Work, **changes: Any) -> None:
        for number in work.call.slots:
            if not self._jobs[work.job].slots[number].over:
                self._end_one(work.job, number, **changes)

    def _end_one(self, job_id: str, number: int, **changes: Any) -> None:
        self._change_one(
            job_id, number, ended=time.time(), preview=None, place=0, until=None, reason="", **changes
        )

    def _change(self, work: _Work, **changes: Any) -> None:
        for number in work.call.slots:
            self._change_one(work.job, number, **changes)

    def _change_one(self, job_id: str, number: int, **changes: Any) -> None:
        self._replace(job_id, number, replace(self._jobs[job_id].slots[number], **changes))

    def _replace(self, job_id: str, number: int, slot: Slot) -> None:
        with self._lock:
            job = self._jobs[job_id]
            slots = (*job.slots[:number], slot, *job.slots[number + 1 :])
            self._jobs[job_id] = replace(job, slots=slots)
            listeners = list(self._listeners)
        for listener in listeners:
            listener(job.space)

    def _forget_old(self, space: str) -> None:
        over = [job.id for job in self.jobs(space) if job.over]
        for job_id in over[REMEMBERED:]:
            del self._jobs[job_id]


async def _unbroken(work: Coroutine[Any, Any, None]) -> None:
    """Await ``work`` to its end even when the waiting is cancelled: what arrived is kept."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
