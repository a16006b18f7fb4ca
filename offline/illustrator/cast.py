"""Who stands where: the scene's items become roles, with place, size and direction."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .colours import Colour
from .homes import HANDY
from .scene import Item
from .stage import Ground, Stage
from .subjects import SUBJECTS, subject_of

MANY = {
    "flower": 13,
    "tulip": 13,
    "sunflower": 9,
    "rose": 11,
    "mushroom": 5,
    "butterfly": 7,
    "bird": 6,
    "tree": 5,
}


@dataclass(frozen=True)
class Role:
    """One individual: ``x``, ``y`` are where its foot (or, in the air, its middle) is, in units."""

    kind: str
    name: str
    x: float
    y: float
    height: float
    colour: Colour | None = None
    flip: bool = False
    way: str = "ground"
    depth: float = 0.0


def cast(stage: Stage, ground: Ground) -> list[Role]:
    """The roles of a scene, far ones first."""
    items = stage.scene.items
    roles: list[Role] = []
    taken = {item.target for item in items if item.target is not None}
    mains = [i for i in range(len(items)) if i not in taken]
    for order, i in enumerate(mains):
        roles += _group(stage, ground, items, i, order, len(mains))
    return roles


def _group(stage: Stage, ground: Ground, items: tuple[Item, ...], i: int, order: int, of: int) -> list[Role]:
    """An item with what it rides, sits on, waters or stands beside."""
    item = items[i]
    x = _focus(stage, order, of)
    if item.target is None or item.relation is None:
        return _crowd(stage, ground, item, x, f"{i}", of)
    other = items[item.target]
    if item.relation in {"riding", "on"} and not (
        item.relation == "on" and subject_of(other.kind).height < 0.18
    ):
        return _mounted(stage, ground, item, other, x, i)
    if item.relation == "watering":
        return _watering(stage, ground, item, other, i)
    if item.relation == "under":
        return _sheltered(stage, ground, item, other, x, i)
    if _handy(item, other):
        return _holding(stage, ground, item, other, x, i)
    gap = 0.19 * min(1.2, max(stage.w, 0.8))
    roles = _crowd(stage, ground, other, x + gap * stage.side * 1.0, f"{i}b", 2)
    mine = _crowd(stage, ground, item, x - gap * stage.side * 1.05, f"{i}", 2, nearer=0.03)
    if other.target is not None and other.target != i:
        roles += _crowd(stage, ground, items[other.target], x + gap * stage.side * 2.2, f"{i}c", 3)
    return sorted(roles + mine, key=lambda role: role.y)


def _focus(stage: Stage, order: int, of: int) -> float:
    """Where the group stands: on a third, several side by side."""
    if of == 1:
        return stage.w * (0.5 + (0.12 if stage.w < 1.3 else 0.17) * stage.side)
    return stage.w * (0.5 + stage.side * (0.24 - 0.48 * order / (of - 1)))


def height_of(stage: Stage, item: Item, near: float = 0.5) -> float:
    """How tall an item is drawn, in units; ``near`` 0 (far) to 1."""
    subject = subject_of(item.kind)
    alone = len(stage.scene.items) == 1 and item.count == 1
    height = subject.height * item.scale * (0.72 + 0.5 * near)
    if stage.scene.place in {"studio", "abstract"} or stage.scene.style == "logo":
        height = max(height, 0.5 if alone else 0.34)
    elif alone and subject.height < 0.34:
        height *= 1.35
    widest = 0.86 * stage.w
    return min(height, 0.82 * stage.h, widest * subject.box[1] / subject.box[0])


def _way(stage: Stage, ground: Ground, item: Item) -> str:
    stands = subject_of(item.kind).stands
    if item.relation == "flying" or ground.kind == "air":
        return "air"
    if ground.perch and ground.kind == "ground" and subject_of(item.kind).fixed:
        return "ground"
    if ground.kind == "water":
        return "air" if stands == "air" else "water"
    if stands == "air" and stage.scene.place == "studio":
        return "ground"
    return "air" if stands == "air" or item.kind == "whale" else "ground"


def _crowd(
    stage: Stage, ground: Ground, item: Item, x: float, name: str, of: int, nearer: float = 0.0
) -> list[Role]:
    """All individuals of one item, spread in width and depth."""
    count = item.count or MANY.get(item.kind, 4)
    if count > 1:
        return _several(stage, ground, item, x, name, count, of)
    way = _way(stage, ground, item)
    rng = stage.dice(f"stand{name}")
    near = 0.4 + float(rng.uniform(0, 0.3)) + nearer
    height = height_of(stage, item, near if of == 1 else 0.42)
    if of > 2:
        height *= 0.85
    y = ground.far + (ground.near - ground.far) * near
    if ground.perch and of == 1:
        x, y = ground.perch
    if way == "air":
        y = (
            stage.h * float(rng.uniform(0.36, 0.46))
            if ground.kind != "air"
            else stage.h * float(rng.uniform(0.42, 0.54))
        )
    flip = _flip(stage, item, x)
    return [Role(item.kind, name, x, y, height, item.colour, flip, way)]


def _flip(stage: Stage, item: Item, x: float) -> bool:
    """Side views are drawn looking left; whoever stands on the left looks into the picture."""
    return x < stage.w / 2 and not subject_of(item.kind).front


def _several(
    stage: Stage, ground: Ground, item: Item, x: float, name: str, count: int, of: int
) -> list[Role]:
    rng = stage.dice(f"crowd{name}")
    subject, way = subject_of(item.kind), _way(stage, ground, item)
    span = stage.w * (0.74 if of == 1 else 0.42)
    middle = stage.w / 2 if of == 1 else x
    base = height_of(stage, item) * (1.0 if count < 3 else 0.84)
    ratio = subject.box[0] / subject.box[1]
    base = min(base, span / max(1, min(count, 5) - 0.4) / ratio * (1.2 if count < 4 else 1.5))
    order = rng.permutation(count) if count > 3 else range(count)[:: 1 if rng.random() < 0.5 else -1]
    roles = []
    for i, rank in enumerate(order):
        t = (i + 0.5) / count + float(rng.uniform(-0.12, 0.12)) / count
        near = (int(rank) + 0.5) / count
        size = base * (0.68 + 0.5 * near) * float(rng.uniform(0.94, 1.06))
        y = ground.far + (ground.near - ground.far) * near
        if way == "air":
            y = stage.h * (0.16 + 0.46 * float(rng.random())) if count > 3 else stage.h * (0.3 + 0.16 * near)
        px = middle + span * (t - 0.5)
        flip = not subject.front and (rng.random() < 0.5 if way != "water" else stage.side < 0)
        roles.append(Role(item.kind, f"{name}{i}", px, y, size, item.colour, flip, way, 0.12 * (1 - near)))
    return sorted(roles, key=lambda role: role.y)


def _mounted(stage: Stage, ground: Ground, item: Item, other: Item, x: float, i: int) -> list[Role]:
    """Riders in the saddle; sitters on a bough, a chair, a book."""
    (base,) = _crowd(stage, ground, replace(other, count=1), x, f"{i}b", 1)
    seat = subject_of(other.kind)
    wide = base.height * seat.box[0] / seat.box[1]
    if wide > base.height * 3:
        base = Role(
            base.kind,
            base.name,
            stage.w / 2,
            stage.h * 0.58,
            0.22 * min(1.0, stage.w),
            base.colour,
            base.flip,
            "air",
        )
        wide = base.height * seat.box[0] / seat.box[1]
    foot = base.y + (base.height / 2 if base.way == "air" else 0)
    top = foot - base.height * (1 - seat.seat[1])
    sx = base.x + wide * (seat.seat[0] - 0.5) * (-1 if base.flip else 1)
    riding = item.relation == "riding" and f"{item.kind} riding" in SUBJECTS
    kind = f"{item.kind} riding" if riding else item.kind
    count = max(1, item.count)
    roles = [base]
    for k in range(count):
        size = base.height * 0.94 if riding else min(height_of(stage, item), max(base.height * 1.1, 0.24))
        drop = subject_of(kind).seat if riding else (0.5, 1.0)
        own = size * subject_of(kind).box[0] / subject_of(kind).box[1]
        px = (
            sx
            + (k - (count - 1) / 2) * max(own * 1.15, 0.2)
            - own * (drop[0] - 0.5) * (-1 if base.flip else 1) * riding
        )
        y = top + size * (1 - drop[1]) + (0.0 if riding else 0.012)
        flip = base.flip if riding or count == 1 else k % 2 == 0
        roles.append(Role(kind, f"{i}{k}", px, y, size, item.colour, flip, "perch"))
    return roles


def _watering(stage: Stage, ground: Ground, item: Item, other: Item, i: int) -> list[Role]:
    kind = f"{item.kind} watering" if f"{item.kind} watering" in SUBJECTS else item.kind
    y, flip = ground.near - 0.06, stage.side > 0
    x = stage.w * (0.5 + 0.14 * stage.side)
    height = height_of(stage, item, 0.62)
    rng = stage.dice("watered")
    roles = [Role(kind, f"{i}", x, y, height, item.colour, flip, "ground")]
    for k in range(max(9, other.count)):
        px = x - stage.side * (0.16 + 0.3 * float(rng.random()))
        fy = y - 0.05 + 0.11 * float(rng.random())
        roles.append(Role(other.kind, f"{i}w{k}", px, fy, 0.15 + 0.05 * float(rng.random()), other.colour))
    return sorted(roles, key=lambda role: role.y)


def _handy(item: Item, other: Item) -> bool:
    return f"{item.kind} riding" in SUBJECTS and other.kind in HANDY.split() and item.count == 1


def _holding(stage: Stage, ground: Ground, item: Item, other: Item, x: float, i: int) -> list[Role]:
    """Something small in a hand, an umbrella or a balloon above it."""
    (holder,) = _crowd(stage, ground, item, x, f"{i}", 1)
    tall = {"umbrella": 0.8, "balloon": 0.8, "guitar": 0.75}.get(other.kind, 0.36) * holder.height
    lifted = 0.46 if other.kind in {"umbrella", "balloon"} else 0.3
    foot = holder.y + (holder.height / 2 if holder.way == "air" else 0) - lifted * holder.height
    hand = holder.x + 0.19 * holder.height * (0.9 if other.kind == "guitar" else 1.0)
    return [holder, Role(other.kind, f"{i}b", hand, foot, tall, other.colour, False, "perch")]


def _sheltered(stage: Stage, ground: Ground, item: Item, other: Item, x: float, i: int) -> list[Role]:
    """Under a tree or an umbrella: the shelter is larger and behind."""
    (roof,) = _crowd(stage, ground, replace(other, count=1, scale=other.scale * 1.35), x, f"{i}b", 2)
    foot = roof.y if roof.way != "air" else (ground.far + ground.near) / 2
    small = replace(item, scale=item.scale * 0.72)
    below = _crowd(stage, ground, small, x - 0.02 * stage.side, f"{i}", 2)
    return [roof, *(Role(**{**role.__dict__, "y": foot + 0.03, "way": "ground"}) for role in below)]


def side_by_side(items: tuple[Item, ...], x: float, foot: float, share: tuple[float, float]) -> list[Role]:
    """The items side by side, as large as their share of the picture allows."""
    each = [item for item in items for _ in range(min(6, item.count or 3))]
    wide = share[0] / len(each)
    roles = []
    for i, item in enumerate(each):
        subject = subject_of(item.kind)
        height = min(share[1], wide * subject.box[1] / subject.box[0])
        px = x + (i - (len(each) - 1) / 2) * wide
        air = subject.stands == "air"
        y = foot - share[1] * (0.5 if share[1] > height * 0.9 else 0.7) if air else foot
        roles.append(
            Role(item.kind, f"add{i}", px, y, height, item.colour, i % 2 == 1, "air" if air else "ground")
        )
    return roles
