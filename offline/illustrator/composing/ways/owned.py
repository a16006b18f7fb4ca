"""With someone: in the hand, on the head; flames around what burns; a bed that is watered."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.carrying import held, put_on
from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.handling import in_hands
from offline.illustrator.composing.lifting import lifted_by, lifts
from offline.illustrator.planning.grips import action_of, holdable
from offline.illustrator.reading import nouns
from offline.illustrator.reading.singling import ONLY
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects import muzzle_of, subject_of
from offline.illustrator.subjects.homes import HANDY, HEADGEAR, home_of
from offline.illustrator.subjects.people.acts import act_of
from offline.illustrator.subjects.people.crew import look_of

from .antics import bitten
from .group import Group
from .standing import beside
from .working import at_work

BALLS = {"soccer ball", "basketball", *(f"{OPENMOJI}{code}" for code in ("1F3D0", "1F3C8", "26BE"))}


def carried(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a hand, on a head, before the eyes; what is too large for that stands beside."""
    base = _owners(item, base)
    if base[0].kind == "snowman" and (nouns.worn(item.word) or item.word == "carrot"):
        return []  # it has a hat, a scarf and a nose anyway
    look = look_of(base[0].kind)
    if look and item.word in look.extras.split():
        return []  # a hiker's backpack is on the back
    if lifts(item, base[0]):
        dice = group.stage.dice
        return [role for k, who in enumerate(base) for role in lifted_by(item, who, f"{name}{k}", dice)]
    act = None if muzzle_of(base[0].kind) else act_of(base[0].kind)
    if act and act.way == "hands" and item.kind not in HEADGEAR and holdable(item):
        return [role for k, who in enumerate(base) for role in in_hands(item, who, act, f"{name}{k}")]
    if _is_its_young(item, base[0]):
        return [_in_the_lap(item, base[0], name)]
    if item.kind in HEADGEAR:
        return [put_on(item, who, f"{name}{k}") for k, who in enumerate(base)]
    if item.relation is None and item.count <= 1:
        taken = [bitten(item, who, f"{name}{k}") for k, who in enumerate(base)]
        if all(taken):
            return [each for each in taken if each]
    dish = item.relation is None and home_of(item.kind) in {"studio", "kitchen"}
    handy = dish or item.kind.replace(" ", "_") in HANDY.split() or subject_of(item.kind).height <= 0.27
    hands = nouns.is_living(base[0].kind)
    by_feet = not hands or (
        nouns.is_animal(base[0].kind)
        and base[0].way != "perch"
        and item.relation == "with"
        and not nouns.worn(item.word)
    )
    if not handy or item.count > 2 or by_feet or (item.kind in BALLS and len(base) > 1):
        return beside(group, item, base, name)
    return [held(item, who, f"{name}{k}") for k, who in enumerate(base)]


def _owners(item: Item, base: list[Role]) -> list[Role]:
    """Those who have something: all, or the one of whom it is said, by where that one is."""
    where = next((trait.removeprefix(ONLY) for trait in item.traits if trait.startswith(ONLY)), "")
    places = {"left": 0, "middle": len(base) // 2, "right": len(base) - 1}
    return [sorted(base, key=lambda role: role.x)[places[where]]] if where else base


def _is_its_young(item: Item, who: Role) -> bool:
    """Whether it is one animal in the arms of another that looks at you."""
    both = nouns.is_animal(item.kind) and nouns.is_animal(who.kind)
    return both and subject_of(who.kind).front and item.relation is None and item.count == 1


def _in_the_lap(item: Item, who: Role, name: str) -> Role:
    """A little one before the belly of who sits and looks at you."""
    tall = 0.46 * who.height
    little = Role(item.kind, name, who.x, who.foot - 0.04 * who.height, tall, item.colour, way="perch")
    return replace(little, colour=item.colour, order=(who.order or who.y) + 0.001, depth=who.depth)


def worked(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Who does something to a thing, where it is done; whom it does not suit stands beside."""
    act = action_of(item)
    return at_work(group, item, base, name, act) if act else beside(group, item, base, name)


BEFORE = ((-0.44, 0.4), (-0.2, 0.26), (0.04, 0.32), (0.26, 0.24), (0.45, 0.38))
"""The flames before a foot: where, in widths of what burns, and how tall, in heights of it."""


def ablaze(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Flames behind what is on fire, and a row of small ones before its foot."""
    roles = []
    for k, who in enumerate(base):
        order, wide = who.order or who.y, max(who.width, 0.3 * who.height)
        back = Role(item.kind, f"{name}{k}", who.x, who.foot, 1.28 * who.height, way="perch", depth=who.depth)
        for n, (dx, size) in enumerate(((-0.34, 0.74), (0.32, 0.84), (0.0, 1.0))):
            tall = replace(back, name=f"{name}{k}b{n}", x=who.x + dx * wide, height=size * back.height)
            roles.append(replace(tall, order=order - 0.003 + 0.001 * n, flip=dx > 0))
        for n, (dx, size) in enumerate(
            ((-0.44, 0.4), (-0.2, 0.26), (0.04, 0.32), (0.26, 0.24), (0.45, 0.38))
        ):
            small = replace(back, name=f"{name}{k}f{n}", x=who.x + dx * wide, height=size * who.height)
            roles.append(replace(small, order=order + 0.001, y=who.foot + 0.01, flip=dx > 0))
    return roles


def watered(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """A bed of what is watered, at the feet and beyond the can."""
    who, rng = base[0], group.stage.dice("watered")
    roles = []
    for k in range(max(9, item.count)):
        x = who.x + (-1 if who.flip else 1) * who.height * float(rng.uniform(0.15, 0.9))
        y = who.foot - 0.05 + 0.1 * float(rng.random())
        tall = 0.15 + 0.05 * float(rng.random())
        roles.append(Role(item.kind, f"{name}{k}", x, y, tall, item.colour, order=y))
    return roles
