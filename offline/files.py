"""The pictures that ``response_format=url`` answers point at: in memory, few, and for an hour."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

LIFETIME = 60 * 60.0
"""Seconds that a url works, as OpenAI's."""

CAPACITY = 64
"""The most pictures kept; the oldest gives way."""


@dataclass(frozen=True)
class StoredPicture:
    """A picture's encoded bytes, its media type, and when it expires (seconds of the store's clock)."""

    data: bytes
    media_type: str
    expires: float


class PictureStore:
    """Keeps the newest pictures by name, each until it expires. For one thread: the event loop's."""

    def __init__(self, capacity: int = CAPACITY, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity = capacity
        self._clock = clock
        self._pictures: dict[str, StoredPicture] = {}

    def add(self, data: bytes, output_format: str) -> str:
        """Keep a picture and return its file name, which nobody can guess."""
        self._forget_expired()
        while len(self._pictures) >= self._capacity:
            del self._pictures[next(iter(self._pictures))]
        name = f"{secrets.token_hex(16)}.{output_format}"
        self._pictures[name] = StoredPicture(data, f"image/{output_format}", self._clock() + LIFETIME)
        return name

    def get(self, name: str) -> StoredPicture | None:
        """Return the picture of this name, or None when it expired, gave way or never was."""
        self._forget_expired()
        return self._pictures.get(name)

    def _forget_expired(self) -> None:
        now = self._clock()
        self._pictures = {name: kept for name, kept in self._pictures.items() if kept.expires > now}
