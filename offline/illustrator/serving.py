"""Things as they are served, potted, packed and piled: what a drawing has already is not drawn again."""

from __future__ import annotations

from dataclasses import replace

from .gear import without
from .scene import Item

DISHES = {
    "shortcake",
    "slice of cake",
    "waffle",
    "pancakes",
    "spaghetti",
    "butter",
    "fried egg",
    "cut of meat",
    "roast chicken",
    "cake",
    "plain cake",
    "sushi",
    "dumpling",
    "cheese board",
}
"""What is drawn on a plate or a board of its own."""
BEARERS = {"plate", "cutting board", "tray", "cake stand", "cushion"}
"""Flat things: as wide as what lies on them needs."""
PARTS = {
    "game console": {"video game"},
    "fountain pen": {"ink bottle"},
    "sewing machine": {"sewing needle"},
    "cheese board": {"grapes"},
}
"""What a drawing shows beside the thing itself."""
POTTED = {
    *("potted plant", "monstera", "succulent", "cactus in a pot", "snake plant", "bonsai", "orchid"),
}
GROWN_IN_POTS = {
    "cactus": "cactus in a pot",
    "openmoji:1F33F": "potted plant",
    "openmoji:1F331": "potted plant",
}
POTS = {"pot", "flower pot", "flowerpot", "planter", "clay pot", "ceramic pot", "terracotta pot"}
PILES = {"book": "books"}
"""What several of a kind are, when it is not said how many."""
SEVERAL = {
    "thread",
    "coin",
    "olive",
    "dumpling",
    "blueberries",
    "grapes",
    "cherries",
    "game die",
    "playing cards",
    "banana",
    "books",
    "french fries",
    "popcorn",
    "building blocks",
    "pile of gold",
    "sushi",
    "bowling",
    "pancakes",
    "laundry",
    "green salad",
    "spaghetti",
    "jeans",
}
"""Drawings that show several already."""
TWO = {"gloves", "socks", "boxing gloves", "skis", "game die"}
"""Drawings of a pair."""
IN_PAIRS = {"hiking boot", "running shoe", "high-heeled shoe", "man's shoe", "earring", "ice skate"}


def served(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items as their drawings have them."""
    return tuple(_counted(item) for item in _without_parts(_potted(_packed(items))))


def _counted(item: Item) -> Item:
    """One drawing for what is drawn as several, and a pair of shoes for "shoes"."""
    if item.count == 0 and item.kind in PILES:
        return replace(item, kind=PILES[item.kind], count=1)
    if item.count == 0 and item.kind in IN_PAIRS:
        return replace(item, count=2)
    one = (item.count == 0 and item.kind in SEVERAL | TWO) or (item.count == 2 and item.kind in TWO)
    item = replace(item, count=1) if one else item
    return replace(item, material="glass") if item.word == "glass vase" and not item.material else item


def _without_parts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without the plate of a dish that has its own, and the controller of a console."""
    plates = {
        item.target
        for item in items
        if item.relation == "on" and item.kind in DISHES and item.target is not None
    }
    for i in plates:
        if items[i].kind in {"plate", "cutting board"}:
            return _without_parts(without(items, items[i].kind))
    kinds = {item.kind for item in items}
    for whole, parts in PARTS.items():
        for part in parts & kinds if whole in kinds else ():
            items = without(items, part)
    return items


def _potted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A plant in a pot with its own pot, in the colour of the one that is named."""
    for i, plant in enumerate(items):
        pot = items[plant.target] if plant.relation in {"in", "with"} and plant.target is not None else None
        kind = plant.kind if plant.kind in POTTED else GROWN_IN_POTS.get(plant.kind)
        if pot and kind and pot.word in POTS:
            own = replace(plant, kind=kind, accent=pot.colour, relation=None, target=None)
            return _potted(without((*items[:i], own, *items[i + 1 :]), pot.kind))
    return items


def _packed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A ring in a box is in a small one; other things are in an open one."""
    for i, item in enumerate(items):
        box = items[item.target] if item.relation == "in" and item.target is not None else None
        if box is None or box.kind not in {"package", "ring box", "wooden crate"}:
            continue
        if item.kind == "ring":
            small = replace(item, kind="ring box", relation=None, target=None, colour=box.colour)
            return without((*items[:i], small, *items[i + 1 :]), box.kind)
        return tuple(replace(o, kind="open box") if o is box and o.kind == "package" else o for o in items)
    return items
