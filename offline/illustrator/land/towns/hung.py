"""What hangs over the streets of the world, and what stands along their walls."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect

from .lanes import Lane

PAPERS = colours("#e8306a #f0a020 #2fa0b8 #6ab040 #8a4ab0 #f05a2a #f8d040")
DEPTHS = (4.0, 3.0, 2.3, 1.75, 1.35)
LAMP = ((0, -1), (0.1, -0.84), (0.34, -0.66), (0.26, -0.56), (0.62, -0.26), (0.74, 0.06), (0.56, 0.4))
LAMP_FOOT = ((0.26, 0.66), (0.3, 0.74), (0.1, 0.86), (0, 1))


def hang(lane: Lane, kinds: tuple[str, ...]) -> None:
    """What is over the street, the farthest first."""
    for k, z in enumerate(DEPTHS):
        for kind in kinds:
            _OVER[kind](lane, z, k)


def _cord(stage: Stage, line: Points, thick: float, c: Colour) -> None:
    stage.marks([np.vstack([line, (line + [0, thick])[::-1]])], c, 0.85)


def _brass(lane: Lane, z: float, k: int) -> None:
    """Pierced lamps of brass on chains, each with its light."""
    stage, rng = lane.stage, lane.stage.dice(f"brass{k}")
    for u in (-0.66, -0.22, 0.24, 0.68):
        v = float(rng.uniform(0.74, 0.94)) - 0.1 * abs(u)
        x, y = lane.at((u + float(rng.uniform(-0.1, 0.1))) * lane.half, v, z)
        r = float(rng.uniform(0.045, 0.066)) * lane.size / z
        brass = lane.far(colours("#d8a040 #c8883a #e0b458")[int(rng.integers(3))], z)
        top = lane.at(0, 1.32, z)[1]
        stage.marks([rect(x - 0.04 * r, top, x + 0.04 * r, y - r)], darker(brass, 0.45), 0.9)
        stage.light_up(x, y, r * 3.6, colour("#ffb45a"), 0.42)
        half = np.array([*LAMP, *LAMP_FOOT])
        body = np.vstack([half, half[1:-1][::-1] * [-1, 1]]) * [r * 0.95, r * 1.25] + [x, y]
        stage.layer(body, lighter(brass, 0.35), darker(brass, 0.3))
        holes = [
            dot(x + r * 0.95 * a, y + r * 1.25 * b, r * 0.075, r * 0.1)
            for b, row in (
                (-0.3, (-0.36, 0, 0.36)),
                (-0.06, (-0.52, -0.18, 0.18, 0.52)),
                (0.2, (-0.4, 0, 0.4)),
            )
            for a in row
        ]
        stage.marks(holes, colour("#fff2b0"))
        stage.marks([rect(x - r * 0.7, y + r * 0.02, x + r * 0.7, y + r * 0.09)], darker(brass, 0.4), 0.5)
        stage.light_up(x, y, r * 1.2, colour("#ffd890"), 0.5)


def _beams(lane: Lane, z: float, k: int) -> None:
    """Poles and reed mats from wall to wall, light falling between them."""
    stage = lane.stage
    wood = lane.far(colour("#6a4428"), z)
    for dz, v in ((0.0, 1.32), (0.2, 1.34)):
        (x0, y0), (x1, y1) = (lane.at(s * lane.half * 1.1, v, z + dz) for s in (-1, 1))
        t = 0.022 * lane.size / (z + dz)
        stage.layer(
            np.array([[x0, y0], [x1, y1], [x1, y1 + t], [x0, y0 + t]]), lighter(wood, 0.1), darker(wood, 0.3)
        )
    if k < 2 or stage.palette.night:
        return
    rng = stage.dice(f"shafts{k}")
    u = float(rng.uniform(-0.5, 0.2))
    top, low = (
        [lane.at((u + d) * lane.half, 1.2, z) for d in (0, 0.14)],
        [lane.at((u + d + 0.5) * lane.half, 0.0, z) for d in (0.34, 0)],
    )
    stage.marks([np.array([*top, *low])], colour("#fff0c8"), 0.13)


def _lanterns_at(lane: Lane, spots: list[tuple[float, float]], z: float, c: Colour) -> None:
    """Paper lanterns, lit, at points of the street's width and height."""
    stage, r = lane.stage, 0.042 * lane.size / z
    for u, v in spots:
        x, y = lane.at(u * lane.half, v, z)
        red = lane.far(c, z)
        if stage.lamps:
            stage.light_up(x, y, r * 3.4, colour("#ff6a3a"), 0.4)
            red = mix(red, c, 0.6)
        stage.layer(dot(x, y, r * 0.86, r * 1.12), lighter(red, 0.3), darker(red, 0.12))
        stage.marks(
            [rect(x - r * 0.8, y + r * a, x + r * 0.8, y + r * a + 0.05 * r) for a in (-0.5, 0.0, 0.5)],
            darker(red, 0.35),
            0.5,
        )
        stage.marks(
            [
                rect(x - r * 0.34, y + s * r * 1.1 - r * 0.1, x + r * 0.34, y + s * r * 1.1 + r * 0.1)
                for s in (-1, 1)
            ],
            darker(red, 0.65),
        )
        stage.marks([dot(x, y, r * 0.34, r * 0.6)], lighter(red, 0.6), 0.5 if stage.lamps else 0.2)


def _redlanterns(lane: Lane, z: float, k: int) -> None:
    """Red lanterns along both walls, and a string of them now and then."""
    red = colour("#e03a2a")
    if k % 2:
        line = lane.across(lane.top, 0.12, z)
        _cord(lane.stage, line, 0.0022 / z, colour("#2a2024"))
        spots = [(t, lane.top - 0.06 - 0.12 * (1 - t * t)) for t in (-0.75, -0.37, 0.0, 0.37, 0.75)]
        _lanterns_at(lane, spots, z, red)
    _lanterns_at(lane, [(s * 0.86, v) for s in (-1, 1) for v in (0.5, 0.6)], z * 1.08, red)


def _wires(lane: Lane, z: float, k: int) -> None:
    for v, sag in ((0.0, 0.05), (0.11, 0.09), (0.05, 0.03)):
        _cord(
            lane.stage,
            lane.across(lane.top - 0.08 + v + 0.02 * (k % 3), sag, z),
            0.0026 / z,
            lane.far(colour("#22242c"), z),
        )


def _papel(lane: Lane, z: float, k: int) -> None:
    """Sheets of cut paper in every colour on strings across."""
    stage, n = lane.stage, 11
    line = lane.across(lane.top - 0.02 * (k % 2), 0.12, z, 2 * n + 1)
    _cord(stage, line, 0.002 / z, lane.far(colour("#f4f0e4"), z))
    w, h = lane.half * 0.78 / n / z, 0.105 * lane.size / z
    for i in range(n):
        x, y = line[2 * i + 1]
        tone = lane.far(PAPERS[(i + 2 * k) % len(PAPERS)], z)
        hem = [(x + w * (1 - 0.25 * j), y + h * (1.0 if j % 2 else 0.86)) for j in range(9)]
        stage.marks([np.array([[x - w, y], [x + w, y], *hem])], tone, 0.97)
        holes = [
            dot(x + w * a, y + h * b, w * 0.16, h * 0.09)
            for a, b in ((-0.5, 0.3), (0.5, 0.3), (0, 0.52), (-0.45, 0.7), (0.45, 0.7), (0, 0.24))
        ]
        stage.marks(holes, mix(stage.palette.sky[1], tone, 0.25), 0.9)


def _bunting(lane: Lane, z: float, k: int) -> None:
    n = 13
    line = lane.across(lane.top + 0.06, 0.12, z, 2 * n + 1)
    _cord(lane.stage, line, 0.002 / z, lane.far(colour("#6a4a3a"), z))
    w, h = lane.half * 0.7 / n / z, 0.09 * lane.size / z
    for i in range(n):
        x, y = line[2 * i + 1]
        tone = lane.far(PAPERS[(3 * i + k) % len(PAPERS)], z)
        lane.stage.marks([np.array([[x - w, y], [x + w, y], [x, y + h]])], tone, 0.97)


def _garlands(lane: Lane, z: float, k: int) -> None:
    """Garlands of marigolds."""
    if k % 2:
        return
    r = 0.016 * lane.size / z
    for j in range(3):
        t = np.linspace(-1 + j * 2 / 3, -1 + (j + 1) * 2 / 3, 17)
        x, y = lane.at(0, lane.top, z)
        bow = (np.abs(t - t.mean()) * 3) ** 2
        spots = np.column_stack([x + lane.half * t / z, y + 0.17 * lane.size * (1 - bow) / z])
        lane.stage.marks([dot(a, b, r * 1.1) for a, b in spots], lane.far(colour("#d8701a"), z))
        lane.stage.marks(
            [dot(a - r * 0.2, b - r * 0.3, r * 0.7) for a, b in spots], lane.far(colour("#f8b030"), z)
        )


def _laundry(lane: Lane, z: float, k: int) -> None:
    if k % 2 == 0:
        return
    stage, rng = lane.stage, lane.stage.dice(f"laundry{k}")
    line = lane.across(lane.top, 0.07, z)
    _cord(stage, line, 0.002 / z, lane.far(colour("#4a4038"), z))
    for i in range(3, 23, 3):
        x, y = line[i]
        w, h = 0.045 * lane.size / z, float(rng.uniform(0.09, 0.15)) * lane.size / z
        tone = lane.far(colours("#f4f0e8 #c8d8e8 #e8a0a0 #f0d890 #a8c8a0")[int(rng.integers(5))], z)
        stage.layer(
            np.array([[x - w, y], [x + w, y], [x + w * 0.9, y + h], [x - w * 0.92, y + h]]),
            lighter(tone, 0.1),
            darker(tone, 0.12),
        )


_OVER = {
    "brass": _brass,
    "beams": _beams,
    "redlanterns": _redlanterns,
    "wires": _wires,
    "papel": _papel,
    "bunting": _bunting,
    "garlands": _garlands,
    "laundry": _laundry,
}
