"""When and from where a scene is seen: fireworks at night, a snowman in winter, a bus before the school."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading.facts import OUTSIDES
from offline.illustrator.reading.nouns import is_person
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.settings import SETTINGS, setting_of
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.homes import DRIVES, home_of

from .gear import without

FRONTS = {"schoolfront": f"{OPENMOJI}1F3EB", "hospitalfront": f"{OPENMOJI}1F3E5"}
PUMPKIN = "jack-o-lantern"
LANTERN = f"{OPENMOJI}1F3EE"
CROWDS = {"crowd", "audience", "fan", "spectator", "concertgoer", "concert-goer"}
BAND = (Item("singer", "singer"), Item("guitarist", "guitarist"), Item("drummer", "drummer"))
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
GHOSTLY = {f"{OPENMOJI}1F47B", "ghost", "vampire"}
OF_NIGHT = {PUMPKIN, "reindeer sleigh", "fireworks", "haunted house", "campfire", *GHOSTLY}
OF_NIGHT |= {f"{OPENMOJI}1F387"}
OF_NIGHT_WORDS = {"werewolf", "ghost ship", "flying dutchman"}
OF_DUSK = {"phoenix"}
"""What one sees at night, or at dusk, where no hour is said; those of ghost stories indoors, too."""


def at_its_hour(scene: Scene, place: str) -> Scene:
    """The scene at its place, in the season and at the hour of what is seen, where none is said."""
    kinds = {item.kind for item in scene.items}
    wintry = place in {"snowforest", "ice"} or (kinds & OF_WINTER and place in SNOWED)
    season = scene.season or ("winter" if wintry or "frozen" in scene.sights else None)
    return replace(scene, place=place, season=season, time=scene.time or _hour(scene, place))


def _hour(scene: Scene, place: str) -> str | None:
    """The hour of what is seen, if it has one."""
    kinds, words = {item.kind for item in scene.items}, {item.word for item in scene.items}
    staged = place in {"stage", "studio", "tabletop"} or scene.style == "logo"
    glows = any("glowing" in item.traits for item in scene.items) and place not in INSIDE
    if (glows or "fireflies" in scene.sights) and not staged:
        return "night"
    backlit = any("backlit" in item.traits for item in scene.items)
    if (backlit or {"stringlights", "embers"} & set(scene.sights)) and place not in INSIDE and not staged:
        return "sunset"
    if staged or (place == "room" and not kinds & GHOSTLY):
        return None
    if kinds & OF_NIGHT or words & OF_NIGHT_WORDS:
        return "night"
    return "sunset" if kinds & OF_DUSK else None


def from_outside(scene: Scene, place: str) -> tuple[Scene, str]:
    """The scene and its place; what drives on roads is not in a room but in the street before its house.

    So is a shop of which nothing but its windows is told ("a bakery with warm windows in the rain").
    """
    if place in {"cafe", "library"} and scene.items and not scene.verb and _only_windows(scene):
        sights = (*(sight for sight in scene.sights if not _sheltered(sight)), "shopfront")
        return replace(scene, items=(), place="street", sights=sights), "street"
    if (
        place not in INSIDE
        or {"workshop", "museum", "garage"} & set(scene.sights)
        or not any(i.kind in DRIVES for i in scene.items)
    ):
        return scene, place
    house = OUTSIDES.keys() & set(scene.sights)
    sights = tuple(OUTSIDES.get(sight, sight) for sight in scene.sights if not _sheltered(sight))
    return replace(scene, sights=sights if house else (*sights, "shopfront")), "street"


def _only_windows(scene: Scene) -> bool:
    return all(item.word == "window" and item.relation in {None, "with"} for item in scene.items)


def with_audience(scene: Scene) -> Scene:
    """A crowd at a stage is seen from behind, before a band where nobody else plays."""
    crowded = any(item.word in CROWDS for item in scene.items)
    if "concert" in scene.sights and not scene.items and not scene.verb:
        return replace(scene, items=BAND)
    place = scene.place or (home_of(scene.items[0].kind) if crowded else None)
    if not crowded or place != "stage" or scene.verb or scene.style == "logo":
        return scene
    told = tuple(replace(item, kind="crowd") if item.word in CROWDS else item for item in scene.items)
    sights = ("concert", *(sight for sight in scene.sights if not sight.startswith("far ")))
    return replace(scene, items=without(told, "crowd") or BAND, place="stage", sights=sights)


def _sheltered(sight: str) -> bool:
    return sight in SETTINGS and SETTINGS[sight].sheltered


def under_umbrellas(scene: Scene, place: str) -> Scene:
    """In a street umbrellas are in the hands of those who walk there, in rain also where nobody is told."""
    items = scene.items
    at = next((i for i, item in enumerate(items) if item.kind == "umbrella" and item.target is None), None)
    if place != "street" or at is None or scene.verb or scene.style in {"logo", "isometric"}:
        return scene
    held = replace(items[at], relation="with")
    walkers = next((i for i, item in enumerate(items[:at]) if is_person(item.kind)), None)
    if walkers is not None:
        tied = replace(held, target=walkers)
        return replace(scene, items=(*items[:at], tied, *items[at + 1 :]))
    if scene.weather not in {"rain", "storm"} or len(items) > 1:
        return scene
    walker = Item("person", "person", held.count, action="walking")
    return replace(scene, items=(walker, replace(held, target=0)))


def with_houses(scene: Scene, place: str) -> Scene:
    """The scene with the houses that its sights speak of, and with people at a market that has none."""
    items = scene.items
    items += tuple(
        Item(FRONTS[sight], sight.removesuffix("front")) for sight in FRONTS if sight in scene.sights
    )
    if "shopfront" in scene.sights and place != "street" and setting_of(scene) is None:
        items = (*items, Item("shop" if place == "village" else "house", "shop"))
    if (
        "halloween" in scene.sights
        and place in SNOWED
        and all(item.kind not in {PUMPKIN, "pumpkin"} for item in items)
    ):
        items = (*items, Item(PUMPKIN, "carved pumpkin", 3))
    if "lanternfest" in scene.sights and all(drawn_by(item.kind) != drawn_by(LANTERN) for item in items):
        items = (*items, Item(LANTERN, "paper lantern", 11, action="floating"))
    if "market" in scene.sights and place == "village":
        items = (*items, Item("market stall", "market stall", 3, layer=-1))
    elif "zombieland" in scene.sights and not items:
        items = (Item("zombie", "zombie", 4, action="walking"),)
    elif "alienmarket" in scene.sights and not items:
        items = (Item("alien", "alien", 3),)
    elif "market" in scene.sights and not items:
        items = Item("woman", "woman", 2), Item("person", "man", 2)
    return replace(scene, items=items)
