"""The retry policy by itself."""

from __future__ import annotations

import pytest

from studio import errors
from studio.retries import RetryPolicy, reason


def test_waits_grow_and_end():
    """One, two, and then no more: three tries in all."""
    policy = RetryPolicy(jitter=lambda: 0.0)
    assert [policy.wait(errors.Overloaded(), tried) for tried in (1, 2, 3)] == [1, 2, None]


def test_waits_are_spread():
    """So that eight requests do not come back in one moment."""
    assert RetryPolicy(jitter=lambda: 1.0).wait(errors.Overloaded(), 1) == 1.5


def test_what_the_server_says_counts():
    """Up to the longest wait; beyond it there is none."""
    policy = RetryPolicy(longest=120)
    assert policy.wait(errors.RateLimited(retry_after=120), 1) == 120
    assert policy.wait(errors.RateLimited(retry_after=121), 1) is None
    assert policy.wait(errors.RateLimited(retry_after=0), 1) == 0


@pytest.mark.parametrize(
    "error",
    [
        errors.ServerError(),
        errors.TimedOut(),
        errors.StreamCut(),
        errors.ModerationBlocked(),
        errors.QuotaExhausted(),
        errors.BillingLimitReached(),
        errors.InvalidKey(),
        errors.BadCertificate(),
        errors.NoPicture(),
    ],
)
def test_nothing_else_is_repeated(error: errors.StudioError):
    """Not even where the server names a time."""
    error.retry_after = 1
    assert RetryPolicy().wait(error, 1) is None


def test_the_reason_is_a_sentence():
    """For the page, with the seconds."""
    assert reason(errors.RateLimited(), 12) == "The server's rate limit is reached. Waiting to try again."
    assert reason(errors.CouldNotConnect(), 0.2).endswith("Trying again.")
