"""Places, painted in layers from far to near."""

from __future__ import annotations

from . import abstract, cosmos, green, rooms, town, waters, wild
from .registry import FRONTS, PLACES

__all__ = ["FRONTS", "PLACES", "abstract", "cosmos", "green", "rooms", "town", "waters", "wild"]
