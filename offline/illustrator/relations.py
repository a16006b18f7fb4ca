"""How the items of a scene are put together: riding, on, under, holding, before and behind each other."""

from __future__ import annotations

from dataclasses import replace

from . import nouns
from .arranging import clustered, composed
from .cast import FAR, MARGIN, Role, Spot, crowd
from .depth import focus, moved_in_depth
from .embraces import embraced
from .framing import as_portrait, fitted
from .portraying import busts, companions, sitters
from .rows import between_two, in_a_row
from .scene import Item
from .serving import BEARERS
from .stage import Ground, Stage
from .subjects import drawn_by, subject_of
from .vessels import HEAPED, THROUGH
from .ways import VISITORS, WAYS, beside, carried, hung_up, in_its_web, visiting, watered

WEB = "openmoji:1F578"
BLOSSOMS = {"flower", "tulip", "rose", "sunflower", "mushroom", "openmoji:1F33A", "openmoji:1F33C"}
"""What is drawn larger for the butterfly or the snail on it."""
CUPS = {"cup", "tea", "openmoji:1F375"}
LAID = {"tabletop", "rail"}
"""Places where things are arranged as one whole."""


def cast(stage: Stage, ground: Ground) -> list[Role]:
    """The roles of a scene in the order in which they are drawn, far ones first."""
    items = stage.scene.items
    if people := sitters(stage.scene):
        return _portraits(stage, ground, people)
    parents = _parents(items)
    roots = [i for i in range(len(items)) if i not in parents]
    main = [i for i in roots if items[i].layer == 0] or [i for i in roots if items[i].layer > 0]
    main = in_a_row(items, main)
    groups: list[list[Role]] = []
    for order, root in enumerate(main):
        spot = Spot(_focus(stage, order, len(main)), len(main))
        group = _Group(stage, ground, items, parents).placed(root, spot)
        if group and items[root].layer:
            group = moved_in_depth(stage, ground, group, items[root].layer)
        groups += [fitted(stage, group)] if group else []
    behind = [i for i in roots if i not in main]
    if stage.scene.place in LAID and ground.kind == "floor":
        groups = composed(stage, ground, groups)
    elif len(groups) == 1 and stage.scene.framing in {"portrait", "closeup"}:
        groups = [as_portrait(stage, groups[0])]
    elif ground.kind not in {"air", "table"}:
        groups = _clear(stage, groups)
    groups += _behind_and_before(stage, ground, behind, parents)
    roles = embraced([role for group in groups for role in group], items)
    roles = [replace(role, traits=_traits(role, items)) for role in roles]
    return sorted(roles, key=lambda role: role.order or role.y)


def _traits(role: Role, items: tuple[Item, ...]) -> tuple[str, ...]:
    """What someone looks like, by the item that the role, or whose hands it is, is of."""
    index = (role.like or role.name).rpartition(".")[2][:1]
    return items[int(index)].traits if index.isdigit() and nouns.is_person(role.kind) else ()


def _portraits(stage: Stage, ground: Ground, people: tuple[int, ...]) -> list[Role]:
    """Busts with what they are with; all else that is named stands far behind them."""
    items, parents = stage.scene.items, _parents(stage.scene.items)
    roles = busts(stage, people)
    beside_them = companions(stage, roles, people)
    shown = {*people, *(int(role.name) for role in beside_them)}
    rest = [i for i in range(len(items)) if i not in shown and i not in parents]
    apart = {child: parent for child, parent in parents.items() if not {child, parent} & shown}
    behind: list[Role] = []
    for order, root in enumerate(rest):
        spot = Spot(stage.w * (0.5 + stage.side * (0.34 if order % 2 else -0.34)), 2)
        behind += fitted(stage, _Group(stage, ground, items, apart).placed(root, spot))
    return [*behind, *sorted([*roles, *beside_them], key=lambda role: role.order)]


def _behind_and_before(
    stage: Stage, ground: Ground, roots: list[int], parents: dict[int, int]
) -> list[list[Role]]:
    """The groups that are said to be in the background, or before all others."""
    items, found = stage.scene.items, []
    for order, root in enumerate(roots):
        spot = Spot(focus(stage, order, len(roots)), 2)
        group = _Group(stage, ground, items, parents).placed(root, spot)
        found += [fitted(stage, moved_in_depth(stage, ground, group, items[root].layer))] if group else []
    return found


def _clear(stage: Stage, groups: list[list[Role]]) -> list[list[Role]]:
    """Groups that stand on the ground moved from left to right until none hides another."""
    standing = [g for g in groups if g[0].way in {"ground", "water"} and len({r.name[0] for r in g}) == 1]
    if len(standing) < 2:
        return groups
    standing.sort(key=lambda group: _span(group)[0] + _span(group)[1])
    room, wide = stage.w - 2 * MARGIN, sum((_span(g)[1] - _span(g)[0]) for g in standing)
    factor, moved, at = min(1.0, room / (0.94 * wide)), [], MARGIN
    free = room - 0.94 * wide * factor
    for group in standing:
        left, right = _span(group)
        half = (right - left) / 2 * factor
        middle = min(max((left + right) / 2, at + half), at + half + free)
        free -= max(0.0, middle - half - at)
        at = middle + 0.88 * half
        moved.append(
            [
                replace(role, x=middle + (role.x - (left + right) / 2) * factor, height=role.height * factor)
                for role in group
            ]
        )
    return [*(group for group in groups if group not in standing), *moved]


def _span(group: list[Role]) -> tuple[float, float]:
    return min(r.x - r.width / 2 for r in group), max(r.x + r.width / 2 for r in group)


def _parents(items: tuple[Item, ...]) -> dict[int, int]:
    """Which item each one is placed by: what is held by its holder, what sits by its seat."""
    parents: dict[int, int] = {}
    for i, item in enumerate(items):
        j = item.target
        if j is None or item.relation is None or j == i or not 0 <= j < len(items):
            continue
        if {item.kind, items[j].kind} & FAR:
            continue  # a rainbow is far from everything
        if between_two(items, i):
            continue  # it stands in their row
        child, parent = (j, i) if _leading(item) else (i, j)
        if child not in parents and not _leads(parents, parent, child):
            parents[child] = parent
    return parents


def _leading(item: Item) -> bool:
    """Whether an item is placed first, and what it relates to by it: a holder, a gardener."""
    return item.relation == "holding" or item.action == "watering"


def _leads(parents: dict[int, int], start: int, goal: int) -> bool:
    at: int | None = start
    while at is not None:
        if at == goal:
            return True
        at = parents.get(at)
    return False


def _focus(stage: Stage, order: int, of: int) -> float:
    """Where a group stands: one on a third, several side by side."""
    if of == 1 and stage.scene.style == "logo":
        return stage.w / 2
    if of == 1:
        reach = float(stage.dice("focus").uniform(0.02, 0.19))
        return stage.w * (0.5 + reach * (1.0 if stage.w < 1.3 else 1.25) * stage.side)
    reach = 0.33 if of > 2 else 0.24 if stage.scene.place != "studio" else 0.19
    return stage.w * (0.5 + stage.side * reach * (1 - 2 * order / (of - 1)))


def ordered(role: Role) -> Role:
    """A role that knows when it is drawn: by its foot, what flies a little earlier."""
    if role.order:
        return role
    return replace(role, order=role.foot if role.way != "air" else role.foot - 0.2)


def _spread(seat: Role, groups: list[list[Role]]) -> list[list[Role]]:
    """What shares a table or a bowl, from left to right, as large as there is room."""
    spans = [_span(group) for group in groups]
    room, wide = 0.88 * seat.width, sum(right - left for left, right in spans)
    factor = min(1.0, room / wide)
    gap = (room - wide * factor) / len(groups)
    at, moved = seat.x - room / 2 + gap / 2, []
    for group, (left, right) in zip(groups, spans, strict=True):
        foot, x = max(role.foot for role in group), at
        moved.append(
            [
                replace(
                    role,
                    x=x + (role.x - left) * factor,
                    y=foot - (foot - role.y) * factor,
                    height=role.height * factor,
                )
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


def _breadth(item: Item) -> float:
    """How wide an item's drawing is, in units."""
    subject = subject_of(item.kind)
    return subject.height * item.scale * subject.box[0] / subject.box[1]


def _meet(group: list[Role], other: list[Role]) -> bool:
    one, two = group[0], other[0]
    return one.way == two.way and abs(one.x - two.x) < 0.4 * (one.width + two.width) / 2


class _Group:
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
            beside_each_other = _spread(base[0], shared)
            groups = [group for group in groups if group not in shared] + beside_each_other
        else:
            groups = _apart(base, groups)
        return [*base, *(role for group in groups for role in group)]

    def _shares(self, child: int, base: list[Role]) -> bool:
        """Whether something lies on or in what it is placed by, next to others."""
        item = self.items[child]
        return item.relation == "on" or (item.relation == "in" and base[0].kind in HEAPED)

    def _base(self, root: int, children: list[int], spot: Spot) -> list[Role]:
        item = self._emptied(root, children)
        factor = self._bearing(item, children) if item.kind in BEARERS else 1.0
        for child in children if item.kind not in BEARERS else ():
            factor = max(factor, self._room(child, item))
        far = any(self.items[child].relation in {"in_front", "beside"} for child in children)
        moved = replace(spot, factor=factor, nearer=spot.nearer - (0.25 if far else 0.0))
        roles = self._crowd(item, moved, f"{root}")
        if item.kind == "shelf":
            roles = [replace(role, y=0.56 * self.stage.h, way="perch") for role in roles]
        if any(self.items[child].relation == "hanging" for child in children):
            roles = [hung_up(self.stage, role) for role in roles]
        return [ordered(role) for role in roles]

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
        if relation == "climbing":
            return min(2.0, max(1.3, 2.6 * other / own))
        if base.word in {"skateboard", "sled", "surfboard"}:
            return 1.0
        if relation == "in" and base.kind in THROUGH:
            return 2.2
        if relation == "in" and subject_of(base.kind).stands == "water":
            return 1.5
        if relation == "in" and base.kind in HEAPED and nouns.is_animal(who.kind):
            return 2.4
        if relation in {"on", "riding", "in"}:
            return min(2.2, max(1.0, 0.75 * other / own))
        if relation in {"in_front", "behind", "against"} and subject_of(base.kind).fixed:
            return 1.5
        roomy = relation in {"under", "hanging"}
        return min(1.9, max(1.3, 2.0 * other / own)) if roomy else 1.7 if relation == "smaller" else 1.0

    def _child(self, child: int, root: int, base: list[Role]) -> list[Role]:
        item, put = self.items[child], WAYS.get(self.items[child].relation or "beside", beside)
        if self.items[root].target == child and _leading(self.items[root]):
            put = watered if self.items[root].action == "watering" else carried
        if drawn_by(item.kind) == "spider" and base[0].kind == WEB:
            return in_its_web(item, base, f"{root}.{child}")
        if drawn_by(item.kind) in VISITORS and base[0].kind in BLOSSOMS:
            put = visiting
        roles = put(self, item, base, f"{root}.{child}")
        grown = [i for i, parent in self.parents.items() if parent == child]
        for further in grown:
            bearers = [role for role in roles if not role.kind.endswith(" hands")]
            roles = roles + self._child(further, child, bearers)
        return roles

    def own(self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0) -> list[Role]:
        """An item placed on its own ground around x."""
        placed = self._crowd(item, Spot(x, 2, nearer, factor), name)
        return [ordered(role) for role in placed]
