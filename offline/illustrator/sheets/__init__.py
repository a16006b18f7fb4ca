"""Sheets: pictures that are made things of paper or light, with lettering on them."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from offline.illustrator.colours import Colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.planning.completing import completed
from offline.illustrator.scene import Scene

from . import (
    boards,
    cards,
    diagrams,
    maps,
    marks,
    neon,
    outdoors,
    pages,
    papers,
    patterns,
    playing,
    posters,
    relics,
    sets,
)
from .canvas import Paint, Sheet
from .registry import SHEETS

__all__ = [
    "SHEETS",
    "boards",
    "cards",
    "cut_design",
    "designed",
    "diagrams",
    "maps",
    "marks",
    "neon",
    "outdoors",
    "pages",
    "papers",
    "patterns",
    "playing",
    "posters",
    "relics",
    "sets",
]


def designed(scene: Scene, size: tuple[int, int], dice: Dice, detail: float, paint: Paint) -> Image.Image:
    """The sheet of a scene, mode RGB; ``paint`` paints a scene without a sheet at a size in pixels."""
    return _made(scene, size, dice, detail, paint, None).image


def cut_design(scene: Scene, size: tuple[int, int], dice: Dice, paint: Paint) -> Image.Image:
    """A logo or words without a ground, mode RGBA."""
    white, black = (_made(scene, size, dice, 1.0, paint, (v, v, v)).image for v in (255, 0))
    return marks.cut(white, black)


def _made(
    scene: Scene, size: tuple[int, int], dice: Dice, detail: float, paint: Paint, ground: Colour | None
) -> Sheet:
    whole = completed(replace(scene, sheet=None, style=None))
    made = Sheet(scene, size, dice, detail, paint, palette_for(whole, dice), ground)
    SHEETS.get(scene.sheet or "", posters.overlaid)(made)
    return made
