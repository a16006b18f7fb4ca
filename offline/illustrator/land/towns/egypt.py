"""Ancient Egypt: a temple between pylons, statues of kings, obelisks, palms, pyramids far away."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.growth import wood
from offline.illustrator.land.country.sands import dunes
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

SAND = colour("#e0c08a")
PAINT = colours("#c8483a #2f7a9a #3f8a5a #d8a03a")


@setting(
    "egypt",
    "desert",
    "river",
    "city",
    "street",
    shows="temple hieroglyph pyramid obelisk column statue city palace pharaoh's tomb",
)
def egypt(stage: Stage) -> Ground:
    """Two painted pylons with a gate, seated kings before them, an avenue, pyramids in the haze."""
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 2)
    haze, stone = stage.palette.haze, stage.palette.lit(SAND)
    for u, half, tall, depth in ((0.14, 0.2, 0.2, 0.62), (0.36, 0.12, 0.12, 0.7), (0.9, 0.16, 0.16, 0.66)):
        _pyramid(stage, u * stage.w, horizon + 0.02, half, tall, mix(stone, haze, depth))
    dunes(stage, horizon, SAND)
    foot, x = horizon + 0.14, stage.w * (0.5 - 0.1 * stage.side)
    wood(stage, "palm", horizon + 0.08, 0.22, 0.3, 7, "nile palms")
    for side in (-1, 1):
        _pylon(stage, x + side * 0.21, foot, 0.15, 0.4, stone, side)
    stage.layer(
        rect(x - 0.075, foot - 0.26, x + 0.075, foot), lighter(stone, 0.06), darker(stone, 0.2), 0.3, "gate"
    )
    stage.layer(rect(x - 0.045, foot - 0.2, x + 0.045, foot), darker(stone, 0.74), darker(stone, 0.6))
    _disc(stage, x, foot - 0.232)
    path = np.array(
        [[x - 0.06, foot], [x + 0.06, foot], [x + 0.26, stage.h + 0.02], [x - 0.26, stage.h + 0.02]]
    )
    stage.layer(path, mix(lighter(stone, 0.2), haze, 0.2), lighter(stone, 0.02), 0.3, "avenue")
    for side in (-1, 1):
        _king(stage, x + side * 0.14, foot + 0.012, 0.19, stone)
        _obelisk(stage, x + side * 0.3, foot + 0.045, 0.42, stone)
        _obelisk(stage, x + side * 0.46 * max(1.0, stage.w), foot + 0.16, 0.62, darker(stone, 0.04))
    return Ground(foot + 0.08, stage.h - 0.07)


def _pyramid(stage: Stage, x: float, foot: float, half: float, tall: float, c: Colour) -> None:
    tip = [x, foot - tall]
    stage.layer(np.array([[x - half, foot], tip, [x + half, foot]]), lighter(c, 0.14), c)
    edge = x - 0.2 * half * stage.light
    stage.marks([np.array([[edge, foot], tip, [x - half * stage.light, foot]])], stage.palette.shadow, 0.24)


def _pylon(stage: Stage, x: float, foot: float, half: float, tall: float, c: Colour, side: int) -> None:
    """A tower gate with sloping walls, a hollow cornice, rows of signs and a painted figure."""
    top = foot - tall
    body = np.array([[x - half, foot], [x - half * 0.84, top], [x + half * 0.84, top], [x + half, foot]])
    stage.glow(x, foot, half * 1.4, stage.palette.shadow, 0.5, 0.12)
    stage.layer(body, lighter(c, 0.14), darker(c, 0.12), 0.3, f"pylon{side}")
    stage.layer(rect(x - half * 0.94, top - 0.03, x + half * 0.94, top), lighter(c, 0.2), darker(c, 0.12))
    for k in range(12):
        px = x - half * 0.9 + 1.8 * half * k / 12
        stage.marks(
            [rect(px, top - 0.026, px + 0.09 * half, top - 0.004)], stage.palette.lit(PAINT[k % 4]), 0.75
        )
    _signs(stage, x, top + 0.03, half * 0.74, 3, c, side)
    _figure(stage, x, foot - 0.03, tall * 0.62, c, side)


def _signs(stage: Stage, x: float, y: float, half: float, rows: int, c: Colour, key: int) -> None:
    """Signs in rows: birds, eyes, reeds and discs, cut into the stone."""
    rng, drawn = stage.dice(f"signs{key}"), []
    for r in range(rows):
        for px in np.arange(x - half, x + half, 0.021):
            cx, cy, kind = float(px) + 0.01, y + 0.024 * r, int(rng.integers(5))
            if kind == 0:
                drawn.append(dot(cx, cy, 0.006))
            elif kind == 1:
                drawn.append(np.array([[cx - 0.007, cy + 0.006], [cx, cy - 0.008], [cx + 0.007, cy + 0.006]]))
            elif kind == 2:
                drawn += [
                    rect(cx - 0.001, cy - 0.008, cx + 0.002, cy + 0.008),
                    dot(cx + 0.001, cy - 0.008, 0.004),
                ]
            elif kind == 3:
                drawn += [rect(cx - 0.007, cy + d, cx + 0.007, cy + d + 0.002) for d in (-0.006, 0.0, 0.005)]
            else:
                drawn.append(
                    np.array(
                        [
                            [cx - 0.007, cy],
                            [cx, cy - 0.006],
                            [cx + 0.007, cy],
                            [cx + 0.003, cy + 0.008],
                            [cx - 0.003, cy + 0.004],
                        ]
                    )
                )
    stage.marks(drawn, darker(c, 0.5), 0.6)


def _figure(stage: Stage, x: float, foot: float, tall: float, c: Colour, side: int) -> None:
    """A king on the wall, striding, painted."""

    def at(points: str) -> Points:
        p = np.array([[float(v) for v in pair.split(",")] for pair in points.split()])
        return p * [-side * tall, -tall] + [x, foot]

    skin, gold, white, blue = (stage.palette.lit(t) for t in colours("#a8603a #d8a83a #f0e8d8 #2f6a9a"))
    for said, tone in (
        ("-0.1,0 -0.04,0 0,0.34 -0.07,0.36", skin),
        ("0.12,0 0.2,0 0.06,0.36 -0.02,0.34", skin),
        ("-0.09,0.32 0.12,0.32 0.05,0.5 -0.06,0.5", white),
        ("-0.07,0.48 0.07,0.48 0.12,0.72 -0.12,0.72", skin),
        ("0.1,0.72 0.26,0.6 0.28,0.64 0.12,0.72", skin),
        ("-0.12,0.72 -0.2,0.52 -0.16,0.52 -0.06,0.7", skin),
        ("-0.1,0.72 0.1,0.72 0.06,0.76 -0.06,0.76", gold),
        ("-0.05,0.76 0.06,0.76 0.07,0.86 -0.03,0.88", skin),
        ("-0.08,0.74 -0.04,0.9 0.06,0.9 0.02,1.0 -0.09,0.98", blue),
        ("0.26,0.3 0.28,0.3 0.28,0.9 0.26,0.9", gold),
    ):
        stage.marks([at(said)], mix(tone, c, 0.2), 0.9)


def _disc(stage: Stage, x: float, y: float) -> None:
    """The winged sun over the gate."""
    wings = [
        np.array([[0.014, -0.008], [0.066, -0.012], [0.06, 0.004], [0.04, 0.01], [0.014, 0.008]]) * [s, 1]
        + [x, y]
        for s in (-1, 1)
    ]
    stage.marks(wings, stage.palette.lit(PAINT[1]))
    stage.layer(dot(x, y, 0.014), colour("#ffcf5a"), stage.palette.lit(PAINT[0]))


def _king(stage: Stage, x: float, foot: float, tall: float, c: Colour) -> None:
    """A seated statue, its hands on its knees."""
    stage.glow(x, foot, 0.5 * tall, stage.palette.shadow, 0.5, 0.2)
    parts = (
        ((-0.3, 0.0, 0.3, 0.1), -0.1),
        ((-0.24, 0.1, 0.24, 0.44), -0.16),
        ((-0.2, 0.1, -0.04, 0.42), 0.12),
        ((0.04, 0.1, 0.2, 0.42), 0.12),
        ((-0.22, 0.4, 0.22, 0.5), 0.2),
        ((-0.17, 0.48, 0.17, 0.78), 0.08),
        ((-0.28, 0.44, -0.16, 0.76), 0.0),
        ((0.16, 0.44, 0.28, 0.76), 0.0),
        ((-0.13, 0.72, 0.13, 0.96), -0.12),
        ((-0.075, 0.76, 0.075, 0.93), 0.22),
        ((-0.06, 0.94, 0.06, 1.06), 0.04),
    )
    for (x0, y0, x1, y1), shade in parts:
        tone = lighter(c, shade) if shade > 0 else darker(c, -shade)
        stage.layer(
            rect(x + x0 * tall, foot - y1 * tall, x + x1 * tall, foot - y0 * tall),
            lighter(tone, 0.06),
            darker(tone, 0.14),
        )
    stage.marks(
        [dot(x + d * tall, foot - 0.86 * tall, 0.014 * tall) for d in (-0.035, 0.035)], darker(c, 0.6)
    )
    stage.marks(
        [rect(x - 0.012 * tall, foot - 0.76 * tall, x + 0.012 * tall, foot - 0.66 * tall)], darker(c, 0.3)
    )


def _obelisk(stage: Stage, x: float, foot: float, tall: float, c: Colour) -> None:
    half = 0.045 * tall
    stage.glow(x, foot, half * 3, stage.palette.shadow, 0.5, 0.2)
    stage.layer(
        rect(x - half * 1.6, foot - 0.05 * tall, x + half * 1.6, foot), lighter(c, 0.1), darker(c, 0.25)
    )
    body = np.array(
        [
            [x - half, foot - 0.05 * tall],
            [x - half * 0.66, foot - 0.92 * tall],
            [x + half * 0.66, foot - 0.92 * tall],
            [x + half, foot - 0.05 * tall],
        ]
    )
    stage.layer(body, lighter(c, 0.16), darker(c, 0.12), 0.2, f"obelisk{x:.2f}")
    dark = -stage.light
    stage.marks(
        [
            np.array(
                [
                    [x, foot - 0.05 * tall],
                    [x, foot - 0.92 * tall],
                    [x + dark * half * 0.66, foot - 0.92 * tall],
                    [x + dark * half, foot - 0.05 * tall],
                ]
            )
        ],
        stage.palette.shadow,
        0.2,
    )
    stage.layer(
        np.array(
            [[x - half * 0.66, foot - 0.92 * tall], [x, foot - tall], [x + half * 0.66, foot - 0.92 * tall]]
        ),
        colour("#ffe08a"),
        colour("#d8a03a"),
    )
    marks = [
        m
        for k in range(round(tall * 26))
        for m in (
            rect(
                x - half * 0.3,
                foot - (0.12 * tall + 0.03 * k),
                x + half * 0.3,
                foot - (0.12 * tall + 0.03 * k) + 0.004,
            ),
            dot(x, foot - (0.12 * tall + 0.03 * k) - 0.01, half * 0.2),
        )
        if 0.12 * tall + 0.03 * k < 0.86 * tall
    ]
    stage.marks(marks, darker(c, 0.5), 0.55)
