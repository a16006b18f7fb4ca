"""Beasts of prey, pets and cattle from the side: who is built how, and how its coat looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen, points, ring, smooth, tube
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .coats import Marks, barred, dotted, patches
from .countenance import Face
from .markings import MARKED, plain
from .muzzles import head
from .pelts import tufts
from .postures import POSES, Pose
from .quadruped import beast, box_of
from .skeleton import Build, Crest, Fur, Skeleton
from .tails import REACHES, tail

CREAM = colour("#fbf1e2")
ROSE = colour("#d8847c")
CAT = Build(long=62, deep=31, stand=48, tuck=0.8, limb=14, neck=(-16, -19, 25, 21), head=1.08)
BIG_CAT = Build(long=84, deep=42, stand=60, tuck=0.82, hump=2, limb=20, neck=(-24, -17, 34, 27), head=1.06)
DOG = Build(long=66, deep=38, stand=62, tuck=0.66, limb=17, neck=(-19, -27, 27, 22), head=1.12)
WOLF = Build(long=74, deep=41, stand=66, tuck=0.68, hump=2, limb=17, neck=(-22, -21, 35, 28), head=1.16)
FOX = Build(long=64, deep=30, stand=50, tuck=0.72, limb=12.5, neck=(-17, -19, 25, 21), head=1.12)
BEAR = Build(long=82, deep=58, stand=62, tuck=0.98, hump=8, limb=26, neck=(-27, -9, 46, 38), head=1.3)
PIG = Build(long=70, deep=50, stand=46, tuck=1.04, limb=17, neck=(-21, -8, 42, 38), head=1.2, hoofed=True)
LOW = Build(long=74, deep=34, stand=38, tuck=0.86, limb=15, neck=(-19, -26, 25, 20), head=0.98)
SLIM = Build(long=72, deep=40, stand=76, tuck=0.52, limb=15, neck=(-22, -32, 23, 17), head=0.92)
GOAT = Build(long=60, deep=38, stand=58, tuck=0.92, limb=14, neck=(-17, -27, 24, 17), head=0.86, hoofed=True)


FURRY = {"canine", "pug", "feline", "big", "bear", "mouse", "rabbit", "goat", "llama", "deer", "ox"}
"""The shapes of heads of those on whose coats hairs are seen."""
Head = Callable[[Pen, Colour, str], None]
"""Draws the head of who is like no other, in its colour, by what is done."""


@dataclass(frozen=True)
class Kind:
    """``height`` is that of a standing one in a picture, in short sides; ``palette`` its usual colours;
    ``front`` draws a head of its own, ``crest`` what grows along the neck; ``reach`` is how
    far its head reaches ahead and above the skull, ``tuft`` the colour of the hair of its tail,
    ``high_socks`` whether its lower legs are as its feet, ``plain`` whether a black or a white one
    is that all over."""

    build: Build
    palette: str
    height: float
    shape: str
    ears: str = "point"
    tail: str = "thin"
    belly: Colour | None = CREAM
    feet: Colour | None = None
    marks: Marks | None = None
    mask: Colour | None = None
    iris: Colour | None = None
    nose: Colour = INK
    ear: Colour | None = None
    horns: str = ""
    stripes: bool = False
    mane: Colour | None = None
    legs: Colour | None = None
    crest: Crest | None = None
    front: Head | None = None
    reach: tuple[float, float] = (40, 0)
    tuft: Colour | None = None
    high_socks: bool = False
    plain: bool = False


def _mane(pen: Pen, tone: Colour) -> None:
    """A lion's, around the head, in locks."""
    with pen.layer():
        outer = "-16,-22 2,-34 22,-28 36,-10 38,10 30,30 12,42 -6,36 -14,24"
        body = smooth(points(outer), closed=True)
        pen.mass(
            [body, *tufts("-16,-24 2,-34 22,-28 36,-10 38,10 30,30 12,42 -8,38 -16,26", 15, 8, 0.5)], tone
        )
        pen.soft(ring(8, 6, 22, 22), darker(tone, 0.4), 0.6, 7)
        pen.soft(tube("-8,-25 8,-27 24,-18 31,-2", (5, 8, 6)), lighter(tone, 0.34), 0.6, 4)
        locks = []
        for i in range(34):
            a = -2.3 + 4.6 * i / 33
            way, side = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
            r0, r1 = 17 + 4 * (i % 3), 30 + 3 * (i * 5 % 4)
            foot, tip = np.array([4, 4]) + way * r0, np.array([4, 5]) + way * r1 + side * 2
            locks.append(np.array([foot, (foot + tip) / 2 + side * 1.6, tip, (foot + tip) / 2 - side * 0.4]))
        pen.hairs(locks[::2], darker(tone, 0.5), 0.5)
        pen.hairs(locks[1::2], lighter(tone, 0.35), 0.45)


def _ruff(kind: Kind) -> float:
    """How long the hair of a kind's breast is; 1 is a fox's."""
    if kind.shape == "canine" and kind.tail in {"bushy", "plume"}:
        return 1.0 if kind.ears == "point" else 0.7
    return {"bear": 0.5, "feline": 0.34, "rabbit": 0.4, "big": 0.0 if kind.mane else 0.4}.get(kind.shape, 0.0)


def _marked(pen: Pen, kind: Kind, c: Colour) -> Kind:
    """A kind with the markings that are told ("white paws", "black ears")."""
    if kind.plain and plain(c):
        kind = replace(kind, marks=None, stripes=False, feet=None, belly=lighter(c, 0.1))
    if not pen.traits:
        return kind
    told, marks = pen.told, kind.marks
    if tone := told("striped"):
        marks = barred(tone)
    if tone := told("spotted"):
        marks = dotted(tone)
    if tone := told("patch"):
        marks = patches(tone)
    return replace(
        kind,
        marks=marks,
        ear=told("ear") or kind.ear,
        belly=told("chest") or told("belly") or kind.belly,
        feet=None if told("one-paw") else told("paw") or told("leg") or kind.feet,
        nose=told("nose") or kind.nose,
        mask=told("face") or kind.mask,
        tuft=told("tail") or kind.tuft,
        high_socks=bool(told("leg")),
    )


def drawing_of(
    usual: Kind, pose: Pose, action: str
) -> tuple[tuple[float, float], tuple[float, float], Callable[..., None]]:
    up: float = {"moose": 52, "antler": 94, "antelope": 46, "goat": 34, "ox": 32}.get(usual.horns, 0)
    up = max(
        up,
        {"point": 37, "tall": 36, "long": 58, "tuft": 44, "round": 28, "leaf": 20}.get(usual.ears, 20),
        34 if usual.mane else 0,
        usual.reach[1],
    )
    right, above = (v * usual.build.deep / 36 for v in REACHES[usual.tail])
    box, hip = box_of(usual.build, pose, (usual.reach[0], up, right, above))

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        kind = _marked(pen, usual, c)
        belly = kind.belly or lighter(c, 0.14)
        stripes = darker(c, 0.5) if kind.shape == "feline" else INK
        face = Face(
            kind.shape, c, belly if kind.belly else lighter(c, 0.3), kind.ears, kind.iris, kind.nose,
            kind.mask, kind.ear, stripes if kind.stripes else None, action == "calling", kind.horns,
        )  # fmt: skip
        marks = kind.marks
        drawn_on = (lambda p, k: marks(p, k, c)) if marks else None
        dark_feet = kind.feet is not None and not kind.build.hoofed and sum(kind.feet) < sum(c) - 120
        socks = 0.7 if dark_feet or kind.high_socks else 0.0 if kind.build.hoofed else 0.3
        fur = Fur(
            c, belly, kind.feet or c, drawn_on, kind.legs, kind.crest, _ruff(kind), socks, kind.shape in FURRY
        )  # fmt: skip

        def whole_head(p: Pen) -> None:
            if kind.mane:
                _mane(p, pen.part("mane", kind.mane))
            if kind.front:
                kind.front(p, c, action)
            else:
                head(p, face)

        pale = {("canine", "bushy"), ("rabbit", "stub"), ("deer", "stub")}
        tip = kind.belly if (kind.shape, kind.tail) in pale else None
        end = pen.told("tip") or kind.tuft or tip
        bands = darker(c, 0.6) if kind.stripes else None
        origin = Placed(pen, hip)
        beast(
            origin, kind.build, pose, fur, whole_head,
            lambda p, q: tail(p, q, kind.tail, pen.part("tail", c), end, kind.build.deep, bands),
        )  # fmt: skip

    return box, hip, draw


MUZZLES: dict[str, tuple[float, float]] = {}
"""Where the mouth is of those drawn from the side, as shares of the box."""


def register(
    name: str, kind: Kind, poses: tuple[str, ...], default: str = "", own: dict[str, Pose] | None = None
) -> None:
    """Register a kind in poses, some its ``own``; the one called ``default`` under its bare name."""
    postures = {**POSES, **(own or {})}
    tall, *_ = drawing_of(kind, postures["standing"], "standing")
    for pose in poses:
        box, hip, draw = drawing_of(kind, postures[pose], pose)
        x, y = Skeleton(kind.build, postures[pose]).muzzle
        size = kind.height * box[1] / tall[1]
        back = Skeleton(kind.build, postures[pose]).at(-0.45 * kind.build.long, -0.42 * kind.build.deep)
        seat = (round((back[0] + hip[0]) / box[0], 3), round((back[1] + hip[1]) / box[1], 3))
        names = [f"{name} {pose}"] + ([name] if pose == default else [])
        for each in names:
            MARKED.add(each)
            MUZZLES[each] = ((x + hip[0]) / box[0], (y + hip[1]) / box[1])
            draws(each, box, round(size, 3), kind.palette, seat=seat)(draw)
