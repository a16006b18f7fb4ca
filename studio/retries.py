"""When a request may be repeated by itself, and after how long.

Only what cannot have made a picture: the connection could not be opened, an explicit rate limit,
an overloaded server. There is no idempotency key in the Images API, so anything else might be paid
for twice (openai 3.54 would repeat far more: it is told ``max_retries=0``).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from studio.errors import CouldNotConnect, Overloaded, RateLimited, StudioError


@dataclass(frozen=True)
class RetryPolicy:
    """Times are in seconds. ``jitter`` answers a number from 0 to 1."""

    tries: int = 3
    first: float = 1.0
    longest: float = 120.0
    jitter: Callable[[], float] = random.random

    def wait(self, error: StudioError, tried: int) -> float | None:
        """How long to wait before the next try after ``tried`` of them; None gives up.

        What the server says counts. Asked to wait for longer than ``longest``, give up at once:
        coming back early would be refused again.
        """
        if not error.repeatable or tried >= self.tries:
            return None
        if error.retry_after is None:
            doubled: float = self.first * 2.0 ** (tried - 1)
            return min(self.longest, doubled * (1 + self.jitter() / 2))
        return error.retry_after if error.retry_after <= self.longest else None


def reason(error: StudioError, seconds: float) -> str:
    """Why a request waits, as a sentence for the page, which counts the seconds down beside it."""
    why = {
        RateLimited: "The server's rate limit is reached",
        Overloaded: "The server is overloaded",
        CouldNotConnect: "The server could not be reached",
    }.get(type(error), "The server is not ready")
    return f"{why}. Waiting to try again." if seconds >= 1 else f"{why}. Trying again."
