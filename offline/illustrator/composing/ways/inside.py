"""In something: a cup, a basket, a boat, a bottle; or looking out of it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.actors import PAWS
from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.sizes import height_of
from offline.illustrator.composing.vessels import (
    HEAPED,
    arranged,
    bottled,
    bowled,
    heaped,
    jarred,
    seen_through,
)
from offline.illustrator.planning.holding import STEMMED, THROUGH
from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import anchor_of
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, doing, drawn_by, muzzle_of, subject_of
from offline.illustrator.subjects.nature.trees import LEAFY
from offline.illustrator.subjects.outline import tops
from offline.illustrator.subjects.people.crew import posed

from .anchored import at_part
from .driving import at_wheel, drives
from .group import Group
from .seated import SEATS, seated
from .standing import amid, before

RIMS = {"teacup": 0.12, "basket": 0.47, "box": 0.2, "clawfoot tub": 0.22}
"""How far down the near rim is."""
VASES = {"vase", "jug", "flower jar"}
SOME = 4
"""So many look out of what is full of them."""
ABOARD = 0.35
"""From this height on a ship carries people on its deck."""


def upon(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """On something, in the saddle of a horse; of a ship in it, on its deck."""
    if nouns.is_living(item.kind) and drives(item, base):
        return at_wheel(item, base, name)
    if anchor_of(item):
        return at_part(group, item, base, name)
    aboard = nouns.is_living(item.kind) and _has_deck(base[0])
    return (within if aboard else seated)(group, item, base, name)


def within(group: Group, item: Item, base: list[Role], name: str) -> list[Role]:
    """In a cup, a basket, a boat; in a chair on its seat, before a shop, behind the glass of a bottle."""
    living, holder = nouns.is_living(item.kind), base[0].kind
    if living and drives(item, base):
        return at_wheel(item, base, name)
    if holder in SEATS:
        return seated(group, item, base, name)
    if holder in {"tree", *LEAFY} and nouns.is_person(item.kind):
        return _on_a_bough(item, base[0], name)
    if holder == "blanket fort":
        return _at_its_entrance(before(group, item, base, name), base[0])
    if holder in {"shop", "house"} and nouns.is_person(item.kind):
        return before(group, item, base, name)
    if holder == "lying bottle":
        return bottled(item, base[0], name)
    if holder in THROUGH:
        return (jarred if holder == "jar" else seen_through)(item, base[0], name)
    if not living and _heaps(item, holder):
        fill = (
            arranged if holder in VASES and item.kind in STEMMED else bowled if holder == "bowl" else heaped
        )
        return [role for k, seat in enumerate(base) for role in fill(item, seat, f"{name}{k}")]
    if len(base) > max(1, item.count) or _size(holder) < 0.3 * _size(item.kind):
        return amid(group, item, base, name)
    item = replace(item, count=item.count or SOME)
    out = [_looking_out(group, item, base[k % len(base)], k, name) for k in range(item.count)]
    return [role for k, who in enumerate(out) for role in _with_paws(who, base[k % len(base)])]


def _on_a_bough(item: Item, tree: Role, name: str) -> list[Role]:
    """Sitting before the leaves of a tree, the legs hanging down."""
    sits = f"{doing(item.kind, (item.action or '').removeprefix('sitting').strip() or None)} seated"
    kind, count = sits if posed(sits) else drawn_by(item.kind), item.count or 3
    box = subject_of(kind).box
    tall = min(0.34 * tree.height, 0.42 * tree.height / (0.7 + 0.3 * count)) * box[1] / 140
    order = (tree.order or tree.y) + 0.0005
    found = []
    for k in range(count):
        x = tree.x + (k - (count - 1) / 2) * 0.26 * tree.width
        who = Role(
            kind, f"{name}{k}", x, tree.foot - 0.4 * tree.height, tall, item.colour, k % 2 == 1, "perch"
        )
        found.append(replace(who, accent=item.accent, order=order + 0.0001 * k))
    return found


def _at_its_entrance(roles: list[Role], fort: Role) -> list[Role]:
    """All side by side before the middle of a fort."""
    apart = min(0.3, 0.6 / len(roles)) * fort.width
    return [
        replace(
            role, x=fort.x + (k - (len(roles) - 1) / 2) * apart, y=fort.foot + 0.02, order=fort.foot + 0.02
        )
        for k, role in enumerate(roles)
    ]


def _with_paws(who: Role, seat: Role) -> list[Role]:
    """One who looks out of a cup or a basket, and its forepaws on the rim."""
    deep = subject_of(seat.kind).seat[1] < 0.2 or seat.kind in HEAPED
    kind = f"{drawn_by(who.kind)} paws"
    if not deep or kind not in SUBJECTS:
        return [who]
    usual = max(0.1, subject_of(seat.kind).seat[1] + 0.04)
    rim = seat.top + RIMS.get(drawn_by(seat.kind), usual) * seat.height
    tall = 0.26 * who.height
    paws = replace(who, kind=kind, name=f"{who.name}{PAWS}", height=tall, y=rim + 0.62 * tall)
    return [who, replace(paws, order=(seat.order or seat.y) + 0.001)]


def _heaps(item: Item, holder: str) -> bool:
    """Whether things lie in a heap there, one on the other."""
    if holder in HEAPED:
        return _size(item.kind) < 1.4 * _size(holder)
    return item.count == 0 and _size(holder) > 0.3


def _looking_out(group: Group, item: Item, seat: Role, k: int, name: str) -> Role:
    """The individual number ``k`` in it, drawn before it, so that its rim hides the feet."""
    count, (x, y) = item.count, subject_of(seat.kind).seat
    y = y or (max(tops(seat.kind)[3:7]) if subject_of(seat.kind).art else 0.0)
    deep = y < 0.2 or seat.kind in HEAPED  # no seat of its own: one looks out over the rim
    grown = replace(item, scale=max(1.0, item.scale)) if deep else item
    size = min(height_of(group.stage, grown), _room(item, seat, deep))
    reaches = deep and f"{drawn_by(item.kind)} paws" in SUBJECTS
    sunk = 0.2 if _has_deck(seat) else 0.34 if reaches else 0.42 if muzzle_of(item.kind) is None else 0.6
    foot = seat.top + y * seat.height + size * sunk + seat.height * 0.1 * deep
    if seat.way == "water":
        foot = min(foot, seat.foot - 0.14 * seat.height)
    middle = seat.x + seat.width * (x - 0.5) * (-1 if seat.flip else 1)
    at = middle + (k - (count - 1) / 2) * size * 0.7
    kind = doing(item.kind, item.action)
    role = Role(kind, f"{name}{k}", at, foot, size, item.colour, seat.flip, "perch", seat.depth)
    return replace(role, material=item.material, order=(seat.order or seat.y) - 0.0005)


def _room(item: Item, seat: Role, deep: bool) -> float:
    """How tall one of those in it may be, in units."""
    if deep:
        most = min(seat.height * 0.95, seat.width * 0.8 / (1 + 0.5 * (item.count - 1)))
    else:
        most = seat.width * (0.5 if nouns.is_living(item.kind) and seat.way == "water" else 0.34)
    return min(most, 0.46 * seat.height) if _has_deck(seat) else most


def _size(kind: str) -> float:
    """The longer side of a subject, in units."""
    subject = subject_of(kind)
    return subject.height * max(1.0, subject.box[0] / subject.box[1])


def _has_deck(seat: Role) -> bool:
    """Whether it is a ship, with people on its deck."""
    own = subject_of(seat.kind)
    return own.stands == "water" and own.height > ABOARD
