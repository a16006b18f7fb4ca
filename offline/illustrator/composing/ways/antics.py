"""What animals do: run after one another, climb, carry something in the mouth, eat from the ground."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.scene import Item
from offline.illustrator.subjects import muzzle_of, subject_of
from offline.illustrator.subjects.homes import home_of

from .group import Group

STEEP = 78.0
"""By how many degrees an animal on four legs is turned that climbs."""
VISITORS = {"honeybee", "hummingbird", "butterfly", "lady beetle", "dragonfly"}
LEAFY = {"tree", "palm", "oak", "acacia", "willow", "birch", "baobab"}
"""What is browsed while it stands."""
BIRTH = ("flower", "tulip", "rose", "sunflower", "openmoji:1F33A", "openmoji:1F33C", "openmoji:1F338")
"""What grows from the ground up to the beak that drinks from it."""


def chasing(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Behind who flees, both going the same way."""
    last = max(base, key=lambda role: role.x if not role.flip else -role.x)
    way = 1.0 if last.flip else -1.0
    roles = group.own(item, name, last.x, 1.0, 0.02)
    wide = max(role.x + role.width / 2 for role in roles) - min(role.x - role.width / 2 for role in roles)
    middle = (max(r.x + r.width / 2 for r in roles) + min(r.x - r.width / 2 for r in roles)) / 2
    x = last.x - way * (last.width / 2 + wide / 2 + 0.03)
    return [
        replace(role, x=x + role.x - middle, y=_level(role, last), flip=last.flip and not _front(role))
        for role in roles
    ]


def pulling(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Before what is pulled, both going the same way, several one before the other."""
    load, roles = base[0], group.own(item, name, base[0].x, 0.9)
    way, at = (1.0 if load.flip else -1.0), load.x + (0.5 if load.flip else -0.5) * load.width
    found: list[Role] = [_tow_line(load, way, name)] if load.way == "ground" else []
    size = group.own(replace(item, count=1), name, load.x, 0.9)[0].height * (1.0 if len(roles) < 3 else 0.8)
    for k, role in enumerate(roles):
        role = replace(role, height=size)
        if len(roles) > 3 and k % 2:  # by twos, the second one beyond the first
            y = load.y - 0.12 * role.height
            found.append(
                replace(found[-1], name=role.name, x=found[-1].x + 0.16 * way * role.width, y=y, order=y)
            )
            continue
        at += way * (0.5 * role.width + 0.05)
        found.append(replace(role, x=at, y=load.y, flip=load.flip and not _front(role), order=0.0))
        at += way * 0.42 * role.width
    return found


def _tow_line(load: Role, way: float, name: str) -> Role:
    """The line between a load and who pulls it."""
    tall = 0.022
    x, y = load.x + way * (0.5 * load.width + 0.03), load.foot - 0.42 * min(load.height, 0.2)
    line = Role("tow line", f"{name}l", x, y, tall, way="perch", order=(load.order or load.y) - 0.001)
    return replace(line, flip=way > 0, depth=load.depth)


def _level(role: Role, other: Role) -> float:
    """On the ground of the other one; who flies is as high as that one."""
    if role.way == "air":
        return other.y if other.way == "air" else other.top
    return other.y if other.way == role.way else role.y


def _front(role: Role) -> bool:
    return subject_of(role.kind).front


def visiting(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """An insect or a hummingbird at a blossom, which is as high as a child."""
    roles = []
    for k in range(item.count or 2):
        bloom = base[k % len(base)]
        side = -1 if (k // len(base)) % 2 else 1
        (one,) = group.own(replace(item, count=1), f"{name}{k}", bloom.x)
        x = bloom.x + side * (0.34 * bloom.width + 0.42 * one.width)
        y = bloom.top + 0.16 * bloom.height
        if item.relation == "on" and k < len(base):
            x, y = bloom.x + side * 0.1 * bloom.width, bloom.top + 0.1 * bloom.height - 0.2 * one.height
        order = (bloom.order or bloom.y) + 0.002
        roles.append(
            replace(one, x=x, y=y, way="air", flip=side < 0 and not _front(one), order=order, tilt=0.0)
        )
    return roles


def climbing(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Up a trunk, a pole, a wall: halfway, one above the other; on four legs at its side, the nose up."""
    trunk, side = base[0], group.stage.side
    roles = group.own(item, name, trunk.x, 0.8)
    found = []
    for k, role in enumerate(roles):
        size = min(role.height, 0.42 * trunk.height)
        steep = role.kind.endswith(" climbing") and muzzle_of(role.kind) is not None
        x = trunk.x + (0.42 * size + 0.03 * trunk.width) * side if steep else trunk.x
        y = trunk.foot - (0.2 + 0.24 * k / max(1, len(roles) - 1)) * trunk.height
        tilt = (-STEEP if side > 0 else STEEP) if steep else 0.0
        placed = replace(role, x=x, y=y, height=size, way="perch", tilt=tilt, flip=side < 0 and steep)
        found.append(replace(placed, order=(trunk.order or trunk.foot) + 0.002 + 0.0005 * k))
    return found


def in_its_web(item: Item, base: list[Role], name: str) -> list[Role]:
    """A spider in the middle of its web."""
    web = base[0]
    middle = web.foot - 0.38 * web.height
    spider = Role(
        item.kind, name, web.x, middle, 0.22 * web.height, item.colour, way="perch", depth=web.depth
    )
    return [replace(spider, order=(web.order or web.y) + 0.002)]


def _browsed(item: Item, who: Role, mouth: tuple[float, float], name: str) -> Role:
    """A tree whose leaves are at someone's mouth."""
    box = subject_of(item.kind).box
    tall = max(1.4 * (who.foot - mouth[1]), 0.42)
    x = mouth[0] + (0.3 * tall * box[0] / box[1]) * (1 if who.flip else -1)
    tree = Role(item.kind, name, x, who.foot - 0.01, tall, item.colour, depth=who.depth)
    return replace(tree, order=(who.order or who.y) - 0.01)


def bitten(item: Item, who: Role, name: str) -> Role | None:
    """What an animal has in its mouth, or eats from the ground; None where it is seen from before."""
    mouth = muzzle_of(who.kind)
    if mouth is None:
        return None
    x = who.x + (mouth[0] - 0.5) * who.width * (-1 if who.flip else 1)
    y = who.top + mouth[1] * who.height
    if item.kind in LEAFY:
        return _browsed(item, who, (x, y), name)
    box = subject_of(item.kind).box
    low = who.kind.endswith(" eating")
    share = 0.62 if low else 0.5
    tall = min(share * min(who.height, 0.8 * who.width), share * 0.72 * who.width * box[1] / box[0])
    tall *= 0.8 if home_of(item.kind) in {"studio", "kitchen"} and not low else 1.0
    foot = y + tall / 2
    if low:
        foot, x = who.foot + 0.012, x + (0.3 * tall * box[0] / box[1]) * (1 if who.flip else -1)
    elif who.way == "air" and item.kind in BIRTH:
        tall, foot = max(0.3, 0.9 - y), max(0.3, 0.9 - y) + y - 0.02
    role = Role(item.kind, name, x, foot, tall, item.colour, who.flip, "perch", who.depth, item.material)
    return replace(role, order=(who.order or who.y) + 0.001)
