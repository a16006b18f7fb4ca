"""Whose drawings a picture contains, so that it can say so."""

from __future__ import annotations

from .completing import completed
from .openmoji import ATTRIBUTION
from .scene import OPENMOJI, Scene


def attribution(*scenes: Scene | None) -> str | None:
    """The credit that a picture of these scenes has to carry: OpenMoji's, or None where all is own work."""
    kinds = (item.kind for scene in scenes if scene for item in completed(scene).items)
    return ATTRIBUTION if any(kind.startswith(OPENMOJI) for kind in kinds) else None
