"""Two who hug, kiss, fight or hold hands: brought together, each turned to the other."""

from __future__ import annotations

from dataclasses import replace

from . import nouns
from .cast import Role
from .combat import fought
from .recasting import natural_colour
from .scene import Item
from .stage import Stage
from .subjects import SUBJECTS, doing, muzzle_of, subject_of

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
GAZING = {"gazing": 0.44, "sitting gazing": 0.44}
"""The same of those who look far away side by side, as a share of the width."""
CLOSE = {"hugging": 0.37, "kissing": 0.4, "holding hands": 0.46}
"""The same of those who have no arms to reach out, as a share of the width."""
NUZZLING = 7.0
"""By how many degrees two that cuddle lean towards each other."""
PAIRED = " butting"
"""What is drawn of those that fight with their horns."""


def embraced(stage: Stage, roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
    """The roles with each pair that says so drawn together; the others as they are."""
    for index in range(len(items)):
        action = _action(items, index)
        pair = _pair(roles, items, index) if action in {*REACH, *GAZING} else []
        if len(pair) == 2 and action == "fighting" and (monsters := fought(stage, pair, items)):
            roles = [monsters.get(role.name, role) for role in roles]
        elif len(pair) == 2 and {role.way for role in pair} == {"ground"}:
            met = dict(zip(pair, _met(pair, items, action), strict=True))
            moved = {_item_of(role): met[role].x - role.x for role in pair}
            roles = [met.get(role) or _along(role, moved) for role in roles]
            if action == "holding hands" and all(nouns.is_animal(role.kind) for role in met.values()):
                roles = [*roles, _paws(stage, sorted(met.values(), key=lambda role: role.x))]
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
    living = target is not None and nouns.is_living(items[target].kind)
    partner = target if target is not None and living else _before(items, index)
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
        role = _grown(role, _posed(items[_item_of(role)].kind, action))
        posed = role.kind != items[_item_of(role)].kind
        side = -1 if role.name == left.name else 1
        flip = (side < 0) != (muzzle_of(role.kind) is None and posed) if posed else False
        tilt = NUZZLING * side if action in {"hugging", "kissing"} and not posed else 0.0
        x = middle + side * _away(role, action, posed)
        met.append(replace(role, x=x, y=foot, order=foot, flip=flip, depth=0.0, tilt=tilt))
    return met


def _posed(kind: str, action: str) -> str:
    """The drawing of one that meets another: those with horns fight with these."""
    butting = f"{kind}{PAIRED}"
    return butting if action == "fighting" and butting in SUBJECTS else doing(kind, action)


def _grown(role: Role, kind: str) -> Role:
    """A role in another pose, as large as in its own."""
    ratio = subject_of(kind).height / max(0.01, subject_of(role.kind).height)
    return replace(role, kind=kind, height=role.height * (ratio if muzzle_of(kind) else 1.0))


def _away(role: Role, action: str, posed: bool) -> float:
    """How far one is from the middle between two, in units: on four legs so that the heads meet."""
    if action in GAZING:
        return GAZING[action] * role.width
    mouth = muzzle_of(role.kind) if posed else None
    if mouth:
        return max(0.1, 0.5 - mouth[0] - (0.03 if role.kind.endswith(PAIRED) else 0.1)) * role.width
    return REACH[action] * role.height if posed else CLOSE.get(action, 0.4) * role.width


def _paws(stage: Stage, pair: list[Role]) -> Role:
    """The two arms between those that hold hands."""
    left, right = pair
    hues = [role.colour or natural_colour(stage.dice, role) for role in pair]
    gap = max(0.5 * min(left.width, right.width), right.x - left.x - 0.42 * (left.width + right.width))
    foot = left.foot - 0.24 * min(left.height, right.height)
    paws = Role(
        "joined paws", f"{left.name}", (left.x + right.x) / 2, foot, gap * 30 / 70, hues[0], way="perch"
    )
    return replace(paws, accent=hues[1], order=max(left.order, right.order) + 0.001)
