"""An airport and the cabin of an aeroplane."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky, tone_window
from offline.illustrator.settings import setting


@setting("airport", "street", "city", "room", sheltered=True, shows="airplane plane aeroplane")
def airport(stage: Stage) -> Ground:
    """A departure hall: a wall of glass, an aeroplane on the apron, rows of seats."""
    floor_at = stage.level(0.66)
    wall = stage.palette.lit(colour("#d8dce0"))
    stage.gradient((darker(wall, 0.2), wall), 0, floor_at)
    x0, x1, y0, y1 = 0.03, stage.w - 0.03, 0.13 * stage.h, floor_at - 0.03
    tone_window(stage, x0, y0, x1, y1)
    apron = stage.palette.lit(colour("#9aa09c"))
    low = floor_at - 0.16
    stage.layer(rect(x0, low, x1, y1), mix(apron, stage.palette.haze, 0.5), apron)
    stage.marks([rect(x0, low + 0.06, x1, low + 0.066)], colour("#f0d03a"), 0.7)
    tall = 0.24
    plane = lit(stage, sprite_of(stage, "airplane", tall, "apron", flip=stage.side < 0), 0.14)
    stage.glow(stage.w / 2 - 0.1 * stage.side, low + 0.1, 0.32, stage.palette.shadow, 0.5, 0.08)
    stage.stamp(plane, stage.w / 2 - 0.1 * stage.side, low + 0.12)
    steel = stage.palette.lit(colour("#7a8490"))
    frame = [rect(x - 0.006, y0, x + 0.006, y1) for x in np.linspace(x0, x1, max(4, round(4 * stage.w) + 1))]
    stage.marks([*frame, rect(x0, y0 - 0.008, x1, y0 + 0.008), rect(x0, y1 - 0.01, x1, y1 + 0.01)], steel)
    floor = stage.palette.lit(colour("#c4c8cc"))
    stage.layer(rect(-0.02, floor_at, stage.w + 0.02, stage.h), darker(floor, 0.05), lighter(floor, 0.2))
    stage.reflect(floor_at, floor, 0.25)
    _board(stage)
    _seats(stage, floor_at + 0.1)
    return Ground(floor_at + 0.16, stage.h - 0.05, "floor")


def _board(stage: Stage) -> None:
    """The board of departures: rows of lit letters, as bars."""
    x = stage.w * (0.5 + 0.2 * stage.side)
    stage.layer(rect(x - 0.21, 0.02, x + 0.21, 0.02 + 0.17), colour("#20242e"), colour("#14161e"))
    rng, bars = stage.dice("departures"), {"#f0c04a": [], "#e8ecf0": [], "#6ad08a": []}  # type: ignore[var-annotated]
    for row in range(5):
        y = 0.04 + 0.03 * row
        for tone, a, b in (
            ("#f0c04a", 0.02, 0.08),
            ("#e8ecf0", 0.11, 0.16 + 0.1 * float(rng.random())),
            ("#6ad08a", 0.32, 0.39),
        ):
            bars[tone].append(rect(x - 0.21 + a, y, x - 0.21 + b, y + 0.013))
    for tone, drawn in bars.items():
        stage.marks(drawn, colour(tone), 0.9)


def _seats(stage: Stage, foot: float) -> None:
    """A row of seats on the side that the subject leaves free."""
    tone, steel = stage.palette.lit(colour("#2f5a8a")), stage.palette.lit(colour("#8a949e"))
    start = 0.04 if stage.side > 0 else stage.w - 0.44
    stage.glow(start + 0.2, foot, 0.26, stage.palette.shadow, 0.4, 0.12)
    stage.layer(rect(start, foot - 0.05, start + 0.4, foot - 0.036), steel, darker(steel, 0.2))
    for x in (start + 0.04, start + 0.35):
        stage.layer(rect(x, foot - 0.04, x + 0.012, foot), steel, darker(steel, 0.3))
    for i in range(4):
        x = start + 0.1 * i + 0.004
        stage.layer(rect(x, foot - 0.17, x + 0.09, foot - 0.066), lighter(tone, 0.15), darker(tone, 0.1))
        stage.layer(rect(x, foot - 0.072, x + 0.09, foot - 0.044), lighter(tone, 0.3), tone)


@setting("cabin", "room", "sky", sheltered=True, shows="airplane plane window seat cloud")
def cabin(stage: Stage) -> Ground:
    """The cabin of an aeroplane: round windows on the sky above the clouds, a wing, the row's seats."""
    wall = stage.palette.lit(colour("#e4e2de"))
    stage.gradient((lighter(wall, 0.2), wall, darker(wall, 0.14)), 0, stage.h + 0.02)
    n = max(2, round(2 * stage.w))
    wide, y0, y1 = 0.27, 0.16 * stage.h, 0.16 * stage.h + 0.4
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        _porthole(stage, x, y0, y1, wide / 2, i)
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, 0.07), lighter(wall, 0.35), darker(wall, 0.12))
    for x in np.arange(0.1, stage.w, 0.2):
        stage.marks([dot(x, 0.04, 0.018, 0.012)], colour("#fff4d0"))
        stage.light_up(x, 0.06, 0.16, colour("#ffe9b8"), 0.25)
    top = stage.h * 0.68
    stage.layer(
        rect(-0.02, top + 0.05, stage.w + 0.02, stage.h + 0.02), darker(wall, 0.16), darker(wall, 0.4)
    )
    tone = stage.palette.lit(colours("#2f4f8a #3a6a7a #7a3a4a")[int(stage.dice("seats").integers(3))])
    for i in range(n + 1):
        _seat(stage, i / n * stage.w, top - 0.06, tone)
    return Ground(stage.h - 0.14, stage.h - 0.02, "floor")


def _rounded(x: float, y0: float, y1: float, half: float) -> np.ndarray:
    a = np.linspace(0, 2 * np.pi, 60)
    middle, tall = (y0 + y1) / 2, (y1 - y0) / 2
    return np.column_stack(
        [
            x + half * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.55,
            middle + tall * np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.55,
        ]
    )


def _porthole(stage: Stage, x: float, y0: float, y1: float, half: float, i: int) -> None:
    from PIL import Image, ImageDraw

    from offline.illustrator.land.sky.clouds import sea_of_clouds

    frame = stage.palette.lit(colour("#f4f2ee"))
    stage.layer(_rounded(x, y0 - 0.05, y1 + 0.05, half + 0.045), darker(frame, 0.12), lighter(frame, 0.1))
    area = stage.box(x - half, y0, x + half, y1)
    size = (area[2] - area[0], area[3] - area[1])
    view = Stage(size, stage.scene, stage.palette, stage.dice.__class__(f"porthole{i}"), stage.detail)
    paint_sky(view, view.h * 1.02, 0)
    cloud = lighter(stage.palette.cloud, 0.2)
    view.gradient((view.palette.sky[-1], cloud), view.h * 0.72, view.h + 0.02)
    sea_of_clouds(view)
    steel = stage.palette.lit(colour("#c8ced8"))
    if i == (0 if stage.side > 0 else 1):
        wing = np.array(
            [
                [-0.05, view.h * 0.8],
                [view.w * 0.95, view.h * 0.6],
                [view.w * 1.02, view.h * 0.63],
                [view.w * 0.3, view.h * 1.02],
                [-0.05, view.h * 1.02],
            ]
        )
        view.layer(wing, lighter(steel, 0.3), darker(steel, 0.2))
        view.layer(
            np.array(
                [[view.w * 0.9, view.h * 0.61], [view.w * 0.98, view.h * 0.48], [view.w * 1.0, view.h * 0.63]]
            ),
            colour("#c8403a"),
            colour("#a8302a"),
        )
    mask = Image.new("L", size)
    shape = (_rounded(x, y0, y1, half) * stage.unit) - [area[0], area[1]]
    ImageDraw.Draw(mask).polygon([tuple(p) for p in shape], fill=255)
    stage.image.paste(view.image, area[:2], mask)
    blind = _rounded(x, y0, y1, half)
    blind[:, 1] = np.minimum(blind[:, 1], y0 + 0.06)
    stage.layer(blind, lighter(frame, 0.1), darker(frame, 0.14))


def _seat(stage: Stage, x: float, top: float, c: Colour) -> None:
    """The back of a seat, with its headrest and tray."""
    half = 0.2
    stage.glow(x, top + 0.24, 0.3, stage.palette.shadow, 0.35)
    stage.layer(_rounded(x, top, stage.h + 0.2, half), lighter(c, 0.12), darker(c, 0.35))
    stage.layer(_rounded(x, top - 0.02, top + 0.12, half * 0.8), lighter(c, 0.25), darker(c, 0.05))
    stage.layer(_rounded(x, top - 0.015, top + 0.06, half * 0.74), colour("#f4f2ee"), colour("#d8d4cc"))
    stage.layer(_rounded(x, top + 0.16, top + 0.3, half * 0.72), colour("#b8bcc4"), colour("#8a9098"))
