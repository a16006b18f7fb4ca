"""What a list tells to be in one glass or on one plate: a snow globe, a terrarium, a breakfast."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of

GLOBES = {"snow globe", "terrarium"}
"""Glasses in which all is that is said to be with them."""


def all_within(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What is told after a thing in a globe is in there with it: "a snow globe with a house and a tree"."""
    found = list(items)
    for i, item in enumerate(items[1:], 1):
        before = found[i - 1]
        into = before.target if before.relation in {"in", "with"} else None
        within = into is not None and into < i - 1 and items[into].kind in GLOBES
        if within and item.relation is None and not any(other.target == i for other in items):
            found[i] = replace(item, relation="in", target=into)
    return tuple(replace(m, relation="in") if _in_a_globe(m, found) else m for m in found)


def _in_a_globe(item: Item, items: list[Item]) -> bool:
    return item.relation == "with" and item.target is not None and items[item.target].kind in GLOBES


def globed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A snow globe with something of its own in it has no house."""
    own = {item.target for item in items if item.relation == "in"}
    return tuple(
        replace(item, kind="open snow globe") if i in own and item.kind == "snow globe" else item
        for i, item in enumerate(items)
    )


def on_the_plate(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The last of three or more dishes of a plate is on it, too: "a plate with eggs, bacon and toast"."""
    found = list(items)
    for i, item in enumerate(items[2:], 2):
        one, other = found[i - 2], found[i - 1]
        plate = items[one.target].kind if one.target is not None else ""
        listed = one.relation == other.relation == "on" and one.target == other.target and plate == "plate"
        if listed and item.relation is None and subject_of(item.kind).height <= 0.24:
            found[i] = replace(item, relation="on", target=one.target)
    return tuple(found)
