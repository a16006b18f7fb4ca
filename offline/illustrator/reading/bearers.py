"""Whose a part is that is spoken of: a head, a roof of a house or a car, a bough of a tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from offline.illustrator.scene import Item
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.homes import DRIVES
from offline.illustrator.subjects.nature.trees import LEAFY
from offline.illustrator.subjects.vehicles.cabins import CABINS

from . import nouns
from .ties import meant

AT = "at "
"""What the trait of a thing begins with that is at a part of its owner, before the name of that part."""
BODIED = {
    "robot",
    "snowman",
    "statue",
    "scarecrow",
    "gingerbread man",
    "teddy bear",
    "skeleton",
    "nutcracker",
}
TREES = {*LEAFY, "palm", "pine", "cypress", "sequoia", "acacia", "snow pine", "christmas tree", "cherry tree"}
SMALL = 0.45
"""How tall a thing is at most that is put up on a wall, in units."""


def _has_body(item: Item) -> bool:
    return nouns.is_living(item.kind) or nouns.has_a_face(item.kind) or drawn_by(item.kind) in BODIED


def _is_tree(item: Item) -> bool:
    return drawn_by(item.kind) in TREES


def _has_walls(item: Item) -> bool:
    return subject_of(item.kind).fixed and not _is_tree(item) and not _has_body(item)


def _has_roof(item: Item) -> bool:
    return (
        _has_walls(item) or _sails(item) or drawn_by(item.kind) in {"birdhouse", "doghouse", *DRIVES, *CABINS}
    )


def _sails(item: Item) -> bool:
    return subject_of(item.kind).stands == "water" and not nouns.is_animal(item.kind)


def _has_basket(item: Item) -> bool:
    return drawn_by(item.kind) in {"balloon", "bicycle"}


def _is_steered(item: Item) -> bool:
    return drawn_by(item.kind) in {"bicycle", "motorcycle", "scooter"}


HAVE: dict[str, Callable[[Item], bool]] = {
    "roof": _has_roof,
    "branch": _is_tree,
    "deck": _sails,
    "handlebar": _is_steered,
    "basket": _has_basket,
    **dict.fromkeys(("wall", "window", "door"), _has_walls),
}
"""Who has which part; the others are parts of bodies."""


def bearer(items: Sequence[Item], anchor: str, whose: str) -> int | None:
    """The index of whose part is spoken of when the last item is at it; that one where only it can be."""
    has, last = HAVE.get(anchor, _has_body), len(items) - 1
    found = [i for i in range(last) if has(items[i]) and (anchor in HAVE or not anchor_of(items[i]))]
    own = items[last].target
    if own in found and items[last].relation in {"with", "on", "in"}:
        return own
    if whose in {"his", "her"} and anchor not in HAVE:
        found = [i for i in found if nouns.is_person(items[i].kind)] or found
    free = [i for i in found if items[i].relation != "with"] or found
    if anchor not in HAVE and last:
        pointed = meant(list(items), "it" if whose == "its" else "her", last)
        free = [pointed] if pointed in free and pointed is not None else free
    return free[-1] if free else last if has(items[last]) else None


def is_small(item: Item) -> bool:
    """Whether it is a thing that may be put up on a wall."""
    own = subject_of(item.kind)
    return not nouns.is_living(item.kind) and not own.fixed and own.height * item.scale <= SMALL


def anchor_of(item: Item) -> str:
    """The part of its owner that a thing is at; "" where none is told."""
    return next((trait.removeprefix(AT) for trait in item.traits if trait.startswith(AT)), "")
