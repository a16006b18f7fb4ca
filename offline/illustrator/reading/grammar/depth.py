"""How near it is: "in the background", "in the foreground"; and "on top", "inside" of what was named."""

from __future__ import annotations

from offline.illustrator.reading.phrases import Phrase

from .reading import Reading

LAYERS = {"back": -1, "front": 1}
SCENIC = {"place", "sight", "season", "weather"}
"""Meanings that are of the place, not of a thing that could be in the background."""


def layer(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Said after a thing it is of that one, before one ("in the background a castle") of the next."""
    said, spoken = phrase.means.get("layer", ""), reading.spoken
    if not said:
        return False
    placed = at > 0 and bool(SCENIC & set(reading.said.phrases[at - 1].means))
    if placed and not spoken.fresh:
        return True  # "with mountains in the background": see Facts
    if said not in LAYERS:
        return spoken.put(said)
    reading.close()
    spoken.set_layer(LAYERS[said])
    return True
