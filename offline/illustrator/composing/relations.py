"""How the items of a scene are put together: riding, on, under, holding, before and behind each other."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import item_of, span
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.portraits import sitters
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, drawn_by

from .arranging import composed
from .cast import FAR, MARGIN, Role, Spot
from .depth import beside_others, focus, moved_in_depth
from .embraces import embraced
from .framing import as_closeup, as_portrait, fitted
from .grouping import LAID, Grouping, leading
from .laid_flat import spread_out
from .portraying import busts, companions
from .prominence import prominent
from .rows import between_two, framed, in_a_row


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
        at = framed(stage, items, main, root)
        spot = Spot(_focus(stage, order, len(main)) if at is None else at, len(main))
        group = Grouping(stage, ground, items, parents).placed(root, spot)
        if group and items[root].layer:
            group = moved_in_depth(stage, ground, group, items[root].layer)
        groups += [fitted(stage, group)] if group else []
    behind = [i for i in roots if i not in main]
    groups = [fitted(stage, group) for group in prominent(stage, ground, groups)]
    if stage.scene.place in LAID and ground.kind == "floor":
        groups = composed(stage, ground, groups)
    elif len(groups) == 1 and stage.scene.framing == "closeup" and len(groups[0]) > 1:
        groups = [as_closeup(stage, groups[0])]
    elif len(groups) == 1 and stage.scene.framing in {"portrait", "closeup"}:
        groups = [as_portrait(stage, groups[0])]
    elif ground.kind == "table":
        groups = spread_out(stage, groups)
    elif ground.kind != "air":
        groups = _clear(stage, groups)
    groups += _behind_and_before(stage, ground, behind, parents, groups)
    roles = embraced(stage, [role for group in groups for role in group], items)
    roles = [replace(role, traits=_traits(role, items)) for role in roles]
    return sorted(roles, key=lambda role: role.order or role.y)


def _traits(role: Role, items: tuple[Item, ...]) -> tuple[str, ...]:
    """What someone or something looks like, by the item that the role, or whose hands it is, is of."""
    index = item_of(role.like or role.name)
    item = items[index] if index is not None and index < len(items) else None
    if item and (nouns.is_person(role.kind) or _draws(role, item)):
        return item.traits
    return next(
        (other.traits for other in items if not nouns.is_person(role.kind) and _draws(role, other)), ()
    )


def _draws(role: Role, item: Item) -> bool:
    """Whether the drawing of a role is that of an item, in any pose."""
    return role.kind in {
        item.kind,
        drawn_by(item.kind),
        doing(item.kind, item.action),
    } or role.kind.startswith(f"{drawn_by(item.kind)} ")


def _portraits(stage: Stage, ground: Ground, people: tuple[int, ...]) -> list[Role]:
    """Busts with what they are with; all else that is named stands far behind them."""
    items, parents = stage.scene.items, _parents(stage.scene.items)
    roles = busts(stage, people)
    beside_them = companions(stage, roles, people)
    shown = {*people, *(item_of(role) for role in beside_them)}
    rest = [i for i in range(len(items)) if i not in shown and i not in parents]
    apart = {child: parent for child, parent in parents.items() if not {child, parent} & shown}
    behind: list[Role] = []
    for order, root in enumerate(rest):
        spot = Spot(stage.w * (0.5 + stage.side * (0.34 if order % 2 else -0.34)), 2)
        behind += fitted(stage, Grouping(stage, ground, items, apart).placed(root, spot))
    return [*behind, *sorted([*roles, *beside_them], key=lambda role: role.order)]


def _behind_and_before(
    stage: Stage, ground: Ground, roots: list[int], parents: dict[int, int], others: list[list[Role]]
) -> list[list[Role]]:
    """The groups that are said to be in the background, or before all others."""
    items, found = stage.scene.items, []
    for order, root in enumerate(roots):
        spot = Spot(focus(stage, order, len(roots)), 2)
        group = Grouping(stage, ground, items, parents).placed(root, spot)
        if not group:
            continue
        group = fitted(stage, moved_in_depth(stage, ground, group, items[root].layer))
        found.append(beside_others(stage, group, others) if items[root].layer > 0 else group)
    return found


def _clear(stage: Stage, groups: list[list[Role]]) -> list[list[Role]]:
    """Groups that stand on the ground moved from left to right until none hides another."""
    standing = [g for g in groups if g[0].way in {"ground", "water"} and len({r.name[0] for r in g}) == 1]
    if len(standing) < 2:
        return groups
    standing.sort(key=lambda group: span(group)[0] + span(group)[1])
    room, wide = stage.w - 2 * MARGIN, sum((span(g)[1] - span(g)[0]) for g in standing)
    factor, moved, at = min(1.0, room / (0.94 * wide)), [], MARGIN
    free = room - 0.94 * wide * factor
    for group in standing:
        left, right = span(group)
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
        child, parent = (j, i) if leading(item) else (i, j)
        if child not in parents and not _leads(parents, parent, child):
            parents[child] = parent
    return parents


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
