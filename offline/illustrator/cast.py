"""Who stands where: the scene's items become roles, with place, size and direction."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from . import nouns
from .colours import Colour, colours
from .homes import home_of
from .scene import Item, Scene
from .stage import Ground, Stage
from .subjects import doing, subject_of

MANY = {
    "flower": 13,
    "tulip": 13,
    "sunflower": 9,
    "rose": 11,
    "mushroom": 5,
    "butterfly": 7,
    "bird": 6,
    "tree": 5,
    "openmoji:1F342": 16,
    "openmoji:1F341": 16,
    "openmoji:1F343": 14,
}
FRAMES = {"closeup": (2.3, 0.84), "portrait": (1.7, 0.78), "wide": (0.62, 0.4)}
COARSE = {"pixel": 1.15, "stainedglass": 1.5, "lowpoly": 1.35, "isometric": 0.78, "papercut": 1.1, "oil": 1.1}
FAR = {"rainbow", "tornado"}
HUES = colours("#e0433f #3f8fd0 #f0b83a #5fae5a #8a5ac4 #f08a3a #f083b0")
CLEAR = {"studio", "abstract"}
MARGIN = 0.03
LONE = 1.36
"""How much larger someone is drawn who is all that a picture is of."""
FEW = 1.2
"""The same of two or three living ones among themselves."""
BROOM = "openmoji:1F9F9"
ON_SEABED = {
    "rock",
    "coral",
    "chest",
    "crab",
    "openmoji:1F980",
    "openmoji:1F99E",
    "openmoji:2693",
    "openmoji:1F41A",
}
SINKS = 0.42
"""The part that is under water of what was not made to swim."""


@dataclass(frozen=True)
class Role:
    """One individual: ``x``, ``y`` are where its foot (or, in the air, its middle) is, in units.

    ``way`` is "ground", "air", "water", "perch" (on something), "jump" or "table" (seen from above);
    ``order`` is when it is drawn.
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

    @property
    def width(self) -> float:
        box = subject_of(self.kind).box
        return self.height * box[0] / box[1]

    @property
    def foot(self) -> float:
        """Where its lowest point is."""
        return self.y + (self.height / 2 if self.way == "air" else 0.0)

    @property
    def top(self) -> float:
        return self.foot - self.height


@dataclass(frozen=True)
class Spot:
    """Where a group is put: its middle, and how many groups share the picture."""

    x: float
    of: int
    nearer: float = 0.0
    factor: float = 1.0


def height_of(stage: Stage, item: Item, near: float = 0.5) -> float:
    """How tall an item is drawn, in units; ``near`` 0 (far) to 1."""
    subject, scene = subject_of(doing(item.kind, item.action)), stage.scene
    alone = item.count == 1 and _is_main(item, scene.items)
    living = nouns.is_person(item.kind) or nouns.is_animal(item.kind)
    height = subject.height * item.scale * (0.72 + 0.5 * near) * COARSE.get(scene.style or "", 1.0)
    if scene.place in CLEAR or scene.style == "logo":
        lone = 0.64 if scene.style == "logo" else 0.5
        height = max(height, lone) if alone else max(0.16, height * _enlarged(scene.items))
    elif alone and living and scene.framing is None and subject.stands == "ground":
        height = max(height * LONE, 0.34)
    elif alone and subject.height < 0.34:
        height = max(height * 1.35, 0.26)
    else:
        height *= _beside_others(item, scene.items) * _gathered(scene)
    if scene.style == "stainedglass" and (alone or item is scene.items[0]) and item.relation != "with":
        height = max(height, 0.56 if len(scene.items) < 3 else 0.4)  # no smaller than its panes can show
    if scene.framing in FRAMES:
        factor, most = FRAMES[scene.framing]
        height = max(height * factor, most * 0.8 * stage.h if factor > 1 and alone else 0.0)
        height = min(height, most * stage.h)
    widest = 0.84 * stage.w
    return min(height, 0.82 * stage.h, widest * subject.box[1] / subject.box[0])


PETS = {"cat": 0.66, "dog": 0.74, "rabbit": 0.66, "fox": 0.74, "mouse": 0.6, "owl": 0.74, "bird": 0.7}
"""How much smaller these are beside a person than alone."""


def _beside_others(item: Item, items: tuple[Item, ...]) -> float:
    """How much smaller a pet or a thing is drawn beside who is larger in life; seats and mounts are not."""
    at = next((i for i, other in enumerate(items) if _same(item, other)), -1)
    borne = {o.target for o in items if o.relation in {"on", "in", "riding", "under"}}
    if item.kind == "table" and any(nouns.is_person(other.kind) for other in items):
        return 0.78
    if at in borne or item.relation in {"holding", "in"}:
        return 1.0
    others = [other.kind for i, other in enumerate(items) if i != at]
    people = [subject_of(kind).height for kind in others if nouns.is_person(kind)]
    if people and item.kind in PETS:
        return PETS[item.kind] * max(people) / 0.42
    if item.relation == "with":
        return 1.0
    living = [kind for kind in others if nouns.is_person(kind) or nouns.is_animal(kind)]
    own = nouns.is_person(item.kind) or nouns.is_animal(item.kind)
    if own or not living or subject_of(item.kind).fixed:
        return 1.0
    small = subject_of(item.kind).height <= 0.34 and home_of(item.kind) in {"studio", "kitchen", "garden"}
    tallest = max(0.36, *(subject_of(kind).height for kind in living))
    share = 0.45 * tallest / subject_of(item.kind).height
    return min(0.6 if subject_of(item.kind).height < 0.18 else 1.0, share) if small else 1.0


def _gathered(scene: Scene) -> float:
    """How much larger all are drawn where one to three living ones are there with only small things."""
    each = [item for item in scene.items if item.relation != "with"]
    living = [item for item in each if nouns.is_person(item.kind) or nouns.is_animal(item.kind)]
    few = 1 <= sum(item.count or 4 for item in living) <= 3
    tied = any(item.relation in {"on", "in", "under", "over", "riding"} for item in living)
    things = [subject_of(item.kind) for item in each if item not in living]
    small = all(thing.height <= 0.42 and not thing.fixed and thing.stands == "ground" for thing in things)
    return FEW if few and small and not tied and scene.framing is None else 1.0


def _same(item: Item, other: Item) -> bool:
    """Whether an item is another one, or that one as it is drawn in its action."""
    told = (item.word, item.relation, item.target) == (other.word, other.relation, other.target)
    return told and item.kind.startswith(other.kind)


def _enlarged(items: tuple[Item, ...]) -> float:
    """How much larger things are drawn where there is nothing else: the tallest of them fills the stage."""
    return max(1.0, 0.5 / max(subject_of(item.kind).height * item.scale for item in items))


def _is_main(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether an item is what the picture is of: alone, or with no more than what it wears and holds."""
    others = [other for other in items if other is not item]
    held = items[item.target] if item.relation == "holding" and item.target is not None else None
    rest = (other for other in others if other is not held and other.relation != "with")
    return not others or (items[0] is item and not any(rest)) or _bears(item, others, items)


def _bears(item: Item, others: list[Item], items: tuple[Item, ...]) -> bool:
    """Whether all others sit on someone, as a parrot on a shoulder."""
    on_it = (
        other.relation == "on" and other.target is not None and items[other.target] is item
        for other in others
    )
    return nouns.is_person(item.kind) and all(on_it)


def way_of(stage: Stage, ground: Ground, item: Item) -> str:
    """How an item is held: by the ground, the water or the air."""
    subject = subject_of(item.kind)
    others = [other for other in stage.scene.items if other is not item]
    led = any(subject_of(other.kind).stands == "air" for other in others) and subject.stands == "ground"
    aloft = item.action in {"flying", "soaring", "hovering", "floating"} and not led
    if aloft or item.relation == "over":
        return "air"
    if ground.kind in {"air", "table"}:
        return ground.kind
    if any(_flown(other, item, stage.scene.items) for other in others):
        return "air"
    if subject.stands == "air" and item.action in {"sleeping", "lying", "sitting", "standing", "walking"}:
        return "ground"
    if ground.kind == "water":
        return "air" if subject.stands == "air" and home_of(item.kind) != "underwater" else "water"
    swims = subject.stands == "air" and home_of(item.kind) == "underwater"
    if ground.water and (swims or subject.stands == "water") and home_of(item.kind) != "beach":
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
    return Role(item.kind, name, x, low, height, item.colour, way="perch", depth=0.1, order=-1.0)


def _single(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> Role:
    way, rng = way_of(stage, ground, item), stage.dice(f"stand{name}")
    kind = doing(item.kind, item.action)
    near = 0.4 + float(rng.uniform(0, 0.3)) + spot.nearer
    height = height_of(stage, item, near if spot.of == 1 else 0.42) * spot.factor
    height *= float(rng.uniform(0.86, 1.1)) if spot.of == 1 and not stage.scene.framing else 1.0
    height *= 1.0 if spot.of < 3 else 0.85
    x, y = spot.x, ground.far + (ground.near - ground.far) * near
    if ground.perch and spot.of == 1 and way == "ground":
        wide = height * subject_of(kind).box[0] / subject_of(kind).box[1]
        x, y = ground.perch[0], ground.perch[1] + (0.09 if wide > 0.42 else 0.0)
    if stage.scene.framing in {"closeup", "portrait"} and way == "ground":
        y = max(y, stage.h * 0.93)
    if way == "ground" and stage.scene.framing is None and ground.kind == "ground":
        y = max(y, min(stage.h * 0.95, ground.far + 0.62 * height))
    if way == "table":
        x, y = stage.w / 2 + (0.6 if spot.of == 1 else 0.9) * (x - stage.w / 2), (stage.h + height) / 2
    if way == "air":
        low, high = (0.36, 0.46) if ground.kind != "air" else (0.42, 0.54)
        y = stage.h * float(rng.uniform(low, high))
    if stage.scene.place == "underwater" and item.kind in ON_SEABED:
        y, way = stage.h * 0.95, "ground"
    elif stage.scene.place == "underwater" and _floats(item):
        y, way = stage.h * 0.13, "air"
    flip = faces_in(stage, item, x)
    tilt = _tilt(stage, item, rng)
    return Role(
        kind, name, x, y, height, item.colour, flip, way, 0.0, item.material, tilt, accent=item.accent
    )


def _floats(item: Item) -> bool:
    """Whether it belongs on the water, not in it: a boat over a reef."""
    return subject_of(item.kind).stands == "water" and home_of(item.kind) != "underwater"


def _tilt(stage: Stage, item: Item, rng: np.random.Generator) -> float:
    if item.kind == BROOM and any(_flown(other, item, stage.scene.items) for other in stage.scene.items):
        return -58.0 * stage.side
    if doing(item.kind, item.action).endswith(" flying"):
        return 52.0 * stage.side  # who has no wings flies head first
    lively = {"dancing": 6.0, "running": 4.0, "jumping": 6.0, "flying": 6.0, "playing": 4.0}
    reach = lively.get(item.action or "", 0.0)
    return float(rng.uniform(-reach, reach))


def faces_in(stage: Stage, item: Item, x: float) -> bool:
    """Whether to mirror: side views look left; whoever stands on the left looks into the picture."""
    return x < stage.w / 2 and not subject_of(doing(item.kind, item.action)).front


def _several(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str, count: int) -> list[Role]:
    rng = stage.dice(f"crowd{name}")
    kind, way = doing(item.kind, item.action), way_of(stage, ground, item)
    subject = subject_of(kind)
    apart = 0.42 if stage.scene.place == "cliff" else 0.78 if spot.of == 1 else 0.7 / spot.of
    span = stage.w * apart
    middle = stage.w / 2 if spot.of == 1 and stage.scene.place != "cliff" else spot.x
    base = height_of(stage, item) * spot.factor * (1.0 if count < 3 else 0.84 if count < 7 else 0.7)
    ratio = subject.box[0] / subject.box[1]
    overlap = 1.9 if subject.fixed else 1.15 if count < 4 else 1.5
    base = min(base, span / max(1, min(count, 6) - 0.4) / ratio * overlap)
    order = rng.permutation(count) if count > 3 else range(count)[:: 1 if rng.random() < 0.5 else -1]
    roles = []
    for i, rank in enumerate(order):
        t = (i + 0.5) / count + float(rng.uniform(-0.12, 0.12)) / count
        near = (int(rank) + 0.5) / count
        size = base * (0.68 + 0.5 * near) * float(rng.uniform(0.94, 1.06))
        y = ground.far + (ground.near - ground.far) * near
        if stage.scene.place == "underwater" and item.kind in ON_SEABED:
            y, way = stage.h * (0.9 + 0.08 * near), "ground"
        elif way == "air":
            y = stage.h * (0.16 + 0.46 * float(rng.random())) if count > 3 else stage.h * (0.3 + 0.16 * near)
        flip = bool(not subject.front and (rng.random() < 0.5 if way != "water" else stage.side < 0))
        hue = item.colour or (HUES[i % len(HUES)] if _varied(stage, item) else None)
        role = Role(
            kind, f"{name}{i}", middle + span * (t - 0.5), y, size, hue, flip, way, accent=item.accent
        )
        roles.append(
            replace(role, depth=0.12 * (1 - near), material=item.material, tilt=_tilt(stage, item, rng))
        )
    return roles


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
