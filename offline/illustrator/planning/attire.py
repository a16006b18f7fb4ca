"""What people have on that is named with their clothes: boots and shoes on the feet, a hat on the head."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import Colour, colour
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, dropped
from offline.illustrator.subjects.homes import HEADGEAR

FOOTWEAR = {"hiking boot": "booted", "man's shoe": "shod", "running shoe": "shod", "high-heeled shoe": "shod"}
"""Drawings of what is on the feet, and the trait of who wears it."""
OWN = {"rubber": "#e8b82e", "rain": "#e8b82e", "wellington": "#3f7a4a", "cowboy": "#7a4a2a"}
"""The colours of boots of a kind where none is told."""
LEATHER = "#5a3a2a"


def attired(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with what each person is said to wear on that person, instead of beside."""
    found, gone = list(items), dict[int, int]()
    for k, item in enumerate(items):
        who = _wearer(k, found, gone)
        if who is None:
            continue
        if trait := FOOTWEAR.get(item.kind):
            mark = f"{trait} #{bytes(_hue(item)).hex()}"
            found[who] = _freed(replace(found[who], traits=(*found[who].traits, mark)), k)
            gone[k] = who
        elif item.relation is None:
            found[k] = replace(item, relation="with", target=who, action=None)
    return _without(found, gone)


def _wearer(k: int, items: list[Item], gone: dict[int, int]) -> int | None:
    """Who has something on: said to wear it, to be in it, or dressed in what is named right before it."""
    item = items[k]
    if item.kind not in FOOTWEAR and item.kind not in HEADGEAR:
        return None
    last = gone.get(k - 1, k - 1)
    dressed = last >= 0 and any(trait.startswith(("in ", "booted", "shod")) for trait in items[last].traits)
    if item.relation == "with" and item.kind in FOOTWEAR:
        who = item.target
    elif item.relation is None and item.kind in FOOTWEAR and k and _in(items[k - 1], k):
        who = k - 1
    else:
        handled = last >= 0 and items[last].relation in {"doing", "holding"} and items[last].target == k
        after = item.kind in FOOTWEAR and last >= 0 and not handled  # "in a striped shirt and blue sneakers"
        who = last if item.relation is None and (dressed or after) else None
    pair = item.kind in HEADGEAR or item.count != 1
    return who if pair and who is not None and nouns.is_person(items[who].kind) else None


def _in(item: Item, k: int) -> bool:
    return item.relation == "in" and item.target == k


def _freed(item: Item, k: int) -> Item:
    """Someone who is not tied to what is now on the feet."""
    return replace(item, relation=None, target=None) if item.target == k else item


def _hue(item: Item) -> Colour:
    """The colour of what is on the feet: as told, or as such boots have it."""
    kind = next((hue for word, hue in OWN.items() if word in item.word), LEATHER)
    return item.colour or colour(kind)


def _without(found: list[Item], gone: dict[int, int]) -> tuple[Item, ...]:
    """The items but those on the feet; what was tied to these is with their wearer."""
    theirs = [replace(item, target=gone[item.target]) if item.target in gone else item for item in found]
    return dropped(theirs, gone)
