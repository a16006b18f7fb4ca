"""What the runner does for slots of a job: a request, or the saving of what one brought."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from studio.api import ImagesClient
from studio.board import Job
from studio.exchange import Call


@dataclass(frozen=True, eq=False)
class Task:
    """Something that is done for slots of a job of ``space``; ``attempts`` says for which try of each."""

    space: str
    job: str
    attempts: Mapping[int, int]


@dataclass(frozen=True, eq=False)
class Work(Task):
    """One request of a job."""

    client: ImagesClient
    call: Call


def work(job: Job, client: ImagesClient, call: Call) -> Work:
    """The work of one call, for the slots of ``job`` as they are now."""
    attempts = {number: job.slots[number].attempt for number in call.slots}
    return Work(
        job.space, job.id, attempts, client, replace(call, safety_identifier=safety_identifier(job.space))
    )


def safety_identifier(space: str) -> str:
    """What tells one space from another to a server that looks for abuse: 64 hexadecimal digits, a hash."""
    return hashlib.sha256(f"easel safety identifier {space}".encode()).hexdigest()
