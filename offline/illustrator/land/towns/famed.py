"""Bridges that everybody knows: in London, in New York, over the river of an old town."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back, near_ground
from offline.illustrator.land.country.growth import grass, grass_of
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import walkers, water
from offline.illustrator.settings import setting

from .afar import MANNERS
from .quarters import row_of_houses
from .skyline import skyline
from .spans import arched, with_openings


@setting("towerbridge", "city", "harbour", "river", "street", shows="bridge tower")
def tower_bridge(stage: Stage) -> Ground:
    """The bridge of two gothic towers over the Thames."""
    shore = stage.level(0.66)
    paint_sky(stage, shore)
    row_of_houses(stage, MANNERS["londonstreet"], shore - 0.01, 0.13, 0.5)
    water(stage, shore, colour("#4a6f80"), 0.6)
    deck, size = shore - 0.085, min(1.0, stage.h)
    blue, stone = stage.palette.lit(colour("#5a9ac0"), 0.05), stage.palette.lit(colour("#d0bc98"), 0.05)
    xs = [stage.w / 2 + s * min(0.21, 0.2 * stage.w) for s in (-1, 1)]
    top = deck - 0.33 * size
    for s, x in zip((-1, 1), xs, strict=True):
        end = -0.05 if s < 0 else stage.w + 0.05
        t = np.linspace(0, 1, 24)
        cable = np.column_stack(
            [x + (end - x) * t, top + 0.1 * size + (deck - top - 0.12 * size) * np.sin(t * np.pi / 2) ** 0.9]
        )
        stage.marks(
            [rect(float(px), float(py), float(px) + 0.003, deck) for px, py in cable[1::2]], blue, 0.9
        )
        stage.marks([np.vstack([cable, (cable + [0, 0.011])[::-1]])], darker(blue, 0.1))
    for y in (top + 0.1 * size, top + 0.15 * size):
        stage.layer(rect(xs[0], y, xs[1], y + 0.016), lighter(blue, 0.3), blue)
    lattice = [
        np.array(
            [
                [x, top + 0.116 * size],
                [x + 0.004, top + 0.116 * size],
                [x + 0.024, top + 0.15 * size],
                [x + 0.02, top + 0.15 * size],
            ]
        )
        for x in np.arange(xs[0], xs[1], 0.022)
    ]
    stage.marks(lattice, lighter(blue, 0.4))
    stage.layer(rect(-0.05, deck, stage.w + 0.05, deck + 0.022), lighter(blue, 0.2), darker(blue, 0.2))
    stage.marks([rect(-0.05, deck + 0.022, stage.w + 0.05, deck + 0.028)], colour("#a83a34"), 0.9)
    for x in xs:
        _gothic(stage, x, top, shore + 0.02, deck, stone)
    return _bank(stage, shore)


def _gothic(stage: Stage, x: float, top: float, foot: float, deck: float, stone: Colour) -> None:
    """A tower with four turrets and a steep roof, on its pier."""
    half, tall = 0.058, deck - top
    slate, pane = (
        stage.palette.lit(colour("#5f7484")),
        colour("#ffd98a") if stage.lamps else darker(stone, 0.6),
    )
    stage.layer(
        rect(x - 0.085, deck + 0.02, x + 0.085, foot), darker(stone, 0.1), darker(stone, 0.35), 0.2, "pier"
    )
    stage.layer(
        np.array([[x - half * 0.9, top], [x, top - 0.12 * tall / 0.33], [x + half * 0.9, top]]),
        lighter(slate, 0.15),
        slate,
    )
    stage.layer(
        rect(x - half, top, x + half, deck + 0.02), lighter(stone, 0.15), darker(stone, 0.16), 0.2, "tower"
    )
    panes = [
        rect(x + dx - 0.007, top + tall * v, x + dx + 0.007, top + tall * (v + 0.1))
        for dx in (-0.024, 0.0, 0.024)
        for v in (0.08, 0.24, 0.52, 0.68)
    ]
    stage.marks(panes, pane, 0.9)
    stage.marks(
        [
            rect(x - half - 0.004, top + tall * v, x + half + 0.004, top + tall * v + 0.007)
            for v in (0.0, 0.4, 0.82)
        ],
        lighter(stone, 0.35),
    )
    stage.marks([arched(x, 0.03, deck - 0.03, 0.03, deck)], darker(stone, 0.55))
    for s in (-1, 1):
        tx = x + s * half
        stage.layer(
            rect(tx - 0.014, top - 0.02, tx + 0.014, deck + 0.02), lighter(stone, 0.25), darker(stone, 0.1)
        )
        stage.layer(
            np.array([[tx - 0.017, top - 0.02], [tx, top - 0.085], [tx + 0.017, top - 0.02]]),
            lighter(slate, 0.2),
            slate,
        )
    if stage.palette.night:
        for v in (0.2, 0.7):
            stage.light_up(x, top + tall * v, 0.16, colour("#ffc06a"), 0.4)


@setting("brooklyn", "city", "harbour", "river", "street", shows="bridge")
def brooklyn(stage: Stage) -> Ground:
    """A suspension bridge of stone towers with pointed arches before the towers of New York."""
    shore = stage.level(0.66)
    paint_sky(stage, shore)
    skyline(stage, shore, 0.4 * min(1.0, stage.h))
    water(stage, shore, colour("#3f6a84"), 0.6)
    stone, steel = stage.palette.lit(colour("#b8946a"), 0.04), stage.palette.lit(colour("#6a6058"), 0.1)
    deck, size = shore - 0.1, min(1.0, stage.h)
    top = deck - 0.34 * size
    xs = [stage.w * (0.5 + 0.27 * s) for s in (-1, 1)]
    x = np.linspace(-0.05, stage.w + 0.05, 80)
    away = np.abs(x - stage.w / 2) - 0.27 * stage.w
    inside = deck - 0.01 - (deck - top - 0.05) * ((x - stage.w / 2) / (0.27 * stage.w)) ** 2
    y = np.where(away < 0, inside, top + 0.04 + (deck - top) * np.clip(away / (0.34 * stage.w), 0, 1))
    stage.marks(
        [
            rect(float(px), float(py), float(px) + 0.0022, deck)
            for px, py in zip(x, y, strict=True)
            if py < deck
        ],
        steel,
        0.8,
    )
    for tx in xs:
        fan = [
            np.array([[tx, top + 0.05], [tx + 0.003, top + 0.05], [tx + d + 0.003, deck], [tx + d, deck]])
            for d in np.arange(-0.22, 0.23, 0.044)
        ]
        stage.marks(fan, steel, 0.6)
    stage.marks(
        [np.vstack([np.column_stack([x, y]), np.column_stack([x, y + 0.007])[::-1]])], darker(steel, 0.2)
    )
    stage.layer(rect(-0.05, deck, stage.w + 0.05, deck + 0.024), lighter(steel, 0.2), darker(steel, 0.3))
    stage.marks(
        [rect(float(a), deck - 0.012, float(a) + 0.002, deck) for a in np.arange(0, stage.w, 0.014)],
        steel,
        0.8,
    )
    for tx in xs:
        _portal(stage, tx, top, shore + 0.02, deck, stone)
    return _bank(stage, shore)


def _portal(stage: Stage, x: float, top: float, foot: float, deck: float, stone: Colour) -> None:
    """A tower of stone with two pointed arches."""
    half = 0.075
    stage.layer(
        rect(x - half - 0.012, deck + 0.02, x + half + 0.012, foot), stone, darker(stone, 0.35), 0.3, "base"
    )
    doors = []
    for s in (1, -1):
        cx, w, head = x + s * 0.034, 0.022, top + 0.1
        rise = ((w, 0.0), (w * 0.7, 0.03), (0.0, 0.055), (-w * 0.7, 0.03), (-w, 0.0))
        doors += [(cx + w, deck), *((cx + dx, head - dy) for dx, dy in rise), (cx - w, deck)]
    walls = [(x - half, deck), (x - half, top), (x + half, top), (x + half, deck), *doors]
    stage.layer(np.array(walls), lighter(stone, 0.15), darker(stone, 0.18), 0.3, f"portal{x:.1f}")
    jambs = [
        np.array([[cx, deck], [cx, top + 0.1], [cx + 0.006, top + 0.1], [cx + 0.006, deck]])
        for cx in (x - 0.056, x + 0.012)
    ]
    stage.marks(jambs, darker(stone, 0.4), 0.8)
    stage.layer(rect(x - half - 0.01, top - 0.012, x + half + 0.01, top + 0.016), lighter(stone, 0.25), stone)


@setting("oldbridge", "city", "street", "river", "harbour", "village", shows="bridge castle tower river")
def old_bridge(stage: Stage) -> Ground:
    """A bridge of many arches with statues over the river of an old town, a castle above it."""
    shore = stage.level(0.62)
    paint_sky(stage, shore)
    hills_back(stage, shore - 0.1, 2, grass_of(stage))
    size, x = min(1.0, stage.h), stage.w * (0.5 - 0.2 * stage.side)
    for kind, tall, dx, up in (("castle", 0.2, 0.0, 0.15), ("cathedral", 0.2, 0.04, 0.16)):
        stage.stamp(lit(stage, sprite_of(stage, kind, tall * size, f"hill{kind}"), 0.5), x + dx, shore - up)
    row_of_houses(stage, MANNERS["pragueold"], shore - 0.01, 0.16 * size, 0.38)
    water(stage, shore, colour("#4a7f90"), 0.6)
    stone = stage.palette.lit(colour("#b09a7c"), 0.06)
    deck, foot = shore + 0.0, shore + 0.14
    n = max(4, round(5 * stage.w))
    each = stage.w / n
    arches = [arched((k + 0.5) * each, each * 0.36, foot - 0.01, 0.082, foot) for k in range(n)]
    stage.layer(
        with_openings(stage, deck, foot, arches), lighter(stone, 0.14), darker(stone, 0.2), 0.3, "old stone"
    )
    stage.marks(
        [np.vstack([a[1:-1], (a[1:-1] - [0, 0.01])[::-1]]) for a in arches], lighter(stone, 0.25), 0.8
    )
    for k in range(n + 1):
        px = k * each
        stage.layer(
            np.array(
                [
                    [px - 0.03, foot + 0.012],
                    [px - 0.024, deck + 0.05],
                    [px, deck + 0.035],
                    [px + 0.024, deck + 0.05],
                    [px + 0.03, foot + 0.012],
                ]
            ),
            lighter(stone, 0.2),
            darker(stone, 0.25),
        )
        _statue(stage, px, deck, darker(stone, 0.45))
    stage.layer(rect(-0.02, deck - 0.018, stage.w + 0.02, deck + 0.004), lighter(stone, 0.3), stone)
    _gate_tower(stage, stage.w * (0.5 + 0.36 * stage.side), deck, stone, size)
    return _bank(stage, foot)


def _statue(stage: Stage, x: float, foot: float, c: Colour) -> None:
    stage.layer(rect(x - 0.014, foot - 0.03, x + 0.014, foot), lighter(c, 0.25), c)
    stage.layer(
        np.array(
            [
                [x - 0.012, foot - 0.03],
                [x - 0.009, foot - 0.07],
                [x + 0.009, foot - 0.07],
                [x + 0.012, foot - 0.03],
            ]
        ),
        lighter(c, 0.15),
        c,
    )
    stage.marks(
        [dot(x, foot - 0.079, 0.0075), rect(x - 0.017, foot - 0.064, x + 0.017, foot - 0.058)],
        lighter(c, 0.1),
    )


def _gate_tower(stage: Stage, x: float, foot: float, stone: Colour, size: float) -> None:
    """The tower at a bridge's end: a gate, a steep roof with small spires."""
    half, top, dark = 0.05, foot - 0.24 * size, darker(stone, 0.12)
    slate = stage.palette.lit(colour("#4f565f"))
    stage.layer(
        rect(x - half, top, x + half, foot), lighter(dark, 0.1), darker(dark, 0.25), 0.4, "gate tower"
    )
    stage.layer(
        np.array(
            [
                [x - half * 1.1, top],
                [x - half * 0.4, top - 0.1],
                [x + half * 0.4, top - 0.1],
                [x + half * 1.1, top],
            ]
        ),
        lighter(slate, 0.15),
        slate,
    )
    for s in (-1, 1):
        stage.layer(
            np.array(
                [
                    [x + s * half - 0.012, top + 0.004],
                    [x + s * half, top - 0.055],
                    [x + s * half + 0.012, top + 0.004],
                ]
            ),
            lighter(slate, 0.2),
            slate,
        )
        stage.marks(
            [rect(x + s * half * 0.4 - 0.002, top - 0.13, x + s * half * 0.4 + 0.002, top - 0.1)],
            colour("#d8a83a"),
        )
    stage.marks([arched(x, 0.024, foot - 0.05, 0.03, foot)], darker(stone, 0.65))
    stage.marks(
        [
            rect(x + d - 0.006, top + v, x + d + 0.006, top + v + 0.03)
            for d in (-0.022, 0.022)
            for v in (0.03, 0.09)
        ],
        colour("#ffd98a") if stage.lamps else darker(stone, 0.6),
    )


def _bank(stage: Stage, shore: float) -> Ground:
    """The near bank for those who walk; else the water."""
    if walkers(stage):
        near_ground(stage, stage.h - 0.17, grass_of(stage), 0.16, 0.03)
        grass(stage, stage.h - 0.14, grass_of(stage), 260)
        return Ground(stage.h - 0.12, stage.h - 0.05, water=(shore + 0.06, stage.h - 0.24))
    return Ground(shore + 0.1, stage.h - 0.12, "water")
