"""Vaulted halls that run away from the beholder: a cathedral, a cellar, a prison."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .vista import Vista, dimmed, hall

PANES = colours("#e05a5a #4a86d8 #f0c04a #5aae6a #a866c8")


def arch(x: float, top: float, half: float, foot: float, point: float = 1.25) -> Points:
    """A pointed arch: from its feet up to its tip at ``top``; ``point`` 1 is round."""
    a = np.linspace(0, np.pi / 2, 14)
    rise = half * point
    right = np.column_stack([x + half * np.cos(a) ** (1 / point), top + rise - rise * np.sin(a)])
    left = right[::-1] * [-1, 1] + [2 * x, 0]
    return np.vstack([[[x + half, foot]], right, left, [[x - half, foot]]])


def _wall_arch(v: Vista, side: int, z0: float, z1: float, top: float, foot: float, inset: float) -> Points:
    """An arch in a side wall between two depths."""
    flat = arch(0.5, 0.0, 0.5, 1.0, 1.0)
    t, s = flat[:, 0], flat[:, 1]
    zs = 1 / ((1 - t) / z0 + t / z1)
    ys = top + (foot - top) * s
    return np.array([v.at(side * (v.half - inset), y, z) for y, z in zip(ys, zs, strict=True)])


def _rose(stage: Stage, x: float, y: float, r: float) -> None:
    """A round window of coloured glass."""
    stage.light_up(x, y, r * 3.2, colour("#ffe6b0"), 0.5)
    stage.layer(dot(x, y, r * 1.12), colour("#6a625c"), colour("#4a443f"))
    for ring_of, n, size in ((0.8, 12, 0.19), (0.42, 8, 0.17)):
        for k in range(n):
            a = 2 * np.pi * k / n
            c = PANES[(k * 2 + round(ring_of * 10)) % 5]
            stage.marks([dot(x + r * ring_of * np.cos(a), y + r * ring_of * np.sin(a), r * size)], c)
    stage.marks([dot(x, y, r * 0.22)], colour("#ffe9b0"))


@setting("cathedral", "castle", "hills", "village", sheltered=True, shows="altar cross pew pews candle")
def cathedral(stage: Stage) -> Ground:
    """A nave: rows of pillars and coloured windows, pews, an altar under a rose window."""
    dimmed(stage, (0.92, 0.86, 0.84), colour("#f0d8b0"))
    v = hall(stage, colour("#d8c09a"), 0.6, 0.52, 5.0, high=1.5)
    stone = colour("#a89c90")
    stage.gradient((darker(stone, 0.5), darker(stone, 0.3)), 0, stage.h)
    v.shell(stone, colour("#9a8a7c"), darker(stone, 0.25))
    v.tiles(darker(colour("#9a8a7c"), 0.4), 0.16)
    _rose(stage, v.x, v.y - 0.1 * stage.h, 0.052 * min(1.3, stage.h))
    for z, far in v.rows(0.6, 1.36):
        _bay(v, z, far, stone)
    red = colour("#9a2f3a")
    carpet = v.floor(-0.13, 0.13, 0.5, v.end)
    stage.layer(carpet, v.far(red, 4), red)
    for z, _ in v.rows(0.9, 1.22):
        for side in (-1, 1):
            _pew(v, side, z)
    _altar(v)
    for x in (-0.5, 0.1):
        beam = np.array(
            [[v.x + x, -0.02], [v.x + x + 0.16, -0.02], [v.x + x + 0.5, stage.h], [v.x + x + 0.1, stage.h]]
        )
        stage.marks([beam], colour("#ffe9b8"), 0.08)
    return Ground(v.y + 0.6 * v.down, stage.h - 0.05, "floor", perch=(v.x, stage.h - 0.06))


def _bay(v: Vista, z: float, far: float, stone: Colour) -> None:
    """A coloured window, the vault's rib and a pillar on either side."""
    for i, side in enumerate((-1, 1)):
        inner = 0.86 * z + 0.14 * far, 0.3 * z + 0.7 * far
        v.layer(_wall_arch(v, side, *inner, -0.8 * v.up, 0.02, 0), darker(stone, 0.4), z)
        tone = PANES[(round(z * 7) + i) % 5]
        pane = _wall_arch(v, side, 0.8 * z + 0.2 * far, 0.36 * z + 0.64 * far, -0.74 * v.up, -0.02, 0)
        v.stage.layer(pane, lighter(v.far(tone, z), 0.35), v.far(tone, z))
        x, y = v.at(side * v.half, -0.4 * v.up, z)
        v.stage.light_up(x, y, 0.3 / z, tone, 0.25)
        pillar = v.front(side * (v.half - 0.1), -v.up, side * (v.half - 0.02), v.down, z)
        v.layer(pillar, lighter(stone, 0.12), z, 0.25)
        for at, tall in ((v.down, 0.07), (-0.42 * v.up, 0.05)):
            v.layer(v.front(side * (v.half - 0.13), at - tall, side * v.half, at, z), lighter(stone, 0.2), z)
    a = np.linspace(np.pi, 2 * np.pi, 30)
    outer = [v.at((v.half - 0.02) * np.cos(t), -0.42 * v.up + 0.62 * v.up * np.sin(t), z) for t in a]
    inner_ = [v.at((v.half - 0.09) * np.cos(t), -0.42 * v.up + 0.54 * v.up * np.sin(t), z) for t in a]
    v.layer(np.array(outer + inner_[::-1]), lighter(stone, 0.08), z, 0.1)


def _pew(v: Vista, side: int, z: float) -> None:
    wood, x0, x1 = colour("#7a4c2e"), side * 0.17, side * (v.half - 0.14)
    v.layer(v.front(x0, v.down - 0.17, x1, v.down, z), wood, z, 0.3)
    v.layer(v.front(x0, v.down - 0.18, x1, v.down - 0.15, z), lighter(wood, 0.25), z)
    v.layer(v.front(x0, v.down - 0.2, x0 + side * 0.02, v.down, z), lighter(wood, 0.15), z)


def _altar(v: Vista) -> None:
    z = v.end * 0.92
    v.layer(v.front(-0.5, v.down - 0.1, 0.5, v.down, z), lighter(colour("#b8ac9c"), 0.2), z)
    v.layer(v.front(-0.24, v.down - 0.36, 0.24, v.down - 0.1, z), colour("#f2ead8"), 1.4)
    for x in (-0.18, 0.18):
        v.layer(v.front(x - 0.012, v.down - 0.5, x + 0.012, v.down - 0.36, z), colour("#fff6e0"), 1)
        v.stage.light_up(*v.at(x, v.down - 0.52, z), 0.06, colour("#ffcf7a"), 0.7)
    v.layer(v.front(-0.014, v.down - 0.78, 0.014, v.down - 0.36, z), colour("#d9a53a"), 1)
    v.layer(v.front(-0.1, v.down - 0.68, 0.1, v.down - 0.64, z), colour("#d9a53a"), 1)


@setting("cellar", "room", "cafe", "kitchen", sheltered=True, shows="barrel cask keg")
def cellar(stage: Stage) -> Ground:
    """A vaulted cellar: barrels along the walls, lamps, flagstones."""
    dimmed(stage, (0.86, 0.7, 0.58), colour("#5a3a2c"))
    v = hall(stage, colour("#4a2c22"), 0.6, 0.5, 3.6, 0.04)
    stone = stage.palette.lit(colour("#9a7a66"))
    v.shell(stone, stage.palette.lit(colour("#8a7462")), darker(stone, 0.2))
    _brickwork(v, darker(stone, 0.35))
    v.tiles(darker(stone, 0.5), 0.22)
    for z, _ in v.rows(0.7, 1.36):
        for side in (-1, 1):
            for level in (0, 1):
                _cask(v, side, z, level)
        _rib(v, z, lighter(stone, 0.05))
        x, y = v.at(0, -0.9 * v.up, z)
        stage.light_up(x, y, 0.4 / z, colour("#ffb45a"), 0.5)
        stage.marks([dot(x, y, 0.02 / z, 0.026 / z)], colour("#fff0b8"))
    return Ground(v.y + 0.55 * v.down, stage.h - 0.05, "floor")


def _brickwork(v: Vista, c: Colour) -> None:
    seams = []
    for i, y in enumerate(np.linspace(-v.up, v.down, 13)):
        for side in (-1, 1):
            seams.append(v.wall(side, 0.5, v.end, y - 0.002, y + 0.002))
            for z, far in v.rows(0.56 + 0.08 * (i % 2), 1.25):
                seams.append(v.wall(side, z, z * 1.012, y, y + (v.up + v.down) / 12))
                del far
    v.stage.marks(seams, c, 0.45)


def _rib(v: Vista, z: float, c: Colour) -> None:
    a = np.linspace(np.pi, 2 * np.pi, 30)
    low = -0.3 * v.up
    outer = [v.at(v.half * np.cos(t), low + 0.78 * v.up * np.sin(t) * 1.1, z) for t in a]
    inner = [v.at((v.half - 0.05) * np.cos(t), low + 0.68 * v.up * np.sin(t) * 1.1, z) for t in a]
    v.layer(np.array(outer + inner[::-1]), c, z, 0.2)
    for side in (-1, 1):
        v.layer(v.front(side * (v.half - 0.05), low, side * v.half, v.down, z), c, z, 0.25)


def _cask(v: Vista, side: int, z: float, level: int) -> None:
    """The head of a barrel that lies at the wall."""
    r = 0.155
    x, y = v.at(side * (v.half - r - 0.04), v.down - r * (1.0 + 1.9 * level) - 0.02, z * 1.08)
    r /= z * 1.08
    wood, iron = v.far(v.stage.palette.lit(colour("#a8703f")), z), v.far(colour("#4a4440"), z)
    v.stage.glow(x, y + r, r * 1.3, v.stage.palette.shadow, 0.6, 0.3)
    v.stage.layer(dot(x, y, r, r), iron, darker(iron, 0.3))
    v.stage.layer(
        dot(x, y, r * 0.9, r * 0.9), lighter(wood, 0.12), darker(wood, 0.3), 0.2, f"cask{z:.2f}{side}{level}"
    )
    v.stage.marks(
        [
            rect(x + k * r * 0.3, y - r * 0.84, x + k * r * 0.3 + 0.003 / z, y + r * 0.84)
            for k in (-2, -1, 0, 1, 2)
        ],
        darker(wood, 0.5),
        0.5,
    )
    v.stage.marks([dot(x, y + r * 0.5, r * 0.09)], darker(wood, 0.7))


@setting("prison", "room", "castle", sheltered=True)
def prison(stage: Stage) -> Ground:
    """A cell: stone walls, a barred window with a beam of light, a bunk."""
    dimmed(stage, (0.74, 0.76, 0.82), colour("#8a90a0"))
    v = hall(stage, colour("#6a6e7a"), 0.62, 0.46, 1.9)
    stone = colour("#8a8880")
    v.shell(stone, colour("#76726c"), darker(stone, 0.3))
    _brickwork(v, darker(stone, 0.4))
    z, lines = v.end, []
    for i, y in enumerate(np.arange(-v.up, v.down, 0.16)):
        lines.append(v.front(-v.half, y, v.half, y + 0.005, z))
        lines += [
            v.front(x, y, x + 0.005, y + 0.16, z) for x in np.arange(-v.half + 0.12 * (i % 2), v.half, 0.24)
        ]
    stage.marks(lines, darker(stone, 0.5), 0.5)
    _barred_window(v, z)
    _bunk(v, stage)
    return Ground(v.y + 0.66 * v.down, stage.h - 0.08, "floor")


def _barred_window(v: Vista, z: float) -> None:
    stage, sky = v.stage, v.stage.palette.sky
    x0, y0, x1, y1 = -0.22, -0.7 * v.up, 0.22, -0.24 * v.up
    stage.layer(v.front(x0 - 0.05, y0 - 0.05, x1 + 0.05, y1 + 0.05, z), colour("#6a6862"), colour("#4a4844"))
    stage.layer(v.front(x0, y0, x1, y1, z), sky[0], lighter(sky[-1], 0.2))
    if stage.palette.night:
        stage.marks([dot(*v.at(0.1, y0 + 0.1, z), 0.018)], colour("#fff6d8"))
    bars = [v.front(x - 0.012, y0, x + 0.012, y1, z) for x in np.linspace(x0 + 0.07, x1 - 0.07, 4)]
    stage.marks(bars, colour("#2c2e36"))
    a, b = v.at(x0, y0, z), v.at(x1, y1, z)
    slant = 0.3 * stage.side
    beam = np.array([a, (b[0], a[1]), (b[0] + slant + 0.12, stage.h), (a[0] + slant - 0.12, stage.h)])
    stage.marks([beam], colour("#fff2cc"), 0.16)


def _bunk(v: Vista, stage: Stage) -> None:
    side = -stage.side
    iron, sheet = stage.palette.lit(colour("#5a5e68")), stage.palette.lit(colour("#b8b4a4"))
    y = v.down - 0.2
    v.layer(v.floor(side * v.half, side * (v.half - 0.3), 0.95, 1.8, y), sheet, 1)
    v.layer(
        v.quad(
            (side * (v.half - 0.3), y, 0.95),
            (side * (v.half - 0.3), y, 1.8),
            (side * (v.half - 0.3), y + 0.07, 1.8),
            (side * (v.half - 0.3), y + 0.07, 0.95),
        ),
        darker(sheet, 0.25),
        1,
    )
    v.layer(v.front(side * v.half, y, side * (v.half - 0.3), y + 0.07, 0.95), darker(sheet, 0.15), 1)
    for x, z in ((v.half - 0.3, 0.95), (v.half - 0.3, 1.75)):
        v.layer(v.front(side * x, y + 0.05, side * (x + 0.02), v.down, z), iron, z)
    v.layer(
        v.floor(side * (v.half - 0.03), side * (v.half - 0.26), 1.5, 1.76, y - 0.02), lighter(sheet, 0.5), 1
    )
