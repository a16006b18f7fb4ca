"""Pictures that were chosen together, under a short name: an address has no room for all of their ids."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

REMEMBERED = 500
MOST_IDS = 500_000  # in all of them together: a large library may be chosen again and again


class Baskets:
    """What spaces have chosen lately. The same choice has the same name; it is forgotten with the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, str], tuple[str, ...]] = {}

    def put(self, space: str, ids: Sequence[str]) -> str:
        """Remember these pictures of a space; returns the name to ask for them with."""
        name = hashlib.sha256("\n".join(ids).encode()).hexdigest()[:32]
        with self._lock:
            self._kept.pop((space, name), None)
            self._kept[space, name] = tuple(ids)
            while len(self._kept) > REMEMBERED or self._too_many():
                del self._kept[next(iter(self._kept))]
        return name

    def get(self, space: str, name: str) -> tuple[str, ...]:
        """The pictures that a space chose under this name; none where that is not known, or not any more."""
        with self._lock:
            return self._kept.get((space, name), ())

    def _too_many(self) -> bool:
        """Whether more is remembered than should be; the newest choice stays whatever its size."""
        return len(self._kept) > 1 and sum(map(len, self._kept.values())) > MOST_IDS
