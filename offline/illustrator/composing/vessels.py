"""What stands in a vase, lies in a bowl or is to be seen in a bottle."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.planning.holding import THROUGH
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.outline import tops

from .cast import Role

HEAPED = {"vase", "bowl", "basket", "jug", "flower jar", "open box", "wooden crate"}
BUNCHES = {"cherries": 8, "grapes": 3, "bread": 5, "croissant": 6}
"""How many drawings of several make a heap."""


def arranged(item: Item, seat: Role, name: str) -> list[Role]:
    """Flowers in a vase: a fan of stems that begin behind its rim."""
    count = item.count or 7
    box = subject_of(item.kind).box
    rim, roles = seat.top + subject_of(seat.kind).seat[1] * seat.height, []
    for k in range(count):
        t = (k + 0.5) / count * 2 - 1 if count > 1 else 0.15
        tall = seat.height * (1.2 - 0.2 * abs(t) - 0.12 * (k % 2))
        turn, wide = float(np.deg2rad(34 * t)), tall * box[0] / box[1]
        x = seat.x + 0.08 * seat.width * t + tall / 2 * float(np.sin(turn))
        y = rim + 0.22 * seat.height + wide / 2 * abs(float(np.sin(turn)))
        role = Role(item.kind, f"{name}{k}", x, y, tall, item.colour, way="perch", material=item.material)
        behind = (seat.order or seat.y) - 0.0005 - 0.0003 * abs(t)
        roles.append(replace(role, tilt=-34 * t, depth=seat.depth, order=behind))
    return roles


def heaped(item: Item, seat: Role, name: str) -> list[Role]:
    """A heap in a bowl: rows behind its rim, each with one less than the row before it."""
    count, box = BUNCHES.get(item.kind, item.count) or 9, subject_of(item.kind).box
    span = seat.width * (0.8 if seat.kind != "vase" else 0.4)
    row = next(n for n in range(1, 9) if n * (n + 1) // 2 >= min(count, 36))
    wide = min(span / max(row, 1.6), seat.height * (1.2 if count == 1 else 0.8) * box[0] / box[1])
    tall = wide * box[1] / box[0]
    own = subject_of(seat.kind)
    rim = seat.top + (own.seat[1] if own.art is None else tops(seat.kind)[5]) * seat.height
    roles, left = [], count
    for level in range(row):
        here = min(row - level, left)
        for k in range(here):
            x = seat.x + (k - (here - 1) / 2) * wide * 0.94
            y = rim + tall * (0.4 - 0.62 * level)
            role = Role(
                item.kind, f"{name}{level}.{k}", x, y, tall, item.colour, way="perch", tilt=9.0 * (-1) ** k
            )
            behind = (seat.order or seat.y) - 0.0005 - 0.0002 * level
            roles.append(replace(role, depth=seat.depth, material=item.material, order=behind))
        left -= here
    return roles


def bowled(item: Item, seat: Role, name: str) -> list[Role]:
    """In an open bowl: rows from the far rim to the near one and some on top, the near side over them."""
    box, many = subject_of(item.kind).box, BUNCHES.get(item.kind, item.count)
    rows = {1: (1,), 2: (2,), 3: (2, 1), 4: (3, 1), 5: (3, 2)}.get(many, (4, 5, 4, 3, 1))
    wide = min(0.9 * seat.width / max(rows), (0.5 if many == 1 else 0.34) * seat.width)
    wide = min(wide, 1.5 * seat.height * box[0] / box[1])
    tall, order = wide * box[1] / box[0], seat.order or seat.y
    roles: list[Role] = []
    for row, here in enumerate(rows):
        lift = (0.0, 0.13, 0.26, 0.02, -0.05)[row] if len(rows) == 5 else 0.1 + 0.14 * row
        for k in range(here):
            apart = wide * (0.92 if row < 3 else 0.86)
            x = seat.x + (k - (here - 1) / 2) * apart
            y = seat.top + (0.16 + lift) * seat.height + 0.42 * tall
            turn = (17.0 * (-1) ** k + 23 * row) % 50 - 25
            who = Role(item.kind, f"{name}{row}.{k}", x, y, tall, item.colour, k % 2 == 1, "perch")
            who = replace(who, depth=seat.depth)
            roles.append(
                replace(who, tilt=turn, material=item.material, order=order + 0.001 + 0.0001 * len(roles))
            )
    near = replace(seat, kind="bowl front", way="perch", y=seat.foot, order=order + 0.005)
    return [*roles, near]


def seen_through(item: Item, seat: Role, name: str) -> list[Role]:
    """Behind glass that lets it be seen: one, or some side by side."""
    count, box, (x, y) = min(item.count or 3, 5), subject_of(item.kind).box, THROUGH[seat.kind]
    wide = 0.56 * seat.width / (0.5 + 0.5 * count)
    tall = min(0.46 * seat.height, wide * box[1] / box[0]) * min(1.0, item.scale)
    roles = []
    for k in range(count):
        at = seat.x + (x - 0.5) * seat.width + (k - (count - 1) / 2) * wide * 0.8
        foot = seat.top + (y - 0.1 * (k % 2)) * seat.height
        role = Role(item.kind, f"{name}{k}", at, foot, tall, item.colour, way="perch", depth=seat.depth)
        roles.append(replace(role, material=item.material, order=(seat.order or seat.y) + 0.001 + 0.0001 * k))
    return roles


def jarred(item: Item, seat: Role, name: str) -> list[Role]:
    """A heap behind the glass of a jar, from its floor up."""
    box, count = subject_of(item.kind).box, item.count or 8
    across = 1 if count == 1 else 2 if count < 5 else 3
    wide = 0.84 * seat.width / (across * 0.86 + 0.14)
    tall, roles = min(wide * box[1] / box[0], 0.6 * seat.height), []
    for k in range(min(count, 12)):
        row, column = divmod(k, across)
        x = seat.x + (column - (across - 1) / 2 + 0.16 * (-1) ** row * (across > 1)) * wide * 0.8
        y = seat.foot - 0.05 * seat.height - row * tall * 0.62
        role = Role(item.kind, f"{name}{k}", x, y, tall, item.colour, way="perch", tilt=11.0 * (-1) ** k)
        order = (seat.order or seat.y) - 0.001 - 0.0001 * row
        roles.append(replace(role, depth=seat.depth, material=item.material, order=order))
    return roles


def spread_on(item: Item, seat: Role, name: str) -> list[Role]:
    """Several on a plate, a row behind and a row before it."""
    count, box = min(item.count or 5, 9), subject_of(item.kind).box
    back = (count + 1) // 2
    wide = 0.76 * seat.width / (back * 0.8 + 0.2)
    tall, roles = min(wide * box[1] / box[0], 0.6 * seat.width), []
    wide = tall * box[0] / box[1]
    top = seat.top + subject_of(seat.kind).seat[1] * seat.height
    for k in range(count):
        row = int(k >= back)
        here = count - back if row else back
        x = seat.x + ((k - back * row) - (here - 1) / 2) * wide * 0.8
        y = top + (0.02 if row else -0.07) * seat.width
        order = (seat.order or seat.y) + 0.001 + 0.0001 * k
        role = Role(
            item.kind, f"{name}{k}", x, y, tall, item.colour, k % 2 == 1, way="perch", depth=seat.depth
        )
        roles.append(replace(role, material=item.material, accent=item.accent, order=order))
    return roles


def bottled(item: Item, seat: Role, name: str) -> list[Role]:
    """Seen through the glass of a lying bottle, its gleam over it."""
    box, (x, y) = subject_of(item.kind).box, subject_of(seat.kind).seat
    tall = min(0.62 * seat.height, 0.5 * seat.width * box[1] / box[0])
    order = seat.order or seat.y
    at = seat.x + (x - 0.5) * seat.width
    within = Role(item.kind, name, at, seat.top + y * seat.height, tall, item.colour, way="perch")
    light = Role(
        "gleam",
        f"{name}g",
        seat.x,
        seat.foot + 0.02 * seat.height,
        seat.height,
        way="perch",
        order=order + 0.002,
    )
    return [replace(within, material=item.material, order=order + 0.001), light]
