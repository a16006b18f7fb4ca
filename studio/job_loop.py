"""What happens to jobs on an event loop of the process: requests run, pictures are kept, slots end.

All of it runs on the loop's own thread, but for what blocks: that is done in a worker thread. Only `close`
is called from others.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Any

from studio import keeping, pictures
from studio.board import Job, JobBoard, State
from studio.errors import Failure, StudioError
from studio.events import Arrival, Arriving, Event, Extra, Failed, Finished, Noted, Preview, Started, Waiting
from studio.job_errors import Unexpected
from studio.job_records import JobRecords
from studio.ledger import Ledger
from studio.library import Library, Picture
from studio.line import Line
from studio.pictures import NotAPicture
from studio.tasks import Task, Work
from studio.telemetry import Telemetry
from studio.till import Till
from studio.unkept import Delivery, NoLongerHeld, Unkept

PATIENCE = 10.0  # seconds that requests get to end after they were given up

MORE_CAME = "The server sent more pictures than requested. They are in the gallery."

log = logging.getLogger(__name__)


class JobLoop(JobBoard):
    """The loop, what waits in line for it, and what runs."""

    def __init__(
        self,
        library: Library,
        *,
        line: Line | None = None,
        till: Till | None = None,
        telemetry: Telemetry | None = None,
        restore: bool = True,
    ) -> None:
        """``restore`` finds the jobs of a process that has ended: False where another one may run them."""
        super().__init__()
        self._telemetry = telemetry or Telemetry()
        self._library = library
        self._ending = threading.Lock()
        self._closed = False
        self._line = line or Line(8)
        self._tasks: dict[asyncio.Task[None], Task] = {}
        self._arriving: set[Task] = set()
        self._unkept = Unkept()
        self._records = JobRecords(library)
        self.till = till or Till(Ledger(library.engine))
        self._jobs |= {job.id: job for job in (self._restored() if restore else ())}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="jobs", daemon=True)
        self._thread.start()

    def close(self, grace: float = 0.0) -> None:
        """Let the requests that run finish for ``grace`` seconds, then end the loop.

        Nothing new is sent meanwhile: what waits in line is given up at once, since it cost nothing. `hurry`
        ends the wait.
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
            self._records.close()
            self.till.close()

    def hurry(self) -> None:
        """Give up what `close` still waits for, if it does; what has arrived is kept all the same."""
        if self._closed:
            self._soon(self._give_up)

    def _soon(self, function: Callable[..., None], *args: Any) -> None:
        with suppress(RuntimeError):  # the loop has ended, and every job with it
            self._loop.call_soon_threadsafe(function, *args)

    def _queue(self, works: Sequence[Work]) -> None:
        self._line.join(works)
        self._pump()

    def _pump(self) -> None:
        for work in self._line.ready(self._tasks.values()):
            self._begin(work, self._run(work))
        for place, work in enumerate(self._line.in_turn(self._tasks.values()), start=1):
            for number in work.attempts:
                self._at(work, number, place=place)

    def _begin(self, work: Task, doing: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(doing)
        self._tasks[task] = work
        task.add_done_callback(self._done)

    def _keep_again(self, work: Task, number: int, delivery: Delivery) -> None:
        self._arriving.add(work)
        self._begin(work, self._keep(work, number, delivery))

    async def _run(self, work: Work) -> None:
        async with aclosing(work.client.run(work.call)) as events:
            async for event in events:
                await self._happened(work, event)

    def _done(self, task: asyncio.Task[None]) -> None:
        work = self._tasks.pop(task)
        self._arriving.discard(work)
        if task.cancelled() or task.cancelling():
            self._end_all(work, "interrupted" if self._closed else "cancelled")
        else:
            if error := task.exception():
                log.error("job %s failed in a way that nobody foresaw", work.job, exc_info=error)
            self._end_all(work, "failed", Unexpected(maybe_charged=True).failure)
        self._pump()

    async def _happened(self, work: Work, event: Event) -> None:
        match event:
            case Started(slot):
                self._at(work, slot, state="started", place=0, began=time.time(), until=None)
                self._written(work.job)
            case Preview(slot, _, data):
                await self._show(work, slot, data)
            case Waiting(slot, seconds, reason):
                until = time.time() + seconds
                self._at(work, slot, state="waiting", began=None, until=until, reason=reason)
                if self._closed:
                    self._give_up_waiting()
            case Arriving():
                self._arriving.add(work)  # from now on it is not cancelled
            case Extra(slot, arrival):
                await self._keep_extra(work, slot, self._delivery(work, slot, arrival))
            case Finished(slot, arrival):
                self._arriving.add(work)
                self.till.came(work, slot, arrival)
                await self._keep(work, slot, self._delivery(work, slot, arrival))
            case Noted(slot, sentence):
                self._at(work, slot, note=sentence)
            case Failed(slot, error):
                self._end(work, slot, "failed", failure=error.failure)

    async def _show(self, work: Work, number: int, data: bytes) -> None:
        try:
            shown = await asyncio.to_thread(pictures.preview, data)
        except StudioError:
            return
        version = self._jobs[work.job].slots[number].version + 1
        self._at(work, number, state="started", preview=shown, version=version)
        self._records.keep_preview(work.job, number, shown)

    def _delivery(self, work: Work, number: int, arrival: Arrival) -> Delivery:
        seconds = self._jobs[work.job].slots[number].seconds()
        server = work.client.connection
        return Delivery(arrival, server.name, seconds, server.to_dict())

    async def _keep_extra(self, work: Task, number: int, delivery: Delivery) -> None:
        """Keep a picture that nobody waits for: it was made, and may be paid. It spoils no other."""
        try:
            await asyncio.to_thread(self._kept, work, number, delivery)
        except Exception:
            log.warning("a picture beyond those of job %s could not be kept", work.job, exc_info=True)
        else:
            self._at(work, number, note=MORE_CAME)

    async def _keep(self, work: Task, number: int, delivery: Delivery) -> None:
        try:
            picture = await asyncio.to_thread(self._kept, work, number, delivery)
        except NotAPicture as error:
            self._end(work, number, "failed", failure=error.failure)
        except StudioError as error:
            self._not_kept(work, number, delivery, error)
        except Exception:
            log.exception("a picture of job %s could not be kept, in a way that nobody foresaw", work.job)
            self._not_kept(work, number, delivery, Unexpected(maybe_charged=True))
        else:
            request_id = delivery.arrival.request_id
            self._end(work, number, "finished", request_id=request_id, picture=picture.id)
            await asyncio.to_thread(keeping.make_thumbnail, self._library, picture)  # nobody waits for it

    def _not_kept(self, work: Task, number: int, delivery: Delivery, error: StudioError) -> None:
        with self._lock:
            for job_id, other in self._unkept.hold((work.job, number), delivery):
                slot = replace(self._jobs[job_id].slots[other], failure=NoLongerHeld().failure)
                self._put(self._jobs[job_id], slot)
                self._written(job_id)
        self._end(work, number, "failed", failure=error.failure)

    def _kept(self, work: Task, number: int, delivery: Delivery) -> Picture:
        """Keep a picture, in a worker thread; return the one to show."""
        picture, note = keeping.keep(self._library, self._jobs[work.job], number, delivery)
        if note:
            self._at(work, number, note=note)
        return picture

    def _cancel(self, job_id: str, number: int | None) -> None:
        for work in self._line:
            if self._meant(work, job_id, number):
                self._line.leave(work)
                self._end_all(work, "cancelled")
        for task, doing in self._tasks.items():
            # Once a first picture of an answer has come, the others are there too, and paid.
            if self._meant(doing, job_id, number) and doing not in self._arriving:
                task.cancel()
        self._pump()

    def _meant(self, work: Task, job_id: str, number: int | None) -> bool:
        """Whether ``work`` is for a slot (any, for None) of this job that still waits for it."""
        asked = [slot for slot in work.attempts if number in (None, slot)]
        return work.job == job_id and any(self._current(job_id, slot, work.attempts[slot]) for slot in asked)

    async def _finish(self, grace: float) -> None:
        for work in self._line:
            self._line.leave(work)
            self._end_all(work, "interrupted")
        self._give_up_waiting()
        if self._tasks and grace:
            log.warning("waiting up to %g s for running pictures; Ctrl+C again gives them up", grace)
            await asyncio.wait(list(self._tasks), timeout=grace)
        self._give_up()
        if self._tasks:
            await asyncio.wait(list(self._tasks), timeout=PATIENCE)
        await asyncio.to_thread(self._save_held)

    def _save_held(self) -> None:
        """Try a last time to save what is in memory alone: the disk may have room again."""
        with self._lock:
            held = self._unkept.all()
        for (job_id, number), delivery in held:
            try:
                keeping.keep(self._library, self._jobs[job_id], number, delivery)
            except Exception:
                log.exception("a picture of job %s is lost: it could not be saved to the end", job_id)

    def _give_up(self) -> None:
        """End what runs, but for what has arrived."""
        for task, work in self._tasks.items():
            if work not in self._arriving:
                task.cancel()

    def _give_up_waiting(self) -> None:
        """End what waits to be sent again: nothing is out, so it costs nothing."""
        for task, work in self._tasks.items():
            job = self._jobs.get(work.job)  # it may be over, and dismissed
            if job and all(job.slots[number].state == "waiting" for number in work.attempts):
                task.cancel()

    def _end_all(self, work: Task, state: State, failure: Failure | None = None) -> None:
        for number in work.attempts:
            self._end(work, number, state, failure=failure)

    def _end(
        self, work: Task, number: int, state: State, *, request_id: str | None = None, **more: Any
    ) -> None:
        slot = self._current(work.job, number, work.attempts.get(number))
        if slot is None:  # it has ended, and may be asked for again already
            return
        failure: Failure | None = more.get("failure")
        charged = failure.maybe_charged if failure else slot.state == "started"
        self.till.ended(work.job, slot, charged=charged)
        if state != "interrupted":  # that keeps its last preview
            more["preview"] = None
            self._records.drop_preview(work.job, number)
        job = self._at(work, number, state=state, ended=time.time(), place=0, until=None, reason="", **more)
        if job:
            self._telemetry.ended(job, job.slots[number], request_id)
        self._written(work.job)

    def _written(self, job_id: str) -> None:
        """Have it written down how far the job is."""
        self._records.soon(lambda: self._jobs.get(job_id))

    def _at(self, work: Task, number: int, **changes: Any) -> Job | None:
        return self._change(work.job, number, work.attempts.get(number), **changes)

    def _forget(self, job_id: str) -> None:
        self._records.forget(job_id, len(self._jobs[job_id].slots))
        super()._forget(job_id)
        self._unkept.drop(job_id)

    def _restored(self) -> list[Job]:
        found = self._records.restored()
        for job, slot in [(each, slot) for each in found for slot in each.slots]:
            if slot.state == "interrupted":  # it may have been charged
                self.till.ended(job.id, slot, charged=True)
        return found
