"""Changes of who plays in a picture that is drawn anew: taken out, exchanged, made otherwise, added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from . import nouns
from .cast import MARGIN, Role, Spot, crowd, side_by_side
from .framing import fitted
from .homes import HEADGEAR
from .relations import ordered
from .room import roomiest
from .scene import Item
from .stage import Stage
from .subjects import subject_of
from .tables import words
from .ways import WAYS

Recast = Callable[[Stage, list[Role]], list[Role]]
_POSES = (" riding", " watering", " sleeping", " lying", " sitting", " running", " flying", " walking")
_INSIDE = 0.35
"""How much of an individual is in the mask of a wish that means it, at least."""
_HELD = 0.6
"""The same of who is put by another, for the mask to be no hindrance."""
_WET = {"sea", "lake", "harbour", "river"}


def same(kind: str, item: Item) -> bool:
    """Whether a drawing is what an item names: by its kind, by one of its names, or in general."""
    bare = kind
    for pose in _POSES:
        bare = bare.removesuffix(pose)
    if bare in {item.kind, item.word}:
        return True
    if item.word in words("small_words", "garments"):
        return nouns.is_person(bare)
    if item.word in {"person", "people", "man", "woman", "human", "figure"}:
        return nouns.is_person(bare)
    if item.word in {"animal", "pet", "creature"}:
        return nouns.is_animal(bare)
    if item.word in {"boat", "ship"}:
        return subject_of(bare).stands == "water" and not nouns.is_animal(bare)
    if nouns.names_of(bare)[0] in words("small_words", f"kinds of {item.word}"):
        return True
    named = {word for name in nouns.names_of(bare) for word in (*name.split(), name)}
    return item.word in named


def share_inside(stage: Stage, role: Role, mask: Image.Image | None) -> float:
    """How much of an individual's box is in the mask, 0 to 1."""
    if mask is None:
        return 1.0
    across, down = mask.width / stage.w, mask.height / stage.h
    left, right = (round((role.x + half * role.width) * across) for half in (-0.5, 0.5))
    top, low = round(role.top * down), round(role.foot * down)
    part = mask.crop((left, top, max(left + 1, right), max(top + 1, low)))
    return float(np.asarray(part, np.float32).mean()) / 255


@dataclass(frozen=True)
class Meant:
    """Tells which individuals a wish is about: of some things (of none: of all), and in the mask.

    Of one thing ("the cat", "one cup"), or of nothing that is named, not those that the mask barely touches,
    and not more than were said.
    """

    items: tuple[Item, ...]
    mask: Image.Image | None

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        shares = {role.name: share_inside(stage, role, self.mask) for role in roles if self._named(role)}
        one = len(self.items) == 1 and self.items[0].count == 1
        few = one or not self.items
        least = max(_INSIDE, (0.6 if few else 0.0) * max(shares.values(), default=0.0))
        found = [role for role in roles if shares.get(role.name, 0.0) >= least]
        return found[:1] if one and not self.mask and not self.items[0].there else found

    def _named(self, role: Role) -> bool:
        return not self.items or any(same(role.kind, item) for item in self.items)


@dataclass(frozen=True)
class Removal:
    """Leaves out those who are meant, with what they wear and hold; who was on them comes down."""

    meant: Meant

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        gone = self.meant(stage, roles)
        left = [role for role in roles if role not in gone]
        carriers = {role.name: next((who for who in gone if _carries(who, role)), None) for role in left}
        return [
            role if who is None else _down(role, who)
            for role in left
            if (who := carriers[role.name]) is None or not _is_held(role, who)
        ]


def item_at(role: Role) -> int | None:
    """The index of a role's item in its scene; None for who was added to the picture later."""
    digit = role.name.rpartition(".")[2][:1]
    return int(digit) if digit.isdigit() else None


def _carries(who: Role, role: Role) -> bool:
    """Whether someone has another on or in itself: of several the one of the same number."""
    parent, _, own = role.name.partition(".")
    mine, number = item_at(who), who.name.rpartition(".")[2][1:]
    return bool(own) and role.way == "perch" and parent == str(mine) and number in {"", own[1:]}


def _is_held(role: Role, who: Role) -> bool:
    """Whether it is worn or held by a living being, rather than on a seat."""
    return nouns.is_living(who.kind) and not role.kind.endswith(" riding")


def _down(role: Role, who: Role) -> Role:
    """Someone who sat on what is gone, on the ground."""
    return replace(role, kind=role.kind.removesuffix(" riding"), y=who.foot, way="ground")


@dataclass(frozen=True)
class Swap:
    """Puts another subject where one of several was, as large as it is beside the first."""

    meant: Meant
    item: Item

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        meant = self.meant(stage, roles)
        return [self._swapped(role) if role in meant else role for role in roles]

    def _swapped(self, role: Role) -> Role:
        new, own = subject_of(self.item.kind), subject_of(role.kind)
        height = role.height * self.item.scale * max(0.6, min(1.6, new.height / own.height))
        height = min(height, max(1.5 * role.width, 0.3) * new.box[1] / new.box[0])
        lands = role.way == "air" and new.stands != "air"
        changed = replace(role, kind=self.item.kind, height=height, way="ground" if lands else role.way)
        changed = replace(changed, y=max(role.foot, 0.8 * MARGIN)) if lands else changed
        return replace(changed, colour=self.item.colour, material=self.item.material)


@dataclass(frozen=True)
class Retouch:
    """Gives those who are meant another colour, size or material."""

    meant: Meant
    item: Item

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        meant = self.meant(stage, roles)
        return [self._touched(role) if role in meant else role for role in roles]

    def _touched(self, role: Role) -> Role:
        return replace(
            role,
            colour=self.item.colour or role.colour,
            material=self.item.material or role.material,
            height=role.height * self.item.scale,
        )


@dataclass(frozen=True)
class Addition:
    """Adds subjects: where the mask has room, by what they are said to be at, or where there is room."""

    items: tuple[Item, ...]
    mask: Image.Image | None
    number: int = 0

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        new = [at for at, item in enumerate(self.items) if not item.there]
        first = [at for at in new if not self._on_a_new_one(at)]
        found = self._placed(stage, roles, roles, first)
        found += self._placed(stage, [*roles, *found], found, [at for at in new if at not in first])
        return sorted([*roles, *self._named(found)], key=lambda role: role.order or role.y)

    def _on_a_new_one(self, at: int) -> bool:
        """Whether an item is put by another that is added too ("a knight with a crown")."""
        target = self.items[at].target
        return target is not None and not self.items[target].there and self.items[at].relation in WAYS

    def _placed(self, stage: Stage, roles: list[Role], bases: list[Role], which: list[int]) -> list[Role]:
        """Some of the items, by one of ``bases`` where they are said to be, else where there is room."""
        by_another = {at: self._by_another(stage, bases, at) for at in which}
        free = tuple(self.items[at] for at in which if not by_another[at])
        found = [role for placed in by_another.values() for role in placed]
        return found + (self._free(stage, [*roles, *found], free) if free else [])

    def _named(self, roles: list[Role]) -> list[Role]:
        return [replace(role, name=f"add{self.number} {i}") for i, role in enumerate(roles)]

    def _by_another(self, stage: Stage, roles: list[Role], at: int) -> list[Role]:
        """An item on, over or beside what the picture has, unless the mask is elsewhere."""
        item = self._worn(stage, roles, self.items[at])
        base = self._base(stage, roles, item)
        if not base or item.relation not in WAYS:
            return []
        placed = fitted(stage, WAYS[item.relation](_Guest(stage), item, base, f"a{at}"))
        placed = _beside(stage, placed, base) if item.relation == "beside" and not self.mask else placed
        return placed if all(share_inside(stage, role, self.mask) > _HELD for role in placed) else []

    def _worn(self, stage: Stage, roles: list[Role], item: Item) -> Item:
        """A hat that is marked where somebody has the head is on it, though the prompt does not say so."""
        if item.relation or self.mask is None or not nouns.worn(item.word):
            return item
        heads = (replace(role, y=role.top + 0.4 * role.height, height=0.4 * role.height) for role in roles)
        living = [head for head in heads if nouns.is_living(head.kind)]
        marked = any(share_inside(stage, head, self.mask) >= _INSIDE for head in living)
        return replace(item, relation="with") if marked else item

    def _base(self, stage: Stage, roles: list[Role], item: Item) -> list[Role]:
        """Who an item relates to: the thing that is named, or for "it" who is most in the picture."""
        if item.target is not None:
            named = self.items[item.target]
            return [role for role in roles if same(role.kind, named)]
        bodies = [role for role in roles if role.kind not in HEADGEAR]
        marked = [role for role in bodies if share_inside(stage, role, self.mask) >= _INSIDE]
        bearers = [role for role in marked or bodies if nouns.is_living(role.kind)]
        return sorted(bearers or marked or bodies, key=lambda role: -role.height)[:1] if item.relation else []

    def _free(self, stage: Stage, roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
        if self.mask is None:
            return _where_there_is_room(stage, roles, items)
        left, top, right, low = roomiest(self.mask)
        across, down = stage.w / self.mask.width, stage.h / self.mask.height
        wide, tall = (right - left) * across, (low - top) * down
        share = filled(items)
        foot = low * down - (1 - share) / 2 * tall
        placed = side_by_side(items, (left + right) / 2 * across, foot, (share * wide, share * tall))
        return [replace(role, order=9.0) for role in grounded(stage, placed)]


def _beside(stage: Stage, roles: list[Role], base: list[Role]) -> list[Role]:
    """Those who would hide whom they are beside, on the side with more room and no larger than that."""
    if sum(_overlap(role, who) for role in roles for who in base) == 0:
        return roles
    left = min(who.x - who.width / 2 for who in base)
    right = stage.w - max(who.x + who.width / 2 for who in base)
    room = max(left, right) - 0.02
    wide = max(r.x + r.width / 2 for r in roles) - min(r.x - r.width / 2 for r in roles)
    factor = max(0.4, min(1.0, room / wide))
    middle = sum(role.x for role in roles) / len(roles)
    x = left - 0.01 - room / 2 if left > right else stage.w - right + 0.01 + room / 2
    return [replace(role, x=x + factor * (role.x - middle), height=factor * role.height) for role in roles]


def filled(items: tuple[Item, ...]) -> float:
    """How much of a mask's room some items fill (0 to 1): what shines leaves room for its light."""
    shining = max((glows[2] for item in items if (glows := subject_of(item.kind).glows)), default=0.0)
    return min(0.86, 0.6 / max(shining, 0.1))


class _Guest:
    """The stage for who is added to those who play on it already."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.ground = stage.ground

    def own(self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0) -> list[Role]:
        """An item on its own ground around x. See ``relations``."""
        spot = Spot(x, 2, nearer, factor)
        return [ordered(role) for role in crowd(self.stage, self.ground, item, spot, name)]


def _where_there_is_room(stage: Stage, roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
    """Each where the fewest others stand, as large as it is beside these."""
    spots = [stage.w * share for share in (0.5 - 0.3 * stage.side, 0.5 + 0.3 * stage.side, 0.5)]
    found: list[Role] = []
    for item in items:
        offered = [fitted(stage, _Guest(stage).own(item, "a", x)) for x in spots]
        hidden = [sum(_overlap(a, b) for a in placed for b in (*roles, *found)) for placed in offered]
        found += offered[hidden.index(min(hidden))]
    return found


def _overlap(one: Role, other: Role) -> float:
    wide = min(one.x + one.width / 2, other.x + other.width / 2) - max(
        one.x - one.width / 2, other.x - other.width / 2
    )
    return max(0.0, wide) * max(0.0, min(one.foot, other.foot) - max(one.top, other.top))


def grounded(stage: Stage, roles: list[Role]) -> list[Role]:
    """What swims put into the water, where there is some; what is worn or in the sky without a shadow."""
    wet = stage.scene.place in _WET
    return [
        replace(role, way="water")
        if wet and subject_of(role.kind).stands == "water"
        else replace(role, way="perch")
        if role.kind == "rainbow" or role.kind in HEADGEAR
        else role
        for role in roles
    ]
