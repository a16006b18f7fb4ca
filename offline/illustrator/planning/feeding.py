"""What animals eat and drink, and from what: a bowl on the ground, a tree."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, drawn_by
from offline.illustrator.subjects.nature.trees import LEAFY

from .gear import without

CROWNED = {*LEAFY, "palm", "acacia"}
LEAVES = {"openmoji:1F342", "openmoji:1F341"}
BOWLS = {"bowl", "plate"}
MILK = {"glass of milk", "bottle of milk"}


def fed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the bowl that someone eats from at its mouth, and the tree whose leaves it eats."""
    return _browsing(_at_a_bowl(items))


def _browsing(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who eats the leaves of a tree has its mouth at that, and no loose leaves."""
    tree = next((i for i, item in enumerate(items) if item.kind in CROWNED), None)
    for i, item in enumerate(items):
        leaves = [o for o in items if o.kind in LEAVES and o.target == i]
        if tree is None or item.action != "eating" or not leaves or not nouns.is_animal(item.kind):
            continue
        browser = replace(item, relation="holding", target=tree)
        return without((*items[:i], browser, *items[i + 1 :]), leaves[0].kind)
    return items


def _at_a_bowl(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who eats or drinks from a bowl, or drinks milk, has a full bowl at its mouth."""
    for i, item in enumerate(items):
        eats = item.action in {"eating", "drinking"} and f"{drawn_by(item.kind)} eating" in SUBJECTS
        if not eats or not nouns.is_animal(item.kind):
            continue
        bowl = next((k for k, other in enumerate(items) if other.kind in BOWLS), None)
        milk = next((k for k, other in enumerate(items) if other.kind in MILK), None)
        at = milk if bowl is None else bowl
        if at is None or items[at].count > 1:
            continue
        kind = (
            "bowl of milk"
            if milk is not None
            else f"bowl of {'water' if item.action == 'drinking' else 'kibble'}"
        )
        full = replace(items[at], kind=kind, word=kind, count=1, relation=None, target=None)
        held = replace(item, relation="holding", target=at)
        items = tuple(full if k == at else held if k == i else other for k, other in enumerate(items))
        return without(items, items[milk].kind) if milk is not None and milk != at else items
    return items
