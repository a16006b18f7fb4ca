"""A greenhouse, and a balcony over the town."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .vista import Vista, hall


@setting("greenhouse", "garden", "jungle", "farm", sheltered=True, shows="plant window")
def greenhouse(stage: Stage) -> Ground:
    """A glasshouse from within: iron ribs, panes on the sky, benches of plants, a tiled path."""
    v = hall(stage, stage.palette.haze, 0.62, 0.5, 4.2, 0.02, high=1.1)
    paint_sky(stage, v.y + 0.06, 4)
    soil = stage.palette.lit(colour("#b8a284"))
    stage.layer(rect(-0.02, v.y, stage.w + 0.02, stage.h + 0.02), mix(soil, stage.palette.haze, 0.5), soil)
    iron = stage.palette.lit(colour("#e8efe8"))
    ribs: list[Points] = []
    for z, _ in v.rows(0.6, 1.3):
        ribs += [v.front(s * v.half - 0.008, -0.4 * v.up, s * v.half + 0.008, v.down, z) for s in (-1, 1)]
        for s in (-1, 1):
            ribs.append(
                v.quad(
                    (s * v.half, -0.4 * v.up, z),
                    (0, -0.94 * v.up, z),
                    (0, -0.91 * v.up, z),
                    (s * v.half, -0.36 * v.up, z),
                )
            )
    for s in (-1, 1):
        ribs += [v.wall(s, 0.5, v.end, y, y + 0.014) for y in (-0.4 * v.up, 0.0, 0.3 * v.down)]
        for t in (0.25, 0.5, 0.75, 1.0):
            x, y = s * v.half * (1 - t), -0.4 * v.up - 0.53 * v.up * t
            ribs.append(v.quad((x, y, 0.5), (x + 0.014, y, 0.5), (x + 0.008, y, v.end), (x, y, v.end)))
    stage.marks(ribs, iron, 0.9)
    v.layer(v.floor(-0.17, 0.17, 0.5, v.end), stage.palette.lit(colour("#c8b8a0")), 1.5)
    v.tiles(darker(soil, 0.3), 0.17, 0.3)
    _benches(stage, v.rows(0.62, 1.22), v)
    return Ground(v.y + 0.6 * v.down, stage.h - 0.05, "floor")


def _benches(stage: Stage, rows: list[tuple[float, float]], v: Vista) -> None:
    """Plants in rows on both sides, the farthest first."""
    rng = stage.dice("benches")
    kinds = ("flower", "tulip", "palm", "sunflower", "cactus", "rose")
    for z, _ in rows:
        for s in (-1, 1):
            wood_tone = stage.palette.lit(colour("#a8784a"))
            v.layer(v.front(s * 0.22, 0.56 * v.down, s * v.half, 0.62 * v.down, z), wood_tone, z)
            v.layer(v.front(s * 0.24, 0.62 * v.down, s * 0.26, v.down, z), darker(wood_tone, 0.3), z)
            for x in (0.3, 0.44, 0.56):
                kind = kinds[int(rng.integers(6))]
                tall = (0.5 if kind == "palm" else 0.34) * v.down / z
                plant = lit(
                    stage,
                    sprite_of(stage, kind, max(0.02, tall), f"pot{z:.2f}{x}{s}"),
                    min(0.5, 0.12 * z),
                    0.2,
                )
                px, py = v.at(s * x, 0.57 * v.down, z)
                pot = v.far(stage.palette.lit(colour("#c8683f")), z)
                r = 0.05 / z
                stage.stamp(plant, px, py - r * 0.8)
                stage.layer(
                    np.array(
                        [
                            [px - r, py - r * 1.5],
                            [px + r, py - r * 1.5],
                            [px + r * 0.75, py],
                            [px - r * 0.75, py],
                        ]
                    ),
                    lighter(pot, 0.12),
                    darker(pot, 0.2),
                )


@setting("balcony", "garden", "city", "street", "room", shows="plant chair table railing")
def balcony(stage: Stage) -> Ground:
    """A balcony over the town: a railing with flower boxes, a small table, lights on a string."""
    from offline.illustrator.land.towns.skyline import _skyline

    _skyline(stage)
    floor_at = stage.h * 0.8
    tile = stage.palette.lit(colour("#c8a888"))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02),
        darker(tile, 0.06),
        lighter(tile, 0.1),
        0.1,
        "tiles",
    )
    stage.marks(
        [rect(-0.02, y, stage.w + 0.02, y + 0.003) for y in np.arange(floor_at, stage.h, 0.06)],
        darker(tile, 0.4),
        0.4,
    )
    iron = stage.palette.lit(colour("#2f343c"))
    top = floor_at - 0.2
    bars = [rect(x, top, x + 0.006, floor_at) for x in np.arange(0.01, stage.w, 0.05)]
    stage.marks([*bars, rect(-0.02, floor_at - 0.02, stage.w + 0.02, floor_at - 0.012)], iron)
    stage.layer(rect(-0.02, top - 0.014, stage.w + 0.02, top + 0.006), lighter(iron, 0.2), iron)
    _boxes(stage, top)
    _string(stage)
    x = stage.w * (0.5 - 0.3 * stage.side)
    stand(
        stage,
        lit(stage, sprite_of(stage, "chair", 0.3, "balcony", flip=stage.side > 0)),
        x - 0.12 * stage.side,
        floor_at + 0.1,
    )
    return Ground(floor_at + 0.07, stage.h - 0.03, "floor")


def _boxes(stage: Stage, top: float) -> None:
    clay = stage.palette.lit(colour("#b8603f"))
    n = max(2, round(3 * stage.w))
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        if abs(x - stage.w * (0.5 + 0.16 * stage.side)) < 0.14 and stage.scene.items:
            continue
        stage.layer(rect(x - 0.12, top + 0.004, x + 0.12, top + 0.06), lighter(clay, 0.1), darker(clay, 0.2))
        rng = stage.dice(f"box{i}")
        leaf = stage.palette.lit(colour("#5a9a4a"))
        stage.marks(
            [
                dot(x + float(a), top - float(b), 0.018)
                for a, b in zip(rng.uniform(-0.11, 0.11, 26), rng.uniform(-0.01, 0.04, 26), strict=True)
            ],
            leaf,
        )
        for tone in colours("#e8485a #f4c84a #f08ab0"):
            stage.marks(
                [
                    dot(x + float(a), top - float(b), 0.011)
                    for a, b in zip(rng.uniform(-0.11, 0.11, 7), rng.uniform(0.0, 0.055, 7), strict=True)
                ],
                stage.palette.lit(tone),
            )


def _string(stage: Stage) -> None:
    """Little lamps on a string above."""
    x = np.linspace(-0.02, stage.w + 0.02, 50)
    y = 0.05 + 0.05 * np.abs(np.sin(x / stage.w * 2 * np.pi))
    stage.marks(
        [np.vstack([np.column_stack([x, y]), np.column_stack([x, y + 0.003])[::-1]])], colour("#2a2a30")
    )
    for k in range(1, 50, 4):
        stage.light_up(float(x[k]), float(y[k]) + 0.014, 0.08, colour("#ffcf7a"), 0.6)
        stage.layer(dot(float(x[k]), float(y[k]) + 0.014, 0.011), colour("#fff4cc"), colour("#ffd98a"))
