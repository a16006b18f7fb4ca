"""Items that belong together, placed one by the other: a base, and what is on, in, under or beside it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import span, tag
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.holding import THROUGH
from offline.illustrator.planning.serving import BEARERS
from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import anchor_of
from offline.illustrator.scene import Item
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.nature.trees import LEAFY

from .arranging import clustered
from .cast import Role, Spot
from .crowds import crowd
from .vessels import HEAPED
from .walls import on_the_wall
from .ways import TRUNKS, VISITORS, WAYS, beside, carried, hung_up, in_its_web, visiting, watered
from .ways.mythic import lifted
from .ways.opposite import AT_TABLE, CHAIR
from .ways.standing import ringed

WEB = "spider web"
BLOSSOMS = {"flower", "tulip", "rose", "sunflower", "mushroom", "openmoji:1F33A", "openmoji:1F33C"}
"""What is drawn larger for the butterfly or the snail on it."""
CUPS = {"cup", "tea", "openmoji:1F375"}
FOR_TWO = 0.74
"""How large a table is at which two sit, beside its usual size."""
LAID = {"tabletop", "rail"}
"""Places where things are arranged as one whole."""


def ordered(role: Role) -> Role:
    """A role that knows when it is drawn: by its foot, what flies a little earlier."""
    if role.order:
        return role
    return replace(role, order=role.foot if role.way != "air" else role.foot - 0.2)


def _spread(seat: Role, groups: list[list[Role]]) -> list[list[Role]]:
    """What shares a table or a bowl, from left to right, as large as there is room."""
    up = [[role for role in group if role.way != "ground"] or group for group in groups]
    spans = [span(group) for group in up]
    room, wide = (
        (0.7 if seat.kind in THROUGH else 0.88) * seat.width,
        sum(right - left for left, right in spans),
    )
    factor = min(1.0, room / wide)
    gap = (room - wide * factor) / len(groups)
    at, moved = seat.x - room / 2 + gap / 2, []
    for group, upon, (left, right) in zip(groups, up, spans, strict=True):
        foot, x = max(role.foot for role in upon), at
        moved.append(
            [
                replace(
                    role,
                    x=x + (role.x - left) * factor,
                    y=foot - (foot - role.y) * factor,
                    height=role.height * factor,
                )
                if role in upon
                else replace(role, x=x + (role.x - left))
                for role in group
            ]
        )
        at += (right - left) * factor + gap
    return moved


def _apart(base: list[Role], groups: list[list[Role]]) -> list[list[Role]]:
    """Those who would stand in one spot beside something: the second goes to its other side."""
    middle = sum(role.x for role in base) / len(base)
    found: list[list[Role]] = []
    for group in groups:
        if group[:1] and group[0].way in {"ground", "water"} and any(_meet(group, other) for other in found):
            group = [replace(role, x=2 * middle - role.x, flip=not role.flip) for role in group]
        found.append(group)
    return found


def _side_by_side(roof: Role, groups: list[list[Role]], items: list[Item]) -> list[list[Role]]:
    """Those who are under one roof next to each other, at one distance."""
    under = [
        group
        for group, item in zip(groups, items, strict=True)
        if item.relation == "under" and group and group[0].way == "ground"
    ]
    if len(under) < 2:
        return groups
    sized = _at_one_distance(under)
    spans = [span(group) for group in sized]
    wide, foot = sum(right - left for left, right in spans), max(group[0].y for group in sized)
    at, moved = roof.x - wide / 2, []
    for group, (left, right) in zip(sized, spans, strict=True):
        dx, dy = at - left, foot - group[0].y
        moved.append([replace(r, x=r.x + dx, y=r.y + dy, order=r.order + dy) for r in group])
        at += right - left
    return [moved[under.index(group)] if group in under else group for group in groups]


def _at_one_distance(groups: list[list[Role]]) -> list[list[Role]]:
    """People as tall beside each other as they are in life."""
    people = [group for group in groups if nouns.is_person(group[0].kind.split(" ")[0])]
    scales = [group[0].height / subject_of(group[0].kind).height for group in people]
    found = []
    for group in groups:
        own = subject_of(group[0].kind).height
        factor = sum(scales) / len(scales) * own / group[0].height if group in people else 1.0
        found.append([replace(role, height=role.height * factor) for role in group])
    return found


def _breadth(item: Item) -> float:
    """How wide an item's drawing is, in units."""
    subject = subject_of(item.kind)
    return subject.height * item.scale * subject.box[0] / subject.box[1]


def _meet(group: list[Role], other: list[Role]) -> bool:
    one, two = group[0], other[0]
    return one.way == two.way and abs(one.x - two.x) < 0.4 * (one.width + two.width) / 2


def leading(item: Item) -> bool:
    """Whether an item is placed first, and what it relates to by it: a holder, a gardener."""
    return item.relation == "holding" or item.action == "watering"


class Grouping:
    """Items that belong together, placed one by the other."""

    def __init__(
        self, stage: Stage, ground: Ground, items: tuple[Item, ...], parents: dict[int, int]
    ) -> None:
        self.stage = stage
        self.ground = ground
        self.items = items
        self.parents = parents

    def placed(self, root: int, spot: Spot) -> list[Role]:
        children = [i for i, parent in self.parents.items() if parent == root]
        base = self._base(root, children, spot)
        groups = [self._child(child, root, base) for child in children]
        shared = [
            group
            for child, group in zip(children, groups, strict=True)
            if self._shares(child, base) and group
        ]
        if len(shared) > 1 and len(base) == 1:
            fronts = [role for group in shared for role in group if role.kind == "bowl front"]
            inside = [[role for role in group if role not in fronts] for group in shared]
            groups = [group for group in groups if group not in shared] + _spread(base[0], inside)
            groups += [fronts[:1]] if fronts else []  # of one bowl there is one
        else:
            groups = _apart(base, _side_by_side(base[0], groups, [self.items[c] for c in children]))
            groups = ringed(base, groups, [self.items[c] for c in children])
        return [*base, *(role for group in groups for role in group)]

    def _shares(self, child: int, base: list[Role]) -> bool:
        """Whether something lies on or in what it is placed by, next to others."""
        item = self.items[child]
        if anchor_of(item):
            return False
        afloat = nouns.is_living(item.kind) and subject_of(base[0].kind).stands == "water"
        shared = afloat or base[0].kind in {*HEAPED, "open snow globe", "terrarium"}
        return item.relation == "on" or (item.relation == "in" and shared)

    def _base(self, root: int, children: list[int], spot: Spot) -> list[Role]:
        item = self._emptied(root, children)
        factor = self._bearing(item, children) if item.kind in BEARERS else 1.0
        for child in children if item.kind not in BEARERS else ():
            factor = max(factor, self._room(child, item))
        pair = [self.items[child] for child in children if self.items[child].action in AT_TABLE]
        factor = 1.35 if any(self.items[child].relation == "picnicking" for child in children) else factor
        factor = FOR_TWO if sum(item.count for item in pair if item.relation == "at") == 2 else factor
        far = any(self.items[child].relation in {"in_front", "beside"} for child in children)
        moved = replace(spot, factor=factor, nearer=spot.nearer - (0.25 if far else 0.0))
        roles = self._crowd(item, moved, tag(root))
        if anchor_of(item) == "wall" and self.ground.kind == "floor":
            roles = on_the_wall(self.stage, roles if item.count else roles[:3])
        if item.kind == "shelf":
            roles = [replace(role, y=0.56 * self.stage.h, way="perch") for role in roles]
        if any(self.items[child].relation == "hanging" for child in children):
            roles = [hung_up(self.stage, role) for role in roles]
        if len(roles) == 2 and any(self.items[child].relation == "between" for child in children):
            roles = self._parted(roles, next(c for c in children if self.items[c].relation == "between"))
        if any(self.items[child].relation == "abducted" for child in children):
            roles = [lifted(role, self.stage.h) for role in roles]
        return [ordered(role) for role in roles]

    def _parted(self, pair: list[Role], child: int) -> list[Role]:
        """Two with room between them for who is there."""
        who, middle = self.items[child], sum(role.x for role in pair) / 2
        foot = sum(role.y for role in pair) / 2
        half = 0.62 * _breadth(who) * max(1, min(who.count, 3)) + 0.02
        left = min(pair, key=lambda role: role.x)
        return [
            replace(role, x=middle + (-1 if role is left else 1) * (half + role.width / 2), y=foot)
            for role in pair
        ]

    def _emptied(self, root: int, children: list[int]) -> Item:
        """A cup that someone sits in has nothing else in it."""
        item = self.items[root]
        sat_in = any(
            self.items[child].relation == "in" and nouns.is_living(self.items[child].kind)
            for child in children
        )
        return replace(item, kind="teacup") if sat_in and item.kind in CUPS else item

    def _crowd(self, item: Item, spot: Spot, name: str) -> list[Role]:
        """An item on its own ground: in clusters on a table."""
        several = item.count != 1 and subject_of(item.kind).stands == "ground"
        if several and self.stage.scene.place in LAID:
            return clustered(self.stage, item, spot, name, item.count or 5)
        return crowd(self.stage, self.ground, item, spot, name)

    def _bearing(self, base: Item, children: list[int]) -> float:
        """How much larger or smaller a plate or a board is drawn for what lies on it."""
        borne = [self.items[child] for child in children if self.items[child].relation == "on"]
        wide = sum(min(3, item.count or 3) * _breadth(item) for item in borne)
        return 1.5 * wide / _breadth(base) if borne else 1.0

    def _room(self, child: int, base: Item) -> float:
        """How much larger a base is made for who sits on it or shelters under it."""
        relation, who = self.items[child].relation, self.items[child]
        own, other = subject_of(base.kind).height * base.scale, subject_of(who.kind).height * who.scale
        bloom = base.kind in BLOSSOMS and own < 0.34 and subject_of(who.kind).height <= 0.2
        if bloom or base.kind == WEB:
            return 2.4
        if relation in {"climbing", "clasping"}:
            return min(2.0, max(1.3, 2.6 * other / own))
        if base.word in {"skateboard", "sled", "surfboard"}:
            return 1.0
        if relation == "in" and base.kind in {"tree", *LEAFY} and nouns.is_person(who.kind):
            return 1.6
        if relation == "in" and base.kind in THROUGH:
            return 2.2 if len(self.items) < 3 else 1.3
        if relation == "in" and subject_of(base.kind).stands == "water":
            return 1.5
        if relation == "in" and base.kind in HEAPED and nouns.is_animal(who.kind):
            return 2.4
        if relation in {"on", "riding", "in"}:
            return min(2.2, max(1.0, 0.75 * other / own))
        if relation in {"in_front", "behind", "against"} and subject_of(base.kind).fixed:
            return 1.5
        roomy = relation in {"under", "hanging"} or (relation == "behind" and base.kind in TRUNKS)
        return min(1.9, max(1.3, 2.0 * other / own)) if roomy else 1.7 if relation == "smaller" else 1.0

    def _child(self, child: int, root: int, base: list[Role]) -> list[Role]:
        item, put = self.items[child], WAYS.get(self.items[child].relation or "beside", beside)
        if self.items[root].target == child and leading(self.items[root]):
            put = watered if self.items[root].action == "watering" else carried
        if drawn_by(item.kind) in VISITORS and base[0].kind in BLOSSOMS:
            put = visiting
        in_web = drawn_by(item.kind) == "spider" and item.relation != "hanging"
        if in_web and base[0].kind == WEB:
            return in_its_web(item, base, f"{tag(root)}.{tag(child)}")
        roles = put(self, item, base, f"{tag(root)}.{tag(child)}")
        grown = [i for i, parent in self.parents.items() if parent == child]
        further = []
        for other in grown:
            bearers = [role for role in roles if not role.kind.endswith(" hands") and role.kind != CHAIR]
            further.append(self._child(other, child, bearers))
            roles = roles if self.items[other].relation == "around" else roles + further.pop()
        rings = [self.items[i] for i in grown if self.items[i].relation == "around"]
        return [*roles, *(role for group in ringed(roles, further, rings) for role in group)]

    def own(self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0) -> list[Role]:
        """An item placed on its own ground around x."""
        placed = self._crowd(item, Spot(x, 2, nearer, factor), name)
        return [ordered(role) for role in placed]
