"""Patterns, states and forms laid over a thing's drawing, by its traits (see ``reading.states``)."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import colour
from offline.illustrator.drawing.adorning import alight_within, graffiti, topped
from offline.illustrator.drawing.forms import SHAPES, bitten, shaped
from offline.illustrator.drawing.patterns import PATTERNS, halved, patterned
from offline.illustrator.drawing.weathering import STATES
from offline.illustrator.reading import nouns
from offline.illustrator.subjects.animals.markings import MARKED, MARKED_BY

ADORNED = {"graffiti": graffiti, "lightfilled": alight_within}
HUNG = {"toy balloon": 0.42, "hot air balloon": 0.3}
"""The share of a drawing that hangs below its body."""


def in_state(
    sprite: Image.Image, kind: str, traits: tuple[str, ...], rng: np.random.Generator
) -> Image.Image:
    """The sprite (RGBA) as its traits tell, before light falls on it."""
    living = nouns.is_living(kind) and not kind.startswith("robot")
    for trait in traits:
        name, *codes = trait.split(" ")
        if kind in MARKED and name in MARKED_BY and codes:
            continue  # drawn on the coat already
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
