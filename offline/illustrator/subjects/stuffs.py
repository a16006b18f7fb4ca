"""The usual tones of what things are made of."""

from __future__ import annotations

from offline.illustrator.colours import colour

GOLD = colour("#f0c040")
WOOD = colour("#8a5a35")
STEEL = colour("#c4ccd6")
LEATHER = colour("#7a5034")
STRAW = colour("#e8c878")
