"""Who leads the picture seen from near enough: large beside a tree, a house or an empty room."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import item_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of

from .cast import Role
from .framing import fitted

PERSON, BEAST, SMALL_BEAST = 0.42, 0.32, 0.24
"""How tall a person, an animal and a small animal that lead are at least, as shares of the height."""
THING = 0.34
"""The same of a thing that lies on another."""
SMALL = 0.25
"""How tall an animal's drawing is at most that counts as a small one."""
MOST = 2.2
"""How much larger at most one is drawn who leads."""
ALONG = 1.6
"""The same of one who takes along what that one sits on."""
LARGE = 0.2
"""From this height on a thing comes nearer with who works on it: a sandcastle, no ball."""
APART = {"under", "in_front", "beside", "against", "facing", "behind", "between", "doing"}
"""Relations of who stands on the ground of its own by something, so that this may keep its size."""


def prominent(stage: Stage, ground: Ground, groups: list[list[Role]]) -> list[list[Role]]:
    """The groups with the one who leads, and what belongs to that one, no smaller than it should be."""
    items = stage.scene.items
    lead = _lead(items)
    lead = _laid(items) if lead is None else lead
    if lead is None or stage.scene.framing or ground.kind in {"air", "table"}:
        return groups
    found = []
    for group in groups:
        own = [role for role in group if item_of(role) == lead and " hands" not in role.kind]
        if own and all(role.way in {"ground", "perch"} for role in own):
            group = fitted(stage, _enlarged(stage, items[lead], group, own))
        found.append(group)
    return _alike(stage, items, found, lead)


def _alike(stage: Stage, items: tuple[Item, ...], groups: list[list[Role]], lead: int) -> list[list[Role]]:
    """The groups with the people who are named beside the one who leads as near as that one."""
    near = next((_nearness(group[0]) for group in groups if item_of(group[0]) == lead), 0.0)
    found = []
    for group in groups:
        at = item_of(group[0])
        item = items[at] if at is not None and at != lead else None
        company = item and nouns.is_person(item.kind) and item.count <= 4 and not item.layer
        factor = near / _nearness(group[0]) if company and group[0].way == "ground" else 1.0
        if factor > 1.03:
            group = _scaled(stage, group, group, group[:1], min(MOST, factor))
        found.append(group)
    return found


def _nearness(role: Role) -> float:
    """How large a role is beside what its drawing usually measures."""
    return role.height / subject_of(role.kind).height


def _lead(items: tuple[Item, ...]) -> int | None:
    """The item that the picture is of: the first living one, where it is named first or tied to the first."""
    for i, item in enumerate(items):
        if not nouns.is_living(item.kind):
            continue
        leads = i == 0 or item.target == 0
        few = 1 <= item.count <= 3 or (item.relation == "doing" and item.count <= 4)
        plain = item.layer == 0 and few and item.scale >= 0.7
        return i if leads and plain and item.relation not in {"over", "with"} else None
    return None


def _laid(items: tuple[Item, ...]) -> int | None:
    """The thing that lies on or in the only other one: a violin on a chair is what the picture is of."""
    if len(items) != 2 or items[0].count != 1 or items[0].relation not in {"on", "in"}:
        return None
    small = not any(subject_of(item.kind).fixed or nouns.is_living(item.kind) for item in items)
    return 0 if small and subject_of(items[0].kind).stands == "ground" else None


def _enlarged(stage: Stage, item: Item, group: list[Role], own: list[Role]) -> list[Role]:
    least = _least(item) * stage.h
    if sum(nouns.is_person(other.kind) for other in stage.scene.items) > 1:  # a child beside its elders
        least *= min(1.0, subject_of(item.kind).height / PERSON)
    tall = max(max(role.height, 0.7 * role.width) for role in own)
    factor = min(MOST, least / tall)
    if factor <= 1.03:
        return group
    apart = item.relation in APART and own[0] is not group[0] and not _at_work(item, group[0])
    factor = factor if apart else min(factor, ALONG)
    part = _belonging(group, own[0]) + _company(stage, group, item, own[0]) if apart else group
    return _scaled(stage, group, part, own, factor)


def _company(stage: Stage, group: list[Role], item: Item, lead: Role) -> list[Role]:
    """The people who are at the same place of the same thing as the one who leads, and what is theirs."""
    items = stage.scene.items
    others = {
        i
        for i, other in enumerate(items)
        if (other.relation, other.target) == (item.relation, item.target) and nouns.is_person(other.kind)
    } - {item_of(lead)}
    first = {item_of(role): role for role in reversed(group) if item_of(role) in others}
    return [role for each in first.values() for role in _belonging(group, each)]


def _at_work(item: Item, thing: Role) -> bool:
    """Whether someone works on a thing that is not too large to come nearer too."""
    subject = subject_of(thing.kind)
    near = subject.height >= LARGE and thing.height < subject_of(item.kind).height
    return item.relation == "doing" and not subject.fixed and near


def _belonging(group: list[Role], lead: Role) -> list[Role]:
    """The roles of one item and of all that is placed by it."""
    known, before = {item_of(lead)}, 0
    while len(known) > before:
        before = len(known)
        known |= {item_of(role) for role in group if item_of(role.name[0]) in known}
    return [role for role in group if item_of(role) in known]


def _least(item: Item) -> float:
    """How tall someone who leads is at least, as a share of the height."""
    if nouns.is_person(item.kind):
        return PERSON * (0.8 if item.count > 1 else 1.0)
    if not nouns.is_animal(item.kind):
        return THING
    return SMALL_BEAST if subject_of(item.kind).height <= SMALL or item.count > 1 else BEAST


def _scaled(stage: Stage, group: list[Role], part: list[Role], own: list[Role], factor: float) -> list[Role]:
    """A part of a group larger about the foot of who leads, nearer where the ground allows."""
    middle = sum(role.x for role in own) / len(own)
    foot = max(role.foot for role in part)
    top = min(role.top for role in part)
    room = (min(0.95 * stage.h, foot + 0.06) - 0.03) / max(0.01, foot - top)
    factor = max(1.0, min(factor, room))
    down = min(0.06, max(0.0, 0.95 * stage.h - foot)) * min(1.0, factor - 1.0)
    down = 0.0 if stage.scene.place == "cliff" else down
    chosen = {id(role) for role in part}
    return [
        replace(
            role,
            x=middle + (role.x - middle) * factor,
            y=foot + down + (role.y - foot) * factor,
            height=role.height * factor,
            order=role.order + down if role.order else role.order,
        )
        if id(role) in chosen
        else role
        for role in group
    ]
