"""Ground floors of houses: shops, doors, arches, stalls, the fronts of eating houses."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points

from .faces import LAMPLIGHT, Face, arch, box
from .manners import Manner
from .panes import bars_of


def _shop(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """A shop's window and door under a striped awning."""
    paint, w = tones[1], face.wide
    face.fill(box(0.04 * w, 0, 0.96 * w, base * 0.86), darker(paint, 0.15))
    glass = [box(0.1 * w, base * 0.16, 0.56 * w, base * 0.66), box(0.66 * w, 0.0, 0.88 * w, base * 0.66)]
    _glazed(face, glass, tones[0])
    face.fill(
        np.array([[0.04 * w, base * 0.9], [0.96 * w, base * 0.9], [1.0 * w, base * 0.7], [0, base * 0.7]]),
        paint,
    )
    stripes = [
        np.array([[a, base * 0.9], [a + 0.05 * w, base * 0.9], [a + 0.05 * w, base * 0.7], [a, base * 0.7]])
        for a in np.arange(0.08, 0.92, 0.12) * w
    ]
    face.marks(stripes, colours("#f8f2e4")[0], 0.85)


def _glazed(face: Face, panes: list[Points], wall: Colour) -> None:
    if face.stage.lamps:
        face.shine(panes, LAMPLIGHT)
    else:
        face.marks(panes, mix(darker(wall, 0.5), face.stage.palette.sky[1], 0.35), 0.95)


def _doorway(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """A painted door with its frame and steps, a window beside it."""
    wall, paint = tones
    w, trim = face.wide, colours(manner.trim)[0]
    tall = min(0.3, base * 0.86)
    u = w * (0.28 if rng.random() < 0.5 else 0.72)
    half = min(0.05, w * 0.16)
    face.fill(box(u - half - 0.018, 0, u + half + 0.018, tall + 0.03), trim)
    face.fill(box(u - half, 0, u + half, tall), paint)
    face.marks(
        [box(u - half * 0.7, tall * a, u + half * 0.7, tall * b) for a, b in ((0.08, 0.42), (0.5, 0.74))],
        darker(paint, 0.3),
        0.7,
    )
    _glazed(face, [box(u - half * 0.7, tall * 0.82, u + half * 0.7, tall * 0.95)], wall)
    face.fill(box(u - half - 0.03, 0, u + half + 0.03, 0.022), lighter(trim, 0.1))
    other = w - u
    low, high, side = tall * 0.36, tall * 0.96, half * 1.15
    face.marks([box(other - side - 0.012, low - 0.012, other + side + 0.012, high + 0.012)], trim)
    _glazed(face, [box(other - side, low, other + side, high)], wall)
    face.marks(bars_of("sash", other, low, side, high - low), trim)
    if manner.window == "grille":
        face.marks(bars_of("grille", other, low, side, high - low), darker(paint, 0.4))
        face.marks([box(0, 0, w, 0.1)], darker(paint, 0.1), 0.9)
    if manner.wall in {"boards", "timber"}:
        _blooms(face, rng, other - side, other + side, low - 0.02)


def _rosy(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """A door with climbing roses around it."""
    _doorway(face, manner, rng, tones, base)
    for a, b, v0, v1 in ((0.0, 0.09, 0.0, base * 1.1), (0.91, 1.0, 0.0, base * 0.9)):
        _climber(face, rng, face.wide * a, face.wide * b, v0, v1)


def _climber(face: Face, rng: np.random.Generator, u0: float, u1: float, v0: float, v1: float) -> None:
    spots = rng.random((26, 2)) * [u1 - u0 + 0.05, v1 - v0] + [u0 - 0.02, v0]
    leaves = [np.array([[u - 0.026, v], [u, v + 0.03], [u + 0.026, v], [u, v - 0.026]]) for u, v in spots]
    face.marks(leaves[::2], colours("#4a7a3a")[0], 0.95)
    face.marks(leaves[1::2], colours("#6a9a4a")[0], 0.9)
    blooms = [
        np.array([[u - 0.012, v], [u, v + 0.013], [u + 0.012, v], [u, v - 0.013]]) for u, v in spots[::2]
    ]
    face.marks(blooms, colours("#f0a0b0 #e85a74 #fbe8e0")[int(rng.integers(3))], 0.95)


def _blooms(face: Face, rng: np.random.Generator, u0: float, u1: float, v: float) -> None:
    """A box of flowers under a window."""
    us = np.linspace(u0, u1, 7)
    face.marks([box(u0 - 0.01, v - 0.03, u1 + 0.01, v)], colours("#6a4630")[0])
    bushes = [np.array([[u - 0.02, v], [u, v + 0.035], [u + 0.02, v], [u, v - 0.02]]) for u in us]
    face.marks(bushes, colours("#4a7a3a")[0])
    face.marks(
        [(b - b.mean(axis=0)) * 0.55 + b.mean(axis=0) + [0, 0.008] for b in bushes], colours("#e03a4a")[0]
    )


def _arched(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """An arch with wooden leaves, or one that is open and deep."""
    wall, paint = tones
    w, kind = face.wide, "horseshoe" if manner.window == "horseshoe" else "round"
    half, tall = w * 0.24, base * 0.92
    u = w * 0.5
    face.fill(arch(u, 0, half * 1.28, tall + 0.03, kind), lighter(wall, 0.2) if kind == "round" else paint)
    face.marks([arch(u, 0, half * 1.1, tall, kind)], darker(wall, 0.25))
    opening = arch(u, 0, half, tall - 0.02, kind)
    if rng.random() < 0.55:
        face.marks([opening], darker(wall, 0.72))
        if face.stage.lamps or kind == "horseshoe":
            face.shine([arch(u, 0, half * 0.7, tall * 0.7, kind)], mix(LAMPLIGHT, darker(wall, 0.4), 0.45))
    else:
        wood = colours("#7a4a2c")[0] if kind == "horseshoe" else paint
        face.fill(opening, wood)
        face.marks([box(u - 0.003, 0, u + 0.003, tall * 0.94)], darker(wood, 0.5))
        studs = [
            box(u + d - 0.004, v, u + d + 0.004, v + 0.008)
            for d in (-half / 2, half / 2)
            for v in np.arange(0.04, tall * 0.8, 0.05)
        ]
        face.marks(studs, lighter(wood, 0.5), 0.8)


def _noren(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """The wooden front of an eating house: lit paper, bars, short curtains, a lantern box."""
    paint, w = tones[1], face.wide
    face.fill(box(0.03 * w, 0, 0.97 * w, base * 0.86), colours("#4a3222")[0])
    face.shine(
        [box(0.08 * w, 0.03, 0.92 * w, base * 0.72)],
        mix(colours("#ffd890")[0], face.tone(colours("#d8b078")[0]), 0.15 if face.stage.lamps else 0.6),
    )
    bars = [box(u * w, 0.02, u * w + 0.007, base * 0.74) for u in np.linspace(0.08, 0.92, 9)]
    bars.append(box(0.06 * w, base * 0.3, 0.94 * w, base * 0.3 + 0.01))
    face.marks(bars, colours("#3a2618")[0])
    flaps = [box(w * (0.16 + 0.17 * k), base * 0.5, w * (0.315 + 0.17 * k), base * 0.78) for k in range(4)]
    face.marks(flaps, paint)
    face.marks(
        [box(w * (0.2 + 0.17 * k), base * 0.6, w * (0.27 + 0.17 * k), base * 0.69) for k in range(4)],
        colours("#f4ece0")[0],
        0.8,
    )
    face.fill(
        np.array([[0, base * 0.9], [w, base * 0.9], [w, base * 0.8], [0, base * 0.8]]),
        colours(manner.roof)[0],
    )


def _stall(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    """An open shop: cloths and wares in its dark, a bright awning over it."""
    wall, paint = tones
    w = face.wide
    face.marks([box(0.06 * w, 0, 0.94 * w, base * 0.82)], darker(wall, 0.66))
    cloths = colours("#d8326a #e8a020 #2f8a9a #7a3a9a #58a04a #e8602a")
    for k in range(5):
        tone = cloths[int(rng.integers(6))]
        face.marks([box(w * (0.1 + 0.165 * k), base * 0.3, w * (0.24 + 0.165 * k), base * 0.76)], tone, 0.95)
        face.marks(
            [box(w * (0.1 + 0.165 * k), base * 0.36, w * (0.24 + 0.165 * k), base * 0.4)],
            lighter(tone, 0.6),
            0.8,
        )
    face.fill(box(0.06 * w, 0, 0.94 * w, base * 0.22), colours("#8a5a34")[0])
    awning = np.array(
        [[0.03 * w, base * 0.92], [0.97 * w, base * 0.92], [1.0 * w, base * 0.7], [0.0, base * 0.7]]
    )
    face.fill(awning, paint)
    face.marks(
        [box(w * (0.02 + 0.16 * k), base * 0.66, w * (0.1 + 0.16 * k), base * 0.71) for k in range(6)],
        lighter(paint, 0.5),
    )


GROUND_FLOORS = {
    "shop": _shop,
    "door": _doorway,
    "roses": _rosy,
    "arch": _arched,
    "noren": _noren,
    "stall": _stall,
}
