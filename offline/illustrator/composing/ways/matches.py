"""Against and with each other: a race, arms that seize a ship; a heap of leaves, flying drops."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import MARGIN, Role, natural_colour
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, muzzle_of, subject_of

from .group import Group
from .standing import beside, facing

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
    if item.kind in SEIZERS:
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
    way = "water" if ship.way == "water" else "perch"
    arms = Role("tentacles", f"{name}a", ship.x, ship.foot + 0.05, tall, hue, way=way, order=order + 0.002)
    return [head, arms]


def amid_leaves(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a heap of leaves, some of them before the feet; several are before it."""
    heap = base[0]
    roles = group.own(item, name, heap.x, 1.0)
    several = len(roles) > 1
    foot = heap.foot + 0.012 if several else heap.foot - 0.2 * heap.height
    order = (heap.order or heap.y) + 0.002
    wide = max(role.width for role in roles)
    placed = [replace(role, y=foot, order=order, way="perch", tilt=0.0) for role in roles]
    if several:
        return placed
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


def clasping(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Upright at a trunk, the arms around it."""
    trunk, side = base[0], group.stage.side
    rears = doing(item.kind, "rearing")
    (who, *_) = group.own(
        replace(item, count=1, action="rearing" if rears != item.kind else None), name, trunk.x
    )
    size = min(max(who.height, 0.5 * trunk.height), 0.62 * trunk.height)
    mouth = muzzle_of(who.kind)
    wide = size * subject_of(who.kind).box[0] / subject_of(who.kind).box[1]
    reach = (0.5 - mouth[0]) * wide - 0.01 if mouth else 0.34 * wide
    order = (trunk.order or trunk.y) + 0.002
    flip = side < 0 and mouth is not None
    return [
        replace(
            who, x=trunk.x + side * reach, y=trunk.foot + 0.01, height=size, flip=flip, order=order, tilt=0.0
        )
    ]


def nuzzling(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """With the muzzle at another's cheek."""
    roles = facing(group, replace(item, action="looking"), base, name)
    return [_at_the_cheek(role, base[0]) for role in roles]


def _at_the_cheek(role: Role, other: Role) -> Role:
    mouth = muzzle_of(role.kind)
    side = 1 if role.x > other.x else -1
    if mouth is None:
        return replace(role, x=other.x + side * 0.36 * (role.width + other.width), tilt=6.0 * side)
    cheek = (0.26 if subject_of(other.kind).front else 0.4) * other.width
    return replace(role, x=other.x + side * (cheek + (0.5 - mouth[0]) * role.width), flip=side < 0)


def toying(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """An animal at a thing that it plays with: low before what lies there, reaching up for what flies."""
    toy = base[0]
    poses = ("rearing", "jumping") if toy.way == "air" else ("stretching", "running")
    pose = next((how for how in poses if doing(item.kind, how) != item.kind), None)
    if pose is None or item.count != 1 or not nouns.is_animal(item.kind):
        return beside(group, item, base, name)
    (who, *_) = beside(group, replace(item, action=pose), base, name)
    side = 1 if who.x > toy.x else -1
    mouth = muzzle_of(who.kind) or (0.1, 0.5)
    x = toy.x + side * (0.5 * toy.width + (0.5 - mouth[0]) * who.width - 0.01)
    if toy.way != "air":
        return [replace(who, x=x, y=toy.foot, order=toy.foot + 0.002, flip=side < 0)]
    foot = min(0.93 * group.stage.h, max(who.foot, toy.foot + 0.6 * who.height))
    return [replace(who, x=x, y=foot, order=foot, flip=side < 0)]


def threading(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In the middle of a leap through a hoop: half of the ring is before who leaps."""
    hoop = base[0]
    (who, *_) = group.own(replace(item, count=1), name, hoop.x)
    order = (hoop.order or hoop.y) + 0.002
    size = min(who.height, 0.5 * hoop.height)
    middle = hoop.foot - 0.5 * hoop.height
    leaper = replace(who, x=hoop.x, y=middle, height=size, way="air", order=order, tilt=0.0)
    hue = hoop.colour or natural_colour(group.stage.dice, hoop)
    ring = replace(hoop, kind="near ring of hoop", name=f"{name}r", colour=hue, way="perch", y=hoop.foot)
    return [leaper, replace(ring, order=order + 0.001)]


def beyond(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Beyond a fence or a wall, looking over it."""
    wall = base[0]
    roles = group.own(item, name, wall.x, 1.0)
    middle = sum(role.x for role in roles) / len(roles)
    order = (wall.order or wall.y) - 0.002
    return [
        replace(
            role,
            x=wall.x + (role.x - middle),
            y=wall.foot - 0.02,
            height=max(role.height, 1.5 * wall.height),
            order=order,
        )
        for role in roles
    ]


def falling(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In the air beside what one has fallen from, head first."""
    high, side = base[0], group.stage.side
    found = []
    for k, role in enumerate(group.own(replace(item, action="jumping"), name, high.x, 0.8)):
        x = high.x - side * (0.5 * high.width + (0.3 + 0.5 * k) * role.width)
        y = min(high.foot - 0.7 * role.height, high.top + 0.55 * high.height)
        tilt = 60.0 if x < high.x else -60.0
        found.append(
            replace(role, x=x, y=y, way="air", tilt=tilt, flip=x > high.x and not subject_of(role.kind).front)
        )
    return found
