"""Settlements on other worlds: gardens under glass, modules, masts."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import PLACES, setting


@setting(
    "colony",
    "mars",
    "moon",
    "space",
    "desert",
    shows="dome colony base habitat greenhouse module station antenna building",
)
def colony(stage: Stage) -> Ground:
    """A settlement on another world: domes of glass with gardens in them, modules, masts."""
    ground = PLACES["moon" if stage.scene.place == "moon" else "mars"](stage)
    level, rng = ground.far - 0.06, stage.dice("colony")
    haze = stage.palette.haze
    for row, (depth, size, spots) in enumerate(
        ((0.5, 0.075, (0.1, 0.3, 0.52, 0.72, 0.9)), (0.16, 0.15, (0.16, 0.56, 0.88)))
    ):
        foot = level - 0.035 + 0.085 * row
        white = mix(stage.palette.lit(colour("#dfe2ea")), haze, depth)
        stage.layer(
            rect(-0.01, foot - size * 0.3, stage.w + 0.01, foot - size * 0.06),
            lighter(white, 0.1),
            darker(white, 0.34),
        )
        seams = [
            rect(x, foot - size * 0.3, x + 0.004, foot - size * 0.06)
            for x in np.arange(0, stage.w, size * 0.5)
        ]
        stage.marks(seams, darker(white, 0.4), 0.5)
        for k, u in enumerate(spots):
            r = size * float(rng.uniform(0.8, 1.15))
            x = u * stage.w + float(rng.uniform(-0.02, 0.02))
            if (k + row) % 3 == 2:
                _module(stage, x, foot, r, white)
            else:
                habitat(stage, x, foot, r, 1 - depth, white, rng)
    for u in (0.06, 0.37, 0.74):
        _mast(stage, u * stage.w, level + 0.04, 0.2, stage.palette.lit(colour("#c8ccd8")))
    for t in (0.25, 0.6):
        for side in (-1, 1):
            x, y = stage.w * (0.5 + side * (0.12 + 0.3 * t)), level + 0.08 + 0.3 * t
            stage.light_up(x, y, 0.1, colour("#ffe0a0"), 0.5)
            stage.marks([rect(x - 0.003, y, x + 0.003, y + 0.03 + 0.02 * t)], stage.palette.shadow, 0.7)
            stage.marks([dot(x, y, 0.007)], colour("#fff4d0"))
    return Ground(level + 0.16, stage.h - 0.07)


def habitat(
    stage: Stage, x: float, foot: float, r: float, near: float, rim: Colour, rng: np.random.Generator
) -> None:
    """A dome of glass on a ring: light, trees and houses in it."""
    lamp = colour("#ffe8b0")
    stage.glow(x, foot + 0.01, r * 1.3, stage.palette.shadow, 0.45, 0.16)
    a = np.linspace(np.pi, 2 * np.pi, 34)
    shell = np.column_stack([x + r * np.cos(a), foot + 0.92 * r * np.sin(a)])
    stage.layer(shell, mix(colour("#9ad8e0"), lamp, 0.2), mix(lamp, colour("#7ac0a0"), 0.3))
    greens_ = colours("#3f8a4f #5aa85a #2f7a4a")
    for k in range(7):
        dx = float(rng.uniform(-0.7, 0.7))
        tall = r * (0.2 + 0.26 * float(rng.random()))
        if k < 3:
            stage.layer(
                rect(x + dx * r - 0.1 * r, foot - tall, x + dx * r + 0.1 * r, foot),
                lighter(rim, 0.1),
                darker(rim, 0.2),
            )
            stage.marks(
                [
                    rect(
                        x + dx * r + e * r,
                        foot - tall * t,
                        x + dx * r + (e + 0.05) * r,
                        foot - tall * t + 0.06 * r,
                    )
                    for t in (0.4, 0.75)
                    for e in (-0.07, 0.02)
                ],
                lamp,
            )
        else:
            tone = greens_[k % 3]
            stage.marks(
                [rect(x + dx * r - 0.01 * r, foot - tall, x + dx * r + 0.02 * r, foot)], colour("#5a4434")
            )
            stage.layer(
                dot(x + dx * r, foot - tall, 0.13 * r, 0.15 * r), lighter(tone, 0.2), darker(tone, 0.2)
            )
    stage.light_up(x, foot - 0.35 * r, r * 1.3, lamp, 0.2 + 0.3 * near)
    ribs: list[Points] = []
    for bend in (-0.62, -0.22, 0.22, 0.62):
        b = np.linspace(0, np.pi / 2, 14)
        line = np.column_stack([x + bend * r * np.cos(b) * 1.25, foot - 0.92 * r * np.sin(b)])
        ribs.append(np.vstack([line - [0.0014, 0], (line + [0.0014, 0])[::-1]]))
    stage.marks(ribs, WHITE, 0.42)
    edge = np.vstack([shell, ((shell - [x, foot]) * 0.972 + [x, foot])[::-1]])
    stage.marks([edge], WHITE, 0.6)
    g = a[6:12]
    arc = np.column_stack([x + 0.82 * r * np.cos(g), foot + 0.76 * r * np.sin(g)])
    stage.marks([np.vstack([arc, ((arc - [x, foot]) * 0.92 + [x, foot])[::-1]])], WHITE, 0.55)
    stage.layer(
        rect(x - r * 1.06, foot - r * 0.05, x + r * 1.06, foot + r * 0.1),
        lighter(rim, 0.2),
        darker(rim, 0.35),
    )


def _module(stage: Stage, x: float, foot: float, r: float, c: Colour) -> None:
    """A landed house on legs, with round windows and a dish."""
    stage.glow(x, foot + 0.012, r, stage.palette.shadow, 0.45, 0.16)
    for s in (-0.6, 0.6):
        stage.marks(
            [
                np.array(
                    [
                        [x + s * r, foot - r * 0.2],
                        [x + s * r * 1.3, foot + r * 0.1],
                        [x + s * r * 1.1, foot + r * 0.1],
                        [x + s * r * 0.8, foot - r * 0.2],
                    ]
                )
            ],
            darker(c, 0.4),
        )
    body = np.array(
        [
            [x - r * 0.8, foot - r * 0.1],
            [x - r * 0.9, foot - r * 0.5],
            [x - r * 0.5, foot - r * 0.95],
            [x + r * 0.5, foot - r * 0.95],
            [x + r * 0.9, foot - r * 0.5],
            [x + r * 0.8, foot - r * 0.1],
        ]
    )
    stage.layer(body, lighter(c, 0.25), darker(c, 0.34))
    for dx in (-0.4, 0.0, 0.4):
        stage.layer(dot(x + dx * r, foot - r * 0.5, r * 0.13), colour("#fff0b8"), colour("#ffc86a"))
    stage.light_up(x, foot - r * 0.5, r * 1.2, colour("#ffd88a"), 0.25)
    stage.marks([rect(x - r * 0.9, foot - r * 0.3, x + r * 0.9, foot - r * 0.25)], colour("#e8703a"), 0.8)


def _mast(stage: Stage, x: float, foot: float, tall: float, c: Colour) -> None:
    stage.marks([rect(x - 0.0025, foot - tall, x + 0.0025, foot)], c)
    stage.marks(
        [
            np.array(
                [
                    [x - 0.02, foot],
                    [x, foot - tall * 0.5],
                    [x + 0.02, foot],
                    [x + 0.016, foot],
                    [x, foot - tall * 0.44],
                    [x - 0.016, foot],
                ]
            )
        ],
        c,
    )
    stage.layer(dot(x + 0.018, foot - tall * 0.74, 0.02, 0.024), lighter(c, 0.3), darker(c, 0.3))
    stage.light_up(x, foot - tall, 0.05, colour("#ff5a4a"), 0.7)
    stage.marks([dot(x, foot - tall, 0.005)], colour("#ffb0a0"))
