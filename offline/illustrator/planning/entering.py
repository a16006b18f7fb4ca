"""Who is in a building is seen in its rooms, or before it; not on its roof."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.settings import FITTINGS, setting_of
from offline.illustrator.subjects import drawn_by

from .gear import without

ROOMS: dict[str, tuple[str, str]] = {
    "barn": ("farm", "stable"),
    f"{OPENMOJI}1F3ED": ("room", "factory"),
    "cathedral": ("castle", "cathedral"),
    "church": ("castle", "cathedral"),
    "house": ("room", ""),
    "cottage": ("room", ""),
    "log cabin": ("room", "fireplace"),
    "mansion": ("room", "fireplace"),
    "haunted house": ("room", "fireplace"),
    "castle": ("castle", ""),
    "greenhouse": ("garden", "greenhouse"),
    f"{OPENMOJI}1F3E2": ("room", "office"),
    "skyscraper": ("room", "office"),
    "tower": ("room", "wizardtower"),
    "starship": ("space", "spaceship"),
    f"{OPENMOJI}1F3E8": ("room", "lobby"),
    "shop": ("cafe", "generalstore"),
}
"""The place within a building, and the sight that makes it the right one."""

FURNISHED = {
    "bed": "bedroom",
    "sofa": "livingroom",
    "clawfoot tub": "bathroom",
    "baby cot": "nursery",
    "washing machine": "laundry",
}
"""Furniture that tells which room it is in."""


TRADES_OF = {
    "butcher": "butcher",
    "baker": "bakery",
    "hairdresser": "barbershop",
    "tailor": "tailorshop",
    "wizard": "magicshop",
    "witch": "magicshop",
}
"""Which shop is whose."""


def entered(scene: Scene) -> Scene:
    """The scene within a building that someone is said to be in, where the prompt names no place around it.

    With a place around it, who is in the building stands before it.
    """
    inside = next((item for item in scene.items if _is_inside(item, scene.items)), None)
    if inside is None or inside.target is None or scene.verb or scene.style in {"logo", "isometric"}:
        return scene
    kind = scene.items[inside.target].kind
    if scene.place is None:
        place, sight = ROOMS[kind]
        sight = TRADES_OF.get(inside.kind, sight) if kind == "shop" else sight
        sights = (*scene.sights, sight) if sight else scene.sights
        return replace(scene, items=without(scene.items, kind), place=place, sights=sights)
    before = (replace(item, relation="in_front") if item is inside else item for item in scene.items)
    return replace(scene, items=tuple(before))


LEARNED = {"wizard", "witch", "alchemist", "sorcerer", "mage"}
"""Who is in a tower even where nothing is done there; others look out of it."""


def bathed(scene: Scene) -> Scene:
    """Who takes a bath is in the tub of a bathroom."""
    who = next((i for i, item in enumerate(scene.items) if item.action == "bathing"), None)
    if who is None or scene.items[who].target is not None or scene.place not in {None, "room"}:
        return scene
    seated = replace(scene.items[who], relation="in", target=len(scene.items))
    items = (*scene.items[:who], seated, *scene.items[who + 1 :], Item("clawfoot tub", "bathtub"))
    return replace(scene, items=items, place="room")


def roomed(scene: Scene, place: str) -> Scene:
    """A room without a name is the one that its furniture tells: with a bed it is a bedroom."""
    if {"attic", "bedroom"} <= set(scene.sights):  # the bed is under its roof
        scene = replace(scene, sights=tuple(sorted(scene.sights, key=lambda sight: sight != "attic")))
    named = setting_of(replace(scene, place=place)) or {"windowsill", *FITTINGS} & set(scene.sights)
    if place != "room" or named:
        return scene
    told = next((FURNISHED[kind] for item in scene.items if (kind := drawn_by(item.kind)) in FURNISHED), "")
    return replace(scene, sights=(*scene.sights, told)) if told else scene


def _is_inside(item: Item, items: tuple[Item, ...]) -> bool:
    acts = nouns.is_living(item.kind) or item.kind.startswith("robot") or item.word == "ghost"
    if item.relation == "in" and item.target is not None and items[item.target].kind == "greenhouse":
        return True  # plants, too
    if not acts or item.relation != "in" or item.target is None or items[item.target].kind not in ROOMS:
        return False
    return items[item.target].kind != "tower" or item.kind in LEARNED or item.action is not None
