"""The states, the patterns and the coloured parts of things in words.

They are kept with the traits of an item: "rusty", "striped #f5f2ec" (in a colour), "halved #d8343a #3a7bd5",
"roof #d8343a" (a part in a colour).
"""

from __future__ import annotations

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.patterns import PATTERNS
from offline.illustrator.scene import Item
from offline.illustrator.subjects import MARKED, SUBJECTS, drawn_by, subject_of

from . import nouns
from .tables import table, words


def coded(value: str, hue: Colour | None = None) -> str:
    """A trait: a state or a part, in a colour where one is said."""
    return f"{value} #{hue[0]:02x}{hue[1]:02x}{hue[2]:02x}" if hue else value


def shows(state: str, kind: str) -> bool:
    """Whether a state is drawn on a thing."""
    alive = nouns.is_living(kind) and not kind.startswith("robot")
    if alive and state in words("states", "of things"):
        return False
    return not (nouns.is_person(kind) and state in PATTERNS)


def has_part(item: Item, name: str) -> bool:
    """Whether its drawing has a part that takes a colour (or a pattern, "striped-sail") of its own."""
    kind = item.kind
    own = item.word if item.word in SUBJECTS else drawn_by(kind)
    if name == "eye":
        return subject_of(own).draw is not None and nouns.is_living(kind) and not nouns.is_person(kind)
    return own in table("states", "parts").get(name, ()) or (
        name in table("states", "markings") and own in MARKED
    )


def marking_of(word: str) -> str | None:
    """The part of a coat that a word names ("tummy": belly)."""
    return next((part for part, said in table("states", "markings").items() if word in said), None)
