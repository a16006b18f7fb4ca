"""What people do with things: which deed a scene shows, and where the thing and the doer then are."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, dropped
from offline.illustrator.subjects.homes import HEADGEAR, home_of
from offline.illustrator.subjects.nature.trees import LEAFY
from offline.illustrator.subjects.people.crew import posed
from offline.illustrator.subjects.people.dealings import ANSWERS

from .doer import WORKTABLE, Doer
from .grips import AT_REST, BLADES, TABLES, TOOLS, action_of, drawn, grip, handed, holdable

WORN_AS = {
    **dict.fromkeys(("glasses", "eyeglasses", "spectacles", "reading glasses"), "bespectacled"),
    **dict.fromkeys(("headphones", "headphone", "earphones", "headset"), "headphoned"),
    **dict.fromkeys(("venetian mask", "carnival mask", "masquerade mask"), "carnival-masked"),
}
"""What is worn on the face or the ears, and the trait of who wears it."""
SMALL_WORK = {"polishing", "cleaning", "washing", "repairing", "fixing", "mending", "scrubbing"}
"""What is done to a small thing at a table, to a large one where it stands."""
BUILDINGS = {
    "temple", "church", "cathedral", "castle", "tower", "palace", "barn", "museum", "school", "hospital",
    "hotel", "mosque", "shrine", "lighthouse", "windmill", "pagoda",
}  # fmt: skip
TREES = {"tree", "palm", "pine", "openmoji:1F333", *LEAFY}


def with_deeds(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each deed shown as it can be: in the hands, at a table, on the ground."""
    items = _sheltered(items)
    found, gone = list(items), _put_on(items)
    for at in gone:
        wearer, trait = found[at].target or 0, WORN_AS[found[at].word]
        found[wearer] = replace(found[wearer], traits=(*found[wearer].traits, trait))
    items = tuple(found)
    for i, item in enumerate(items):
        if (meant := _retold(item, items)) is not None:
            found[i] = item = meant
        if item.relation == "in" and item.target is not None and _is_vessel(item, items[item.target]):
            found += _conjured(found, i)
            gone |= Doer(found, i).shown() if found[i].relation == "doing" else set()
        elif (sitter := _pushed(item, i, found)) is not None:
            found[sitter] = replace(found[sitter], relation=item.relation, target=item.target)
            found[i] = replace(item, relation="doing")
        elif item.relation == "doing" and not action_of(item):
            found[i] = _undrawn(item, items)
        elif action_of(item) or (posed(drawn(item)) and item.action in AT_REST):
            gone |= Doer(found, i).shown()
            gone |= _tools(found, i)
    return dropped(found, gone)


def _tools(found: list[Item], i: int) -> set[int]:
    """What someone does something with, where that is in the hands anyway: the bottle of who feeds."""
    act = action_of(found[i])
    had = {k for k, other in enumerate(found) if other.relation == "with" and other.target == i}
    return {k for k in had if act and found[k].word in TOOLS.get(act.tool, ())}


def _sheltered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """People under an umbrella hold it."""
    found = list(items)
    for i, item in enumerate(items):
        roof = items[item.target] if item.relation == "under" and item.target is not None else None
        if roof and item.target is not None and roof.kind == "umbrella" and nouns.is_person(item.kind):
            found[i] = replace(item, relation=None, target=None)
            if found[item.target].relation is None and item.action not in {"lying", "sitting", "sleeping"}:
                found[item.target] = replace(roof, relation="with", target=i)
    return tuple(found)


def _put_on(items: tuple[Item, ...]) -> set[int]:
    """The glasses that belong to the looks of who wears them."""
    worn = (i for i, item in enumerate(items) if item.word in WORN_AS and item.relation == "with")
    return {i for i in worn if items[i].target is not None and posed(drawn(items[items[i].target or 0]))}


def _beastly(item: Item) -> str:
    """How an animal does what people do with their hands."""
    known = {"climbing": "climbing", "catching": "holding", "dragging": "holding", "pulling": "pulling"}
    return known.get(item.action or "", "beside") if nouns.is_animal(item.kind) else "beside"


def _pushed(item: Item, i: int, found: list[Item]) -> int | None:
    """Who sits where someone pushes or feeds that one: the child on the swing, not the father."""
    act = action_of(item)
    if act is None or act.way not in {"ground", "beside"} or item.relation not in {"on", "in"}:
        return None
    with_it = (k for k, other in enumerate(found) if other.relation == "with" and other.target == i)
    return next((k for k in with_it if nouns.is_person(found[k].kind)), None)


def _is_vessel(item: Item, vessel: Item) -> bool:
    """Whether not the doer is in it but what is put into it or comes out of it: a hat, a vase."""
    act = action_of(item)
    works = act is not None and act.way == "table" and not nouns.is_animal(item.kind)
    small = home_of(vessel.kind) in {"studio", "kitchen"} or holdable(vessel)
    return vessel.kind in HEADGEAR or (works and small)


def _conjured(found: list[Item], i: int) -> list[Item]:
    """A rabbit that is pulled out of a hat is in that, before the magician; flowers are in their vase."""
    item = found[i]
    pulled = next(
        (k for k, other in enumerate(found) if other.relation == "with" and other.target == i), None
    )
    if item.target is None or not posed(drawn(item)):
        return []
    if pulled is None:  # "writing in a notebook"
        found[i] = replace(item, relation="doing")
        return []
    found[pulled] = replace(found[pulled], relation="in", target=item.target, action=None)
    found[item.target] = replace(found[item.target], relation="on", target=len(found))
    found[i] = replace(item, relation="at", target=len(found), action="crafting")
    return [Item("table", WORKTABLE)]


def _retold(item: Item, items: tuple[Item, ...]) -> Item | None:
    """A deed in the words that tell how it is shown; None where it needs none."""
    if item.kind == "tennis player" and item.action == "serving":
        return replace(item, action="hitting")
    thing = items[item.target] if item.target is not None else None
    if thing is None or posed(drawn(item)) is None:
        return None
    if (looked := _looked_at(item, thing) or _dealt(item, thing, items)) is not None:
        return looked
    if item.action == "walking" and _leads(item, items):
        return replace(item, action="leading", relation="doing")
    if item.action == "painting" and item.relation in {"beside", "doing"} and not nouns.is_living(thing.kind):
        return None if thing.kind == "easel" else replace(item, action="coating", relation="doing")
    if (
        item.action == "hugging"
        and item.relation not in {"on", "in", "under"}
        and holdable(thing)
        and not nouns.is_living(thing.kind)
        and item.count == 1
    ):
        return replace(item, action="cuddling", relation="holding")
    if item.action == "planting" and "flag" in thing.word:
        return replace(item, action="staking", relation="holding")
    if item.action in {"picking", "gathering", "harvesting"} and thing.kind in TREES:
        return replace(item, action="reaching up", relation="doing")
    return _at_furniture(item, thing)


def _at_furniture(item: Item, thing: Item) -> Item | None:
    """Who sits at a piano plays it; who sits at a table does so behind it, the hands on it."""
    posture, _, deed = (item.action or "").partition(" ")
    plays = item.relation in {None, "holding", "beside"} and item.action in {None, "playing", "sitting"}
    if thing.kind == "piano" and plays and (item.action or item.relation != "beside"):
        return replace(item, action="playing keys", relation="doing")
    if posture == "sitting" and item.relation in {"at", "beside"} and thing.kind in TABLES:
        return replace(item, action=deed or "crafting", relation="at")
    return None


def _dealt(item: Item, thing: Item, items: tuple[Item, ...]) -> Item | None:
    """Who does something with another stands before that one; a bottle feeds."""
    had = {other.word for other in items if other.relation == "with" and other.target is not None}
    if item.action == "feeding" and TOOLS["baby bottle"] & had:
        return replace(item, action="bottle feeding")
    if item.action == "feeding" and nouns.is_person(thing.kind):
        return replace(item, action="bottle feeding" if thing.kind == "baby" else "spoon feeding")
    if item.action == "photographing" and item.relation == "doing" and nouns.is_living(thing.kind):
        return replace(item, action="snapping", relation="beside")
    if item.action == "kneeling" and item.relation == "in_front" and nouns.is_living(thing.kind):
        return replace(item, relation="beside")
    gives = item.action in {"showing", "selling", "offering"} and not nouns.is_person(thing.kind)
    if item.action in ANSWERS and item.relation == "doing" and nouns.is_living(thing.kind) and not gives:
        return replace(item, relation="beside")
    return None


def _looked_at(item: Item, thing: Item) -> Item | None:
    """Small things are worked on at a table; what is looked at is in the hands; one is before a house."""
    if item.action in SMALL_WORK and item.relation == "doing" and handed(thing):
        return replace(item, action="crafting")
    if item.action == "sleeping" and item.relation == "beside" and thing.kind in TABLES:
        return replace(item, action="dozing", relation="at")
    if item.relation == "in" and thing.word in BUILDINGS:
        return replace(item, relation="in_front")
    if item.relation == "with" and item.word in {"rider", "horseman", "jockey"}:
        return replace(item, relation="riding")
    if item.relation == "in" and thing.word == "mirror":
        return replace(item, relation="facing")
    if item.action == "drawing" and thing.word in BLADES:
        return replace(item, action="raising", relation="holding")
    if item.relation == "facing" and item.action in {*AT_REST, "looking"} and handed(thing):
        return replace(item, action="reading", relation="holding") if holdable(thing) else None
    return None


def _leads(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone walks a dog."""
    led = items[item.target] if item.relation == "beside" and item.target is not None else None
    return led is not None and nouns.is_animal(led.kind) and led.count == 1 and posed(drawn(item)) is not None


def _undrawn(item: Item, items: tuple[Item, ...]) -> Item:
    """Who does what has no pose of its own: with a small thing in the hands, else beside it."""
    thing = items[item.target] if item.target is not None else None
    hands = thing and posed(drawn(item)) and holdable(thing) and not nouns.is_living(thing.kind)
    if thing and hands:
        return replace(item, relation="holding", action=item.action or grip(thing))
    return replace(item, relation=_beastly(item))
