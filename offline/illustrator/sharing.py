"""Two animals that do one thing together, as people do: tea for two, a game of chess, a wedding."""

from __future__ import annotations

from dataclasses import replace

from .grips import GAMES
from .scene import Item, Scene
from .subjects import drawn_by
from .subjects.critters import CRITTERS
from .tables import words

WEDDINGS = {"married", "getting married", "wedding", "marrying"}
"""Words of which nothing else is seen."""


def sharing(scene: Scene) -> Scene:
    """The scene where each of two animals has what both are said to have."""
    found = list(_wed(scene))
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


def _goes_along(items: list[Item], i: int, k: int) -> bool:
    """Whether an animal is with the one before, or does the same."""
    item, other = items[i], items[k]
    if drawn_by(item.kind) not in CRITTERS or drawn_by(other.kind) not in CRITTERS:
        return False
    same = k == i + 1 and other.relation is None and other.action in {item.action, "playing"}
    beside = other.relation == "with" and other.target == i
    has = any(each.relation == "with" and each.target == k for each in items)
    return (beside or bool(same and other.action)) and not has


def _shared(items: list[Item], i: int) -> int | None:
    """The index of the game that an animal plays, or of what it drinks or eats."""
    item = items[i]
    held = item.target if item.relation in {"holding", "doing"} else None
    had = (k for k, other in enumerate(items) if other.relation == "with" and other.target == i)
    at = held if held is not None else next(had, None)
    kept = {*GAMES, *words("personas", "drinks"), *words("personas", "dishes")}
    return at if at is not None and items[at].word in kept else None


def _wed(scene: Scene) -> tuple[Item, ...]:
    """Two animals that marry as bride and groom."""
    pair = [i for i, item in enumerate(scene.items) if drawn_by(item.kind) in CRITTERS and item.count == 1]
    if len(pair) != 2 or not WEDDINGS & set(scene.unknown):
        return scene.items
    roles = dict(zip(pair, ("as groom", "as bride"), strict=True))
    return tuple(
        replace(item, traits=(*item.traits, roles[i])) if i in roles else item
        for i, item in enumerate(scene.items)
    )
