"""Other worlds: an alien planet, a black hole."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.settings import setting

from .country.cavern import CRYSTALS
from .country.features import stalls
from .rooms.vista import dimmed
from .shapes import dot, jagged, rolling
from .sky.air import paint_nebula, paint_stars
from .wonders import drifting_lights


@setting("alienmarket", "mars", "moon", "desert", "space", shows="stall market moon planet")
@setting("alienjungle", "mars", "jungle", "forest", shows="plant moon planet tree")
@setting("alien", "mars", "moon", "space", "desert", shows="plant moon planet")
def alien(stage: Stage) -> Ground:
    """Another world: two moons in a strange sky, spires of rock, plants that glow."""
    rng = stage.dice("world")
    sky = (
        colours("#1a1040 #6a2f8a #f07aa0"),
        colours("#04263a #0f6a7a #8ae8c0"),
        colours("#2a0f4a #3f4fb0 #f0b0d8"),
    )[int(rng.integers(3))]
    land = colours("#6a4a8a #2f7a7a #8a4a7a")[int(rng.integers(3))]
    dimmed(stage, (0.84, 0.82, 0.96), mix(sky[-1], sky[1], 0.4), True)
    horizon = stage.level(0.6)
    stage.gradient(sky, 0, horizon + 0.02)
    paint_stars(stage, horizon * 0.8, 120)
    side = stage.side
    stage.sun = (stage.w * (0.5 - 0.26 * side), horizon * 0.36)
    _moon(stage, *stage.sun, 0.15, mix(sky[-1], WHITE, 0.4), 1)
    _moon(stage, stage.w * (0.5 + 0.12 * side), horizon * 0.2, 0.06, mix(land, WHITE, 0.55), 2)
    for i in range(3):
        depth = 0.6 - 0.2 * i
        tone = mix(land, sky[-1], depth)
        level = horizon - 0.02 + 0.07 * i
        _spires(stage, level, 0.3 - 0.05 * i, tone, i)
        stage.layer(
            rolling(stage, rng, level, 0.03, 1.2), lighter(tone, 0.12), darker(tone, 0.3), 0.15, f"land{i}"
        )
    if "alienmarket" in stage.scene.sights:
        stalls(stage, horizon + 0.06)
    if "alienjungle" in stage.scene.sights:
        _thicket(stage, horizon)
    _flora(stage, horizon + 0.14)
    return Ground(horizon + 0.2, stage.h - 0.08)


def _thicket(stage: Stage, horizon: float) -> None:
    """Plants as tall as trees in three rows: stems that branch into fans, pods and drops of light."""
    for row, (depth, tall, count) in enumerate(((0.5, 0.42, 12), (0.28, 0.5, 8), (0.06, 0.62, 4))):
        rng, n = stage.dice(f"thicket{row}"), round(count * stage.w)
        for k in range(n):
            x = (k + float(rng.random())) / n * stage.w
            if row and abs(x - stage.w * (0.5 + 0.14 * stage.side)) < 0.14 + 0.06 * row:
                continue
            tone = mix(CRYSTALS[int(rng.integers(4))], stage.palette.haze, depth)
            _giant_plant(
                stage, rng, x, horizon + 0.03 + 0.06 * row, tall * float(rng.uniform(0.6, 1.1)), tone
            )
        stage.glow(stage.w / 2, horizon + 0.04 + 0.06 * row, stage.w * 0.9, stage.palette.haze, 0.3, 0.14)
    drifting_lights(stage, 0.1, stage.h - 0.1, 30, CRYSTALS[2], "spores")


def _giant_plant(
    stage: Stage, rng: np.random.Generator, x: float, foot: float, tall: float, c: Colour
) -> None:
    """A bent stem with a crown of long leaves that droop, each with a drop of light at its end."""
    lean, t = float(rng.uniform(-0.3, 0.3)) * tall, np.linspace(0, 1, 14)
    stem = np.column_stack([x + lean * t**2, foot - tall * t])
    half = np.column_stack([tall * 0.03 * (1.4 - t), np.zeros(14)])
    dark = mix(c, (30, 24, 70), 0.62)
    stage.layer(np.vstack([stem - half, (stem + half)[::-1]]), lighter(dark, 0.14), darker(dark, 0.3))
    top = stem[-1]
    leaves, drops = [], []
    for k in range(9):
        way = (k - 4) / 4 * 0.95 + float(rng.uniform(-0.1, 0.1))
        reach = tall * float(rng.uniform(0.3, 0.46))
        line = np.column_stack(
            [top[0] + way * reach * t, top[1] - 0.36 * reach * np.sin(np.pi * t) + 0.62 * reach * t**2]
        )
        wide = np.column_stack([np.zeros(14), 0.05 * tall * np.sin(np.pi * t) ** 0.8])
        leaves.append(np.vstack([line - wide * 0.6, (line + wide * 0.6)[::-1]]))
        drops.append(line[-1])
    stage.marks(leaves[::2], mix(c, (40, 40, 100), 0.45), 0.95)
    stage.marks(leaves[1::2], mix(c, (40, 40, 100), 0.25), 0.95)
    for px, py in drops:
        stage.light_up(float(px), float(py), 0.11 * tall, c, 0.6)
    stage.marks(
        [dot(float(px), float(py), 0.016 * tall + 0.002, 0.024 * tall + 0.002) for px, py in drops],
        lighter(c, 0.5),
    )
    stage.light_up(float(top[0]), float(top[1]), 0.3 * tall, c, 0.3)


def _moon(stage: Stage, x: float, y: float, r: float, c: Colour, k: int) -> None:
    stage.light_up(x, y, r * 2.4, c, 0.35)
    stage.layer(dot(x, y, r), lighter(c, 0.35), darker(c, 0.25))
    rng = stage.dice(f"moon{k}")
    marks = [
        dot(x + r * 0.6 * float(a), y + r * 0.6 * float(b), r * 0.1 * float(s))
        for a, b, s in zip(
            rng.uniform(-1, 1, 8), rng.uniform(-1, 1, 8), rng.uniform(0.5, 1.6, 8), strict=True
        )
    ]
    stage.marks(marks, darker(c, 0.25), 0.5)


def _spires(stage: Stage, level: float, tall: float, c: Colour, i: int) -> None:
    rng = stage.dice(f"spires{i}")
    for _ in range(max(2, round((7, 4, 2)[i] * stage.w))):
        x, high = float(rng.uniform(0, stage.w)), tall * float(rng.uniform(0.4, 1.0))
        if i == 2 and abs(x - stage.w * (0.5 + 0.15 * stage.side)) < 0.24:
            continue
        half, lean = high * 0.16, float(rng.uniform(-0.1, 0.1)) * high
        left = jagged((x - half * 1.6, level + 0.04), (x + lean, level - high), 0.02, rng)
        right = jagged((x + lean, level - high), (x + half * 1.6, level + 0.04), 0.02, rng)
        stage.layer(np.vstack([left, right]), lighter(c, 0.16), c)
        stage.marks([np.vstack([right, [[x + lean * 0.5, level + 0.04]]])], darker(c, 0.4), 0.4)


def _flora(stage: Stage, top: float) -> None:
    """Bulbs on stems, coiled and lit from within, larger towards the beholder."""
    rng = stage.dice("flora")
    focus = stage.w * (0.5 + 0.14 * stage.side)
    for t, u in sorted(rng.random((round(20 * stage.w), 2)).tolist()):
        x, foot, tall = u * stage.w, top + (stage.h - top) * t, 0.05 + 0.16 * t
        if abs(x - focus) < 0.2:
            continue
        tone = CRYSTALS[int(rng.integers(4))]
        lean = float(rng.uniform(-0.3, 0.3)) * tall
        k = np.linspace(0, 1, 12)
        stem = np.column_stack([x + lean * k**2, foot - tall * k])
        half = np.column_stack([tall * 0.05 * (1 - 0.6 * k), np.zeros(12)])
        stage.layer(
            np.vstack([stem + half, (stem - half)[::-1]]),
            mix(tone, (60, 40, 110), 0.5),
            darker(mix(tone, (60, 40, 110), 0.6), 0.3),
        )
        tip = stem[-1]
        stage.light_up(tip[0], tip[1], tall * 0.9, tone, 0.55)
        stage.layer(dot(tip[0], tip[1], tall * 0.2, tall * 0.24), lighter(tone, 0.55), tone)
        for s in (-1, 1):
            leaf = np.array(
                [
                    [x + lean * 0.1, foot - tall * 0.2],
                    [x + s * tall * 0.34, foot - tall * 0.42],
                    [x + s * tall * 0.5, foot - tall * 0.3],
                    [x + s * tall * 0.26, foot - tall * 0.18],
                ]
            )
            stage.layer(leaf, mix(tone, (50, 90, 120), 0.5), mix(tone, (40, 50, 90), 0.7))


@setting("blackhole", "space", "sky", shows="hole star light")
def black_hole(stage: Stage) -> Ground:
    """A black hole: a disc of fire around darkness, light bent over it."""
    stage.gradient(stage.palette.sky, 0, stage.h)
    paint_nebula(stage, colour(("#7a3fc8", "#2f5fc8", "#a83f5a")[int(stage.dice("nebula").integers(3))]))
    paint_stars(stage, stage.h, 300)
    x, y, r = stage.w / 2, stage.h * 0.47, 0.17
    stage.light_up(x, y, 0.62, colour("#f08a3a"), 0.55)
    hot = colours("#7a2a1a #c8501c #f0902a #ffd07a #fff4d8")
    _disc(stage, x, y, r, hot, back=True)
    for grow, tone in ((1.16, hot[2]), (1.09, hot[3]), (1.04, hot[4])):
        stage.layer(dot(x, y, r * grow), tone, darker(tone, 0.1))
    stage.layer(dot(x, y, r), (2, 1, 6), (2, 1, 6))
    _disc(stage, x, y, r, hot, back=False)
    return Ground(stage.h * 0.3, stage.h * 0.7, "air")


def _disc(stage: Stage, x: float, y: float, r: float, hot: tuple[Colour, ...], back: bool) -> None:
    """The half of the disc that is behind the hole, or before it, in streaks."""
    rng: np.random.Generator = Dice("disc")("streaks") if back else stage.dice("streaks")
    a = np.linspace(np.pi, 2 * np.pi, 50) if back else np.linspace(0, np.pi, 50)
    turn = -0.2 * stage.side
    for k in range(46):
        u = float(rng.random())
        reach = r * (1.25 + 1.65 * u)
        tone = hot[min(4, int(5 * (1 - u) + float(rng.uniform(-0.6, 0.6))))] if u < 0.98 else hot[0]
        px, py, half = reach * np.cos(a), 0.2 * reach * np.sin(a), 0.0016 + 0.003 * float(rng.random())
        wx, wy = px * np.cos(turn) - py * np.sin(turn), px * np.sin(turn) + py * np.cos(turn)
        line = np.column_stack([x + wx, y + wy])
        stage.marks([np.vstack([line - [0, half], (line + [0, half])[::-1]])], tone, 0.55 if k % 3 else 0.9)
