"""A concert seen from among its crowd: raised hands against the lights of the stage."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import front, setting

NIGHT = colour("#140c26")
LIGHTS = colours("#ff5fa8 #5fc8ff #ffb84a #a87bff")


@setting("concert", "stage", sheltered=True)
def concert(stage: Stage) -> Ground:
    """A stage full of coloured light, speakers at its sides."""
    floor_at = stage.level(0.6)
    first = int(stage.dice("lights").integers(len(LIGHTS)))
    tone = LIGHTS[first]
    stage.gradient((NIGHT, mix(NIGHT, tone, 0.3), mix(NIGHT, tone, 0.6)), 0, floor_at + 0.02)
    stage.glow(stage.w / 2, floor_at, 0.6 * stage.w, mix(tone, colour("#ffffff"), 0.45), 0.75, 0.4)
    for i, x in enumerate(np.linspace(0.08, 0.92, 7)):
        _beam(stage, float(x) * stage.w, i, first)
    for side in (0.0, stage.w - 0.15):
        for k in range(4):
            _speaker(stage, side, floor_at - 0.115 * (k + 1))
    stage.layer(rect(0, floor_at, stage.w, stage.h), mix(NIGHT, tone, 0.35), NIGHT, 0.1, "boards")
    return Ground(floor_at + 0.01, floor_at + 0.05, "floor")


def _beam(stage: Stage, x: float, i: int, first: int) -> None:
    """A lamp at the top and its beam, number ``i`` of a row."""
    tone, lean = LIGHTS[(first + i) % len(LIGHTS)], 0.22 * float(np.sin(2.1 * i + 1)) * stage.w
    low = stage.h * 0.78
    beam = np.array([[x - 0.012, 0.05], [x + 0.012, 0.05], [x + lean + 0.13, low], [x + lean - 0.13, low]])
    stage.marks([beam], tone, 0.16)
    stage.light_up(x, 0.05, 0.14, tone, 0.8)
    stage.marks([dot(x, 0.05, 0.016)], mix(tone, colour("#ffffff"), 0.7), 0.95)


def _speaker(stage: Stage, x: float, y: float) -> None:
    stage.layer(rect(x, y, x + 0.15, y + 0.11), colour("#2a2436"), colour("#171320"))
    stage.marks([dot(x + 0.075, y + 0.055, 0.042)], colour("#0e0a16"), 0.95)
    stage.marks([dot(x + 0.075, y + 0.055, 0.016)], colour("#3a3348"), 0.95)


@front("concert")
def cheering(stage: Stage) -> None:
    """Rows of people from behind with their hands in the air, the nearest the largest and darkest."""
    tone = LIGHTS[int(stage.dice("lights").integers(len(LIGHTS)))]
    rng = stage.dice("cheering crowd")
    for level, size, light in ((0.25, 0.7, 0.34), (0.16, 0.95, 0.2), (0.05, 1.3, 0.06)):
        people: list[Points] = []
        for x in np.arange(-0.05, stage.w + 0.1, 0.115 * size):
            at = float(x + rng.uniform(-0.02, 0.02)), stage.h - level + float(rng.uniform(-0.015, 0.015))
            people += _person(at, 0.1 * size * float(rng.uniform(0.92, 1.08)), rng)
        stage.marks(people, mix(NIGHT, tone, light), 1.0)
        stage.marks([rect(0, stage.h - level + 0.13 * size, stage.w, stage.h)], mix(NIGHT, tone, light), 1.0)


def _person(at: tuple[float, float], size: float, rng: np.random.Generator) -> list[Points]:
    """Head, shoulders and raised arms around the middle of a head; ``size`` is how wide the shoulders are."""
    x, y = at
    parts = [
        dot(x, y, 0.27 * size, 0.32 * size),
        dot(x, y + 0.95 * size, 0.56 * size, 0.62 * size),
        rect(x - 0.55 * size, y + 0.95 * size, x + 0.55 * size, y + 2.2 * size),
    ]
    raised = [side for side in (-1, 1) if rng.random() < 0.8]
    for side in raised:
        tip = x + side * size * float(rng.uniform(0.35, 0.75)), y - size * float(rng.uniform(0.75, 1.3))
        root, elbow = (x + side * 0.44 * size, y + 0.62 * size), (x + side * 0.72 * size, y - 0.05 * size)
        parts += [_limb(root, elbow, 0.13 * size), _limb(elbow, tip, 0.1 * size)]
        parts += [dot(*elbow, 0.115 * size), dot(*tip, 0.12 * size, 0.15 * size)]
    return parts


def _limb(a: tuple[float, float], b: tuple[float, float], half: float) -> Points:
    """A straight part of an arm, from a to b."""
    along = np.subtract(b, a)
    across = np.array([-along[1], along[0]]) / max(1e-6, float(np.hypot(*along))) * half
    return np.array([a - across, a + across, b + 0.8 * across, b - 0.8 * across])
