"""Halls and lanes that run straight away from the beholder: their walls, floor and ceiling in perspective."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.palette import Palette
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import rect


@dataclass(frozen=True)
class Vista:
    """A hall as the eye at its vanishing point sees it, in units of the picture at depth 1.

    ``half`` is from the middle to a wall, ``up`` to the ceiling and ``down`` to the floor, ``end`` the
    depth of its far wall; ``air`` is the colour that what is far fades to.
    """

    stage: Stage
    x: float
    y: float
    half: float
    up: float
    down: float
    end: float
    air: Colour

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        """A point on the picture: x right of the middle and y below the eye, ``z`` deep."""
        return self.x + x / z, self.y + y / z

    def quad(self, *corners: tuple[float, float, float]) -> Points:
        return np.array([self.at(*corner) for corner in corners])

    def wall(self, side: int, z0: float, z1: float, y0: float, y1: float, inset: float = 0.0) -> Points:
        """A part of a side wall (``side`` -1 or 1) between two depths and heights."""
        x = side * (self.half - inset)
        return self.quad((x, y0, z0), (x, y0, z1), (x, y1, z1), (x, y1, z0))

    def floor(self, x0: float, x1: float, z0: float, z1: float, y: float | None = None) -> Points:
        """A part of the floor (or of any level ``y``) between two depths."""
        level = self.down if y is None else y
        return self.quad((x0, level, z0), (x1, level, z0), (x1, level, z1), (x0, level, z1))

    def front(self, x0: float, y0: float, x1: float, y1: float, z: float) -> Points:
        """An upright part that faces the beholder."""
        return self.quad((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z))

    def far(self, c: Colour, z: float) -> Colour:
        """A colour as it is seen at a depth."""
        return mix(c, self.air, min(0.8, 0.75 * (1 - 1 / max(1.0, z))))

    def layer(self, outline: Points, c: Colour, z: float = 1.0, shade: float = 0.12) -> None:
        """A part in a colour, fading with its depth, shaded downwards."""
        tone = self.far(c, z)
        self.stage.layer(outline, lighter(tone, shade * 0.5), darker(tone, shade))

    def shell(self, wall: Colour, floor: Colour, ceiling: Colour) -> None:
        """The four sides and the far wall, each darker towards the end."""
        s, near = self.stage, 0.5
        s.layer(self.floor(-self.half, self.half, near, self.end, -self.up), ceiling, self.far(ceiling, 9))
        s.layer(self.floor(-self.half, self.half, near, self.end), self.far(floor, 9), floor, 0.12, "floor")
        for side in (-1, 1):
            shade = 0.06 if side == s.light else 0.2
            self.layer(self.wall(side, near, self.end, -self.up, self.down), darker(wall, shade), 1.4)
        self.layer(self.front(-self.half, -self.up, self.half, self.down, self.end), wall, self.end)

    def rows(self, first: float = 0.62, step: float = 1.3) -> list[tuple[float, float]]:
        """Depths from the far end to the beholder, each with the next nearer one."""
        depths = [first * step**k for k in range(40) if first * step**k < self.end]
        return [(near, far) for near, far in zip(depths, [*depths[1:], self.end], strict=True)][::-1]

    def tiles(self, c: Colour, wide: float, strength: float = 0.4, step: float = 1.3) -> None:
        """Seams along and across the floor."""
        t = 0.0022
        seams = [
            self.quad((x - t, self.down, 0.5), (x + t, self.down, 0.5), (x, self.down, self.end))
            for x in np.arange(-self.half, self.half, wide)
        ]
        for z, _ in self.rows(step=step):
            (x0, y), (x1, _) = self.at(-self.half, self.down, z), self.at(self.half, self.down, z)
            seams.append(rect(x0, y, x1, y + 0.0025 / z))
        self.stage.marks(seams, c, strength)

    def lamps(self, c: Colour, every: int = 2, wide: float = 0.1) -> None:
        """Lights in the ceiling, with their gleam on the floor."""
        for i, (z, far) in enumerate(self.rows()):
            if i % every or z < 0.9:
                continue
            middle = self.at(0, -self.up, (z + far) / 2)
            self.stage.marks([self.floor(-wide, wide, z, z * 1.12, -self.up)], lighter(c, 0.6))
            self.stage.light_up(*middle, 0.34 / z, c, 0.5)
            x, y = self.at(0, self.down, z)
            self.stage.glow(x, y, 0.3 / z, lighter(c, 0.3), 0.3, 0.2)


def hall(
    stage: Stage,
    air: Colour,
    half: float = 0.62,
    eye: float = 0.46,
    end: float = 4.5,
    aside: float = 0.0,
    high: float = 1.06,
) -> Vista:
    """A hall as wide as the picture and more; ``eye`` is the share of the height at which one looks.

    ``aside`` is how far the vanishing point is from the middle, away from the subject's side.
    """
    y = stage.level(eye)
    x = stage.w * (0.5 - aside * stage.side)
    reach = half * max(stage.w, 0.8)
    return Vista(stage, x, y, reach, high * y, 1.02 * (stage.h - y), end, air)


def dimmed(stage: Stage, light: tuple[float, float, float], air: Colour, night: bool | None = None) -> None:
    """Put the stage in a light of its own, where the hour outside does not tell: a cave, a cellar."""
    old: Palette = stage.palette
    stage.palette = replace(
        old,
        ambient=light,
        haze=air,
        shadow=darker(mix(air, (0, 0, 0), 0.7), 0.2),
        night=old.night if night is None else night,
    )
