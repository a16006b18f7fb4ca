"""The two forepaws of who looks out over a rim, and a cup that one can sit in."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import SUBJECTS, draws

from . import scaly as _scaly  # noqa: F401  frogs are known first
from .markings import CREAM
from .sitting import SITTERS

BOX = (100.0, 30.0)
PALE = {"cat", "dog", "fox", "corgi", "husky", "tuxedo cat", "border collie", "beagle", "tiger"}
"""Whose paws are lighter than the coat."""


def _register(name: str) -> None:
    own = SUBJECTS[name]
    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in own.colours)

    @draws(f"{name} paws", BOX, own.height * 0.27, palette, front=True)
    def paws(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        tone = mix(c, CREAM, 0.8) if name in PALE else lighter(c, 0.1)
        pen.blob("27,2 38,4 40,16 36,28 24,28 19,18 21,6", tone, twin=True)
        for x in (25, 30, 35):
            pen.line(f"{x},19 {x},26", 1.2, darker(tone, 0.35), twin=True)


for _name in sorted(SITTERS):
    _register(_name)


@draws("teacup", (150.0, 110.0), 0.3, "#f4efe8 #e8f0f4 #f6e2e6 #dfeee2", seat=(0.44, 0.08))
def teacup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((66, 102), (62, 7.6), darker(c, 0.16))
    pen.oval((66, 99), (60, 7), c)
    pen.limb("112,38 138,34 142,58 124,72 106,74", 8, 6.4, darker(c, 0.08))
    pen.blob("10,14 66,20 122,14 120,44 108,74 88,94 66,98 44,94 24,74 12,44", c)
    pen.blob("84,20 122,14 120,44 108,74 88,94 100,60", darker(c, 0.12), atop=True, shade=0.5)
    gold, rose = colour("#d8a84a"), colour("#e0708a")
    pen.line("11,19 66,25 121,19", 2.4, gold, atop=True)
    for x, y in ((40, 54), (66, 62), (92, 54)):
        for dx, dy in ((-5, 0), (5, 0), (0, -5), (0, 5)):
            pen.oval((x + dx, y + dy), (4, 4), rose, atop=True, shade=0.3)
        pen.oval((x, y), (3, 3), gold, atop=True, shade=0)
        pen.limb(f"{x},{y + 8} {x + 6},{y + 16}", 3, 1, colour("#6fae5a"), atop=True)


@draws("raised paw", (50.0, 60.0), 0.12, "#8a5a3a", front=True)
def raised_paw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An arm from the breast to what is held up, its toes around that."""
    tone = lighter(c, 0.08)
    pen.limb("9,52 27,42 38,14", 17, 11, tone)
    pen.oval((39, 10), (8.4, 8.2), lighter(c, 0.18))
    for y in (6.5, 10, 13.5):
        pen.line(f"35,{y} 42,{y}", 1.1, darker(c, 0.3), atop=True)
