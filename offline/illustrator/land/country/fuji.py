"""Mount Fuji over its lake, behind cherry boughs."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import water
from offline.illustrator.settings import setting

from .green import hills_back, near_ground
from .growth import grass, grass_of, greens, wood


@setting("fuji", "mountains", "hills", "lake", "meadow", "city", "garden", shows="mountain fuji blossom")
def fuji(stage: Stage) -> Ground:
    """Mount Fuji over a lake, cherry branches before it."""
    shore = stage.level(0.58)
    paint_sky(stage, shore)
    peak(stage, shore)
    hills_back(stage, shore - 0.01, 1, colour("#5f8a6a"))
    kind, leaves = ("tree", greens(stage)) if stage.scene.season else ("pine", ())
    wood(stage, kind, shore + 0.006, 0.08, 0.4, 24, "shore", leaves=leaves)
    water(stage, shore, colour("#4a86b0"), 0.7)
    near_ground(stage, stage.h - 0.19, grass_of(stage), 0.14, 0.03)
    grass(stage, stage.h - 0.16, grass_of(stage), 260)
    if stage.scene.season in {None, "spring"}:
        cherry_boughs(stage)
    return Ground(stage.h - 0.13, stage.h - 0.06, water=(shore + 0.06, stage.h - 0.26))


def peak(stage: Stage, shore: float, aside: float = -0.12) -> None:
    """The mountain itself, its foot in the haze, ``aside`` from the middle towards the subject's side."""
    rng = stage.dice("fuji")
    x, tall = stage.w * (0.5 + aside * stage.side), 0.44
    u = np.linspace(-1, 1, 61)
    height = tall * np.clip(1.12 * np.exp(-3.1 * np.abs(u) ** 1.15) - 0.06, 0, None)
    height = np.minimum(height, 0.93 * tall + 0.006 * rng.standard_normal(61).cumsum() * 0.2)
    crest = np.column_stack([x + u * 0.95, shore + 0.02 - height])
    rock = stage.palette.lit(colour("#6a82a8"), 0.3)
    stage.layer(
        np.vstack([crest, [[x + 0.95, shore + 0.03], [x - 0.95, shore + 0.03]]]),
        rock,
        mix(rock, stage.palette.haze, 0.55),
    )
    white = stage.palette.lit(colour("#f8fafe"), 0.06)
    over = crest[crest[:, 1] < shore + 0.02 - 0.52 * tall]
    low = over[:, 1].max() + 0.07 * np.abs(np.sin(np.arange(len(over)) * 1.9)) - 0.01
    snow = np.column_stack([over[:, 0], np.maximum(low, over[:, 1])])
    stage.layer(np.vstack([over, snow[::-1]]), white, mix(white, rock, 0.18))


def cherry_boughs(stage: Stage) -> None:
    """Boughs in blossom that hang into the picture from above, on the subject's side."""
    rng, side = stage.dice("boughs"), stage.side
    bark = stage.palette.lit(colour("#5a3a34"))
    pinks = [stage.palette.lit(c) for c in colours("#f7b8cc #fbd4e0 #f09ab8 #ffe6ee")]
    edge = stage.w + 0.02 if side > 0 else -0.02
    for y0, long, dip in ((0.04, 0.56, 0.1), (0.2, 0.36, 0.1), (-0.02, 0.4, 0.2)):
        t = np.linspace(0, 1, 14)
        line = np.column_stack([edge - side * long * t, y0 + dip * t**1.4 + 0.012 * np.sin(t * 9)])
        half = np.column_stack([np.zeros(14), 0.011 * (1 - t) + 0.002])
        stage.marks([np.vstack([line - half, (line + half)[::-1]])], bark)
        for k, tone in enumerate((*pinks, pinks[0], pinks[1])):
            at = line[rng.integers(1, 14, 38)] + rng.normal(0, 0.026, (38, 2))
            stage.marks(
                [dot(px, py, float(rng.uniform(0.008, 0.016))) for px, py in at], tone, 0.95 if k else 0.8
            )
    petals = rng.random((26, 2)) * [stage.w, stage.h * 0.8]
    stage.marks([dot(px, py, 0.005, 0.003) for px, py in petals], pinks[1], 0.9)
