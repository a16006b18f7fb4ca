"""Two who hug, kiss or hold hands: brought together, each turned to the other."""

from __future__ import annotations

from dataclasses import replace

from .cast import Role
from .scene import Item
from .subjects import doing

REACH = {
    "hugging": 0.17,
    "holding hands": 0.26,
    "waltzing": 0.23,
    "fighting": 0.34,
    "kissing": 0.15,
    "tangoing": 0.17,
    "fencing": 0.6,
    "bowing": 0.42,
}
"""How far each stands from the middle between the two, as a share of its height."""


def embraced(roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
    """The roles with each pair that says so drawn together; the others as they are."""
    for index in range(len(items)):
        action = _action(items, index)
        pair = _pair(roles, items, index) if action in REACH else []
        if len(pair) == 2 and {role.way for role in pair} == {"ground"}:
            met = dict(zip(pair, _met(pair, items, action), strict=True))
            moved = {_item_of(role): met[role].x - role.x for role in pair}
            roles = [met.get(role) or _along(role, moved) for role in roles]
    return roles


def _along(role: Role, moved: dict[int, float]) -> Role:
    """What one of a pair holds goes along."""
    holder, _, held = role.name.partition(".")
    return replace(role, x=role.x + moved.get(int(holder[:1]), 0.0)) if held else role


def _action(items: tuple[Item, ...], index: int) -> str:
    """What an item does with another: a pair that dances does so together."""
    item = items[index]
    other = items[index - 1] if index else item
    pair = index and other.action == "dancing" and item.count == other.count == 1
    together = pair or (item.count == 2 and not item.relation)
    waltz = together and len(items) <= 3 and doing(item.kind, "waltzing") != item.kind
    return "waltzing" if item.action == "dancing" and waltz else item.action or ""


def _pair(roles: list[Role], items: tuple[Item, ...], index: int) -> list[Role]:
    """Who hugs, and who is hugged: the two of one item, or this one and whom it is beside or named after."""
    own = [role for role in roles if _item_of(role) == index]
    target = items[index].target
    partner = target if target is not None else _before(items, index)
    other = [role for role in roles if _item_of(role) == partner]
    return own if len(own) == 2 else [*other, *own] if len(own) == len(other) == 1 else []


def _before(items: tuple[Item, ...], index: int) -> int:
    """The last one before that does the same."""
    alike = (at for at in reversed(range(index)) if items[at].action == items[index].action)
    return next(alike, index - 1)


def _item_of(role: Role) -> int:
    return int(role.name.rpartition(".")[2][0])


def _met(pair: list[Role], items: tuple[Item, ...], action: str) -> list[Role]:
    """Both on one line, as near as their arms reach; what has no arms to reach out is just close."""
    middle, foot = sum(role.x for role in pair) / 2, max(role.y for role in pair)
    left = min(pair, key=lambda role: role.x)
    same = len({role.kind for role in pair}) == 1
    if same:
        height = sum(role.height for role in pair) / 2
        pair, left = [replace(role, height=height) for role in pair], replace(left, height=height)
    met = []
    for role in pair:
        kind = doing(items[_item_of(role)].kind, action)
        posed = kind != items[_item_of(role)].kind
        away = REACH[action] * role.height if posed else 0.4 * role.width
        x = middle + (-away if role == left else away)
        flip = (role != left) == posed
        met.append(replace(role, kind=kind, x=x, y=foot, order=foot, flip=flip, depth=0.0, tilt=0.0))
    return met
