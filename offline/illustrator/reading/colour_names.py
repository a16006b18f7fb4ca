"""What colours are called."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, darker, lighter

from .tables import table

PLAIN = {"red", "orange", "yellow", "golden", "green", "teal", "blue", "purple", "pink", "brown", "white"}
PLAIN |= {"black", "grey", "silver", "beige", "maroon"}
"""What colours are called that are none of those with a name of their own."""
SHADED = {"red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "grey"}
"""Colours that are told with their shade, too."""


def colour_name(value: Colour) -> str:
    """The name of the nearest colour that has one."""
    named = {said[0]: colour(code) for code, said in table("small_words", "colours").items()}
    named |= {f"light {name}": lighter(hue, 0.4) for name, hue in named.items() if name in SHADED}
    named |= {f"dark {name}": darker(hue, 0.4) for name, hue in named.items() if name in SHADED}
    exact = next((name for name, hue in named.items() if hue == value), None)
    if exact:
        return exact
    named = {name: hue for name, hue in named.items() if name.rpartition(" ")[2] in PLAIN}
    return min(named, key=lambda name: sum((a - b) ** 2 for a, b in zip(named[name], value, strict=True)))
