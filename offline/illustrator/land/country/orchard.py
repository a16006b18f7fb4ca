"""An orchard: rows of fruit trees in the grass, in blossom in spring, bearing in summer and autumn."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, colours
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.palette import LEAVES
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .green import hills_back, near_ground
from .growth import grass, grass_of, specks

FRUITS = colours("#d8343a #e0493a #c82f34")


@setting("orchard", "garden", "farm", "meadow", "hills", "village", shows="orchard blossom")
def orchard(stage: Stage) -> Ground:
    """Two rows of trees that run into the distance, and the lane of grass between them."""
    horizon = stage.level(0.5)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    hills_back(stage, horizon, 2, green)
    near_ground(stage, horizon + 0.06, green)
    grass(stage, horizon + 0.1, green)
    leaves = LEAVES.get(stage.scene.season or "", colours("#5f9e3e #6aaa48 #4f9440"))
    for k, z in enumerate((7.0, 5.0, 3.6, 2.6, 1.9, 1.4)):
        for i, column in enumerate((-2.1, -1.15, 1.15, 2.1)):
            _tree(stage, horizon, column, z, leaves[(i + k) % len(leaves)], i)
    if stage.scene.season in {None, "spring"}:
        specks(stage, horizon + 0.2, colours("#f6f0fa #f7c9d8 #f4d870"), 60)
    if stage.scene.season == "autumn":
        specks(stage, horizon + 0.2, (colour("#d8742a"), colour("#c82f34")), 60, 0.009)
    return Ground(horizon + 0.2, stage.h - 0.06)


def _tree(stage: Stage, horizon: float, column: float, z: float, leaf: Colour, i: int) -> None:
    x, y = stage.w / 2 + column * 0.62 * stage.w / z, horizon + 0.06 + 0.62 * (stage.h - horizon) / z
    if not -0.25 < x < stage.w + 0.25 or not stage.shows("tree"):
        return
    bare = stage.scene.season in {"spring", "winter"}
    fruit = () if bare else (f"fruit #{bytes(FRUITS[i % 3]).hex()}",)
    tree = sprite_of(stage, "tree", 0.88 / z, f"orchard{i}", leaf, flip=column < 0, traits=fruit)
    stand(stage, lit(stage, tree, 0.09 * (z - 1.4)), x, y)
