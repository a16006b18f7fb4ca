"""Two animals that do one thing together, as people do: tea for two, a game of chess, a wedding."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.reading.tables import table, words
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.animals.critters import CRITTERS

from .grips import GAMES

WEDDINGS = {"married", "getting married", "wedding", "marrying"}
"""Words of which nothing else is seen."""


PLAYERS = ("strumming", "drumming", "playing sax", "fiddling", "trumpeting")
"""What each of a band does."""
TOGETHER = "together"
"""The trait of those who do one thing together."""


def is_critter(item: Item) -> bool:
    """Whether it is an animal that can behave as a person; one that an edit finds stays as it is."""
    return drawn_by(item.kind) in CRITTERS and not item.there


def sharing(scene: Scene) -> Scene:
    """The scene where each of two animals has what both are said to have."""
    scene = replace(scene, items=_assembled(scene.items))
    found = _dealt(list(_wed(scene)))
    for i, item in enumerate(tuple(found)):
        for k, other in enumerate(tuple(found)):
            if k != i and _goes_along(found, i, k):
                at = _shared(found, i)
                if at is not None and found[at].word in GAMES:
                    found[k] = replace(other, relation="beside", target=at, action=None)
                elif at is not None:
                    found[k] = replace(other, relation=None, target=None, action=item.action)
                    found.append(replace(found[at], relation="with", target=k))
    unknown = scene.unknown
    if found[: len(scene.items)] != list(scene.items):
        unknown = tuple(word for word in unknown if word not in WEDDINGS)
    return replace(scene, items=tuple(found), unknown=unknown)


def _assembled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Several animals as one of each of their sort; those of a band as one at each instrument."""
    found = list(items)
    for i, item in enumerate(items):
        sort = next((kinds for kinds, said in table("personas", "animals").items() if item.word in said), "")
        band = item.action == "jamming" and is_critter(item)
        if (item.count == 1 and not band) or not (sort or band):
            continue
        kinds = sort.split(", ") if sort else [item.kind]
        number = min(item.count or 3, 5)
        each = [_one(item, kinds[n % len(kinds)], n, bool(sort), band) for n in range(number)]
        found[i] = each[0]
        found += each[1:]
    return tuple(found)


def _one(item: Item, kind: str, n: int, sort: bool, band: bool) -> Item:
    """One of several."""
    action = PLAYERS[n % len(PLAYERS)] if band else item.action
    traits = item.traits if band else (*item.traits, TOGETHER)
    word = kind if sort else item.word
    return replace(item, kind=kind, word=word, count=1, action=action, traits=traits)


def _goes_along(items: list[Item], i: int, k: int) -> bool:
    """Whether an animal is with the one before, or does the same."""
    item, other = items[i], items[k]
    if not is_critter(item) or not is_critter(other):
        return False
    same = k == i + 1 and other.relation is None and other.action in {item.action, "playing"}
    if TOGETHER in item.traits and TOGETHER in other.traits:
        return k > i == next(n for n, each in enumerate(items) if TOGETHER in each.traits)
    party = any(each.word == "tea party" and each.target == i for each in items)
    same = same or (party and k == i + 1 and other.relation is None)
    beside = other.relation == "with" and other.target == i
    has = any(each.relation == "with" and each.target == k for each in items)
    return (beside or bool(same and (other.action or party))) and not has


def _shared(items: list[Item], i: int) -> int | None:
    """The index of the game that an animal plays, or of what it drinks or eats."""
    item = items[i]
    held = item.target if item.relation in {"holding", "doing"} else None
    had = (k for k, other in enumerate(items) if other.relation == "with" and other.target == i)
    at = held if held is not None else next(had, None)
    kept = {*GAMES, *words("personas", "drinks"), *words("personas", "dishes")}
    return at if at is not None and items[at].word in kept else None


def _dealt(items: list[Item]) -> list[Item]:
    """Those before "playing cards" play, each with the others."""
    at = next((k for k, item in enumerate(items) if item.word == "playing cards" and not item.relation), None)
    players = [i for i, item in enumerate(items[:at]) if _can_play(item) and item.relation is None]
    if at is None or not players:
        return items
    for i in players:
        relation = "holding" if i == players[0] else "beside"
        items[i] = replace(items[i], relation=relation, target=at, action=None)
    return items


def _can_play(item: Item) -> bool:
    return is_critter(item) or (nouns.is_person(item.kind) and not item.there)


def _wed(scene: Scene) -> tuple[Item, ...]:
    """Two animals that marry as bride and groom."""
    marry = [i for i, item in enumerate(scene.items) if is_critter(item) and _marries(item, scene)]
    if sum(scene.items[i].count for i in marry) != 2:
        return scene.items
    items = list(scene.items)
    if len(marry) == 1:
        items.append(replace(items[marry[0]], count=1))
        items[marry[0]] = replace(items[marry[0]], count=1)
        marry.append(len(items) - 1)
    for i, role in zip(marry, ("as groom", "as bride"), strict=True):
        items[i] = replace(items[i], traits=(*items[i].traits, role), action=None)
    return tuple(items)


def _marries(item: Item, scene: Scene) -> bool:
    return item.action == "marrying" or bool(WEDDINGS & set(scene.unknown))
