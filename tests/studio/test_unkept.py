"""What is held of pictures that could not be saved."""

from __future__ import annotations

from studio.events import Arrival
from studio.unkept import Delivery, Unkept


def delivery(size: int = 1) -> Delivery:
    """A picture of so many bytes."""
    return Delivery(Arrival(b"x" * size), "Here", 1.0)


def test_is_taken_once():
    """What is taken is no longer held."""
    unkept, held = Unkept(), delivery()
    unkept.hold(("a", 0), held)
    assert unkept.take(("a", 1)) is None
    assert unkept.take(("a", 0)) is held
    assert unkept.take(("a", 0)) is None


def test_the_oldest_go_where_there_are_too_many():
    """By their number, and by their bytes."""
    few, small = Unkept(most_pictures=2), Unkept(most_bytes=10)
    for number in range(3):
        few.hold(("a", number), delivery())
        small.hold(("a", number), delivery(5))
    for unkept in (few, small):
        assert len(unkept) == 2
        assert unkept.take(("a", 0)) is None


def test_a_jobs_go_together():
    """Those of others stay."""
    unkept = Unkept()
    for place in (("a", 0), ("a", 1), ("b", 0)):
        unkept.hold(place, delivery())
    unkept.drop("a")
    assert len(unkept) == 1
