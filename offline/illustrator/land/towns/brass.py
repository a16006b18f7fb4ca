"""A city of steam: brick and brass, gears that turn, chimneys, clocks, airships."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.wonders import LAMP, arched
from offline.illustrator.settings import setting


@setting(
    "steampunk",
    "city",
    "street",
    "sky",
    "harbour",
    shows="city airship zeppelin gear cog blimp chimney tower clock pipe building",
)
def steampunk_city(stage: Stage) -> Ground:
    """Towers of brick and brass in amber smoke: gears that turn, chimneys, round windows, airships above."""
    street = stage.level(0.76)
    sky = (
        colours("#3a2c3a #8a5a44 #d89a5a #f8d8a0")
        if not stage.palette.night
        else colours("#120f24 #33263c #6a4440 #b8784a")
    )
    dimmed(stage, (0.98, 0.88, 0.78), mix(sky[2], sky[3], 0.5))
    stage.gradient(sky, 0, street + 0.02)
    stage.sun = (stage.w * (0.5 - 0.2 * stage.side), street * 0.42)
    stage.light_up(*stage.sun, 0.7, colour("#ffdf9a"), 0.55)
    stage.layer(dot(*stage.sun, 0.05), colour("#fff4d0"), colour("#ffe0a0"))
    for k, (depth, tall, count) in enumerate(((0.74, 0.5, 9), (0.5, 0.46, 7), (0.22, 0.36, 5))):
        _works(stage, street, depth, tall, count, sky, k)
        if k < 2:
            _airships(stage, k, depth)
        stage.glow(stage.w / 2, street - 0.02, stage.w * 0.9, sky[3], 0.36 - 0.08 * k, 0.24)
    ground = mix(colour("#5a4438"), sky[1], 0.2)
    stage.layer(rect(0, street, stage.w, stage.h), lighter(ground, 0.1), darker(ground, 0.35), 0.3, "cobbles")
    rng = stage.dice("cobbles")
    stones = [
        dot(u * stage.w, street + 0.01 + (stage.h - street) * v, 0.012 + 0.02 * v, 0.004 + 0.007 * v)
        for u, v in rng.random((120, 2))
    ]
    stage.marks(stones[::2], lighter(ground, 0.24), 0.4)
    stage.marks(stones[1::2], darker(ground, 0.4), 0.4)
    for side in (-1, 1):
        x = stage.w * (0.5 + 0.47 * side)
        _gear(stage, x, street + 0.03, 0.13, colour("#a8742e"), side)
        _gear(stage, x - 0.15 * side, street + 0.1, 0.075, colour("#8a8078"), -side)
    return Ground(street + 0.08, stage.h - 0.06)


def _works(
    stage: Stage, foot: float, depth: float, tall: float, count: int, sky: tuple[Colour, ...], row: int
) -> None:
    rng, n = stage.dice(f"works{row}"), max(3, round(count * stage.w))
    for k in rng.permutation(n):
        x, half = (
            (float(k) + float(rng.uniform(0.25, 0.75))) / n * stage.w,
            0.52 * stage.w / n * float(rng.uniform(0.55, 0.9)),
        )
        top, kind = foot - tall * float(rng.uniform(0.5, 1.25)), int(rng.integers(4))
        wall = mix(colours("#7a4434 #8a5a3a #5f4438 #6a5248")[int(rng.integers(4))], sky[3], depth)
        brass = mix(colour("#c8923a"), sky[3], depth)
        stage.layer(rect(x - half, top, x + half, foot), lighter(wall, 0.1), darker(wall, 0.12))
        shade = (x - half, x - half * 0.4) if stage.light > 0 else (x + half * 0.4, x + half)
        stage.marks([rect(shade[0], top, shade[1], foot)], darker(wall, 0.5), 0.34)
        for y in (top, top + 0.12, top + 0.26):
            stage.layer(
                rect(x - half * 1.05, y, x + half * 1.05, y + 0.009), lighter(brass, 0.25), darker(brass, 0.2)
            )
        _panes(stage, rng, (x, top, half, foot), depth)
        if kind == 0:
            a = np.linspace(np.pi, 2 * np.pi, 22)
            stage.layer(
                np.column_stack([x + half * 0.9 * np.cos(a), top + half * 0.9 * np.sin(a)]),
                lighter(brass, 0.3),
                darker(brass, 0.2),
            )
            stage.marks([rect(x - 0.003, top - half * 1.7, x + 0.003, top - half * 0.85)], brass)
        elif kind == 1:
            for dx in (-0.5, 0.1, 0.6):
                _chimney(stage, x + dx * half, top, 0.07 + 0.03 * dx, half * 0.16, wall, depth, rng)
        elif kind == 2:
            stage.layer(
                np.array([[x - half * 1.1, top], [x, top - half * 1.7], [x + half * 1.1, top]]),
                lighter(brass, 0.1),
                darker(brass, 0.3),
            )
        else:
            _clock(stage, x, top + half * 0.1, half * 0.8, brass)
        if row and rng.random() < 0.6:
            _gear(
                stage,
                x + half * float(rng.choice([-0.7, 0.7])),
                top + 0.2 * float(rng.uniform(0.6, 1.3)),
                half * 0.55,
                brass,
                1,
            )


def _panes(
    stage: Stage, rng: np.random.Generator, box: tuple[float, float, float, float], depth: float
) -> None:
    x, top, half, foot = box
    on: list[Points] = []
    off: list[Points] = []
    for y in np.arange(top + 0.035, foot - 0.02, 0.045):
        for dx in np.arange(-0.62, 0.7, max(0.3, 0.026 / half)):
            pane = arched(x + float(dx) * half, float(y) + 0.022, 0.0075, 0.026)
            (on if rng.random() < 0.5 else off).append(pane)
    stage.marks(off, colour("#3a2a30"), 0.6 * (1 - depth))
    stage.marks(on, colour("#ffd98a"), 1 - 0.6 * depth)


def _chimney(
    stage: Stage,
    x: float,
    foot: float,
    tall: float,
    half: float,
    c: Colour,
    depth: float,
    rng: np.random.Generator,
) -> None:
    stage.layer(rect(x - half, foot - tall, x + half, foot), c, darker(c, 0.2))
    stage.layer(rect(x - half * 1.3, foot - tall, x + half * 1.3, foot - tall + 0.01), lighter(c, 0.2), c)
    drift = 0.5 * stage.side
    smoke = mix(colour("#e8d0b0"), colour("#7a6060"), 0.5 * (1 - depth))
    for k in range(7):
        r = 0.016 + 0.008 * k
        stage.glow(
            x + drift * 0.035 * k + float(rng.normal(0, 0.004)),
            foot - tall - 0.02 - 0.026 * k,
            r * 1.5,
            smoke,
            0.5 - 0.05 * k,
        )


def _clock(stage: Stage, x: float, y: float, r: float, brass: Colour) -> None:
    stage.light_up(x, y, r * 2.4, LAMP, 0.3)
    stage.layer(dot(x, y, r), lighter(brass, 0.2), darker(brass, 0.3))
    stage.layer(dot(x, y, r * 0.8), colour("#fff2c8"), colour("#f0cc80"))
    ticks = [
        dot(x + 0.66 * r * np.cos(a), y + 0.66 * r * np.sin(a), r * 0.07) for a in np.arange(12) * np.pi / 6
    ]
    stage.marks(ticks, colour("#4a3020"))
    for a, far in ((-2.0, 0.4), (-0.7, 0.58)):
        tip = np.array([x + far * r * np.cos(a), y + far * r * np.sin(a)])
        across = np.array([-np.sin(a), np.cos(a)]) * r * 0.05
        stage.marks([np.vstack([[x, y] + across, tip, [x, y] - across])], colour("#3a2418"))


def _gear(stage: Stage, x: float, y: float, r: float, c: Colour, turn: int) -> None:
    """A toothed wheel with spokes."""
    n = 14
    a = np.linspace(0, 2 * np.pi, n * 4, endpoint=False) + 0.1 * turn
    far = np.where(np.arange(n * 4) % 4 < 2, 1.0, 0.84) * r
    stage.glow(x, y, r * 1.15, stage.palette.shadow, 0.3)
    stage.layer(np.column_stack([x + far * np.cos(a), y + far * np.sin(a)]), lighter(c, 0.3), darker(c, 0.28))
    stage.layer(dot(x, y, r * 0.66), darker(c, 0.5), darker(c, 0.62))
    for k in range(5):
        b = 2 * np.pi * k / 5 + 0.3
        d, e = np.array([np.cos(b), np.sin(b)]) * r * 0.7, np.array([-np.sin(b), np.cos(b)]) * r * 0.07
        stage.layer(
            np.array([[x, y] + e, [x, y] + d + e, [x, y] + d - e, [x, y] - e]),
            lighter(c, 0.2),
            darker(c, 0.2),
        )
    stage.layer(dot(x, y, r * 0.24), lighter(c, 0.4), darker(c, 0.2))
    stage.layer(dot(x, y, r * 0.1), darker(c, 0.5), darker(c, 0.5))


def _airships(stage: Stage, row: int, depth: float) -> None:
    rng = stage.dice(f"airships{row}")
    for k in range(2 - row if row else 2):
        size = (0.075, 0.15)[row] * float(rng.uniform(0.85, 1.2))
        x = stage.w * (0.24 + 0.5 * k + float(rng.uniform(-0.1, 0.1)) if not row else 0.5 + 0.2 * stage.side)
        y = float(rng.uniform(0.16, 0.3)) if not row else 0.26
        ship = lit(stage, sprite_of(stage, "airship", size, f"fleet{row}{k}", flip=stage.side > 0), depth)
        stage.stamp(ship, x, y)
