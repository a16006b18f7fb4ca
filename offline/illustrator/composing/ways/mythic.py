"""What monsters do: rise behind a ship, over ashes, take up what is in their light."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of

from .group import Group


def besieging(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Behind a ship, larger than it; two arms before its hull."""
    ship = base[0]
    tall = min(0.62 * group.stage.h, 1.25 * ship.height)
    order = ship.order or ship.y
    beast = Role(item.kind, name, ship.x, ship.y - 0.035, tall, item.colour, way="water", depth=0.06)
    roles = [replace(beast, order=order - 0.01)]
    colour = item.colour or subject_of(item.kind).colours[0]
    roles[0] = replace(roles[0], colour=colour)
    for k, (dx, share) in enumerate(((-0.5, 0.8), (0.44, 0.66))):
        arm = Role(
            "tentacle", f"{name}{k}", ship.x + dx * ship.width, ship.y + 0.03, share * ship.height, colour
        )
        roles.append(replace(arm, way="water", flip=dx > 0, order=order + 0.01 + 0.001 * k))
    return roles


def rising(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Straight above something, its tail in the flames."""
    heap = base[0]
    (role, *_) = group.own(replace(item, count=1), name, heap.x, 1.1)
    tall = min(role.height, max(0.3, heap.foot - 0.34 * heap.height - 0.03))
    y = heap.foot - 0.42 * heap.height - tall / 2
    return [replace(role, x=heap.x, y=y, height=tall, way="air", order=(heap.order or heap.y) - 0.002)]


def abducted(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """Between a saucer and the ground, tilted, in a cone of light."""
    saucer, ground = base[0], group.ground
    foot = min(group.stage.h * 0.9, (ground.far + ground.near) / 2 + 0.06)
    top = saucer.foot - 0.12 * saucer.height
    tall = foot - top
    beam = Role("beam", f"{name}b", saucer.x, foot, tall, way="perch", order=saucer.order + 0.001)
    (who, *_) = group.own(replace(item, count=1), name, saucer.x, 0.62)
    size = min(who.height, 0.5 * tall)
    prey = replace(who, x=saucer.x, y=top + 0.56 * tall, height=size, way="air", tilt=-16.0, flip=False)
    return [beam, replace(prey, order=saucer.order + 0.002)]


def lifted(role: Role, h: float) -> Role:
    """A saucer that takes something: high up, and large."""
    return replace(role, y=0.17 * h, height=max(role.height, 0.26), way="air", tilt=0.0)
