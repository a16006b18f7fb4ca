"""Pictures that arrived and could not be saved: held in memory, so that they are not asked for again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.errors import StudioError
from studio.events import Arrival

MOST_PICTURES = 64
MOST_BYTES = 256 * 2**20

Place = tuple[str, int]
"""A job's id and the number of one of its slots."""


class NoLongerHeld(StudioError):
    """The picture arrived but could not be saved, and too many others came after it to hold it any longer."""

    advice = "Free up disk space. Trying again requests it once more, and it may be charged once more."
    charged_by_default = True


@dataclass(frozen=True)
class Delivery:
    """A picture with what its record says of how it came: from which server, after how many seconds.

    ``place`` is what the record says of the server besides its name.
    """

    arrival: Arrival
    server: str
    seconds: float
    place: Mapping[str, Any] = field(default_factory=dict)


class Unkept:
    """The newest deliveries that could not be saved, within bounds. Not safe without its owner's lock."""

    def __init__(self, most_pictures: int = MOST_PICTURES, most_bytes: int = MOST_BYTES) -> None:
        self._held: dict[Place, Delivery] = {}
        self._most_pictures = most_pictures
        self._most_bytes = most_bytes

    def hold(self, place: Place, delivery: Delivery) -> list[Place]:
        """Hold what came for a slot; returns those that had to go, the oldest, where there are too many."""
        self._held.pop(place, None)
        self._held[place] = delivery
        gone = []
        while len(self._held) > self._most_pictures or self._bytes() > self._most_bytes:
            gone.append(next(iter(self._held)))
            del self._held[gone[-1]]
        return gone

    def take(self, place: Place) -> Delivery | None:
        """What is held for a slot, and no longer."""
        return self._held.pop(place, None)

    def all(self) -> list[tuple[Place, Delivery]]:
        """What is held, the oldest first."""
        return list(self._held.items())

    def drop(self, job: str) -> None:
        """Let go of all that is held for a job."""
        for place in [place for place in self._held if place[0] == job]:
            del self._held[place]

    def __len__(self) -> int:
        """How many are held."""
        return len(self._held)

    def _bytes(self) -> int:
        return sum(len(delivery.arrival.data) for delivery in self._held.values())
