"""Where one buys and eats: a supermarket, a diner."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .rooms import pendant, window
from .vista import Vista, hall

PACKS = colours("#d8433f #f0b83a #3f8fc0 #5aa85a #e8702e #8a5ac4 #f0e6d0 #3fa89a")


@setting("supermarket", "room", "cafe", sheltered=True)
def supermarket(stage: Stage) -> Ground:
    """An aisle between full shelves, lamps above, a shining floor."""
    v = hall(stage, stage.palette.lit(colour("#f4f2ea")), 0.6, 0.46, 4.4, 0.02)
    v.shell(colour("#e8e6e0"), colour("#d8d6d0"), colour("#f4f4f2"))
    v.tiles(colour("#a8a8a4"), 0.2, 0.4)
    for side in (-1, 1):
        for z, far in v.rows(0.6, 1.3):
            _goods(v, side, z, far)
    _goods_at_end(v)
    v.lamps(colour("#fffdf0"), 1, 0.16)
    tone = colours("#d8433f #3f8a5a #2f6fb0")[int(stage.dice("chain").integers(3))]
    for z in (3.0, 1.5):
        stage.layer(
            v.front(-0.26, -0.82 * v.up, 0.26, -0.58 * v.up, z), v.far(lighter(tone, 0.1), z), v.far(tone, z)
        )
        stage.marks([v.front(-0.18, -0.72 * v.up, 0.12, -0.68 * v.up, z)], colour("#ffffff"), 0.85)
    return Ground(v.y + 0.6 * v.down, stage.h - 0.05, "floor")


def _goods(v: Vista, side: int, z: float, far: float) -> None:
    """One bay of shelves, each level with packages."""
    rng = v.stage.dice(f"goods{side}{z:.2f}")
    v.layer(v.wall(side, z, far, -0.66 * v.up, v.down, 0.06), colour("#c8c4bc"), z, 0.2)
    levels = np.linspace(-0.62 * v.up, v.down - 0.02, 6)
    for top, low in pairwise(levels.tolist()):
        v.layer(v.wall(side, z, far, top, low - 0.02, 0.06), colour("#5a5a60"), z, 0.3)
        _packages(v, side, (z, far), (top, low), rng)
        v.layer(v.wall(side, z, far, low - 0.024, low, 0.05), colour("#f4f2ee"), z)


def _packages(
    v: Vista, side: int, deep: tuple[float, float], level: tuple[float, float], rng: np.random.Generator
) -> None:
    """What stands on one board: boxes, tins and bottles of a kind beside each other, with labels."""
    (z, far), (top, low) = deep, level
    at = 0.02
    while at < 0.97:
        tone, kind = PACKS[int(rng.integers(len(PACKS)))], int(rng.integers(3))
        tall, wide = (low - top) * (0.8, 0.5, 0.74)[kind], (0.16, 0.1, 0.07)[kind]
        for _ in range((1, 2, 3)[kind]):
            if at + wide > 1:
                break
            z0, z1 = (1 / ((1 - t) / z + t / far) for t in (at, at + wide - 0.014))
            foot = low - 0.022
            face = v.far(tone, z)
            v.stage.layer(
                v.wall(side, z0, z1, foot - tall, foot, 0.055), lighter(face, 0.16), darker(face, 0.06)
            )
            label = v.wall(side, z0, z1, foot - 0.62 * tall, foot - 0.3 * tall, 0.055)
            v.stage.marks([label], lighter(face, 0.7), 0.85)
            at += wide
        at += 0.02


def _goods_at_end(v: Vista) -> None:
    stage, rng, z = v.stage, v.stage.dice("goods end"), v.end
    for row in range(4):
        y = -0.5 * v.up + row * 0.32
        for x in np.arange(-v.half * 0.8, v.half * 0.8, 0.12):
            tone = v.far(PACKS[int(rng.integers(len(PACKS)))], 2.5)
            stage.layer(v.front(x, y, x + 0.1, y + 0.26, z), lighter(tone, 0.2), tone)


@setting("diner", "cafe", "room", sheltered=True, shows="stool counter")
def diner(stage: Stage) -> Ground:
    """An American diner: a checked floor, red stools at a chrome counter, neon on the wall."""
    floor_at = stage.level(0.68)
    wall = stage.palette.lit(colour("#7fc4bc"))
    stage.gradient((darker(wall, 0.2), wall), 0, floor_at)
    x = stage.w / 2 - 0.24 * stage.side
    window(stage, x - 0.17, stage.h * 0.14, x + 0.17, stage.h * 0.4)
    red, chrome = stage.palette.lit(colour("#d8323a")), stage.palette.lit(colour("#d4dae2"))
    s = stage.w / 2 + 0.25 * stage.side
    _neon_cup(stage, s, 0.24 * stage.h)
    checked_floor(stage, floor_at)
    top = floor_at - 0.1
    stage.layer(rect(-0.02, top, stage.w + 0.02, floor_at + 0.05), lighter(chrome, 0.2), darker(chrome, 0.25))
    ribs = [rect(px, top + 0.03, px + 0.006, floor_at + 0.05) for px in np.arange(0, stage.w, 0.03)]
    stage.marks(ribs, darker(chrome, 0.3), 0.5)
    stage.marks([rect(-0.02, top + 0.02, stage.w + 0.02, top + 0.032)], red)
    stage.layer(rect(-0.02, top - 0.024, stage.w + 0.02, top + 0.004), lighter(red, 0.2), red)
    for i, (kind, t, tall) in enumerate(
        (("milkshake", 0.14, 0.12), ("hamburger", 0.3, 0.08), ("pie", 0.74, 0.07), ("cup", 0.88, 0.07))
    ):
        stage.stamp(lit(stage, sprite_of(stage, kind, tall, f"diner{i}")), t * stage.w, top - 0.014)
    n = max(3, round(4 * stage.w))
    for i in range(n):
        _stool(stage, (i + 0.5) / n * stage.w, floor_at + 0.12, red, chrome)
    for i in range(max(2, round(3 * stage.w))):
        pendant(stage, (i + 0.5) / max(2, round(3 * stage.w)) * stage.w, 0.05, red)
    return Ground(floor_at + 0.16, stage.h - 0.04, "floor")


def checked_floor(stage: Stage, floor_at: float) -> None:
    white, dark = stage.palette.lit(colour("#f2f0ea")), stage.palette.lit(colour("#2c2c34"))
    stage.layer(rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02), darker(white, 0.1), white)
    v = Vista(stage, stage.w / 2, floor_at - 0.3, stage.w, 0.3, stage.h - floor_at + 0.3, 9, white)
    depths = [0.98 * 1.13**k for k in range(24) if v.down / (0.98 * 1.13**k) > 0.3]
    squares = [
        v.floor(x, x + 0.16, z, z * 1.13)
        for k, z in enumerate(depths)
        for x in np.arange(-2.4 + 0.16 * (k % 2), 2.4, 0.32)
    ]
    stage.marks([np.maximum(square, [-9, floor_at]) for square in squares], dark, 0.9)


def _stool(stage: Stage, x: float, foot: float, c: Colour, chrome: Colour) -> None:
    stage.glow(x, foot, 0.09, stage.palette.shadow, 0.5, 0.25)
    stage.layer(dot(x, foot - 0.004, 0.05, 0.014), lighter(chrome, 0.2), darker(chrome, 0.3))
    stage.layer(rect(x - 0.01, foot - 0.15, x + 0.01, foot), lighter(chrome, 0.3), darker(chrome, 0.2))
    stage.layer(rect(x - 0.062, foot - 0.168, x + 0.062, foot - 0.15), chrome, darker(chrome, 0.3))
    stage.layer(dot(x, foot - 0.172, 0.066, 0.024), lighter(c, 0.25), darker(c, 0.1))


def _neon_cup(stage: Stage, x: float, y: float) -> None:
    """A sign of light: a burger between two arcs."""
    pink, blue = colour("#ff4f8a"), colour("#4ae0ff")
    stage.light_up(x, y, 0.3, pink, 0.4)
    for r, tone in ((0.15, pink), (0.125, blue)):
        a = np.linspace(0, 2 * np.pi, 60)
        outer, inner = np.column_stack([x + r * 1.25 * np.cos(a), y + r * 0.72 * np.sin(a)]), 0.006
        hole = np.column_stack([x + (r * 1.25 - inner) * np.cos(a), y + (r * 0.72 - inner) * np.sin(a)])
        stage.marks([np.vstack([outer, hole[::-1]])], lighter(tone, 0.3))
    a = np.linspace(np.pi, 2 * np.pi, 20)
    stage.marks([np.column_stack([x + 0.075 * np.cos(a), y - 0.012 + 0.045 * np.sin(a)])], colour("#ffc04a"))
    stage.marks([rect(x - 0.08, y - 0.004, x + 0.08, y + 0.01)], colour("#6af08a"))
    stage.marks([rect(x - 0.075, y + 0.016, x + 0.075, y + 0.036)], colour("#ffc04a"))
