"""What carries the words of a prompt: on which drawings there is a panel for them, and where."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import Colour, colour


@dataclass(frozen=True)
class Panel:
    """Where a drawing has room for words, as fractions of its box (left, top, width,
    height), and in which hand.

    ``ink`` is None where it is dark or light, as can be read there; ``carved`` tells that the letters are cut
    into it, ``board`` is the colour of what they are on where the drawing has nothing clear, ``most`` is
    the greatest height of a capital in fractions of the box's height.
    """

    box: tuple[float, float, float, float]
    hand: str = "bold"
    ink: Colour | None = None
    carved: bool = False
    board: Colour | None = None
    lines: int = 2
    most: float = 0.3


PANELS = {
    "lettered sign": Panel((0.07, 0.125, 0.86, 0.46), "bold", colour("#3a2214"), carved=True),
    "street plate": Panel((0.07, 0.165, 0.86, 0.21), "bold", colour("#ffffff"), lines=1),
    "lettered mug": Panel((0.13, 0.36, 0.57, 0.5), "round", lines=3, most=0.26),
    "lettered cake": Panel((0.13, 0.47, 0.74, 0.36), "brush", colour("#8a2f4a"), most=0.3),
    "lettered book": Panel((0.22, 0.12, 0.62, 0.4), "title", colour("#ecd08a"), lines=4, most=0.14),
    "t-shirt": Panel((0.3, 0.36, 0.4, 0.28), "poster", lines=3, most=0.2),
    "openmoji:1F455": Panel((0.3, 0.36, 0.4, 0.28), "poster", lines=3, most=0.2),
    "openmoji:1FAA7": Panel((0.2, 0.16, 0.6, 0.4), "bold", colour("#33302e")),
    "shop": Panel((0.07, 0.375, 0.86, 0.15), "bold", colour("#3a2a24"), board=colour("#f4e6c8"), lines=1),
    "television": Panel((0.14, 0.24, 0.72, 0.4), "bold", lines=3),
    "notebook": Panel((0.29, 0.18, 0.53, 0.27), "round", colour("#2c2f3a"), board=colour("#f6eedc"), lines=3),
    "openmoji:1F48C": Panel((0.2, 0.76, 0.6, 0.15), "script", lines=1),
    "envelope": Panel((0.14, 0.64, 0.72, 0.26), "script", lines=1),
    "balloon": Panel((0.2, 0.14, 0.6, 0.32), "round"),
    "heart": Panel((0.16, 0.28, 0.68, 0.3), "script"),
    "gravestone": Panel((0.24, 0.24, 0.52, 0.34), "serif", carved=True, lines=3),
}
HELD = "held by "
"""What a carrier begins with that is a board in the hands of someone."""
WORN = "worn by "
"""What a carrier begins with that is printed on the chest of someone."""
