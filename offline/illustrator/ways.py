"""The ways in which one item is put by another: on, in, under, before, behind, beside it, in its hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import numpy as np

from . import nouns
from .carrying import held, put_on
from .cast import BROOM, SINKS, Role, faces_in
from .homes import HANDY, HEADGEAR, home_of
from .outline import tops
from .scene import OPENMOJI, Item
from .sizes import height_of
from .stage import Ground, Stage
from .subjects import SUBJECTS, doing, subject_of
from .subjects.looks import CREW
from .subjects.poses import ACTED
from .vessels import HEAPED, STEMMED, THROUGH, arranged, bottled, heaped, seen_through


class Group(Protocol):
    """Items that belong together: the stage that they are on, and a way to place one on its own ground."""

    stage: Stage
    ground: Ground

    def own(
        self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0
    ) -> list[Role]: ...


BALLS = {f"{OPENMOJI}{code}" for code in ("26BD", "1F3C0", "1F3D0", "1F3C8", "26BE")}
ABOARD = 0.35
"""From this height on a ship carries people on its deck."""
SHOULDER = (0.2, 0.4)
"""Where a bird sits on a person, as shares of the box."""
SEATS = {"sofa", "armchair", "chair", "bed", "bench"}
Put = Callable[[Group, Item, list[Role], str], list[Role]]


def mounted(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Riders in the saddle; sitters on a bough, a chair, a book."""
    living = nouns.is_animal(item.kind) or nouns.is_person(item.kind)
    if living and _carries(base[0]):
        return within(group, item, base, name)
    count, roles = item.count or (1 if item.relation == "riding" else 3), []
    lies = doing(item.kind, item.action) if item.action in {"sleeping", "lying"} else item.kind
    seated = base[0].kind in SEATS or (item.action == "sitting" and nouns.is_person(item.kind))
    astride = (item.relation == "riding" or seated) and lies == item.kind
    riding = astride and f"{item.kind} riding" in SUBJECTS
    kind = f"{item.kind} riding" if riding else doing(item.kind, item.action)
    item = item if riding else replace(item, kind=kind)
    for k in range(count):
        seat = base[k % len(base)]
        on_it = -(-count // len(base))
        size = seat.height * 0.94 if riding and not seated else _seated(group, item, seat, on_it)
        roles.append(_on(item, kind, seat, size, k // len(base), on_it, f"{name}{k}"))
    return roles


def _seated(group: Group, item: Item, seat: Role, on_it: int) -> float:
    """The height of someone who sits on something, no wider than there is room."""
    box = subject_of(item.kind).box
    living = nouns.is_animal(item.kind) or nouns.is_person(item.kind)
    most = max(seat.height * 1.15, 0.2) if living or seat.kind != "table" else seat.height * 0.5
    size = min(height_of(group.stage, item), most)
    small = 0.34 if subject_of(item.kind).height > 0.2 else 0.2
    size = min(size, small * seat.height) if _perches(item, seat) else size
    room = 0.72 if item.kind.endswith((" sleeping", " lying")) else 1.3
    return min(size, max(seat.width * room, 0.2) / on_it * box[1] / box[0])


def _on(item: Item, kind: str, seat: Role, size: float, k: int, of: int, name: str) -> Role:
    at, drop = (_seat(seat.kind) if not _perches(item, seat) else SHOULDER), (0.5, 1.0)
    riding = kind.endswith(" riding")
    if riding:
        drop = subject_of(kind).seat
    elif item.relation == "riding":
        drop = (0.5, 0.9)
    turn = -1 if seat.flip else 1
    box = subject_of(kind).box
    own = size * box[0] / box[1]
    x = (
        seat.x
        + seat.width * (at[0] - 0.5) * turn
        + (k - (of - 1) / 2) * min(own * 1.05, seat.width * 0.9 / of)
    )
    x -= own * (drop[0] - 0.5) * turn * riding
    lower = 0.44 * seat.height if seat.kind == BROOM else _sunk(seat)
    y = seat.foot - seat.height * (1 - at[1]) + lower + size * (1 - drop[1]) + (0.0 if riding else 0.01)
    flip = seat.flip if riding or of == 1 else k % 2 == 0
    role = Role(
        kind, name, x, y, size, item.colour, flip, "perch", seat.depth, item.material, accent=item.accent
    )
    return replace(role, order=(seat.order or seat.y) + 0.0005 * (k + 1))


def _carries(seat: Role) -> bool:
    """Whether it is a ship, with people on its deck."""
    own = subject_of(seat.kind)
    return own.stands == "water" and own.height > ABOARD


def _perches(item: Item, seat: Role) -> bool:
    """Whether an animal sits on someone's shoulder, not on the head."""
    return nouns.is_person(seat.kind) and nouns.is_animal(item.kind) and not seat.kind.endswith(" riding")


def _seat(kind: str) -> tuple[float, float]:
    """Where one sits on a drawing; on one of OpenMoji's things at the highest spot of its middle."""
    subject = subject_of(kind)
    if subject.art is None or nouns.is_animal(kind):
        return subject.seat
    column = min((4, 5), key=lambda n: tops(kind)[n])
    return 0.05 + 0.1 * column, tops(kind)[column] + 0.06


def _size(kind: str) -> float:
    """The longer side of a subject, in units."""
    subject = subject_of(kind)
    return subject.height * max(1.0, subject.box[0] / subject.box[1])


def _sunk(seat: Role) -> float:
    """How far a swimming thing is under water, in units."""
    return (subject_of(seat.kind).sinks or SINKS) * seat.height if seat.way == "water" else 0.0


def within(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a cup, a basket, a boat: drawn before it, so that its rim hides the feet; in a chair on its seat."""
    if base[0].kind in SEATS:
        return mounted(group, item, base, name)
    if base[0].kind in {"shop", "house"} and nouns.is_person(item.kind):
        return before(group, item, base, name)
    if base[0].kind == "lying bottle":
        return bottled(item, base[0], name)
    if base[0].kind in THROUGH:
        return seen_through(item, base[0], name)
    living = nouns.is_animal(item.kind) or nouns.is_person(item.kind)
    if base[0].kind in HEAPED and not living and _size(item.kind) < 1.4 * _size(base[0].kind):
        fill = arranged if base[0].kind == "vase" and item.kind in STEMMED else heaped
        return [role for k, seat in enumerate(base) for role in fill(item, seat, f"{name}{k}")]
    if not living and item.count == 0 and _size(base[0].kind) > 0.3:
        return [role for k, seat in enumerate(base) for role in heaped(item, seat, f"{name}{k}")]
    if len(base) > max(1, item.count) or _size(base[0].kind) < 0.3 * _size(item.kind):
        return amid(group, item, base, name)
    roles, count = [], max(1, item.count)
    for k in range(count):
        seat = base[k % len(base)]
        x, y = subject_of(seat.kind).seat
        deep = y < 0.2 or seat.kind in HEAPED  # no seat of its own: one looks out over the rim
        most = (
            min(seat.height * 0.95, seat.width * 0.8 / (1 + 0.5 * (count - 1)))
            if deep
            else seat.width * (0.5 if living and seat.way == "water" else 0.34)
        )
        size = min(height_of(group.stage, item), most)
        aboard = _carries(seat)
        size = min(size, 0.46 * seat.height) if aboard else size
        foot = seat.top + y * seat.height + size * (0.2 if aboard else 0.42) + seat.height * 0.1 * deep
        if seat.way == "water":
            foot = min(foot, seat.foot - 0.14 * seat.height)
        middle = seat.x + seat.width * (x - 0.5) * (-1 if seat.flip else 1)
        at = middle + (k - (count - 1) / 2) * size * 0.7
        kind = doing(item.kind, item.action)
        role = Role(kind, f"{name}{k}", at, foot, size, item.colour, seat.flip, "perch", seat.depth)
        roles.append(replace(role, material=item.material, order=(seat.order or seat.y) - 0.0005))
    return roles


def amid(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Among leaves, flowers or other small things: in their middle, some of them before its feet."""
    middle = sum(role.x for role in base) / len(base)
    roles = group.own(item, name, middle, 1.2)
    foot = sum(role.foot for role in base) / len(base)
    return [replace(role, y=foot, order=foot) if role.way == "ground" else role for role in roles]


def ablaze(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Flames behind what is on fire, and small ones before its foot."""
    roles = []
    for k, who in enumerate(base):
        order = who.order or who.y
        back = Role(item.kind, f"{name}{k}", who.x, who.foot, 1.28 * who.height, way="perch", depth=who.depth)
        roles.append(replace(back, order=order - 0.001))
        for side in (-1, 1):
            x = who.x + side * 0.42 * max(who.width, 0.3 * who.height)
            small = replace(back, name=f"{name}{k}{side}", x=x, height=0.42 * who.height, order=order + 0.001)
            roles.append(replace(small, y=who.foot + 0.01, flip=side > 0))
    return roles


def sheltered(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Under a tree, a table, an umbrella: the shelter is larger and behind."""
    roof = base[0]
    roles = group.own(item, name, roof.x - 0.02 * group.stage.side, 0.72)
    foot = roof.foot if roof.way != "air" else (group.ground.far + group.ground.near) / 2
    middle = sum(role.x for role in roles) / len(roles)
    span = max(role.x for role in roles) - min(role.x for role in roles)
    squeeze = min(1.0, roof.width * 0.8 / span) if span else 1.0
    return [
        replace(role, x=roof.x + (role.x - middle) * squeeze, order=foot + 0.03)
        if role.way == "air" and group.ground.kind == "air"
        else replace(
            role, x=roof.x + (role.x - middle) * squeeze, y=foot + 0.025, way="ground", order=foot + 0.03
        )
        for role in roles
    ]


def before(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In front of something: nearer, a little to the side."""
    x = base[0].x - group.stage.side * base[0].width * 0.28
    roles = group.own(item, name, x, 1.0, 0.22)
    foot = max(role.foot for role in base)
    low = (
        max(role.foot for role in roles if role.way != "air") if any(r.way != "air" for r in roles) else foot
    )
    down = max(0.0, foot + 0.045 - low)
    nearer = max(role.order for role in base) + 0.01
    return [replace(role, order=nearer) if role.way == "air" else _lowered(role, down) for role in roles]


def _lowered(role: Role, down: float) -> Role:
    return replace(role, y=role.y + down, order=role.y + down)


def behind(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Behind something: farther, and looking out from its side."""
    front = base[0]
    roles = group.own(item, name, front.x, 0.95)
    out = []
    for k, role in enumerate(roles):
        beside_it = front.width * 0.5 + role.width * 0.12
        across = 1 - 2 * k / max(1, len(roles) - 1)  # several look out on both sides
        x = front.x + group.stage.side * beside_it * across
        y = front.foot - 0.04
        out.append(
            replace(role, x=x, y=y if role.way != "air" else role.y, order=(front.order or front.y) - 0.002)
        )
    return out


def beside(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Next to something, with a little room between."""
    side = group.stage.side
    anchor = min(base, key=lambda role: role.x) if side > 0 else max(base, key=lambda role: role.x)
    roles = group.own(item, name, anchor.x, 1.0, 0.03)
    wide = max(role.x + role.width / 2 for role in roles) - min(role.x - role.width / 2 for role in roles)
    middle = (max(r.x + r.width / 2 for r in roles) + min(r.x - r.width / 2 for r in roles)) / 2
    x = anchor.x - side * (anchor.width / 2 + wide / 2 + 0.035)
    if anchor.way == "perch":  # before the table that it is on
        low = group.stage.h * 0.94
        roles = [replace(role, y=max(role.y, low), order=max(low, anchor.order + 0.01)) for role in roles]
    turned = x > anchor.x if item.action in ACTED else faces_in(group.stage, item, x)
    return [
        replace(role, x=x + role.x - middle, flip=turned if len(roles) == 1 else role.flip) for role in roles
    ]


def above(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Over something, in the air."""
    below = base[0]
    roles = group.own(item, name, below.x - 0.06 * group.stage.side, 0.85)
    lift = below.top - 0.04 - max(role.foot for role in roles)
    floor = 0.08 + max(role.height for role in roles) / 2
    return [
        replace(role, y=max(floor, role.y + min(0.0, lift)), way="air", order=below.order + 0.01)
        for role in roles
    ]


def around(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a ring around something."""
    middle = base[0]
    if item.count == 1 and middle.way == "ground":  # a snake around a tree is seen before it
        return before(group, item, base, name)
    count = item.count or 7
    one = group.own(replace(item, count=1), name, middle.x, 0.7)[0]
    rx, ry = middle.width / 2 + one.width * 0.75, max(0.05, one.height * 0.3)
    roles = []
    for k, angle in enumerate(np.linspace(0, 2 * np.pi, count, endpoint=False) + 0.5):
        x, y = middle.x + rx * float(np.cos(angle)), middle.foot + ry * float(np.sin(angle))
        if one.way == "air":
            y = (middle.top + middle.foot) / 2 + middle.height * 0.6 * float(np.sin(angle))
        role = replace(one, name=f"{name}{k}", x=x, y=y, flip=x < middle.x)
        roles.append(
            replace(role, order=y if one.way != "air" else middle.order + float(np.sin(angle)) * 0.01)
        )
    return roles


def between(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In the middle of what stands on both sides."""
    x = sum(role.x for role in base) / len(base)
    if len(base) < 2:
        return beside(group, item, base, name)
    nearest = max(role.order for role in base) + 0.01
    return [replace(role, order=nearest) for role in group.own(item, name, x, 1.1, 0.1)]


def carried(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a hand, on a head, before the eyes; what is too large for that stands beside."""
    if base[0].kind == "snowman" and (nouns.worn(item.word) or item.word == "carrot"):
        return []  # it has a hat, a scarf and a nose anyway
    if base[0].kind in CREW and item.word in CREW[base[0].kind].extras.split():
        return []  # a hiker's backpack is on the back
    if item.kind in HEADGEAR:
        return [put_on(item, who, f"{name}{k}") for k, who in enumerate(base)]
    dish = item.relation is None and home_of(item.kind) in {"studio", "kitchen"}
    handy = dish or item.kind.replace(" ", "_") in HANDY.split() or subject_of(item.kind).height <= 0.27
    hands = nouns.is_animal(base[0].kind) or nouns.is_person(base[0].kind)
    by_feet = not hands or (
        nouns.is_animal(base[0].kind)
        and base[0].way != "perch"
        and item.relation == "with"
        and not nouns.worn(item.word)
    )
    if not handy or item.count > 2 or by_feet or (item.kind in BALLS and len(base) > 1):
        return beside(group, item, base, name)
    return [held(item, who, f"{name}{k}") for k, who in enumerate(base)]


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


WAYS: dict[str, Put] = {
    "riding": mounted,
    "on": mounted,
    "in": within,
    "under": sheltered,
    "in_front": before,
    "behind": behind,
    "beside": beside,
    "over": above,
    "around": around,
    "between": between,
    "holding": carried,
    "with": carried,
    "ablaze": ablaze,
}
