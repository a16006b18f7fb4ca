"""The frame of isometric pictures: a square floor seen from a corner above, and solids on it."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage

Box = tuple[float, float, float, float, float, float]
"""From and to in floor units: u0, v0, z0, u1, v1, z1."""


class Frame:
    """A floor whose sides are 1: u runs to the lower right, v to the lower left, z up.

    ``x``, ``y`` is the middle of the floor in the picture, ``wide`` half its width, all in units.
    """

    def __init__(self, stage: Stage, x: float, y: float, wide: float) -> None:
        self.stage, self.x, self.y, self.wide = stage, x, y, wide

    def at(self, u: float, v: float, z: float = 0.0) -> tuple[float, float]:
        """A point of the room in the picture."""
        return self.x + (u - v) * self.wide, self.y + (u + v - 1) * self.wide / 2 - z * self.wide * 1.1

    def quad(self, *corners: tuple[float, float, float]) -> Points:
        """A face by its corners."""
        return np.array([self.at(*corner) for corner in corners])

    def tone(self, c: Colour | str) -> Colour:
        """A colour in the light of the scene."""
        return self.stage.palette.lit(colour(c) if isinstance(c, str) else c)

    def sides(self, c: Colour) -> tuple[Colour, Colour, Colour]:
        """A colour as the top, the left and the right face have it."""
        bright, dim = (0.12, 0.3) if self.stage.light < 0 else (0.3, 0.12)
        return lighter(c, 0.14), darker(c, bright), darker(c, dim)

    def flat(self, u0: float, v0: float, u1: float, v1: float, c: Colour | str, z: float = 0.0) -> None:
        """A field on the floor: a rug, a road."""
        tone = self.tone(c)
        face = self.quad((u0, v0, z), (u1, v0, z), (u1, v1, z), (u0, v1, z))
        self.stage.layer(face, lighter(tone, 0.06), darker(tone, 0.06))

    def shadow(self, u0: float, v0: float, u1: float, v1: float, grow: float = 0.03) -> None:
        """The soft dark around what stands on the floor."""
        for k in (1.0, 0.5):
            g = grow * k
            face = self.quad(
                (u0 - g, v0 - g, 0), (u1 + g, v0 - g, 0), (u1 + g, v1 + g, 0), (u0 - g, v1 + g, 0)
            )
            self.stage.marks([face], self.stage.palette.shadow, 0.16)

    def box(self, box: Box, c: Colour | str) -> None:
        """A solid with three faces: its top, its left side and its right side."""
        u0, v0, z0, u1, v1, z1 = box
        top, left, right = self.sides(self.tone(c))
        layer = self.stage.layer
        layer(self.quad((u0, v1, z1), (u1, v1, z1), (u1, v1, z0), (u0, v1, z0)), left, darker(left, 0.1))
        layer(self.quad((u1, v0, z1), (u1, v1, z1), (u1, v1, z0), (u1, v0, z0)), right, darker(right, 0.1))
        layer(self.quad((u0, v0, z1), (u1, v0, z1), (u1, v1, z1), (u0, v1, z1)), lighter(top, 0.05), top)

    def gable(self, box: Box, c: Colour | str, wall: Colour | str) -> None:
        """A roof whose ridge runs along u: the slope that faces left, and the gable on the right."""
        u0, v0, z0, u1, v1, z1 = box
        middle, (top, left, right) = (v0 + v1) / 2, self.sides(self.tone(c))
        over = 0.018
        back = self.quad(
            (u0, v0 - over, z0), (u1 + over, v0 - over, z0), (u1 + over, middle, z1), (u0, middle, z1)
        )
        self.stage.layer(back, right, right)
        _, _, plaster = self.sides(self.tone(wall))
        self.stage.layer(self.quad((u1, v0, z0), (u1, middle, z1), (u1, v1, z0)), plaster, plaster)
        slope = self.quad(
            (u0 - over, middle, z1),
            (u1 + over, middle, z1),
            (u1 + over, v1 + over, z0 - 0.01),
            (u0 - over, v1 + over, z0 - 0.01),
        )
        self.stage.layer(slope, top, mix(top, left, 0.7))
        lines = []
        for k in np.linspace(0.12, 0.9, 6):
            a, b = (middle + (v1 + over - middle) * k, z1 + (z0 - 0.01 - z1) * k), 0.004
            lines.append(
                self.quad(
                    (u0 - over, *a),
                    (u1 + over, *a),
                    (u1 + over, a[0] + b, a[1] - b),
                    (u0 - over, a[0] + b, a[1] - b),
                )
            )
        self.stage.marks(lines, left, 0.5)

    def pyramid(self, box: Box, c: Colour | str) -> None:
        """A pointed roof over a square."""
        u0, v0, z0, u1, v1, z1 = box
        peak = ((u0 + u1) / 2, (v0 + v1) / 2, z1)
        top, left, right = self.sides(self.tone(c))
        self.stage.layer(self.quad((u0, v1, z0), (u1, v1, z0), peak), top, left)
        self.stage.layer(self.quad((u1, v0, z0), (u1, v1, z0), peak), left, right)

    def on_left(self, v: float, u0: float, z0: float, u1: float, z1: float) -> Points:
        """A field on a face that looks to the lower left."""
        return self.quad((u0, v, z0), (u1, v, z0), (u1, v, z1), (u0, v, z1))

    def on_right(self, u: float, v0: float, z0: float, v1: float, z1: float) -> Points:
        """A field on a face that looks to the lower right."""
        return self.quad((u, v0, z0), (u, v1, z0), (u, v1, z1), (u, v0, z1))

    def panes(self, box: Box, rows: int, columns: int, name: str) -> None:
        """Windows on both faces of a solid, some of them lit in the dark."""
        u0, v0, z0, u1, v1, z1 = box
        rng, lamps = self.stage.dice(f"panes {name}"), self.stage.lamps
        dark, bright = list[Points](), list[Points]()
        for row in range(rows):
            low, high = (z0 + (z1 - z0) * (row + part) / rows for part in (0.28, 0.76))
            for k in range(columns):
                a, b = (k + 0.24) / columns, (k + 0.76) / columns
                left = self.on_left(v1, u0 + (u1 - u0) * a, low, u0 + (u1 - u0) * b, high)
                right = self.on_right(u1, v0 + (v1 - v0) * a, low, v0 + (v1 - v0) * b, high)
                for face in (left, right):
                    (bright if lamps and rng.random() < 0.6 else dark).append(face)
        self.stage.marks(dark, mix(self.tone("#4a6a8a"), self.stage.palette.sky[1], 0.35), 0.92)
        self.stage.marks(bright, colour("#ffd98a"), 0.95)
