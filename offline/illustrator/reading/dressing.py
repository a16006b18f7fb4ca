"""What clothes change of a drawing: the colour of who wears them, an animal's coat, the cut."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import Colour, colour
from offline.illustrator.scene import Item
from offline.illustrator.subjects import drawn_by, wears_coats
from offline.illustrator.subjects.animals.critters import CRITTERS
from offline.illustrator.subjects.people.looks import CREW

from . import nouns
from .tables import table, words
from .waiting import SAME_IN_PLURAL, hue_of

COAT = colour("#4f7aa8")
PLAIN = {"person", "woman", "boy", "girl", "child"}
"""People whom a disguise changes altogether."""
BRIDAL = colour("#fbf8f2")


def dressed(item: Item, garment: str, hue: Colour | None) -> Item:
    """Someone in a garment: its colour is that of who wears it, or of an animal's coat."""
    if nouns.is_animal(item.kind):
        usual = hue_of(garment, "small_words", "colours of garments") or COAT
        role = next((who for who, said in table("personas", "uniforms").items() if garment in said), "")
        if role and drawn_by(item.kind) in CRITTERS:
            return replace(item, traits=(*item.traits, f"as {role}"))
        if drawn_by(item.kind) in CRITTERS:
            return _upright(item, _cut_of(garment) or "shirt", hue, usual)
        return replace(item, accent=hue or usual) if wears_coats(item.kind) else item
    hue = hue or (BRIDAL if garment.startswith("wedding") else None)
    return _cut(replace(item, colour=hue or item.colour), garment)


def role_of(word: str) -> str:
    """Who of the crew is dressed as a word tells; "" where that is nobody."""
    found = nouns.noun(word)
    called = (role for role, said in table("personas", "called").items() if word in said)
    role = next(called, drawn_by(found.kind) if found else "")
    return role if role in CREW and role not in words("personas", "nobody") else ""


def _cut(item: Item, garment: str) -> Item:
    """Someone in clothes of a cut that the drawing has."""
    known = _cut_of(garment)
    if known and nouns.is_person(item.kind):
        return replace(item, traits=(*item.traits, f"in {known}"))
    return item


def _cut_of(garment: str) -> str | None:
    """The cut of a garment, by the vocabulary."""
    return next((cut for cut, said in table("small_words", "cuts").items() if garment in said), None)


def _upright(item: Item, cut: str, hue: Colour | None, usual: Colour) -> Item:
    """An animal that is dressed as a person; a cape leaves its clothes their own colour."""
    if cut == "cape":
        said = f"worn cape #{bytes(hue).hex()}" if hue else "worn cape"
        return replace(item, traits=(*item.traits, said))
    return replace(item, accent=hue or usual, traits=(*item.traits, f"in {cut}"))


def can_dress(kind: str) -> bool:
    """Whether clothes are seen on a drawing."""
    return not nouns.is_animal(kind) or wears_coats(kind) or drawn_by(kind) in CRITTERS


def disguised(item: Item, word: str) -> Item | None:
    """An animal or someone that is dressed as a word tells; None where it cannot be."""
    role = role_of(word)
    if role and nouns.is_person(item.kind) and drawn_by(item.kind) in PLAIN:
        little = f"little {role}" if drawn_by(item.kind) in {"boy", "girl", "child"} else role
        who = little if little in CREW else role
        return replace(item, kind=who, word=who)
    if not role or drawn_by(item.kind) not in CRITTERS:
        return None
    said = item.word if word in item.word else f"{item.word} {word}"
    item = replace(item, count=1) if item.word in SAME_IN_PLURAL and not item.count else item
    return replace(item, traits=(*item.traits, f"as {role}"), word=said)
