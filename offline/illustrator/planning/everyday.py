"""Who is aboard a boat together, who rows it, who is on a ladder; kites, and the carrot of a snowman."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading.nouns import is_living, is_person
from offline.illustrator.scene import Item, Scene, dropped

BOATS = {"boat", "rowing boat", "wooden boat", "small boat", "canoe", "dinghy", "rowboat"}
ABOARD = {"in", "on", "riding"}
ROOMS = {"kitchen", "room", "cafe"}
NOSES = {"carrot", "coal", "button"}
"""What a snowman has anyway."""
LADDERS = {"ladder", "rope ladder"}
TALL = 2.4
"""By how much a ladder that someone is on is larger than one that lies about."""
FRUIT = {"apple", "pear", "cherry", "plum", "peach", "orange", "lemon", "olive"}
"""What the trees of an orchard bear anyway."""


def at_everyday_things(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who has to do with boats and ladders is in and on these; a snowman has its face."""
    items = _under_a_lamp(items, scene)
    return _faced(_in_the_wind(_on_ladders(_with_companions(_rowed(items)), scene)))


def _faced(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A snowman has its carrot and its coals in the face: none lie beside it."""
    if not any(item.kind == "snowman" for item in items):
        return items
    own = {i for i, item in enumerate(items) if item.word in NOSES and item.action is None}
    return dropped(items, own)


def _under_a_lamp(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who is under the lamp of a room is in its light: rooms are painted with one."""
    lit = {item.target for item in items if item.relation == "under" and is_living(item.kind)}
    lamps = {i for i in lit if i is not None and items[i].word in {"lamp", "light"}}
    return dropped(items, lamps) if lamps and scene.place in ROOMS else items


def _in_the_wind(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The kite of someone who runs is in the air."""
    runs = {i for i, item in enumerate(items) if item.action == "running" and is_person(item.kind)}
    return tuple(
        replace(item, relation=None, target=None)
        if item.word == "kite" and item.relation == "with" and item.target in runs
        else item
        for item in items
    )


def _rowed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A boat that someone rows is a rowing boat, with that one in it."""
    found = list(items)
    for i, item in enumerate(items):
        if item.relation != "riding" or item.target is None or not is_living(item.kind):
            continue
        if items[item.target].word in BOATS:
            found[i] = replace(item, relation="in")
            found[item.target] = replace(items[item.target], kind="rowing boat")
    return tuple(found)


def _with_companions(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who is with someone in a boat is in it, too, and does the same there."""
    found = list(items)
    for i, item in enumerate(items):
        host = items[item.target] if item.relation == "with" and item.target is not None else None
        if host is None or host.target is None or host.relation not in ABOARD or not is_living(item.kind):
            continue
        if items[host.target].word in BOATS:
            deed = item.action or (host.action if is_person(item.kind) else None)
            found[i] = replace(
                item, relation=host.relation, target=host.target, action=deed, count=item.count or 2
            )
    return tuple(found)


def _on_ladders(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who climbs is on the ladder that is named, a tall one, not at what is picked from there."""
    ladder = next((i for i, item in enumerate(items) if item.word in LADDERS), None)
    climbers = [i for i, item in enumerate(items) if item.action == "climbing" and is_person(item.kind)]
    if ladder is None or not climbers or items[ladder].relation in {"with", "against"}:
        return items
    found = list(items)
    found[ladder] = replace(items[ladder], scale=max(items[ladder].scale, TALL))
    for i in climbers:
        found[i] = replace(items[i], relation="doing", target=ladder)
    hung = {i for i, item in enumerate(items) if "orchard" in scene.sights and item.word in FRUIT}
    return dropped(found, hung)
