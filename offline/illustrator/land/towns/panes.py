"""Windows of houses: sashes, shutters, lattices, little balconies."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points

from .faces import LAMPLIGHT, Face, arch, box
from .manners import Manner


def windows(
    face: Face,
    manner: Manner,
    rng: np.random.Generator,
    tones: tuple[Colour, Colour],
    low: float,
    high: float,
) -> None:
    """One floor of windows, some of them lit in the dark."""
    wall, paint = tones
    trim = colours(manner.trim)[0]
    n = max(2, round(face.wide / (0.09 if manner.window == "office" else 0.13)))
    step = face.wide / n
    half, tall = min(0.042, step * 0.32), high * 0.58
    frames: list[Points] = []
    panes: list[Points] = []
    lit: list[Points] = []
    extra: list[Points] = []
    bars: list[Points] = []
    for k in range(n):
        u, v = step * (k + 0.5), low + high * 0.2
        head = {"horseshoe": "horseshoe", "cusped": "cusped", "arch": "round"}.get(manner.window)
        if head:
            frames.append(arch(u, v - 0.012, half + 0.012, tall + 0.026, head))
            pane = arch(u, v, half, tall, head)
        else:
            frames.append(box(u - half - 0.011, v - 0.011, u + half + 0.011, v + tall + 0.013))
            pane = box(u - half, v, u + half, v + tall)
        (lit if face.stage.lamps and rng.random() < 0.55 else panes).append(pane)
        bars += bars_of(manner.window, u, v, half, tall)
        extra += _beside(manner.window, u, v, half, tall)
    glass = mix(darker(wall, 0.55), face.stage.palette.sky[1], 0.3)
    face.marks(frames, trim if manner.window != "office" else lighter(wall, 0.16), 0.95)
    face.marks(panes, glass, 0.95)
    face.shine(lit, LAMPLIGHT)
    face.marks(bars, trim if manner.window in {"sash", "french", "shutter"} else darker(wall, 0.5), 0.85)
    face.marks(extra, paint if manner.window == "shutter" else darker(paint, 0.3), 0.95)


def bars_of(kind: str, u: float, v: float, half: float, tall: float) -> list[Points]:
    if kind == "office":
        return []
    if kind in {"lattice", "grille", "horseshoe", "cusped"}:
        return [box(u + half * t - 0.003, v, u + half * t + 0.003, v + tall * 0.9) for t in (-0.5, 0.0, 0.5)]
    return [
        box(u - 0.004, v, u + 0.004, v + tall),
        box(u - half, v + tall * 0.5 - 0.004, u + half, v + tall * 0.5 + 0.004),
    ]


def _beside(kind: str, u: float, v: float, half: float, tall: float) -> list[Points]:
    """Shutters, or the railing of a little balcony."""
    if kind == "shutter":
        return [
            box(u - half * 1.95, v - 0.006, u - half - 0.008, v + tall + 0.006),
            box(u + half + 0.008, v - 0.006, u + half * 1.95, v + tall + 0.006),
        ]
    if kind == "french":
        rail = [box(u - half * 1.5, v + h, u + half * 1.5, v + h + 0.006) for h in (0.0, tall * 0.34)]
        return rail + [
            box(u + half * t, v, u + half * t + 0.004, v + tall * 0.34) for t in np.linspace(-1.4, 1.4, 6)
        ]
    return []
