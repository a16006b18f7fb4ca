"""Two nouns in a row: which of them is drawn, or what the second says of the first."""

from __future__ import annotations

from . import nouns
from .phrases import Phrase, singulars
from .sentence import Sentence
from .tables import words


def head_of(said: Sentence, at: int, phrase: Phrase) -> str:
    """What the phrase after the noun at ``at`` is to it.

    "bearer" has it in the hands ("a saxophone player"), "manner" only says how it is there ("a robot
    toy"), "being" is the same one again ("a pirate captain", "a rabbit lady"), "head" is what is drawn
    instead ("a lemon cake"); "" is none of these.
    """
    follows = said.after(at)
    if follows is None:
        return ""
    if follows.noun and {follows.text, singulars(follows.text)[-1]} & words("small_words", "bearers"):
        return "bearer"
    if phrase.plural or phrase.of or {"relation", "action"} & set(follows.means):
        return ""
    if follows.text in words("small_words", "generic heads"):
        return "manner"
    if not follows.noun or not phrase.noun:
        return "head" if {"furniture", "garment"} & set(follows.means) else ""
    if follows.text.partition(" ")[0].endswith("ing") and nouns.is_person(phrase.noun.kind):
        return ""  # "a woman painting her nails" does so
    if said.bare and nouns.is_living(phrase.noun.kind) and not nouns.is_person(follows.noun.kind):
        return ""
    animal, person = nouns.is_animal(phrase.noun.kind), nouns.is_person(phrase.noun.kind)
    return "being" if nouns.is_person(follows.noun.kind) and (animal or person) else "head"
