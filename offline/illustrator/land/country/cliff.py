"""A cliff by the sea."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Points, points, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import blade, jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import coast, swells, water
from offline.illustrator.settings import place

from .crags import rock_face
from .ground import swathes

ROCKS = colours("#96705a #8a7a72 #a08468 #7f7c80")


@place("cliff")
def cliff(stage: Stage) -> Ground:
    horizon = stage.level(0.6)
    paint_sky(stage, horizon)
    far = stage.palette.lit(colour("#6a86a0"), 0.6)
    stage.layer(coast(stage, stage.dice("coast"), horizon), far, stage.palette.haze)
    water(stage, horizon, colour("#2f6f98"))
    swells(stage, horizon)
    rng = stage.dice("cliff")
    rock = ROCKS[int(rng.integers(len(ROCKS)))]
    tone = stage.palette.lit(rock)
    for u, y, tall in ((0.86, 0.12, 0.15), (0.76, 0.3, 0.1))[: int(rng.integers(0, 3))]:
        _stack(stage, rng, u, horizon + y * (stage.h - horizon), tall, rock)
    edge, top = 0.56 * stage.w, horizon - 0.06 * stage.h
    crest = smooth(
        points(
            f"-0.1,{top + 0.03} {edge * 0.3},{top - 0.015} {edge * 0.75},{top - 0.005} {edge},{top + 0.02}"
        ),
        False,
    )
    _face(stage, rng, crest, edge, top, rock)
    green = stage.palette.lit(colour("#7fb04e"))
    turf = _put(stage, np.vstack([crest, [[edge + 0.012, top + 0.05]], _ragged(rng, edge, top)]))
    stage.layer(turf + [0, 0.014], darker(tone, 0.55), darker(tone, 0.5))
    stage.layer(turf, lighter(green, 0.12), darker(green, 0.3), 0.2, "turf")
    swathes(stage, turf, green, "turf")
    _tufts(stage, rng, crest, green)
    x = edge * 0.52
    perch = (float(_put(stage, np.array([[x, 0.0]]))[0, 0]), top + 0.012)
    return Ground(top + 0.02, top + 0.03, perch=perch, water=(horizon + 0.06, stage.h - 0.16))


def _put(stage: Stage, outline: Points) -> Points:
    """An outline of a cliff on the left, turned to the side on which the subject is."""
    return outline * [-1, 1] + [stage.w, 0] if stage.side > 0 else outline


def _face(
    stage: Stage, rng: np.random.Generator, crest: Points, edge: float, top: float, rock: Colour
) -> None:
    """The rock, foam at its foot."""
    fall = jagged((edge, top + 0.02), (edge + 0.09, stage.h + 0.02), 0.035, rng)
    rock_face(
        stage, _put(stage, np.vstack([crest, fall, [[-0.1, stage.h + 0.02]]])), rock, 0.0, "cliff", 0.3, 1.3
    )
    _foam(stage, _put(stage, fall))


def _foam(stage: Stage, fall: Points) -> None:
    """Surf along the water's edge of the rock, strongest near by."""
    white = lighter(stage.palette.haze, 0.6)
    for i, (x, y) in enumerate(fall[4::2]):
        near = (y - fall[0, 1]) / max(0.1, stage.h - fall[0, 1])
        if y > stage.ground.far * 0.9:
            away = 0.02 + 0.016 * near
            stage.glow(x - away * stage.side, y + 0.006 * (i % 3), 0.022 + 0.04 * near, white, 0.36, 0.34)


def _stack(
    stage: Stage, rng: np.random.Generator, u: float, foot: float, tall: float, c: Colour, depth: float = 0.3
) -> None:
    """A rock that stands alone in the sea."""
    x, half = u * stage.w, tall * 0.36
    left = jagged((x - half, foot), (x - half * 0.3, foot - tall), tall * 0.08, rng)
    right = jagged((x + half * 0.34, foot - tall * 0.94), (x + half, foot), tall * 0.08, rng)
    rock_face(stage, _put(stage, np.vstack([left, right])), c, 0.3, f"stack{u}", 0.3, 0.6)
    spot = _put(stage, np.array([[x, foot]]))[0]
    stage.glow(float(spot[0]), foot, half * 2, lighter(stage.palette.haze, 0.5), 0.6, 0.16)


def _ragged(rng: np.random.Generator, edge: float, top: float) -> Points:
    """The lower rim of the turf, hanging over the rock in tongues."""
    xs = np.linspace(edge, -0.1, 22)
    ys = top + 0.04 + rng.uniform(0, 0.034, len(xs)) * (np.arange(len(xs)) % 2)
    return smooth(np.column_stack([xs, ys]), False, 5)


def _tufts(stage: Stage, rng: np.random.Generator, crest: Points, green: Colour) -> None:
    """Grass along the crest and on the turf."""
    many: list[list[Points]] = [[], []]
    for u, v, lean in rng.random((150, 3)):
        x, y = crest[int(u * (len(crest) - 1))]
        tall = 0.012 + 0.016 * v
        many[int(lean > 0.5)].append(_put(stage, blade(x, y + 0.004 + 0.04 * v, tall, (lean - 0.5) * tall)))
    stage.marks(many[0], darker(green, 0.24), 0.9)
    stage.marks(many[1], lighter(green, 0.12), 0.9)
