"""What the runner does for slots of a job: a request, or the saving of what one brought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.api import ImagesClient
from studio.board import Job
from studio.exchange import Call


@dataclass(frozen=True, eq=False)
class Task:
    """Something that is done for slots of a job; ``attempts`` says for which try of each."""

    job: str
    attempts: Mapping[int, int]


@dataclass(frozen=True, eq=False)
class Work(Task):
    """One request of a job."""

    client: ImagesClient
    call: Call


def work(job: Job, client: ImagesClient, call: Call) -> Work:
    """The work of one call, for the slots of ``job`` as they are now."""
    return Work(job.id, {number: job.slots[number].attempt for number in call.slots}, client, call)
