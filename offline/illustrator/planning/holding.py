"""What vases are for, and what is seen through the glass of what it is in."""

from __future__ import annotations

STEMMED = {"flower", "tulip", "sunflower", "rose", "peony", "daisy", "lily", "poppy", "lavender", "dandelion"}
"""Flowers that stand in a vase."""
THROUGH = {
    "fishbowl": (0.5, 0.74),
    "light bulb": (0.5, 0.58),
    "crystal ball": (0.5, 0.62),
    "jar": (0.5, 0.86),
    "open snow globe": (0.5, 0.64),
    "terrarium": (0.5, 0.74),
    **dict.fromkeys(("mountain badge", "sea badge", "wood badge", "city badge"), (0.5, 0.86)),
}
"""A fishbowl, a light bulb, a crystal ball, a jar: what is in them is seen, its foot at these shares."""
