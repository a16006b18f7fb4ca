"""The jobs that are remembered, for whoever asks, on any thread.

Jobs and slots are plain frozen data, replaced as a whole: whoever reads one has a consistent state,
and always the newest.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from studio.catalog import ModelCard
from studio.connections import OFFLINE
from studio.errors import Failure
from studio.pictures import Rendition
from studio.requests import PictureRequest

State = Literal["queued", "started", "waiting", "finished", "failed", "cancelled", "interrupted"]

Listener = Callable[[str], None]

ENDED: frozenset[State] = frozenset({"finished", "failed", "cancelled", "interrupted"})
REMEMBERED = 30  # ended jobs that a space still sees on Generate; the library keeps the pictures for good
REMEMBERED_OF_ALL = 3000

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Slot:
    """One picture of a job: its place among n, and how far it is.

    ``attempt`` rises with each try again, ``version`` with each preview, ``place`` is the 1-based
    place in the queue. Times are seconds of the system's clock: ``began`` when the request went out,
    ``until`` the end of a wait. ``shared`` says that its request is for other slots, too: it cannot be
    cancelled alone. ``note`` is a sentence on how it was asked for. "interrupted" says that
    the process ended while it ran; ``preview`` is then the last one that came.
    """

    number: int
    attempt: int = 1
    state: State = "queued"
    shared: bool = False
    place: int = 0
    version: int = 0
    preview: Rendition | None = None
    began: float | None = None
    ended: float | None = None
    until: float | None = None
    reason: str = ""
    note: str = ""
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
    """What was asked, where, by which space, and the slots of its pictures.

    ``server`` is the connection's name, ``place`` what tells one server from another.
    """

    id: str
    space: str
    request: PictureRequest
    card: ModelCard
    server: str
    place: str
    created: float
    slots: tuple[Slot, ...]

    @property
    def free(self) -> bool:
        """Whether nobody charges for it."""
        return self.place == OFFLINE

    @property
    def over(self) -> bool:
        """Whether every picture came, failed or was cancelled."""
        return all(slot.over for slot in self.slots)


class JobBoard:
    """The jobs of all spaces, and who wants to hear when one changes."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._jobs: dict[str, Job] = {}
        self._listeners: set[Listener] = set()

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

    def count(self, state: str) -> int:
        """How many slots of all spaces are in this state."""
        with self._lock:
            return sum(slot.state == state for job in self._jobs.values() for slot in job.slots)

    def dismiss(self, space: str, job_id: str) -> None:
        """Stop remembering a job that is over."""
        with self._lock:
            job = self.job(job_id, space)
            if job and job.over:
                self._forget(job_id)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with a space at each change, on any thread; returns how to stop it.

        One that raises is logged and not called again.
        """
        with self._lock:
            self._listeners.add(listener)
        return lambda: self._unheard(listener)

    # How a slot changes: it is replaced, then the listeners hear of it

    def _change(self, job_id: str, number: int, attempt: int | None, **changes: Any) -> Job | None:
        """Change a slot and tell of it, unless it is over or at another attempt; the job, if it changed."""
        with self._lock:
            slot = self._current(job_id, number, attempt)
            changed = replace(slot, **changes) if slot else None
            if changed is None or changed == slot:
                return None
            job = self._put(self._jobs[job_id], changed)
        self._tell(job.space)
        return job

    def _current(self, job_id: str, number: int, attempt: int | None) -> Slot | None:
        """The slot, if it is still at this attempt and not over."""
        job = self._jobs.get(job_id)
        slot = job.slots[number] if job else None
        return slot if slot and not slot.over and slot.attempt == attempt else None

    def _put(self, job: Job, slot: Slot) -> Job:
        slots = (*job.slots[: slot.number], slot, *job.slots[slot.number + 1 :])
        self._jobs[job.id] = changed = replace(job, slots=slots)
        return changed

    def _tell(self, space: str) -> None:
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(space)
            except Exception:
                log.exception("a listener failed; it is not called again")
                self._unheard(listener)

    def _unheard(self, listener: Listener) -> None:
        with self._lock:
            self._listeners.discard(listener)

    def _forget_old(self, space: str) -> None:
        over = [job.id for job in self.jobs(space) if job.over]
        of_all = [job.id for job in reversed(self._jobs.values()) if job.over]
        for job_id in {*over[REMEMBERED:], *of_all[REMEMBERED_OF_ALL:]}:
            self._forget(job_id)

    def _forget(self, job_id: str) -> None:
        del self._jobs[job_id]
