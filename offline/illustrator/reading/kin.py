"""Whose young an animal is."""

from __future__ import annotations

from offline.illustrator.scene import Item

from . import nouns
from .tables import table

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
