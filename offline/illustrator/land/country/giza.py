"""The great pyramids in their desert: one near, others behind it in the haze, palms far away."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .growth import wood
from .sands import dunes

SAND = colour("#e4bf80")


@setting("giza", "desert", "street", "city", shows="pyramid")
def giza(stage: Stage) -> Ground:
    """Three pyramids that tower over all who come, each farther and paler than the one before it."""
    horizon = stage.level(0.6)
    paint_sky(stage, horizon, 2)
    sand = stage.scene.hue("sand", SAND)
    stone, high = mix(SAND, colour("#c89a5a"), 0.3), min(0.44, 0.76 * horizon)
    for u, size, depth in ((0.3, 0.5, 0.6), (-0.33, 0.74, 0.4), (0.06, 1.0, 0.16)):
        x = stage.w * (0.5 - u * stage.side)
        _pyramid(
            stage, (x, horizon + 0.05 - 0.03 * depth), high * size, stage.palette.lit(stone, depth), depth
        )
    stage.glow(stage.w / 2, horizon + 0.03, stage.w * 0.9, lighter(stage.palette.haze, 0.15), 0.6, 0.1)
    dunes(stage, horizon + 0.03, sand)
    if stage.shows("tree"):
        wood(stage, "palm", horizon + 0.07, 0.09, 0.34, 5, "giza palms")
    return Ground(horizon + 0.17, stage.h - 0.08)


def _pyramid(stage: Stage, foot: tuple[float, float], tall: float, c: Colour, depth: float) -> None:
    """Two faces of courses, one in the light; the near ones are worn, smooth casing left at the tip."""
    (x, y), half = foot, 0.86 * tall
    edge, tip = x - 0.24 * half * stage.light, np.array([x, y - tall])
    left, right, ridge = (np.array([v, y]) for v in (x - half, x + half, edge))
    bright, dark = lighter(c, 0.16), mix(darker(c, 0.34), stage.palette.shadow, 0.2)
    near, far = (right, left) if stage.light > 0 else (left, right)
    stage.layer(
        np.array([tip, near, ridge]), bright, mix(bright, stage.palette.haze, 0.25), 0.2, f"lit{depth}"
    )
    stage.layer(np.array([tip, far, ridge]), dark, mix(dark, stage.palette.haze, 0.25), 0.2, f"shaded{depth}")
    rng = stage.dice(f"courses{depth}")
    courses: tuple[list[Points], list[Points]] = ([], [])
    for t in np.linspace(0.12, 0.98, round(54 * tall) + 6):
        for face, corner in enumerate((near, far)):
            a, b = tip + (ridge - tip) * t, tip + (corner - tip) * t
            start, end = np.sort(rng.uniform(0, 1, 2))
            p, q = a + (b - a) * start * 0.5, a + (b - a) * (0.6 + 0.4 * end)
            courses[face].append(np.array([p, q, q + [0, 0.0022], p + [0, 0.0022]]))
    stage.marks(courses[0], darker(bright, 0.34), 0.5 * (1 - depth))
    stage.marks(courses[1], darker(dark, 0.34), 0.5 * (1 - depth))
    for corner, tone in ((near, lighter(bright, 0.3)), (far, lighter(dark, 0.1))):
        cap = np.array([tip, tip + (corner - tip) * 0.13, tip + (ridge - tip) * 0.15])
        stage.marks([cap], tone, 0.7)
