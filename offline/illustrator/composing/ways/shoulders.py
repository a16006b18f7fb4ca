"""A child on someone's shoulders: behind the head, its legs before the chest."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.people.crew import CHILDS, NECK

from .group import Group

HIP, CROWN = 88.0, 29.0
"""How far down the hips of a figure are, and where on the bearer they are (of 140)."""
SMALL = 0.6


def shouldered(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """The trunk of who is carried rises from behind the bearer's head."""
    who = base[0]
    kind = doing(item.kind, item.action)
    box = subject_of(kind).box
    unit = SMALL * who.height / 100.0
    size = unit * box[1]
    short = CHILDS if box[1] < 130 else 1.0
    hip = (NECK + (HIP - NECK) * short) * unit
    top = who.top + CROWN * who.height / subject_of(who.kind).box[1] - hip
    role = Role(kind, name, who.x, top + size, size, item.colour, False, "perch", who.depth)
    order = (who.order or who.y) - 0.001
    return [replace(role, order=order, accent=item.accent)]
