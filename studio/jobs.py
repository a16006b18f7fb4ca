"""Jobs: pictures that were asked for, running on an event loop of their own.

No page owns a request. A job is started from any thread and found again by its id or its space; it
outlives script runs, reloads and closed tabs. Each picture is in the library before its slot says
"finished". What a page reads is always the newest state.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import Any

from studio import editing, pictures
from studio.api import ImagesClient
from studio.board import Job, JobBoard, Slot, State
from studio.catalog import ModelCard
from studio.errors import Failure, StudioError
from studio.events import Arrival, Event, Failed, Finished, Noted, Preview, Started, Waiting
from studio.exchange import Call
from studio.library import Library
from studio.requests import PictureRequest, check

__all__ = ["Closing", "Job", "JobRunner", "Slot", "Unexpected"]

PATIENCE = 10.0  # seconds that requests get to end after they were given up

log = logging.getLogger(__name__)


class Unexpected(StudioError):
    """Something went wrong inside Easel."""

    advice = "Try again; if it happens again, the server's log says more."


class Closing(StudioError):
    """The studio is about to stop, so nothing was sent."""

    advice = "Wait a moment, reload the page, then try again."


@dataclass(frozen=True, eq=False)
class _Work:
    """One request of a job; ``attempts`` says for which try of each slot."""

    job: str
    client: ImagesClient
    call: Call
    attempts: Mapping[int, int]


class JobRunner(JobBoard):
    """Runs jobs, at most ``limit`` requests at once; the others wait in line."""

    def __init__(self, library: Library, *, limit: int = 8) -> None:
        super().__init__()
        self._library = library
        self._limit = limit
        self._ending = threading.Lock()
        self._closed = False
        self._line: deque[_Work] = deque()
        self._tasks: dict[asyncio.Task[None], _Work] = {}
        self._arriving: set[_Work] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="jobs", daemon=True)
        self._thread.start()

    # What pages call, from any thread

    def start(self, space: str, client: ImagesClient, request: PictureRequest, card: ModelCard) -> str:
        """Start a job and return its id at once. Raises InvalidRequest, or Closing."""
        check(request, card, client.connection.kind)
        slots = tuple(Slot(number) for number in range(request.n))
        job = Job(secrets.token_hex(16), space, request, card, client.connection.name, time.time(), slots)
        calls = client.calls(request, card)
        with self._lock:
            self._refuse_if_closed()
            self._jobs[job.id] = job
            self._forget_old(space)
            self._soon(self._queue, [_work(job, client, call) for call in calls])
        return job.id

    def retry(self, space: str, job_id: str, number: int, client: ImagesClient) -> None:
        """Ask once more for one slot that failed or was cancelled; the others stay as they are.

        Raises Closing.
        """
        with self._lock:
            job = self.job(job_id, space)
            slot = next((slot for slot in job.slots if slot.number == number), None) if job else None
            if job is None or slot is None or slot.state not in {"failed", "cancelled"}:
                return
            self._refuse_if_closed()
            calls = client.calls(job.request, job.card, slots=(number,))
            job = self._put(job, Slot(number, attempt=slot.attempt + 1))
            self._soon(self._queue, [_work(job, client, call) for call in calls])
        self._tell(space)

    def cancel(self, space: str, job_id: str, number: int | None = None) -> None:
        """Give up a job, or the request that one of its slots waits for.

        A request whose answer is here already is not given up: its pictures are paid, and are kept.
        """
        if self.job(job_id, space):
            self._soon(self._cancel, job_id, number)

    def close(self, grace: float = 0.0) -> None:
        """Let the requests that run finish for ``grace`` seconds, then end the loop.

        Nothing new is sent meanwhile: what waits in line is given up at once, since it cost nothing.
        """
        with self._lock:
            self._closed = True
        with self._ending:
            if not self._thread.is_alive():
                return
            asyncio.run_coroutine_threadsafe(self._finish(grace), self._loop).result()
            self._soon(self._loop.stop)
            self._thread.join()
            self._loop.close()

    # What happens on the loop

    def _soon(self, function: Callable[..., None], *args: Any) -> None:
        with suppress(RuntimeError):  # the loop has ended, and every job with it
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
            for number in work.attempts:
                self._at(work, number, place=place)

    async def _run(self, work: _Work) -> None:
        async with aclosing(work.client.run(work.call)) as events:
            async for event in events:
                await self._happened(work, event)

    def _done(self, task: asyncio.Task[None]) -> None:
        work = self._tasks.pop(task)
        self._arriving.discard(work)
        if task.cancelled() or task.cancelling():
            self._end_all(work, "cancelled")
        else:
            if error := task.exception():
                log.error("job %s failed in a way that nobody foresaw", work.job, exc_info=error)
            self._end_all(work, "failed", Unexpected(maybe_charged=True).failure)
        self._pump()

    async def _happened(self, work: _Work, event: Event) -> None:
        match event:
            case Started(slot):
                self._at(work, slot, state="started", place=0, began=time.time(), until=None)
            case Preview(slot, _, data):
                await self._show(work, slot, data)
            case Waiting(slot, seconds, reason):
                until = time.time() + seconds
                self._at(work, slot, state="waiting", began=None, until=until, reason=reason)
            case Finished(slot, arrival):
                self._arriving.add(work)  # from now on it is not cancelled
                await self._keep(work, slot, arrival)
            case Noted(slot, sentence):
                self._at(work, slot, note=sentence)
            case Failed(slot, error):
                self._end(work, slot, "failed", failure=error.failure)

    async def _show(self, work: _Work, number: int, data: bytes) -> None:
        try:
            shown = await asyncio.to_thread(pictures.preview, data)
        except StudioError:
            return
        version = self._jobs[work.job].slots[number].version + 1
        self._at(work, number, state="started", preview=shown, version=version)

    async def _keep(self, work: _Work, number: int, arrival: Arrival) -> None:
        try:
            picture = await asyncio.to_thread(self._kept, work, number, arrival)
        except StudioError as error:
            self._end(work, number, "failed", failure=error.failure)
        except Exception:
            log.exception("a picture of job %s could not be kept, in a way that nobody foresaw", work.job)
            self._end(work, number, "failed", failure=Unexpected(maybe_charged=True).failure)
        else:
            self._end(work, number, "finished", picture=picture)

    def _kept(self, work: _Work, number: int, arrival: Arrival) -> str:
        """Keep a picture, in a worker thread; return the id of the one to show.

        Only the bytes and the record must not fail.
        """
        job = self._jobs[work.job]
        sent = arrival.sent or job.request
        picture = self._library.keep(
            arrival,
            space=job.space,
            job=job.id,
            slot=number,
            kind=sent.operation,
            asked=sent.to_dict(),
            server=work.client.connection.name,
            seconds=job.slots[number].seconds(),
            parent=sent.sources[0].picture if sent.sources else None,
        )
        try:
            picture = editing.finish(self._library, sent, picture)
            self._library.rendition(picture, "thumbnail")
        except (StudioError, OSError):
            log.warning("nothing more was made of picture %s", picture.id, exc_info=True)
        return picture.id

    def _cancel(self, job_id: str, number: int | None) -> None:
        for work in [work for work in self._line if self._meant(work, job_id, number)]:
            self._line.remove(work)
            self._end_all(work, "cancelled")
        for task, work in self._tasks.items():
            # Once a first picture of an answer has come, the others are there too, and paid.
            if self._meant(work, job_id, number) and work not in self._arriving:
                task.cancel()
        self._pump()

    def _meant(self, work: _Work, job_id: str, number: int | None) -> bool:
        """Whether ``work`` is for a slot (any, for None) of this job that still waits for it."""
        asked = [slot for slot in work.attempts if number in (None, slot)]
        return work.job == job_id and any(self._current(job_id, slot, work.attempts[slot]) for slot in asked)

    async def _finish(self, grace: float) -> None:
        while self._line:
            self._end_all(self._line.popleft(), "cancelled")
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=grace)
        for task, work in self._tasks.items():
            if work not in self._arriving:
                task.cancel()
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=PATIENCE)

    def _end_all(self, work: _Work, state: State, failure: Failure | None = None) -> None:
        for number in work.attempts:
            self._end(work, number, state, failure=failure)

    def _end(self, work: _Work, number: int, state: State, **more: Any) -> None:
        over: dict[str, Any] = {"preview": None, "place": 0, "until": None, "reason": ""}
        self._at(work, number, state=state, ended=time.time(), **over, **more)

    def _at(self, work: _Work, number: int, **changes: Any) -> None:
        self._change(work.job, number, work.attempts.get(number), **changes)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise Closing


def _work(job: Job, client: ImagesClient, call: Call) -> _Work:
    return _Work(job.id, client, call, {number: job.slots[number].attempt for number in call.slots})
