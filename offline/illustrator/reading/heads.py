"""Two nouns in a row: which of them is drawn, or what the second says of the first."""

from __future__ import annotations

from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.animals.critters import CRITTERS

from . import nouns
from .dressing import role_of
from .phrases import Phrase, singulars
from .sentence import Sentence
from .tables import words


def head_of(said: Sentence, at: int, phrase: Phrase) -> str:
    """What the phrase after the noun at ``at`` is to it.

    "bearer" has it in the hands ("a saxophone player"), "manner" only says how it is there ("a robot
    toy"), "being" is the same one again ("a pirate captain", "a rabbit lady"), "role" is as whom the animal
    after it behaves ("a chef cat"), "spirit" is its ghost, "head" is what is drawn instead ("a lemon
    cake"); "" is none of these.
    """
    follows = said.after(at)
    if follows is None:
        return ""
    if follows.noun and {follows.text, singulars(follows.text)[-1]} & words("small_words", "bearers"):
        return "bearer"
    if phrase.plural or phrase.of or {"relation", "action"} & set(follows.means):
        return ""
    if how := _how_it_is(phrase, follows):
        return how
    if not follows.noun or not phrase.noun:
        return "head" if {"furniture", "garment"} & set(follows.means) else ""
    first = follows.text.partition(" ")[0]
    if first.endswith("ing") and first not in NO_DEEDS and nouns.is_living(phrase.noun.kind):
        return ""  # "a woman painting her nails" does so
    if _is_role(said, phrase, follows):
        return "role"
    if follows.text == "rainbow" and nouns.is_living(phrase.noun.kind):
        return ""  # "unicorn rainbow"
    if said.bare and nouns.is_living(phrase.noun.kind) and not nouns.is_person(follows.noun.kind):
        return ""
    animal, person = nouns.is_animal(phrase.noun.kind), nouns.is_person(phrase.noun.kind)
    return "being" if nouns.is_person(follows.noun.kind) and (animal or person) else "head"


def _how_it_is(phrase: Phrase, follows: Phrase) -> str:
    """ "manner" or "spirit", where the phrase after a noun says how that is there; else ""."""
    if follows.text in words("small_words", "generic heads"):
        return "manner"
    ghost = follows.text in SPIRITS and phrase.noun is not None and nouns.is_animal(phrase.noun.kind)
    return "spirit" if ghost else ""


NO_DEEDS = {"king", "viking", "ring", "earring", "wing", "string", "thing", "sling"}
"""Nouns that end as verbs do."""
SPIRITS = {"spirit", "ghost", "phantom"}
"""What an animal may be that shines and is pale ("a wolf spirit")."""
ITSELF = {"dragon", "horse", "unicorn", "seal", "penguin king", "fish"}
"""Animals beside whom a knight or a princess is someone else."""


def _is_role(said: Sentence, phrase: Phrase, follows: Phrase) -> bool:
    """Whether someone before an animal tells as whom that one behaves: "a superhero cat"."""
    if not phrase.noun or not follows.noun or drawn_by(follows.noun.kind) not in CRITTERS:
        return False
    listed = said.bare and sum(each.noun is not None for each in said.phrases) > 2
    royal = phrase.text in {"king", "emperor", "queen"} and follows.text in {"penguin", "penguins"}
    other = follows.text in ITSELF or royal or (follows.plural != phrase.plural and not follows.plural)
    return bool(role_of(phrase.text)) and not listed and not other
