"""Rooms for washing: a bathroom with its tub and mirror, a laundry with its machines."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, turned
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .chambers import chamber, on_top, put
from .furnishings import desk, rug, still_needed
from .rooms import pendant, window

BATH = "bath tub bathtub mirror sink towel towels shower basin toilet tile tiles window plant"


@setting("bathroom", "room", sheltered=True, shows=BATH)
def bathroom(stage: Stage) -> Ground:
    """Tiles, a tub on feet, a basin under a round mirror, towels, a mat and a plant."""
    floor_at, _, x, other = chamber(stage, 0.66, colours("#d8e8e4 #f0dcd0 #dfe4ec #e8e4d0")[stage.side])
    tile = stage.palette.lit(colours("#bfe0e0 #e8eef0 #a8d0c4")[int(stage.dice("tiles").integers(3))])
    top = stage.h * 0.44
    stage.layer(rect(-0.02, top, stage.w + 0.02, floor_at), lighter(tile, 0.3), lighter(tile, 0.05))
    lines = [rect(a, top, a + 0.003, floor_at) for a in np.arange(0.02, stage.w, 0.06)]
    stage.marks(
        [*lines, *(rect(0, b, stage.w, b + 0.003) for b in np.arange(top, floor_at, 0.06))],
        darker(tile, 0.2),
        0.6,
    )
    stage.layer(rect(-0.02, top - 0.016, stage.w + 0.02, top), lighter(tile, 0.5), darker(tile, 0.1))
    stone = stage.palette.lit(colour("#d8dce0"))
    _stone_floor(stage, floor_at, stone)
    window(stage, x - 0.12, stage.h * 0.12, x + 0.12, stage.h * 0.37)
    _basin(stage, other + 0.06 * stage.side, floor_at)
    rug(stage, x + 0.14 * stage.side, floor_at + 0.24, 0.2, tile)
    if still_needed(stage, "openmoji:1F6C1", "clawfoot tub"):
        put(stage, "clawfoot tub", 0.3, x + 0.1 * stage.side, floor_at + 0.17)
    put(stage, "potted plant", 0.22, other + 0.26 * stage.side, floor_at + 0.14)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


def _stone_floor(stage: Stage, floor_at: float, stone: Colour) -> None:
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02), darker(stone, 0.12), lighter(stone, 0.1)
    )
    vanishing = np.array([stage.w / 2, floor_at - 0.5])
    seams = []
    for at in np.arange(-stage.w, stage.w * 2, 0.16):
        low = np.array([at, stage.h])
        high = vanishing + (low - vanishing) * ((floor_at - vanishing[1]) / (stage.h - vanishing[1]))
        seams.append(np.vstack([high, high + [0.001, 0], low + [0.003, 0], low]))
    ys = floor_at + (stage.h - floor_at) * np.array([0.1, 0.28, 0.55, 0.9])
    stage.marks([*seams, *(rect(-0.02, y, stage.w + 0.02, y + 0.003) for y in ys)], darker(stone, 0.25), 0.6)


def _basin(stage: Stage, x: float, floor_at: float) -> None:
    """A wash-stand with its basin and tap, a round mirror over it, a towel on a ring beside."""
    white = stage.palette.lit(colour("#f6f6f4"))
    brass, glass = stage.palette.lit(colour("#d8b45a")), stage.palette.lit(colour("#d4e8ec"))
    y = stage.h * 0.25
    stage.layer(dot(x, y, 0.115), lighter(brass, 0.2), darker(brass, 0.2))
    stage.layer(dot(x, y, 0.103), lighter(glass, 0.6), darker(glass, 0.1))
    gloss = [[x - 0.06, y + 0.05], [x + 0.02, y - 0.08], [x + 0.05, y - 0.06], [x - 0.03, y + 0.075]]
    stage.marks([np.array(gloss)], colour("#ffffff"), 0.4)
    top = floor_at - 0.16
    desk(stage, x, floor_at + 0.04, 0.3, 0.2)
    stage.layer(dot(x, top + 0.006, 0.095, 0.03), white, darker(white, 0.15))
    stage.layer(dot(x, top - 0.004, 0.095, 0.018), lighter(white, 0.3), darker(white, 0.12))
    stage.layer(dot(x, top - 0.003, 0.08, 0.012), darker(white, 0.2), darker(white, 0.05))
    stage.layer(rect(x - 0.006, top - 0.07, x + 0.006, top - 0.012), lighter(brass, 0.3), brass)
    stage.layer(rect(x - 0.006, top - 0.074, x + 0.035, top - 0.064), lighter(brass, 0.3), brass)
    on_top(stage, "soap", 0.03, x + 0.12, top - 0.004)
    cloth = stage.palette.lit(turned(colour("#5a9ab0"), 0.1 * float(stage.dice("towel").random()), 1.0, 1.0))
    at = x - 0.2 * stage.side
    stage.layer(rect(at - 0.05, stage.h * 0.4, at + 0.05, stage.h * 0.4 + 0.008), brass, darker(brass, 0.2))
    stage.layer(
        rect(at - 0.042, stage.h * 0.4, at + 0.042, stage.h * 0.57), lighter(cloth, 0.2), darker(cloth, 0.1)
    )
    stage.marks([rect(at - 0.042, stage.h * 0.54, at + 0.042, stage.h * 0.55)], lighter(cloth, 0.6), 0.8)


@setting(
    "laundry",
    "room",
    sheltered=True,
    shows="washing machine machines dryer basket laundry washer clothes detergent",
)
def laundry(stage: Stage) -> Ground:
    """Washing machines in a row, a shelf with soap, washing on a line, a basket."""
    floor_at, wall, x, other = chamber(stage, 0.66, colour("#d8e4e8"))
    _stone_floor(stage, floor_at, stage.palette.lit(colour("#c8ccd0")))
    window(stage, x - 0.12, stage.h * 0.16, x + 0.12, stage.h * 0.4)
    line = [
        [0.0, 0.1],
        [stage.w * 0.5, 0.13],
        [stage.w, 0.1],
        [stage.w, 0.103],
        [stage.w * 0.5, 0.133],
        [0.0, 0.103],
    ]
    stage.marks([np.array(line)], darker(wall, 0.4))
    for k, kind in enumerate(("t-shirt", "socks", "dress", "jeans")):
        on_top(
            stage,
            kind,
            (0.13, 0.08, 0.17, 0.17)[k],
            other + 0.13 * (k - 1.5),
            0.13 + (0.13, 0.08, 0.17, 0.17)[k],
        )
    wide = max(3, round(3.4 * stage.w))
    for k in range(wide):
        at = (k + 0.5) / wide * stage.w
        put(stage, "washing machine", 0.3, at, floor_at + 0.09)
        on_top(
            stage, ("soap", "basket", "bottle of milk", "folded sweaters")[k % 4], 0.07, at, floor_at - 0.2
        )
    put(stage, "laundry", 0.17, stage.w / 2 + 0.1 * stage.side, floor_at + 0.26)
    pendant(stage, stage.w / 2, 0.02, stage.palette.lit(colour("#5a8a9a")))
    return Ground(floor_at + 0.22, stage.h - 0.04, "floor")
