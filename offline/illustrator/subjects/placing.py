"""A part of a drawing drawn elsewhere: moved, turned and made larger or smaller, on the same sheet."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.pen import Pen, Points


class Placed(Pen):
    """A pen whose origin is ``at`` in another's box, turned clockwise by degrees, ``scale`` times as big."""

    def __init__(
        self, pen: Pen, at: tuple[float, float], turn: float = 0.0, scale: float = 1.0, mirror: bool = False
    ) -> None:
        self.__dict__.update(pen.__dict__)
        t = np.deg2rad(turn)
        spin = np.array([[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]])
        self._matrix = np.diag([-1.0 if mirror else 1.0, 1.0]) @ spin * scale
        self._at = (np.array(at) + pen.shift) * pen.scale
        self._below = pen
        self.shift = (0.0, 0.0)
        self.axis = 0.0

    def _fill(self, at: Points, c: Colour, shade: float, atop: bool) -> None:
        self._below._fill(at @ self._matrix + self._at, c, shade, atop)
