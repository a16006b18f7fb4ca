"""What clothes change of a drawing: the colour of who wears them, an animal's coat, the cut."""

from __future__ import annotations

from dataclasses import replace

from . import nouns
from .colours import Colour, colour
from .scene import Item
from .subjects import wears_coats
from .tables import table
from .waiting import hue_of

COAT = colour("#4f7aa8")
BRIDAL = colour("#fbf8f2")


def dressed(item: Item, garment: str, hue: Colour | None) -> Item:
    """Someone in a garment: its colour is that of who wears it, or of an animal's coat."""
    if nouns.is_animal(item.kind):
        usual = hue_of(garment, "small_words", "colours of garments") or COAT
        return replace(item, accent=hue or usual) if wears_coats(item.kind) else item
    hue = hue or (BRIDAL if garment.startswith("wedding") else None)
    return _cut(replace(item, colour=hue or item.colour), garment)


def _cut(item: Item, garment: str) -> Item:
    """Someone in clothes of a cut that the drawing has."""
    known = next((cut for cut, said in table("small_words", "cuts").items() if garment in said), None)
    if known and nouns.is_person(item.kind):
        return replace(item, traits=(*item.traits, f"in {known}"))
    return item
