"""Stickers: a white border around what is shown, with a soft shadow on the sheet that it lies on."""

from __future__ import annotations

from PIL import Image, ImageFilter

from offline.illustrator.colours import Colour, colour
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.stage import Stage

SHEET: Colour = colour("#b7c9d4")
BORDER = 0.022
"""How wide the border is, in units."""


def is_sticker(stage: Stage) -> bool:
    return stage.scene.style == "logo" and "sticker" in stage.scene.sights


def bordered(stage: Stage, sprites: list[tuple[Image.Image, float, float]]) -> None:
    """The border of all the sprites (RGBA, with the x and y of their foot) together, put on the stage."""
    shape = Image.new("L", stage.size)
    for sprite, x, y in sprites:
        at = (round(x * stage.unit - sprite.width / 2), round(y * stage.unit - sprite.height))
        shape.paste(255, at, sprite.getchannel("A"))
    reach = BORDER * stage.unit
    wide = shape.filter(ImageFilter.GaussianBlur(reach * 0.8)).point(
        [min(255, max(0, v - 6) * 14) for v in range(256)]
    )
    shade = scaled(wide.filter(ImageFilter.GaussianBlur(reach * 0.5)), 0.45)
    stage.image.paste((40, 50, 70), (0, round(reach * 0.5)), shade)
    stage.image.paste((255, 255, 255), (0, 0), wide)
