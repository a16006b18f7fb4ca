"""Pictures that were chosen together, under a short name: an address has no room for all of their ids."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

REMEMBERED = 500


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
            for old in list(self._kept)[:-REMEMBERED]:
                del self._kept[old]
        return name

    def get(self, space: str, name: str) -> tuple[str, ...]:
        """The pictures that a space chose under this name; none where that is not known, or not any more."""
        with self._lock:
            return self._kept.get((space, name), ())
