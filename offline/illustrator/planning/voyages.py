"""What starts, lands and floats above the earth, and what comes out of an egg."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import drawn_by

from .gear import without

STARTING = {"rocket": "rocket launch", "space shuttle": "rocket launch"}
LANDING = {"rocket": "rocket launch", "starship": "spaceship landing", "ufo": "spaceship landing"}
BURNT = {"fire", "flame", "flames", "smoke", "dust", "beam", "leg", "legs", "engine", "landing leg"}
"""What is seen of a start or a landing anyway."""
MOVES = {"launching", "landing"}


def set_down(scene: Scene) -> Scene:
    """Rockets and ships that start or land are seen at it; others that do are in the air."""
    found, shown = list(scene.items), False
    for i, item in enumerate(scene.items):
        if item.action in MOVES:
            kind = (STARTING if item.action == "launching" else LANDING).get(drawn_by(item.kind))
            kind = kind or (LANDING.get(drawn_by(item.kind)) if item.action == "launching" else None)
            still = replace(item, kind=kind, action=None, traits=_cold(item)) if kind else None
            found[i] = still or replace(item, action="flying")
            shown = shown or kind is not None
    items = tuple(found)
    for item in items if shown else ():
        if item.word in BURNT:
            items = without(items, item.kind)
    return replace(scene, items=items)


def _cold(item: Item) -> tuple[str, ...]:
    return tuple(trait for trait in item.traits if not trait.startswith(("smoking", "burning")))


def adrift(scene: Scene) -> Scene:
    """Who is above the earth floats there; books that fly are many, not a pile."""
    if any(_of_flying_books(item) for item in scene.items):
        many = (
            replace(item, kind="book", count=6) if _of_flying_books(item) else item for item in scene.items
        )
        return replace(scene, items=tuple(many))
    if "orbit" not in scene.sights:
        return scene
    items = (
        replace(item, action="flying") if item.kind == "astronaut" and item.action is None else item
        for item in scene.items
    )
    return replace(scene, items=tuple(items))


def _of_flying_books(item: Item) -> bool:
    return item.kind in {"book", "books"} and item.action == "flying" and item.count != 1


def hatched(scene: Scene) -> Scene:
    """Who hatches looks out of the lower half of its egg."""
    young = next((i for i, item in enumerate(scene.items) if item.action == "hatching"), None)
    if young is None:
        return scene
    egg = next((i for i, item in enumerate(scene.items) if item.word.endswith(("egg", "eggs"))), None)
    items = list(scene.items)
    if egg is None:
        egg = len(items)
        items.append(Item("eggshell", "egg"))
    items[egg] = replace(items[egg], kind="eggshell", relation=None, target=None)
    items[young] = replace(items[young], action=None, relation="in", target=egg)
    return replace(scene, items=tuple(items))
