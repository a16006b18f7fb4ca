"""The bridge of a ship of space."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.scene import Item
from offline.illustrator.settings import setting

from .vista import Vista, dimmed, hall


@setting("spaceship", "space", "room", sheltered=True, shows="planet star window console spaceship")
def bridge_of_spaceship(stage: Stage) -> Ground:
    """The bridge of a ship of space: a broad window on the stars, consoles, lights in the floor."""
    dimmed(stage, (0.84, 0.9, 1.0), colour("#3a4a6a"), True)
    v = hall(stage, colour("#20304a"), 0.66, 0.5, 2.0)
    steel = colour("#5a6a84")
    v.shell(darker(steel, 0.35), darker(steel, 0.2), darker(steel, 0.5))
    _stars_outside(v)
    v.tiles(colour("#16202f"), 0.2, 0.7)
    glow = colour("#4ad8f0")
    for side in (-1, 1):
        for z, far in v.rows(0.6, 1.42):
            panel = v.wall(side, z * 1.06, far * 0.97, -0.72 * v.up, 0.5 * v.down)
            v.layer(panel, darker(steel, 0.12), z)
            for k, tone in enumerate(colours("#4ad8f0 #f0b04a #6af0a0")):
                y = -0.5 * v.up + 0.3 * k
                stage.marks([v.wall(side, z * 1.1, far * 0.93, y, y + 0.035, 0.005)], tone, 0.75)
        stage.marks([v.floor(side * 0.4, side * 0.425, 0.5, 1.95)], glow, 0.8)
        stage.marks([v.wall(side, 0.5, 1.98, -0.86 * v.up, -0.83 * v.up, 0.004)], glow, 0.7)
    _console(v, steel, glow)
    return Ground(v.y + 0.74 * v.down, stage.h - 0.06, "floor")


def _stars_outside(v: Vista) -> None:
    """The window in the far wall: space, a planet and its ring."""
    from offline.illustrator.land.cosmos import space

    stage = v.stage
    (x0, y0), (x1, y1) = v.at(-0.92 * v.half, -0.86 * v.up, v.end), v.at(0.92 * v.half, 0.42 * v.down, v.end)
    area = stage.box(x0, y0, x1, y1)
    scene = replace(stage.scene, items=(Item("planet"),))
    view = Stage((area[2] - area[0], area[3] - area[1]), scene, stage.palette, stage.dice, stage.detail)
    space(view)
    planet = lit(view, sprite_of(view, "planet", 0.6, "outside"), 0.06, 0.5)
    view.stamp(planet, view.w * (0.5 + 0.2 * view.side), view.h * 0.88)
    stage.layer(rect(x0 - 0.02, y0 - 0.02, x1 + 0.02, y1 + 0.02), colour("#8a9ab4"), colour("#4a5670"))
    stage.image.paste(view.image, area[:2])
    frame = [
        np.array([[x, y0], [x + 0.014, y0], [v.x + 1.3 * (x - v.x), y1], [v.x + 1.3 * (x - v.x) - 0.014, y1]])
        for x in (x0 + 0.3 * (x1 - x0), x0 + 0.7 * (x1 - x0))
    ]
    stage.marks(frame, colour("#5a6a84"))
    for tip in ([[x0, y0], [x0 + 0.06, y0], [x0, y0 + 0.1]], [[x1, y0], [x1 - 0.06, y0], [x1, y0 + 0.1]]):
        stage.marks([np.array(tip)], colour("#5a6a84"))


def _console(v: Vista, steel: Colour, glow: Colour) -> None:
    """A desk of lights below the window."""
    stage, z, y = v.stage, 1.7, v.down * 0.5
    v.layer(v.floor(-0.62, 0.62, z, z * 1.14, y), lighter(steel, 0.12), 1)
    v.layer(v.front(-0.62, y, 0.62, v.down, z), darker(steel, 0.3), 1, 0.3)
    rng = stage.dice("console")
    for tone in (*colours("#f05a5a #6af0a0 #f0d04a"), glow):
        lights = []
        for a, b in rng.random((9, 2)):
            x, yy = v.at(-0.58 + 1.16 * a, y, z * (1.02 + 0.1 * b))
            lights.append(dot(x, yy, 0.006, 0.004))
        stage.marks(lights, tone)
    for x in (-0.4, 0.0, 0.4):
        stage.layer(v.front(x - 0.15, y + 0.07, x + 0.15, y + 0.24, z), colour("#10283a"), colour("#164a5a"))
        heights = stage.dice(f"screen{x}").uniform(0.02, 0.11, 9)
        bars = [
            v.front(x - 0.12 + 0.027 * k, y + 0.21 - h, x - 0.103 + 0.027 * k, y + 0.21, z)
            for k, h in enumerate(heights)
        ]
        stage.marks(bars, glow, 0.8)
    stage.light_up(*v.at(0, y, z), 0.4, glow, 0.22)
