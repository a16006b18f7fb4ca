"""Fronts of houses in the manner of their town, in a row along a street or seen straight on."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter

from .doors import GROUND_FLOORS
from .faces import Face, arch, box
from .manners import Manner
from .panes import windows


def house(face: Face, manner: Manner, rng: np.random.Generator, name: str) -> None:
    """One house: wall, gable or roof, windows, ground floor."""
    walls, paints = colours(manner.walls), colours(manner.paint)
    wall, paint = walls[int(rng.integers(len(walls)))], paints[int(rng.integers(len(paints)))]
    tall = float(rng.uniform(*manner.tall))
    _roofed(face, manner, rng, wall, tall, name)
    _surface(face, manner, rng, wall, tall)
    base = _base(manner, tall)
    rows = max(1, round(manner.storeys * tall / manner.tall[1])) - (0 if manner.storeys == 1 else 1)
    if manner.storeys > 1:
        for row in range(rows):
            windows(face, manner, rng, (wall, paint), base + (tall - base) * row / rows, (tall - base) / rows)
    _ground_floor(face, manner, rng, (wall, paint), base)


def _base(manner: Manner, tall: float) -> float:
    """How high the ground floor is."""
    return tall if manner.storeys == 1 else min(0.36, tall * (0.52 if manner.storeys == 2 else 0.4))


def _roofed(
    face: Face, manner: Manner, rng: np.random.Generator, wall: Colour, tall: float, name: str
) -> None:
    """The wall with the roof or the gable over it."""
    w, roof, trim = face.wide, colours(manner.roof)[0], colours(manner.trim)[0]
    if face.stage.scene.snowy:
        roof = (238, 243, 250)
    kind = manner.gable
    if kind in {"gable", "chalet", "dutch", "baroque"}:
        _gabled(face, kind, rng, (wall, roof, trim), tall, name)
        return
    if kind in {"eaves", "upturned"}:
        over, rise = (0.02, 0.14) if kind == "eaves" else (0.07, 0.17)
        face.fill(
            np.array([[-0.01, tall], [w * 0.06, tall + rise], [w * 0.94, tall + rise], [w + 0.01, tall]]),
            roof,
        )
        ribs = [box(u, tall, u + 0.006, tall + rise * 0.95) for u in np.arange(0.02, w - 0.02, 0.035)]
        face.marks(ribs, darker(roof, 0.25), 0.6)
        face.fill(box(0, 0, w, tall), wall, 0.14, name)
        eave = np.array(
            [[-over, tall + 0.035], [0, tall - 0.015], [w, tall - 0.015], [w + over, tall + 0.035]]
        )
        face.fill(eave, darker(roof, 0.12))
        face.marks([box(0, tall - 0.07, w, tall - 0.015)], darker(wall, 0.5), 0.4)
        return
    if kind == "mansard":
        face.fill(np.array([[0, tall], [w * 0.04, tall + 0.2], [w * 0.96, tall + 0.2], [w, tall]]), roof)
        for u in (0.24, 0.62):
            face.fill(box(w * u, tall + 0.03, w * (u + 0.16), tall + 0.14), trim)
            face.marks(
                [box(w * u + 0.012, tall + 0.04, w * (u + 0.16) - 0.012, tall + 0.125)], darker(roof, 0.4)
            )
        face.fill(box(w * 0.8, tall + 0.18, w * 0.92, tall + 0.27), darker(wall, 0.2))
    face.fill(box(0, 0, w, tall), wall, 0.14, name)
    face.fill(
        box(-0.012, tall - 0.03, w + 0.012, tall + 0.012), trim if kind != "crenel" else lighter(wall, 0.12)
    )
    face.marks([box(0, tall - 0.055, w, tall - 0.03)], darker(wall, 0.5), 0.45)
    if kind == "crenel":
        teeth = [box(u, tall, u + 0.034, tall + 0.045) for u in np.arange(0.0, w - 0.02, 0.06)]
        face.marks(teeth, lighter(wall, 0.1))


def _gabled(
    face: Face,
    kind: str,
    rng: np.random.Generator,
    tones: tuple[Colour, Colour, Colour],
    tall: float,
    name: str,
) -> None:
    """A house whose gable is towards the street: a plain one, or scrolled and stepped ones."""
    wall, roof, trim = tones
    w, m = face.wide, face.wide / 2
    if kind in {"gable", "chalet"}:
        rise, over = (m * 1.05, 0.03) if kind == "gable" else (m * 0.62, 0.075)
        face.fill(np.array([[0, 0], [0, tall], [m, tall + rise], [w, tall], [w, 0]]), wall, 0.14, name)
        slope = rise / m
        edge = 0.05 if kind == "gable" else 0.06
        for s in (-1, 1):
            end = (m + s * (m + over), tall - slope * over)
            verge = [[m, tall + rise + edge], [end[0], end[1] + edge], end, [m, tall + rise]]
            face.marks([np.array(verge) + [0, -edge * 0.9]], darker(wall, 0.5), 0.35)
            face.fill(np.array(verge), roof)
        top = tall + rise * 0.4
        face.marks([box(m - 0.035, top - 0.05, m + 0.035, top + 0.05)], trim)
        face.marks([box(m - 0.024, top - 0.04, m + 0.024, top + 0.04)], darker(wall, 0.55))
        return
    rise = face.wide * 0.62
    shapes = {
        "step": [
            (0, 0),
            (0, 0.24),
            (0.14, 0.24),
            (0.14, 0.5),
            (0.28, 0.5),
            (0.28, 0.76),
            (0.4, 0.76),
            (0.4, 1.0),
        ],
        "bell": [
            (0, 0),
            (0.02, 0.2),
            (0.1, 0.3),
            (0.2, 0.42),
            (0.26, 0.62),
            (0.3, 0.86),
            (0.38, 0.98),
            (0.5, 1.04),
        ],
        "neck": [(0, 0), (0.02, 0.16), (0.14, 0.22), (0.26, 0.3), (0.28, 0.84), (0.34, 0.86), (0.5, 1.06)],
    }
    half = list(shapes.values())[int(rng.integers(3) if kind == "dutch" else 1 + int(rng.integers(2)))]
    left = np.array([[u * w, tall + v * rise] for u, v in half])
    right = (left * [-1, 1] + [w, 0])[::-1]
    crown = np.vstack([left, right])
    grown = np.array([m, tall]) + (crown - [m, tall]) * [1.06, 1.06] + [0, 0.006]
    face.fill(grown, trim)
    face.fill(np.vstack([[[0, 0]], crown, [[w, 0]]]), wall, 0.14, name)
    face.marks([box(0, tall - 0.012, w, tall + 0.006)], trim, 0.9)
    face.marks([arch(m, tall + rise * 0.2, w * 0.1, rise * 0.36)], trim)
    face.marks([arch(m, tall + rise * 0.24, w * 0.07, rise * 0.28)], darker(wall, 0.5))


def _surface(face: Face, manner: Manner, rng: np.random.Generator, wall: Colour, tall: float) -> None:
    """What a wall is of: bricks, stones, boards, a frame of timber."""
    w = face.wide
    if manner.wall == "timber":
        beams = [box(0, v - 0.014, w, v + 0.014) for v in (0.34 * tall, 0.66 * tall, tall)]
        beams += [box(u - 0.012, 0, u + 0.012, tall) for u in (0.012, w / 3, w * 2 / 3, w - 0.012)]
        for u in (0.0, w * 2 / 3):
            low, top = 0.38 * tall, 0.64 * tall
            beams.append(np.array([[u, low], [u + 0.024, low], [u + w / 3, top], [u + w / 3 - 0.024, top]]))
        face.marks(beams, colours(manner.trim)[0], 0.95)
    elif manner.wall == "boards":
        face.marks([box(0, v, w, v + 0.005) for v in np.arange(0.03, tall, 0.04)], darker(wall, 0.3), 0.5)
    elif manner.wall in {"brick", "stone"} and face.near > 0.3:
        size = (0.05, 0.022) if manner.wall == "brick" else (0.09, 0.05)
        n = 46 if manner.wall == "brick" else 34
        spots = rng.random((n, 3)) * [w - size[0], tall - size[1], 1]
        found = [
            box(u, v, u + size[0] * (0.6 + 0.4 * s), v + size[1] * (0.7 + 0.3 * s))
            for u, v, s in (np.round(spots / [0.01, size[1], 1]) * [0.01, size[1], 1] + [0, 0, 0.3])
        ]
        face.marks(found[::2], darker(wall, 0.2), 0.6)
        face.marks(found[1::2], lighter(wall, 0.2), 0.55)


def _ground_floor(
    face: Face, manner: Manner, rng: np.random.Generator, tones: tuple[Colour, Colour], base: float
) -> None:
    GROUND_FLOORS[manner.ground](face, manner, rng, tones, base)
