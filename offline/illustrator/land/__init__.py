"""Places, painted in layers from far to near."""

from __future__ import annotations

from . import (
    abstract,
    cosmos,
    green,
    halls,
    indoors,
    naves,
    rooms,
    stadium,
    town,
    towns,
    transit,
    tropics,
    waters,
    wild,
)
from .registry import FRONTS, PLACES

__all__ = [
    "FRONTS",
    "PLACES",
    "abstract",
    "cosmos",
    "green",
    "halls",
    "indoors",
    "naves",
    "rooms",
    "stadium",
    "town",
    "towns",
    "transit",
    "tropics",
    "waters",
    "wild",
]
