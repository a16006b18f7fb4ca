"""How things look by the words: patterns, states and the colours of parts, laid over their drawings.

They are kept with the traits of an item: "rusty", "striped #f5f2ec" (in a colour), "halved #d8343a #3a7bd5",
"roof #d8343a" (a part in a colour).
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import Colour, colour
from offline.illustrator.drawing.adorning import alight_within, graffiti, topped
from offline.illustrator.drawing.forms import SHAPES, bitten, shaped
from offline.illustrator.drawing.patterns import PATTERNS, halved, patterned
from offline.illustrator.drawing.weathering import STATES
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, drawn_by, subject_of

from . import nouns
from .tables import table, words

ADORNED = {"graffiti": graffiti, "lightfilled": alight_within}
HUNG = {"toy balloon": 0.42, "hot air balloon": 0.3}
"""The share of a drawing that hangs below its body."""


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
    return own in table("states", "parts").get(name, ())


def in_state(
    sprite: Image.Image, kind: str, traits: tuple[str, ...], rng: np.random.Generator
) -> Image.Image:
    """The sprite (RGBA) as its traits tell, before light falls on it."""
    living = nouns.is_living(kind) and not kind.startswith("robot")
    for trait in traits:
        name, *codes = trait.split(" ")
        if name in PATTERNS:
            sprite = patterned(sprite, name, colour(codes[0]) if codes else None, living, rng)
        elif name in SHAPES:
            sprite = shaped(sprite, name, HUNG.get(kind, 0.0))
        elif name == "topped":
            sprite = topped(sprite, colour(codes[0]), rng)
        elif name in ADORNED:
            sprite = ADORNED[name](sprite, rng)
        elif name == "bitten":
            sprite = bitten(sprite)
        elif name == "halved":
            sprite = halved(sprite, colour(codes[0]), colour(codes[1]))
        elif name in STATES:
            sprite = STATES[name](sprite, rng)
    return sprite
