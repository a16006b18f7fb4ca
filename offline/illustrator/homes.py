"""Where a subject is drawn when its prompt names no place, and what fits in a hand."""

from __future__ import annotations

from .scene import OPENMOJI
from .subjects.emoji import home_of_emoji

HOMES = {
    "sea": "sailboat whale pirate_ship",
    "underwater": "fish mermaid",
    "beach": "palm turtle",
    "space": "rocket planet ufo",
    "moon": "astronaut",
    "snowforest": "wolf snowman",
    "forest": "fox bear deer owl mushroom treehouse",
    "ice": "penguin",
    "lake": "duck",
    "cliff": "lighthouse",
    "desert": "cactus",
    "jungle": "elephant tiger panda",
    "garden": "butterfly flower tulip sunflower rose rabbit",
    "sky": "balloon dragon",
    "hills": "castle windmill house train",
    "farm": "cow sheep",
    "street": "car bicycle",
    "studio": "ramen cup cake lamp book guitar chair candle gift heart star apple pumpkin umbrella",
    "room": "mouse",
    "mountains": "tent",
    "wall": "door",
}
HANDY = (
    "umbrella book lamp flower rose tulip sunflower guitar cup heart gift apple candle balloon star sword "
    "fishing_rod"
)

HEADGEAR: dict[str, tuple[float, float]] = {
    "openmoji:1F3A9": (0.62, 0.9),
    "openmoji:1F451": (0.6, 0.92),
    "openmoji:1F452": (0.8, 0.86),
    "openmoji:1F393": (0.75, 0.88),
    "openmoji:1F9E2": (0.62, 0.86),
    "openmoji:26D1": (0.62, 0.86),
    "openmoji:1F576": (0.62, 0.7),
    "openmoji:1F453": (0.62, 0.7),
    "openmoji:1F9E3": (0.6, 0.42),
}
"""What is worn: how wide it is beside its wearer, and how high up its foot is (shares)."""


def home_of(kind: str) -> str:
    """The place of a subject, an own drawing or OpenMoji's."""
    if kind.startswith(OPENMOJI):
        return home_of_emoji(kind)
    return next((place for place, kinds in HOMES.items() if kind in kinds.split()), "meadow")
