"""Any scene painted: as it is, or as a sheet (a poster, a pattern) that shows it."""

from __future__ import annotations

from PIL import Image

from offline.illustrator.dice import Dice
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.painting.scenery import Recast, paint_stage, unchanged
from offline.illustrator.scene import Scene


def paint_scene(
    scene: Scene,
    size: tuple[int, int],
    dice: Dice,
    detail: float,
    recast: Recast = unchanged,
    styled: bool = True,
) -> Image.Image:
    """The whole picture in its style (or before it), mode RGB; ``recast`` may change who plays."""

    def paint(art: Scene, part: tuple[int, int]) -> Image.Image:
        return paint_stage(art, part, dice, detail, recast, styled)

    if not scene.sheet:
        return paint(scene, size)
    from . import designed  # only where one is made: most pictures are none

    return designed(scene, size, dice, detail, paint)


def cut_scene(scene: Scene, size: tuple[int, int], dice: Dice, recast: Recast = unchanged) -> Image.Image:
    """The subjects alone on nothing, mode RGBA; a logo with its name."""

    def paint(art: Scene, part: tuple[int, int]) -> Image.Image:
        return paint_stage(art, part, dice, 1.0, recast)

    if scene.sheet == "logo" and scene.texts:
        from . import cut_design

        return cut_design(scene, size, dice, paint)
    return cut_out(scene, size, dice, recast)
