"""What floats: animals of the water on it, all else in the air."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import SUBJECTS, drawn_by
from offline.illustrator.subjects.homes import home_of

HOMES = {"lake", "sea", "underwater", "ice", "beach"}
WATERS = {None, "lake", "river", "sea", "beach", "ice", "garden", "underwater", "harbour", "cove"}


def afloat(scene: Scene) -> Scene:
    """The scene with those that float swimming where they are of the water, else flying.

    Ducklings that a place of water is named for are on it; on land they are chicks.
    """
    if scene.place in {"lake", "river", "harbour"}:
        scene = replace(scene, items=tuple(_paddling(item) for item in scene.items))
    if not any(item.action == "floating" for item in scene.items):
        return scene
    items = tuple(_floating(item, scene.place) for item in scene.items)
    backs = any(item.action == "floating" for item in items)
    return replace(scene, items=items, place=scene.place or ("lake" if backs else None))


def _paddling(item: Item) -> Item:
    """A duckling or a gosling that does nothing else, afloat."""
    rests = item.kind == "baby chick" and item.action in {None, "swimming", "floating"}
    return (
        replace(item, kind="duckling afloat", action=None)
        if rests and item.word.endswith(("duckling", "gosling"))
        else item
    )


def _floating(item: Item, place: str | None) -> Item:
    if item.action != "floating":
        return item
    if f"{drawn_by(item.kind)} floating" in SUBJECTS and place in WATERS:
        return item
    swims = nouns.is_animal(item.kind) and home_of(item.kind) in HOMES and place in WATERS
    return replace(item, action="swimming" if swims else "flying")
