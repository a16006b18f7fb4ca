"""Whose drawings a picture contains, so that it can say so."""

from __future__ import annotations

from dataclasses import replace

from .completing import completed
from .openmoji import ATTRIBUTION
from .scene import OPENMOJI, Scene

BORROWED = {"workshop", "laboratory", "classroom", "bathroom"}
"""Sights of rooms that are fitted out with OpenMoji's drawings."""


def attribution(*scenes: Scene | None) -> str | None:
    """The credit that a picture of these scenes has to carry: OpenMoji's, or None where all is own work."""
    return ATTRIBUTION if any(scene and _borrows(completed(_drawn(scene))) for scene in scenes) else None


def _drawn(scene: Scene) -> Scene:
    """A scene without what an edit only calls "it"."""
    if all(item.kind for item in scene.items):
        return scene
    items = tuple(replace(item, relation=None, target=None) for item in scene.items if item.kind)
    return replace(scene, items=items)


def _borrows(scene: Scene) -> bool:
    fitted = scene.place == "room" and not BORROWED.isdisjoint(scene.sights)
    return fitted or any(item.kind.startswith(OPENMOJI) for item in scene.items)
