"""Walls that are painted on, however they are seen, and openings in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import rect


@dataclass(frozen=True)
class Face:
    """A wall that is painted on: u from 0 to ``wide`` along it, v up from its foot, in units when near.

    ``put`` takes such points to the picture; ``far`` is how much haze lies before it, ``dark`` how much
    shade; ``near`` is how large it is seen.
    """

    stage: Stage
    put: Callable[[Points], Points]
    wide: float
    far: float
    dark: float
    near: float

    def tone(self, c: Colour) -> Colour:
        lit = self.stage.palette.lit(c, self.far)
        lit = darker(lit, self.dark) if self.dark > 0 else mix(lit, self.stage.palette.sun, -self.dark)
        return darker(lit, 0.4) if self.stage.neon else lit

    def fill(self, outline: Points, c: Colour, texture: float = 0.0, name: str = "") -> None:
        tone = self.tone(c)
        self.stage.layer(self.put(outline), lighter(tone, 0.09), darker(tone, 0.14), texture, name)

    def marks(self, outlines: list[Points], c: Colour, strength: float = 1.0) -> None:
        self.stage.marks([self.put(outline) for outline in outlines], self.tone(c), strength * (1 - self.far))

    def shine(self, outlines: list[Points], c: Colour) -> None:
        """Shapes that give light of their own."""
        self.stage.marks([self.put(outline) for outline in outlines], c, 0.95 - 0.6 * self.far)


def box(u0: float, v0: float, u1: float, v1: float) -> Points:
    return rect(u0, v0, u1, v1)


def arch(u: float, v: float, half: float, tall: float, kind: str = "round") -> Points:
    """An opening from its foot up, its head round, pointed, a horseshoe or cusped."""
    t = np.linspace(0, np.pi, 17)
    if kind == "horseshoe":
        t = np.linspace(-0.5, np.pi + 0.5, 21)
        head = np.column_stack([u + half * np.cos(t), v + tall - half * 1.1 + half * 1.1 * np.sin(t)])
        inner = half * 0.84
        return np.vstack([[[u + inner, v]], head, [[u - inner, v]]])
    rise = half * (1.0 if kind == "round" else 1.35)
    bow = np.sin(t) if kind == "round" else np.sin(t) ** 0.8 * (1 - 0.16 * np.abs(np.sin(3 * t)))
    return np.vstack(
        [
            [[u + half, v]],
            np.column_stack([u + half * np.cos(t), v + tall - rise + rise * bow]),
            [[u - half, v]],
        ]
    )


LAMPLIGHT = colours("#ffd27a")[0]
