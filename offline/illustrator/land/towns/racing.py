"""Where one races and takes off: a racetrack, a runway."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting


@setting("racetrack", "street", "stadium", "city", shows="track flag")
def racetrack(stage: Stage) -> Ground:
    """A racetrack: stands full of people, flags, red and white kerbs, the start's chequered gantry."""
    top = stage.h - 0.27
    paint_sky(stage, top - 0.2, 3)
    stand_at = top - 0.06
    concrete = stage.palette.lit(colour("#b8bcc4"))
    stage.layer(
        np.array(
            [
                [-0.02, stand_at - 0.26],
                [stage.w + 0.02, stand_at - 0.26],
                [stage.w + 0.02, stand_at],
                [-0.02, stand_at],
            ]
        ),
        lighter(concrete, 0.1),
        darker(concrete, 0.2),
    )
    rng = stage.dice("spectators")
    crowd: dict[Colour, list[Points]] = {}
    for row, y in enumerate(np.arange(stand_at - 0.235, stand_at - 0.03, 0.021)):
        for a in np.arange(0.01 * (row % 2), stage.w, 0.02):
            tone = colours("#e0483f #f4f0e8 #3f7fc0 #f0b83a #5aa85a #3a3f4a #f0c8a8")[int(rng.integers(7))]
            crowd.setdefault(stage.palette.lit(tone, 0.15), []).append(dot(float(a), float(y), 0.0075, 0.009))
    for tone, heads in crowd.items():
        stage.marks(heads, tone, 0.95)
    roof = stage.palette.lit(colour("#e8ecf0"))
    stage.layer(
        np.array(
            [
                [-0.02, stand_at - 0.33],
                [stage.w + 0.02, stand_at - 0.33],
                [stage.w + 0.02, stand_at - 0.27],
                [-0.02, stand_at - 0.27],
            ]
        ),
        roof,
        darker(roof, 0.2),
    )
    for i, a in enumerate(np.arange(0.08, stage.w, 0.2)):
        _pennant(stage, float(a), stand_at - 0.33, colours("#e0483f #3f7fc0 #f0b83a #5aa85a")[i % 4])
    _boards(stage, stand_at)
    grass_tone = stage.palette.lit(colour("#6ab04a"))
    stage.layer(
        rect(-0.02, stand_at + 0.02, stage.w + 0.02, top),
        lighter(grass_tone, 0.1),
        darker(grass_tone, 0.1),
        0.15,
        "verge",
    )
    for y in (top - 0.004, stage.h - 0.032):
        for k, a in enumerate(np.arange(-0.04, stage.w, 0.06)):
            stage.marks(
                [rect(float(a), y, float(a) + 0.06, y + 0.02)],
                stage.palette.lit(colour("#d8342e" if k % 2 else "#f6f4ee")),
            )
    grey = stage.palette.lit(colour("#56565e"))
    stage.layer(
        rect(-0.02, top + 0.016, stage.w + 0.02, stage.h - 0.032),
        lighter(grey, 0.15),
        darker(grey, 0.15),
        0.2,
        "track",
    )
    x = stage.w * (0.5 - 0.34 * stage.side)
    squares = [
        rect(x + 0.02 * i, top + 0.016 + 0.0222 * j, x + 0.02 * (i + 1), top + 0.016 + 0.0222 * (j + 1))
        for i in range(4)
        for j in range(10)
        if (i + j) % 2
    ]
    stage.marks([rect(x, top + 0.016, x + 0.08, stage.h - 0.032)], colour("#f6f4ee"), 0.9)
    stage.marks(squares, colour("#22222a"), 0.95)
    return Ground(stage.h - 0.14, stage.h - 0.08)


def _pennant(stage: Stage, x: float, foot: float, c: Colour) -> None:
    tone = stage.palette.lit(c)
    stage.marks([rect(x, foot - 0.1, x + 0.004, foot)], stage.palette.lit(colour("#e8ecf0")))
    stage.layer(
        np.array([[x + 0.004, foot - 0.1], [x + 0.07, foot - 0.085], [x + 0.004, foot - 0.06]]),
        lighter(tone, 0.1),
        darker(tone, 0.1),
    )


def _boards(stage: Stage, y: float) -> None:
    for k, a in enumerate(np.arange(-0.02, stage.w, 0.17)):
        tone = stage.palette.lit(colours("#2f5fa8 #f0c03a #d8443a #f4f2ec #2f8a6a")[k % 5])
        stage.layer(
            rect(float(a), y - 0.012, float(a) + 0.166, y + 0.026), lighter(tone, 0.1), darker(tone, 0.1)
        )
        stage.marks(
            [rect(float(a) + 0.03, y + 0.001, float(a) + 0.13, y + 0.012)],
            lighter(tone, 0.7) if k % 5 != 3 else tone,
            0.7,
        )


@setting("runway", "street", "city", "meadow", "sky", "room", shows="runway tower")
def runway(stage: Stage) -> Ground:
    """An airfield: the runway away from the beholder with its lights, a tower and a hall at its side."""
    horizon = stage.level(0.6)
    paint_sky(stage, horizon, 4)
    green = stage.palette.lit(colour("#7aa85a" if not stage.scene.snowy else "#eaf1fb"))
    stage.layer(
        rect(-0.02, horizon, stage.w + 0.02, stage.h + 0.02),
        mix(green, stage.palette.haze, 0.55),
        darker(green, 0.1),
        0.12,
        "field",
    )
    side = stage.side
    _tower_and_hall(stage, stage.w * (0.5 - 0.3 * side), horizon + 0.012)
    grey, vx = stage.palette.lit(colour("#6a6c74")), stage.w * (0.5 + 0.06 * side)
    low = stage.h + 0.02
    stage.layer(
        np.array([[vx - 0.03, horizon], [vx + 0.03, horizon], [vx + 0.62, low], [vx - 0.62, low]]),
        mix(grey, stage.palette.haze, 0.5),
        grey,
        0.15,
        "runway",
    )
    white = stage.palette.lit(colour("#f6f4ee"))
    for z0, z1 in ((1.0, 1.3), (1.6, 2.2), (2.9, 4.2), (6, 10)):
        ys = [horizon + (low - horizon) / z for z in (z0, z1)]
        half = [0.022 / z for z in (z0, z1)]
        stage.marks(
            [
                np.array(
                    [
                        [vx - half[0], ys[0]],
                        [vx + half[0], ys[0]],
                        [vx + half[1], ys[1]],
                        [vx - half[1], ys[1]],
                    ]
                )
            ],
            white,
            0.9,
        )
    for s in (-1, 1):
        for z in (1.05, 1.3, 1.65, 2.2, 3.1, 4.6, 7.0):
            x, y = vx + s * 0.64 / z, horizon + (low - horizon) / z
            stage.marks([dot(x, y, 0.008 / z + 0.002)], colour("#fff2b8"))
            if stage.lamps:
                stage.light_up(x, y, 0.09 / z + 0.02, colour("#ffcf6a"), 0.7)
    return Ground(horizon + 0.2, stage.h - 0.06)


def _tower_and_hall(stage: Stage, x: float, foot: float) -> None:
    wall, glass = stage.palette.lit(colour("#dfe2e4"), 0.15), stage.palette.lit(colour("#5a90a8"), 0.1)
    stage.layer(rect(x - 0.22, foot - 0.075, x + 0.22, foot), lighter(wall, 0.1), darker(wall, 0.12))
    stage.layer(rect(x - 0.21, foot - 0.06, x + 0.21, foot - 0.02), lighter(glass, 0.2), glass)
    stage.marks(
        [rect(a, foot - 0.06, a + 0.004, foot - 0.02) for a in np.arange(x - 0.18, x + 0.2, 0.04)], wall
    )
    tx = x + 0.12 * stage.side
    stage.layer(
        np.array(
            [[tx - 0.018, foot], [tx - 0.014, foot - 0.2], [tx + 0.014, foot - 0.2], [tx + 0.018, foot]]
        ),
        lighter(wall, 0.14),
        darker(wall, 0.1),
    )
    stage.layer(
        np.array(
            [
                [tx - 0.03, foot - 0.2],
                [tx - 0.046, foot - 0.25],
                [tx + 0.046, foot - 0.25],
                [tx + 0.03, foot - 0.2],
            ]
        ),
        lighter(glass, 0.2),
        glass,
    )
    stage.layer(rect(tx - 0.05, foot - 0.262, tx + 0.05, foot - 0.248), lighter(wall, 0.2), wall)
    stage.marks([rect(tx - 0.002, foot - 0.3, tx + 0.002, foot - 0.26)], darker(wall, 0.3))
