"""At a part of another: on the head, the nose, the back or a shoulder, along a roof, at a wall or a door."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import SINKS, Role
from offline.illustrator.composing.sizes import height_of
from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import anchor_of
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, muzzle_of, subject_of
from offline.illustrator.subjects.outline import tops

from .group import Group

Spot = tuple[float, float]
"""Where the foot of something is on a drawing that looks to the left, as shares of its box."""
MOST = {
    "head": 0.55, "hair": 0.2, "finger": 0.2, "back": 0.75, "shoulder": 0.36, "nose": 0.4, "tail": 0.4,
    "roof": 0.3, "deck": 0.34, "branch": 0.3, "basket": 0.5, "neck": 0.3,
}  # fmt: skip
"""How tall something there is at most, in heights of its owner (or widths, where that one is wide)."""
ON_WALLS = {"sill": (0.26, 0.98), "door": (0.5, 0.62), "window": (0.32, 0.62), "wall": (0.68, 0.7)}
ELSEWHERE = {"neck": (0.5, 0.54), "finger": (0.1, 0.6), "basket": (0.18, 0.37)}
LONG = 2.0
"""What is so many times as tall as wide lies on a roof: skis, a surfboard."""
SOME = {"roof": 5, "deck": 4, "branch": 4}
"""How many "some" are there."""


def at_part(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """All of an item at the same part of their owners, side by side where there are several."""
    anchor = anchor_of(item)
    box = subject_of(item.kind).box
    some = 2 if anchor == "roof" and box[1] > LONG * box[0] else SOME.get(anchor, 3)
    count = max(item.count or some, len(base) if anchor in {"head", "nose"} else 1)
    roles: list[Role] = []
    for k in range(count):
        owner, row, of = base[k % len(base)], k // len(base), -(-count // len(base))
        roles.append(_at(group, item, owner, anchor, row, of, f"{name}{k}"))
    return roles


def _at(group: Group, item: Item, owner: Role, anchor: str, k: int, of: int, name: str) -> Role:
    kind = doing(item.kind, item.action)
    box = subject_of(kind).box
    x, y = _spot(owner.kind, anchor, k, of)
    tall = min(height_of(group.stage, item), _most(owner, anchor, of) * box[1] / max(box))
    across = (x - 0.5) * owner.width * (-1 if owner.flip else 1)
    if of > 1 and anchor not in SOME and anchor not in {"shoulder", "sill"}:
        aside = (k - (of - 1) / 2) * tall * 0.8 * box[0] / box[1]
        across += aside
        if anchor == "back" and not subject_of(owner.kind).front:
            y = max(y, _upper(owner.kind, x + aside / owner.width * (-1 if owner.flip else 1)))
    foot = owner.top + y * owner.height + 0.04 * tall + _sunk(owner)
    turned = owner.flip if of == 1 else k % 2 == 0
    role = Role(
        kind, name, owner.x + across, foot, tall, item.colour, turned, "perch", owner.depth, item.material
    )
    role = replace(role, order=(owner.order or owner.y) + 0.0005 * (k + 1), accent=item.accent)
    if anchor == "basket":
        return replace(role, order=(owner.order or owner.y) - 0.001)
    if anchor == "back" and nouns.is_person(owner.kind):
        return _behind(role, owner)
    return _laid(role, owner, k) if anchor == "roof" and box[1] > LONG * box[0] else role


def _behind(role: Role, owner: Role) -> Role:
    """What a person has on the back is seen past the shoulders; something long is slung across."""
    long = role.height > LONG * role.width
    tall = (0.8 if long else 0.5) * owner.height * min(1.0, role.height / role.width)
    foot, side = owner.top + (0.68 if long else 0.7) * owner.height, 1 if role.x >= owner.x else -1
    x = owner.x + 0.06 * side * owner.height * long
    turned = replace(role, x=x, y=foot, height=tall, tilt=-30.0 * side * long)
    return replace(turned, order=(owner.order or owner.y) - 0.001)


def _laid(role: Role, owner: Role, k: int) -> Role:
    """Something long lies along a roof, one on the other."""
    tall = 0.5 * owner.width
    wide = tall * role.width / role.height
    x, middle = owner.x + 0.04 * owner.width, owner.top + 0.06 * owner.height - (0.5 + 0.6 * k) * wide
    return replace(role, x=x, y=middle + tall / 2, height=tall, tilt=88.0 if owner.flip else -88.0)


def _most(owner: Role, anchor: str, of: int) -> float:
    """How long the longer side of one of several there may be, in units."""
    body = min(max(owner.height, 0.8 * owner.width), 1.6 * min(owner.height, owner.width))
    if anchor in ON_WALLS:
        return (0.36 if owner.kind == "door" else 0.3 if anchor == "sill" else 0.2) * body
    crowded = 1.0 if of == 1 else 0.7 if of == 2 else 0.5
    return MOST.get(anchor, 0.4) * body * (crowded if anchor not in SOME else 1.0)


def _spot(kind: str, anchor: str, k: int, of: int) -> Spot:
    front, heads = subject_of(kind).front or not nouns.is_animal(kind), tops(kind)
    if anchor in ON_WALLS:
        x, y = (0.5, 0.46) if kind == "door" else ON_WALLS[anchor]
        return (1 - x if k % 2 else x), y
    if anchor in SOME:  # along its upper edge
        column = 5 if of == 1 else round(1.5 + 6.0 * k / (of - 1))
        return 0.05 + 0.1 * column, heads[column]
    if anchor == "shoulder":
        return (0.2, 0.4) if k % 2 == 0 else (0.8, 0.4)
    if anchor in ELSEWHERE:
        return ELSEWHERE[anchor]
    if anchor == "hair":
        return (0.4, heads[4] + 0.14) if front else (0.3, heads[3] + 0.05)
    if anchor == "nose":
        mouth = muzzle_of(kind)
        return (mouth[0] - 0.02, mouth[1] - 0.06) if mouth else (0.5, 0.4)
    if anchor == "head":
        column = min((4, 5), key=lambda n: heads[n]) if front else min(range(4), key=lambda n: heads[n])
        return 0.05 + 0.1 * column, heads[column]
    if anchor == "tail":
        return 0.9, heads[8]
    if front:
        return 0.5, min(heads[4:6])
    seat = subject_of(kind).seat
    return seat if seat[1] else (0.55, min(heads[4:7]))


def _upper(kind: str, x: float) -> float:
    """How far down a drawing begins at a share of its width."""
    return tops(kind)[min(9, max(0, int(10 * x)))]


def _sunk(owner: Role) -> float:
    """How far a swimming owner is under water, in units."""
    return (subject_of(owner.kind).sinks or SINKS) * owner.height if owner.way == "water" else 0.0
