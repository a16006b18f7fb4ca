"""Fights with monsters: both on one line, the monster larger, its fire or its fists towards its foe."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import item_of
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.planning.legends import HUGE
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, drawn_by, subject_of

from .cast import Role

CASTERS = {"wizard", "witch", "mage", "druid"}
"""Who fights with spells."""
SPELLBOUND = 0.13
"""How much farther apart those are, in units, whose spells meet."""
REACH = 0.36
"""How far each is from the middle between the two, as a share of its width."""
NEAR = 0.86
"""Where the feet are of those that fill the picture, as a share of its height."""


def fought(stage: Stage, pair: list[Role], items: tuple[Item, ...]) -> dict[str, Role]:
    """The two that fight by their names, if one is a monster and one of them stands on the ground.

    Where both cast spells, these meet between them.
    """
    kinds = {role.name: items[item_of(role) or 0].kind for role in pair}
    monstrous = [role.name for role in pair if drawn_by(kinds[role.name]) in HUGE]
    ways = {role.way for role in pair}
    spells = all(drawn_by(kind) in CASTERS for kind in kinds.values())
    if not (monstrous or spells) or "ground" not in ways or not ways <= {"ground", "air"}:
        return {}
    middle, foot = sum(role.x for role in pair) / 2, max(role.y for role in pair)
    left = min(pair, key=lambda role: role.x).name
    met = [
        _against(role, kinds[role.name], role.name == left, role.name in monstrous, middle, foot)
        for role in pair
    ]
    if spells:
        level = sum(role.height for role in met) / len(met)
        met = [replace(role, height=level) for role in met]
        met = [replace(role, x=role.x + (SPELLBOUND if role.x > middle else -SPELLBOUND)) for role in met]
    shown = {role.name: role for role in _shown_whole(stage, met)}
    return {**shown, "spells": _clash([*shown.values()])} if spells else shown


def _clash(pair: list[Role]) -> Role:
    """Two beams of magic that meet, from hand to hand."""
    left, right = sorted(pair, key=lambda role: role.x)
    tall = 0.62 * left.height
    wide = right.x - left.x - 0.3 * left.width
    tall = min(tall, wide * 0.5)
    foot = left.foot - 0.66 * left.height + tall / 2
    clash = Role("spell clash", left.name, (left.x + right.x) / 2, foot, tall, way="perch")
    return replace(clash, order=max(left.order, right.order) + 0.001)


def _against(role: Role, who: str, left: bool, huge: bool, middle: float, foot: float) -> Role:
    """One of the two in its pose, turned to the other."""
    kind = doing(who, "casting" if drawn_by(who) in CASTERS else "fighting")
    posed = kind != who
    beast = huge and not subject_of(kind).front
    role = replace(role, kind=kind, height=_height(role, kind) if huge else role.height)
    away = REACH * role.width if huge else 0.34 * role.height if posed else 0.4 * role.width
    flip = left != (posed and not beast)
    x = middle + (-away if left else away)
    return replace(role, x=x, y=foot, order=foot, flip=flip, way="ground", depth=0.0, tilt=0.0)


def _height(role: Role, kind: str) -> float:
    """How tall a monster is in a fight: a good deal more than alone, as far as there is room."""
    box = subject_of(kind).box
    most = min(0.66, 0.84 * box[1] / box[0])
    return min(most, 1.3 * max(role.height, subject_of(kind).height))


def _shown_whole(stage: Stage, pair: list[Role]) -> list[Role]:
    """A pair moved as one, as far as it needs to be in the picture; large ones stand near."""
    left = min(role.x - role.width / 2 for role in pair)
    right = max(role.x + role.width / 2 for role in pair)
    step = max(0.02 - left, 0.0) + min(stage.w - 0.02 - right, 0.0)
    step = step if right - left < stage.w else (stage.w - left - right) / 2
    down = max(0.0, NEAR * stage.h - pair[0].y) if max(role.height for role in pair) > 0.54 else 0.0
    moved = [replace(role, x=role.x + step, y=role.y + down) for role in pair]
    return [replace(role, order=role.y) for role in moved]
