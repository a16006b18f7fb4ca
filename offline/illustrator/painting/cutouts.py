"""The subjects alone on a transparent sheet."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.crowds import side_by_side
from offline.illustrator.composing.relations import cast
from offline.illustrator.composing.sprites import dressed
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.portraits import sitters
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects.homes import EMBLEMS

from .scenery import Recast, unchanged
from .stickers import in_style


def _emblem(scene: Scene, dice: Dice) -> str:
    """What stands for a place or a sky where a prompt names no subject; a heart, star or planet for none."""
    sky = {"clouds": "cloud", "night": "moon", "day": "sun", "sunset": "sun", "dawn": "sun"}
    said = EMBLEMS.get(scene.place or "") or sky.get(scene.weather or "") or sky.get(scene.time or "")
    return said or ("heart", "star", "planet")[int(dice("emblem").integers(3))]


def cut_out(scene: Scene, size: tuple[int, int], dice: Dice, recast: Recast = unchanged) -> Image.Image:
    """The subjects alone on nothing, mode RGBA; a heart or a star where the prompt names none.

    ``recast`` may change who plays.
    """
    items = scene.items or (Item(_emblem(scene, dice)),)
    whole = completed(replace(scene, items=items))
    shown = whole.items or items  # what a place would show, as Giza its pyramids, is shown without one, too
    scene = replace(whole, items=shown, place="studio", style=scene.style or "flat")
    stage = Stage(
        size, scene, palette_for(replace(scene, place=None, time="day", weather=None), dice), dice, 1.0
    )
    sheet = Image.new("RGBA", size)
    for role in recast(stage, _filling(stage, (0.82 * stage.w, 0.74 * stage.h))):
        sprite = dressed(stage, role)
        layer = Image.new("RGBA", size)
        top = role.foot - role.height
        layer.paste(sprite, (round(role.x * stage.unit - sprite.width / 2), round(top * stage.unit)))
        sheet.alpha_composite(layer)
    return in_style(sheet, scene.style, dice, stage.detail)


def _filling(stage: Stage, share: tuple[float, float]) -> list[Role]:
    """The subjects in the middle, as large as their share of the sheet: by their relations, else in a row."""
    items = stage.scene.items
    if sitters(stage.scene):
        return cast(stage, Ground(stage.h * 0.86, stage.h * 0.86, "floor"))
    if not any(item.relation for item in items):
        row = side_by_side(items, stage.w / 2, stage.h / 2 + share[1] / 2, share)
        return [replace(role, y=stage.h / 2 + role.height / 2, way="ground") for role in row]
    roles = cast(stage, Ground(stage.h * 0.86, stage.h * 0.86, "floor"))
    left, right = min(r.x - r.width / 2 for r in roles), max(r.x + r.width / 2 for r in roles)
    top, low = min(r.top for r in roles), max(r.foot for r in roles)
    factor = min(share[0] / (right - left), share[1] / (low - top))
    x, y = (left + right) / 2, (top + low) / 2
    return [
        replace(
            role,
            x=stage.w / 2 + (role.x - x) * factor,
            y=stage.h / 2 + (role.y - y) * factor,
            height=role.height * factor,
        )
        for role in roles
    ]
