"""Where animals sit above the ground: nests, branches, leaves."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.nature.trees import LEAFY

from .feeding import LEAVES as LEAVES
from .gear import without

CHICKS = {"baby chick", "hatching chick", "cygnet"}
FOWL = {"chicken", "rooster", "goose", "duck", "swan", "turkey", "ostrich", "penguin"}
"""Whose nests are on the ground."""
BUG = 0.3
"""Below this height (in short sides) one finds room on a leaf."""


def nested(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A nest is on a branch; young birds are seen in it, the old one on its rim."""
    at = next((i for i, item in enumerate(items) if item.kind == "nest"), None)
    if at is None:
        return items
    young = any(item.kind in CHICKS for item in items)
    found = list(items)
    for i, item in enumerate(items):
        tied = item.relation in {"in", "doing", "with"} or item.action == "feeding"
        if nouns.is_animal(item.kind) and item.kind not in CHICKS and (young or tied):
            found[i] = replace(item, relation="on", target=at, action=None)
    if young:
        found[at] = replace(found[at], kind="nest of chicks", word="nest with chicks")
    perched = not any(item.kind in FOWL for item in items)
    if perched and found[at].relation not in {"in", "on"}:
        found[at] = replace(found[at], relation="on", target=len(found))
        found.append(Item("branch", "branch"))
    for kind in CHICKS:
        found = list(without(tuple(found), kind))
    return tuple(found)


def brooding(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Eggs that a bird sits on are in a nest."""
    sat_on = {o.target for o in items if o.relation == "on" and nouns.is_animal(o.kind)}
    return tuple(
        replace(item, kind="nest", word="nest with eggs", count=1)
        if i in sat_on and item.word in {"egg", "its egg"}
        else item
        for i, item in enumerate(items)
    )


def coiled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A snake around a branch, or on it, is in coils around that."""
    for i, item in enumerate(items):
        bough = items[item.target] if item.relation in {"around", "on"} and item.target is not None else None
        if item.kind == "snake" and item.count == 1 and bough and bough.kind in {"branch", "tree"}:
            word = f"{item.word} around a branch"
            lone = replace(item, kind="snake on a branch", word=word, relation=None, target=None)
            kept = without((*items[:i], lone, *items[i + 1 :]), "branch")
            return kept if bough.kind == "branch" else items
    return items


def treed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who is in a tree is seen on one of its branches; what only fills its crown is not."""
    for i, item in enumerate(items):
        tree = items[item.target] if item.relation in {"in", "on"} and item.target is not None else None
        if tree is None or tree.kind not in LEAFY or tree.count != 1 or not nouns.is_animal(item.kind):
            continue
        if item.count <= 3 and item.count and subject_of(item.kind).stands == "ground":
            bough = replace(tree, kind="branch", word="branch of a tree", relation=None, target=None)
            items = tuple(bough if other is tree else other for other in items)
            on = replace(item, relation="on")
            items = (*items[:i], on, *items[i + 1 :])
    return items


def leafy(item: Item, at: int, items: tuple[Item, ...]) -> Item:
    """A leaf that a small animal is on, or that hides one, is a large green one."""
    borne = any(
        o.target == at and o.relation in {"on", "under", "in"} and nouns.is_animal(o.kind)
        and subject_of(o.kind).height < BUG for o in items
    )  # fmt: skip
    lone = item.kind in LEAVES and item.word == "leaf" and item.count == 1 and item.colour is None
    return replace(item, kind="green leaf") if lone and borne else item
