"""The drawing of a role, in its colour, its material and its state."""

from __future__ import annotations

from PIL import Image, ImageChops

from offline.illustrator.composing.surfaces import in_state
from offline.illustrator.drawing.materials import made_of
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading.states import has_part
from offline.illustrator.scene import Item

from .actors import bust_of, sprite_of
from .cast import Role
from .forming import in_form
from .lettered import lettered

UPRIGHT = {"whale jumping"}
"""Whose drawing has the nose up."""


def _in_material(stage: Stage, role: Role, sprite: Image.Image) -> Image.Image:
    """The drawing of a role in its material; parts that have a colour of their own keep that."""
    made = made_of(sprite, role.material or "", stage.dice(f"material {role.name}"))
    coloured = [trait for trait in role.traits if has_part(Item(role.kind), trait.split(" ")[0])]
    if not coloured or role.way == "bust":
        return made
    looks, bare = role.like or role.name, tuple(trait for trait in role.traits if trait not in coloured)
    usual = sprite_of(stage, role.kind, role.height, looks, role.colour, role.flip, role.accent, bare)
    differs = ImageChops.difference(sprite.convert("RGB"), usual.convert("RGB")).convert("L")
    made.paste(sprite, (0, 0), differs.point(lambda v: 255 if v > 8 else 0))
    return made


def dressed(stage: Stage, role: Role) -> Image.Image:
    """The drawing of a role in its colour and material, leaning as it does."""
    looks = role.like or role.name
    if role.way == "bust":
        sprite = bust_of(stage, role)
    else:
        sprite = sprite_of(
            stage, role.kind, role.height, looks, role.colour, role.flip, role.accent, role.traits
        )
    if role.traits and role.way != "bust":
        sprite = in_form(stage, role, sprite)
    if role.material:
        sprite = _in_material(stage, role, sprite)
    if role.traits and role.way != "bust":
        sprite = in_state(sprite, role.kind, role.traits, stage.dice(f"state {role.name}"))
    sprite = lettered(stage, role, sprite)
    leaps = 30.0 * (1 if role.flip else -1) * (role.way == "breach" and role.kind not in UPRIGHT)
    if role.tilt + leaps:
        sprite = sprite.rotate(role.tilt + leaps, Image.Resampling.BICUBIC, expand=True)
    return sprite
