"""A slot's state in words and plain values."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from studio.board import Job, Slot
from studio.pictures import Rendition
from studio.progress import name_of, told, words
from tests.studio.fakes import CARD, ask


def job(**slot: Any) -> tuple[Job, Slot]:
    """A job with one slot."""
    one = Slot(**({"number": 0} | slot))
    return Job("abc", "local", ask(), CARD, "Here", "http://here/v1", time.time(), (one,)), one


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (0, "Queued"),
        (1, "Queued, 1st in line"),
        (2, "Queued, 2nd in line"),
        (3, "Queued, 3rd in line"),
        (4, "Queued, 4th in line"),
        (11, "Queued, 11th in line"),
        (12, "Queued, 12th in line"),
        (13, "Queued, 13th in line"),
        (21, "Queued, 21st in line"),
        (111, "Queued, 111th in line"),
        (122, "Queued, 122nd in line"),
    ],
)
def test_a_place_in_line_is_said_as_people_count(place: int, said: str) -> None:
    """A queued slot says which in line it is, once it is known."""
    assert words(Slot(0, place=place)) == said


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        (Slot(0, state="started"), "Drawing"),
        (Slot(0, state="waiting", reason="The server asks to slow down."), "The server asks to slow down."),
        (Slot(0, state="finished"), "Done"),
        (Slot(0, state="failed"), "Failed"),
        (Slot(0, state="cancelled"), "Cancelled"),
    ],
)
def test_every_state_has_words(slot: Slot, said: str) -> None:
    """No state is left without words; a wait says its reason."""
    assert words(slot) == said


def test_a_new_try_has_a_new_name() -> None:
    """The name tells a try again from the try before it."""
    first, second = job(), job(attempt=2)
    assert (name_of(*first), name_of(*second)) == ("abc/0/1", "abc/0/2")


def test_what_is_told_is_plain_json_without_bytes() -> None:
    """A follower gets the path of the preview, never its bytes, and seconds that count on."""
    now = time.time()
    value = told(*job(state="started", began=now - 5, version=3, preview=Rendition(b"x", "image/jpeg")))
    assert json.loads(json.dumps(value)) == value
    assert value["preview"] == "abc/0/3"
    assert value["seconds"] == pytest.approx(5, abs=1)
    assert (value["left"], value["picture"]) == (None, None)


def test_a_wait_says_how_much_is_left() -> None:
    """The rest of a wait counts down and never goes below nothing."""
    now = time.time()
    assert told(*job(state="waiting", until=now + 12))["left"] == pytest.approx(12, abs=1)
    assert told(*job(state="waiting", until=now - 12))["left"] == 0


def test_seconds_stop_at_the_end() -> None:
    """What is over has the time that it took, however much later somebody asks."""
    slot = Slot(0, state="finished", began=100.0, ended=103.5)
    assert slot.seconds(now=999.0) == 3.5
    assert Slot(0).seconds() == 0.0
    assert Slot(0, began=100.0).seconds(now=90.0) == 0.0
