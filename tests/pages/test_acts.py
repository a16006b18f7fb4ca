"""Presses of buttons: each is followed once, even where runs of the script end or meet."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from streamlit.runtime.scriptrunner_utils.exceptions import StopException

from components import acts


@pytest.fixture
def went() -> list[str]:
    """The pages that were gone to."""
    return []


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch, went: list[str]) -> None:
    """A session without a page."""
    monkeypatch.setattr(acts, "st", SimpleNamespace(session_state={}, switch_page=went.append))


def ends_once(done: list[str]) -> Callable[[str], None]:
    """An act whose first run is ended in the middle, as Streamlit does where another one is asked for."""

    def act(what: str) -> None:
        if not ended:
            ended.append(True)
            raise StopException
        done.append(what)

    ended: list[bool] = []
    return act


def test_presses_are_followed_in_order() -> None:
    """All of them, and none twice."""
    done: list[int] = []
    for number in range(3):
        acts.on_press(done.append, number)()
    acts.follow()
    acts.follow()
    assert done == [0, 1, 2]


def test_a_press_whose_run_was_ended_is_followed_by_the_next_one() -> None:
    """Nothing that was pressed is lost."""
    done: list[str] = []
    acts.on_press(ends_once(done), "a fox")()
    with pytest.raises(StopException):
        acts.follow()
    acts.follow()
    assert done == ["a fox"]


def test_a_press_that_fails_is_not_followed_again() -> None:
    """It would fail on every run of every page."""

    def act() -> None:
        raise KeyError

    acts.on_press(act)()
    with pytest.raises(KeyError):
        acts.follow()
    acts.follow()


def test_two_runs_that_meet_follow_a_press_once() -> None:
    """A new run begins while the one before is still at work."""
    done: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def act() -> None:
        begun.set()
        go_on.wait(20)
        done.append("a fox")

    acts.on_press(act)()
    runs = [threading.Thread(target=acts.follow) for _ in range(2)]
    runs[0].start()
    assert begun.wait(20)
    runs[1].start()
    go_on.set()
    for run in runs:
        run.join(20)
    assert done == ["a fox"]


def test_a_press_can_lead_to_another_page(went: list[str]) -> None:
    """Once, and after all that was pressed is done."""
    done: list[int] = []
    acts.on_press(lambda: "edit.py")()
    acts.on_press(done.append, 1)()
    acts.on_press(lambda: True)()
    acts.follow()
    acts.follow()
    assert (done, went) == ([1], ["edit.py"])
