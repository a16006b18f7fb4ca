"""A pen for busts: it draws in layers, softly within them, turns and tilts the head, and combs hair."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from offline.illustrator.colours import INK, Colour
from offline.illustrator.drawing.pen import Pen, Points, points
from offline.illustrator.drawing.softly import laid_area, lay, softened

MIDDLE = 110.0
"""The x of the face's middle before it is turned."""
ROUND = 36.0
"""Half the width within which a turn moves what is on the face."""
NAPE = (MIDDLE, 150.0)
"""About which the head is tilted."""


def around(x: float, y: float, said: str, side: int = 1) -> str:
    """Points told from a point: ``"-2,5 2,5"``; ``side`` -1 mirrors them."""
    return " ".join(f"{x + side * px:.2f},{y + py:.2f}" for px, py in points(said))


class Brush(Pen):
    """Draws a bust on the sheet of a pen.

    ``turn`` is how far, in units of the box, the middle of the face is moved to the right; ``depth`` how far
    what is drawn now takes part in it: 1 on the face, 0 at its edge, less than 0 behind it; None is of the
    body, which neither turns nor tilts, but is ``raised``. ``tilt`` is clockwise, in degrees; ``drop`` is
    how far down what is drawn on the head is moved.
    """

    def __init__(self, pen: Pen, turn: float, tilt: float) -> None:
        self.__dict__.update(pen.__dict__)
        self.axis, self.turn, self.tilt = 2 * MIDDLE, turn, tilt
        self.depth: float | None = None
        self.raised = self.drop = 0.0

    @contextmanager
    def at(self, depth: float | None) -> Iterator[None]:
        """Draw at another depth of the head."""
        before, self.depth = self.depth, depth
        try:
            yield
        finally:
            self.depth = before

    def _placed(self, corners: Points) -> Points:
        return self.placed(corners)

    def placed(self, corners: Points) -> Points:
        """Where points of a face that looks at you are once it is turned and tilted."""
        if self.depth is None:
            return corners - [0, self.raised]
        across = np.clip((corners[:, 0] - MIDDLE) / ROUND, -1, 1)
        front = 1 - across**2 if self.depth > 0 else np.ones_like(across)
        moved = corners + np.column_stack([self.turn * self.depth * front, np.zeros_like(across)])
        a = np.deg2rad(self.tilt)
        x, y = (moved - NAPE).T
        turned = np.column_stack([x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a)])
        placed: Points = turned + NAPE + [0, self.drop]
        return placed

    def _soften(self, at: Points, c: Colour, strength: float, reach: float) -> None:
        area = laid_area(at + self.pad, 3 * reach, self.sheet.size)
        if area:
            mask = softened(at + self.pad - area[:2], area, reach)
            lay(self.sheet, area, mask, c, strength * (0.5 if self.outline else 1.0))

    def marks(self, curves: list[Points], widths: list[float], c: Colour, strength: float) -> None:
        """Many fine lines at once upon the form, each thinner towards its ends."""
        bands = [
            self.placed(_band(curve, w)) * self.scale + self.pad
            for curve, w in zip(curves, widths, strict=True)
        ]
        area = laid_area(np.vstack(bands), 1, self.sheet.size) if bands else None
        if not area:
            return
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
        draw = ImageDraw.Draw(mask)
        for band in bands:
            local: list[Any] = [tuple(p) for p in band - area[:2]]
            draw.polygon(local, fill=255)
        lay(self.sheet, area, mask, c, strength)

    def shape(self, outline: Points, c: Colour, shade: float = 1.0, atop: bool = False) -> None:
        """A closed shape through points that are close enough already."""
        self._shape(outline, c, shade, atop, False)

    def punched(self, hole: Points) -> None:
        """Cut a hole into the form."""
        at: list[Any] = [tuple(p) for p in self.placed(hole) * self.scale + self.pad]
        ImageDraw.Draw(self.sheet).polygon(at, fill=(0, 0, 0, 0))

    def _shape(self, corners: Points, c: Colour, shade: float, atop: bool, twin: bool) -> None:
        for each in (corners, corners * [-1, 1] + [self.axis, 0])[: 2 if twin else 1]:
            self._fill(self.placed(each) * self.scale, c, shade, atop)

    def _edge(self, at: Points) -> None:
        """The ink line of a drawn style: finer than that of small figures."""
        across = float(min(at.max(axis=0) - at.min(axis=0)))
        width = max(1, round(min(self.sheet.height * 0.006, 0.1 * across)))
        path: list[Any] = [tuple(p) for p in [*at, at[0], at[1]]]
        ImageDraw.Draw(self.sheet).line(path, fill=(*INK, 255), width=width, joint="curve")


def _band(curve: Points, width: float) -> Points:
    """A line as an outline: widest in its middle, pointed at its ends."""
    along = np.gradient(curve, axis=0)
    along /= np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
    half = np.sin(np.linspace(0.12, np.pi - 0.05, len(curve)))[:, None] * width / 2
    normal = along[:, ::-1] * [-1, 1] * half
    return np.vstack([curve + normal, (curve - normal)[::-1]])
