"""As large as another, larger, smaller: side by side, so that it is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.composing.cast import Role
from offline.illustrator.scene import Item

from .group import Group, Put
from .standing import beside

GAP = 0.03


def sized(ratio: float) -> Put:
    """Beside another, so many times as large as that; the group is made to fit into the picture later."""

    def put(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
        roles, measure = beside(group, item, base, name), base[0]
        wanted = ratio * _size(measure)
        factor = wanted / max(map(_size, roles))
        left = roles[0].x < measure.x
        middle = sum(role.x for role in roles) / len(roles)
        roles = [
            replace(role, x=middle + (role.x - middle) * factor, height=role.height * factor)
            for role in roles
        ]
        edge = max(_right(r) for r in roles) if left else min(_left(r) for r in roles)
        goal = _left(measure) - GAP if left else _right(measure) + GAP
        return [replace(role, x=role.x + goal - edge) for role in roles]

    return put


def _size(role: Role) -> float:
    """How large something looks: the side of a square of its box, in units."""
    return float(np.sqrt(role.height * role.width))


def _left(role: Role) -> float:
    return role.x - role.width / 2


def _right(role: Role) -> float:
    return role.x + role.width / 2


COMPARED: dict[str, Put] = {"larger": sized(1.6), "equal": sized(1.0), "smaller": sized(0.45)}
