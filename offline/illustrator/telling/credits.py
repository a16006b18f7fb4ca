"""Whose drawings a picture contains, so that it can say so."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.drawing.openmoji import ATTRIBUTION
from offline.illustrator.land.rooms.trades import TRADES
from offline.illustrator.planning.completing import completed
from offline.illustrator.scene import OPENMOJI, Scene
from offline.illustrator.settings import WARES

BORROWED = {"workshop", "laboratory", "classroom", "dentist", "courtroom", "diningroom", "bowling"}
"""Sights of rooms that are fitted out with OpenMoji's drawings; shops are that by their wares."""


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
    fitted = scene.place in {"room", "cafe"} and any(map(_fitted, scene.sights))
    return fitted or any(item.kind.startswith(OPENMOJI) for item in scene.items)


def _fitted(sight: str) -> bool:
    """Whether the room that a sight tells is fitted out with OpenMoji's drawings."""
    wares = TRADES[sight].names if sight in TRADES else ()
    sold = sight.startswith(f"{WARES} {OPENMOJI}")
    return sight in BORROWED or sold or any(OPENMOJI in name for name in wares)
