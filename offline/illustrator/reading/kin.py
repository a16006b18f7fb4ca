"""Whose young an animal is."""

from __future__ import annotations

from offline.illustrator.scene import Item

from . import nouns
from .tables import table

YOUNG = {"cub", "pup", "calf", "kit", "foal", "joey", "offspring", "young one"}
"""Whose young these are, the animal named before tells."""
OWN_YOUNG = {"cow", "ox"}
PARENTS = {"mother", "father", "mom", "mum", "mama", "dad", "parent"}
FATHERS = {"lioness": "lion", "doe": "deer", "cow": "ox", "chicken": "rooster"}
"""Who the father of the young of a mother is."""


def parent_of(word: str, child: Item) -> str:
    """Who the mother or the father of a young animal is ("a fawn and its mother"); "" of no parent's word."""
    if word not in PARENTS:
        return ""
    found = (parent for parent, young in table("subjects", "parents").items() if child.word in young)
    name = next(found, nouns.names_of(child.kind)[0])
    return FATHERS.get(name, name) if word in {"father", "dad"} else name


def young_of(items: list[Item], word: str) -> Item | None:
    """The animal before whose young a word tells ("a polar bear with two cubs")."""
    animals = [item for item in items if nouns.is_animal(item.kind) and item.word != "teddy bear"]
    if animals and word == "chick" and animals[-1].kind in {"penguin", "ostrich", "flamingo"}:
        return animals[-1]  # "a penguin with its chick"
    return animals[-1] if animals and word in YOUNG and animals[-1].kind not in OWN_YOUNG else None
