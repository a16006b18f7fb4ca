"""Streets seen from across them: house fronts with shops."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.settings import setting

from .pavings import pavement
from .roads import road, tramway

FRONTS_OF = colours("#d8896a #e8c48a #c9b8a0 #a8b8b0 #d89a8a #8fa8b8 #e0d4bc #b87f6a")


AWNINGS = colours("#c8403a #2f7a6a #2f5a8a #d8902f #7a4a7a")


@setting("roadside", "street", "city")
def roadside(stage: Stage) -> Ground:
    """A street seen from across it: house fronts with shops, a pavement with lamps and trees, the road."""
    top = stage.h - 0.24
    kerb = top - 0.07
    paint_sky(stage, kerb - 0.2, 3)
    skyline_behind(stage, kerb)
    rng, x, i = stage.dice("fronts"), -0.1, 0
    while x < stage.w + 0.05:
        wide, tall = float(rng.uniform(0.24, 0.36)), float(rng.uniform(0.4, 0.62)) * min(1.0, stage.h)
        _front(stage, x, kerb, wide, tall, i)
        x, i = x + wide + 0.004, i + 1
    stone = pavement(stage, kerb, top)
    for a in np.arange(0.16, stage.w + 0.1, 0.42):
        _lamp(stage, float(a), top - 0.02)
    stage.layer(rect(-0.02, top - 0.014, stage.w + 0.02, top), lighter(stone, 0.2), darker(stone, 0.3))
    road(stage, top, stage.h + 0.03)
    if way_of_traffic(stage.scene) == "rails":
        tramway(stage, top + 0.06)
    if stage.scene.weather in {"rain", "storm"}:
        stage.reflect(top + 0.01, darker(stone, 0.5), 0.35)
    return Ground(stage.h - 0.12, stage.h - 0.06)


def skyline_behind(stage: Stage, foot: float) -> None:
    rng = stage.dice("behind")
    tone = mix(stage.palette.lit(colour("#8a9bb4")), stage.palette.haze, 0.62)
    for a in np.arange(-0.05, stage.w, 0.09):
        tall = float(rng.uniform(0.4, 0.8)) * min(1.0, stage.h)
        stage.layer(rect(a, foot - tall, a + float(rng.uniform(0.05, 0.09)), foot), tone, stage.palette.haze)


def _front(stage: Stage, x: float, foot: float, wide: float, tall: float, i: int) -> None:
    """The front of one house: cornice, rows of windows, a shop with its awning and door."""
    rng = stage.dice(f"front{i}")
    wall = stage.palette.lit(FRONTS_OF[int(rng.integers(len(FRONTS_OF)))], 0.06)
    stage.layer(
        rect(x, foot - tall, x + wide, foot), lighter(wall, 0.08), darker(wall, 0.08), 0.08, f"front{i}"
    )
    stage.layer(
        rect(x - 0.008, foot - tall - 0.022, x + wide + 0.008, foot - tall + 0.004),
        lighter(wall, 0.25),
        darker(wall, 0.2),
    )
    if rng.random() < 0.4:
        roof = stage.palette.lit(colour("#8a4a3a" if rng.random() < 0.5 else "#5a6070"), 0.08)
        stage.layer(
            np.array(
                [
                    [x, foot - tall - 0.02],
                    [x + 0.04, foot - tall - 0.09],
                    [x + wide - 0.04, foot - tall - 0.09],
                    [x + wide, foot - tall - 0.02],
                ]
            ),
            lighter(roof, 0.12),
            roof,
        )
    dark = stage.lamps
    columns = 3 if wide > 0.29 else 2
    rows = max(1, int((tall - 0.2) / 0.13))
    for row in range(rows):
        for k in range(columns):
            px, py = x + wide * (k + 0.5) / columns, foot - 0.22 - 0.13 * row
            on = dark and rng.random() < 0.55
            pane = colour("#ffd27a") if on else mix(darker(wall, 0.45), stage.palette.sky[1], 0.35)
            stage.marks([rect(px - 0.034, py - 0.082, px + 0.034, py + 0.004)], lighter(wall, 0.5), 0.9)
            stage.layer(rect(px - 0.026, py - 0.075, px + 0.026, py - 0.004), lighter(pane, 0.15), pane)
            stage.marks(
                [
                    rect(px - 0.002, py - 0.075, px + 0.002, py - 0.004),
                    rect(px - 0.04, py, px + 0.04, py + 0.008),
                ],
                lighter(wall, 0.5),
            )
    _ground_floor(stage, x, foot, wide, rng, dark)


def _ground_floor(
    stage: Stage, x: float, foot: float, wide: float, rng: np.random.Generator, dark: bool
) -> None:
    shop = stage.palette.lit(AWNINGS[int(rng.integers(len(AWNINGS)))])
    stage.layer(rect(x + 0.012, foot - 0.145, x + wide - 0.012, foot), darker(shop, 0.2), darker(shop, 0.4))
    glass = colour("#ffdf9a") if dark else mix(stage.palette.sky[1], (40, 60, 80), 0.3)
    door = x + wide * (0.2 if rng.random() < 0.5 else 0.8)
    left, right = (x + wide * 0.36, x + wide - 0.03) if door < x + wide / 2 else (x + 0.03, x + wide * 0.64)
    stage.layer(rect(left, foot - 0.1, right, foot - 0.02), lighter(glass, 0.3), glass)
    stage.layer(
        rect(door - 0.028, foot - 0.105, door + 0.028, foot), lighter(glass, 0.1), darker(glass, 0.15)
    )
    stage.marks(
        [
            rect(door - 0.03, foot - 0.105, door - 0.024, foot),
            rect(door + 0.024, foot - 0.105, door + 0.03, foot),
        ],
        darker(shop, 0.5),
    )
    n = max(4, round(wide / 0.05))
    for k in range(n):
        a, b = x + 0.006 + (wide - 0.012) * k / n, x + 0.006 + (wide - 0.012) * (k + 1) / n
        strip = np.array(
            [[a + 0.004, foot - 0.15], [b + 0.002, foot - 0.15], [b, foot - 0.112], [a, foot - 0.112]]
        )
        stage.layer(
            strip, *((lighter(shop, 0.15), shop) if k % 2 else (lighter(shop, 0.8), lighter(shop, 0.65)))
        )
    if dark:
        stage.light_up((left + right) / 2, foot - 0.04, 0.14, colour("#ffcf7a"), 0.4)


def _lamp(stage: Stage, x: float, foot: float) -> None:
    iron = stage.palette.lit(colour("#3a3f4a"))
    stage.layer(rect(x - 0.005, foot - 0.3, x + 0.005, foot), lighter(iron, 0.12), iron)
    stage.layer(rect(x - 0.012, foot - 0.03, x + 0.012, foot), iron, darker(iron, 0.2))
    glows = stage.palette.night or stage.scene.time == "sunset"
    stage.layer(
        dot(x, foot - 0.31, 0.02),
        colour("#fff4cc") if glows else colour("#f2efe4"),
        colour("#ffd98a") if glows else colour("#d8d4c8"),
    )
    if glows:
        stage.light_up(x, foot - 0.31, 0.24, colour("#ffcf7a"), 0.7)
