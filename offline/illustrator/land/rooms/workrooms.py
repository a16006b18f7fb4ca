"""What rooms of a trade have at their wall: a workshop's tools, a laboratory's flasks, a blackboard."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.scene import OPENMOJI
from offline.illustrator.settings import FITTINGS, shown_by

from .shelves import bottles

OAK = colour("#a8744a")
TOOLS = ("1F528", "1F527", "1FA9A", "1FA93")
POTIONS = colours("#5ad08a #e0604f #5aa8e8 #f0c04a #b07ae0")
ANVIL = np.array(
    [
        *((-0.13, 0), (0.1, 0), (0.1, 0.022), (0.035, 0.03), (0.03, 0.05)),
        *((0.055, 0.062), (-0.055, 0.062), (-0.03, 0.05), (-0.035, 0.03), (-0.07, 0.024)),
    ]
)
"""The outline of an anvil, its horn on the left, around the middle of its face, in units."""


def _put(stage: Stage, kind: str, tall: float, name: str, x: float, foot: float) -> None:
    stage.stamp(lit(stage, sprite_of(stage, kind, tall, name), rim=0.1), x, foot)


def _bench(stage: Stage, x0: float, x1: float, top: float, foot: float, c: Colour) -> None:
    """A long bench with legs and a thick top."""
    wood = stage.palette.lit(c)
    stage.glow((x0 + x1) / 2, foot, (x1 - x0) * 0.6, stage.palette.shadow, 0.5, 0.12)
    stage.layer(rect(x0, top + 0.02, x1, top + 0.07), darker(wood, 0.25), darker(wood, 0.35))
    for x in (x0 + 0.01, x1 - 0.035):
        stage.layer(rect(x, top + 0.02, x + 0.025, foot), darker(wood, 0.2), darker(wood, 0.4))
    stage.layer(rect(x0 - 0.02, top, x1 + 0.02, top + 0.026), lighter(wood, 0.2), wood)


def workshop(stage: Stage, x: float, floor_at: float) -> None:
    """A board of tools above a bench with a vice."""
    board = stage.palette.lit(colour("#c8a878"))
    y0 = stage.h * 0.13
    stage.layer(rect(x - 0.22, y0, x + 0.22, y0 + 0.24), lighter(board, 0.1), darker(board, 0.1))
    holes = [
        dot(x + a, y0 + b, 0.0025) for a in np.arange(-0.2, 0.21, 0.04) for b in np.arange(0.02, 0.24, 0.04)
    ]
    stage.marks(holes, darker(board, 0.4), 0.5)
    for i, code in enumerate(TOOLS):
        _put(stage, OPENMOJI + code, 0.15, f"tool{i}", x - 0.155 + 0.104 * i, y0 + 0.2)
    _bench(stage, x - 0.24, x + 0.24, floor_at - 0.17, floor_at + 0.03, OAK)
    steel = stage.palette.lit(colour("#6a7482"))
    stage.layer(rect(x + 0.1, floor_at - 0.2, x + 0.16, floor_at - 0.165), lighter(steel, 0.2), steel)
    _put(stage, f"{OPENMOJI}1F6E2", 0.14, "drum", x - 0.3, floor_at + 0.05)


def forge(stage: Stage, x: float, floor_at: float) -> None:
    """A forge's fire under its hood, and an anvil on its block."""
    _hearth(stage, x, floor_at)
    _embers(stage, x, floor_at)
    _anvil(stage, x - 0.34 * stage.side, floor_at)


def _hearth(stage: Stage, x: float, floor_at: float) -> None:
    """The masonry: a hood up to the ceiling, a block, a dark mouth between them."""
    stone, mouth = stage.palette.lit(colour("#7a706a")), floor_at - 0.26
    hood = np.array([[x - 0.2, mouth], [x + 0.2, mouth], [x + 0.1, 0.02], [x + 0.1, -0.02], [x - 0.1, -0.02]])
    stage.layer(hood, darker(stone, 0.2), darker(stone, 0.45), 0.2, "hood")
    block = rect(x - 0.21, floor_at - 0.14, x + 0.21, floor_at + 0.05)
    stage.layer(block, lighter(stone, 0.1), darker(stone, 0.4), 0.3, "block")
    stage.layer(rect(x - 0.18, mouth, x + 0.18, floor_at - 0.14), colour("#2a1a16"), colour("#5a2414"))


def _embers(stage: Stage, x: float, floor_at: float) -> None:
    """The glow of the fire, coals in it, and its light in the room."""
    for r, tone in ((0.16, "#e8501c"), (0.1, "#ff9a3a"), (0.05, "#ffe9a0")):
        stage.light_up(x, floor_at - 0.16, r * 1.6, colour(tone), 0.7)
    coals = [
        dot(x + float(a), floor_at - 0.145 - 0.012 * float(b), 0.02, 0.012)
        for a, b in zip(np.linspace(-0.15, 0.15, 12), [0, 1] * 6, strict=True)
    ]
    stage.marks(coals, colour("#ff8a3a"), 0.9)
    stage.light_up(x, floor_at, 0.6, colour("#f0803a"), 0.28)


def _anvil(stage: Stage, x: float, floor_at: float) -> None:
    """An anvil on a stump, its horn towards the fire."""
    iron, wood, top = stage.palette.lit(colour("#454b56")), stage.palette.lit(OAK), floor_at - 0.05
    stage.glow(x, floor_at + 0.1, 0.12, stage.palette.shadow, 0.5, 0.25)
    stump = rect(x - 0.06, top + 0.045, x + 0.06, floor_at + 0.1)
    stage.layer(stump, wood, darker(wood, 0.4), 0.3, "stump")
    outline = ANVIL * [-stage.side, 1] + [x, top - 0.02]
    stage.layer(outline, lighter(iron, 0.25), darker(iron, 0.1))


def laboratory(stage: Stage, x: float, floor_at: float) -> None:
    """Shelves of coloured flasks above a white bench with a microscope and glassware."""
    for i, y in enumerate((0.2, 0.34)):
        bottles(stage, x - 0.22, x + 0.22, y * stage.h, POTIONS, f"lab{i}")
    _bench(stage, x - 0.25, x + 0.25, floor_at - 0.17, floor_at + 0.03, colour("#dfe6ea"))
    for i, (code, tall) in enumerate((("1F52C", 0.15), ("2697", 0.16), ("1F9EA", 0.11))):
        _put(stage, OPENMOJI + code, tall, f"bench{i}", x - 0.15 + 0.15 * i, floor_at - 0.165)


def classroom(stage: Stage, x: float, floor_at: float) -> None:
    """A blackboard with chalk on it, and a globe on a desk beside it."""
    wood, slate = stage.palette.lit(OAK), stage.palette.lit(colour("#2f5648"))
    x0, x1, y0, y1 = x - 0.26, x + 0.26, stage.h * 0.13, stage.h * 0.42
    stage.layer(rect(x0 - 0.016, y0 - 0.016, x1 + 0.016, y1 + 0.016), lighter(wood, 0.15), darker(wood, 0.15))
    stage.layer(rect(x0, y0, x1, y1), lighter(slate, 0.06), darker(slate, 0.12), 0.1, "slate")
    stage.layer(rect(x0, y1 + 0.016, x1, y1 + 0.03), lighter(wood, 0.25), darker(wood, 0.2))
    stage.marks(_chalk(x0, x1, y0, y1), mix(slate, colour("#f4f4ec"), 0.85), 0.8)
    _bench(
        stage,
        x - 0.14 - 0.12 * stage.side,
        x + 0.14 - 0.12 * stage.side,
        floor_at - 0.12,
        floor_at + 0.05,
        OAK,
    )
    _put(stage, f"{OPENMOJI}1F30D", 0.1, "globe", x - 0.06 - 0.12 * stage.side, floor_at - 0.115)
    _put(stage, "books", 0.07, "desk", x + 0.06 - 0.12 * stage.side, floor_at - 0.115)
    if not stage.scene.items or all(shown_by(stage.scene, item) for item in stage.scene.items):
        _desks(stage, floor_at)


def _desks(stage: Stage, floor_at: float) -> None:
    """Two rows of pupils' desks with their chairs, the nearer ones larger."""
    for row, (down, wide) in enumerate(((0.1, 0.2), (0.25, 0.26))):
        many = max(3, round(stage.w / (wide * 1.35)))
        for k in range(many):
            x = stage.w / 2 + (k - (many - 1) / 2) * wide * 1.4
            chair = lit(
                stage, sprite_of(stage, "chair", wide * 0.95, f"pupil{row}", colour("#c8924a")), rim=0.1
            )
            stage.stamp(chair, x, floor_at + down - 0.01)
            _bench(
                stage, x - wide / 2, x + wide / 2, floor_at + down - wide * 0.42, floor_at + down + 0.02, OAK
            )


def _chalk(x0: float, x1: float, y0: float, y1: float) -> list[Points]:
    """A triangle, a sum and a line of writing."""
    wide, tall, t = x1 - x0, y1 - y0, 0.0035
    marks = [_stroke((x0 + a * wide, y0 + b * tall), (x0 + c * wide, y0 + d * tall), t) for a, b, c, d in (
        (0.08, 0.6, 0.3, 0.6), (0.3, 0.6, 0.19, 0.2), (0.19, 0.2, 0.08, 0.6),
        (0.44, 0.2, 0.5, 0.36), (0.5, 0.2, 0.44, 0.36), (0.55, 0.28, 0.61, 0.28), (0.58, 0.22, 0.58, 0.34),
        (0.66, 0.22, 0.69, 0.28), (0.73, 0.2, 0.67, 0.36), (0.79, 0.25, 0.85, 0.25), (0.79, 0.31, 0.85, 0.31),
        (0.9, 0.2, 0.9, 0.36),
    )]  # fmt: skip
    for row in (0.52, 0.66, 0.8):
        marks += [
            _stroke((x0 + a * wide, y0 + row * tall), (x0 + (a + 0.07) * wide, y0 + row * tall), t)
            for a in (0.42, 0.52, 0.64, 0.76)
        ]
    return marks


def _stroke(a: tuple[float, float], b: tuple[float, float], thick: float) -> Points:
    line = np.array([a, b])
    along = line[1] - line[0]
    across = np.array([-along[1], along[0]]) / max(1e-6, float(np.hypot(*along))) * thick / 2
    return np.vstack([line + across, (line - across)[::-1]])


def _ward_bed(stage: Stage, x: float, floor_at: float) -> None:
    """A bed on thin legs with a white sheet, a blanket and a pillow."""
    steel, sheet = stage.palette.lit(colour("#b8c4cc")), stage.palette.lit(colour("#f2f6f8"))
    top = floor_at - 0.12
    stage.glow(x, floor_at + 0.05, 0.26, stage.palette.shadow, 0.5, 0.15)
    for px in (x - 0.2, x + 0.18):
        stage.layer(
            rect(px, top - 0.07, px + 0.014, floor_at + 0.05), lighter(steel, 0.2), darker(steel, 0.3)
        )
    stage.layer(rect(x - 0.2, top, x + 0.19, top + 0.05), lighter(sheet, 0.3), darker(sheet, 0.15))
    stage.layer(
        rect(x - 0.06, top - 0.008, x + 0.19, top + 0.08),
        stage.palette.lit(colour("#8fc4cc")),
        stage.palette.lit(colour("#6aa4b0")),
    )
    stage.layer(dot(x - 0.14, top - 0.012, 0.055, 0.024), lighter(sheet, 0.4), darker(sheet, 0.1))


def hospital(stage: Stage, x: float, floor_at: float) -> None:
    """A bed with a white sheet, a monitor with its green line, a round lamp above."""
    steel = stage.palette.lit(colour("#b8c4cc"))
    stage.layer(rect(x - 0.003, 0, x + 0.003, 0.1), steel, darker(steel, 0.3))
    stage.light_up(x, 0.14, 0.34, colour("#fff6dc"), 0.5)
    stage.layer(dot(x, 0.115, 0.1, 0.026), lighter(steel, 0.3), darker(steel, 0.15))
    stage.layer(dot(x, 0.125, 0.075, 0.016), colour("#fffbe8"), colour("#fff0c0"))
    _ward_bed(stage, x, floor_at)
    _ward_bed(stage, stage.w / 2 - 0.27 * stage.side, floor_at)
    mx = x - 0.3 * stage.side
    stage.layer(rect(mx - 0.005, floor_at - 0.2, mx + 0.005, floor_at + 0.06), steel, darker(steel, 0.3))
    stage.layer(
        rect(mx - 0.08, floor_at - 0.32, mx + 0.08, floor_at - 0.2), lighter(steel, 0.1), darker(steel, 0.2)
    )
    stage.layer(
        rect(mx - 0.068, floor_at - 0.31, mx + 0.068, floor_at - 0.212), colour("#14262c"), colour("#1c343a")
    )
    beat = [(-0.06, 0), (-0.02, 0), (-0.01, -0.03), (0.004, 0.022), (0.014, 0), (0.06, 0)]
    for (a, b), (c, d) in pairwise(beat):
        stage.marks(
            [_stroke((mx + a, floor_at - 0.26 + b), (mx + c, floor_at - 0.26 + d), 0.004)], colour("#6af0a0")
        )


def gym(stage: Stage, x: float, floor_at: float) -> None:
    """A wide mirror, and a rack of dumbbells before it."""
    glass, steel = stage.palette.lit(colour("#bcd4dc")), stage.palette.lit(colour("#8a94a0"))
    y0, y1 = stage.h * 0.14, floor_at - 0.2
    stage.layer(rect(x - 0.27, y0 - 0.01, x + 0.27, y1 + 0.01), steel, darker(steel, 0.2))
    stage.layer(rect(x - 0.26, y0, x + 0.26, y1), lighter(glass, 0.45), glass)
    for dx in (-0.16, 0.04):
        shine = np.array([[dx, y0], [dx + 0.05, y0], [dx - 0.04, y1], [dx - 0.09, y1]]) + [x, 0]
        stage.marks([shine], lighter(glass, 0.8), 0.5)
    stage.glow(x, floor_at + 0.05, 0.3, stage.palette.shadow, 0.5, 0.15)
    for k, y in enumerate((floor_at - 0.11, floor_at - 0.01)):
        stage.layer(rect(x - 0.25, y, x + 0.25, y + 0.022), lighter(steel, 0.1), darker(steel, 0.3))
        for i, tone in enumerate(colours("#3a3f4a #c8434a #3a3f4a #3f7fb8 #3a3f4a")):
            c, px, r = stage.palette.lit(tone), x - 0.2 + 0.1 * i, 0.02 + 0.004 * k
            stage.layer(rect(px - 0.03, y - r * 0.7, px + 0.03, y - r * 0.3), steel, darker(steel, 0.2))
            for end in (px - 0.026, px + 0.026):
                stage.layer(rect(end - 0.011, y - 1.3 * r, end + 0.011, y), lighter(c, 0.15), darker(c, 0.2))
    for px in (x - 0.25, x + 0.24):
        stage.layer(rect(px, floor_at - 0.14, px + 0.012, floor_at + 0.05), steel, darker(steel, 0.35))


FITTINGS.update(
    {
        "workshop": workshop,
        "forge": forge,
        "laboratory": laboratory,
        "classroom": classroom,
        "hospital": hospital,
        "gym": gym,
    }
)
"""What stands at the wall around ``x`` in a room of that kind; the floor begins at ``floor_at``."""
