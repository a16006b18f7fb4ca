"""Where a subject is drawn when its prompt names no place, and what fits in a hand."""

from __future__ import annotations

from .scene import OPENMOJI
from .subjects import drawn_by
from .subjects.emoji import home_of_emoji

HOMES = {
    "sea": "sailboat whale ship motorboat",
    "harbour": "fisherman sailor captain",
    "underwater": "fish mermaid submarine diver",
    "beach": "palm surfer",
    "space": "rocket planet",
    "moon": "astronaut",
    "snowforest": "wolf snowman skier",
    "forest": "fox bear deer owl mushroom treehouse elf gnome witch",
    "ice": "penguin igloo",
    "lake": "duck canoe turtle",
    "cliff": "lighthouse",
    "desert": "cactus",
    "jungle": "elephant tiger panda",
    "garden": "butterfly flower tulip sunflower rose rabbit gardener bench fairy",
    "sky": "balloon dragon airplane ufo angel superhero",
    "city": "businessman",
    "kitchen": "chef baker",
    "cafe": "waiter",
    "stage": "singer musician violinist dancer ballerina magician piano clown",
    "castle": "king queen prince princess knight wizard",
    "library": "teacher student books",
    "hills": "castle windmill house train church",
    "farm": "cow sheep farmer",
    "street": "car bicycle detective firefighter",
    "studio": "ramen cup cake lamp book guitar chair candle gift heart star apple pumpkin umbrella",
    "room": "mouse armchair sofa bed table grandmother grandfather",
    "mountains": "tent hiker",
    "wall": "door",
    "river": "bridge",
}
HANDY = (
    "umbrella book lamp flower rose tulip sunflower guitar cup heart gift apple candle star toy_balloon sword"
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
    kind = drawn_by(kind)
    if kind.startswith(OPENMOJI):
        return home_of_emoji(kind)
    if kind == "toy balloon":
        return "room"
    if kind in {"fishing boat", "pirate ship"}:
        return "sea"
    return next((place for place, kinds in HOMES.items() if kind in kinds.split()), "meadow")
