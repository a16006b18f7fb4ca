"""Jobs: pictures that were asked for, running on an event loop of their own.

No page owns a request. A job is started from any thread and found again by its id or its space; it
outlives script runs, reloads and closed tabs. Each picture is in the library before its slot says
"finished". What a page reads is always the newest state.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from studio import tasks
from studio.api import Call, ImagesClient
from studio.board import Job, Slot
from studio.catalog import ModelCard
from studio.errors import StudioError
from studio.job_errors import Closing, NotStarted, OtherServer, Unexpected
from studio.job_loop import MORE_CAME, JobLoop
from studio.requests import PictureRequest, check
from studio.tasks import Task

__all__ = ["MORE_CAME", "Closing", "Job", "JobRunner", "NotStarted", "OtherServer", "Slot", "Unexpected"]


class JobRunner(JobLoop):
    """Runs jobs for pages: everything here may be called from any thread."""

    def start(self, space: str, client: ImagesClient, request: PictureRequest, card: ModelCard) -> str:
        """Write a job down, start it and return its id at once.

        Raises InvalidRequest, Closing, BudgetReached, CostUnknown, TooManyPictures, or NotStarted where it
        cannot be written down.
        """
        check(request, card, client.connection.kind)
        calls = client.calls(request, card)
        shared = _shared(calls)
        slots = tuple(Slot(number, shared=number in shared) for number in range(request.n))
        server = client.connection
        job = Job(secrets.token_hex(16), space, request, card, server.name, server.place, time.time(), slots)
        self._refuse_if_closed()
        self._enter(job, range(request.n), client, lambda: self._records.begin(job, server.like))
        with self._lock:
            if self._closed:
                self._records.forget(job.id, len(slots))
                self._release(job, range(request.n))
            self._refuse_if_closed()
            self._jobs[job.id] = job
            self._forget_old(space)
            self._soon(self._queue, [tasks.work(job, client, call) for call in calls])
        return job.id

    def retry(self, space: str, job_id: str, number: int, client: ImagesClient) -> None:
        """Ask the same server once more for one slot that failed, was cancelled or interrupted.

        A picture that came and could not be saved is saved now, and nothing is sent: see `save_again`.
        Raises OtherServer, Closing, BudgetReached, CostUnknown, TooManyPictures, or NotStarted.
        """
        if not self.save_again(space, job_id, number):
            self._ask_again(space, job_id, (number,), client)

    def run_again(self, space: str, job_id: str, client: ImagesClient) -> None:
        """Send the request of a job again, the very same, for every slot that was interrupted.

        Raises OtherServer, Closing, BudgetReached, CostUnknown, TooManyPictures, or NotStarted.
        """
        job = self.job(job_id, space)
        numbers = [slot.number for slot in job.slots if slot.state == "interrupted"] if job else []
        self._ask_again(space, job_id, numbers, client)

    def _ask_again(self, space: str, job_id: str, numbers: Sequence[int], client: ImagesClient) -> None:
        with self._lock:
            found = [self._open_again(space, job_id, number) for number in numbers]
            if not found or not all(found):
                return
            before = self._jobs[job_id]
            if before.place != client.connection.place:
                here = client.connection.name
                raise OtherServer(f"it was {before.server}, and this session speaks to {here}")
            calls = client.calls(before.request, before.card, slots=numbers)
            shared, again = _shared(calls), before
            for number in numbers:
                again = self._another_try(again, number, shared=number in shared)
        try:  # without the lock: a database may be slow, and nobody else waits for it
            self._enter(again, numbers, client, lambda: self._records.change(self._jobs[job_id]))
            with self._lock:
                if self._closed:
                    self._release(again, numbers)
                self._refuse_if_closed()
                self._soon(self._queue, [tasks.work(again, client, call) for call in calls])
        except StudioError:
            self._as_before(before, again, numbers)
            raise
        self._tell(space)

    def _as_before(self, before: Job, again: Job, numbers: Sequence[int]) -> None:
        """Let slots be as they were before a try that was not started; its number is used up all the same."""
        with self._lock:
            for number in numbers:
                slot = replace(before.slots[number], attempt=again.slots[number].attempt)
                self._put(self._jobs[before.id], slot)
        self._records.soon(lambda: self._jobs.get(before.id))
        self._tell(before.space)

    def save_again(self, space: str, job_id: str, number: int) -> bool:
        """Save a slot's picture that came and could not be saved; whether one is held. Raises Closing."""
        with self._lock:
            job = self._open_again(space, job_id, number)
            delivery = self._unkept.take((job_id, number)) if job else None
            if job is None or delivery is None:
                return False
            attempt = self._another_try(job, number).slots[number].attempt
            self._soon(self._keep_again, Task(space, job_id, {number: attempt}), number, delivery)
        self._tell(space)
        return True

    def cancel(self, space: str, job_id: str, number: int | None = None) -> None:
        """Give up a job, or the request that one of its slots waits for, and others with it if it is shared.

        A request whose answer is here already is not given up: its pictures are paid, and are kept.
        """
        if self.job(job_id, space):
            self._soon(self._cancel, job_id, number)

    def _open_again(self, space: str, job_id: str, number: int) -> Job | None:
        """The job, if this slot of it ended without a picture. Raises Closing."""
        job = self.job(job_id, space)
        slot = next((slot for slot in job.slots if slot.number == number), None) if job else None
        if job is None or slot is None or slot.state not in {"failed", "cancelled", "interrupted"}:
            return None
        self._refuse_if_closed()
        return job

    def _another_try(self, job: Job, number: int, *, shared: bool = False) -> Job:
        """The job with one slot as if it had just been asked for."""
        slot = job.slots[number]
        # The version goes on rising: browsers know the previews of the try before by theirs.
        again = Slot(number, attempt=slot.attempt + 1, version=slot.version, shared=shared)
        return self._put(job, again)

    def _enter(
        self, job: Job, numbers: Sequence[int], client: ImagesClient, write: Callable[[], None]
    ) -> None:
        """Reserve what slots may cost, and have them written down; neither without the other."""
        self.till.reserve(job, numbers, client.connection)
        try:
            write()
        except StudioError:
            self._release(job, numbers)
            raise

    def _release(self, job: Job, numbers: Sequence[int]) -> None:
        """Give back what was reserved for slots: nothing was sent."""
        for number in numbers:
            self.till.ended(job.id, job.slots[number], charged=False)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise Closing


def _shared(calls: Sequence[Call]) -> set[int]:
    """The slots whose request is for others, too."""
    return {slot for call in calls if len(call.slots) > 1 for slot in call.slots}
