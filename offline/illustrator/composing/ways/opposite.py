"""Two at a table, each on a chair at one side of it, turned to each other."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.scene import Item
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.people.crew import posed
from offline.illustrator.subjects.people.dealings import ANSWERS

from .group import Group

CHAIR = "side chair"
SEAT, BOARD = 37.0, 47.0
"""How high a chair's seat and a table's top are, in units of a figure's box."""
UNDER = 10.0
"""How far from the edge of a table its sitters are, in the same."""
AT_TABLE = {"chatting", "sipping", "gaming", "card playing", "arguing", "toasting"}
"""What is done by two at a table."""
TOPS = {"chess": 0.6}
"""How high the top of a table is, as a share of its drawing, where that is not where things lie on it."""


def opposite(group: Group, item: Item, table: Role, roles: list[Role], before: int, name: str) -> list[Role]:
    """Those of an item on their sides of a table, ``before`` of the two sitting there already."""
    high = TOPS.get(table.kind, 1 - subject_of(table.kind).seat[1]) * table.height
    unit, found = high / BOARD, []
    for k, role in enumerate(roles):
        side = -1 if before + k == 0 else 1
        deed = item.action if side < 0 else ANSWERS.get(item.action or "", item.action)
        kind = f"{drawn_by(item.kind)} {deed} seated"
        subject = subject_of(kind if posed(kind) else item.kind)
        lift = max(0.0, SEAT - (1 - subject.seat[1]) * subject.box[1]) * unit
        x = table.x + side * (0.46 * table.width + UNDER * unit)
        order = (table.order or table.y) - 0.004
        sits = replace(role, kind=kind, height=subject.box[1] * unit, x=x, y=table.foot - lift, flip=side > 0)
        chair = Role(CHAIR, f"{name}{k}c", x, table.foot, 100 * unit, flip=side > 0, order=order)
        found += [replace(sits, order=order + 0.001, way="perch", tilt=0.0), chair]
    return found
