"""A still life composed: the tallest behind, what is small before it, all as large as the table allows."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from offline.illustrator.composing.cast import span
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.serving import IN_PAIRS
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of

from .cast import Role, Spot
from .sizes import height_of

Group = list[Role]
ALONE, TOGETHER = (0.7, 0.58), (0.9, 0.6)
"""How wide (in widths) and tall (in heights of the picture) one thing is, and several together."""
NEAR_ENOUGH = 1.5
CLOSE = 0.72
"""How close together what hangs on a rail is, in widths."""
SHOULDERS = {"dress": 0.4, "kimono": 0.8, "jeans": 0.9, "necktie": 1.2, "scarf": 0.7}
"""How wide a hanger is beside what hangs on it, where that is not as of a shirt."""


def composed(stage: Stage, ground: Ground, groups: list[Group]) -> list[Group]:
    """The groups on the ground in one arrangement; what is in the air stays there."""
    standing = [group for group in groups if group[0].way == "ground"]
    if not standing:
        return groups
    if stage.scene.place == "rail":
        return [_hung(stage, ground, standing)]
    row = _row(sorted(standing, key=_tall, reverse=True))
    factor = _factor(stage, row)
    row = [_scaled(group, factor) for group in row]
    tallest, laps = max(_tall(group) for group in row), _laps(row)
    at, placed = stage.w / 2 + 0.03 * stage.side - (sum(map(_wide, row)) - sum(laps)) / 2, []
    for k, (group, lap) in enumerate(zip(row, [*laps, 0.0], strict=True)):
        near = 0.54 if len(row) == 1 else 0.12 + 0.75 * (1 - _tall(group) / tallest) + 0.09 * (k % 2)
        y = ground.far + (ground.near - ground.far) * min(1.0, near)
        placed.append(_moved(group, at + _wide(group) / 2, y))
        at += _wide(group) - lap
    return [*(group for group in groups if group[0].way != "ground"), *placed]


def _hung(stage: Stage, ground: Ground, groups: list[Group]) -> Group:
    """Side by side on hangers, all from one rail."""
    roles = [replace(role, height=subject_of(role.kind).height) for group in groups for role in group]
    room, wide = 0.8 * stage.w, sum(role.width for role in roles) * (1.0 if len(roles) < 3 else CLOSE)
    factor = min(room / wide, 0.62 * stage.h / max(role.height for role in roles))
    at, hung = stage.w / 2 - factor * wide / 2, []
    for k, role in enumerate(roles):
        tall, x = role.height * factor, at + role.width * factor / 2
        own = role.width * factor * SHOULDERS.get(role.kind, 0.6)
        high, name = own * 50 / 110, f"hanger{k}"
        hanger = Role("clothes hanger", name, x, ground.far + 0.9 * high, high, way="perch", order=1.0 + k)
        foot = ground.far + 0.5 * high + tall
        hung += [hanger, replace(role, x=x, y=foot, height=tall, way="perch", order=1.5 + k)]
        at += role.width * factor * (1.0 if len(roles) < 3 else CLOSE)
    return hung


def _factor(stage: Stage, groups: list[Group]) -> float:
    """How much larger all are drawn that stand in a row."""
    share = ALONE if len(groups) == 1 and len(groups[0]) == 1 else TOGETHER
    nearer = 1.4 if stage.scene.framing == "closeup" else 0.72 if stage.scene.framing == "wide" else 1.0
    wide = sum(map(_wide, groups)) - sum(_laps(groups))
    tall = max(_tall(group) for group in groups)
    across = min(stage.w, NEAR_ENOUGH * stage.h)
    factor = min(min(0.94, share[0] * nearer) * across / wide, min(0.8, share[1] * nearer) * stage.h / tall)
    only = _said_size(stage.scene.items[0]) if len(stage.scene.items) == 1 else 1.0
    return factor * (0.55 if only < 0.6 else 0.8 if only < 1 else 1.0)


def _said_size(item: Item) -> float:
    """How large a thing is said to be: a toy is not small for being one."""
    return 1.0 if item.word.startswith("toy ") and item.scale >= 0.4 else item.scale


def _laps(row: list[Group]) -> list[float]:
    """How far each stands before or behind the next one, in units: the more there are, the closer."""
    share = {1: 0.0, 2: 0.08, 3: 0.2}.get(len(row), 0.24)
    return [share * min(_wide(one), _wide(other)) for one, other in pairwise(row)]


def _row(groups: list[Group]) -> list[Group]:
    """From left to right, the tallest in the middle."""
    row: list[Group] = []
    for k, group in enumerate(groups):
        row = [*row, group] if k % 2 else [group, *row]
    return row


def _wide(group: Group) -> float:
    left, right = span(group)
    return right - left


def _tall(group: Group) -> float:
    return max(role.foot for role in group) - min(role.top for role in group)


def _scaled(group: Group, factor: float) -> Group:
    x, y = group[0].x, group[0].y
    return [
        replace(
            role,
            x=x + (role.x - x) * factor,
            y=y + (role.y - y) * factor,
            height=role.height * factor,
            order=y + (role.order - y) * factor if role.order else 0.0,
        )
        for role in group
    ]


def _moved(group: Group, x: float, y: float) -> Group:
    left, right = span(group)
    dx, dy = x - (left + right) / 2, y - max(role.y for role in group if role.way == "ground")
    return [
        replace(role, x=role.x + dx, y=role.y + dy, order=role.order + dy if role.order else 0.0)
        for role in group
    ]


def clustered(stage: Stage, item: Item, spot: Spot, name: str, count: int) -> Group:
    """Several of a kind close together in rows, the nearest in front; a pair side by side, both alike."""
    rng, ratio = stage.dice(f"cluster{name}"), _ratio(item.kind)
    size = height_of(stage, item) * spot.factor
    if count == 2 and item.kind in IN_PAIRS:
        return _pair(item, spot, name, size, ratio)
    rows = _rows(count, ratio)
    wide, deep, roles = size * ratio, 0.3 * size * min(1.0, ratio), []
    for level, here in enumerate(rows):
        for k in range(here):
            x = spot.x + (k - (here - 1) / 2 + float(rng.uniform(-0.06, 0.06))) * wide * 0.96
            x += wide * 0.24 * (level % 2) * (1 if here == rows[0] else 0)
            y = 0.7 + level * deep + float(rng.uniform(0, 0.12)) * deep
            tilt = float(rng.uniform(-7, 7)) if subject_of(item.kind).height <= 0.16 else 0.0
            role = Role(
                item.kind, f"{name}{level}.{k}", x, y, size * float(rng.uniform(0.93, 1.05)), item.colour
            )
            roles.append(
                replace(
                    role, flip=bool(rng.random() < 0.5), material=item.material, tilt=tilt, accent=item.accent
                )
            )
    return sorted(roles, key=lambda role: role.y)


def _ratio(kind: str) -> float:
    box = subject_of(kind).box
    return box[0] / box[1]


def _rows(count: int, ratio: float) -> list[int]:
    """How many stand in each row, from the farthest on."""
    if count == 2 or (count == 3 and ratio < 0.6):
        return [count]
    across = max(2, min(count, round((count * (1.6 if ratio < 0.9 else 1.1)) ** 0.5)))
    rows = []
    while count > 0:
        rows.append(min(across, count))
        count -= across
    return rows


def _pair(item: Item, spot: Spot, name: str, size: float, ratio: float) -> Group:
    """Two of one size that look the same way, one a little before the other."""
    apart = size * ratio * (0.62 if ratio < 1.3 else 0.4)
    return [
        Role(
            item.kind, f"{name}", spot.x + side * apart / 2, 0.7 + 0.06 * size * side, size, item.colour,
            material=item.material, accent=item.accent,
        )
        for side in (-1, 1)
    ]  # fmt: skip
