"""Where people are served: a barber's, a hair salon, a dentist's, a garage for cars."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting
from offline.illustrator.subjects import subject_of

from .chambers import on_top, put
from .furnishings import still_needed
from .rooms import pendant, shell, window
from .shops import checked_floor

GLASS = colour("#d4e8ec")


def _mirror(stage: Stage, x: float, y0: float, y1: float, half: float, frame: Colour) -> None:
    """A tall mirror with a lit frame and the gleam of glass."""
    glass = stage.palette.lit(GLASS)
    stage.light_up(x, (y0 + y1) / 2, half * 2.4, colour("#fff0c8"), 0.3)
    stage.layer(rect(x - half - 0.012, y0 - 0.012, x + half + 0.012, y1 + 0.012), lighter(frame, 0.25), frame)
    stage.layer(rect(x - half, y0, x + half, y1), lighter(glass, 0.5), darker(glass, 0.14))
    for dx in (-0.6, 0.1):
        a = x + dx * half
        gleam = [[a + half * 0.3, y0], [a + half * 0.6, y0], [a + half * 0.2, y1], [a - half * 0.1, y1]]
        stage.marks([np.array(gleam)], colour("#ffffff"), 0.3)
    bulbs = [
        dot(x + side * (half + 0.006), y, 0.008)
        for side in (-1, 1)
        for y in np.linspace(y0 + 0.02, y1 - 0.02, 5)
    ]
    stage.marks(bulbs, colour("#fff6d8"))


def _stations(
    stage: Stage, chair: str, wood: Colour, floor_at: float, on_ledge: tuple[str, ...], tall: float
) -> None:
    """Mirrors over a ledge with what is used there, a chair before each."""
    many = max(2, round(2.6 * stage.w))
    low = floor_at - 0.13
    for k in range(many):
        x = (k + 0.5) / many * stage.w
        _mirror(stage, x, stage.h * 0.17, low - 0.035, 0.34 / many * stage.w, wood)
    stage.layer(rect(-0.02, low, stage.w + 0.02, low + 0.02), lighter(wood, 0.4), wood)
    stage.layer(rect(-0.02, low + 0.02, stage.w + 0.02, floor_at), darker(wood, 0.1), darker(wood, 0.35))
    stage.glow(stage.w / 2, low + 0.03, stage.w * 0.6, stage.palette.shadow, 0.4, 0.05)
    for k in range(many * 3):
        at = (k + 0.5) / (many * 3) * stage.w
        kind = on_ledge[k % len(on_ledge)]
        on_top(stage, kind, 0.03 if kind == "comb" else 0.075, at, low + 0.004)
    seat = subject_of(chair).colours[int(stage.dice("seats").integers(3))]
    for k in range(many):
        put(stage, chair, tall, (k + 0.5) / many * stage.w, floor_at + 0.15, c=seat)


BARBER = "chair chairs mirror mirrors pole scissors comb razor barber"


@setting("barbershop", "cafe", "room", sheltered=True, shows=BARBER)
def barbershop(stage: Stage) -> Ground:
    """Leather chairs before lit mirrors, a checked floor, the striped pole."""
    floor_at = stage.h * 0.66
    wall = colours("#c8b898 #9ab0a8 #c89a84")[int(stage.dice("wall").integers(3))]
    shell(stage, wall, floor_at)
    checked_floor(stage, floor_at)
    wood = stage.palette.lit(colour("#6a4430"))
    _stations(
        stage, "barber chair", wood, floor_at, ("perfume bottle", "comb", "scissors", "soap", "bottle"), 0.38
    )
    edge = 0.05 if stage.side > 0 else stage.w - 0.05
    on_top(stage, "barber pole", 0.24, edge, stage.h * 0.36)
    for k in range(max(2, round(3 * stage.w))):
        pendant(
            stage, (k + 0.5) / max(2, round(3 * stage.w)) * stage.w, 0.0, stage.palette.lit(colour("#a83238"))
        )
    return Ground(floor_at + 0.18, stage.h - 0.05, "floor")


@setting(
    "hairsalon",
    "cafe",
    "room",
    sheltered=True,
    shows="chair mirror mirrors scissors comb dryer hairdryer salon",
)
def hair_salon(stage: Stage) -> Ground:
    """Mirrors with bulbs, hoods over the chairs, bottles on a ledge."""
    floor_at = stage.h * 0.66
    shell(stage, colours("#f0d4d8 #d8e4e0 #e4d8ec")[int(stage.dice("wall").integers(3))], floor_at)
    wood = stage.palette.lit(colour("#e8d4b8"))
    _stations(
        stage, "hood dryer", wood, floor_at, ("perfume bottle", "comb", "bottle", "scissors", "lipstick"), 0.4
    )
    put(stage, "monstera", 0.28, 0.07 if stage.side > 0 else stage.w - 0.07, floor_at + 0.22)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


@setting("dentist", "room", "cafe", sheltered=True, shows="chair lamp tooth dental instruments")
def dentists(stage: Stage) -> Ground:
    """The chair under its lamp, a white cabinet with instruments, a picture of a tooth."""
    floor_at = stage.h * 0.66
    wall = colours("#d4ecec #e0eaf4 #dcf0e0")[int(stage.dice("wall").integers(3))]
    stage.gradient((lighter(stage.palette.lit(wall), 0.1), stage.palette.lit(wall)), 0, floor_at + 0.02)
    stone = stage.palette.lit(colour("#c8d4d8"))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02), darker(stone, 0.1), lighter(stone, 0.25)
    )
    stage.layer(rect(-0.02, floor_at - 0.02, stage.w + 0.02, floor_at), lighter(stone, 0.5), stone)
    x, other = stage.w / 2 - 0.27 * stage.side, stage.w / 2 + 0.26 * stage.side
    window(stage, x - 0.14, stage.h * 0.13, x + 0.14, stage.h * 0.42)
    white, teal = stage.palette.lit(colour("#f6f8f8")), stage.palette.lit(colour("#5aa8a8"))
    stage.layer(rect(other - 0.1, stage.h * 0.14, other + 0.1, stage.h * 0.36), white, darker(white, 0.05))
    on_top(stage, "openmoji:1F9B7", 0.17, other, stage.h * 0.34)
    top = floor_at - 0.15
    stage.layer(rect(other - 0.24, top, other + 0.3, floor_at + 0.02), white, darker(white, 0.12))
    for k in range(4):
        a = other - 0.22 + 0.13 * k
        stage.layer(rect(a, top + 0.03, a + 0.11, floor_at), lighter(teal, 0.5), lighter(teal, 0.3))
        stage.marks([rect(a + 0.04, top + 0.045, a + 0.07, top + 0.051)], darker(teal, 0.2))
    stage.layer(
        rect(other - 0.25, top - 0.014, other + 0.31, top + 0.004), lighter(white, 0.5), darker(white, 0.1)
    )
    for k, kind in enumerate(("toothbrush", "medicine box", "jar", "potted plant")):
        on_top(stage, kind, 0.085, other - 0.17 + 0.12 * k, top - 0.01)
    if still_needed(stage, "dentist's chair"):
        put(stage, "dentist's chair", 0.46, stage.w / 2 - 0.04 * stage.side, floor_at + 0.15, stage.side < 0)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


@setting("garage", "room", sheltered=True, shows="tool tools workbench tyre tire toolbox wrench hammer shelf")
def garage(stage: Stage) -> Ground:
    """A rolling door, tools on a board, tyres in a stack, cans on a shelf, a floor of concrete."""
    floor_at = stage.h * 0.64
    wall, stone = stage.palette.lit(colour("#c8ccc8")), stage.palette.lit(colour("#98999a"))
    stage.gradient((darker(wall, 0.2), wall), 0, floor_at + 0.02)
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02), stone, lighter(stone, 0.2), 0.3, "concrete"
    )
    x, other = stage.w / 2 - 0.22 * stage.side, stage.w / 2 + 0.3 * stage.side
    door = stage.palette.lit(colour("#e4e0d4"))
    stage.layer(rect(x - 0.27, 0.12, x + 0.27, floor_at), lighter(door, 0.15), darker(door, 0.12))
    slats = [rect(x - 0.27, y, x + 0.27, y + 0.004) for y in np.arange(0.12, floor_at, 0.055)]
    stage.marks(
        [*slats, rect(x - 0.28, 0.11, x - 0.27, floor_at), rect(x + 0.27, 0.11, x + 0.28, floor_at)],
        darker(door, 0.3),
    )
    for k in range(4):
        a = x - 0.2 + 0.1 * k + 0.01
        stage.layer(rect(a, 0.2, a + 0.08, 0.26), stage.palette.sky[0], lighter(stage.palette.sky[-1], 0.2))
    board = stage.palette.lit(colour("#c8a878"))
    stage.layer(rect(other - 0.17, 0.14, other + 0.17, 0.36), lighter(board, 0.1), darker(board, 0.1))
    for k, kind in enumerate(("hammer", "wrench", "saw", "screwdriver")):
        on_top(stage, kind, 0.13, other - 0.12 + 0.08 * k, 0.33)
    wood = stage.palette.lit(colour("#8a5a38"))
    top = floor_at - 0.13
    stage.layer(rect(other - 0.2, top, other + 0.2, top + 0.02), lighter(wood, 0.3), wood)
    for px in (other - 0.19, other + 0.17):
        stage.layer(rect(px, top + 0.02, px + 0.022, floor_at + 0.03), wood, darker(wood, 0.3))
    for k, kind in enumerate(("toolbox", "tin can", "tin can")):
        on_top(stage, kind, (0.09, 0.06, 0.06)[k], other - 0.1 + 0.11 * k, top + 0.004)
    _tyres(stage, other + 0.06 * stage.side, floor_at + 0.1)
    pendant(stage, stage.w / 2, 0.0, stage.palette.lit(colour("#5a6a74")))
    return Ground(floor_at + 0.18, stage.h - 0.05, "floor")


def _tyres(stage: Stage, x: float, foot: float) -> None:
    rubber = stage.palette.lit(colour("#33353a"))
    stage.glow(x, foot, 0.13, stage.palette.shadow, 0.6, 0.2)
    for k in range(3):
        y = foot - 0.02 - 0.045 * k
        stage.layer(rect(x - 0.085, y - 0.024, x + 0.085, y), lighter(rubber, 0.12), darker(rubber, 0.2))
        stage.layer(dot(x, y, 0.085, 0.022), rubber, darker(rubber, 0.3))
        stage.layer(dot(x, y - 0.024, 0.085, 0.022), lighter(rubber, 0.22), rubber)
    stage.layer(dot(x, foot - 0.134, 0.045, 0.011), darker(rubber, 0.5), darker(rubber, 0.6))
