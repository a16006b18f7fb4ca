"""What animals hold up: a balloon by its string, an umbrella by its handle, in a raised paw or the mouth."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.dice import Dice
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import muzzle_of, subject_of

from .cast import Role, natural_colour

LIFTED = {"toy balloon": (0.48, 0.98, 1.0), "balloon bunch": (0.5, 0.98, 1.25), "umbrella": (0.5, 0.84, 1.15)}
"""What is held up: where it is grasped, as shares of its box, and how tall it is in heights of its holder."""
PAW = "raised paw"
LARGEST = 0.46
"""How tall, in units, what is held up is at most."""
REACH, HIGH = 0.3, 0.42
"""How far aside and how far up a raised paw is of who looks at you, as shares of the height."""


def lifts(item: Item, who: Role) -> bool:
    """Whether it is an animal that holds something up; who is dressed as a person has hands for that."""
    tied = item.relation in {None, "with"} and item.count == 1
    return tied and item.kind in LIFTED and nouns.is_animal(who.kind) and who.way != "air"


def lifted_by(item: Item, who: Role, name: str, dice: Dice) -> list[Role]:
    """A thing over its holder, and the paw around its handle."""
    x, y = _grasp(who)
    across, down, tall = LIFTED[item.kind]
    box = subject_of(item.kind).box
    size = min(LARGEST, tall * max(min(who.height, 1.2 * who.width), 0.45 * who.width))
    order = who.order or who.y
    thing = Role(
        item.kind, name, x, y + size * (1 - down), size, item.colour, False, "perch", who.depth, item.material
    )
    thing = replace(thing, x=x + (0.5 - across) * size * box[0] / box[1], order=order - 0.002)
    if muzzle_of(who.kind) is not None or not subject_of(who.kind).front:
        return [replace(thing, order=order + 0.002 * (item.kind != "umbrella") - 0.001)]
    return [thing, _paw(who, name, natural_colour(dice, who), (x, y))]


def _grasp(who: Role) -> tuple[float, float]:
    """Where the handle is: at the mouth of who is seen from the side, else at a raised paw."""
    mouth, way = muzzle_of(who.kind), -1 if who.flip else 1
    if mouth is not None:
        return who.x + way * (mouth[0] - 0.5) * who.width, who.top + mouth[1] * who.height
    if not subject_of(who.kind).front:
        return who.x - way * 0.4 * who.width, who.foot - 0.4 * who.height
    return who.x + min(REACH * who.height, 0.5 * who.width), who.foot - HIGH * who.height


def _paw(who: Role, name: str, hue: tuple[int, int, int] | None, at: tuple[float, float]) -> Role:
    """An arm from the breast up to the handle, in the colour of the coat."""
    size = 0.26 * who.height
    box = subject_of(PAW).box
    x = at[0] - (0.78 - 0.5) * size * box[0] / box[1]
    paw = Role(PAW, f"{name}p", x, at[1] + 0.84 * size, size, who.colour or hue, False, "perch", who.depth)
    return replace(paw, order=(who.order or who.y) + 0.001)
