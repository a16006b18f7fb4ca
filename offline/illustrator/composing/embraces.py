"""Two who hug, kiss, fight or hold hands: brought together, each turned to the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from offline.illustrator.composing.cast import item_of, natural_colour
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, doing, muzzle_of, subject_of
from offline.illustrator.subjects.people.dealings import ANSWERS, APART

from .cast import Role
from .combat import fought
from .framing import fitted

REACH = {
    "hugging": 0.17,
    "holding hands": 0.26,
    "waltzing": 0.23,
    "fighting": 0.34,
    "kissing": 0.15,
    "tangoing": 0.17,
    "fencing": 0.6,
    "bowing": 0.42,
    **APART,
}
"""How far each stands from the middle between the two, as a share of its height."""
GAZING = {"gazing": 0.44, "sitting gazing": 0.44}
"""The same of those who look far away side by side, as a share of the width."""
FACING = {"facing": 0.62, "tugging": 0.62}
"""The same of those who look at each other."""
CLOSE = {"sleeping": 0.42, "lying": 0.44, "hugging": 0.32, "kissing": 0.4, "holding hands": 0.46}
"""The same of those who have no arms to reach out, as a share of the width."""
MET = {*REACH, *GAZING, *FACING, *CLOSE}
TURNED = {"facing", "beside", "with"}
"""How someone is tied to whom that one turns to."""
NUZZLING = 7.0
"""By how many degrees two that cuddle lean towards each other."""
PAIRED = " butting"
"""What is drawn of those that fight with their horns."""


def embraced(stage: Stage, roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
    """The roles with each pair that says so drawn together; the others as they are."""
    for index in range(len(items)):
        action = _action(items, index)
        pair = _pair(roles, items, index) if action in MET else []
        if len(pair) == 2 and action == "fighting" and (monsters := fought(stage, pair, items)):
            known = {role.name for role in roles}
            roles = [monsters.get(role.name, role) for role in roles]
            roles += [role for name, role in monsters.items() if name not in known]
        elif len(pair) == 2 and {role.way for role in pair} == {"ground"}:
            met = dict(zip(pair, fitted(stage, _met(pair, items, action, index)), strict=True))
            moved = {item_of(role): (role, met[role]) for role in pair}
            roles = [met.get(role) or _along(role, moved) for role in roles]
            roles += _between(stage, sorted(met.values(), key=lambda role: role.x), action)
        elif action in ANSWERS and not pair:
            roles = _turned_to_all(roles, items, index)
    return roles


def _turned_to_all(roles: list[Role], items: tuple[Item, ...], index: int) -> list[Role]:
    """One who deals with several turned to where they are, with what is in the hands."""
    partner, own = _partner(items, index), [role for role in roles if item_of(role) == index]
    others = [role.x for role in roles if item_of(role) == partner]
    if len(own) != 1 or len(others) < 2 or not nouns.is_person(own[0].kind):
        return roles
    turned = replace(own[0], flip=sum(others) / len(others) < own[0].x)
    moved: Mapping[int | None, tuple[Role, Role]] = {index: (own[0], turned)}
    return [turned if role is own[0] else _along(role, moved) for role in roles]


def _is_beast(kind: str) -> bool:
    """Whether a drawing is of an animal, in whatever pose."""
    return nouns.is_animal(kind) or muzzle_of(kind) is not None


def _between(stage: Stage, pair: list[Role], action: str) -> list[Role]:
    """What joins two animals: their arms, or the rope that both pull at."""
    if not all(_is_beast(role.kind) for role in pair):
        return []
    if action == "holding hands":
        return [_paws(stage, pair)]
    return [_rope(pair)] if action == "tugging" and all(muzzle_of(role.kind) for role in pair) else []


def _along(role: Role, moved: Mapping[int | None, tuple[Role, Role]]) -> Role:
    """What one of a pair holds goes along, to the other side of who has turned round."""
    holder, _, held = role.name.partition(".")
    if not held or item_of(holder) not in moved:
        return role
    before, after = moved[item_of(holder)]
    hands = role.kind.endswith(" hands")
    turned = before.flip != after.flip
    away = (role.x - before.x) * (-1 if turned else 1)
    order = after.order + (role.order - (before.order or before.y))
    kind = f"{after.kind} hands" if hands else role.kind
    dy = after.y - before.y
    return replace(role, kind=kind, x=after.x + away, y=role.y + dy, order=order, flip=role.flip != turned)


def _action(items: tuple[Item, ...], index: int) -> str:
    """What an item does with another: a pair that dances does so together."""
    item = items[index]
    other = items[index - 1] if index else item
    pair = index and other.action == "dancing" and item.count == other.count == 1
    together = pair or (item.count == 2 and not item.relation)
    waltz = together and len(items) <= 3 and doing(item.kind, "waltzing") != item.kind
    return "waltzing" if item.action == "dancing" and waltz else item.action or ""


def _pair(roles: list[Role], items: tuple[Item, ...], index: int) -> list[Role]:
    """Who hugs, and who is hugged: the two of one item, or this one and whom that is done to."""
    own = [role for role in roles if item_of(role) == index]
    if len(own) == 2:
        return own
    partner = _partner(items, index)
    other = [role for role in roles if item_of(role) == partner] if partner is not None else []
    return [*other, *own] if len(own) == len(other) == 1 else []


def _partner(items: tuple[Item, ...], index: int) -> int | None:
    """Whom someone does something with: the one tied to, or who is tied to that one, or named before."""
    target = items[index].target if items[index].relation != "holding" else None
    turned = (
        i
        for i, item in enumerate(items)
        if item.target == index and item.relation in {"facing", "beside", "with"}
    )
    named = (target, *turned, _before(items, index))
    return next((i for i in named if i is not None and i >= 0 and nouns.is_living(items[i].kind)), None)


def _before(items: tuple[Item, ...], index: int) -> int:
    """The last one before that does the same."""
    alike = (at for at in reversed(range(index)) if items[at].action == items[index].action)
    return next(alike, index - 1)


def _met(pair: list[Role], items: tuple[Item, ...], action: str, index: int) -> list[Role]:
    """Both on one line, as near as their arms reach; what has no arms to reach out is just close."""
    middle, foot = sum(role.x for role in pair) / 2, max(role.y for role in pair)
    left = min(pair, key=lambda role: role.x)
    same = len({role.kind for role in pair}) == 1
    grown = all(nouns.is_person(role.kind) and subject_of(role.kind).height == 0.42 for role in pair)
    if same or grown:
        height = sum(role.height for role in pair) / 2
        pair, left = [replace(role, height=height) for role in pair], replace(left, height=height)
    met = []
    for role in pair:
        kind = items[item_of(role) or 0].kind
        part = _part(action, role, pair, index)
        role = _grown(role, _posed(kind, part))
        posed = role.kind != kind
        side = -1 if role.name == left.name else 1
        reaches = (
            posed and muzzle_of(role.kind) is None and part not in FACING
        )  # arms that reach to the right
        flip = (side < 0) != reaches if posed or not subject_of(role.kind).front else False
        tilt = NUZZLING * side if action in {"hugging", "kissing"} and not posed else 0.0
        x = middle + side * _away(role, part if part in FACING else action, posed)
        met.append(replace(role, x=x, y=foot, order=foot, flip=flip, depth=0.0, tilt=tilt))
    return met


def _part(action: str, role: Role, pair: list[Role], index: int) -> str:
    """What one of two does: the deed who is named with it, the other what answers that."""
    alike = len({item_of(each) for each in pair}) == 1
    does = role.name == pair[0].name if alike else item_of(role) == index
    part = action if does else ANSWERS.get(action, action)
    return "facing" if action in ANSWERS and nouns.is_animal(role.kind) else part


def _posed(kind: str, action: str) -> str:
    """The drawing of one that meets another: those with horns fight with these."""
    if action in FACING:
        poses = ("looking", "walking") if action == "facing" else ("stretching", "running")
        found = (doing(kind, pose) for pose in poses) if nouns.is_animal(kind) else iter(())
        return next((posed for posed in found if posed != kind), kind)
    butting = f"{kind}{PAIRED}"
    return butting if action == "fighting" and butting in SUBJECTS else doing(kind, action)


def _grown(role: Role, kind: str) -> Role:
    """A role in another pose, as large as in its own."""
    ratio = subject_of(kind).height / max(0.01, subject_of(role.kind).height)
    return replace(role, kind=kind, height=role.height * (ratio if muzzle_of(kind) else 1.0))


def _away(role: Role, action: str, posed: bool) -> float:
    """How far one is from the middle between two, in units: on four legs so that the heads meet."""
    if action in GAZING or action in FACING:
        return {**GAZING, **FACING}[action] * role.width
    mouth = muzzle_of(role.kind) if posed else None
    if mouth:
        return max(0.1, 0.5 - mouth[0] - (0.03 if role.kind.endswith(PAIRED) else 0.1)) * role.width
    return REACH[action] * role.height if posed and action in REACH else CLOSE.get(action, 0.4) * role.width


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


def _rope(pair: list[Role]) -> Role:
    """From mouth to mouth."""
    ends = []
    for role in pair:
        x, y = muzzle_of(role.kind) or (0.5, 0.5)
        ends.append((role.x + (x - 0.5) * role.width * (-1 if role.flip else 1), role.top + y * role.height))
    (x0, y0), (x1, y1) = ends
    wide = max(0.05, 1.16 * (x1 - x0))
    rope = Role("tug rope", f"{pair[0].name}", (x0 + x1) / 2, (y0 + y1) / 2, wide * 0.2, way="perch")
    return replace(rope, y=rope.y + 0.6 * rope.height, order=max(role.order for role in pair) + 0.001)
