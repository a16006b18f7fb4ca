"""Against and with each other: a race, arms that seize a ship; a heap of leaves, flying drops."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.cast import MARGIN, Role
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, subject_of

from .group import Group
from .standing import facing

SEIZERS = {"octopus", "squid"}
"""Who has arms to seize a ship with."""
POUNCING = ("rearing", "jumping")
"""How those on four legs attack."""


def racing(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Side by side the same way, one a head before the other; the finish ahead of both."""
    other, stage = base[0], group.stage
    way = 1.0 if other.flip else -1.0
    roles = group.own(item, name, other.x, 1.0, 0.1)
    found = []
    for k, role in enumerate(roles):
        x = other.x + way * (0.42 * other.width + 0.3 * role.width * (k + 1))
        y = other.y + 0.085 + 0.05 * k
        flip = other.flip and not subject_of(role.kind).front
        found.append(replace(role, x=x, y=y, flip=flip, way=other.way, order=y, tilt=0.0))
    if other.way != "ground":
        return found
    first = max(found, key=lambda role: way * role.x)
    tall = max(0.4, 1.5 * max(role.height for role in (other, *found)))
    gate = Role(
        "finish gate",
        f"{name}f",
        0.0,
        other.foot + 0.03,
        tall,
        flip=way < 0,
        way="perch",
        order=other.order - 0.02,
    )
    ahead = way * first.x + 0.5 * first.width + 0.4 * gate.width
    edge = (stage.w if way > 0 else 0.0) - MARGIN - 0.5 * gate.width
    return [*found, replace(gate, x=way * max(min(ahead, edge), way * first.x + 0.2 * first.width))]


def attacking(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """At who is attacked: an octopus behind a ship, its arms around that; others leap or rear at it."""
    if item.kind in SEIZERS and base[0].way == "water":
        return _seizing(group, item, base[0], name)
    if item.action is None:
        posed = (how for how in POUNCING if doing(item.kind, how) != item.kind)
        item = replace(item, action=next(posed, None))
    roles = facing(group, item, base, name)
    return [replace(role, x=role.x + (0.1 if role.x < base[0].x else -0.1) * role.width) for role in roles]


def _seizing(group: Group, item: Item, ship: Role, name: str) -> list[Role]:
    order, rng = ship.order or ship.y, group.stage.dice(f"seized {name}")
    tones = subject_of(item.kind).colours
    hue = item.colour or tones[int(rng.integers(len(tones)))]
    head = Role(
        "octopus rising", name, ship.x, ship.foot - 0.3 * ship.height, 1.6 * ship.height, hue, way="perch"
    )
    head = replace(head, x=ship.x + 0.16 * ship.width * group.stage.side, order=order - 0.002)
    tall = 1.2 * ship.width * 0.75
    arms = Role(
        "tentacles", f"{name}a", ship.x, ship.foot + 0.05, tall, hue, way="water", order=order + 0.002
    )
    return [head, arms]


def amid_leaves(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a heap of leaves, some of them before the feet."""
    heap = base[0]
    roles = group.own(item, name, heap.x, 1.0)
    foot = heap.foot - 0.2 * heap.height
    order = (heap.order or heap.y) + 0.002
    wide = max(role.width for role in roles)
    placed = [replace(role, y=foot, order=order, way="perch", tilt=0.0) for role in roles]
    front = replace(
        heap, name=f"{name}l", y=heap.foot + 0.02, height=0.5 * heap.height, way="perch", order=order + 0.001
    )
    scale = max(1.0, 1.1 * wide / max(front.width, 0.01))
    return [*placed, replace(front, height=front.height * scale)]


def sprayed(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Drops that fly from someone on all sides."""
    found = []
    for k, who in enumerate(base):
        box = subject_of(item.kind).box
        tall = 1.9 * max(who.width, who.height) * box[1] / box[0]
        drops = Role(item.kind, f"{name}{k}", who.x, who.foot - 0.02, tall, way="perch", depth=who.depth)
        found.append(replace(drops, order=(who.order or who.y) - 0.001))
    return found
