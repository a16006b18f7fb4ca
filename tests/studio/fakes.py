"""A client that records what it is asked and does what a test says, when the test says so."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

from studio.board import Job, JobBoard, Slot
from studio.catalog import ModelCard, card_for
from studio.connections import Connection
from studio.events import Arrival, Event, Finished, Preview, Started
from studio.exchange import Call
from studio.jobs import JobRunner
from studio.requests import GenerateRequest
from tests.wire import png

CARD = card_for("gpt-image-2")
TIMEOUT = 10.0  # seconds until a test that waits for something fails


class Gate:
    """Holds a fake client back until a test opens it; ``reached`` says that it stands there."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened: Future[None] = Future()

    def open(self) -> None:
        """Let it go on."""
        self._opened.set_result(None)

    async def wait(self) -> None:
        """Stand here until the gate is open."""
        self.reached.set()
        await asyncio.shield(asyncio.wrap_future(self._opened))

    def arrived(self) -> None:
        """Wait, in the test, until the client stands here."""
        assert self.reached.wait(TIMEOUT), "the client never came to this gate"


Step = Event | Gate | Exception


@dataclass(frozen=True)
class Asked:
    """One call that was run."""

    call: Call
    job_thread: str


class FakeClient:
    """Speaks to no server. ``script`` says what happens to a slot; ``together`` asks for all in one call."""

    def __init__(
        self,
        script: Callable[[int], Sequence[Step]] | None = None,
        *,
        name: str = "Fake",
        base_url: str = "http://127.0.0.1:1/v1",
        together: bool = False,
    ) -> None:
        self.connection = Connection(kind="compatible", name=name, base_url=base_url)
        self.asked: list[Asked] = []
        self.closed = 0
        self._script = script or (lambda slot: [Started(slot), finished(slot)])
        self._together = together

    def calls(
        self, request: GenerateRequest, card: ModelCard, slots: Sequence[int] | None = None
    ) -> list[Call]:
        """One call a slot, or one for all."""
        wanted = tuple(range(request.n)) if slots is None else tuple(slots)
        groups = [wanted] if self._together else [(slot,) for slot in wanted]
        return [Call(replace(request, n=len(group)), group, not self._together, card) for group in groups]

    async def run(self, call: Call) -> AsyncGenerator[Event, None]:
        """Do what the script says for each slot of the call."""
        self.asked.append(Asked(call, threading.current_thread().name))
        try:
            for slot in call.slots:
                for step in self._script(slot):
                    if isinstance(step, Gate):
                        await step.wait()
                    elif isinstance(step, Exception):
                        raise step
                    else:
                        yield step
        finally:
            self.closed += 1


def finished(slot: int, data: bytes | None = None, **got: Any) -> Finished:
    """The end of a slot: by default a picture whose colour tells the slot."""
    return Finished(
        slot, Arrival(data or png(8, 8, (10 * slot, 20, 30)), got, {"total_tokens": 7}, 1, "req_1")
    )


def preview(slot: int, index: int = 0) -> Preview:
    """A preview whose colour tells its index."""
    return Preview(slot, index, png(8, 8, (0, 80 * index, 0)))


def ask(**more: Any) -> GenerateRequest:
    """A request for one picture; keyword arguments replace its fields."""
    return GenerateRequest(**({"prompt": "a red fox", "model": "gpt-image-2"} | more))


def start(runner: JobRunner, client: Any, space: str = "local", **more: Any) -> str:
    """Start a job of this client."""
    return runner.start(space, client, ask(**more), CARD)


def wait(jobs: JobBoard, job_id: str, condition: Callable[[Job], bool], space: str = "local") -> Job:
    """Wait until a job is as ``condition`` wants it, and return it so."""
    changed = threading.Event()
    stop = jobs.listen(lambda _space: changed.set())
    try:
        while True:
            changed.clear()
            job = jobs.job(job_id, space)
            assert job is not None, "the job is not remembered"
            if condition(job):
                return job
            assert changed.wait(TIMEOUT), f"it stayed so: {[slot.state for slot in job.slots]}"
    finally:
        stop()


def over(jobs: JobBoard, job_id: str, space: str = "local") -> Job:
    """Wait until a job is over."""
    return wait(jobs, job_id, lambda job: job.over, space)


def states(job: Job | None) -> list[str]:
    """How far each of its slots is."""
    return [slot.state for slot in job.slots] if job else []


def only(job: Job) -> Slot:
    """Its one slot."""
    (slot,) = job.slots
    return slot


def collected(gone: threading.Event) -> bool:
    """Whether what ``gone`` tells of is let go of: what a task leaves as it ends may be in a circle."""
    end = time.monotonic() + TIMEOUT
    while not gone.wait(0.05) and time.monotonic() < end:
        gc.collect()
    return gone.is_set()
