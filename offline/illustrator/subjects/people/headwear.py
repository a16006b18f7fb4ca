"""Hats by themselves, to be put on anyone."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from offline.illustrator.colours import WHITE, Colour, colour
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .hats import HATS

ALONE: dict[str, tuple[str, str, tuple[float, float, float, float]]] = {
    "top hat": ("silk", "#2a2a34", (20, -3, 60, 23)),
    "wizard hat": ("wizard", "#3f4a9a #5a3a7a", (14, -3, 66, 24)),
    "cowboy hat": ("cowboy", "#7a5034", (11, 1, 69, 25)),
    "straw hat": ("straw", "#e8c878", (14, 2, 66, 25)),
    "fedora": ("fedora", "#7a6248", (16, 2, 64, 25)),
    "party hat": ("cone", "#e84a6a", (29, -5, 51, 18)),
    "santa hat": ("santa", "#c8303a", (22, -1, 66, 24)),
    "pirate hat": ("pirate", "#2a2430", (16, 0, 64, 21)),
    "viking helmet": ("viking", "#c4ccd6", (9, -3, 71, 24)),
    "chef hat": ("toque", "#f8f6f0", (22, -4, 58, 22)),
    "sailor hat": ("sailor", "#f8f6f0", (24, 6, 56, 20)),
    "beanie": ("beanie", "#3f6fb0", (22, 1, 58, 24)),
    "beret": ("beret", "#8a2a3a", (20, 2, 62, 21)),
    "cap": ("cap", "#d8434a", (22, 3, 58, 26)),
    "peaked cap": ("peaked", "#2a3a5f", (20, 0, 60, 25)),
    "hard hat": ("helmet", "#f4c430", (18, 1, 62, 26)),
    "sombrero": ("sombrero", "#e8c878", (0, -8, 80, 32)),
    "tricorn hat": ("tricorn", "#4a3a6a", (14, -4, 76, 23)),
    "bonnet": ("flowerhat", "#c8a0b8", (6, -1, 74, 25)),
    "flower crown": ("flowerband", "#f07a9a", (22, 13, 58, 27)),
    "laurel wreath": ("wreath", "#5a9a4a", (20, 7, 60, 32)),
    "feathered hat": ("plumed", "#3a3440", (8, -4, 72, 26)),
    "fire helmet": ("fire", "#c8302a", (16, 0, 64, 26)),
}
"""Each hat: how it is worn by people, its colours, and its box on their figure (x0, y0, x1, y1)."""


def _register(name: str, worn: str, palette: str, box: tuple[float, float, float, float]) -> None:
    x0, y0, x1, y1 = box

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis = (-x0, -y0), 80.0
        HATS[worn](pen, c)

    draws(name, (x1 - x0, y1 - y0), 0.13, palette, front=True)(draw)


for _name, _said in ALONE.items():
    _register(_name, *_said)


@draws("space helmet", (60.0, 58.0), 0.3, "#eef0f5", front=True)
def space_helmet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A helmet with an open visor: the face is seen through it."""
    pen.oval((30, 29), (28, 27), c)
    pen.rect(1, 24, 7, 38, colour("#9aa4b4"), r=3, twin=True)
    pane = Image.new("L", pen.sheet.size, 255)
    at = [(v * pen.scale + pen.pad) for v in (8, 11, 52, 50)]
    ImageDraw.Draw(pane).ellipse(at, fill=46)
    pen.sheet.putalpha(ImageChops.multiply(pen.sheet.getchannel("A"), pane))
    pen.limb("14,22 20,15 28,13", 2, 3, WHITE, shade=0)
