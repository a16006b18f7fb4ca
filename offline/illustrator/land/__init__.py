"""Places, painted in layers from far to near."""

from __future__ import annotations

from . import abstract, cosmos, green, halls, rooms, stadium, town, towns, tropics, waters, wild
from .registry import FRONTS, PLACES

__all__ = [
    "FRONTS",
    "PLACES",
    "abstract",
    "cosmos",
    "green",
    "halls",
    "rooms",
    "stadium",
    "town",
    "towns",
    "tropics",
    "waters",
    "wild",
]
