"""Things in the hands of who does something with them, and where the hands of a pose are."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.people.acts import FLOOR, SEATED, Act, act_of
from offline.illustrator.subjects.people.crew import NECK, parted

from .cast import Role

GRASPED = {"flag": 0.14}
"""How far from the left a thing is held by its pole, as a share of its width."""


def _drop(kind: str) -> float:
    """How much lower someone's trunk is than that of who stands."""
    if kind.endswith(" seated"):
        return SEATED.drop
    act = act_of(kind)
    return FLOOR.drop if " sitting " in kind else act.pose.drop if act else 0.0


def spot(who: Role, at: tuple[float, float]) -> tuple[float, float]:
    """Where a point in the box of a standing figure is in the picture, for who is drawn in a pose."""
    box = subject_of(who.kind).box
    unit = who.height / box[1]
    factor = (box[1] - NECK) / (140.0 - NECK)
    y = at[1] if at[1] < NECK else NECK + (at[1] - NECK) * factor
    drop = _drop(who.kind)
    side = -1 if who.flip else 1
    return who.x + side * (at[0] - 40.0) * unit, who.top + (y + drop * factor) * unit


def in_hands(item: Item, who: Role, act: Act, name: str) -> list[Role]:
    """A thing where the deed has it, and the hands once more over it."""
    box = subject_of(item.kind).box
    most = act.size * who.height * (140.0 / subject_of(who.kind).box[1]) ** 0.5
    if nouns.is_animal(item.kind) or nouns.is_person(item.kind):
        most *= 1.3
    most *= 1.25 if item.kind == "umbrella" else 1.0
    wide = 2.0 if item.kind == "umbrella" else 1.25
    tall = min(most, wide * most * box[1] / box[0])
    x, y = spot(who, act.at)
    x += (0.5 - GRASPED.get(item.kind, 0.5)) * tall * box[0] / box[1] * (-1 if who.flip else 1)
    order = (who.order or who.y) + 0.001
    foot = y + tall * (1 - act.grip)
    thing = Role(item.kind, name, x, foot, tall, item.colour, who.flip, "perch", who.depth)
    behind = 0.002 if item.kind == "umbrella" else 0.0  # so that it does not hide the face
    thing = replace(thing, material=item.material, order=order - behind)
    if parted(who.kind)[0] == "" or act.at[0] > 80:
        return [thing]
    hands = replace(
        who,
        kind=f"{who.kind} hands",
        name=f"{name}h",
        like=who.like or who.name,
        way="perch",
        order=order + 0.0005,
        y=who.foot,
    )
    return [thing, hands]
