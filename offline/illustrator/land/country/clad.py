"""What kind of ground a land has by the words: rocky, mossy, flooded, muddy, dry and cracked."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dash, dot, jagged, rect, rolling

from .fire import wildfire
from .ground import stone


def clothe(stage: Stage, ground: Ground) -> Ground:
    """The ground of a place made what it is said to be, before anyone stands on it."""
    for sight, paint in CLAD.items():
        if sight in stage.scene.sights and ground.kind == "ground":
            paint(stage, ground)
    return ground


def rocky(stage: Stage, ground: Ground) -> None:
    """Bare rock in patches, boulders and stones, larger near by."""
    grey, top = stage.palette.lit(colour("#9a9690")), ground.far - 0.06
    whole = rect(-0.02, top, stage.w + 0.02, stage.h + 0.02)
    stage.mottle(whole, grey, "bare rock", (3.0, 8.0), 1.0)
    stage.mottle(whole, darker(grey, 0.3), "scree", (14.0, 40.0), 0.6)
    rng = stage.dice("boulders")
    focus = stage.w * (0.5 + 0.15 * stage.side)
    for t, u, k in sorted(map(tuple, rng.random((round(46 * stage.w), 3)))):
        x, y = u * stage.w, top + 0.02 + (stage.h - top) * t**1.25
        r = (0.012 + 0.07 * t * t) * (0.5 + k)
        if abs(x - focus) < 0.2 and r > 0.03 and stage.scene.items:
            continue
        stone(stage, x, y, r, rng)


def mossy(stage: Stage, ground: Ground) -> None:
    """Cushions of moss all over the ground, on mossy stones."""
    rocky_rng, green = stage.dice("moss"), stage.palette.lit(colour("#6f9a3a"))
    top = ground.far - 0.05
    whole = rect(-0.02, top, stage.w + 0.02, stage.h + 0.02)
    stage.veil(green, [(top - 0.45, 0.0), (top, 0.24), (stage.h, 0.34)])
    stage.mottle(whole, green, "moss", (4.0, 9.0), 1.0)
    stage.mottle(whole, darker(green, 0.12), "more moss", (3.0, 7.0), 1.0)
    stage.mottle(whole, lighter(green, 0.22), "moss light", (12.0, 30.0), 0.7)
    focus = stage.w * (0.5 + 0.15 * stage.side)
    for t, u, k in sorted(map(tuple, rocky_rng.random((round(22 * stage.w), 3)))):
        x, y, r = u * stage.w, top + 0.03 + (stage.h - top) * t, (0.02 + 0.06 * t) * (0.6 + k)
        if abs(x - focus) > 0.22 or not stage.scene.items:
            stone(stage, x, y, r, rocky_rng)
            _cushion(stage, x, y - 0.36 * r, 0.86 * r)


def _cushion(stage: Stage, x: float, y: float, r: float) -> None:
    """Moss on a stone: tufts of three greens."""
    rng, green = stage.dice(f"cushion {x:.3f}"), stage.palette.lit(colour("#6f9a3a"))
    tufts: list[list[Points]] = [[], [], []]
    for i, (a, k) in enumerate(rng.random((36, 2)) * [2 * np.pi, 1]):
        tufts[i % 3].append(dot(x + np.cos(a) * k * r, y + np.sin(a) * k * r * 0.34, r * 0.2, r * 0.15))
    for tone, drawn in zip((darker(green, 0.3), green, lighter(green, 0.25)), tufts, strict=True):
        stage.marks(drawn, tone, 0.95)


def flooded(stage: Stage, ground: Ground) -> None:
    """Water over the whole ground: all that stands there is mirrored in it."""
    top, palette = ground.far - 0.12, stage.palette
    tint = mix(palette.lit(stage.scene.hue("water", colour("#7a8a90"))), palette.sky[-1], 0.35)
    stage.reflect(top, tint, 0.62)
    stage.mottle(
        rect(0, top, stage.w, stage.h + 0.01), mix(tint, palette.sky[-1], 0.6), "flood", (1.2, 18.0), 0.35
    )
    rng = stage.dice("flood glints")
    glints: list[Points] = []
    shades: list[Points] = []
    for u, t, k in rng.random((round(130 * stage.w), 3)):
        long, y = (0.008 + 0.05 * t) * (0.4 + k), top + 0.01 + (stage.h - top) * t**1.3
        (glints if k < 0.55 else shades).append(dash(u * stage.w, y, long, 0.0006 + 0.002 * t))
    stage.marks(shades, darker(tint, 0.35), 0.4)
    stage.marks(glints, lighter(palette.sky[-1], 0.5), 0.6)


def muddy(stage: Stage, ground: Ground) -> None:
    """Brown, wet, rutted ground."""
    brown, top = stage.palette.lit(colour("#7a5a3c")), ground.far - 0.03
    whole = rect(-0.02, top, stage.w + 0.02, stage.h + 0.02)
    stage.mottle(whole, brown, "mud", (2.0, 6.0), 1.0)
    stage.mottle(whole, brown, "more mud", (2.6, 7.0), 1.0)
    stage.mottle(whole, darker(brown, 0.35), "ruts", (2.0, 60.0), 0.6)
    stage.mottle(whole, lighter(mix(brown, stage.palette.sky[-1], 0.5), 0.2), "wet mud", (3.0, 30.0), 0.5)


def parched(stage: Stage, ground: Ground) -> None:
    """Dry earth, broken into plates that are larger near by."""
    earth, top, rng = stage.palette.lit(colour("#c8a070")), ground.far - 0.02, stage.dice("plates")
    whole = rolling(stage, rng, top, 0.014, 1.8)
    stage.layer(whole, mix(earth, stage.palette.haze, 0.35), darker(earth, 0.15), 0.2, "parched")
    stage.mottle(whole, lighter(earth, 0.3), "pale earth", (3.0, 12.0), 0.5)
    cracks: list[Points] = []
    rows = [top + (stage.h + 0.05 - top) * t**1.7 for t in np.linspace(0.16, 1, 12)]
    for y, lower in pairwise(rows):
        deep = lower - y
        line = jagged((-0.05, y), (stage.w + 0.05, y), deep * 0.7, rng)
        cracks.append(np.vstack([line, (line + [0, deep * 0.09 + 0.001])[::-1]]))
        for x in np.arange(float(rng.uniform(-0.1, 0)), stage.w + 0.1, deep * 2.2 + 0.01):
            x += float(rng.uniform(-0.5, 0.5)) * deep
            down = jagged((x, y), (x + float(rng.uniform(-0.6, 0.6)) * deep, lower), deep * 0.25, rng)
            cracks.append(np.vstack([down, (down + [deep * 0.1 + 0.001, 0])[::-1]]))
    stage.marks(cracks, darker(earth, 0.55), 0.85)


CLAD = {
    "wildfire": wildfire,
    "parched": parched,
    "rocky": rocky,
    "mossyground": mossy,
    "muddyground": muddy,
    "flooded": flooded,
}
"""What each sight makes of the ground."""
