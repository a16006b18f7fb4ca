"""Stepped pyramids of the jungle: swept and lit by fires, or lost and overgrown."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.sky.light import shafts
from offline.illustrator.land.wonders import drifting_lights, free_at, veil_of_water
from offline.illustrator.settings import setting

from .green import hills_back, near_ground
from .ground import ferns
from .growth import grass, wood

STEPS = 7


@setting(
    "steppyramid",
    "jungle",
    "desert",
    "hills",
    "mountains",
    "forest",
    shows="pyramid temple ruin stair jungle",
)
def stepped_pyramid(stage: Stage) -> Ground:
    """A pyramid of terraces with a temple at its top, a wide stair, fires at its foot, jungle behind."""
    ground, x, foot = _clearing(stage, 14)
    stone = stage.palette.lit(colour("#cdb58e"), 0.06)
    _terraces(stage, x, foot, stone)
    _plaza(stage, foot, stone)
    for side in (-1, 1):
        _brazier(stage, x + side * 0.2, foot + 0.06, 0.1, stone)
        _brazier(stage, x + side * 0.36 * stage.w, foot + 0.17, 0.16, stone)
    ferns(stage, foot + 0.1, stage.h, 4)
    return ground


@setting(
    "losttemple",
    "jungle",
    "forest",
    "mountains",
    "river",
    shows="temple ruin pyramid vine jungle stair statue",
)
def lost_temple(stage: Stage) -> Ground:
    """A temple that the jungle has swallowed: vines over its terraces, a fall, shafts of light."""
    ground, x, foot = _clearing(stage, 18)
    stone = stage.palette.lit(colour("#9a9a84"), 0.08)
    foam = mix(stage.palette.haze, (255, 255, 255), 0.5)
    veil_of_water(
        stage, stage.w * (0.5 - 0.4 * stage.side), foot - 0.42, foot + 0.03, 0.022, foam, "temple", False
    )
    _terraces(stage, x, foot, stone)
    _overgrowth(stage, x, foot)
    wood(stage, ("palm", "bush", "tree"), foot + 0.03, 0.24, 0.1, 7, "temple wood", 0.24)
    grass(stage, foot + 0.03, colour("#5f9a48"), 320)
    ferns(stage, foot + 0.04, stage.h - 0.01, 14)
    rng = stage.dice("fallen")
    for u, v in rng.random((8, 2)):
        bx, by, r = u * stage.w, foot + 0.05 + 0.2 * v, 0.025 + 0.035 * v
        if free_at(stage, bx, 0.17):
            block = np.array(
                [[bx - r, by], [bx - r * 0.9, by - r], [bx + r * 0.7, by - r * 1.1], [bx + r, by]]
            )
            stage.glow(bx, by, r * 1.5, stage.palette.shadow, 0.5, 0.3)
            stage.layer(block, lighter(stone, 0.12), darker(stone, 0.35), 0.4, f"fallen{u:.2f}")
            stage.marks(
                [dot(bx - 0.1 * r, by - r, 0.6 * r, 0.16 * r)], stage.palette.lit(colour("#6a9a4a")), 0.9
            )
    shafts(stage, foot + 0.15, 0.5 + stage.palette.beam)
    drifting_lights(stage, 0.3, stage.h - 0.1, 14, colour("#fff0b0"), "pollen")
    return ground


def _clearing(stage: Stage, trees: int) -> tuple[Ground, float, float]:
    """Sky, hills and jungle; the ground, and where a building stands."""
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 3)
    green = colour("#4f8a48")
    hills_back(stage, horizon, 3, green)
    for row, (depth, tall) in enumerate(((0.56, 0.2), (0.32, 0.26))):
        leaves = colours("#3f8a4f #5aa04a #2f7a58")
        wood(
            stage,
            ("palm", "tree", "tree", "bush"),
            horizon + 0.02 + 0.035 * row,
            tall,
            depth,
            trees,
            f"jungle{row}",
            leaves=leaves,
        )
        stage.glow(stage.w / 2, horizon + 0.03, stage.w * 0.9, lighter(stage.palette.haze, 0.15), 0.34, 0.16)
    near_ground(stage, horizon + 0.09, green, 0.2)
    x = stage.w * (0.5 - 0.07 * stage.side)
    return Ground(horizon + 0.2, stage.h - 0.07), x, horizon + 0.13


def _terraces(stage: Stage, x: float, foot: float, stone: Colour) -> None:
    """Seven steps, each with a lit top and a shaded flank; stair, temple and carved bands."""
    k = min(1.15, max(0.8, stage.w))
    high = min(0.52, foot - 0.1) / (STEPS + 2.2)
    stage.glow(x, foot, 0.62 * k, stage.palette.shadow, 0.55, 0.1)
    for i in range(STEPS):
        _step(stage, (x, foot - i * high), (0.46 - 0.052 * i) * k, high, stone, f"terrace{i}")
    top = foot - STEPS * high
    _shrine(stage, (x, top), 0.1 * k, high, stone)
    _stair(stage, x, foot, top, k, stone)


def _step(stage: Stage, at: tuple[float, float], half: float, high: float, stone: Colour, name: str) -> None:
    """One step by the middle of its foot: joints and a carved band, one end in the shade."""
    (x, y), shade = at, 1 if stage.light < 0 else -1
    body = np.array(
        [[x - half, y], [x - half + 0.014, y - high], [x + half - 0.014, y - high], [x + half, y]]
    )
    stage.layer(body, lighter(stone, 0.16), darker(stone, 0.2), 0.35, name)
    flank = np.array(
        [
            [x + shade * half, y],
            [x + shade * (half - 0.014), y - high],
            [x + shade * half * 0.52, y - high],
            [x + shade * half * 0.56, y],
        ]
    )
    stage.marks([flank], stage.palette.shadow, 0.26)
    stage.marks(
        [rect(x - half + 0.012, y - high, x + half - 0.012, y - high + 0.006)], lighter(stone, 0.42), 0.8
    )
    joints = [
        rect(px, y - high * 0.86, px + 0.0018, y - high * 0.1)
        for px in np.arange(x - half + 0.03, x + half - 0.02, 0.036)
    ]
    stage.marks(
        [*joints, rect(x - half + 0.01, y - 0.45 * high, x + half - 0.01, y - 0.45 * high + 0.0018)],
        darker(stone, 0.42),
        0.4,
    )


def _shrine(stage: Stage, at: tuple[float, float], wide: float, high: float, stone: Colour) -> None:
    """The temple on the top, its door dark or lit from within."""
    x, top = at
    stage.layer(
        rect(x - wide, top - 1.5 * high, x + wide, top),
        lighter(stone, 0.2),
        darker(stone, 0.16),
        0.3,
        "shrine",
    )
    stage.layer(
        np.array(
            [
                [x - wide * 1.2, top - 1.5 * high],
                [x - wide * 0.9, top - 2.3 * high],
                [x + wide * 0.9, top - 2.3 * high],
                [x + wide * 1.2, top - 1.5 * high],
            ]
        ),
        lighter(stone, 0.24),
        darker(stone, 0.1),
        0.3,
        "roof comb",
    )
    stage.layer(
        rect(x - wide * 0.3, top - 1.1 * high, x + wide * 0.3, top), darker(stone, 0.72), darker(stone, 0.6)
    )
    if stage.lamps:
        stage.light_up(x, top - 0.5 * high, 0.16, colour("#ffb45a"), 0.7)


def _stair(stage: Stage, x: float, foot: float, top: float, k: float, stone: Colour) -> None:
    """The stair from the foot to the temple between its rails; ``k`` is the pyramid's size."""
    stair = np.array(
        [[x - 0.1 * k, foot + 0.012], [x - 0.055 * k, top], [x + 0.055 * k, top], [x + 0.1 * k, foot + 0.012]]
    )
    stage.layer(stair, lighter(stone, 0.3), lighter(stone, 0.04), 0.2, "stair")
    n = STEPS * 5
    treads = []
    for j in range(n):
        t = j / n
        half, y = (0.1 - 0.045 * t) * k, foot + 0.012 + (top - foot - 0.012) * t
        treads.append(rect(x - half, y - 0.0035, x + half, y))
    stage.marks(treads, darker(stone, 0.34), 0.5)
    for side in (-1, 1):
        rail = np.array(
            [
                [x + side * 0.1 * k, foot + 0.012],
                [x + side * 0.055 * k, top],
                [x + side * 0.066 * k, top],
                [x + side * 0.125 * k, foot + 0.012],
            ]
        )
        stage.layer(rail, lighter(stone, 0.2), darker(stone, 0.24))


def _plaza(stage: Stage, top: float, stone: Colour) -> None:
    """A swept square of slabs before the pyramid."""
    earth, x = mix(stone, stage.palette.lit(colour("#c8a878")), 0.5), stage.w / 2
    square = np.array(
        [
            [x - 0.4, top + 0.01],
            [x + 0.4, top + 0.01],
            [x + 0.95 * stage.w, stage.h + 0.02],
            [x - 0.95 * stage.w, stage.h + 0.02],
        ]
    )
    stage.layer(square, mix(earth, stage.palette.haze, 0.25), darker(earth, 0.12), 0.35, "plaza")
    seams = [
        rect(0, top + 0.01 + (stage.h - top) * t**1.7, stage.w, top + 0.012 + (stage.h - top) * t**1.7)
        for t in np.linspace(0.2, 1, 7)
    ]
    stage.marks(seams, darker(earth, 0.4), 0.4)


def _brazier(stage: Stage, x: float, foot: float, tall: float, stone: Colour) -> None:
    stage.glow(x, foot, tall * 0.5, stage.palette.shadow, 0.5, 0.3)
    stage.layer(rect(x - 0.12 * tall, foot - 0.5 * tall, x + 0.12 * tall, foot), stone, darker(stone, 0.4))
    bowl = np.array(
        [
            [x - 0.34 * tall, foot - 0.62 * tall],
            [x + 0.34 * tall, foot - 0.62 * tall],
            [x + 0.16 * tall, foot - 0.44 * tall],
            [x - 0.16 * tall, foot - 0.44 * tall],
        ]
    )
    stage.layer(bowl, lighter(stone, 0.1), darker(stone, 0.3))
    stage.light_up(x, foot - 0.8 * tall, tall * 1.3, colour("#ff9a3a"), 0.6)
    for tone, r in (("#e8502a", 0.26), ("#f8a03a", 0.18), ("#fff0a8", 0.1)):
        flame = (
            np.array([[-1, 0], [-0.9, -0.9], [-0.4, -1.3], [0, -2.5], [0.5, -1.2], [0.9, -0.8], [1, 0]])
            * r
            * tall
            * 0.9
        )
        stage.marks([flame + [x, foot - 0.6 * tall]], colour(tone), 0.95)


def _overgrowth(stage: Stage, x: float, foot: float) -> None:
    """Vines that hang over the terraces, tufts on the ledges, a tree on the shoulder."""
    rng, k = stage.dice("overgrowth"), min(1.15, max(0.8, stage.w))
    high = min(0.52, foot - 0.1) / (STEPS + 2.2)
    tufts: list[list[Points]] = [[], [], []]
    for i in range(STEPS + 1):
        half, y = (0.46 - 0.052 * i) * k, foot - i * high
        for u in rng.uniform(-1, 1, 13):
            px = x + float(u) * half
            if abs(px - x) < 0.075 and rng.random() < 0.6:
                continue
            tufts[int(rng.integers(3))].append(dot(px, y - 0.004, 0.012 + 0.02 * float(rng.random()), 0.009))
            long = high * float(rng.uniform(0.3, 1.6))
            for t in np.arange(0, long, 0.008) if rng.random() < 0.55 else ():
                r = 0.0075 * (1 - 0.5 * t / long)
                tufts[int(rng.integers(3))].append(dot(px + 0.005 * np.sin(t * 70), y + float(t), r, r))
    for tone, drawn in zip(colours("#3f7a3f #5a9a48 #7ab054"), tufts, strict=True):
        stage.marks(drawn, stage.palette.lit(tone, 0.06), 0.95)
    tree = lit(stage, sprite_of(stage, "tree", 0.2, "shoulder", colour("#4f9a4a")), 0.1)
    stand(stage, tree, x + 0.27 * k * stage.side, foot - 3 * high)
