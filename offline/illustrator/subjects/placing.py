"""A part of a drawing drawn elsewhere: moved, turned and made larger or smaller, on the same sheet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

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

    def _mass(self, shapes: list[Points], c: Colour, shade: float) -> None:
        self._below._mass([each @ self._matrix + self._at for each in shapes], c, shade)

    def _soften(self, at: Points, c: Colour, strength: float, reach: float) -> None:
        size = abs(float(np.linalg.det(self._matrix))) ** 0.5
        self._below._soften(at @ self._matrix + self._at, c, strength, reach * size)

    def _hairs(self, bands: list[Points], c: Colour, strength: float) -> None:
        self._below._hairs([each @ self._matrix + self._at for each in bands], c, strength)

    @contextmanager
    def layer(self) -> Iterator[None]:
        """A form of its own on the sheet below."""
        with self._below.layer():
            yield
