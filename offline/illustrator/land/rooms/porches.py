"""The porch of a house, and a nook to read in: where one sits between indoors and out."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, turned
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import PLACES, setting

from .chambers import chamber, on_top, put
from .furnishings import curtains, painted_here, rug
from .rooms import window
from .shelves import shelf

SIDINGS = colours("#e8e4d8 #b8c8d4 #c8d0b8 #e4d0b8 #d8b8a8")
DOORS = colours("#a83a34 #2f5a6a #3f6a4a #8a5a34")


@setting(
    "porch",
    "garden",
    shows="porch railing rail steps step door window house deck veranda lantern flower flowers plants",
)
def porch(stage: Stage) -> Ground:
    """A wooden deck under a roof: the front of the house with its door, a railing, the garden behind it."""
    PLACES["garden"](stage)
    deck, side = 0.72 * stage.h, -stage.side
    siding = stage.palette.lit(SIDINGS[int(stage.dice("siding").integers(len(SIDINGS)))])
    trim = stage.palette.lit(colour("#f6f2ea"))
    _railing(stage, deck, trim)
    x0, x1 = (-0.02, 0.5 * stage.w) if side < 0 else (0.5 * stage.w, stage.w + 0.02)
    _front(stage, (x0, x1), deck, siding, trim)
    _deck(stage, deck)
    _eaves(stage, trim, x1 if side < 0 else x0)
    return Ground(deck + 0.09, stage.h - 0.04, "floor")


def _railing(stage: Stage, deck: float, trim: Colour) -> None:
    """Balusters between two rails, and a post at each end."""
    top = deck - 0.17
    bars = [rect(x, top, x + 0.013, deck) for x in np.arange(0.01, stage.w, 0.042)]
    stage.marks([bar + [0.004 * -stage.light, 0.0] for bar in bars], darker(trim, 0.4), 0.6)
    stage.marks(bars, trim)
    for y, thick in ((top - 0.016, 0.022), (deck - 0.03, 0.014)):
        stage.layer(rect(-0.02, y, stage.w + 0.02, y + thick), lighter(trim, 0.3), darker(trim, 0.18))


def _front(stage: Stage, span: tuple[float, float], deck: float, siding: Colour, trim: Colour) -> None:
    """Boards, a door with a wreath, a lit window with shutters, a lantern between them."""
    x0, x1 = span
    stage.layer(rect(x0, -0.02, x1, deck + 0.01), lighter(siding, 0.06), darker(siding, 0.1))
    stage.marks([rect(x0, y, x1, y + 0.003) for y in np.arange(0.1, deck, 0.031)], darker(siding, 0.35), 0.6)
    inner, outer = (x1, x0) if stage.side > 0 else (x0, x1)
    door_x = inner + (outer - inner) * 0.3
    door = stage.palette.lit(DOORS[int(stage.dice("door").integers(len(DOORS)))])
    top = deck - 0.44
    stage.layer(rect(door_x - 0.105, top - 0.02, door_x + 0.105, deck + 0.01), trim, darker(trim, 0.12))
    stage.layer(rect(door_x - 0.085, top, door_x + 0.085, deck + 0.01), lighter(door, 0.1), darker(door, 0.2))
    for dx in (-0.068, 0.012):
        for a, b in ((top + 0.21, top + 0.3), (top + 0.32, deck - 0.02)):
            panel = rect(door_x + dx, a, door_x + dx + 0.056, b)
            stage.layer(panel, darker(door, 0.22), lighter(door, 0.06))
    stage.marks([dot(door_x + 0.07, deck - 0.2, 0.009)], colour("#e8c868"))
    if stage.scene.season in {"autumn", "winter"} or "halloween" in stage.scene.sights:
        on_top(stage, "wreath", 0.13, door_x, top + 0.185)
    mat = stage.palette.lit(colour("#8a6a48"))
    stage.layer(dot(door_x, deck + 0.04, 0.12, 0.02), lighter(mat, 0.1), mat)
    pane_x = outer + (inner - outer) * 0.24
    window(stage, pane_x - 0.075, deck - 0.42, pane_x + 0.075, deck - 0.2)
    if stage.lamps:
        glow = rect(pane_x - 0.075, deck - 0.42, pane_x + 0.075, deck - 0.2)
        stage.marks([glow], colour("#ffcf7a"), 0.75)
        stage.light_up(pane_x, deck - 0.3, 0.3, colour("#ffc46a"), 0.5)
    lamp_x = door_x + (outer - inner) / abs(outer - inner) * 0.135
    on_top(stage, "lantern", 0.085, lamp_x, top + 0.13)
    stage.light_up(lamp_x, top + 0.1, 0.3, colour("#ffcf8a"), 0.5 if stage.lamps else 0.15)


def _deck(stage: Stage, deck: float) -> None:
    wood = stage.palette.lit(stage.scene.hue("floor", colour("#a8805a")))
    floor = rect(-0.02, deck, stage.w + 0.02, stage.h + 0.02)
    stage.layer(floor, darker(wood, 0.16), lighter(wood, 0.14), 0.25, "deck")
    middle = stage.w / 2
    seams = [
        np.array([[middle + (x - middle) * 0.55, deck], [x, stage.h], [x + 0.005, stage.h]])
        for x in np.arange(-0.6, stage.w + 0.6, 0.085)
    ]
    stage.marks(seams, darker(wood, 0.5), 0.6)
    stage.glow(middle, deck, stage.w * 0.7, stage.palette.shadow, 0.4, 0.05)


def _eaves(stage: Stage, trim: Colour, corner: float) -> None:
    """The roof's beam above, a post at the corner of the house, a basket of flowers."""
    boards = stage.palette.lit(colour("#b8cdd0"))
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, 0.06), darker(boards, 0.2), darker(boards, 0.05))
    stage.layer(rect(-0.02, 0.05, stage.w + 0.02, 0.095), lighter(trim, 0.2), darker(trim, 0.15))
    stage.glow(stage.w / 2, 0.1, stage.w * 0.7, stage.palette.shadow, 0.35, 0.05)
    outer = 0.035 if corner > stage.w / 2 - 0.01 and stage.side < 0 else stage.w - 0.035
    for x in (corner, outer):
        stage.layer(rect(x - 0.02, 0.09, x + 0.02, 0.73 * stage.h), lighter(trim, 0.25), darker(trim, 0.2))
        for y in (0.1, 0.73 * stage.h - 0.02):
            stage.layer(rect(x - 0.03, y, x + 0.03, y + 0.025), lighter(trim, 0.3), darker(trim, 0.12))
    x = (corner + outer) / 2
    stage.marks([rect(x - 0.001, 0.09, x + 0.001, 0.2)], darker(trim, 0.6), 0.8)
    rng = stage.dice("basket")
    green = stage.palette.lit(colour("#5f9550"))
    for k, tone in enumerate((darker(green, 0.2), green, *colours("#e8708f #f6e6d0 #b87ad0"))):
        tone = tone if k < 2 else stage.palette.lit(tone)
        spots = rng.normal(0, 1, (26 if k < 2 else 9, 2)) * [0.04, 0.022]
        small = 0.015 if k < 2 else 0.009
        stage.marks([dot(x + dx, 0.215 + dy, small, small * 0.8) for dx, dy in spots.tolist()], tone)
    pot = stage.palette.lit(colour("#8a5a38"))
    bowl = np.array([[x - 0.05, 0.225], [x + 0.05, 0.225], [x + 0.03, 0.265], [x - 0.03, 0.265]])
    stage.layer(bowl, lighter(pot, 0.1), darker(pot, 0.2))


@setting(
    "readingnook",
    "room",
    "library",
    sheltered=True,
    shows="book books bookshelf bookshelves shelf shelves window armchair chair lamp cushion cushions blanket"
    " rug pillow pillows nook plant cup tea",
)
def reading_nook(stage: Stage) -> Ground:
    """A window seat with cushions between shelves of books, an armchair, a lamp over it."""
    floor_at, wall, *_ = chamber(stage, 0.68)
    middle, half = stage.w / 2 - 0.06 * stage.side, 0.27
    window(stage, middle - half, stage.h * 0.08, middle + half, floor_at - 0.18)
    curtains(stage, middle - half - 0.01, middle + half + 0.01, stage.h * 0.05, floor_at - 0.1, wall)
    _seat(stage, middle, half, floor_at, turned(wall, 0.45, 1.7, 0.8))
    for x0, x1 in ((-0.02, middle - half - 0.09), (middle + half + 0.09, stage.w + 0.02)):
        for i, y in enumerate((0.16, 0.3, 0.44, 0.58)):
            if x1 - x0 > 0.05:
                shelf(stage, x0, x1, y * stage.h, f"nook{i}{x0:.1f}", 0.0)
    rug(stage, stage.w / 2, floor_at + 0.21, 0.42, wall)
    chair_x = stage.w / 2 + 0.27 * stage.side
    if painted_here(stage, "armchair"):
        put(stage, "lamp", 0.44, min(max(chair_x + 0.15 * stage.side, 0.08), stage.w - 0.08), floor_at + 0.08)
        put(stage, "armchair", 0.33, chair_x, floor_at + 0.16)
    put(stage, "books", 0.1, stage.w / 2 - 0.3 * stage.side, floor_at + 0.2)
    return Ground(floor_at + 0.2, stage.h - 0.04, "floor")


def _seat(stage: Stage, x: float, half: float, floor_at: float, tone: Colour) -> None:
    """A bench below the window with a long cushion and small ones."""
    paint, cloth = stage.palette.lit(colour("#f0eadc")), stage.palette.lit(tone)
    top = floor_at - 0.11
    stage.layer(rect(x - half - 0.05, top, x + half + 0.05, floor_at + 0.02), paint, darker(paint, 0.16))
    for k in range(3):
        a = x - half - 0.02 + k * (2 * half + 0.04) / 3
        stage.layer(rect(a + 0.01, top + 0.03, a + 0.17, floor_at), darker(paint, 0.1), lighter(paint, 0.2))
    stage.layer(rect(x - half - 0.05, top - 0.03, x + half + 0.05, top + 0.012), lighter(cloth, 0.2), cloth)
    for k, shade in enumerate((0.0, 0.35, 0.15, 0.5)):
        at = x + half * (-0.86, -0.56, 0.6, 0.9)[k]
        pillow = stage.palette.lit(turned(tone, 0.12 * k, 1.0, 1.0))
        box = np.array([[-0.055, 0.0], [-0.048, -0.085], [0.048, -0.09], [0.055, 0.0]]) + [at, top - 0.026]
        stage.layer(box, lighter(pillow, 0.2 + shade), lighter(pillow, shade * 0.6))
