"""A stadium: stands full of people, floodlights, a mown pitch with its lines."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, colours, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import place

CROWD = colours("#e0543f #f0c040 #3f7fc0 #f4f0e8 #5fae5a #8a5ac4")


@place("stadium")
def stadium(stage: Stage) -> Ground:
    pitch = stage.level(0.56)
    paint_sky(stage, pitch, 3)
    stands(stage, pitch)
    for x in (0.14, 0.86):
        _floodlight(stage, x * stage.w, pitch - 0.3 * stage.h)
    _lawn(stage, pitch)
    return Ground(pitch + 0.14, stage.h - 0.06)


def stands(stage: Stage, foot: float) -> None:
    """Tiers that rise away from the pitch, dotted with people; boards before them."""
    stone, rng = stage.palette.lit(colour("#8a94a8"), 0.25), stage.dice("crowd")
    for tier, (top, low) in enumerate(((0.24, 0.12), (0.125, 0.03))):
        y0, y1 = foot - top * stage.h, foot - low * stage.h
        stage.layer(rect(-0.02, y0, stage.w + 0.02, y1), lighter(stone, 0.06 * tier), darker(stone, 0.2))
        spots = rng.random((round(420 * stage.w), 2)) * [stage.w, (y1 - y0) * 0.84] + [0, y0 + 0.014]
        for i, c in enumerate(CROWD):
            heads = [dot(float(x), float(y), 0.0075) for x, y in spots[i :: len(CROWD)]]
            stage.marks(heads, stage.palette.lit(c, 0.15), 0.9)
    roof = stage.palette.lit(colour("#4a5468"), 0.2)
    stage.layer(
        rect(-0.02, foot - 0.27 * stage.h, stage.w + 0.02, foot - 0.235 * stage.h), lighter(roof, 0.2), roof
    )
    boards = stage.palette.lit(colour("#2f5f9a"))
    stage.layer(
        rect(-0.02, foot - 0.035 * stage.h, stage.w + 0.02, foot + 0.01), lighter(boards, 0.15), boards
    )


def _floodlight(stage: Stage, x: float, y: float) -> None:
    steel = stage.palette.lit(colour("#5a6474"))
    stage.layer(rect(x - 0.006, y, x + 0.006, y + 0.08 * stage.h), steel, steel)
    stage.layer(rect(x - 0.055, y - 0.06, x + 0.055, y), lighter(steel, 0.1), darker(steel, 0.2))
    lamps = [dot(x + dx, y + dy, 0.011) for dx in (-0.036, -0.012, 0.012, 0.036) for dy in (-0.045, -0.016)]
    stage.marks(lamps, colour("#fff8dc"))
    stage.light_up(x, y - 0.03, 0.2, colour("#fff0c0"), 0.5 if stage.palette.night else 0.2)


def _lawn(stage: Stage, top: float) -> None:
    """Bands of mown grass, a touch line and half of the circle in the middle."""
    winter = stage.scene.season == "winter"
    green = stage.palette.lit(colour("#e8eef4" if winter else "#4f9a45"))
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
        lighter(green, 0.1),
        darker(green, 0.16),
        0.06,
        "lawn",
    )
    edges = [top + (stage.h + 0.02 - top) * t**1.6 for t in np.linspace(0, 1, 10)]
    bands = [rect(-0.02, a, stage.w + 0.02, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    stage.marks(bands, lighter(green, 0.25), 0.5)
    line = stage.palette.lit(WHITE)
    stage.marks([rect(-0.02, top + 0.035, stage.w + 0.02, top + 0.041)], line, 0.85)
    middle, y, r = stage.w / 2, top + 0.2 * stage.h, 0.3
    a = np.linspace(0, 2 * np.pi, 80)
    outer = np.column_stack([middle + r * np.cos(a), y + r * 0.3 * np.sin(a)])
    inner = np.column_stack([middle + (r - 0.008) * np.cos(a), y + (r * 0.3 - 0.006) * np.sin(a)])
    stage.marks([np.vstack([outer, inner[::-1]])], line, 0.85)
    stage.marks([rect(-0.02, y - 0.003, stage.w + 0.02, y + 0.004)], line, 0.85)
