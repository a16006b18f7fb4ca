"""A street of houses with gardens, seen from across it."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.growth import greens, wood
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .roads import road


@setting("suburb", "street", "village", "hills", "garden", shows="house fence mailbox")
def suburb(stage: Stage) -> Ground:
    """A street of houses with gardens: gables, hedges, mailboxes, a road before them."""
    top = stage.h - 0.2
    lawn_at = top - 0.17
    paint_sky(stage, lawn_at)
    wood(stage, "tree", lawn_at + 0.01, 0.24, 0.34, 12, "behind", leaves=greens(stage))
    green = stage.palette.lit(colour("#eaf1fb" if stage.scene.snowy else "#6ab04a"))
    stage.layer(
        rect(-0.02, lawn_at, stage.w + 0.02, top), mix(green, stage.palette.haze, 0.25), green, 0.15, "lawn"
    )
    rng = stage.dice("homes")
    n = max(2, round(2.4 * stage.w))
    for i in range(n):
        _home(
            stage,
            (i + 0.5) / n * stage.w + float(rng.uniform(-0.03, 0.03)),
            lawn_at + 0.05,
            min(0.36, 0.86 * stage.w / n),
            i,
        )
    _picket(stage, top - 0.05)
    stone = stage.palette.lit(colour("#c8c2b8"))
    stage.layer(rect(-0.02, top - 0.045, stage.w + 0.02, top), lighter(stone, 0.1), darker(stone, 0.15))
    road(stage, top, stage.h + 0.03)
    return Ground(top - 0.02, stage.h - 0.05)


def _home(stage: Stage, x: float, foot: float, wide: float, i: int) -> None:
    rng = stage.dice(f"home{i}")
    wall = stage.palette.lit(colours("#f2e6d0 #d8e4e8 #f4d8c0 #e0ead0 #e8d4d8")[int(rng.integers(5))], 0.04)
    roof = stage.palette.lit(colours("#a8503f #5a6478 #7a5a4a #3f6a6a")[int(rng.integers(4))], 0.04)
    half, tall = wide / 2, wide * 0.5
    stage.glow(x, foot, half * 1.2, stage.palette.shadow, 0.4, 0.14)
    stage.layer(rect(x - half, foot - tall, x + half, foot), lighter(wall, 0.1), darker(wall, 0.1))
    stage.marks(
        [rect(x - half, y, x + half, y + 0.0022) for y in np.arange(foot - tall, foot, 0.018)],
        darker(wall, 0.25),
        0.35,
    )
    stage.layer(
        np.array(
            [
                [x - half * 1.12, foot - tall],
                [x - half * 0.8, foot - tall * 1.72],
                [x + half * 0.8, foot - tall * 1.72],
                [x + half * 1.12, foot - tall],
            ]
        ),
        lighter(roof, 0.14),
        darker(roof, 0.1),
        0.15,
        f"roof{i}",
    )
    stage.layer(
        rect(x + half * 0.45, foot - tall * 1.95, x + half * 0.62, foot - tall * 1.5),
        lighter(roof, 0.05),
        darker(roof, 0.3),
    )
    gx = x - half * 0.4
    _gable(stage, gx, foot, (half, tall), (wall, roof))
    _panes(
        stage,
        ((gx, 0.42, 0.2, 0.34), (gx, 1.05, 0.12, 0.2), (x + half * 0.68, 0.48, 0.16, 0.34)),
        foot,
        (half, tall),
        wall,
    )
    _front_door(stage, x + half * 0.26, foot, (half, tall), int(rng.integers(4)))
    bush = stage.palette.lit(colour("#4f8f42"))
    if not stage.scene.snowy:
        for px in (x - half * 0.92, x - half * 0.7, x + half * 0.5, x + half * 0.9):
            stage.layer(dot(px, foot - 0.014, 0.034, 0.03), lighter(bush, 0.16), darker(bush, 0.2))


def _gable(
    stage: Stage, gx: float, foot: float, size: tuple[float, float], tones: tuple[Colour, Colour]
) -> None:
    """The front part of a house under a roof of its own, of (wall, roof) tones."""
    (half, tall), (wall, roof) = size, tones
    stage.layer(
        np.array(
            [
                [gx - half * 0.42, foot],
                [gx - half * 0.42, foot - tall * 1.05],
                [gx, foot - tall * 1.55],
                [gx + half * 0.42, foot - tall * 1.05],
                [gx + half * 0.42, foot],
            ]
        ),
        lighter(wall, 0.2),
        darker(wall, 0.02),
    )
    stage.layer(
        np.array(
            [
                [gx - half * 0.5, foot - tall * 1.0],
                [gx, foot - tall * 1.6],
                [gx + half * 0.5, foot - tall * 1.0],
                [gx + half * 0.42, foot - tall * 0.98],
                [gx, foot - tall * 1.47],
                [gx - half * 0.42, foot - tall * 0.98],
            ]
        ),
        lighter(roof, 0.1),
        roof,
    )


def _panes(
    stage: Stage,
    windows: tuple[tuple[float, float, float, float], ...],
    foot: float,
    size: tuple[float, float],
    wall: Colour,
) -> None:
    """Windows (x, how high in walls, width and height in halves and walls), lit from within in the dark."""
    half, tall = size
    dark = stage.palette.night or stage.scene.time == "sunset"
    pane, white = colour("#ffd98a") if dark else stage.palette.lit(colour("#9cc4d8")), lighter(wall, 0.6)
    for px, up, w, h in windows:
        py = foot - tall * up
        stage.marks(
            [rect(px - half * w - 0.006, py - tall * h - 0.006, px + half * w + 0.006, py + 0.008)], white
        )
        stage.layer(rect(px - half * w, py - tall * h, px + half * w, py), lighter(pane, 0.25), pane)
        stage.marks(
            [
                rect(px - 0.002, py - tall * h, px + 0.002, py),
                rect(px - half * w, py - tall * h * 0.5 - 0.002, px + half * w, py - tall * h * 0.5 + 0.002),
            ],
            white,
        )


def _front_door(stage: Stage, dx: float, foot: float, size: tuple[float, float], tone: int) -> None:
    half, tall = size
    door = stage.palette.lit(colours("#c8403a #2f6a8a #3f7a5a #d8902f")[tone])
    stage.layer(
        rect(dx - half * 0.13, foot - tall * 0.62, dx + half * 0.13, foot),
        lighter(door, 0.12),
        darker(door, 0.15),
    )
    stage.marks([dot(dx + half * 0.08, foot - tall * 0.28, 0.004)], colour("#f4d88a"))


def _picket(stage: Stage, foot: float) -> None:
    white = stage.palette.lit(colour("#f6f4ee"))
    posts: list[Points] = [
        np.array(
            [
                [a, foot],
                [a, foot - 0.05],
                [a + 0.007, foot - 0.06],
                [a + 0.014, foot - 0.05],
                [a + 0.014, foot],
            ]
        )
        for a in np.arange(0.0, stage.w, 0.026)
        if (a // 0.3) % 4 != 2
    ]
    rails = [
        rect(a, foot - 0.04, a + 0.026, foot - 0.033)
        for a in np.arange(0.0, stage.w, 0.026)
        if (a // 0.3) % 4 != 2
    ]
    stage.marks([*posts, *rails], white, 0.95)
