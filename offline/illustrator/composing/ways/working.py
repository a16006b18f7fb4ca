"""Where those are who work on a thing: on its sides, up on it, behind a table."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.people.acts import ACTS, Act

from .group import Group
from .opposite import AT_TABLE, opposite

HANDLES = {f"{OPENMOJI}E344": -1, f"{OPENMOJI}1F6D2": -1}
"""On which side of a drawing (-1 left) the handle is of what is pushed, where it is not on the right."""
BESIDE = {"bicycle": 1.3}
"""How tall at least who works on a thing is beside it."""
SOME = 4
"""How many are meant by some at one table."""
HAULED = {ACTS[deed].pose for deed in ("pushing", "pulling", "plowing")}


def at_work(group: Group, item: Item, base: list[Role], name: str, act: Act) -> list[Role]:
    """Who does something to a thing: before it, on both sides, the hands at it; or up on it."""
    if act.way == "keys":
        return _at_the_keys(group, item, base[0], name, act)
    if act.way == "climbed":
        return _climbing(group, item, base[0], name)
    thing, roles, found = base[0], [], group.own(item, name, base[0].x)
    tall = sum(role.height for role in found) / len(found)
    for k, role in enumerate(found):
        role = replace(role, height=tall)  # at one distance all are of a size
        role = replace(role, height=max(role.height, BESIDE.get(thing.kind, 0.0) * thing.height))
        row = k if act.pose in HAULED else k // 2
        left = ((k % 2 == 0) == (group.stage.side > 0)) if act.pose not in HAULED else _tail(act, thing) < 0
        if nouns.is_animal(thing.kind) and not subject_of(thing.kind).front and act.pose not in HAULED:
            left = (k % 2 == 0) != thing.flip  # before its face
        unit = role.height / subject_of(role.kind).box[1]
        reach = (act.at[0] - 40 + 46 * row) * unit + thing.width * (
            0.42 if not subject_of(thing.kind).fixed else 0.38
        )
        if nouns.is_person(thing.kind) and nouns.is_person(item.kind):
            natural = subject_of(role.kind).height * item.scale / subject_of(thing.kind).height
            role = replace(role, height=thing.height * natural)
        x = thing.x - reach if left else thing.x + reach
        y = 0.94 * group.stage.h if thing.way == "water" else thing.foot + 0.012 + 0.02 * row
        order = max(y if thing.way == "water" else 0.0, thing.order or thing.y) + 0.002 + 0.001 * k
        roles.append(replace(role, x=x, y=y, flip=not left, order=order, way="ground"))
    return roles


def _at_the_keys(group: Group, item: Item, piano: Role, name: str, act: Act) -> list[Role]:
    """On a stool at the end of a piano where its keys are."""
    (who, *_), side = group.own(replace(item, count=1), name, piano.x), 1 if piano.flip else -1
    size = piano.height * subject_of(who.kind).height / 0.42
    unit = size / subject_of(who.kind).box[1]
    x = piano.x + side * (0.4 * piano.width + (act.at[0] - 40) * unit)
    order = (piano.order or piano.y) + 0.002
    return [replace(who, x=x, y=piano.foot + 0.01, height=size, flip=side > 0, order=order, way="ground")]


def _tail(act: Act, thing: Role) -> int:
    """On which side of a vehicle who pushes or pulls it is: side views look to the left."""
    own = HANDLES.get(thing.kind, 1) if act.tool == "" else -1
    return -own if thing.flip else own


def _climbing(group: Group, item: Item, thing: Role, name: str) -> list[Role]:
    """Up on a tree, a ladder or a wall."""
    roles = group.own(item, name, thing.x, 0.9)
    size = min(roles[0].height, 0.5 * thing.height)
    foot, order = thing.foot - 0.3 * thing.height, (thing.order or thing.y) + 0.002
    middle = (len(roles) - 1) / 2
    return [
        replace(role, height=size, x=thing.x + 0.5 * size * (k - middle), y=foot, way="perch", order=order)
        for k, role in enumerate(roles)
    ]


def tabled(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Behind a table, the hands on it; of several each has a part of it."""
    table, roles = base[0], group.own(item, name, base[0].x)
    others = [o for o in group.stage.scene.items if o.relation == "at" and o.target == item.target]
    pair = [o for o in others if o.action in AT_TABLE]
    others = pair if item in pair else [o for o in others if o not in pair]
    before = sum(o.count or SOME for o in others[: next((k for k, o in enumerate(others) if o == item), 0)])
    of = max(len(roles), sum(o.count or SOME for o in others))
    if of == 2 and item.action in AT_TABLE:
        return opposite(group, item, table, roles, before, name)
    lift = 0.25 * table.height if table.kind == "chess" else 0.0
    tall = max(role.height for role in roles)  # who sit at one table are of a size
    tall = tall if table.kind == "chess" else max(tall, (2.5 if pair else 1.45) * table.height)
    for k, role in enumerate(roles):
        across = 0.0 if of == 1 else ((before + k) / (of - 1) - 0.5) * 0.62
        box, role = subject_of(role.kind).box, replace(role, height=tall)
        y = table.top + (39.5 if box[1] < 130 else 50.0) * role.height / box[1] + lift
        order = (table.order or table.y) - 0.003 + 0.0001 * k
        x = table.x + across * table.width
        roles[k] = replace(role, x=x, y=y, flip=across > 0, order=order, way="ground")
    return roles


def trimming(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """At the boughs of a tree that is decorated, on both its sides, the next ones farther out."""
    tree, roles = base[0], group.own(item, name, base[0].x)
    others = [o for o in group.stage.scene.items if o.relation == "trimming" and o.target == item.target]
    before = sum(max(1, o.count) for o in others[: next((k for k, o in enumerate(others) if o == item), 0)])
    for k, role in enumerate(roles):
        row, side = (before + k) // 2, 1 if (before + k) % 2 else -1
        tall = subject_of(role.kind).height / 0.42 * 0.62 * tree.height * item.scale
        role = replace(role, height=tall)
        x = tree.x + side * group.stage.side * (
            0.44 * tree.width + 0.2 * role.width + 0.72 * row * role.width
        )
        x = min(max(x, 0.55 * role.width), group.stage.w - 0.55 * role.width)
        y = tree.foot + 0.02 + 0.05 * row
        roles[k] = replace(role, x=x, y=y, flip=x < tree.x, order=y + 0.001 * k, way="ground")
    return roles


def quilt(role: Role) -> Role:
    """The blanket over who lies in a bed."""
    side = 1 if role.flip else -1
    return replace(
        role,
        kind="quilt",
        name=f"{role.name}q",
        x=role.x - side * 0.14 * role.width,
        y=role.y + 0.16 * role.height,
        height=1.2 * role.height,
        colour=None,
        order=role.order + 0.0002,
    )
