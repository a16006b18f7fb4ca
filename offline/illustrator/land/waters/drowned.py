"""A city on the ground of the sea, under domes of glass."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import near_ground
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rect, rolling
from offline.illustrator.land.wonders import spire
from offline.illustrator.settings import setting


@setting("sunken", "underwater", "sea", shows="city dome tower castle building light ruin column")
def sunken_city(stage: Stage) -> Ground:
    """A city on the ground of the sea: domes of glass full of light, towers, tubes between them."""
    from .undersea import rays, weeds

    dimmed(stage, (0.62, 0.82, 0.96), colour("#1f7a9a"), True)
    stage.gradient(colours("#1f94b4 #0e5c8a #083a6a #041c40"), 0, stage.h)
    rays(stage)
    level, rng = stage.h - 0.2, stage.dice("sunken")
    for row, (depth, tall, count) in enumerate(((0.6, 0.36, 8), (0.36, 0.46, 5), (0.1, 0.42, 4))):
        foot, n = level - 0.1 + 0.07 * row, max(3, round(count * stage.w))
        ground = mix(colour("#123a5a"), colour("#1f7a9a"), depth)
        stage.layer(
            rolling(stage, stage.dice(f"ridge{row}"), foot - 0.01, 0.02, 0.9),
            lighter(ground, 0.1),
            darker(ground, 0.3),
            0.2,
            f"ridge{row}",
        )
        _tubes(stage, foot, mix(colour("#4fa8c8"), colour("#1f7a9a"), depth))
        for k in rng.permutation(n):
            x = (float(k) + float(rng.uniform(0.2, 0.8))) / n * stage.w
            size, near = tall * float(rng.uniform(0.6, 1.2)), 1 - depth
            if rng.random() < 0.46:
                _dome(stage, x, foot + 0.01, size * 0.5, near, rng)
            else:
                wall = mix(colour("#5a86a8"), colour("#14608a"), depth)
                spire(
                    stage,
                    (x, foot + 0.01),
                    size,
                    0.018 + 0.018 * near,
                    wall,
                    mix(colour("#3fc0b0"), colour("#14608a"), depth),
                    mix(colour("#fff0a8"), colour("#5ad8e8"), depth),
                    f"sea{row}",
                )
        stage.glow(stage.w / 2, foot, stage.w * 0.9, colour("#3fc0d8"), 0.22, 0.16)
    near_ground(stage, level + 0.06, colour("#4f7a86"), 0.14)
    weeds(stage, stage.h - 0.02)
    bubbles = [(float(x), float(y), float(r)) for x, y, r in rng.random((round(60 * stage.w), 3))]
    stage.marks([dot(x * stage.w, y * level, 0.002 + 0.008 * r * r) for x, y, r in bubbles], WHITE, 0.35)
    return Ground(stage.h * 0.25, level, "air")


def _tubes(stage: Stage, foot: float, c: Colour) -> None:
    """Glass passages from house to house."""
    for y in (foot - 0.035, foot - 0.1):
        stage.marks([rect(-0.01, y, stage.w + 0.01, y + 0.012)], c, 0.5)
        stage.marks([rect(-0.01, y + 0.002, stage.w + 0.01, y + 0.005)], lighter(c, 0.6), 0.5)


def _dome(stage: Stage, x: float, foot: float, r: float, near: float, rng: np.random.Generator) -> None:
    """A dome with lit houses and trees in it."""
    tone, lamp = colour("#7ae8f0"), colour("#ffe9a0")
    stage.light_up(x, foot - r * 0.4, r * 1.9, mix(tone, lamp, 0.4), 0.22 + 0.34 * near)
    a = np.linspace(np.pi, 2 * np.pi, 34)
    shell = np.column_stack([x + r * np.cos(a), foot + r * np.sin(a)])
    stage.marks([shell], colour("#2fa0b8"), 0.42)
    for _ in range(6):
        dx = float(rng.uniform(-0.66, 0.66))
        tall, half = r * float(rng.uniform(0.25, 0.72)) * (1 - dx * dx), r * 0.1
        wall = mix(colour("#3f6a8a"), colour("#14608a"), 1 - near)
        stage.layer(rect(x + dx * r - half, foot - tall, x + dx * r + half, foot), lighter(wall, 0.25), wall)
        panes: list[Points] = [
            rect(
                x + dx * r + e * half - half * 0.2,
                foot - tall * t - half * 0.3,
                x + dx * r + e * half + half * 0.2,
                foot - tall * t + half * 0.2,
            )
            for t in (0.3, 0.55, 0.8)
            for e in (-0.45, 0.45)
        ]
        stage.marks(panes, lamp, 0.5 + 0.5 * near)
    stage.marks(
        [dot(x + dx * r, foot - 0.1 * r, 0.13 * r, 0.1 * r) for dx in (-0.75, -0.1, 0.5, 0.8)],
        colour("#4fc08a"),
        0.8,
    )
    rim = np.vstack([shell, (shell * 0.965 + np.array([x, foot]) * 0.035)[::-1]])
    stage.marks([rim], lighter(tone, 0.5), 0.5 + 0.3 * near)
    gleam = a[6:13]
    arc = np.column_stack([x + 0.84 * r * np.cos(gleam), foot + 0.84 * r * np.sin(gleam)])
    stage.marks([np.vstack([arc, (arc * 0.94 + np.array([x, foot]) * 0.06)[::-1]])], WHITE, 0.5)
    stage.layer(
        rect(x - r * 1.05, foot - r * 0.03, x + r * 1.05, foot + r * 0.08),
        colour("#7ab8c8"),
        colour("#2f6a8a"),
    )
