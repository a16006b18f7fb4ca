"""What can be drawn over a picture: plain, frozen shapes that do not depend on any screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
"""An affine map as the HTML canvas writes it: x' = ax + cy + e, y' = bx + dy + f."""

Cap = Literal["round", "butt", "square"]
Join = Literal["round", "miter", "bevel"]


@dataclass(frozen=True)
class Pen:
    """What an outline is drawn with; ``width`` is in the shape's own units, before its matrix."""

    width: float
    cap: Cap = "butt"
    join: Join = "miter"
    miter_limit: float = 4.0


@dataclass(frozen=True)
class Outline:
    """A run of straight lines, in the shape's own units."""

    points: tuple[Point, ...]
    closed: bool


@dataclass(frozen=True)
class Shape:
    """A part of the picture that is to be painted, or is taken away from what was marked before.

    ``matrix`` maps the outlines' units to the picture, whose width and height both go from 0 to 1,
    so that a shape stays where it is whatever size the picture is shown or stored at. ``filled`` says
    whether the inside (by the non-zero rule) belongs to it, ``pen`` draws the outlines themselves,
    ``convex`` promises that there is one closed outline without a dent.
    """

    outlines: tuple[Outline, ...]
    matrix: Matrix
    takes_away: bool = False
    filled: bool = False
    pen: Pen | None = None
    convex: bool = False


def box(
    left: float, top: float, width: float, height: float, *, of: tuple[int, int], takes_away: bool = False
) -> Shape:
    """A filled rectangle by numbers: all are pixels of a picture of size ``of`` (width, height).

    What lies beyond the picture is left out when it is drawn.
    """
    corners = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
    matrix = (1 / of[0], 0.0, 0.0, 1 / of[1], 0.0, 0.0)
    return Shape((Outline(corners, closed=True),), matrix, takes_away, filled=True, convex=True)
