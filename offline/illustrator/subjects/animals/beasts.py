"""Beasts of prey, pets and cattle from the side: who is built how, and how its coat looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .coats import Marks
from .muzzles import Face, head
from .postures import POSES, Pose
from .quadruped import Build, Crest, Fur, Skeleton, beast, box_of

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


Head = Callable[[Pen, Colour, str], None]
"""Draws the head of who is like no other, in its colour, by what is done."""


@dataclass(frozen=True)
class Kind:
    """``height`` is that of a standing one in a picture, in short sides; ``palette`` its usual colours;
    ``front`` draws a head of its own, ``crest`` what grows along the neck; ``reach`` is how
    far its head reaches ahead and above the skull."""

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


def _tail(pen: Pen, pose: Pose, kind: Kind, c: Colour, k: Build) -> None:
    s = k.deep / 36
    low = pose.folded
    if kind.tail == "bushy":
        tip = kind.belly or WHITE
        said = (
            "0,-4 14,-2 34,0 48,-10 48,4 34,13 12,12"
            if low
            else "-2,-2 12,2 34,-2 50,-14 54,-4 42,12 20,18 2,12"
        )
        pen.blob(_scaled(said, s), c)
        pen.blob(
            _scaled("40,-6 49,-12 50,4 38,12" if low else "44,-10 55,-18 56,-2 44,10", s),
            tip,
            atop=True,
            shade=0.5,
        )
    elif kind.tail == "plume":
        said = (
            "0,-4 16,-4 32,-8 42,-2 34,8 10,12" if low else "-2,2 8,-14 24,-28 42,-32 46,-22 40,-10 24,2 6,12"
        )
        pen.blob(_scaled(said, s), darker(c, 0.05))
    elif kind.tail == "curl":
        pen.limb(_scaled("0,4 9,-9 4,-21 -7,-19 -7,-11", s), 13 * s, 8 * s, c)
    elif kind.tail == "stub":
        pen.oval((-1 * s, -1 * s), (7 * s, 6 * s), c)
    elif kind.tail == "pig":
        pen.line(_scaled("-6,2 4,-4 8,-11 2,-13 1,-6 10,-5 14,-10", s), 3 * s, darker(c, 0.12))
    elif kind.tail in {"horse", "cord"}:
        _hanging_tail(pen, (kind.tail, low), c, s)
    else:
        said = "0,0 16,9 36,9 50,1" if low else "0,0 16,2 34,-6 46,-24 58,-28"
        pen.limb(_scaled(said, s), (9 if kind.shape != "canine" else 7.5) * s, 5.5 * s, darker(c, 0.06))
        if kind.tail == "tuft":
            x, y = (50, 1) if low else (58, -28)
            pen.oval((x * s, y * s), (7 * s, 6 * s), darker(c, 0.6))
        elif kind.stripes:
            for at in ("30,-14 38,-2", "42,-28 50,-16") if not low else ("26,4 26,14", "40,1 42,12"):
                pen.line(_scaled(at, s), 4 * s, darker(c, 0.6), atop=True)


def _hanging_tail(pen: Pen, how: tuple[str, bool], c: Colour, s: float) -> None:
    """A horse's or a cow's, ``s`` times as large; ``how`` tells which, and whether it lies on the ground."""
    tail, low = how
    if tail == "cord":
        pen.limb(_scaled("0,0 9,10 10,26" if not low else "0,0 14,6 26,6", s), 5 * s, 3 * s, darker(c, 0.1))
        pen.oval(((10 if not low else 28) * s, (29 if not low else 6) * s), (4 * s, 7 * s), darker(c, 0.5))
        return
    tone = darker(c, 0.55) if c[0] < 225 else INK
    said = (
        "-6,-3 6,-3 18,6 24,22 22,38 27,50 16,48 10,42 11,26 6,12 -4,6"
        if not low
        else "-6,-3 6,-3 18,2 30,10 40,12 30,18 14,15 -4,6"
    )
    tone = pen.part("tail", pen.part("mane", tone))
    pen.blob(_scaled(said, s), tone)
    lock = "2,2 14,12 17,28 17,42" if not low else "2,2 16,8 32,13"
    pen.limb(_scaled(lock, s), 3 * s, 2 * s, lighter(tone, 0.14), atop=True)


def _scaled(said: str, s: float) -> str:
    return " ".join(",".join(f"{float(v) * s:.1f}" for v in pair.split(",")) for pair in said.split())


def _mane(pen: Pen, tone: Colour) -> None:
    """A lion's, around the head."""
    for x, y in ((10, -18), (22, -8), (26, 6), (22, 20), (10, 25), (-4, 24), (-4, -20), (34, 14), (20, 28)):
        pen.oval((x, y), (14, 14), tone, shade=0.8)
    for x, y in ((14, -8), (18, 6), (12, 18), (2, 22)):
        pen.oval((x, y), (11, 11), lighter(tone, 0.1), shade=0.8)


def _drawing(
    kind: Kind, pose: Pose, action: str
) -> tuple[tuple[float, float], tuple[float, float], Callable[..., None]]:
    tails = {
        "bushy": (58, 20), "thin": (60, 34), "tuft": (66, 38), "plume": (48, 36), "curl": (20, 42),
        "stub": (8, 10), "pig": (20, 20), "cord": (16, 8), "horse": (30, 8),
    }  # fmt: skip
    up: float = {"moose": 52, "antler": 66, "antelope": 46, "goat": 34, "ox": 32}.get(kind.horns, 0)
    up = max(
        up,
        {"point": 37, "tuft": 44, "round": 28, "leaf": 20}.get(kind.ears, 20),
        34 if kind.mane else 0,
        kind.reach[1],
    )
    right, above = (v * kind.build.deep / 36 for v in tails[kind.tail])
    box, hip = box_of(kind.build, pose, (kind.reach[0], up, right, above))

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        belly = kind.belly or lighter(c, 0.14)
        stripes = darker(c, 0.5) if kind.shape == "feline" else INK
        face = Face(
            kind.shape, c, belly if kind.belly else lighter(c, 0.3), kind.ears, kind.iris, kind.nose,
            kind.mask, kind.ear, stripes if kind.stripes else None, action == "calling", kind.horns,
        )  # fmt: skip
        marks = kind.marks
        drawn_on = (lambda p, k: marks(p, k, c)) if marks else None
        fur = Fur(c, belly, kind.feet or c, drawn_on, kind.legs, kind.crest)

        def whole_head(p: Pen) -> None:
            if kind.mane:
                _mane(p, pen.part("mane", kind.mane))
            if kind.front:
                kind.front(p, c, action)
            else:
                head(p, face)

        origin = Placed(pen, hip)
        beast(origin, kind.build, pose, fur, whole_head, lambda p, q: _tail(p, q, kind, c, kind.build))

    return box, hip, draw


MUZZLES: dict[str, tuple[float, float]] = {}
"""Where the mouth is of those drawn from the side, as shares of the box."""


def register(
    name: str, kind: Kind, poses: tuple[str, ...], default: str = "", own: dict[str, Pose] | None = None
) -> None:
    """Register a kind in poses, some its ``own``; the one called ``default`` under its bare name."""
    postures = {**POSES, **(own or {})}
    tall, *_ = _drawing(kind, postures["standing"], "standing")
    for pose in poses:
        box, hip, draw = _drawing(kind, postures[pose], pose)
        x, y = Skeleton(kind.build, postures[pose]).muzzle
        size = kind.height * box[1] / tall[1]
        back = Skeleton(kind.build, postures[pose]).at(-0.45 * kind.build.long, -0.42 * kind.build.deep)
        seat = (round((back[0] + hip[0]) / box[0], 3), round((back[1] + hip[1]) / box[1], 3))
        names = [f"{name} {pose}"] + ([name] if pose == default else [])
        for each in names:
            MUZZLES[each] = ((x + hip[0]) / box[0], (y + hip[1]) / box[1])
            draws(each, box, round(size, 3), kind.palette, seat=seat)(draw)
