"""A living room on Christmas Eve: a fir full of lights with presents beneath it, stockings at the mantel."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sights import hearth, stockings
from offline.illustrator.settings import setting

from .chambers import chamber, put
from .furnishings import curtains, framed_picture, painted_here, rug
from .rooms import window

WALLS = colours("#c8a88a #a8b49a #c08a78 #8f9fb4")
WRAPPINGS = colours("#c8323a #2f7a5a #e8b44a #3f6fb0 #f2ece0 #a84a8a")
BULB = colour("#ffe6a0")
TREE = "christmas tree"


@setting(
    "christmasroom",
    "room",
    sheltered=True,
    shows="tree present presents gift gifts stocking stockings fireplace mantel garland garlands window"
    " curtain rug ornament ornaments decoration decorations",
)
def christmas_room(stage: Stage) -> Ground:
    """The hearth on one side, the tree before the window on the other, a rug between them."""
    wall = WALLS[int(stage.dice("wall").integers(len(WALLS)))]
    floor_at, wall, *_ = chamber(stage, 0.66, wall)
    hearth_at, tree_at = stage.w / 2 - 0.235 * stage.side, stage.w / 2 + 0.28 * stage.side
    window(stage, tree_at - 0.17, stage.h * 0.1, tree_at + 0.17, stage.h * 0.43)
    curtains(stage, tree_at - 0.19, tree_at + 0.19, stage.h * 0.06, floor_at - 0.02, wall)
    for side in (-1, 1) if stage.w > 1.7 else ():
        framed_picture(stage, stage.w / 2 + 0.72 * side, stage.h * 0.2, 1.1)
        put(
            stage,
            "sofa" if side != stage.side else "armchair",
            0.28,
            stage.w / 2 + 0.76 * side,
            floor_at + 0.1,
        )
    hearth(stage, hearth_at, floor_at + 0.03)
    stockings(stage, hearth_at, floor_at - 0.415)
    _garland(stage, hearth_at, floor_at - 0.415)
    rug(stage, stage.w / 2, floor_at + 0.23, 0.44, wall)
    if painted_here(stage, TREE):
        foot = floor_at + 0.11
        put(stage, TREE, 0.64, tree_at, foot)
        if painted_here(stage, "gift"):
            presents(stage, tree_at, foot + 0.02, 0.22)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


def presents(stage: Stage, x: float, foot: float, half: float) -> None:
    """A heap of boxes in many wrappings, the small ones before the large."""
    rng = stage.dice("presents")
    tones = rng.permutation(len(WRAPPINGS))
    spots = (
        (-0.95, 0.0, 0.13),
        (0.9, 0.005, 0.12),
        (-0.42, 0.035, 0.11),
        (0.42, 0.04, 0.1),
        (0.0, 0.06, 0.075),
    )
    for k, (dx, down, tall) in enumerate(spots):
        tone = WRAPPINGS[int(tones[k])]
        put(stage, "gift", tall * float(rng.uniform(0.88, 1.1)), x + dx * half, foot + down, c=tone)


def _garland(stage: Stage, x: float, y: float) -> None:
    """Fir along the mantel in bows, with small lamps and berries."""
    t = np.linspace(-1, 1, 340)
    rng, green = stage.dice("garland"), stage.palette.lit(colour("#3a7a4e"))
    line = y - 0.028 + 0.026 * np.abs(np.sin(t * np.pi * 1.5))
    for k, tone in enumerate((darker(green, 0.25), green, lighter(green, 0.18))):
        here = slice(k, None, 3)
        xs = x + 0.27 * t[here] + rng.normal(0, 0.004, len(t[here]))
        ys = line[here] + rng.normal(0, 0.006, len(t[here]))
        stage.marks([dot(a, b, 0.012, 0.0042) for a, b in zip(xs.tolist(), ys.tolist(), strict=True)], tone)
    for k in range(6, 340, 24):
        at = x + 0.27 * float(t[k]), float(line[k]) + 0.004
        if (k // 24) % 3 == 2:
            stage.layer(dot(*at, 0.009), lighter(colour("#c8323a"), 0.2), colour("#a82030"))
            continue
        stage.light_up(*at, 0.035, BULB, 0.55)
        stage.marks([dot(*at, 0.0055)], colour("#fff6d8"))
    for side in (-1, 1):
        end = x + 0.262 * side
        ends = [dot(end + rng.normal(0, 0.006), y + d, 0.011, 0.005) for d in np.arange(-0.02, 0.09, 0.006)]
        stage.marks(ends, green)
        stage.layer(rect(end - 0.004, y + 0.09, end + 0.004, y + 0.1), colour("#c8323a"), colour("#a82030"))
