"""A loft of brick with tall windows over the city, and a room that is decorated for a birthday."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import tone_window
from offline.illustrator.settings import setting

from .chambers import chamber, on_top, put
from .furnishings import bunting, curtains, long_table, painted_here, rug, still_needed
from .rooms import pendant, shell, window

BALLOONS = colours("#e0433f #3f8fd0 #f0b83a #5fae5a #c85aa8 #f08a3a")


@setting(
    "loft",
    "room",
    sheltered=True,
    shows="wall walls brick bricks window windows lamp lamps plant plants rug apartment beam beams",
)
def loft(stage: Stage) -> Ground:
    """Bare bricks, windows with many panes from wall to wall, a sofa on a rug, lamps on long cords."""
    floor_at = stage.h * 0.68
    shell(stage, colour("#b0664a"), floor_at)
    _bricks(stage, floor_at)
    many = max(2, round(2.2 * stage.w))
    for k in range(many):
        x, half = (k + 0.5) / many * stage.w, 0.39 / many * stage.w
        _tall_window(stage, x - half, stage.h * 0.1, x + half, floor_at - 0.07)
    duct = stage.palette.lit(colour("#9aa2a8"))
    stage.layer(rect(-0.02, 0.02, stage.w + 0.02, 0.065), lighter(duct, 0.3), darker(duct, 0.25))
    bands = [rect(x, 0.016, x + 0.012, 0.069) for x in np.arange(0.06, stage.w, 0.2)]
    stage.marks(bands, darker(duct, 0.2), 0.8)
    rug(stage, stage.w / 2, floor_at + 0.2, 0.46, colour("#c8a070"))
    at = stage.w / 2 - 0.1 * stage.side
    sleeps = "bedroom" in stage.scene.sights
    if still_needed(stage, "sofa") and painted_here(stage, "sofa"):
        put(
            stage,
            "bed" if sleeps else "sofa",
            0.34 if sleeps else 0.29,
            at,
            floor_at + 0.12,
            c=colour("#8a5a34"),
        )
    put(stage, "monstera", 0.32, at + 0.4 * stage.side, floor_at + 0.08)
    put(stage, "snake plant", 0.26, at - 0.34 * stage.side, floor_at + 0.06)
    for k, x in enumerate((-0.14, 0.0, 0.14)):
        pendant(stage, at + x, 0.1 + 0.05 * (k % 2), stage.palette.lit(colour("#3a3c40")))
    return Ground(floor_at + 0.2, stage.h - 0.04, "floor")


def _bricks(stage: Stage, low: float) -> None:
    """Courses of brick in three tones, all over the wall."""
    rng, brick = stage.dice("bricks"), stage.palette.lit(stage.scene.hue("wall", colour("#b0664a")))
    courses: list[list[Points]] = [[], [], []]
    for row, y in enumerate(np.arange(-0.01, low, 0.03)):
        for x in np.arange(-0.08 + 0.035 * (row % 2), stage.w, 0.07):
            courses[int(rng.integers(3))].append(rect(x, y, x + 0.0655, y + 0.0262))
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, low), lighter(brick, 0.42), lighter(brick, 0.26))
    for bricks, shade in zip(courses, (0.0, 0.1, 0.2), strict=True):
        stage.marks(bricks, darker(brick, shade), 0.94)
    stage.light_up(stage.w * (0.5 - 0.3 * stage.side), 0.3, 0.8, stage.palette.sun, 0.14)


def _tall_window(stage: Stage, x0: float, y0: float, x1: float, y1: float) -> None:
    """A window of steel bars and many panes; the city is seen through it."""
    steel = stage.palette.lit(colour("#2f3338"))
    stage.layer(rect(x0 - 0.012, y0 - 0.012, x1 + 0.012, y1 + 0.012), lighter(steel, 0.12), steel)
    tone_window(stage, x0, y0, x1, y1)
    bars = [rect(x - 0.0035, y0, x + 0.0035, y1) for x in np.linspace(x0, x1, 4)[1:-1]]
    bars += [rect(x0, y - 0.0035, x1, y + 0.0035) for y in np.linspace(y0, y1, 5)[1:-1]]
    stage.marks(bars, steel)
    sill = stage.palette.lit(colour("#c8beb0"))
    stage.layer(rect(x0 - 0.03, y1 + 0.01, x1 + 0.03, y1 + 0.03), lighter(sill, 0.2), darker(sill, 0.1))
    if not stage.palette.night:
        ray = np.array([[x0, y1 - 0.1], [x1, y1 - 0.1], [x1 + 0.3, stage.h], [x0 + 0.16, stage.h]])
        stage.marks([ray], stage.palette.sun, 0.1)


@setting(
    "partyroom",
    "room",
    sheltered=True,
    shows="cake balloon balloons table bunting present presents gift gifts candle candles cupcake cupcakes"
    " banner streamer streamers confetti decoration decorations garland birthday",
)
def party_room(stage: Stage) -> Ground:
    """A table with a cake and presents under little flags, balloons in bunches on both sides."""
    wall = colours("#f4d8c0 #cfe4ec #e8d4ec #dcecc8")[int(stage.dice("wall").integers(4))]
    floor_at, wall, *_ = chamber(stage, 0.62, wall)
    for x in (stage.w / 2 - 0.36 * stage.side,) if stage.w < 1.3 else (stage.w / 2 - 0.5, stage.w / 2 + 0.5):
        window(stage, x - 0.12, stage.h * 0.16, x + 0.12, stage.h * 0.42)
        curtains(stage, x - 0.13, x + 0.13, stage.h * 0.12, floor_at - 0.02, wall)
    bunting(stage)
    rng = stage.dice("balloons")
    for side in (-1, 1):
        x = stage.w / 2 + side * min(0.42, 0.42 * stage.w)
        for k in range(5):
            tone = BALLOONS[(k * 2 + (side > 0)) % 6]
            dx, dy = float(rng.uniform(-0.07, 0.07)), float(rng.uniform(0, 0.14))
            _put_up(stage, tone, x + dx, floor_at - 0.1 - dy - 0.03 * k)
    top = long_table(stage, stage.w / 2, floor_at + 0.16, 0.34, 0.2)
    cake = next((item for item in stage.scene.items if item.kind in {"cake", "plain cake"}), None)
    sweets = ("gift", 0.11, -0.26), ("cupcake", 0.07, -0.15), ("cupcake", 0.07, 0.16), ("gift", 0.09, 0.26)
    for kind, tall, dx in sweets:
        on_top(stage, kind, tall, stage.w / 2 + dx, top + 0.016)
    if cake is None or painted_here(stage, cake.kind):
        put(stage, "cake", 0.24, stage.w / 2, top + 0.02, c=cake.colour if cake else None)
    stage.light_up(stage.w / 2, top - 0.2, 0.4, colour("#ffdf9a"), 0.3)
    _confetti(stage, floor_at)
    return Ground(floor_at + 0.25, stage.h - 0.03, "floor")


def _put_up(stage: Stage, tone: Colour, x: float, foot: float) -> None:
    """A balloon in the air."""
    stage.stamp(lit(stage, sprite_of(stage, "toy balloon", 0.24, f"balloon{x:.2f}", tone), rim=0.2), x, foot)


def _confetti(stage: Stage, floor_at: float) -> None:
    """Scraps of paper on the floor."""
    rng = stage.dice("confetti")
    for k, tone in enumerate(BALLOONS):
        spots = rng.random((14, 2))
        scraps = [
            rect(x * stage.w, y, x * stage.w + 0.012, y + 0.0045)
            for x, y in np.column_stack([spots[:, 0], floor_at + (stage.h - floor_at) * spots[:, 1]]).tolist()
        ]
        stage.marks(scraps, stage.palette.lit(lighter(tone, 0.1 * (k % 2))), 0.9)
