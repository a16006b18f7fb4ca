"""Hanging from something: from the boughs of a tree, under a bracket, a branch, a web."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.sizes import height_of
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, doing, drawn_by, muzzle_of, subject_of

from .antics import STEEP
from .group import Group

TALL = 0.4
"""From this height on (in short sides) what something hangs from has room under its top."""
CORD = 0.07
"""The length of a cord, in units."""
ROPED = {"swing": "rope swing", "rope ladder": "rope ladder"}
"""What hangs by ropes of its own."""


def hung(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Side by side below what they hang from, above the ground."""
    count, holder = item.count or 5, base[0]
    if holder.kind == "vine":
        return _on_a_vine(item, holder, name)
    if count == 1 and not _is_tall(holder) and muzzle_of(f"{drawn_by(item.kind)} climbing"):
        return [_by_its_paws(group, item, holder, name)]
    room = _room(holder)
    kind = ROPED.get(item.kind) or doing(item.kind, item.action)
    grips = f"{drawn_by(item.kind)} hanging" in SUBJECTS
    kind = f"{drawn_by(item.kind)} hanging" if grips else kind
    box, cord = subject_of(kind).box, 0.0 if item.kind in ROPED or grips else CORD
    wide = 0.8 * holder.width / count
    size = min(height_of(group.stage, item), 0.62 * room, max(wide, 0.07) * box[1] / box[0])
    size = 0.94 * room if item.kind in ROPED else size
    size = min(subject_of(kind).height, 0.9 * room + 0.1, 0.9 * holder.width) if grips and count < 3 else size
    roles = []
    for k in range(count):
        aside = _side(group.stage.scene.items, item) if count == 1 else 0.0
        x = holder.x + (k - (count - 1) / 2 + aside) * max(wide, 0.09) * 0.9
        foot = holder.foot - 0.05 - (room - size) * (0.55 + 0.3 * (k % 2)) * (room > size + 0.05)
        if not _is_tall(holder):
            foot = holder.foot + cord + size + 0.03 * (k % 2)
            foot -= 0.46 * holder.height * grips
        hook = holder.foot - room - 0.05 if _is_tall(holder) else holder.top + 0.6 * holder.height
        role = Role(kind, f"{name}{k}", x, foot, size, item.colour, way="perch", depth=holder.depth)
        order = (holder.order or holder.y) + 0.001 * (k + 1)
        roles.append(
            replace(
                role,
                material=item.material,
                order=order,
                accent=item.accent,
                cord=foot - size - hook if cord else 0.0,
            )
        )
    return roles


def _side(items: tuple[Item, ...], item: Item) -> float:
    """Where a single one hangs, in widths of its holder: of several different ones on both sides."""
    same = [other for other in items if other.relation == "hanging" and other.target == item.target]
    return 0.3 if item not in same or same.index(item) % 2 == 0 else -0.34


def tethered(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Balloons in a bunch, their strings meeting at what they are tied to."""
    post, count = base[0], item.count or 5
    wide = post.width > 1.2 * post.height
    x, y = post.x + (0.38 if wide else 0.0) * post.width, post.top + 0.14 * post.height
    tall = min(1.15 * height_of(group.stage, item), 0.9 * (y - 0.04))
    roles = []
    for k in range(count):
        fan = (k - (count - 1) / 2) * min(17.0, 64.0 / count)
        size = tall * (1.0 - 0.16 * (k % 2))
        lean = np.radians(fan)
        role = Role(
            item.kind,
            f"{name}{k}",
            float(x + 0.48 * size * np.sin(lean)),
            float(y - 0.48 * size * np.cos(lean)),
            size,
            item.colour,
            way="air",
            tilt=-fan,
        )
        order = (post.order or post.y) - 0.002 + 0.0002 * (k % 2)
        roles.append(replace(role, order=order, material=item.material, traits=item.traits, depth=post.depth))
    return roles


def _on_a_vine(item: Item, vine: Role, name: str) -> list[Role]:
    """By one arm, the body swung out."""
    grips = f"{drawn_by(item.kind)} hanging" in SUBJECTS
    kind = f"{drawn_by(item.kind)} hanging" if grips else doing(item.kind, item.action)
    size = 0.66 * vine.height
    role = Role(kind, name, vine.x, 0.0, size, item.colour, way="perch", depth=vine.depth)
    box = subject_of(kind).box
    across = size / box[1] * (82 - box[0] / 2) if grips else 0.0
    order = (vine.order or vine.y) + 0.001
    return [replace(role, x=vine.x - across, y=vine.foot - 0.16 * vine.height + 0.95 * size, order=order)]


def _by_its_paws(group: Group, item: Item, holder: Role, name: str) -> Role:
    """On four legs upright below, the forepaws on what it hangs from."""
    kind = f"{drawn_by(item.kind)} climbing"
    size = min(1.3 * height_of(group.stage, item), 0.34)
    role = Role(kind, name, holder.x + 0.06 * holder.width, 0.0, size, item.colour, way="perch")
    foot = holder.top + 0.4 * holder.height + 0.92 * role.width
    order = (holder.order or holder.y) + 0.001
    return replace(role, y=foot, tilt=-STEEP, order=order, accent=item.accent, depth=holder.depth)


def hung_up(stage: Stage, role: Role) -> Role:
    """What something hangs from that is no tree: high up, with room below it."""
    if role.kind == "vine":
        return replace(role, height=0.56 * stage.h, y=0.55 * stage.h, way="perch", tilt=0.0)
    if _is_tall(role):
        return role
    return replace(role, y=0.12 * stage.h + role.height, way="perch")


def _is_tall(holder: Role) -> bool:
    return subject_of(holder.kind).height >= TALL and holder.height >= holder.width * 0.6


def _room(holder: Role) -> float:
    """How high the room is under what they hang from, in units."""
    return holder.height * 0.52 if _is_tall(holder) else 0.3
