"""At the wheel: who drives or sits in a car, a bus or a truck is seen through its windows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.composing.cast import CABIN, Role, seen_in_cabin
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, drawn_by, subject_of
from offline.illustrator.subjects.vehicles.cabins import CABINS


def drives(item: Item, base: list[Role]) -> bool:
    """Whether someone is inside a vehicle that has windows, not on its roof."""
    inside = item.relation == "in" or (item.relation == "riding" and "surf" not in (item.action or ""))
    return inside and drawn_by(base[0].kind) in CABINS and base[0].way != "bust"


def at_wheel(item: Item, base: list[Role], name: str) -> list[Role]:
    """One at the wheel of each, the others at the windows behind."""
    count = max(item.count or 3, len(base) if item.relation == "riding" else 1)
    return [_at_window(item, base, k, count, name) for k in range(count)]


def _at_window(item: Item, base: list[Role], k: int, count: int, name: str) -> Role:
    seat, row, of = base[k % len(base)], k // len(base), -(-count // len(base))
    windows, sill, tall = CABINS[drawn_by(seat.kind)]
    box, kind = subject_of(seat.kind).box, doing(item.kind, None)
    at = windows[row] if of <= len(windows) else float(np.linspace(windows[0], windows[-1], of)[row])
    unit = seat.height / box[1]
    shown = seen_in_cabin(kind)
    height = tall * unit / shown
    x = seat.x + (at - box[0] / 2) * unit * (-1 if seat.flip else 1)
    y = seat.top + sill * unit + (1 - shown) * height
    role = Role(kind, f"{name}{k}", x, y, height, item.colour, seat.flip, CABIN, seat.depth)
    order = (seat.order or seat.y) + 0.0005 * (k + 1)
    return replace(role, accent=item.accent, material=item.material, order=order)
