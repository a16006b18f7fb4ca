"""When and from where a scene is seen: fireworks at night, a snowman in winter, a bus before the school."""

from __future__ import annotations

from dataclasses import replace

from .facts import OUTSIDES
from .land.registry import SETTINGS
from .scene import OPENMOJI, Item, Scene
from .traffic import DRIVES

FRONTS = {"schoolfront": f"{OPENMOJI}1F3EB", "hospitalfront": f"{OPENMOJI}1F3E5"}
PUMPKIN = "jack-o-lantern"
INSIDE = {"cafe", "library", "kitchen", "room"}
OF_WINTER = {
    "reindeer sleigh",
    "sleigh",
    "snowball",
    "snowman",
    "igloo",
    "skier",
    "snowboarder",
    f"{OPENMOJI}1F6F7",
}
SNOWED = {"garden", "meadow", "hills", "forest", "village", "street", "mountains", "farm"}
OF_NIGHT = {"reindeer sleigh", "fireworks", "haunted house", f"{OPENMOJI}1F387", f"{OPENMOJI}1F47B"}


def at_its_hour(scene: Scene, place: str) -> Scene:
    """The scene at its place, in the season and at the hour of what is seen, where none is said."""
    kinds = {item.kind for item in scene.items}
    wintry = place in {"snowforest", "ice"} or (kinds & OF_WINTER and place in SNOWED)
    nightly = kinds & OF_NIGHT and place not in {"room", "stage", "studio", "tabletop"}
    season = scene.season or ("winter" if wintry else None)
    return replace(scene, place=place, season=season, time=scene.time or ("night" if nightly else None))


def from_outside(scene: Scene, place: str) -> tuple[Scene, str]:
    """The scene and its place; what drives on roads is not in a room but in the street before its house."""
    if (
        place not in INSIDE
        or {"workshop", "museum"} & set(scene.sights)
        or not any(i.kind in DRIVES for i in scene.items)
    ):
        return scene, place
    house = OUTSIDES.keys() & set(scene.sights)
    sights = tuple(OUTSIDES.get(sight, sight) for sight in scene.sights if not _sheltered(sight))
    return replace(scene, sights=sights if house else (*sights, "shopfront")), "street"


def _sheltered(sight: str) -> bool:
    return sight in SETTINGS and SETTINGS[sight].sheltered


def with_houses(scene: Scene, place: str) -> Scene:
    """The scene with the houses that its sights speak of, and with people at a market that has none."""
    items = scene.items
    items += tuple(
        Item(FRONTS[sight], sight.removesuffix("front")) for sight in FRONTS if sight in scene.sights
    )
    if "shopfront" in scene.sights and place != "street":
        items = (*items, Item("shop" if place == "village" else "house", "shop"))
    if "halloween" in scene.sights and place in SNOWED and all(item.kind != PUMPKIN for item in items):
        items = (*items, Item(PUMPKIN, "carved pumpkin", 3))
    if "market" in scene.sights and place == "village":
        items = (*items, Item("market stall", "market stall", 3, layer=-1))
    elif "market" in scene.sights and not items:
        items = Item("woman", "woman", 2), Item("person", "man", 2)
    return replace(scene, items=items)
