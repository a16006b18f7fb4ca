"""What hangs huge in the sky of a strange land: a planet with rings, a planet, two moons, a galaxy."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot
from offline.illustrator.settings import backdrop

LANDS = """
meadow hills village farm garden beach river lake forest cliff city sea mountains desert jungle ice mars moon
harbour
"""
TONES = (
    "#f0c89a #d89a6a #f6e0c0 #b87a5a",
    "#a8c8f0 #7a9ae0 #dfe8fa #6a7ac0",
    "#f0b0c8 #c87aa8 #fadce8 #8a5aa0",
)
"""Bands of a planet."""


@backdrop("far ringed planet", LANDS)
def ringed(stage: Stage, horizon: float) -> None:
    """A planet with rings, half as wide as the picture, its night side in the blue of the sky."""
    x, y, r = stage.w * (0.5 - 0.12 * stage.side), horizon * 0.46, min(0.24, 0.42 * horizon)
    tones = _tones(stage)
    _ring(stage, x, y, r, tones, True)
    ball(stage, x, y, r, tones)
    _ring(stage, x, y, r, tones, False)


@backdrop("far planet", LANDS)
def planet(stage: Stage, horizon: float) -> None:
    """A planet, and a small moon beside it."""
    x, y, r = stage.w * (0.5 - 0.16 * stage.side), horizon * 0.44, min(0.27, 0.46 * horizon)
    ball(stage, x, y, r, _tones(stage))
    ball(stage, x + 1.35 * r * stage.side, y - 0.5 * r, 0.2 * r, colours("#d8d4e0 #b0acc0 #f0eef6 #8a869a"))


@backdrop("far moons", LANDS)
def moons(stage: Stage, horizon: float) -> None:
    """Two moons, the one large and pale, the other small and red."""
    x, y, r = stage.w * (0.5 - 0.2 * stage.side), horizon * 0.4, min(0.15, 0.3 * horizon)
    pale, red = colours("#e8ecf6 #c8d0e4 #fafcff #a8b0cc"), colours("#f0b090 #d88a6a #f8d0b8 #a86050")
    ball(stage, x, y, r, pale, True)
    ball(stage, x + 0.36 * stage.side, y - 0.07, 0.5 * r, red, True)


@backdrop("far suns", LANDS)
def suns(stage: Stage, horizon: float) -> None:
    """Two suns, the one large and golden, the other small and red, near each other."""
    x, y, r = stage.w * (0.5 - 0.16 * stage.side), horizon * 0.42, min(0.1, 0.24 * horizon)
    pairs = (
        (x, y, r, "#fff1c4 #ffc65a"),
        (x + 0.27 * stage.side, y + 0.09 * horizon, 0.55 * r, "#ffd0a8 #f2704a"),
    )
    for at, level, size, tones in pairs:
        core, rim = colours(tones)
        stage.light_up(at, level, size * 3.2, rim, 0.7)
        stage.layer(dot(at, level, size), core, mix(core, rim, 0.5))
        stage.light_up(at, level, size * 1.3, core, 0.5)


def _tones(stage: Stage) -> tuple[Colour, ...]:
    return colours(TONES[int(stage.dice("planet").integers(len(TONES)))])


def ball(
    stage: Stage, x: float, y: float, r: float, tones: tuple[Colour, ...], cratered: bool = False
) -> None:
    """A globe with bands or craters, lit from the sun's side; its dark limb is lost in the sky."""
    sky, rng = stage.palette.sky[min(1, len(stage.palette.sky) - 1)], stage.dice(f"globe{r:.3f}")
    air = 0.16 if stage.palette.night else 0.34
    stage.light_up(x, y, r * 1.7, tones[2], 0.3)
    c = [mix(tone, sky, air) for tone in tones]
    stage.layer(dot(x, y, r), c[0], c[1], 0.3, "globe")
    a = np.linspace(-1, 1, 30)
    for k, t in enumerate(np.sort(rng.uniform(-0.86, 0.86, 9)) if not cratered else ()):
        low, high = float(t), float(t) + float(rng.uniform(0.03, 0.13))
        wave = 0.012 * np.sin(a * 9 + k)
        edge = [
            np.column_stack(
                [x + r * a * np.sqrt(max(0.0, 1 - v * v)), y + r * (v + wave + 0.09 * (1 - a * a))]
            )
            for v in (low, min(high, 0.93))
        ]
        stage.marks([np.vstack([edge[0], edge[1][::-1]])], c[(2, 3, 1)[k % 3]], 0.5)
    if cratered:
        spots = [
            (u, v, s)
            for u, v, s in zip(
                rng.uniform(-0.66, 0.66, 11),
                rng.uniform(-0.66, 0.66, 11),
                rng.uniform(0.06, 0.17, 11),
                strict=True,
            )
        ]
        stage.marks([dot(x + u * r, y + v * r, s * r) for u, v, s in spots], c[3], 0.4)
        stage.marks([dot(x + u * r, y + v * r + 0.03 * r, s * r * 0.8) for u, v, s in spots], c[0], 0.5)
    turn = np.linspace(-np.pi / 2, np.pi / 2, 26)
    side = -stage.light
    for bend in np.linspace(0.97, -0.25, 16):
        limb = np.column_stack([x + side * 1.004 * r * np.cos(turn), y + 1.004 * r * np.sin(turn)])
        inner = np.column_stack([x + side * bend * r * np.cos(turn), y + r * np.sin(turn)])
        stage.marks([np.vstack([limb, inner[::-1]])], mix(sky, darker(tones[3], 0.5), 0.35), 0.11)
    stage.light_up(x - side * 0.4 * r, y - 0.34 * r, r * 0.75, tones[2], 0.24)


def _ring(stage: Stage, x: float, y: float, r: float, tones: tuple[Colour, ...], back: bool) -> None:
    """Half of the rings, tilted: the far half is painted before the globe."""
    a = np.linspace(np.pi, 2 * np.pi, 50) if back else np.linspace(0, np.pi, 50)
    turn, sky = -0.3 * stage.side, stage.palette.sky[0]
    for k, (near, far) in enumerate(((1.28, 1.45), (1.48, 1.78), (1.83, 1.95), (1.99, 2.12))):
        edges = []
        for reach in (near, far):
            px, py = reach * r * np.cos(a), 0.24 * reach * r * np.sin(a)
            edges.append(
                np.column_stack(
                    [x + px * np.cos(turn) - py * np.sin(turn), y + px * np.sin(turn) + py * np.cos(turn)]
                )
            )
        tone = mix((tones[2], tones[0], tones[1], tones[2])[k], sky, 0.24)
        stage.marks([np.vstack([edges[0], edges[1][::-1]])], lighter(tone, 0.12), (0.62, 0.86, 0.7, 0.5)[k])


@backdrop("far galaxy", LANDS)
def galaxy(stage: Stage, horizon: float) -> None:
    """A spiral of stars across the sky."""
    x, y, rng = stage.w * (0.5 - 0.1 * stage.side), horizon * 0.45, stage.dice("spiral")
    stage.light_up(x, y, 0.4, colour("#b08af0"), 0.4)
    for tone, size, strength in (
        ("#7a8af0", 0.0022, 0.8),
        ("#f0b0e8", 0.0016, 0.8),
        ("#ffffff", 0.0013, 0.95),
    ):
        t = rng.random(260) ** 0.7
        turn = 5.6 * t + np.pi * rng.integers(0, 2, 260) + rng.normal(0, 0.2, 260)
        px, py = 0.46 * t * np.cos(turn), 0.17 * t * np.sin(turn)
        tilt = -0.3 * stage.side
        stage.marks(
            [
                dot(x + u * np.cos(tilt) - v * np.sin(tilt), y + u * np.sin(tilt) + v * np.cos(tilt), size)
                for u, v in zip(px, py, strict=True)
            ],
            colour(tone),
            strength,
        )
    for r, s in ((0.17, 0.5), (0.07, 0.8)):
        stage.glow(x, y, r, mix(colour("#f8c8f0"), WHITE, s), s, 0.6)
