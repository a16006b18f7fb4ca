"""Streets that run to their vanishing point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage


@dataclass(frozen=True)
class Lane:
    """A street that runs to its vanishing point: ``half`` its width, ``deep`` how low the eye's foot is.

    ``size`` is how large a unit of its houses is, ``top`` how high the lowest of them; seen from 1 away.
    """

    stage: Stage
    middle: float
    horizon: float
    half: float
    deep: float
    size: float
    top: float

    def at(self, x: float, v: float, z: float) -> tuple[float, float]:
        """A point on the picture: ``x`` across, ``v`` up from the ground, ``z`` away."""
        return self.middle + x / z, self.horizon + (self.deep - v * self.size) / z

    def across(self, v: float, sag: float, z: float, n: int = 25) -> Points:
        """A line from wall to wall that sags."""
        t = np.linspace(-1, 1, n)
        x, y = self.at(0, v, z)
        return np.column_stack([x + self.half * t / z, y + sag * self.size * (1 - t * t) / z])

    def far(self, c: Colour, z: float) -> Colour:
        return self.stage.palette.lit(c, min(0.6, 0.1 * (z - 1)))
