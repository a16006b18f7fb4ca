"""Who stands where: the scene's items become roles, with place, size and direction."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from . import nouns
from .colours import Colour, colours
from .herds import YOUNG, family, turned
from .homes import home_of
from .scene import Item
from .sizes import height_of
from .stage import Ground, Stage
from .subjects import doing, subject_of

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
    "openmoji:1F343": 14,
}
AT_SEA = {"underwater", "sea"}
FAR = {"rainbow", "tornado", "openmoji:26F0", "openmoji:1F30B", "openmoji:1F3D9"}
"""What rises at the horizon: those that an edit adds (mountain, volcano, cityscape) among it."""
HUES = colours("#e0433f #3f8fd0 #f0b83a #5fae5a #8a5ac4 #f08a3a #f083b0")
MARGIN = 0.03
BROOM = "openmoji:1F9F9"
ON_SEABED = {
    "rock",
    "coral",
    "chest",
    "crab",
    "starfish",
    "lobster",
    "openmoji:1F980",
    "openmoji:1F99E",
    "openmoji:2693",
    "openmoji:1F41A",
}
SINKS = 0.42
"""The part that is under water of what was not made to swim."""


CABIN = "cabin"
"""The way of who is seen behind the window of a vehicle."""


def seen_in_cabin(kind: str) -> float:
    """The part of someone, from the top, that is seen over the sill of a window."""
    if nouns.is_person(kind):
        return 0.42
    return 0.62 if subject_of(kind).front else 0.5


@dataclass(frozen=True)
class Role:
    """One individual: ``x``, ``y`` are where its foot (or, in the air, its middle) is, in units.

    ``way`` is "ground", "air", "water", "perch" (on something), "jump", "mirrored" (on a
    shore, with its reflection), "cabin" (behind the window of a vehicle), "table" (seen from above) or
    "bust" (a portrait, drawn by its ``features``);
    ``order`` is when it is drawn, ``cord`` how long the cord is that it hangs on, in units; ``like`` is the
    name of who has the same looks.
    """

    kind: str
    name: str
    x: float
    y: float
    height: float
    colour: Colour | None = None
    flip: bool = False
    way: str = "ground"
    depth: float = 0.0
    material: str | None = None
    tilt: float = 0.0
    order: float = 0.0
    accent: Colour | None = None
    cord: float = 0.0
    like: str = ""
    traits: tuple[str, ...] = ()
    features: tuple[str, ...] = ()

    @property
    def width(self) -> float:
        if self.way == "bust":
            return 0.9 * self.height
        box = subject_of(self.kind).box
        return self.height * box[0] / box[1]

    @property
    def foot(self) -> float:
        """Where its lowest point is."""
        return self.y + (self.height / 2 if self.way == "air" else 0.0)

    @property
    def top(self) -> float:
        return self.foot - self.height * (1.3 if self.way == "jump" else 1.0)


@dataclass(frozen=True)
class Spot:
    """Where a group is put: its middle, and how many groups share the picture."""

    x: float
    of: int
    nearer: float = 0.0
    factor: float = 1.0


def way_of(stage: Stage, ground: Ground, item: Item) -> str:
    """How an item is held: by the ground, the water or the air."""
    subject = subject_of(item.kind)
    others = [other for other in stage.scene.items if other is not item]
    led = any(subject_of(other.kind).stands == "air" for other in others) and subject.stands == "ground"
    aloft = item.action in {"flying", "soaring", "hovering", "floating"} and not led
    wings = nouns.is_animal(item.kind) and doing(item.kind, item.action).endswith(" flying")
    if aloft or wings or item.relation == "over":
        return "air"
    if ground.kind in {"air", "table"}:
        return ground.kind
    if any(_flown(other, item, stage.scene.items) for other in others):
        return "air"
    if subject.stands == "air" and item.action in {"sleeping", "lying", "sitting", "standing", "walking"}:
        return "ground"
    if ground.kind == "water" and item.action == "jumping" and home_of(item.kind) in AT_SEA:
        return "breach"
    if ground.kind == "water":
        return "air" if subject.stands == "air" and home_of(item.kind) != "underwater" else "water"
    swims = subject.stands == "air" and home_of(item.kind) == "underwater"
    paddles = nouns.is_animal(item.kind) and item.action == "swimming"
    if ground.water and (paddles or swims or subject.stands == "water") and home_of(item.kind) != "beach":
        return "water"
    if subject.stands == "air":
        return "ground" if stage.scene.place == "studio" and item.kind != "toy balloon" else "air"
    if item.action in {"jumping", "leaping"}:
        return "jump"
    return "air" if item.kind == "whale" else "ground"


def _flown(rider: Item, mount: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone flies on it, as a witch does on her broom."""
    on_it = rider.target is not None and items[rider.target] is mount
    return on_it and rider.relation in {"on", "riding"} and rider.action == "flying"


def crowd(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """All individuals of one item, spread in width and depth."""
    if item.kind in FAR and item.count == 1:
        return [_far(stage, ground, item, spot, name)]
    if ground.water and way_of(stage, ground, item) == "water":
        far, near = ground.water
        ground, spot = Ground(far, near, "water"), replace(spot, x=_offshore(stage, spot.x), factor=0.7)
    elif ground.water and stage.scene.place == "cliff" and ground.perch and spot.of > 1:
        spot = replace(spot, x=ground.perch[0] + 0.3 * (spot.x - stage.w / 2) / spot.of)
    count = item.count or MANY.get(item.kind, 4)
    if count == 2 and item.action == "facing":
        return _facing(stage, ground, item, spot, name)
    if count > 1:
        return _several(stage, ground, item, spot, name, count)
    return [_single(stage, ground, item, spot, name)]


def _offshore(stage: Stage, x: float) -> float:
    """Where boats float: by a cliff on the side of the sea."""
    return stage.w * (0.5 - 0.26 * stage.side) if stage.scene.place == "cliff" else x


def _far(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> Role:
    """What rises at the horizon, behind all else."""
    subject = subject_of(item.kind)
    low = ground.far - 0.02 if ground.kind in {"ground", "water"} else stage.h * 0.8
    height = min(
        subject.height * item.scale, low - 2 * MARGIN, 0.94 * stage.w * subject.box[1] / subject.box[0]
    )
    x = stage.w / 2 if item.kind == "rainbow" else spot.x
    return Role(
        item.kind,
        name,
        x,
        low,
        height,
        item.colour,
        way="perch",
        depth=0.1 if item.kind in {"rainbow", "tornado"} else 0.4,
        order=-1.0,
    )


def _single(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> Role:
    way, rng = way_of(stage, ground, item), stage.dice(f"stand{name}")
    kind = doing(item.kind, item.action)
    near = 0.4 + float(rng.uniform(0, 0.3)) + spot.nearer
    height = height_of(stage, item, near if spot.of == 1 else 0.42) * spot.factor
    height *= float(rng.uniform(0.86, 1.1)) if spot.of == 1 and not stage.scene.framing else 1.0
    height *= 1.0 if spot.of < 3 else 0.85
    height *= 0.72 if way == "breach" else 1.0
    x, y = spot.x, ground.far + (ground.near - ground.far) * near
    perched = bool(ground.perch) and spot.of == 1 and way == "ground"
    if ground.perch and perched:
        wide = height * subject_of(kind).box[0] / subject_of(kind).box[1]
        x, y = (
            ground.perch[0],
            ground.perch[1] + (0.09 if wide > 0.42 and stage.scene.place != "cliff" else 0.0),
        )
    if stage.scene.framing in {"closeup", "portrait"} and way == "ground":
        y = max(y, stage.h * 0.93)
    if way == "ground" and stage.scene.framing is None and ground.kind == "ground" and not perched:
        y = max(y, min(stage.h * 0.95, ground.far + 0.62 * height))
    if way == "table":
        x, y = stage.w / 2 + (0.6 if spot.of == 1 else 0.9) * (x - stage.w / 2), (stage.h + height) / 2
    if way == "air":
        low, high = (0.36, 0.46) if ground.kind != "air" else (0.42, 0.54)
        y = stage.h * float(rng.uniform(low, high))
    if "mirrored" in stage.scene.sights and ground.water and way == "ground" and not item.target:
        y, way = ground.water[0] + 0.04, "mirrored"
    if stage.scene.place == "underwater" and item.kind in ON_SEABED:
        y, way = stage.h * 0.95, "ground"
    elif stage.scene.place == "underwater" and _floats(item):
        y, way = stage.h * 0.13, "air"
    flip = faces_in(stage, item, x)
    tilt = _tilt(stage, item, rng) * (-1 if flip and item.kind == BROOM else 1)
    return Role(
        kind, name, x, y, height, item.colour, flip, way, 0.0, item.material, tilt, accent=item.accent
    )


def _floats(item: Item) -> bool:
    """Whether it belongs on the water, not in it: a boat over a reef."""
    return subject_of(item.kind).stands == "water" and home_of(item.kind) != "underwater"


def _tilt(stage: Stage, item: Item, rng: np.random.Generator) -> float:
    if item.kind == BROOM and any(_flown(other, item, stage.scene.items) for other in stage.scene.items):
        return -48.0
    if nouns.is_person(item.kind) and doing(item.kind, item.action).endswith(" flying"):
        return 52.0 * stage.side  # who has no wings flies head first
    lively = {"dancing": 6.0, "running": 4.0, "jumping": 6.0, "flying": 6.0, "playing": 4.0}
    reach = lively.get(item.action or "", 0.0)
    return float(rng.uniform(-reach, reach))


def faces_in(stage: Stage, item: Item, x: float) -> bool:
    """Whether to mirror: side views look left; whoever stands on the left looks into the picture."""
    running = [other for other in stage.scene.items if other.action == "running"]
    if len(running) > 1 and item.action == "running":
        return stage.side < 0 and not subject_of(doing(item.kind, item.action)).front
    return x < stage.w / 2 and not subject_of(doing(item.kind, item.action)).front


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
    base = min(base, span / max(1, min(count, 6) - 0.4) / ratio * overlap)
    order = rng.permutation(count) if count > 3 else range(count)[:: 1 if rng.random() < 0.5 else -1]
    roles, kin = [], family(item, kind, count)
    for i, rank in enumerate(order):
        t = (i + 0.5) / count + float(rng.uniform(-0.12, 0.12)) / count
        near = (int(rank) + 0.5) / count
        each = kin[i] if kin else kind
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
            replace(role, depth=0.12 * (1 - near), material=item.material, tilt=_tilt(stage, item, rng))
        )
    return roles


def _facing(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> list[Role]:
    """Two turned to each other, at the same depth; animals on their feet, for then they are seen sideways."""
    sideways = nouns.is_animal(item.kind) and doing(item.kind, "walking") != item.kind
    one = _single(stage, ground, replace(item, action="walking" if sideways else None), spot, name)
    apart = one.width * 0.58
    middle = min(max(spot.x, apart + one.width / 2), stage.w - apart - one.width / 2)
    return [
        replace(one, name=f"{name}{k}", x=middle + side * apart, flip=side < 0, tilt=0.0)
        for k, side in enumerate((-1, 1))
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
