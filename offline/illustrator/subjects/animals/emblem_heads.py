"""Heads of animals alone, fierce, as emblems have them: "a wolf head logo"."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .critters import CRITTERS

FIERCE = ("wolf", "lion", "tiger", "bear", "fox", "eagle", "panther", "rhino", "boar", "gorilla")
BOX = (100.0, 92.0)


class _Set(Pen):
    """A pen that draws on another's sheet, further down: room for ears and a mane."""

    def __init__(self, pen: Pen) -> None:
        self.__dict__.update(pen.__dict__)

    def _fill(self, at: np.ndarray, c: Colour, shade: float, atop: bool) -> None:
        super()._fill(at + [0, 14 * self.scale], c, shade, atop)


def _register(name: str) -> None:
    critter = CRITTERS[name]

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        over = _Set(pen)
        critter.head(over, c, False)
        x, y = critter.eye
        brow = f"{x - 11},{y - 10} {x + 9},{y - 3} {x + 8},{y + 1} {x - 11},{y - 4}"
        over.poly(brow, darker(c, 0.55), 0.2, twin=True)

    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in critter.coats)
    draws(f"{name} head", BOX, 0.4, palette, front=True)(draw)


for _name in FIERCE:
    if _name in CRITTERS:
        _register(_name)
