"""Rooms one passes through or plays in: a corridor, a hotel's lobby, a bowling alley."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .rooms import pendant
from .vista import Vista, dimmed, hall


@setting("corridor", "room", "castle", "library", "cafe", sheltered=True)
def corridor(stage: Stage) -> Ground:
    """A corridor: doors on both sides, lamps above, a shining floor, a window at its end."""
    v = hall(stage, stage.palette.lit(colour("#f0ece4")), 0.46, 0.46, 5.0, 0.02)
    wall = stage.palette.lit(colours("#dfe6e4 #e8dcc8 #d4dce8")[int(stage.dice("wall").integers(3))])
    floor = stage.palette.lit(colour("#a8b4b4"))
    v.shell(wall, floor, lighter(wall, 0.4))
    v.tiles(darker(floor, 0.3), 0.23, 0.35)
    door = stage.palette.lit(colours("#5a8a94 #9a6a48 #6a7a9a")[int(stage.dice("doors").integers(3))])
    for side in (-1, 1):
        v.layer(v.wall(side, 0.5, v.end, 0.36 * v.down, 0.42 * v.down), darker(wall, 0.3), 1.5)
        v.layer(v.wall(side, 0.5, v.end, 0.93 * v.down, v.down), darker(wall, 0.35), 1.5)
        for z, far in v.rows(0.62, 1.5):
            _door(v, side, 0.84 * z + 0.16 * far, 0.36 * z + 0.64 * far, door)
    (x0, y0), (x1, y1) = v.at(-0.24, -0.6 * v.up, v.end), v.at(0.24, 0.3 * v.down, v.end)
    stage.layer(rect(x0 - 0.008, y0 - 0.008, x1 + 0.008, y1 + 0.008), lighter(wall, 0.5), wall)
    stage.layer(rect(x0, y0, x1, y1), stage.palette.sky[0], lighter(stage.palette.sky[-1], 0.2))
    v.lamps(colour("#fffbe8"), 2)
    return Ground(v.y + 0.5 * v.down, stage.h - 0.05, "floor", across=(0.28 * stage.w, 0.72 * stage.w))


def _door(v: Vista, side: int, z0: float, z1: float, c: Colour) -> None:
    top = -0.56 * v.up
    v.layer(v.wall(side, z0 * 0.97, z1 * 1.02, top - 0.04, v.down), darker(c, 0.35), z0)
    v.layer(v.wall(side, z0, z1, top, v.down), c, z0)
    for a, b in ((0.12, 0.42), (0.52, 0.9)):
        panel = v.wall(side, z0 * 1.05, z1 * 0.95, top + (v.down - top) * a, top + (v.down - top) * b)
        v.layer(panel, darker(c, 0.14), z0)
    x, y = v.at(side * v.half, 0.22 * v.down, z0 * 1.06)
    v.stage.marks([dot(x, y, 0.012 / z0)], colour("#e8cf8a"))


@setting("lobby", "room", "cafe", "city", "street", sheltered=True, shows="hotel lobby")
def lobby(stage: Stage) -> Ground:
    """A hotel's lobby: marble, columns, a reception desk with keys, a chandelier, a carpet and armchairs."""
    v = hall(stage, stage.palette.lit(colour("#f4e6c8")), 0.66, 0.48, 2.3, 0.03)
    wall, marble = stage.palette.lit(colour("#e8d4ac")), stage.palette.lit(colour("#d8ccb8"))
    v.shell(wall, marble, lighter(wall, 0.3))
    v.tiles(darker(marble, 0.25), 0.26, 0.4)
    wood, gold = stage.palette.lit(colour("#7a4a2c")), stage.palette.lit(colour("#d9aa4a"))
    z = v.end * 0.97
    v.layer(v.front(-0.5, -0.62 * v.up, 0.5, 0.3 * v.down, z), darker(wood, 0.1), 1.0)
    pigeonholes = [
        v.front(x, y, x + 0.062, y + 0.07, z)
        for y in np.arange(-0.54 * v.up, 0.16 * v.down, 0.1)
        for x in np.arange(-0.46, 0.42, 0.09)
    ]
    stage.marks(pigeonholes, darker(wood, 0.5))
    keys = [(-0.436 + 0.09 * (k % 10), -0.54 * v.up + 0.1 * (k // 10)) for k in range(0, 40, 3)]
    stage.marks([v.front(x, y + 0.02, x + 0.012, y + 0.056, z) for x, y in keys], gold)
    desk = v.end * 0.8
    v.layer(v.front(-0.62, 0.34 * v.down, 0.62, 0.9 * v.down, desk), wood, 1.0, 0.3)
    v.layer(v.front(-0.66, 0.29 * v.down, 0.66, 0.36 * v.down, desk), lighter(marble, 0.3), 1.0)
    for x in np.arange(-0.56, 0.5, 0.28):
        v.layer(v.front(x, 0.44 * v.down, x + 0.2, 0.82 * v.down, desk), lighter(wood, 0.12), 1.0)
    for side in (-1, 1):
        for zc in (1.7, 1.05):
            column = v.front(side * (v.half - 0.16), -v.up, side * (v.half - 0.06), v.down, zc)
            v.layer(column, lighter(marble, 0.25), zc, 0.25)
            for y0, y1 in ((0.92 * v.down, v.down), (-v.up, -0.92 * v.up)):
                v.layer(v.front(side * (v.half - 0.19), y0, side * (v.half - 0.03), y1, zc), gold, zc)
    red = stage.palette.lit(colour("#a8323a"))
    stage.layer(v.floor(-0.3, 0.3, 0.5, desk), v.far(red, 2), red)
    for x in (-0.33, 0.3):
        stage.layer(v.floor(x, x + 0.03, 0.5, desk), gold, gold)
    _chandelier(stage, v.x, 0.05)
    return Ground(v.y + 0.62 * v.down, stage.h - 0.05, "floor")


def _chandelier(stage: Stage, x: float, y: float) -> None:
    gold = colour("#e8bf5a")
    stage.marks([rect(x - 0.002, 0, x + 0.002, y)], gold)
    for half, dy in ((0.13, 0.05), (0.085, 0.09), (0.045, 0.13)):
        stage.layer(dot(x, y + dy, half, 0.01), lighter(gold, 0.2), darker(gold, 0.2))
        for px in np.linspace(x - half, x + half, 7):
            stage.light_up(float(px), y + dy - 0.018, 0.05, colour("#ffdf9a"), 0.6)
            stage.marks(
                [rect(float(px) - 0.003, y + dy - 0.024, float(px) + 0.003, y + dy)], colour("#fff6dc")
            )
            stage.marks([dot(float(px), y + dy + 0.018, 0.005, 0.008)], colour("#f4fbff"), 0.8)
    stage.light_up(x, y + 0.1, 0.5, colour("#ffe0a0"), 0.4)


@setting("bowling", "street", "room", "cafe", sheltered=True, shows="bowling pin lane alley")
def bowling_alley(stage: Stage) -> Ground:
    """A bowling alley: polished lanes with gutters and arrows, pins in the light at their end."""
    dimmed(stage, (0.9, 0.86, 0.98), colour("#3a2a5a"), True)
    v = hall(stage, colour("#3a2a5a"), 0.7, 0.42, 3.4, 0.0)
    v.shell(colour("#3a2f6a"), colour("#5a4a6a"), colour("#241c40"))
    wood = colour("#e0a860")
    for k in (-1, 0, 1):
        x = 0.44 * k
        stage.layer(v.floor(x - 0.17, x + 0.17, 0.5, v.end), v.far(wood, 2.2), lighter(wood, 0.1))
        seams = np.arange(x - 0.15, x + 0.16, 0.05)
        boards = [v.quad((a, v.down, 0.5), (a + 0.003, v.down, 0.5), (a, v.down, v.end)) for a in seams]
        stage.marks(boards, darker(wood, 0.35), 0.5)
        for s in (-1, 1):
            edge = sorted((x + s * 0.17, x + s * 0.215))
            stage.layer(v.floor(edge[0], edge[1], 0.5, v.end), colour("#2a2236"), colour("#14101e"))
        tips = (x - 0.1, x - 0.05, x, x + 0.05, x + 0.1)
        y = v.down
        arrows = [v.quad((a - 0.012, y, 1.12), (a, y, 1.3), (a + 0.012, y, 1.12)) for a in tips]
        stage.marks(arrows, colour("#8a3a2a"), 0.9)
        _pins(v, x)
    pink, blue = colour("#ff4fa0"), colour("#4ad8ff")
    for side, tone in ((-1, pink), (1, blue)):
        for y in (-0.72 * v.up, -0.62 * v.up):
            stage.marks([v.wall(side, 0.5, v.end, y, y + 0.016)], lighter(tone, 0.3))
        stage.light_up(*v.at(side * v.half, -0.66 * v.up, 1.3), 0.4, tone, 0.35)
    hood = v.front(-0.68, -0.6 * v.up, 0.68, 0.1 * v.down, v.end * 0.96)
    stage.layer(hood, colour("#6a3fa0"), colour("#3a2470"))
    for k in range(5):
        x, y = v.at(-0.5 + 0.25 * k, -0.24 * v.up, v.end * 0.96)
        stage.light_up(x, y, 0.07, (pink, blue)[k % 2], 0.7)
        stage.marks([dot(x, y, 0.014)], lighter((pink, blue)[k % 2], 0.5))
    x = stage.w * (0.5 - 0.3 * stage.side)
    stand(stage, lit(stage, sprite_of(stage, "openmoji:1F3B3", 0.22, "alley")), x, stage.h - 0.05)
    for i in range(3):
        pendant(stage, (i + 0.5) / 3 * stage.w, 0.03, pink)
    return Ground(v.y + 0.66 * v.down, stage.h - 0.05, "floor")


def _pins(v: Vista, x: float) -> None:
    stage, z = v.stage, v.end * 0.94
    stage.layer(v.front(x - 0.2, 0.06 * v.down, x + 0.2, v.down, z), colour("#1c1430"), colour("#4a3a6a"))
    stage.light_up(*v.at(x, 0.6 * v.down, z), 0.12, colour("#fff0d0"), 0.5)
    for row in range(4):
        for k in range(4 - row):
            px, py = v.at(x + 0.085 * (k - (3 - row) / 2), v.down * (0.9 + 0.03 * row), z)
            stage.layer(dot(px, py - 0.018, 0.0085, 0.018), colour("#ffffff"), colour("#d8d4e0"))
            stage.layer(dot(px, py - 0.044, 0.0055, 0.008), colour("#ffffff"), colour("#e4e0ea"))
            stage.marks([rect(px - 0.005, py - 0.036, px + 0.005, py - 0.032)], colour("#d8344a"))
