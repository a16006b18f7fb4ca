"""Pictures of nothing that has a shape: a mood composed of a few large forms, seeded by the words."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colours, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import ring
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.reading.ideas import idea_of
from offline.illustrator.settings import place

from .ideas import IDEAS, Composition
from .shapes import dot, grounded
from .sky.air import paint_sky
from .sky.clouds import sea_of_clouds
from .sky.moods import discs, horizons, rays, seeds, shards

INKS = {
    "calm": "#24476a #4f7fa0 #9cc0c8 #e8dcc8 #f2b89a",
    "warm": "#7a2f3a #d8644a #f0a24a #f8d8a0 #4a6a7a",
    "dark": "#14141f #2c2c44 #5a4a6a #8a7a8a #c8a86a",
    "vivid": "#e0405a #f4b03a #2f9fb0 #5a3f9a #f6efe0",
    "": "#2f4f6f #d8725a #f0c27a #7fa89a #f4ead8",
}
MOODS = {
    "weight": "dark",
    "far light": "",
    "phases": "calm",
    "veils": "calm",
    "union": "warm",
    "parting": "dark",
    "alone": "calm",
    "growth": "warm",
    "strings": "vivid",
    "whirl": "dark",
    "tunnel": "calm",
    "flight": "vivid",
    "calm": "calm",
    "dawn": "warm",
}
"""The inks of an idea that is spoken of without a mood."""


_QUARTER = np.linspace(0, np.pi / 2, 16)
FORMS = (
    ring(0.5, 0.5, 0.42, 0.42),
    np.vstack([[0, 0], np.column_stack([np.cos(_QUARTER), np.sin(_QUARTER)])]),
    np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]),
    ring(0.5, 0.5, 0.22, 0.22),
    np.column_stack([0.5 - 0.5 * np.cos(_QUARTER * 2), 1 - 0.5 * np.sin(_QUARTER * 2)]),
)
"""A circle, a quarter, a triangle, a small circle, a half, each in a square of side 1."""


@place("abstract")
def abstract(stage: Stage) -> Ground:
    """One of the compositions that suit the mood: ribbons, rings, birds of paper, rays, discs, shards ..."""
    turn = float(stage.dice("inks").uniform(-0.07, 0.07))
    mood = stage.scene.mood or MOODS.get(idea_of(stage.scene), "")
    inks = [turned(c, turn) for c in colours(INKS[mood])]
    if stage.palette.night:
        inks = [stage.palette.lit(c) for c in inks]
    if stage.scene.tint:
        inks = [mix(c, stage.scene.tint, 0.45) for c in inks]
    suited = _suited(stage)
    suited[int(stage.dice("composition").integers(len(suited)))](stage, inks)
    return Ground(stage.h * 0.4, stage.h * 0.7, "air")


def _suited(stage: Stage) -> tuple[Composition, ...]:
    """The compositions of its idea, else of its shapes, else of its mood."""
    if idea := idea_of(stage.scene):
        shared = {"flight": flock, "calm": horizons, "dawn": rays, "growth": seeds, "tunnel": rings}
        return (shared.get(idea) or IDEAS[idea],)
    if "geometric" in stage.scene.sights:
        return (tiles, discs, tiles)
    return COMPOSITIONS[stage.scene.mood or ""]


def ribbons(stage: Stage, inks: list[Colour]) -> None:
    rng = stage.dice("ribbons")
    stage.gradient((mix(inks[4], inks[2], 0.45), lighter(inks[3], 0.25)), 0, stage.h + 0.02)
    x, y, r = stage.w * (0.5 - 0.18 * stage.side), stage.h * 0.34, 0.17
    stage.glow(x, y, 0.6, lighter(inks[4], 0.5), 0.7)
    stage.layer(dot(x, y, r), lighter(inks[1], 0.2), inks[4])
    xs = np.linspace(-0.02, stage.w + 0.02, 120)
    for i in range(7):
        level = stage.h * (0.46 + 0.085 * i)
        a, b, p, q = rng.uniform(0.03, 0.09), rng.uniform(0.015, 0.04), *rng.uniform(0, 6.28, 2)
        crest = level + a * np.sin(xs * (2.2 + 0.2 * i) + p) + b * np.sin(xs * 6.1 + q)
        tone = mix(inks[i % 3], inks[0], i / 9)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.22),
            darker(tone, 0.2),
            0.08,
            f"r{i}",
        )


def tiles(stage: Stage, inks: list[Colour]) -> None:
    """Squares, circles, quarters and triangles in a grid, as a school of design once did."""
    rng, paper = stage.dice("tiles"), lighter(inks[4], 0.35)
    stage.gradient((paper, paper), 0, stage.h + 0.02)
    side = 1 / 5
    for x in np.arange(stage.w % side / 2 - side, stage.w, side):
        for y in np.arange(stage.h % side / 2 - side, stage.h, side):
            ground, form = (inks[int(v)] for v in rng.permutation(len(inks))[:2])
            square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * side + [x, y]
            if rng.random() < 0.6:
                stage.layer(square, lighter(ground, 0.06), ground)
            kind, turn = int(rng.integers(5)), int(rng.integers(4))
            angle = np.deg2rad(90 * turn)
            spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
            stage.layer(
                (FORMS[kind] - 0.5) @ spin * side + [x + side / 2, y + side / 2], lighter(form, 0.1), form
            )


def rings(stage: Stage, inks: list[Colour]) -> None:
    rng = stage.dice("rings")
    stage.gradient((darker(inks[0], 0.25), inks[0], mix(inks[0], inks[2], 0.5)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.14 * stage.side), stage.h * 0.46
    reach = float(np.hypot(stage.w, stage.h)) * 0.7
    stage.glow(x, y, reach, lighter(inks[4], 0.3), 0.55)
    for i in range(11, 0, -1):
        r = reach * (i / 11) ** 1.5
        start, sweep = float(rng.uniform(0, 360)), float(rng.uniform(150, 320))
        stage.marks(
            [_arc(x, y, r, 0.008 + 0.028 * float(rng.random()) * i / 6, start, sweep)], inks[1 + i % 4], 0.85
        )
    stage.layer(dot(x, y, 0.06), lighter(inks[4], 0.6), lighter(inks[3], 0.2))
    motes = rng.random((round(60 * stage.w), 3))
    stage.marks(
        [dot(a * stage.w, b * stage.h, 0.001 + 0.004 * c * c) for a, b, c in motes],
        lighter(inks[4], 0.4),
        0.7,
    )


def _arc(x: float, y: float, r: float, wide: float, start: float, sweep: float) -> np.ndarray:
    full = ring(0, 0, 1, 1)
    a = np.deg2rad(np.linspace(start, start + sweep, max(24, len(full))))
    unit = np.column_stack([np.cos(a), np.sin(a)])
    return np.vstack([unit * r, unit[::-1] * (r - wide)]) + [x, y]


def flock(stage: Stage, inks: list[Colour]) -> None:
    rng = stage.dice("flock")
    paint_sky(stage, stage.h, 3)
    xs = np.linspace(-0.02, stage.w + 0.02, 90)
    for i in range(4):
        crest = stage.h * (0.78 + 0.065 * i) + 0.03 * np.sin(xs * (4 + i) + rng.uniform(0, 6))
        tone = mix(mix(inks[0], inks[2], 0.6 - 0.2 * i), stage.palette.haze, 0.5 - 0.15 * i)
        stage.layer(grounded(stage, np.column_stack([xs, crest])), lighter(tone, 0.2), tone)
    n = max(7, round(11 * stage.w))
    for i in range(n):
        t = i / (n - 1)
        x = stage.w * (0.5 + stage.side * (0.36 - 0.72 * t)) + float(rng.uniform(-0.03, 0.03))
        y = stage.h * (0.7 - 0.52 * t**0.8) + float(rng.uniform(-0.04, 0.04))
        _bird(stage, x, y, 0.1 - 0.062 * t, inks[1 + i % 4], float(rng.uniform(-0.5, 0.5)))


def _bird(stage: Stage, x: float, y: float, s: float, c: Colour, beat: float) -> None:
    """A folded-paper bird, heading up and away."""
    f = -stage.side
    near = np.array([[-0.9, 0.12], [0.1, 0.0], [-0.25, -0.75 - 0.4 * beat]])
    far = np.array([[0.1, 0.0], [-0.5, 0.04], [0.3, -0.62 - 0.3 * beat]])
    body = np.array([[-0.95, 0.16], [0.2, -0.06], [0.75, -0.2], [0.1, 0.22]])
    for shape, tone in ((far, darker(c, 0.3)), (body, c), (near, lighter(c, 0.3))):
        stage.layer(shape * [f * s, s] + [x, y], lighter(tone, 0.1), tone)


COMPOSITIONS: dict[str, tuple[Composition, ...]] = {
    "calm": (horizons, ribbons, rings, horizons, seeds),
    "warm": (rays, ribbons, discs, flock, rays),
    "dark": (shards, rings, seeds, shards),
    "vivid": (discs, rays, flock, seeds, ribbons),
    "": (ribbons, rings, flock, rays, discs, horizons, seeds),
}


@place("sky")
def sky(stage: Stage) -> Ground:
    """High above: clouds beneath, too."""
    paint_sky(stage, stage.h, 5)
    if stage.scene.weather not in {"rain", "storm"}:
        sea_of_clouds(stage)
    return Ground(stage.h * 0.3, stage.h * 0.6, "air")
