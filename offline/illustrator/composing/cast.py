"""Who stands where: the scene's items become roles, with place, size and direction."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import Colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.whereabouts import WRECKS, floats
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, drawn_by, subject_of
from offline.illustrator.subjects.homes import home_of

from .sizes import height_of

AT_SEA = {"underwater", "sea"}
FAR = {"rainbow", "tornado", "openmoji:26F0", "openmoji:1F30B"}
"""What rises at the horizon: those that an edit adds (mountain, volcano) among it."""
TAGS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What tells the item of a role, the first character of its name; so many items have one of their own."""
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
BUOYANT = {"rubber duck": 0.14, "candle": 0.12, "lantern of paper": 0.1}
"""Things that float where there is water by them, and the part of each that is under it."""
DIVE = 34.0
"""By how many degrees a bird that dives is turned down."""
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

    ``way`` is "ground", "air", "water", "wade" (up to the ankles), "perch" (on something), "jump",
    "mirrored" (on a shore, with its reflection), "cabin" (behind the window of a vehicle), "table" (seen
    from above) or "bust" (a portrait, drawn by its ``features``);
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


WATERLINE = 0.4
"""How far down the surface is where one looks above and below it at once, as a share of the height."""


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
    if ground.kind in {"air", "table"} or wades(stage, ground, item):
        return ground.kind if ground.kind in {"air", "table"} else "wade"
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
    paddles = paddles or (item.kind in BUOYANT and item.relation is None)
    if ground.water and (paddles or swims or subject.stands == "water") and home_of(item.kind) != "beach":
        return "water"
    if subject.stands == "air":
        return "ground" if stage.scene.place == "studio" and item.kind != "toy balloon" else "air"
    if item.action in {"jumping", "leaping"}:
        return "jump"
    return "air" if item.kind == "whale" else "ground"


def wades(stage: Stage, ground: Ground, item: Item) -> bool:
    """Whether someone is up to the ankles in the water."""
    wades = "wading" in stage.scene.sights or (item.action == "drinking" and nouns.is_animal(item.kind))
    wet = wades and (ground.water is not None or ground.kind == "water")
    return wet and nouns.is_living(item.kind) and subject_of(item.kind).stands == "ground"


def _flown(rider: Item, mount: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone flies on it, as a witch does on her broom."""
    on_it = rider.target is not None and items[rider.target] is mount
    return on_it and rider.relation in {"on", "in", "riding"} and rider.action == "flying"


def far_off(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> Role:
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


def single(stage: Stage, ground: Ground, item: Item, spot: Spot, name: str) -> Role:
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
    if stage.scene.place == "underwater" and (item.kind in ON_SEABED or item.word in WRECKS):
        y, way = stage.h * 0.95, "ground"
    elif stage.scene.place == "underwater" and floats(item):
        line = WATERLINE if "waterline" in stage.scene.sights else 0.13
        sunk = subject_of(kind).sinks or SINKS
        height = min(height, (line * stage.h - MARGIN) / (1 - sunk))
        y, way = line * stage.h - (0.5 - sunk) * height, "air"
    if kind.endswith(" hanging") and way == "ground" and item.target is None:
        y, way = 0.1 * stage.h + height, "perch"  # from the roof of a cave, a bough beyond the picture
    flip = faces_in(stage, item, x)
    tilt = tilt_of(stage, item, rng) + DIVE * ("diving" in item.traits) * (-1 if flip else 1)
    tilt *= -1 if flip and item.kind == BROOM else 1
    return Role(
        kind, name, x, y, height, item.colour, flip, way, 0.0, item.material, tilt, accent=item.accent
    )


def tilt_of(stage: Stage, item: Item, rng: np.random.Generator) -> float:
    if item.kind == BROOM and any(_flown(other, item, stage.scene.items) for other in stage.scene.items):
        return -48.0
    if item.word in WRECKS:
        return 14.0 * stage.side
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


def natural_colour(dice: Dice, role: Role) -> Colour | None:
    """The colour that someone has whom no word gives one; None where the drawing has colours of its own."""
    subject = subject_of(role.kind)
    if subject.draw is None:
        return None
    rng = dice(f"subject {drawn_by(role.kind).removesuffix(' hands')} {role.name}")
    return subject.colours[int(rng.integers(len(subject.colours)))]


def tag(index: int) -> str:
    """The one character that a role's name begins with, by the index of its item."""
    return TAGS[min(index, len(TAGS) - 1)]


def item_of(role: Role | str) -> int | None:
    """The index of the item that a role (or a name) is of: "2.0" is of item 0, placed by item 2.

    None for who was added to the picture later.
    """
    name = role if isinstance(role, str) else role.name
    index = TAGS.find(name.rpartition(".")[2][:1] or "?")
    return index if index >= 0 else None


def span(group: list[Role]) -> tuple[float, float]:
    """From where to where a group reaches, in units."""
    return min(r.x - r.width / 2 for r in group), max(r.x + r.width / 2 for r in group)
