"""Subjects added to a picture that is drawn anew: by what it has, where a mask has room, or anywhere."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace

from PIL import Image

from offline.illustrator.composing.cast import Role, Spot
from offline.illustrator.composing.crowds import crowd, side_by_side
from offline.illustrator.composing.depth import moved_in_depth
from offline.illustrator.composing.framing import fitted
from offline.illustrator.composing.grouping import ordered
from offline.illustrator.composing.ways import WAYS
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.planning.haunts import INDOORS
from offline.illustrator.planning.portraits import worn_as
from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.homes import HEADGEAR, home_of

from .recasting import INSIDE, same, share_inside
from .room import roomiest

_HELD = 0.6
"""How much of who is put by another must be in the mask, for that to be no hindrance."""
_CROWDED = 0.2
"""How much of who is added may be before others or behind them, until it is drawn smaller."""
_HUNG = {f"{OPENMOJI}1F5BC", f"{OPENMOJI}E142", f"{OPENMOJI}1FA9E"}
"""What hangs on a wall: pictures and mirrors."""
_WET = {"sea", "lake", "harbour", "river"}


@dataclass(frozen=True)
class Addition:
    """Adds subjects: where the mask has room, by what they are said to be at, or where there is room."""

    items: tuple[Item, ...]
    mask: Image.Image | None
    number: int = 0
    side: str | None = None

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        dressed = [self._put_on(stage, role) for role in roles]
        put_on = self._for_busts(roles) if dressed != roles else set[int]()
        roles = dressed
        new = [at for at, item in enumerate(self.items) if not item.there and at not in put_on]
        first = [at for at in new if not self._on_a_new_one(at)]
        found = self._placed(stage, roles, roles, first)
        found += self._placed(stage, [*roles, *found], found, [at for at in new if at not in first])
        return sorted([*roles, *self._named(found)], key=lambda role: role.order or role.y)

    def _for_busts(self, roles: list[Role]) -> set[int]:
        """Which items those portrayed put on: a hat on a bust is drawn with it."""
        busts = any(role.way == "bust" for role in roles)
        free = {None, "with", "on"}
        return {at for at, item in enumerate(self.items) if busts and item.relation in free and worn_as(item)}

    def _put_on(self, stage: Stage, role: Role) -> Role:
        """A bust with what is added to it, where the mask is on its head."""
        head = replace(role, y=role.top + 0.6 * role.height, height=0.5 * role.height)
        if role.way != "bust" or (self.mask and share_inside(stage, head, self.mask) < 0.1):
            return role
        more = [worn_as(self.items[at]) for at in sorted(self._for_busts([role])) if not self.items[at].there]
        return replace(role, features=(*role.features, *(feature for each in more for feature in each)))

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
        placed = fitted(stage, WAYS[item.relation](_Guest(stage, roles), item, base, f"a{at}"))
        placed = _beside(stage, placed, base) if item.relation == "beside" and not self.mask else placed
        placed = _looking_out(stage, placed, base[0]) if item.relation == "behind" else placed
        others = [role for role in roles if role not in base]
        placed = _shared(placed, base[0], others) if item.relation == "on" and len(base) == 1 else placed
        return placed if all(share_inside(stage, role, self.mask) > _HELD for role in placed) else []

    def _worn(self, stage: Stage, roles: list[Role], item: Item) -> Item:
        """A hat that is marked where somebody has the head is on it, though the prompt does not say so."""
        if item.relation or self.mask is None or not nouns.worn(item.word):
            return item
        heads = (replace(role, y=role.top + 0.4 * role.height, height=0.4 * role.height) for role in roles)
        living = [head for head in heads if nouns.is_living(head.kind)]
        marked = any(share_inside(stage, head, self.mask) >= INSIDE for head in living)
        return replace(item, relation="with") if marked else item

    def _base(self, stage: Stage, roles: list[Role], item: Item) -> list[Role]:
        """Who an item relates to: the thing that is named, or for "it" who is most in the picture."""
        if item.target is not None:
            named = self.items[item.target]
            return [role for role in roles if same(role.kind, named)]
        bodies = [role for role in roles if role.kind not in HEADGEAR]
        marked = [role for role in bodies if share_inside(stage, role, self.mask) >= INSIDE]
        bearers = [role for role in marked or bodies if nouns.is_living(role.kind)]
        found = sorted(bearers or marked or bodies, key=lambda role: -role.height) if item.relation else []
        return found if item.count == 0 and nouns.worn(item.word) else found[:1]

    def _aloft(
        self, stage: Stage, items: tuple[Item, ...], box: tuple[float, float, float, float]
    ) -> list[Role]:
        """Several that fly, strewn over a marked part of the sky."""
        left, top, right, low = box
        each = [item for item in items for _ in range(item.count or 5)]
        wide, rng = (right - left) / len(each), stage.dice(f"aloft {self.number}")
        found = []
        for i, item in enumerate(each):
            kind = doing(item.kind, "flying")
            shape = subject_of(kind).box[1] / subject_of(kind).box[0]
            height = min(0.85 * wide * shape, 0.4 * (low - top), 0.16)
            x = left + wide * (i + float(rng.uniform(0.4, 0.6)))
            y = top + (low - top) * float(rng.uniform(0.28, 0.72))
            found.append(Role(kind, "a", x, y, height, item.colour, flip=i % 3 == 1, way="air", order=9.0))
        return found

    def _free(self, stage: Stage, roles: list[Role], items: tuple[Item, ...]) -> list[Role]:
        if self.mask is None:
            return _where_there_is_room(stage, roles, items, self.side)
        left, top, right, low = roomiest(self.mask)
        across, down = stage.w / self.mask.width, stage.h / self.mask.height
        wide, tall = (right - left) * across, (low - top) * down
        share = filled(items)
        foot = low * down - (1 - share) / 2 * tall
        fly = all(subject_of(doing(item.kind, "flying")).stands == "air" for item in items)
        if fly and _number(items) > 2 and top < 0.4 * self.mask.height:
            return self._aloft(stage, items, (left * across, top * down, right * across, low * down))
        placed = side_by_side(items, (left + right) / 2 * across, foot, (share * wide, share * tall))
        return [replace(role, order=9.0) for role in grounded(stage, placed)]


def _number(items: tuple[Item, ...]) -> int:
    return sum(item.count or 5 for item in items)


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


def _looking_out(stage: Stage, roles: list[Role], before: Role) -> list[Role]:
    """Those behind something, moved to its side with more room until half of them is seen."""
    side = -1 if before.x > stage.w / 2 else 1
    x = before.x + side * before.width / 2
    if roles[0].way == "air":
        top = before.top + 0.1 * before.height
        roles = [replace(role, y=min(role.y, max(role.height / 2, top))) for role in roles]
    middle = sum(role.x for role in roles) / len(roles)
    return fitted(stage, [replace(role, x=role.x - middle + x) for role in roles])


def _shared(roles: list[Role], seat: Role, others: list[Role]) -> list[Role]:
    """Those who are put on a seat or a table, where nobody else is on it."""
    reach = 0.5 * seat.width
    half = min(0.8 * reach, 0.3 * max(role.width for role in roles))
    shifts = [share * (reach - half) for share in (0.0, -0.55, 0.55, -0.8, 0.8, -1.0, 1.0)]
    offered = [[replace(role, x=role.x + shift) for role in roles] for shift in shifts]
    return min(offered, key=lambda placed: sum(_overlap(a, b) for a in placed for b in others))


def filled(items: tuple[Item, ...]) -> float:
    """How much of a mask's room some items fill (0 to 1): what shines leaves room for its light."""
    shining = max((glows[2] for item in items if (glows := subject_of(item.kind).glows)), default=0.0)
    return min(0.86, 0.6 / max(shining, 0.1))


class _Guest:
    """The stage for who is added to those who play on it already."""

    def __init__(self, stage: Stage, roles: list[Role] | None = None) -> None:
        self.stage = stage
        self.tallest = max((role.height for role in roles or [] if nouns.is_living(role.kind)), default=0.0)
        self.ground = stage.ground

    def _with(self, item: Item) -> Stage:
        """The stage on which an item is one of several: beside others it is as large as it is beside them."""
        stage = copy(self.stage)
        stage.scene = replace(stage.scene, items=(*stage.scene.items, item))
        return stage

    def own(self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0) -> list[Role]:
        """An item on its own ground around x. See ``relations``."""
        spot = Spot(x, 2, nearer, factor)
        found = [ordered(role) for role in crowd(self._with(item), self.ground, item, spot, name)]
        most = 0.4 * self.tallest
        if (
            most
            and item.relation not in {None, "with"}
            and home_of(item.kind) in {"studio", "kitchen", "cafe"}
        ):
            found = [replace(role, height=min(role.height, most)) for role in found]  # a bowl beside a chef
        return moved_in_depth(self.stage, self.ground, found, item.layer) if item.layer else found


def _where_there_is_room(
    stage: Stage, roles: list[Role], items: tuple[Item, ...], side: str | None
) -> list[Role]:
    """Each where the fewest others stand (on a side), as large as beside these; pictures on the wall."""
    found: list[Role] = []
    for item in items:
        seen = [*roles, *found]
        offered = _on_the_wall(stage, item) or _standing(stage, item, 1.0, side)
        best = min(offered, key=lambda placed: _hidden(placed, seen))
        if _hidden(best, seen) > _CROWDED * sum(role.width * role.height for role in best):
            best = min([best, *_standing(stage, item, 0.7, side)], key=lambda placed: _hidden(placed, seen))
        found += best
    return found


def _hidden(placed: list[Role], others: list[Role]) -> float:
    return sum(_overlap(a, b) for a in placed for b in others)


def _standing(stage: Stage, item: Item, factor: float, side: str | None) -> list[list[Role]]:
    """An item on its own ground at several spots, the better ones first."""
    shares = [0.5 + reach * stage.side for reach in (-0.3, 0.3, 0.0, -0.38, 0.38)]
    if side:
        shares = [0.22, 0.14, 0.32] if side == "left" else [0.78, 0.86, 0.68]
    return [fitted(stage, _Guest(stage).own(item, "a", stage.w * share, factor)) for share in shares]


def _on_the_wall(stage: Stage, item: Item) -> list[list[Role]]:
    """Where a picture may hang in a room; nowhere for other things."""
    if item.kind not in _HUNG or stage.scene.place not in INDOORS:
        return []
    spots = ((0.5 + 0.25 * stage.side, 0.58), (0.5 - 0.25 * stage.side, 0.62), (0.5, 0.3))
    return [
        [
            Role(
                item.kind,
                "a",
                stage.w * x,
                stage.h * y,
                0.17 * item.scale,
                item.colour,
                way="perch",
                order=0.01,
            )
        ]
        for x, y in spots
    ]


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
        if role.kind == "rainbow" or role.kind in HEADGEAR or role.kind in _HUNG
        else role
        for role in roles
    ]
