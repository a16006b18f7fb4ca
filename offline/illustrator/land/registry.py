"""The register of places: how each is painted, and what of it stands in front of the subjects."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.stage import Ground, Stage

PLACES: dict[str, Callable[[Stage], Ground]] = {}
FRONTS: dict[str, Callable[[Stage], None]] = {}


def place(*names: str) -> Callable[[Callable[[Stage], Ground]], Callable[[Stage], Ground]]:
    """Register what paints a place, from the sky down."""

    def register(paint: Callable[[Stage], Ground]) -> Callable[[Stage], Ground]:
        PLACES.update(dict.fromkeys(names, paint))
        return paint

    return register


def front(*names: str) -> Callable[[Callable[[Stage], None]], Callable[[Stage], None]]:
    """Register what is painted after the subjects."""

    def register(paint: Callable[[Stage], None]) -> Callable[[Stage], None]:
        FRONTS.update(dict.fromkeys(names, paint))
        return paint

    return register
