"""Where people are amused: a fairground, a circus."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.growth import greens, wood
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

BRIGHT = colours("#e8483f #f4c03a #3f9ad0 #5ab05a #a86ac8 #f08ab0")
GLOW = colour("#ffcf6a")


def bunting(stage: Stage, y: float, dip: float, each: int = 3) -> None:
    """Flags on strings from side to side, with lamps between them when it is dark."""
    n = max(2, round(each * stage.w))
    for k in range(n):
        x0, x1 = stage.w * k / n, stage.w * (k + 1) / n
        t = np.linspace(0, 1, 9)
        line = np.column_stack([x0 + (x1 - x0) * t, y + dip * 4 * t * (1 - t)])
        stage.marks([np.vstack([line, (line + [0, 0.003])[::-1]])], stage.palette.shadow, 0.8)
        for i, (px, py) in enumerate(line[1:-1]):
            tone = stage.palette.lit(BRIGHT[(i + 2 * k) % 6])
            flag = np.array([[px - 0.014, py], [px + 0.014, py], [px, py + 0.034]])
            stage.layer(flag, lighter(tone, 0.15), tone)
            if stage.lamps:
                stage.light_up(px, py + 0.01, 0.06, GLOW, 0.6)


@setting(
    "fairground", "meadow", "garden", "hills", "street", "city", "village",
    shows="ride rollercoaster stall booth carousel tent",
)  # fmt: skip
def fairground(stage: Stage) -> Ground:
    """A fair: a big wheel and a roller coaster behind striped tents and booths, flags and lamps."""
    foot = stage.level(0.64)
    paint_sky(stage, foot, 4)
    wood(stage, "tree", foot + 0.01, 0.12, 0.42, 14, "behind", leaves=greens(stage))
    asked = {item.kind for item in stage.scene.items}
    side, k = stage.side, min(1.0, stage.h)
    if "ferris wheel" not in asked:
        wheel = lit(stage, sprite_of(stage, "ferris wheel", 0.5 * k, "fair"), 0.16)
        x = stage.w * (0.5 - 0.25 * side)
        stage.stamp(wheel, x, foot + 0.02)
        if stage.lamps:
            stage.light_up(x, foot - 0.26 * k, 0.42, GLOW, 0.4)
    if "roller coaster" not in asked:
        ride = lit(stage, sprite_of(stage, "roller coaster", 0.3 * k, "fair", flip=side < 0), 0.22)
        stage.stamp(ride, stage.w * (0.5 + 0.27 * side), foot + 0.02)
    sand = stage.palette.lit(colour("#e4cfa4"))
    stage.layer(
        rect(-0.02, foot, stage.w + 0.02, stage.h + 0.02),
        mix(sand, stage.palette.haze, 0.3),
        darker(sand, 0.12),
        0.12,
        "ground",
    )
    n = max(4, round(5 * stage.w))
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        (_booth if i % 2 else _striped_tent)(
            stage, x, foot + 0.055, 0.82 * stage.w / n, BRIGHT[(i * 2 + 1) % 6 if i % 2 else (i * 2) % 6]
        )
    bunting(stage, 0.06, 0.07)
    return Ground(foot + 0.16, stage.h - 0.06)


def _striped_tent(stage: Stage, x: float, foot: float, wide: float, c: Colour) -> None:
    half, tall = wide / 2, wide * 0.95
    red, white = stage.palette.lit(c), stage.palette.lit(colour("#fbf6ea"))
    stage.glow(x, foot, half * 1.3, stage.palette.shadow, 0.5, 0.15)
    for i in range(6):
        a, b = -1 + i / 3, -1 + (i + 1) / 3
        tone = red if i % 2 else white
        side = np.array(
            [
                [x + half * a, foot],
                [x + half * b, foot],
                [x + half * b, foot - tall * 0.45],
                [x + half * a, foot - tall * 0.45],
            ]
        )
        stage.layer(side, lighter(tone, 0.08), darker(tone, 0.16))
        roof = np.array(
            [
                [x + half * 1.12 * a, foot - tall * 0.44],
                [x + half * 1.12 * b, foot - tall * 0.44],
                [x, foot - tall],
            ]
        )
        stage.layer(roof, lighter(tone, 0.1), darker(tone, 0.08))
    stage.layer(
        np.array([[x - half * 0.2, foot], [x, foot - tall * 0.38], [x + half * 0.2, foot]]),
        darker(red, 0.5),
        GLOW if stage.lamps else darker(red, 0.6),
    )
    stage.marks([rect(x - 0.002, foot - tall * 1.16, x + 0.002, foot - tall)], stage.palette.shadow)
    stage.layer(
        np.array([[x, foot - tall * 1.16], [x + 0.035, foot - tall * 1.11], [x, foot - tall * 1.06]]),
        red,
        darker(red, 0.1),
    )


def _booth(stage: Stage, x: float, foot: float, wide: float, c: Colour) -> None:
    half, tall = wide * 0.46, wide * 0.78
    tone, white = stage.palette.lit(c), stage.palette.lit(colour("#fbf6ea"))
    stage.glow(x, foot, half * 1.3, stage.palette.shadow, 0.5, 0.15)
    stage.layer(rect(x - half, foot - tall * 0.72, x + half, foot), darker(tone, 0.5), darker(tone, 0.4))
    if stage.lamps:
        stage.light_up(x, foot - tall * 0.5, half * 1.3, GLOW, 0.6)
    stage.layer(rect(x - half, foot - tall * 0.3, x + half, foot), lighter(tone, 0.1), darker(tone, 0.2))
    rng = stage.dice(f"prizes{x:.2f}")
    for px in np.linspace(x - half * 0.8, x + half * 0.8, 6):
        stage.layer(
            dot(float(px), foot - tall * 0.36, half * 0.13),
            lighter(BRIGHT[int(rng.integers(6))], 0.2),
            BRIGHT[int(rng.integers(6))],
        )
    for i in range(6):
        a, b = x - half * 1.15 + half * 2.3 * i / 6, x - half * 1.15 + half * 2.3 * (i + 1) / 6
        strip = tone if i % 2 else white
        stage.layer(
            np.array(
                [
                    [a + half * 0.06, foot - tall],
                    [b + half * 0.03, foot - tall],
                    [b, foot - tall * 0.74],
                    [a, foot - tall * 0.74],
                ]
            ),
            lighter(strip, 0.1),
            darker(strip, 0.08),
        )
        stage.marks([dot((a + b) / 2, foot - tall * 0.74, (b - a) / 2, (b - a) * 0.34)], strip)


@setting("circus", "stage", "stadium", sheltered=True, shows="tent ring circus")
def circus(stage: Stage) -> Ground:
    """The ring under the big top: stripes of cloth that meet above, spotlights, rows of people, sawdust."""
    dimmed(stage, (0.96, 0.9, 0.88), colour("#5a2a3a"), True)
    x, peak, foot = stage.w / 2, -0.06, stage.h * 0.56
    red, cream = colour("#b82a34"), colour("#f0dcb0")
    n = 34
    stage.gradient((darker(red, 0.6), darker(red, 0.3)), 0, stage.h + 0.02)
    for i in range(n):
        a, b = (stage.w + 3.0) * i / n - 1.5, (stage.w + 3.0) * (i + 1) / n - 1.5
        tone = darker(red if i % 2 else cream, 0.12 + 0.3 * abs(i / n - 0.5))
        stage.layer(np.array([[x, peak], [a, foot], [b, foot]]), darker(tone, 0.35), tone)
    for i, px in enumerate(np.arange(-0.05, stage.w + 0.1, 0.1)):
        tone = red if i % 2 else cream
        stage.layer(
            dot(float(px), foot - 0.2 + 0.01 * (i % 2), 0.054, 0.03), lighter(tone, 0.1), darker(tone, 0.1)
        )
    rng = stage.dice("spectators")
    stage.layer(rect(-0.02, foot - 0.18, stage.w + 0.02, foot + 0.05), colour("#2a1a2e"), colour("#1c1222"))
    heads: dict[Colour, list[Points]] = {}
    for row in range(5):
        y = foot - 0.155 + 0.042 * row
        for px in np.arange(0.02 * (row % 2), stage.w, 0.042):
            tone = mix(
                colours("#e0a884 #8a5a3f #c88a64 #5a3a2c #e8c09a")[int(rng.integers(5))], (40, 20, 50), 0.45
            )
            heads.setdefault(tone, []).append(dot(float(px), y, 0.013, 0.016))
            coat = mix(BRIGHT[int(rng.integers(6))], (40, 20, 50), 0.5)
            heads.setdefault(coat, []).append(dot(float(px), y + 0.03, 0.02, 0.018))
    for tone, spots in heads.items():
        stage.marks(spots, tone)
    sand = colour("#d8b27a")
    stage.layer(
        rect(-0.02, foot + 0.04, stage.w + 0.02, stage.h + 0.02),
        darker(sand, 0.35),
        darker(sand, 0.25),
        0.15,
        "floor",
    )
    cy, rx, ry = foot + 0.25, 0.6, 0.2
    stage.layer(dot(x, cy + 0.02, rx * 1.02, ry * 1.04), darker(red, 0.3), darker(red, 0.4))
    for i in range(28):
        a0, a1 = 2 * np.pi * i / 28, 2 * np.pi * (i + 1) / 28
        arc = np.linspace(a0, a1, 6)
        outer = np.column_stack([x + rx * np.cos(arc), cy + ry * np.sin(arc)])
        stage.marks([np.vstack([outer - [0, 0.03], (outer + [0, 0.02])[::-1]])], red if i % 2 else cream)
    stage.layer(
        dot(x, cy - 0.012, rx * 0.985, ry * 0.95), lighter(sand, 0.12), darker(sand, 0.12), 0.12, "ring"
    )
    star = np.array(
        [
            [np.sin(k * np.pi / 5) * r, -np.cos(k * np.pi / 5) * r * 0.33]
            for k, r in zip(range(10), [0.26, 0.11] * 5, strict=True)
        ]
    ) + [x, cy]
    stage.marks([star], lighter(red, 0.1), 0.6)
    for dx, light in ((-0.5, "#fff0c0"), (0.5, "#ffe0ea"), (0.0, "#e0f0ff")):
        beam = np.array(
            [
                [x + dx - 0.02, -0.02],
                [x + dx + 0.02, -0.02],
                [x + 0.24 - dx * 0.2, cy + 0.1],
                [x - 0.24 - dx * 0.2, cy + 0.1],
            ]
        )
        stage.marks([beam], colour(light), 0.13)
    stage.glow(x, cy, 0.4, colour("#fff2d0"), 0.45, 0.4)
    return Ground(cy - 0.02, cy + 0.12, "floor")
