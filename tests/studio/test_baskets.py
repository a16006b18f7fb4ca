"""Pictures that were chosen together."""

from __future__ import annotations

import pytest

from studio import baskets as module
from studio.baskets import REMEMBERED, Baskets


def test_the_same_choice_has_the_same_name() -> None:
    """A page that is drawn again links to the same address; another choice has another one."""
    baskets = Baskets()
    assert baskets.put("a", ["1", "2"]) == baskets.put("a", ["1", "2"]) != baskets.put("a", ["2", "1"])


def test_a_basket_is_its_space_s_own() -> None:
    """The name says nothing to another space."""
    baskets = Baskets()
    name = baskets.put("a", ["1"])
    assert (baskets.get("a", name), baskets.get("b", name)) == (("1",), ())


def test_only_the_latest_are_remembered() -> None:
    """One that is used again stays, and the oldest is forgotten."""
    baskets = Baskets()
    first, second = baskets.put("a", ["first"]), baskets.put("a", ["second"])
    for number in range(REMEMBERED - 2):
        baskets.put("a", [str(number)])
    baskets.put("a", ["first"])
    baskets.put("a", ["one more"])
    assert (baskets.get("a", first), baskets.get("a", second)) == (("first",), ())


def test_large_choices_make_room_for_the_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A large library that is chosen again and again fills no memory; the newest choice is always there."""
    monkeypatch.setattr(module, "MOST_IDS", 10)
    baskets = Baskets()
    first, second = baskets.put("a", list("abcdef")), baskets.put("a", list("ghijkl"))
    assert (baskets.get("a", first), len(baskets.get("a", second))) == ((), 6)
    large = baskets.put("a", [str(number) for number in range(20)])
    assert (baskets.get("a", second), len(baskets.get("a", large))) == ((), 20)
