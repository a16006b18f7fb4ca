"""A city long after people, that the green has taken."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.ground import ferns
from offline.illustrator.land.country.growth import grass, wood
from offline.illustrator.land.shapes import dot, jagged, rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.wonders import drifting_lights, free_at
from offline.illustrator.settings import setting


@setting("zombieland", "city", "street", shows="plant ruin building city skyscraper car")
@setting(
    "overgrown", "city", "street", shows="plant vine ruin building skyscraper tree car ivy moss city grass"
)
def overgrown(stage: Stage) -> Ground:
    """A city long after people: broken towers in the mist, trees on their ledges, vines, grass."""
    street = stage.level(0.66)
    paint_sky(stage, street, 3)
    haze = stage.palette.haze
    stage.light_up(stage.w / 2, street - 0.16, 0.7, mix(haze, stage.palette.sun, 0.5), 0.36)
    for row, (depth, tall, count) in enumerate(((0.74, 0.56, 7), (0.5, 0.6, 5), (0.2, 0.56, 3))):
        _wrecks(stage, street + 0.02 * row, tall, count, depth, row)
        wood(
            stage,
            ("bush", "tree", "bush"),
            street + 0.012 + 0.02 * row,
            0.09 + 0.035 * row,
            depth,
            12,
            f"wild{row}",
            leaves=colours("#5f8f3f #7aa84a #4f7f46"),
        )
        stage.glow(stage.w / 2, street, stage.w * 0.9, lighter(haze, 0.15), 0.36 - 0.08 * row, 0.2)
    green = colour("#6a9444")
    road = stage.palette.lit(colour("#6f7468"))
    stage.layer(
        rolling(stage, stage.dice("street"), street + 0.05, 0.01, 1.4),
        mix(road, haze, 0.3),
        darker(road, 0.25),
        0.5,
        "old street",
    )
    _cracks(stage, street + 0.08, stage.palette.lit(green))
    grass(stage, street + 0.07, green, 330)
    _left_cars(stage, street)
    ferns(stage, street + 0.12, stage.h - 0.02, 9)
    drifting_lights(stage, 0.3, stage.h - 0.1, 14, colour("#fff4c0"), "pollen")
    return Ground(street + 0.16, stage.h - 0.07)


def _wrecks(stage: Stage, foot: float, tall: float, count: int, depth: float, row: int) -> None:
    """A row of broken towers; the nearest row leaves room for the subject."""
    rng, n = stage.dice(f"wrecks{row}"), max(2, round(count * stage.w))
    for k in range(n):
        x = (k + float(rng.uniform(0.2, 0.8))) / n * stage.w
        if row == 2 and abs(x - stage.w * (0.5 + 0.1 * stage.side)) < 0.26:
            continue
        _wreck(
            stage,
            rng,
            x,
            foot,
            tall * float(rng.uniform(0.5, 1.1)),
            0.46 * stage.w / n * float(rng.uniform(0.5, 0.8)),
            depth,
            row,
        )


def _left_cars(stage: Stage, street: float) -> None:
    """Rusty cars at both sides of the street, where nobody stands, leaves on them."""
    for u, tall in ((0.16, 0.15), (0.83, 0.13)):
        if free_at(stage, u * stage.w, 0.2):
            car = lit(
                stage, sprite_of(stage, "car", tall, f"wreck{u}", colour("#8a5a44"), flip=u < 0.5), 0.12
            )
            stand(stage, car, u * stage.w, street + 0.17)
            leaf = stage.palette.lit(colour("#5f8f3f"))
            stage.marks(
                [
                    dot(u * stage.w + dx, street + 0.17 - dy, 0.022, 0.016)
                    for dx, dy in ((-0.06, 0.1), (-0.02, 0.12), (0.03, 0.115), (0.07, 0.02), (-0.1, 0.02))
                ],
                leaf,
                0.9,
            )


def _wreck(
    stage: Stage,
    rng: np.random.Generator,
    x: float,
    foot: float,
    tall: float,
    half: float,
    depth: float,
    row: int,
) -> None:
    """A tower whose top has broken off: empty windows, floors laid bare, green that hangs down."""
    haze, top = stage.palette.haze, foot - tall
    wall = stage.palette.lit(colours("#8a8a84 #94887c #7f8a8c")[int(rng.integers(3))], depth)
    crest = jagged(
        (x - half, top + float(rng.uniform(0, 0.12))),
        (x + half, top + float(rng.uniform(0, 0.12))),
        0.045,
        rng,
    )
    stage.layer(
        np.vstack([crest, [[x + half, foot], [x - half, foot]]]),
        lighter(wall, 0.1),
        mix(wall, haze, 0.2),
        0.35,
        f"wreck{row}",
    )
    shade = (x - half, x - half * 0.3) if stage.light > 0 else (x + half * 0.3, x + half)
    stage.marks([rect(shade[0], top + 0.13, shade[1], foot)], stage.palette.shadow, 0.24)
    low = float(crest[:, 1].max())
    panes = [
        rect(px, py, px + 0.012, py + 0.02)
        for py in np.arange(low + 0.02, foot - 0.03, 0.036)
        for px in np.arange(x - half + 0.014, x + half - 0.02, 0.024)
        if rng.random() < 0.8
    ]
    stage.marks(panes, mix(colour("#2a3038"), haze, depth), 0.8)
    floors = [rect(x - half, py, x + half, py + 0.003) for py in np.arange(low + 0.012, foot, 0.036)]
    stage.marks(floors, darker(wall, 0.35), 0.4)
    tones = [mix(stage.palette.lit(c), haze, depth) for c in colours("#4f7f3f #6a9a48 #86b054")]
    tufts: list[list[Points]] = [[], [], []]
    for px, py in crest[:: 1 if row else 2]:
        tufts[int(rng.integers(3))].append(
            dot(float(px), float(py) - 0.004, 0.016 + 0.008 * row * float(rng.random()), 0.012)
        )
    for _ in range(5 + 2 * row):
        px, long = x + half * float(rng.uniform(-0.96, 0.96)), tall * float(rng.uniform(0.15, 0.6))
        y0 = float(np.interp(px, crest[:, 0], crest[:, 1]))
        for t in np.arange(0, long, 0.011):
            r = (0.009 + 0.004 * row) * (1 - 0.6 * t / long)
            tufts[int(rng.integers(3))].append(dot(px + 0.006 * np.sin(t * 60), y0 + float(t), r, r * 0.9))
    for tone, drawn in zip(tones, tufts, strict=True):
        stage.marks(drawn, tone, 0.95)


def _cracks(stage: Stage, top: float, green: Colour) -> None:
    rng, x = stage.dice("cracks"), stage.w / 2
    for k in range(7):
        px = float(rng.uniform(0, stage.w))
        line = jagged((x + (px - x) * 0.4, top), (px, stage.h), 0.05, rng)
        wide = np.linspace(0.001, 0.009, len(line))[:, None] * [1, 0]
        stage.marks(
            [np.vstack([line - wide, (line + wide)[::-1]])], darker(green, 0.3 if k % 2 else 0.1), 0.75
        )
