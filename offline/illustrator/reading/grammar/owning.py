"""Whose a thing is: nouns that only tell of the one just named."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import bearer
from offline.illustrator.reading.dressing import role_of
from offline.illustrator.reading.forming import FORM
from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.tables import words
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import home_of

from .reading import Reading

OF_CASTLES = {"tower", "turret", "drawbridge", "gate", "battlement"}
"""What a castle is drawn with."""
OF_HOUSES = ("tower", "chimney", "door", "gate", "window", "roof", "wall")
NOT_HOUSES = {"room", "street", "city", "sky", "harbour", "sea"}
"""Furniture and vehicles are no houses because they have doors."""
NEXT = Item("cup", "")
"""Stands for the thing to come, which has no doors."""


def lends_dress(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Whether an animal is in the clothes of someone ("in a king's robe", "in a pilot uniform")."""
    spoken, follows = reading.spoken, reading.said.after(at)
    who, garment = phrase.text.removesuffix("'s"), follows is not None and "garment" in follows
    told = at > 0 and reading.said.phrases[at - 1].text == "as"
    worn = spoken.relation == "wearing" or (spoken.relation == "in" and garment)
    if not spoken.items or not role_of(who) or not (worn or told):
        return False
    return nouns.is_animal(spoken.items[-1].kind) and spoken.disguise(len(spoken.items) - 1, who)


def is_owner(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Whether a person only tells whose the thing just named is ("the hat of my grandfather")."""
    before = [each.text for each in reading.said.phrases[max(0, at - 2) : at]]
    of = before[:1] == ["of"] and before[1] in words("small_words", "definite")
    last = reading.spoken.items[-1].kind if reading.spoken.items else ""
    person = phrase.noun is not None and nouns.is_person(phrase.noun.kind)
    return of and person and bool(last) and not nouns.is_person(last)


def is_built_in(reading: Reading, phrase: Phrase) -> bool:
    """Whether it is the door or a window that a house has anyway, or a window that one looks through."""
    if phrase.text.endswith("window") and reading.spoken.relation == "through":
        reading.facts.add_sight("windowsill")  # "seen through a train window"
        return True
    if _of_named_house(reading, phrase) or _makes_a_house(reading, phrase):
        return True
    owner = reading.spoken.sources[:1] if reading.spoken.relation == "with" else []
    settled = reading.facts.values.get("place") in {"village", "city", "street", "harbour", "castle"}
    if phrase.text.endswith("window") and phrase.plural and settled and not reading.spoken.items:
        return True  # "a village with lit windows"
    owners = (subject_of(reading.spoken.items[at].kind).fixed for at in owner)
    if any(reading.spoken.items[at].kind == "castle" for at in owner) and phrase.text in OF_CASTLES:
        return True
    return phrase.text.rpartition(" ")[2] in {"door", "window"} and any(owners)


def _of_named_house(reading: Reading, phrase: Phrase) -> bool:
    """Whether "the gate" is that of the castle that was named: what is said of it is of that one."""
    if not (reading.waiting.known and reading.spoken.relation and phrase.text.endswith(OF_HOUSES)):
        return False
    house = bearer([*reading.spoken.items, NEXT], "door", "the")
    return house is not None and reading.spoken.refers_to(house)


def _makes_a_house(reading: Reading, phrase: Phrase) -> bool:
    """Whether a thing with a door and windows is a house in its form ("a giant peach with a door")."""
    spoken = reading.spoken
    at = spoken.sources[0] if spoken.relation == "with" and spoken.sources else None
    if at is None or phrase.text not in {"door", "window", "little door", "tiny door"} or reading.verb:
        return False
    item = spoken.items[at]
    if nouns.is_living(item.kind) or subject_of(item.kind).fixed or home_of(item.kind) in NOT_HOUSES:
        return False
    form = f"{FORM} {item.kind.replace(' ', '_')}"
    spoken.change(at, kind="house", word="house", traits=(*item.traits, form), action=None)
    spoken.owner = at
    return True


def houses(reading: Reading, at: int, kind: str) -> bool:
    """Whether a building only tells whose room it is ("a cabin bedroom")."""
    follows = reading.said.after(at)
    room = follows is not None and follows.means.get("place") in {"room", "kitchen", "library", "cafe"}
    return room and subject_of(kind).fixed
