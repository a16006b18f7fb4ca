"""Animals on four legs, seen from the side and looking to the left: one skeleton, many poses and builds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians, sin

from offline.illustrator.colours import Colour, darker, mix
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.placing import Placed

from .postures import Joints, Pose

Spot = tuple[float, float]
Crest = Callable[[Pen, str, Colour], None]
"""Draws along the back of a neck: its points from the withers to the poll, and the coat."""


@dataclass(frozen=True)
class Build:
    """The proportions of a kind, in units of its box; the hip is the origin.

    ``long`` is from shoulder to hip, ``deep`` the chest, ``stand`` the hip's height; ``tuck`` how deep the
    flank is beside the chest, ``hump`` how far the withers rise; ``limb`` the width of an upper leg;
    ``neck`` is where the head is, from the shoulder, and its widths; ``head`` is the head's size,
    ``peak`` how high the back or its humps rise, as a share of the depth; ``ankle`` how wide a leg is
    above its foot, as a share of the upper leg.
    """

    long: float = 78.0
    deep: float = 40.0
    stand: float = 62.0
    tuck: float = 0.74
    hump: float = 0.0
    limb: float = 19.0
    neck: tuple[float, float, float, float] = (-22.0, -30.0, 30.0, 22.0)
    head: float = 1.0
    hoofed: bool = False
    peak: float = 0.56
    ankle: float = 0.42


@dataclass(frozen=True)
class Fur:
    """The colours of one animal: coat, belly, feet, what is drawn on the coat; legs of their own colour,
    and what grows along the back of the neck, whose points ``crest`` gets."""

    coat: Colour
    belly: Colour
    feet: Colour
    marks: Callable[[Pen, Build], None] | None = None
    legs: Colour | None = None
    crest: Crest | None = None


def _turned(x: float, y: float, turn: float) -> Spot:
    t = radians(turn)
    return x * cos(t) - y * sin(t), x * sin(t) + y * cos(t)


def _spun(spots: tuple[Spot, ...], turn: float) -> list[Spot]:
    return [_turned(x, y, turn) for x, y in spots]


@dataclass(frozen=True)
class Skeleton:
    """A build in a pose: where its joints are, the hip being the origin."""

    build: Build
    pose: Pose

    def at(self, x: float, y: float) -> Spot:
        """A spot of the body that is turned with it."""
        return _turned(x, y, self.pose.turn)

    @property
    def ground(self) -> float:
        return self.build.stand * self.pose.hip

    @property
    def shoulder(self) -> Spot:
        return self.at(-self.build.long, -self.build.hump * 0.3)

    @property
    def skull(self) -> Spot:
        """Where the head is."""
        (x, y), size = self.shoulder, self.build.stand / 62
        x += self.build.neck[0] + self.pose.head[0] * size
        y += self.build.neck[1] + self.pose.head[1] * size
        if self.pose.turn > 20:
            x, y = x + 0.32 * abs(self.build.neck[1]), y - 0.1 * abs(self.build.neck[1])
        return x, min(y, self.ground - 27 * self.build.head)

    @property
    def muzzle(self) -> Spot:
        """Where the mouth is."""
        (x, y), size = self.skull, self.build.head
        dx, dy = _turned(-31 * size, 9 * size, self.pose.nod)
        return x + dx, y + dy

    @property
    def rump(self) -> Spot:
        """Where the tail begins."""
        d = self.build.deep
        upright = self.pose.folded and self.pose.turn > 20
        return (0.2 * d, self.ground - 0.36 * d) if upright else self.at(0.32 * d, -0.3 * d)

    def leg(self, root: Spot, joints: Joints) -> list[Spot]:
        """The joints of a leg, from its root."""
        reach = self.ground - 3 - root[1]
        return [root, *((root[0] + x * reach, root[1] + y * reach) for x, y in joints)]


def beast(
    pen: Pen,
    build: Build,
    pose: Pose,
    fur: Fur,
    head: Callable[[Pen], None],
    tail: Callable[[Pen, Pose], None] | None = None,
) -> None:
    """Draw all of it from back to front; the pen's origin is the hip."""
    bones = Skeleton(build, pose)
    if tail:
        tail(Placed(pen, bones.rump), pose)
    near = fur.legs or fur.coat
    far = darker(near, 0.34)
    _hind(pen, bones, pose.hind[0], far, mix(far, fur.feet, 0.4))
    _fore(pen, bones, pose.fore[0], far, mix(far, fur.feet, 0.4))
    if fur.legs:
        _hind(pen, bones, pose.hind[1], near, fur.feet)
        _fore(pen, bones, pose.fore[1], near, fur.feet)
    _trunk(pen, bones, fur)
    if fur.marks:
        fur.marks(Placed(pen, (0.0, 0.0), pose.turn), build)
    if not fur.legs:
        _hind(pen, bones, pose.hind[1], near, fur.feet)
        _fore(pen, bones, pose.fore[1], near, fur.feet)
    _neck(pen, bones, fur)
    head(Placed(pen, bones.skull, pose.nod, build.head))


def _trunk(pen: Pen, bones: Skeleton, fur: Fur) -> None:
    n, d, k = bones.build.long, bones.build.deep, bones.build
    top = -0.5 * d
    spots = (
        (-n - 14, top + 0.5 * d), (-n - 6, top + 0.1 * d - k.hump * 0.6), (-n + 10, top - k.hump),
        (-n * 0.5, top + 1 - k.hump * 0.3), (-6, top - 1), (11, top + 0.18 * d), (17, top + 0.5 * d),
        (8, top + 0.86 * d), (-16, top + k.tuck * d + 2), (-n * 0.5, top + (0.42 + 0.62 * k.tuck) * d),
        (-n + 6, top + 1.06 * d), (-n - 10, top + 0.86 * d),
    )  # fmt: skip
    pen.blob(said(_spun(spots, bones.pose.turn)), fur.coat)
    belly = (
        (-n - 10, top + 0.78 * d), (-n + 6, top + 0.9 * d), (-n * 0.5, top + (0.3 + 0.6 * k.tuck) * d),
        (-14, top + k.tuck * d - 4), (-10, top + k.tuck * d + 8), (-n * 0.5, top + 1.2 * d),
        (-n, top + 1.3 * d),
    )  # fmt: skip
    pen.blob(said(_spun(belly, bones.pose.turn)), fur.belly, shade=0.4, atop=True)


def _hind(pen: Pen, bones: Skeleton, joints: Joints, c: Colour, foot: Colour) -> None:
    k, d = bones.build, bones.build.deep
    if bones.pose.folded:
        low = bones.ground
        pen.oval((-4, low - 0.36 * d - 4), (0.42 * d, 0.4 * d), c, turn=-20)
        pen.limb(f"0,{low - 7} {-0.55 * d},{low - 4.6}", 11, 8, c)
        pen.oval((-0.62 * d, low - 4), (8, 4.4), foot, shade=0.6)
        return
    leg = bones.leg((1.0, 0.04 * d), joints)
    pen.limb(said(leg[:3]), k.limb * 1.5, k.limb * max(0.62, k.ankle), c, shade=0.45)
    pen.limb(said(leg[1:]), k.limb * max(0.8, k.ankle), k.limb * k.ankle, c, shade=0.8)
    _foot(pen, leg, k, foot)


def _fore(pen: Pen, bones: Skeleton, joints: Joints, c: Colour, foot: Colour) -> None:
    k = bones.build
    if bones.pose.folded and bones.pose.turn > 20:
        joints = ((0.06, 0.4), (0.0, 0.72), (-0.06, 1.0))
    root = bones.at(-k.long + 2, 0.1 * k.deep)
    leg = bones.leg(root, joints)
    pen.limb(said(leg[:3]), k.limb * 1.25, k.limb * max(0.62, k.ankle), c, shade=0.45)
    pen.limb(said(leg[1:]), k.limb * max(0.72, k.ankle), k.limb * (k.ankle + 0.02), c, shade=0.8)
    _foot(pen, leg, k, foot)


def _foot(pen: Pen, leg: list[Spot], k: Build, c: Colour) -> None:
    x, y = leg[-1]
    if k.hoofed:
        w = 0.3 * k.limb
        pen.poly(f"{x - w},{y - 4} {x + w},{y - 4} {x + w * 1.2},{y + 3.4} {x - w * 1.5},{y + 3.4}", c)
        return
    pen.oval((x - 0.14 * k.limb, y), (0.42 * k.limb, 0.22 * k.limb), c, shade=0.7)
    for dx in (-0.34, -0.14):
        pen.line(
            f"{x + dx * k.limb},{y - 0.04 * k.limb} {x + dx * k.limb},{y + 0.16 * k.limb}",
            0.9,
            darker(c, 0.35),
        )


def _neck(pen: Pen, bones: Skeleton, fur: Fur) -> None:
    k, (x, y) = bones.build, bones.skull
    x0, y0 = bones.at(-k.long + 2, -0.12 * k.deep - 0.4 * k.hump)
    dx, dy = bones.at(-0.6, -0.9)
    path = said([(x0, y0), ((x0 + x) / 2 + dx, (y0 + y) / 2 + dy), (x, y)])
    pen.limb(path, k.neck[2] * 1.15, k.neck[3] * k.head, fur.coat, shade=0.7)
    if fur.crest:
        fur.crest(pen, path, fur.coat)


def box_of(
    build: Build, pose: Pose, reach: tuple[float, float, float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """The box of a build in a pose, and where the hip is in it; ``reach`` is how far the head sticks out
    to the left and above the skull, and the tail to the right of the rump and above it."""
    bones = Skeleton(build, pose)
    (x, y), (x0, y0), d, t = bones.skull, bones.shoulder, build.deep, radians(pose.nod)
    upright = pose.folded and pose.turn > 20
    fores = [leg[0] for joints in pose.fore for leg in bones.leg(bones.at(-build.long + 2, 0.1 * d), joints)]
    hinds = [leg[0] for joints in pose.hind for leg in bones.leg((1.0, 0.0), joints)]
    ahead = reach[0] * abs(cos(t)) + reach[1] * max(0.0, -sin(t)) - 6 * abs(sin(t))
    over = reach[1] * abs(cos(t)) + reach[0] * max(0.0, sin(t)) - 8 * abs(sin(t))
    ahead += 16 if pose.nod > 30 else 0
    left = min(x - ahead * build.head, x0 - 0.4 * d, 0.0 if upright else min(fores) - 10)
    right = max(bones.rump[0] + reach[2], 0.0 if pose.folded else max(hinds) + 10)
    tail = bones.rump[1] - (0.0 if pose.folded else reach[3])
    top = min(y - over * build.head, y0 - 0.5 * d - build.hump, -build.peak * d, tail)
    return (round(right - left + 4, 1), round(bones.ground - top + 6, 1)), (-left + 2, -top + 2)
