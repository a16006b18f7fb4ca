"""What one walks and drives on in a town: cobbles, slabs, sand, a lane, a road with its kerbs."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.country.growth import grass_of
from offline.illustrator.land.shapes import dot, rect

from .lanes import Lane
from .manners import Manner
from .roads import road

WIDE = {"asphalt"}
"""Floors with a kerb on both sides."""


def floor(lane: Lane, manner: Manner) -> None:
    """What one walks on: cobbles, slabs, sand, a lane between grass, a road with its kerbs."""
    stage, horizon = lane.stage, lane.horizon
    snowy = stage.scene.snowy
    stone = stage.palette.lit(colour("#e8eef6" if snowy else manner.stone))
    stage.layer(
        rect(-0.02, horizon, stage.w + 0.02, stage.h + 0.02),
        mix(stone, stage.palette.haze, 0.5),
        darker(stone, 0.16),
        0.12,
        "floor",
    )
    if manner.floor == "lane" and not snowy:
        green = grass_of(stage)
        for side in (-1, 1):
            verge = [
                lane.at(side * lane.half * a, 0, z)
                for a, z in ((1.05, 0.5), (1.05, 11), (0.62, 11), (0.62, 0.5))
            ]
            stage.layer(
                np.array(verge), mix(green, stage.palette.haze, 0.3), darker(green, 0.1), 0.2, f"verge{side}"
            )
    if snowy or manner.floor in {"sand", "lane"}:
        stage.mottle(
            rect(-0.02, horizon + 0.02, stage.w + 0.02, stage.h + 0.02),
            darker(stone, 0.18),
            "ground",
            (7, 9),
            0.4,
        )
        return
    if manner.floor in WIDE:
        _kerbs(lane, manner)
        return
    slabs(lane, manner)


def slabs(lane: Lane, manner: Manner, top: float | None = None) -> None:
    """Rows of stones, the farther the closer; ``top`` is where a square of them begins, if it is one."""
    stage = lane.stage
    stone = stage.palette.lit(colour("#e8eef6" if stage.scene.snowy else manner.stone))
    if top is not None:
        stage.layer(
            rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
            mix(stone, stage.palette.haze, 0.4),
            darker(stone, 0.14),
            0.12,
            "square",
        )
    far = 30.0 if top is None else lane.deep / (top - lane.horizon)
    rows = [1 / (0.05 + 0.058 * k) for k in range(30) if 1 / (0.05 + 0.058 * k) < far]
    seams = [
        np.array(
            [
                lane.at(-lane.half, 0, z),
                lane.at(lane.half, 0, z),
                lane.at(lane.half, 0, z * 0.99),
                lane.at(-lane.half, 0, z * 0.99),
            ]
        )
        for z in rows
    ]
    stage.marks(seams, darker(stone, 0.3), 0.4)
    joints = []
    step = 7 if manner.floor == "paved" else 12
    for j, (z0, z1) in enumerate(zip(rows[1:], rows[:-1], strict=True)):
        for k in range(step):
            u = -1 + 2 * (k + 0.5 * (j % 2)) / step
            joints.append(
                np.array(
                    [
                        lane.at(u * lane.half, 0, z0),
                        lane.at(u * lane.half, 0, z1),
                        lane.at((u + 0.012) * lane.half, 0, z1),
                        lane.at((u + 0.012) * lane.half, 0, z0),
                    ]
                )
            )
    stage.marks(joints, darker(stone, 0.3), 0.4)
    rng = stage.dice("cobbles")
    bright = []
    for u, t in rng.random((60, 2)):
        z = 1 / (max(0.2, 1 / far) + 0.9 * t)
        x, y = lane.at((2 * u - 1) * lane.half, 0, z)
        bright.append(dot(x, y, 0.026 / z, 0.008 / z))
    stage.marks(bright, lighter(stone, 0.25), 0.4)


def _kerbs(lane: Lane, manner: Manner) -> None:
    """Pavements along a road, and its broken line."""
    stage = lane.stage
    pale = stage.palette.lit(colour("#c4beb2"))
    for side in (-1, 1):
        edge = [lane.at(side * lane.half * a, 0, z) for a, z in ((1, 0.5), (1, 11), (0.68, 11), (0.68, 0.5))]
        stage.layer(np.array(edge), mix(pale, stage.palette.haze, 0.3), darker(pale, 0.1), 0.1, f"kerb{side}")
        line = [
            lane.at(side * lane.half * a, 0, z) for a, z in ((0.68, 0.5), (0.68, 11), (0.66, 11), (0.66, 0.5))
        ]
        stage.marks([np.array(line)], darker(pale, 0.35), 0.8)
    dashes = [
        np.array(
            [lane.at(x, 0, zz) for x, zz in ((-0.012, z), (0.012, z), (0.012, z * 1.22), (-0.012, z * 1.22))]
        )
        for z in (0.7, 1.05, 1.6, 2.4, 3.8, 6.2)
    ]
    stage.marks(dashes, stage.palette.lit(colour("#f2e6b8")), 0.7)


def carriageway(stage: Stage, manner: Manner, top: float) -> None:
    """The road that is driven on: asphalt, or the town's own ground."""
    if manner.floor != "sand":
        road(stage, top, stage.h + 0.03)
        return
    dust = stage.palette.lit(colour(manner.stone))
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02), lighter(dust, 0.1), darker(dust, 0.2), 0.3, "dust"
    )


def pavement(stage: Stage, kerb: float, top: float) -> Colour:
    """Slabs from the foot of the houses to the kerbstone of a road seen from across it; their colour."""
    stone = stage.palette.lit(colour("#f2f5f8" if stage.scene.snowy else "#b8b2a8"))
    stage.layer(
        rect(-0.02, kerb, stage.w + 0.02, top),
        mix(stone, stage.palette.haze, 0.2),
        darker(stone, 0.1),
        0.1,
        "pavement",
    )
    stage.marks(
        [rect(a, kerb, a + 0.003, top) for a in np.arange(0.03, stage.w, 0.12)], darker(stone, 0.35), 0.4
    )
    return stone
