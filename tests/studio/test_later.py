"""Work that is done later: in order, whatever becomes of it."""

from __future__ import annotations

import logging
import threading

import pytest

from studio.later import Later


def test_is_done_in_order_on_a_thread_of_its_own() -> None:
    """Not on the one that asks."""
    later, done = Later("elsewhere", "no"), []
    for number in range(3):
        later.do(lambda number=number: done.append((number, threading.current_thread().name[:9])))
    later.settle()
    assert done == [(0, "elsewhere"), (1, "elsewhere"), (2, "elsewhere")]
    later.close()


def test_what_fails_is_logged_and_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """The next one is done."""
    later, done = Later("elsewhere", "it could not be written"), []
    with caplog.at_level(logging.WARNING):
        later.do(lambda: [][1])
        later.do(lambda: done.append(1))
        later.settle()
    assert done == [1]
    assert "it could not be written: list index out of range" in caplog.text
    later.close()


def test_what_is_waited_for_comes_after_the_rest_and_raises() -> None:
    """Whoever waits hears of it."""
    later, done = Later("elsewhere", "no"), []
    later.do(lambda: done.append(1))
    with pytest.raises(IndexError):
        later.now(lambda: done[1])
    assert done == [1]
    later.close()


def test_after_its_end_nothing_is_done_and_nothing_is_said() -> None:
    """What was asked for before is done first."""
    later, done = Later("elsewhere", "no"), []
    later.do(lambda: done.append(1))
    later.close()
    later.do(lambda: done.append(2))
    later.settle()
    assert done == [1]
