"""Half above and half below the surface: a boat on the sea, and who is under it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import WHITE, darker, mix
from offline.illustrator.composing.cast import WATERLINE
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dash, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import PLACES, front, setting

from .waters import water


@setting("waterline", "underwater", shows="sea water wave")
def waterline(stage: Stage) -> Ground:
    """The sky and the sea up to the pane through which the water below is seen."""
    line = WATERLINE * stage.h
    ground = PLACES["underwater"](stage)
    below = stage.image.copy()
    deep, scene = stage.palette, stage.scene
    stage.scene = replace(scene, place="sea")
    stage.palette = palette_for(stage.scene, stage.dice)
    paint_sky(stage, line - 0.07, 3)
    water(stage, line - 0.07, mix(deep.sky[0], (40, 120, 160), 0.5), 0.2)
    stage.palette, stage.scene = deep, scene
    at = round(line * stage.unit)
    stage.image.paste(below.resize((below.width, below.height - at)), (0, at))
    stage.layer(_under(stage, 0.004), deep.sky[0], deep.sky[0], 0.0)
    stage.veil(mix(deep.sky[0], WHITE, 0.5), [(line + 0.008, 0.0), (line + 0.012, 0.5), (line + 0.2, 0.0)])
    return replace(ground, far=line + 0.2)


@front("waterline")
def pane(stage: Stage) -> None:
    """The water at the pane, over what dips into it: a bright edge, dark below it, and ripples."""
    tone = stage.palette.sky[0]
    low = WATERLINE * stage.h
    stage.veil(
        mix(tone, stage.palette.haze, 0.3), [(low + 0.004, 0.0), (low + 0.014, 0.42), (low + 0.14, 0.0)]
    )
    stage.marks([_band(stage, 0.0, 0.012)], darker(tone, 0.25), 0.45)
    stage.marks([_band(stage, -0.005, 0.001)], mix(tone, WHITE, 0.82), 0.9)
    rng = stage.dice("pane")
    ripples = [
        dash(float(a) * stage.w, low + 0.02 + 0.05 * float(b), 0.03 + 0.03 * float(b), 0.0016)
        for a, b in rng.random((16, 2))
    ]
    stage.marks(ripples, WHITE, 0.3)


def _edge(stage: Stage) -> Points:
    """The wavy line where the pane meets the surface."""
    x = np.linspace(-0.02, stage.w + 0.02, 70)
    phase = float(stage.dice("waterline").uniform(0, 6))
    y = WATERLINE * stage.h + 0.009 * np.sin(6.5 * x + phase) + 0.004 * np.sin(17 * x + 2 * phase)
    return np.column_stack([x, y])


def _band(stage: Stage, top: float, low: float) -> Points:
    """A strip along the edge, from ``top`` to ``low`` below it."""
    edge = _edge(stage)
    return np.vstack([edge + [0, top], (edge + [0, low])[::-1]])


def _under(stage: Stage, deep: float) -> Points:
    """All between the edge and a level that is ``deep`` below it."""
    low = WATERLINE * stage.h + deep
    return np.vstack([_edge(stage), rect(-0.02, low, stage.w + 0.02, low)[2:]])
