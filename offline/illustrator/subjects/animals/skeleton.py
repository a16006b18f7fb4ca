"""How an animal on four legs is built, and where its joints are in a pose; it looks to the left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians, sin

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.pen import Pen

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
    above its foot, as a share of the upper leg; ``sag`` how far a raised neck hangs in a bow, as a camel's.
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
    sag: float = 0.0


@dataclass(frozen=True)
class Fur:
    """The colours of one animal: coat, belly, feet, what is drawn on the coat; legs of their own colour,
    and what grows along the back of the neck, whose points ``crest`` gets; ``ruff`` is how long the hair of
    the breast is (1 as a fox's), ``socks`` how much of a lower leg has the colour of the feet, ``furry``
    whether hairs are seen."""

    coat: Colour
    belly: Colour
    feet: Colour
    marks: Callable[[Pen, Build], None] | None = None
    legs: Colour | None = None
    crest: Crest | None = None
    ruff: float = 0.0
    socks: float = 0.3
    furry: bool = True


def turned_spot(x: float, y: float, turn: float) -> Spot:
    t = radians(turn)
    return x * cos(t) - y * sin(t), x * sin(t) + y * cos(t)


def spun(spots: tuple[Spot, ...], turn: float) -> list[Spot]:
    return [turned_spot(x, y, turn) for x, y in spots]


@dataclass(frozen=True)
class Skeleton:
    """A build in a pose: where its joints are, the hip being the origin."""

    build: Build
    pose: Pose

    def at(self, x: float, y: float) -> Spot:
        """A spot of the body that is turned with it."""
        return turned_spot(x, y, self.pose.turn)

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
    def bow(self) -> float:
        """How far the middle of the neck is below the way from the shoulder to the skull."""
        raised = self.shoulder[1] - self.skull[1]
        return self.build.sag * min(1.0, max(0.0, raised / max(1.0, -self.build.neck[1])))

    @property
    def muzzle(self) -> Spot:
        """Where the mouth is."""
        (x, y), size = self.skull, self.build.head
        dx, dy = turned_spot(-31 * size, 9 * size, self.pose.nod)
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
