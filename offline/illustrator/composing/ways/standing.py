"""Standing by something: before, behind, beside, under, over, around, between, amid it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.composing.cast import FAR, Role, faces_in
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.nature.trees import LEAFY
from offline.illustrator.subjects.people.poses import ACTED

from .group import Group

TRUNKS = {"palm", "pine", "cypress", "sequoia", "cactus", "lamp", "snow pine", *LEAFY}
"""What is slender below, however wide above."""


def before(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In front of something: nearer, a little to the side."""
    x = base[0].x - group.stage.side * base[0].width * 0.28
    roles = group.own(item, name, x, 1.0, 0.22)
    foot = max(role.foot for role in base)
    low = (
        max(role.foot for role in roles if role.way != "air") if any(r.way != "air" for r in roles) else foot
    )
    if group.stage.scene.place == "cliff":  # there is no ground before it, but at its side
        aside = group.stage.side * 0.5 * (base[0].width + roles[0].width)
        roles = [replace(role, x=role.x + base[0].x - x + aside) for role in roles]
        down = foot + 0.01 - low
    else:
        down = max(0.0, foot + 0.045 - low)
    nearer = max(role.order for role in base) + 0.01
    return [replace(role, order=nearer) if role.way == "air" else _lowered(role, down) for role in roles]


def _lowered(role: Role, down: float) -> Role:
    return replace(role, y=role.y + down, order=role.y + down)


def behind(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Behind something: farther, and looking out from its side."""
    front = base[0]
    peeks = item.action == "looking"
    roles = group.own(replace(item, action=None) if peeks else item, name, front.x, 0.95)
    out = []
    for k, role in enumerate(roles):
        beside_it = front.width * 0.5 + role.width * (0.06 if peeks else 0.12)
        if front.kind in TRUNKS:
            beside_it = front.width * 0.08 + role.width * 0.26
        across = 1 - 2 * k / max(1, len(roles) - 1)  # several look out on both sides
        x = front.x + group.stage.side * beside_it * across
        y = front.foot - 0.04
        out.append(
            replace(
                role,
                x=x,
                y=y if role.way != "air" else role.y,
                order=(front.order or front.y) - 0.002,
                tilt=-9.0 * (1 if x > front.x else -1) if peeks else role.tilt,
            )
        )
    return out


def beside(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Next to something, with a little room between."""
    side = group.stage.side
    anchor = min(base, key=lambda role: role.x) if side > 0 else max(base, key=lambda role: role.x)
    roles = group.own(item, name, anchor.x, 1.0, 0.03)
    wide = max(role.x + role.width / 2 for role in roles) - min(role.x - role.width / 2 for role in roles)
    middle = (max(r.x + r.width / 2 for r in roles) + min(r.x - r.width / 2 for r in roles)) / 2
    parents = [other.kind for other in group.stage.scene.items[item.target or 0 :][:1]]
    young = item.kind in parents and item.scale < 1
    x = anchor.x - side * (anchor.width / 2 + wide / 2 + (-0.2 * wide if young else 0.035))
    if young and roles[0].way == anchor.way:
        tall, foot = 0.52 * anchor.height, anchor.foot + 0.015
        roles = [replace(role, height=tall, y=foot, order=foot) for role in roles]
    if anchor.way == "perch":  # before the table that it is on
        low = group.stage.h * 0.94
        roles = [replace(role, y=max(role.y, low), order=max(low, anchor.order + 0.01)) for role in roles]
    turned = x > anchor.x if item.action in ACTED else faces_in(group.stage, item, x)
    return [
        replace(role, x=x + role.x - middle, flip=turned if len(roles) == 1 else role.flip) for role in roles
    ]


def leaning(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Against something: touching it, and leaning over where it is slender."""
    prop, roles = base[0], beside(group, item, base, name)
    side = 1 if roles[0].x > prop.x else -1
    trunk = prop.kind in TRUNKS or prop.height > 1.6 * prop.width
    wall = subject_of(prop.kind).fixed or prop.width > 1.2 * roles[0].width
    if trunk or not wall:
        reach = prop.width * (0.12 if trunk else 0.5) + roles[0].width * 0.42
    else:
        reach = prop.width * 0.2  # a wall, a fence, a house: before it
    nearer = max(role.order or role.y for role in base) + 0.004
    middle = sum(role.x for role in roles) / len(roles)
    return [
        replace(
            role,
            x=prop.x + side * reach + (role.x - middle),
            y=max(prop.foot + 0.012, min(role.y, prop.foot + 0.03)),
            tilt=lean_of(role.kind) * side,
            order=max(nearer, prop.foot + 0.012),
        )
        for role in roles
    ]


def lean_of(kind: str) -> float:
    """By how many degrees something leans that is propped up: a ladder more than a man."""
    box = subject_of(kind).box
    if nouns.is_living(kind):
        return 6.0
    return 16.0 if box[1] > 1.5 * box[0] else 9.0 if box[1] > box[0] else 0.0


def facing(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Looking at something: beside it and turned to it; what is in the sky is above."""
    if base[0].way == "air" or base[0].kind in FAR:
        return group.own(item, name, base[0].x + 0.2 * group.stage.side, 1.0, 0.1)
    roles = beside(group, replace(item, action=item.action or "looking"), base, name)
    seen = sum(role.x for role in base) / len(base)
    return [replace(role, flip=seen > role.x) if not subject_of(role.kind).front else role for role in roles]


def sheltered(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Under a tree, a table, an umbrella: the shelter is larger and behind."""
    roof = base[0]
    roles = group.own(
        item, name, roof.x - 0.02 * group.stage.side, 0.95 if nouns.is_animal(item.kind) else 0.72
    )
    foot = roof.foot if roof.way != "air" else (group.ground.far + group.ground.near) / 2
    middle = sum(role.x for role in roles) / len(roles)
    span = max(role.x for role in roles) - min(role.x for role in roles)
    squeeze = min(1.0, roof.width * 0.8 / span) if span else 1.0
    return [
        replace(
            role,
            x=roof.x + (role.x - middle) * squeeze,
            y=max(role.y, roof.foot + 0.5 * role.height + 0.05) if roof.way == "air" else role.y,
            order=foot + 0.03,
        )
        if role.way == "air" and group.ground.kind == "air"
        else replace(
            role, x=roof.x + (role.x - middle) * squeeze, y=foot + 0.025, way="ground", order=foot + 0.03
        )
        for role in roles
    ]


def above(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Over something, in the air."""
    below = base[0]
    if item.action == "jumping" and below.way == "ground" and subject_of(below.kind).stands != "air":
        return _leaping(group, item, below, name)
    roles = group.own(item, name, below.x - 0.06 * group.stage.side, 0.85)
    lift = below.top - 0.04 - max(role.foot for role in roles)
    floor = 0.08 + max(role.height for role in roles) / 2
    return [
        replace(role, y=max(floor, role.y + min(0.0, lift)), way="air", order=below.order + 0.01)
        for role in roles
    ]


def _leaping(group: Group, item: Item, below: Role, name: str) -> list[Role]:
    """One over it, its feet just clear; of several the others wait for their turn or have landed."""
    roles = group.own(item, name, below.x, 0.95)
    first, *others = roles
    way = 1.0 if first.flip else -1.0
    order = (below.order or below.y) + 0.002
    size = group.own(replace(item, count=1), name, below.x, 0.95)[0].height
    foot = below.top + 0.12 * size
    over = replace(first, x=below.x, y=foot - size / 2, height=size, way="air", order=order, flip=first.flip)
    found = [replace(over, tilt=0.0)]
    for k, role in enumerate(others[:2]):
        side = way if k == 0 else -way
        x = below.x + side * (0.5 * below.width + (0.72 + 0.7 * (k // 2)) * size * 1.2)
        kind = doing(item.kind, "running" if k == 0 else "standing")
        y = below.foot + 0.02 * k
        found.append(
            replace(role, kind=kind, x=x, y=y, height=size, way="ground", flip=first.flip, order=y, tilt=0.0)
        )
    return found


def around(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a ring around something."""
    middle = base[0]
    if item.count == 1 and middle.way == "ground":  # a snake around a tree is seen before it
        return before(group, item, base, name)
    count = item.count or 7
    one = group.own(replace(item, count=1), name, middle.x, 0.7)[0]
    rx, ry = middle.width / 2 + one.width * 0.75, max(0.05, one.height * 0.3)
    low = one.way == "ground" and middle.height < 0.8 * one.height  # it is seen between those in front
    ry = max(ry, 0.5 * one.height) if low else ry
    turn = np.pi / 2 + np.pi / count if low else 0.5
    roles = []
    for k, angle in enumerate(np.linspace(0, 2 * np.pi, count, endpoint=False) + turn):
        x, y = middle.x + rx * float(np.cos(angle)), middle.foot + ry * float(np.sin(angle))
        if one.way == "air":
            y = (middle.top + middle.foot) / 2 + middle.height * 0.6 * float(np.sin(angle))
        role = replace(one, name=f"{name}{k}", x=x, y=y, flip=x < middle.x)
        roles.append(
            replace(role, order=y if one.way != "air" else middle.order + float(np.sin(angle)) * 0.01)
        )
    return roles


def ringed(base: list[Role], groups: list[list[Role]], items: list[Item]) -> list[list[Role]]:
    """Several who are around one thing, each told for itself: in a ring, the smallest in front."""
    who = [
        k
        for k, (roles, item) in enumerate(zip(groups, items, strict=True))
        if item.relation == "around" and len(roles) == 1 and roles[0].way == "ground"
    ]
    if len(who) < 2 or base[0].way != "ground":
        return groups
    who.sort(key=lambda k: groups[k][0].height)
    sides = RING[min(len(who), 6)]
    wide = sum(groups[k][0].width for k in who) / len(who)
    tall = sum(groups[k][0].height for k in who) / len(who)
    found = list(groups)
    for k, (across, deep) in zip(who, sides, strict=False):
        x = base[0].x + across * (base[0].width / 2 + 0.62 * wide)
        y = base[0].foot + deep * 0.26 * tall
        found[k] = [replace(groups[k][0], x=x, y=y, order=y, flip=across < 0)]
    return found


RING = {
    2: ((-1.0, 0.1), (1.0, 0.1)),
    3: ((-0.9, 0.6), (1.0, 0.3), (-1.8, 0.0)),
    4: ((-0.8, 0.75), (0.8, 0.75), (1.7, 0.1), (-1.7, 0.1)),
    5: ((-0.8, 0.7), (0.8, 0.7), (1.5, 0.0), (-1.5, 0.0), (0.9, -0.7)),
    6: ((-0.8, 0.8), (0.8, 0.8), (1.6, 0.1), (-1.6, 0.1), (0.9, -0.7), (-0.9, -0.7)),
}
"""Where each sits around a fire: to the right in its reach, and nearer, in shares of a height."""


def between(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In the middle of what stands on both sides."""
    x = sum(role.x for role in base) / len(base)
    if len(base) < 2:
        return beside(group, item, base, name)
    nearest, foot = max(role.order for role in base) + 0.01, max(role.foot for role in base)
    return [
        replace(role, order=nearest, x=x if item.count == 1 else role.x, y=foot + 0.012)
        if role.way == base[0].way
        else replace(role, order=nearest)
        for role in group.own(item, name, x, 1.1, 0.1)
    ]


def flanking(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """On both sides of something, turned to it: two of what is only told once."""
    left, right = min(r.x - r.width / 2 for r in base), max(r.x + r.width / 2 for r in base)
    count = max(2, item.count or 2)
    roles = group.own(replace(item, count=count), name, (left + right) / 2, 0.9)
    tall, found = sum(role.height for role in roles) / len(roles), list[Role]()
    foot = max(role.foot for role in base) + 0.01
    for k, role in enumerate(roles):
        role = replace(role, height=tall)
        out = (0.55 + k // 2) * role.width + 0.02
        x = left - out if k % 2 == 0 else right + out
        turned = x < (left + right) / 2 and not subject_of(role.kind).front
        role = replace(role, x=x, flip=turned, tilt=0.0)
        found.append(replace(role, y=foot, order=foot) if role.way == base[0].way else role)
    return found


def amid(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Among leaves, flowers or other small things: in their middle, some of them before its feet."""
    middle = sum(role.x for role in base) / len(base)
    roles = group.own(item, name, middle, 1.2)
    foot = sum(role.foot for role in base) / len(base)
    return [replace(role, y=foot, order=foot) if role.way == "ground" else role for role in roles]
