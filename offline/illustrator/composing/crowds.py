"""Several of one kind: how they are spread, in width and depth, or put in a row."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import colours
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, subject_of

from .cast import FAR, ON_SEABED, Role, Spot, far_off, single, tilt_of, way_of
from .herds import YOUNG, family, turned
from .sizes import height_of

MANY = {
    "flower": 13,
    "tulip": 13,
    "sunflower": 9,
    "rose": 11,
    **dict.fromkeys(("daisy", "poppy", "dandelion", "lavender", "peony", "lily"), 11),
    "mushroom": 5,
    "butterfly": 7,
    "bird": 6,
    "tree": 5,
    "openmoji:1F342": 16,
    "openmoji:1F341": 16,
}
HUES = colours("#e0433f #3f8fd0 #f0b83a #5fae5a #8a5ac4 #f08a3a #f083b0")


def crowd(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """All individuals of one item, spread in width and depth."""
    if item.kind in FAR and item.count == 1:
        return [far_off(stage, ground, item, spot, name)]
    way = way_of(stage, ground, item)
    if ground.water and way == "wade":
        ground = Ground(ground.water[0] + 0.03, ground.water[1] + 0.03, "water")
    elif ground.water and way == "water":
        far, near = ground.water
        ground, spot = Ground(far, near, "water"), replace(spot, x=_offshore(stage, spot.x), factor=0.7)
    elif ground.water and stage.scene.place == "cliff" and ground.perch and spot.of > 1:
        spot = replace(spot, x=ground.perch[0] + 0.3 * (spot.x - stage.w / 2) / spot.of)
    count = item.count or MANY.get(item.kind, 4)
    if "many" in item.traits and not item.count:
        count = max(count, 7 if subject_of(item.kind).fixed else 11)
    if count == 2 and (pair := _pair(stage, ground, item, spot, name)):
        return pair
    if count > 1 and (formed := _formation(stage, ground, item, spot, name, way)):
        return formed
    if count > 1:
        return _several(stage, ground, item, spot, name, count)
    return [single(stage, ground, item, spot, name)]


def _formation(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str, way: str) -> list[Role]:
    """Several that stand or fly in a figure: a warm heap, a circle, a wedge; none where they do not."""
    some, many = item.count or MANY.get(item.kind, 4), item.count or 7
    if item.action == "huddling" and way == "ground":
        return _huddled(_several(stage, ground, item, spot, name, some))
    if some > 2 and "circle" in stage.scene.sights and nouns.is_living(item.kind) and way == "ground":
        return _ring(stage, ground, item, spot, name, many)
    if some > 2 and "vee" in stage.scene.sights and way == "air":
        return _vee(stage, _several(stage, ground, item, spot, name, many))
    return []


def _offshore(stage: Stage, x: float) -> float:
    """Where boats float: by a cliff on the side of the sea."""
    return stage.w * (0.5 - 0.26 * stage.side) if stage.scene.place == "cliff" else x


def _several(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str, count: int) -> list[Role]:
    rng = stage.dice(f"crowd{name}")
    kind, way = doing(item.kind, item.action), way_of(stage, ground, item)
    subject = subject_of(kind)
    apart = 0.42 if stage.scene.place == "cliff" else 0.78 if spot.of == 1 else 0.7 / spot.of
    span = min(stage.w * apart, 0.55 * count * max(1.0, subject.box[0] / subject.box[1]))
    middle = stage.w / 2 if spot.of == 1 and stage.scene.place != "cliff" else spot.x
    base = height_of(stage, item) * spot.factor * (1.0 if count < 3 else 0.84 if count < 7 else 0.7)
    ratio = subject.box[0] / subject.box[1]
    overlap = 1.9 if subject.fixed else 1.15 if count < 4 else 1.5
    overlap *= (
        (1.35 if count < 4 else 1.12) if nouns.is_animal(item.kind) and ratio > 1.1 and way != "air" else 1.0
    )
    base = min(base, span / max(1, min(count, 6) - 0.4) / ratio * overlap)
    order = depths(rng, count, side_on=nouns.is_animal(item.kind) and ratio > 1.1 and way == "ground")
    roles, kin = [], family(item, kind, count)
    plays = _plays(item) if item.action == "playing" and way == "ground" else []
    for i, rank in enumerate(order):
        t = (i + 0.5) / count + float(rng.uniform(-0.12, 0.12)) / count
        near = (int(rank) + 0.5) / count
        each = kin[i] if kin else plays[i % len(plays)] if plays else kind
        size = base * (0.68 + 0.5 * near) * float(rng.uniform(0.94, 1.06))
        size *= YOUNG if kin and i == count - 1 else 1.0
        y = ground.far + (ground.near - ground.far) * near
        if stage.scene.place == "underwater" and item.kind in ON_SEABED:
            y, way = stage.h * (0.9 + 0.08 * near), "ground"
        elif way == "air":
            y = stage.h * (0.16 + 0.46 * float(rng.random())) if count > 3 else stage.h * (0.3 + 0.16 * near)
        flip = bool(not subject.front and turned(stage, item, (t, count, way), float(rng.random())))
        hue = item.colour or (HUES[i % len(HUES)] if _varied(stage, item) else None)
        role = Role(
            each, f"{name}{i}", middle + span * (t - 0.5), y, size, hue, flip, way, accent=item.accent
        )
        roles.append(
            replace(role, depth=0.12 * (1 - near), material=item.material, tilt=tilt_of(stage, item, rng))
        )
    return roles


def depths(rng: np.random.Generator, count: int, side_on: bool) -> list[int]:
    """Who is how near, from left to right: of a few seen from the side every other one is in a row behind."""
    if count > 3 and (not side_on or count > 8):
        return [int(rank) for rank in rng.permutation(count)]
    turn = 1 if rng.random() < 0.5 else -1
    if count <= 3:
        return list(range(count))[::turn]
    half = (count + 1) // 2
    behind, before = rng.permutation(half), half + rng.permutation(count - half)
    ranks = [int((behind if k % 2 == 0 else before)[k // 2]) for k in range(count)]
    return ranks[::turn]


def _huddled(roles: list[Role]) -> list[Role]:
    """All close to one another, some behind, in a warm heap."""
    size = sum(role.height for role in roles) / len(roles)
    middle, near = sum(role.x for role in roles) / len(roles), max(role.y for role in roles)
    rows = 2 if len(roles) > 3 else 1
    found = []
    for k, role in enumerate(roles):
        row, at = k % rows, k // rows
        wide, places = role.width * size / role.height, -(-(len(roles) - row) // rows)
        back = rows - 1 - row
        x = middle + 0.6 * wide * (at - (places - 1) / 2) + 0.3 * wide * (back - 0.5 * (rows - 1))
        y = near - 0.2 * size * back - 0.01 * (at % 2)
        found.append(replace(role, x=x, y=y, height=size, order=y, depth=0.0, tilt=0.0))
    return found


def _vee(stage: Stage, roles: list[Role]) -> list[Role]:
    """All in a wedge, the first in front, the others behind it in two lines."""
    size = sum(role.height for role in roles) / len(roles)
    wide = max(role.width for role in roles) * size / max(role.height for role in roles)
    way = 1.0 if roles[0].flip else -1.0
    rows = (len(roles) + 1) // 2
    step = min(0.8 * wide, 0.8 * stage.w / (rows + 1))
    found = []
    for k, role in enumerate(roles):
        row, side = (k + 1) // 2, 1 if k % 2 else -1
        x = stage.w / 2 + way * step * (0.45 * rows - row)
        y = 0.34 * stage.h + side * row * 0.5 * step
        found.append(replace(role, x=x, y=max(0.08, y), height=size, flip=way > 0, tilt=0.0, depth=0.0))
    return found


def _ring(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str, count: int) -> list[Role]:
    """All in a circle on the ground, the near ones larger, each turned to its middle."""
    roles, kind = _several(stage, ground, item, spot, name, count), doing(item.kind, item.action)
    size = max(role.height for role in roles)
    wide = size * subject_of(kind).box[0] / subject_of(kind).box[1]
    across = min(0.38 * stage.w, max(0.28, 0.3 * count * wide))
    middle, deep = (ground.far + ground.near) / 2, max(0.1, 0.5 * (ground.near - ground.far))
    found = []
    for k, role in enumerate(roles):
        a = 2 * np.pi * (k + 0.22) / count
        x, y = stage.w / 2 + across * float(np.cos(a)), middle + deep * float(np.sin(a))
        near = 1.0 + 0.2 * float(np.sin(a))
        flip = not subject_of(kind).front and x < stage.w / 2
        found.append(replace(role, x=x, y=y, height=0.9 * size * near, flip=flip, order=y, depth=0.0))
    return found


def _pair(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """Two that do something with each other; none where they do not."""
    if item.action in {"facing", "back to back"}:
        return _facing(stage, ground, item, spot, name)
    plays = item.action == "playing" and way_of(stage, ground, item) == "ground"
    return _romping(stage, ground, item, spot, name) if plays and len(_plays(item)) > 1 else []


def _facing(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """Two turned to each other, or away, at the same depth; animals are seen from the side."""
    away = item.action == "back to back"
    sideways = (how for how in ("profile", "walking") if doing(item.kind, how) != item.kind)
    beast = nouns.is_animal(item.kind)
    pose = next(sideways, None) if beast else "aside"
    one = single(stage, ground, replace(item, action=pose), spot, name)
    apart = one.width * (0.4 if away and beast else 0.3 if away else 0.54)
    middle = min(max(spot.x, apart + one.width / 2), stage.w - apart - one.width / 2)
    return [
        replace(one, name=f"{name}{k}", x=middle + side * apart, flip=((side < 0) != away) == beast, tilt=0.0)
        for k, side in enumerate((-1, 1))
    ]


def _plays(item: Item) -> list[str]:
    """The poses in which animals of a kind play with each other: bowing, leaping, running."""
    poses = [doing(item.kind, action) for action in ("playing", "jumping", "running")]
    return [pose for pose in dict.fromkeys(poses) if pose != item.kind] if nouns.is_animal(item.kind) else []


def _romping(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """Two that play: one bows with its hind up, the other leaps towards it."""
    low, high = _plays(item)[:2]
    one = replace(single(stage, ground, item, spot, name), kind=low, tilt=0.0)
    taller = subject_of(high).height / subject_of(low).height
    other = replace(one, kind=high, height=one.height * taller)
    wide = 0.46 * (one.width + other.width)
    fit = min(1.0, 0.9 * stage.w / (wide + 0.5 * (one.width + other.width)), 0.7 * stage.w / wide)
    middle = min(max(spot.x, 0.9 * fit * wide), stage.w - 0.9 * fit * wide)
    side = stage.side
    return [
        replace(
            role, name=f"{name}{k}", height=fit * role.height, x=middle + at * fit * wide / 2, flip=at < 0
        )
        for k, (role, at) in enumerate(((one, -side), (other, side)))
    ]


def _varied(stage: Stage, item: Item) -> bool:
    """Whether several of a kind are told apart by their colours ("colourful kites")."""
    if item.kind in {"person", "woman", "child", "boy", "girl"}:
        return item.material is None
    return stage.scene.mood == "vivid" and not nouns.is_person(item.kind) and item.material is None


def side_by_side(items: tuple[Item, ...], x: float, foot: float, share: tuple[float, float]) -> list[Role]:
    """The items side by side, as large as their share of the picture allows."""
    each = [item for item in items for _ in range(min(6, item.count or 3))]
    wide = share[0] / len(each)
    roles = []
    for i, item in enumerate(each):
        kind = doing(item.kind, item.action)
        subject = subject_of(kind)
        height = min(share[1], wide * subject.box[1] / subject.box[0])
        px = x + (i - (len(each) - 1) / 2) * wide
        air = subject.stands == "air"
        y = foot - share[1] * (0.5 if share[1] > height * 0.9 else 0.7) if air else foot
        way = "air" if air else "ground"
        roles.append(
            Role(kind, f"add{i}", px, y, height, item.colour, i % 2 == 1, way, material=item.material)
        )
    return roles
