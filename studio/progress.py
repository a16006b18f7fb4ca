"""What a follower is told of a slot: the newest state, in words, never a backlog."""

from __future__ import annotations

import time
from typing import Any

from studio.jobs import Job, Slot

_WORDS = {
    "started": "Drawing",
    "finished": "Done",
    "failed": "Failed",
    "cancelled": "Cancelled",
    "interrupted": "Interrupted",
}


def name_of(job: Job, slot: Slot) -> str:
    """The slot's name on a page: another one with each try."""
    return f"{job.id}/{slot.number}/{slot.attempt}"


def words(slot: Slot) -> str:
    """The slot's state, for a person."""
    if slot.state == "queued":
        return f"Queued, {_ordinal(slot.place)} in line" if slot.place else "Queued"
    if slot.state == "waiting":
        return slot.reason
    return _WORDS[slot.state]


def told(job: Job, slot: Slot) -> dict[str, Any]:
    """The slot as plain values: seconds at work, seconds left of a wait, and what there is to see.

    ``preview`` is a path below the live route, ``picture`` the id of the finished picture.
    """
    now = time.time()
    return {
        "slot": name_of(job, slot),
        "state": slot.state,
        "words": words(slot),
        "seconds": round(slot.seconds(now), 1),
        "left": round(max(0.0, slot.until - now), 1) if slot.until else None,
        "preview": f"{job.id}/{slot.number}/{slot.version}" if slot.preview else None,
        "picture": slot.picture,
    }


def _ordinal(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
