"""Things in the form of others: "a house shaped like a mushroom", "a strawberry-shaped balloon"."""

from __future__ import annotations

from . import nouns
from .phrases import Phrase, meanings, singulars

FORM = "form"
LIKE = frozenset(["shaped like", "in the shape of", "in the form of"])
ADJECTIVES = frozenset(["count", "size", "colour", "material", "lighter", "darker"])
"""What may be said of the form before its noun."""
SHAPED = "shaped"


def formed(found: list[Phrase]) -> list[Phrase]:
    """The phrases, with each form that is told made a state of its thing."""
    said: list[Phrase] = []
    at = 0
    while at < len(found):
        phrase, length = _form(found, at)
        said.append(phrase)
        at += length
    return said


def kind_of(trait: str) -> str:
    """Whose form a trait tells; "" if it tells none."""
    name, _, kind = trait.partition(" ")
    return kind.partition(" ")[0].replace("_", " ") if name == FORM else ""


def _form(found: list[Phrase], at: int) -> tuple[Phrase, int]:
    """The phrase there, as a form where it begins one, and how many it takes the place of."""
    phrase = found[at]
    if phrase.text in LIKE:
        for length, other in enumerate(found[at + 1 :], 2):
            if other.noun and not other.of:
                return _state(f"{SHAPED} like {other.text}", other.noun.kind), length
            if not ADJECTIVES & set(other.means):
                break
    follows = found[at + 1] if at + 1 < len(found) else None
    if phrase.noun and not phrase.of and follows and follows.text == SHAPED:
        return _state(f"{phrase.text}-{SHAPED}", phrase.noun.kind), 2
    head, _, tail = phrase.text.rpartition("-")
    if tail == SHAPED and phrase.text not in meanings():
        noun = next((known for each in singulars(head) if (known := nouns.noun(each))), None)
        return (_state(phrase.text, noun.kind) if noun else phrase), 1
    return phrase, 1


def _state(text: str, kind: str) -> Phrase:
    return Phrase(text, {"state": f"{FORM} {kind.replace(' ', '_')}"})
