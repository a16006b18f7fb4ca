"""Those who do a sport, ride or dive: in the pose and with the gear of that, and no gear twice."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.people.crew import posed
from offline.illustrator.subjects.people.looks import CREW

MOVING = {"dancing", "running", "walking", "driving", "flying", "jumping", "standing"}
"""What is said of who goes fast, and does so in the pose of the sport."""
MOUNTS = {
    "ox",
    "bull",
    "water buffalo",
    "cow",
    "bison",
    "camel",
    "two-hump camel",
    "elephant",
    "donkey",
    "llama",
}
GEAR: dict[str, set[str]] = {
    "hurdler": {"hurdle", "hurdles"},
    "pole vaulter": {"pole", "bar"},
    "high jumper": {"bar", "mat"},
    "billiard player": {"billiard table", "pool table", "table", "cue"},
    "darts player": {"dartboard", "dart"},
    "bowler": {"bowling pin", "bowling", "bowling ball"},
    "harpist": {"harp"},
    "skydiver": {"parachute"},
}
ON_GEAR = {"balance beam gymnast", "rings gymnast"}
"""Athletes who are drawn with what they use, and what that is called."""


def is_someone(item: Item) -> bool:
    return nouns.is_person(item.kind) and posed(drawn_by(item.kind)) is not None


def own_pace(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who races on skis or skates is on these, a diver swims."""
    found = list(items)
    for i, item in enumerate(items):
        look = CREW.get(drawn_by(item.kind))
        if look and look.pose in {"skiing", "skating", "gliding"} and item.action in MOVING:
            found[i] = replace(item, action=None)
        elif (
            item.relation == "with"
            and nouns.is_animal(item.kind)
            and drawn_by(items[item.target or 0].kind) == "diver"
        ):
            found[i] = replace(item, relation="beside")
        elif drawn_by(item.kind) == "diver" and item.action in {
            None,
            "swimming",
            "looking",
            "flying",
            "walking",
        }:
            found[i] = replace(item, action="scuba")
    return tuple(found)


def mounted(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who is on a bull or another large animal rides it, unless said to stand."""
    found = list(items)
    for i, item in enumerate(items):
        under = items[item.target] if item.relation == "on" and item.target is not None else None
        if under and is_someone(item) and item.action != "standing" and drawn_by(under.kind) in MOUNTS:
            found[i] = replace(item, relation="riding")
    return tuple(found)


def at_one_with_gear(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """What an athlete is drawn with is not there once more, nor a gymnast without it."""
    gone = set[int]()
    for item in items:
        gear = GEAR.get(item.kind, set())
        gone |= {i for i, other in enumerate(items) if other is not item and other.word in gear}
        if item.kind in ON_GEAR:
            gone |= {i for i, other in enumerate(items) if drawn_by(other.kind) in {"gymnast", "acrobat"}}
    return dropped(items, gone) if gone else items
