"""A table seen from near: boards, linen, velvet or marble before a wall in the light of a window."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import softened, tone_window
from offline.illustrator.settings import place

from .covers import covered
from .studio import blurred_room

WALLS = colours("#c9b39a #b9c0b0 #d9bfa4 #a9b6bf #cfa98c #bfb3c4")
UMBER = colour("#3a2a24")
BACK, EDGE = 0.57, 0.93
"""Where the table begins below the wall, and where its front edge is, as shares of the height."""


@place("tabletop")
def tabletop(stage: Stage) -> Ground:
    """A table before a wall that is out of focus; what stands on it is seen from a little above."""
    wall = wall_of(stage)
    back, edge = (BACK + stage.lift * 0.5) * stage.h, EDGE * stage.h
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    stage.gradient((darker(wall, 0.3), wall, lighter(wall, 0.1)), 0, back + 0.02)
    if "window" in stage.scene.sights:
        _window_behind(stage, back)
    elif not (stage.scene.tint or stage.flat or stage.scene.style == "oil") and _in_a_room(stage):
        blurred_room(stage, wall, back)
    else:
        lit_wall(stage, wall, back)
    if not stage.flat:
        softened(stage, 0.012)
    covered(stage)(stage, back, edge)
    stage.glow(stage.w / 2, back, stage.w * 0.7, stage.palette.shadow, 0.35, 0.06)
    stage.light_up(stage.w * (0.5 - 0.2 * stage.side), back + 0.1, 0.6, stage.palette.sun, 0.16)
    return Ground(back + 0.07 * stage.h, edge - 0.05 * stage.h, "floor")


def _in_a_room(stage: Stage) -> bool:
    """Whether a room is seen behind the table, by seed."""
    return float(stage.dice("room behind").random()) < 0.5


def wall_of(stage: Stage) -> Colour:
    """The wall's colour: the one that is asked for, umber for an old master, else by seed."""
    scene = stage.scene
    if scene.tint:
        return darker(scene.tint, 0.5) if stage.palette.night else scene.tint
    if scene.told("wall"):
        return stage.palette.lit(scene.hue("wall", UMBER))
    if scene.style == "oil" or scene.mood == "dark":
        return stage.palette.lit(mix(UMBER, colour("#5a4a3a"), float(stage.dice("wall").random())))
    return stage.palette.lit(WALLS[int(stage.dice("wall").integers(len(WALLS)))])


def lit_wall(stage: Stage, wall: Colour, back: float) -> None:
    """The panes of a window that is not seen, thrown on the wall at a slant."""
    glow = stage.palette.sun
    stage.light_up(stage.w * (0.5 - 0.25 * stage.side), back * 0.55, 0.8, mix(wall, glow, 0.5), 0.5)
    if stage.palette.night or lightness(wall) < 0.3:
        return
    rng = stage.dice("panes")
    if rng.random() < 0.3:
        return
    lean, columns, rows = (
        float(rng.uniform(0.06, 0.2)) * stage.side,
        int(rng.integers(2, 4)),
        int(rng.integers(2, 4)),
    )
    x0, wide, tall = stage.w * (0.5 + float(rng.uniform(-0.1, 0.2)) * stage.side), 0.17, 0.87 * back / rows
    panes = []
    for column in range(columns):
        for row in range(rows):
            x, y = x0 + (column - columns / 2) * wide, back * 0.1 + tall * row
            low = y + tall * 0.86
            at = [(x, y), (x + 0.14, y), (x + 0.14 + lean * 0.4, low), (x + lean * 0.4, low)]
            panes.append(np.array([(px + lean * py, py) for px, py in at]))
    stage.marks(panes, mix(glow, wall, 0.35), float(rng.uniform(0.25, 0.5)))


def _window_behind(stage: Stage, back: float) -> None:
    """A broad window with green before it, and a curtain at its side."""
    x0, x1, frame = 0.1 * stage.w, 0.9 * stage.w, stage.palette.lit(colour("#efe6d6"))
    top = -0.05
    stage.layer(rect(x0 - 0.03, top, x1 + 0.03, back - 0.03), lighter(frame, 0.1), darker(frame, 0.12))
    tone_window(stage, x0, 0, x1, back - 0.06)
    rng, green = stage.dice("leaves"), stage.palette.lit(colour("#7fae6a"))
    leaves = [
        smooth(np.array([[x, back], [x - r, back - r], [x, back - 2 * r], [x + r, back - r]]), True)
        for x, r in zip(np.arange(x0, x1, 0.11), rng.uniform(0.05, 0.12, 40), strict=False)
    ]
    if not stage.palette.night:
        stage.marks([np.minimum(leaf, [x1, back - 0.06]) for leaf in leaves], green, 0.7)
    bars = [rect(x - 0.008, top, x + 0.008, back) for x in np.linspace(x0, x1, 4)[1:-1]]
    stage.marks([*bars, rect(x0, back * 0.42, x1, back * 0.42 + 0.014)], frame)
    cloth = stage.palette.lit(colour("#f4ece0"))
    for left in (-0.02, stage.w - x0 * 1.25):
        for i, x in enumerate(np.linspace(left, left + x0 * 1.25 + 0.02, 6)[:-1]):
            fold = lighter(cloth, 0.2) if i % 2 else darker(cloth, 0.1)
            stage.layer(rect(x, top, x + x0 * 0.26, back + 0.01), fold, darker(fold, 0.15))
