"""Trades that no name is known of: whose thing is named is a person, never that thing ("a puppet maker")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from . import nouns
from .tables import table, words

if TYPE_CHECKING:
    from .phrases import Phrase

SHORTEST = 4
"""How many letters a word has at least that is before its trade in one ("toymaker")."""


def person_of(thing: Phrase | None, trade: str) -> nouns.Noun | None:
    """The person who is called by a thing and a trade, in the singular; None if it is no trade.

    The thing is what is said before it: anything but a person, whose trade it would be ("a woman farmer").
    """
    if thing is None or thing.ends or thing.of or trade not in _trades() or not _may_be(thing):
        return None
    if thing.text in table("subjects", "no trades").get(trade, ()):
        return None
    kind = _trades().get(f"{thing.text} {trade}") or _trades()[trade]
    found = nouns.noun(kind)
    return nouns.Noun(found.kind, kind) if found else None


def has_it(thing: Phrase, trade: str) -> bool:
    """Whether who has a trade has what it is about: a snake charmer a snake, a balloon seller a balloon."""
    return thing.noun is not None and trade in words("subjects", "with their things")


def person_in_one(word: str) -> nouns.Noun | None:
    """The person that a word in one tells of, in the singular: "toymaker", "lighthouse-keeper"."""
    trade = next((each for each in _trades() if word.endswith(each)), "")
    before = word.removesuffix(trade).rstrip("-")
    if not trade or len(before) < SHORTEST - 1 or before in table("subjects", "no trades").get(trade, ()):
        return None
    kind = _trades().get(f"{before} {trade}") or _trades()[trade]
    found = nouns.noun(kind)
    return nouns.Noun(found.kind, kind) if found else None


def _may_be(thing: Phrase) -> bool:
    """Whether something may have a trade of its own: a thing, an animal, a place, or what is not known."""
    if thing.noun:
        return not nouns.is_person(thing.noun.kind)
    return bool({"place", "sight", "garment", "furniture", "material"} & set(thing.means)) or not thing.means


@lru_cache(maxsize=1)
def _trades() -> dict[str, str]:
    """Each word of a trade with who stands in for it."""
    return {word: kind for kind, said in table("subjects", "trades").items() for word in said}
